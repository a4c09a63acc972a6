"""Sync: a bundle is dropped, looked into, applied and taken back; a disagreement is settled by keys."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from tests.conftest import PASSPHRASE
from tests.two_laptops import office_and_booth
from tests.ui import layout
from tests.ui.conftest import Window
from usascp_desktop.config import Settings
from usascp_desktop.errors import UserError
from usascp_desktop.records.delegations import Consultation
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.services import arriving
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.sync import exchange, renewal
from usascp_desktop.ui.shell import Shell
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.conflict_text import EDITED
from usascp_desktop.ui.widgets.elided import Elided
from usascp_desktop.ui.widgets.row_painter import mark_width
from usascp_desktop.workspace import open_workspace


@pytest.fixture(scope="module")
def laptops(tmp_path_factory):
    """An office laptop, and two bundles of a booth laptop: one that disagrees with it, one with a new need."""
    place = tmp_path_factory.mktemp("team")
    with office_and_booth(place) as (office, booth):
        need = office.database.write(
            lambda unit: unit.add(Need, {"city": "vientiane", "statement": "Meters", "detail": "One.\nTwo."}),
            label="Add",
        )
        exchange.write_bundle(office, place / "start.usascp")
        exchange.merge_files(booth, [place / "start.usascp"])
        office.database.write(lambda unit: unit.update(Need, need, {"detail": "One!\nTwo."}), label="Change")
        booth.database.write(
            lambda unit: unit.update(Need, need, {"detail": "One.\nTwo!", "priority": "high"}), label="Change"
        )
        exchange.write_bundle(booth, place / "first.usascp")
        booth.database.write(lambda unit: unit.add(Need, {"city": "da-nang", "statement": "Bus lanes"}), label="Add")
        exchange.write_bundle(booth, place / "second.usascp")
    return place, need


@pytest.fixture
def scale():
    """The size of the text."""
    return 1.0


@pytest.fixture
def window(qtbot, laptops, tmp_path, scale):
    """The window of the office laptop, on the page."""
    place, need = laptops
    shutil.copytree(place / "office", tmp_path / "office")
    theme = Theme("light", scale)
    theme.apply(QApplication.instance())
    shell = Shell(theme, Settings(last_page="sync", text_scale=scale))
    shell.resize(1440, 900)
    shell.show()
    shell.attach(open_workspace(tmp_path / "office", passphrase=PASSPHRASE))
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    yield Window(shell, qtbot, {"need": need, "place": place})
    shell.close()
    shell.deleteLater()


@pytest.fixture
def page(window):
    made = window.open("sync")
    window.wait(lambda: made.shared.laptops)
    return made


def _needs(window):
    with window.database.read() as reader:
        return reader.count(Query("need"))


def _apply(window, page, *names):
    page.take_files([window.ids["place"] / name for name in names])
    window.wait(lambda: len(page.bundles.waiting) == len(names))
    page.apply.click()
    window.wait(lambda: not page.bundles.waiting and sum(len(one.names) for one in page.shared.arrivals) == len(names))


def test_a_dropped_bundle_says_what_it_would_bring_and_changes_nothing_yet(window, page):
    page.take_files([window.ids["place"] / "second.usascp"])
    window.wait(lambda: page.bundles.waiting)
    (one,) = page.bundles.waiting
    assert one.report.sender == "Booth (R. V.)"
    assert (one.report.conflicts, _needs(window)) == (1, 1)
    assert page.apply.property("kind") == "primary"
    window.click("Leave second.usascp out")
    assert not page.bundles.waiting


def _texts(widget):
    return [made.text() for made in widget.findChildren(QLabel) if made.isVisibleTo(widget)]


def test_before_it_is_applied_a_bundle_names_its_records_what_would_disagree_and_the_words_after(window, page):
    page.take_files([window.ids["place"] / name for name in ("first.usascp", "second.usascp")])
    window.wait(lambda: len(page.bundles.waiting) == 2)
    first, second = page.arrived.inbox.rows
    assert first.property("current")
    window.wait(lambda: any(one.startswith("Then these six words") for one in _texts(page.arrived.preview)))
    said = _texts(page.arrived.preview)
    assert "Need: Meters" in said
    assert any(
        one.startswith("Conflict · Detail, written differently by K. L., Office and R. V., Booth") for one in said
    )
    promised = next(one for one in said if one.startswith("Then these six words"))
    first.setFocus()
    window.wait(first.hasFocus)
    window.keys(first, Qt.Key.Key_Down)
    assert second.property("current")
    window.wait(lambda: "Need: Bus lanes" in _texts(page.arrived.preview))
    page.apply.click()
    window.wait(lambda: not page.bundles.waiting and promised.endswith(" ".join(page.shared.words)))


def test_files_that_cannot_be_looked_into_stay_and_can_be_looked_into_again(window, page, monkeypatch):
    def refuse(*_given, **_more):
        raise UserError("There is no room to look at the files first.")

    with monkeypatch.context() as now:
        now.setattr(arriving, "look", refuse)
        page.take_files([window.ids["place"] / "first.usascp"])
        assert page.arrived.preview.title.text() == "Looking into 1 file …"
        window.wait(lambda: page.bundles.failed)
    assert "1 file could not be looked into" in _texts(page.arrived.preview)
    assert not page.apply.isVisible()
    window.click("Look again")
    window.wait(lambda: page.bundles.waiting)
    assert page.apply.isEnabled()


def test_escape_leaves_a_file_out_and_what_the_others_bring_is_looked_at_again(window, page):
    page.take_files([window.ids["place"] / name for name in ("first.usascp", "second.usascp")])
    window.wait(lambda: len(page.bundles.waiting) == 2)
    page.arrived.inbox.rows[0].setFocus()
    window.wait(page.arrived.inbox.rows[0].hasFocus)
    window.keys(page.arrived.inbox.rows[0], Qt.Key.Key_Escape)
    window.wait(lambda: len(page.bundles.waiting) == 1)
    (one,) = page.bundles.waiting
    assert (one.path.name, one.new, len(one.conflicts)) == ("second.usascp", 1, 1), "it carries the first one, too"


def test_a_file_without_its_tick_waits_while_the_others_are_applied(window, page):
    page.take_files([window.ids["place"] / name for name in ("first.usascp", "second.usascp")])
    window.wait(lambda: len(page.bundles.waiting) == 2)
    assert page.apply.text() == "&Back up and apply 2"
    row = page.arrived.inbox.rows[0]
    assert row.tick.accessibleName() == "Apply Booth (R. V.), first.usascp"
    row.setFocus()
    window.wait(row.hasFocus)
    window.keys(row, Qt.Key.Key_Space)
    window.wait(lambda: page.apply.text() == "&Back up and apply 1")
    window.wait(lambda: [len(one.conflicts) for one in page.bundles.waiting] == [0, 1])  # the second is applied first
    assert [one.path.name for one in page.bundles.waiting] == ["first.usascp", "second.usascp"], "as they came"
    assert [made.tick.isChecked() for made in page.arrived.inbox.rows] == [False, True]
    assert page.arrived.inbox.foot.text().startswith("1 of 2 chosen: 1 new records, 1 changed, 1 conflicts.")
    assert page.arrived.inbox.rows[0].hasFocus(), "and whoever ticked stays where they were"
    window.wait(lambda: any(one.startswith("Then these six words") for one in _texts(page.arrived.preview)))
    promised = next(one for one in _texts(page.arrived.preview) if one.startswith("Then these six words"))
    page.apply.click()
    window.wait(lambda: [one.path.name for one in page.bundles.waiting] == ["first.usascp"])
    assert promised.endswith(" ".join(page.shared.words))
    assert _needs(window) == 2
    assert (page.bundles.chosen, page.apply.isEnabled()) == ((), False)
    page.arrived.inbox.rows[0].tick.click()
    window.wait(page.apply.isEnabled)


def test_applying_backs_up_brings_it_in_and_one_click_takes_it_back(window, page):
    _apply(window, page, "first.usascp", "second.usascp")
    assert _needs(window) == 2
    assert any(window.shell.context.workspace.backups.iterdir())
    page.bundles.take_back([name for one in page.shared.arrivals for name in one.names])
    window.wait(lambda: _needs(window) == 1)
    window.wait(lambda: page.shared.arrivals and page.shared.arrivals[0].aside)
    page.bundles.put_again([name for one in page.shared.arrivals for name in one.names])
    window.wait(lambda: _needs(window) == 2)


def test_a_disagreement_waits_until_somebody_keeps_a_value_and_undo_opens_it_again(window, page):
    _apply(window, page, "first.usascp")
    window.wait(lambda: page.review.found)
    page.show_part("conflicts")
    review = page.review
    assert not review.detail.keep.isEnabled(), "nothing is chosen by accident"
    review.list.setFocus()
    window.keys(review.list, Qt.Key.Key_3)
    assert window.find("The text that will hold", QTextEdit).toPlainText() == "One!\nTwo!"
    assert review.detail.text.origins == [0, 1]
    window.keys(review.list, Qt.Key.Key_Escape)
    assert page.review.found, "leaving decides nothing"
    window.keys(review.list, Qt.Key.Key_3)
    window.qtbot.keyClick(review.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: not page.review.found)
    assert window.row("need", window.ids["need"])["detail"] == "One!\nTwo!"
    window.wait(lambda: _settled_today(page))
    assert "Need: Meters, Detail" in _settled_today(page)[0]
    assert _settled_today(page)[1].endswith("One! Two!")
    window.undo_notice()
    window.wait(lambda: page.review.found)
    window.wait(lambda: not _settled_today(page))


def _settled_today(page):
    lines = page.review.listed.findChildren(Elided)
    return [one.text() for one in lines if one.parentWidget() is not None]


def test_each_value_is_called_by_who_wrote_it_and_that_of_this_laptop_comes_first(window, page):
    _apply(window, page, "first.usascp")
    window.wait(lambda: page.review.found)
    (one,) = page.review.found
    assert window.row("need", window.ids["need"])["detail"] == "One.\nTwo!", "the later one shows"
    assert [(side.laptop, side.value, side.own, side.shown) for side in one.values] == [
        ("Office", "One!\nTwo.", True, False),
        ("Booth", "One.\nTwo!", False, True),
    ]
    page.show_part("conflicts")
    said = [made.accessibleName() for made in page.review.detail.buttons.values()]
    assert said == ["K. L., Office", "R. V., Booth", "Both, in this order", "As before"]


def test_a_text_of_ones_own_is_marked_as_such_and_kept(window, page):
    _apply(window, page, "first.usascp")
    window.wait(lambda: page.review.found)
    page.show_part("conflicts")
    detail = page.review.detail
    page.review.list.setFocus()
    window.keys(page.review.list, Qt.Key.Key_E)
    window.wait(detail.text.hasFocus)
    window.qtbot.keyClicks(detail.text, "1 ")
    assert detail.text.toPlainText() == "1 One!\nTwo!", "a digit is typed, not chosen"
    assert detail.text.origins == [EDITED, 1]
    window.qtbot.keyClick(detail.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: not page.review.found)
    assert window.row("need", window.ids["need"])["detail"] == "1 One!\nTwo!"


def test_words_are_compared_while_they_are_typed(window, page):
    said = page.words.said
    said.setText(" ".join(page.shared.words[:3]))
    assert page.words.answer.text() == "3 of 6 are the same"
    said.setText(" ".join((*page.shared.words[:3], "otherwise")))
    assert page.words.answer.text() == "Word 4 differs"
    said.setText(" ".join(page.shared.words).upper())
    assert "same data" in page.words.answer.text()


def test_a_written_bundle_takes_what_was_not_shared(window, page, tmp_path):
    assert page.shared.unshared > 0
    page.bundles.write(tmp_path / "mine.usascp")
    window.wait(lambda: page.shared.unshared == 0)
    window.wait(lambda: window.shell.rail.unshared.text() == "Everything is shared")
    assert (tmp_path / "mine.usascp").is_file()


def test_an_invitation_shows_its_words_until_they_are_written_down(window, page, tmp_path):
    page.show_part("team")
    page.acts.invite(tmp_path / "invitation")
    window.wait(page.note.isVisible)
    assert "Words of the invitation" in page.note.text.text()
    window.click("I have written it down")
    assert not page.note.isVisible()
    assert page.note.text.text() == ""


def test_a_lost_laptop_is_shut_out(window, page):
    _apply(window, page, "first.usascp")
    booth = next(one for one in page.shared.laptops if not one.own)
    page.acts.shut_out(booth.device, booth.laptop)
    window.wait(lambda: any(one.cut is not None for one in page.shared.laptops))


def test_work_of_a_lost_laptop_counts_once_its_last_honest_number_is_known(window, page, monkeypatch):
    _apply(window, page, "first.usascp")
    booth = next(one for one in page.shared.laptops if not one.own)
    page.acts.shut_out(booth.device, booth.laptop)
    window.wait(lambda: any(one.cut is not None for one in page.shared.laptops))
    cut = next(one.cut for one in page.shared.laptops if not one.own)
    page.take_files([window.ids["place"] / "second.usascp"])
    window.wait(lambda: page.bundles.waiting)
    page.apply.click()
    window.wait(lambda: not page.bundles.waiting)
    assert _needs(window) == 1, "what it wrote after the cut counts nowhere"
    asked = []

    def answer(_parent, _title, words, value, least, _most):
        asked.append((words.splitlines()[0], value, least))
        return value, True

    monkeypatch.setattr("usascp_desktop.ui.pages.sync_team.QInputDialog.getInt", answer)
    page.show_part("team")
    window.click("Let more of the work of Booth count")
    window.wait(lambda: _needs(window) == 2)
    said = f"The work of Booth counts up to number {cut}. Up to which number was the laptop still in the right hands?"
    assert asked == [(said, cut + 1, cut + 1)]


def test_a_bundle_for_one_laptop_holds_only_what_it_lacks(window, page, monkeypatch, tmp_path):
    _apply(window, page, "first.usascp")
    page.bundles.write(tmp_path / "all.usascp")
    window.wait(lambda: (tmp_path / "all.usascp").exists())
    names = []

    def answer(_page, _title, name):
        names.append(name)
        return tmp_path / "one.usascp"

    monkeypatch.setattr("usascp_desktop.ui.pages.sync_bundles.ask_file", answer)
    page.show_part("team")
    window.click("Write a bundle for Booth")
    window.wait(lambda: (tmp_path / "one.usascp").exists())
    assert names[0].startswith("Office for Booth 20")
    assert (tmp_path / "one.usascp").stat().st_size < (tmp_path / "all.usascp").stat().st_size


def test_a_copied_disk_is_told_and_goes_on_as_a_new_laptop_when_opened_again(window, page, qtbot):
    workspace = page.context.workspace
    assert not page.copied.isVisible()
    window.database.write(lambda unit: renewal.note_copy(unit.db), label="Copied", undoable=False)
    page.refresh(ChangeSet("", "", ()))
    window.wait(page.copied.isVisible)
    assert "copied" in page.copied.words.text()
    window.click("Go on as a new laptop")
    window.wait(lambda: page.shared.renewed_as)
    window.wait(lambda: not page.copied.renew.isVisible())
    assert "Office 2" in page.copied.words.text()
    before = workspace.identity.device
    window.shell.close()
    window.wait(lambda: not workspace.writable)
    with open_workspace(workspace.folder, passphrase=PASSPHRASE) as again:
        assert again.identity.laptop == "Office 2"
        assert again.identity.device != before


def test_a_file_that_is_no_bundle_is_a_sentence_and_nothing_changes(window, page, tmp_path):
    torn = tmp_path / "torn.usascp"
    torn.write_bytes((window.ids["place"] / "second.usascp").read_bytes()[:700])
    page.take_files([torn])
    window.wait(lambda: page.bundles.waiting or window.shell.notices.isVisible())
    assert not page.bundles.waiting or page.bundles.waiting[0].report.quarantined
    assert _needs(window) == 1


@pytest.fixture
def twice(window):
    """Two records of one person, the second with a meeting of its own."""

    def make(unit):
        one = unit.add(Person, {"display_name": "Nguyễn Văn An", "title": "Director"})
        other = unit.add(Person, {"display_name": "nguyen van an", "form_of_address": "Anh"})
        talk = unit.add(Consultation, {"city": "da-nang", "title": "Pumps"})
        unit.add(Participant, {"about": f"consultation/{talk}", "person": other})
        return one, other

    return window.database.write(make, label="Add")


def test_two_records_of_one_person_are_merged_by_keys_and_taken_back(window, page, twice):
    one, other = twice
    window.click("Duplicates")
    window.wait(lambda: page.twins.current is not None)
    shown = page.twins.current
    assert {shown.left.id, shown.right.id} == {one, other}
    assert not page.twins.merge.isEnabled()
    page.twins.list.setFocus()
    window.keys(page.twins.list, "1" if shown.left.id == one else "2")
    window.qtbot.keyClick(page.twins.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.wait(lambda: window.row("person", other)["same_as"] == one)
    window.wait(lambda: page.twins.empty.isVisible())
    assert window.row("person", one)["form_of_address"] == "Anh"
    people = window.open("people").panes["person"].list
    window.wait(lambda: people.model.row_count() == 1)
    window.undo_notice()
    window.wait(lambda: people.model.row_count() == 2)
    assert window.row("person", one)["form_of_address"] is None


def test_two_people_of_one_name_are_kept_apart_and_never_shown_again(window, page, twice):
    window.click("Duplicates")
    window.wait(lambda: page.twins.current is not None)
    window.click("They are different")
    window.wait(lambda: page.twins.empty.isVisible())
    assert not page.twins.found


def test_a_person_leads_to_the_pair_and_leaving_decides_nothing(window, page, twice):
    one, other = twice
    people = window.open("people", one)
    window.wait(lambda: window._called("Compare with nguyen van an", QWidget) != [])
    window.click("Compare with nguyen van an")
    window.wait(lambda: page.isVisible() and page.twins.current is not None)
    window.qtbot.keyClick(page.twins.list, Qt.Key.Key_Escape)
    assert people is not None
    assert window.row("person", other)["same_as"] is None


def test_a_record_in_conflict_is_marked_in_its_list_and_its_form_and_leads_here(window, page):
    need = window.ids["need"]
    _apply(window, page, "first.usascp")
    window.wait(lambda: page.review.found)
    needs = window.open("needs", need)
    model = needs.list.model
    window.wait(lambda: model.row_count() and model.row(0).get("disputed"))
    index = model.index(0, 0)
    assert "both values wait" in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert "both values wait" in model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert model.cell(0, 0).icon is model.mark
    window.click("Two values of Detail")
    window.wait(lambda: page.isVisible() and page.review.current is not None and page.review.current.row == need)
    page.review.pick(0)
    page.review.detail.keep_choice()
    window.wait(lambda: not page.review.found)
    window.open("needs", need)
    window.wait(lambda: not model.row(0).get("disputed"))
    window.wait(lambda: not window._called("Two values of Detail", QWidget))


def test_the_mark_of_a_row_and_its_key_open_both_values(window, page):
    need = window.ids["need"]
    _apply(window, page, "first.usascp")
    window.wait(lambda: page.review.found)
    page.show_part("inbox")
    needs = window.open("needs")
    table = needs.list.table
    window.wait(lambda: needs.list.model.row_count() and needs.list.model.row(0).get("disputed"))
    row = table.visualRect(needs.list.model.index(0, 0))
    at = QPoint(table.head.sectionViewportPosition(0) + mark_width(window.shell.theme) + 6, row.center().y())
    window.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    window.wait(lambda: page.isVisible() and page.review.current is not None and page.review.current.row == need)
    assert page.parts["conflicts"].isChecked()
    page.show_part("inbox")
    window.open("needs")
    table.go_to(0)
    table.setFocus()
    window.qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    window.wait(lambda: page.isVisible() and page.parts["conflicts"].isChecked())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)], ids=["wide", "small"])
def test_nothing_is_cut_in_a_preview_a_disagreement_and_what_was_applied(window, page, scale, size):
    window.shell.resize(*size)
    page.take_files([window.ids["place"] / name for name in ("first.usascp", "second.usascp")])
    window.wait(lambda: len(page.bundles.waiting) == 2)
    _settle()
    assert layout.faults(page) == []
    page.apply.click()
    window.wait(lambda: page.review.found)
    for part in ("inbox", "conflicts", "team"):
        page.show_part(part)
        _settle()
        assert layout.faults(page) == [], part


def _settle():
    for _ in range(5):
        QApplication.processEvents()
