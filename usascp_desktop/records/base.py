"""The base of every record: its id, the fields all records share, and the link tables of its sets."""

from __future__ import annotations

from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, foreign, mapped_column, relationship

from usascp_desktop.domain.ids import natural_id, new_id
from usascp_desktop.records import fields
from usascp_desktop.records.fields import Field, Kind, Unstored

Values = AssociationProxy[set[str]]


class Base(DeclarativeBase):
    """Holds the metadata of all tables of records."""


class Record(Base):
    """A row that a person can see, and whose every change is an operation.

    Subclasses declare their fields; ``declared`` maps each field's name to its declaration, in the order of the class
    with the shared fields last. ``sets`` maps the name of each set to its link table.
    """

    __abstract__ = True
    __allow_unmapped__ = True

    singular: ClassVar[str]
    plural: ClassVar[str]
    title_field: ClassVar[str]
    default_sensitivity: ClassVar[str] = "internal"
    natural_key: ClassVar[tuple[str, ...]] = ()
    declared: ClassVar[dict[str, Field]] = {}
    sets: ClassVar[dict[str, sa.Table]] = {}

    id: Mapped[str] = mapped_column(sa.Text(), primary_key=True, default=new_id, sort_order=-1)
    remark: Mapped[str | None] = fields.long("Remark", sensitivity="internal", help="For us only; never in a read-back")
    sensitivity: Mapped[str | None] = fields.code("Sensitivity", "sensitivity", help="Who may see it in an export")
    partner: Mapped[str | None] = fields.reference(
        "Named partner", "organization", help="The organisation that a partner-level export may show this to"
    )

    def __init_subclass__(cls, **more: Any) -> None:  # noqa: ANN401
        """Turn the declared attributes into columns and link tables, and note them in ``declared``."""
        own = {name: spec for name, value in vars(cls).items() if (spec := _field_of(value)) is not None}
        shared = {name: _field_of(vars(Record)[name]) for name in ("remark", "sensitivity", "partner")}
        tags = Field("Tags", Kind.SET, search=fields.BODY)
        every = {**own, **{name: spec for name, spec in shared.items() if spec}, "tags": tags}
        cls.declared = {name: spec.named(name) for name, spec in every.items()}
        cls.sets = {}
        for name, spec in cls.declared.items():
            if spec.kind is Kind.SET:
                _add_set(cls, name)
            elif spec.kind is Kind.NOTES:
                delattr(cls, name)
        super().__init_subclass__(**more)

    @classmethod
    def id_of_key(cls, *parts: str) -> str:
        """Return the id that the natural key ``parts`` always gives on every laptop."""
        return natural_id(cls.__tablename__, *parts)

    @classmethod
    def stored_fields(cls) -> tuple[str, ...]:
        """Names of the fields that are columns of the record's own table."""
        return tuple(name for name, spec in cls.declared.items() if spec.stored)

    @classmethod
    def search_fields(cls, weight: str) -> tuple[str, ...]:
        """Names of the fields indexed with ``weight`` (title or body)."""
        return tuple(name for name, spec in cls.declared.items() if spec.search == weight)


def _field_of(value: object) -> Field | None:
    if isinstance(value, Unstored):
        return value.field
    if isinstance(value, MappedColumn):
        found = value.column.info.get("field")
        return found if isinstance(found, Field) else None
    return None


def _add_set(cls: type[Record], name: str) -> None:
    """Give ``cls`` a link table ``<record>_<name>(<record>_id, value)`` and a set-like attribute over it."""
    table_name, key = f"{cls.__tablename__}_{name}", f"{cls.__tablename__}_id"
    link: Any = type(
        f"{cls.__name__}{name.title()}",
        (Base,),
        {
            "__tablename__": table_name,
            "__table_args__": (sa.Index(f"ix_{table_name}_value", "value"), {"sqlite_with_rowid": False}),
            key: mapped_column(sa.Text(), primary_key=True),
            "value": mapped_column(sa.Text(), primary_key=True),
            "__init__": lambda self, value: setattr(self, "value", value),
        },
    )
    owner = cls
    setattr(
        cls,
        f"{name}_links",
        relationship(
            link,
            collection_class=set,
            lazy="selectin",
            cascade="all, delete-orphan",
            primaryjoin=lambda: owner.id == foreign(getattr(link, key)),
        ),
    )
    setattr(cls, name, association_proxy(f"{name}_links", "value"))
    cls.sets[name] = link.__table__
