"""The benchmarks' large workspace is made once, and again as soon as anything that makes it has changed."""

from __future__ import annotations

import pytest

from tests.benchmarks import kept


@pytest.fixture
def made(tmp_path):
    """Return how often a workspace was made, and a function that asks for one."""
    count = []

    def make(folder):
        count.append(folder)
        folder.mkdir()
        (folder / "data.db").write_text(str(len(count)))

    def ask(name):
        return kept.large(tmp_path / name, cache=tmp_path / "cache", make=make)

    return count, ask


def test_a_second_run_takes_a_copy_of_what_the_first_one_made(made, monkeypatch, tmp_path):
    count, ask = made
    first = ask("a")
    (first.folder / "data.db").write_text("written in by a benchmark")
    second = ask("b")
    assert len(count) == 1
    assert (second.folder / "data.db").read_text() == "1"
    assert (first.kept, second.kept, second.seconds) == (False, True, first.seconds)
    source = tmp_path / "source.py"
    source.write_text("x = 1")
    monkeypatch.setattr(kept, "MAKES", (*kept.MAKES, source))
    assert (ask("c").folder / "data.db").read_text() == "2"
    assert len(list((tmp_path / "cache").iterdir())) == 1


def test_the_hash_follows_names_and_contents_and_nothing_else(tmp_path):
    folder = tmp_path / "part"
    folder.mkdir()
    (folder / "one.py").write_text("a")
    seen = [kept.fingerprint([folder])]
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "one.pyc").write_text("b")
    assert kept.fingerprint([folder]) == seen[0]
    (folder / "one.py").write_text("b")
    seen.append(kept.fingerprint([folder]))
    (folder / "one.py").rename(folder / "two.py")
    seen.append(kept.fingerprint([folder]))
    assert len(set(seen)) == 3


def test_everything_that_is_said_to_make_it_is_there():
    assert [name for name in kept.MAKES if not (kept.ROOT / name).exists()] == []
