"""Chapters of a report are named by their English headings, and one that was left out goes up to the next."""

from __future__ import annotations

import pytest

from usascp_desktop.errors import UsageError
from usascp_desktop.exports.report import Heading, Paragraph
from usascp_desktop.services.reports.leaving_out import chapters, unwanted, without
from usascp_desktop.services.reports.wording import Words

LAO = Words("lo", {"What you need": "ສິ່ງທີ່ທ່ານຕ້ອງການ"}, {})
BLOCKS = (
    Paragraph("before"),
    Heading("ສິ່ງທີ່ທ່ານຕ້ອງການ"),
    Paragraph("pumps"),
    Heading("of which", 2),
    Paragraph("large ones"),
    Heading("Projects"),
    Paragraph("a drain"),
)


def test_chapters_are_told_in_english_whatever_the_document_speaks():
    assert chapters(BLOCKS, LAO) == ("What you need", "Projects")


@pytest.mark.parametrize(
    ("left", "kept"),
    [
        ((), BLOCKS),
        (("What you need",), (BLOCKS[0], *BLOCKS[5:])),
        (("Projects",), BLOCKS[:5]),
        (("What you need", "Projects"), BLOCKS[:1]),
        (("of which", "Not there"), BLOCKS),
    ],
)
def test_a_chapter_goes_with_all_below_it_and_nothing_else(left, kept):
    assert without(BLOCKS, left, LAO) == kept


def test_a_chapter_is_meant_whatever_its_capitals_and_a_mistyped_one_is_refused():
    assert unwanted(("projects", "NEEDS", "Projects"), ("Projects",)) == ("Projects", "Needs")
    with pytest.raises(UsageError, match="“Project” is not a chapter of this report; it has Projects, What you need"):
        unwanted(("Needs", "Project"), ("Projects", "What you need"))
