"""Search: every word of a document finds it, in every script of the region, by the index and without one."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain import search_text as search
from usascp_desktop.domain.text import ELLIPSIS

DOCUMENTS = {
    "Thai": ("เมืองต้องการข้อมูลน้ำสะอาดสำหรับประชาชนทุกคน", ["น้ำสะอาด", "ข้อมูล", "ประชาชน", "เมือง"]),
    "Lao": ("ນະຄອນຫຼວງຕ້ອງການລະບົບນ້ຳປະປາທີ່ດີກວ່າ", ["ນ້ຳປະປາ", "ລະບົບ", "ນະຄອນຫຼວງ"]),
    "Khmer": ("ទីក្រុងត្រូវការទឹកស្អាតសម្រាប់ប្រជាជន", ["ទឹកស្អាត", "ប្រជាជន", "ទីក្រុង"]),
    "Burmese": ("မြို့တော်သည်သန့်ရှင်းသောရေလိုအပ်သည်", ["ရေလိုအပ်", "မြို့တော်", "သန့်ရှင်း"]),
    "Tamil": ("நகரத்திற்கு சுத்தமான குடிநீர் தேவை", ["குடிநீர்", "சுத்தமான", "நகரத்திற்கு"]),
    "Vietnamese": ("Thành phố Đà Nẵng cần nước sạch", ["nước sạch", "Đà Nẵng", "da nang", "NUOC SACH", "thành phố"]),
    "Chinese": ("新加坡自来水公司需要新设备", ["自来水", "公司", "设备", "新加坡"]),
    "Malay": ("Bandar Seri Begawan memerlukan air bersih", ["seri begawan", "AIR", "memer"]),
    "English": ("Non-revenue water: 38% lost (old town)", ["water", "non-revenue", "38%", "old tow"]),
}  # fmt: skip
CASES = [(language, word) for language, (_, words) in DOCUMENTS.items() for word in words]
SCRIPTS = st.text(alphabet="abcdeđĐéểẠ -_'\"*()0123 กขำ้ำນຳ້កស្ត្រីမြို့ரேநீ水自来ａＢ\u200b\u0301\u00ad", max_size=40)


@pytest.fixture(scope="module")
def index():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, tokenize='ascii')"
        if sqlite3.sqlite_version_info >= (3, 43)
        else "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', tokenize='ascii')"
    )
    for number, (text, _) in enumerate(DOCUMENTS.values(), 1):
        tokens = search.tokens_for_index(text)
        connection.execute("INSERT INTO search(rowid, title, body) VALUES (?, '', ?)", (number, tokens))
    yield connection
    connection.close()


def found(connection, typed):
    expression = search.query(typed)
    rows = connection.execute("SELECT rowid FROM search WHERE search MATCH ?", (expression,)).fetchall()
    return {list(DOCUMENTS)[row - 1] for (row,) in rows}


@pytest.mark.parametrize(("language", "word"), CASES)
def test_a_word_of_a_document_finds_it_in_the_index_and_without_it(index, language, word):
    assert language in found(index, word)
    assert search.matches(DOCUMENTS[language][0], word)


@pytest.mark.parametrize(("language", "word"), CASES)
def test_the_index_and_the_plain_matcher_always_agree(index, language, word):
    plain = {other for other, (text, _) in DOCUMENTS.items() if search.matches(text, word)}
    assert plain == found(index, word)


@pytest.mark.parametrize(("language", "word"), CASES)
def test_two_characters_already_find_the_word(index, language, word):
    assert language in found(index, word[:2])


def test_rice_does_not_find_news_in_thai():
    assert not search.matches("ข่าววันนี้", "ข้าว")
    assert search.matches("ข้าวหอมมะลิ", "ข้าว")


def test_words_must_all_be_there_and_only_the_last_may_be_a_beginning():
    assert search.matches("clean water for all", "water clea")
    assert not search.matches("clean water for all", "wat clean")
    assert not search.matches("clean water for all", "water dirty")


def test_characters_of_an_unspaced_word_must_stand_side_by_side():
    assert not search.matches("自然来往水", "自来水")


@given(SCRIPTS | st.text(st.characters(), max_size=40))
def test_folding_twice_changes_nothing(text):
    once = search.fold(text)
    assert search.fold(once) == once


@pytest.mark.parametrize(
    ("text", "folded"),
    [("ĐÀ NẴNG", "da nang"), ("ﬁne ＡＢ", "fine ab"), ("Straße", "strasse"), ("İzmir", "izmir"),
     ("a\u00adb\u200bc", "abc"),
     ("a-b/c", "a b c"), ("น้ำ", "น้ํา"), ("e\u0301", "e"), ("நீர்", "நீர்")],
)  # fmt: skip
def test_folding_follows_the_rules(text, folded):
    assert search.fold(text) == folded


@given(SCRIPTS | st.text(st.characters(), max_size=40))
def test_any_typed_text_is_a_valid_query_that_finds_its_own_document(typed):
    expression = search.query(typed)
    if expression is None:
        assert not search.matches(typed, typed)
        return
    assert search.matches(typed, typed)
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE search USING fts5(body, tokenize='ascii')")
    connection.execute("INSERT INTO search(body) VALUES (?)", (search.tokens_for_index(typed),))
    hits = connection.execute("SELECT count(*) FROM search WHERE search MATCH ?", (expression,)).fetchone()
    connection.close()
    assert hits == (1,)


def test_a_pasted_page_is_still_a_valid_query(index):
    assert found(index, "water " * 5000) == {"English"}


def test_nothing_typed_is_no_query():
    assert search.query("") is None
    assert search.query(' "* -') is None


@given(st.text(st.characters(), max_size=300), SCRIPTS, st.integers(20, 120))
def test_a_snippet_is_one_line_within_its_width(text, typed, width):
    shown = search.snippet(text, typed, width)
    assert len(shown) <= width
    assert "\n" not in shown


@pytest.mark.parametrize(("language", "word"), CASES)
def test_a_snippet_shows_the_hit_wherever_it_stands(language, word):
    text, _ = DOCUMENTS[language]
    for before, after in ((0, 60), (60, 60), (60, 0)):
        shown = search.snippet("filler\n" * before + text + " filler" * after, word, 80)
        longest = max(search.fold(word).split(), key=len)
        assert longest in search.fold(shown)
        assert shown.startswith(ELLIPSIS) == (before > 0)


def test_a_snippet_in_a_script_without_spaces_is_cut_around_the_hit():
    shown = search.snippet("ก" * 500 + "น้ำสะอาด" + "ข" * 500, "น้ำสะอาด", 60)
    assert "น้ำสะอาด" in shown
    assert len(shown) <= 60


def test_a_snippet_without_a_hit_is_the_beginning():
    assert search.snippet("one two " * 40, "zzz", 20) == "one two one two one…"


@given(parts=st.lists(st.tuples(SCRIPTS, st.sampled_from([" ", "\n", "\u00a0", "\u2003", "\x1f", "\u3000", ""]))))
def test_words_that_are_remembered_one_by_one_make_the_tokens_of_the_whole_text(parts):
    text = "".join(word + space for word, space in parts)
    assert search.tokens_for_index(text) == search._worked_out(text)


def test_a_word_is_worked_out_once_and_a_long_run_is_not_remembered():
    search._remembered.cache_clear()
    search.tokens_for_index("nước sạch " * 50 + "ก" * 100)
    found = search._remembered.cache_info()
    assert (found.misses, found.hits, found.currsize) == (2, 98, 2)
