"""Attachments: a wall of photos and documents, the words each still wants, and adding by drop, paste or choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.records.delegations import Attachment
from usascp_desktop.services import album, attachments, bulk, records
from usascp_desktop.services.album import Owner, Picture
from usascp_desktop.store.attachments import Kept
from usascp_desktop.store.filters import ANY, EMPTY
from usascp_desktop.store.queries import Condition
from usascp_desktop.store.unit_of_work import ChangeSet, Reader, UnitOfWork
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import Job
from usascp_desktop.ui.widgets.attachment_detail import AttachmentDetail
from usascp_desktop.ui.widgets.basics import (
    Card,
    EmptyState,
    PageTitle,
    ProgressLine,
    button,
    column,
    label,
    row,
    with_sign,
)
from usascp_desktop.ui.widgets.choice_box import ChoiceBox
from usascp_desktop.ui.widgets.record_list import RecordList, field_column
from usascp_desktop.ui.widgets.switch import Switch
from usascp_desktop.ui.widgets.thumbnails import SMALL, AlbumModel, Thumbnails, decoded
from usascp_desktop.ui.widgets.two_panes import TwoPanes
from usascp_desktop.ui.words import counted, marked, tr

_LIST, _DETAIL = 640, 400
_COLUMNS = (("name", 264), ("caption", 200), ("alternative", 180), ("about", 180), ("taken_at", 150))
_WITHOUT_WORDS = (
    Condition("media_type", ">=", "image/"),
    Condition("media_type", "<", "image0"),
    Condition("", ANY, (Condition("caption", EMPTY, None), Condition("alternative", EMPTY, None))),
)
"""Photos without a caption or alternative text, as ``Picture.wants_words`` says of one."""


class AttachmentsPage(QWidget):
    """The album. Ctrl+N chooses files, Ctrl+V pastes a picture, files can be dropped; each add is one undo.

    Wall and table show the same list: its filters, views and order hold for both. Many are chosen in the table alone,
    as the wall has no room for boxes beside the pictures.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.context = context
        self._all: tuple[Picture, ...] = ()
        self._wanted = ""
        self._job: Job | None = None
        add = button(
            tr("&Add files   Ctrl+N"),
            kind="primary",
            tip=tr("Choose files to attach"),
            on_click=self.choose,
            writes=True,
        )
        add.setAccessibleName(tr("Add files"))
        with_sign(add, "plus", context.theme, "on_accent")
        ways = (("wall", tr("Wall"), "image"), ("table", tr("Table"), "table"))
        self.switch = Switch(context.theme, ways, name=tr("How attachments are shown"))
        self.switch.choose("wall")
        self.title = PageTitle(tr("Attachments"), self.switch, add)
        self.owner = ChoiceBox()
        self.owner.setAccessibleName(tr("New files belong to"))
        self.owner.setAccessibleDescription(tr("The consultation that files added here belong to"))
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner.setMinimumContentsLength(24)
        self.bare = QCheckBox(tr("&Without words"))
        self.bare.setAccessibleName(tr("Without words"))
        self.bare.setAccessibleDescription(tr("Shows only photos without a caption or alternative text"))
        self.only = button("", tip=tr("Show the files of all cities again"), on_click=self._show_all)
        with_sign(self.only, "x", context.theme)
        self.only.hide()
        self._city: tuple[str, tuple[Condition, ...]] = ("", ())
        self.model = AlbumModel(self._ask_small)
        self.wall = Thumbnails(self.model, context.theme)
        words = tr(
            "Photos and documents of the visit, encrypted on this computer. Drop files here, or paste a picture."
        )
        self.stack = QStackedWidget()
        for empty in (self.wall, self._empty(words)):
            self.stack.addWidget(empty)
        columns = [field_column("attachment", name, width=width) for name, width in _COLUMNS]
        self.list = RecordList(context, "attachment", columns, order=("-id",), empty=self._empty(words))
        self.detail = AttachmentDetail(context)
        self.progress = ProgressLine()
        self.progress.cancelled.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._lay_out()
        self._connect()
        self.show_as("wall")
        self.list.load()

    def show_record(self, row_id: str) -> None:
        """Show an attachment, whatever was filtered."""
        self._forget()
        self._wanted = row_id
        self.list.select(row_id)
        self.list.load(())

    def show_filtered(self, filters: Mapping[str, object]) -> None:
        """Show the files of one city and of all that is about it."""
        self._forget()
        self._city = (str(filters["city"]), ())
        self._find_files()

    def _find_files(self) -> None:
        """Find what belongs to the city that is filtered by, and show it."""
        city = self._city[0]

        def show(found: tuple[str, tuple[Condition, ...]]) -> None:
            if city != self._city[0]:
                return
            name, where = found
            self._city = (city, where)
            self.only.setText(tr("Only {0}").format(name))
            self.only.setAccessibleName(self.only.text())
            self.only.show()
            self.list.load(self._where())

        self.context.operations.read(lambda reader: _name_and_files(reader, city), done=show)

    def show_as(self, name: str) -> None:
        """Show the ``wall`` or the ``table``: the same files, in the same order."""
        self.switch.choose(name)
        card = self.card if name == "wall" else None
        self.list.show_instead(card)
        self.list.setFocusProxy(self.wall if card else self.list.table)
        self.setFocusProxy(self.wall if card else self.list.table)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
        if self._city[0] and "attachment" in changes.records:
            self._find_files()
        else:
            self.list.refresh(changes)
        if changes.records & {"attachment", "consultation", "city"}:
            self._read()
        if self.panes.is_open:
            self.detail.refresh(changes)

    def choose(self) -> None:
        """Ask which files to attach."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        files, _kind = QFileDialog.getOpenFileNames(self, tr("Add files"), place)
        self.take_files([Path(file) for file in files])

    def take_files(self, paths: Sequence[Path]) -> None:
        """Attach files to what is chosen above; what cannot be attached is named with the reason, the rest is kept."""
        about = str(self.owner.currentData() or "")
        if not paths:
            return
        if not about:
            self.context.notices.say(tr("Start a consultation first: files belong to one."), tone="bad")
            return
        folder = self.context.workspace.folder

        def work(job: Job) -> tuple[list[Kept], list[str]]:
            kept: list[Kept] = []
            refused: list[str] = []
            for number, path in enumerate(paths):
                job.progress(number, len(paths), tr("Encrypting file"))
                try:
                    kept.append(attachments.prepare(folder, path))
                except UserError as problem:
                    refused.append(tr(str(problem)))
            return kept, refused

        self.progress.step(0, len(paths), tr("Encrypting file"))
        self.progress.show()
        self._job = self.context.operations.run(
            work,
            done=lambda made: self._prepared(about, *made),
            progress=self.progress.step,
            failed=self._not_prepared,
        )

    def paste(self) -> None:
        """Attach the picture or files that the clipboard holds."""
        found = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in found.urls() if url.isLocalFile()]
        image = QImage(QGuiApplication.clipboard().image())
        about = str(self.owner.currentData() or "")
        if files:
            self.take_files(files)
        elif image.isNull() or not about:
            self.context.notices.say(tr("There is no picture to paste: copy a picture or files first."))
        else:
            zone = self.context.settings.home_zone or self.context.workspace.identity.zone
            name = tr("Pasted {0}.png").format(f"{Moment.now(zone).local():%Y-%m-%d %H.%M.%S}")
            kept = attachments.prepare_pasted(self.context.workspace.folder, _png(image), name)
            self._prepared(about, [kept], [])

    def delete(self) -> None:
        """Delete the current attachment; the notice takes it back."""
        one = self._current()
        if one is not None:
            self.context.operations.write(
                lambda unit: unit.delete(Attachment, one.id),
                label=records.label(records.REMOVE_LABEL, "attachment"),
                done=lambda _none: self._say_undo(tr("“{0}” was deleted.").format(one.name)),
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _where(self) -> tuple[Condition, ...]:
        return (*self._city[1], *(_WITHOUT_WORDS if self.bare.isChecked() else ()))

    def _forget(self) -> None:
        """Forget all that was filtered by; the list is found again by whoever asks."""
        self.list.forget_filters()
        self.bare.blockSignals(True)
        self.bare.setChecked(False)
        self.bare.blockSignals(False)
        self._city = ("", ())
        self.only.hide()

    def _show_all(self) -> None:
        self._city = ("", ())
        self.only.hide()
        self.list.load(self._where())
        (self.focusProxy() or self).setFocus()

    def _empty(self, words: str) -> EmptyState:
        return EmptyState(tr("No files here"), words, button(tr("&Choose files"), on_click=self.choose, writes=True))

    def _lay_out(self) -> None:
        self.card = Card()
        self.card.body.addWidget(self.stack)
        outer = self.card.layout()
        assert outer is not None
        outer.setContentsMargins(4, 4, 4, 4)
        to = label(tr("New files belong to"), "label")
        to.setBuddy(self.owner)
        left = QWidget()
        box = column(row(to, self.owner, self.only, self.bare, None, spacing=12), spacing=12)
        box.addWidget(self.list, 1)
        left.setLayout(box)
        left.setFocusProxy(self.list)
        px = self.context.theme.px
        self.panes = TwoPanes(left, self.detail, list_width=px(_LIST), detail_width=px(_DETAIL))
        whole = column(self.title, self.progress, spacing=16, margins=(24, 24, 24, 16))
        whole.addWidget(self.panes, 1)
        self.setLayout(whole)
        self.progress.hide()

    def _connect(self) -> None:
        self.switch.picked.connect(self.show_as)
        self.bare.toggled.connect(lambda _on: self.list.load(self._where()))
        self.list.cleared.connect(self._cleared)
        self.list.counted.connect(lambda _shown, _total: self._read())
        self.list.selected.connect(self._walked)
        self.list.opened.connect(self._open)
        self.wall.activated.connect(self._opened)
        self.wall.selectionModel().currentChanged.connect(lambda now, _before: self._opened(now))
        self.detail.delete.connect(self.delete)
        self.detail.gone.connect(self.panes.close_detail)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self.choose)
        for keys, act in (("Delete", self.delete), ("Ctrl+V", self.paste)):
            key = QShortcut(QKeySequence(keys), self.wall)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(act)

    def _cleared(self) -> None:
        """Take the page's own filters away with those of the list."""
        self._city = ("", ())
        self.only.hide()
        self.bare.setChecked(False)

    def _read(self) -> None:
        numbers = self.list.model.numbers().tolist()
        self.context.operations.read(lambda reader: _found(reader, numbers), done=self._show)

    def _show(self, found: _Found) -> None:
        self._all, shown, owners = found
        chosen = self.owner.currentData()
        self.owner.clear()
        for one in owners:
            self.owner.addItem(one.words, one.about)
        here = next((one.about for one in owners if one.city == self._city[0]), chosen) if self._city[0] else chosen
        self.owner.setCurrentIndex(max(0, self.owner.findData(here)))
        here = self._wanted or (self.detail.one.id if self.detail.one is not None else "")
        known = {one.id: one for one in self._all}
        self.model.show_pictures([known[row_id] for row_id in shown if row_id in known])
        self.stack.setCurrentIndex(0 if self.model.pictures else 1)
        wants = sum(one.wants_words for one in self._all)
        files = counted("{0} file", "{0} files", len(self._all))
        photos = counted("{0} photo wants words", "{0} photos want words", wants) if wants else ""
        self.title.say(" · ".join(filter(None, (files, photos))) if self._all else "")
        place = next((n for n, one in enumerate(self.model.pictures) if one.id == here), None)
        if place is not None:
            self._wanted = ""
            self.wall.setCurrentIndex(self.model.index(place))
            self._opened(self.model.index(place))

    def _walked(self, row_id: str) -> None:
        if row_id and (self.panes.fits_both or self.panes.is_open):
            self._open(row_id)

    def _open(self, row_id: str) -> None:
        place = next((n for n, one in enumerate(self.model.pictures) if one.id == row_id), None)
        if place is not None:
            self.wall.setCurrentIndex(self.model.index(place))

    def _opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.panes.show_detail()
            self.detail.show_picture(self.model.pictures[index.row()])

    def _current(self) -> Picture | None:
        index = self.wall.currentIndex()
        return self.model.pictures[index.row()] if index.isValid() else None

    def _ask_small(self, one: Picture) -> None:
        folder, take = self.context.workspace.folder, self.model.take
        self.context.operations.read(
            lambda reader: decoded(attachments.read(reader, folder, one.id), SMALL),
            done=lambda image: take(one.id, image),
            failed=lambda _problem: take(one.id, QImage()),
        )

    def _prepared(self, about: str, kept: list[Kept], refused: list[str]) -> None:
        self.progress.hide()
        if refused:
            self.context.notices.say(" ".join(refused), tone="bad")
        if not kept:
            return
        folder = self.context.workspace.folder

        def work(unit: UnitOfWork) -> list[str]:
            return [attachments.add(unit, folder, about, one) for one in kept]

        def done(made: Any) -> None:  # noqa: ANN401
            self._wanted = made[-1]
            self.list.select(made[-1])
            files = counted("{0} file was attached.", "{0} files were attached.", len(made))
            if not refused:
                self._say_undo(files)

        self.context.operations.write(work, label=marked("Attach files"), done=done)

    def _not_prepared(self, problem: BaseException) -> None:
        self.progress.hide()
        self.context.notices.problem(problem)

    def _say_undo(self, words: str) -> None:
        self.context.notices.say(words, action=tr("Undo"), on_action=lambda: self.context.operations.undo())


_Found = tuple[tuple[Picture, ...], list[str], tuple[Owner, ...]]


def _found(reader: Reader, numbers: Sequence[int]) -> _Found:
    """Return all files, the ids of those that the list shows in its order, and what new ones can belong to."""
    return album.pictures(reader), bulk.ids_of(reader, "attachment", numbers), album.owners(reader)


def _name_and_files(reader: Reader, city: str) -> tuple[str, tuple[Condition, ...]]:
    return reader.titles("city", [city]).get(city, ""), album.of_city(reader, city)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
