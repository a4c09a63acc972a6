"""Attaching photos and documents to records, and getting them back: what is accepted, and under which names."""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path
from typing import Final

from PIL import Image, UnidentifiedImageError

from usascp_desktop.domain.text import one_line
from usascp_desktop.errors import RejectedError, UserError, WorkspaceError
from usascp_desktop.records.delegations import Attachment
from usascp_desktop.sentences import say, why
from usascp_desktop.services.rows import fields_of
from usascp_desktop.store import attachments
from usascp_desktop.store.attachments import Kept
from usascp_desktop.store.queries import Condition, Query, Row
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

MOST_PIXELS: Final = 150_000_000
"""Pixels a picture may have; more would need gigabytes to show."""

MEDIA_TYPES: Final = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".bmp": "image/bmp",
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".wav": "audio/wav",
    ".mp4": "video/mp4",
}
"""Ends of names that are kept when a file is handed out again; any other comes out as ``.bin``, so that nothing that
came from elsewhere is ever started by opening it."""

_PICTURES: Final = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
_OTHER: Final = "application/octet-stream"


def prepare(folder: Path, path: Path) -> Kept:
    """Check and encrypt a file into the workspace at ``folder``, before the save that attaches it; it may take long.

    A picture must be whole and of at most ``MOST_PIXELS``. Nothing in it is changed or removed. Raises RejectedError or
    UserError with a sentence.
    """
    if MEDIA_TYPES.get(path.suffix.lower(), "").startswith("image/") and path.is_file():
        _check_picture(path)
    return attachments.keep(folder / "files", path)


def prepare_pasted(folder: Path, picture: bytes, name: str) -> Kept:
    """Encrypt a pasted picture (PNG) into the workspace at ``folder``; raises RejectedError or UserError."""
    return attachments.keep_bytes(folder / "files", picture, name)


def add(
    unit: UnitOfWork,
    folder: Path,
    about: str,
    path: Path | Kept,
    *,
    caption: str | None = None,
    alternative: str | None = None,
    taken_at: object = None,
    cover: bool | None = None,
) -> str:
    """Attach a file to the record ``about`` (``record/id``) and return the attachment's id.

    ``path`` is the file, or what ``prepare`` returned for it. Raises as ``prepare`` and ``UnitOfWork.add`` do.
    """
    kept = path if isinstance(path, Kept) else prepare(folder, path)
    values = {
        "about": about,
        "name": one_line(kept.name),
        "media_type": media_type(kept.name),
        "size": kept.size,
        "sha256": kept.sha256,
        "file": kept.file,
        "key": kept.key,
        "caption": caption,
        "alternative": alternative,
        "taken_at": taken_at,
        "cover": cover,
    }
    return unit.add(Attachment, {name: value for name, value in values.items() if value is not None})


def of_record(reader: Reader, record: str, row: str) -> list[Row]:
    """Return the attachments of a record: the one shown first, then by the moment taken and name."""
    found = reader.rows(Query("attachment", (Condition("about", "=", f"{record}/{row}"),)))
    return sorted(found, key=lambda one: (not one["cover"], str(one["taken_at"] or ""), one["name"] or "", one["id"]))


def read(reader: Reader, folder: Path, attachment: str) -> bytes:
    """Return the content of an attachment; WorkspaceError if its file is not here, damaged or altered."""
    content = io.BytesIO()
    attachments.read_into(folder / "files", _kept(reader, attachment), content)
    return content.getvalue()


def has_file(reader: Reader, folder: Path, attachment: str) -> bool:
    """True if the attachment's file is on this laptop; whether it is whole shows when it is read."""
    try:
        return attachments.path_of(
            folder / "files", fields_of(reader, "attachment", attachment, "file")["file"] or ""
        ).is_file()
    except WorkspaceError:
        return False


def open_copy(reader: Reader, folder: Path, attachment: str, target: Path) -> Path:
    """Write a decrypted copy into the folder ``target`` under a harmless name and return it; the caller removes it.

    Raises WorkspaceError if the file is not here, damaged or altered, UserError if the copy cannot be written; then no
    copy is left.
    """
    kept = _kept(reader, attachment)
    copy = target / safe_name(kept.name)
    try:
        target.mkdir(parents=True, exist_ok=True)
        with copy.open("xb") as stream:
            try:
                attachments.read_into(folder / "files", kept, stream)
            except BaseException:
                stream.close()
                copy.unlink(missing_ok=True)
                raise
    except OSError as problem:
        raise UserError(say("“{0}” could not be copied ({1}).", kept.name, why(problem))) from problem
    return copy


def media_type(name: str) -> str:
    """Return the media type (RFC 6838) that the end of a file's name stands for."""
    return MEDIA_TYPES.get(Path(name).suffix.lower(), _OTHER)


def safe_name(name: str) -> str:
    """Return a name no system follows as a path, treats as a device or starts as a program."""
    plain = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]', "_", name)
    stem, dot, suffix = plain.rpartition(".")
    ending = f".{suffix.lower()}" if dot else ""
    if ending not in MEDIA_TYPES:
        stem, ending = plain, ".bin"
    # A word before it keeps a name like "con" or ".profile" from meaning anything to a system.
    return f"copy of {stem.strip(' .')[:80] or 'file'}{ending}"


def _kept(reader: Reader, attachment: str) -> Kept:
    row = fields_of(reader, "attachment", attachment, "name", "size", "sha256", "file", "key")
    if not row["file"] or not row["key"] or not row["sha256"]:
        raise WorkspaceError(say("The attachment “{0}” has no file.", row["name"]))
    return Kept(row["name"] or "file", row["size"] or 0, row["sha256"], row["file"], row["key"])


def _check_picture(path: Path) -> None:
    sentence = say(
        "“{0}” was not attached: the picture is damaged or cut off; copy it from the camera again.", path.name
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns about size and odd metadata; the limit below decides
            with Image.open(path, formats=_PICTURES) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise RejectedError(
                        say("“{0}” was not attached: it has too many pixels; make it smaller.", path.name)
                    )
                picture.load()
    except Image.DecompressionBombError:
        raise RejectedError(
            say("“{0}” was not attached: it has too many pixels; make it smaller.", path.name)
        ) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError):
        raise RejectedError(sentence, field="name") from None
