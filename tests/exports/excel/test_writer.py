"""The workbook as a whole: what is on its sheets, that both ways of writing agree, that it is all or nothing."""

from __future__ import annotations

import datetime as dt
import errno
import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.cell.cell import Cell as BookCell
from openpyxl.workbook import Workbook
from PIL import Image
from python_calamine import CalamineWorkbook

from tests.exports.excel.samples import COLUMNS, MADE_AT, WITHHELD, full_report, report, row, table
from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.errors import UserError
from usascp_desktop.exports.excel import package, rows
from usascp_desktop.exports.excel.writer import BULK_ROWS, write
from usascp_desktop.exports.report import Column, Figure, Heading, Photo, Series, Table


@pytest.fixture
def book(tmp_path: Path) -> Workbook:
    """The full sample, written and read back."""
    return openpyxl.load_workbook(write(full_report(), tmp_path / "full.xlsx").file)


def texts(book: Workbook, sheet: str) -> list[str]:
    return [str(cell.value) for line in book[sheet].iter_rows() for cell in line if cell.value is not None]


def values(book: Workbook, sheet: str = "Needs") -> list[tuple[object, ...]]:
    return list(book[sheet].iter_rows(min_row=2, values_only=True))


def test_the_first_sheet_says_what_the_workbook_is(book: Workbook) -> None:
    assert book.sheetnames[0] == "Read me"
    said = texts(book, "Read me")
    for words in (
        "Needs of Luang Prabang",
        "Needs assessment",
        "Smart water",
        "January to March 2026",
        "Luang Prabang and Boston",
        "partner",
        "K7Q-2M4",
        "A. Sok",
        "Mon 2 Mar 2026, 09:00 (Asia/Vientiane)",
        "Sector",
        "What a city asks for.",
        "Nothing was withheld.",
    ):
        assert words in said


def test_what_was_withheld_is_listed_with_its_reason(tmp_path: Path) -> None:
    file = write(report(Heading("x"), withheld=(WITHHELD,)), tmp_path / "w.xlsx").file
    said = texts(openpyxl.load_workbook(file), "Read me")
    assert {"person: phone", "No consent to share.", "p-1"} <= set(said)
    assert "Nothing was withheld." not in said


def test_the_running_text_keeps_its_order(book: Workbook) -> None:
    said = texts(book, "Report")
    expected = ["What was found", "Two lines\nof running text.", "first", "second", "People served", "12500", "census"]
    places = [said.index(words) for words in [*expected, "1,200.50 USD (2026)", "8 rows: Needs", "For the city"]]
    assert places == sorted(places)
    assert book["Report"]["B5"].alignment.wrap_text
    assert len(book["Report"].row_breaks.brk) == 1


def test_links_lead_from_the_first_sheet_to_the_tables(book: Workbook) -> None:
    targets = [cell.hyperlink.location for line in book["Read me"].iter_rows() for cell in line if cell.hyperlink]
    assert targets == ["'Report'!A1", "'Summary'!A1", "'Needs'!A1"]


def test_cells_have_the_values_and_types_of_the_model(book: Workbook) -> None:
    assert [cell.value for cell in book["Needs"][1]] == [
        "Need", "People", "Share", "Due", "Met at", "Met at (zone)",
        "Cost (amount)", "Cost (currency)", "Cost (year)", "State", "Urgent", "Id",
    ]  # fmt: skip
    assert values(book)[1] == (
        "Need 1 <safe> & sound", 1, 0.125, dt.datetime(2026, 1, 2), dt.datetime(2026, 3, 2, 10, 1), "Asia/Manila",
        1.25, "USD", 2026, "Done, proven", False, "need-00001",
    )  # fmt: skip
    assert values(book)[6] == ("Need 6 <safe> & sound", *[None] * 10, "need-00006")


def test_what_excel_would_change_is_text(book: Workbook) -> None:
    first = values(book)[0]
    assert first[1] == "1000000000000000"
    assert first[3] == "1872-05-04"
    assert first[9] == "Open"
    assert values(book)[2][9] == "gone"


