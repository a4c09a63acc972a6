"""Folders of cloud services are recognised by name, by announcement and by what the services leave there."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from usascp_desktop.security.places import cloud_folder


def found(path, *, environ=None, home=None):
    return cloud_folder(Path(path), environ=environ or {}, home=home or Path("/nowhere"))


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/Users/ana/OneDrive/work", "OneDrive"),
        ("/Users/ana/OneDrive - Contoso/work", "OneDrive"),
        ("/Users/ana/Library/CloudStorage/OneDrive-Contoso/work", "OneDrive"),
        ("/Users/ana/Library/CloudStorage/OneDrive-SharedLibraries-Contoso/Team", "SharePoint"),
        ("/home/ana/Dropbox", "Dropbox"),
        ("/home/ana/Dropbox (Personal)/work", "Dropbox"),
        ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive", "Google Drive"),
        ("/home/ana/Google Drive/work", "Google Drive"),
        ("/run/user/1000/gvfs/google-drive:host=example.org,user=ana/x", "Google Drive"),
        ("/Volumes/G/My Drive/work", "Google Drive"),
        ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/work", "iCloud Drive"),
        ("/home/ana/iCloudDrive/work", "iCloud Drive"),
        ("/home/ana/nextcloud/work", "Nextcloud"),
        ("/home/ana/ownCloud/work", "ownCloud"),
        ("/home/ana/pCloudDrive/work", "pCloud"),
        ("/home/ana/Box Sync/work", "Box"),
        ("/home/ana/Proton Drive/work", "Proton Drive"),
    ],
)
def test_a_folder_with_a_services_name_is_recognised(path, service):
    assert found(path) == service


@pytest.mark.parametrize(
    "path",
    [
        "/home/ana/work",
        "/home/ana/Documents/drive",
        "/home/ana/dropboxes/w",
        "/home/ana/onedriver",
        "/home/ana/megacity",
    ],
)
def test_a_folder_with_another_name_is_not(path):
    assert found(path) is None


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"])
def test_where_onedrive_says_it_is_counts_whatever_its_name(tmp_path, variable):
    environ = {variable: str(tmp_path / "cloud")}
    assert found(tmp_path / "cloud" / "work", environ=environ) == "OneDrive"
    assert found(tmp_path / "cloud", environ=environ) == "OneDrive"
    assert found(tmp_path / "clouds" / "work", environ=environ) is None


def test_libraries_of_the_organisation_beside_its_onedrive_are_sharepoint(tmp_path):
    environ = {"OneDriveCommercial": str(tmp_path / "OneDrive - Contoso")}
    assert found(tmp_path / "Contoso" / "Team - Documents", environ=environ) == "SharePoint"
    assert found(tmp_path / "Other" / "Team - Documents", environ=environ) is None


def test_where_dropbox_says_it_is_counts_and_its_own_folder_does_not(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    accounts = {"personal": {"path": str(tmp_path / "shared")}, "business": 7}
    (tmp_path / ".dropbox" / "info.json").write_text(json.dumps(accounts))
    assert found(tmp_path / "shared" / "work", home=tmp_path) == "Dropbox"
    assert found(tmp_path / "work", home=tmp_path) is None


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"[" * 60_000, b'{"personal":{"path":5}}'])
def test_a_damaged_announcement_is_passed_over(tmp_path, content):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_bytes(content)
    assert found(tmp_path / "work", home=tmp_path) is None


@pytest.mark.parametrize(
    ("marker", "is_folder", "service"),
    [
        (".dropbox", False, "Dropbox"),
        (".dropbox.cache", True, "Dropbox"),
        (".tmp.driveupload", True, "Google Drive"),
        (".sync_0a1b.db", False, "Nextcloud"),
        (".stfolder", True, "Syncthing"),
    ],
)
def test_a_marker_above_the_workspace_is_found_and_the_workspace_need_not_exist(tmp_path, marker, is_folder, service):
    assert found(tmp_path / "a" / "b") is None
    if is_folder:
        (tmp_path / marker).mkdir()
    else:
        (tmp_path / marker).touch()
    assert found(tmp_path / "a" / "b") == service


def test_a_link_into_a_cloud_folder_is_followed(tmp_path):
    real = tmp_path / "Dropbox" / "work"
    real.mkdir(parents=True)
    link = tmp_path / "plain"
    try:
        os.symlink(real, link, target_is_directory=True)
    except OSError:
        pytest.skip("this account may not make links")
    assert found(link) == "Dropbox"


def test_the_persons_own_environment_is_the_default(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDrive", str(tmp_path / "o"))
    assert cloud_folder(tmp_path / "o" / "work") == "OneDrive"
