"""Cities and what they want to build: city, project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usascp_desktop.domain.money import Money
from usascp_desktop.domain.places import Place
from usascp_desktop.records import fields
from usascp_desktop.records.base import Record
from usascp_desktop.records.fields import BODY, TITLE, Ref

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped


class City(Record):
    """A city of the network: its names in every script, where it is, whom it answers to and what it wants to be."""

    __tablename__ = "city"
    singular, plural, title_field = "City", "Cities", "name"
    default_sensitivity = "public"
    natural_key = ("slug",)
    slug: Mapped[str | None] = fields.text(
        "Short name", required=True, search=BODY, help="Never changes: the city's key"
    )
    name: Mapped[str | None] = fields.text("Name", required=True, search=TITLE)
    native_name: Mapped[str | None] = fields.text("Local name", search=TITLE)
    native_name_alt: Mapped[str | None] = fields.text("Other local names", search=BODY)
    country_iso2: Mapped[str | None] = fields.code("Country", "countries", required=True)
    country_name: Mapped[str | None] = fields.text("Country name", search=BODY)
    place: Mapped[Place | None] = fields.place("Place", help="Latitude and longitude: GeoNames, CC BY 4.0")
    geonameid: Mapped[int | None] = fields.integer("GeoNames id")
    population: Mapped[int | None] = fields.integer(
        "Population", help="Of the area the caveat speaks of; derive no densities"
    )
    population_year: Mapped[int | None] = fields.integer("Population year")
    population_source: Mapped[str | None] = fields.text("Population source")
    data_caveat: Mapped[str | None] = fields.text("Caveat", help="What the figures do and do not cover")
    timezone: Mapped[str | None] = fields.text("Time zone", required=True, help="IANA name, as Asia/Vientiane")
    languages_bcp47: Mapped[str | None] = fields.text("Languages", help="Main language first, separated by semicolons")
    lead_authority_2026: Mapped[str | None] = fields.text("Lead authority", search=BODY)
    vision_paraphrase: Mapped[str | None] = fields.long("Vision")
    cohort: Mapped[str | None] = fields.text("Cohort")


class Project(Record):
    """Something a city is building or wants to build, from its action plan, the register, or a meeting."""

    __tablename__ = "project"
    singular, plural, title_field = "Project", "Projects", "title"
    default_sensitivity = "public"
    natural_key = ("city", "list", "project_no")
    city: Mapped[Ref | None] = fields.reference("City", to="city", required=True)
    title: Mapped[str | None] = fields.text("Project", search=TITLE, required=True)
    list: Mapped[str | None] = fields.text("List", help="Where it is listed: scap_2018, register_2025 or our own")
    project_no: Mapped[str | None] = fields.text("Number in the list")
    focus_area: Mapped[str | None] = fields.code("Focus area", "ascn_focus_areas")
    sector: Mapped[str | None] = fields.code("Sector", "sectors", index=True)
    support_required: Mapped[str | None] = fields.text("Support asked for", search=BODY)
    status: Mapped[str | None] = fields.code("Status", "ascn_project_status")
    preparation_stage: Mapped[str | None] = fields.code("Preparation stage", "project_preparation_stages")
    cost: Mapped[Money | None] = fields.money("Cost")
