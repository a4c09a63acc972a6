"""The search index: which records it holds, how it is kept, and how it answers.

The index is contentless: it holds tokens made by one Python function, never text. Titles and snippets are read from the
records when something is found. A consultation's note lines are indexed in its body.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from usascp_desktop.domain.search_text import query, snippet, tokens_for_index
from usascp_desktop.records import RECORDS, Record
from usascp_desktop.records.fields import BODY, TITLE, Kind
from usascp_desktop.store import same_as
from usascp_desktop.store.dialect import dialect_of
from usascp_desktop.store.driver import Driver

_BATCH = 400


class Hit(NamedTuple):
    """A record that was found: what it is, its title and the words around the match.

    ``also`` is the name it was found by, where that of a record merged into it was meant and not its own.
    """

    record: str
    id: str
    title: str
    snippet: str
    also: str = ""


class Found(NamedTuple):
    """The best hits, best first, and how many there are in all."""

    total: int
    hits: tuple[Hit, ...]


def indexed(kind: type[Record]) -> bool:
    """True if records of this kind have a document of their own."""
    return bool(kind.search_fields(TITLE))


def refresh(db: Driver, touched: Iterable[tuple[str, str]]) -> None:
    """Rewrite the documents of the touched (record, id) pairs, in the transaction that touched them."""
    rows: dict[str, set[str]] = defaultdict(set)
    for table, row in touched:
        rows[table].add(row)
    for row in sorted(rows.pop("note_line", ())):
        rows["consultation"] |= _consultation_of(db, row)
    for table, ids in rows.items():
        if table in RECORDS and indexed(RECORDS[table]):
            ordered = sorted(ids)
            for start in range(0, len(ordered), _BATCH):
                _refresh_batch(db, RECORDS[table], ordered[start : start + _BATCH])


def rebuild(db: Driver) -> int:
    """Make the whole index anew from the tables; returns the number of documents."""
    db.execute("DELETE FROM search_doc")
    db.execute("DROP TABLE search")
    from usascp_desktop.store.tables import SEARCH_TABLE

    db.execute(SEARCH_TABLE)
    for table, kind in RECORDS.items():
        if indexed(kind):
            refresh(db, [(table, row) for (row,) in db.execute(f'SELECT id FROM "{table}"').fetchall()])
    return int(db.execute("SELECT count(*) FROM search_doc").fetchone()[0])


def find(db: Driver, text: str, *, limit: int = 50, record: str | None = None) -> Found:
    """Return what matches ``text`` in any script; titles weigh four times as much as bodies.

    What was merged into another record leads to that one, which is found once, by whichever of its names.
    """
    match = query(text)
    if match is None:
        return Found(0, ())
    merged = _merged(db, match, record)
    total, found = dialect_of(db).found(db, match, record=record, limit=limit + len(merged.matching))
    best: dict[tuple[str, str], str] = {}
    for table, row in found:
        place = (table, merged.keepers.get((table, row), row))
        if place[1] == row or place not in best:
            best[place] = row
    hits = [_hit(db, RECORDS[table], row, text, found_as=own) for (table, row), own in best.items()]
    return Found(total - merged.twice, tuple(hits[:limit]))


class _Merged(NamedTuple):
    """Of records that were merged: whom each stands for, those that match, and how many matched another's name too."""

    keepers: dict[tuple[str, str], str]
    matching: frozenset[tuple[str, str]]
    twice: int


def _merged(db: Driver, match: str, record: str | None) -> _Merged:
    """Return what merging makes of the answer to an FTS5 expression; nothing is asked where nobody was merged."""
    keepers: dict[tuple[str, str], str] = {}
    matching: set[tuple[str, str]] = set()
    twice = 0
    for table in sorted(same_as.MERGEABLE if record is None else same_as.MERGEABLE & {record}):
        stands = same_as.keepers(db, table)
        if not stands:
            continue
        keepers.update({(table, row): keeper for row, keeper in stands.items()})
        found = among(db, match, table, {*stands, *stands.values()})
        matching |= {(table, row) for row in found if row in stands}
        twice += len(found) - len({stands.get(row, row) for row in found})
    return _Merged(keepers, frozenset(matching), twice)


def among(db: Driver, match: str, record: str, rows: Iterable[str]) -> set[str]:
    """Return those of a few records (ids) whose documents match an FTS5 expression."""
    return dialect_of(db).among(db, match, record=record, rows=sorted(rows))


