"""Sentences that remember what they were made of, so that the window can say them in another language."""

from __future__ import annotations

from typing import Any


class Sentence(str):
    """An English sentence, as any text, that knows its pattern and what was put into its places.

    ``patterns`` holds one pattern, or the one for a single thing and the one for many, with ``number`` beside it. The
    parts may be sentences themselves. Joined to another text it is a text like any other.
    """

    __slots__ = ("number", "parts", "patterns")
    patterns: tuple[str, ...]
    parts: tuple[object, ...]
    number: int | None

    def __new__(cls, patterns: tuple[str, ...], parts: tuple[object, ...], number: int | None = None) -> Sentence:
        """Make it from its patterns, the parts for ``{0}``, ``{1}`` and so on, and how many things it is about."""
        made = super().__new__(cls, patterns[0 if number == 1 else -1].format(*parts))
        made.patterns, made.parts, made.number = patterns, parts, number
        return made

    def __getnewargs__(self) -> tuple[tuple[str, ...], tuple[object, ...], int | None]:  # type: ignore[override]
        """Let it go to another process and come back."""
        return self.patterns, self.parts, self.number

    def __str__(self) -> str:
        """Return it as it is: what is raised with it still says it."""
        return self


def marked(text: str) -> str:
    """Return a text as it is, noting it for the catalogues: for what is said later, or in another place."""
    return text


def say(pattern: str, *parts: object) -> Sentence:
    """Return a sentence, with its parts at ``{0}``, ``{1}`` and so on; the catalogues know it by its pattern."""
    return Sentence((pattern,), parts)


def say_count(one: str, many: str, count: int, *more: object) -> Sentence:
    """Return a sentence about a number of things, with the number at ``{0}`` and ``more`` from ``{1}`` on."""
    return Sentence((one, many), (f"{count:,}", *more), count)


class Small(Sentence):
    """A name in small letters, as it stands inside a sentence; the window says it in small letters too."""

    __slots__ = ()

    def __new__(cls, patterns: tuple[str, ...], parts: tuple[object, ...] = (), number: int | None = None) -> Small:
        """Make it from the name as the catalogues know it, with its large letter."""
        made = str.__new__(cls, patterns[0].lower())
        made.patterns, made.parts, made.number = patterns, parts, number
        return made


def named(label: str) -> str:
    """Return a name that the catalogues know from elsewhere, of a field or a code, to stand in a sentence."""
    return label if "{" in label or "}" in label else Sentence((label,), ())


def small(label: str) -> str:
    """Return such a name in small letters, of a kind of record for example."""
    return label.lower() if "{" in label or "}" in label else Small((label,))


def why(problem: OSError) -> str:
    """Return what the computer says about a failure of disk or network; the window knows its usual words."""
    return named(problem.strerror or str(problem))


def to_plain(text: str) -> Any:  # noqa: ANN401
    """Return a text as values that JSON has, so that another process can say it in its own language too."""
    if not isinstance(text, Sentence):
        return text
    parts = [to_plain(part) if isinstance(part, str) else str(part) for part in text.parts]
    return {"patterns": text.patterns, "parts": parts, "number": text.number, "small": isinstance(text, Small)}


def from_plain(value: Any, *, instead: tuple[str, str] = ("", "")) -> str:  # noqa: ANN401
    """Return the text again, with one word ``instead`` of another in its parts. ValueError if it is none."""
    try:
        if isinstance(value, str):
            return value.replace(*instead) if instead[0] else value
        kind = Small if value["small"] else Sentence
        patterns = tuple(str(one) for one in value["patterns"])
        return kind(patterns, tuple(from_plain(one, instead=instead) for one in value["parts"]), value["number"])
    except (KeyError, TypeError, IndexError, AttributeError) as problem:
        raise ValueError("This is no sentence.") from problem


_WHY = (
    marked("Permission denied"),
    marked("No such file or directory"),
    marked("No space left on device"),
    marked("Read-only file system"),
    marked("Input/output error"),
    marked("Disk quota exceeded"),
    marked("File exists"),
    marked("File name too long"),
    marked("Is a directory"),
    marked("Not a directory"),
    marked("Operation not permitted"),
)
"""What systems say most often when a file cannot be read or written."""


def joined(*parts: str | None, between: str = " · ") -> str:
    """Return those parts that say something in one line; sentences among them stay sentences."""
    full = [part for part in parts if part]
    if not any(isinstance(part, Sentence) for part in full):
        return between.join(full)
    return Sentence((between.join(f"{{{number}}}" for number in range(len(full))),), tuple(full))
