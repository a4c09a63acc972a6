"""What was chosen so far in a disagreement: by paragraph where both changed one, else for the whole text or value."""

from __future__ import annotations

from dataclasses import dataclass, field

from usascp_desktop.domain.versions import BASE, BEFORE, BOTH, Change, Choice, Part, compare, taken
from usascp_desktop.services.disagreements import Disagreement
from usascp_desktop.ui.widgets.conflict_text import OPEN, Paragraph


@dataclass
class Choosing:
    """``parts`` are those of a long text that several people changed; ``at`` is the one that is being chosen in.

    ``whole`` is what was chosen for everything, ``made`` what for single parts. Nothing is chosen to begin with.
    """

    one: Disagreement
    whole: Choice | None = None
    made: dict[int, Choice] = field(default_factory=dict)
    at: int | None = None
    parts: tuple[Part, ...] = ()

    def __post_init__(self) -> None:
        """Find the parts, and the first one that several changed."""
        one = self.one
        if one.is_long:
            base = str(one.base.value or "") if one.base else ""
            self.parts = compare(base, *(str(side.value or "") for side in one.values))
        self.at = self.contested[0] if self.contested else None

    @property
    def contested(self) -> list[int]:
        """The numbers of the parts that several changed, each in another way."""
        return [place for place, part in enumerate(self.parts) if part.change is Change.SEVERAL]

    @property
    def current(self) -> Choice | None:
        """What was chosen where a choice would go now."""
        return self.whole if self.at is None or self.whole is not None else self.made.get(self.at)

    @property
    def is_made(self) -> bool:
        """Whether everything that needs a choice has one."""
        if self.whole is not None:
            return True
        return bool(self.contested) and all(place in self.made for place in self.contested)

    @property
    def value(self) -> object:
        """What was chosen, for a field that is no text."""
        if self.whole == BASE:
            return self.one.base.value if self.one.base else None
        return self.one.values[self.whole].value if isinstance(self.whole, int) else None

    def can(self, side: Choice) -> bool:
        """Whether there is such a thing to choose."""
        if side == BASE:
            return self.one.base is not None
        if side == BOTH:
            return self.one.is_long
        return isinstance(side, int) and side < len(self.one.values)

    def choose(self, side: Choice) -> None:
        """Choose for the part that is open, then go to the next one that waits; for all of it where none is open."""
        if self.at is None:
            self.whole = side
            return
        self.whole = None
        self.made[self.at] = side
        waiting = [place for place in self.contested if place not in self.made]
        self.at = waiting[0] if waiting else self.at

    def go_to(self, part: int) -> None:
        """Choose in another part."""
        self.at = part

    def choose_all(self, side: int) -> None:
        """Take the whole of a value."""
        self.whole = side
        self.made.clear()

    def paragraphs(self) -> list[Paragraph]:
        """Return the text as it stands, each paragraph with where it comes from; one that is open stays empty."""
        if not self.parts:
            return self._of_whole()
        found: list[Paragraph] = []
        for place, part in enumerate(self.parts):
            side = self.whole if self.whole is not None else self.made.get(place)
            if side is None and part.change is Change.SEVERAL:
                found.append(Paragraph("", OPEN))
                continue
            found += [Paragraph(line, origin) for line, origin in taken(part, BOTH if side is None else side)]
        return found

    def _of_whole(self) -> list[Paragraph]:
        values = [str(side.value or "").split("\n") for side in self.one.values]
        base = str(self.one.base.value or "").split("\n") if self.one.base else []
        if isinstance(self.whole, int):
            return [Paragraph(line, self.whole) for line in values[self.whole]]
        if self.whole == BASE:
            return [Paragraph(line, BEFORE) for line in base]
        return [Paragraph("", OPEN)]
