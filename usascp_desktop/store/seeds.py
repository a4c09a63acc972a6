"""Reference data: cities, projects, city pairs, organisations and vocabularies, as operations equal on every laptop."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from usascp_desktop import assets
from usascp_desktop.domain.places import Place
from usascp_desktop.domain.text import clean
from usascp_desktop.records import Record
from usascp_desktop.records.cities import City, Project
from usascp_desktop.records.people import Organization
from usascp_desktop.records.rules import Stored, to_set, to_stored
from usascp_desktop.records.system import Code, Indicator, Programme
from usascp_desktop.records.twinning import Twinning
from usascp_desktop.store.database import Database, keep_meta
from usascp_desktop.store.heads import add_link
from usascp_desktop.store.operations import SEED
from usascp_desktop.store.unit_of_work import UnitOfWork

Seed = tuple[type[Record], str, dict[str, Any]]
_FILES = ("vocabularies.json", "cities.csv", "projects.csv", "twinnings.csv")


def bring_up_to_date(database: Database) -> bool:
    """Write the shipped reference data unless this release's are in; returns True if anything was written.

    A value that somebody changed is never touched: only cells whose shown operation is a seed's are replaced.
    """
    fingerprint = _fingerprint()
    with database.read() as reader:
        found = reader.db.execute("SELECT value FROM sync_meta WHERE name = 'seeds'").fetchone()
    if found is not None and found[0] == fingerprint:
        return False
    database.write(lambda unit: _write(unit, fingerprint), label="Reference data", bulk=True, author=SEED)
    return True


def shipped() -> Iterator[Seed]:
    """Yield every shipped record: its class, its id and its values by field."""
    document = json.loads(assets.path("db", "seed", "vocabularies.json").read_text(encoding="utf-8"))
    for item in document["programmes"]["items"]:
        yield Programme, Programme.id_of_key(item["code"]), item
    for item in document["indicator_templates"]["items"]:
        values = {key: item.get(key) for key in ("code", "label", "unit", "disaggregate")}
        yield Indicator, Indicator.id_of_key(item["code"]), {**values, "reference": item.get("ref")}
    yield from _codes(document)
    yield from _cities()
    yield from _projects()
    yield from _twinnings()


def _codes(document: Mapping[str, Any]) -> Iterator[Seed]:
    for vocabulary, block in document.items():
        if vocabulary in ("_meta", "programmes", "indicator_templates"):
            continue
        for number, item in enumerate(block["items"], start=1):
            more = {key: value for key, value in item.items() if key not in ("code", "label", "description", "retired")}
            yield (
                Code,
                Code.id_of_key(vocabulary, item["code"]),
                {
                    "vocabulary": vocabulary,
                    "code": item["code"],
                    "label": item["label"],
                    "description": item.get("description"),
                    "rank": number,
                    "attributes": json.dumps(more, ensure_ascii=False, sort_keys=True) if more else None,
                    "retired": item.get("retired"),
                },
            )


def _cities() -> Iterator[Seed]:
    for line in _table("cities.csv"):
        place = Place(float(line.pop("latitude")), float(line.pop("longitude")))
        yield City, City.id_of_key(line["slug"]), {**line, "place": place}


def _projects() -> Iterator[Seed]:
    for line in _table("projects.csv"):
        key = (line["city_slug"], line["list"], line["project_no"])
        yield (
            Project,
            Project.id_of_key(*key),
            {
                "city": City.id_of_key(line["city_slug"]),
                "list": line["list"],
                "project_no": line["project_no"],
                "title": line["title"],
                "focus_area": line["ascn_focus_area_code"],
                "sector": line["sector_code"],
                "support_required": line["support_required_keywords"],
                "status": line["status"],
            },
        )


def _twinnings() -> Iterator[Seed]:
    for line in _table("twinnings.csv"):
        for name, side in ((line["asean_entity"], "asean"), (line["us_entity"], "us")):
            values = {"name": name, "side": side}
            if side == "asean":
                values["city"] = City.id_of_key(line["city_slug"])
            yield Organization, Organization.id_of_key("seed", name), values
        yield (
            Twinning,
            Twinning.id_of_key(line["city_slug"], line["programme"], line["us_partner_city"]),
            {
                "city": City.id_of_key(line["city_slug"]),
                "programme": Programme.id_of_key(line["programme"]),
                "us_partner_city": line["us_partner_city"],
                "sector": line["sector_code"],
                "kind": line["kind"],
                "asean_entity": line["asean_entity"],
                "us_entity": line["us_entity"],
                "status": line["status"],
                "source": line["source"],
            },
        )


def _write(unit: UnitOfWork, fingerprint: str) -> None:
    for kind, row, values in shipped():
        stored, sets = _stored(kind, values)
        if unit.exists(kind.__tablename__, row):
            _refresh(unit, kind, row, stored)
            continue
        if unit.db.execute("SELECT 1 FROM sync_cell WHERE tbl = ? AND row = ?", (kind.__tablename__, row)).fetchone():
            continue
        unit.add_rows(kind, [{"id": row, **stored}])
        for name, members in sets.items():
            for member in sorted(members):
                add_link(unit.db, kind, row, f"{name}/{member}")
    keep_meta(unit.db, "seeds", fingerprint)


def _refresh(unit: UnitOfWork, kind: type[Record], row: str, stored: Mapping[str, Stored]) -> None:
    """Bring the cells of a shipped row to this release's values where nobody else has written."""
    ours = unit.db.execute(
        "SELECT c.col FROM sync_cell c CROSS JOIN sync_op o ON o.op = c.shown CROSS JOIN sync_author a"
        " ON a.author = o.author WHERE c.tbl = ? AND c.row = ? AND a.device <> ?",
        (kind.__tablename__, row, SEED.device),
    )
    taken = {col for (col,) in ours}
    for name, value in stored.items():
        if name not in taken:
            unit.db.execute(f'UPDATE "{kind.__tablename__}" SET "{name}" = ? WHERE id = ?', (value, row))


def _stored(kind: type[Record], values: Mapping[str, Any]) -> tuple[dict[str, Stored], dict[str, frozenset[str]]]:
    stored: dict[str, Stored] = {}
    sets: dict[str, frozenset[str]] = {}
    for name, value in values.items():
        if name in kind.sets:
            sets[name] = to_set(kind.declared[name], value)
        elif name in kind.declared:
            stored[name] = to_stored(kind.declared[name], value)
    return stored, sets


def _table(name: str) -> Iterable[dict[str, str]]:
    with assets.path("db", "seed", name).open(encoding="utf-8", newline="") as stream:
        import csv

        return [{key: clean(value or "") for key, value in line.items()} for line in csv.DictReader(stream)]


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for name in _FILES:
        digest.update(assets.path("db", "seed", name).read_bytes())
    return digest.hexdigest()
