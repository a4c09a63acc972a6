"""Stored text: one form, and nothing in it that a format could choke on."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain import text

ANY_TEXT = st.text(st.characters())
NASTY = st.text(alphabet="a\u0301e\r\n\t\x00\x07\x1b\x85\ud800\udfff\ufdd0\ufffe\U0001ffff\u1100\u1161 กำລ້ำ")


@given(ANY_TEXT | NASTY)
def test_cleaning_twice_changes_nothing(value):
    once = text.clean(value)
    assert text.clean(once) == once


@given(ANY_TEXT | NASTY)
def test_cleaned_text_is_nfc_and_can_be_written_anywhere(value):
    cleaned = text.clean(value)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    for character in cleaned:
        assert character in "\t\n" or unicodedata.category(character) not in ("Cc", "Cs")
        assert ord(character) & 0xFFFE != 0xFFFE
        assert not 0xFDD0 <= ord(character) <= 0xFDEF


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])))
def test_cleaning_keeps_every_other_character(value):
    assert text.clean(value) == unicodedata.normalize("NFC", value)


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_every_line_end_becomes_a_newline(ending):
    assert text.clean(f"one{ending}{ending}two") == "one\n\ntwo"


@given(NASTY)
def test_one_line_has_no_line_ends_or_double_spaces(value):
    line = text.one_line(value)
    assert line == " ".join(line.split())
    assert text.one_line(line) == line


@given(ANY_TEXT, st.integers(-2, 30))
def test_a_shortened_text_keeps_within_its_limit_and_begins_alike(value, limit):
    short = text.shorten(value, limit)
    assert short == value or len(short) <= max(limit, 0)
    assert value.startswith(short.removesuffix(text.ELLIPSIS)) or short == value


@pytest.mark.parametrize(
    ("whole", "unit"),
    [
        ("ນ້ຳ", "Lao am"),
        ("ที่", "Thai vowel and tone"),
        ("ស្ត្រី", "Khmer subscripts"),
        ("မြို့", "Burmese medial and vowels"),
        ("e\u0301", "accent typed apart"),
        ("👩🏽\u200d🔬", "joined emoji with skin tone"),
        ("🇱🇦", "flag"),
        ("각", "Korean syllable from parts"),
    ],
)
def test_a_cut_never_splits_what_a_reader_takes_for_one_character(whole, unit):
    whole = unicodedata.normalize("NFD", whole)
    for limit in range(2, len(whole) + 2):
        short = text.shorten("x" + whole + "yyyy", limit)
        assert short in ("x…", f"x{whole}…"), unit


def test_flags_are_cut_between_pairs():
    assert text.boundary_before("🇱🇦🇹🇭🇻🇳", 3) == 2
    assert text.boundary_before("🇱🇦🇹🇭🇻🇳", 4) == 4


def test_a_list_reads_as_a_person_would_say_it():
    assert [text.human_list(["a", "b", "c"][:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert text.human_list(["a", "b"], conjunction="or") == "a or b"
