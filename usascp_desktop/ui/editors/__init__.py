"""One editor for each kind of field: what it shows, how it is typed or picked, and when it says that it was left."""

from __future__ import annotations

from collections.abc import Mapping

from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.ui.editors.base import KEEP_AFTER_MS, Editor
from usascp_desktop.ui.editors.dates import DayEditor, MomentEditor
from usascp_desktop.ui.editors.money import MoneyEditor
from usascp_desktop.ui.editors.picking import ChoiceEditor, FlagEditor
from usascp_desktop.ui.editors.sets import SetEditor
from usascp_desktop.ui.editors.text import LineEditor, LongEditor
from usascp_desktop.ui.icons import icon
from usascp_desktop.ui.theme import Theme


def make(field: Field, choices: Mapping[str, str], *, theme: Theme, zone: str = "UTC", placeholder: str = "") -> Editor:
    """Return the editor of a field; ``choices`` gives code -> words, ``zone`` whose clocks a moment means at first."""
    muted, size = theme.hex("muted"), theme.px(16)
    match field.kind:
        case Kind.FLAG:
            return FlagEditor(field)
        case Kind.CODE | Kind.REFERENCE:
            return ChoiceEditor(field, choices)
        case Kind.LONG | Kind.NOTES:
            return LongEditor(field, placeholder)
        case Kind.SET:
            return SetEditor(field, choices, icon("x", muted, theme.px(12)))
        case Kind.DATE:
            return DayEditor(field, icon("calendar", muted, size), placeholder)
        case Kind.MOMENT:
            return MomentEditor(field, icon("calendar", muted, size), zone)
        case Kind.MONEY:
            return MoneyEditor(field)
        case _:
            return LineEditor(field, placeholder)


__all__ = ["KEEP_AFTER_MS", "ChoiceEditor", "DayEditor", "Editor", "FlagEditor", "LineEditor", "LongEditor",
           "MomentEditor", "MoneyEditor", "SetEditor", "make"]  # fmt: skip
