"""The job from end to end in a terminal: practice data, review, reports, export, backup, restore, check, the tour."""

from __future__ import annotations

import json
import zipfile

import pytest

from usascp_desktop.security.lock import WorkspaceLock
from usascp_desktop.services.reports import catalogue

NOTES = """Welcome
! More drains by the market
# environment
$ USD 180,000
> Send the outline (R. M.) by 2026-04-01
? Who maintains the pumps
@ Deputy director (K. S.), Deputy director, City office"""


@pytest.fixture
def held(usascp, ws):
    """A consultation with marked notes."""
    fields = {"city": "vientiane", "moment": "2026-03-02T09:00[Asia/Vientiane]", "notes": NOTES}
    return usascp("add", ws, "consultation", "--stdin", "--json", stdin=json.dumps(fields).encode()).json["ids"][0]


def test_a_review_shows_what_the_lines_become_without_keeping_anything(usascp, ws, held):
    with WorkspaceLock(ws).acquire("K. S."):
        shown = usascp("review", ws, held[:16], "--json")
    assert shown.code == 0
    assert set(shown.json) == {"drafts", "accepted"}
    assert shown.json["accepted"] == []
    assert [one["record"] for one in shown.json["drafts"]] == ["need", "commitment", "question", "person"]
    assert all({"record", "fields", "line"} <= set(one) for one in shown.json["drafts"])
    need = shown.json["drafts"][0]["fields"]
    assert (need["sector"], need["budget"]) == ("environment", {"amount": "180000", "currency": "USD", "year": None})
    assert usascp("list", ws, "need", "--json").json["total"] == 0


def test_accepting_all_keeps_the_records_with_their_lines_as_one_undo_step(usascp, ws, held):
    done = usascp("review", ws, held, "--accept-all", "--json").json
    assert len(done["drafts"]) == len(done["accepted"]) == 4
    [need] = usascp("list", ws, "need", "--json").json["rows"]
    assert need["id"] in done["accepted"]
    assert need["origin"] == done["drafts"][0]["line"]
    assert (need["status"], need["evidence"]) == ("identified", "stated")
    assert usascp("review", ws, held, "--json").json == {"drafts": [], "accepted": []}
    assert usascp("undo", ws).code == 0
    assert [usascp("list", ws, name, "--json").json["total"] for name in ("need", "commitment", "question")] == [
        0,
        0,
        0,
    ]


def test_a_review_of_nothing_is_exit_1(usascp, ws):
    for more in ([], ["--accept-all"]):
        assert usascp("review", ws, "0123", *more).code == 1


def test_reports_lists_every_report_and_the_endings_it_can_be_written_to(usascp):
    found = usascp("reports", "--json").json
    assert [one["name"] for one in found["reports"]] == [one.name for one in catalogue.ALL]
    assert {".pdf", ".xlsx", ".csv", ".json"} <= set(found["formats"])


@pytest.mark.parametrize(("ending", "start"), [(".pdf", b"%PDF-"), (".xlsx", b"PK"), (".csv", b""), (".json", b"{")])
def test_an_export_takes_its_format_from_the_files_name_and_is_noted(usascp, ws, held, tmp_path, ending, start):
    usascp("review", ws, held, "--accept-all")
    file = tmp_path / f"needs{ending}"
    done = usascp("export", ws, "needs-assessment", "-o", file, "--city", "vientiane", "--json")
    assert done.code == 0
    assert {"file", "format", "rows", "withheld"} <= set(done.json)
    assert done.json["file"] == str(file)
    assert file.read_bytes().startswith(start)
    [run] = usascp("list", ws, "report_run", "--json").json["rows"]
    assert (run["report"], run["file_name"]) == ("needs-assessment", file.name)
    assert usascp("undo", ws, "--json").json["label"] == "Accept notes"


def test_an_export_tells_what_it_withholds_and_is_done_all_the_same(usascp, ws, held, tmp_path):
    usascp("review", ws, held, "--accept-all")
    done = usascp("export", ws, "needs-assessment", "-o", tmp_path / "n.json", "--audience", "public", "--json")
    assert done.code == 0
    assert any(one["record"] == "need" for one in done.json["withheld"])
    assert all(set(one) == {"record", "id", "field", "why"} for one in done.json["withheld"])


def test_an_export_while_another_program_writes_is_made_and_says_it_was_not_noted(usascp, ws, tmp_path):
    with WorkspaceLock(ws).acquire("K. S."):
        done = usascp("export", ws, "needs-assessment", "-o", tmp_path / "n.csv", "--json")
    assert (done.code, done.json["noted"]) == (0, False)
    assert "not noted" in done.err
    assert (tmp_path / "n.csv").exists()


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (1, ["nonsense", "-o", "x.pdf"]),
        (2, ["needs-assessment"]),
        (2, ["needs-assessment", "-o", "x.docx"]),
        (2, ["needs-assessment", "-o", "x.pdf", "--from", "soon"]),
        (2, ["needs-assessment", "-o", "x.pdf", "--audience", "everyone"]),
        (2, ["needs-assessment", "-o", "x.pdf", "--paper", "a3"]),
        (2, ["needs-assessment", "-o", "x.pdf", "--from", "2026-05-01", "--to", "2026-04-01"]),
        (2, ["trip-report", "-o", "x.pdf"]),
        (1, ["city-profile", "-o", "x.pdf", "--city", "atlantis"]),
        (1, ["needs-assessment", "-o", "no/such/folder/x.pdf"]),
    ],
    ids=lambda part: " ".join(part)[:50] if isinstance(part, list) else str(part),
)
def test_an_export_that_cannot_be_is_one_sentence_and_leaves_no_file(
    usascp, ws, tmp_path, monkeypatch, code, arguments
):
    monkeypatch.chdir(tmp_path)
    done = usascp("export", ws, *arguments)
    assert done.code == code, done.err
    assert done.err.count("\n") == 1
    assert not list(tmp_path.glob("x.*"))


