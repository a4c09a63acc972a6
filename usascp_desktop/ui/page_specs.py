"""The pages of the window in the order of the rail, and which of them shows which record."""

from __future__ import annotations

from typing import NamedTuple


class PageSpec(NamedTuple):
    """A page of the rail: its name, word, icon, and the module and class that make it."""

    name: str
    word: str
    icon: str
    module: str
    made_by: str


PAGES = (
    PageSpec("today", "Today", "sun", "today", "TodayPage"),
    PageSpec("cities", "Cities", "map-pin", "cities", "CitiesPage"),
    PageSpec("map", "Map", "map", "map", "MapPage"),
    PageSpec("delegations", "Delegations", "briefcase", "delegations", "DelegationsPage"),
    PageSpec("consultations", "Consultations", "messages-square", "consultations", "ConsultationsPage"),
    PageSpec("needs", "Needs", "target", "needs", "NeedsPage"),
    PageSpec("follow_ups", "Follow-ups", "list-checks", "follow_ups", "FollowUpsPage"),
    PageSpec("people", "People", "users", "people", "PeoplePage"),
    PageSpec("attachments", "Attachments", "paperclip", "attachments", "AttachmentsPage"),
    PageSpec("reports", "Reports", "file-chart-column", "reports", "ReportsPage"),
    PageSpec("sync", "Sync", "arrow-left-right", "sync", "SyncPage"),
)
RECORD_PAGES = {
    "city": "cities",
    "delegation": "delegations",
    "consultation": "consultations",
    "note_line": "consultations",
    "need": "needs",
    "commitment": "follow_ups",
    "follow_up": "follow_ups",
    "person": "people",
    "organization": "people",
    "channel": "people",
    "attachment": "attachments",
}
"""Which page shows a record of a kind."""
