"""What a list is filtered by beside its typed text: values and rules by field, their words as chips, their cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.services import bulk, list_filters
from usascp_desktop.services.list_filters import BARE, FULL, OPEN, When
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.widgets.filter_chips import Chip
from usascp_desktop.ui.widgets.pick_popup import Choice, PickPopup
from usascp_desktop.ui.widgets.rule_popup import RulePopup, rule_words, said_of_rules
from usascp_desktop.ui.words import terms, tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList

Words = dict[str, dict[str, str]]


class ListFilters(QObject):
    """The values and rules picked by field. ``changed`` says that a person picked others.

    ``closed`` says by field which values are over (and offers "All open").
    """

    changed = Signal()

    def __init__(self, listed: RecordList, closed: Mapping[str, Sequence[str]]) -> None:
        super().__init__(listed)
        self._list, self.kind, self.closed = listed, listed.kind, dict(closed)
        self.picks: dict[str, tuple[str, ...]] = {}
        self._words: Words = {}

    def fields(self) -> list[Field]:
        """Return the fields that can be filtered by: those picked from first, then days, numbers and texts."""
        found = list_filters.fields_of(self._list.record)
        return sorted(found, key=lambda spec: _ORDER.index(_group(spec)))

    def offered(self) -> list[tuple[str, str]]:
        """Return name and words of the fields, an empty pair between groups."""
        found: list[tuple[str, str]] = []
        group = ""
        for spec in self.fields():
            if group and group != _group(spec):
                found.append(("", ""))
            group = _group(spec)
            found.append((spec.name, tr(spec.label)))
        return found

    def pick(self, name: str, values: Sequence[str]) -> None:
        """Show only rows whose field has one of the values and keeps the rules; none takes the filter away."""
        self.replace({**self.picks, name: tuple(values)})
        self.changed.emit()

    def replace(self, picks: Mapping[str, tuple[str, ...]]) -> None:
        """Filter by these instead, as far as the fields are known, without telling."""
        known = {spec.name for spec in self.fields()}
        self.picks = {name: values for name, values in picks.items() if values and name in known}

    def when(self) -> When:
        """Return what rules lean on now."""
        context = self._list.context
        zone = context.settings.home_zone or context.workspace.identity.zone
        return When(Moment.now(zone).local().date(), zone, self.closed)

    def read_words(self, reader: Reader) -> Words:
        """Return the words of what is filtered by, by field; called off the window's thread."""
        words: Words = {}
        for name, values in tuple(self.picks.items()):
            spec = self.kind.declared[name]
            if spec.vocabulary:
                words[name] = terms(reader, spec.vocabulary)
            elif spec.to:
                words[name] = reader.titles(spec.to, [value for value in values if not value.startswith("*")])
        return words

    def learn(self, words: Words) -> bool:
        """Take the words that were read; True if they are others than before."""
        other = words != self._words
        self._words = words
        return other

    def chips(self) -> list[Chip]:
        """Return a chip for the typed text and one for each field that is filtered by."""
        typed = self._list.search.text().strip()
        found = [Chip("", f"“{typed}”", tr("Text"))] if typed else []
        for name, values in self.picks.items():
            spec = self.kind.declared[name]
            known = self._words.get(name, {})
            plain = "…" if spec.vocabulary or spec.to else ""
            words = [known.get(value, plain or value) for value in values if not value.startswith("*")]
            rules = [value for value in values if value.startswith("*")]
            words += said_of_rules(spec, rules)
            named = bool(rules) and rules != [OPEN]  # "Empty" or a day says nothing without its field
            found.append(Chip(name, ", ".join(words), tr(spec.label), named))
        return found

    def ask(self, name: str) -> None:
        """Open the card of a field: its values to tick, or the rules it takes."""
        record, spec = self._list.record, self.kind.declared[name]
        if spec.kind is Kind.FLAG:
            self._offer(spec, {})
        elif list_filters.is_picked(spec):
            self._list.context.operations.read(
                lambda reader: bulk.used_choices(reader, record, name), done=lambda found: self._offer(spec, found)
            )
        else:
            rules = list_filters.rules_of(spec, self.closed)
            popup = RulePopup(self._list, self._list.context.theme, spec, rules)
            popup.show_rules(self.picks.get(name, ()))
            popup.given.connect(lambda given: self.pick(name, given))
            popup.open_under(self._list.line.anchor(name))

    def _offer(self, spec: Field, found: dict[str, tuple[str, int]]) -> None:
        popup = PickPopup(self._list, self._list.context.theme, tr(spec.label), many=True)
        ours = spec.vocabulary is not None  # what people wrote themselves is left as it is
        choices = [
            Choice(value, tr(words) if ours or words == bulk.UNTITLED else words, count)
            for value, (words, count) in found.items()
        ]
        rules = list_filters.rules_of(spec, self.closed)
        first = [Choice(rule, rule_words(spec, rule)) for rule in rules if rule not in (BARE, FULL)]
        last = [Choice(rule, rule_words(spec, rule)) for rule in rules if rule in (BARE, FULL)]
        if OPEN in rules:
            still = sum(count for value, (_words, count) in found.items() if value not in self.closed[spec.name])
            first = [Choice(one.value, one.words, still if one.value == OPEN else None) for one in first]
        popup.offer([*first, *choices, *last], self.picks.get(spec.name, ()))
        popup.picked.connect(lambda picked: self.pick(spec.name, picked))
        popup.open_under(self._list.line.anchor(spec.name))


_ORDER = ("picked", "days", "numbers", "texts")


def _group(spec: Field) -> str:
    if list_filters.is_picked(spec):
        return "picked"
    if spec.kind in (Kind.DATE, Kind.MOMENT):
        return "days"
    return "texts" if spec.kind in (Kind.TEXT, Kind.LONG) else "numbers"
