"""One person or organisation beside the list: how to greet and reach them, what may be used, and what they did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.people import Channel
from usascp_desktop.services import duplicates, people, person_overview
from usascp_desktop.services.person_overview import PersonOverview, Twin
from usascp_desktop.store.unit_of_work import ChangeSet, Reader
from usascp_desktop.ui import ages
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.widgets.basics import Card, button, chip, clear, column, label, line, picture, row, scrolled
from usascp_desktop.ui.widgets.row_button import RowButton, RowWords
from usascp_desktop.ui.words import counted, marked, tr

_SHOWN = frozenset({"person", "organization", "channel", "participant", "consultation", "commitment", "city", "code"})
_ASKED = ((marked("&Oral"), "given_verbal"), (marked("Car&d"), "card"), (marked("&Not yet"), "not_asked"))
_TONES = {"given_written": "ok", "given_verbal": "ok", "card": "ok", "public_role": "info", "withdrawn": "bad"}
_ICONS = {"email": "mail", "phone": "phone", "mobile": "phone"}


class _Detail(QWidget):
    """A record beside its list: who it is, what is around it, its form.

    ``find`` reads what is around the record of an id that is there, ``show`` is called with it.
    ``closed`` asks to put it away, ``delete`` to delete, ``opened`` to show another (kind, id).
    """

    closed = Signal()
    delete = Signal()
    opened = Signal(str, str)

    def __init__(
        self,
        context: Context,
        record: str,
        find: Callable[[Reader, str], Any],
        show: Callable[[Any], None],
        *,
        name: str,
        native: str,
        about: str,
    ) -> None:
        super().__init__()
        self.context = context
        self._record, self._find, self._found = record, find, show
        self.row_id = ""
        self._write = False
        self.form = FormView(context, record)
        self.form.gone.connect(self.closed)
        self.heading, self.native = label("", "h2", wrap=True), label("", "", wrap=True)
        self.about = label("", "small", wrap=True)
        for words, said in ((self.heading, name), (self.native, native), (self.about, about)):
            words.setAccessibleName(said)
        self.twins = QVBoxLayout()
        self.twins.setSpacing(4)

    def show_record(self, row_id: str, *, write: bool = False) -> None:
        """Show a record; ``write`` puts the cursor into its name."""
        self.row_id, self._write = row_id, write
        self.form.show_record(row_id)
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed."""
        self.form.refresh(changes)
        if self.row_id and changes.records & _SHOWN:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        row_id, record, find = self.row_id, self._record, self._find

        def show(found: Any) -> None:  # noqa: ANN401
            if found is not None and row_id == self.row_id:
                self._found(found)

        self.context.operations.read(
            lambda reader: find(reader, row_id) if reader.exists(record, row_id) else None, done=show
        )

    def _head(self, tip: str, name: str) -> tuple[QHBoxLayout, QPushButton]:
        """Return the line with the names and the way out, and the button that deletes."""
        close = button(tr("C&lose"), kind="ghost", tip=tr("Close (Escape)"), on_click=self.closed.emit)
        remove = button(tr("Delete   Del"), tip=tip, on_click=self.delete.emit, writes=True)
        remove.setAccessibleName(name)
        head = row(column(self.heading, self.native, self.about, spacing=2), close)
        head.setStretch(0, 1)
        head.setAlignment(close, Qt.AlignmentFlag.AlignTop)
        return head, remove

    def _show_names(self, name: str | None, native: str | None, *, address: str | None = "", about: str) -> None:
        self.heading.setText(" ".join(part for part in (address, name or tr("No name yet")) if part))
        self.native.setText(native or "")
        self.native.setVisible(bool(native) and native != name)
        self.about.setText(about)

    def _write_name(self, field: str) -> None:
        """Put the cursor into the field of the name, if that was asked for."""
        editor = self.form.editors.get(field)
        if self._write and editor is not None:
            self._write = False
            editor.widget.setFocus()


