"""Finds out whether a folder is copied to a cloud service behind the person's back, to warn before a workspace opens.

Such services copy a database while it is written and may put an older copy back. Signs are taken from the folders'
names, from what the services' own programs announce (environment, information file) and from the files they leave.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

# Names the services' programs give to their folders, compared without case; beginnings end where a name may go on
# with an account: "OneDrive - Contoso", "GoogleDrive-ana@example.org", "Dropbox (Personal)".
_NAMES: Final[tuple[tuple[str, str], ...]] = (
    (r"onedrive-sharedlibraries.*|sharepoint", "SharePoint"),
    (r"onedrive|onedrive ?- ?.+", "OneDrive"),
    (r"dropbox|dropbox ?[(-].+", "Dropbox"),
    (r"google ?drive|googledrive-.+|google-drive:.*|my drive|shared drives", "Google Drive"),
    (r"icloud ?drive|mobile documents|com~apple~clouddocs", "iCloud Drive"),
    (r"nextcloud|nextcloud[-0-9].*", "Nextcloud"),
    (r"owncloud|owncloud[-0-9].*", "ownCloud"),
    (r"box sync|box-box", "Box"),
    (r"pcloud ?drive", "pCloud"),
    (r"megasync|mega", "MEGA"),
    (r"proton ?drive|protondrive-.+", "Proton Drive"),
)
_BY_NAME: Final = tuple((re.compile(pattern), service) for pattern, service in _NAMES)

# Files at the top of a synchronised folder: pattern for Path.glob, and whether it is a folder there. Dropbox also
# keeps a *folder* called .dropbox in the home folder, which is not synchronised.
_MARKERS: Final[tuple[tuple[str, bool, str], ...]] = (
    (".dropbox", False, "Dropbox"),
    (".dropbox.cache", True, "Dropbox"),
    (".tmp.driveupload", True, "Google Drive"),
    (".tmp.drivedownload", True, "Google Drive"),
    (".nextcloudsync.log", False, "Nextcloud"),
    (".owncloudsync.log", False, "ownCloud"),
    (".sync_*.db", False, "Nextcloud"),
    ("._sync_*.db", False, "Nextcloud"),
    (".stfolder", True, "Syncthing"),
)
_ONEDRIVE_VARIABLES: Final = ("OneDriveCommercial", "OneDriveConsumer", "OneDrive")


def cloud_folder(path: Path, *, environ: Mapping[str, str] | None = None, home: Path | None = None) -> str | None:
    """Return the name of the service that synchronises ``path`` (which need not exist), None when no sign is found.

    Both the path as given and where its links lead are looked at. ``environ`` and ``home`` default to the person's.
    Never raises for what it cannot read: this is for a warning, and None is no promise.
    """
    environ = os.environ if environ is None else environ
    home = _home() if home is None else home
    announced = [*_onedrive(environ), *_dropbox(environ, home)]
    seen = dict.fromkeys((Path(os.path.abspath(path)), Path(os.path.realpath(path))))
    for place in seen:
        service = _announced(place, announced) or _named(place) or _marked(place)
        if service is not None:
            return service
    return None


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:
        return None


def _announced(place: Path, announced: list[tuple[Path, str]]) -> str | None:
    lineage = {os.path.normcase(folder) for folder in (place, *place.parents)}
    return next((service for folder, service in announced if os.path.normcase(folder) in lineage), None)


def _named(place: Path) -> str | None:
    for part in reversed(place.parts):
        for pattern, service in _BY_NAME:
            if pattern.fullmatch(part.casefold()):
                return service
    return None


def _marked(place: Path) -> str | None:
    for folder in (place, *place.parents):
        for pattern, is_folder, service in _MARKERS:
            try:
                if any(found.is_dir() is is_folder for found in folder.glob(pattern)):
                    return service
            except OSError:
                continue
    return None


def _onedrive(environ: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    for variable in _ONEDRIVE_VARIABLES:
        named = environ.get(variable)
        if not named:
            continue
        folder = Path(named)
        yield folder, "OneDrive"
        # Libraries of a team's SharePoint are synchronised beside "OneDrive - Contoso", in a folder "Contoso".
        _, dash, organisation = folder.name.partition(" - ")
        if dash and organisation:
            yield folder.with_name(organisation), "SharePoint"


def _dropbox(environ: Mapping[str, str], home: Path | None) -> Iterator[tuple[Path, str]]:
    """Read where Dropbox says its folders are: ``info.json``, described in its help for developers."""
    places = [Path(value, "Dropbox") for name in ("LOCALAPPDATA", "APPDATA") if (value := environ.get(name))]
    if home is not None:
        places.append(home / ".dropbox")
    for place in places:
        try:
            with (place / "info.json").open("rb") as stream:
                accounts = json.loads(stream.read(64 * 1024))
        except (OSError, ValueError, RecursionError):
            continue
        for account in accounts.values() if isinstance(accounts, dict) else ():
            named = account.get("path") if isinstance(account, dict) else None
            if isinstance(named, str) and named:
                yield Path(named), "Dropbox"
