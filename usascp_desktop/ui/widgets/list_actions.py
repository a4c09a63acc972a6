"""What a person does with the rows of a list by key: delete them, or copy them as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from usascp_desktop.services import records
from usascp_desktop.store.unit_of_work import Reader
from usascp_desktop.ui.words import counted, tr

if TYPE_CHECKING:
    from usascp_desktop.ui.widgets.record_list import RecordList

_COPIED = 10_000
"""The most rows that are copied as text; beyond that a file is the better way."""


def delete_rows(listed: RecordList) -> None:
    """Delete what is chosen, else the current record; the notice takes it back."""
    if listed.model.chosen_count():
        listed.bulk.delete()
        return
    row_id, place = listed.current, listed.table.currentIndex().row()
    if not row_id or place < 0:
        return
    kind, record, operations = listed.kind, listed.record, listed.context.operations
    words = str(listed.model.row(place).get(kind.title_field) or tr("This {0}").format(tr(kind.singular).lower()))
    listed.table.setFocus()
    listed.step(1 if place + 1 < listed.model.row_count() else -1)
    undo, notices = operations.undo, listed.context.notices
    operations.write(
        lambda unit: records.remove(unit, record, row_id),
        label=records.label(records.REMOVE_LABEL, record),
        done=lambda _id: notices.say(
            tr("“{0}” was deleted.").format(words), action=tr("Undo"), on_action=lambda: undo()
        ),
    )


def copy_rows(listed: RecordList) -> None:
    """Put what is chosen, else the current row, on the clipboard as text, a tab between columns."""
    place = listed.table.currentIndex().row()
    numbers = listed.model.chosen()[:_COPIED] or ([listed.model.numbers()[place]] if place >= 0 else [])
    shown = {one.name: one for one in listed.model.columns}
    columns = [shown[name] for name in listed.table.order()]
    notices, in_words = listed.context.notices, listed.in_words()

    def text(reader: Reader) -> str:
        cells = ([_line(one.show(line.get(one.name), line)) for one in columns] for line in in_words(reader, numbers))
        return "\n".join("\t".join(parts) for parts in ([one.head for one in columns], *cells))

    def copied(words: str) -> None:
        count = len(numbers)
        QGuiApplication.clipboard().setText(words)
        notices.say(counted("{0} row was copied.", "{0} rows were copied.", count))

    listed.context.operations.read(text, done=copied)


def _line(text: str) -> str:
    """Return a cell's words on one line, so that rows stay rows where they are pasted."""
    return " ".join(text.split())
