"""A consultation's notes as lines: writing splits the text and leaves unchanged lines alone, reading joins them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher

from usascp_desktop.domain.ids import new_id
from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.positions import between
from usascp_desktop.domain.text import clean
from usascp_desktop.records.values import canonical
from usascp_desktop.store.driver import Driver


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line as it stands: its id, its text and its order key."""

    id: str
    text: str
    position: str
    at: str | None


_Placed = tuple[NoteLine | None, str]
_MANY = 400
"""Lines from which equal ones that come often are not matched one by one."""
_READ = 120
"""Characters of a line by which its wordings are compared."""
_KEY = re.compile("[0-9a-z]*[1-9a-z]")


def lines(db: Driver, consultation: str) -> list[NoteLine]:
    """Return the lines of a consultation in order."""
    found = db.execute(
        "SELECT id, text, position, at FROM note_line WHERE consultation = ? ORDER BY position, id", (consultation,)
    )
    return [NoteLine(row, text or "", position or "", at) for row, text, position, at in found]


def write(db: Driver, consultation: str, text: str | None, *, now: Moment, ids: Callable[[], str] = new_id) -> None:
    """Make the lines of a consultation those of ``text``: the least is inserted, changed and deleted."""
    old = lines(db, consultation)
    new = clean(text).split("\n") if text else []
    after = _aligned(old, new)
    kept = {line.id for line, _ in after if line is not None}
    db.executemany("DELETE FROM note_line WHERE id = ?", [(line.id,) for line in old if line.id not in kept])
    for line, changed in after:
        if line is not None and line.text != changed:
            db.execute("UPDATE note_line SET text = ? WHERE id = ?", (changed, line.id))
    _put_in_order(db, consultation, after, stamp=canonical(now), ids=ids)


def _aligned(old: list[NoteLine], new: list[str]) -> list[_Placed]:
    """Return each new text with the line that it is now, or None for a new line.

    Typing changes a few lines somewhere, so what is the same at both ends is set aside first: finding the longest
    common parts of two long notes full of equal lines would take minutes.
    """
    texts = [line.text for line in old]
    short = min(len(old), len(new))
    head = next((at for at in range(short) if texts[at] != new[at]), short)
    tail = next((at for at in range(short - head) if texts[-1 - at] != new[-1 - at]), short - head)
    middle_old, middle_new = texts[head : len(old) - tail], new[head : len(new) - tail]
    many = max(len(middle_old), len(middle_new)) > _MANY
    result: list[_Placed] = list(zip(old[:head], new[:head], strict=True))
    for what, i1, i2, j1, j2 in SequenceMatcher(None, middle_old, middle_new, autojunk=many).get_opcodes():
        there, typed = old[head + i1 : head + i2], middle_new[j1:j2]
        result += zip(there, typed, strict=True) if what == "equal" else _paired(there, typed)
    return result + list(zip(old[len(old) - tail :], new[len(new) - tail :], strict=True))


def _paired(there: list[NoteLine], typed: list[str]) -> list[_Placed]:
    """Return each typed text with the line that it is a new wording of, in order, or None for a new line.

    One line for one is a line being typed. Of several, those that are most alike belong together: a need accepted from
    a line must not pass to another line that was typed above it. Long passages are paired as they come.
    """
    if len(there) * len(typed) == 1 or len(there) * len(typed) > _MANY:
        lines_here: list[NoteLine | None] = [*there, *[None] * len(typed)]
        return list(zip(lines_here, typed, strict=False))
    best = [[0] * (len(typed) + 1) for _ in range(len(there) + 1)]
    alike = [[_likeness(line.text, text) for text in typed] for line in there]
    for i in range(len(there) - 1, -1, -1):
        for j in range(len(typed) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], alike[i][j] + best[i + 1][j + 1])
    i = 0
    result: list[_Placed] = []
    for j, text in enumerate(typed):
        while i < len(there) and best[i][j] == best[i + 1][j]:
            i += 1
        if i < len(there) and best[i][j] > best[i][j + 1]:
            result.append((there[i], text))
            i += 1
        else:
            result.append((None, text))
    return result


def _likeness(one: str, other: str) -> int:
    """Return how many letters two wordings share in order; 0 if that is less than half of the shorter one."""
    one, other = one[:_READ], other[:_READ]
    shared = sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return shared if 2 * shared >= min(len(one), len(other)) else 0


def _put_in_order(db: Driver, consultation: str, after: list[_Placed], *, stamp: str, ids: Callable[[], str]) -> None:
    """Insert the new lines, and give a new order key to those that would not sort where they stand.

    Two laptops that added a line at the same place give it the same key; between such lines there is no room.
    """
    following = _next_keys(after)
    last, last_id = "", ""
    for number, (line, text) in enumerate(after):
        if line is not None and _is_key(line.position) and (line.position, line.id) > (last, last_id):
            last, last_id = line.position, line.id
            continue
        at = following[number]
        while at is not None and _position(after[at]) <= last:
            at = following[at]
        last = between(last or None, None if at is None else _position(after[at]))
        last_id = ids() if line is None else line.id
        if line is None:
            sql = "INSERT INTO note_line(id, consultation, text, at, position) VALUES (?, ?, ?, ?, ?)"
            db.execute(sql, (last_id, consultation, text, stamp, last))
        else:
            db.execute("UPDATE note_line SET position = ? WHERE id = ?", (last, line.id))


def _next_keys(after: list[_Placed]) -> list[int | None]:
    """Return, for each place, the next place after it whose line has a usable order key."""
    found: list[int | None] = [None] * len(after)
    coming: int | None = None
    for number in range(len(after) - 1, -1, -1):
        found[number] = coming
        line = after[number][0]
        if line is not None and _is_key(line.position):
            coming = number
    return found


def _position(placed: _Placed) -> str:
    return placed[0].position if placed[0] is not None else ""


def _is_key(position: str) -> bool:
    return _KEY.fullmatch(position) is not None
