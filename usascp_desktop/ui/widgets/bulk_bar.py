"""The bar below a list while rows are chosen: how many, what can be set for all of them at once, and delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

from usascp_desktop.records import Field, record_named
from usascp_desktop.services import bulk
from usascp_desktop.services.bulk import Changed
from usascp_desktop.store.unit_of_work import UnitOfWork
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.widgets.basics import button, label, picture, row
from usascp_desktop.ui.widgets.flow import FlowLayout
from usascp_desktop.ui.widgets.pick_popup import Choice, PickPopup, TextPopup
from usascp_desktop.ui.widgets.spoken import announce
from usascp_desktop.ui.words import marked, tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList

_SHOWN = 3
_NOTHING = ""
_ICONS = {"status": "circle-dashed", "priority": "chevrons-up", "owner": "user-round", "city": "map-pin"}


class BulkBar(QFrame):
    """Sets fields of all chosen rows in one save. It shows itself while rows are chosen."""

    def __init__(self, listed: RecordList) -> None:
        super().__init__()
        self._list, self.context = listed, listed.context
        self.setObjectName("bulk")
        self.setAccessibleName(tr("What is chosen"))
        theme = listed.context.theme
        self.count = label("", "h3")
        self.count.setAccessibleName(tr("How many are chosen"))
        self.undo_words = label(tr("One step to undo, Ctrl+Z"), "small")
        self.clear = button(tr("Clear   Esc"), kind="ghost", on_click=listed.clear_chosen)
        self.clear.setAccessibleName(tr("Clear what is chosen"))
        holder, flow = QWidget(), FlowLayout(spacing=8)
        for made in self._buttons():
            flow.addWidget(made)
        holder.setLayout(flow)
        mark = picture("list-checks", theme.hex("accent"), theme.px(18))
        box = row(mark, self.count, spacing=12, margins=(16, 8, 12, 8))
        box.addWidget(holder, 1)
        for last in (self.undo_words, self.clear):
            box.addWidget(last, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(box)
        self.hide()

    def show_count(self, count: int, of: int) -> None:
        """Say how many rows are chosen; the bar leaves with the last one."""
        self.count.setText(
            tr("{0} of {1} selected").format(f"{count:,}", f"{of:,}")
            if count == of and of > 1
            else tr("{0} selected").format(f"{count:,}")
        )
        if self.parent() is not None:
            self.setVisible(count > 0)
            announce(self, self.count.text())
        self.undo_words.setVisible(self._list.width() > self.context.theme.px(800))

    def set_field(self, name: str, value: str | None, words: str) -> None:
        """Give a field of all chosen rows one value, in one save."""
        spec = record_named(self._list.record).declared[name]
        done = tr("set to {0}").format(words) if value else tr("left without {0}").format(tr(spec.label).lower())
        self._write(
            lambda unit, ids: bulk.change(unit, self._list.record, ids, {name: value}),
            label=f"Set {spec.label.lower()}",
            said=done,
        )

    def add_tag(self, tag: str) -> None:
        """Put a tag on all chosen rows, in one save."""
        self._write(
            lambda unit, ids: bulk.add_tag(unit, self._list.record, ids, tag),
            label=marked("Add tag"),
            said=tr("tagged “{0}”").format(tag),
        )

    def delete(self) -> None:
        """Delete all chosen rows, in one save."""
        kind = record_named(self._list.record)
        self._write(
            lambda unit, ids: bulk.remove(unit, self._list.record, ids),
            label=f"Delete {kind.plural.lower()}",
            said=tr("deleted"),
        )

    def _buttons(self) -> Sequence[QPushButton]:
        fields = bulk.fields_of(self._list.record)
        made = [self._field_button(spec) for spec in fields[:_SHOWN]]
        tag = self._dressed(button(tr("Tag"), tip=tr("Put a tag on all that is chosen"), writes=True), "tag")
        tag.clicked.connect(lambda _on=False: self._ask_tag(tag))
        made.append(tag)
        if len(fields) > _SHOWN:
            more = button(tr("More"), tip=tr("Set another field of all that is chosen"), writes=True)
            menu = QMenu(more)
            for spec in fields[_SHOWN:]:
                action: QAction = menu.addAction(tr(spec.label))
                action.triggered.connect(lambda _on=False, spec=spec: self._ask(spec, more))
            more.setMenu(menu)
            made.append(more)
        delete = self._dressed(
            button(tr("Delete"), tip=tr("Delete all that is chosen"), on_click=self.delete, writes=True), "trash-2"
        )
        delete.setAccessibleName(tr("Delete what is chosen"))
        return (*made, delete)

    def _field_button(self, spec: Field) -> QPushButton:
        made = self._dressed(
            button(tr(spec.label), tip=tr("Set {0} of all that is chosen").format(tr(spec.label).lower()), writes=True),
            spec.name,
        )
        made.setAccessibleName(tr("Set {0}").format(tr(spec.label).lower()))
        made.clicked.connect(lambda _on=False: self._ask(spec, made))
        return made

    def _dressed(self, made: QPushButton, name: str) -> QPushButton:
        theme = self.context.theme
        drawing = _ICONS.get(name, name if name in ("tag", "trash-2") else "pencil-line")
        made.setIconSize(QSize(theme.px(16), theme.px(16)))
        made.setIcon(icon(drawing, theme.hex("text2"), theme.px(16)))
        made.setText(f" {made.text()}")
        return made

    def _ask(self, spec: Field, under: QWidget) -> None:
        record = self._list.record
        self.context.operations.read(
            lambda reader: bulk.choices_of(reader, record, spec.name),
            done=lambda found: self._offer(spec, found, under),
        )

    def _offer(self, spec: Field, found: dict[str, str], under: QWidget) -> None:
        popup = PickPopup(self, self.context.theme, tr("{0} for all").format(tr(spec.label)), many=False)
        rest = () if spec.required else (Choice(_NOTHING, tr("No {0}").format(tr(spec.label).lower())),)
        if spec.vocabulary:
            found = {value: tr(words) for value, words in found.items()}
        popup.offer([*(Choice(value, words) for value, words in found.items()), *rest])
        popup.picked.connect(
            lambda picked: self.set_field(spec.name, picked[0] or None, found.get(picked[0], _NOTHING))
        )
        popup.open_under(under)

    def _ask_tag(self, under: QWidget) -> None:
        popup = TextPopup(self, tr("Tag for all"), action=tr("&Add"))
        popup.given.connect(self.add_tag)
        popup.open_under(under)

    def _write(self, work: Callable[[UnitOfWork, list[str]], Changed], *, label: str, said: str) -> None:
        record, numbers = self._list.record, self._list.model.chosen()
        undo, notices = self.context.operations.undo, self.context.notices

        def change(unit: UnitOfWork) -> Changed:
            return work(unit, bulk.ids_of(unit, record, numbers))

        def done(changed: Any) -> None:  # noqa: ANN401
            notices.say(tr(bulk.said(record, changed, said)), action=tr("Undo"), on_action=lambda: undo())

        self.context.operations.write(change, label=label, done=done)
