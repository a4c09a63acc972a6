"""Builds the form of any record from its declaration and its layout in ``ui/forms/<record>.toml``."""

from __future__ import annotations

import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from usascp_desktop import assets
from usascp_desktop.errors import RejectedError, UserError
from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.services import choosing, disagreements
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.ui import editors
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.widgets.basics import button, label, row
from usascp_desktop.ui.widgets.findings import Findings
from usascp_desktop.ui.words import terms, tr

_CHOICES_AT_MOST = 2000


@dataclass(frozen=True)
class Item:
    """A field in a form: its name, how many of the two columns it takes, and a placeholder."""

    name: str
    width: int = 1
    placeholder: str = ""


@dataclass(frozen=True)
class Section:
    """A titled group of fields."""

    title: str
    items: tuple[Item, ...]


@cache
def layout_of(record: str) -> tuple[Section, ...]:
    """Return the layout of a record's form; without a file, every field that is not the system's, in order."""
    file = assets.path("ui", "forms", f"{record}.toml")
    declared = record_named(record).declared
    if not file.exists():
        names = [name for name, field in declared.items() if not field.system]
        return (Section("", tuple(Item(name, 2 if declared[name].kind is Kind.LONG else 1) for name in names)),)
    sections = []
    for section in tomllib.loads(file.read_text(encoding="utf-8"))["section"]:
        items = tuple(Item(**item) if isinstance(item, dict) else Item(item) for item in section["fields"])
        unknown = [item.name for item in items if item.name not in declared]
        if unknown:
            raise ValueError(f"ui/forms/{record}.toml names unknown fields: {', '.join(unknown)}")
        sections.append(Section(section.get("title", ""), items))
    return tuple(sections)


@dataclass(frozen=True)
class _Loaded:
    row: dict[str, Any]
    shown: dict[str, str]
    choices: Mapping[str, Mapping[str, str]]
    disputed: frozenset[str]


