"""Photos as they may leave: upright, small, and without anything the camera wrote about place or person."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

from usascp_desktop.exports.report import Photo, Report

_LONGEST_SIDE: Final = 1500
_SMALLEST_SIDE: Final = 600
_ALL: Final = 8_000_000
_LARGEST: Final = 900_000


def budget_of(report: Report) -> int:
    """Bytes that each photo of the report may take, so that all of it stays under 10 MB."""
    photos = sum(isinstance(block, Photo) for block in report.blocks)
    return min(_LARGEST, _ALL // max(photos, 1))


def encode_photo(file: Path | Callable[[], bytes], *, budget: int) -> bytes:
    """The photo as a JPEG of at most about ``budget`` bytes, upright, without any of its metadata.

    OSError or ValueError where the file is not a picture that can be read.
    """
    with Image.open(file if isinstance(file, Path) else io.BytesIO(file())) as opened:
        opened.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
        image = _flat(ImageOps.exif_transpose(opened))
    side = _LONGEST_SIDE
    while True:
        image.thumbnail((side, side), Image.Resampling.LANCZOS)
        for quality in (82, 70, 58):
            out = io.BytesIO()
            # A new picture holds the pixels only, so nothing of the camera or the place can come along.
            clean = Image.frombytes("RGB", image.size, image.tobytes())
            clean.save(out, "JPEG", quality=quality, optimize=True, progressive=False)
            if out.tell() <= budget:
                return out.getvalue()
        if side <= _SMALLEST_SIDE:
            return out.getvalue()
        side = int(side * 0.75)


def _flat(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "P", "PA"):
        layered = image.convert("RGBA")
        paper = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(paper, layered).convert("RGB")
    return image.convert("RGB")
