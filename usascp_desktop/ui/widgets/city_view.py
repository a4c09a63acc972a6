"""One city on one page: facts with their source, needs, promises, meetings, people, projects and twinnings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from usascp_desktop.services.cities import CityOverview, Fact
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.store.queries import Row
from usascp_desktop.ui import ages
from usascp_desktop.ui.theme import Theme, tokens
from usascp_desktop.ui.widgets.basics import Card, button, column, label, line, picture, row
from usascp_desktop.ui.widgets.list_card import ListCard, list_rows, nothing
from usascp_desktop.ui.widgets.needs_matrix import NeedsMatrix
from usascp_desktop.ui.widgets.row_button import SIDE, RowButton, RowWords, row_text
from usascp_desktop.ui.words import marked, tr

_FACTS_A_LINE = 4
_ROWS_AT_MOST = 8
_LONG_VALUE = 24
_COHORTS = {"pilot": marked("Pilot city")}


class CityShown(NamedTuple):
    """A city with the words of its codes: vocabulary -> code -> label, and programme id -> title."""

    overview: CityOverview
    terms: Mapping[str, Mapping[str, str]]
    programmes: Mapping[str, str]
    today: dt.date

    def word(self, vocabulary: str, code: str | None) -> str:
        """Return the label of a code, the code itself if it has none, nothing for nothing."""
        return self.terms[vocabulary].get(code, code) if code else ""


class CityView(QWidget):
    """The cards of one city, one or two abreast as ``room`` (pixels) allows. ``open_page(name, id)`` goes elsewhere."""

    def __init__(
        self, shown: CityShown, theme: Theme, *, room: int, open_page: Callable[[str, str | None], None]
    ) -> None:
        super().__init__()
        self.shown, self.theme, self.room, self.open_page = shown, theme, room, open_page
        self.clock: QLabel | None = None
        self.clock_day: QLabel | None = None
        self._abreast = room >= theme.px(720)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        for card in (self._facts(), self._needs(), self._promises()):
            box.addWidget(card)
        cards = (self._consultations(), self._people(), self._projects(), self._twinnings())
        grid = QGridLayout()
        grid.setSpacing(16)
        columns = 2 if self._abreast else 1
        for number, card in enumerate(cards):
            grid.addWidget(card, number // columns, number % columns)
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        box.addLayout(grid)
        box.addStretch(1)

    def tick(self) -> None:
        """Show the time in the city."""
        if self.clock is not None and self.clock_day is not None:
            now, where = ages.clock(self.shown.overview.city["timezone"])
            self.clock.setText(now)
            self.clock_day.setText(where)

    def _facts(self) -> Card:
        facts = {fact.field: fact for fact in self.shown.overview.facts}
        card = Card(tr("Facts"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        blocks = self._fact_blocks(facts)
        a_line = _FACTS_A_LINE if self._abreast else 2
        for number, block in enumerate(blocks):
            block.addStretch(1)
            grid.addLayout(block, number // a_line, number % a_line)
        for number in range(a_line):
            grid.setColumnStretch(number, 1)
        card.body.addLayout(grid)
        caveat = next((fact.caveat for fact in facts.values() if fact.caveat), None)
        vision = facts.get("vision_paraphrase")
        if vision or caveat:
            card.body.addWidget(line())
        if vision:
            card.body.addLayout(self._remark("landmark", "muted", str(vision.value), tr("Vision, in our words")))
        if caveat:
            card.body.addLayout(self._remark("info", "warn", caveat, tr("Caveat of the population")))
        self.tick()
        return card

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
        for name in ("place", "native_name_alt"):
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

    def _needs(self) -> Card:
        counts = self.shown.overview.needs
        total = self.shown.overview.need_count
        over = sum(n for states in counts.values() for status, n in states.items() if status in NEED_OVER)
        link = self._link(tr("Open the &needs"), tr("Go to the needs"), lambda: self.open_page("needs", None))
        card = Card(tr("Needs"), count=total, link=link)
        if not total:
            card.body.addWidget(nothing(tr("No needs noted yet. They come from the notes of a consultation.")))
            return card
        sectors = self.shown.terms["sectors"]
        inner = self.room - self.theme.px(48)
        matrix = NeedsMatrix(counts, sectors, self.theme, room=inner, on_open=lambda: self.open_page("needs", None))
        card.body.addWidget(label(tr("{0} open, {1} met, parked or withdrawn").format(total - over, over), "muted"))
        card.body.addWidget(matrix)
        return card

    def _promises(self) -> Card:
        promises = self.shown.overview.promises
        link = self._link(
            tr("Open the &follow-ups"), tr("Go to the follow-ups"), lambda: self.open_page("follow_ups", None)
        )
        card = ListCard(tr("Open promises"), len(promises), link)
        if not promises:
            card.say(nothing(tr("Nobody owes anything. A line that begins with > or < becomes a promise.")))
            return card
        sides = [
            self._side(tr("We promised"), "we_promise", [one for one in promises if one.side != "city"]),
            self._side(tr("The city promised"), "they_promise", [one for one in promises if one.side == "city"]),
        ]
        box = row(*sides, spacing=24) if self._abreast else column(*sides, spacing=16)
        if self._abreast:
            box.setStretch(0, 1)
            box.setStretch(1, 1)
        card.body.addLayout(box)
        return card

    def _side(self, title: str, kind: str, promises: Sequence[Promise]) -> QVBoxLayout:
        look = tokens()["kinds"][kind]
        head = label(f"{title} · {len(promises)}", "head")
        head.setStyleSheet(f"color: {self.theme.hex(look['colour'])};")
        sign = picture(look["icon"], self.theme.hex(look["colour"]), self.theme.px(14))
        box = column(row(sign, head, None, margins=(SIDE, 0, SIDE, 0)), spacing=0)
        box.addSpacing(4)
        rows: list[QWidget] = [self._promise(one) for one in promises[:_ROWS_AT_MOST]]
        if len(promises) > _ROWS_AT_MOST:
            words = tr("All {0} among the follow-ups").format(len(promises))
            rows.append(self._link(words, tr("Go to the follow-ups"), lambda: self.open_page("follow_ups", None)))
        if rows:
            list_rows(box, rows)
        else:
            box.addLayout(row(nothing(tr("Nothing is open on this side.")), margins=(SIDE, 8, SIDE, 8)))
        box.addStretch(1)
        return box

    def _promise(self, promise: Promise) -> RowButton:
        today = self.shown.today
        due = tr("Due {0}").format(ages.day(promise.due, today)) if promise.due else tr("No date agreed")
        line_words = " · ".join(part for part in (due, promise.owner_name or tr("no owner yet")) if part)
        late = promise.late > 0
        right = ages.late(promise.late) if late else ages.age(promise.age)
        words = RowWords(promise.text, line_words, right, "bad" if late else "small", "triangle-alert" if late else "")
        return RowButton(
            words,
            self.theme,
            on_open=lambda: self.open_page("follow_ups", promise.id),
            tip=tr("Enter opens the promise"),
        )

    def _consultations(self) -> Card:
        found = self.shown.overview.consultations
        many = self.shown.overview.consultation_count
        card = ListCard(tr("Consultations"), many)
        if not found:
            card.say(nothing(tr("No meeting with this city yet. “New consultation” starts one.")))
        list_rows(card.body, [self._consultation(one) for one in found[:_ROWS_AT_MOST]])
        if many > _ROWS_AT_MOST:
            words = tr("All {0} consultations").format(many)
            more = self._link(words, tr("Go to the consultations"), lambda: self.open_page("consultations", None))
            card.say(more)
        card.body.addStretch(1)
        return card

    def _consultation(self, one: Row) -> RowButton:
        when = ages.at(one["moment"], self.shown.today) if one["moment"] else tr("No day set")
        kind = self.shown.word("consultation_kinds", one["kind"])
        status = self.shown.word("consultation_status", one["status"])
        words = RowWords(one["title"] or kind or tr("Consultation"), " · ".join(p for p in (when, kind) if p), status)
        row_id = one["id"]
        return RowButton(
            words,
            self.theme,
            on_open=lambda: self.open_page("consultations", row_id),
            tip=tr("Enter opens the meeting"),
        )

    def _people(self) -> Card:
        met = self.shown.overview.people
        many = self.shown.overview.people_count
        card = ListCard(tr("People met"), many)
        if not met:
            card.say(nothing(tr("Nobody yet. Participants of consultations appear here.")))
        rows = []
        for one in met[:_ROWS_AT_MOST]:
            name = one.name if not one.native_name or one.native_name == one.name else f"{one.name} · {one.native_name}"
            role = " · ".join(part for part in (one.title, one.organization) if part) or tr("No organisation yet")
            last = ages.ago(one.last.local().date(), self.shown.today) if one.last else ""
            rows.append(row_text(RowWords(name, role, last), self.theme))
        list_rows(card.body, rows)
        if many > _ROWS_AT_MOST:
            card.say(label(tr("and {0} more").format(many - _ROWS_AT_MOST), "small"))
        card.body.addStretch(1)
        return card

    def _projects(self) -> Card:
        found = self.shown.overview.projects
        card = ListCard(tr("Projects"), len(found))
        if not found:
            card.say(nothing(tr("No project of this city is known.")))
        rows = []
        for one in found:
            area = self.shown.word("ascn_focus_areas", one["focus_area"])
            sector = self.shown.word("sectors", one["sector"])
            status = self.shown.word("ascn_project_status", one["status"])
            words = RowWords(one["title"], " · ".join(part for part in (area, sector) if part), status)
            rows.append(row_text(words, self.theme))
        list_rows(card.body, rows)
        card.body.addStretch(1)
        return card

    def _twinnings(self) -> Card:
        found = self.shown.overview.twinnings
        card = ListCard(tr("Twinnings"), len(found))
        if not found:
            card.say(nothing(tr("No partnership with a U.S. city is known.")))
        rows = []
        for one in found:
            ends = [part for part in (one["asean_entity"], one["us_entity"]) if part]
            pair = tr("{0} and {1}").format(*ends) if len(ends) > 1 else "".join(ends)
            programme = self.shown.programmes.get(one["programme"] or "", "")
            words = RowWords(
                one["us_partner_city"],
                " · ".join(part for part in (programme, pair) if part),
                self.shown.word("twinning_status", one["status"]),
            )
            rows.append(row_text(words, self.theme))
        list_rows(card.body, rows)
        card.body.addStretch(1)
        return card

    def _link(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        return button(text, kind="ghost", tip=tip, on_click=act)


def title_text(shown: CityShown) -> str:
    """Return the name with the local name on the same baseline, as rich text; both names are escaped."""
    name, own = shown.overview.name, shown.overview.native_name
    text = f'<span style="font-weight:600">{_escaped(name)}</span>'
    if own and own != name:
        size = tokens()["type"]["native"]["px"] / tokens()["type"]["name"]["px"]
        text += f'&nbsp;&nbsp; <span style="font-weight:400; font-size:{round(size * 100)}%">{_escaped(own)}</span>'
    return text


def _escaped(text: str) -> str:
    """Return a text as rich text shows it; the module ``html`` would bring the names of all signs to every start."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cohort_words(cohort: str | None) -> str:
    """Return a cohort such as ``pilot_2018`` in words: ``Pilot city 2018``."""
    kind, _, year = (cohort or "").rpartition("_")
    return f"{tr(_COHORTS.get(kind, kind.replace('_', ' ').capitalize()))} {year}".strip() if kind else (cohort or "")


def contact_words(shown: CityShown) -> str:
    """Return country and last contact in one line."""
    last = shown.overview.last_contact
    contact = (
        tr("last contact {0}").format(ages.ago(last.local().date(), shown.today)) if last else tr("no contact yet")
    )
    country = shown.overview.city["country_name"]
    return f"{tr(country) if country else tr('Country not known')} · {contact}"


def _source(fact: Fact) -> str:
    return " · ".join(str(part) for part in (fact.year, fact.source) if part)
