"""Makes segments of what this laptop wrote: reading, sealing, keeping and marking are one transaction each."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Final

from usascp_desktop.store import segments
from usascp_desktop.store.driver import Driver
from usascp_desktop.sync import renewal, team
from usascp_desktop.sync.segment import READER, SCHEMA, Header, Sealed, seal

_MOST_FILES: Final = 10_000
OWN: Final = "own"
"""The source of a segment that was made here."""


def seal_all(workspace: team.Open) -> list[str]:
    """Seal everything that this laptop wrote and no segment holds; returns the names of the new segments.

    If nothing was written but others' work came in, an empty segment carries the receipts. NotAllowedError for
    practice, outside a team, and in a workspace that was found to be a copy.
    """
    made: list[str] = []
    while True:
        sealed = workspace.database.write(
            lambda unit: _seal_next(unit.db, workspace.folder / "files"), label="Seal", undoable=False
        )
        if sealed is None:
            return made
        made.append(sealed.name)


def _seal_next(db: Driver, files: Path) -> Sealed | None:
    now = team.required(db)
    renewal.require_original(db)
    recipients = now.recipients()
    chosen = segments.unsealed(db, now.device)
    holders = segments.file_holders(db)
    declared = [
        file
        for file in segments.attached_files(db)
        if now.device not in holders.get(file, ()) and (files / file[:2] / file).is_file()
    ][:_MOST_FILES]
    if not chosen and not declared and not segments.unacknowledged(db, now.device):
        return None
    seq, prev = segments.last_of(db, now.device)
    epoch = now.roster.epoch
    header = Header(
        team=now.roster.team,
        dev=now.device,
        seq=seq + 1,
        prev=prev,
        month=f"{dt.datetime.now(dt.UTC):%Y%m}",
        schema=SCHEMA,
        min_reader=READER,
        epoch="" if epoch is None else f"{epoch.number}-{epoch.recipient[4:20]}",
        n=len(chosen),
    )
    seen = segments.held(db)
    sealed = seal(header, [line for _, line in chosen], keys=now.keys, recipients=recipients, seen=seen, files=declared)
    segments.keep(
        db,
        segments.Kept(
            sealed.name, now.device, header.seq, sealed.sha256, prev, header.epoch, SCHEMA, header.n, sealed.content,
            OWN, applied=True,
        ),
    )  # fmt: skip
    segments.mark_sealed(db, [number for number, _ in chosen], sealed.name)
    segments.keep_receipts(db, now.device, {**seen, now.device: (header.seq, sealed.sha256)}, declared)
    return sealed
