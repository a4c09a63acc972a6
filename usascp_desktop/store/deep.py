"""Compares everything the store derived with what its raw operations say: ids, heads, tables and the search index."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from usascp_desktop.domain.search_text import tokens_for_index
from usascp_desktop.records import RECORDS, Record
from usascp_desktop.store import search
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.fold import Folded, fold
from usascp_desktop.store.names import LIFE

Difference = tuple[str, str]
"""Which part differs (log, table, search) and a sentence."""

_MOST = 50
_AT_ONCE = 20_000
_ASKED = 1_000
_NUMBER_MASK = (1 << 64) - 1


def differences(db: Driver) -> Iterator[Difference]:
    """Yield what differs, at most fifty of each part; a difference is always damage or an error of the program.

    Some ten thousand operations are in memory at a time, so that a log of millions can be looked at.
    """
    yield from _some(("log", sentence) for sentence in _operations(db))
    try:
        yield from _some(_derived(db))
    except (ValueError, KeyError, TypeError) as problem:
        yield "log", f"An operation cannot be read ({problem}), so the tables could not be compared."
        return
    yield from _some(("search", sentence) for sentence in _index(db))


def _some(found: Iterator[Difference]) -> Iterator[Difference]:
    counts: dict[str, int] = defaultdict(int)
    for part, sentence in found:
        counts[part] += 1
        if counts[part] <= _MOST:
            yield part, sentence
        elif counts[part] == _MOST + 1:
            yield part, "There are more differences like these."


def _derived(db: Driver) -> Iterator[Difference]:
    """Fold the operations of some rows after the other, and compare heads and tables with what they say."""
    for lines in _by_rows(db):
        folded = fold(lines)
        yield from (("log", sentence) for sentence in _heads(db, folded))
        yield from (("table", sentence) for sentence in _tables(db, folded))
    yield from (("log", sentence) for sentence in _stray_heads(db))
    for record in RECORDS:
        sql = f'SELECT t.id FROM "{record}" t WHERE NOT EXISTS'
        for (row,) in db.execute(sql + " (SELECT 1 FROM sync_cell c WHERE c.tbl = ? AND c.row = t.id)", (record,)):
            yield "table", f"{record} {row} is in its table without an operation."


def _by_rows(db: Driver) -> Iterator[list[str]]:
    """Yield the raw lines of some rows at a time, those of one row always together."""
    lines: list[str] = []
    before = None
    sql = (
        "SELECT c.tbl, c.row, o.raw FROM sync_cell c CROSS JOIN sync_op o ON o.cell = c.cell"
        " ORDER BY c.tbl, c.row, c.col"
    )
    for table, row, raw in db.execute(sql):
        if len(lines) >= _AT_ONCE and (table, row) != before:
            yield lines
            lines = []
        before = (table, row)
        lines.append(raw)
    yield lines


def _operations(db: Driver) -> Iterator[str]:
    """What the log keeps beside each raw line must be what the line says."""
    replaced = _Named(db.execute("SELECT op, pred FROM sync_pred ORDER BY op"))
    saw = _Named(db.execute('SELECT "del", id FROM sync_seen ORDER BY "del"'))
    found = db.execute(
        "SELECT o.op, o.id, o.hlc, o.save, o.raw, c.tbl, c.row, c.col, a.device, a.person FROM sync_op o"
        " LEFT JOIN sync_cell c ON c.cell = o.cell LEFT JOIN sync_author a ON a.author = o.author ORDER BY o.op"
    )
    for op, name, clock, save, raw, *place in found:
        names = [replaced.of(op), saw.of(op)]
        if hashlib.blake2b(raw.encode(), digest_size=16).digest() != name:
            yield f"Operation {name.hex()} is not the line it was made from."
            continue
        try:
            line = json.loads(raw)
            says = [clock, save, *place, *names]
            keys = ("h", "x", "t", "r", "c", "d", "u")
            same = says == [*(line[key] for key in keys), set(line["p"]), set(line.get("s", ()))]
        except (ValueError, KeyError, TypeError):
            same = False
        if not same:
            yield f"Operation {name.hex()} is filed under other facts than its line says."
    for op in sorted({*replaced.strays(), *saw.strays()}):
        yield f"The log names an operation number {op} that is not there."


class _Named:
    """Ids that operations name, read in the order of the operations' numbers; those of numbers not asked for stray."""

    def __init__(self, found: Iterable[tuple[int, bytes]]) -> None:
        self._groups = groupby(found, key=itemgetter(0))
        self._strays: list[int] = []
        self._forward()

    def of(self, op: int) -> set[str]:
        """Return the ids that an operation names; the numbers asked for must ascend."""
        while self._op is not None and self._op < op:
            self._strays.append(self._op)
            self._forward()
        if self._op != op:
            return set()
        names = self._names
        self._forward()
        return names

    def strays(self) -> list[int]:
        """Return the numbers that were passed over, and those after the last one."""
        self.of(1 << 63)
        return self._strays

    def _forward(self) -> None:
        op, group = next(self._groups, (None, ()))
        self._op: int | None = op
        self._names = {name.hex() for _, name in group}


