"""Saved views of lists: kept under a name, read whatever is in them, and remembered on this laptop only."""

from __future__ import annotations

import pytest

from usascp_desktop.errors import RejectedError
from usascp_desktop.records.system import SavedView
from usascp_desktop.services import views
from usascp_desktop.services.views import ListSettings

SETTINGS = ListSettings(
    "pump", {"status": ("*open",), "city": ("a", "b")}, "priority", True, ("statement", "city"), {"city": 180}
)


def saved(workspace, name="High priority", settings=SETTINGS):
    return workspace.database.write(lambda unit: views.save(unit, "need", name, settings), label="Save view")


def found(workspace, record="need"):
    with workspace.database.read() as reader:
        return views.views_of(reader, record)


def test_a_saved_view_comes_back_as_it_was(practice):
    saved(practice)
    (view,) = found(practice)
    assert (view.name, view.settings) == ("High priority", SETTINGS)
    assert found(practice, "commitment") == ()


def test_saving_under_a_name_that_is_there_changes_that_view(practice):
    first = saved(practice)
    assert saved(practice, "HIGH priority", ListSettings("bus")) == first
    (view,) = found(practice)
    assert view.settings == ListSettings("bus")


def test_a_view_needs_a_name_and_two_cannot_share_one(practice):
    with pytest.raises(RejectedError, match="A name is needed"):
        saved(practice, "  ")
    saved(practice, "One")
    other = saved(practice, "Two")
    with pytest.raises(RejectedError, match="already a view"):
        practice.database.write(lambda unit: views.rename(unit, other, "one"), label="Rename")
    practice.database.write(lambda unit: views.rename(unit, other, "Three"), label="Rename")
    assert [view.name for view in found(practice)] == ["One", "Three"]


def test_a_deleted_view_is_taken_back_by_undo(practice):
    view = saved(practice)
    practice.database.write(lambda unit: views.remove(unit, view), label="Delete view")
    assert found(practice) == ()
    practice.database.undo()
    assert [one.id for one in found(practice)] == [view]


@pytest.mark.parametrize(
    "text", [None, "", "{", "[]", '{"picks": 3, "widths": {"city": "x"}, "sort": "no_such_field", "columns": [1]}']
)
def test_settings_that_are_not_understood_are_as_usual(text):
    assert ListSettings.from_json(text, "need") == ListSettings()


@pytest.mark.parametrize(("text", "offered"), [('{"where": [["priority", "=", null]]}', 0), ("{}", 1), (None, 1)])
def test_a_view_that_would_show_everything_under_its_name_is_not_offered(practice, text, offered):
    values = {"name": "Urgent", "record": "need", "settings": text}
    practice.database.write(lambda unit: unit.add(SavedView, values), label="From elsewhere")
    assert len(found(practice)) == offered


def test_how_a_list_was_last_looked_at_is_remembered_and_never_becomes_an_operation(practice):
    def operations():
        with practice.database.read() as reader:
            return reader.db.execute("SELECT count(*) FROM sync_op").fetchone()[0]

    before = operations()
    practice.database.write(lambda unit: views.keep_last(unit, "need", SETTINGS), label="Remember", undoable=False)
    with practice.database.read() as reader:
        assert views.last(reader, "need", "need") == SETTINGS
        assert views.last(reader, "another", "need") == ListSettings()
    assert operations() == before
