"""Turns what the triggers noted into operations, inside the transaction that wrote it.

The rule is about states, not events: for every noted cell the value in the table is held against the value of the
shown operation, and only a difference makes an operation. An insert or delete notes the life cell, and then the whole
row is looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from usascp_desktop.errors import RejectedError
from usascp_desktop.records import RECORDS, Record
from usascp_desktop.records.fields import Kind
from usascp_desktop.sentences import named, say
from usascp_desktop.store import heads
from usascp_desktop.store.driver import Driver
from usascp_desktop.store.names import LIFE
from usascp_desktop.store.operations import Author, Clock, encode, operation_id, value_json

_BATCH = 400
_COMPOSITE = (Kind.MOMENT, Kind.MONEY, Kind.PLACE)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as the log knows it: number, shown operation (number, id, value, save, author), count of heads.

    ``value`` is what the table must hold: of an element of a set 1 if any head is 1, else the shown value.
    """

    number: int
    shown: int
    id: bytes
    value: object
    save: str
    heads: int
    sealed: bool
    author: int


@dataclass(frozen=True, slots=True)
class Written:
    """One operation that was made: where, its number and id, and the number of the shown one before it."""

    record: str
    row: str
    field: str
    cell: int
    before: int | None
    after: int
    id: bytes


@dataclass(slots=True)
class Saving:
    """What a save needs to make operations: who, when, under which name, and what the writer was looking at.

    ``seen`` maps (record, row, field) to the id of the operation the form showed; ``all_heads`` are cells in which the
    write replaces every head (a resolved conflict). ``folds`` is False where every operation must stay as it is made.
    """

    author: Author
    author_number: int
    clock: Clock
    save: str
    seen: Mapping[tuple[str, str, str], bytes] = field(default_factory=dict)
    all_heads: frozenset[tuple[str, str, str]] = frozenset()
    folds: bool = True


@dataclass(slots=True)
class _Lot:
    """Rows of statements gathered for one batch."""

    cells: list[tuple[Any, ...]] = field(default_factory=list)
    operations: list[tuple[Any, ...]] = field(default_factory=list)
    predecessors: list[tuple[Any, ...]] = field(default_factory=list)
    saw: list[tuple[Any, ...]] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)
    folded: list[int] = field(default_factory=list)
    unsettled: list[int] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)


def take_dirt(db: Driver) -> dict[str, dict[str, set[str]]]:
    """Return and clear what the triggers noted: record -> row -> fields."""
    noted: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for table, row, col in db.execute("SELECT tbl, row, col FROM sync_dirty"):
        noted[table][row].add(col)
    if noted:
        db.execute("DELETE FROM sync_dirty")
    return noted


def make_operations(db: Driver, noted: dict[str, dict[str, set[str]]], saving: Saving) -> list[Written]:
    """Make the operations of one save and bring cells, heads and shown values up to date.

    Returns the operations in the order made.
    """
    made: list[Written] = []
    numbers = _Numbers(db)
    for table in sorted(noted):
        rows = noted[table]
        for batch in _batches(sorted(rows), _BATCH):
            lot = _Pass(db, RECORDS[table], saving, numbers).over({row: rows[row] for row in batch})
            _store(db, lot)
            for cell in lot.unsettled:
                heads.show(db, cell)
            made += lot.written
    return made


class _Numbers:
    """Hands out the next cell and operation numbers; there is one writer."""

    def __init__(self, db: Driver) -> None:
        self.cell = db.execute("SELECT coalesce(max(cell), 0) FROM sync_cell").fetchone()[0]
        self.op = db.execute("SELECT coalesce(max(op), 0) FROM sync_op").fetchone()[0]


