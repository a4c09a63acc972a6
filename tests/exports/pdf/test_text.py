"""What is written in any language of the region is read back letter for letter."""

from __future__ import annotations

import random
import tempfile
import time
import unicodedata
from pathlib import Path

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exports.pdf import reading, samples
from usascp_desktop.exports.pdf import faces as faces_of
from usascp_desktop.exports.pdf.chains import Chain, printable
from usascp_desktop.exports.pdf.faces import BOLD, REGULAR, Embedded, faces
from usascp_desktop.exports.pdf.lines import break_text
from usascp_desktop.exports.pdf.styles import BODY
from usascp_desktop.exports.pdf.writer import write
from usascp_desktop.exports.report import Bullets, Column, Fact, KeyFacts, Paragraph, Table


@pytest.fixture(scope="module")
def ten(tmp_path_factory):
    """One document with all ten languages."""
    file = tmp_path_factory.mktemp("pdf") / "ten.pdf"
    return write(samples.report(*samples.languages()), file)


@pytest.mark.parametrize("code", samples.LANGUAGES)
@pytest.mark.parametrize("reader", [pytest.param(reading.poppler, marks=reading.needs_poppler), reading.by_pypdf])
def test_a_language_is_read_back_letter_for_letter(ten, code, reader):
    _, city, text = samples.LANGUAGES[code]
    read = reading.letters(reader(ten.file))
    assert reading.letters(city) in read
    assert reading.letters(text) in read


@pytest.mark.parametrize("code", samples.LANGUAGES)
@pytest.mark.parametrize("reader", [pytest.param(reading.poppler, marks=reading.needs_poppler), reading.by_pypdf])
def test_a_heading_is_read_back_with_its_spaces(ten, code, reader):
    lines = [line.strip() for line in reader(ten.file).splitlines()]
    assert samples.LANGUAGES[code][1] in lines


def test_ten_languages_miss_no_glyph(ten):
    assert ten.missing_glyphs == 0


def test_a_character_without_a_glyph_is_counted_and_still_read_back(tmp_path):
    written = write(samples.report(Paragraph("Ask \u16a0\u16a1 here")), tmp_path / "a.pdf")
    assert written.missing_glyphs == 2
    assert "\u16a0\u16a1" in reading.by_pypdf(written.file)


@pytest.mark.parametrize("reader", [pytest.param(reading.poppler, marks=reading.needs_poppler), reading.by_pypdf])
@pytest.mark.parametrize(
    "markup", ['<img src="file:///etc/passwd">', "&amp; &lt;b&gt;", "<b>bold</b> %(x)s \\n (( ) \\"]
)
def test_markup_stays_letters_wherever_it_is_written(tmp_path, reader, markup):
    table = Table("t", markup, (Column("a", markup),), [(markup,)], note=markup)
    blocks = (Paragraph(markup), Bullets((markup,)), KeyFacts((Fact("x", markup),)), table)
    write(samples.report(*blocks), tmp_path / "a.pdf")
    assert reading.letters(reader(tmp_path / "a.pdf")).count(reading.letters(markup)) == 7


@pytest.mark.parametrize("reader", [pytest.param(reading.poppler, marks=reading.needs_poppler), reading.by_pypdf])
def test_table_cells_are_read_back_in_every_language(tmp_path, reader):
    rows = [(name, city) for name, city, _ in samples.LANGUAGES.values()]
    table = Table("t", "Cities", (Column("a", "Language"), Column("b", "City")), rows)
    write(samples.report(table), tmp_path / "a.pdf")
    read = reader(tmp_path / "a.pdf")
    assert all(city in read for _, city in rows)


SCRIPTS = {
    "Latin with Vietnamese": [
        (0x21, 0x7E),
        (0xA1, 0xAC),
        (0xAE, 0x17F),
        (0x1A0, 0x1A1),
        (0x1AF, 0x1B0),
        (0x1EA0, 0x1EF9),
    ],
    "Thai": [(0x0E01, 0x0E3A), (0x0E3F, 0x0E5B)],
    "Lao": [(0x0EA5, 0x0EA5), (0x0EA7, 0x0EBD), (0x0EC0, 0x0EC4), (0x0EC8, 0x0ECD), (0x0ED0, 0x0ED9)],
    "Khmer": [(0x1780, 0x17A2), (0x17A5, 0x17B3), (0x17B6, 0x17DC), (0x17E0, 0x17E9)],
    "Burmese": [(0x1000, 0x104F)],
    "Tamil": [
        (0x0B85, 0x0B8A),
        (0x0B8E, 0x0B90),
        (0x0B92, 0x0B95),
        (0x0BBE, 0x0BC2),
        (0x0BC6, 0x0BC8),
        (0x0BCA, 0x0BCD),
    ],
    "Chinese": [(0x4E00, 0x4E16), (0x6C34, 0x6C34), (0x57CE, 0x57CE), (0x3001, 0x3002), (0xFF08, 0xFF09)],
}


