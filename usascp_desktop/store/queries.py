"""Reading records: one row, lists with filters and order, keys to ids, and the terms of vocabularies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from usascp_desktop.domain.ids import is_id, natural_id
from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.rules import from_stored, is_plain, to_stored
from usascp_desktop.sentences import named, say, small
from usascp_desktop.store import filters, same_as
from usascp_desktop.store.driver import Driver

Row = dict[str, Any]
"""A record as plain typed values, its id under ``id``; sets are frozensets."""

_BATCH = 400
_WIDER = {"=": "in", "in": "in", "!=": "not in"}
_OTHER_KEYS: dict[str, str] = {"city": "slug", "programme": "code", "indicator": "code"}


class Condition(NamedTuple):
    """One filter: field, operator and stored value(s).

    Operators are ``=``, ``!=``, ``<``, ``<=``, ``>``, ``>=``, ``in``, ``not in`` and those that ``filters`` names.
    """

    name: str
    operator: str
    value: Any


class Query(NamedTuple):
    """Which rows of a record, in which order. ``order`` names fields, a leading ``-`` turns one round.

    A record merged into another is left out unless ``merged`` is set, or a filter asks for it by ``id`` or ``same_as``.
    """

    record: str
    where: tuple[Condition, ...] = ()
    order: tuple[str, ...] = ()
    limit: int | None = None
    offset: int = 0
    fields: tuple[str, ...] = ()
    merged: bool = False


def rows(db: Driver, query: Query) -> list[Row]:
    """Return the rows of a query with their sets (and notes, if asked for); references lead past merged records."""
    kind = record_named(query.record)
    names = query.fields or tuple(kind.declared)
    for name in names:
        field_named(kind, name)
    stored = [name for name in names if kind.declared[name].stored]
    clause, values = _of_query(db, query)
    columns = ", ".join(["id", *(_quoted(name) for name in stored)])
    sql = f'SELECT {columns} FROM "{query.record}"{clause}{_order(kind, query)}'
    if query.limit is not None or query.offset:
        sql += f" LIMIT {-1 if query.limit is None else int(query.limit)} OFFSET {int(query.offset)}"
    keys = ("id", *stored)
    typed = [kind.declared[name] for name in stored if not is_plain(kind.declared[name])]
    result: list[Row] = []
    for cells in db.execute(sql, values):
        row = dict(zip(keys, cells, strict=True))
        for spec in typed:
            row[spec.name] = from_stored(spec, row[spec.name])
        result.append(row)
    same_as.read_through(db, [kind.declared[name] for name in stored], result)
    _fill_sets(db, kind, [name for name in names if kind.declared[name].kind is Kind.SET], result)
    for name in names:
        if kind.declared[name].kind is Kind.NOTES:
            _fill_notes(db, name, result)
    return result


def row_numbers(db: Driver, query: Query) -> list[int]:
    """Return the row numbers of a query in order, for lists that load only what is seen."""
    kind = record_named(query.record)
    clause, values = _of_query(db, query)
    found = db.execute(f'SELECT rowid FROM "{query.record}"{clause}{_order(kind, query)}', values)
    return [number for (number,) in found]


def values_numbered(db: Driver, query: Query, name: str) -> list[tuple[int, Any]]:
    """Return row number and stored value of one field, in the order of a query."""
    kind = record_named(query.record)
    field_named(kind, name)
    clause, values = _of_query(db, query)
    found = db.execute(f'SELECT rowid, {_quoted(name)} FROM "{query.record}"{clause}{_order(kind, query)}', values)
    return list(found)


def rows_numbered(db: Driver, record: str, numbers: Sequence[int], names: Sequence[str]) -> dict[int, Row]:
    """Return the rows with these row numbers, by number."""
    kind = record_named(record)
    stored = [name for name in names if kind.declared[name].stored]
    marks = ",".join("?" * len(numbers))
    columns = ", ".join(["id", *(_quoted(name) for name in stored)])
    sql = f'SELECT rowid, {columns} FROM "{record}" WHERE rowid IN ({marks})'
    found = {}
    for number, row_id, *cells in db.execute(sql, list(numbers)):
        values = (from_stored(kind.declared[name], cell) for name, cell in zip(stored, cells, strict=True))
        found[number] = {"id": row_id, **dict(zip(stored, values, strict=True))}
    same_as.read_through(db, [kind.declared[name] for name in stored], found.values())
    _fill_sets(db, kind, [name for name in names if kind.declared[name].kind is Kind.SET], list(found.values()))
    return found


def count(db: Driver, query: Query) -> int:
    """Return how many rows a query matches, whatever its limit."""
    clause, values = _of_query(db, query)
    return int(db.execute(f'SELECT count(*) FROM "{query.record}"{clause}', values).fetchone()[0])


def counts(db: Driver, record: str, name: str, where: Sequence[Condition] = ()) -> dict[Any, int]:
    """Return how many rows there are for each value of a field."""
    kind = record_named(record)
    spec = field_named(kind, name)
    clause, values = _of_query(db, Query(record, tuple(where)))
    if spec.kind is Kind.SET:
        key = f'"{record}_id"'
        own = f'SELECT value, count(*) FROM "{kind.sets[name].name}" WHERE {key} IN (SELECT id FROM "{record}"{clause})'
        return dict(db.execute(f"{own} GROUP BY 1", values).fetchall())
    sql = f'SELECT {_quoted(name)} AS "{name}", count(*) AS n FROM "{record}"{clause} GROUP BY 1'
    found = [{name: value, "n": count} for value, count in db.execute(sql, values)]
    same_as.read_through(db, [spec], found)
    total: dict[Any, int] = defaultdict(int)
    for one in found:
        total[one[name]] += one["n"]
    return dict(total)


def titles(db: Driver, record: str, ids: Iterable[str]) -> dict[str, str]:
    """Return the title of each record by id, a merged one under its keeper's; an empty title is left out."""
    kind = record_named(record)
    wanted = sorted(set(ids))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _BATCH):
        part = wanted[start : start + _BATCH]
        marks = ",".join("?" * len(part))
        sql = f'SELECT id, {_quoted(kind.title_field)} FROM "{record}" WHERE id IN ({marks})'
        found.update({row: str(title) for row, title in db.execute(sql, part) if title})
    keepers = same_as.keepers(db, record)
    moved = {row: keepers[row] for row in wanted if row in keepers}
    kept_titles = titles(db, record, moved.values()) if moved else {}
    found.update({row: kept_titles[kept] for row, kept in moved.items() if kept in kept_titles})
    return found


