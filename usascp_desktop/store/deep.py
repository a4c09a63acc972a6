"""Compares everything the store derived with what its raw operations say: ids, heads, tables and the search index."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from usascp_desktop.domain.search_text import tokens_for_index
from usascp_desktop.records import RECORDS, Record
from usascp_desktop.store import search
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.fold import Folded, fold

Difference = tuple[str, str]
"""Which part differs (log, table, search) and a sentence."""

_MOST = 50
_NUMBER_MASK = (1 << 64) - 1


def differences(db: Driver) -> Iterator[Difference]:
    """Yield what differs, at most fifty of each part; a difference is always damage or an error of the program."""
    unreadable = [*_some(_operations(db), "log")]
    yield from unreadable
    try:
        folded = fold(raw for (raw,) in db.execute("SELECT raw FROM sync_op"))
    except (ValueError, KeyError, TypeError) as problem:
        yield "log", f"An operation cannot be read ({problem}), so the tables could not be compared."
        return
    yield from _some(_heads(db, folded), "log")
    yield from _some(_tables(db, folded), "table")
    yield from _some(_index(db), "search")


def _some(sentences: Iterator[str], part: str) -> Iterator[Difference]:
    for number, sentence in enumerate(sentences):
        if number == _MOST:
            yield part, "There are more differences like these."
            return
        yield part, sentence


def _operations(db: Driver) -> Iterator[str]:
    """What the log keeps beside each raw line must be what the line says."""
    replaced, saw = _named(db, "SELECT op, pred FROM sync_pred"), _named(db, 'SELECT "del", id FROM sync_seen')
    found = db.execute(
        "SELECT o.op, o.id, o.hlc, o.save, o.raw, c.tbl, c.row, c.col, a.device, a.person FROM sync_op o"
        " LEFT JOIN sync_cell c ON c.cell = o.cell LEFT JOIN sync_author a ON a.author = o.author"
    )
    for op, name, clock, save, raw, *place in found:
        if hashlib.blake2b(raw.encode(), digest_size=16).digest() != name:
            yield f"Operation {name.hex()} is not the line it was made from."
            continue
        try:
            line = json.loads(raw)
            says = [clock, save, *place, replaced.pop(op, set()), saw.pop(op, set())]
            keys = ("h", "x", "t", "r", "c", "d", "u")
            same = says == [*(line[key] for key in keys), set(line["p"]), set(line.get("s", ()))]
        except (ValueError, KeyError, TypeError):
            same = False
        if not same:
            yield f"Operation {name.hex()} is filed under other facts than its line says."
    for op in sorted(replaced.keys() | saw.keys()):
        yield f"The log names an operation number {op} that is not there."


def _named(db: Driver, sql: str) -> dict[int, set[str]]:
    names: dict[int, set[str]] = defaultdict(set)
    for op, name in db.execute(sql):
        names[op].add(name.hex())
    return names


def _heads(db: Driver, folded: Folded) -> Iterator[str]:
    many: dict[int, set[str]] = defaultdict(set)
    for cell, name in db.execute("SELECT h.cell, o.id FROM sync_head h LEFT JOIN sync_op o ON o.op = h.op"):
        many[cell].add(name.hex() if name else "")
    left = set(folded.heads)
    found = db.execute(
        "SELECT c.cell, c.tbl, c.row, c.col, c.heads, o.id FROM sync_cell c LEFT JOIN sync_op o ON o.op = c.shown"
    )
    for cell, table, row, col, count, shown in found:
        heads = folded.heads.get((table, row, col), ())
        left.discard((table, row, col))
        names = {head.id for head in heads}
        kept = many.pop(cell, set())
        if not heads or shown is None or shown.hex() != heads[0].id:
            yield f"{table} {row}, {col}: another value is shown than the operations say."
        elif count != len(heads) or kept != (names if count > 1 else set()):
            yield f"{table} {row}, {col}: the heads are not those the operations say."
    for table, row, col in sorted(left):
        yield f"{table} {row}, {col}: the cell is missing."
    for cell in sorted(many):
        yield f"There are heads of a cell number {cell} that is not there."


def _tables(db: Driver, folded: Folded) -> Iterator[str]:
    wanted: dict[str, dict[str, dict[str, Any]]] = defaultdict(lambda: defaultdict(dict))
    for (record, row, field), value in folded.values.items():
        wanted[record][row][field] = value
    for record, kind in RECORDS.items():
        there = _rows(db, kind)
        known = folded.rows.get(record, frozenset())
        yield from (f"{record} {row} is missing from its table." for row in sorted(known - there.keys()))
        yield from (f"{record} {row} is in its table without an operation." for row in sorted(there.keys() - known))
        for row in sorted(known & there.keys()):
            yield from _row(kind, row, there[row], wanted[record][row])


def _rows(db: Driver, kind: type[Record]) -> dict[str, dict[str, Any]]:
    names = kind.stored_fields()
    columns = ", ".join(f'"{name}"' for name in names)
    found = db.execute(f'SELECT id, {columns} FROM "{kind.__tablename__}"')
    rows = {row: dict(zip(names, values, strict=True)) for row, *values in found}
    for name, table in kind.sets.items():
        for row, value in db.execute(f'SELECT "{kind.__tablename__}_id", value FROM "{table.name}"'):
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
