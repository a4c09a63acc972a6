"""Names of sheets, tables and columns: always allowed, always different."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.exports.excel.names import Names, quoted


def test_sheet_names_lose_what_excel_forbids() -> None:
    names = Names()
    assert names.sheet("Needs [2026]: water/energy?") == "Needs 2026 water energy"
    assert names.sheet("'quoted'") == "quoted"
    assert names.sheet("???") == "Sheet"


def test_the_second_sheet_of_a_name_is_numbered_within_the_limit() -> None:
    names = Names()
    assert names.sheet("x" * 40) == "x" * 31
    assert names.sheet("X" * 40) == "X" * 27 + " (2)"
    assert names.sheet("History") == "History (2)"


def test_a_table_is_never_named_like_a_cell() -> None:
    names = Names()
    assert [names.table(name) for name in ("A1", "rc", "R1C1", "2026", "Needs list", "needs_list", "ความ")] == [
        "t_A1",
        "t_rc",
        "t_R1C1",
        "t_2026",
        "Needs_list",
        "needs_list_2",
        "table",
    ]


@given(st.lists(st.text(max_size=50), max_size=30))
def test_any_wishes_give_different_allowed_names(wishes: list[str]) -> None:
    names = Names()
    found = [names.sheet(wish) for wish in wishes]
    assert len({name.casefold() for name in found}) == len(found)
    for name in found:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\\x00-\x1f]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")


def test_a_sheet_name_is_quoted_for_formulas() -> None:
    assert quoted("City's needs") == "'City''s needs'"


def test_headings_are_on_one_line_different_and_hold_no_escape() -> None:
    names = Names()
    assert [names.header(name) for name in ("Met\nat", "met at", "", "a_x0041_b")] == [
        "Met at",
        "met at (2)",
        "Column",
        "a-x0041_b",
    ]