def keeper(db: Driver, record: str, row: str) -> str:
    """Return the id that a row merged into others stands for now; of a circle made on two laptops, the smallest id."""
    return same_as.keepers(db, record_named(record).__tablename__).get(row, row)


def exists(db: Driver, record: str, row: str) -> bool:
    """True if the record is there."""
    return (
        db.execute(f'SELECT 1 FROM "{record_named(record).__tablename__}" WHERE id = ?', (row,)).fetchone() is not None
    )


def resolve(db: Driver, record: str, given: str) -> str:
    """Return the id that an id, a unique beginning of one, or a key (slug, code) names; NotFoundError otherwise."""
    kind = record_named(record)
    text = given.strip()
    if is_id(text) and exists(db, record, text):
        return text
    key = natural_id(record, text)
    if exists(db, record, key):
        return key
    like = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    columns = ["id", _OTHER_KEYS[record]] if record in _OTHER_KEYS else ["id"]
    for column in columns:
        sql = f"SELECT id FROM \"{record}\" WHERE {column} LIKE ? ESCAPE '\\' LIMIT 2"
        found = db.execute(sql, (f"{like}%",)).fetchall() if text else []
        if len(found) == 1:
            return str(found[0][0])
        if len(found) > 1:
            raise NotFoundError(
                say("More than one {0} begins with “{1}”; give more of it.", small(kind.singular), given)
            )
    raise NotFoundError(say("There is no {0} “{1}”.", small(kind.singular), given))


def field_named(kind: type[Record], name: str) -> Field:
    """Return the declared field; RejectedError if the record has none of that name."""
    try:
        return kind.declared[name]
    except KeyError:
        sentence = say(
            "{0} has no field “{1}”; “usascp records {2}” lists them.", named(kind.singular), name, kind.__tablename__
        )
        raise RejectedError(sentence, field=name) from None


def terms(db: Driver, vocabulary: str) -> dict[str, str]:
    """Return code -> label of a vocabulary, in its order, retired ones left out."""
    sql = (
        "SELECT code, label FROM code WHERE vocabulary = ? AND coalesce(retired, 0) = 0"
        " ORDER BY rank IS NULL, rank, rowid"
    )
    return {code: label or code for code, label in db.execute(sql, (vocabulary,))}


def condition(db: Driver, kind: type[Record], name: str, given: object, operator: str = "=") -> Condition:
    """Return the filter that a person's ``name=given`` means: keys become ids, texts their stored form."""
    spec = field_named(kind, name) if name != "id" else Field("id", Kind.TEXT, "id")
    value = to_stored(spec, given) if spec.kind is not Kind.SET else given
    if value is not None and spec.to is not None:
        value = resolve(db, spec.to, str(value))
    return Condition(name, operator, value)