class _Pass:
    """One batch of rows of one record."""

    def __init__(self, db: Driver, kind: type[Record], saving: Saving, numbers: _Numbers) -> None:
        self.db, self.kind, self.saving, self.numbers = db, kind, saving, numbers
        self.table = kind.__tablename__
        self.columns = kind.stored_fields()
        self.composite = {name for name in self.columns if kind.declared[name].kind in _COMPOSITE}
        self.lot = _Lot()

    def over(self, rows: dict[str, set[str]]) -> _Lot:
        """Compare every row of the batch with the log and gather what has to be written."""
        values = self._table_values(list(rows))
        links = self._links(list(rows))
        known = self._known(rows)
        for row, noted in rows.items():
            current = values.get(row)
            cells = known.get(row, {})
            if current is None:
                self._gone(row, cells, noted, links)
            else:
                self._present(row, current, cells, noted, links.get(row, set()))
        return self.lot

    def _gone(self, row: str, cells: dict[str, Cell], noted: set[str], links: dict[str, set[str]]) -> None:
        """A row that is not in its table: deleted now, or a link to nothing."""
        life = cells.get(LIFE)
        if links.get(row) and life is None and LIFE not in noted:
            sentence = say(
                "{0} “{1}” is not there, so nothing can be added to it; nothing was saved.",
                named(self.kind.singular),
                row,
            )
            raise RejectedError(sentence)
        if links.get(row):
            heads.remove_links(self.db, self.kind, row)
        if LIFE not in noted or life is None:
            return
        if life.value != 0 or heads.visible(self.db, self.table, row):
            self._write(row, LIFE, 0, life, saw=heads.of_row(self.db, self.table, row))

    def _present(
        self, row: str, current: Mapping[str, object], cells: dict[str, Cell], noted: set[str], links: set[str]
    ) -> None:
        """A row in its table: new, restored or changed."""
        fields: Iterable[str] = noted
        if LIFE in noted:
            life = cells.get(LIFE)
            if life is None or life.value != 1 or self._resolves(row, LIFE):
                self._write(row, LIFE, 1, life)
                links = links | self._restore_links(row, cells, noted)
            fields = (*self.columns, *sorted(links), *(name for name in cells if heads.is_element(self.kind, name)))
        for name in dict.fromkeys(fields):
            if name == LIFE:
                continue
            cell = cells.get(name)
            value = (1 if name in links else 0) if "/" in name else current[name]
            if cell is None and value in (None, 0) and ("/" in name or value is None):
                continue
            if cell is not None and cell.value == value and not self._resolves(row, name):
                continue
            self._write(row, name, value, cell)

    def _restore_links(self, row: str, cells: dict[str, Cell], noted: set[str]) -> set[str]:
        """Bring back the links a deleted row had, unless this save has spoken about them."""
        elements = {name for name in cells if heads.is_element(self.kind, name)}
        back = {name for name in elements if cells[name].value == 1 and name not in noted}
        for name in back:
            heads.add_link(self.db, self.kind, row, name)
        return back

    def _resolves(self, row: str, name: str) -> bool:
        return (self.table, row, name) in self.saving.all_heads

    def _write(self, row: str, name: str, value: object, cell: Cell | None, *, saw: Sequence[bytes] = ()) -> None:
        """Make one operation and decide how the cell's heads change."""
        place = (self.table, row, name)
        lot, numbers = self.lot, self.numbers
        replaces, before = self._replaced(place, cell), cell.shown if cell else None
        simple = cell is None or (cell.heads == 1 and replaces == [cell.id])
        own = self._own(name, cell)
        if own is not None and replaces == [own[1]]:
            replaces = heads.predecessors(self.db, own[0])
            lot.folded.append(own[0])
            before = heads.number_of(self.db, replaces[0]) if replaces else None
        numbers.op += 1
        number = numbers.cell + 1 if cell is None else cell.number
        raw = encode(
            record=self.table, row=row, field=name, save=self.saving.save, author=self.saving.author,
            value=value_json(value, composite=name in self.composite), replaces=replaces, saw=saw,
            clock=0 if self.saving.author.is_seed else self.saving.clock.tick(),
        )  # fmt: skip
        made = operation_id(raw)
        lot.operations.append(
            (numbers.op, made, number, self._stamp(), self.saving.author_number, self.saving.save, raw)
        )
        lot.predecessors += [(item, numbers.op) for item in replaces]
        lot.saw += [(item, numbers.op) for item in saw]
        if cell is None:
            numbers.cell = number
            lot.cells.append((number, self.table, row, name, numbers.op))
        elif simple:
            lot.moved.append((numbers.op, number))
        else:
            lot.unsettled.append(number)
        lot.written.append(Written(*place, number, before, numbers.op, made))

    def _replaced(self, place: tuple[str, str, str], cell: Cell | None) -> list[bytes]:
        """Return the ids a write of this cell replaces: what its writer saw, no more.

        Who deletes or restores a row, or changes a set without saying what the form showed, saw all heads at once; who
        saw a value saw it in every head that has it.
        """
        seen = self.saving.seen.get(place)
        if cell is None:
            return [seen] if seen else []
        name = place[2]
        if cell.heads > 1 and (place in self.saving.all_heads or name == LIFE or ("/" in name and seen is None)):
            return heads.of_cell(self.db, cell.number)
        own = self._own(name, cell)
        if own is not None and (seen in (None, own[1]) or seen in heads.predecessors(self.db, own[0])):
            return [own[1]]
        if seen not in (None, cell.id) and name != LIFE:
            return [seen] if seen else []
        return [cell.id] if cell.heads == 1 else heads.with_value_of(self.db, cell.number, cell.shown)

    def _own(self, name: str, cell: Cell | None) -> tuple[int, bytes] | None:
        """Return number and id of the unsealed head that this same visit wrote earlier, if there is one."""
        save, author = self.saving.save, self.saving.author_number
        if cell is None or name == LIFE or not save or not self.saving.folds:
            return None
        if cell.heads > 1:
            return heads.of_visit(self.db, cell.number, save=save, author=author)
        return (cell.shown, cell.id) if (cell.save, cell.author, cell.sealed) == (save, author, 0) else None

    def _stamp(self) -> int:
        return 0 if self.saving.author.is_seed else self.saving.clock.last

    def _table_values(self, rows: list[str]) -> dict[str, dict[str, object]]:
        names = ", ".join(f'"{name}"' for name in self.columns)
        found = self.db.execute(f'SELECT id, {names} FROM "{self.table}" WHERE id IN ({_marks(rows)})', rows)
        return {row[0]: dict(zip(self.columns, row[1:], strict=True)) for row in found}

    def _links(self, rows: list[str]) -> dict[str, set[str]]:
        links: dict[str, set[str]] = defaultdict(set)
        for name, table in self.kind.sets.items():
            sql = f'SELECT "{self.table}_id", value FROM "{table.name}" WHERE "{self.table}_id" IN ({_marks(rows)})'
            for row, value in self.db.execute(sql, rows):
                links[row].add(f"{name}/{value}")
        return links

    def _known(self, rows: dict[str, set[str]]) -> dict[str, dict[str, Cell]]:
        """Return the cells of the rows: all of them where life was noted, else only the noted ones."""
        whole = [row for row, noted in rows.items() if LIFE in noted]
        known: dict[str, dict[str, Cell]] = defaultdict(dict)
        sql = (
            "SELECT c.row, c.col, c.cell, c.shown, o.id, o.raw ->> '$.v', o.save, c.heads, o.seg IS NOT NULL, o.author"
            " FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown WHERE c.tbl = ? AND "
        )
        found: list[Any] = []
        if whole:
            found += self.db.execute(sql + f"c.row IN ({_marks(whole)})", [self.table, *whole]).fetchall()
        for row, noted in rows.items():
            if LIFE not in noted:
                fields = [*noted, LIFE]
                more = self.db.execute(sql + f"c.row = ? AND c.col IN ({_marks(fields)})", [self.table, row, *fields])
                found += more.fetchall()
        for row, col, *rest in found:
            cell = Cell(*rest)
            if cell.heads > 1 and "/" in col:
                cell = replace(cell, value=int(heads.present(self.db, cell.number)))
            known[row][col] = cell
        return known


def _store(db: Driver, lot: _Lot) -> None:
    """Write what a batch gathered; a folded operation leaves as its successor comes."""
    for number in lot.folded:
        db.execute("DELETE FROM sync_pred WHERE op = ?", (number,))
        db.execute("DELETE FROM sync_op WHERE op = ?", (number,))
    for sql, rows in (
        ("INSERT INTO sync_op(op, id, cell, hlc, author, save, raw) VALUES (?,?,?,?,?,?,?)", lot.operations),
        ("INSERT INTO sync_cell(cell, tbl, row, col, shown, heads) VALUES (?,?,?,?,?,1)", lot.cells),
        ("INSERT OR IGNORE INTO sync_pred(pred, op) VALUES (?,?)", lot.predecessors),
        ('INSERT OR IGNORE INTO sync_seen(id, "del") VALUES (?,?)', lot.saw),
        ("UPDATE sync_cell SET shown = ? WHERE cell = ?", lot.moved),
    ):
        if rows:
            db.executemany(sql, rows)
    if lot.unsettled:
        heads.recompute(db, lot.unsettled)


def _batches(items: Iterable[str], size: int) -> Iterator[list[str]]:
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def _marks(items: Sequence[object]) -> str:
    return ",".join("?" * len(items))
