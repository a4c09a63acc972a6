"""What PostgreSQL does its own way: columns that hold only their kind, and a search index of tokens.

The documents, their tokens and the weights of the search are those of SQLite's index, and so is the formula that puts
the hits in order, so that the same words find the same records in both.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from usascp_desktop.records.fields import Field, Kind
from usascp_desktop.store.driver import Driver

SECRETS: Final = frozenset({("attachment", "key")})
"""Fields that open something that is not on the server: they stay on the laptops."""
_WHOLE: Final = (Kind.INTEGER, Kind.FLAG)
_LARGEST: Final = 2**63 - 1
_PHRASES = re.compile(r'"([^"]*)"')
_TITLED: Final = "{title}"
"""How an expression begins that looks in titles only."""
_RANKED: Final = 50_000
"""Of more hits than these the rest is counted, not ranked."""

_DOCUMENT: Final = "search s JOIN search_doc d ON d.doc = s.rowid"
_SPREAD: Final = "' ' || replace(s.{column}, ' ', '  ') || ' '"
_TIMES: Final = "(length({text}) - length(replace({text}, %s, '')))::float / length(%s)"


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Tokens that must stand one after the other; of the last one typed, the last token may go on."""

    text: str
    prefix: bool

    @property
    def query(self) -> str:
        """The phrase's tokens for the index, in any order."""
        *whole, last = (f"'{token}'" for token in self.text.split())
        return " & ".join([*whole, f"{last}:*" if self.prefix else last])


class _Postgres:
    def fitting(self, record: str, field: Field, stored: object) -> object:
        """Return what the field's column can hold of a stored value: a number's no text, and none a secret."""
        if stored is None or (record, field.name) in SECRETS:
            return None
        if field.kind in _WHOLE:
            return _whole(stored)
        if field.kind is Kind.NUMBER:
            return _number(stored)
        if isinstance(stored, float):
            return json.dumps(stored)
        return str(stored)

    def found(self, db: Driver, match: str, *, record: str | None, limit: int) -> tuple[int, list[tuple[str, str]]]:
        """Return how many documents match an FTS5 expression of ours, and the best of them by the formula of FTS5."""
        phrases = _phrases(match)
        if not phrases:
            return 0, []
        native: Any = db.native  # type: ignore[attr-defined]
        conditions, values = _matching(phrases)
        if record:
            conditions.append("d.record = %s")
            values.append(record)
        where = " AND ".join(conditions)
        total = int(native(f"SELECT count(*) FROM {_DOCUMENT} WHERE {where}", values).fetchone()[0])
        if not total or not limit:
            return total, []
        score, weights = _score(native, phrases)
        sql = (
            f"SELECT h.record, h.id FROM (SELECT d.record, d.id, s.rowid, {score} AS score FROM {_DOCUMENT}"
            f" WHERE {where} LIMIT {_RANKED}) h ORDER BY h.score DESC, h.rowid LIMIT %s"
        )
        return total, [(kind, row) for kind, row in native(sql, [*weights, *values, limit])]

    def among(self, db: Driver, match: str, *, record: str, rows: Sequence[str]) -> set[str]:
        """Return those of a few records (ids) whose documents match an FTS5 expression of ours."""
        phrases = _phrases(match)
        if not phrases:
            return set()
        native: Any = db.native  # type: ignore[attr-defined]
        conditions, values = _matching(phrases, titled=match.startswith(_TITLED))
        where = " AND ".join([*conditions, "d.record = %s", "d.id = ANY(%s)"])
        return {row for (row,) in native(f"SELECT d.id FROM {_DOCUMENT} WHERE {where}", [*values, record, list(rows)])}


def _phrases(match: str) -> list[_Phrase]:
    """Return the phrases of an FTS5 expression of ours; the last one typed may go on."""
    texts = [one for one in _PHRASES.findall(match) if one]
    return [_Phrase(one, prefix=at == len(texts)) for at, one in enumerate(texts, 1)]


def _matching(phrases: Sequence[_Phrase], *, titled: bool = False) -> tuple[list[str], list[Any]]:
    """Return the conditions that a document has every phrase, in its title if ``titled``, and their values.

    The index finds the tokens, and the text of the tokens says whether they stand there and in this order.
    """
    conditions = ["s.tokens @@ %s::tsquery"]
    values: list[Any] = [" & ".join(one.query for one in phrases)]
    columns = ("title",) if titled else ("title", "body")
    for one in phrases:
        if titled or " " in one.text:
            places = " OR ".join(f"' ' || s.{column} || ' ' LIKE %s" for column in columns)
            conditions.append(f"({places})")
            values += [f"% {one.text}{'' if one.prefix else ' '}%"] * len(columns)
    return conditions, values


def _score(native: Any, phrases: Sequence[_Phrase]) -> tuple[str, list[Any]]:  # noqa: ANN401
    """Return the expression of BM25 as FTS5 reckons it (k1 1.2, b 0.75, titles four times), and its values."""
    size = dict(native("SELECT name, value FROM sync_meta WHERE name IN ('search_rows', 'search_tokens')").fetchall())
    rows, tokens = int(size.get("search_rows", 1)), int(size.get("search_tokens", 1))
    average = max(tokens / max(rows, 1), 1e-9)
    parts: list[str] = []
    values: list[Any] = []
    for one in phrases:
        conditions, given = _matching([one])
        hits = int(native(f"SELECT count(*) FROM search s WHERE {' AND '.join(conditions)}", given).fetchone()[0])
        rarity = max(math.log(max(rows - hits + 0.5, 0.5) / (hits + 0.5)), 1e-6)
        spread = " " + one.text.replace(" ", "  ") + ("" if one.prefix else " ")
        times = [_TIMES.format(text=_SPREAD.format(column=column)) for column in ("title", "body")]
        parts.append(
            "(SELECT %s * f.n * 2.2 / (f.n + 1.2 * (0.25 + 0.75 * s.size / %s))"
            f" FROM (SELECT 4 * {times[0]} + {times[1]} AS n) f)"
        )
        values += [rarity, average, *[spread] * 4]
    return " + ".join(parts), values


def _whole(stored: object) -> int | None:
    if isinstance(stored, str):
        try:
            stored = float(stored) if not stored.strip().lstrip("+-").isdigit() else int(stored)
        except ValueError:
            return None
    if isinstance(stored, float) and stored.is_integer():
        stored = int(stored)
    return int(stored) if isinstance(stored, int) and abs(stored) <= _LARGEST else None


def _number(stored: object) -> float | None:
    try:
        return float(stored) if isinstance(stored, int | float | str) else None
    except (ValueError, OverflowError):
        return None


POSTGRES: Final = _Postgres()
