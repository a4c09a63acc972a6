"""What a written document holds besides its words: pages, tags, metadata, pictures, and what happens when it fails."""

from __future__ import annotations

import errno
import io
import os
import re
import tempfile
import time
from decimal import Decimal

import pikepdf
import pypdf
import pytest
from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as StockTable

from tests.exports.pdf import reading, samples
from usascp_desktop.errors import UserError
from usascp_desktop.exports.pdf import finish
from usascp_desktop.exports.pdf.canvas import ShapedCanvas
from usascp_desktop.exports.pdf.document import in_a_row
from usascp_desktop.exports.pdf.faces import REGULAR
from usascp_desktop.exports.pdf.writer import write
from usascp_desktop.exports.report import (
    Bullets,
    Column,
    Fact,
    Figure,
    Heading,
    KeyFacts,
    PageBreak,
    Paragraph,
    Photo,
    Series,
    Signatures,
    Table,
    Withheld,
)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """One of every block, written once."""
    return write(samples.everything(), tmp_path_factory.mktemp("pdf") / "full.pdf")


def test_equal_data_gives_equal_bytes(full, tmp_path):
    write(samples.report(Paragraph("ຫຼວງພະບາງ before")), tmp_path / "other.pdf")
    again = write(samples.everything(), tmp_path / "again.pdf")
    assert again.file.read_bytes() == full.file.read_bytes()


def test_every_page_says_its_number_and_how_many_there_are(full):
    pages = pypdf.PdfReader(full.file).pages
    assert len(pages) == full.pages > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {full.pages}" in page.extract_text()


def test_the_title_block_states_what_every_report_states(full):
    text = reading.letters(pypdf.PdfReader(full.file).pages[0].extract_text())
    stated = ("U.S.-ASEAN Smart Cities Partnership", "2 Mar 2026 – 5 Mar 2026", "Vientiane, Luang Prabang, Khon Kaen")
    stated += ("Partner", "K7Q2-04", "Coordinator", "Mon 2 Mar 2026, 09:00 (Asia/Vientiane)", "Sector", "Water")
    for words in stated:
        assert reading.letters(words) in text


def test_only_embedded_subsets_of_our_own_fonts_are_in_the_file(full):
    with pikepdf.open(full.file) as pdf:
        fonts = [font for page in pdf.pages for font in page.obj.Resources.Font.values()]
        names = {str(font.BaseFont) for font in fonts}
        assert all(re.match(r"/[A-Z]{6}\+(NotoSans|USASCPSansSC)", name) for name in names)
        assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts)
    assert b"Helvetica" not in pikepdf_text(full.file)


