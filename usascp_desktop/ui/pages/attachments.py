"""Attachments: a wall of photos and documents, the words each still wants, and adding by drop, paste or choice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QStackedWidget, QWidget

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.search_text import fold
from usascp_desktop.errors import UserError
from usascp_desktop.records.delegations import Attachment
from usascp_desktop.services import album, attachments, records
from usascp_desktop.services.album import Owner, Picture
from usascp_desktop.store.attachments import Kept
from usascp_desktop.store.unit_of_work import ChangeSet, UnitOfWork
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import Job
from usascp_desktop.ui.widgets.attachment_detail import AttachmentDetail
from usascp_desktop.ui.widgets.basics import (
    Card,
    EmptyState,
    PageTitle,
    ProgressLine,
    SearchField,
    button,
    column,
    label,
    row,
)
from usascp_desktop.ui.widgets.thumbnails import SMALL, AlbumModel, Thumbnails, decoded
from usascp_desktop.ui.widgets.two_panes import TwoPanes
from usascp_desktop.ui.words import counted, marked, tr

_LIST, _DETAIL = 640, 400


class AttachmentsPage(QWidget):
    """The album. Ctrl+N chooses files, Ctrl+V pastes a picture, files can be dropped; each add is one undo."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.context = context
        self._all: tuple[Picture, ...] = ()
        self._wanted = ""
        self._job: Job | None = None
        add = button(tr("&Add files   Ctrl+N"), kind="primary", tip=tr("Choose files to attach"), on_click=self.choose)
        add.setAccessibleName(tr("Add files"))
        self.title = PageTitle(tr("Attachments"), add)
        self.owner = QComboBox()
        self.owner.setAccessibleName(tr("New files belong to"))
        self.owner.setAccessibleDescription(tr("The consultation that files added here belong to"))
        self.owner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.owner.setMinimumContentsLength(24)
        self.search = SearchField(tr("Filter files (/)"), context.theme)
        self.bare = QCheckBox(tr("&Without words"))
        self.bare.setAccessibleName(tr("Without words"))
        self.bare.setAccessibleDescription(tr("Shows only photos without a caption or alternative text"))
        self.count = label("", "muted")
        self.model = AlbumModel(self._ask_small)
        self.wall = Thumbnails(self.model, context.theme)
        words = tr(
            "Photos and documents of the visit, encrypted on this computer. Drop files here, or paste a picture."
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.wall)
        self.stack.addWidget(EmptyState(tr("No files here"), words, button(tr("&Choose files"), on_click=self.choose)))
        self.detail = AttachmentDetail(context)
        self.progress = ProgressLine()
        self.progress.cancelled.connect(lambda: self._job.cancel() if self._job is not None else None)
        self._lay_out()
        self._connect()
        self._read()

    def show_record(self, row_id: str) -> None:
        """Show an attachment, whatever was filtered."""
        self.search.clear()
        self.bare.setChecked(False)
        self._wanted = row_id
        self._read()

    def refresh(self, changes: ChangeSet) -> None:
        """Show what was changed elsewhere."""
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
                job.progress(number, len(paths), "Encrypting file")
                try:
                    kept.append(attachments.prepare(folder, path))
                except UserError as problem:
                    refused.append(str(problem))
            return kept, refused

        self.progress.step(0, len(paths), "Encrypting file")
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

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self.stack)
        outer = card.layout()
        assert outer is not None
        outer.setContentsMargins(4, 4, 4, 4)
        to = label(tr("New files belong to"), "label")
        to.setBuddy(self.owner)
        left = QWidget()
        bar = row(self.search, self.bare, None, self.count, spacing=12)
        box = column(bar, row(to, self.owner, None), spacing=12)
        box.addWidget(card, 1)
        left.setLayout(box)
        left.setFocusProxy(self.wall)
        px = self.context.theme.px
        self.panes = TwoPanes(left, self.detail, list_width=px(_LIST), detail_width=px(_DETAIL))
        whole = column(self.title, self.progress, spacing=16, margins=(24, 24, 24, 16))
        whole.addWidget(self.panes, 1)
        self.setLayout(whole)
        self.progress.hide()
        self.setFocusProxy(self.wall)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._filter())
        self.bare.toggled.connect(lambda _on: self._filter())
        self.wall.activated.connect(self._opened)
        self.wall.selectionModel().currentChanged.connect(lambda now, _before: self._opened(now))
        self.detail.delete.connect(self.delete)
        self.detail.gone.connect(self.panes.close_detail)
        for keys, act in (("Ctrl+N", self.choose), ("/", self.search.setFocus)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for keys, act in (("Delete", self.delete), ("Ctrl+V", self.paste)):
            key = QShortcut(QKeySequence(keys), self.wall)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(act)

    def _read(self) -> None:
        self.context.operations.read(lambda reader: (album.pictures(reader), album.owners(reader)), done=self._show)

    def _show(self, found: tuple[tuple[Picture, ...], tuple[Owner, ...]]) -> None:
        self._all, owners = found
        chosen = self.owner.currentData()
        self.owner.clear()
        for one in owners:
            self.owner.addItem(one.words, one.about)
        self.owner.setCurrentIndex(max(0, self.owner.findData(chosen)))
        self._filter()

    def _filter(self) -> None:
        wanted = fold(self.search.text()).split()
        here = self._wanted or (self.detail.one.id if self.detail.one is not None else "")
        shown = [one for one in self._all if _matches(one, wanted) and (one.wants_words or not self.bare.isChecked())]
        self.model.show_pictures(shown)
        self.stack.setCurrentIndex(0 if shown else 1)
        wants = sum(one.wants_words for one in self._all)
        self.count.setText(tr("{0} of {1}").format(f"{len(shown):,}", f"{len(self._all):,}"))
        self.title.say(
            tr("{0} files · {1} photos want words").format(f"{len(self._all):,}", f"{wants:,}") if self._all else ""
        )
        place = next((n for n, one in enumerate(shown) if one.id == here), None)
        if place is not None:
            self.wall.setCurrentIndex(self.model.index(place))
            self._wanted = ""
            self.detail.show_picture(shown[place])

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
            files = counted("{0} file was attached.", "{0} files were attached.", len(made))
            if not refused:
                self._say_undo(files)
            self._read()

        self.context.operations.write(work, label=marked("Attach files"), done=done)

    def _not_prepared(self, problem: BaseException) -> None:
        self.progress.hide()
        self.context.notices.problem(problem)

    def _say_undo(self, words: str) -> None:
        self.context.notices.say(words, action=tr("Undo"), on_action=lambda: self.context.operations.undo())


def _matches(one: Picture, wanted: Sequence[str]) -> bool:
    text = fold(f"{one.name} {one.caption} {one.alternative} {one.owner}")
    return all(word in text for word in wanted)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
