from __future__ import annotations

import json

import pytest

from usascp_desktop.records import RECORDS


def add_need(usascp, ws, statement="More drains", *more):
    sets = ["--set", "city=vientiane", "--set", f"statement={statement}", *more]
    return usascp("add", ws, "need", *sets, "--json").json["id"]


def test_an_added_record_is_listed_with_all_its_fields_and_nulls_for_the_empty_ones(usascp, ws):
    made = add_need(usascp, ws, "More drains", "--set", "tags=a,b", "--set", "budget=1200000 USD 2026")
    listed = usascp("list", ws, "need", "--json")
    assert listed.code == 0
    assert set(listed.json) == {"record", "total", "rows"}
    assert (listed.json["record"], listed.json["total"]) == ("need", 1)
    [row] = listed.json["rows"]
    assert set(row) == {"id", *RECORDS["need"].declared}
    assert row["id"] == made
    assert row["tags"] == ["a", "b"]
    assert row["budget"] == {"amount": "1200000", "currency": "USD", "year": 2026}
    assert row["priority"] is None


def test_a_list_counts_all_matches_whatever_its_limit(usascp, ws):
    found = usascp("list", ws, "city", "--where", "country_iso2=LA", "--limit", "1", "--fields", "slug", "--json").json
    assert found["total"] == 2
    assert [set(row) for row in found["rows"]] == [{"id", "slug"}]


def test_filters_take_keys_empty_values_sets_and_several_at_once(usascp, ws):
    made = add_need(usascp, ws, "More drains", "--set", "tags=wet")
    add_need(usascp, ws, "Cleaner water", "--set", "sector=water")
    for where in (["city=vientiane", "sector="], ["tags=wet"], [f"id={made}"]):
        options = [part for one in where for part in ("--where", one)]
        rows = usascp("list", ws, "need", *options, "--json").json["rows"]
        assert [row["id"] for row in rows] == [made], where


def test_a_record_is_shown_with_its_fields_and_on_request_its_history(usascp, ws):
    made = add_need(usascp, ws)
    plain = usascp("show", ws, "need", made[:14], "--json").json
    assert set(plain) == {"record", "id", "fields"}
    assert plain["id"] == made
    assert set(plain["fields"]) == set(RECORDS["need"].declared)
    told = usascp("show", ws, "need", made, "--history", "--json").json
    assert [one["action"] for one in told["history"]][-1] == "added"


def test_a_moment_comes_back_as_iso_8601_with_offset_and_its_zone_beside_it(usascp, ws):
    when = "moment=2026-03-02T09:00[Asia/Vientiane]"
    made = usascp("add", ws, "consultation", "--set", "city=vientiane", "--set", when, "--json").json["id"]
    fields = usascp("show", ws, "consultation", made, "--json").json["fields"]
    assert fields["moment"] == {"at": "2026-03-02T09:00:00+07:00", "zone": "Asia/Vientiane"}


def test_what_show_prints_can_be_added_again_as_a_line(usascp, ws):
    made = usascp(
        "add", ws, "consultation", "--set", "city=vientiane", "--set", "notes=! ລະບົບລະບາຍນ້ຳ\nsecond",
        "--set", "moment=2026-03-02T09:00[Asia/Vientiane]", "--json",
    ).json["id"]  # fmt: skip
    fields = usascp("show", ws, "consultation", made, "--json").json["fields"]
    again = usascp("add", ws, "consultation", "--stdin", "--json", stdin=json.dumps(fields).encode()).json
    assert again["rejected"] == []
    assert usascp("show", ws, "consultation", again["ids"][0], "--json").json["fields"] == fields


def test_good_lines_are_kept_as_one_undo_step_and_bad_ones_are_told_with_their_line(usascp, ws):
    lines = [
        {"city": "vientiane", "statement": "one"},
        {"city": "atlantis", "statement": "two"},
        {"colour": "red"},
        {"city": "hanoi", "statement": "four", "procurement_date": "2026-02-30"},
        {"city": "hanoi", "statement": "five", "sector": "magic"},
        {"city": "hanoi", "statement": "six"},
    ]
    text = "\n".join(json.dumps(one) for one in lines) + "\nno json\n[1]\n\n" + "[" * 100_000
    done = usascp("add", ws, "need", "--stdin", "--json", stdin=text.encode())
    assert done.code == 3
    assert set(done.json) == {"ids", "rejected"}
    told = [(one["line"], one["field"]) for one in done.json["rejected"]]
    assert told == [
        (2, "city"),
        (3, "colour"),
        (4, "procurement_date"),
        (5, "sector"),
        (7, None),
        (8, None),
        (10, None),
    ]
    assert all(set(one) == {"line", "field", "why"} and one["why"] for one in done.json["rejected"])
    rows = usascp("list", ws, "need", "--json").json["rows"]
    assert {row["id"] for row in rows} == set(done.json["ids"])
    assert usascp("undo", ws).code == 0
    assert usascp("list", ws, "need", "--json").json["total"] == 0