def _heads(db: Driver, folded: Folded) -> Iterator[str]:
    """What is shown, and the heads, of every cell that the operations speak of."""
    sql = (
        "SELECT c.cell, c.heads, o.id FROM sync_cell c LEFT JOIN sync_op o ON o.op = c.shown"
        " WHERE c.tbl = ? AND c.row = ? AND c.col = ?"
    )
    many = "SELECT o.id FROM sync_head h LEFT JOIN sync_op o ON o.op = h.op WHERE h.cell = ?"
    for (table, row, col), heads in folded.heads.items():
        found = db.execute(sql, (table, row, col)).fetchone()
        if found is None:
            yield f"{table} {row}, {col}: the cell is missing."
            continue
        cell, count, shown = found
        kept = {name.hex() if name else "" for (name,) in db.execute(many, (cell,))}
        if not heads or shown is None or shown.hex() != heads[0].id:
            yield f"{table} {row}, {col}: another value is shown than the operations say."
        elif count != len(heads) or kept != ({head.id for head in heads} if count > 1 else set()):
            yield f"{table} {row}, {col}: the heads are not those the operations say."


def _stray_heads(db: Driver) -> Iterator[str]:
    """Cells without any operation, and heads or flags of a cell that is not there or is none that can have them."""
    sql = "SELECT tbl, row, col FROM sync_cell c WHERE NOT EXISTS (SELECT 1 FROM sync_op o WHERE o.cell = c.cell)"
    for table, row, col in db.execute(sql):
        yield f"{table} {row}, {col}: another value is shown than the operations say."
    sql = "SELECT DISTINCT h.cell FROM sync_head h WHERE h.cell NOT IN (SELECT cell FROM sync_cell) ORDER BY h.cell"
    for (cell,) in db.execute(sql):
        yield f"There are heads of a cell number {cell} that is not there."
    sql = "SELECT f.cell FROM sync_flag f LEFT JOIN sync_cell c ON c.cell = f.cell WHERE c.col IS NOT ?"
    for (cell,) in db.execute(sql, (LIFE,)):
        yield f"Cell number {cell} is flagged as a row both deleted and edited, but is no row's life."


