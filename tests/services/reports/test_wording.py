"""The fixed words of documents: every language says all of the read-back, in letters the fonts have."""

from __future__ import annotations

import tomllib
import unicodedata
from pathlib import Path

import pytest

from tests.services.reports.conftest import Trip
from usascp_desktop import assets
from usascp_desktop.errors import NotFoundError
from usascp_desktop.services.reports.wording import best_of, languages, words

REGION = ("fil", "id", "km", "lo", "ms", "my", "ta", "th", "vi", "zh-Hans")


def read(tag: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(assets.path("resources", "wording", f"{tag}.toml").read_text(encoding="utf-8"))


def test_there_is_wording_in_english_and_the_languages_of_the_region():
    assert languages() == ("en", *REGION)


@pytest.mark.parametrize("tag", REGION)
def test_every_language_has_the_same_labels_and_no_foreign_keys(tag: str):
    own, english = read(tag), read("en")
    assert set(own["labels"]) == set(read("lo")["labels"])
    assert set(own["document"]) <= set(english["document"])
    texts = [*own["labels"].values(), *own["document"].values()]
    assert all(text.strip() and text == unicodedata.normalize("NFC", text) for text in texts)
    assert {"{page}", "{pages}"} <= set(own["document"]["page"].replace("{", " {").replace("}", "} ").split())


@pytest.mark.parametrize("tag", REGION)
def test_a_read_back_leaves_no_label_in_english_and_no_letter_out_on_one_page(trip: Trip, tmp_path: Path, tag: str):
    report = trip.build(report="read-back", consultation=trip.ids["c1"], language=tag)
    labels = set(read(tag)["labels"])
    fixed = {block.text for block in report.blocks if hasattr(block, "text")}
    fixed |= {column.label for block in report.blocks for column in getattr(block, "columns", ())}
    assert not fixed & labels, fixed & labels
    exported = trip.export(tmp_path / "page.pdf", report="read-back", consultation=trip.ids["c1"], language=tag)
    assert (exported.pages, exported.missing_glyphs) == (1, 0)


def test_a_read_back_is_in_the_citys_own_language_unless_told_otherwise(trip: Trip):
    assert trip.build(report="read-back", cities=("vientiane",)).language == "lo"
    assert trip.build(report="read-back", cities=("vientiane",), language="en").language == "en"
    assert trip.build(report="read-back", consultation=trip.ids["c2"]).language == "lo"


@pytest.mark.parametrize(
    ("tags", "found"), [("ms;ms-Arab;en", "ms"), ("ceb;fil;en", "fil"), ("xx", "en"), (None, "en")]
)
def test_the_best_language_of_a_city_is_its_first_with_wording(tags: str | None, found: str):
    assert best_of(tags) == found


def test_a_longer_tag_falls_back_to_its_language_and_an_unknown_one_is_refused_with_the_list():
    assert words("lo-LA").language == "lo"
    assert words("ZH-hans").language == "zh-Hans"
    with pytest.raises(NotFoundError, match="choose one of en, fil, id"):
        words("tlh")