def _words(*names: str) -> st.SearchStrategy[str]:
    """Words of these scripts. Each begins with a letter: a mark with nothing to stand on has no place in a line."""
    spans = [st.characters(min_codepoint=low, max_codepoint=high) for name in names for low, high in SCRIPTS[name]]
    text = st.text(st.one_of(spans), min_size=1, max_size=12)
    word = text.filter(lambda word: unicodedata.category(word[0])[0] != "M")
    return st.lists(word, min_size=1, max_size=8).map(" ".join)


def _read_both(text: str, language: str = "en") -> tuple[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.pdf"
        write(samples.report(Paragraph(text, language=language), title="Q"), file)
        return reading.letters(reading.poppler(file)), reading.letters(reading.by_pypdf(file))


@reading.needs_poppler
@pytest.mark.parametrize("script", SCRIPTS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(data=st.data())
def test_any_text_of_a_script_survives_extraction(script, data):
    text = data.draw(_words(script))
    wanted = reading.letters(printable(text))
    by_poppler, by_pypdf = _read_both(text)
    assert wanted in by_pypdf
    assert wanted in by_poppler


@reading.needs_poppler
@settings(max_examples=25, deadline=None, derandomize=True)
@given(text=_words(*SCRIPTS))
def test_any_mix_of_scripts_survives_extraction(text):
    wanted = reading.letters(printable(text))
    by_poppler, by_pypdf = _read_both(text)
    assert wanted in by_pypdf
    assert wanted in by_poppler


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    text=st.text(max_size=200), width=st.floats(20, 500), language=st.sampled_from(["en", "th", "km", "zh", "", "xx"])
)
def test_breaking_lines_keeps_every_character(text, width, language):
    broken = break_text(Chain(REGULAR), text, style=BODY, width=width, language=language)
    assert "".join(broken.texts) == printable(text).replace("\n", "")


@settings(max_examples=30, deadline=None, derandomize=True)
@given(word=st.text(st.sampled_from("aiWm.-ກ່ຽក្នុงหน้า水"), min_size=1, max_size=400))
def test_no_line_is_wider_than_its_column(word):
    chain = Chain(REGULAR)
    for line in break_text(chain, word, style=BODY, width=90, language="lo").texts:
        assert chain.width(line.rstrip(" "), BODY.size) <= 90 + 1.5


def test_thai_breaks_between_words_and_not_inside_them():
    lines = break_text(Chain(REGULAR), "กรุงเทพมหานครเปิดตลาดกลางคืน", style=BODY, width=80, language="th").texts
    assert len(lines) > 1
    assert all(line.startswith(("กรุงเทพ", "มหานคร", "เปิด", "ตลาด", "กลาง", "คืน")) for line in lines)


def test_chinese_quotation_marks_come_from_the_chinese_font():
    chain = Chain(REGULAR)
    assert chain.word("“公", True).advance == pytest.approx(2000)
    assert chain.word("“a").advance < 1200


@pytest.mark.parametrize(
    "text",
    ["word " * 210_000, "w" * 1_050_000, "เมือง" * 70_000, "e" + "\u0301" * 500_000],
    ids=["words", "one word", "thai", "marks"],
)
def test_a_paragraph_of_a_megabyte_ends_in_bounded_time(tmp_path, text):
    begun = time.process_time()
    written = write(samples.report(Paragraph(text)), tmp_path / "a.pdf")
    assert time.process_time() - begun < 40
    assert len(pypdf.PdfReader(written.file).pages) == written.pages > 0


@pytest.mark.parametrize("name", [REGULAR, BOLD])
def test_numbers_and_codes_are_set_as_harfbuzz_sets_them(name):
    generator = random.Random(7)
    signs = sorted(faces_of._FLAT)
    quick = Embedded(faces(name)[0], "/A")
    words = ["".join(generator.choices(signs, k=generator.randint(1, 12))) for _ in range(2_000)]
    words += [f"P-{number:05}" for number in range(0, 90_000, 997)] + [
        f"{number:,}" for number in range(0, 10**8, 10**6)
    ]
    quickly = 0
    for word in words:
        flat = faces_of._shape_flat(quick, word)
        if flat is None:
            continue
        quickly += 1
        infos, positions = faces_of.buffer_of(quick, word)
        asked = faces_of._shape_simple(quick, word, infos, positions)
        assert asked is not None
        assert (flat[1].array, flat[2]) == (asked[1].array, asked[2]), word
        assert flat[0] == pytest.approx(asked[0], abs=0.1)
    assert quickly > len(words) / 20