def document(db: Driver, kind: type[Record], row: str) -> tuple[str, str] | None:
    """Return title and body text of a record as they are indexed, or None if it is gone."""
    found = _texts(db, kind, [row])
    return found.get(row)


def documents(db: Driver, kind: type[Record], rows: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield id, title and body text of each of the records that are there."""
    for start in range(0, len(rows), _BATCH):
        for row, (title, body) in _texts(db, kind, rows[start : start + _BATCH]).items():
            yield row, title, body


def _hit(db: Driver, kind: type[Record], row: str, text: str, *, found_as: str) -> Hit:
    """Return a record as it was found; ``found_as`` is the one merged into it that matched, or itself."""
    title, body = document(db, kind, found_as) or ("", "")
    first = title.split("\n", 1)[0]
    words = snippet(body or title, text)
    if found_as == row:
        return Hit(kind.__tablename__, row, first, words)
    own, _body = document(db, kind, row) or ("", "")
    return Hit(kind.__tablename__, row, own.split("\n", 1)[0], words, also=first)


def _refresh_batch(db: Driver, kind: type[Record], rows: Sequence[str]) -> None:
    marks = ",".join("?" * len(rows))
    documents = dict(db.execute(f"SELECT id, doc FROM search_doc WHERE id IN ({marks})", rows).fetchall())
    if documents:
        db.executemany("DELETE FROM search WHERE rowid = ?", [(doc,) for doc in documents.values()])
    texts = _texts(db, kind, rows)
    gone = [(row,) for row in rows if row not in texts and row in documents]
    if gone:
        db.executemany("DELETE FROM search_doc WHERE id = ?", gone)
    fresh = [row for row in rows if row in texts and row not in documents]
    if fresh:
        last = db.execute("SELECT coalesce(max(doc), 0) FROM search_doc").fetchone()[0]
        added = [(last + number, kind.__tablename__, row) for number, row in enumerate(fresh, start=1)]
        db.executemany("INSERT INTO search_doc(doc, record, id) VALUES (?, ?, ?)", added)
        documents.update({row: doc for doc, _, row in added})
    db.executemany(
        "INSERT INTO search(rowid, title, body) VALUES (?, ?, ?)",
        [(documents[row], tokens_for_index(title), tokens_for_index(body)) for row, (title, body) in texts.items()],
    )


def _texts(db: Driver, kind: type[Record], rows: Sequence[str]) -> dict[str, tuple[str, str]]:
    marks = ",".join("?" * len(rows))
    titles = kind.search_fields(TITLE)
    bodies = [name for name in kind.search_fields(BODY) if kind.declared[name].stored]
    names = ", ".join(f'"{name}"' for name in (*titles, *bodies))
    found = db.execute(f'SELECT id, {names} FROM "{kind.__tablename__}" WHERE id IN ({marks})', rows)
    title = {}
    body: dict[str, list[str]] = {}
    for row, *values in found:
        title[row] = "\n".join(str(value) for value in values[: len(titles)] if value)
        body[row] = [str(value) for value in values[len(titles) :] if value]
    for name, table in kind.sets.items():
        if kind.declared[name].search and title:
            key = f"{kind.__tablename__}_id"
            sql = f'SELECT "{key}", value FROM "{table.name}" WHERE "{key}" IN ({marks})'
            for row, value in db.execute(sql, rows):
                body.get(row, []).append(value)
    if any(spec.kind is Kind.NOTES and spec.search for spec in kind.declared.values()):
        lines = f"SELECT consultation, text FROM note_line WHERE consultation IN ({marks}) ORDER BY position, id"
        for row, text in db.execute(lines, rows):
            if row in body and text:
                body[row].append(text)
    return {row: (title[row], "\n".join(body[row])) for row in title}


def _consultation_of(db: Driver, line: str) -> set[str]:
    """Return the consultation a note line belongs to, now and before this save."""
    now = db.execute("SELECT consultation FROM note_line WHERE id = ? AND consultation IS NOT NULL", (line,)).fetchall()
    ever = db.execute(
        "SELECT o.raw ->> '$.v' FROM sync_cell c CROSS JOIN sync_op o ON o.cell = c.cell"
        " WHERE c.tbl = 'note_line' AND c.row = ? AND c.col = 'consultation'",
        (line,),
    ).fetchall()
    return {value for (value,) in (*now, *ever) if value}
