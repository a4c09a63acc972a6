"""The team: where it meets, each laptop and what it holds, inviting and shutting out, and whether this one may go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from usascp_desktop.services.sharing import Laptop, Shared
from usascp_desktop.sync.roster import ADMINS
from usascp_desktop.ui.theme import Theme
from usascp_desktop.ui.widgets.basics import Card, button, chip, clear, column, label, line, picture, row
from usascp_desktop.ui.widgets.shared_place import SharedPlace
from usascp_desktop.ui.widgets.written_out import WrittenOut
from usascp_desktop.ui.words import tr


class TeamPanel(QWidget):
    """``invited`` asks for an invitation (True for an administrator's), ``shut_out`` carries a device and its name.

    ``believed`` carries them with the last number that counts now of a laptop shut out, whose later work may count as
    well; ``written_for`` asks for a bundle of just what that laptop lacks. ``place`` and ``server`` are the cards about
    where laptops meet and where the tables are written out.
    """

    invited = Signal(bool)
    shut_out = Signal(str, str)
    believed = Signal(str, str, int)
    written_for = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.invite = button(tr("&Invite a laptop …"), tip=tr("Write an invitation"), on_click=self._invite)
        self.as_admin = QCheckBox(tr("as &administrator"))
        self.as_admin.setAccessibleName(tr("as administrator"))
        self.as_admin.setAccessibleDescription(tr("The new laptop may invite and shut out too; a team has two at most"))
        self.as_admin.setToolTip(self.as_admin.accessibleDescription())
        asked = QWidget()
        asked.setLayout(row(self.as_admin, self.invite, spacing=12))
        self.card = Card(tr("Laptops of the team"), count=0, link=asked)
        self._rows = column(spacing=0)
        self.card.body.addLayout(self._rows)
        self.receipts = Card(tr("Who holds this laptop's work"))
        self._said = column(spacing=8)
        self.receipts.body.addLayout(self._said)
        self.place, self.server = SharedPlace(), WrittenOut()
        self.setLayout(column(self.place, self.card, self.receipts, self.server, None, spacing=16))

    def show_state(self, shared: Shared) -> None:
        """Show the team."""
        clear(self._rows)
        self.card.set_count(len(shared.laptops))
        self.invite.setEnabled(shared.admin or not shared.laptops)
        there = sum(one.admin and one.cut is None for one in shared.laptops)
        self.as_admin.setVisible(self.invite.isEnabled() and there < ADMINS)
        self.place.setEnabled(shared.in_team or not shared.laptops)
        self.server.setEnabled(shared.in_team or not shared.laptops)
        self.place.show_state(shared)
        self.server.show_state(shared)
        if not shared.laptops:
            words = tr("No team yet. Inviting a laptop, or writing a bundle, founds one with this laptop as its first.")
            self._rows.addWidget(label(words, "muted", wrap=True))
        for number, one in enumerate(shared.laptops):
            if number:
                self._rows.addWidget(line())
            self._rows.addWidget(self._laptop(one, shared))
        self._say_receipts(shared)

    def _invite(self) -> None:
        self.invited.emit(not self.as_admin.isHidden() and self.as_admin.isChecked())
        self.as_admin.setChecked(False)

    def _laptop(self, one: Laptop, shared: Shared) -> QWidget:
        made = QWidget()
        here = tr("this laptop") if one.own else tr("its work up to {0} is here").format(one.here)
        held = "" if one.own or not shared.own else tr("holds ours up to {0} of {1}").format(one.holds, shared.own)
        words = column(
            label(f"{one.laptop} · {one.person}", "h3", wrap=True),
            label(" · ".join(part for part in (here, held) if part), "small", wrap=True),
            spacing=2,
        )
        box = row(words, spacing=12, margins=(0, 8, 0, 8))
        box.setStretch(0, 1)
        if one.admin:
            box.addWidget(chip(tr("Administrator"), "accent"))
        if one.cut is not None:
            box.addWidget(chip(tr("Shut out after {0}").format(one.cut), "bad"))
        for act in self._acts(one, shared):
            box.addWidget(act)
        made.setLayout(box)
        return made

    def _acts(self, one: Laptop, shared: Shared) -> list[QPushButton]:
        """What can be done about another laptop: write what it lacks, shut it out, or let more of its work count."""
        made: list[QPushButton] = []
        if one.own:
            return made
        if one.cut is None and shared.in_team:
            made.append(button(tr("Bundle for it …"), kind="ghost", tip=tr("Only what it has not said to hold")))
            made[-1].setAccessibleName(tr("Write a bundle for {0}").format(one.laptop))
            made[-1].clicked.connect(lambda _on=False: self.written_for.emit(one.device, one.laptop))
        if one.cut is None and shared.admin:
            made.append(button(tr("Shut out …"), kind="ghost"))
            made[-1].setAccessibleName(tr("Shut out {0}").format(one.laptop))
            made[-1].clicked.connect(lambda _on=False: self.shut_out.emit(one.device, one.laptop))
        if one.cut is not None and shared.admin:
            cut = one.cut
            made.append(button(tr("Let more count …"), kind="ghost", tip=tr("Work it wrote before it was lost")))
            made[-1].setAccessibleName(tr("Let more of the work of {0} count").format(one.laptop))
            made[-1].clicked.connect(lambda _on=False: self.believed.emit(one.device, one.laptop, cut))
        return made

    def _say_receipts(self, shared: Shared) -> None:
        clear(self._said)
        self.receipts.setVisible(shared.in_team or bool(shared.findings))
        for finding in shared.findings:
            self._say("triangle-alert", "warn", tr(finding))
        for gap in shared.missing:
            span = (
                tr("number {0}").format(gap.first)
                if gap.first == gap.last
                else tr("numbers {0} to {1}").format(gap.first, gap.last)
            )
            self._say(
                "triangle-alert", "warn", tr("Missing here: {0} of {1}, seen by others.").format(span, gap.laptop)
            )
        if shared.safe:
            self._say("circle-check", "ok", tr("Everything written here is held by two other laptops: safe to wipe."))
        for reason in shared.reasons if shared.in_team else ():
            self._say("info", "muted", tr(reason))

    def _say(self, icon: str, ink: str, words: str) -> None:
        size = self._theme.px(16)
        box = row(picture(icon, self._theme.hex(ink), size), label(words, wrap=True), spacing=8)
        box.setStretch(1, 1)
        self._said.addLayout(box)
