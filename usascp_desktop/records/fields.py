"""How a field is declared: its label, kind, vocabulary, search weight and sensitivity; ``mapping.py`` makes the column.

From this declaration come the form, the list, the search index, the sheet, the document section and the JSON.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal, NamedTuple

TITLE: Literal["title"] = "title"
BODY: Literal["body"] = "body"
Search = Literal["title", "body"] | None
Ref = str
"""The id of another record."""


class Kind(StrEnum):
    """What a field holds, and so how it is edited, kept and shown."""

    TEXT = "text"
    LONG = "long"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"
    CODE = "code"
    FLAG = "flag"
    REFERENCE = "reference"
    ABOUT = "about"
    SET = "set"
    MOMENT = "moment"
    MONEY = "money"
    PLACE = "place"
    NOTES = "notes"


class Field(NamedTuple):
    """A field as declared. ``name`` is filled in by the record class.

    ``vocabulary`` names the list of codes of a CODE (or of a SET of codes); ``to`` the record a REFERENCE points at.
    ``sensitivity`` None means the record's own default.
    """

    label: str
    kind: Kind
    name: str = ""
    vocabulary: str | None = None
    to: str | None = None
    required: bool = False
    search: Search = None
    sensitivity: str | None = None
    help: str = ""
    unit: str = ""
    system: bool = False
    indexed: bool = False

    @property
    def stored(self) -> bool:
        """True if the field is a column of the record's own table."""
        return self.kind not in (Kind.SET, Kind.NOTES)

    def named(self, name: str) -> Field:
        """Return this field with its name."""
        return self._replace(name=name)


def text(label: str, *, search: Search = None, **more: Any) -> Any:  # noqa: ANN401
    """One line of text."""
    return Field(label, Kind.TEXT, search=search, **more)


def long(label: str, *, search: Search = BODY, **more: Any) -> Any:  # noqa: ANN401
    """Text of any length, with line breaks."""
    return Field(label, Kind.LONG, search=search, **more)


def integer(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A whole number."""
    return Field(label, Kind.INTEGER, **more)


def number(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A number with decimals; never money."""
    return Field(label, Kind.NUMBER, **more)


def date(label: str, *, index: bool = False, **more: Any) -> Any:  # noqa: ANN401
    """A calendar date without time or zone."""
    return Field(label, Kind.DATE, indexed=index, **more)


def code(label: str, vocabulary: str, *, index: bool = False, **more: Any) -> Any:  # noqa: ANN401
    """One code of a vocabulary."""
    return Field(label, Kind.CODE, vocabulary=vocabulary, indexed=index, **more)


def flag(label: str, **more: Any) -> Any:  # noqa: ANN401
    """Yes, no or not known."""
    return Field(label, Kind.FLAG, **more)


def reference(label: str, to: str, **more: Any) -> Any:  # noqa: ANN401
    """The id of one record of the kind ``to``; indexed, never an enforced foreign key."""
    return Field(label, Kind.REFERENCE, to=to, indexed=True, **more)


def about(label: str, **more: Any) -> Any:  # noqa: ANN401
    """Any record, as ``record/id``."""
    return Field(label, Kind.ABOUT, indexed=True, **more)


def moment(label: str, *, index: bool = False, **more: Any) -> Any:  # noqa: ANN401
    """A point in time with the zone it was meant in. The stored text sorts by time."""
    return Field(label, Kind.MOMENT, indexed=index, **more)


def money(label: str, **more: Any) -> Any:  # noqa: ANN401
    """An amount with currency and the year its prices are of."""
    return Field(label, Kind.MONEY, **more)


def place(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A latitude and longitude in degrees, WGS 84."""
    return Field(label, Kind.PLACE, **more)


def values(label: str, vocabulary: str | None = None, *, to: str | None = None, **more: Any) -> Any:  # noqa: ANN401
    """A set of free words, codes or ids, kept in a link table of its own."""
    return Field(label, Kind.SET, vocabulary=vocabulary, to=to, **more)


def notes(label: str, **more: Any) -> Any:  # noqa: ANN401
    """A text kept as note lines: writing splits it at newlines, reading joins them."""
    return Field(label, Kind.NOTES, **more)
