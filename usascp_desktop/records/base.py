"""The base of every record: its id, the fields all records share, and the link tables of its sets.

Nothing here needs SQLAlchemy: what reads or writes by the declarations alone (lists, pages, the terminal) does without
it, and ``mapping.py`` maps the classes when somebody first asks for tables or for objects from the database.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from usascp_desktop.domain.ids import natural_id
from usascp_desktop.records import fields
from usascp_desktop.records.fields import Field, Kind

if TYPE_CHECKING:
    from sqlalchemy import Table
    from sqlalchemy.ext.associationproxy import AssociationProxy
    from sqlalchemy.orm import Mapped

    Values = AssociationProxy[set[str]]
else:
    Values = Any

_SHARED: dict[str, Field] = {
    "remark": fields.long("Remark", sensitivity="internal", help="For us only; never in a read-back"),
    "sensitivity": fields.code("Sensitivity", "sensitivity", help="Who may see it in an export"),
    "partner": fields.reference(
        "Named partner", "organization", help="The organisation that a partner-level export may show this to"
    ),
    "tags": fields.values("Tags", search=fields.BODY),
}


class LinkTable(NamedTuple):
    """The table ``name`` of a set: a row (``<record>_id``, ``value``) for each member."""

    name: str


class Record:
    """A row that a person can see, and whose every change is an operation.

    Subclasses declare their fields; ``declared`` maps each field's name to its declaration, in the order of the class
    with the shared fields last. ``sets`` maps the name of each set to its link table. ``counted_by`` names fields that
    have an index together, beside those that have one each.
    """

    __tablename__: ClassVar[str]
    singular: ClassVar[str]
    plural: ClassVar[str]
    title_field: ClassVar[str]
    default_sensitivity: ClassVar[str] = "internal"
    natural_key: ClassVar[tuple[str, ...]] = ()
    counted_by: ClassVar[tuple[tuple[str, ...], ...]] = ()
    declared: ClassVar[dict[str, Field]] = {}
    sets: ClassVar[dict[str, LinkTable]] = {}

    if TYPE_CHECKING:
        __table__: ClassVar[Table]
        id: Mapped[str]
        remark: Mapped[str | None]
        sensitivity: Mapped[str | None]
        partner: Mapped[str | None]
        tags: Values

    def __new__(cls, **_values: Any) -> Self:  # noqa: ANN401
        """Make sure that the classes are mapped before there is an object of one."""
        from usascp_desktop.records.mapping import mapped

        mapped()
        return super().__new__(cls)

    def __init__(self, **values: Any) -> None:  # noqa: ANN401
        for name, value in values.items():
            setattr(self, name, value)

    def __init_subclass__(cls, **more: Any) -> None:  # noqa: ANN401
        """Take the declared fields out of the class and note them in ``declared`` and ``sets``."""
        super().__init_subclass__(**more)
        own = {name: spec for name, spec in vars(cls).items() if isinstance(spec, Field)}
        for name in own:
            delattr(cls, name)
        cls.declared = {name: spec.named(name) for name, spec in {**own, **_SHARED}.items()}
        sets = [name for name, spec in cls.declared.items() if spec.kind is Kind.SET]
        cls.sets = {name: LinkTable(f"{cls.__tablename__}_{name}") for name in sets}

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


__all__ = ["LinkTable", "Record", "Values"]
