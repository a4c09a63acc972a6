"""One photo or document: the picture itself, its words, what it belongs to, and a copy to take away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QSizePolicy, QWidget

from usascp_desktop.services import attachments
from usascp_desktop.services.album import Picture
from usascp_desktop.store.unit_of_work import ChangeSet
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.form_builder import FormView
from usascp_desktop.ui.page_specs import RECORD_PAGES
from usascp_desktop.ui.widgets.basics import Card, button, column, label, row, scrolled
from usascp_desktop.ui.widgets.thumbnails import decoded
from usascp_desktop.ui.words import tr

_LARGE, _HIGH = 1600, 280


class AttachmentDetail(QWidget):
    """Shows one attachment. ``delete`` asks to delete it, ``gone`` says that it is no longer there."""

    delete = Signal()
    gone = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.one: Picture | None = None
        self.picture = _Scaled(context.theme.px(_HIGH))
        self.name = label("", "h2", wrap=True)
        self.name.setAccessibleName(tr("File name"))
        self.facts = label("", "small", wrap=True)
        self.form = FormView(context, "attachment")
        self.form.gone.connect(self.gone)
        self.go = button(tr("&Open what it belongs to"), kind="ghost", on_click=self._open_owner)
        save = button(tr("&Save a copy …"), tip=tr("Write a readable copy to a folder"), on_click=self._ask_copy)
        remove = button(
            tr("&Delete   Del"), tip=tr("Delete this file; it can be undone"), on_click=self.delete.emit, writes=True
        )
        remove.setAccessibleName(tr("Delete attachment"))
        inner = QWidget()
        inner.setLayout(column(self.picture, self.name, self.facts, row(self.go, None), self.form, None, spacing=8))
        card = Card()
        card.body.addWidget(scrolled(inner, name=tr("This file")), 1)
        card.body.addLayout(row(save, None, remove))
        self.setLayout(column(card))
        self.setFocusProxy(save)

    def show_picture(self, one: Picture) -> None:
        """Show an attachment."""
        other = self.one is None or self.one.id != one.id
        self.one = one
        self.name.setText(one.name)
        taken = tr("taken {0}").format(f"{one.taken.local():%Y-%m-%d %H:%M}") if one.taken else ""
        facts = (one.owner, taken, _size(one.size), one.media_type)
        self.facts.setText(" · ".join(part for part in facts if part))
        self.go.setVisible(one.record in RECORD_PAGES)
        self.picture.setAccessibleName(
            one.alternative or tr("Picture of {0}, no alternative text yet").format(one.name)
        )
        if not other:
            return
        self.form.show_record(one.id)
        self.picture.show_image(QImage())
        if one.is_photo:
            self._fetch(one)

    def refresh(self, changes: ChangeSet) -> None:
        """Show what changed."""
        self.form.refresh(changes)

    def save_copy(self, target: Path) -> None:
        """Write a readable copy into a folder, and say where."""
        if self.one is None:
            return
        folder, row_id = self.context.workspace.folder, self.one.id
        self.context.operations.read(
            lambda reader: attachments.open_copy(reader, folder, row_id, target),
            done=lambda path: self.context.notices.say(tr("“{0}” was written to {1}.").format(path.name, path.parent)),
        )

    def _fetch(self, one: Picture) -> None:
        folder = self.context.workspace.folder

        def shown(image: QImage) -> None:
            if self.one is not None and self.one.id == one.id:
                self.picture.show_image(image)

        self.context.operations.read(
            lambda reader: decoded(attachments.read(reader, folder, one.id), _LARGE),
            done=shown,
            failed=lambda problem: self.facts.setText(tr(str(problem))),
        )

    def _ask_copy(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Where does the copy go?"), str(Path.home()))
        if folder:
            self.save_copy(Path(folder))

    def _open_owner(self) -> None:
        if self.one is not None:
            self.context.open_page(RECORD_PAGES[self.one.record], self.one.row)


class _Scaled(QLabel):
    """A picture as wide as there is room, never larger than it is."""

    def __init__(self, high: int) -> None:
        super().__init__()
        self._high = high
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Show an image; a null one hides the place."""
        self._whole = QPixmap.fromImage(image)
        self.setVisible(not image.isNull())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        size = self._whole.size().scaled(max(1, self.width()), self._high, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(self._whole.size())
        self.setFixedHeight(size.height())
        self.setPixmap(
            self._whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB" if count >= 1_000_000 else f"{max(1, count // 1000)} kB"
