"""Markers: lines of a note become drafts that keep every word, and nothing is guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain import readings
from usascp_desktop.domain.markers import MARKERS, Draft, Hint, Line, drafts, hint, split, toggle
from usascp_desktop.domain.money import Money

TODAY = date(2026, 11, 22)
SECTORS = {
    "transport": "Transportation and mobility",
    "water": "Water, wastewater and stormwater",
    "technology_innovation": "Technological innovation",
    "solid_waste": "Solid waste and circular economy",
    "public_safety": "Public safety and surveillance",
    "cybersecurity": "Cybersecurity",
    "disaster_safety": "Disaster risk and emergency response",
}
MARKED = st.tuples(
    st.sampled_from("!><?@#$！＞＜？＠＃＄ -"),
    st.text(max_size=30)
    | st.sampled_from(
        [
            "",
            " ",
            "USD 1.2 million",
            "by Fri 4 Dec",
            "A. B.: x by 31 Feb",
            "water",
            "by 2026-99-99",
            "x, y, z",
            "(",
            ", ,",
        ]
    )
    | st.text(alphabet="0123456789.,-$USDkmby Dec:()@#", max_size=30),
).map("".join)
NOTES = st.lists(MARKED | st.text(st.characters(), max_size=20), max_size=12)


def read(*texts: str) -> tuple[Draft, ...]:
    lines = [Line(f"line{number}", text) for number, text in enumerate(texts)]
    return drafts(lines, sectors=SECTORS, today=TODAY)


@given(NOTES, st.dates())
def test_any_note_gives_drafts_in_the_order_of_its_lines_each_naming_its_line(texts, today):
    lines = [Line(f"{number:04}", text) for number, text in enumerate(texts)]
    made = drafts(lines, sectors=SECTORS, today=today)
    named = [draft.line for draft in made]
    assert named == sorted(set(named))
    for draft in made:
        assert draft.line_text == texts[int(draft.line)]


@given(NOTES)
def test_every_word_of_a_draft_stands_in_its_line(texts):
    for draft in read(*texts):
        for name, value in draft.fields.items():
            if isinstance(value, str) and name not in ("status", "evidence", "side", "sector"):
                assert value
                assert value in draft.line_text


@given(st.text(st.characters(), max_size=60))
def test_a_needs_statement_is_the_line_without_marker_and_outer_spaces(text):
    made = read("!" + text)
    assert [draft.fields["statement"] for draft in made] == ([text.strip()] if text.strip() else [])


@given(st.text(st.characters(), max_size=40))
def test_a_plain_line_gives_no_draft(text):
    assert (read(text) == ()) or split(text)[0] is not None
    assert read(" !" + text) == ()


@pytest.mark.parametrize("marker", "!><?@#$！＞＜？＠＃＄")
def test_a_marker_alone_gives_no_draft(marker):
    assert read("! need", marker, marker + "  \t")[1:] == ()


def test_each_marker_drafts_its_record():
    made = read("! leaks", "> we send maps", "< they send data", "? who pays", "@ Noy")
    assert [draft.record for draft in made] == ["need", "commitment", "commitment", "question", "person"]
    assert made[0].fields == {"statement": "leaks", "status": "identified", "evidence": "stated"}
    assert [draft.fields["side"] for draft in made[1:3]] == ["us", "city"]
    assert made[3].fields == {"text": "who pays"}


def test_full_width_markers_mean_the_same():
    plain, wide = (
        read("! a", "> b", "< b", "? c", "@ d", "# water"),
        read("！ a", "＞ b", "＜ b", "？ c", "＠ d", "＃ water"),
    )
    assert [(one.record, one.fields) for one in plain] == [(one.record, one.fields) for one in wide]


def test_sector_and_budget_go_to_the_nearest_need_above():
    one, two = read("! first", "plain words", "#water", "! second", "? aside", "$ LAK 18 billion", "# transport")[::2][
        :2
    ]
    assert one.fields["sector"] == "water"
    assert "budget" not in one.fields
    assert two.record == "question"
    second = read("! first", "! second", "? aside", "$ LAK 18 billion", "# transport")[1]
    assert second.fields["sector"] == "transport"
    assert second.fields["budget"] == Money.parse("18000000000 LAK")


def test_sector_and_budget_above_every_need_stay_notes():
    (need,) = read("# water", "$ 5 USD", "! need")
    assert set(need.fields) == {"statement", "status", "evidence"}
    assert need.warnings == ()


def test_the_last_of_several_budgets_counts_and_this_is_said():
    (need,) = read("! need", "$5k", "$6k")
    assert need.fields["budget"] == Money.parse("6000 USD")
    assert need.warnings == ("more than one budget given, the last one is used",)


def test_what_cannot_be_read_is_a_warning_and_changes_nothing():
    (need,) = read("! need", "# basket weaving", "$ soon")
    assert set(need.fields) == {"statement", "status", "evidence"}
    assert need.warnings == ("no sector is plainly meant by “basket weaving”", "no amount is plainly meant by “soon”")


@pytest.mark.parametrize(
    ("typed", "code"),
    [("water", "water"), ("Solid waste and circular economy", "solid_waste"), ("trans", "transport"),
     ("WASTE", "solid_waste"),
     ("wastewater", "water"), ("cyber", "cybersecurity"), ("safety", None), ("t", None), ("", None), ("ater", None),
     ("mobility", "transport"), ("solid_waste", "solid_waste"), ("#", None)],
)  # fmt: skip
def test_a_typed_sector_means_the_only_one_that_fits(typed, code):
    assert readings.sector(typed, SECTORS) == code


@pytest.mark.parametrize(
    ("typed", "money"),
    [
        ("LAK 18 billion", "18000000000 LAK"),
        ("USD 1.2 million 2027", "1200000 USD 2027"),
        ("1200000 USD 2026", "1200000 USD 2026"),
        ("2026 USD 5 million", "5000000 USD"),
        ("about 3 mil baht for phase one", "3000000 THB"),
        ("Rp 1.200.000", "1200000 IDR"),
        ("1,5 million euros", "1500000 EUR"),
        ("1.250 million USD", "1250000 USD"),
        ("US$ 1,234.50", "1234.50 USD"),
        ("1.234,50 EUR", "1234.50 EUR"),
        ("S$2m (2028)", "2000000 SGD 2028"),
        ("₭18bn", "18000000000 LAK"),
        ("໑໘ ລ້ານ ກີບ", "18000000 LAK"),
        ("5 ล้านบาท", "5000000 THB"),
        ("RM 0.125", "0.125 MYR"),
        ("Rp 1.200", None),
        ("USD 1-2 million", None),
        ("1 to 2 million USD", None),
        ("1e9 USD", None),
        ("1.2.3 USD", None),
        ("PPP 5", None),
        ("500k", None),
        ("nothing yet", None),
        ("9" * 60 + " USD", None),
        ("", None),
    ],
)
def test_an_amount_is_read_only_where_it_is_plain(typed, money):
    assert readings.amount(typed) == (Money.parse(money) if money else None)


def test_the_marker_itself_may_be_the_dollar_sign():
    (close,) = read("! need", "$500k")
    (apart,) = read("! need", "$ 500k")
    assert close.fields["budget"] == apart.fields["budget"] == Money.parse("500000 USD")
    assert close.warnings == ()
    assert apart.warnings == ("no currency given, taken as USD",)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("drawings by Fri 4 Dec", date(2026, 12, 4)),
        ("by 4 Dec 2026 the drawings", date(2026, 12, 4)),
        ("by Friday, 4th of December 2026", date(2026, 12, 4)),
        ("before Dec 4, 2027", date(2027, 12, 4)),
        ("2026-12-04 drawings", date(2026, 12, 4)),
        ("by 2026-12-04", date(2026, 12, 4)),
        ("by 22 Nov", date(2026, 11, 22)),
        ("by 21 Nov", date(2027, 11, 21)),
        ("by 29 Feb", date(2028, 2, 29)),
        ("by Friday", date(2026, 11, 27)),
        ("by Sunday", date(2026, 11, 22)),
        ("due: Sept 3rd", date(2027, 9, 3)),
        ("by 4 Dec, 2000 people", date(2026, 12, 4)),
        ("by 31 Feb", None),
        ("by May 2027", None),
        ("as agreed on 3 Nov", None),
        ("report of 2026-01-04", None),
        ("between 2026-12-01 and 2026-12-04", None),
        ("by 5 marketing people", None),
        ("soon", None),
    ],
)
def test_a_due_date_is_read_only_where_it_is_plain(text, due):
    assert readings.due_date(text, today=TODAY)[0] == due


def test_a_doubtful_due_date_is_kept_and_the_doubt_said():
    assert readings.due_date("by Thu 4 Dec", today=TODAY) == (date(2026, 12, 4), ("2026-12-04 is not a Thu",))
    assert readings.due_date("by 2026-01-04", today=TODAY) == (date(2026, 1, 4), ("due date is past",))


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Mr. Phet: send", "Mr. Phet"),
        ("UDAA: provide data", "UDAA"),
        ("ທ້າວ ເພັດ: ສົ່ງ", "ທ້າວ ເພັດ"),
        ("王小明：发送", "王小明"),
        ("we send maps (P. V.) by 4 Dec", "P. V."),
        ("send (Ms. Noy K.)", "Ms. Noy K."),
        ("Note: send", None),
        ("Next step: send", None),
        ("at 9:30 we send", None),
        ("send report (PPP)", None),
        ("see http://example.org", None),
        ("provide: a, b", None),
        ("", None),
    ],
)
def test_an_owner_is_read_only_where_it_is_plain(text, owner):
    assert readings.owner(text) == owner


def test_a_promise_without_owner_or_date_says_so():
    bare, full = read("> send maps", "< Mr. Phet: send maps by Fri 4 Dec")
    assert bare.warnings == ("no owner", "no due date")
    assert set(bare.fields) == {"side", "text"}
    assert full.warnings == ()
    assert full.fields == {
        "side": "city",
        "text": "Mr. Phet: send maps by Fri 4 Dec",
        "owner_name": "Mr. Phet",
        "due": date(2026, 12, 4),
    }


@pytest.mark.parametrize(
    ("text", "name", "title", "organisation"),
    [
        ("@ Somsak P., Deputy Director, Department of Water", "Somsak P.", "Deputy Director", "Department of Water"),
        ("@Noy (UDAA)", "Noy", None, "UDAA"),
        ("@ Anne Lee, UDAA", "Anne Lee", None, "UDAA"),
        ("@ Bob, engineer at Metro Water", "Bob", "engineer", "Metro Water"),
        ("@ Bob, Head of Office", "Bob", "Head of Office", None),
        ("@ Bob - Mayor - City of X, Y", "Bob", "Mayor", "City of X, Y"),
        ("@ 王小明，主任，自来水公司", "王小明", "主任", "自来水公司"),
        ("@ (UDAA)", "UDAA", None, "UDAA"),
    ],
)
def test_a_person_is_read_as_name_title_and_organisation(text, name, title, organisation):
    (draft,) = read(text)
    expected = {"display_name": name, "title": title, "organization_name": organisation}
    assert draft.fields == {key: value for key, value in expected.items() if value}
    assert draft.warnings == (() if organisation else ("no organisation",))


def test_a_line_too_long_for_an_introduction_is_kept_whole():
    text = "Noy, " + "who said much, " * 30
    (draft,) = read("@ " + text)
    assert draft.fields == {"display_name": text.strip()}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("marker", "!><?@#$")
def test_lines_made_to_hurt_are_read_at_once(marker):
    hurting = ("1", "1,", "by ", "usd ", "(", " ", "a at A ", "the ", "by\t", "A", "Mon ", "0-", "1 million to ", ": ")
    assert all(len(read("! need", marker + part * 50_000 + "x")) in (1, 2) for part in hurting)


@given(MARKED | st.text(), st.booleans())
def test_a_hint_names_the_kind_of_any_line(text, below_need):
    assert hint(text, sectors=SECTORS, today=TODAY, below_need=below_need).kind == split(text)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", Hint(None)),
        ("!", Hint("need", ("text",))),
        ("! leaks", Hint("need")),
        ("> send maps", Hint("promise_us", ("owner", "due date"))),
        ("< Mr. Phet: send by 4 Dec", Hint("promise_city")),
        ("@ Noy", Hint("person", ("organisation",))),
        ("# xyz", Hint("sector", ("a known sector",))),
        ("$ soon", Hint("budget", ("an amount",))),
    ],
)
def test_a_hint_says_what_is_missing(text, expected):
    assert hint(text, sectors=SECTORS, today=TODAY) == expected


def test_a_hint_says_when_no_need_stands_above():
    assert hint("#water", sectors=SECTORS, today=TODAY, below_need=False).missing == ("a need above",)


@given(st.text(), st.sampled_from(sorted(MARKERS)))
def test_toggling_a_plain_line_twice_gives_it_back(text, kind):
    if split(text)[0] is None:
        marked = toggle(text, kind)
        assert split(marked) == (kind, text.strip())
        assert toggle(marked, kind) == text


def test_toggling_another_kind_changes_the_marker():
    assert toggle("! leaks", "question") == "? leaks"
    assert toggle("！leaks", "need") == "leaks"
