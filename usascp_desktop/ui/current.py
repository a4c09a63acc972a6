"""Which record a person is looking at."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.widgets.record_list import RecordList


def current_record(page: Any) -> tuple[str, str] | None:  # noqa: ANN401
    """Return (record, id) of what a page shows.

    A page says it with ``current_record()``; of one that does not, it is the record of the form that shows, of a
    consultation's room, or of the row chosen in a list.
    """
    if page is None:
        return None
    say = getattr(page, "current_record", None)
    if say is not None:
        said: tuple[str, str] | None = say()
        return said
    room = getattr(page, "room", None)
    if isinstance(room, QWidget) and room.isVisible() and getattr(room, "row_id", None):
        return "consultation", str(room.row_id)  # type: ignore[attr-defined]
    for form in page.findChildren(FormView):
        if form.isVisible() and form.row_id is not None:
            return form.record, form.row_id
    for found in page.findChildren(RecordList):
        if found.isVisible() and found.current:
            return found.record, found.current
    overview = getattr(getattr(page, "shown", None), "overview", None)
    return ("city", str(overview.id)) if overview is not None else None
