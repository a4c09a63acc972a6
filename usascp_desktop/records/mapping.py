"""Maps the record classes to SQLAlchemy from their declarations, all at once, when somebody first asks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.associationproxy import association_proxy
from sqlalchemy.orm import foreign, registry, relationship

from usascp_desktop.domain.ids import new_id
from usascp_desktop.records import RECORDS
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.records.types import IsoDate, MomentText, MoneyText, PlaceText

_TYPES: dict[Kind, Callable[[], sa.types.TypeEngine[Any]]] = {
    Kind.TEXT: sa.Text,
    Kind.LONG: sa.Text,
    Kind.CODE: sa.Text,
    Kind.REFERENCE: sa.Text,
    Kind.ABOUT: sa.Text,
    Kind.INTEGER: sa.Integer,
    Kind.NUMBER: sa.Float,
    Kind.FLAG: lambda: sa.Boolean(create_constraint=False),
    Kind.DATE: IsoDate,
    Kind.MOMENT: MomentText,
    Kind.MONEY: MoneyText,
    Kind.PLACE: PlaceText,
}
_registry = registry()
_guard = threading.Lock()
_done = False


def mapped() -> sa.MetaData:
    """Return the metadata of all tables of records; the classes are mapped from the first call on."""
    global _done
    if not _done:
        with _guard:
            if not _done:
                for kind in RECORDS.values():
                    _map(kind)
                _done = True
    return _registry.metadata


def _map(kind: type[Record]) -> None:
    columns = [_column(spec) for spec in kind.declared.values() if spec.stored]
    identity = sa.Column("id", sa.Text(), primary_key=True, default=new_id)
    table = sa.Table(kind.__tablename__, _registry.metadata, identity, *columns)
    for names in kind.counted_by:
        sa.Index("_".join(("ix", kind.__tablename__, *names)), *(table.columns[name] for name in names))
    links = {f"{name}_links": _links(kind, table, name) for name in kind.sets}
    _registry.map_imperatively(kind, table, properties=links)
    for name in kind.sets:
        setattr(kind, name, association_proxy(f"{name}_links", "value"))


def _column(spec: Field) -> sa.Column[Any]:
    return sa.Column(spec.name, _TYPES[spec.kind](), nullable=True, index=spec.indexed or None)


def _links(kind: type[Record], owner: sa.Table, name: str) -> Any:  # noqa: ANN401
    """Map the link table ``<record>_<name>(<record>_id, value)`` and return the relation that holds a record's set."""
    table_name, key = kind.sets[name].name, f"{kind.__tablename__}_id"
    table = sa.Table(
        table_name,
        _registry.metadata,
        sa.Column(key, sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), primary_key=True),
        sa.Index(f"ix_{table_name}_value", "value"),
        sqlite_with_rowid=False,
    )
    link = type(f"{kind.__name__}{name.title()}", (), {"__init__": lambda self, value: setattr(self, "value", value)})
    _registry.map_imperatively(link, table)
    return relationship(
        link,
        collection_class=set,
        lazy="selectin",
        cascade="all, delete-orphan",
        primaryjoin=owner.c.id == foreign(table.c[key]),
    )


__all__ = ["mapped"]
