"""The button with the saved views of a list: choose one, save what is shown as one, rename it, delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu

from usascp_desktop.services import views
from usascp_desktop.services.views import ListSettings, View
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.widgets.key_button import KeyButton
from usascp_desktop.ui.widgets.pick_popup import TextPopup
from usascp_desktop.ui.words import marked, tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList

_LONGEST = 28


class ViewsButton(KeyButton):
    """Shows the name of the view that is looked at, and opens the menu of all."""

    def __init__(self, listed: RecordList) -> None:
        super().__init__(" Views")
        self._list, self.context = listed, listed.context
        self._views: tuple[View, ...] = ()
        self._here = ""
        theme = listed.context.theme
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.setIcon(icon("bookmark", theme.hex("accent"), theme.px(16)))
        self.setProperty("filter", "views")
        self.setAccessibleName(tr("Views"))
        self.setAccessibleDescription(tr("Saved views of this list: filters, order and columns under a name"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.fill)
        self.context.operations.changed.connect(self.refresh)
        self.read()

    @property
    def views(self) -> tuple[View, ...]:
        """The saved views of this list, as last read."""
        return self._views

    def read(self) -> None:
        """Read the saved views again."""
        record = self._list.record
        self.context.operations.read(lambda reader: views.views_of(reader, record), done=self._show)

    def refresh(self, changes: ChangeSet) -> None:
        """Follow views that were saved elsewhere."""
        if changes.touches("saved_view"):
            self.read()

    def settled(self) -> None:
        """Say whether what is shown is still the view that was chosen."""
        found = next((one for one in self._views if one.settings == self._list.settings()), None)
        self._here = found.id if found else ""
        words = found.name if found else tr("Views")
        self.setText(f" {words if len(words) <= _LONGEST else words[:_LONGEST] + '…'}".replace("&", "&&"))
        self.setAccessibleName(tr("Views: {0}").format(found.name) if found else tr("Views"))

    def fill(self) -> QMenu:
        """Fill the menu and return it."""
        self._menu.clear()
        for view in self._views:
            action = self._menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.id == self._here)
            action.triggered.connect(lambda _on=False, view=view: self.choose(view))
        if self._views:
            self._menu.addSeparator()
        self._menu.addAction(tr("Everything, as usual")).triggered.connect(lambda _on=False: self._usual())
        self._menu.addAction(tr("Save this view as …")).triggered.connect(lambda _on=False: self._ask_new())
        here = next((one for one in self._views if one.id == self._here), None)
        if here is not None:
            self._menu.addAction(tr("Rename “{0}” …").format(here.name)).triggered.connect(
                lambda _on=False: self._ask_name(here)
            )
            self._menu.addAction(tr("Delete “{0}”").format(here.name)).triggered.connect(
                lambda _on=False: self.remove(here)
            )
        return self._menu

    def choose(self, view: View) -> None:
        """Show the list as a view says."""
        self._list.apply(view.settings)

    def save(self, name: str) -> None:
        """Save what is shown under a name."""
        record, settings = self._list.record, self._list.settings()
        self.context.operations.write(
            lambda unit: views.save(unit, record, name, settings),
            label=marked("Save view"),
            done=lambda _id: self.context.notices.say(tr("The view “{0}” was saved.").format(name)),
        )

    def rename(self, view: View, name: str) -> None:
        """Give a view another name."""
        self.context.operations.write(lambda unit: views.rename(unit, view.id, name), label=marked("Rename view"))

    def remove(self, view: View) -> None:
        """Delete a view; the notice takes it back."""
        undo = self.context.operations.undo
        self.context.operations.write(
            lambda unit: views.remove(unit, view.id),
            label=marked("Delete view"),
            done=lambda _none: self.context.notices.say(
                tr("The view “{0}” was deleted.").format(view.name), action=tr("Undo"), on_action=lambda: undo()
            ),
        )

    def _usual(self) -> None:
        self._list.apply(ListSettings())

    def _ask_new(self) -> None:
        popup = TextPopup(self, tr("Name of this view"))
        popup.given.connect(self.save)
        popup.open_under(self)

    def _ask_name(self, view: View) -> None:
        popup = TextPopup(self, tr("New name of this view"), text=view.name, action=tr("&Rename"))
        popup.given.connect(lambda name: self.rename(view, name))
        popup.open_under(self)

    def _show(self, found: tuple[View, ...]) -> None:
        self._views = found
        self.settled()
