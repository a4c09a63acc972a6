"""What a list is filtered by beside its typed text: values picked by field, their words as chips, the cards to pick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.services import bulk
from usascp_desktop.store.queries import Condition
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.widgets.filter_chips import Chip
from usascp_desktop.ui.widgets.pick_popup import Choice, PickPopup
from usascp_desktop.ui.widgets.record_finder import OPEN, conditions
from usascp_desktop.ui.words import tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList

Words = dict[str, dict[str, str]]


class ListFilters(QObject):
    """The values picked by field. ``changed`` says that a person picked others.

    ``closed`` says by field which values are over (and offers "All open").
    """

    changed = Signal()

    def __init__(self, listed: RecordList, closed: Mapping[str, Sequence[str]]) -> None:
        super().__init__(listed)
        self._list, self.kind, self.closed = listed, listed.kind, dict(closed)
        self.picks: dict[str, tuple[str, ...]] = {}
        self._words: Words = {}

    def fields(self) -> list[Field]:
        """Return the fields that can be filtered by, in the order of the form."""
        kinds = (Kind.CODE, Kind.REFERENCE)
        return [spec for spec in self.kind.declared.values() if spec.kind in kinds and spec.to != "note_line"]

    def pick(self, name: str, values: Sequence[str]) -> None:
        """Show only rows whose field has one of the values; none takes the filter away."""
        self.replace({**self.picks, name: tuple(values)})
        self.changed.emit()

    def replace(self, picks: Mapping[str, tuple[str, ...]]) -> None:
        """Filter by these values instead, as far as the fields are known, without telling."""
        known = {spec.name for spec in self.fields()}
        self.picks = {name: values for name, values in picks.items() if values and name in known}

    def where(self) -> tuple[Condition, ...]:
        """Return the filters that the picked values mean."""
        return conditions(self.picks, self.closed)

    def read_words(self, reader: Reader) -> Words:
        """Return the words of what is filtered by, by field; called off the window's thread."""
        words: Words = {}
        for name, values in tuple(self.picks.items()):
            spec = self.kind.declared[name]
            words[name] = reader.terms(spec.vocabulary) if spec.vocabulary else reader.titles(spec.to or "", values)
        return words

    def learn(self, words: Words) -> bool:
        """Take the words that were read; True if they are others than before."""
        other = words != self._words
        self._words = words
        return other

    def chips(self) -> list[Chip]:
        """Return a chip for the typed text and one for each field that is filtered by."""
        typed = self._list.search.text().strip()
        found = [Chip("", f"“{typed}”", "Text")] if typed else []
        for name, values in self.picks.items():
            known = self._words.get(name, {})
            words = [tr("All open") if value == OPEN else known.get(value, "…") for value in values]
            found.append(Chip(name, ", ".join(words), self.kind.declared[name].label))
        return found

    def ask(self, name: str) -> None:
        """Open the card of values of a field."""
        record = self._list.record
        self._list.context.operations.read(
            lambda reader: bulk.used_choices(reader, record, name), done=lambda found: self._offer(name, found)
        )

    def _offer(self, name: str, found: dict[str, tuple[str, int]]) -> None:
        popup = PickPopup(self._list, self._list.context.theme, self.kind.declared[name].label, many=True)
        choices = [Choice(value, words, count) for value, (words, count) in found.items()]
        if name in self.closed:
            still = sum(count for value, (_words, count) in found.items() if value not in self.closed[name])
            choices.insert(0, Choice(OPEN, tr("All open"), still))
        popup.offer(choices, self.picks.get(name, ()))
        popup.picked.connect(lambda picked: self.pick(name, picked))
        popup.open_under(self._list.line.more)