class FormView(QWidget):
    """Shows and edits one record. Every field is kept when it is left and every two seconds while typing.

    ``kept`` says that something was kept; ``gone`` that the record is no longer there.
    """

    kept = Signal()
    gone = Signal()

    def __init__(self, context: Context, record: str) -> None:
        super().__init__()
        self.context, self.record, self.kind = context, record, record_named(record)
        self.row_id: str | None = None
        self.editors: dict[str, editors.Editor] = {}
        self._problems: dict[str, QLabel] = {}
        self._disputes: dict[str, QPushButton] = {}
        self._shown: dict[str, str] = {}
        self._visits: dict[str, str] = {}
        self._not_kept: set[str] = set()
        declared = [self.kind.declared[item.name] for section in layout_of(record) for item in section.items]
        self._offered = {field.to for field in declared if field.to} | {"code"}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self.findings = Findings(context.theme)
        self.findings.chosen.connect(self._jump)
        self._box.addWidget(self.findings)

    def show_record(self, row_id: str) -> None:
        """Load a record and show it."""
        self.keep()
        if row_id != self.row_id:
            self._not_kept.clear()
        self.row_id = row_id
        self._visits.clear()
        first = not self.editors
        self.context.operations.read(
            lambda reader: self._load(reader, row_id, choices=first), done=self._show, failed=self._failed
        )

    def refresh(self, changes: ChangeSet) -> None:
        """Show what somebody else changed in the record shown; our own echo is ignored."""
        if self.editors and changes.records & self._offered:
            self.context.operations.read(self._read_choices, done=self._offer)
        if self.row_id is None or not changes.touches(self.record, self.row_id):
            return
        for change in changes.changes:
            if (change.record, change.id) == (self.record, self.row_id):
                self._shown[change.field] = change.operation
        if changes.origin is not self:
            self.show_record(self.row_id)

    def keep(self) -> None:
        """Keep whatever is being typed."""
        for editor in self.editors.values():
            editor.keep()

    def _load(self, reader: Reader, row_id: str, *, choices: bool) -> _Loaded:
        found = self._read_choices(reader) if choices else {}
        disputed = disagreements.fields(reader, self.record, row_id)
        return _Loaded(reader.row(self.record, row_id), reader.shown_operations(self.record, row_id), found, disputed)

    def _read_choices(self, reader: Reader) -> dict[str, Mapping[str, str]]:
        names = (item.name for section in layout_of(self.record) for item in section.items)
        return {name: _choices(reader, self.kind.declared[name]) for name in names}

    def _offer(self, choices: Mapping[str, Mapping[str, str]]) -> None:
        for name, editor in self.editors.items():
            if self.kind.declared[name].vocabulary or self.kind.declared[name].to:
                editor.offer(choices[name])

    def _make_in_place(self, name: str, title: str) -> None:
        """Make the record that a reference or set wants, with its title, and point at it: one change, one undo."""
        field, row_id = self.kind.declared[name], self.row_id
        if field.to is None or row_id is None:
            return
        kind, shown = record_named(field.to), self.editors[name].value

        def make(unit: UnitOfWork) -> None:
            made = unit.add(kind, {kind.title_field: title})
            value: object = (*shown, made) if isinstance(shown, tuple) else made
            unit.update(self.kind, row_id, {name: value})

        self.context.operations.write(
            make, label=f"Add {kind.singular.lower()}", done=lambda _none: self._was_kept(name),
            failed=lambda problem: self._refused(name, problem),
        )  # fmt: skip

    def _show(self, loaded: _Loaded) -> None:
        if loaded.row["id"] != self.row_id:
            return
        if not self.editors:
            self._build(loaded.choices)
        self._shown = loaded.shown
        for name, editor in self.editors.items():
            if name not in self._not_kept:
                editor.show_value(loaded.row.get(name))
                self._problems[name].hide()
            self._disputes[name].setVisible(name in loaded.disputed)
        self._say_findings({name: loaded.row.get(name) for name in self.kind.declared})

    def _build(self, choices: Mapping[str, Mapping[str, str]]) -> None:
        for section in layout_of(self.record):
            if section.title:
                self._box.addWidget(label(tr(section.title), "h3"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(12)
            grid.setVerticalSpacing(4)
            line, place = 0, 0
            for item in section.items:
                if place + item.width > 2:
                    line, place = line + 1, 0
                self._add(grid, item, choices.get(item.name, {}), (line, place))
                place += item.width
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
            self._box.addLayout(grid)
        self._box.addStretch(1)

    def _add(self, grid: QGridLayout, item: Item, choices: Mapping[str, str], place: tuple[int, int]) -> None:
        field = self.kind.declared[item.name]
        zone = self.context.settings.home_zone or "UTC"
        editor = editors.make(field, choices, theme=self.context.theme, zone=zone, placeholder=tr(item.placeholder))
        editor.kept.connect(self._keep)
        editor.wanted.connect(self._make_in_place)
        editor.left.connect(lambda name: self._visits.pop(name, None))
        words = QLabel(f"&{tr(field.label)}" + (f" ({field.unit})" if field.unit else ""))
        words.setProperty("role", "label")
        words.setBuddy(editor.widget)
        mark = self._dispute(field)
        head = row(words, mark, None, spacing=8)
        problem = label("", "bad", wrap=True)
        problem.setAccessibleName(tr("Problem with {0}").format(tr(field.label)))
        problem.hide()
        top, left = place[0] * 4, place[1]
        grid.setRowMinimumHeight(top + 3, 4)
        grid.addLayout(head, top, left, 1, item.width)
        grid.addWidget(editor.widget, top + 1, left, 1, item.width, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(problem, top + 2, left, 1, item.width)
        self.editors[item.name], self._problems[item.name], self._disputes[item.name] = editor, problem, mark

    def _dispute(self, field: Field) -> QPushButton:
        """Return the mark of a field that two people wrote differently; it leads to where that is settled."""
        mark = button(tr("Two values"), kind="ghost", tip=tr("Two people wrote this differently; look at both values"))
        mark.setAccessibleName(tr("Two values of {0}").format(tr(field.label)))
        mark.setProperty("tone", "warn")
        mark.setIcon(icon("split", self.context.theme.hex("warn"), self.context.theme.px(16)))
        mark.clicked.connect(lambda _on=False: self.context.open_page("sync", self.row_id))
        mark.hide()
        return mark

    def _keep(self, name: str, value: object) -> None:
        if self.row_id is None:
            return
        row_id, kind = self.row_id, self.kind
        seen = {name: self._shown[name]} if name in self._shown else {}
        visit = self._visits.setdefault(name, secrets.token_hex(8))
        self.context.operations.write(
            lambda unit: unit.update(kind, row_id, {name: value}, seen=seen),
            label=f"Change {kind.declared[name].label}",
            visit=visit,
            origin=self,
            done=lambda _none: self._was_kept(name),
            failed=lambda problem: self._refused(name, problem),
        )

    def _was_kept(self, name: str) -> None:
        self._not_kept.discard(name)
        self._problems[name].hide()
        self._say_findings({n: editor.value for n, editor in self.editors.items()})
        self.kept.emit()

    def _refused(self, name: str, problem: BaseException) -> None:
        if isinstance(problem, RejectedError):
            self._not_kept.add(name)
            self._problems[name].setText(tr(str(problem)))
            self._problems[name].show()
            self._say_findings({n: editor.value for n, editor in self.editors.items()})
        else:
            self.context.notices.problem(problem)

    def _say_findings(self, values: Mapping[str, object]) -> None:
        declared = self.kind.declared
        refused = [
            (n, tr("{0} was not kept").format(tr(declared[n].label))) for n in self.editors if n in self._not_kept
        ]
        missing = [n for n in self.editors if declared[n].required and not values.get(n) and n not in self._not_kept]
        self.findings.show_findings(refused, [(n, tr("{0} is missing").format(tr(declared[n].label))) for n in missing])

    def _jump(self, name: str) -> None:
        self.editors[name].widget.setFocus()

    def _failed(self, problem: BaseException) -> None:
        if isinstance(problem, UserError):
            self.row_id = None
            self.gone.emit()
        else:
            self.context.notices.problem(problem)


def _choices(reader: Reader, field: Field) -> Mapping[str, str]:
    if field.vocabulary:
        return terms(reader, field.vocabulary)
    if field.to:
        found = choosing.titles(reader, field.to, most=_CHOICES_AT_MOST)
        return {row: title or tr("Untitled") for row, title in found.items()}
    return {}
