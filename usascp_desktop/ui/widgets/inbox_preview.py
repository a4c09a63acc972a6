"""What one file would bring before it is applied: records by kind and name, disagreements, and what happens then."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from usascp_desktop.services.arriving import CHANGED, GONE, NEW, Brought, Incoming
from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, button, chip, clear, column, label, line, picture, row, scrolled
from usascp_desktop.ui.widgets.conflict_names import named
from usascp_desktop.ui.widgets.inbox import figure_label
from usascp_desktop.ui.words import counted, marked, tr

_FIRST = 3
_MOST_FIELDS = 4
_HOW = {
    NEW: ("plus", "ok", marked("New")),
    CHANGED: ("pencil-line", "accent", marked("Changed")),
    GONE: ("trash-2", "muted", marked("Deleted")),
}


class InboxPreview(Card):
    """``removed`` carries the path of a file that is not to be applied, ``again`` asks to look once more.

    ``unfolded`` asks to be shown anew, with all of the records or with few.
    """

    removed = Signal(object)
    again = Signal()
    unfolded = Signal()

    def __init__(self, theme: Theme, apply: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._one: Incoming | None = None
        self._all = False
        self.title, self.about = label("", "h2", wrap=True), label("", "small", wrap=True)
        self.state = chip(tr("Preview"), "accent")
        head = row(self.title, self.state, spacing=8)
        head.setStretch(0, 1)
        head.setAlignment(self.state, Qt.AlignmentFlag.AlignTop)
        self._told = column(spacing=8)
        inner = QWidget()
        inner.setLayout(column(self._told, None))
        self.leave = button(tr("Not now   Esc"), tip=tr("Leave this file out"), on_click=self.leave_out)
        self.retry = button(tr("Look &again"), on_click=self.again.emit)
        self.body.addLayout(head)
        self.body.addWidget(self.about)
        self.body.addWidget(line())
        self.area = scrolled(inner, name=tr("What it would bring"))
        self.area.setMinimumHeight(theme.px(160))
        self.body.addWidget(self.area, 1)
        self.body.addWidget(line())
        self.body.addLayout(row(self.leave, self.retry, None, apply))

    def show_one(self, one: Incoming, written: str, waiting: Sequence[Incoming]) -> None:
        """Show a file; ``waiting`` are all that would be applied together."""
        fresh = self._one is None or self._one.path != one.path
        self._one, self._all = one, self._all and not fresh
        self.title.setText(one.report.sender or tr("Nobody known"))
        self.about.setText(" · ".join(part for part in (one.path.name, written) if part))
        self.leave.setAccessibleName(tr("Leave {0} out").format(one.path.name))
        self._show_buttons(retry=False)
        clear(self._told)
        for bad in one.report.quarantined:
            self._told.addWidget(label(f"{bad.name}: {tr(bad.sentence)}", "bad", wrap=True))
        if one.kinds:
            self._told.addLayout(self._kinds(one))
            self._told.addWidget(line())
            self._fill_records(one)
        elif not one.report.quarantined:
            words = tr("Nothing new: everything in it is here already. Applying it changes nothing.")
            self._told.addWidget(label(words, "muted", wrap=True))
        if any(each.report.new for each in waiting):
            self._told.addWidget(line())
            self._fill_steps(waiting)

    def show_looking(self, paths: Sequence[Path]) -> None:
        """Say that files are being looked into."""
        self._show_words(
            counted("Looking into {0} file …", "Looking into {0} files …", len(paths)),
            tr("It is tried on a copy first; nothing here changes until you apply it."),
            retry=False,
        )

    def show_failed(self, paths: Sequence[Path]) -> None:
        """Say that files could not be looked into."""
        self._show_words(
            counted("{0} file could not be looked into", "{0} files could not be looked into", len(paths)),
            tr("Nothing was changed. Look again once what was said above is put right."),
            retry=True,
        )

    def leave_out(self) -> None:
        """Leave the file out that is shown."""
        if self._one is not None:
            self.removed.emit(self._one.path)

    def _show_words(self, title: str, words: str, *, retry: bool) -> None:
        self._one = None
        self.title.setText(title)
        self.about.setText(words)
        self._show_buttons(retry=retry)
        clear(self._told)

    def _show_buttons(self, *, retry: bool) -> None:
        for made, on in ((self.leave, self._one is not None), (self.state, self._one is not None), (self.retry, retry)):
            made.setVisible(on)

    def _kinds(self, one: Incoming) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(16))
        grid.setVerticalSpacing(self._theme.px(6))
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        heads = (tr("What"), tr("New"), tr("Changed"), tr("Conflicts"))
        for place, head in enumerate(heads):
            grid.addWidget(label(head, "label"), 0, place, right if place else Qt.AlignmentFlag.AlignLeft)
        for number, kind in enumerate(one.kinds, start=1):
            name = label(tr(kind.plural), wrap=True)
            grid.addWidget(name, number, 0)
            for place, figure in enumerate((kind.new, kind.changed, kind.conflicts), start=1):
                made = figure_label(figure, warn=place == len(heads) - 1)
                made.setAccessibleName(f"{tr(kind.plural)}, {heads[place]}: {figure:,}")
                grid.addWidget(made, number, place, right)
        return grid

    def _fill_records(self, one: Incoming) -> None:
        """Name some records, those that would disagree first; all on demand."""
        disputed = {(each.record, each.row) for each in one.conflicts}
        others = [each for each in one.records if (each.record, each.row) not in disputed]
        many = len(one.conflicts) + len(others)
        shown = many if self._all else _FIRST
        title = label(
            tr("{0} of {1}").format(min(shown, many), f"{one.new + one.changed:,}")
            if shown < many
            else tr("All of it"),
            "label",
        )
        head = row(title, None)
        if many > _FIRST:
            words = tr("Show fewer") if self._all else tr("Show all {0}").format(f"{many:,}")
            head.addWidget(button(words, kind="ghost", on_click=self._toggle))
        self._told.addLayout(head)
        for each in one.conflicts[:shown]:
            self._told.addLayout(self._conflict(each))
        for record in others[: max(0, shown - len(one.conflicts))]:
            self._told.addLayout(self._record(record))

    def _record(self, one: Brought) -> QLayout:
        icon, ink, word = _HOW[one.how]
        fields = ", ".join(tr(name) for name in one.fields[:_MOST_FIELDS])
        more = len(one.fields) - _MOST_FIELDS
        said = tr("{0} and {1} more").format(fields, more) if more > 0 else fields
        return self._line(icon, ink, f"{tr(one.kind)}: {tr(one.title) or tr('Untitled')}", f"{tr(word)} · {said}")

    def _conflict(self, one: Disagreement) -> QLayout:
        if one.is_long:
            writers = tr(" and ").join(named(side) for side in one.values)
            said = tr("{0}, written differently by {1}").format(tr(one.label), writers)
        else:
            said = f"{tr(one.label)}: {tr(' or ').join(_short(side.words) for side in one.values)}"
        return self._line("split", "warn", f"{tr(one.kind)}: {tr(one.title)}", f"{tr('Conflict')} · {said}")

    def _line(self, icon: str, ink: str, title: str, said: str) -> QLayout:
        words = column(label(title, "h3", wrap=True), label(said, "small", wrap=True), spacing=1)
        box = row(picture(icon, self._theme.hex(ink), self._theme.px(18)), words, spacing=12, margins=(0, 3, 0, 3))
        box.setStretch(1, 1)
        return box

    def _fill_steps(self, waiting: Sequence[Incoming]) -> None:
        new = sum(one.report.new for one in waiting)
        conflicts = sum(len(one.conflicts) for one in waiting)
        self._told.addWidget(label(tr("What happens when you apply"), "h3", wrap=True))
        settle = (
            counted(
                "You settle {0} disagreement, now or later", "You settle {0} disagreements, now or later", conflicts
            )
            if conflicts
            else tr("Nothing is left to settle")
        )
        steps = (
            (tr("Backup first"), tr("verified, on this computer")),
            (
                counted("{0} change goes in", "{0} changes go in", new),
                tr("where two differ both values are kept, nothing is chosen"),
            ),
            (settle, tr("until then the newer value shows, marked") if conflicts else tr("nobody wrote over anybody")),
            (tr("Take back stays possible"), tr("one click; what is written here since then stays")),
            (tr("Then these six words: {0}").format(" ".join(waiting[-1].words)), tr("same words, same data")),
        )
        for number, (title, said) in enumerate(steps, start=1):
            sign = label(str(number), "badge")
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            sign.setFixedWidth(self._theme.px(24))
            words = column(label(title, "h3", wrap=True), label(said, "small", wrap=True), spacing=1)
            box = row(sign, words, spacing=12)
            box.setStretch(1, 1)
            box.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
            self._told.addLayout(box)

    def _toggle(self) -> None:
        self._all = not self._all
        self.unfolded.emit()


def _short(words: str) -> str:
    line_of = " ".join(words.split())
    return f"{line_of[:60]} …" if len(line_of) > 60 else line_of or tr("nothing")
