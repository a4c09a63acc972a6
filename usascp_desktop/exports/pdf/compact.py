"""Writes a finished ReportLab document in compact form: structure elements in object streams, cross-references in one.

A tagged table has an object for each cell, so this is what keeps such files small (ISO 32000-1, 7.5.7 and 7.5.8). Equal
documents give equal bytes: the identifier is made from the content.
"""

from __future__ import annotations

import hashlib
import itertools
import struct
import zlib
from collections.abc import Sequence
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFIndirectObject

from usascp_desktop.exports.pdf.structure import CellRow, Element, numbered

_IN_ONE_STREAM: Final = 200
_ENTRY: Final = struct.Struct(">BHIH")
_FREE: Final = _ENTRY.pack(0, 0, 0, 65535)
_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class _Offsets:
    """Where each object is, nine bytes each in order: (1, offset in the file, 0) or (2, number of its stream, place).

    Numbers that nothing was said of are free.
    """

    def __init__(self) -> None:
        self._entries = bytearray()

    def keep(self, number: int, kind: int, at: int, place: int = 0) -> None:
        """Say where an object is."""
        missing = number + 1 - len(self._entries) // _ENTRY.size
        if missing > 0:
            self._entries += _FREE * max(missing, 1_000)
        _ENTRY.pack_into(self._entries, number * _ENTRY.size, kind, at >> 32, at & 0xFFFFFFFF, place)

    def table(self, size: int) -> bytes:
        """The entries of the first ``size`` numbers."""
        return bytes(self._entries[: size * _ENTRY.size])


def write(document: PDFDocument, elements: Sequence[Element | CellRow]) -> bytes:
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
        offsets.keep(number, 1, end)
        parts.append(data)
        end += len(data)
    root = document.idToObjectNumberAndVersion["StructTreeRoot"][0]
    objects = itertools.chain.from_iterable(numbered(element, root, document) for element in elements)
    while packed := list(itertools.islice(objects, _IN_ONE_STREAM)):
        data = _object_stream(number, packed, offsets)
        offsets.keep(number, 1, end)
        parts.append(data)
        end += len(data)
        number += 1
    offsets.keep(number, 1, end)
    parts.append(_cross_references(document, number, offsets, digest=hashlib.sha256(b"".join(parts)).hexdigest()[:32]))
    parts.append(b"startxref\n%d\n%%%%EOF\n" % end)
    return b"".join(parts)


def _object_stream(number: int, objects: list[tuple[int, bytes]], offsets: _Offsets) -> bytes:
    index, end = [], 0
    for place, (member, data) in enumerate(objects):
        offsets.keep(member, 2, number, place)
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