def test_lines_in_another_encoding_are_rejected_and_not_guessed(usascp, ws):
    done = usascp("add", ws, "need", "--stdin", "--json", stdin='{"statement": "caf\xe9"}'.encode("latin-1"))
    assert (done.code, done.json["ids"], done.json["rejected"][0]["line"]) == (3, [], 1)


def test_setting_fields_changes_them_and_an_empty_value_empties_them(usascp, ws):
    made = add_need(usascp, ws, "x", "--set", "sector=water")
    assert usascp("set", ws, "need", made, "sector=", "statement=a = b").code == 0
    fields = usascp("show", ws, "need", made, "--json").json["fields"]
    assert (fields["sector"], fields["statement"]) == (None, "a = b")


def test_a_deleted_record_comes_back_with_undo_and_goes_with_redo(usascp, ws):
    made = add_need(usascp, ws)
    assert usascp("delete", ws, "need", made).code == 0
    assert usascp("show", ws, "need", made).code == 1
    assert usascp("undo", ws, "--json").json["left"] == []
    assert usascp("show", ws, "need", made).code == 0
    assert usascp("redo", ws).code == 0
    assert usascp("show", ws, "need", made).code == 1
    deleted = usascp("history", ws, "need", made, "--json").json["changes"]
    assert "deleted" in {one["action"] for one in deleted}


def test_undo_and_redo_with_nothing_to_do_say_so_and_return_1(usascp, ws):
    for name in ("undo", "redo"):
        done = usascp(name, ws)
        assert (done.code, done.err) == (1, f"There is nothing to {name}.\n")


def test_history_tells_who_where_what_and_the_values_before_and_after(usascp, ws):
    made = add_need(usascp, ws, "before")
    usascp("set", ws, "need", made, "statement=after")
    newest = usascp("history", ws, "need", made, "--json").json["changes"][0]
    assert set(newest) >= {"at", "who", "device", "action", "field", "old", "new"}
    assert (newest["who"], newest["device"], newest["action"]) == ("R. M.", "L1", "changed")
    assert (newest["field"], newest["old"], newest["new"]) == ("statement", "before", "after")
    assert newest["at"].endswith("+07:00")
    assert newest["zone"] == "Asia/Vientiane"


def test_history_may_be_asked_by_a_key_and_tells_reference_data_without_a_time(usascp, ws):
    changes = usascp("history", ws, "city", "vientiane", "--json").json["changes"]
    assert {one["at"] for one in changes} == {None}


@pytest.mark.parametrize("text", ["ລະບາຍ", "-drain", "--drain", "drains"])
def test_search_finds_any_script_and_a_text_may_begin_with_a_dash(usascp, ws, text):
    made = add_need(usascp, ws, "ຕ້ອງການລະບົບລະບາຍນ້ຳ drains")
    found = usascp("search", ws, text, "--json")
    assert found.code == 0
    assert found.json["total"] >= 1
    assert set(found.json["hits"][0]) == {"record", "id", "title", "snippet"}
    assert made in {hit["id"] for hit in found.json["hits"]}


@pytest.mark.parametrize("text", ["nowhere", "", "-", "*", '"', "NEAR(", "\ud800"])
def test_a_search_without_hits_is_done_all_the_same(usascp, ws, text):
    found = usascp("search", ws, text, "--json")
    assert (found.code, found.json) == (0, {"total": 0, "hits": []})


def test_records_describes_every_record_and_every_field(usascp):
    every = usascp("records", "--json").json["records"]
    assert [one["record"] for one in every] == list(RECORDS)
    assert all(one["about"].endswith(".") for one in every)
    need = usascp("records", "need", "--json").json
    assert [one["name"] for one in need["fields"]] == list(RECORDS["need"].declared)
    assert {one["vocabulary"] for one in need["fields"] if one["name"] == "sector"} == {"sectors"}


def test_plain_answers_carry_no_markup_and_nothing_that_steers_a_terminal(usascp, ws):
    add_need(usascp, ws, "[bold]x[/bold] \x1b[31mred\x07")
    for done in (usascp("list", ws, "need"), usascp("search", ws, "bold"), usascp("history", ws)):
        assert "[bold]x[/bold]" in done.out
        assert "\x1b" not in done.out + done.err
        assert "\x07" not in done.out
