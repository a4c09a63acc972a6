"""A workspace with one trip to Vientiane and what came of it, for the report tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Attachment, Consultation, Delegation, Measurement
from usascp_desktop.records.needs import Commitment, Need, Question
from usascp_desktop.records.people import Channel, Organization, Participant, Person
from usascp_desktop.store.unit_of_work import UnitOfWork
from usascp_desktop.workspace import Workspace, new_workspace

MADE_AT = Moment.parse("2026-03-20T17:00[Asia/Vientiane]")


@dataclass
class Trip:
    """The ids of what the fixture wrote."""

    workspace: Workspace
    ids: dict[str, str]

    def build(self, **choices):
        from usascp_desktop.services.reports.catalogue import build
        from usascp_desktop.services.reports.choices import Choices

        with self.workspace.database.read() as reader:
            return build(reader, Choices(**choices), made_by="R. Mercer", made_at=MADE_AT, zone="Asia/Vientiane")

    def export(self, file: Path, *, folder: Path | None = None, **choices):
        from usascp_desktop.services import exporting
        from usascp_desktop.services.reports.choices import Choices

        with self.workspace.database.read() as reader:
            return exporting.export(
                reader, Choices(**choices), file, made_by="R. Mercer", made_at=MADE_AT, folder=folder
            )


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Trip]:
    with new_workspace(tmp_path / "empty", practice=True, person="R. Mercer", laptop="L1") as workspace:
        yield Trip(workspace, {})


@pytest.fixture(scope="session")
def trip(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trip]:
    folder = tmp_path_factory.mktemp("trip") / "ws"
    with new_workspace(folder, practice=True, person="R. Mercer", laptop="L1", zone="Asia/Vientiane") as workspace:
        yield Trip(workspace, workspace.database.write(_fill, label="A trip"))


def _fill(unit: UnitOfWork) -> dict[str, str]:
    ids: dict[str, str] = {}
    office = {"name": "Vientiane Water Supply Office", "kind": "water_utility", "side": "asean", "city": "vientiane"}
    ids["office"] = unit.add(Organization, office)
    ids["maker"] = unit.add(Organization, {"name": "Clearflow Meters", "kind": "company", "side": "us"})
    people = {
        "somphone": ("Somphone Keovilay", "ສົມພອນ ແກ້ວວິໄລ", "given_written", ids["office"]),
        "lead": ("Ruth Mercer", None, "public_role", None),
        "unasked": ("Bounmy Phommasan", "ບຸນມີ ພົມມະສານ", "not_asked", ids["office"]),
        "gone": ("Khamla Inthavong", "ຄຳຫຼ້າ ອິນທະວົງ", "withdrawn", ids["office"]),
    }
    for key, (name, native, consent, office_id) in people.items():
        values = {"display_name": name, "native_name": native, "consent": consent, "title": "Engineer"}
        ids[key] = unit.add(Person, {**values, "organization": office_id})
        unit.add(Channel, {"person": ids[key], "kind": "email", "value": f"{key}@example.org", "work": True})
        unit.add(Channel, {"person": ids[key], "kind": "mobile", "value": f"+856 20 {key}", "work": False})
    ids["delegation"] = unit.add(
        Delegation,
        {
            "title": "Water experts to Vientiane and Luang Prabang",
            "programme": "expert_advisors",
            "purpose": "See how water is lost between the plant and the tap, and what can be done about it.",
            "cities": "vientiane,luang-prabang",
            "starts": "2026-03-02",
            "ends": "2026-03-06",
            "control_officer": ids["lead"],
            "status": "returned",
            "recommendations": "Begin with district meters.\nTrain two leak teams before the dry season.",
        },
    )
    unit.add(Participant, {"about": f"delegation/{ids['delegation']}", "person": ids["lead"], "side": "us"})
    for number, (city, title, when) in enumerate(
        (
            ("vientiane", "Non-revenue water in the old town", "2026-03-02T09:00[Asia/Vientiane]"),
            ("luang-prabang", "Heritage zone drainage", "2026-03-04T14:30[Asia/Vientiane]"),
        ),
        start=1,
    ):
        ids[f"c{number}"] = unit.add(
            Consultation,
            {
                "title": title,
                "city": city,
                "delegation": ids["delegation"],
                "programme": "expert_advisors",
                "kind": "technical_meeting",
                "status": "final",
                "moment": when,
                "duration": 90,
                "place": "Water supply office, second floor",
                "languages": "lo,en",
                "agenda": "Welcome; losses by district; what the office asks for",
                "summary": f"The office measured losses of {30 + number} % and asks for help with district meters.",
                "outcome": "Both sides agreed to a pilot in one district.",
                "notes": "! Meters for eleven districts ການນໍ້າປະປາ\n> Send the logger sheet\n< Map of the network",
                "remark": "The deputy seemed worried about the budget.",
            },
        )
        for person in ("somphone", "unasked", "gone"):
            about = f"consultation/{ids[f'c{number}']}"
            unit.add(Participant, {"about": about, "person": ids[person], "role": "counterpart", "side": "asean"})
    _results(unit, ids)
    return ids


def _results(unit: UnitOfWork, ids: dict[str, str]) -> None:
    needs = (
        ("n1", "vientiane", "c1", "District meters for eleven districts", "water", "critical", "1200000 USD 2026"),
        ("n2", "vientiane", "c1", "Two leak detection teams trained", "water", "high", "850000000 LAK 2026"),
        ("n3", "luang-prabang", "c2", "Storm drains that spare the heritage walls", "heritage_tourism", "medium", None),
        ("n4", "luang-prabang", "c2", "A map of underground pipes", None, None, "90000 USD"),
    )
    for key, city, consultation, statement, sector, priority, budget in needs:
        ids[key] = unit.add(
            Need,
            {
                "city": city,
                "statement": statement,
                "sector": sector,
                "priority": priority,
                "urgency": "near",
                "status": "identified",
                "evidence": "stated",
                "budget": budget,
                "consultation": ids[consultation],
                "remark": "Ask again in May.",
            },
        )
    promises = (
        ("p1", "us", "Send the pressure logger sheet", "2026-03-10", "agreed", None, "lead"),
        ("p2", "us", "Introduce two meter makers", "2026-05-01", "agreed", None, "lead"),
        ("p3", "city", "Send the network map", "2026-03-09", "done", "Map received by e-mail", "gone"),
        ("p4", "city", "Name a counterpart for the pilot", None, "agreed", None, "somphone"),
    )
    for key, side, text, due, status, proof, owner in promises:
        values = {"side": side, "text": text, "due": due, "status": status, "proof": proof, "owner": ids[owner]}
        ids[key] = unit.add(Commitment, {**values, "city": "vientiane", "consultation": ids["c1"]})
    question = {"text": "Who owns the old meters?", "city": "vientiane", "status": "open", "consultation": ids["c1"]}
    ids["q1"] = unit.add(Question, {**question, "asked_of": ids["unasked"]})
    about = f"consultation/{ids['c1']}"
    reading = {"what": "Pressure at the plant", "value": 3.25, "unit": "bar", "date": "2026-03-02"}
    unit.add(Measurement, {**reading, "evidence": "observed", "city": "vientiane", "about": about})
    unit.add(Attachment, {"about": about, "name": "IMG_1.jpg", "caption": "The old meters", "alternative": "A meter"})
