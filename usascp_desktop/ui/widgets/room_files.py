"""Photos and files in the room: chosen, pasted or dropped, checked and encrypted off the window's thread."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from usascp_desktop.errors import UserError
from usascp_desktop.services import attachments
from usascp_desktop.store.attachments import Kept
from usascp_desktop.ui.context import Context
from usascp_desktop.ui.operations import Job
from usascp_desktop.ui.widgets.notes_editor import NotesEditor
from usascp_desktop.ui.words import marked, tr

LABEL = marked("Attach to consultation")
_MOST = 50
_FILTER = marked(
    "Photos and documents (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.bmp *.pdf *.docx *.xlsx);;All files (*)"
)


class Host(Protocol):
    """What the room tells about itself."""

    context: Context
    editor: NotesEditor
    row_id: str | None


class RoomFiles:
    """Attaches files to the consultation of ``host``. ``ask_files`` returns paths that a person chose."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.ask_files: Callable[[], Sequence[str]] = self._ask

    def ask(self) -> None:
        """Let a person choose files, and attach them."""
        chosen = [Path(one) for one in self.ask_files()]
        if chosen:
            self.add(chosen)

    def offer_picture(self, image: QImage) -> None:
        """Offer to attach a picture that was pasted; the notes themselves hold only text."""
        if image.isNull():
            self.host.context.notices.say(tr("What was pasted is no picture that can be read."), tone="warn")
            return
        self.host.context.notices.say(
            tr("Notes hold text only; the picture can be attached as a photo."),
            tone="info",
            action=tr("Attach photo"),
            on_action=lambda: self._add_picture(image),
        )

    def add(self, files: Sequence[Path]) -> None:
        """Attach files; a folder, a damaged photo or one too many is refused with a sentence and the rest goes on."""
        row_id, folders = self.host.row_id, [file for file in files if file.is_dir()]
        if row_id is None:
            return
        if folders:
            text = tr("“{0}” is a folder; open it and drop the files themselves. Nothing was attached.").format(
                folders[0].name
            )
            self.host.context.notices.say(text, tone="bad")
            return
        if len(files) > _MOST:
            text = tr("{0} files at once are too many; drop at most {1}. Nothing was attached.").format(
                len(files), _MOST
            )
            self.host.context.notices.say(text, tone="bad")
            return
        self._run(row_id, lambda job: self._prepare(job, files))

    def _add_picture(self, image: QImage) -> None:
        if self.host.row_id is not None:
            self._run(self.host.row_id, lambda job: self._prepare_image(job, image))

    def _run(self, row_id: str, work: Callable[[Job], tuple[list[Kept], list[str]]]) -> None:
        self.host.context.operations.run(
            work,
            done=lambda found: self._prepared(row_id, *found),
            progress=lambda _done, _of, _what: None,
        )

    def _prepare(self, job: Job, files: Sequence[Path]) -> tuple[list[Kept], list[str]]:
        folder = self.host.context.workspace.folder
        kept, refused = [], []
        for number, file in enumerate(files):
            job.progress(number, len(files), file.name)
            try:
                kept.append(attachments.prepare(folder, file))
            except UserError as problem:
                refused.append(tr(str(problem)))
        return kept, refused

    def _prepare_image(self, job: Job, image: QImage) -> tuple[list[Kept], list[str]]:
        with tempfile.TemporaryDirectory(prefix="usascp-") as place:
            file = Path(place) / tr("pasted picture.png")
            image.save(str(file))
            return self._prepare(job, [file])

    def _prepared(self, row_id: str, kept: list[Kept], refused: list[str]) -> None:
        context = self.host.context
        if refused:
            context.notices.say(refused[0], tone="bad")
        if kept:
            folder, about = context.workspace.folder, f"consultation/{row_id}"
            context.operations.write(
                lambda unit: [attachments.add(unit, folder, about, one) for one in kept],
                label=LABEL,
                done=lambda _ids: self._attached(kept, row_id, quiet=bool(refused)),
            )

    def _attached(self, kept: list[Kept], row_id: str, *, quiet: bool) -> None:
        if row_id == self.host.row_id:
            for one in kept:
                self.host.editor.add_line(
                    tr("Photo: {0}").format(one.name) if _is_photo(one.name) else tr("File: {0}").format(one.name)
                )
        if not quiet:
            words = (
                tr("“{0}” was attached.").format(kept[0].name)
                if len(kept) == 1
                else tr("{0} files were attached.").format(len(kept))
            )
            undo = self.host.context.operations.undo
            self.host.context.notices.say(words, action=tr("Undo"), on_action=lambda: undo())

    def _ask(self) -> Sequence[str]:
        parent = self.host if isinstance(self.host, QWidget) else None
        return QFileDialog.getOpenFileNames(parent, tr("Attach photos or files"), str(Path.home()), _FILTER)[0]


def _is_photo(name: str) -> bool:
    return attachments.media_type(name).startswith("image/")
