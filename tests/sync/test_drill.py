"""The drill as a test: it passes where all is well, and says so where not."""

from __future__ import annotations

import importlib.util

import pytest

from tests import servers
from tests.drill import __main__ as drill
from tests.drill.laptops import Clock, Laptop, UnexpectedError
from tests.drill.story import STORY

LACKING = [
    name
    for name, there in (
        ("rclone", servers.RCLONE),
        ("postgresql", servers.PG_VIRTUALENV),
        ("faketime", servers.FAKETIME),
        ("psycopg", importlib.util.find_spec("psycopg")),
    )
    if not there
]


@pytest.mark.skipif(bool(LACKING) and not servers.must_not_skip(), reason=f"not installed: {', '.join(LACKING)}")
@pytest.mark.timeout(2 * drill.WHOLE_S)
def test_laptops_meet_everywhere_and_hold_the_same_whatever_goes_wrong(tmp_path):
    told = []
    drill.run(tmp_path, tell=told.append)
    assert len(told) == len(STORY) + 1


def test_a_command_that_returns_something_else_fails_the_drill_with_its_sentence(tmp_path):
    one = Laptop("Vientiane", "R. M.", tmp_path / "workspace", Clock.of(60))
    with pytest.raises(UnexpectedError, match=r"returned 5, not 0: There is no workspace in"):
        one.needs()


def test_a_drill_that_takes_too_long_is_given_up(tmp_path):
    with pytest.raises(UnexpectedError, match="took longer"):
        Laptop("Vientiane", "R. M.", tmp_path / "workspace", Clock.of(0)).needs()


def test_what_is_missing_on_this_computer_fails_the_drill(monkeypatch, capsys):
    monkeypatch.setattr(servers, "FAKETIME", None)
    assert drill.main() == 1
    assert "apt-get install faketime" in capsys.readouterr().err
