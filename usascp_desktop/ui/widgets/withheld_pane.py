"""What stays out of a report, record by record, over the right side of the page; each is opened from there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from usascp_desktop.exports.report import Withheld
from usascp_desktop.records import RECORDS
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.page_specs import RECORD_PAGES
from usascp_desktop.ui.widgets.basics import label
from usascp_desktop.ui.widgets.row_button import RowButton, RowWords, row_text
from usascp_desktop.ui.widgets.side_pane import SidePane
from usascp_desktop.ui.words import tr

ALL = "*"
_Titles = Mapping[tuple[str, str], str]


class WithheldPane(SidePane):
    """A row for each field of each record; Enter opens the record on its page. Escape is the page's own key."""

    wide = 440

    def __init__(self, context: Context, host: QWidget, title: str, withheld: Sequence[Withheld]) -> None:
        self.withheld = tuple(withheld)
        self.count = label("", "muted")
        self.count.setAccessibleName(tr("How many are shown"))
        super().__init__(
            context, host, title, about=self.count, entries=tr("What is withheld and why"), on_read=self._read
        )
        self.begin()

    def _read(self) -> None:
        shown = self.withheld[: self.limit]
        self.context.operations.read(lambda reader: _titles(reader, shown), done=lambda found: self._show(shown, found))

    def _show(self, shown: Sequence[Withheld], titles: _Titles) -> None:
        self.count.setText(tr("{0} of {1}").format(f"{len(shown):,}", f"{len(self.withheld):,}"))
        rows = [self._row(one, titles.get((one.record, one.id), "")) for one in shown]
        self.fill(rows, more=len(shown) < len(self.withheld), nothing=tr("Nothing is withheld."))

    def _row(self, one: Withheld, title: str) -> QWidget:
        kind = RECORDS.get(one.record)
        what = tr(kind.singular) if kind is not None else one.record
        words = RowWords(title.split("\n", 1)[0] or what, f"{field_words(one.record, one.field)} · {sentence(one.why)}")
        page = RECORD_PAGES.get(one.record)
        if page is None:
            return row_text(words, self.context.theme)
        return RowButton(
            words,
            self.context.theme,
            on_open=lambda: self.context.open_page(page, one.id),
            tip=tr("Enter opens it, where what it says can be changed"),
        )


def field_words(record: str, field: str) -> str:
    """Return what of a record stays out: the label of a field, or what the record is."""
    kind = RECORDS.get(record)
    if kind is None or field == ALL:
        return tr(kind.singular) if kind is not None else record
    declared = kind.declared.get(field)
    return tr(declared.label) if declared is not None else field.replace("_", " ").capitalize()


def sentence(why: str) -> str:
    """Return a reason as a sentence begins."""
    said = tr(why)
    return said[:1].upper() + said[1:]


def _titles(reader: Reader, shown: Sequence[Withheld]) -> _Titles:
    """Return the titles of the records, by record and id; those of lines of notes are their consultations'."""
    wanted: dict[str, list[str]] = defaultdict(list)
    for one in shown:
        if one.record in RECORDS:
            wanted[one.record].append(one.id)
    return {(record, row): title for record, ids in wanted.items() for row, title in reader.titles(record, ids).items()}
