"""The card of what is known about a city: each fact with its year and source, and the time there now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout

from usascp_desktop.services.cities import Fact
from usascp_desktop.ui import ages
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, column, label, line, picture
from usascp_desktop.ui.words import tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.city_view import CityShown

_LONG_VALUE = 24
_WIDTHS = (3, 2, 3, 4)
"""How the four facts of a wide card share it."""


class CityFacts(Card):
    """``placed_elsewhere`` leaves out place and other names: a map and the head of the page say them."""

    def __init__(self, shown: CityShown, theme: Theme, *, columns: int, placed_elsewhere: bool) -> None:
        super().__init__(tr("Facts"))
        self.shown, self.theme = shown, theme
        self._also = () if placed_elsewhere else ("place", "native_name_alt")
        self.clock: QLabel | None = None
        self.clock_day: QLabel | None = None
        facts = {fact.field: fact for fact in shown.overview.facts}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        for number, block in enumerate(self._fact_blocks(facts)):
            block.addStretch(1)
            grid.addLayout(block, number // columns, number % columns)
        for number in range(columns):
            grid.setColumnStretch(number, _WIDTHS[number] if placed_elsewhere else 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        caveat = next((fact.caveat for fact in facts.values() if fact.caveat), None)
        vision = facts.get("vision_paraphrase")
        if vision or caveat:
            self.body.addWidget(line())
        if vision:
            self.body.addLayout(self._remark("landmark", "muted", str(vision.value), tr("Vision, in our words")))
        if caveat:
            self.body.addLayout(self._remark("info", "warn", caveat, tr("Caveat of the population")))
        self.tick()

    def tick(self) -> None:
        """Show the time in the city."""
        if self.clock is not None and self.clock_day is not None:
            now, where = ages.clock(self.shown.overview.city["timezone"])
            self.clock.setText(now)
            self.clock_day.setText(where)

    def _fact_blocks(self, facts: Mapping[str, Fact]) -> list[QVBoxLayout]:
        blocks = []
        population = facts.get("population")
        if population is not None:
            blocks.append(self._fact(tr("Population"), f"{population.value:,}", _source(population)))
        if "timezone" in facts:
            blocks.append(self._clock_fact())
        if "languages_bcp47" in facts:
            tags = str(facts["languages_bcp47"].value).split(";")
            words = ", ".join(self.shown.word("languages", tag.strip()) for tag in tags)
            blocks.append(self._fact(tr("Languages"), words, tr("Main language first")))
        if "lead_authority_2026" in facts:
            fact = facts["lead_authority_2026"]
            blocks.append(self._fact(tr(fact.label), str(fact.value), _source(fact)))
        for name in self._also:
            if name in facts:
                blocks.append(self._fact(tr(facts[name].label), str(facts[name].value), _source(facts[name])))
        return blocks

    def _fact(self, name: str, value: str, source: str) -> QVBoxLayout:
        words = label(value, "h3" if len(value) > _LONG_VALUE else "figure", wrap=True)
        words.setAccessibleName(f"{name}: {value}")
        box = column(label(name, "label"), words, spacing=2)
        if source:
            box.addWidget(label(source, "small", wrap=True))
        return box

    def _clock_fact(self) -> QVBoxLayout:
        self.clock, self.clock_day = label("", "figure"), label("", "small", wrap=True)
        self.clock.setAccessibleName(tr("Local time"))
        return column(label(tr("Local time"), "label"), self.clock, self.clock_day, spacing=2)

    def _remark(self, icon: str, ink: str, text: str, source: str) -> QGridLayout:
        made = QGridLayout()
        made.setHorizontalSpacing(8)
        size = self.theme.px(16)
        made.addWidget(picture(icon, self.theme.hex(ink), size), 0, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(label(text, wrap=True), 0, 1)
        made.addWidget(label(source, "small"), 0, 2, Qt.AlignmentFlag.AlignTop)
        made.setColumnStretch(1, 1)
        return made


def _source(fact: Fact) -> str:
    return " · ".join(str(part) for part in (fact.year, fact.source) if part)
