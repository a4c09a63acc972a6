"""Whatever a person hands over: one sentence, the right exit code, and the store as it was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys

import pytest

from usascp_desktop.security.lock import WorkspaceLock
from usascp_desktop.store import engine as engines


def content(ws) -> str:
    """What the store holds, as one hash: every operation and every row of needs and consultations."""
    db = engines.raw_connection(ws / "data.db", None, writing=False)
    try:
        rows = [
            db.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in ("sync_op", "need", "consultation")
        ]
    finally:
        db.close()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def refused(outcome, code: int) -> str:
    """Return the one sentence of a refusal."""
    assert outcome.code == code, outcome
    assert outcome.err.count("\n") == 1, outcome.err
    assert outcome.err.strip().endswith((".", "!", "?", "…")), outcome.err
    return outcome.err


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (3, ["add", "WS", "need", "--set", "colour=red"]),
        (3, ["add", "WS", "need", "--set", "city=atlantis"]),
        (3, ["add", "WS", "need", "--set", "city=vientiane", "--set", "sector=magic"]),
        (3, ["add", "WS", "need", "--set", "procurement_date=2026-02-30"]),
        (3, ["add", "WS", "need", "--set", "procurement_date=soon"]),
        (3, ["add", "WS", "need", "--set", "budget=much"]),
        (3, ["add", "WS", "need", "--set", "baseline_value=NaN"]),
        (3, ["add", "WS", "need", "--set", "baseline_year=99999999999999999999"]),
        (3, ["add", "WS", "consultation", "--set", "city=hanoi", "--set", "moment=2026-03-02T25:00[Asia/Bangkok]"]),
        (3, ["add", "WS", "consultation", "--set", "city=hanoi", "--set", "moment=2026-03-02T09:00[Asia/Atlantis]"]),
        (3, ["add", "WS", "city", "--set", "slug=hanoi", "--set", "name=Again"]),
        (3, ["list", "WS", "need", "--where", "colour=red"]),
        (3, ["list", "WS", "need", "--where", "city=atlantis\udcff"]),
        (1, ["show", "WS", "need", "\udcff"]),
        (3, ["list", "WS", "need", "--where", "city=atlantis"]),
        (3, ["list", "WS", "need", "--where", "sector=magic"]),
        (3, ["list", "WS", "consultation", "--where", "notes=x"]),
        (3, ["list", "WS", "need", "--fields", "statement,colour"]),
        (1, ["list", "WS", "unicorn"]),
        (1, ["records", "unicorn"]),
        (1, ["show", "WS", "need", "0"]),
        (1, ["show", "WS", "need", "%"]),
        (1, ["show", "WS", "city", "a"]),
        (1, ["set", "WS", "need", "0", "statement=x"]),
        (1, ["delete", "WS", "need", "0"]),
        (1, ["history", "WS", "need", "0"]),
        (1, ["search", "WS", "x", "--record", "unicorn"]),
        (2, ["add", "WS", "need"]),
        (2, ["add", "WS", "need", "--set", "statement"]),
        (2, ["add", "WS", "need", "--set", "statement=a", "--set", "statement=b"]),
        (2, ["add", "WS", "need", "--set", "statement=a", "--stdin"]),
        (2, ["set", "WS", "need", "0"]),
        (2, ["list", "WS"]),
        (2, ["list", "WS", "need", "--limit", "-1"]),
        (2, ["list", "WS", "need", "--limit", "many"]),
        (2, ["list", "WS", "need", "--progress", "loud"]),
        (2, ["list", "WS", "need", "--passphrase-file", "/nowhere/at/all"]),
        (2, ["list", "WS", "need", "--key-stdin"]),
        (2, ["frobnicate"]),
        (2, ["--frobnicate"]),
    ],
    ids=lambda part: " ".join(part)[:60] if isinstance(part, list) else str(part),
)
def test_a_wrong_request_is_one_sentence_and_changes_nothing(usascp, ws, code, arguments):
    before = content(ws)
    given = [ws if one == "WS" else one for one in arguments]
    refused(usascp(*given, stdin=b"not a key\n"), code)
    assert content(ws) == before
    told = usascp(*given, "--json", stdin=b"not a key\n")
    assert told.json["exit_code"] == code
    assert told.json["error"]


def test_a_wrong_passphrase_is_exit_4_and_the_right_one_from_file_or_variable_opens(usascp, tmp_path, monkeypatch):
    folder, file = tmp_path / "locked", tmp_path / "words"
    refused(usascp("new", folder), 2)
    assert not folder.exists()
    file.write_text("ຄວາມລັບ of four words\n", encoding="utf-8")
    assert usascp("new", folder, "--passphrase-file", file).code == 0
    monkeypatch.setenv("USASCP_PASSPHRASE", "another")
    refused(usascp("list", folder, "city"), 4)
    assert usascp("list", folder, "city", "--limit", "1", "--passphrase-file", file).code == 0
    monkeypatch.setenv("USASCP_PASSPHRASE", "ຄວາມລັບ of four words")
    assert usascp("list", folder, "city", "--limit", "1").code == 0
    assert not (folder / "data.db").read_bytes().startswith(b"SQLite format 3")


def test_the_key_on_stdin_opens_what_its_parent_has_open(usascp, tmp_path, monkeypatch):
    from usascp_desktop.workspace import open_workspace

    folder = tmp_path / "locked"
    monkeypatch.setenv("USASCP_PASSPHRASE", "four words for this")
    usascp("new", folder)
    monkeypatch.delenv("USASCP_PASSPHRASE")
    with open_workspace(folder, passphrase="four words for this") as parent:
        key = parent.database.data_key.hex().encode()
        found = usascp("list", folder, "city", "--limit", "1", "--json", "--key-stdin", stdin=key + b"\n")
    assert found.json["total"] == 26
    refused(usascp("list", folder, "city", "--key-stdin", stdin=b"00" * 32 + b"\n"), 5)


def test_the_key_and_the_lines_may_come_through_the_same_stdin(usascp, tmp_path, monkeypatch):
    from usascp_desktop.workspace import open_workspace

    folder = tmp_path / "locked"
    monkeypatch.setenv("USASCP_PASSPHRASE", "four words for this")
    usascp("new", folder)
    with open_workspace(folder, passphrase="four words for this", write=False) as parent:
        key = parent.database.data_key.hex().encode()
    monkeypatch.delenv("USASCP_PASSPHRASE")
    lines = key + b'\n{"city": "hanoi", "statement": "one"}\n'
    assert len(usascp("add", folder, "need", "--stdin", "--key-stdin", "--json", stdin=lines).json["ids"]) == 1


@pytest.mark.parametrize("damage", [b"", b"no database", os.urandom(8192), b"SQLite format 3\x00" + bytes(4000)])
def test_a_damaged_or_foreign_file_is_exit_5_and_is_left_as_it_is(usascp, ws, damage):
    (ws / "data.db").write_bytes(damage)
    for arguments in (["list", ws, "city"], ["add", ws, "need", "--set", "statement=x"]):
        refused(usascp(*arguments), 5)
    assert (ws / "data.db").read_bytes() == damage


def test_another_programs_database_is_exit_5(usascp, ws):
    (ws / "data.db").unlink()
    db = engines.raw_connection(ws / "data.db", None)
    db.execute("CREATE TABLE recipe(name)")
    db.close()
    refused(usascp("list", ws, "city"), 5)
    refused(usascp("undo", ws), 5)


def test_a_newer_schema_is_exit_5(usascp, ws):
    db = engines.raw_connection(ws / "data.db", None)
    db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    for arguments in (["list", ws, "city"], ["undo", ws]):
        assert "newer" in refused(usascp(*arguments), 5)


def test_a_folder_without_a_workspace_is_exit_5_and_a_full_one_is_not_overwritten(usascp, ws, tmp_path):
    refused(usascp("list", tmp_path / "nothing", "city"), 5)
    assert not (tmp_path / "nothing").exists()
    refused(usascp("new", ws, "--practice"), 1)


def test_in_use_refuses_writing_with_exit_5_while_reading_goes_on(usascp, ws):
    with WorkspaceLock(ws).acquire("K. S."):
        assert "K. S." in refused(usascp("add", ws, "need", "--set", "statement=x"), 5)
        for arguments in (
            ["list", ws, "city"],
            ["search", ws, "river"],
            ["history", ws],
            ["show", ws, "city", "hanoi"],
        ):
            assert usascp(*arguments).code == 0


def as_anybody() -> list[str]:
    """Return what to put before a program so that permissions count for it even if the tests run as superuser."""
    if os.name == "nt" or (os.geteuid() == 0 and not shutil.which("setpriv")):
        pytest.skip("permissions cannot be made to count here")
    lost = "-dac_override,-dac_read_search"
    return [] if os.geteuid() else ["setpriv", f"--bounding-set={lost}", f"--inh-caps={lost}"]


def test_in_a_folder_that_cannot_be_written_writing_is_refused_and_reading_works(ws, tmp_path):
    before = [*as_anybody(), sys.executable, "-m", "usascp_desktop.cli"]

    def usascp(*arguments):
        return subprocess.run([*before, *map(str, arguments)], capture_output=True, text=True, check=False)

    ws.chmod(0o500)
    try:
        for arguments in (["add", ws, "need", "--set", "statement=x"], ["new", ws / "inner", "--practice"]):
            done = usascp(*arguments)
            assert (done.returncode, done.stderr.count("\n")) == (1, 1), done
            assert "Traceback" not in done.stderr
        assert usascp("list", ws, "city", "--limit", "1").returncode == 0
        assert usascp("backup", ws, "-o", tmp_path / "b.zip").returncode == 0
    finally:
        ws.chmod(0o700)


def test_a_place_that_cannot_be_a_folder_is_one_sentence(usascp, tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    refused(usascp("new", tmp_path / "file" / "ws", "--practice"), 1)
    refused(usascp("new", tmp_path / "file", "--practice"), 1)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("=cmd()", "=cmd()"),
        ("<b>bold</b> & [red]", "<b>bold</b> & [red]"),
        ("nul\x00bell\x07esc\x1b[31m", "nulbellesc[31m"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("'; DROP TABLE need; --", "'; DROP TABLE need; --"),
        ("-x --json", "-x --json"),
    ],
)
def test_strange_texts_are_kept_as_text_without_what_no_file_can_carry(usascp, ws, typed, kept):
    made = usascp("add", ws, "need", "--set", "city=hanoi", "--set", f"statement={typed}", "--json")
    assert made.code == 0
    assert usascp("show", ws, "need", made.json["id"], "--json").json["fields"]["statement"] == kept


def test_a_filter_of_bytes_that_are_no_text_matches_nothing_and_breaks_nothing(usascp, ws):
    done = usascp("list", ws, "need", "--where", "tags=\udcff", "--json")
    assert (done.code, done.json["total"]) == (0, 0)


def test_an_empty_note_and_a_note_of_a_megabyte_are_both_kept(usascp, ws):
    when = "2026-03-02T09:00[Asia/Vientiane]"
    line = "ທໍ່ລະບາຍນ້ຳຕັນ " * 64
    long = "\n".join(f"{number} {line}" for number in range(420))
    assert len(long.encode()) > 1_000_000
    given = [{"city": "vientiane", "moment": when, "notes": text} for text in ("", long)]
    done = usascp("add", ws, "consultation", "--stdin", "--json", stdin="\n".join(map(json.dumps, given)).encode())
    assert (done.code, len(done.json["ids"])) == (0, 2)
    notes = [usascp("show", ws, "consultation", one, "--json").json["fields"]["notes"] for one in done.json["ids"]]
    assert notes == [None, long]


def test_help_is_there_for_the_program_and_every_command(usascp):
    from usascp_desktop.cli.main import application

    told = usascp("--help")
    assert told.code == 0
    names = [one.name for one in application().registered_commands]
    assert all(f"{name} " in told.out for name in names)
    for name in names:
        shown = usascp(name, "--help")
        assert (shown.code, shown.err) == (0, "")
        assert all(option in shown.out for option in ("--json", "--progress", "--passphrase-file"))


def test_without_a_command_it_says_how_it_is_used(usascp):
    told = usascp()
    assert told.code == 2
    assert "Usage" in told.out + told.err


def test_what_nobody_expected_is_a_sentence_with_its_details_in_the_log(usascp, ws, monkeypatch, tmp_path):
    def broken(*_given, **_more):
        raise ZeroDivisionError("inner words")

    monkeypatch.setattr("usascp_desktop.cli.call.open_workspace", broken)
    sentence = refused(usascp("list", ws, "city"), 1)
    assert "inner words" not in sentence
    assert "inner words" in (tmp_path / "log" / "usascp.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("problem", [KeyboardInterrupt(), MemoryError(), OSError(28, "No space left on device")])
def test_an_interruption_or_a_machine_at_its_limits_is_a_sentence(usascp, ws, monkeypatch, problem):
    def stopped(*_given, **_more):
        raise problem

    monkeypatch.setattr("usascp_desktop.cli.call.open_workspace", stopped)
    refused(usascp("list", ws, "city"), 1)


def test_a_reader_that_leaves_early_meets_no_traceback(ws):
    program = [sys.executable, "-m", "usascp_desktop.cli", "list", str(ws), "code", "--json"]
    reading, writing = os.pipe()
    with subprocess.Popen(program, stdout=writing, stderr=subprocess.PIPE) as child:
        os.close(writing)
        os.close(reading)
        told = child.stderr.read().decode()
    assert (child.returncode, told) == (1, "")


def test_as_a_process_it_prints_every_script_whatever_the_terminal_speaks(ws):
    program = [sys.executable, "-m", "usascp_desktop.cli", "show", str(ws), "city", "vientiane", "--json"]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run(program, capture_output=True, env=environment, check=True)
    assert json.loads(done.stdout)["fields"]["native_name"].startswith("ວຽງຈັນ")


def test_as_a_process_a_byte_that_is_no_text_is_dropped_and_nothing_breaks(ws):
    program = [
        sys.executable,
        "-m",
        "usascp_desktop.cli",
        "add",
        str(ws),
        "need",
        "--set",
        b"statement=a\xffb",
        "--json",
    ]
    done = subprocess.run([os.fsencode(one) for one in program], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
