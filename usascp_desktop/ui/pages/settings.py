"""Settings: how the window looks, paper, languages, the home zone, locking and backups; all of it holds at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QCompleter, QLabel, QVBoxLayout, QWidget

from usascp_desktop.config import Settings
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui import ages, doing
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.editors.one_line import OneLine
from usascp_desktop.ui.widgets.basics import Card, PageTitle, button, column, label, row, scrolled
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.words import LANGUAGES as INTERFACE
from usascp_desktop.ui.words import counted, marked, tr

LANGUAGES = {
    "en": "English",
    "id": "Bahasa Indonesia",
    "ms": "Bahasa Melayu",
    "vi": "Tiếng Việt",
    "th": "ไทย",
    "lo": "ລາວ",
    "km": "ខ្មែរ",
    "my": "မြန်မာ",
    "fil": "Filipino",
    "zh-Hans": "简体中文",
    "ta": "தமிழ்",
}
"""The languages of documents, each in its own words."""
_TWO_COLUMNS, _WIDEST, _ANY = 1080, 760, 16_777_215
"""Pixels at 100 % text: from where on two columns fit, how wide one gets; and no limit at all."""
_SCALES = {scale: f"{scale:.0%}" for scale in (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)}
_IDLE = {
    0: marked("Never"),
    1: marked("After 1 minute"),
    5: marked("After 5 minutes"),
    10: marked("After 10 minutes"),
    15: marked("After 15 minutes"),
}
_IDLE_MORE = {30: marked("After 30 minutes"), 60: marked("After 60 minutes")}
_SETTING = {"interface": "language", "documents": "document_language"}


class SettingsPage(QWidget):
    """Every choice holds as soon as it is made. ``boxes`` are the choices by the name of the setting."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context, self.settings = context, context.settings
        self.boxes: dict[str, QComboBox] = {}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(column(self._looks(), self._locking(), None, spacing=16), 1)
        self._columns.addLayout(column(self._writing(), self._backups(), None, spacing=16), 1)
        self._content = QWidget()
        self._content.setLayout(self._columns)
        about = button(tr("&About and licences"), on_click=lambda: context.open_page("about"))
        title = PageTitle(tr("Settings"), about)
        title.say(tr("Kept on this computer, for everything you open here. Each choice holds at once."))
        self._columns.setContentsMargins(0, 0, 0, 8)
        area = scrolled(self._content, name=tr("Settings"))
        self.setLayout(column(title, area, spacing=16, margins=(24, 24, 24, 16)))
        self.setFocusProxy(self.boxes["theme"])
        self._say_backup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside each other where there is room for two, else under each other and not too wide."""
        super().resizeEvent(event)
        two = self.width() >= self.context.theme.px(_TWO_COLUMNS)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if two else way.TopToBottom)
        self._content.setMaximumWidth(_ANY if two else self.context.theme.px(_WIDEST))

    def refresh(self, changes: ChangeSet) -> None:
        """Nothing here comes from the workspace."""

    def show_record(self, row_id: str) -> None:
        """There are no records here."""

    def _looks(self) -> Card:
        themes = {"light": tr("Light"), "dark": tr("Dark"), "high_contrast": tr("High contrast")}
        if QGuiApplication.styleHints().colorScheme().name != "Unknown" or self.settings.theme == "system":
            themes["system"] = tr("Like the system")
        scale = self.settings.text_scale
        scales = dict(sorted((_SCALES | {scale: f"{scale:.0%}"}).items()))
        return self._card(
            tr("Look"),
            self._choice("theme", tr("&Colours"), themes, tr("High contrast has the strongest edges")),
            self._choice(
                "text_scale", tr("&Text size"), scales, tr("Everything grows with it; also Ctrl++ and Ctrl+-")
            ),
            self._choice(
                "density",
                tr("&Density"),
                {"dense": tr("Normal"), "touch": tr("Touch")},
                tr("Touch makes targets larger"),
            ),
        )

    def _writing(self) -> Card:
        zones = {"": tr("The workspace's own ({0})").format(self.context.workspace.identity.zone)}
        zones |= {zone: _zone_words(zone) for zone in sorted(_zones())}
        papers = {"a4": "A4", "letter": tr("Letter")}
        card = self._card(
            tr("Documents and times"),
            self._choice("paper", tr("&Paper"), papers, tr("What reports are written on unless another is chosen")),
            self._choice("language", tr("&Interface language"), INTERFACE, tr("The words of the window")),
            self._choice(
                "document_language", tr("Document &language"), LANGUAGES, tr("The first choice of new documents")
            ),
            self._choice("home_zone", tr("&Home zone"), zones, tr("Times at home, beside those of the city")),
        )
        zone_box = self.boxes["home_zone"]
        zone_box.setLineEdit(OneLine(parent=zone_box))
        zone_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = zone_box.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return card

    def _locking(self) -> Card:
        minutes = self.settings.idle_lock
        choices = {one: _idle_words(one) for one in sorted({*_IDLE, *_IDLE_MORE, minutes})}
        practice = self.context.workspace.identity.practice
        hint = (
            tr("A practice workspace has no passphrase and is never locked")
            if practice
            else tr("Without a key or a click; the passphrase opens it again, and nothing typed is lost")
        )
        return self._card(tr("Lock"), self._choice("idle_lock", tr("Lock the &window"), choices, hint))

    def _backups(self) -> Card:
        folder = self.context.workspace.backups
        self.last = label("", "muted", wrap=True)
        self.last.setAccessibleName(tr("Last backup"))
        self.now = button(tr("&Back up now"), tip=tr("Make a verified backup"), on_click=self.back_up, writes=True)
        show = button(tr("Show the &folder"), tip=str(folder), on_click=lambda: _show_folder(folder))
        place = label(str(folder), "muted", wrap=True)
        place.setAccessibleName(tr("Backups folder"))
        words = tr("One by itself a few minutes after opening and each hour after; older ones thin out over months.")
        return self._card(tr("Backups"), column(label(words, wrap=True), place, self.last), row(self.now, show, None))

    def back_up(self) -> None:
        """Make a backup now, however old the last one is."""
        self.now.setEnabled(False)
        self.last.setText(tr("Backing up …"))
        doing.back_up(
            self.context,
            ended=self._ended,
            progress=lambda done, total: self.last.setText(
                tr("Backing up … {0} %").format(done * 100 // max(1, total))
            ),
        )

    def _ended(self) -> None:
        self.now.setEnabled(True)
        self._say_backup()

    def _say_backup(self) -> None:
        zone = ZoneInfo(self.settings.home_zone or self.context.workspace.identity.zone)
        there = sorted(self.context.workspace.backups.glob("backup-*.zip"))
        if not there:
            self.last.setText(tr("There is no backup yet."))
            return
        at = dt.datetime.fromtimestamp(there[-1].stat().st_mtime, zone)
        count = counted("{0} backup", "{0} backups", len(there))
        self.last.setText(tr("Last backup: {0} ({1}) · {2} here").format(ages.stamp(at), zone.key, count))

    def _choice(self, name: str, words: str, choices: Mapping[Any, str], hint: str) -> QVBoxLayout:
        box = ChoiceBox()
        for value, shown in choices.items():
            box.addItem(shown, value)
        box.setCurrentIndex(max(0, box.findData(getattr(self.settings, name))))
        box.setAccessibleName(words.replace("&", ""))
        box.setAccessibleDescription(hint)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumWidth(self.context.theme.px(150))
        box.setMaximumWidth(self.context.theme.px(280))
        box.activated.connect(lambda _index: self._choose(name))
        self.boxes[name] = box
        title = QLabel(words)
        title.setBuddy(box)
        under = label(hint, "small", wrap=True)
        line = row(column(title, under, spacing=0), box, spacing=16)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        return column(line)

    def _choose(self, name: str) -> None:
        value = self.boxes[name].currentData()
        if value is None or value == getattr(self.settings, name):
            return
        self.settings = replace(self.settings, **{name: value})
        self.context.use_settings(self.settings)
        self._say_backup()

    def _card(self, title: str, *items: Any) -> Card:  # noqa: ANN401
        card = Card(title)
        for item in items:
            card.body.addLayout(item)
        card.body.setSpacing(12)
        return card


def _idle_words(minutes: int) -> str:
    known = (_IDLE | _IDLE_MORE).get(minutes)
    return tr(known) if known else tr("After {0} minutes").format(minutes)


@cache
def _zones() -> frozenset[str]:
    return frozenset(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix")))


def _zone_words(zone: str) -> str:
    return zone.replace("_", " ")


def _show_folder(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


__all__ = ["LANGUAGES", "Settings", "SettingsPage"]
