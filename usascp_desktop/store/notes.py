"""A consultation's notes as lines: writing splits the text and leaves unchanged lines alone, reading joins them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from usascp_desktop.domain.ids import new_id
from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.positions import between
from usascp_desktop.domain.text import clean
from usascp_desktop.records.types import canonical
from usascp_desktop.store.driver import Driver


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line as it stands: its id, its text and its order key."""

    id: str
    text: str
    position: str
    at: str | None


def lines(db: Driver, consultation: str) -> list[NoteLine]:
    """Return the lines of a consultation in order."""
    found = db.execute(
        "SELECT id, text, position, at FROM note_line WHERE consultation = ? ORDER BY position, id", (consultation,)
    )
    return [NoteLine(row, text or "", position or "", at) for row, text, position, at in found]


def write(db: Driver, consultation: str, text: str | None, *, now: Moment) -> None:
    """Make the lines of a consultation those of ``text``: the least is inserted, changed and deleted."""
    old = lines(db, consultation)
    new = clean(text).split("\n") if text else []
    matcher = SequenceMatcher(None, [line.text for line in old], new, autojunk=False)
    stamp = canonical(now)
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        if what == "equal":
            continue
        both = min(i2 - i1, j2 - j1)
        for line, changed in zip(old[i1 : i1 + both], new[j1 : j1 + both], strict=True):
            db.execute("UPDATE note_line SET text = ? WHERE id = ?", (changed, line.id))
        for line in old[i1 + both : i2]:
            db.execute("DELETE FROM note_line WHERE id = ?", (line.id,))
        before = old[i1 + both - 1].position if i1 + both > 0 else None
        after = old[i2].position if i2 < len(old) else None
        _insert(db, consultation, new[j1 + both : j2], between_keys=(before, after), stamp=stamp)


def _insert(
    db: Driver,
    consultation: str,
    texts: list[str],
    *,
    between_keys: tuple[str | None, str | None],
    stamp: str,
) -> None:
    before, after = between_keys
    for text in texts:
        before = between(before, after)
        db.execute(
            "INSERT INTO note_line(id, consultation, text, at, position) VALUES (?, ?, ?, ?, ?)",
            (new_id(), consultation, text, stamp, before),
        )
