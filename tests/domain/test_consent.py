"""What may leave: the whole table of sensitivities, audiences and consents, case by case."""

from __future__ import annotations

import itertools

import pytest

from usascp_desktop.domain import consent
from usascp_desktop.domain.consent import Audience, Item, Verdict


def _cases(*columns):
    return list(itertools.product(*columns))


ORG, OTHER_ORG, CITY, OTHER_CITY, EVENT, OTHER_EVENT = "org", "other-org", "city", "other-city", "event", "other-event"
PUBLIC = Audience("public")
INTERNAL = Audience("internal")
NAMED = Audience("partner", partner=ORG)
UNNAMED = Audience("partner", partner=OTHER_ORG)
NOBODY = Audience("partner")
READ_BACK = Audience("partner", city=CITY)
OTHER_READ_BACK = Audience("partner", city=OTHER_CITY)
READERS = {
    "public": PUBLIC, "internal": INTERNAL, "named": NAMED, "unnamed": UNNAMED, "nobody": NOBODY,
    "read_back": READ_BACK, "other_read_back": OTHER_READ_BACK,
}  # fmt: skip
ALL_READERS = frozenset(READERS)
LEAVES_TO = {
    "public": ALL_READERS,
    "partner": {"internal", "named", "read_back"},
    "internal": {"internal"},
    "commercial": {"internal"},
    "not_for_export": frozenset(),
}
ORDER = ["public", "partner", "internal", "commercial", "not_for_export"]


@pytest.mark.parametrize(("sensitivity", "reader"), _cases(ORDER, READERS))
def test_a_record_leaves_only_as_its_sensitivity_allows(sensitivity, reader):
    item = Item(sensitivity=sensitivity, partner=ORG, city=CITY)
    assert bool(consent.may_leave(item, READERS[reader])) == (reader in LEAVES_TO[sensitivity])


@pytest.mark.parametrize(("record", "declared", "reader"), _cases(ORDER, ORDER, READERS))
def test_the_stricter_of_field_and_record_wins(record, declared, reader):
    item = Item(default="public", sensitivity=record, field_sensitivity=declared, partner=ORG, city=CITY)
    expected = reader in LEAVES_TO[record] and reader in LEAVES_TO[declared]
    assert bool(consent.may_leave(item, READERS[reader])) == expected


@pytest.mark.parametrize(("default", "reader"), _cases(ORDER, READERS))
def test_an_unset_sensitivity_is_the_declared_default(default, reader):
    for unset in (None, ""):
        item = Item(default=default, sensitivity=unset, field_sensitivity=unset, partner=ORG, city=CITY)
        assert bool(consent.may_leave(item, READERS[reader])) == (reader in LEAVES_TO[default])


def test_a_fields_declaration_stands_where_the_record_is_unset():
    summary = Item(default="internal", field_sensitivity="partner", city=CITY)
    assert consent.may_leave(summary, READ_BACK)
    budget = Item(default="partner", field_sensitivity="commercial", city=CITY)
    assert not consent.may_leave(budget, READ_BACK)


def test_an_audience_that_is_not_named_is_internal():
    assert Audience() == INTERNAL


def test_a_record_that_says_nothing_at_all_is_internal():
    assert consent.effective_sensitivity(Item()) == "internal"


@pytest.mark.parametrize("reader", READERS)
def test_a_record_that_names_nobody_reaches_no_partner(reader):
    assert bool(consent.may_leave(Item(sensitivity="partner"), READERS[reader])) == (reader == "internal")


def test_the_city_of_the_record_does_not_stand_in_for_a_named_organisation_of_another_reader():
    item = Item(sensitivity="partner", partner=ORG, city=CITY)
    assert not consent.may_leave(item, Audience("partner", partner=CITY, city=ORG))
    assert not consent.may_leave(item, Audience("public", partner=ORG, city=CITY))


@pytest.mark.parametrize("reader", READERS)
def test_a_sensitivity_of_a_later_version_never_leaves(reader):
    for item in (
        Item(sensitivity="secret"),
        Item(sensitivity="public", field_sensitivity="secret"),
        Item(default="secret"),
    ):
        verdict = consent.may_leave(item, READERS[reader])
        assert verdict.why == "its sensitivity “secret” is not known to this version"


@pytest.mark.parametrize(
    ("item", "reader", "why"),
    [
        (Item(sensitivity="not_for_export"), INTERNAL, "marked as not for export"),
        (Item(sensitivity="internal"), PUBLIC, "internal, not for the public"),
        (Item(sensitivity="commercial"), NAMED, "commercially sensitive, not for a partner"),
        (Item(sensitivity="partner"), PUBLIC, "for a named partner, not for the public"),
        (Item(sensitivity="partner"), NAMED, "for a named partner only, and no partner is named"),
        (
            Item(sensitivity="partner", partner=OTHER_ORG),
            NAMED,
            "for a named partner only, and another partner is named",
        ),
        (Item(sensitivity="public"), PUBLIC, ""),
    ],
)
def test_the_reason_is_said_in_words(item, reader, why):
    assert consent.may_leave(item, reader) == Verdict(why)


