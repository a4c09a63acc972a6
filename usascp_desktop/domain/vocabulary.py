"""Terms of the vocabularies: how the shipped lists are read, shown, and found while somebody types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from usascp_desktop.domain.search_text import fold

_OWN = frozenset({"code", "label"})
_RANKS = ("rank", "order", "level")
_NO_MATCH = 9


@dataclass(frozen=True, slots=True)
class Term:
    """One term: a stable ``code`` of a ``vocabulary`` with its English ``label``.

    ``rank`` sorts the terms of a vocabulary, smallest first. ``attributes`` holds whatever else the list says of the
    term; ``labels`` in it (language to label), ``native_label`` and ``autonym`` are names the term is found by as well.
    """

    vocabulary: str
    code: str
    label: str
    rank: int = 0
    attributes: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    @property
    def retired(self) -> bool:
        """Whether the term is kept for old records only."""
        return self.attributes.get("retired") is True

    def label_in(self, language: str | None) -> str:
        """The label in that language (BCP 47; a longer tag falls back to its first part), else the English one."""
        labels = self.attributes.get("labels")
        if language and isinstance(labels, Mapping):
            for tag in (language, language.partition("-")[0]):
                if isinstance(label := labels.get(tag), str) and label:
                    return label
        return self.label


def parse(document: Mapping[str, object]) -> tuple[Term, ...]:
    """The terms of a document ``{vocabulary: {"items": [{"code", "label", ...}]}}``, in its order.

    Keys that begin with an underscore are skipped. A term's rank is its ``rank``, ``order`` or ``level`` if it has one,
    else its place in the list. ValueError, naming the list, for another shape or a code that comes twice.
    """
    terms: list[Term] = []
    for vocabulary, listed in document.items():
        if not vocabulary.startswith("_"):
            terms.extend(_terms(vocabulary, listed))
    return tuple(terms)


def labels(terms: Iterable[Term], vocabulary: str) -> dict[str, str]:
    """Code to English label for one vocabulary, retired terms included, in the order given."""
    return {term.code: term.label for term in terms if term.vocabulary == vocabulary}


def label(terms: Iterable[Term], vocabulary: str, code: str, *, language: str | None = None) -> str:
    """The label of a code; the code itself when the vocabulary does not have it (a colleague's list may be newer)."""
    for term in terms:
        if term.vocabulary == vocabulary and term.code == code:
            return term.label_in(language)
    return code


def find(terms: Iterable[Term], typed: str) -> tuple[Term, ...]:
    """The terms that fit what was typed, best first, in any language that a term has a name in; retired ones left out.

    Best is the code or a whole name, then a name that begins so, then one with a word that begins so, then one that
    contains it, then one that has a beginning of every word typed; within these by rank. Nothing typed gives all.
    """
    wanted = " ".join(fold(typed).split())
    ranked = [(_fit(term, wanted), term) for term in terms if not term.retired]
    ranked.sort(key=lambda pair: (pair[0], pair[1].rank))
    return tuple(term for fit, term in ranked if fit < _NO_MATCH)


def _terms(vocabulary: str, listed: object) -> list[Term]:
    items = listed.get("items") if isinstance(listed, Mapping) else None
    if not isinstance(items, list):
        raise ValueError(f"The vocabulary “{vocabulary}” has no list of items.")
    made: dict[str, Term] = {}
    for place, item in enumerate(items, 1):
        code, name = (item.get("code"), item.get("label")) if isinstance(item, Mapping) else (None, None)
        if not isinstance(code, str) or not isinstance(name, str) or not code:
            raise ValueError(f"Item {place} of the vocabulary “{vocabulary}” has no code or no label.")
        if code in made:
            raise ValueError(f"The vocabulary “{vocabulary}” has the code “{code}” twice.")
        more = MappingProxyType({key: value for key, value in item.items() if key not in _OWN})
        made[code] = Term(vocabulary, code, name, _rank(more, place), more)
    return list(made.values())


def _rank(attributes: Mapping[str, object], place: int) -> int:
    for key in _RANKS:
        value = attributes.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    return place


def _names(term: Term) -> list[str]:
    others = term.attributes.get("labels")
    more = list(others.values()) if isinstance(others, Mapping) else []
    more += [term.attributes.get("native_label"), term.attributes.get("autonym")]
    return [" ".join(fold(name).split()) for name in (term.code, term.label, *more) if isinstance(name, str)]


def _fit(term: Term, wanted: str) -> int:
    """How well a term fits, 0 best, _NO_MATCH not at all."""
    return min((_fit_of(name, wanted) for name in _names(term)), default=_NO_MATCH)


def _fit_of(name: str, wanted: str) -> int:
    if not wanted or name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name:
        return 2
    if wanted in name:
        return 3
    words = name.split()
    return 4 if all(any(word.startswith(part) for word in words) for part in wanted.split()) else _NO_MATCH
