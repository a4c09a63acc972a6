"""The fixed words of documents in the reader's language: ``resources/wording/<language>.toml``, else English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from usascp_desktop import assets
from usascp_desktop.errors import NotFoundError
from usascp_desktop.sentences import say

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """The wording of one language. ``labels`` maps an English label to its translation.

    ``document`` holds the words that exporters put around the content (page numbers, "Withheld"), by key.
    """

    language: str
    labels: Mapping[str, str]
    document: Mapping[str, str]

    def __call__(self, english: str) -> str:
        """The label in this language; the English one where nobody has translated it yet."""
        return self.labels.get(english) or english


def languages() -> tuple[str, ...]:
    """The languages there is wording for, English first."""
    found = sorted(file.stem for file in assets.path("resources", "wording").glob("*.toml"))
    return (ENGLISH, *(tag for tag in found if tag != ENGLISH))


@lru_cache(16)
def words(language: str | None = None) -> Words:
    """The wording of a language (BCP 47; ``lo-LA`` falls back to ``lo``); NotFoundError for one without wording."""
    wanted = (language or ENGLISH).replace("_", "-")
    known = {tag.casefold(): tag for tag in languages()}
    tag = known.get(wanted.casefold()) or known.get(wanted.casefold().partition("-")[0])
    if tag is None:
        raise NotFoundError(say("There is no wording in “{0}”; choose one of {1}.", language, ", ".join(languages())))
    english, own = _read(ENGLISH), _read(tag)
    return Words(tag, own.get("labels", {}), {**english.get("document", {}), **own.get("document", {})})


def best_of(tags: str | None) -> str:
    """The first of a city's languages (``lo;en``) there is wording for; English if none."""
    known = set(languages())
    return next((tag for part in (tags or "").split(";") if (tag := part.strip()) in known), ENGLISH)


def _read(tag: str) -> dict[str, dict[str, str]]:
    with assets.path("resources", "wording", f"{tag}.toml").open("rb") as file:
        return tomllib.load(file)
