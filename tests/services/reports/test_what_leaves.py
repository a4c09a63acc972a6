"""What may leave, shown by enumeration: a word of its own in every text field of every record, for every audience."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.services.reports.conftest import MADE_AT, Trip
from usascp_desktop.exports.json_file import document
from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Kind
from usascp_desktop.records.people import Organization
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store.unit_of_work import UnitOfWork
from usascp_desktop.workspace import new_workspace

STRICT = ("public", "partner", "internal", "commercial", "not_for_export")
SETS = {
    "unset": (None, None, "given_written"),
    "public": ("public", None, "given_written"),
    "ours": ("partner", "Reader", "given_written"),
    "theirs": ("partner", "Rival", "given_written"),
    "internal": ("internal", None, "given_written"),
    "commercial": ("commercial", None, "given_written"),
    "secret": ("not_for_export", None, "given_written"),
    "unasked": ("public", None, "not_asked"),
    "gone": ("public", None, "withdrawn"),
}
"""Name of a set of one record of each kind: its sensitivity, its named partner, the consent of its person."""
WORD = re.compile(r"zq\d+qz")
SAMPLES = {
    Kind.INTEGER: 7,
    Kind.NUMBER: 1.5,
    Kind.DATE: "2026-03-02",
    Kind.FLAG: True,
    Kind.MOMENT: "2026-03-02T09:00[Asia/Vientiane]",
    Kind.MONEY: "5 USD 2026",
    Kind.PLACE: "17.9,102.6",
}
SKIPPED = {"code", "report_run", "saved_view", "programme", "indicator"}


@dataclass
class Filled:
    trip: Trip
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    words: dict[str, tuple[str, str, str]] = field(default_factory=dict)

    def word(self, *place: str) -> str:
        made = f"zq{len(self.words)}qz"
        self.words[made] = place
        return made


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("leaves") / "ws"
    with new_workspace(folder, practice=True, person="R. Mercer", laptop="L1") as workspace:
        made = Filled(Trip(workspace, {}))
        workspace.database.write(lambda unit: fill(unit, made), label="Everything")
        yield made


def fill(unit: UnitOfWork, made: Filled) -> None:
    partners = {name: unit.add(Organization, {"name": name, "side": "us"}) for name in ("Reader", "Rival")}
    made.trip.ids.update(partners)
    for name, (sensitivity, partner, consent) in SETS.items():
        for record, kind in RECORDS.items():
            if record in SKIPPED:
                continue
            values = plain_values(unit, made, name, record) | {"sensitivity": sensitivity}
            values["partner"] = partners.get(partner or "")
            if record == "person":
                values["consent"] = consent
            made.ids[name, record] = unit.add(kind, values)
        for record, kind in RECORDS.items():
            if record not in SKIPPED:
                unit.update(kind, made.ids[name, record], links(made, name, record))


def plain_values(unit: UnitOfWork, made: Filled, name: str, record: str) -> dict[str, object]:
    values: dict[str, object] = {}
    for spec in RECORDS[record].declared.values():
        if spec.kind in SAMPLES:
            values[spec.name] = SAMPLES[spec.kind]
        elif spec.vocabulary:
            values[spec.name] = next(iter(unit.terms(spec.vocabulary)))
        elif spec.kind in (Kind.TEXT, Kind.LONG, Kind.NOTES) or (spec.kind is Kind.SET and not spec.to):
            values[spec.name] = made.word(name, record, spec.name)
    overrides = {"city": {"timezone": "Asia/Vientiane"}, "project": {}, "need": {"status": "identified"}}
    return values | overrides.get(record, {})


def links(made: Filled, name: str, record: str) -> dict[str, object]:
    values: dict[str, object] = {}
    for spec in RECORDS[record].declared.values():
        if spec.name == "partner":
            continue
        if spec.kind is Kind.ABOUT:
            values[spec.name] = f"consultation/{made.ids[name, 'consultation']}"
        elif spec.to and spec.to not in SKIPPED:
            values[spec.name] = made.ids[name, spec.to]
    return values


def may_be_told(made: Filled, word: str, audience: str, reader_city: str | None) -> bool:
    """The table of storage, written out once more and on its own: sensitivity, named partner, own city, consent."""
    name, record, field_name = made.words[word]
    sensitivity, partner, consent = SETS[name]
    kind = RECORDS[record]
    given = [code for code in (sensitivity, kind.declared[field_name].sensitivity) if code]
    strictest = max(given, key=STRICT.index) if given else kind.default_sensitivity
    if consent == "withdrawn" and record in ("person", "channel", "participant", "enrolment", "attendance"):
        return False
    if consent == "not_asked" and (record == "channel" or (record == "person" and audience != "internal")):
        return False
    if strictest == "not_for_export" or sensitivity == "not_for_export":
        return False
    if audience == "internal" or strictest == "public":
        return True
    own_city = name == reader_city
    return strictest == "partner" and audience == "partner" and (partner == "Reader" or own_city)


def reports(made: Filled) -> Iterator[dict[str, object]]:
    for kind in catalogue.ALL:
        for name in SETS:
            choices: dict[str, object] = {"report": kind.name}
            if "consultation" in kind.needs:
                choices["consultation"] = made.ids[name, "consultation"]
            elif "delegation" in kind.needs:
                choices["delegation"] = made.ids[name, "delegation"]
            else:
                choices["cities"] = (made.ids[name, "city"],)
            yield choices


def told(report) -> set[str]:
    content = document(report)
    del content["withheld"]
    return set(WORD.findall(json.dumps(content, ensure_ascii=False)))


def cases(made: Filled) -> Iterator[tuple[dict[str, object], str | None]]:
    """Choices of every report for every audience, and the name of the set whose city is the reader's own."""
    for choices in reports(made):
        yield choices | {"audience": "internal"}, None
        yield choices | {"audience": "public"}, None
        yield choices | {"audience": "partner", "partner": made.trip.ids["Reader"]}, None