def _tables(db: Driver, folded: Folded) -> Iterator[str]:
    wanted: dict[str, dict[str, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    for (record, row, field), value in folded.values.items():
        wanted[record][row][field] = value
    spoken: dict[str, set[str]] = defaultdict(set)
    for record, row, _ in folded.heads:
        spoken[record].add(row)
    for record, kind in RECORDS.items():
        there = _rows(db, kind, sorted(spoken[record]))
        known = folded.rows.get(record, frozenset())
        yield from (f"{record} {row} is missing from its table." for row in sorted(known - there.keys()))
        yield from (f"{record} {row} is in its table without an operation." for row in sorted(there.keys() - known))
        for row in sorted(known & there.keys()):
            yield from _row(kind, row, there[row], wanted[record][row])


def _rows(db: Driver, kind: type[Record], ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    names = kind.stored_fields()
    columns = ", ".join(f'"{name}"' for name in names)
    rows: dict[str, dict[str, Any]] = {}
    for start in range(0, len(ids), _ASKED):
        some = ids[start : start + _ASKED]
        marks = ",".join("?" * len(some))
        found = db.execute(f'SELECT id, {columns} FROM "{kind.__tablename__}" WHERE id IN ({marks})', some)
        rows |= {row: dict(zip(names, values, strict=True)) for row, *values in found}
        for name, table in kind.sets.items():
            key = f'"{kind.__tablename__}_id"'
            for row, value in db.execute(f'SELECT {key}, value FROM "{table.name}" WHERE {key} IN ({marks})', some):
                rows.setdefault(row, {})[f"{name}/{value}"] = 1
    return rows


def _row(kind: type[Record], row: str, there: dict[str, Any], wanted: dict[str, Any]) -> Iterator[str]:
    for field in sorted(there.keys() | wanted.keys()):
        name, slash, _ = field.partition("/")
        known = name in kind.sets if slash else field in kind.stored_fields()
        if known and not _same(there.get(field), wanted.get(field)):
            yield f"{kind.__tablename__} {row}, {field}: the table holds another value than the operations say."


def _same(there: object, wanted: object) -> bool:
    """True if a column holds an operation's value; its affinity may have made a number of a text, or a text of one."""
    if isinstance(wanted, bool):
        wanted = int(wanted)
    if isinstance(wanted, dict | list):
        wanted = json.dumps(wanted, ensure_ascii=False, separators=(",", ":"))
    if there is None or wanted is None:
        return there is wanted
    return there == wanted or (type(there) is not type(wanted) and str(there) == str(wanted))


def _index(db: Driver) -> Iterator[str]:
    """Every document's tokens, read back from the index, must be those its record has now."""
    documents = {doc: (record, row) for doc, record, row in db.execute("SELECT doc, record, id FROM search_doc")}
    there = _tokens_there(db)
    for doc in sorted(there.keys() - documents.keys()):
        yield f"The search index holds a document number {doc} of no record."
    of_record: dict[str, dict[str, int]] = defaultdict(dict)
    for doc, (record, row) in documents.items():
        of_record[record][row] = doc
    for record, kind in RECORDS.items():
        docs = of_record.pop(record, {})
        rows = [row for (row,) in db.execute(f'SELECT id FROM "{record}"')] if search.indexed(kind) else []
        yield from (f"{record} {row} is not in the search index." for row in rows if row not in docs)
        yield from (f"{record} {row} is still in the search index." for row in sorted(docs.keys() - set(rows)))
        for row, title, body in search.documents(db, kind, [row for row in rows if row in docs]):
            if _tokens_of(title, body) != there.get(docs[row], 0):
                yield f"{record} {row} is in the search index with other words than it has."
    for record in sorted(of_record):
        yield f"The search index holds {record}, which is no record."


def _tokens_there(db: Driver) -> dict[int, int]:
    """Return a fingerprint of the tokens of each document, whatever order they are read in."""
    sums: dict[int, int] = defaultdict(int)
    db.execute("PRAGMA query_only=OFF")  # for a table of the connection's own; the file is not written
    try:
        db.execute("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab('main', 'search', 'instance')")
        for term, doc, col, offset in db.execute("SELECT term, doc, col, offset FROM temp.search_words"):
            sums[doc] = (sums[doc] + hash((term, col, offset))) & _NUMBER_MASK
        db.execute("DROP TABLE temp.search_words")
    finally:
        db.execute("PRAGMA query_only=ON")
    return sums


def _tokens_of(title: str, body: str) -> int:
    total = 0
    for col, text in (("title", title), ("body", body)):
        for offset, term in enumerate(tokens_for_index(text).split()):
            total = (total + hash((term, col, offset))) & _NUMBER_MASK
    return total
