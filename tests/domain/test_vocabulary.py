"""Vocabularies: read whole, shown in any language, found while typing."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop import assets
from usascp_desktop.domain import consent
from usascp_desktop.domain.vocabulary import Term, find, label, labels, parse

DOCUMENT = {
    "_meta": {"version": "1"},
    "sectors": {
        "source": "test",
        "items": [
            {"code": "transport", "label": "Transportation and mobility", "labels": {"lo": "ການຂົນສົ່ງ", "th": "การขนส่ง"}},
            {"code": "water", "label": "Water, wastewater and stormwater", "labels": {"vi": "Nước sạch"}},
            {"code": "solid_waste", "label": "Solid waste and circular economy"},
            {"code": "old", "label": "Old waste", "retired": True},
        ],
    },
    "need_priority": {
        "items": [{"code": "low", "label": "Low", "rank": 4}, {"code": "critical", "label": "Critical", "rank": 1}]
    },
    "languages": {"items": [{"code": "ms-Arab", "label": "Malay (Jawi)", "autonym": "بهاس ملايو"}]},
}
TERMS = parse(DOCUMENT)


def codes(typed, vocabulary="sectors"):
    return [term.code for term in find((term for term in TERMS if term.vocabulary == vocabulary), typed)]


def test_a_document_is_read_in_its_order_without_its_notes():
    assert [term.vocabulary for term in TERMS] == ["sectors"] * 4 + ["need_priority"] * 2 + ["languages"]
    more = {"labels": {"lo": "ການຂົນສົ່ງ", "th": "การขนส่ง"}}
    assert TERMS[0] == Term("sectors", "transport", "Transportation and mobility", 1, more)
    assert TERMS[4].rank == 4
    assert TERMS[3].retired
    assert not TERMS[0].retired


def test_terms_can_be_kept_in_sets():
    assert len({*TERMS, *parse(DOCUMENT)}) == len(TERMS)


def test_a_code_has_a_label_in_the_language_asked_for_or_in_english():
    assert label(TERMS, "sectors", "transport", language="lo-LA") == "ການຂົນສົ່ງ"
    assert label(TERMS, "sectors", "transport", language="km") == "Transportation and mobility"
    assert label(TERMS, "sectors", "water") == "Water, wastewater and stormwater"
    assert label(TERMS, "sectors", "unheard_of") == "unheard_of"
    assert labels(TERMS, "need_priority") == {"low": "Low", "critical": "Critical"}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("water", ["water"]),
        ("WA", ["water", "solid_waste"]),
        ("waste", ["water", "solid_waste"]),
        ("waste solid", ["solid_waste"]),
        ("nuoc", ["water"]),
        ("ຂົນສົ່ງ", ["transport"]),
        ("ขนส่ง", ["transport"]),
        ("zzz", []),
        ("", ["transport", "water", "solid_waste"]),
    ],
)
def test_typing_finds_terms_best_first_in_any_language(typed, expected):
    assert codes(typed) == expected


def test_terms_that_fit_alike_come_by_rank():
    assert codes("", "need_priority") == ["critical", "low"]


def test_a_language_is_found_by_its_own_name():
    assert codes("بهاس", "languages") == ["ms-Arab"]


@given(st.text())
def test_any_typed_text_finds_terms_or_none(typed):
    assert set(find(TERMS, typed)) <= set(TERMS)


@pytest.mark.parametrize(
    "document",
    [
        {"x": []},
        {"x": {}},
        {"x": {"items": {}}},
        {"x": {"items": ["a"]}},
        {"x": {"items": [{"code": "a"}]}},
        {"x": {"items": [{"code": "", "label": "A"}]}},
        {"x": {"items": [{"code": "a", "label": "A"}, {"code": "a", "label": "B"}]}},
    ],
)
def test_a_document_of_another_shape_is_refused_by_name(document):
    with pytest.raises(ValueError, match="“x”"):
        parse(document)


def test_the_shipped_vocabularies_are_read_and_agree_with_the_rules_on_what_may_leave():
    document = json.loads(assets.path("db", "seed", "vocabularies.json").read_text(encoding="utf-8"))
    terms = parse(document)
    assert {term.vocabulary for term in terms} == {name for name in document if not name.startswith("_")}
    assert set(labels(terms, "sensitivity")) == set(consent.SENSITIVITIES)
    assert set(labels(terms, "consent")) == set(consent.CONSENTS)
