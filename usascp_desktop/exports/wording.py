"""The fixed words of documents and workbooks in English, by key; a report's own wording replaces them."""

from __future__ import annotations

from typing import Final

from usascp_desktop.exports.report import Report

WORDS: Final = {
    # What every report states.
    "what": "What this is",
    "programme": "Programme",
    "no_programme": "Not tied to a programme",
    "period": "Period",
    "cities": "Cities",
    "not_said": "Not limited",
    "audience": "Audience",
    "data_as_of": "Data as of",
    "made_by": "Made by",
    "made_at": "Made",
    "filters": "Only",
    "filters_heading": "Filters",
    "no_filters": "No filter: everything the audience may see.",
    "definitions": "Definitions",
    "withheld": "Withheld",
    "withheld_none": "Nothing was withheld.",
    "withheld_some": "Kept out of this document for its audience:",
    "withheld_record": "Record",
    "withheld_id": "Number",
    "withheld_field": "What",
    "withheld_all": "everything",
    "withheld_why": "Why",
    "yes": "Yes",
    "no": "No",
    # Documents.
    "partnership": "U.S.-ASEAN Smart Cities Partnership",
    "page": "Page {page} of {pages}",
    "photo_unreadable": "The photo “{caption}” could not be read and is not shown.",
    # Workbooks.
    "sheets": "Sheets",
    "running_text": "the report as running text",
    "charts": "figures and charts",
    "summary": "Summary",
    "category": "Category",
    "value": "Value",
    "photo": "Photo",
    "row": "row",
    "rows": "rows",
    "how_to_work": "Working in this workbook",
}


def say(report: Report, key: str) -> str:
    """A fixed word as this report says it; KeyError for a key that is none of ``WORDS``."""
    return report.wording.get(key, WORDS[key])