def test_no_report_tells_any_audience_a_word_from_a_field_it_may_not_see(filled: Filled):
    seen: dict[str, set[str]] = {"internal": set(), "public": set(), "partner": set()}
    for choices, own in cases(filled):
        report = filled.trip.build(**choices)
        words = told(report)
        if choices["report"] == "read-back" and choices["audience"] == "internal":
            own = next(
                name for (name, record), row in filled.ids.items() if (record, row) == ("city", choices["cities"][0])
            )
        wrong = [filled.words[word] for word in words if not may_be_told(filled, word, report.audience, own)]
        assert wrong == [], (choices, wrong)
        seen[report.audience] |= words
    places = {audience: {filled.words[word] for word in words} for audience, words in seen.items()}
    assert ("public", "need", "statement") in places["public"]
    assert ("ours", "consultation", "summary") in places["partner"]
    assert ("unset", "consultation", "notes") in places["internal"]
    assert ("commercial", "commitment", "text") in places["internal"]
    assert ("unasked", "person", "display_name") in places["internal"]


def accounted_for(made: Filled, listed: set[tuple[str, str, str]], name: str, record: str, field_name: str) -> bool:
    """Listed itself, or out of reach because what leads to it is: the reference, the person, the notes."""
    row = made.ids[name, record]
    if {(record, row, field_name), (record, row, "*")} & listed:
        return True
    belongs_to = {"channel": ("person", "display_name"), "exchange": ("twinning", "us_partner_city")}
    if record in belongs_to:
        return accounted_for(made, listed, name, *belongs_to[record])
    if record == "note_line" and accounted_for(made, listed, name, "consultation", "notes"):
        return True
    return led_to_by_withheld(made, listed, name, record) or (
        # An investigator is told of by the research project, and that by its pilot.
        record in ("person", "organization") and led_to_by_withheld(made, listed, name, "research_project")
    )


def led_to_by_withheld(made: Filled, listed: set[tuple[str, str, str]], name: str, record: str) -> bool:
    leading = [(other, spec) for other, kind in RECORDS.items() for spec in kind.declared.values() if spec.to == record]
    keys = {(other, made.ids.get((name, other)), what) for other, spec in leading for what in (spec.name, "*")}
    return bool(keys & listed)


