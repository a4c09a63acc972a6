"""Choices as text, to be kept beside a report that was written or under a name, and read again by any version."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Collection

from usascp_desktop.domain.consent import AUDIENCES
from usascp_desktop.errors import UserError
from usascp_desktop.services.reports import catalogue
from usascp_desktop.services.reports.choices import PAPERS, Choices

_DATES = ("from_date", "to_date")
_SEVERAL = ("cities", "without")


def as_text(choices: Choices, *, but: Collection[str] = ()) -> str:
    """Return what was chosen as a JSON object; ``but`` names fields that are kept elsewhere."""
    given = {
        name: value.isoformat() if isinstance(value, dt.date) else value
        for name, value in dataclasses.asdict(choices).items()
        if value and name not in but
    }
    return json.dumps(given, ensure_ascii=False, sort_keys=True)


def from_text(text: str, **elsewhere: str) -> Choices | None:
    """Return the choices, with fields that were kept elsewhere; None if this version lacks anything in them."""
    try:
        given = {**json.loads(text or "{}"), **elsewhere}
        for name in _DATES:
            if name in given:
                given[name] = dt.date.fromisoformat(given[name])
        for name in _SEVERAL:
            if not isinstance(given.get(name, []), list):
                return None
            given[name] = tuple(str(one) for one in given.get(name, []))
        made = Choices(**given)
        catalogue.named(made.report)
    except (ValueError, RecursionError, TypeError, AttributeError, UserError):
        return None
    return made if made.audience in AUDIENCES and made.paper in PAPERS else None