class PersonDetail(_Detail):
    """Shows one person."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            "person",
            lambda reader, row_id: person_overview.of_person(reader, row_id, today=_now(context).local().date()),
            self._show,
            name=tr("Name of this person"),
            native=tr("Name in local script"),
            about=tr("Who they are"),
        )
        self.links = QVBoxLayout()
        self.links.setSpacing(2)
        self.did = QVBoxLayout()
        self.did.setSpacing(0)
        self.consent = chip("")
        self.consent.setAccessibleName(tr("Consent of this person"))
        self.asked = label("", "small", wrap=True)
        self.asked.setAccessibleName(tr("When consent was given"))
        self.may = label("", "small", wrap=True)
        self.may.setAccessibleName(tr("What may be used"))
        self.channel = QLineEdit(placeholderText=tr("Add e-mail or phone, Enter keeps it"))
        self.channel.setAccessibleName(tr("Add a contact detail"))
        self.channel.setAccessibleDescription(tr("An e-mail address or a telephone number; Enter keeps it"))
        self.channel.returnPressed.connect(self._add_channel)
        self._lay_out()

    def note_consent(self, consent: str) -> None:
        """Note what the person agreed to, now."""
        row_id, now = self.row_id, _now(self.context)
        self.context.operations.write(
            lambda unit: people.set_consent(unit, row_id, consent, now=now),
            label=people.CONSENT_LABEL,
            done=lambda _none: self._noted(),
        )

    def _lay_out(self) -> None:
        head, remove = self._head(tr("Delete this person; it can be undone"), tr("Delete person"))
        self.answers: list[QPushButton] = []
        asked = row(self.consent, None, spacing=6)
        for words, code in _ASKED:
            one = button(tr(words), tip=tr("Notes it with the time of now; it can be undone"),
                         on_click=partial(self.note_consent, code), writes=True)  # fmt: skip
            one.setAccessibleName(tr("Consent: {0}").format(tr(words).replace("&", "")))
            one.setProperty("small", True)
            one.setFixedHeight(self.context.theme.control("button_small"))
            self.answers.append(one)
            asked.addWidget(one)
        inside = QWidget()
        inside.setLayout(
            column(self.twins, self.links, self.channel, line(), asked, self.asked, self.may, line(), self.did,
                   self.form, None, spacing=10, margins=(0, 0, 8, 0))
        )  # fmt: skip
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(line())
        card.body.addWidget(scrolled(inside, name=tr("About this person")), 1)
        card.body.addLayout(row(None, remove))
        self.setLayout(column(card))

    def _show(self, found: PersonOverview) -> None:
        where = (found.title, ", ".join(map(tr, found.roles)), found.city)
        about = " · ".join(part for part in where if part) or tr("No role noted yet")
        self._show_names(found.name, found.native_name, address=found.address, about=about)
        self._show_links(found)
        show_twins(self.twins, found.twins, self.context, lambda twin: self.opened.emit("person", twin))
        show_merged(self.twins, found.merged, self.context, "person")
        self._show_consent(found)
        self._show_deeds(found)
        self._write_name("display_name")

    def _show_links(self, found: PersonOverview) -> None:
        clear(self.links)
        theme = self.context.theme
        size = theme.px(16)
        if found.organization:
            go = button(found.organization_name or tr("Untitled"), kind="ghost", tip=tr("Open the organisation"),
                        on_click=partial(self.opened.emit, "organization", found.organization))  # fmt: skip
            self.links.addLayout(row(picture("building-2", theme.hex("muted"), size), go, None))
        for kind, value in found.channels:
            words = label(value, "", wrap=True)
            words.setAccessibleName(f"{kind.capitalize() or 'Contact'}: {value}")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line_of = row(picture(_ICONS.get(kind, "link-2"), theme.hex("muted"), size), words, spacing=8)
            line_of.setStretch(1, 1)
            self.links.addLayout(line_of)

    def _show_consent(self, found: PersonOverview) -> None:
        self.consent.setText(tr(found.consent_words))
        self.consent.setProperty("tone", _TONES.get(found.consent or "", "warn"))
        self.consent.style().polish(self.consent)
        today = _now(self.context).local().date()
        self.asked.setText(tr("Noted {0}").format(ages.at(found.consent_at, today)) if found.consent_at else "")
        self.asked.setVisible(found.consent_at is not None)
        self.may.setText("\n".join(f"{tr(who)}: {tr(what)}" for who, what in found.may))

    def _show_deeds(self, found: PersonOverview) -> None:
        clear(self.did)
        today, theme = _now(self.context).local().date(), self.context.theme
        if found.promises:
            self.did.addWidget(label(tr("Open promises"), "h3"))
        for one in found.promises:
            late = (
                tr("{0} late").format(ages.days(one.late))
                if one.late
                else tr("due {0}").format(ages.day(one.due, today))
                if one.due
                else tr("no date")
            )
            whose = tr("Owes it") if one.owner == found.id else tr("Is owed it")
            words = RowWords(
                one.text, whose, late, "bad" if one.late else "small", "triangle-alert" if one.late else ""
            )
            self.did.addWidget(RowButton(words, theme, on_open=partial(self.context.open_page, "follow_ups", one.id)))
        if found.met:
            self.did.addWidget(label(tr("Consultations"), "h3"))
        for held in found.met:
            when = ages.at(held.moment, today) if held.moment else tr("no date")
            words = RowWords(held.title, held.city, when)
            self.did.addWidget(
                RowButton(words, theme, on_open=partial(self.context.open_page, "consultations", held.id))
            )
        if found.met or found.promises:
            self.did.addWidget(line())

    def _add_channel(self) -> None:
        text, row_id = self.channel.text().strip(), self.row_id
        if not text or not row_id:
            return
        kind = "email" if "@" in text else "phone" if sum(letter.isdigit() for letter in text) > 4 else "web"
        self.channel.clear()
        self.context.operations.write(
            lambda unit: unit.add(Channel, {"person": row_id, "kind": kind, "value": text, "work": True}),
            label=marked("Add contact detail"),
        )

    def _noted(self) -> None:
        undo = self.context.operations.undo
        self.context.notices.say(tr("Consent was noted."), action=tr("Undo"), on_action=lambda: undo())


class OrganizationDetail(_Detail):
    """Shows one organisation and its people."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            "organization",
            person_overview.of_organization,
            self._show,
            name=tr("Name of this organisation"),
            native=tr("Local name"),
            about=tr("What it is"),
        )
        self.people = QVBoxLayout()
        self.people.setSpacing(0)
        head, remove = self._head(tr("Delete this organisation; it can be undone"), tr("Delete organisation"))
        inside = QWidget()
        inside.setLayout(column(self.twins, self.people, self.form, None, spacing=10, margins=(0, 0, 8, 0)))
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(line())
        card.body.addWidget(scrolled(inside, name=tr("About this organisation")), 1)
        card.body.addLayout(row(None, remove))
        self.setLayout(column(card))

    def _show(self, found: person_overview.OrganizationOverview) -> None:
        self._show_names(found.name, found.native_name, about=found.line or tr("Nothing else is noted yet"))
        show_twins(self.twins, found.twins, self.context, lambda twin: self.opened.emit("organization", twin))
        show_merged(self.twins, found.merged, self.context, "organization")
        clear(self.people)
        count = len(found.people)
        words = counted("{0} person", "{0} people", count) if count else tr("Nobody of this organisation is noted yet")
        self.people.addWidget(label(words, "h3" if count else "small"))
        for one, name, title in found.people:
            face = RowWords(name or tr("No name yet"), title)
            go = RowButton(face, self.context.theme, on_open=partial(self.opened.emit, "person", one))
            self.people.addWidget(go)
        self.people.addWidget(line())
        self._write_name("name")


