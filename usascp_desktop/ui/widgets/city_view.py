"""One city on one page: facts and where it lies, needs, promises, meetings, twinnings, projects and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from usascp_desktop.services.cities import CityOverview
from usascp_desktop.services.commitments import Promise
from usascp_desktop.services.reports.status import NEED_OVER
from usascp_desktop.store.queries import Row
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import OpensPages
from usascp_desktop.ui.initials import carried
from usascp_desktop.ui.theme import Theme, tokens
from usascp_desktop.ui.widgets.basics import Card, button, column, label, line, picture, row
from usascp_desktop.ui.widgets.city_facts import CityFacts
from usascp_desktop.ui.widgets.list_card import ListCard, list_rows, nothing
from usascp_desktop.ui.widgets.locator import Locator, Spot
from usascp_desktop.ui.widgets.needs_matrix import NeedsMatrix
from usascp_desktop.ui.widgets.row_button import SIDE, RowButton, RowWords, row_text
from usascp_desktop.ui.words import marked, tr

_WIDE_FROM, _ABREAST_FROM = 1000, 720
_ROWS_AT_MOST, _ROWS_ON_A_WIDE_PAGE, _PROJECTS_ON_A_WIDE_PAGE = 8, 4, 2
_NEEDS_TO_PROMISES = (16, 13)
_COHORTS = {"pilot": marked("Pilot city")}


class CityShown(NamedTuple):
    """A city with the words of its codes (vocabulary -> code -> label), titles of programmes by id, and all cities."""

    overview: CityOverview
    terms: Mapping[str, Mapping[str, str]]
    programmes: Mapping[str, str]
    today: dt.date
    around: tuple[Spot, ...] = ()

    def word(self, vocabulary: str, code: str | None) -> str:
        """Return the label of a code, the code itself if it has none, nothing for nothing."""
        return self.terms[vocabulary].get(code, code) if code else ""


class CityView(QWidget):
    """The cards of one city: three bands that fit a page where ``room`` (pixels) allows, else two or one abreast.

    ``open_page(name, id, filters=...)`` goes elsewhere; ``unfolded`` holds the titles of cards that show all they have.
    """

    def __init__(
        self, shown: CityShown, theme: Theme, *, room: int, open_page: OpensPages, unfolded: set[str] | None = None
    ) -> None:
        super().__init__()
        self._unfolded = set() if unfolded is None else unfolded
        self.shown, self.theme, self.room, self.open_page = shown, theme, room, open_page
        self._wide, self._abreast = room >= theme.px(_WIDE_FROM), room >= theme.px(_ABREAST_FROM)
        self._most = _ROWS_ON_A_WIDE_PAGE if self._wide else _ROWS_AT_MOST
        self.facts = CityFacts(shown, theme, columns=4 if self._abreast else 2, placed_elsewhere=self._wide)
        (self._in_bands if self._wide else self._in_columns)()

    def _in_bands(self) -> None:
        """Facts beside the map, needs beside promises, and what goes on there in three columns."""
        needs, promises = _NEEDS_TO_PROMISES
        between = column(self._twinnings(), self._projects(), spacing=16)
        between.setStretch(1, 1)
        last = row(self._consultations(), between, self._people(), spacing=16)
        for place in range(3):
            last.setStretch(place, 1)
        part = (self.room - 16) * needs // (needs + promises)
        middle = row(self._needs(part), self._promises(), spacing=16)
        middle.setStretch(0, needs)
        middle.setStretch(1, promises)
        first = row(self.facts, *self._locator(), spacing=16)
        first.setStretch(0, 1)
        self.setLayout(column(first, middle, last, None, spacing=16))

    def _in_columns(self) -> None:
        cards = (self._consultations(), self._people(), self._projects(), self._twinnings())
        grid = QGridLayout()
        grid.setSpacing(16)
        columns = 2 if self._abreast else 1
        for number, card in enumerate(cards):
            grid.addWidget(card, number // columns, number % columns)
        for number in range(columns):
            grid.setColumnStretch(number, 1)
        self.setLayout(column(self.facts, self._needs(self.room), self._promises(), grid, None, spacing=16))

    def _locator(self) -> list[QWidget]:
        city = self.shown.overview.city
        if city["place"] is None:
            return []
        here = Spot(self.shown.overview.name, city["place"])
        others = [one for one in self.shown.around if one != here]
        row_id = self.shown.overview.id
        return [Locator(here, others, self.theme, on_open=lambda: self.open_page("map", row_id))]

    def tick(self) -> None:
        """Show the time in the city."""
        self.facts.tick()

    def _needs(self, room: int) -> Card:
        """Return the card of needs, ``room`` pixels wide."""
        counts = self.shown.overview.needs
        total = self.shown.overview.need_count
        over = sum(n for states in counts.values() for status, n in states.items() if status in NEED_OVER)
        link = self._link(tr("Open the &needs"), tr("Go to the needs"), lambda: self._open_needs({}))
        card = Card(tr("Needs"), count=total, link=link)
        if not total:
            card.body.addWidget(nothing(tr("No needs noted yet. They come from the notes of a consultation.")))
            card.body.addStretch(1)
            return card
        card.note(tr("{0} open, {1} met, parked or withdrawn").format(total - over, over))
        matrix = NeedsMatrix(
            counts,
            self.shown.terms["sectors"],
            self.theme,
            room=room - self.theme.px(32),
            on_open=self._open_needs,
        )
        card.body.addWidget(matrix)
        card.body.addStretch(1)
        return card

    def _open_needs(self, cell: Mapping[str, str | None]) -> None:
        """Go to the needs of the city, only those of the sector and the status if a figure says some."""
        self.open_page("needs", filters={"city": self.shown.overview.id, **cell})

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
        box = row(*sides, spacing=16) if self._abreast else column(*sides, spacing=16)
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
        rows: list[QWidget] = [self._promise(one) for one in promises[: self._most]]
        if len(promises) > self._most:
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
        said = ages.date if self._wide and promise.late > 0 else ages.day
        due = tr("Due {0}").format(said(promise.due, today)) if promise.due else tr("No date agreed")
        owner = promise.owner_name or tr("no owner yet")
        line_words = f"{due} · {carried(owner) if self._wide else owner}"
        late = promise.late > 0
        right = ages.late(promise.late) if late else ages.age(promise.age)
        tone, sign = ("bad", "triangle-alert") if late else ("small", "")
        words = RowWords(promise.text, line_words, right, tone, sign, tight=self._wide, wraps=True)
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
        if many > self._most:
            filters = {"city": self.shown.overview.id}
            go = partial(self.open_page, "consultations", filters=filters)
            card.head.addWidget(self._link(tr("All {0}").format(many), tr("All consultations with this city"), go))
        list_rows(card.body, [self._consultation(one) for one in found[: self._most]])
        card.body.addStretch(1)
        return card

    def _consultation(self, one: Row) -> RowButton:
        when = ages.at(one["moment"], self.shown.today) if one["moment"] else tr("No day set")
        kind = self.shown.word("consultation_kinds", one["kind"])
        status = self.shown.word("consultation_status", one["status"])
        title, said = one["title"] or kind or tr("Consultation"), " · ".join(part for part in (when, kind) if part)
        row_id = one["id"]
        return RowButton(
            RowWords(title, said, status, tight=self._wide),
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
        for one in met:
            name = one.name if not one.native_name or one.native_name == one.name else f"{one.name} · {one.native_name}"
            role = " · ".join(part for part in (one.title, one.organization) if part) or tr("No organisation yet")
            last = ages.ago(one.last.local().date(), self.shown.today) if one.last else ""
            rows.append(row_text(RowWords(name, role, last, tight=self._wide, face=one.name), self.theme))
        self._some(card, rows, self._most, tr("Show everybody met here"))
        if many > len(rows):
            card.say(label(tr("and {0} more").format(many - len(rows)), "small"))
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
            line_words = " · ".join(part for part in (sector, area) if part)
            words = RowWords(one["title"], line_words, status, tight=self._wide)
            rows.append(row_text(words, self.theme))
        self._some(card, rows, _PROJECTS_ON_A_WIDE_PAGE if self._wide else len(rows), tr("Show all projects"))
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
                tight=self._wide,
            )
            rows.append(row_text(words, self.theme))
        list_rows(card.body, rows)
        card.body.addStretch(1)
        return card

    def _some(self, card: ListCard, rows: Sequence[QWidget], most: int, tip: str) -> None:
        """Put rows on a card; those beyond ``most`` show when they are asked for, and stay."""
        title = card.heading.text()
        shown = len(rows) if title in self._unfolded else most
        list_rows(card.body, rows[:shown])
        if len(rows) > shown:
            rest = QWidget()
            inner = column(row(line(), margins=(SIDE, 0, SIDE, 0)), spacing=0)
            list_rows(inner, rows[shown:])
            rest.setLayout(inner)
            rest.hide()
            card.body.addWidget(rest)

            def unfold() -> None:
                self._unfolded.add(title)
                rest.show()
                link.hide()

            link = self._link(tr("All {0}").format(len(rows)), tip, unfold)
            card.head.addWidget(link)
        card.body.addStretch(1)

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
    """Return country, last contact and other names in one line."""
    last = shown.overview.last_contact
    contact = (
        tr("last contact {0}").format(ages.ago(last.local().date(), shown.today)) if last else tr("no contact yet")
    )
    country = shown.overview.city["country_name"]
    other = shown.overview.city["native_name_alt"]
    also = tr("also {0}").format(other) if other else ""
    return " · ".join(part for part in (tr(country) if country else tr("Country not known"), contact, also) if part)
