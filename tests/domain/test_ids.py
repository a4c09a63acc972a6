"""Ids: ordered, unique, derived alike everywhere."""

from __future__ import annotations

import itertools
import random
import threading
import unicodedata
import uuid

from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain import ids


def test_a_derived_id_is_what_the_standard_library_derives():
    for parts in (("city", "vientiane"), ("code", "note", "ລາວ"), ("x",)):
        expected = uuid.uuid5(uuid.UUID(bytes=ids.NAMESPACE), "|".join(parts)).hex
        assert ids.natural_id(*parts) == expected


def test_a_new_id_is_a_version_7_uuid_of_this_time():
    made = uuid.UUID(ids.new_id())
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert abs((made.int >> 80) - ids._milliseconds_now()) < 60_000


def test_ids_made_by_one_thread_only_ever_grow():
    made = [ids.new_id() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_ids_made_by_many_threads_at_once_are_unique_and_ordered_in_each():
    made: list[list[str]] = [[] for _ in range(8)]
    threads = [
        threading.Thread(target=lambda mine=mine: mine.extend(ids.new_id() for _ in range(1000))) for mine in made
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(mine == sorted(mine) for mine in made)
    assert len({one for mine in made for one in mine}) == 8000


@given(st.lists(st.integers(0, 2**40), min_size=2, max_size=50))
def test_ids_grow_even_when_the_clock_steps_back(clock):
    readings = iter(clock)
    sequence = ids._Sequence(lambda: next(readings))
    made = [sequence.new() for _ in clock]
    assert all(earlier < later for earlier, later in itertools.pairwise(made))


def test_ids_keep_growing_when_the_tail_of_a_millisecond_is_used_up():
    sequence = ids._Sequence(lambda: 1000)
    first = sequence.new()
    sequence._tail = ids._TAIL
    second = sequence.new()
    assert second > first
    assert uuid.UUID(second).version == 7
    assert uuid.UUID(second).int >> 80 == 1001


def test_a_natural_id_never_changes_between_releases():
    assert ids.natural_id("city", "vientiane") == "f48cd5a56cb154c2b445e59f17403c1e"


@given(st.text(alphabet="aăâeêoôơuư\u0300\u0301\u0302\u0306\u031b"))
def test_a_natural_id_does_not_depend_on_how_accents_are_typed(text):
    composed, apart = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert ids.natural_id("code", composed) == ids.natural_id("code", apart)


def test_natural_ids_of_different_records_differ():
    assert ids.natural_id("city", "x") != ids.natural_id("code", "x")
    assert ids.is_id(ids.natural_id("city", "x"))


def test_only_32_lower_case_hex_characters_are_an_id():
    assert ids.is_id("0" * 32)
    for text in ("", "0" * 31, "0" * 33, "A" * 32, "0" * 32 + "\n", "٠" * 32, "g" * 32):
        assert not ids.is_id(text)


@given(st.integers(), st.integers(0, 2**45))
def test_seeded_ids_are_the_same_in_every_run(seed, start):
    one, two = (ids.SeededIds(random.Random(seed), start) for _ in range(2))
    made = [one.new() for _ in range(20)]
    assert made == [two.new() for _ in range(20)]
    assert made == sorted(set(made))
    assert all(uuid.UUID(text).version == 7 and uuid.UUID(text).variant == uuid.RFC_4122 for text in made)