PROVIDER = Audience("partner", partner=ORG, events=frozenset({EVENT}))
OTHER_PROVIDER = Audience("partner", partner=ORG, events=frozenset({OTHER_EVENT}))
PEOPLE_READERS = {
    "public": PUBLIC, "internal": INTERNAL, "partner": NAMED, "provider": PROVIDER, "other_provider": OTHER_PROVIDER,
}  # fmt: skip
EVERYONE = frozenset(PEOPLE_READERS)
PERSON_LEAVES_TO = {
    ("given_written", "identity"): EVERYONE,
    ("given_written", "work_contact"): EVERYONE,
    ("given_written", "private_contact"): EVERYONE,
    ("given_verbal", "identity"): EVERYONE,
    ("given_verbal", "work_contact"): EVERYONE,
    ("given_verbal", "private_contact"): EVERYONE,
    ("card", "identity"): EVERYONE,
    ("card", "work_contact"): {"internal", "provider"},
    ("card", "private_contact"): {"internal", "provider"},
    ("public_role", "identity"): EVERYONE,
    ("public_role", "work_contact"): EVERYONE,
    ("public_role", "private_contact"): frozenset(),
    ("not_asked", "identity"): {"internal"},
    ("not_asked", "work_contact"): frozenset(),
    ("not_asked", "private_contact"): frozenset(),
    ("withdrawn", "identity"): frozenset(),
    ("withdrawn", "work_contact"): frozenset(),
    ("withdrawn", "private_contact"): frozenset(),
}
PERSON_CASES = _cases(consent.CONSENTS, consent.DETAILS, PEOPLE_READERS)


def test_the_table_of_persons_is_whole():
    assert set(PERSON_LEAVES_TO) == set(itertools.product(consent.CONSENTS, consent.DETAILS))
    assert set(LEAVES_TO) == set(consent.SENSITIVITIES)


@pytest.mark.parametrize(("given", "detail", "reader"), PERSON_CASES)
def test_a_detail_of_a_person_leaves_only_as_consent_allows(given, detail, reader):
    verdict = consent.person_may_leave(given, detail, PEOPLE_READERS[reader], event=EVENT)
    assert bool(verdict) == (reader in PERSON_LEAVES_TO[given, detail])
    assert bool(verdict.why) != bool(verdict)


@pytest.mark.parametrize(("detail", "reader"), _cases(consent.DETAILS, PEOPLE_READERS))
def test_consent_that_is_unset_or_unknown_counts_as_not_asked(detail, reader):
    asked = consent.person_may_leave("not_asked", detail, PEOPLE_READERS[reader], event=EVENT)
    for given in (None, "", "maybe"):
        assert consent.person_may_leave(given, detail, PEOPLE_READERS[reader], event=EVENT) == asked


def test_a_card_without_an_event_reaches_no_provider():
    assert not consent.person_may_leave("card", "work_contact", PROVIDER)
    public = Audience("public", events=frozenset({EVENT}))
    assert not consent.person_may_leave("card", "work_contact", public, event=EVENT)


@pytest.mark.parametrize(
    ("given", "detail", "why"),
    [
        ("withdrawn", "identity", "the person has withdrawn consent"),
        ("not_asked", "identity", "the person was not asked; name and role stay internal"),
        ("not_asked", "work_contact", "the person was not asked about contact details"),
        ("public_role", "private_contact", "a public official, work contact only"),
        ("card", "work_contact", "the card was handed over for that event's providers only"),
    ],
)
def test_the_reason_about_a_person_is_said_in_words(given, detail, why):
    assert consent.person_may_leave(given, detail, PUBLIC, event=EVENT).why == why


@pytest.mark.parametrize(
    ("sensitivity", "given", "detail", "reader"),
    _cases(ORDER, consent.CONSENTS, (None, *consent.DETAILS), PEOPLE_READERS),
)
def test_deciding_asks_for_both_sensitivity_and_consent(sensitivity, given, detail, reader):
    audience = PEOPLE_READERS[reader]
    item = Item(sensitivity=sensitivity, partner=ORG)
    by_sensitivity = consent.may_leave(item, audience)
    by_consent = consent.person_may_leave(given, detail, audience, event=EVENT) if detail else Verdict()
    decided = consent.decide(item, audience, detail=detail, consent=given, event=EVENT)
    assert bool(decided) == (bool(by_sensitivity) and bool(by_consent))
    assert decided.why == (by_sensitivity.why or by_consent.why)


def test_strangers_among_audiences_and_details_are_refused():
    with pytest.raises(ValueError, match=r"^“friends” is not an audience; use public, partner or internal\.$"):
        Audience("friends")
    with pytest.raises(ValueError, match=r"^“shoe size” is not a kind of personal detail\.$"):
        consent.person_may_leave("given_written", "shoe size", INTERNAL)
