"""The format-free report model: what a report says, before any exporter decides how it looks.

Services fill it; the PDF and the workbook are written from the same model and so agree to the digit. Cell values are
plain typed values: str, int, Decimal, bool, datetime.date, Moment, Money, or None for "not known".
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Literal

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money

Cell = str | int | Decimal | bool | dt.date | Moment | Money | None
Kind = Literal["text", "number", "percent", "date", "moment", "money", "code", "flag", "id"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A section heading; ``level`` 1 is a chapter, 2 a section, 3 a subsection (the title is not a heading)."""

    text: str
    level: int = 1
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text exactly as written: no markup; newlines are line breaks. ``style`` picks the look."""

    text: str
    style: Literal["body", "lead", "note", "quote", "empty"] = "body"
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts; ``numbered`` counts them."""

    items: tuple[str, ...]
    numbered: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One key fact: a label, its value, and where it comes from."""

    label: str
    value: Cell
    source: str = ""


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """Facts shown as a block of label and value."""

    facts: tuple[Fact, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: a stable ``key`` (the workbook's name for it), its label, kind and relative width.

    ``choices`` are (code, label) pairs for kind ``code``; cells then hold the code. ``editable`` columns may be changed
    in the workbook and brought back.
    """

    key: str
    label: str
    kind: Kind = "text"
    width: float = 1.0
    choices: tuple[tuple[str, str], ...] = ()
    editable: bool = False
    in_pdf: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. ``name`` is the workbook's sheet and table name; ``empty`` is said when there are no rows.

    ``record`` and ``ids`` name the record behind each row, in order, for links and the round trip.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    empty: str = "Nothing to list."
    record: str | None = None
    ids: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One part of every bar of a chart: its name and a value a category."""

    name: str
    values: tuple[Decimal | int, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A bar chart: one value a category, with the alternative text a reader without sight hears.

    With ``series`` every bar is made of their values, which are not negative and add up to its own.
    """

    title: str
    alternative: str
    categories: tuple[str, ...]
    values: tuple[Decimal | int, ...]
    unit: str = ""
    series: tuple[Series, ...] = ()


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture with caption and alternative text; location data is removed when it is written.

    ``file`` is a file, or what gives the picture's bytes when it is its turn (OSError if they cannot be had).
    """

    file: Path | Callable[[], bytes]
    caption: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, one for each label."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block = Heading | Paragraph | Bullets | KeyFacts | Table | Figure | Photo | Signatures | PageBreak


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something kept out of a report: the record, the field (``*`` for all of it) and why, in words."""

    record: str
    id: str
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. Every report states programme, period, cities, audience, data-as-of and who made it."""

    kind: str
    title: str
    blocks: tuple[Block, ...]
    audience: str
    made_by: str
    made_at: Moment
    data_state: str
    subtitle: str = ""
    language: str = "en"
    programme: str = ""
    period: str = ""
    cities: tuple[str, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()
    withheld: tuple[Withheld, ...] = ()
    wording: dict[str, str] = field(default_factory=dict)
    chapters: tuple[str, ...] = ()
    """The English headings of all chapters it could have, those that were left out too."""

    @property
    def row_count(self) -> int:
        """Number of table rows in the report."""
        return sum(len(block.rows) for block in self.blocks if isinstance(block, Table))


@dataclass(frozen=True, slots=True)
class Written:
    """What an exporter wrote: the file, its format, and pages or sheets."""

    file: Path
    format: str
    pages: int | None = None
    sheets: int | None = None
    missing_glyphs: int = 0
