"""The report's running text on one sheet, block after block in the report's order, with links to its tables."""

from __future__ import annotations

from collections.abc import Mapping

from usascp_desktop.exports.excel.looks import Look
from usascp_desktop.exports.excel.page import Page
from usascp_desktop.exports.photos import budget_of, encode_photo
from usascp_desktop.exports.report import (
    Block,
    Bullets,
    Figure,
    Heading,
    KeyFacts,
    PageBreak,
    Paragraph,
    Photo,
    Report,
    Signatures,
    Table,
)

SHEET = "Report"
_HEADINGS = {1: Look.HEADING_1, 2: Look.HEADING_2}
_STYLES = {"lead": Look.LEAD, "note": Look.NOTE, "quote": Look.QUOTE, "empty": Look.NOTE}


def write_narrative(page: Page, report: Report, places: Mapping[int, str]) -> list[str]:
    """Fill the page; ``places`` gives, by index of the block, the sheet on which a table or figure stands.

    Returns the alternative texts of the pictures on it, in order.
    """
    page.heading(report.title, Look.TITLE)
    if report.subtitle:
        page.text(report.subtitle, Look.LEAD)
    page.gap()
    budget = budget_of(report)
    shown: list[str] = []
    for index, block in enumerate(report.blocks):
        if isinstance(block, Photo) and _picture(page, block, budget):
            shown.append(block.alternative or block.caption)
        _write(page, block, places.get(index, ""))
    return shown


def _picture(page: Page, photo: Photo, budget: int) -> bool:
    """Set the photo itself; one that cannot be read is named, and the rest goes on."""
    try:
        page.picture(encode_photo(photo.file, budget=budget))
    except (OSError, ValueError):
        page.text(page.words("photo_unreadable").replace("{caption}", photo.caption), Look.NOTE)
        return False
    return True


def _write(page: Page, block: Block, place: str) -> None:
    match block:
        case Heading():
            page.heading(block.text, _HEADINGS.get(block.level, Look.HEADING_3))
        case Paragraph():
            page.text(block.text, _STYLES.get(block.style, Look.TEXT))
        case Bullets():
            for number, item in enumerate(block.items, start=1):
                page.text(item, mark=f"{number}." if block.numbered else "•")
        case KeyFacts():
            _key_facts(page, block)
        case Table():
            _table(page, block, place)
        case Figure():
            page.heading(block.title, Look.HEADING_3)
            page.text(block.alternative)
            page.link(place, place)
        case Photo():
            page.fact(page.words("photo"), block.caption, block.alternative)
        case Signatures():
            for label in block.labels:
                page.signature(label)
        case PageBreak():
            page.page_break()


def _key_facts(page: Page, block: KeyFacts) -> None:
    if block.title:
        page.heading(block.title, Look.HEADING_3)
    for fact in block.facts:
        page.fact(fact.label, fact.value, fact.source)


def _table(page: Page, block: Table, place: str) -> None:
    if block.title:
        page.heading(block.title, Look.HEADING_3)
    rows = len(block.rows)
    if rows:
        many = page.words("rows") if rows != 1 else page.words("row")
        page.link(f"{rows:,} {many}: {place}", place)
    else:
        page.text(block.empty, Look.NOTE)
    if block.note:
        page.text(block.note, Look.NOTE)
