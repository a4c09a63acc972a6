"""A report with every kind of block and cell, for the tests of the workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.exports.report import (
    Block,
    Bullets,
    Cell,
    Column,
    Fact,
    Figure,
    Heading,
    KeyFacts,
    PageBreak,
    Paragraph,
    Report,
    Signatures,
    Table,
    Withheld,
)

MADE_AT = Moment(dt.datetime(2026, 3, 2, 2, 0, tzinfo=dt.UTC), "Asia/Vientiane")

COLUMNS = (
    Column("title", "Need", width=2.0, editable=True),
    Column("people", "People", "number", editable=True),
    Column("share", "Share", "percent"),
    Column("due", "Due", "date"),
    Column("met", "Met at", "moment"),
    Column("cost", "Cost", "money"),
    Column("state", "State", "code", choices=(("open", "Open"), ("done", "Done, proven")), editable=True),
    Column("urgent", "Urgent", "flag"),
)


def row(number: int, title: str | None = None) -> tuple[Cell, ...]:
    """One row of the sample table; every seventh knows nothing but its title."""
    name = f"Need {number} <safe> & sound" if title is None else title
    if number % 7 == 6:
        return (name, *[None] * 7)
    return (
        name,
        number if number % 5 else 10**15 + number,
        Decimal(number % 1000) / 8,
        dt.date(2026, 1, 1) + dt.timedelta(days=number % 300) if number % 11 else dt.date(1872, 5, 4),
        Moment(MADE_AT.at + dt.timedelta(minutes=number % 5000), "Asia/Manila"),
        Money(Decimal(number % 10_000) + Decimal("0.25"), "USD", 2026 if number % 2 else None),
        ("open", "done", "gone")[number % 3],
        number % 2 == 0,
    )


def table(rows: int = 0, *, name: str = "Needs", given: Sequence[tuple[Cell, ...]] | None = None) -> Table:
    """The sample table with that many rows, or with the given ones, each with an id."""
    rows_given = tuple(row(number) for number in range(rows)) if given is None else given
    ids = tuple(f"need-{number:05}" for number in range(len(rows_given)))
    return Table(name, f"{name} of the cities", COLUMNS, rows_given, record="need", ids=ids)


def report(*blocks: Block, title: str = "Needs of Luang Prabang", withheld: tuple[Withheld, ...] = ()) -> Report:
    """A report with those blocks."""
    return Report(
        kind="needs-assessment",
        title=title,
        blocks=blocks,
        audience="partner",
        made_by="A. Sok",
        made_at=MADE_AT,
        data_state="K7Q-2M4",
        programme="Smart water",
        period="January to March 2026",
        cities=("Luang Prabang", "Boston"),
        filters=(("Sector", "Water"),),
        definitions=(("Need", "What a city asks for."),),
        withheld=withheld,
    )


def full_report(rows: int = 8) -> Report:
    """A report with every kind of block the workbook shows."""
    return report(
        Heading("What was found"),
        Paragraph("Two lines\nof running text.", style="lead"),
        Bullets(("first", "second"), numbered=True),
        KeyFacts(
            (Fact("People served", 12_500, "census"), Fact("Budget", Money(Decimal("1200.5"), "USD", 2026))),
            "Key facts",
        ),
        table(rows),
        Figure("Needs by sector", "Water 5, energy 3.", ("Water", "Energy"), (5, Decimal("3.5")), "needs"),
        PageBreak(),
        Signatures(("For the city",)),
    )


WITHHELD = Withheld("person", "p-1", "phone", "No consent to share.")
