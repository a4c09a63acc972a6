"""Reads PDFs back as other programs do: poppler's pdftotext and pypdf."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


def letters(text: str) -> str:
    """The text without white space, which line ends make a reader guess."""
    return "".join(text.split())


def poppler(file: Path) -> str:
    """All text, as pdftotext reads it."""
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def by_pypdf(file: Path) -> str:
    """All text, as pypdf reads it."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
