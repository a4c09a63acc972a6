"""How much of the work no bundle holds yet, and what waits on the pages."""

from __future__ import annotations

import datetime as dt

from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Commitment, FollowUp, Need
from usascp_desktop.services import unshared

TODAY = dt.date(2026, 3, 2)


def test_every_change_counts_until_a_segment_holds_it(workspace):
    database = workspace.database
    with database.read() as reader:
        before = unshared.unshared(reader)
    database.write(lambda unit: unit.add(Need, {"statement": "Meters"}), label="Add need")
    with database.read() as reader:
        assert unshared.unshared(reader) > before


def test_what_is_late_and_what_is_a_draft_waits(workspace):
    yesterday, tomorrow = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)

    def fill(unit):
        for due, status in ((yesterday, "agreed"), (tomorrow, "agreed"), (yesterday, "done"), (None, "agreed")):
            unit.add(Commitment, {"text": "Send", "due": due, "status": status})
        unit.add(FollowUp, {"text": "Call", "due": yesterday, "status": "open"})
        unit.add(Consultation, {"title": "Drains", "status": "draft"})
        unit.add(Consultation, {"title": "Pumps", "status": "final"})

    workspace.database.write(fill, label="Fill")
    with workspace.database.read() as reader:
        waits = unshared.waiting(reader, TODAY, "Asia/Vientiane")
    assert waits["follow_ups"] == 2
    assert waits["consultations"] == 1
