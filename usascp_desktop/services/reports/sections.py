"""The sections that reports of one meeting and of a whole trip have in common: needs, promises, questions, photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from usascp_desktop.exports.report import Block, Heading, Table
from usascp_desktop.services.reports.choices import Request
from usascp_desktop.services.reports.content import (
    NEED_FIELDS,
    PROMISE_FIELDS,
    by_priority,
    of_consultations,
    participants,
    people,
    photos,
    promises,
)
from usascp_desktop.services.reports.tables import listing
from usascp_desktop.store.queries import Condition, Row

_QUESTION_FIELDS = ("text", "city", "asked_of", "status", "answer")
_PICTURE_FIELDS = ("taken_at", "caption", "alternative", "name")


@dataclass(frozen=True, slots=True)
class Results:
    """What came out of consultations as far as it may be told: needs with the most pressing first, promises by day."""

    needs: list[Row]
    promises: list[Row]
    questions: list[Row]


def results_of(request: Request, consultations: Sequence[str]) -> Results:
    """Read what came out of these consultations."""
    return Results(
        by_priority(request, of_consultations(request, "need", (*NEED_FIELDS, "city"), consultations)),
        of_consultations(request, "commitment", (*PROMISE_FIELDS, "owner_name", "city"), consultations, order=("due",)),
        of_consultations(request, "question", _QUESTION_FIELDS, consultations),
    )


def needs_table(
    request: Request, needs: Sequence[Row], *, title: str, by_city: bool, only_workbook: tuple[str, ...] = ()
) -> Table:
    """The needs; ``by_city`` names each one's city, where there may be several."""
    return listing(
        request,
        "need",
        needs,
        (*(("city",) if by_city else ()), *NEED_FIELDS),
        name="Needs",
        title=title,
        empty="No needs were recorded.",
        widths={"statement": 3.4, "city": 1.2},
        only_workbook=only_workbook,
    )


def promises_table(request: Request, owed: Sequence[Row]) -> Table:
    """What both sides promised."""
    return promises(request, owed, name="Promises", title="Promises of both sides", empty="Nobody promised anything.")


def questions_table(request: Request, questions: Sequence[Row], fields: Sequence[str]) -> Table:
    """Questions with what the report tells of them."""
    return listing(
        request,
        "question",
        questions,
        fields,
        name="Questions",
        title="Questions",
        empty="No questions were left.",
        widths={"text": 3.0},
    )


def photos_and_documents(request: Request, about: Sequence[str], *, title: str) -> list[Block]:
    """What is attached to these records (``record/id``), and the photos themselves; nothing where there is none."""
    where = (Condition("about", "in", list(about)),)
    fields = (*_PICTURE_FIELDS, *(("about",) if len(about) > 1 else ()))
    attached = request.gate.rows("attachment", (*fields, "media_type"), where=where, order=("taken_at",))
    if not attached:
        return []
    table = listing(request, "attachment", attached, fields, name="Attachments", title=title, only_workbook=("about",))
    return [Heading(request.words("Photos and documents")), table, *photos(request, attached)]


def travellers(request: Request, delegation: str) -> tuple[Table, int | None]:
    """The members of a delegation, and how many they are where that may be told."""
    return people(
        request,
        participants(request, (f"delegation/{delegation}",)),
        name="Travellers",
        title="Members of the delegation",
        empty="No travellers may be listed here.",
    )


def itinerary(request: Request, meetings: Sequence[Row], fields: Sequence[str]) -> Table:
    """The consultations of a trip in their order."""
    return listing(
        request,
        "consultation",
        meetings,
        fields,
        name="Itinerary",
        title="Consultations in order",
        empty="No consultations may be listed here.",
        widths={"title": 2.4, "place": 1.6},
    )


def projects_table(request: Request, projects: Sequence[Row], fields: Sequence[str]) -> Table:
    """What cities plan, as their plans and registers say."""
    return listing(
        request,
        "project",
        projects,
        fields,
        name="Projects",
        title="Projects of the city's plans and registers",
        empty="No projects are known.",
        widths={"title": 3.4, "list": 1.1, "sector": 1.9},
    )


def partners_table(request: Request, pairs: Sequence[Row], fields: Sequence[str]) -> Table:
    """The U.S. partners of cities."""
    return listing(
        request,
        "twinning",
        pairs,
        fields,
        name="Partners",
        title="U.S. partners",
        empty="No partnership is known.",
        widths={"us_partner_city": 1.5},
    )