def test_whatever_only_insiders_are_told_is_listed_as_withheld_from_others(filled: Filled):
    checked = 0
    for choices in reports(filled):
        if choices["report"] in ("read-back", "data-quality"):
            continue
        inside = told(filled.trip.build(**choices, audience="internal"))
        report = filled.trip.build(**choices, audience="public")
        listed = {(item.record, item.id, item.field) for item in report.withheld}
        for word in inside - told(report):
            assert accounted_for(filled, listed, *filled.words[word]), (choices, filled.words[word])
            checked += 1
        assert all(item.why for item in report.withheld)
    assert checked > 50


def test_a_partner_is_told_of_the_own_city_only_when_the_reader_is_that_city(filled: Filled):
    city = filled.ids["unset", "city"]
    report = filled.trip.build(report="needs-assessment", cities=(city,), audience="partner")
    places = {filled.words[word] for word in told(report)}
    assert ("unset", "need", "statement") in places
    assert not [place for place in places if place[0] != "unset"]
    other = filled.trip.build(
        report="needs-assessment", cities=(city,), audience="partner", partner=filled.trip.ids["Reader"]
    )
    assert not [place for word in told(other) if (place := filled.words[word])[1] == "need"]


def test_documents_for_outside_sum_up_what_was_withheld_without_ids(filled: Filled, tmp_path: Path):
    choices = Choices("consultation", consultation=filled.ids["unset", "consultation"], audience="public")
    exported = filled.trip.export(
        tmp_path / "a.json", report="consultation", consultation=choices.consultation, audience="public"
    )
    content = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert exported.withheld
    assert not [item.id for item in exported.withheld if item.id in content]
    assert sum(int(item["id"]) for item in json.loads(content)["withheld"]) == len(exported.withheld)


def test_someone_who_withdrew_consent_vanishes_from_texts_too_and_is_only_counted(trip: Trip):
    from usascp_desktop.records.needs import Need

    def add(unit: UnitOfWork) -> str:
        statement = "Ask Khamla Inthavong for the plans"
        return unit.add(Need, {"city": "vientiane", "statement": statement, "consultation": trip.ids["c1"]})

    need = trip.workspace.database.write(add, label="Add need")
    report = trip.build(report="consultation", consultation=trip.ids["c1"])
    text = json.dumps(document(report), ensure_ascii=False)
    trip.workspace.database.write(lambda unit: unit.delete(Need, need), label="Delete need")
    assert "Inthavong" not in text
    assert "ຄຳຫຼ້າ" not in text
    assert "Ask (name withheld) for the plans" in text
    assert "1 participant who withdrew consent is counted but not listed." in text
    assert {"Somphone Keovilay", "Bounmy Phommasan"} <= set(re.findall(r"[A-Z]\w+ [A-Z]\w+", text))


def test_contact_details_leave_only_as_far_as_people_consented(trip: Trip):
    text = json.dumps(document(trip.build(report="trip-report", delegation=trip.ids["delegation"])))
    assert "somphone@example.org" in text
    assert "+856 20 somphone" in text
    assert "lead@example.org" in text
    assert "+856 20 lead" not in text
    assert "unasked@example.org" not in text


def test_made_at_is_what_the_caller_said(trip: Trip):
    assert trip.build(report="action-tracker").made_at == MADE_AT


def test_a_note_line_marked_not_for_export_is_left_out_of_the_notes(trip: Trip):
    from usascp_desktop.records.delegations import NoteLine

    database = trip.workspace.database
    with database.read() as reader:
        line = reader.note_lines(trip.ids["c1"])[1]
    database.write(lambda unit: unit.update(NoteLine, line.id, {"sensitivity": "not_for_export"}), label="Mark")
    report = trip.build(report="consultation", consultation=trip.ids["c1"])
    database.write(lambda unit: unit.update(NoteLine, line.id, {"sensitivity": None}), label="Unmark")
    notes = next(block.text for block in report.blocks if getattr(block, "style", "") == "quote")
    assert notes.split("\n") == ["! Meters for eleven districts ການນໍ້າປະປາ", "< Map of the network"]
    assert ("note_line", line.id, "*") in {(item.record, item.id, item.field) for item in report.withheld}
