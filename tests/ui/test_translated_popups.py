"""What opens over a page comes out of the catalogues too: cards of filters, read-back, page of the passphrase."""

from __future__ import annotations

import re

import pytest

from tests.ui import pseudo
from tests.ui.test_translated import _one, _settle, practice_trip, speaking  # noqa: F401
from usascp_desktop.records import record_named
from usascp_desktop.records.fields import Kind
from usascp_desktop.ui.unlock_page import UnlockPage
from usascp_desktop.ui.widgets.pick_popup import PickPopup
from usascp_desktop.ui.widgets.record_list import RecordList
from usascp_desktop.ui.widgets.rule_popup import RulePopup

_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}\b|[\u0e80-\u0eff]+")
"""Days and all words of the city stand in its language, days in English too, whatever the window speaks."""
PAGES = ("needs", "delegations", "people", "attachments", "follow_ups")


def test_the_card_of_every_filter_speaks_out_of_the_catalogues(speaking):  # noqa: F811
    hands, painted, data = speaking()
    found, seen = {}, 0
    for page in PAGES:
        hands.open(page)
        _settle(hands)
        for listed in hands.shell.findChildren(RecordList):
            if not listed.isVisibleTo(hands.shell):
                continue
            for name, field in record_named(listed.record).declared.items():
                card = _card(hands, listed, name) if field.kind is not Kind.NOTES else None
                seen += card is not None
                for one in _outside(card, painted, data) if card is not None else ():
                    found.setdefault(one, f"{page}, {name}")
                if card is not None:
                    card.close()
    assert seen > 40
    assert not found, "\n".join(f"{place}: {one}" for one, place in found.items())


def test_the_read_back_speaks_out_of_the_catalogues_or_as_it_is_read_to_the_city(speaking):  # noqa: F811
    hands, painted, data = speaking()
    page = hands.open("consultations", _one(hands, "consultation"))
    _settle(hands)
    page.read_back()
    hands.wait(lambda: page.turned is not None and page.turned.cards)
    _settle(hands)
    texts = [*pseudo.shown(page.turned), *(("painted", text) for text in painted.texts)]
    assert pseudo.faults([(what, _DAY.sub("1", text)) for what, text in texts], data) == []
    page.turned.close()


@pytest.mark.parametrize("starting", [True, False])
def test_the_page_of_the_passphrase_speaks_out_of_the_catalogues(speaking, tmp_path, starting):  # noqa: F811
    hands, _painted, data = speaking()
    page = UnlockPage(tmp_path / "practice", starting=starting)
    hands.shell.cover(page)
    _settle(hands)
    given = [one for one in pseudo.shown(page) if one[1] not in (str(tmp_path), "practice")]
    assert len(given) > 10
    assert pseudo.faults(given, data) == []


def _card(hands, listed, name):
    """The card that asks for a filter, standing; None where the list offers none for the field."""
    offered = {action.text() for action in listed.line.menu.actions()}
    if not any(
        pseudo.wrapped(record_named(listed.record).declared[name].label).replace("&", "&&") == one for one in offered
    ):
        return None
    listed.ask_filter(name)
    _settle(hands)
    (card,) = [one for kind in (PickPopup, RulePopup) for one in listed.findChildren(kind) if one.isVisible()]
    return card


def _outside(card, painted, data):
    painted.texts.clear()
    card.grab()
    return pseudo.faults([*pseudo.shown(card), *(("painted", text) for text in painted.texts)], data)
