"""Writes a finished ReportLab document in compact form: structure elements in object streams, cross-references in one.

A tagged table has an object for each cell, so this is what keeps such files small (ISO 32000-1, 7.5.7 and 7.5.8). Equal
documents give equal bytes: the identifier is made from the content.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFIndirectObject

from usascp_desktop.exports.pdf.structure import ElementObject

_IN_ONE_STREAM: Final = 200
_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class _Offsets:
    """Where each object is: (1, offset in the file, 0) or (2, number of its stream, place in it)."""

    def __init__(self) -> None:
        self.entries: dict[int, tuple[int, int, int]] = {}

    def table(self, size: int) -> bytes:
        """The entries in order, nine bytes each; unknown numbers are free."""
        free = (0, 0, 65535)
        rows = [self.entries.get(number, free) for number in range(size)]
        return b"".join(
            [kind.to_bytes(1, "big") + at.to_bytes(6, "big") + place.to_bytes(2, "big") for kind, at, place in rows]
        )


def write(document: PDFDocument) -> bytes:
    """The bytes of the whole file; takes the place of ReportLab's own last step."""
    document.Reference(document.Catalog)
    document.Reference(document.info)
    parts, offsets, packed = [_HEADER], _Offsets(), []
    end = len(_HEADER)
    number = 0
    # Writing an object may register others, which then come later.
    while (number := number + 1) in document.numberToId:
        name = document.numberToId[number]
        value = document.idToObject[name]
        if isinstance(value, ElementObject):
            packed.append((number, value.format(document)))
            continue
        data = PDFIndirectObject(name, value).format(document)
        offsets.entries[number] = (1, end, 0)
        parts.append(data)
        end += len(data)
    for start in range(0, len(packed), _IN_ONE_STREAM):
        data = _object_stream(number, packed[start : start + _IN_ONE_STREAM], offsets)
        offsets.entries[number] = (1, end, 0)
        parts.append(data)
        end += len(data)
        number += 1
    offsets.entries[number] = (1, end, 0)
    parts.append(_cross_references(document, number, offsets, digest=hashlib.sha256(b"".join(parts)).hexdigest()[:32]))
    parts.append(b"startxref\n%d\n%%%%EOF\n" % end)
    return b"".join(parts)


def _object_stream(number: int, objects: list[tuple[int, bytes]], offsets: _Offsets) -> bytes:
    index, end = [], 0
    for place, (member, data) in enumerate(objects):
        offsets.entries[member] = (2, number, place)
        index.append(f"{member} {end}")
        end += len(data) + 1
    head = " ".join(index).encode() + b"\n"
    body = head + b"\n".join([data for _, data in objects])
    return _stream(number, b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head)), body)


def _cross_references(document: PDFDocument, number: int, offsets: _Offsets, *, digest: str) -> bytes:
    numbers = document.idToObjectNumberAndVersion
    root, info = (numbers[item.__InternalName__][0] for item in (document.Catalog, document.info))
    keys = f"/Type/XRef/Size {number + 1}/W[1 6 2]/Root {root} 0 R/Info {info} 0 R/ID[<{digest}><{digest}>]"
    return _stream(number, keys.encode(), offsets.table(number + 1))


def _stream(number: int, keys: bytes, data: bytes) -> bytes:
    packed = zlib.compress(data, 6)
    return b"%d 0 obj\n<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream\nendobj\n" % (
        number,
        keys,
        len(packed),
        packed,
    )