def test_the_sheet_is_a_native_table_that_prints_and_scrolls_well(book: Workbook) -> None:
    sheet = book["Needs"]
    native = sheet.tables["Needs"]
    assert (native.ref, native.autoFilter.ref, sheet.freeze_panes) == ("A1:L9", "A1:L9", "A2")
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.column_dimensions["A"].width > sheet.column_dimensions["B"].width
    assert sheet.column_dimensions["L"].hidden


def test_codes_have_a_drop_down_and_ids_refuse_edits(book: Workbook) -> None:
    rules = {str(rule.sqref): rule for rule in book["Needs"].data_validations.dataValidation}
    assert (rules["J2:J9"].type, rules["J2:J9"].formula1) == ("list", "'Lists'!$A$2:$A$3")
    assert (rules["L2:L9"].type, rules["L2:L9"].formula1) == ("custom", "FALSE")
    assert book["Lists"].sheet_state == "hidden"
    assert values(book, "Lists") == [("Open", "open"), ("Done, proven", "done")]


def test_very_hidden_sheets_hold_the_schema_and_the_editable_values(book: Workbook) -> None:
    assert {book[name].sheet_state for name in ("_usascp", "_usascp_1")} == {"veryHidden"}
    lines = [tuple(line) for line in book["_usascp"].iter_rows(values_only=True)]
    assert lines[0][:2] == ("schema", 1)
    assert ("table", 1, "Needs", "Needs", "need", "_usascp_1") in lines
    assert ("column", 1, "State", "state", "text", "editable") in lines
    assert [cell.value for cell in book["_usascp_1"][1]] == ["id", "title", "people", "state"]
    assert values(book, "_usascp_1")[1] == ("need-00001", "Need 1 <safe> & sound", 1, "done")


def test_a_figure_is_a_native_chart_over_its_numbers(book: Workbook, tmp_path: Path) -> None:
    (chart,) = book["Summary"]._charts
    assert chart.series[0].val.numRef.f == "'Summary'!$B$5:$B$6"
    assert chart.series[0].cat.numRef.f == "'Summary'!$A$5:$A$6"
    assert [book["Summary"][address].value for address in ("A5", "B5", "A6", "B6")] == ["Water", 5, "Energy", 3.5]
    with zipfile.ZipFile(tmp_path / "full.xlsx") as parts:
        assert b'descr="Water 5, energy 3."' in parts.read("xl/drawings/drawing1.xml")


def test_alternative_text_of_each_chart_is_its_own_and_safe(tmp_path: Path) -> None:
    figures = [Figure(f"F{n}", f"\"{n}\" <&> 'x'", ("a",), (n,)) for n in range(1, 13)]
    empty = Figure("none", "nothing", (), ())
    with zipfile.ZipFile(write(report(empty, *figures), tmp_path / "f.xlsx").file) as parts:
        tree = ElementTree.fromstring(parts.read("xl/drawings/drawing1.xml"))
    found = [node.get("descr") for node in tree.iter() if node.tag.endswith("cNvPr") and node.get("descr")]
    assert found == [figure.alternative for figure in figures]


def test_a_chart_of_parts_reads_one_column_a_part_and_names_them(tmp_path: Path) -> None:
    series = (Series("Identified", (2, 0)), Series("Met", (1, 4)))
    chart = Figure("Needs by sector", "Water 3; energy 4.", ("Water", "Energy"), (3, 4), series=series)
    file = write(report(chart), tmp_path / "parts.xlsx").file
    sheet = openpyxl.load_workbook(file)["Summary"]
    rows = [[cell.value for cell in row[:4]] for row in sheet["A4:D6"]]
    assert rows == [["Category", "Value", "Identified", "Met"], ["Water", 3, 2, 1], ["Energy", 4, 0, 4]]
    with zipfile.ZipFile(file) as package:
        drawn = package.read("xl/charts/chart1.xml").decode()
    assert '<grouping val="stacked"' in drawn
    assert re.findall(r"<tx><strRef><f>(.*?)</f>", drawn) == ["'Summary'!C4", "'Summary'!D4"]
    assert "<legend>" in drawn
    assert 'formatCode="#,##0;-#,##0;;"' in drawn, "a part that is not there bears no figure"


