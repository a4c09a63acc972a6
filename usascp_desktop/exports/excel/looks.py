"""The looks a cell can have (fonts, fills, number formats, protection) and how they are put on an openpyxl cell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell as BookCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

INK = "1B2A41"
ACCENT = "1F4E79"
PARTS = ("A9BDF8", "3A66DD", "0F6B43", "C3C9D5", "F0C987")
"""The colours of the parts of a bar, in their order."""
QUIET = "5B6675"
_BODY = Font(name="Calibri", size=11, color=INK)
_BAND = PatternFill("solid", fgColor=ACCENT)
_TOP = Alignment(vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_RIGHT = Alignment(vertical="top", horizontal="right")


@dataclass(frozen=True, slots=True)
class _Style:
    number_format: str = "General"
    font: Font = _BODY
    alignment: Alignment = _WRAPPED
    fill: PatternFill | None = None
    border: Border | None = None
    locked: bool = False


class Look(Enum):
    """What a cell looks like; text of any look also carries quotePrefix, so that Excel never takes it for a formula."""

    TEXT = _Style("@")
    PLAIN = _Style("@", alignment=_TOP)
    ID = _Style("@", font=Font(name="Calibri", size=9, color=QUIET), alignment=_TOP, locked=True)
    NUMBER = _Style(alignment=_RIGHT)
    PERCENT = _Style('General"%"', alignment=_RIGHT)
    AMOUNT = _Style("#,##0.00####", alignment=_RIGHT)
    YEAR = _Style("0", alignment=_RIGHT)
    DATE = _Style("yyyy-mm-dd", alignment=_TOP)
    TIME = _Style("yyyy-mm-dd hh:mm:ss", alignment=_TOP)
    FLAG = _Style(alignment=Alignment(vertical="top", horizontal="center"))
    FACT = _Style("#,##0.00####", alignment=Alignment(horizontal="left", vertical="top"))
    FACT_COUNT = _Style("#,##0", alignment=Alignment(horizontal="left", vertical="top"))
    FACT_DATE = _Style("yyyy-mm-dd", alignment=Alignment(horizontal="left", vertical="top"))
    MARK = _Style("@", alignment=_RIGHT)
    HEADER = _Style("@", Font(name="Calibri", size=11, bold=True, color="FFFFFF"), _WRAPPED, _BAND, locked=True)
    TITLE = _Style("@", Font(name="Calibri", size=20, bold=True, color=ACCENT), _TOP)
    HEADING_1 = _Style("@", Font(name="Calibri", size=16, bold=True, color=ACCENT), _TOP)
    HEADING_2 = _Style("@", Font(name="Calibri", size=13, bold=True, color=ACCENT), _TOP)
    HEADING_3 = _Style("@", Font(name="Calibri", size=11, bold=True, color=ACCENT), _TOP)
    LABEL = _Style("@", Font(name="Calibri", size=11, bold=True, color=INK))
    LEAD = _Style("@", Font(name="Calibri", size=13, color=INK))
    QUOTE = _Style(
        "@", Font(name="Calibri", size=11, italic=True, color=INK), Alignment("left", "top", 0, True, indent=2)
    )
    NOTE = _Style("@", Font(name="Calibri", size=10, italic=True, color=QUIET))
    BULLET = _Style("@", alignment=Alignment("left", "top", 0, True, indent=1))
    LINK = _Style("@", Font(name="Calibri", size=11, color="0563C1", underline="single"))
    SIGN = _Style("@", border=Border(bottom=Side("thin", color=INK)))


def dress(cell: BookCell, look: Look, *, text: bool) -> None:
    """Give the cell its look; ``text`` says that it holds text."""
    style = look.value
    cell.number_format = "@" if text else style.number_format
    cell.font, cell.alignment = style.font, style.alignment
    if style.fill is not None:
        cell.fill = style.fill
    if style.border is not None:
        cell.border = style.border
    if not style.locked:
        cell.protection = Protection(locked=False)
    if text:
        cell.quotePrefix = True


def style_number(sheet: Worksheet, look: Look, *, text: bool) -> int:
    """The workbook's number for the look, for cells that openpyxl never sees."""
    cell = WriteOnlyCell(sheet)
    dress(cell, look, text=text)
    return int(cell.style_id)


def new_book() -> Workbook:
    """A workbook without sheets whose default font is the one the looks use."""
    book = Workbook()
    book.remove(book.active)
    return book
