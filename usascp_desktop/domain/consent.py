"""What may leave the workspace, for whom, and in words why not: the one place that decides it for every export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from usascp_desktop.sentences import say

AUDIENCES = ("public", "partner", "internal")
SENSITIVITIES = ("public", "partner", "internal", "commercial", "not_for_export")
CONSENTS = ("given_written", "given_verbal", "card", "public_role", "not_asked", "withdrawn")

IDENTITY, WORK_CONTACT, PRIVATE_CONTACT = "identity", "work_contact", "private_contact"
DETAILS = (IDENTITY, WORK_CONTACT, PRIVATE_CONTACT)
"""What can be told of a person: name and role; how to reach them at work; how to reach them otherwise."""

_STRICTNESS: Mapping[str, int] = MappingProxyType(
    {"public": 0, "partner": 1, "internal": 2, "commercial": 3, "not_for_export": 4}
)
_NOT_ASKED = "not_asked"
ASK_FIRST = say("the person was not asked; name and role stay internal")
"""Why somebody stays out who only has to be asked."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Who will read an export: ``kind`` is public, partner or internal.

    For a partner: ``partner`` is the organisation's id, ``city`` the id of the city whose own body the reader is (a
    read-back), ``events`` the ids of the trade events at which the partner is a provider.
    """

    kind: str = "internal"
    partner: str | None = None
    city: str | None = None
    events: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse an audience that no rule speaks of."""
        if self.kind not in AUDIENCES:
            raise ValueError(f"“{self.kind}” is not an audience; use public, partner or internal.")


@dataclass(frozen=True, slots=True)
class Item:
    """A record, or one field of it, that is about to leave.

    ``sensitivity`` is what the record says (None when unset), ``default`` what its type declares for that case,
    ``field_sensitivity`` what the field declares. ``partner`` and ``city`` are the ids that the record names.
    """

    default: str = "internal"
    sensitivity: str | None = None
    field_sensitivity: str | None = None
    partner: str | None = None
    city: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether something may leave; ``why`` says in words why not and is empty when it may. True when it may."""

    why: str = ""

    def __bool__(self) -> bool:
        return not self.why


ALLOWED = Verdict()


def effective_sensitivity(item: Item) -> str:
    """The stricter of field and record; the type's default counts where neither of the two says anything."""
    given = [code for code in (item.sensitivity, item.field_sensitivity) if code]
    return max(given, key=_strictness) if given else item.default


def may_leave(item: Item, audience: Audience) -> Verdict:
    """Whether a record or field may leave for this audience, by sensitivity alone."""
    sensitivity = effective_sensitivity(item)
    if sensitivity == "public":
        return ALLOWED
    if sensitivity == "not_for_export":
        return Verdict(say("marked as not for export"))
    if sensitivity not in _STRICTNESS:
        return Verdict(say("its sensitivity “{0}” is not known to this version", sensitivity))
    if audience.kind == "internal":
        return ALLOWED
    if sensitivity == "partner":
        return _for_named_partner(item, audience)
    word = say("commercially sensitive") if sensitivity == "commercial" else say("internal")
    return Verdict(say("{0}, not for {1}", word, _reader(audience)))


def person_may_leave(consent: str | None, detail: str, audience: Audience, *, event: str | None = None) -> Verdict:
    """Whether a detail of a person (one of DETAILS) may leave, by consent alone; unset or unknown counts as not asked.

    ``event`` is the id of the trade event at which the person handed over a card. ValueError for an unknown detail.
    """
    if detail not in DETAILS:
        raise ValueError(f"“{detail}” is not a kind of personal detail.")
    known = consent if consent in CONSENTS else _NOT_ASKED
    if known == "withdrawn":
        return Verdict(say("the person has withdrawn consent"))
    if detail == IDENTITY:
        asked = known != _NOT_ASKED or audience.kind == "internal"
        return ALLOWED if asked else Verdict(ASK_FIRST)
    return _contact(known, detail, audience, event)


def decide(
    item: Item,
    audience: Audience,
    *,
    detail: str | None = None,
    consent: str | None = None,
    event: str | None = None,
) -> Verdict:
    """The whole rule: sensitivity and, for a person's ``detail``, consent as well; the first "no" is told."""
    verdict = may_leave(item, audience)
    if not verdict or detail is None:
        return verdict
    return person_may_leave(consent, detail, audience, event=event)


def _strictness(sensitivity: str) -> int:
    """How strict a sensitivity is; one from a later version counts as strictest, as nothing here can judge it."""
    return _STRICTNESS.get(sensitivity, len(_STRICTNESS))


def _for_named_partner(item: Item, audience: Audience) -> Verdict:
    if audience.kind == "public":
        return Verdict(say("for a named partner, not for the public"))
    if item.partner is not None and item.partner == audience.partner:
        return ALLOWED
    if item.city is not None and item.city == audience.city:
        return ALLOWED
    other = say("another partner is named") if item.partner is not None else say("no partner is named")
    return Verdict(say("for a named partner only, and {0}", other))


def _contact(consent: str, detail: str, audience: Audience, event: str | None) -> Verdict:
    if consent in ("given_written", "given_verbal"):
        return ALLOWED
    if consent == "public_role":
        return ALLOWED if detail == WORK_CONTACT else Verdict(say("a public official, work contact only"))
    if consent == "card":
        provider = audience.kind == "partner" and event is not None and event in audience.events
        if provider or audience.kind == "internal":
            return ALLOWED
        return Verdict(say("the card was handed over for that event's providers only"))
    return Verdict(say("the person was not asked about contact details"))


def _reader(audience: Audience) -> str:
    return say("the public") if audience.kind == "public" else say("a partner")
