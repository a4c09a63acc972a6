"""What lists are filtered by: typed words through the index, and rules for days, amounts, texts and what is empty."""

from __future__ import annotations

import datetime as dt

import pytest

from usascp_desktop.domain.ids import new_id
from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation, Delegation
from usascp_desktop.records.needs import Commitment, Need
from usascp_desktop.records.people import Person
from usascp_desktop.services.list_filters import (
    BARE,
    FROM,
    FULL,
    HAS,
    LEAST,
    MOST,
    OPEN,
    OVERDUE,
    TO,
    TRIP,
    When,
    conditions,
    fields_of,
    readable,
    rules_of,
)
from usascp_desktop.store.queries import Query

ZONE = "Asia/Vientiane"
TODAY = Moment.now(ZONE).local().date()
WHEN = When(TODAY, ZONE, {"status": ("done", "dropped")})
DAY = dt.timedelta(days=1)


@pytest.fixture
def filled(practice):
    practice.database.write(_fill, label="Fill")
    return practice


def _fill(unit):
    lead = unit.add(Person, {"display_name": "Souphanouvong Keo"})
    trip = unit.add(Delegation, {"title": "Mekong", "starts": TODAY - DAY, "ends": TODAY + DAY, "status": "travelling"})
    talk = unit.add(
        Consultation, {"title": "Talk", "city": "vientiane", "delegation": trip, "moment": Moment.now(ZONE)}
    )
    unit.add(Consultation, {"title": "Before", "city": "vientiane", "moment": "2020-01-01T23:30[Asia/Vientiane]"})
    needs = (
        ("Meters for the old town", "vientiane", "identified", "120000 USD 2026", 3.0, "2026-03-01", talk),
        ("Storm drains", "da-nang", "met", "5000 EUR", 12.5, "2026-06-30", None),
        ("Bus lanes to Đà Nẵng", "da-nang", None, None, None, None, None),
    )
    for statement, city, status, budget, baseline, day, consultation in needs:
        values = {"statement": statement, "city": city, "status": status, "budget": budget, "sector": "water"}
        more = {"baseline_value": baseline, "procurement_date": day, "consultation": consultation, "owner": lead}
        unit.add(Need, {**values, **(more if consultation else {**more, "owner": None})})
    for text, due, status in (("Late", TODAY - DAY, "agreed"), ("Kept", TODAY - DAY, "done"), ("Soon", TODAY, None)):
        unit.add(Commitment, {"text": text, "due": due, "status": status, "side": "us", "city": "vientiane"})


def found(workspace, record, name, *values, title="statement"):
    with workspace.database.read() as reader:
        where = conditions(reader, record, {name: values}, WHEN)
        return {row[title].split()[0] for row in reader.rows(Query(record, where, fields=(title,)))}


@pytest.mark.parametrize(
    ("name", "rules", "wanted"),
    [
        ("procurement_date", (f"{FROM}2026-03-01", f"{TO}2026-03-01"), {"Meters"}),
        ("procurement_date", (f"{FROM}2026-03-02",), {"Storm"}),
        ("procurement_date", (BARE,), {"Bus"}),
        ("procurement_date", (f"{FROM}no day",), {"Meters", "Storm", "Bus"}),
        ("baseline_value", (f"{LEAST}3", f"{MOST}12.4"), {"Meters"}),
        ("budget", (f"{LEAST}5,000",), {"Meters", "Storm"}),
        ("budget", (f"{LEAST}5000 usd",), {"Meters"}),
        ("budget", (FULL,), {"Meters", "Storm"}),
        ("statement", (f"{HAS}da nang",), {"Bus"}),
        ("statement", (f"{HAS}100%",), set()),
        ("status", ("met", BARE), {"Storm", "Bus"}),
        ("owner", (BARE,), {"Storm", "Bus"}),
        ("consultation", (TRIP,), {"Meters"}),
        ("status", ("*from-a-later-version",), {"Meters", "Storm", "Bus"}),
    ],
)
def test_a_rule_finds_its_rows(filled, name, rules, wanted):
    assert found(filled, "need", name, *rules) == wanted