def test_an_empty_table_says_so_and_stays_a_table(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(write(report(table(0)), tmp_path / "e.xlsx").file)["Needs"]
    assert sheet.tables["Needs"].ref == "A1:L2"
    assert sheet["A4"].value == "Nothing to list."


def test_tables_of_one_name_get_sheets_of_their_own(tmp_path: Path) -> None:
    file = write(report(table(1), table(2), table(600)), tmp_path / "n.xlsx").file
    book = openpyxl.load_workbook(file)
    refs = {name: [item.ref for item in book[name].tables.values()] for name in book.sheetnames if "Needs" in name}
    assert refs == {"Needs": ["A1:L2"], "Needs (2)": ["A1:L3"], "Needs (3)": ["A1:L601"]}
    assert values(book, "_usascp_3")[-1][0] == "need-00599"


def mixed_report() -> tuple[Table, int]:
    given = [row(number) for number in range(1_500)]
    given[700] = row(700, "=long " + "_x0041_ é\U0001f600" * 6_000)
    given[3] = ("", Decimal("1E+20"), Decimal("0.1"), MADE_AT, dt.date(1900, 2, 28), Decimal(5), None, 7)
    given[4] = (True, "many", Decimal("NaN"), dt.date(1900, 3, 1), None, None, "open", "maybe")
    given[5] = (1, True, -(10**15) + 1, dt.date(9999, 12, 31), None, Money(Decimal("-0.000001"), "VND"), "=x", 1)
    return table(given=given), len(given)


def seen(cell: BookCell) -> tuple[object, ...]:
    return (cell.value, cell.data_type, cell.number_format, cell.quotePrefix, cell.font.name, cell.alignment.wrap_text)


def test_the_streamed_sheet_is_the_other_way_s_sheet_cell_by_cell(tmp_path: Path) -> None:
    mixed, count = mixed_report()
    assert count > BULK_ROWS
    one = openpyxl.load_workbook(write(report(mixed), tmp_path / "a.xlsx").file)
    other = openpyxl.load_workbook(write(report(mixed), tmp_path / "b.xlsx", bulk_rows=count).file)
    for name in ("Needs", "_usascp_1"):
        pairs = list(zip(one[name].iter_rows(), other[name].iter_rows(), strict=True))
        assert len(pairs) > count
        assert [[seen(cell) for cell in a] for a, _ in pairs] == [[seen(cell) for cell in b] for _, b in pairs]
    assert one["Needs"].tables["Needs"].ref == other["Needs"].tables["Needs"].ref
    quick = [CalamineWorkbook.from_path(str(tmp_path / name)) for name in ("a.xlsx", "b.xlsx")]
    assert quick[0].get_sheet_by_name("Needs").to_python() == quick[1].get_sheet_by_name("Needs").to_python()


def test_every_figure_of_a_big_table_is_the_model_s(tmp_path: Path) -> None:
    given = [row(number) for number in range(2_500)]
    found = values(openpyxl.load_workbook(write(report(table(given=given)), tmp_path / "m.xlsx").file, read_only=True))
    assert len(found) == len(given)
    for record, line in zip(given, found, strict=True):
        money, moment = record[5], record[4]
        if isinstance(money, Money) and isinstance(moment, Moment):
            assert (Decimal(str(line[6])), line[7], line[8]) == (money.amount, money.currency, money.year)
            assert (line[4], line[5]) == (moment.local().replace(tzinfo=None), moment.zone)
            assert Decimal(str(line[1])) == record[1]
            assert Decimal(str(line[2])) == record[2]


def test_headings_that_name_the_last_row_of_a_sheet_stay_as_they_are(tmp_path: Path) -> None:
    columns = (Column("a", "Up to 1048576"), Column("b", 'ref="A1:B1048576"'))
    book = openpyxl.load_workbook(write(report(Table("T", "t", columns, [("x", "y")] * 600)), tmp_path / "h.xlsx").file)
    assert book["T"].tables["T"].column_names == [column.label for column in columns]
    assert book["T"].tables["T"].ref == "A1:B601"


def test_equal_reports_give_equal_bytes_in_any_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.exports.excel.samples import full_report;"
        "from usascp_desktop.exports.excel.writer import write; write(full_report(600), Path(sys.argv[1]))"
    )
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", script, str(tmp_path / f"{seed}.xlsx")], check=True, env=environment)
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()
    properties = openpyxl.load_workbook(tmp_path / "1.xlsx").properties
    assert properties.created == properties.modified == MADE_AT.at.replace(tzinfo=None)


