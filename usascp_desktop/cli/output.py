"""How results leave the terminal program: one JSON document, or plain text and tables; sentences go to stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from usascp_desktop.domain.text import clean, one_line, shorten

_WIDEST_CELL = 60
_LONGEST_SENTENCE = 1000
_PIPED_WIDTH = 4000


def prepare_streams() -> None:
    """Make the standard streams carry every script, whatever the terminal's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def print_json(document: object) -> None:
    """Print one JSON document, and nothing else, on stdout."""
    text = json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False)
    sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
    sys.stdout.flush()


def print_lines(lines: Iterable[str]) -> None:
    """Print plain lines without anything that a terminal would obey."""
    for line in lines:
        sys.stdout.write(safe(line) + "\n")
    sys.stdout.flush()


def print_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table without lines; cells are cut only on a screen, where they would wrap."""
    screen = sys.stdout.isatty()
    console = Console(file=sys.stdout, width=None if screen else _PIPED_WIDTH, highlight=False, soft_wrap=not screen)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        table.add_column(Text(column), no_wrap=True)
    for row in rows:
        texts = [one_line(shown(cell)) for cell in row]
        table.add_row(*(Text(shorten(text, _WIDEST_CELL) if screen else text) for text in texts))
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        sys.stdout.write(line.rstrip() + "\n")
    sys.stdout.flush()


def say(sentence: str, *, to: TextIO | None = None) -> None:
    """Print one sentence for the person on stderr."""
    stream = to or sys.stderr
    stream.write(shorten(one_line(sentence), _LONGEST_SENTENCE) + "\n")
    stream.flush()


def shown(value: Any) -> str:  # noqa: ANN401
    """Return a JSON value as a person reads it in a cell."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, dict):
        return _composite(value)
    return str(value)


def safe(text: str) -> str:
    """Return the text without control characters, so that stored text can never steer a terminal."""
    return clean(text).replace("\t", "    ")


def _composite(value: dict[str, Any]) -> str:
    if "at" in value:
        return f"{str(value['at'])[:16].replace('T', ' ')} {value.get('zone', '')}".strip()
    if "currency" in value:
        return " ".join(str(part) for part in (value["amount"], value["currency"], value.get("year")) if part)
    if "lat" in value:
        return f"{value['lat']}, {value['lon']}"
    return json.dumps(value, ensure_ascii=False)
