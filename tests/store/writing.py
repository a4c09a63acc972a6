"""Random writes over every declared record, through every way that leads into the tables."""

from __future__ import annotations

import json

from hypothesis import strategies as st
from sqlalchemy import bindparam, delete, insert, update

from usascp_desktop.domain.ids import natural_id
from usascp_desktop.records import RECORDS
from usascp_desktop.records.fields import Kind
from usascp_desktop.store import heads
from usascp_desktop.store.deep import differences

WORDS = ("", "a", "ນ້ຳ", "น้ำประปา", "nước", "x\ny", '{"a":1}', '{"a": 1}', "it's", 'say "so"', "a\u0000b", "1", "§")
MOMENTS = ('{"at":"2026-03-02T02:00:00Z","zone":"Asia/Vientiane"}', '{"at":"nonsense"}', "{not json")
MONEY = ('{"amount":"12.50","currency":"USD","year":2026}', '{"amount": "1"}')
PLACES = ('{"lat":17.96,"lon":102.61}', '{"lat":1e5}')
NAMES = sorted(RECORDS)


def ids(record):
    """Three ids of a record: few enough that writes meet."""
    return [natural_id(record, str(number)) for number in range(3)]


def values(spec):
    """Stored values of a field, good and odd ones."""
    if spec.kind is Kind.FLAG:
        return st.sampled_from([None, 0, 1])
    if spec.kind is Kind.INTEGER:
        return st.sampled_from([None, 0, 1, -5, 2**62, "text in a number"])
    if spec.kind is Kind.NUMBER:
        return st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False), st.just(7))
    if spec.kind is Kind.MOMENT:
        return st.sampled_from([None, *MOMENTS])
    if spec.kind is Kind.MONEY:
        return st.sampled_from([None, *MONEY])
    if spec.kind is Kind.PLACE:
        return st.sampled_from([None, *PLACES])
    if spec.kind is Kind.DATE:
        return st.sampled_from([None, "2026-03-02", "someday"])
    if spec.kind is Kind.REFERENCE and spec.to:
        return st.sampled_from([None, *ids(spec.to)])
    return st.sampled_from([None, *WORDS])


@st.composite
def actions(draw, records=None):
    """One write: (way, record, id, values by field, set and member)."""
    record = draw(st.sampled_from(records or NAMES))
    kind = RECORDS[record]
    names = draw(st.lists(st.sampled_from(kind.stored_fields()), min_size=1, max_size=4, unique=True))
    given = {name: draw(values(kind.declared[name])) for name in names}
    link = (draw(st.sampled_from(sorted(kind.sets))), draw(st.sampled_from(["a", "b/c", "ນ້ຳ"])))
    return draw(st.sampled_from(sorted(WAYS))), record, draw(st.sampled_from(ids(record))), given, link


def act(unit, action):
    """Do one write; one that its state does not allow is passed over."""
    way, record, row, given, link = action
    WAYS[way](unit, RECORDS[record], row, given, link)


def wrong(reader):
    """What differs between the tables and the plain-Python fold of the raw operations."""
    return list(differences(reader.db))


def state(reader):
    """Every row and link of every table, to compare two moments."""
    found = {}
    for record, kind in RECORDS.items():
        names = ", ".join(f'"{name}"' for name in kind.stored_fields())
        for row, *cells in reader.db.execute(f'SELECT id, {names} FROM "{record}"'):
            found[record, row] = [json.dumps(cell) for cell in cells]
        for name, table in kind.sets.items():
            for row, value in reader.db.execute(f'SELECT * FROM "{table.name}"'):
                found[record, row, name, value] = 1
    return found


def _there(unit, kind, row):
    return unit.exists(kind.__tablename__, row)


def _orm(unit, kind, row, given, link):
    found = unit.session.get(kind, row, populate_existing=True)
    if found is None:
        # A raw delete in the same save leaves its links until capture; the ORM would refuse to insert them twice.
        heads.remove_links(unit.db, kind, row)
        found = kind(id=row)
        unit.session.add(found)
    for name, value in given.items():
        setattr(found, name, value)
    getattr(found, link[0]).add(link[1])
    unit.session.flush()


def _orm_delete(unit, kind, row, given, link):
    found = unit.session.get(kind, row, populate_existing=True)
    if found is not None:
        unit.session.delete(found)
        unit.session.flush()
        unit.session.expunge_all()


def _core(unit, kind, row, given, link):
    table = kind.__table__
    if _there(unit, kind, row):
        unit.connection.execute(update(table).where(table.c.id.in_(ids(kind.__tablename__))).values(given))
    else:
        unit.connection.execute(insert(table), [{"id": row, **given}])
    unit.session.expunge_all()


def _many(unit, kind, row, given, link):
    table = kind.__table__
    rows = [
        {"which": one, **{f"new_{name}": value for name, value in given.items()}} for one in ids(kind.__tablename__)
    ]
    changes = {name: bindparam(f"new_{name}") for name in given}
    unit.connection.execute(update(table).where(table.c.id == bindparam("which")).values(changes), rows)
    unit.session.expunge_all()


