"""Settings: kept exactly, never lost to damage or a crash, and never in the way of starting."""

from __future__ import annotations

import datetime
import os
import tomllib
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop import config
from usascp_desktop.config import FILE_NAME, Settings, config_folder, load, save, write_whole
from usascp_desktop.errors import RejectedError, UserError

CHOSEN = Settings(
    theme="high_contrast",
    text_scale=1.5,
    density="touch",
    paper="letter",
    language="pt-BR",
    document_language="lo",
    home_zone="Asia/Vientiane",
    idle_lock=60,
    recent=('C:\\Users\\ana\\"one"', "/home/ana/ວຽງຈັນ"),
    last_page="needs/list",
    window_geometry="01d9d0cb00ff",
)


def write(folder, text):
    (folder / FILE_NAME).write_bytes(text if isinstance(text, bytes) else text.encode())


def test_settings_come_back_as_they_were_saved(tmp_path):
    assert save(CHOSEN, tmp_path / "new" / "folder") == tmp_path / "new" / "folder" / FILE_NAME
    read = load(tmp_path / "new" / "folder")
    assert read.settings == CHOSEN
    assert read.warning is None


def test_without_a_file_the_defaults_hold_and_nothing_is_written(tmp_path):
    assert load(tmp_path / "none").settings == Settings()
    assert load(tmp_path / "none").warning is None
    assert not (tmp_path / "none").exists()


def test_what_a_newer_program_wrote_is_kept(tmp_path):
    write(
        tmp_path,
        """
        theme = "dark"
        "odd key" = [1, 2.5, "three", [true, false]]
        at = 2026-03-02T02:00:00Z
        on = 2026-03-02
        clock = 07:30:00
        far = inf
        [columns.needs]
        width = 120
        "a.b" = "tab\\t \\u007f \\\\ \\" line\\n"
        [[panes]]
        name = "left"
        [[panes]]
        name = "right"
        """,
    )
    before = tomllib.loads((tmp_path / FILE_NAME).read_text())
    read = load(tmp_path)
    assert read.warning is None
    save(replace(read.settings, theme="light"), tmp_path)
    after = tomllib.loads((tmp_path / FILE_NAME).read_text())
    assert {**before, "theme": "light"} == {key: after[key] for key in before}
    assert after["columns"] == {"needs": {"width": 120, "a.b": 'tab\t \x7f \\ " line\n'}}
    assert after["at"] == datetime.datetime(2026, 3, 2, 2, tzinfo=datetime.UTC)
    assert load(tmp_path).settings == replace(read.settings, theme="light")


@pytest.mark.parametrize("content", ["theme = ", b"\xff\xfe\x00", "a = " + "[" * 50_000, "x" * (2 << 20), "a=1\na=2"])
def test_a_damaged_file_is_kept_aside_and_defaults_are_used(tmp_path, content):
    write(tmp_path, content)
    whole = (tmp_path / FILE_NAME).read_bytes()
    read = load(tmp_path)
    assert read.settings == Settings()
    assert read.warning is not None
    assert "damaged" in read.warning
    assert (tmp_path / (FILE_NAME + ".damaged")).read_bytes() == whole
    assert not (tmp_path / FILE_NAME).exists()
    assert load(tmp_path).warning is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('theme = "purple"', "theme"),
        ("theme = 1", "theme"),
        ("text_scale = 2.5", "text_scale"),
        ("text_scale = nan", "text_scale"),
        ("text_scale = true", "text_scale"),
        ('density = "loose"', "density"),
        ('paper = "a3"', "paper"),
        ('language = "../../x"', "language"),
        ('home_zone = "../../etc/passwd"', "home_zone"),
        ('home_zone = "Mars/Base"', "home_zone"),
        ('home_zone = "Asia"', "home_zone"),
        ('recent = "one"', "recent"),
        ("recent = [1]", "recent"),
        ("last_page = {}", "last_page"),
        ("idle_lock = 61", "idle_lock"),
        ("idle_lock = true", "idle_lock"),
        ('document_language = "English"', "document_language"),
        ('window_geometry = "xyz"', "window_geometry"),
    ],
)
def test_one_bad_value_is_named_and_the_others_are_used(tmp_path, line, name):
    other = 'paper = "letter"' if name != "paper" else 'theme = "dark"'
    write(tmp_path, f"{line}\n{other}\n")
    read = load(tmp_path)
    default = Settings()
    assert getattr(read.settings, name) == getattr(default, name)
    assert read.warning is not None
    assert name in read.warning
    assert read.settings == replace(default, **({"paper": "letter"} if name != "paper" else {"theme": "dark"}))


