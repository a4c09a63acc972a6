"""Text in cells: it comes back as it went, is never a formula, and goes on below when it is too long."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.exports.excel.samples import COLUMNS, report, table
from usascp_desktop.domain.text import clean
from usascp_desktop.exports.excel.text import (
    CELL_LIMIT,
    CONTINUED,
    CONTINUES,
    inline,
    inline_all,
    pieces,
    too_long,
    writable,
)
from usascp_desktop.exports.excel.writer import write
from usascp_desktop.exports.report import Column, Paragraph, Table

ATTACKS = (
    "=cmd()",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://x")',
    "\t=1",
    "#N/A",
    "#REF!",
    "'=1",
    "TRUE",
    "1E5",
)
TRICKY = (
    *ATTACKS,
    "_x0041_",
    "a_x000D_b",
    "_x005F_x0041_",
    "_x005F_",
    "_x_x0041_",
    " led ",
    "\nline\n",
    "<b>&amp;</b>",
    "]]>",
)
BULK = (0, 10_000)


def written(texts: list[str], folder: Path, *, bulk_rows: int) -> Path:
    """A workbook whose table has the texts as its rows."""
    rows = [(text, *[None] * (len(COLUMNS) - 1)) for text in texts]
    file = folder / "texts.xlsx"
    write(report(table(given=rows)), file, bulk_rows=bulk_rows)
    return file


def by_openpyxl(file: Path) -> list[object]:
    return [row[0].value for row in openpyxl.load_workbook(file)["Needs"].iter_rows(min_row=2)]


def by_calamine(file: Path) -> list[object]:
    rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_name("Needs").to_python(skip_empty_area=False)
    return [row[0] for row in rows[1:]]


@pytest.mark.parametrize("bulk_rows", BULK)
def test_tricky_texts_come_back_as_they_went(tmp_path: Path, bulk_rows: int) -> None:
    file = written(list(TRICKY), tmp_path, bulk_rows=bulk_rows)
    assert by_openpyxl(file) == list(TRICKY)
    assert by_calamine(file) == list(TRICKY)


@pytest.mark.parametrize("bulk_rows", BULK)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(), min_size=1).map(clean).filter(bool), min_size=1, max_size=12))
@example(texts=["a\u2028b", "\U0001f1f1\U0001f1e6 \ufeffx", "_x0041_ _xd800_", "\u00a0"])
def test_any_cleaned_text_survives_both_readers(tmp_path: Path, bulk_rows: int, texts: list[str]) -> None:
    file = written(texts, tmp_path, bulk_rows=bulk_rows)
    assert by_openpyxl(file) == [clean(text) for text in texts]
    assert by_calamine(file) == [clean(text) for text in texts]


@pytest.mark.parametrize("bulk_rows", BULK)
def test_text_that_was_never_cleaned_still_makes_a_workbook_that_opens(tmp_path: Path, bulk_rows: int) -> None:
    file = written(["a\x00b", "lone \ud800", "\uffff", "a\r\nb\rc"], tmp_path, bulk_rows=bulk_rows)
    expected = ["a\ufffdb", "lone \ufffd", "\ufffd", "a\nb\nc"]
    assert by_openpyxl(file) == expected
    assert by_calamine(file) == expected


@pytest.mark.parametrize("bulk_rows", BULK)
def test_no_text_becomes_a_formula(tmp_path: Path, bulk_rows: int) -> None:
    attack = "=cmd|' /C calc'!A0"
    columns = (
        Column(attack, attack),
        Column("n", "=2", "number"),
        Column("c", "c", "code", choices=((attack, attack),)),
    )
    rows = tuple((text, text, attack) for text in ATTACKS)
    file = tmp_path / "attacks.xlsx"
    written_report = report(Paragraph(attack), Table(attack, attack, columns, rows, note=attack), title=attack)
    write(written_report, file, bulk_rows=bulk_rows)
    book = openpyxl.load_workbook(file)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)
    assert sum(cell.value == attack for cell in cells) > len(ATTACKS)
    with zipfile.ZipFile(file) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


@pytest.mark.parametrize("bulk_rows", BULK)
def test_a_text_too_long_for_a_cell_goes_on_below_and_says_so(tmp_path: Path, bulk_rows: int) -> None:
    long = "".join(f"{number:06} " for number in range(12_000))
    file = written(["before", long, "after"], tmp_path, bulk_rows=bulk_rows)
    found = by_openpyxl(file)
    parts = [str(text) for text in found[1:-1]]
    assert found == by_calamine(file)
    assert (found[0], found[-1], len(parts)) == ("before", "after", 3)
    assert all(len(part) <= CELL_LIMIT for part in parts)
    assert all(part.endswith(CONTINUES) for part in parts[:-1])
    assert all(part.startswith(CONTINUED) for part in parts[1:])
    assert "".join(part.removeprefix(CONTINUED).removesuffix(CONTINUES) for part in parts) == long
    sheet = openpyxl.load_workbook(file)["Needs"]
    last = [cell.value for cell in sheet["L"]]
    assert last == ["Id", "need-00000", "need-00001", "need-00001 (2)", "need-00001 (3)", "need-00002"]
    assert sheet.tables["Needs"].ref == "A1:L6"


@given(st.text(st.sampled_from("aé\U0001f600\u0301ก\n"), min_size=1, max_size=40), st.integers(600, 3_000))
@settings(max_examples=30, deadline=None)
def test_pieces_fit_a_cell_and_join_to_the_text(part: str, times: int) -> None:
    text = part * times
    found = pieces(text)
    assert not any(too_long(piece) for piece in found)
    assert (len(found) == 1) == (not too_long(text))
    assert "".join(piece.removeprefix(CONTINUED).removesuffix(CONTINUES) for piece in found) == text


def test_a_text_of_surrogate_pairs_is_measured_as_excel_measures() -> None:
    assert not too_long("\U0001f600" * (CELL_LIMIT // 2))
    assert too_long("\U0001f600" * (CELL_LIMIT // 2 + 1))


def test_what_xml_cannot_carry_is_shown_as_the_replacement_character() -> None:
    assert writable("a\x01\tb\n\udc00") == "a\ufffd\tb\n\ufffd"
    assert writable("plain") == "plain"


HOSTILE = (
    "plain",
    "a & b < c > d",
    "",
    " lead",
    "trail ",
    "\u00a0lead",
    "trail\u3000",
    "two\nlines",
    "line\r\n",
    "\n",
    "nul\0inside",
    "\0",
    "bell\x07",
    "_x000D_",
    "_x00",
    "lone \ud800",
    "\ufffe",
    "ລະບົບ\u200bລະບາຍນ້ຳ",
    "\u2028",
    "😀",
)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_texts_that_are_escaped_together_come_out_as_each_alone(text: str, place: int) -> None:
    texts = ["before", "between & after"]
    texts.insert(place, text)
    together = inline_all(texts)
    if together is not None:
        assert [f"<is><t>{one}</t></is>" for one in together] == [inline(one) for one in texts]


@pytest.mark.parametrize("text", ["plain", "a & b < c > d", "two\nlines", "ລະບົບ\u200bລະບາຍນ້ຳ", "_x00", "😀"], ids=ascii)
def test_ordinary_texts_are_escaped_together(text: str) -> None:
    assert inline_all([text, "other"]) is not None
