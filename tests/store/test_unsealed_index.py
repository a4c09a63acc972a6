"""What no segment holds yet is counted and read by its own index, however long the log is."""

from __future__ import annotations

import pytest

from tests.store.writing import ids
from usascp_desktop.records.needs import Need
from usascp_desktop.store import merge, segments, unshared
from usascp_desktop.store.operations import Author, encode

ROWS = ids("need")


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (unshared.TOTAL, ("seed",)),
        (unshared.BY_TABLE, ("seed", 0)),
        (segments.UNSEALED, ("x", 1)),
        (segments.UNSEALED_COUNT, ("x",)),
    ],
)
def test_what_is_unsealed_is_found_by_its_index_alone(bare, sql, values):
    with bare.read() as reader:
        plan = [step for *_, step in reader.db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    first = next(step for step in plan if "ix_sync_op" in step or "SCAN o" in step)
    assert "ix_sync_op_unsealed (author=?" in first, plan
    assert not any(step.startswith("SCAN o") or step.startswith("SCAN c") for step in plan), plan


def test_what_came_from_others_and_what_is_sealed_is_not_in_the_index(bare):
    there = Author("f" * 32, "e" * 32)
    bare.write(lambda unit: unit.add(Need, {"statement": "ours"}, row=ROWS[0]), label="Add")
    with bare.read() as reader:
        before = unshared.total(reader.db)
        last, by_table = unshared.counts(reader.db)
    assert by_table == {"need": before}
    lines = [
        encode(record="need", row=ROWS[1], field=name, value="1", clock=9, author=there, save="s").encode()
        for name in ("§life", "remark")
    ]
    merge.apply(bare, lines, segment="theirs")
    with bare.read() as reader:
        assert unshared.total(reader.db) == before
        device = bare.author.device
        oldest = [number for number, _ in segments.unsealed(reader.db, device)]
    assert oldest == sorted(oldest)
    assert len(oldest) == before == last - oldest[0] + 1

    def seal(unit):
        segments.mark_sealed(unit.db, oldest[:1], "segment")

    bare.write(seal, label="Seal")
    with bare.read() as reader:
        assert unshared.total(reader.db) == segments.unsealed_count(reader.db, device) == before - 1
        assert unshared.counts(reader.db, after=last)[1] == {}