def test_progress_is_a_json_line_for_each_step_on_stderr(usascp, ws, tmp_path):
    done = usascp("demo", ws, "--progress", "json", "--json")
    assert done.json["total"] > 100
    steps = [json.loads(line) for line in done.err.splitlines()]
    assert all(set(one) == {"step", "done", "total"} for one in steps)
    assert steps[-1]["done"] == steps[-1]["total"] == len(steps)


def test_demo_makes_the_workspace_if_there_is_none_and_adds_to_what_is_there(usascp, tmp_path):
    place = tmp_path / "season"
    first = usascp("demo", place, "--json")
    assert first.code == 0
    assert {"total", "records", "note_lines"} <= set(first.json)
    assert usascp("undo", place).code == 1
    usascp("add", place, "need", "--set", "city=hanoi", "--set", "statement=our own")
    assert usascp("demo", place).code == 0
    assert usascp("list", place, "need", "--limit", "0", "--json").json["total"] == 81


def test_demo_refuses_a_real_workspace_with_exit_4_and_an_unknown_scale_with_exit_2(usascp, tmp_path, monkeypatch):
    monkeypatch.setenv("USASCP_PASSPHRASE", "four words for this")
    usascp("new", tmp_path / "real")
    assert usascp("demo", tmp_path / "real").code == 4
    assert usascp("list", tmp_path / "real", "need", "--json").json["total"] == 0
    assert usascp("demo", tmp_path / "new", "--scale", "huge").code == 2
    assert not (tmp_path / "new").exists()


def test_a_backup_is_restored_as_another_device_with_everything_in_it(usascp, ws, tmp_path):
    made = usascp("add", ws, "need", "--set", "city=hanoi", "--set", "statement=kept", "--json").json["id"]
    file, place = tmp_path / "b.zip", tmp_path / "again"
    with WorkspaceLock(ws).acquire("K. S."):
        done = usascp("backup", ws, "-o", file, "--json")
    assert (done.code, done.json["file"]) == (0, str(file))
    assert zipfile.ZipFile(file).testzip() is None
    assert usascp("restore", file, place, "--name", "L2", "--json").json["workspace"] == str(place)
    assert usascp("show", place, "need", made, "--json").json["fields"]["statement"] == "kept"
    assert usascp("check", place, "--deep", "--json").json == {"ok": True, "findings": []}


def test_backup_and_restore_never_overwrite_and_refuse_what_is_no_backup(usascp, ws, tmp_path):
    (tmp_path / "there.zip").write_bytes(b"mine")
    assert usascp("backup", ws, "-o", tmp_path / "there.zip").code == 1
    assert (tmp_path / "there.zip").read_bytes() == b"mine"
    assert usascp("restore", tmp_path / "there.zip", tmp_path / "new").code == 5
    assert usascp("restore", tmp_path / "there.zip", ws).code == 1
    assert not (tmp_path / "new").exists()


def test_check_finds_damage_with_exit_5_and_changes_nothing(usascp, ws):
    assert usascp("check", ws, "--json").json == {"ok": True, "findings": []}
    data = bytearray((ws / "data.db").read_bytes())
    middle = len(data) // 2
    data[middle : middle + 4096 * 8] = b"\xa5" * 4096 * 8
    (ws / "data.db").write_bytes(data)
    found = usascp("check", ws, "--deep", "--json")
    assert found.code == 5
    assert found.json["ok"] is False
    assert found.json["findings"]
    assert (ws / "data.db").read_bytes() == data
    assert usascp("check", ws / "nowhere").code == 5


def test_check_needs_the_passphrase_of_a_locked_workspace(usascp, tmp_path, monkeypatch):
    monkeypatch.setenv("USASCP_PASSPHRASE", "four words for this")
    usascp("new", tmp_path / "locked")
    assert usascp("check", tmp_path / "locked").code == 0
    monkeypatch.setenv("USASCP_PASSPHRASE", "other words")
    assert usascp("check", tmp_path / "locked").code == 4


def test_the_tour_writes_pdf_and_workbook_and_says_what_it_did(usascp, tmp_path):
    done = usascp("tour", "-o", tmp_path / "out")
    assert (done.code, done.err) == (0, "")
    assert (tmp_path / "out" / "trip-report.pdf").read_bytes().startswith(b"%PDF-")
    assert zipfile.is_zipfile(tmp_path / "out" / "needs.xlsx")
    for word in ("ລະບາຍນ້ຳ", "undid: Accept notes", "redid: Accept notes", "trip-report.pdf", "needs.xlsx"):
        assert word in done.out
    told = usascp("tour", "-o", tmp_path / "out", "--json").json
    assert [one["format"] for one in told["files"]] == ["pdf", "xlsx"]


def test_the_tour_cannot_write_into_a_file(usascp, tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    assert usascp("tour", "-o", tmp_path / "file").code == 1
    assert (tmp_path / "file").read_bytes() == b"mine"
