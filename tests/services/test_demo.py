from __future__ import annotations

import datetime as dt
from collections import Counter

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import NotAllowedError, UsageError
from usascp_desktop.records import RECORDS
from usascp_desktop.services import commitments, demo, exporting, loose_ends, review, views
from usascp_desktop.services.demo import many
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store.queries import Query
from usascp_desktop.workspace import new_workspace

TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def practice(tmp_path):
    with new_workspace(tmp_path / "ws", practice=True, person="R. M.", laptop="L1", zone="Asia/Bangkok") as workspace:
        yield workspace


def everything(workspace):
    """Every record with its fields, by record."""
    with workspace.database.read() as reader:
        return {name: reader.rows(Query(name)) for name in RECORDS}


def test_the_small_season_has_what_it_promises(practice):
    filled = demo.fill(practice, today=TODAY)
    rows = everything(practice)
    assert [len(rows[name]) for name in ("delegation", "consultation", "need", "trade_event", "workshop")] == [
        3,
        14,
        40,
        1,
        1,
    ]
    with practice.database.read() as reader:
        promises = commitments.overview(reader, today=TODAY, closed=True)
    late = [one for one in promises if one.late > 0]
    assert len(late) == 6
    assert {one.side for one in late} == {"us", "city"}
    assert Counter(one.status for one in promises)["done"] == 4
    assert any(one.is_open and not one.late for one in promises)
    assert filled.total == sum(filled.records.values())


def test_every_kind_of_record_that_a_page_shows_is_there(practice):
    demo.fill(practice, today=TODAY)
    rows = everything(practice)
    empty = {name for name, found in rows.items() if not found}
    assert empty == {"attachment", "report_run"}


def test_what_it_counts_is_what_was_added(practice):
    before = {name: len(found) for name, found in everything(practice).items()}
    filled = demo.fill(practice, today=TODAY)
    after = {name: len(found) for name, found in everything(practice).items()}
    added = {name: after[name] - before[name] for name in RECORDS if after[name] != before[name]}
    assert added.pop("note_line") == filled.note_lines
    assert added == filled.records


def test_needs_carry_the_line_they_came_from_and_nothing_waits_to_be_accepted(practice):
    demo.fill(practice, today=TODAY)
    rows = everything(practice)
    texts = {line["id"]: line["text"] for line in rows["note_line"]}
    assert all(texts[need["origin"]].removeprefix("! ") == need["statement"] for need in rows["need"])
    assert all(texts[promise["origin"]][0] in "<>" for promise in rows["commitment"])
    with practice.database.read() as reader:
        assert all(review.drafts(reader, held["id"]) == () for held in rows["consultation"])


def test_some_were_read_back_and_their_needs_are_validated(practice):
    demo.fill(practice, today=TODAY)
    rows = everything(practice)
    back = {held["id"] for held in rows["consultation"] if held["read_back_at"] and held["status"] == "validated"}
    assert len(back) == 3
    assert {need["status"] for need in rows["need"] if need["consultation"] in back} == {"validated"}
    assert "identified" in {need["status"] for need in rows["need"]}


@pytest.mark.parametrize("word", ["ລະບາຍ", "น้ำท่วม", "លូបង្ហូរ", "ရေကြီး", "thoát nước", "market"])
def test_notes_in_every_script_are_found(practice, word):
    demo.fill(practice, today=TODAY)
    with practice.database.read() as reader:
        assert reader.search(word).total > 0


def test_needs_are_as_old_as_the_talk_they_came_from(practice):
    demo.fill(practice, today=TODAY)
    rows = everything(practice)
    days = {held["id"]: held["moment"].at.date() for held in rows["consultation"]}
    assert all(commitments.written_on(need["id"]) == days[need["consultation"]] for need in rows["need"])