def test_progress_ends_at_the_number_of_rows(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write(
        report(table(3), table(1_700)), tmp_path / "p.xlsx", progress=lambda done, total, _: told.append((done, total))
    )
    assert told == [(3, 1_703), (1_003, 1_703), (1_703, 1_703), (1_703, 1_703)]


def test_an_export_that_is_stopped_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "stop.xlsx"
    file.write_bytes(b"old")

    def stop(done: int, _total: int, _what: str) -> None:
        if done >= 1_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(report(table(2_000)), file, progress=stop)
    assert [item.name for item in tmp_path.iterdir()] == ["stop.xlsx"]
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "close it if it is open"), (errno.EIO, "could not be written")],
)
def test_a_failing_disk_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(_number: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserError, match=words):
        write(report(table(1)), tmp_path / "full.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_really_full_disk_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("This system has no /dev/full.")
    real = tempfile.mkstemp

    def on_full_disk(*, prefix: str, suffix: str, dir: Path) -> tuple[int, str]:  # noqa: A002
        number, name = real(prefix=prefix, suffix=suffix, dir=str(dir))
        os.close(number)
        return os.open("/dev/full", os.O_WRONLY), name

    monkeypatch.setattr(tempfile, "mkstemp", on_full_disk)
    with pytest.raises(UserError, match="disk is full"):
        write(report(table(1_000)), tmp_path / "full.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        write(report(table(1)), tmp_path / "none" / "x.xlsx")


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (rows, package):
        monkeypatch.setattr(module, "LAST_ROW", 1_500)
    with pytest.raises(UserError, match="narrow the filters"):
        write(report(table(1_500)), tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_rows_without_ids_have_no_id_column(tmp_path: Path) -> None:
    plain = Table("T", "t", COLUMNS, [row(1)])
    book = openpyxl.load_workbook(write(report(plain), tmp_path / "i.xlsx").file)
    assert "Id" not in [cell.value for cell in book["T"][1]]
    assert "_usascp_1" not in book.sheetnames


def test_photos_stand_in_the_running_text_without_their_metadata_and_say_what_they_show(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRETCAMERA"
    Image.effect_noise((2400, 1800), 90).convert("RGB").save(tmp_path / "in.jpg", exif=exif)
    chart = Figure("Needs by sector", "Two needs in water", ("Water",), (2,))
    photos = (
        Photo(tmp_path / "in.jpg", "The drain", "A drain & a <market>"),
        Photo(tmp_path / "gone.jpg", "The pump", "x"),
        Photo((tmp_path / "in.jpg").read_bytes, "", "Another drain"),
    )
    file = write(report(table(3), chart, *photos), tmp_path / "a.xlsx").file
    again = write(report(table(3), chart, *photos), tmp_path / "b.xlsx").file
    assert file.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(file) as package:
        pictures = [package.read(name) for name in package.namelist() if name.startswith("xl/media/")]
        drawings = [package.read(f"xl/drawings/drawing{number}.xml").decode() for number in (1, 2)]
    assert len(pictures) == 2
    assert all(b"SECRET" not in one and max(Image.open(io.BytesIO(one)).size) <= 1500 for one in pictures)
    assert re.findall(r'descr="([^"]*)"', drawings[0]) == ["A drain &amp; a &lt;market&gt;", "Another drain"]
    assert re.findall(r'descr="([^"]*)"', drawings[1]) == ["Two needs in water"]
    words = [cell.value for row in openpyxl.load_workbook(file)["Report"].iter_rows() for cell in row if cell.value]
    assert "The photo “The pump” could not be read and is not shown." in words
    assert file.stat().st_size < 10_000_000