def _of_query(db: Driver, query: Query) -> tuple[str, list[Any]]:
    """Return the clause of a query and its values: its filters, and that merged records are left out."""
    kind = record_named(query.record)
    parts, values = _where(db, kind, query.where)
    asked = query.merged or any(one.name in ("id", same_as.FIELD) for one in query.where)
    kept = None if asked else same_as.only_keepers(db, kind)
    if kept is not None:
        parts.append(kept[0])
        values += kept[1]
    return (" WHERE " + " AND ".join(parts) if parts else ""), values


def _where(db: Driver, kind: type[Record], conditions: Sequence[Condition]) -> tuple[list[str], list[Any]]:
    parts: list[str] = []
    values: list[Any] = []
    for one in (_past_merged(db, kind, one) for one in conditions):
        if one.operator in filters.OPERATORS:
            sql, own = filters.clause(kind, one, lambda other, more: _joined(db, other, more))
            parts.append(sql)
            values += own
            continue
        if one.name in kind.sets:
            table = kind.sets[one.name].name
            parts.append(f'id IN (SELECT "{kind.__tablename__}_id" FROM "{table}" WHERE value = ?)')
            values.append(one.value)
            continue
        column = _quoted(one.name)
        if one.value is None:
            parts.append(f"{column} IS {'NOT ' if one.operator == '!=' else ''}NULL")
        elif one.operator == "in":
            given = list(one.value)
            parts.append(f"{column} IN ({','.join('?' * len(given))})")
            values += given
        elif one.operator == "not in":
            parts.append(f"({column} IS NULL OR {column} NOT IN ({','.join('?' * len(one.value))}))")
            values += one.value
        elif one.operator in {"=", "!=", "<", "<=", ">", ">="}:
            parts.append(f"{column} {'IS NOT' if one.operator == '!=' else one.operator} ?")
            values.append(one.value)
        else:
            raise ValueError(f"no such comparison: {one.operator}")
    return parts, values


def _joined(db: Driver, kind: type[Record], conditions: Sequence[Condition]) -> tuple[str, list[Any]]:
    parts, values = _where(db, kind, conditions)
    return " AND ".join(parts) or "1", values


def _past_merged(db: Driver, kind: type[Record], one: Condition) -> Condition:
    """Return a filter that looks for the merged ones as well where it looks for the record they stand for."""
    spec = kind.declared.get(one.name)
    if spec is None or one.value is None or not same_as.leads_to(spec) or one.operator not in _WIDER:
        return one
    every = same_as.also_named(db, spec, one.value if one.operator == "in" else (one.value,))
    if len(every) == 1 and one.operator != "in":
        return one
    return Condition(one.name, _WIDER[one.operator], every)


def _order(kind: type[Record], query: Query) -> str:
    parts = []
    for name in query.order:
        bare = name.lstrip("-")
        if bare != "id":
            field_named(kind, bare)
        parts.append(_quoted(bare) + (" DESC" if name.startswith("-") else ""))
    return " ORDER BY " + ", ".join([*parts, "id"])


def _fill_sets(db: Driver, kind: type[Record], names: Sequence[str], result: list[Row]) -> None:
    for name in names:
        members: dict[str, set[str]] = defaultdict(set)
        for start in range(0, len(result), _BATCH):
            part = [row["id"] for row in result[start : start + _BATCH]]
            sql = (
                f'SELECT "{kind.__tablename__}_id", value FROM "{kind.sets[name].name}"'
                f' WHERE "{kind.__tablename__}_id" IN ({",".join("?" * len(part))})'
            )
            for row, value in db.execute(sql, part):
                members[row].add(value)
        for row in result:
            row[name] = frozenset(members.get(row["id"], ()))


def _fill_notes(db: Driver, name: str, result: list[Row]) -> None:
    for start in range(0, len(result), _BATCH):
        part = {row["id"]: row for row in result[start : start + _BATCH]}
        lines: Mapping[str, list[str]] = defaultdict(list)
        sql = (
            f"SELECT consultation, text FROM note_line WHERE consultation IN ({','.join('?' * len(part))})"
            " ORDER BY position, id"
        )
        for row, text in db.execute(sql, list(part)):
            lines[row].append(text or "")
        for row_id, row in part.items():
            row[name] = "\n".join(lines[row_id]) if row_id in lines else None


def _quoted(name: str) -> str:
    return f'"{name}"'
