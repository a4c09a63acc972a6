"""Attached files are encrypted whole or not at all, come back as they went, and bad ones are a sentence."""

from __future__ import annotations

import hashlib
import os

import pytest
from PIL import Image

from tests.store.writing import ids
from usascp_desktop.errors import RejectedError, UserError, WorkspaceError
from usascp_desktop.records.delegations import Attachment
from usascp_desktop.records.needs import Need
from usascp_desktop.services.attachments import add, media_type, of_record, open_copy, prepare, read, safe_name
from usascp_desktop.store import attachments
from usascp_desktop.store.check import check

ROW = ids("need")[0]


@pytest.fixture
def need(workspace):
    workspace.database.write(lambda unit: unit.add(Need, {"statement": "pump"}, row=ROW), label="Add")
    return f"need/{ROW}"


@pytest.fixture
def photo(tmp_path):
    file = tmp_path / "ຮູບ pump.jpg"
    Image.effect_noise((400, 300), 90).save(file)
    return file


def attach(workspace, about, path, **more):
    return workspace.database.write(lambda unit: add(unit, workspace.folder, about, path, **more), label="Attach")


def test_a_photo_comes_back_byte_for_byte_and_lies_encrypted(workspace, need, photo):
    row = attach(workspace, need, photo, caption="The pump", alternative="A rusty pump")
    with workspace.database.read() as reader:
        found = reader.get(Attachment, row)
        assert read(reader, workspace.folder, row) == photo.read_bytes()
        assert [one["id"] for one in of_record(reader, "need", ROW)] == [row]
    file = workspace.files / found.file[:2] / found.file
    cipher = file.read_bytes()
    assert hashlib.sha256(cipher).hexdigest() == found.file
    assert photo.read_bytes()[:64] not in cipher
    assert (found.name, found.media_type, found.size) == ("ຮູບ pump.jpg", "image/jpeg", photo.stat().st_size)
    assert found.sha256 == hashlib.sha256(photo.read_bytes()).hexdigest()
    assert check(workspace.folder, workspace.database, deep=True).ok


def test_nothing_half_written_is_left_when_the_save_fails_or_the_file_is_bad(workspace, need, tmp_path):
    cut = tmp_path / "cut.png"
    Image.effect_noise((300, 300), 90).save(cut)
    cut.write_bytes(cut.read_bytes()[:2000])
    with pytest.raises(RejectedError, match="cut off"):
        attach(workspace, need, cut)
    assert list(workspace.files.rglob("*")) == []


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: folder, "it is a folder"),
        (lambda folder: folder / "missing.pdf", "cannot be read"),
        (lambda folder: _written(folder / "empty.txt", b""), "is empty"),
        (lambda folder: _written(folder / "fake.png", b"<html>not a picture</html>"), "damaged or cut off"),
        (lambda folder: _sparse(folder / "film.mp4", attachments.LARGEST + 1), "larger than 1024 MB"),
        (lambda folder: folder / "null\0byte", "cannot be read"),
    ],
)
def test_what_cannot_be_attached_is_a_sentence_and_changes_nothing(workspace, need, tmp_path, make, words):
    folder = tmp_path / "given"
    folder.mkdir()
    with pytest.raises(RejectedError, match=words):
        attach(workspace, need, make(folder))
    with workspace.database.read() as reader:
        assert reader.all(Attachment) == []


def test_a_pipe_is_refused_without_waiting_for_it(workspace, need, tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(RejectedError, match="not a file"):
        attach(workspace, need, tmp_path / "pipe.txt")


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(workspace, need, tmp_path):
    file = tmp_path / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(file)
    with pytest.raises(RejectedError, match="too many pixels"):
        attach(workspace, need, file)


def test_a_missing_a_damaged_and_a_swapped_file_are_sentences(workspace, need, tmp_path, photo):
    row = attach(workspace, need, photo)
    other = attach(workspace, need, _written(tmp_path / "letter.txt", b"a letter"))
    with workspace.database.read() as reader:
        found, letter = reader.get(Attachment, row), reader.get(Attachment, other)
        file = attachments.path_of(workspace.files, found.file)
        content = file.read_bytes()
        file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        with pytest.raises(WorkspaceError, match="damaged"):
            read(reader, workspace.folder, row)
        assert [one.part for one in check(workspace.folder, workspace.database, deep=True).found] == ["attachment"]
        file.write_bytes(attachments.path_of(workspace.files, letter.file).read_bytes())
        with pytest.raises(WorkspaceError, match="damaged"):
            open_copy(reader, workspace.folder, row, tmp_path / "out")
        assert list((tmp_path / "out").iterdir()) == []
        file.unlink()
        with pytest.raises(WorkspaceError, match="not been received"):
            read(reader, workspace.folder, row)
        assert "is missing" in check(workspace.folder, workspace.database).found[0].sentence


def test_a_copy_has_a_harmless_name(workspace, need, tmp_path):
    row = attach(workspace, need, _written(tmp_path / "run me.exe", b"MZ"))
    with workspace.database.read() as reader:
        copy = open_copy(reader, workspace.folder, row, tmp_path / "out")
    assert copy.name == "copy of run me.exe.bin"
    assert copy.read_bytes() == b"MZ"


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\x.lnk", "con", "a\u202egpj.exe", ".desktop", "x" * 300])
def test_no_name_leads_out_of_the_folder_or_starts_a_program(name):
    safe = safe_name(name)
    assert "/" not in safe
    assert "\\" not in safe
    assert "\u202e" not in safe
    assert safe.endswith(".bin")
    assert safe.startswith("copy of ")
    assert len(safe.encode()) < 255


def test_an_attachment_of_nothing_is_refused(workspace, photo):
    with pytest.raises(UserError, match="There is no need"):
        attach(workspace, "need/00000000000000000000000000000000", photo)


def test_what_was_prepared_before_is_attached_without_reading_it_again(workspace, need, photo):
    kept = prepare(workspace.folder, photo)
    photo.unlink()
    row = attach(workspace, need, kept)
    with workspace.database.read() as reader:
        assert len(read(reader, workspace.folder, row)) == kept.size
    assert media_type("a.PDF") == "application/pdf"


def _written(path, content):
    path.write_bytes(content)
    return path


def _sparse(path, size):
    with path.open("wb") as stream:
        stream.truncate(size)
    return path
