"""The list of records: filtered by typing, sorted by heads, walked with keys, true to what was selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from usascp_desktop.services import views
from usascp_desktop.services.list_filters import BARE, FROM, HAS, MOST, TO
from usascp_desktop.store.queries import Condition
from usascp_desktop.ui.widgets.column_menu import ColumnMenu
from usascp_desktop.ui.widgets.pick_popup import PickPopup
from usascp_desktop.ui.widgets.record_list import RecordList, field_column
from usascp_desktop.ui.widgets.rule_popup import RulePopup

COLUMNS = ("statement", "city", "priority", "status")


@pytest.fixture
def listed(window):
    """A list of all needs in the window, loaded."""
    columns = [field_column("need", name) for name in COLUMNS]
    made = RecordList(window.shell.context, "need", columns, order=("statement",))
    window.shell.stack.addWidget(made)
    window.shell.stack.setCurrentWidget(made)
    window.shell.context.operations.changed.connect(made.refresh)
    made.load()
    window.wait(lambda: made.model.row_count() == 4)
    return made


def shown(listed, column=0):
    model = listed.model
    return [model.data(model.index(row, column)) for row in range(model.row_count())]


def test_codes_and_references_are_shown_in_words(window, listed):
    assert shown(listed, 1) == ["Da Nang", "Vientiane", "Luang Prabang", "Cebu City"]
    assert shown(listed, 2)[0] == "High"
    assert listed.count.text() == "4 of 4"


def test_slash_goes_to_the_filter_and_typing_there_narrows_by_any_shown_word(window, listed):
    listed.table.setFocus()
    window.keys(listed.table, Qt.Key.Key_Slash)
    window.wait(listed.search.hasFocus)
    window.keys(listed.search, "vientiane met")
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert shown(listed) == ["Meters for eleven districts"]
    window.keys(listed.search, Qt.Key.Key_Escape)
    window.wait(lambda: listed.count.text() == "4 of 4")


def test_typing_letters_in_the_rows_filters_them(window, listed):
    listed.table.setFocus()
    window.keys(listed.table, "b")
    assert listed.search.text() == "b"
    assert listed.search.hasFocus()


def test_clicking_a_head_sorts_codes_by_rank_and_again_turns_it_round(window, listed):
    listed.table.horizontalHeader().sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2) == ["Critical", "High", "Medium", "Low"])
    listed.table.horizontalHeader().sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2) == ["Low", "Medium", "High", "Critical"])


def test_references_sort_by_their_title(window, listed):
    listed.table.horizontalHeader().sectionClicked.emit(1)
    window.wait(lambda: shown(listed, 1) == ["Cebu City", "Da Nang", "Luang Prabang", "Vientiane"])


def test_the_selected_record_stays_selected_when_the_rows_move(window, listed, qtbot):
    told = []
    listed.selected.connect(told.append)
    listed.table.setFocus()
    window.keys(listed.search, Qt.Key.Key_Down)
    window.keys(listed.table, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert listed.current == window.ids["drains"]
    listed.table.horizontalHeader().sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2)[0] == "Critical")
    assert listed.table.currentIndex().row() == 2
    assert listed.current == window.ids["drains"]
    assert told == [window.ids["buses"], window.ids["meters"], window.ids["drains"]]


def test_a_selected_record_that_is_filtered_away_is_no_longer_selected(window, listed):
    told = []
    listed.select(window.ids["meters"])
    window.wait(lambda: listed.table.currentIndex().isValid())
    listed.selected.connect(told.append)
    listed.load((Condition("priority", "=", "low"),))
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert told == [""]


def test_end_and_home_go_to_the_last_and_first_row_and_enter_opens(window, listed):
    told = []
    listed.opened.connect(told.append)
    listed.table.setFocus()
    window.keys(listed.table, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert told == [window.ids["school"], window.ids["buses"]]


def test_when_nothing_matches_one_button_brings_all_rows_back(window, listed):
    window.keys(listed.search, "zebra")
    window.wait(lambda: listed.count.text() == "0 of 4")
    window.click("Clear the filter")
    window.wait(lambda: listed.count.text() == "4 of 4")


def test_the_last_columns_give_way_before_the_first_becomes_unreadable(window, listed):
    listed.setFixedWidth(500)
    window.wait(lambda: listed.table.isColumnHidden(3))
    assert listed.table.columnWidth(0) >= 240
    listed.setFixedWidth(900)
    window.wait(lambda: not listed.table.isColumnHidden(3))


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(window, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    window.qtbot.keyClick(widget, key, modifier)


def status(window, key):
    return window.row("need", window.ids[key])["status"]


def test_a_picked_value_shows_as_a_chip_and_delete_on_the_chip_takes_it_away(window, listed):
    listed.pick("priority", ("critical", "high"))
    window.wait(lambda: listed.count.text() == "2 of 4")
    window.wait(lambda: listed.line.words() == ["Critical, High"])
    chip = window.find("Priority: Critical, High")
    chip.setFocus()
    window.keys(chip, Qt.Key.Key_Delete)
    window.wait(lambda: listed.count.text() == "4 of 4")
    assert listed.line.words() == []


def rule_card(window, listed, name):
    listed.ask_filter(name)
    window.wait(lambda: [one for one in listed.findChildren(RulePopup) if one.isVisible()])
    (popup,) = [one for one in listed.findChildren(RulePopup) if one.isVisible()]
    return popup


def test_every_kind_of_field_but_notes_can_be_filtered_by_from_the_menu(window, listed):
    offered = [action.text() for action in listed.line.menu.actions() if action.text()]
    assert {"Status", "Procurement", "Baseline", "Budget", "Need", "Tags"} <= set(offered)


def test_a_part_of_a_text_is_typed_in_a_card_and_enter_filters_by_it(window, listed):
    popup = rule_card(window, listed, "statement")
    window.keys(popup.lines[HAS], "HERITAGE", Qt.Key.Key_Return)
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert listed.line.words() == ["Need: contains “HERITAGE”"]


def test_a_chip_is_opened_by_enter_changed_and_kept_in_a_view(window, listed):
    listed.pick("procurement_date", (f"{FROM}2026-03-01", f"{TO}2026-04-01"))
    window.wait(lambda: listed.count.text() == "0 of 4")
    chip = window.find("Procurement: 1 Mar 2026 – 1 Apr 2026")
    chip.setFocus()
    window.keys(chip, Qt.Key.Key_Return)
    window.wait(lambda: [one for one in listed.findChildren(RulePopup) if one.isVisible()])
    (popup,) = listed.findChildren(RulePopup)
    assert [line.text() for line in popup.lines.values()] == ["2026-03-01", "2026-04-01"]
    for line in popup.lines.values():
        line.clear()
    popup.ticks[BARE].setChecked(True)
    window.keys(popup.ticks[BARE], Qt.Key.Key_Return)
    window.wait(lambda: listed.count.text() == "4 of 4" and listed.line.words() == ["Procurement: Empty"])
    listed.views.save("Not planned")
    window.wait(lambda: listed.views.views)
    assert listed.views.views[0].settings.picks == {"procurement_date": (BARE,)}


def test_what_is_no_day_or_number_is_said_in_the_card_and_filters_nothing(window, listed):
    popup = rule_card(window, listed, "procurement_date")
    popup.lines[FROM].setText("some day")
    popup.keep()
    assert popup.problem.text() == "“some day” is not a day; write it as 2026-12-04."
    popup.close()
    popup = rule_card(window, listed, "budget")
    popup.lines[MOST].setText("a lot")
    popup.keep()
    assert popup.problem.text() == "“a lot” is not a number."
    assert listed.picks == {}


def test_the_cross_of_a_chip_takes_its_filter_away(window, listed):
    listed.pick("priority", ("low",))
    window.wait(lambda: listed.count.text() == "1 of 4" and listed.line.words() == ["Low"])
    chip = window.find("Priority: Low")
    window.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    window.wait(lambda: listed.count.text() == "4 of 4")


def test_clear_all_takes_text_and_values_away(window, listed):
    listed.pick("sector", ("transport",))
    window.keys(listed.search, "bus")
    window.wait(lambda: listed.count.text() == "1 of 4")
    window.wait(lambda: listed.line.words()[:1] == ["“bus”"] and len(listed.line.words()) == 2)
    window.click("Clear all")
    window.wait(lambda: listed.count.text() == "4 of 4")
    assert listed.search.text() == ""


def test_the_card_of_values_offers_those_in_use_and_ticking_one_filters(window, listed):
    listed.ask_filter("city")
    window.wait(lambda: listed.findChildren(PickPopup))
    (popup,) = listed.findChildren(PickPopup)
    words = [popup.list.item(number).text() for number in range(popup.list.count())]
    assert words == ["Cebu City   1", "Da Nang   1", "Luang Prabang   1", "Vientiane   1", "Empty", "Filled in"]
    popup.list.item(1).setCheckState(Qt.CheckState.Checked)
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert shown(listed) == ["Bus priority at six junctions"]


def test_space_shift_and_ctrl_a_choose_rows_and_escape_lets_go(window, listed):
    listed.table.setFocus()
    window.keys(listed.table, Qt.Key.Key_Home, Qt.Key.Key_Space)
    assert listed.model.chosen_count() == 1
    window.wait(lambda: listed.bulk.isVisible())
    press(window, listed.table, Qt.Key.Key_Down, SHIFT)
    press(window, listed.table, Qt.Key.Key_Down, SHIFT)
    assert [listed.model.is_chosen(place) for place in range(4)] == [True, True, True, False]
    press(window, listed.table, Qt.Key.Key_Up, SHIFT)
    assert listed.bulk.count.text() == "2 selected"
    press(window, listed.table, Qt.Key.Key_A, CTRL)
    assert listed.bulk.count.text() == "4 of 4 selected"
    window.keys(listed.table, Qt.Key.Key_Escape)
    assert not listed.bulk.isVisible()


def test_what_is_chosen_stays_chosen_when_the_order_changes(window, listed):
    listed.model.choose(0, 0)
    chosen = listed.model.chosen()
    listed.table.head.sectionClicked.emit(2)
    window.wait(lambda: shown(listed, 2)[0] == "Critical")
    assert listed.model.chosen() == chosen
    assert listed.model.is_chosen(1)


def test_a_field_of_all_chosen_rows_is_set_in_one_step_that_undo_takes_back(window, listed):
    listed.model.choose(0, 1)
    listed.bulk.set_field("status", "parked", "Parked")
    window.wait(lambda: (status(window, "buses"), status(window, "meters")) == ("parked", "parked"))
    window.undo_notice()
    window.wait(lambda: (status(window, "buses"), status(window, "meters")) == ("scoped", "identified"))


def test_the_button_of_a_field_offers_its_values_and_enter_sets_one(window, listed):
    listed.model.choose(2, 3)
    window.click("Set priority")
    window.wait(lambda: listed.bulk.findChildren(PickPopup))
    (popup,) = listed.bulk.findChildren(PickPopup)
    window.keys(popup.list, Qt.Key.Key_Return)
    window.wait(lambda: window.row("need", window.ids["school"])["priority"] == "critical")
    assert window.row("need", window.ids["drains"])["priority"] == "critical"


def test_delete_with_rows_chosen_deletes_them_all_and_undo_brings_them_back(window, listed):
    listed.table.setFocus()
    press(window, listed.table, Qt.Key.Key_A, CTRL)
    window.keys(listed.table, Qt.Key.Key_Delete)
    window.wait(lambda: listed.count.text() == "0 of 0")
    assert not window.there("need", window.ids["buses"])
    window.undo_notice()
    window.wait(lambda: listed.count.text() == "4 of 4")


def test_ctrl_c_copies_the_chosen_rows_with_their_heads(window, listed):
    listed.table.setFocus()
    window.keys(listed.table, Qt.Key.Key_Home, Qt.Key.Key_Space)
    press(window, listed.table, Qt.Key.Key_C, CTRL)
    wanted = "Need\tCity\tPriority\tStatus\nBus priority at six junctions\tDa Nang\tHigh\tScoped"
    window.wait(lambda: QGuiApplication.clipboard().text().startswith("Need\tCity"))
    assert QGuiApplication.clipboard().text().startswith(wanted)


def test_columns_are_ticked_from_the_declared_fields_and_come_back_as_usual(window, listed):
    window.click("Choose columns")
    (popup,) = listed.findChildren(ColumnMenu)
    words = {popup.list.item(number).text(): popup.list.item(number) for number in range(popup.list.count())}
    words["Sector"].setCheckState(Qt.CheckState.Checked)
    words["City"].setCheckState(Qt.CheckState.Unchecked)
    assert listed.table.order() == ("statement", "priority", "status", "sector")
    popup.usual.click()
    assert listed.table.order() == COLUMNS


def test_a_view_is_saved_chosen_renamed_and_deleted_with_undo(window, listed):
    listed.pick("priority", ("low",))
    listed.views.save("Can wait")
    window.wait(lambda: [view.name for view in listed.views.views] == ["Can wait"])
    listed.clear()
    window.wait(lambda: listed.count.text() == "4 of 4")
    listed.views.fill().actions()[0].trigger()
    window.wait(lambda: listed.count.text() == "1 of 4")
    assert listed.views.accessibleName() == "Views: Can wait"
    view = listed.views.views[0]
    listed.views.rename(view, "Later")
    window.wait(lambda: [one.name for one in listed.views.views] == ["Later"])
    listed.views.remove(listed.views.views[0])
    window.wait(lambda: listed.views.views == ())
    window.undo_notice()
    window.wait(lambda: [one.name for one in listed.views.views] == ["Later"])


def test_filters_order_and_columns_are_there_again_the_next_time(window, listed):
    listed.pick("priority", ("low", "medium"))
    listed.table.head.sectionClicked.emit(1)
    listed.show_columns(("statement", "priority", "city"))

    def remembered():
        with window.database.read() as reader:
            return views.last(reader, "need", "need")

    window.wait(lambda: remembered().columns == ("statement", "priority", "city"))
    again = RecordList(window.shell.context, "need", [field_column("need", name) for name in COLUMNS])
    window.shell.stack.addWidget(again)
    window.shell.stack.setCurrentWidget(again)
    again.load()
    window.wait(lambda: again.count.text() == "2 of 4")
    assert again.settings() == listed.settings()
    assert again.table.order() == ("statement", "priority", "city")


def test_an_export_writes_the_chosen_rows_and_offers_to_open_the_file(window, listed, tmp_path):
    file, opened = tmp_path / "chosen.csv", []
    listed.export.ask_file = lambda _suggested, _kinds: str(file)
    listed.result.open_url = lambda url: opened.append(url.toLocalFile())
    listed.model.choose(1, 2)
    assert listed.export.text().replace("&", "").strip() == "Export 2"
    listed.export.write(".csv")
    window.wait(lambda: listed.result.words.text() == "chosen.csv" and listed.result.words.isVisible())
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "id,statement,city,priority,status"
    assert len(lines) == 3
    window.click("Open the file")
    window.click("Show in folder")
    assert opened == [str(file), str(tmp_path)]