def pikepdf_text(file):
    """The whole file with nothing compressed."""
    out = io.BytesIO()
    with pikepdf.open(file) as pdf:
        pdf.save(out, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


def test_the_metadata_is_the_reports(full):
    with pikepdf.open(full.file) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Trip report: Mekong market cities"
        assert str(pdf.docinfo["/CreationDate"]) == "D:20260302020000Z"
        assert pdf.open_metadata()["dc:title"] == "Trip report: Mekong market cities"
        assert str(pdf.Root.Lang) == "en"


def tree(file):
    """All structure elements as (tag, element)."""
    with pikepdf.open(file) as pdf:
        waiting, found = [pdf.Root.StructTreeRoot.K[0]], []
        while waiting:
            element = waiting.pop(0)
            found.append((str(element.S), {str(key): repr(value)[:200] for key, value in element.items()}))
            waiting += [kid for kid in element.get("/K", []) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        return found


def test_headings_tables_lists_and_figures_are_tagged(full):
    tags = [tag for tag, _ in tree(full.file)]
    assert tags[0] == "/Document"
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 5
    assert {"/H3", "/P", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/Figure"} <= set(tags)
    assert tags.count("/Table") == 2
    assert tags.count("/TH") == 6 + 4
    assert tags.count("/TD") == 40 * 6 + 2 * 4


def test_a_figure_has_its_alternative_text_and_place(full):
    figure = next(element for tag, element in tree(full.file) if tag == "/Figure")
    assert "Khon Kaen has most with 431" in figure["/Alt"]
    assert "/BBox" in figure["/A"]


def test_a_bar_is_made_of_its_parts_each_with_its_figure_and_named_in_the_legend(tmp_path):
    series = (Series("Identified", (2, 0)), Series("Validated", (1, 1)), Series("Met", (0, 40)))
    chart = Figure("Needs by sector", "Water 3; energy 41.", ("Water", "Energy"), (3, 41), series=series)
    file = write(samples.report(chart), tmp_path / "parts.pdf").file
    words = "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages).split("Needs by sector")[1]
    words = words.split("Nothing was")[0].split()
    for said in ("Identified", "Validated", "Met", "3", "41", "40"):
        assert said in words
    assert "0" not in words


def test_text_in_another_language_says_so(full):
    languages = {element.get("/Lang") for _, element in tree(full.file)}
    assert any("th" in (language or "") for language in languages)
    assert any("zh" in (language or "") for language in languages)


def test_every_mark_on_a_page_has_its_element_in_the_parent_tree(full):
    with pikepdf.open(full.file) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        for index, page in enumerate(pdf.pages):
            marks = re.findall(rb"/MCID (\d+)", b"".join(part.read_bytes() for part in page.Contents))
            assert [int(mark) for mark in marks] == list(range(len(marks)))
            assert int(page.obj.StructParents) == index
            assert len(numbers[2 * index + 1]) == len(marks)


def test_everything_drawn_is_tagged_or_an_artifact(full):
    with pikepdf.open(full.file) as pdf:
        for page in pdf.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                depth += (operator == "BDC") - (operator == "EMC")
                if operator in ("TJ", "Tj", "f", "Do"):
                    assert depth > 0
            assert depth == 0


def test_heading_levels_are_never_skipped(tmp_path):
    write(samples.report(Heading("A", 3), Heading("B", 1), Heading("C", 3)), tmp_path / "a.pdf")
    tags = [tag for tag, _ in tree(tmp_path / "a.pdf") if tag.startswith("/H")]
    assert tags == ["/H1", "/H2", "/H2", "/H3", "/H2"]


def test_withheld_things_are_listed_with_the_reason(tmp_path):
    kept = (
        Withheld("person", "prs-1", "phone", "No consent to share it."),
        Withheld("remark", "rem-2", "*", "Private."),
    )
    write(samples.report(withheld=kept), tmp_path / "a.pdf")
    text = reading.by_pypdf(tmp_path / "a.pdf")
    for words in ("prs-1", "phone", "No consent to share it.", "rem-2", "everything", "Private."):
        assert words in text


def test_a_document_that_withholds_nothing_says_so(tmp_path):
    write(samples.report(), tmp_path / "a.pdf")
    assert "Nothing was withheld." in reading.by_pypdf(tmp_path / "a.pdf")


def test_fixed_words_follow_the_reports_wording(tmp_path):
    wording = {"page": "Trang {page} trên {pages}", "withheld_none": "Không giữ lại gì."}
    write(samples.report(language="vi", wording=wording), tmp_path / "a.pdf")
    text = reading.by_pypdf(tmp_path / "a.pdf")
    assert "Trang 1 trên 1" in text
    assert "Không giữ lại gì." in text


def test_a_table_repeats_its_header_and_keeps_every_row(tmp_path):
    written = write(samples.report(samples.big_table(300)), tmp_path / "a.pdf")
    pages = [page.extract_text() for page in pypdf.PdfReader(written.file).pages]
    assert sum("Amount" in page for page in pages) >= 7
    rows = re.findall(r"P-\d{5}", "".join(pages))
    assert rows == [f"P-{row:05}" for row in range(300)]


def test_columns_kept_for_the_workbook_are_not_in_the_document(tmp_path):
    table = Table("t", "T", (Column("a", "Shown"), Column("b", "Hidden", in_pdf=False)), [("one", "two")])
    write(samples.report(table), tmp_path / "a.pdf")
    text = reading.by_pypdf(tmp_path / "a.pdf")
    assert "Shown" in text
    assert "one" in text
    assert "Hidden" not in text
    assert "two" not in text


def test_a_table_without_rows_says_so(tmp_path):
    write(samples.report(Table("t", "T", (Column("a", "A"),), [], empty="No promises yet.")), tmp_path / "a.pdf")
    assert "No promises yet." in reading.by_pypdf(tmp_path / "a.pdf")


def test_a_cell_taller_than_a_page_is_cut_and_loses_nothing(tmp_path):
    long = " ".join(f"w{number}" for number in range(3000))
    table = Table("t", "T", (Column("a", "A"), Column("b", "B", width=2)), [("x", "y"), ("short", long), ("end", "z")])
    written = write(samples.report(table), tmp_path / "a.pdf")
    assert written.pages > 3
    found = re.findall(r"w\d+", reading.by_pypdf(written.file))
    assert found == [f"w{number}" for number in range(3000)]


@pytest.mark.timeout(120)
def test_the_time_for_a_table_is_proportional_to_its_rows(tmp_path):
    def seconds(rows):
        begun = time.process_time()
        write(samples.report(samples.big_table(rows)), tmp_path / "a.pdf")
        return time.process_time() - begun

    seconds(100)
    assert min(seconds(4000), seconds(4000)) / min(seconds(1000), seconds(1000), seconds(1000)) < 6


def test_short_paragraphs_fill_pages_and_none_is_lost(tmp_path):
    written = write(samples.report(*[Paragraph(f"line {number}.") for number in range(200)]), tmp_path / "a.pdf")
    assert 4 <= written.pages <= 7
    assert len(re.findall(r"line \d+\.", reading.by_pypdf(written.file))) == 200


@pytest.mark.parametrize("before", range(26, 36))
def test_no_heading_is_the_last_thing_on_a_page(tmp_path, before):
    fill = [Paragraph("x") for _ in range(before)]
    blocks = (*fill, Heading("Chapter"), Heading("Section", 2), Paragraph("Body starts here. " * 40))
    write(samples.report(*blocks), tmp_path / "a.pdf")
    for page in pypdf.PdfReader(tmp_path / "a.pdf").pages:
        assert ("Chapter" in page.extract_text()) <= ("Body starts" in page.extract_text())


def test_a_page_break_begins_a_page(tmp_path):
    write(samples.report(Paragraph("one"), PageBreak(), Paragraph("two")), tmp_path / "a.pdf")
    pages = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "a.pdf").pages]
    assert "one" in pages[0]
    assert "two" in pages[1]


def test_letter_paper_is_letter(tmp_path):
    write(samples.report(), tmp_path / "a.pdf", paper="letter")
    assert [float(edge) for edge in pypdf.PdfReader(tmp_path / "a.pdf").pages[0].mediabox[2:]] == [612, 792]


def test_the_outline_follows_the_headings(full):
    outline = pypdf.PdfReader(full.file).outline
    assert outline[0].title == "Trip report: Mekong market cities"
    assert [entry.title for entry in outline[1] if not isinstance(entry, list)][:2] == [
        "What matters",
        "In ten languages",
    ]


def test_bars_with_negative_and_no_values_are_drawn(tmp_path):
    blocks = (
        Figure("Change", "Change by city", ("A", "B"), (Decimal("-4.5"), 3), "%"),
        Figure("None", "Nothing", (), ()),
        Figure("Many", "Many bars", tuple(f"c{n}" for n in range(60)), tuple(range(60))),
    )
    write(samples.report(*blocks), tmp_path / "a.pdf")
    text = reading.by_pypdf(tmp_path / "a.pdf")
    assert "−4.5%" in text
    assert "c59" in text


def photo(folder, size=(4000, 3000)):
    """A large photo that says where it was taken."""
    image = Image.effect_noise(size, 90).convert("RGB")
    exif = Image.Exif()
    exif[0x010F] = "SECRETCAMERA"
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"
    image.save(folder / "in.jpg", exif=exif, quality=95, comment=b"SECRETPLACE")
    return folder / "in.jpg"


def test_a_photo_loses_its_metadata_and_most_of_its_size(tmp_path):
    source = photo(tmp_path)
    write(samples.report(Photo(source, "The drain", "A drain behind a market")), tmp_path / "a.pdf")
    reader = pypdf.PdfReader(tmp_path / "a.pdf")
    data = reader.pages[0].images[0].data
    with Image.open(io.BytesIO(data)) as image:
        assert image.height > image.width
        assert max(image.size) <= 1500
        assert not image.getexif()
    assert b"SECRET" not in (tmp_path / "a.pdf").read_bytes()
    assert (tmp_path / "a.pdf").stat().st_size < source.stat().st_size / 3
    assert any("A drain behind a market" in element.get("/Alt", "") for tag, element in tree(tmp_path / "a.pdf"))


def test_twenty_photos_stay_under_ten_megabytes(tmp_path):
    source = photo(tmp_path, (2400, 1800))
    write(samples.report(*[Photo(source, f"No {number}", "A photo") for number in range(20)]), tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").stat().st_size < 10_000_000


def test_a_photo_that_cannot_be_read_is_named_and_the_rest_is_written(tmp_path):
    (tmp_path / "bad.jpg").write_bytes(b"not a picture")
    write(samples.report(Photo(tmp_path / "bad.jpg", "The pump", "x"), Paragraph("after")), tmp_path / "a.pdf")
    text = reading.by_pypdf(tmp_path / "a.pdf")
    assert "“The pump” could not be read" in text
    assert "after" in text


@pytest.mark.parametrize("text", ["long " * 3000, "x" * 9000, "line\n" * 400, "", "\x00\ud800\ufffe\t\r\n", "ກ່" * 2000])
def test_no_text_anywhere_can_stop_a_document(tmp_path, text):
    fact = Fact(text, text, text)
    blocks = (
        Heading(text, 2, text[:8]),
        Paragraph(text, "quote"),
        Bullets((text, text)),
        KeyFacts((fact, fact), text),
        Table(
            text, text, (Column("a", text), Column("b", text, "code", choices=(("a", text),))), [(text, "a")], note=text
        ),
        Figure(text, text, (text, text), (1, 2), text),
        Signatures((text, text)),
    )
    surroundings = {"title": text, "subtitle": text, "programme": text, "period": text, "cities": (text,) * 2}
    kept = (Withheld(text, text, text, text),)
    written = write(
        samples.report(*blocks, **surroundings, filters=((text, text),), definitions=((text, text),), withheld=kept),
        tmp_path / "a.pdf",
    )
    assert len(pypdf.PdfReader(written.file).pages) == written.pages


def test_figures_stand_large_over_what_they_count_and_are_read_label_first(tmp_path):
    told = (Fact("Open needs", 11), Fact("Lead authority", "Public Works"), Fact("Met", 2), Fact("Late promises", 3))
    write(samples.report(KeyFacts(told), programme="Smart water"), tmp_path / "a.pdf")
    found = []

    def note(text, _matrix, position, _font, size):
        found.append((text.strip(), position[5], size))

    pypdf.PdfReader(tmp_path / "a.pdf").pages[0].extract_text(visitor_text=note)
    places = {text: (y, size) for text, y, size in found if text}
    assert places["11"][1] == 18 > places["Open needs"][1], "a figure is larger than its label"
    assert places["11"][0] > places["Open needs"][0], "and stands over it"
    assert places["Public Works"][0] < places["Lead authority"][0], "what is no figure stands under its label"
    order = [text for text, _, _ in found]
    assert order.index("Open needs") < order.index("11") < order.index("Met")
    assert "U.S.-ASEAN Smart Cities Partnership · Smart water" in order


def test_only_the_first_page_has_the_bar_along_its_edge_and_it_is_decoration(full):
    marks = []
    with pikepdf.open(full.file) as document:
        for page in document.pages:
            content = b"\n".join(part.read_bytes() for part in page.Contents)
            marks.append([b"835.89 595.28 6 re" in content, b"/Artifact<</Type/Pagination>>BDC 0.141" in content])
    assert marks == [[True, True], *[[False, False]] * (len(marks) - 1)]


@pytest.mark.parametrize(("count", "columns"), [(3, 3), (4, 4), (5, 5), (6, 3), (7, 4), (8, 4), (9, 5), (10, 5)])
def test_tiles_stand_in_few_rows_with_few_empty_places(count, columns):
    assert in_a_row(count) == columns


def test_lists_and_signature_lines_are_read_in_order(tmp_path):
    blocks = (Bullets(("first", "second"), numbered=True), Signatures(("City", "Programme", "Witness")))
    write(samples.report(*blocks), tmp_path / "a.pdf")
    text = reading.by_pypdf(tmp_path / "a.pdf")
    places = [text.index(words) for words in ("1.", "first", "2.", "second", "City", "Programme", "Witness")]
    assert places == sorted(places)


def test_a_password_is_needed_and_the_cipher_is_aes_256(tmp_path):
    write(samples.report(Paragraph("inside")), tmp_path / "a.pdf", password="šiluma 9")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "a.pdf")
    with pikepdf.open(tmp_path / "a.pdf", password="šiluma 9") as pdf:
        assert pdf.encryption.R == 6
        assert pdf.encryption.bits == 256


def test_progress_goes_up_to_the_end(tmp_path):
    heard = []
    write(samples.report(samples.big_table(200)), tmp_path / "a.pdf", progress=lambda *step: heard.append(step))
    done = [step[0] for step in heard]
    assert done == sorted(done)
    assert heard[-1][0] == heard[-1][1] > 200


def test_a_full_disk_is_told_and_leaves_the_old_file(tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(b"old")

    def full_disk(*_, **__):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(UserError, match=r"disk is full: “a\.pdf”"):
        write(samples.report(), tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_a_folder_that_takes_no_files_is_told(tmp_path, monkeypatch):
    def denied(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", denied)
    with pytest.raises(UserError, match="may write to"):
        write(samples.report(), tmp_path / "a.pdf")
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        write(samples.report(), tmp_path / "gone" / "a.pdf")


def test_a_folder_in_the_files_place_is_told(tmp_path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        write(samples.report(), tmp_path / "a.pdf")
    assert os.listdir(tmp_path) == ["a.pdf"]


def test_stock_tables_charts_and_strings_shape_without_knowing_it(tmp_path):
    file = tmp_path / "a.pdf"
    city = samples.LANGUAGES["km"][1]
    chart = HorizontalBarChart()
    chart.data, chart.categoryAxis.categoryNames = [[3, 5]], [city, "ขอนแก่น"]
    drawing = Drawing(400, 200)
    drawing.add(chart)

    def page(canvas, _):
        canvas.setFont(REGULAR, 9)
        canvas.drawString(60, 30, "ຫຼວງພະບາງ")
        renderPDF.draw(drawing, canvas, 60, 300)

    table = StockTable([["မန္တလေး", city]], style=[("FONT", (0, 0), (-1, -1), REGULAR, 10)])
    SimpleDocTemplate(str(file)).build([table], onFirstPage=page, canvasmaker=ShapedCanvas)
    text = reading.letters(reading.by_pypdf(file))
    assert text.count(city) == 2
    for words in ("ຫຼວງພະບາງ", "ขอนแก่น", "မန္တလေး"):
        assert words in text
    with pikepdf.open(file) as pdf:
        assert "/FontFile2" in pdf.pages[0].Resources.Font["/UsascpSans3"].DescendantFonts[0].FontDescriptor


def test_metadata_is_well_formed_with_any_title():
    text = finish.metadata(samples.report(title="<&> “x” \x01"))
    assert "&lt;&amp;&gt; “x” </rdf:li>" in text
