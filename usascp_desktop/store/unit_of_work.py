"""The only ways to the data: a reader, and a unit of work that turns everything written in it into operations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from usascp_desktop.domain.ids import new_id
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import NotFoundError, RejectedError
from usascp_desktop.records import Record, record_named
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.rules import Stored, to_set, to_stored
from usascp_desktop.sentences import named, say, small
from usascp_desktop.store import filters, queries, same_as
from usascp_desktop.store.heads import add_link, remove_link
from usascp_desktop.store.links import Link
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.queries import Condition, Query, Row

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection
    from sqlalchemy.orm import Session

    from usascp_desktop.store import history, notes, search, undo
    from usascp_desktop.store.capture import Saving, Written

R = TypeVar("R", bound=Record)


class Change(NamedTuple):
    """One cell that a save changed, and the id of the operation now shown there; a merge makes them by the thousand."""

    record: str
    id: str
    field: str
    operation: str


class ChangeSet(NamedTuple):
    """What a save changed; ``origin`` lets the screen that wrote it ignore its own echo."""

    save: str
    label: str
    changes: tuple[Change, ...]
    origin: object = None

    @property
    def records(self) -> frozenset[str]:
        """Names of the records that were touched."""
        return frozenset(change.record for change in self.changes)

    def touches(self, record: str, row: str | None = None) -> bool:
        """True if a row of the record (or this one row) was touched."""
        return any(change.record == record and row in (None, change.id) for change in self.changes)


class Reader:
    """Reads one consistent state of the data; lives inside a ``with`` block and never leaves it."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.db = link.driver
        self._terms: dict[str, dict[str, str]] = {}

    @property
    def connection(self) -> Connection:
        """The connection as SQLAlchemy knows it: for whoever builds statements from the mapped classes."""
        return self._link.orm

    def get(self, kind: type[R], row: str) -> R:
        """Return a detached record with its sets; NotFoundError if it is not there."""
        from sqlalchemy.orm import Session

        with Session(self.connection, expire_on_commit=False) as session:
            found = session.get(kind, row)
            if found is None:
                raise NotFoundError(say("This {0} is no longer here.", small(kind.singular)))
            session.expunge_all()
            return found

    def all(self, kind: type[R], *, order: Sequence[str] = (), **equal: object) -> list[R]:
        """Return detached records whose fields equal the given values."""
        from sqlalchemy import select
        from sqlalchemy.orm import Session

        connection = self.connection
        statement = select(kind).filter_by(**equal)
        for name in order:
            column = getattr(kind, name.lstrip("-"))
            statement = statement.order_by(column.desc() if name.startswith("-") else column)
        with Session(connection, expire_on_commit=False) as session:
            found = list(session.scalars(statement.order_by(kind.id)))
            session.expunge_all()
            return found

    def rows(self, query: Query) -> list[Row]:
        """Return rows as plain values."""
        return queries.rows(self.db, query)

    def row(self, record: str, row: str) -> Row:
        """Return one row as plain values, notes included; NotFoundError if it is not there."""
        found = queries.rows(self.db, Query(record, (Condition("id", "=", row),)))
        if not found:
            raise NotFoundError(say("There is no {0} “{1}”.", record.replace("_", " "), row))
        return found[0]

    def count(self, query: Query) -> int:
        """Return how many rows a query matches, whatever its limit."""
        return queries.count(self.db, query)

    def counts(self, record: str, name: str, where: Sequence[Condition] = ()) -> dict[Any, int]:
        """Return how many rows there are for each value of a field."""
        return queries.counts(self.db, record, name, where)

    def row_numbers(self, query: Query) -> list[int]:
        """Return the row numbers of a query in order."""
        return queries.row_numbers(self.db, query)

    def values_numbered(self, query: Query, name: str) -> list[tuple[int, Any]]:
        """Return row number and stored value of one field, in the order of a query."""
        return queries.values_numbered(self.db, query, name)

    def typed(self, record: str, text: str, fields: Sequence[str] = ()) -> set[int] | None:
        """Return the numbers of the rows that hold every typed word, as ``filters.numbers`` says."""
        return filters.numbers(self.db, record_named(record), text, fields)

    def rows_numbered(self, record: str, numbers: Sequence[int], names: Sequence[str]) -> dict[int, Row]:
        """Return rows by row number."""
        return queries.rows_numbered(self.db, record, numbers, names)

    def where(self, kind: type[Record], name: str, given: object, operator: str = "=") -> Condition:
        """Return the filter that ``name=given`` means."""
        return queries.condition(self.db, kind, name, given, operator)

    def resolve(self, record: str, given: str) -> str:
        """Return the id that an id, the unique beginning of one, or a key names."""
        return queries.resolve(self.db, record, given)

    def exists(self, record: str, row: str) -> bool:
        """True if the record is there."""
        return queries.exists(self.db, record, row)

    def titles(self, record: str, ids: Iterable[str]) -> dict[str, str]:
        """Return the title of each record by id."""
        return queries.titles(self.db, record, ids)

    def terms(self, vocabulary: str) -> dict[str, str]:
        """Return code -> label of a vocabulary, in its order."""
        if vocabulary not in self._terms:
            self._terms[vocabulary] = queries.terms(self.db, vocabulary)
        return self._terms[vocabulary]

    def note_lines(self, consultation: str) -> list[notes.NoteLine]:
        """Return the note lines of a consultation in order."""
        from usascp_desktop.store import notes

        return notes.lines(self.db, consultation)

    def search(self, text: str, *, limit: int = 50, record: str | None = None) -> search.Found:
        """Return what matches a text in any script."""
        from usascp_desktop.store import search

        return search.find(self.db, text, limit=limit, record=record)

    def history(self, record: str | None = None, row: str | None = None, *, limit: int = 200) -> list[history.Event]:
        """Return who changed what, newest first."""
        from usascp_desktop.store import history

        return history.events(self.db, record, row, limit=limit)

    def shown_operations(self, record: str, row: str) -> dict[str, str]:
        """Return the id (hex) of the operation each field of a row shows, for a form to name when it writes."""
        from usascp_desktop.store import history

        return history.shown(self.db, record, row)

    def next_undo(self, person: str, *, redo: bool = False) -> undo.Entry | None:
        """Return the save that undo (or redo) would take next."""
        from usascp_desktop.store import undo

        return undo.next_entry(self.db, person, redo=redo)