def show_twins(box: QVBoxLayout, twins: tuple[Twin, ...], context: Context, go: Callable[[str], None]) -> None:
    """Fill a layout with a line for each record that may be the same one, each with a button to look at it."""
    clear(box)
    size = context.theme.px(16)
    for twin in twins:
        words = label(
            tr("May be here twice: {0} ({1})").format(twin.name or tr("no name yet"), tr(twin.why)), "warn", wrap=True
        )
        look = button(tr("Open"), kind="ghost", tip=tr("Open the other one"), on_click=partial(go, twin.id))
        look.setAccessibleName(tr("Open the other {0}").format(twin.name))
        beside = button(tr("Compare"), kind="ghost", tip=tr("See both side by side, merge them or keep them apart"))
        beside.setAccessibleName(tr("Compare with {0}").format(twin.name))
        beside.clicked.connect(partial(_compare, context, twin.id))
        hint = row(picture("copy", context.theme.hex("warn"), size), words, look, beside, spacing=8)
        hint.setStretch(1, 1)
        box.addLayout(hint)


def show_merged(box: QVBoxLayout, merged: Sequence[tuple[str, str]], context: Context, record: str) -> None:
    """Add to a layout a line for each record that was merged into the one shown, with a button that takes it out."""
    size = context.theme.px(16)
    for row_id, name in merged:
        called = name or tr("no name yet")
        words = label(tr("Merged here: {0}").format(called), "small", wrap=True)
        out = button(tr("Take out"), kind="ghost", writes=True,
                     tip=tr("It stands for itself again and is not offered for merging; it can be undone"))  # fmt: skip
        out.setAccessibleName(tr("Take out {0}").format(called))
        out.clicked.connect(partial(_take_out, context, record, row_id))
        hint = row(picture("merge", context.theme.hex("muted"), size), words, out, spacing=8)
        hint.setStretch(1, 1)
        box.addLayout(hint)


def _take_out(context: Context, record: str, row_id: str, _on: bool = False) -> None:
    undo, notices = context.operations.undo, context.notices
    words = tr("Taken out; it stands for itself again.")
    context.operations.write(
        lambda unit: duplicates.take_out(unit, record, row_id),
        label=duplicates.TAKE_OUT_LABEL,
        done=lambda _none: notices.say(words, action=tr("Undo"), on_action=lambda: undo()),
    )


def _compare(context: Context, row_id: str, _on: bool = False) -> None:
    context.open_page("sync", filters={"duplicate": row_id})


def _now(context: Context) -> Moment:
    return Moment.now(context.settings.home_zone or context.workspace.identity.zone)
