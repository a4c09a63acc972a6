"""What happens in the drill, one function a chapter; each returns a line for the table, or raises UnexpectedError."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests import servers
from tests.drill.laptops import Clock, Laptop, Place, expect, meet, together

FAILED, QUARANTINED, NOT_ALLOWED = 1, 3, 4


@dataclass
class Team:
    """The laptops of the drill, the places where they meet, the stick, and what was recorded, by id."""

    stick: Path
    places: dict[str, Place]
    vientiane: Laptop
    kuching: Laptop
    cebu: Laptop
    manila: Laptop
    needs: dict[str, str] = field(default_factory=dict)
    copy: Laptop | None = None

    @classmethod
    def at(cls, folder: Path, places: dict[str, Place], clock: Clock) -> Team:
        """Return four laptops that have no workspace yet; the clock of the third one stands at 2010."""
        wrong = (str(servers.FAKETIME), "-f", "@2010-01-01 00:00:00")

        def laptop(name: str, person: str, *before: str) -> Laptop:
            (folder / name).mkdir()
            return Laptop(name, person, folder / name / "workspace", clock, before)

        (folder / "stick").mkdir()
        return cls(
            folder / "stick", places, laptop("Vientiane", "R. M."), laptop("Kuching", "A. T."),
            laptop("Cebu", "J. C.", *wrong), laptop("Manila", "L. S."),
        )  # fmt: skip

    def remaining(self) -> list[Laptop]:
        """Return the laptops that are in the team at the end."""
        return [self.vientiane, self.kuching, self.cebu, *([self.copy] if self.copy else [])]

    def add(self, laptop: Laptop, statement: str) -> str:
        """Record a need that everybody must have at the end."""
        need = laptop.add(statement)
        self.needs[need] = statement
        return need

    def bundle(self, laptop: Laptop, *more: str) -> Path:
        """Write a bundle onto the stick."""
        file = self.stick / f"{laptop.name} {laptop.commands}.usascp"
        laptop.here("bundle", "-o", file, *more)
        return file

    def invite(self, *laptops: Laptop) -> None:
        """Let laptops in, each with an invitation on the stick and its words said aloud."""

        def join(laptop: Laptop, file: Path, words: list[str]) -> None:
            names = ("--name", laptop.name, "--person", laptop.person)
            laptop.here("team join", file, *names, USASCP_INVITATION=" ".join(words))

        files = [self.stick / f"for {one.name}" for one in laptops]
        said = [self.vientiane.here("team invite", "-o", file)["words"] for file in files]
        together(*(partial(join, *one) for one in zip(laptops, files, said, strict=True)))

    def merge(self, laptop: Laptop, *files: Path, code: int = 0) -> list[dict[str, object]]:
        """Merge bundles from the stick and return the report of each."""
        found: list[dict[str, object]] = laptop.here("merge", *files, code=code)["files"]
        return found


def found_a_team(team: Team) -> str:
    """One laptop begins, three are invited and say hello."""
    team.vientiane.here("new", "--name", "Vientiane", "--person", "R. M.", "--zone", "Asia/Vientiane")
    made = team.vientiane.here("team invite", "-o", team.stick / "unused")
    expect(made["recovery"].startswith("AGE-SECRET-KEY-1"), "Founding the team showed no recovery key.")
    others = (team.kuching, team.cebu, team.manila)
    team.invite(*others)
    return "four laptops, one administrator; one of them believes it is 2010"


def by_stick(team: Team) -> str:
    """Bundles carry records from hand to hand."""
    others = (team.kuching, team.cebu, team.manila)
    together(
        lambda: team.add(team.vientiane, "Water meters that are read from afar"),
        lambda: team.add(team.manila, "Flood warning by loudspeaker"),
    )
    team.merge(team.vientiane, *together(*(lambda one=one: team.bundle(one) for one in others)))
    members = team.vientiane.here("team list")["members"]
    expect(len(members) == 4, f"There are {len(members)} laptops in the team, not four.")
    news = team.bundle(team.vientiane)
    together(*(lambda one=one: team.merge(one, news) for one in others))
    _all_have(team, team.vientiane, team.cebu)
    return f"{len(team.needs)} needs in bundles, merged by all four"


def by_webdav(team: Team) -> str:
    """Three laptops meet at a WebDAV server at the same time."""
    return _by_server(team, "webdav", team.vientiane, team.kuching, team.cebu)


def by_s3(team: Team) -> str:
    """Two laptops meet at an S3 server, which turns away one whose clock is years off; it is told why."""
    told = _by_server(team, "s3", team.vientiane, team.kuching)
    away = team.cebu.sync(team.places["s3"], code=FAILED)["error"]
    expect("clock" in away, f"The laptop of 2010 was not told of its clock: {away}")
    return f"{told}; the one of 2010 is told to set its clock"


def by_postgres(team: Team) -> str:
    """Three laptops meet in a PostgreSQL table they may only add to."""
    return _by_server(team, "postgres", team.vientiane, team.kuching, team.cebu)


def disagree_and_settle(team: Team) -> str:
    """Two people word one need differently; a third sees it, one settles it, and it is settled everywhere."""
    three = (team.vientiane, team.kuching, team.cebu)
    need = next(iter(team.needs))
    together(
        lambda: team.kuching.change(need, "Meters for clean water"),
        lambda: team.cebu.change(need, "Meters for drinking water"),
    )
    meet(team.places["webdav"], *three)
    for one, found in zip(three, together(*(lambda one=one: one.here("conflicts") for one in three)), strict=True):
        expect(found["total"] == 1, f"{one.name} lists {found['total']} disagreements, not the one that was made.")
        [made] = found["conflicts"]
        sides = {side["value"]: side["at"] for side in (made["mine"], *made["theirs"])}
        expect(set(sides) == {"Meters for clean water", "Meters for drinking water"}, f"{one.name} lost a side.")
        expect(sides["Meters for drinking water"].startswith("2010"), "The laptop of 2010 did not believe its clock.")
    agreed = "Meters for clean drinking water"
    team.vientiane.here("resolve", made["id"], "--take", agreed)
    team.needs[need] = agreed
    meet(team.places["postgres"], *three)
    for one, left in zip(three, together(*(lambda one=one: one.here("conflicts") for one in three)), strict=True):
        expect(left["total"] == 0, f"{one.name} still lists {left['total']} disagreements after one was settled.")
    return "two wordings listed on three laptops, settled once, gone everywhere"


def copy_a_disk(team: Team) -> str:
    """A laptop's disk is copied, both write; the copy stops by itself and goes on as a new laptop."""
    shared, kuching = team.places["webdav"], team.kuching
    early = team.add(kuching, "Written before the disk was copied, sent after")
    team.copy = copy = kuching.copied("Miri")
    team.add(kuching, "Buses that say when they come")
    team.add(copy, "Bicycles beside the railway")
    kuching.change(early, "Written before the disk was copied, changed after")
    team.needs[early] = "Written before the disk was copied, changed after"
    kuching.sync(shared)
    refused = copy.sync(shared, code=NOT_ALLOWED)
    expect("team renew" in refused["error"], f"The copy was not told what to do: {refused['error']}")
    copy.here("bundle", "-o", team.stick / "never", code=NOT_ALLOWED)
    renewed = copy.here("team renew", "--name", "Miri")
    expect(not renewed["in_team"], "A copy let itself into the team.")
    copy.sync(shared, code=NOT_ALLOWED)
    team.invite(copy)
    meet(shared, team.vientiane, team.kuching, team.cebu, copy)
    _all_have(team, copy)
    return f"the copy sent nothing (exit {NOT_ALLOWED}), was renewed and invited; all have what both wrote"


