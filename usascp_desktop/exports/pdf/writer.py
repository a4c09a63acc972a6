"""Writes a report as a PDF file: all of it or nothing, with a sentence for a person where it cannot be done."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import tempfile
from pathlib import Path
from typing import Final

from usascp_desktop.errors import UserError
from usascp_desktop.exports.pdf.document import Progress, build
from usascp_desktop.exports.pdf.finish import finish
from usascp_desktop.exports.pdf.styles import Paper
from usascp_desktop.exports.report import Report, Written

_SENTENCES: Final = {
    errno.ENOSPC: "There is no room left for “{name}”; free some space or choose another folder.",
    errno.EDQUOT: "There is no room left for “{name}”; free some space or choose another folder.",
    errno.ENOENT: "The folder “{folder}” does not exist; choose another one.",
    errno.ENOTDIR: "The folder “{folder}” does not exist; choose another one.",
    errno.EISDIR: "“{name}” is a folder; choose another name for the file.",
    errno.ENAMETOOLONG: "The name “{name}” is too long for this disk; choose a shorter one.",
}
_DENIED: Final = "“{name}” cannot be written in “{folder}”; close it elsewhere or choose a folder you may write to."


def write(
    report: Report,
    file: Path,
    *,
    paper: Paper = "a4",
    password: str | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write ``report`` to ``file``, replacing it only when the new one is complete on the disk.

    ``password`` encrypts the file with AES-256. ``progress`` hears (done, of how many, what is being done). The result
    counts pages and the characters no font could show. UserError where the disk or the folder will not take the file.
    """
    laid_out = io.BytesIO()
    canvas = build(report, laid_out, paper=paper, progress=progress)
    laid_out.seek(0)
    try:
        _replace(file, laid_out, password)
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0, _DENIED)
        raise UserError(sentence.replace("{name}", file.name).replace("{folder}", str(file.parent))) from error
    return Written(file, "pdf", pages=canvas.page_count, missing_glyphs=canvas.missing_glyphs)


def _replace(file: Path, laid_out: io.BytesIO, password: str | None) -> None:
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(file))
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
    try:
        with os.fdopen(handle, "w+b") as out:
            finish(laid_out, out, password=password)
            out.flush()
            os.fsync(out.fileno())
        os.replace(name, file)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