def test_this_morning_left_loose_ends_and_more_is_planned_today(practice):
    demo.fill(practice, today=TODAY)
    with practice.database.read() as reader:
        held = loose_ends.consultations_on(reader, TODAY, "Asia/Bangkok")
        whats = {one.what for one in loose_ends.of_consultations(reader, held)}
    assert len(held) == 4
    assert {"need without priority", "promise without owner", "promise without due date"} < whats


def test_the_view_it_saves_narrows_the_list(practice):
    demo.fill(practice, today=TODAY)
    with practice.database.read() as reader:
        (view,) = views.views_of(reader, "need")
    assert view.settings.picks


def test_a_delegation_is_travelling_on_the_day_it_is_looked_at(practice):
    demo.fill(practice, today=TODAY)
    [trip] = [one for one in everything(practice)["delegation"] if one["status"] == "travelling"]
    assert trip["starts"] <= TODAY <= trip["ends"]


def test_the_same_seed_gives_the_same_season_with_the_same_ids_and_another_seed_another(tmp_path):
    found = []
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        with new_workspace(tmp_path / name, practice=True) as workspace:
            demo.fill(workspace, seed=seed, today=TODAY)
            found.append(everything(workspace))
    assert found[0] == found[1]
    assert found[0] != found[2]


def test_the_same_seed_gives_the_same_many_records(tmp_path):
    found = []
    for name, source in (("one", "a"), ("two", "a"), ("three", "b")):
        with new_workspace(tmp_path / name, practice=True) as workspace:
            many.fill(workspace.database, source=source, records=1000, progress=lambda *_: None)
            found.append(everything(workspace))
    assert found[0] == found[1]
    assert found[0] != found[2]


def test_every_report_has_something_to_tell_about_the_small_season(practice, tmp_path):
    demo.fill(practice, today=TODAY)
    rows = everything(practice)
    first = {
        "cities": ("vientiane",),
        "programme": "expert_advisors",
        "delegation": rows["delegation"][0]["id"],
        "consultation": rows["consultation"][0]["id"],
        "event": rows["trade_event"][0]["id"],
        "from_date": TODAY - dt.timedelta(days=400),
        "to_date": TODAY + dt.timedelta(days=400),
    }
    now = Moment.parse(f"{TODAY}T17:00[Asia/Bangkok]")
    for report in catalogue.ALL:
        needs = report.needs or (("cities",) if report.settle else ())
        choices = Choices(report.name, **{name: first[name] for name in needs})
        with practice.database.read() as reader:
            done = exporting.export(reader, choices, tmp_path / f"{report.name}.json", made_by="R. M.", made_at=now)
        assert done.rows > 0, report.name


def test_it_never_enters_the_undo_list(practice):
    demo.fill(practice, today=TODAY)
    with practice.database.read() as reader:
        assert reader.next_undo(practice.identity.member) is None


def test_filling_again_adds_again(practice):
    demo.fill(practice, today=TODAY)
    demo.fill(practice, today=TODAY)
    assert len(everything(practice)["need"]) == 80


def test_a_real_workspace_is_never_filled(tmp_path):
    with new_workspace(tmp_path / "real", passphrase="four words for this") as workspace:
        before = everything(workspace)
        with pytest.raises(NotAllowedError):
            demo.fill(workspace)
        assert everything(workspace) == before


def test_an_unknown_scale_is_wrong_usage(practice):
    with pytest.raises(UsageError):
        demo.fill(practice, scale="huge")


def test_many_records_point_only_at_records_that_are_there(practice):
    filled = demo.fill(practice, scale="medium", seed=3)
    assert filled.total == 10_000
    rows = everything(practice)
    ids = {name: {row["id"] for row in found} for name, found in rows.items()}
    for name, kind in RECORDS.items():
        references = [spec for spec in kind.declared.values() if spec.to and spec.kind == "reference"]
        assert all(row[one.name] in ids[one.to] for row in rows[name] for one in references if row[one.name])
    assert len(rows["consultation"]) == 4_000
