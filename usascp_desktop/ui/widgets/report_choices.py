"""What a person chooses for a report: which one, about what, for whom, in which language and on which paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from usascp_desktop.domain.moments import parse_date
from usascp_desktop.records import record_named
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import PAPERS, Choices
from usascp_desktop.services.reports.wording import languages
from usascp_desktop.store.queries import Query, Row
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, column, label, row, scrolled
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.widgets.report_chapters import ReportChapters
from usascp_desktop.ui.widgets.report_presets import ReportPresets
from usascp_desktop.ui.widgets.two_line_choice import TwoLineChoice
from usascp_desktop.ui.words import marked, tr

_AT_MOST = 1000
_HELD = ("title", "moment", "status")
_AUDIENCES = (
    ("internal", marked("Our own &team"), marked("Everything, marked internal")),
    ("partner", marked("A &partner or the city"), marked("Only consented names")),
    ("public", marked("Pu&blic"), marked("Only what is marked public")),
)
_LIMITS = (
    ("cities", marked("&City"), marked("a city"), marked("All cities"), marked("There is no city yet")),
    (
        "consultation",
        marked("C&onsultation"),
        marked("a consultation"),
        marked("All consultations"),
        marked("There is no consultation yet"),
    ),
    (
        "delegation",
        marked("&Delegation"),
        marked("a delegation"),
        marked("All delegations"),
        marked("There is no delegation yet"),
    ),
    (
        "programme",
        marked("Pro&gramme"),
        marked("a programme"),
        marked("All programmes"),
        marked("There is no programme yet"),
    ),
)
_NAMES = {
    "en": "English", "id": "Bahasa Indonesia", "ms": "Bahasa Melayu", "vi": "Tiếng Việt", "th": "ไทย", "lo": "ລາວ",
    "km": "ខ្មែរ", "my": "မြန်မာ", "fil": "Filipino", "zh-Hans": "简体中文", "ta": "தமிழ்",
}  # fmt: skip


@dataclass(frozen=True)
class Offered:
    """What can be chosen, by name of the choice: id -> words."""

    by_name: Mapping[str, Mapping[str, str]]


def offered(reader: Reader) -> Offered:
    """Read what reports can be limited by; meetings that were held stand before planned ones, the latest first."""
    held = reader.rows(Query("consultation", order=("-moment",), limit=_AT_MOST, fields=_HELD))
    held.sort(key=lambda one: one["status"] == "planned")
    return Offered(
        {
            "cities": _titles(reader, "city"),
            "consultation": {one["id"]: _dated(one) for one in held},
            "delegation": _titles(reader, "delegation", order="-starts"),
            "programme": _titles(reader, "programme"),
            "partner": _titles(reader, "organization"),
        }
    )


def _titles(reader: Reader, record: str, *, order: str = "") -> dict[str, str]:
    title = record_named(record).title_field
    rows = reader.rows(Query(record, order=(order or title,), limit=_AT_MOST, fields=(title,)))
    return {one["id"]: str(one[title] or tr("Untitled")) for one in rows}


def _dated(one: Row) -> str:
    title = str(one["title"] or tr("Untitled"))
    return f"{title}, {ages.plain_day(one['moment'].local().date())}" if one["moment"] else title


class ReportChoices(Card):
    """The choices. ``changed`` says that the report would now be another one."""

    changed = Signal()

    def __init__(self, theme: Theme, *, paper: str = "a4") -> None:
        super().__init__()
        self._offered = Offered({})
        self._wanted: dict[str, str] = {}
        self._labels: dict[str, QLabel] = {}
        inner = QWidget()
        self._box: QVBoxLayout = column(spacing=4, margins=(0, 0, 8, 0))
        inner.setLayout(self._box)
        self.report = self._combo("report", tr("&Report"), {kind.name: tr(kind.title) for kind in catalogue.ALL})
        self.about = label("", "small", wrap=True)
        self.about.setAccessibleName(tr("What this report holds"))
        self._box.addWidget(self.about)
        self.limits = {name: self._combo(name, tr(words), {}) for name, words, *_others in _LIMITS}
        self._make_period()
        self._audiences = self._make_audience(theme)
        self.partner = self._combo("partner", tr("&For whom"), {})
        spoken = {tag: _NAMES.get(tag, tag) for tag in languages()}
        self.language = self._combo("language", tr("&Language"), spoken)
        self.paper = self._combo("paper", tr("P&aper"), {"a4": "A4", "letter": tr("Letter")})
        self.paper.setCurrentIndex(PAPERS.index(paper))
        self.chapters = ReportChapters()
        self._box.addWidget(self.chapters)
        self.presets = ReportPresets()
        self._box.addWidget(self.presets)
        self.problem = label("", "bad", wrap=True)
        self.problem.setAccessibleName(tr("What is missing"))
        self._box.addWidget(self.problem)
        self._box.addStretch(1)
        self.area = scrolled(inner, name=tr("Choices of the report"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.area, 1)
        self.chapters.changed.connect(self.changed)
        self.report.currentIndexChanged.connect(lambda _place: self._report_chosen())
        self._report_chosen()

    def offer(self, found: Offered) -> None:
        """Show what can be chosen; what was chosen stays."""
        if found != self._offered:
            self._offered = found
            self._report_chosen()

    def choose(self, report: str, about: Mapping[str, str]) -> None:
        """Choose a report and what it is about (name of the choice -> id), and nothing else to limit it.

        What is not offered yet is chosen once it is.
        """
        self._wanted = {name: about.get(name, "") for name in self.limits}
        for one in (self.first, self.last):
            one.clear()
        self.report.blockSignals(True)
        self.report.setCurrentIndex(max(0, self.report.findData(report)))
        self.report.blockSignals(False)
        self._report_chosen()

    def use(self, given: Choices) -> None:
        """Choose everything as it was chosen for another report; of several cities none is chosen."""
        about = {name: getattr(given, name) or "" for name in self.limits if name != "cities"}
        self.choose(given.report, {**about, "cities": given.cities[0] if len(given.cities) == 1 else ""})
        for field, day in ((self.first, given.from_date), (self.last, given.to_date)):
            field.setText(day.isoformat() if day else "")
        for one in self._audiences.buttons():
            if one.objectName() == given.audience:
                one.setChecked(True)
        chosen = (
            (self.partner, given.partner or ""),
            (self.language, given.language or "en"),
            (self.paper, given.paper),
        )
        for box, value in chosen:
            box.setCurrentIndex(max(0, box.findData(value)))
        self.chapters.leave_out(given.without)
        self.changed.emit()

    def append(self, widget: QWidget) -> None:
        """Scroll something along under the choices."""
        self._box.insertWidget(self._box.count() - 1, widget)

    @property
    def kind(self) -> catalogue.ReportKind:
        """The chosen report."""
        return catalogue.named(str(self.report.currentData()))

    def choices(self) -> Choices | None:
        """Return what is chosen; None, and a sentence in the card, while something is missing or wrong."""
        kind = self.kind
        given = {name: str(box.currentData() or "") for name, box in self.limits.items() if name in kind.takes}
        partner = str(self.partner.currentData() or "") if self.audience == "partner" else ""
        first, last, problem = self._period_given()
        problem = problem or self._missing(given, partner)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            return None
        return Choices(
            kind.name,
            cities=(given["cities"],) if given.get("cities") else (),
            programme=given.get("programme") or None,
            delegation=given.get("delegation") or None,
            consultation=given.get("consultation") or None,
            from_date=first,
            to_date=last,
            audience=self.audience,
            partner=partner or None,
            language=str(self.language.currentData()),
            paper=str(self.paper.currentData()),
            without=self.chapters.left_out(),
        )

    @property
    def audience(self) -> str:
        """The chosen audience: internal, partner or public."""
        return next(one.objectName() for one in self._audiences.buttons() if one.isChecked())

    def file_name(self) -> str:
        """Return a name for the file, without its ending: the report and what it is about."""
        city = self.limits["cities"]
        about = city.currentText() if "cities" in self.kind.takes and city.currentData() else ""
        return "-".join(part.lower().replace(" ", "-") for part in (about, self.kind.name) if part)

    def _period_given(self) -> tuple[dt.date | None, dt.date | None, str]:
        """Return the first and the last day, and what is wrong with them."""
        if "from_date" not in self.kind.takes:
            return None, None, ""
        try:
            first, last = (parse_date(one.text()) if one.text().strip() else None for one in (self.first, self.last))
        except ValueError as problem:
            return None, None, tr(str(problem))
        wrong = first is not None and last is not None and first > last
        return first, last, tr("The period ends before it begins.") if wrong else ""

    def _missing(self, given: Mapping[str, str], partner: str) -> str:
        """Say what has still to be chosen, empty if nothing."""
        for name, _words, one, *_others in _LIMITS:
            if name in self.kind.needs and not given[name]:
                return tr("Choose {0}.").format(tr(one))
        if self.audience == "partner" and not (partner or given.get("cities") or given.get("consultation")):
            return tr("Choose for whom: a partner, or one city.")
        return ""

    def _report_chosen(self) -> None:
        kind = self.kind
        self.about.setText(tr(kind.description))
        for name, _words, _one, every, none in _LIMITS:
            box = self.limits[name]
            chosen = self._wanted.get(name, box.currentData())
            items = self._offered.by_name.get(name, {})
            box.blockSignals(True)
            box.clear()
            if name not in kind.needs:
                box.addItem(tr(every), "")
            elif not items:
                box.addItem(tr(none), "")
            for row_id, words in items.items():
                box.addItem(words, row_id)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            if not chosen or box.currentData() == chosen:
                self._wanted.pop(name, None)
            box.blockSignals(False)
            self._show(name, shown=name in kind.takes)
        for part in self._period:
            part.setVisible("from_date" in kind.takes)
        self._partners()
        self.chapters.show_report(kind.name)
        self.changed.emit()

    def _partners(self) -> None:
        chosen = self.partner.currentData()
        self.partner.blockSignals(True)
        self.partner.clear()
        self.partner.addItem(tr("The city itself"), "")
        for row_id, words in self._offered.by_name.get("partner", {}).items():
            self.partner.addItem(words, row_id)
        self.partner.setCurrentIndex(max(0, self.partner.findData(chosen)))
        self.partner.blockSignals(False)
        self._show("partner", shown=self.audience == "partner")

    def _show(self, name: str, *, shown: bool) -> None:
        box = self.partner if name == "partner" else self.limits[name]
        box.setVisible(shown)
        self._labels[name].setVisible(shown)

    def _combo(self, name: str, words: str, items: Mapping[str, str]) -> QComboBox:
        box = ChoiceBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setAccessibleName(words.replace("&", ""))
        box.setAccessibleDescription(tr("{0} of the report").format(words.replace("&", "")))
        for code, shown in items.items():
            box.addItem(shown, code)
        if name != "report":
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        self._labels[name] = self._label(words, box)
        self._box.addWidget(box)
        return box

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        made = QLabel(words)
        made.setProperty("role", "label")
        made.setBuddy(buddy)
        made.setContentsMargins(0, 6, 0, 0)
        self._box.addWidget(made)
        return made

    def _make_period(self) -> None:
        self.first, self.last = QLineEdit(placeholderText="2026-03-02"), QLineEdit(placeholderText="2026-03-06")
        for field, words in ((self.first, tr("First day")), (self.last, tr("Last day"))):
            field.setAccessibleName(words)
            field.setAccessibleDescription(tr("{0} of the period, like 2026-03-02; empty for no limit").format(words))
            field.editingFinished.connect(self.changed)
        heading = self._label(tr("Perio&d"), self.first)
        between = label("–", "muted")
        self._box.addLayout(row(self.first, between, self.last, spacing=6))
        self._period: tuple[QWidget, ...] = (heading, self.first, between, self.last)

    def _make_audience(self, theme: Theme) -> QButtonGroup:
        group = QButtonGroup(self)
        heading = label(tr("Audience"), "label")
        heading.setContentsMargins(0, 6, 0, 0)
        self._box.addWidget(heading)
        for code, words, what in _AUDIENCES:
            choice = TwoLineChoice(tr(words), tr(what), theme)
            choice.setAccessibleName(tr(words).replace("&", ""))
            choice.setAccessibleDescription(tr(what))
            choice.setObjectName(code)
            choice.setChecked(code == "internal")
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            group.addButton(choice)
            self._box.addWidget(choice)
        group.buttonToggled.connect(self._audience_chosen)
        return group

    def _audience_chosen(self, _button: object, on: bool) -> None:
        if on:
            self._show("partner", shown=self.audience == "partner")
            self.changed.emit()
