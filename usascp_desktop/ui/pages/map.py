"""The map: the region with every city, beside the same cities as a list; what is chosen in one is chosen in both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QToolButton, QWidget

from usascp_desktop.domain.search_text import fold
from usascp_desktop.services import city_map
from usascp_desktop.services.city_map import MappedCity
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.widgets.basics import Card, PageTitle, SearchField, button, column, label, row
from usascp_desktop.ui.widgets.city_bars import CityBars, SectorBar, SectorLegend, sectors_in_words
from usascp_desktop.ui.widgets.region_map import RegionMap
from usascp_desktop.ui.widgets.switch import Switch
from usascp_desktop.ui.words import counted, terms, tr

_LIST, _CALLOUT, _HINTED = 344, 330, 260
_LEAST_LIST = 320
_ID = Qt.ItemDataRole.UserRole


class MapPage(QWidget):
    """The list comes first for the keys: Up and Down choose in both, Enter opens, F6 goes to the map."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.context, self.theme = context, context.theme
        self.cities: dict[str, MappedCity] = {}
        self.sectors: dict[str, str] = {}
        self.switch = Switch(
            self.theme, (("list", tr("List"), "table"), ("map", tr("Map"), "map")), name=tr("How cities are shown")
        )
        self.switch.choose("map")
        self.switch.picked.connect(self._to_list)
        self.open = button(tr("&Open the city   Enter"), kind="primary", on_click=self.open_city)
        self.open.setAccessibleName(tr("Open the city"))
        self.title = PageTitle(tr("Map"), self.switch, self.open)
        self.map = RegionMap(self.theme)
        self.search = SearchField(tr("Type a city"), self.theme)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Cities on the map"))
        self.list.setAccessibleDescription(tr("Up and Down choose a city here and on the map, Enter opens it"))
        self.list.setItemDelegate(CityBars(self.theme, self.cities, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.count = label("", "small")
        self._lay_out()
        self._connect()
        self._read()

    def show_record(self, row_id: str) -> None:
        """Choose a city."""
        self.search.clear()
        self._choose(row_id)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed."""
        if changes.records & {"city", "need", "commitment", "code"}:
            self._read()

    def open_city(self) -> None:
        """Go to the page of the city that is chosen."""
        if self.map.here:
            self.context.open_page("cities", self.map.here)

    def _to_list(self, _way: str) -> None:
        self.switch.choose("map")
        self.context.open_page("cities", filters={})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the callout in its corner, and leave the map the larger half."""
        super().resizeEvent(event)
        room = event.size().width() - 48 - 16
        self.side.setFixedWidth(min(self.theme.px(_LIST), max(_LEAST_LIST, room * 2 // 5)))
        self.hint.setVisible(self.side.width() >= self.theme.px(_HINTED))
        self._place_callout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, Up and Down go to the list; a map of another size places its callout anew."""
        if watched is self.map and event.type() == QEvent.Type.Resize:
            self._place_callout()
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key()
        if watched is self.search and pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._make_callout()
        self._make_zoom()
        self.legend = SectorLegend(self.theme, self.map)
        self.side = side = Card()
        self.hint = label(tr("F6 to the map"), "small")
        outer = side.layout()
        assert outer is not None
        outer.setContentsMargins(8, 12, 8, 8)
        side.body.addWidget(self.search)
        side.body.addWidget(self.list, 1)
        side.body.addLayout(row(self.count, None, self.hint, margins=(8, 4, 8, 0)))
        both = row(self.map, side, spacing=16)
        both.setStretch(0, 1)
        box = column(self.title, spacing=16, margins=(24, 24, 24, 16))
        box.addLayout(both, 1)
        self.setLayout(box)
        QWidget.setTabOrder(self.search, self.list)
        QWidget.setTabOrder(self.list, self.map)
        self.setFocusProxy(self.list)

    def _make_callout(self) -> None:
        self.callout = QFrame(self.map)
        self.callout.setProperty("card", True)
        self.name = label("", "h2", wrap=True)
        self.clock = label("", "small")
        self.waits = label("", wrap=True)
        self.bar = SectorBar(self.theme)
        self.shares = label("", "small", wrap=True)
        head = row(self.name, self.clock)
        head.setStretch(0, 1)
        box = column(head, self.waits, self.bar, self.shares, margins=(14, 12, 14, 12))
        self.callout.setLayout(box)
        self.callout.hide()

    def _make_zoom(self) -> None:
        self.zooms = QFrame(self.map)
        self.zooms.setProperty("card", True)
        size, drawn = max(self.theme.px(32), self.theme.control("button_small")), self.theme.px(18)
        tools = []
        for name, words, act in (
            ("plus", tr("Zoom in (+)"), lambda: self.map.zoom_by(1.25)),
            ("minus", tr("Zoom out (-)"), lambda: self.map.zoom_by(0.8)),
            ("maximize", tr("Show everything (0)"), self.map.show_all),
        ):
            made = QToolButton()
            made.setProperty("small", True)
            made.setIcon(icon(name, self.theme.hex("text2"), drawn))
            made.setIconSize(QSize(drawn, drawn))
            made.setFixedSize(size, size)
            made.setAccessibleName(words.split(" (")[0])
            made.setAccessibleDescription(words)
            made.setToolTip(words)
            made.clicked.connect(lambda _checked=False, act=act: act())
            tools.append(made)
        self.zooms.setLayout(column(*tools, spacing=0, margins=(2, 2, 2, 2)))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._fill())
        self.search.installEventFilter(self)
        self.map.installEventFilter(self)
        self.list.currentItemChanged.connect(self._walked)
        self.list.itemActivated.connect(lambda _item: self.open_city())
        self.map.chosen.connect(self._choose)
        self.map.opened.connect(lambda _city: self.open_city())
        for keys, act in (("F6", self._other), ("/", self.search.setFocus)):
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(act)

    def _read(self) -> None:
        self.context.operations.read(_everything, done=self._show)

    def _show(self, found: tuple[tuple[MappedCity, ...], dict[str, str]]) -> None:
        cities, self.sectors = found
        self.cities.clear()
        self.cities.update({one.id: one for one in cities})
        self.map.show_cities(cities)
        countries = len({one.country for one in cities})
        needs = sum(one.needs for one in cities)
        self.title.say(tr("{0} cities in {1} countries · {2} open needs").format(len(cities), countries, f"{needs:,}"))
        self._fill()

    def _fill(self) -> None:
        wanted = fold(self.search.text()).split()
        listed: list[str] = []
        self.list.blockSignals(True)
        self.list.clear()
        for one in self.cities.values():
            if all(word in fold(one.words) for word in wanted):
                item = QListWidgetItem(one.name, self.list)
                item.setData(_ID, one.id)
                listed.append(one.id)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    counted("{1}, {0} open need", "{1}, {0} open needs", one.needs, one.name),
                )
        self.list.blockSignals(False)
        self.count.setText(tr("{0} of {1} cities").format(self.list.count(), len(self.cities)))
        self._choose(self.map.here if self.map.here in listed or not listed else listed[0])

    def _walked(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._choose(item.data(_ID))

    def _choose(self, city: str) -> None:
        self.map.choose(city)
        for number in range(self.list.count()):
            if self.list.item(number).data(_ID) == city and self.list.currentRow() != number:
                self.list.setCurrentRow(number)
        found = self.cities.get(city)
        self.callout.setVisible(found is not None)
        if found is not None:
            self._describe(found)

    def _describe(self, city: MappedCity) -> None:
        own = f"  {city.native_name}" if city.native_name and fold(city.native_name) != fold(city.name) else ""
        self.name.setText(f"{city.name}{own}")
        now, _day = ages.clock(city.zone)
        self.clock.setText(now)
        needs = counted("{0} open need", "{0} open needs", city.needs)
        promises = counted("{0} open promise", "{0} open promises", city.promises)
        self.waits.setText(f"{needs} · {promises}")
        self.bar.show_shares(city.sectors)
        self.shares.setText(sectors_in_words(city.sectors, self.sectors) or tr("No need is open here."))
        self._place_callout()

    def _place_callout(self) -> None:
        """The callout stands in the top right corner, or in another one where it would cover its city.

        On a small map it says only who and how much: the list and the city's page say the rest.
        """
        inside = self.callout.layout()
        assert inside is not None
        small = self.map.width() < round(1.5 * self.theme.px(_CALLOUT))
        self.bar.setVisible(not small)
        self.shares.setVisible(not small)
        inside.invalidate()
        self.callout.setFixedWidth(max(1, min(self.theme.px(_CALLOUT), self.map.width() - 28)))
        high = inside.totalHeightForWidth(self.callout.width())
        self.callout.resize(self.callout.width(), high)
        at = self.map.rect().topRight()
        x = at.x() - self.callout.width() - 14
        bubble = self.map.bubble(self.map.here) if self.map.here in self.cities else None
        if bubble is not None and bubble.right() > x - 20 and bubble.top() < 14 + high + 20:
            x = 14
        corner = self.map.rect().bottomRight()
        self.zooms.adjustSize()
        self.zooms.move(corner.x() - self.zooms.width() - 14, corner.y() - self.zooms.height() - 14)
        self.callout.move(max(0, x), 14)
        if bubble is not None and self.callout.geometry().adjusted(-8, -8, 8, 8).intersects(bubble.toRect()):
            wide = min(self.callout.width(), self.zooms.x() - 28)
            high = inside.totalHeightForWidth(wide)
            self.callout.setFixedWidth(wide)
            self.callout.setGeometry(14, corner.y() - high - 14, wide, high)
        self.legend.adjustSize()
        self.legend.move(14, corner.y() - self.legend.height() - 14)
        self.legend.setVisible(not small and self.map.width() > 2 * self.legend.width())

    def _other(self) -> None:
        (self.list if self.map.hasFocus() else self.map).setFocus()


def _everything(reader: Reader) -> tuple[tuple[MappedCity, ...], dict[str, str]]:
    return city_map.cities(reader), terms(reader, "sectors")
