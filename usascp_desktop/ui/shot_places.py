"""The three workspaces that pictures are made of: a practice season, one in which nothing was written, and a team's."""

from __future__ import annotations

import datetime as dt
from functools import partial
from operator import methodcaller
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from usascp_desktop.domain.moments import Moment
from usascp_desktop.records.delegations import Consultation, NoteLine
from usascp_desktop.records.needs import Need
from usascp_desktop.records.people import Participant, Person
from usascp_desktop.services import attachments, consultations, demo
from usascp_desktop.store.queries import Condition, Query
from usascp_desktop.store.unit_of_work import UnitOfWork
from usascp_desktop.sync import exchange, team
from usascp_desktop.workspace import Workspace, new_workspace

PASSPHRASE = "pictures only, never a secret"
ZONE = "Asia/Vientiane"
ROOM_TITLE = "Rain, drains and the morning market"
SEASON, EMPTY, TEAM = "Mekong delegation", "First morning", "Office"
BUNDLES = ("booth-1.usascp", "booth-2.usascp")
_DETAIL = """The department wants a master plan for the four inner districts before the wet season.
Survey drawings exist for two districts.
Money is open. A loan is possible in 2028."""
_MINE = "A development bank loan is possible from mid-2027"
_DRAWN, _THEIRS = "two districts and part of a third, on paper only", "2028 if the province signs the guarantee"
_RUNNING = dt.timedelta(minutes=24)
_NOTES = """The market floods every second week of the rains.
@ Deputy director (K. S.)
! A plan of the drains beyond the ring road
# environment
ນ້ຳຖ້ວມຊ້ຳຊາກຢູ່ບ້ານຮ່ອງໄກ່ແກ້ວ
! ຕ້ອງການແຜນທີ່ລະບົບລະບາຍນ້ຳແບບດິຈິຕອນ
Two hundred sheets exist on paper only, in the office by the canal.
> Send a study of drainage fees (R. M.) by 4 December 2026
< ຈະສົ່ງຂໍ້ມູນລະດັບນ້ຳ
$ LAK 18 billion
? Who signs for the land of the retention pond
Two of five pumps did not run when we looked.
< Share the run hours of the pumps every month (K. S.)
> Introduce a maker of pump controls"""


def make(folder: Path) -> None:
    """Make the workspaces in ``folder``, each under the name that the window shows for it."""
    with _practice(folder / SEASON) as season:
        demo.fill(season, scale="small", seed=1)
        _hold_meeting(season)
        _take_photos(season, folder)
    _practice(folder / EMPTY).close()
    _make_team(folder)


def _practice(folder: Path) -> Workspace:
    return new_workspace(folder, practice=True, person="R. M.", laptop="Laptop 1", zone=ZONE)


