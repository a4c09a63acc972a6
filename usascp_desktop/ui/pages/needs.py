"""Needs: what the cities need as a table or a board, filtered and sorted, with one need open beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.text import brief
from usascp_desktop.records.needs import Need
from usascp_desktop.services import needs_board, records
from usascp_desktop.services.commitments import written_on
from usascp_desktop.services.list_filters import BARE
from usascp_desktop.services.needs_board import CLOSED
from usascp_desktop.services.views import ListSettings
from usascp_desktop.store.queries import Row
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.initials import carried
from usascp_desktop.ui.models.id_table import Column
from usascp_desktop.ui.widgets import signs
from usascp_desktop.ui.widgets.basics import EmptyState, PageTitle, button, column, with_sign
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.widgets.need_detail import NeedDetail
from usascp_desktop.ui.widgets.needs_board import NeedsBoard
from usascp_desktop.ui.widgets.record_list import NONE, RecordList, field_column
from usascp_desktop.ui.widgets.switch import Switch
from usascp_desktop.ui.words import marked, tr

_DETAIL = (360, 480)
_SIDE, _WIDEST, _LEAST_LIST = 24, 16_777_215, 560
_LANES = (("city", marked("Lanes by city")), ("sector", marked("Lanes by sector")), ("", marked("No lanes")))


class NeedsPage(QWidget):
    """Table or board, and the detail of one need. Ctrl+N makes a need, Delete deletes one, both can be undone."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context = context
        first = button(tr("&Write the first need"), on_click=self.new, writes=True)
        words = tr("What a city lacks or asks for. Lines marked with ! in a consultation become needs in its review.")
        self.list = RecordList(
            context,
            "need",
            _columns(context),
            order=("-id",),
            also=("origin", "consultation"),
            empty=EmptyState(tr("No needs yet"), words, first),
            closed={"status": CLOSED},
        )
        self.board = NeedsBoard(context)
        self.board.setParent(self)  # the list takes it when it is first shown; until then it must go with the page
        self.board.hide()
        new = button(tr("&New need   Ctrl+N"), kind="primary", on_click=self.new, writes=True)
        new.setAccessibleName(tr("New need"))
        with_sign(new, "plus", context.theme, "on_accent")
        self.switch = Switch(
            context.theme,
            (("board", tr("Board"), "square-kanban"), ("table", tr("Table"), "table")),
            name=tr("How needs are shown"),
        )
        self.switch.choose("table")
        self.title = PageTitle(tr("Needs"), self.switch, self.list.export, new)
        self.lanes = _lanes_box()
        self.list.corner.addWidget(self.lanes, 0, Qt.AlignmentFlag.AlignTop)
        self.lanes.hide()
        self.detail = NeedDetail(context)
        self.detail.setMinimumWidth(context.theme.px(_DETAIL[0]))
        self.detail.setMaximumWidth(context.theme.px(_DETAIL[1]))
        self.detail.hide()
        self.panes = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.panes.setHandleWidth(16)
        self.panes.addWidget(self.list)
        self.panes.addWidget(self.detail)
        self.panes.setStretchFactor(0, 1)
        box_of_page = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        box_of_page.addWidget(self.panes, 1)
        self.setLayout(box_of_page)
        self.setFocusProxy(self.list.table)
        self._connect()
        self._read_head()
        self.list.load()

    @property
    def on_board(self) -> bool:
        """True while the board is shown."""
        return self.switch.chosen == "board"

    def show_record(self, row_id: str) -> None:
        """Show a need, whatever the filters were."""
        self.list.forget_filters()
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id)

    def show_filtered(self, filters: Mapping[str, object]) -> None:
        """Show the needs with these values only, by field; None asks for those without one."""
        picks = {name: (BARE if value is None else str(value),) for name, value in filters.items()}
        self.list.apply(ListSettings(picks=picks))

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        self.list.refresh(changes)
        if self.detail.isVisible():
            self.detail.refresh(changes)
        if changes.records & {"need", "city", "code"}:
            self._read_head()

    def new(self) -> None:
        """Make a need, in the city that is filtered by, and begin to write it."""
        cities = self.list.picks.get("city", ())
        city = cities[0] if len(cities) == 1 else None
        self.list.forget_filters()
        self.context.operations.write(
            lambda unit: unit.add(Need, {"city": city, "status": "identified"}),
            label=records.label(records.ADD_LABEL, "need"),
            done=self._made,
        )

    def show_as(self, name: str) -> None:
        """Show the ``board`` or the ``table``; the same needs, in the same order."""
        self.switch.choose(name)
        self.list.show_instead(self.board if self.on_board else None)
        self.lanes.setVisible(self.on_board)
        self.setFocusProxy(self.board.canvas if self.on_board else self.list.table)
        if self.on_board:
            self.board.show_numbers(self.list.model.numbers())
        self._rows().setFocus()

    def _connect(self) -> None:
        self.list.selected.connect(self._walked)
        self.list.opened.connect(lambda row_id: self._open(row_id, write=True))
        self.list.counted.connect(lambda _shown, _total: self._follow())
        self.board.selected.connect(self._on_card)
        self.board.opened.connect(lambda row_id: self._open(row_id, write=True))
        self.board.asked_delete.connect(lambda _row_id: self.list.delete())
        self.switch.picked.connect(self.show_as)
        self.lanes.activated.connect(lambda _index: self.board.show_lanes(str(self.lanes.currentData())))
        self.detail.closed.connect(self._close)
        self.detail.delete.connect(self.list.delete)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.new)
        QShortcut(QKeySequence("Ctrl+Shift+B"), self).activated.connect(
            lambda: self.show_as("table" if self.on_board else "board")
        )
        leave_rows = QShortcut(QKeySequence("Escape"), self.list.table)
        leave_rows.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave_rows.activated.connect(self._leave)
        leave = QShortcut(QKeySequence("Escape"), self.detail)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._close)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._next_pane)

    def _read_head(self) -> None:
        self.context.operations.read(needs_board.head, done=lambda found: self.title.say(tr(found.sentence())))

    def _follow(self) -> None:
        if self.on_board:
            self.board.show_numbers(self.list.model.numbers())

    def _on_card(self, row_id: str) -> None:
        """Keep table and board on the same need."""
        place = self.list.model.place_of(row_id)
        if place is None:
            self.list.select(row_id)
            self._walked(row_id)
        else:
            self.list.table.go_to(place)

    def _walked(self, row_id: str) -> None:
        """Follow the rows where there is room beside them; else a need opens only when it is entered."""
        follows = not self.on_board and self._fits_both()
        if not row_id or follows or self.detail.isVisible():
            self._open(row_id)

    def _open(self, row_id: str, *, write: bool = False) -> None:
        if not row_id:
            self._close()
            return
        self.detail.show()
        self._fit()
        self.detail.show_record(row_id, write=write)

    def _leave(self) -> None:
        """Let go of what is chosen, else close the need."""
        if self.list.model.chosen_count():
            self.list.clear_chosen()
        else:
            self._close()

    def _close(self) -> None:
        if self.detail.isVisible():
            self.detail.form.keep()
            self.detail.hide()
            self._fit()
            self._rows().setFocus()

    def _rows(self) -> QWidget:
        return self.board.canvas if self.on_board else self.list.table

    def _fits_both(self) -> bool:
        least = max(self.list.minimumSizeHint().width(), self.context.theme.px(_LEAST_LIST))
        both = least + self.detail.minimumWidth() + self.panes.handleWidth()
        return both <= self.contentsRect().width() - 2 * _SIDE

    def _fit(self) -> None:
        """Give the need the whole page where list and need do not fit beside each other."""
        alone = self.detail.isVisible() and not self._fits_both()
        self.detail.setMaximumWidth(_WIDEST if alone else self.context.theme.px(_DETAIL[1]))
        self.list.setVisible(not alone)

    def _made(self, row_id: str) -> None:
        self.list.select(row_id)
        self.list.load(())
        self._open(row_id, write=True)

    def _next_pane(self) -> None:
        if self.list.isAncestorOf(self.focusWidget() or self) and self.detail.isVisible():
            self.detail.form.editors["statement"].widget.setFocus()
        else:
            self._rows().setFocus()