def _core_delete(unit, kind, row, given, link):
    unit.connection.execute(delete(kind.__table__).where(kind.__table__.c.id == row))
    unit.session.expunge_all()


def _raw(unit, kind, row, given, link):
    names = ", ".join(f'"{name}"' for name in given)
    marks = ",".join("?" * len(given))
    if _there(unit, kind, row):
        changes = ", ".join(f'"{name}" = ?' for name in given)
        unit.db.execute(f'UPDATE "{kind.__tablename__}" SET {changes} WHERE id = ?', (*given.values(), row))
    else:
        unit.db.execute(f'INSERT INTO "{kind.__tablename__}"(id, {names}) VALUES (?,{marks})', (row, *given.values()))
    unit.session.expunge_all()


def _raw_delete(unit, kind, row, given, link):
    unit.db.execute(f'DELETE FROM "{kind.__tablename__}" WHERE id = ?', (row,))
    unit.session.expunge_all()


def _raw_again(unit, kind, row, given, link):
    _raw_delete(unit, kind, row, given, link)
    _raw(unit, kind, row, given, link)


def _rename(unit, kind, row, given, link):
    free = [one for one in ids(kind.__tablename__) if not _there(unit, kind, one)]
    if free and _there(unit, kind, row):
        unit.db.execute(f'UPDATE "{kind.__tablename__}" SET id = ? WHERE id = ?', (free[0], row))
    unit.session.expunge_all()


def _link(unit, kind, row, given, link):
    if _there(unit, kind, row):
        unit.db.execute(f'INSERT OR IGNORE INTO "{kind.sets[link[0]].name}" VALUES (?, ?)', (row, link[1]))
    unit.session.expunge_all()


def _unlink(unit, kind, row, given, link):
    key = f"{kind.__tablename__}_id"
    unit.db.execute(f'DELETE FROM "{kind.sets[link[0]].name}" WHERE "{key}" = ?', (row,))
    unit.session.expunge_all()


def _relink(unit, kind, row, given, link):
    sql = f'UPDATE OR IGNORE "{kind.sets[link[0]].name}" SET value = ? WHERE "{kind.__tablename__}_id" = ?'
    unit.db.execute(sql, (link[1], row))
    unit.session.expunge_all()


def _service(unit, kind, row, given, link):
    plain = {name: value for name, value in given.items() if kind.declared[name].kind in (Kind.TEXT, Kind.LONG)}
    plain = {name: value for name, value in plain.items() if name not in kind.natural_key}
    free = kind.declared[link[0]].vocabulary is None and kind.declared[link[0]].to is None
    plain |= {link[0]: [link[1], "d"]} if free else {}
    if _there(unit, kind, row):
        unit.update(kind, row, plain)
    else:
        unit.add(kind, plain, row=row)
    unit.session.expunge_all()


def _service_delete(unit, kind, row, given, link):
    if _there(unit, kind, row):
        unit.delete(kind, row)
    unit.session.expunge_all()


def _restore(unit, kind, row, given, link):
    known = unit.db.execute("SELECT 1 FROM sync_cell WHERE tbl = ? AND row = ?", (kind.__tablename__, row)).fetchone()
    if known:
        unit.restore(kind, row)
    unit.session.expunge_all()


def _stale(unit, kind, row, given, link):
    """Write as a form does that still shows the first value its field ever had; one time in two the set as well."""
    name = next(iter(given))
    if not _there(unit, kind, row) or name in kind.natural_key or kind.declared[name].kind is not Kind.LONG:
        name = "remark"
    if not _there(unit, kind, row):
        return
    sql = (
        "SELECT o.id FROM sync_cell c CROSS JOIN sync_op o ON o.cell = c.cell"
        " WHERE c.tbl = ? AND c.row = ? AND c.col = ? ORDER BY o.op LIMIT 1"
    )
    seen = {}
    for col in (name, f"tags/{link[1]}"):
        found = unit.db.execute(sql, (kind.__tablename__, row, col)).fetchone()
        if found:
            seen[col] = found[0].hex()
    tags = [] if len(given) % 2 else [link[1]]
    unit.update(kind, row, {name: f"stale {len(seen)} {link[1]}", "tags": tags}, seen=seen)
    unit.session.expunge_all()


WAYS = {
    "stale": _stale,
    "orm": _orm,
    "orm_delete": _orm_delete,
    "core": _core,
    "many": _many,
    "core_delete": _core_delete,
    "raw": _raw,
    "raw_delete": _raw_delete,
    "raw_again": _raw_again,
    "rename": _rename,
    "link": _link,
    "unlink": _unlink,
    "relink": _relink,
    "service": _service,
    "service_delete": _service_delete,
    "restore": _restore,
}