def test_overdue_is_before_today_and_not_settled(filled):
    assert found(filled, "commitment", "due", OVERDUE, title="text") == {"Late"}
    assert found(filled, "commitment", "status", OPEN, title="text") == {"Late", "Soon"}


def test_the_days_of_a_moment_begin_at_midnight_at_home(filled):
    assert found(filled, "consultation", "moment", f"{TO}2020-01-01", title="title") == {"Before"}
    assert found(filled, "consultation", "moment", f"{TO}2019-12-31", title="title") == set()
    assert found(filled, "consultation", "moment", TRIP, title="title") == {"Talk"}
    assert found(filled, "consultation", "delegation", TRIP, title="title") == {"Talk"}


def test_this_trip_finds_nothing_when_nobody_travels(filled):
    def end(unit):
        for row in unit.rows(Query("delegation", fields=("title",))):
            unit.delete(Delegation, row["id"])

    filled.database.write(end, label="End")
    assert found(filled, "consultation", "moment", TRIP, title="title") == set()


def test_every_field_that_can_be_filtered_by_has_a_rule_for_empty_and_only_known_kinds_are_written():
    for spec in fields_of("need"):
        assert {BARE, FULL} <= set(rules_of(spec, {}))
    budget = next(spec for spec in fields_of("need") if spec.name == "budget")
    assert readable(budget, LEAST, "1,200.5 usd")
    assert not readable(budget, LEAST, "a lot")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("met", {"Meters", "Storm"}),
        ("vientiane meters", {"Meters"}),
        ("ວຽງຈັນ", {"Meters"}),
        ("keo", {"Meters"}),
        ("da nang", {"Storm", "Bus"}),
        ("water", {"Meters", "Storm", "Bus"}),
        ("zebra", set()),
    ],
)
def test_typed_words_are_found_in_texts_titles_and_labels(filled, typed, wanted):
    with filled.database.read() as reader:
        numbers = reader.typed("need", typed, ("statement", "city", "status", "owner", "sector"))
        rows = reader.rows_numbered("need", sorted(numbers), ("statement",))
    assert {row["statement"].split()[0] for row in rows.values()} == wanted


def test_nothing_typed_filters_nothing(filled):
    with filled.database.read() as reader:
        assert reader.typed("need", " ·/ ", ("city",)) is None


def test_typed_words_never_read_the_rows_themselves(filled):
    """Counted by SQLite's own plan: the table is reached by covering indexes, the text by the search index."""

    def many(unit):
        rows = [{"id": new_id(), "statement": f"Pump {number}", "city": None} for number in range(500)]
        unit.add_rows(Need, rows)

    filled.database.write(many, label="Many")
    asked = []
    with filled.database.read() as reader:
        reader.db.set_trace_callback(asked.append)
        assert len(reader.typed("need", "pump 49", ("city", "owner", "decision_maker", "sector"))) == 11
        reader.db.set_trace_callback(None)
        selects = [sql for sql in asked if "search MATCH" in sql and "t.rowid" in sql]
        plans = [line[3] for sql in selects for line in reader.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert len(selects) == 2
    assert not [plan for plan in plans if plan.startswith("SCAN") and not plan.startswith(("SCAN search V", "SCAN ti"))]
    searched = [plan for plan in plans if plan.startswith("SCAN search VIRTUAL")]
    assert len(searched) == 4, "once a word for its own text, once for the titles of whatever three fields name"
    assert all("COVERING INDEX" in plan for plan in plans if plan.startswith(("SEARCH t ", "SEARCH need ")))


def test_fields_without_an_index_are_read_in_one_pass_for_a_word(filled):
    """Kind and evidence have none, and there is a label for the letter in both."""
    asked = []
    with filled.database.read() as reader:
        reader.db.set_trace_callback(asked.append)
        assert reader.typed("need", "a", ("kind", "evidence", "status")) is not None
        reader.db.set_trace_callback(None)
        sql = next(sql for sql in asked if "search MATCH" in sql)
        plan = [line[3] for line in reader.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert '"kind" IN' in sql
    assert '"evidence" IN' in sql
    assert len([one for one in plan if one.startswith("SCAN need")]) == 1
