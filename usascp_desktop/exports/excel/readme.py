"""The first sheet: what the workbook holds, for whom, as of when, by whom, what its words mean, what was left out."""

from __future__ import annotations

from collections.abc import Sequence

from usascp_desktop.domain.text import human_list
from usascp_desktop.exports.excel.looks import Look
from usascp_desktop.exports.excel.page import Page
from usascp_desktop.exports.excel.text import CONTINUED
from usascp_desktop.exports.report import Report

SHEET = "Read me"


def write_readme(page: Page, report: Report, sheets: Sequence[tuple[str, str]]) -> None:
    """Fill the page; ``sheets`` are the names of the workbook's sheets to visit and what is on each."""
    page.heading(report.title, Look.TITLE)
    if report.subtitle:
        page.heading(report.subtitle, Look.HEADING_2)
    page.gap()
    _facts(page, report)
    page.heading(page.words("sheets"), Look.HEADING_1)
    for name, what in sheets:
        page.link(name if what in ("", name) else f"{name}: {what}", name)
    _definitions(page, report)
    _withheld(page, report)
    _how(page)


def _facts(page: Page, report: Report) -> None:
    not_said = page.words("not_said")
    facts = (
        ("what", report.kind.replace("-", " ").replace("_", " ").capitalize()),
        ("programme", report.programme or page.words("no_programme")),
        ("period", report.period or not_said),
        ("cities", human_list(report.cities) or not_said),
        ("audience", report.audience),
        ("data_as_of", report.data_state),
        ("made_by", report.made_by),
    )
    for key, value in facts:
        page.fact(page.words(key), value)
    page.fact(page.words("made_at"), report.made_at)
    page.heading(page.words("filters_heading"), Look.HEADING_1)
    for label, value in report.filters:
        page.fact(label, value)
    if not report.filters:
        page.text(page.words("no_filters"), Look.NOTE)


def _definitions(page: Page, report: Report) -> None:
    if report.definitions:
        page.heading(page.words("definitions"), Look.HEADING_1)
        for term, meaning in report.definitions:
            page.fact(term, meaning)


def _withheld(page: Page, report: Report) -> None:
    page.heading(page.words("withheld"), Look.HEADING_1)
    if not report.withheld:
        page.text(page.words("withheld_none"))
    for item in report.withheld:
        field = page.words("withheld_all") if item.field == "*" else item.field
        page.fact(f"{item.record}: {field}", item.why, item.id)


def _how(page: Page) -> None:
    page.heading(page.words("how_to_work"), Look.HEADING_1)
    page.text("Sort, filter, move columns and add rows as you like; leave the headings and the Id column as they are.")
    page.text("Money stands in three columns (amount, currency, price year), a time in two (local time, zone).")
    page.text(f"A text too long for one cell goes on in the next row, which begins with “{CONTINUED.strip()}”.")
    page.text(
        "Days before March 1900 and numbers of more than 15 digits are written as text, for Excel would change them."
    )
