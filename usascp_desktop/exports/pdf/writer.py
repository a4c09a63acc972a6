"""Writes a report as a PDF: to a file all of it or nothing, or into memory, where a preview leaves no trace."""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

from usascp_desktop.exports.pdf.canvas import ShapedCanvas
from usascp_desktop.exports.pdf.document import Progress, build
from usascp_desktop.exports.pdf.finish import encrypt
from usascp_desktop.exports.pdf.styles import Paper
from usascp_desktop.exports.report import Report, Written
from usascp_desktop.exports.saving import replacing


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
    with replacing(file) as out:
        canvas = write_into(report, out, paper=paper, password=password, progress=progress)
    return Written(file, "pdf", pages=canvas.page_count, missing_glyphs=canvas.missing_glyphs)


def write_into(
    report: Report,
    out: BinaryIO,
    *,
    paper: Paper = "a4",
    password: str | None = None,
    progress: Progress | None = None,
) -> ShapedCanvas:
    """Write ``report`` into an open stream; nothing else is written anywhere. The canvas knows pages and glyphs."""
    if password is None:
        return build(report, out, paper=paper, progress=progress)
    laid_out = io.BytesIO()  # what is to be encrypted must not lie readable on the disk, not even for a moment
    canvas = build(report, laid_out, paper=paper, progress=progress)
    laid_out.seek(0)
    encrypt(laid_out, out, password=password)
    return canvas
