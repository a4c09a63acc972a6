"""Of the questions about one thing only the latest is answered; the others are stopped or never begun."""

from __future__ import annotations

import threading

import pytest

from usascp_desktop.ui.operations import Operations

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000000) SELECT sum(i) FROM n"


@pytest.fixture
def operations(window):
    return window.shell.context.operations


def _endless(begun: threading.Event):
    def work(reader):
        begun.set()
        return reader.db.execute(ENDLESS).fetchone()

    return work


def test_a_question_that_runs_is_stopped_by_the_next_about_the_same_thing(window, operations: Operations):
    begun, answers, problems = threading.Event(), [], []
    operations.failed.connect(problems.append)
    operations.read(_endless(begun), done=answers.append, failed=problems.append, topic="list")
    window.wait(begun.is_set)
    operations.read(lambda reader: reader.db.execute("SELECT 2").fetchone()[0], done=answers.append, topic="list")
    window.wait(lambda: answers)
    assert answers == [2]
    assert problems == []


def test_one_that_was_not_begun_never_is(window, operations: Operations):
    held, ran, answers = threading.Event(), [], []
    operations.read(lambda _reader: held.wait(10), done=answers.append)
    for number in (1, 2, 3):
        operations.read(lambda _reader, number=number: ran.append(number) or number, done=answers.append, topic="list")
    held.set()
    window.wait(lambda: 3 in answers)
    assert ran == [3]
    assert answers == [True, 3]


def test_a_question_about_something_else_is_left_alone(window, operations: Operations):
    begun, go_on, answers = threading.Event(), threading.Event(), []

    def patient(reader):
        begun.set()
        go_on.wait(10)
        return reader.db.execute("SELECT 1").fetchone()[0]

    operations.read(patient, done=answers.append, topic="list")
    window.wait(begun.is_set)
    operations.read(lambda _reader: 2, done=answers.append, topic="palette")
    go_on.set()
    window.wait(lambda: len(answers) == 2)
    assert answers == [1, 2]


def test_an_error_of_the_latest_question_is_told(window, operations: Operations):
    problems = []
    operations.read(lambda _reader: 1 / 0, done=problems.append, failed=problems.append, topic="list")
    window.wait(lambda: problems)
    assert isinstance(problems[0], ZeroDivisionError)


def test_the_connection_serves_the_next_question_after_it_was_stopped(window, operations: Operations):
    links = window.database.open_links
    for _ in range(5):
        begun, answers = threading.Event(), []
        operations.read(_endless(begun), done=answers.append, topic="list")
        window.wait(begun.is_set)
        operations.read(lambda reader: reader.exists("city", "nowhere"), done=answers.append, topic="list")
        window.wait(lambda answers=answers: answers == [False])
    assert window.database.open_links <= links + 1
