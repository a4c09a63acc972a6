"""Two wordings side by side: what differs is found by the word, and no letter is lost."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain.word_changes import runs

TEXTS = st.lists(st.sampled_from(["a", "loan", " ", ".", "ນ້ຳ", "ใน", "\n", "2028"]), max_size=9).map("".join)


def changed(text, other):
    return [run.text for run in runs(text, other) if run.changed]


def test_words_that_were_put_in_are_one_change():
    base = "Money is open. A loan is possible in 2028."
    mine = "Money is open. A development bank loan is possible from mid-2027."
    assert changed(mine, base) == ["development bank", "from mid-2027"]
    assert changed(base, mine) == ["in 2028"]


def test_a_number_is_a_word_and_a_full_stop_is_not_part_of_it():
    assert changed("LAK 18.5 billion.", "LAK 18 billion.") == ["18.5"]


def test_a_script_without_spaces_is_compared_by_the_letter_with_its_marks():
    assert changed("ຕ້ອງການແຜນນ້ຳ", "ຕ້ອງການແຜນ") == ["ນ້ຳ"]
    assert changed("ນ້ຳ", "ນຳ") == ["ນ້ຳ"], "a letter and its tone mark are one"


@given(TEXTS, TEXTS)
def test_the_runs_put_together_are_the_text_and_nothing_changed_is_left_unmarked(text, other):
    found = runs(text, other)
    assert "".join(run.text for run in found) == text
    assert not any(run.changed for run in runs(text, text))
    if not other:
        assert all(run.changed or not run.text.strip() for run in found)


@given(TEXTS, TEXTS)
def test_neighbouring_runs_differ(text, other):
    found = runs(text, other)
    assert all(one.changed != next_.changed for one, next_ in pairwise(found))


def test_a_very_long_paragraph_is_compared_at_once_from_both_its_ends():
    words = [f"w{number % 500}" for number in range(8_000)]
    other = [word if number % 20 else "other" for number, word in enumerate(words)]
    text, against = " ".join(["first", *words, "last"]), " ".join(["first", *other, "last"])
    began = time.process_time()
    assert [run.changed for run in runs(text, against)] == [False, True, False]
    assert time.process_time() - began < 2, "every word with every other would take half a minute"


def test_one_word_in_a_very_long_paragraph_is_still_one_word():
    words = [f"w{number % 500}" for number in range(8_000)]
    assert changed(" ".join(words), " ".join([*words[:4_000], "other", *words[4_001:]])) == ["w0"]
