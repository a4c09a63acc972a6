"""Several laptops with real databases that write, send each other any part of what they have, and crash."""

from __future__ import annotations

import random
from contextlib import ExitStack, contextmanager, suppress
from types import SimpleNamespace

from tests.store.writing import act, ids, state, wrong
from usascp_desktop.errors import UserError
from usascp_desktop.records import RECORDS
from usascp_desktop.store import heads, merge, operations
from usascp_desktop.store.database import Database
from usascp_desktop.store.merge_conflicts import conflicts, resolve
from usascp_desktop.store.operations import Author

YEAR = 365 * 86400 * 1000
START = 1_790_000_000_000


class PowerCutError(Exception):
    """What a laptop does in the middle of a merge."""


class Fuse:
    """A connection that gives up before its n-th statement."""

    def __init__(self, db, left, *, keeps_half):
        self.db, self.left, self.keeps_half = db, left, keeps_half

    def execute(self, *given):
        self._burn()
        return self.db.execute(*given)

    def executemany(self, *given):
        self._burn()
        return self.db.executemany(*given)

    def _burn(self):
        self.left -= 1
        if self.left == 0:
            if self.keeps_half:
                self.db.execute("UPDATE sync_capture SET paused = 0")
                self.db.execute("COMMIT")
                self.db.execute("BEGIN")
            raise PowerCutError


class World:
    """``keeps_half`` makes crashes keep what was written so far, as if a merge were no transaction."""

    def __init__(self, folder, bare_file, skews, *, keeps_half=False):
        self.keeps_half, self.skews, self.now = keeps_half, skews, 0
        self.devices, self.sealers, self.sealed = [], [], [0] * len(skews)
        for number in range(len(skews)):
            file = folder / f"{number}.db"
            file.write_bytes(bare_file.read_bytes())
            self.devices.append(Database(file, None, author=Author(f"{number:x}" * 32, f"{number:x}" * 32)))
            self.sealers.append(self.devices[-1].copy_connection(writing=True))

    def close(self):
        for one in (*self.sealers, *self.devices):
            one.close()

    @contextmanager
    def as_device(self, number):
        """Let the clock be that laptop's: wrong by years, and hardly moving."""
        self.now += 1
        clock = SimpleNamespace(time_ns=lambda: (START + self.now + self.skews[number]) * 1_000_000)
        before = operations.time, merge.time
        operations.time = merge.time = clock
        try:
            yield self.devices[number]
        finally:
            operations.time, merge.time = before

    def step(self, step):
        """Do one step; writes that the state does not allow are passed over."""
        way, number, *more = step
        number %= len(self.devices)
        try:
            with self.as_device(number) as device:
                getattr(self, f"_{way}")(number, device, *more)
        except UserError:
            pass

    def lines(self, number):
        """Seal what the laptop wrote, and return all its lines by segment."""
        db = self.sealers[number]
        self.sealed[number] += 1
        db.execute("UPDATE sync_op SET seg = ? WHERE seg IS NULL", (f"{number}-{self.sealed[number]:04}",))
        found = {}
        for seg, raw in db.execute("SELECT seg, raw FROM sync_op"):
            found.setdefault(seg, []).append(raw.encode())
        return found

    def give(self, giver, taker, rnd, *, share=1.0):
        """Give another laptop part of every segment, in any order, some of it twice, in batches of any size."""
        for seg, lines in rnd.sample(list(found := self.lines(giver).items()), len(found)):
            some = [line for line in lines if rnd.random() <= share]
            some += rnd.choices(some, k=rnd.randint(0, 2)) if some else []
            rnd.shuffle(some)
            merge.apply(self.devices[taker], some, segment=seg, batch=rnd.choice([5, 5000, 5000]))

    def meet(self, rnd):
        """Let everybody have everything."""
        for number in range(1, len(self.devices)):
            self.give(number, 0, rnd)
        for number in range(1, len(self.devices)):
            self.give(0, number, rnd)

    def all_states(self):
        """Return what everybody has and sees; every table must be what the operations say."""
        found = []
        for device in self.devices:
            with device.read() as reader:
                assert wrong(reader) == []
                found.append(snapshot(reader))
        return found

    def _write(self, number, device, actions, visit):
        device.write(lambda unit: [act(unit, one) for one in actions], label="Write", visit=visit)

    def _type(self, number, device, record, which, text):
        kind, row = RECORDS[record], ids(record)[which]
        device.write(lambda unit: unit.update(kind, row, {"remark": text}), label="Type", visit=f"visit{number}")

    def _undo(self, number, device):
        device.undo()

    def _redo(self, number, device):
        device.redo()

    def _settle(self, number, device, seed):
        with device.read() as reader:
            found = conflicts(reader)
        if found:
            one = random.Random(seed).choice(found)
            head = random.Random(seed).choice([one.mine, *one.theirs]).operation
            device.write(lambda unit: resolve(unit, one.id, head=head), label="Settle")

    def _meet(self, number, device, seed):
        self.meet(random.Random(seed))

    def _send(self, number, device, to, seed, crash):
        to %= len(self.devices)
        rnd = random.Random(seed)
        if to == number:
            return
        with ExitStack() as stack:
            taker = self.devices[to]
            if crash:
                whole = taker.receive
                taker.receive = lambda work, *, label: whole(
                    lambda db: work(Fuse(db, crash, keeps_half=self.keeps_half)), label=label
                )
                stack.callback(lambda: delattr(taker, "receive"))
            with suppress(PowerCutError):
                self.give(number, to, rnd, share=rnd.choice([0.3, 0.7, 1.0]))


def snapshot(reader):
    """Return operations, heads, tables and conflicts: all that must be equal where the operations are."""
    return (
        [name.hex() for name in merge.state_ids(reader.db)],
        shown(reader.db),
        state(reader),
        conflicts(reader),
    )


def shown(db):
    """Return every cell with the operation it shows and all its heads."""
    cells = db.execute("SELECT tbl, row, col, cell, shown FROM sync_cell ORDER BY tbl, row, col").fetchall()
    name = "SELECT id FROM sync_op WHERE op = ?"
    return [(*place, db.execute(name, (op,)).fetchone(), sorted(heads.of_cell(db, cell))) for *place, cell, op in cells]