def shut_out(team: Team) -> str:
    """A lost laptop is shut out: what it writes from then on is taken nowhere."""
    lost, shared = team.manila, team.places["webdav"]
    late = lost.add("Written by whoever found the laptop")
    file = team.bundle(lost)
    cut = team.vientiane.here("team revoke", "Manila")["cut"]
    [report] = team.merge(team.vientiane, file, code=QUARANTINED)
    expect(bool(report["quarantined"]), "What was written after the cut was taken.")
    team.vientiane.sync(shared)
    together(*(lambda one=one: one.sync(shared) for one in team.remaining()[1:]))
    together(*(lambda one=one: team.merge(one, file, code=QUARANTINED) for one in team.remaining()[1:]))
    expect(late not in team.cebu.needs(), "Cebu took what was written after the cut.")
    lost.sync(shared, code=NOT_ALLOWED)
    team.add(team.vientiane, "Not for whoever found the laptop")
    news = team.bundle(team.vientiane)
    team.merge(lost, news, code=QUARANTINED)
    expect("Not for whoever found the laptop" not in lost.needs().values(), "The lost laptop reads what is new.")
    return f"work up to number {cut} counts, later work was refused (exit {QUARANTINED}) by all"


def compare(team: Team) -> str:
    """In the end all hold the same, and nothing is damaged."""
    meet(team.places["webdav"], *team.remaining())
    _all_have(team, *team.remaining())
    said = together(*(lambda one=one: one.here("team words")["words"] for one in team.remaining()))
    expect(all(words == said[0] for words in said), f"The six words differ: {said}.")
    for one, found in zip(team.remaining(), together(*map(_checked, team.remaining())), strict=True):
        expect(found["ok"], f"“check --deep” on {one.name} found: {found['findings']}.")
    return f"“{' '.join(said[0])}” on {len(said)} laptops; check --deep finds nothing"


STORY: tuple[Callable[[Team], str], ...] = (
    found_a_team, by_stick, by_webdav, by_s3, by_postgres, disagree_and_settle, copy_a_disk, shut_out, compare,
)  # fmt: skip


def _by_server(team: Team, kind: str, *laptops: Laptop) -> str:
    together(*(lambda one=one: team.add(one, f"{one.name} by {kind}") for one in laptops))
    meet(team.places[kind], *laptops)
    _all_have(team, laptops[-1])
    return f"{len(laptops)} laptops at once, {len(team.needs)} needs after two rounds"


def _all_have(team: Team, *laptops: Laptop) -> None:
    for one, found in zip(laptops, together(*(one.needs for one in laptops)), strict=True):
        lost = [words for need, words in team.needs.items() if found.get(need) != words]
        more = [words for need, words in found.items() if need not in team.needs]
        expect(not lost and not more, f"{one.name} lacks {lost} and has {more} more.")


def _checked(one: Laptop) -> Callable[[], dict[str, object]]:
    return lambda: one.here("check", "--deep")