def _columns(context: Context) -> tuple[Column, ...]:
    today = Moment.now(context.settings.home_zone or context.workspace.identity.zone).local().date()

    def age(row: Row) -> int | None:
        made = written_on(row["id"])
        return None if made is None else max(0, (today - made).days)

    def days(_value: object, row: Row) -> str:
        count = age(row)
        return NONE if count is None else f"{count:,}"

    def plain(name: str, *, width: int, head: str = "") -> Column:
        return field_column("need", name, head=head, width=width)

    status, priority = signs.of_codes("need_status"), signs.of_codes("need_priority")
    return (
        Column("statement", tr("Need"), _statement, width=352, tooltip=_statement),
        plain("city", width=136),
        signs.signed(_brief(plain("sector", width=164)), context.theme, signs.of_sectors(), ink_words=False),
        signs.signed(_status(), context.theme, status),
        signs.signed(plain("priority", width=100), context.theme, priority),
        _brief(plain("evidence", width=112, head=tr("How we know"))),
        _brief_name(plain("owner", width=96, head=tr("Owner"))),
        Column("age", tr("Age, days"), days, width=92, right=True, value=age),
    )


def _brief(whole: Column) -> Column:
    """Show where a long word could end; the tooltip tells all of it."""
    return replace(whole, show=lambda value, row: brief(whole.show(value, row)), tooltip=whole.show)


def _brief_name(whole: Column) -> Column:
    """Show the initials that a person carries, ``R. M.`` of ``Delegation lead (R. M.)``; the tooltip tells the name."""
    return replace(whole, show=lambda value, row: carried(whole.show(value, row)), tooltip=whole.show)


def _status() -> Column:
    """The status without who it is by or to, which its tooltip tells."""
    whole = field_column("need", "status", width=122)
    return replace(whole, show=lambda value, row: needs_board.short(whole.show(value, row)))


def _statement(value: object, _row: Row) -> str:
    return str(value or tr("Not written yet"))


def _lanes_box() -> QComboBox:
    made = ChoiceBox()
    made.setAccessibleName(tr("Lanes"))
    made.setAccessibleDescription(tr("Puts the cards into a lane for each city or each sector"))
    for lanes, words in _LANES:
        made.addItem(tr(words), lanes)
    return made
