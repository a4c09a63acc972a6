"""The list of all reports: what each is called, what it can be limited by, and how it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import NotFoundError, UsageError
from usascp_desktop.exports.report import Report
from usascp_desktop.sentences import say
from usascp_desktop.services.reports import (
    action_tracker,
    briefing,
    city_profile,
    consultation,
    data_quality,
    guidance_applicability,
    needs_assessment,
    pilot_portfolio,
    read_back,
    trip_report,
    twinning_progress,
)
from usascp_desktop.services.reports.audience import Gate
from usascp_desktop.services.reports.choices import (
    Choices,
    Pictures,
    Request,
    audience_of,
    no_pictures,
    resolved,
    today_in,
)
from usascp_desktop.services.reports.content import Content
from usascp_desktop.services.reports.leaving_out import chapters, unwanted, without
from usascp_desktop.services.reports.wording import Words, words
from usascp_desktop.store import state
from usascp_desktop.store.unit_of_work import Reader

_OPTIONS = ("cities", "programme", "delegation", "consultation", "event", "from_date", "to_date")
_SAID = {
    "cities": "--city",
    "programme": "--programme",
    "delegation": "--delegation",
    "consultation": "--consultation",
    "event": "--event",
    "from_date": "--from",
    "to_date": "--to",
}
_PERIOD = ("from_date", "to_date")
_WHERE = ("cities", "programme", "delegation", *_PERIOD)


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report there is: its name on the command line, its title, one sentence, and how to build it.

    ``takes`` are the choices it can be limited by, ``needs`` those it cannot do without (names of fields of Choices);
    audience, partner, language and paper go with every report. ``one_city`` reports take no more than one city.
    ``settle`` may adjust resolved choices first.
    """

    name: str
    title: str
    description: str
    takes: tuple[str, ...]
    build: Callable[[Request], Content]
    needs: tuple[str, ...] = ()
    one_city: bool = False
    settle: Callable[[Reader, Choices], Choices] | None = None


ALL: tuple[ReportKind, ...] = (
    ReportKind(
        "consultation",
        "Consultation",
        "One meeting, complete: people, summary, needs, promises, questions and notes",
        ("consultation",),
        consultation.build,
        needs=("consultation",),
    ),
    ReportKind(
        "briefing",
        "Briefing",
        "Before a visit: travellers, itinerary, the cities, whom to meet, open needs, promises and questions",
        ("delegation", "cities", *_PERIOD),
        briefing.build,
        settle=briefing.settle,
    ),
    ReportKind(
        "trip-report",
        "Trip report",
        "A delegation's journey: travellers, itinerary, who was met, findings, needs, promises, recommendations",
        ("delegation", "cities", *_PERIOD),
        trip_report.build,
        needs=("delegation",),
    ),
    ReportKind(
        "city-profile",
        "City profile",
        "One city on a page or two: facts, needs, open promises, projects, partners",
        ("cities",),
        city_profile.build,
        needs=("cities",),
        one_city=True,
    ),
    ReportKind(
        "needs-assessment",
        "Needs assessment",
        "Sectors by cities, how pressing and how far, then every need with its evidence",
        _WHERE,
        needs_assessment.build,
    ),
    ReportKind(
        "action-tracker",
        "Action tracker",
        "The promises of both sides: how old, how late, and the proof of what was kept",
        _WHERE,
        action_tracker.build,
    ),
    ReportKind(
        "read-back",
        "Read-back",
        "One page for the city in its language: what we heard, what both sides promised",
        ("cities", "consultation", *_PERIOD),
        read_back.build,
        settle=read_back.settle,
    ),
    ReportKind(
        "twinning-progress",
        "Twinning progress",
        "Pairs of cities and utilities: status, exchanges in order, milestones planned and reached",
        ("cities", "programme"),
        twinning_progress.build,
    ),
    ReportKind(
        "pilot-portfolio",
        "Pilot portfolio",
        "Trials by stage with hypothesis, measure and result, and the readiness of the research behind them",
        ("cities",),
        pilot_portfolio.build,
    ),
    ReportKind(
        "guidance-applicability",
        "Guidance applicability",
        "Which guidance fits which city, on what conditions, and how far it got",
        ("cities",),
        guidance_applicability.build,
    ),
    ReportKind(
        "data-quality",
        "Data quality",
        "What is still missing in the records, counted and listed",
        ("cities",),
        data_quality.build,
    ),
)


def named(name: str) -> ReportKind:
    """Return the report of that name; NotFoundError if there is none."""
    for kind in ALL:
        if kind.name == name:
            return kind
    raise NotFoundError(say("There is no report called “{0}”; “usascp reports” lists them all.", name))


def build(
    reader: Reader,
    choices: Choices,
    *,
    made_by: str,
    made_at: Moment,
    zone: str,
    pictures: Pictures = no_pictures,
) -> Report:
    """Build a report for its audience; what was kept out, and why, is in ``withheld``.

    ``zone`` is where "today" is, for what is late; ``pictures`` gives the files of photos. Raises NotFoundError for an
    unknown report, city, delegation or the like, and UsageError for a choice the report needs or cannot take, or for
    a chapter that no report has.
    """
    kind = named(choices.report)
    _check(kind, choices)
    settled = resolved(reader, choices)
    if kind.settle is not None:
        settled = kind.settle(reader, settled)
    wording = words(settled.language)
    gate = Gate(reader, audience_of(reader, settled))
    request = Request(reader, gate, settled, today_in(made_at, zone), wording, pictures)
    content = kind.build(request)
    found = chapters(content.blocks, wording)
    left = unwanted(settled.without, found)
    return Report(
        kind=kind.name,
        title=content.title,
        blocks=without(content.blocks, left, wording),
        audience=gate.audience.kind,
        made_by=made_by,
        made_at=made_at,
        data_state=state.code(reader.db),
        subtitle=content.subtitle,
        language=wording.language,
        programme=content.programme,
        period=content.period or request.period(),
        cities=content.cities,
        filters=(*_partner(request), *content.filters, *_left_out(left, found, wording)),
        definitions=content.definitions,
        withheld=gate.withheld,
        wording=dict(wording.document),
        chapters=found,
    )


def _left_out(given: tuple[str, ...], found: tuple[str, ...], wording: Words) -> tuple[tuple[str, str], ...]:
    """Say in the report which of its chapters were left out."""
    left = [wording(title) for title in found if title in given]
    return ((wording("Left out"), ", ".join(left)),) if left else ()


def _check(kind: ReportKind, choices: Choices) -> None:
    for option in _OPTIONS:
        given = getattr(choices, option)
        if given and option not in kind.takes:
            raise UsageError(
                say("The report “{0}” cannot be limited by {1}; leave that out.", kind.name, _SAID[option])
            )
        if not given and option in kind.needs:
            raise UsageError(say("The report “{0}” needs {1}: say which one.", kind.name, _SAID[option]))
    if kind.one_city and len(choices.cities) > 1:
        raise UsageError(say("The report “{0}” is about one city; make one for each.", kind.name))


def _partner(request: Request) -> tuple[tuple[str, str], ...]:
    """Which partner the document is for; the reader's own name is no secret to the reader."""
    partner = request.gate.audience.partner
    name = request.reader.titles("organization", (partner,)).get(partner) if partner else None
    return ((request.words("Partner"), name),) if name else ()
