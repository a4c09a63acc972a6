"""Who a typed name means: people and organisations that are already there, compared without case, marks or order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from usascp_desktop.domain.moments import Moment
from usascp_desktop.domain.search_text import fold
from usascp_desktop.records.people import Organization, Person
from usascp_desktop.sentences import marked
from usascp_desktop.services.rows import rows_with
from usascp_desktop.store import same_as
from usascp_desktop.store.queries import Query
from usascp_desktop.store.unit_of_work import Reader, UnitOfWork

CONSENT_LABEL = marked("Note consent")

_TITLES = "mr mrs ms miss dr prof eng khun pak bapak ibu bu tuan puan datuk dato ong ba anh chi u daw ko ma"
_HONORIFICS = frozenset(_TITLES.split())


class People:
    """The people and organisations of a workspace by name, read once; what is added through it is found as well.

    Who was merged into another record is found by either name, and is that one. ``only`` narrows it to some people
    (ids) and no organisation.
    """

    def __init__(self, reader: Reader, only: Collection[str] | None = None) -> None:
        self._names: dict[str, list[str]] = defaultdict(list)
        self._organization_of: dict[str, str | None] = {}
        self._organizations: dict[str, str] = {}
        names = ("display_name", "native_name", "organization")
        if only is not None:
            every = {one for rows in same_as.together(reader.db, "person", only).values() for one in rows}
            found = rows_with(reader, "person", "id", every, fields=names)
        else:
            found = reader.rows(Query("person", fields=names, merged=True))
            self._read_organizations(reader)
        keepers = same_as.keepers(reader.db, "person")
        own = {row["id"]: row["organization"] for row in found if row["id"] not in keepers}
        for row in found:
            stands = str(keepers.get(row["id"], row["id"]))
            self._note(stands, (row["display_name"], row["native_name"]), own.get(stands))

    def known(self, name: str, organization: str = "", *, near: Collection[str] = ()) -> str | None:
        """Return the id of the person of that name, or None for a new face.

        Of several, one ``near`` (taking part already) or of the named organisation counts first. Somebody of the same
        name who belongs to another organisation is another person.
        """
        found = self._names.get(folded(name), [])
        close = [row for row in found if row in near]
        if organization and not close:
            wanted = self.organization(organization)
            same = [row for row in found if wanted is not None and self._organization_of[row] == wanted]
            found = same or [row for row in found if self._organization_of[row] is None]
        return min(close or found, default=None)

    def meant(self, name: str) -> str | None:
        """Return the only person whom a name, a part of one or initials can mean; None if nobody or several."""
        typed = folded(name).split()
        words = [word for word in typed if word not in _HONORIFICS] or typed
        tests = (
            lambda full: full == words,
            lambda full: len("".join(words)) > 1 and all(_stands_in(word, full) for word in words),
            lambda full: _initials(words) == "".join(word[0] for word in full),
        )
        for test in tests:
            found = {
                row
                for full, rows in self._names.items()
                if test([word for word in full.split() if word not in _HONORIFICS])
                for row in rows
            }
            if found:
                return found.pop() if len(found) == 1 else None
        return None

    def organization(self, name: str) -> str | None:
        """Return the id of the organisation of that name, or None."""
        return self._organizations.get(folded(name))

    def add_organization(self, unit: UnitOfWork, name: str) -> str:
        """Keep a new organisation of which only the name is known."""
        row = unit.add(Organization, {"name": name})
        self._organizations[folded(name)] = row
        return row

    def add_person(self, unit: UnitOfWork, values: Mapping[str, object]) -> str:
        """Keep a new person."""
        row = unit.add(Person, values)
        organization = values.get("organization")
        self._note(row, (values.get("display_name"), values.get("native_name")), _text(organization))
        return row

    def complete(self, unit: UnitOfWork, row: str, values: Mapping[str, object]) -> None:
        """Fill what is still empty in a person; nothing that is there is changed."""
        now = unit.row("person", row)
        empty = {name: value for name, value in values.items() if value and not now.get(name)}
        if empty:
            unit.update(Person, row, empty)

    def _read_organizations(self, reader: Reader) -> None:
        keepers = same_as.keepers(reader.db, "organization")
        rows = reader.rows(Query("organization", fields=("name", "native_name"), merged=True))
        for row in sorted(rows, key=lambda one: one["id"] in keepers):  # a name of its own counts before another's
            for name in (row["name"], row["native_name"]):
                if name and folded(name):
                    self._organizations.setdefault(folded(name), str(keepers.get(row["id"], row["id"])))

    def _note(self, row: str, names: Collection[object], organization: str | None) -> None:
        self._organization_of[row] = organization
        for name in {folded(str(name)) for name in names if name} - {""}:
            if row not in self._names[name]:
                self._names[name].append(row)


def set_consent(unit: UnitOfWork, person: str, consent: str, *, now: Moment) -> None:
    """Note what a person agreed to (a code of ``consent``), and when; nothing was agreed when nobody asked yet.

    Every record merged into this one says the same from now on: of several the strictest decides what may leave.
    """
    asked = consent not in ("not_asked", "")
    for one in same_as.together(unit.db, "person", (person,))[person]:
        unit.update(Person, one, {"consent": consent or None, "consent_at": now if asked else None})


def folded(name: str) -> str:
    """Return a name as names are compared: no case, no Latin marks, single spaces."""
    return " ".join(fold(name).split())


def _stands_in(word: str, name: Collection[str]) -> bool:
    """True if a name has the word, or one that the single letter is the initial of."""
    return word in name or (len(word) == 1 and any(part.startswith(word) for part in name))


def _initials(words: Collection[str]) -> str:
    """Return the initials that "K. S." or "KS" is; a longer text is none."""
    joined = "".join(words)
    return joined if 1 < len(joined) <= 4 and joined.isalpha() else ""


def _text(value: object) -> str | None:
    return str(value) if value else None
