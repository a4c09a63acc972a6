"""The finished workbook file: openpyxl's parts copied with fixed dates, big sheets' rows streamed into their parts."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import IO

from usascp_desktop.exports.excel.rows import LAST_ROW, Count

_FIXED = (1980, 1, 1, 0, 0, 0)
_LEVEL = 2  # less than a third of the time of 6 for files a sixth bigger
_CORE = "docProps/core.xml"
_DATES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
_DIMENSION = re.compile(rb"<dimension [^>]*/>")
_TABLE_END = re.compile(rb'(ref="A1:[A-Z]+)1(")')
_RULES_END = re.compile(rb'(ref="[A-Z]+[0-9]+:[A-Z]+)%d(")' % LAST_ROW)
_END = b"</sheetData>"


@dataclass(frozen=True, slots=True)
class Bulk:
    """Rows for a sheet's part; in that part's end LAST_ROW stands for the last row, in the part ``table`` row 1."""

    table: str | None
    rows: Callable[[Count], Iterator[bytes]]


def assemble(
    book: IO[bytes],
    out: IO[bytes],
    *,
    bulks: Mapping[str, Bulk],
    stamp: str,
    rewritten: Mapping[str, Callable[[bytes], bytes]],
) -> None:
    """Write the package: equal parts and rows give equal bytes.

    ``stamp`` is the time of making in the form of docProps/core.xml; ``bulks`` and ``rewritten`` go by the
    names of parts. Table parts are written after the sheets, when their last row is known.
    """
    counted: dict[str, Count] = {}
    late = {bulk.table: sheet for sheet, bulk in bulks.items() if bulk.table is not None}
    with (
        zipfile.ZipFile(book) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as target,
    ):
        names = [item.filename for item in source.infolist()]
        for name in [name for name in names if name not in late]:
            data = source.read(name)
            if name in rewritten:
                data = rewritten[name](data)
            if name in bulks:
                counted[name] = _stream(target, name, data, bulks[name])
                continue
            if name == _CORE:
                data = _DATES.sub(rb"\g<1>" + stamp.encode(), data)
            target.writestr(_entry(name), data)
        for name in [name for name in names if name in late]:
            target.writestr(_entry(name), _ending(source.read(name), counted[late[name]].last, _TABLE_END))


def _stream(target: zipfile.ZipFile, name: str, data: bytes, bulk: Bulk) -> Count:
    head, end, tail = data.partition(_END)
    if not end:
        raise ValueError(f"{name} has no rows to add to.")
    count = Count()
    with target.open(_entry(name), "w", force_zip64=True) as part:
        part.write(_DIMENSION.sub(b"", head))  # openpyxl knows only the heading; readers may trust what it says
        for piece in bulk.rows(count):
            part.write(piece)
        part.write(end + _ending(tail, count.last, _RULES_END))
    return count


def _ending(data: bytes, last: int, ends: re.Pattern[bytes]) -> bytes:
    return ends.sub(rb"\g<1>%d\g<2>" % max(last, 2), data)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIXED)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry._compresslevel = _LEVEL  # type: ignore[attr-defined]  # noqa: SLF001  (no public way for open())
    entry.external_attr = 0o600 << 16
    return entry
