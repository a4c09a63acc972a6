"""The hidden sheet of vocabularies that drop-down lists point at."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from usascp_desktop.exports.excel.cells import put
from usascp_desktop.exports.excel.columns import shown_labels
from usascp_desktop.exports.excel.looks import Look
from usascp_desktop.exports.excel.names import Names, quoted
from usascp_desktop.exports.excel.text import too_long

SHEET = "Lists"


class Lists:
    """Vocabularies by their choices; equal vocabularies share a pair of columns: labels, then codes."""

    def __init__(self, book: Workbook, names: Names) -> None:
        self._book = book
        self._name = names.sheet(SHEET)
        self._known: dict[tuple[tuple[str, str], ...], str] = {}

    def formula(self, choices: tuple[tuple[str, str], ...], *, heading: str) -> str | None:
        """The range with the labels, for a drop-down; None where a label would not fit a cell or there is no choice."""
        if not choices or any(too_long(label) for label in shown_labels(choices).values()):
            return None
        if choices not in self._known:
            self._known[choices] = self._written(choices, heading)
        return self._known[choices]

    def to_the_end(self) -> None:
        """Put the sheet behind all others, where nobody stumbles over it."""
        if self._name in self._book.sheetnames:
            self._book.move_sheet(self._name, len(self._book.sheetnames))

    def _written(self, choices: tuple[tuple[str, str], ...], heading: str) -> str:
        if self._name not in self._book.sheetnames:
            self._book.create_sheet(self._name).sheet_state = "hidden"
        sheet = self._book[self._name]
        first = 2 * len(self._known) + 1
        put(sheet, 1, first, heading, look=Look.HEADER)
        put(sheet, 1, first + 1, f"{heading} (code)", look=Look.HEADER)
        for row, (code, label) in enumerate(shown_labels(choices).items(), start=2):
            put(sheet, row, first, label)
            put(sheet, row, first + 1, code)
        letter = get_column_letter(first)
        return f"{quoted(self._name)}!${letter}$2:${letter}${len(shown_labels(choices)) + 1}"
