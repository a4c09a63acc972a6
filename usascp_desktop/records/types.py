"""Column types (for SQLAlchemy) of values that are more than a string: dates, moments, money and places.

A value that another laptop wrote and that cannot be read comes back as None; the text itself stays in the store and
``check`` lists it.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.money import Money
from usascp_desktop.domain.places import Place
from usascp_desktop.records.values import canonical, parsed


class IsoDate(sa.types.TypeDecorator[dt.date]):
    """A date as ``YYYY-MM-DD`` text."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: dt.date | str | None, dialect: Dialect) -> str | None:
        """Return the text to store; a text goes through as it is, for comparisons."""
        return value.isoformat() if isinstance(value, dt.date) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.date | None:
        """Return the date, or None if the text is no date."""
        try:
            return None if value is None else dt.date.fromisoformat(value)
        except ValueError:
            return None


class _CompositeText(sa.types.TypeDecorator[Any]):
    """A frozen composite as canonical JSON, replaced whole, SQL NULL for none."""

    impl = sa.Text
    cache_ok = True
    composite: ClassVar[type[Any]]

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401
        """Return the JSON text to store."""
        return value if value is None or isinstance(value, str) else canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401
        """Return the composite, or None if the text does not describe one."""
        try:
            return None if value is None else parsed(self.composite, value)
        except (ValueError, TypeError, KeyError):
            return None


class MomentText(_CompositeText):
    """A moment; ``at`` stands first and has a fixed width, so the text sorts by time."""

    composite = Moment
    cache_ok = True


class MoneyText(_CompositeText):
    """An amount of money."""

    composite = Money
    cache_ok = True


class PlaceText(_CompositeText):
    """A latitude and longitude."""

    composite = Place
    cache_ok = True
