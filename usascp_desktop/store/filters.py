"""Filters beyond comparing a field with a value, and the words a person types to narrow a list.

Each becomes SQL that SQLite answers from an index where there is one; no row is read into Python for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from usascp_desktop.domain.search_text import fold, matches, query
from usascp_desktop.records import RECORDS, Record
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.store import same_as
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.search import among, indexed

if TYPE_CHECKING:
    from usascp_desktop.store.queries import Condition

Clause = tuple[str, list[Any]]
CONTAINS, ANY, EMPTY, FILLED, AT_LEAST, AT_MOST, WITHIN, NUMBERED = (
    "contains", "any", "empty", "filled", "at least", "at most", "within", "numbered",
)  # fmt: skip
OPERATORS = frozenset({CONTAINS, ANY, EMPTY, FILLED, AT_LEAST, AT_MOST, WITHIN, NUMBERED})
"""The operators of a Condition that this module answers.

``contains`` takes a part of a text, ``any`` a tuple of conditions, ``at least`` and ``at most`` an amount of money as
(decimal text, currency or ""), ``within`` a pair (record, conditions) of records one of which the field must name,
``numbered`` row numbers; ``empty`` and ``filled`` take None.
"""


_TITLED = (
    "WITH titled(record, id) AS MATERIALIZED (SELECT d.record, d.id FROM search CROSS JOIN search_doc d"
    " ON d.doc = search.rowid WHERE search MATCH ? AND d.record IN ({marks})) "
)
"""What has such a title, once for all fields: of what one letter begins there are tens of thousands."""


def clause(kind: type[Record], one: Condition, parts: Callable[[type[Record], Sequence[Condition]], Clause]) -> Clause:
    """Return the SQL of a filter with its values; ``parts`` makes that of other conditions, joined by AND."""
    if one.operator == NUMBERED:
        return "rowid IN (SELECT value FROM json_each(?))", [json.dumps(sorted(one.value))]
    if one.operator == ANY:
        made = [parts(kind, (other,)) for other in one.value]
        return f"({' OR '.join(sql for sql, _values in made)})", [value for _sql, own in made for value in own]
    if one.operator == WITHIN:
        record, conditions = one.value
        sql, values = parts(RECORDS[record], conditions)
        return f'"{one.name}" IN (SELECT id FROM "{record}" WHERE {sql})', values
    if one.operator in (EMPTY, FILLED):
        return _bare(kind, one.name, filled=one.operator == FILLED), []
    if one.operator == CONTAINS:
        return f'instr(folded("{one.name}"), ?) > 0', [fold(str(one.value)).strip()]
    return _amount(one)


def _bare(kind: type[Record], name: str, *, filled: bool) -> str:
    if name in kind.sets:
        key = f"{kind.__tablename__}_id"
        return f'id {"" if filled else "NOT "}IN (SELECT "{key}" FROM "{kind.sets[name].name}")'
    return f'"{name}" IS {"NOT " if filled else ""}NULL'


def _amount(one: Condition) -> Clause:
    """Compare amounts as numbers. Near the limit of a float they may be a little off, which a filter may be."""
    amount, currency = one.value
    sign = ">=" if one.operator == AT_LEAST else "<="
    sql = f"CAST(\"{one.name}\" ->> '$.amount' AS REAL) {sign} CAST(? AS REAL)"
    if not currency:
        return sql, [amount]
    return f"({sql} AND \"{one.name}\" ->> '$.currency' = ?)", [amount, currency]


def numbers(db: Driver, kind: type[Record], typed: str, fields: Sequence[str] = ()) -> set[int] | None:
    """Return the numbers of the rows that hold every typed word, None if no word was typed.

    A word is held if it begins a word of the record's own text, of a title that one of ``fields`` names, or of the
    label of a code there. The order is left to whoever asks: of many rows, going through an ordered list of all is far
    quicker than having SQLite fetch and sort the ones that were found.
    """
    found: set[int] | None = None
    stands = _stand_for(db, kind)
    for word in fold(typed).split():
        match = query(word)
        if match is not None and found != set():
            sql, values = _word(db, kind, word, match, fields)
            rows = {number for (number,) in db.execute(sql, values)}
            rows |= {stands[number] for number in rows & stands.keys()}
            found = rows if found is None else found & rows
    return found


def _stand_for(db: Driver, kind: type[Record]) -> dict[int, int]:
    """Return for the row number of each merged record that of its keeper, who is found by its words as well."""
    keepers = same_as.keepers(db, kind.__tablename__)
    if not keepers:
        return {}
    every = sorted({*keepers, *keepers.values()})
    sql = f'SELECT id, rowid FROM "{kind.__tablename__}" WHERE id IN ({",".join("?" * len(every))})'
    number = dict(db.execute(sql, every).fetchall())
    return {number[row]: number[keeper] for row, keeper in keepers.items()}


def _word(db: Driver, kind: type[Record], word: str, match: str, fields: Sequence[str]) -> Clause:
    """Return a select of the row numbers that a word finds, by covering indexes as far as there are any.

    The titles of all records that fields name are matched once, and fields that have no index are read in one pass.
    """
    table = kind.__tablename__
    named = sorted({spec.to for spec in map(kind.declared.__getitem__, fields) if spec.to and _is_titled(spec)})
    parts, values = [], []
    if named:
        values += [f"{{title}} : ({match})", *named]
    if indexed(kind):
        parts.append(
            "SELECT t.rowid FROM search CROSS JOIN search_doc d ON d.doc = search.rowid"
            f' CROSS JOIN "{table}" t ON t.id = d.id WHERE search MATCH ? AND d.record = ?'
        )
        values += [match, table]
    for condition, own in _conditions(db, kind, word, match, fields):
        parts.append(f'SELECT rowid FROM "{table}" WHERE {condition}')
        values += own
    found = " UNION ALL ".join(parts) or f'SELECT rowid FROM "{table}" WHERE 0'
    return (_TITLED.format(marks=",".join("?" * len(named))) if named else "") + found, values


def _conditions(db: Driver, kind: type[Record], word: str, match: str, fields: Sequence[str]) -> Iterator[Clause]:
    """Yield one condition for each field with an index that the word can be found in, and one for all others."""
    without: list[str] = []
    codes_without: list[str] = []
    for name in fields:
        spec = kind.declared[name]
        if spec.kind is Kind.CODE and spec.vocabulary:
            codes = _codes(db, spec.vocabulary, word)
            condition = f'"{name}" IN ({",".join("?" * len(codes))})'
            if codes and spec.indexed:
                yield condition, list(codes)
            elif codes:
                without.append(condition)
                codes_without += codes
        elif spec.to and _is_titled(spec):
            sql, own = _titled(db, spec.to, match)
            yield f'"{name}" IN ({sql})', own
    if without:
        yield " OR ".join(without), list(codes_without)


def _is_titled(spec: Field) -> bool:
    return spec.kind is Kind.REFERENCE and spec.to is not None and indexed(RECORDS[spec.to])


def _titled(db: Driver, record: str, match: str) -> Clause:
    """Return a select of the ids of records with such a title, and of all that are one with them."""
    sql = "SELECT id FROM titled WHERE record = ?"
    values = [record]
    keepers = same_as.keepers(db, record)
    if not keepers:
        return sql, values
    named = among(db, f"{{title}} : ({match})", record, {*keepers, *keepers.values()})
    every = same_as.together(db, record, named).values()
    more = sorted({one for members in every for one in members})
    return f'{sql} UNION ALL SELECT id FROM "{record}" WHERE id IN ({",".join("?" * len(more))})', [*values, *more]


def _codes(db: Driver, vocabulary: str, word: str) -> list[str]:
    found = db.execute("SELECT code, label FROM code WHERE vocabulary = ?", (vocabulary,))
    return [code for code, label in found if matches(label or code, word)]
