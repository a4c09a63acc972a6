"""Writes a finished ReportLab document in compact form: structure elements in object streams, cross-references in one.

A tagged table has an object for each cell, so this is what keeps such files small (ISO 32000-1, 7.5.7 and 7.5.8). Equal
documents give equal bytes: the identifier is made from the content.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFIndirectObject

from usascp_desktop.exports.pdf.structure import Element, element_bytes

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


def write(document: PDFDocument, elements: list[Element]) -> bytes:
    """The bytes of the whole file, with the structure ``elements``; takes the place of ReportLab's own last step."""
    document.Reference(document.Catalog)
    document.Reference(document.info)
    parts, offsets = [_HEADER], _Offsets()
    end = len(_HEADER)
    number = 0
    # Writing an object may register others, which then come later.
    while (number := number + 1) <= document.objectcounter:
        name = document.numberToId.get(number)
        if name is None:
            continue
        data = PDFIndirectObject(name, document.idToObject[name]).format(document)
        offsets.entries[number] = (1, end, 0)
        parts.append(data)
        end += len(data)
    root = document.idToObjectNumberAndVersion["StructTreeRoot"][0]
    for start in range(0, len(elements), _IN_ONE_STREAM):
        some = elements[start : start + _IN_ONE_STREAM]
        packed = [(element.number, element_bytes(element, root, document)) for element in some]
        data = _object_stream(number, packed, offsets)
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