def test_a_whole_number_and_a_windows_mark_are_read(tmp_path):
    write(tmp_path, b"\xef\xbb\xbftext_scale = 2\n")
    read = load(tmp_path)
    assert read.warning is None
    assert read.settings.text_scale == 2.0
    assert isinstance(read.settings.text_scale, float)


def test_a_value_out_of_range_cannot_be_made():
    with pytest.raises(RejectedError) as refused:
        Settings(text_scale=0.5)
    assert refused.value.field == "text_scale"


def test_every_setting_is_checked():
    assert set(config._ACCEPTED) == {item.name for item in fields(Settings)} - {"unknown"}


def test_the_folder_is_the_argument_then_the_variable_then_the_platforms(tmp_path, monkeypatch):
    monkeypatch.setenv("USASCP_CONFIG_DIR", str(tmp_path / "variable"))
    assert config_folder(tmp_path / "argument") == tmp_path / "argument"
    assert config_folder() == tmp_path / "variable"
    save(CHOSEN)
    assert (tmp_path / "variable" / FILE_NAME).is_file()
    assert load().settings == CHOSEN
    monkeypatch.delenv("USASCP_CONFIG_DIR")
    assert "usascp-desktop" in config_folder().parts


def test_recent_workspaces_are_newest_first_without_repeats_and_bounded():
    settings = Settings()
    for number in range(20):
        settings = settings.with_recent(f"/w/{number}")
    settings = settings.with_recent("/w/15")
    assert settings.recent[:2] == ("/w/15", "/w/19")
    assert len(settings.recent) == len(set(settings.recent)) == config.RECENT_LIMIT
    assert "/w/15" not in settings.without_recent("/w/15").recent


def test_a_failed_save_has_a_sentence_and_keeps_the_old_file_whole(tmp_path, monkeypatch):
    save(CHOSEN, tmp_path)

    def no_space(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", no_space)
        with pytest.raises(UserError, match="No space left"):
            save(Settings(), tmp_path)
    assert [item.name for item in tmp_path.iterdir()] == [FILE_NAME]
    assert load(tmp_path).settings == CHOSEN


def test_settings_that_cannot_be_read_are_a_warning_and_stay_where_they_are(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    read = load(tmp_path)
    assert read.settings == Settings()
    assert read.warning is not None
    assert (tmp_path / FILE_NAME).is_dir()


def test_a_settings_file_that_is_a_link_stays_a_link(tmp_path):
    (tmp_path / "dotfiles").mkdir()
    try:
        os.symlink(tmp_path / "dotfiles" / "mine.toml", tmp_path / FILE_NAME)
    except OSError:
        pytest.skip("this account may not make links")
    save(CHOSEN, tmp_path)
    assert (tmp_path / FILE_NAME).is_symlink()
    assert (tmp_path / "dotfiles" / "mine.toml").is_file()
    assert load(tmp_path).settings == CHOSEN


def test_writing_whole_replaces_and_leaves_no_part(tmp_path):
    write_whole(tmp_path / "f", b"one")
    write_whole(tmp_path / "f", b"two")
    assert (tmp_path / "f").read_bytes() == b"two"
    assert [item.name for item in tmp_path.iterdir()] == ["f"]


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | TEXT | st.dates() | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(TEXT, VALUES, max_size=4))
def test_whatever_toml_can_hold_is_written_so_that_it_reads_the_same(table):
    assert tomllib.loads(config._toml(table)) == table