def _hold_meeting(season: Workspace) -> None:
    """Begin a consultation 24 minutes ago, with lines that wait for their review."""
    began = Moment(dt.datetime.now(dt.UTC).replace(second=0, microsecond=0) - _RUNNING, ZONE)

    def write(unit: UnitOfWork) -> None:
        room = consultations.start(unit, city="vientiane", now=began, kind="decision_maker", title=ROOM_TITLE)
        values = {"place": "City office, second floor", "languages": "lo,en", "notes": _NOTES}
        unit.update(Consultation, room, values)
        for number, line in enumerate(unit.note_lines(room)):
            typed = Moment(began.at + dt.timedelta(minutes=2 + number * 3 // 2), ZONE)
            unit.update(NoteLine, line.id, {"at": typed})
        for person in unit.rows(Query("person", order=("id",), limit=5)):
            if person["display_name"] != "Interpreter (N. P.)":
                unit.add(Participant, {"about": f"consultation/{room}", "person": person["id"]})

    season.database.write(write, label="Begin a consultation")


def _take_photos(season: Workspace, folder: Path) -> None:
    """Attach painted photos to the season's first consultation, one of them still without words."""
    words = (("Canal at the market after rain", "evening"), ("Pumping station, two of five run", "day"), (None, "dusk"))
    drawn = {"evening": ("#f2c48d", "#5b7f95"), "day": ("#bfe0f2", "#4b8f6f"), "dusk": ("#8d8fc7", "#3b5a66")}
    with season.database.read() as reader:
        (held,) = reader.rows(Query("consultation", (Condition("title", "=", ROOM_TITLE),), limit=1))
    for number, (caption, name) in enumerate(words, start=1):
        file = folder / f"IMG_{4100 + number}.jpg"
        _paint(QColor(drawn[name][0]), QColor(drawn[name][1])).save(str(file), quality=88)
        kept = attachments.prepare(season.folder, file)
        about = f"consultation/{held['id']}"
        add = partial(attachments.add, folder=season.folder, about=about, path=kept, caption=caption)
        season.database.write(partial(add, alternative=caption), label="Add files")


def _paint(sky: QColor, ground: QColor) -> QImage:
    """Paint a sky, hills, water and a path: 1200 by 800 pixels that stand for a photo."""
    picture = QImage(1200, 800, QImage.Format.Format_RGB32)
    picture.fill(sky)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#fff6e0"))
    painter.drawEllipse(QPointF(900, 190), 70, 70)
    hills = ((120, [(0, 420), (320, 300), (640, 430), (940, 330), (1200, 420)]), (100, [(0, 500), (1200, 470)]))
    for lighter, top in hills:
        painter.setBrush(ground.lighter(lighter))
        painter.drawPolygon(QPolygonF([QPointF(*one) for one in (*top, (1200, 800), (0, 800))]))
    painter.setBrush(sky.darker(115))
    painter.drawPolygon(QPolygonF([QPointF(*one) for one in ((520, 500), (640, 497), (980, 800), (240, 800))]))
    painter.end()
    return picture


def _meet_twice(unit: UnitOfWork) -> None:
    """Add two records of one person, and a meeting that knows the second."""
    unit.add(Person, {"display_name": "Nguyễn Văn An", "title": "Director", "languages": "vi,en"})
    other = unit.add(Person, {"display_name": "Nguyen Van An", "title": "Deputy director", "form_of_address": "Anh"})
    talk = unit.add(Consultation, {"city": "da-nang", "title": "Pumps and drains"})
    unit.add(Participant, {"about": f"consultation/{talk}", "person": other})


def _make_team(folder: Path) -> None:
    """Make an office laptop and what a booth laptop of its team wrote: two bundles, one with disagreements."""
    office = new_workspace(folder / TEAM, passphrase=PASSPHRASE, laptop="Office", person="K. L.", zone=ZONE)
    booth = new_workspace(folder / "Booth", passphrase=PASSPHRASE, laptop="Booth", person="R. V.", zone=ZONE)
    with office, booth:
        team.ensure(office)
        words = team.invite(office, folder / "invitation").words
        team.join(booth, team.read_invitation(folder / "invitation", " ".join(words)))
        values = {"city": "vientiane", "statement": "Meters for eleven districts", "sector": "water"}
        office.database.write(_meet_twice, label="Add people")
        detail = _DETAIL
        need = office.database.write(lambda unit: unit.add(Need, {**values, "detail": detail}), label="Add need")
        exchange.write_bundle(office, folder / "start.usascp")
        exchange.merge_files(booth, [folder / "start.usascp"])
        mine = {"detail": detail.replace("A loan is possible in 2028", _MINE), "priority": "critical"}
        theirs = {"detail": detail.replace("two districts", _DRAWN).replace("2028", _THEIRS), "priority": "high"}
        office.database.write(lambda unit: unit.update(Need, need, mine), label="Change need")
        booth.database.write(lambda unit: unit.update(Need, need, theirs), label="Change need")
        exchange.write_bundle(booth, folder / BUNDLES[0])
        for city, statement in (("da-nang", "Bus lanes on two avenues"), ("phuket", "Gauges for three canals")):
            more = {"city": city, "statement": statement}
            booth.database.write(methodcaller("add", Need, more), label="Add need")
        exchange.write_bundle(booth, folder / BUNDLES[1])
