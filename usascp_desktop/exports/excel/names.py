"""Names that Excel accepts for sheets, tables and columns, each given out once."""

from __future__ import annotations

import re

SHEET_NAME_LIMIT = 31
"""Most characters of a sheet's name (Excel specifications and limits); counted in UTF-16 units."""

_NOT_IN_SHEETS = re.compile(r"[\[\]:*?/\\\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_TABLES = re.compile(r"[^\w.]", re.ASCII)
_CELL_LIKE = re.compile(r"[A-Za-z]{1,3}[0-9]+|[RrCc]|[Rr][0-9]*[Cc][0-9]*")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_HEADER_LIMIT = 255


class Names:
    """Gives out names that differ also without regard to case; one instance for a workbook or a table's columns."""

    def __init__(self) -> None:
        self._taken: set[str] = {"history"}  # Excel keeps this sheet name for itself

    def sheet(self, wished: str) -> str:
        r"""A sheet name close to the wish: at most 31 units, none of ``[]:*?/\``, no apostrophe at its ends."""
        name = " ".join(_NOT_IN_SHEETS.sub(" ", wished).split()).strip("'") or "Sheet"
        return self._unique(name, limit=SHEET_NAME_LIMIT, numbered=" ({})")

    def table(self, wished: str) -> str:
        """A table name close to the wish: letters, digits and underscores, not a cell address, at most 200 long."""
        name = _NOT_IN_TABLES.sub("_", wished).strip("_.") or "table"
        if not name[0].isalpha() or _CELL_LIKE.fullmatch(name):
            name = f"t_{name}"
        return self._unique(name, limit=200, numbered="_{}")

    def header(self, wished: str) -> str:
        """A column heading on one line, at most 255 units long.

        The table's part repeats it in an attribute, where an ``_xHHHH_`` pattern cannot be told apart as in a cell.
        """
        name = " ".join(re.sub(r"[\x00-\x1f\ud800-\udfff\ufffe\uffff]", " ", wished).split()) or "Column"
        name = _ESCAPE.sub("-", name)
        return self._unique(name, limit=_HEADER_LIMIT, numbered=" ({})")

    def _unique(self, name: str, *, limit: int, numbered: str) -> str:
        wished, count = cut(name, limit), 1
        found = wished
        while found.casefold() in self._taken:
            count += 1
            suffix = numbered.format(count)
            found = cut(wished, limit - len(suffix)) + suffix
        self._taken.add(found.casefold())
        return found


def cut(text: str, limit: int) -> str:
    """The beginning of the text in at most ``limit`` UTF-16 units, without a space or apostrophe at its end."""
    return text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore").rstrip(" '")


def quoted(sheet: str) -> str:
    """The sheet's name as formulas and links write it."""
    return "'" + sheet.replace("'", "''") + "'"
