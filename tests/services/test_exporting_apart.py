"""The process of an export: its key is for nobody else to see, it goes when its window goes, and its answer is read."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usascp_desktop.domain.ids import new_id
from usascp_desktop.errors import UserError
from usascp_desktop.records.needs import Need
from usascp_desktop.sentences import Sentence, Small, from_plain, named, say, small, to_plain
from usascp_desktop.services import exporting_apart as apart
from usascp_desktop.services.reports.choices import Choices
from usascp_desktop.store.queries import Query
from usascp_desktop.workspace import new_workspace

PASSPHRASE = "four words for this"
CHOICES = Choices("needs-assessment", audience="internal")


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    """An encrypted workspace that is open for writing, with enough in it to take a while."""

    def fill(unit):
        some = {"city": unit.resolve("city", "vientiane"), "sector": "water", "status": "identified"}
        unit.add_rows(Need, [{"id": new_id(), "statement": f"Drain {n} is blocked", **some} for n in range(4_000)])

    folder = tmp_path_factory.mktemp("apart") / "ws"
    with new_workspace(folder, passphrase=PASSPHRASE, person="R. M.", laptop="L1") as workspace:
        workspace.database.write(fill, label="Many", bulk=True)
        yield workspace


def begin(window, draft, monkeypatch):
    """Start the process as the window does, its stdin open, and wait for its first step."""
    monkeypatch.setenv("USASCP_PASSPHRASE", PASSPHRASE)
    program, first = apart.program()
    process = subprocess.Popen(
        [program, *first, *apart.arguments(window.folder, CHOICES, draft, zone="Asia/Vientiane")],
        env=apart.environment(),
        cwd=window.folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdin.write(apart.first_line(window.database.data_key))
    process.stdin.flush()
    step = json.loads(process.stderr.readline())
    assert set(step) == {"step", "done", "total"}
    return process


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="The system does not show processes as files.")
def test_neither_key_nor_passphrase_stands_where_other_programs_can_read(window, tmp_path, monkeypatch):
    process = begin(window, tmp_path / "a.pdf", monkeypatch)
    seen = Path(f"/proc/{process.pid}/cmdline").read_bytes() + Path(f"/proc/{process.pid}/environ").read_bytes()
    process.kill()
    process.communicate()
    assert b"needs-assessment" in seen
    for secret in (window.database.data_key.hex().encode(), window.database.data_key, PASSPHRASE.encode()):
        assert secret not in seen


def test_it_writes_the_draft_notes_nothing_and_its_answer_puts_the_file_in_place(window, tmp_path, monkeypatch):
    file = tmp_path / "needs.pdf"
    draft = apart.draft_of(file)
    process = begin(window, draft, monkeypatch)
    process.stderr.read()
    answer = process.stdout.read()
    assert process.wait() == 0
    process.communicate()
    exported = apart.finish(answer, draft, file)
    assert [one.name for one in tmp_path.iterdir()] == ["needs.pdf"]
    assert (exported.file, exported.report, exported.rows >= 4_000) == (file, "needs-assessment", True)
    assert exported.made_at.zone == "Asia/Vientiane"
    with window.database.read() as reader:
        assert reader.count(Query("report_run")) == 0


def test_it_stops_and_tidies_up_when_the_window_that_started_it_is_gone(window, tmp_path, monkeypatch):
    process = begin(window, tmp_path / "a.pdf", monkeypatch)
    process.stdin.close()  # all that a window which crashed still does
    process.stderr.read()
    process.stdout.read()
    assert process.wait(timeout=20) != 0
    process.stdout.close()
    process.stderr.close()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_take_its_place_is_a_sentence_and_leaves_no_draft(tmp_path):
    file = tmp_path / "needs.pdf"
    file.mkdir()
    draft = apart.draft_of(file)
    draft.write_bytes(b"%PDF")
    told = {"withheld": [], "made_at": None, "format": "pdf", "pages": 1, "sheets": None, "rows": 0}
    more = {"chapters": [], "report": "x", "audience": "internal", "data_state": "", "missing_glyphs": 0}
    with pytest.raises(UserError, match=r"“needs\.pdf” is a folder"):
        apart.finish(json.dumps({**told, **more}).encode(), draft, file)
    assert os.listdir(tmp_path) == ["needs.pdf"]


@pytest.mark.parametrize("answer", [b"", b"{", b"[]", b"{}", b"null"])
def test_an_answer_that_is_none_is_a_sentence_and_leaves_no_draft(tmp_path, answer):
    draft = apart.draft_of(tmp_path / "needs.pdf")
    draft.write_bytes(b"%PDF")
    with pytest.raises(UserError, match="ended by itself"):
        apart.finish(answer, draft, tmp_path / "needs.pdf")
    assert list(tmp_path.iterdir()) == []
    assert "ended by itself" in str(apart.problem(answer, draft, tmp_path / "needs.pdf"))


def test_a_sentence_of_the_process_can_be_said_in_another_language_and_names_the_file_that_was_wanted(tmp_path):
    draft, file = tmp_path / ".needs.part", tmp_path / "needs.pdf"
    parts = (draft.name, named("Permission denied"), small("Need"))
    whole = say("The file {0} could not be written: {1}. Close {2}.", *parts)
    answer = json.dumps({"error": whole, "exit_code": 1, "said": to_plain(whole)}).encode()
    found = str(apart.problem(answer, draft, file))
    assert found == "The file needs.pdf could not be written: Permission denied. Close need."
    assert isinstance(found, Sentence)
    assert found.patterns == whole.patterns
    assert [type(one) for one in found.parts] == [str, Sentence, Small]


PLAIN = st.none() | st.text() | st.integers()


@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_whatever_is_no_sentence_is_refused(value):
    if not isinstance(value, str):
        with pytest.raises(ValueError, match="no sentence"):
            from_plain(value)