class UnitOfWork(Reader):
    """One save: everything written in it becomes operations, or nothing of it is kept.

    ``ids`` gives new records their ids; practice data set their own, so that they come out the same every time.
    """

    def __init__(self, link: Link, saving: Saving, *, zone: str = "UTC") -> None:
        super().__init__(link)
        self.saving = saving
        self.zone = zone
        self.ids: Callable[[], str] = new_id
        self._session: Session | None = None
        self._seen: dict[tuple[str, str, str], bytes] = {}
        saving.seen = self._seen

    @property
    def session(self) -> Session:
        """An ORM session over this unit, for whoever prefers objects; what it writes is captured like all else."""
        if self._session is None:
            from sqlalchemy.orm import Session

            self._session = Session(self.connection, expire_on_commit=False)
        return self._session

    def flush(self) -> None:
        """Write what the session holds back."""
        if self._session is not None:
            self._session.flush()

    def add(self, kind: type[Record], values: Mapping[str, object], *, row: str | None = None) -> str:
        """Keep a new record and return its id. Records with a natural key get the id their key gives.

        Raises RejectedError for an unknown field, code, reference or a value that cannot be read, or if the natural
        key is taken.
        """
        stored, sets, text = self._read(kind, values)
        row = row or self._new_id(kind, stored)
        if self.exists(kind.__tablename__, row):
            raise RejectedError(say("This {0} is already here.", small(kind.singular)), field="id")
        names = "".join(f', "{name}"' for name in stored)
        sql = f'INSERT INTO "{kind.__tablename__}"(id{names}) VALUES (?{", ?" * len(stored)})'
        self.flush()
        self.db.execute(sql, (row, *stored.values()))
        for name, members in sets.items():
            for member in sorted(members):
                add_link(self.db, kind, row, f"{name}/{member}")
        if text:
            self._write_notes(row, text)
        return row

    def add_rows(self, kind: type[Record], rows: Sequence[Mapping[str, Stored]]) -> None:
        """Keep many new records at once, given as stored values with their ``id``; all must have the same fields."""
        names = list(rows[0])
        columns = ", ".join(f'"{name}"' for name in names)
        sql = f'INSERT INTO "{kind.__tablename__}"({columns}) VALUES ({",".join("?" * len(names))})'
        self.db.executemany(sql, [tuple(row[name] for name in names) for row in rows])

    def update(
        self, kind: type[Record], row: str, values: Mapping[str, object], *, seen: Mapping[str, str] | None = None
    ) -> None:
        """Change fields of a record. ``seen`` names, by field, the operation (hex) the form showed when it was entered.

        Raises NotFoundError if the record is gone, RejectedError as ``add`` does or if a key field would change.
        """
        stored, sets, text = self._read(kind, values)
        if not self.exists(kind.__tablename__, row):
            raise NotFoundError(say("This {0} is no longer here; nothing was changed.", small(kind.singular)))
        self._require_same_key(kind, row, stored)
        for name, operation in (seen or {}).items():
            self._seen[kind.__tablename__, row, name] = bytes.fromhex(operation)
        self.flush()
        if stored:
            changes = ", ".join(f'"{name}" = ?' for name in stored)
            sql = f'UPDATE "{kind.__tablename__}" SET {changes} WHERE id = ?'
            self.db.execute(sql, (*stored.values(), row))
        for name, members in sets.items():
            self._set_members(kind, row, name, members)
        if any(kind.declared[name].kind is Kind.NOTES for name in values):
            self._write_notes(row, text)

    def decide(self, kind: type[Record], row: str, name: str, value: object) -> None:
        """Settle a conflict: give a field one value in place of all its heads, even if it is the one shown.

        ``name`` may be ``§life``, to say that a record deleted there and edited here stays (``delete`` ends it).
        Raises as ``update`` does.
        """
        if name != LIFE:
            self.update(kind, row, {name: value})
        elif not self.exists(kind.__tablename__, row):
            raise NotFoundError(say("This {0} is no longer here; nothing was changed.", small(kind.singular)))
        place = (kind.__tablename__, row, name)
        self.saving.all_heads |= {place}
        self.db.execute("INSERT OR IGNORE INTO sync_dirty(tbl, row, col) VALUES (?, ?, ?)", place)

    def _write_notes(self, row: str, text: str | None) -> None:
        from usascp_desktop.store import notes

        notes.write(self.db, row, text, now=Moment.now(self.zone), ids=self.ids)

    def delete(self, kind: type[Record], row: str) -> None:
        """Delete a record and those merged into it; it can be undone. NotFoundError if it is not there."""
        if not self.exists(kind.__tablename__, row):
            raise NotFoundError(say("This {0} is no longer here.", small(kind.singular)))
        self.flush()
        for one in same_as.standing_for(self.db, kind.__tablename__, row):
            self.db.execute(f'DELETE FROM "{kind.__tablename__}" WHERE id = ?', (one,))

    def restore(self, kind: type[Record], row: str) -> None:
        """Bring a deleted record back as it was, with those that were deleted because they are merged into it."""
        record = kind.__tablename__
        if not self.exists(record, row):
            from usascp_desktop.store import undo

            for one in (row, *same_as.deleted_with(self.db, record, row)):
                undo.restore_row(self.db, record, one)

    def _read(
        self, kind: type[Record], values: Mapping[str, object]
    ) -> tuple[dict[str, Stored], dict[str, frozenset[str]], str | None]:
        stored: dict[str, Stored] = {}
        sets: dict[str, frozenset[str]] = {}
        text: str | None = None
        for name, value in values.items():
            spec = queries.field_named(kind, name)
            if spec.kind is Kind.SET:
                sets[name] = frozenset(self._member(spec, member) for member in to_set(spec, value))
            elif spec.kind is Kind.NOTES:
                text = None if value is None else str(value)
            else:
                stored[name] = self._checked(spec, to_stored(spec, value))
        return stored, sets, text

    def _checked(self, spec: Field, value: Stored) -> Stored:
        """Return the value with keys made ids; RejectedError if a code or reference is unknown."""
        if value is None or not isinstance(value, str):
            return value
        if spec.kind in (Kind.CODE, Kind.REFERENCE):
            return self._member(spec, value)
        if spec.kind is Kind.ABOUT:
            record, _, row = value.partition("/")
            return f"{record}/{self._reference(spec, record, row)}"
        return value

    def _member(self, spec: Field, value: str) -> str:
        if spec.to is not None:
            return self._reference(spec, spec.to, value)
        if spec.vocabulary is not None and value not in self.terms(spec.vocabulary):
            known = ", ".join(list(self.terms(spec.vocabulary))[:12])
            raise RejectedError(
                say("{0} was not kept: “{1}” is not one of {2} ….", named(spec.label), value, known), field=spec.name
            )
        return value

    def _reference(self, spec: Field, record: str, value: str) -> str:
        try:
            return self.resolve(record, value)
        except NotFoundError as problem:
            raise RejectedError(
                say("{0} was not kept: {1}", named(spec.label), str(problem)), field=spec.name
            ) from None

    def _set_members(self, kind: type[Record], row: str, name: str, members: frozenset[str]) -> None:
        table, key = kind.sets[name].name, f"{kind.__tablename__}_id"
        now = {value for (value,) in self.db.execute(f'SELECT value FROM "{table}" WHERE "{key}" = ?', (row,))}
        for member in sorted(now - members):
            remove_link(self.db, kind, row, f"{name}/{member}")
        for member in sorted(members - now):
            add_link(self.db, kind, row, f"{name}/{member}")

    def _new_id(self, kind: type[Record], stored: Mapping[str, Stored]) -> str:
        parts = [stored.get(name) for name in kind.natural_key]
        if parts and all(parts):
            return kind.id_of_key(*(str(part) for part in parts))
        return self.ids()

    def _require_same_key(self, kind: type[Record], row: str, stored: Mapping[str, Stored]) -> None:
        """Raise RejectedError if a field would change whose value made the row's id."""
        given = [name for name in kind.natural_key if name in stored]
        if not given:
            return
        names = ", ".join(f'"{name}"' for name in kind.natural_key)
        found = self.db.execute(f'SELECT {names} FROM "{kind.__tablename__}" WHERE id = ?', (row,)).fetchone()
        if not all(found) or kind.id_of_key(*map(str, found)) != row:
            return
        now = dict(zip(kind.natural_key, found, strict=True))
        for name in given:
            if stored[name] != now[name]:
                raise RejectedError(
                    say("{0} cannot change: it is part of the key.", named(kind.declared[name].label)), field=name
                )


def change_set(written: Sequence[Written], *, save: str, label: str, origin: object) -> ChangeSet:
    """Return what was written as a change set for screens."""
    changes = tuple(Change(item.record, item.row, item.field, item.id.hex()) for item in written)
    return ChangeSet(save, label, changes, origin)
