"""A deep check opens every kept segment again and names each kind of damage; what is sound or waits has no findings."""

from __future__ import annotations

import pytest

from tests.sync.conftest import copied_two
from usascp_desktop.store import attachments, segments
from usascp_desktop.store.check import check
from usascp_desktop.sync import exchange, proof, team


def findings(laptop):
    """Return what a deep check with a look at the exchange finds."""
    database = laptop.workspace.database
    return check(laptop.workspace.folder, database, deep=True, exchanged=proof.differences).found


def damaged(laptop, *statements):
    """Run statements behind the program's back and return the (part, sentence) that are found then."""
    db = laptop.workspace.database.copy_connection(writing=True)
    for sql in statements:
        db.execute(sql)
    db.close()
    return [(one.part, one.sentence) for one in findings(laptop)]


@pytest.fixture(scope="module")
def _exchanged_folders(two_folders, tmp_path_factory, data_key):
    """The folder of two laptops after the second merged three segments, one taken back, and refused a file."""
    place = tmp_path_factory.mktemp("exchanged")
    with copied_two(two_folders, place, data_key) as (first, second):
        reports = []
        for number in range(3):
            first.add(f"need {number}")
            reports += second.merge(*first.bundle(f"b{number}", to=second))
        second.add("own")
        second.bundle("mine")
        exchange.take_back(second.workspace, reports[2].segments)
        refused = segments.Quarantined("x", "0" * 64, b"", "c", "hash")
        second.workspace.database.write(lambda unit: segments.quarantine(unit.db, refused), label="Q")
        assert findings(second) == ()
    return place


@pytest.fixture
def both(_exchanged_folders, tmp_path, data_key):
    """The two laptops after their exchange."""
    with copied_two(_exchanged_folders, tmp_path, data_key) as laptops:
        yield laptops


@pytest.fixture
def exchanged(both):
    """The second laptop after it merged three segments of the first, one taken back, one refused file."""
    first, second = both
    return second, first.device


LAST = "(SELECT name FROM sync_segment WHERE source <> 'own' AND applied = 1 AND aside IS NULL ORDER BY n DESC LIMIT 1)"
OP = f"(SELECT max(op) FROM sync_op WHERE seg = {LAST})"


@pytest.mark.parametrize(
    ("statement", "part", "words"),
    [
        (f"UPDATE sync_segment SET bytes = zeroblob(200) WHERE name = {LAST}", "segment", "not the file that was kept"),
        (f"UPDATE sync_segment SET n = n + 1 WHERE name = {LAST}", "segment", "other facts"),
        (f"UPDATE sync_segment SET epoch = 'x' WHERE name = {LAST}", "segment", "other facts"),
        (f"UPDATE sync_op SET seg = 'log/other' WHERE op = {OP}", "segment", "not kept: log/other"),
        (f"UPDATE sync_op SET seg = {LAST} WHERE op = (SELECT max(op) FROM sync_op)", "segment", "not in it"),
        (f"DELETE FROM sync_op WHERE op = {OP}", "segment", "missing from the log"),
        (f"INSERT INTO sync_aside VALUES ({LAST})", "segment", "is set aside, but"),
        ("DELETE FROM sync_aside", "segment", "though it is not set aside"),
        ("DELETE FROM sync_aside", "log", "no segment that carries it is set aside"),
        ("UPDATE sync_kept SET raw = '{}'", "log", "not the line it was made from"),
        ("DELETE FROM sync_also", "log", "no segment that carries it"),
        ("INSERT INTO sync_kept SELECT id, raw FROM sync_op WHERE op = 1", "log", "set aside and in the log"),
        ("UPDATE sync_segment SET seq = 2 WHERE source = 'own'", "chain", "is gone though it was written here"),
        ("UPDATE sync_segment SET sha256 = hex(randomblob(32)) WHERE seq = 1", "chain", "follows another segment"),
        ("UPDATE sync_quarantine SET bytes = x'00'", "quarantine", "not the file that was put there"),
        (f"UPDATE sync_segment SET aside = 'unreadable' WHERE name = {LAST}", "quarantine", "not in quarantine"),
        ("DELETE FROM sync_meta WHERE name = 'team'", "segment", "in no team"),
        ("DELETE FROM sync_meta WHERE name LIKE 'epoch_key/%'", "segment", "key this laptop has not been given"),
    ],
)
def test_each_kind_of_damage_to_what_was_exchanged_is_found(exchanged, statement, part, words):
    found = damaged(exchanged[0], statement)
    assert any(one == part and words in sentence for one, sentence in found), found


def test_a_segment_that_another_signed_under_this_name_is_found(exchanged):
    second, device = exchanged
    db = second.workspace.database.copy_connection(writing=True)
    content, sha256 = _signed_anew(db)
    name = f"log/{device}/{_month(db)}/00000001-{sha256[:40]}.seg"
    place = "WHERE dev = ? AND seq = 1"
    db.execute(f"UPDATE sync_segment SET name = ?, bytes = ?, sha256 = ? {place}", (name, content, sha256, device))
    db.close()
    assert any("Its signature is not that" in one.sentence for one in findings(second))


def _month(db):
    return db.execute("SELECT substr(name, 38, 6) FROM sync_segment WHERE source <> 'own'").fetchone()[0]


def _signed_anew(db):
    import hashlib

    content = db.execute("SELECT bytes FROM sync_segment WHERE seq = 1 AND source <> 'own'").fetchone()[0]
    before = content[:-64]
    forged = before + team.own_keys(db).sign(b"useg1:" + hashlib.sha256(before).digest())
    return forged, hashlib.sha256(forged).hexdigest()


def test_a_laptop_shut_out_is_no_damage_and_one_never_let_in_is(both):
    first, second = both
    first.merge(*second.bundle("back"))
    exchange.shut_out(first.workspace, second.device, cut=0)
    assert findings(first) == ()
    found = damaged(first, "UPDATE sync_segment SET aside = NULL WHERE aside = 'roster'")
    assert any("after its laptop was shut out" in sentence for _, sentence in found)


def test_an_attached_file_that_was_received_and_is_gone_or_altered_is_found(exchanged):
    second, _ = exchanged
    files = second.workspace.folder / "files"
    source = second.desk / "plan.txt"
    source.write_bytes(b"a plan" * 100)
    kept = attachments.keep(files, source)
    path = attachments.path_of(files, kept.file)
    second.workspace.database.write(lambda unit: segments.note_file(unit.db, kept.file, 1), label="File")
    assert findings(second) == ()
    path.write_bytes(b"something else")
    assert ["is damaged" in one.sentence for one in findings(second)] == [True]
    path.unlink()
    assert ["was received and is missing" in one.sentence for one in findings(second)] == [True]


def test_a_merge_that_waits_is_no_damage(two, monkeypatch):
    from usascp_desktop.sync import intake

    first, second = two
    first.add("theirs")
    monkeypatch.setattr(intake, "apply_waiting", lambda workspace: {})
    second.merge(*first.bundle("one"))
    with second.workspace.database.read() as reader:
        assert segments.waiting(reader.db)
    assert findings(second) == ()


def test_practice_and_a_workspace_without_a_team_have_nothing_to_verify(practice, laptop):
    assert check(practice.folder, practice.database, deep=True, exchanged=proof.differences).ok
    assert findings(laptop("alone")) == ()
