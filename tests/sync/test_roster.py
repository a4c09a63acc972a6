"""The roster is a function of the set of statements: whoever has the same ones sees the same team."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.soak import corpus, examples
from tests.sync.making import Team, person
from usascp_desktop.security.device import DeviceKeys, new_age_identity, recipient_of
from usascp_desktop.sync.refusal import RefusedError
from usascp_desktop.sync.roster import evaluate
from usascp_desktop.sync.statement import Add, Epoch, read_statement


def test_a_founder_administers_and_an_invited_laptop_does_not():
    team = Team()
    other = team.add()
    roster = team.roster
    assert roster.is_admin(team.founder.device_id)
    assert other.device_id in roster.active()
    assert not roster.is_admin(other.device_id)


def test_a_laptop_nobody_invited_is_not_let_in():
    team = Team()
    stranger = DeviceKeys.create()
    team.say(stranger, Add(person(stranger), "2026-03-01"))
    team.say(stranger, team.invited(stranger, stranger))
    assert set(team.roster.devices) == {team.founder.device_id}


def test_a_member_who_is_no_administrator_can_neither_invite_nor_shut_out_nor_change_the_key():
    team = Team()
    member = team.add()
    team.add(by=member)
    team.revoke(team.founder.device_id, 0, by=member)
    team.say(member, Epoch(9, recipient_of(new_age_identity()), {}))
    roster = team.roster
    assert set(roster.active()) == {team.founder.device_id, member.device_id}
    assert roster.epoch.number == 1


def test_an_invitation_for_another_laptops_key_is_worthless():
    team = Team()
    meant, thief = DeviceKeys.create(), DeviceKeys.create()
    paper = team.invited(team.founder, meant)
    team.say(thief, Add(person(thief), paper.at, paper.certificate, paper.proof))
    team.say(thief, paper)
    assert set(team.roster.devices) == {team.founder.device_id}


def test_an_invitation_that_was_over_does_not_count():
    team = Team()
    late = DeviceKeys.create()
    paper = team.invited(team.founder, late)
    team.say(late, Add(paper.newcomer, "2026-03-16", paper.certificate, paper.proof))
    assert set(team.roster.devices) == {team.founder.device_id}


def test_there_are_two_administrators_at_most():
    team = Team()
    second, third = team.add(admin=True), team.add(admin=True)
    roster = team.roster
    assert roster.is_admin(second.device_id)
    assert third.device_id in roster.active()
    assert not roster.is_admin(third.device_id)


def test_the_second_administrator_can_shut_the_founder_out():
    team = Team()
    second = team.add(admin=True)
    team.revoke(team.founder.device_id, 5, by=second)
    roster = team.roster
    assert set(roster.active()) == {second.device_id}
    assert roster.cut(team.founder.device_id) == 5


def test_what_a_stolen_administrators_laptop_states_beside_its_shutting_out_does_not_count():
    team = Team()
    second = team.add(admin=True)
    before = list(team.statements)
    team.revoke(second.device_id, 1)
    team.say(second, Epoch(7, recipient_of(new_age_identity()), {}), seen=before)
    thief = team.add(by=second, seen=before)
    team.add(by=thief, seen=[*before, team.statements[-1]])
    roster = team.roster
    assert set(roster.active()) == {team.founder.device_id}
    assert roster.epoch.number == 1


def test_what_it_stated_before_still_counts():
    team = Team()
    second = team.add(admin=True)
    invited = team.add(by=second)
    team.revoke(second.device_id, 1)
    assert set(team.roster.active()) == {team.founder.device_id, invited.device_id}


def test_a_later_decision_may_raise_the_cut_and_of_two_unaware_ones_the_strictest_counts():
    team = Team()
    second, lost = team.add(admin=True), team.add()
    before = list(team.statements)
    team.revoke(lost.device_id, 3)
    assert team.roster.cut(lost.device_id) == 3
    team.revoke(lost.device_id, 8)
    assert team.roster.cut(lost.device_id) == 8
    team.revoke(lost.device_id, 2, by=second, seen=before)
    assert team.roster.cut(lost.device_id) == 2
    team.revoke(lost.device_id, 9, by=second)
    assert team.roster.cut(lost.device_id) == 9


def test_of_keys_made_at_the_same_time_writers_use_one_and_all_stay_readable():
    team = Team()
    second = team.add(admin=True)
    before = list(team.statements)
    team.say(team.founder, Epoch(2, recipient_of(new_age_identity()), {}), seen=before)
    team.say(second, Epoch(2, recipient_of(new_age_identity()), {}), seen=before)
    roster = team.roster
    assert [epoch.number for epoch in roster.epochs] == [1, 2, 2]
    assert roster.epoch.statement == max(one.hash for one in team.statements if isinstance(one.body, Epoch))


def test_a_statement_whose_forerunners_are_missing_waits_for_them():
    team = Team()
    member = team.add()
    last = DeviceKeys.create()
    team.say(last, team.invited(team.founder, last))
    without = [one for one in team.statements if one.by != member.device_id]
    assert set(evaluate(without, team.team).devices) == {team.founder.device_id}
    assert set(evaluate(team.statements, team.team).devices) >= {member.device_id, last.device_id}


def test_another_founding_does_not_change_a_team():
    team, other = Team(), Team()
    assert evaluate([*team.statements, *other.statements], team.team) == team.roster


@settings(max_examples=examples(25), database=corpus(), deadline=None)
@given(st.integers(0, 2**32))
def test_the_roster_does_not_depend_on_the_order_or_repetition_of_statements(seed):
    chance = random.Random(seed)
    team = _some_team(chance)
    there = team.roster
    for _ in range(4):
        shuffled = chance.sample(team.statements, len(team.statements))
        assert evaluate([*shuffled, *chance.choices(shuffled, k=3)], team.team) == there


@settings(max_examples=examples(25), database=corpus(), deadline=None)
@given(st.integers(0, 2**32))
def test_whatever_insiders_without_the_right_state_nobody_is_let_in_by_them(seed):
    chance = random.Random(seed)
    team = _some_team(chance)
    member = team.add()
    before = set(team.roster.devices)
    for _ in range(3):
        seen = chance.sample(team.statements, chance.randrange(1, len(team.statements) + 1))
        if team.statements[0] not in seen:
            seen.append(team.statements[0])
        team.add(by=member, seen=seen)
    assert set(team.roster.devices) == before


def _some_team(chance):
    """A team whose members stated things having seen only some of what others did."""
    team = Team()
    devices = [team.founder]
    for _ in range(chance.randrange(2, 8)):
        seen = chance.sample(team.statements, chance.randrange(1, len(team.statements) + 1))
        if team.statements[0] not in seen:
            seen.append(team.statements[0])
        by = chance.choice(devices)
        what = chance.random()
        if what < 0.5:
            devices.append(team.add(by=by, admin=chance.random() < 0.4, seen=seen))
        elif what < 0.75:
            team.revoke(chance.choice(devices).device_id, chance.randrange(9), by=by, seen=seen)
        else:
            team.say(by, Epoch(chance.randrange(1, 4), recipient_of(new_age_identity()), {}), seen=seen)
    return team


def test_no_mutant_of_a_statement_is_read():
    team = Team()
    team.add()
    chance = random.Random(5)
    for one in team.statements:
        for _ in range(400):
            content = bytearray(one.content)
            if chance.random() < 0.6:
                content[chance.randrange(len(content))] = chance.randrange(256)
            else:
                content = content[: chance.randrange(len(content))] + chance.randbytes(chance.randrange(4))
            if bytes(content) == one.content:
                continue
            with pytest.raises(RefusedError):
                read_statement(bytes(content))


def test_a_statement_under_another_name_or_spelling_is_refused():
    one = Team().statements[0]
    assert read_statement(one.content, one.name) == one
    for name in ("roster/000002" + one.name[13:], "roster/../x.json", one.name + " ", one.name.replace("-", "-0")):
        with pytest.raises(RefusedError):
            read_statement(one.content, name)
    for content in (one.content + b" ", one.content.replace(b'{"signed"', b'{ "signed"'), b"[]", b"{}", b"\xff"):
        with pytest.raises(RefusedError):
            read_statement(content)
