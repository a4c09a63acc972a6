"""An export in a process of its own: the words that start it, and what it tells when it is done.

The window runs the same program as the terminal does. The workspace's key goes through the process's stdin, because
command lines and environments can be read by other programs of the computer. The process writes a draft beside the
wanted file; only the window, when all is well, puts the draft in the file's place and notes the export.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import secrets
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

import usascp_desktop
from usascp_desktop.address import Address
from usascp_desktop.domain.moments import Moment
from usascp_desktop.errors import UserError
from usascp_desktop.exports.report import Withheld
from usascp_desktop.exports.saving import put_in_place
from usascp_desktop.sentences import from_plain, marked
from usascp_desktop.services.exporting import Exported
from usascp_desktop.services.reports.choices import Choices

_ENDED: Final = marked("The report was not written: the process that writes it ended by itself. Try again.")
_PRIVATE: Final = frozenset({"USASCP_PASSPHRASE"})


def program() -> tuple[str, list[str]]:
    """The program and its first arguments: the packed program itself, or this Python with the package."""
    if getattr(sys, "frozen", False):
        return sys.executable, []
    return sys.executable, ["-P", "-m", "usascp_desktop"]


def environment() -> dict[str, str]:
    """The environment of the process: ours without the passphrase, and with the place of the package."""
    kept = {name: value for name, value in os.environ.items() if name not in _PRIVATE}
    if not getattr(sys, "frozen", False):
        root = str(Path(usascp_desktop.__file__).resolve().parent.parent)
        kept["PYTHONPATH"] = os.pathsep.join([root, *filter(None, [kept.get("PYTHONPATH")])])
    return kept


def first_line(data_key: bytes | None) -> bytes:
    """What the process reads first from its stdin: the workspace's key in hexadecimal, an empty line for none."""
    return (data_key.hex() if data_key is not None else "").encode("ascii") + b"\n"


def arguments(folder: Path, choices: Choices, draft: Path, *, zone: str) -> list[str]:
    """The words after the program's name that write ``choices`` of the workspace in ``folder`` to ``draft``."""
    where = folder.argument if isinstance(folder, Address) else str(folder.absolute())
    words = ["export", where, choices.report, "--output", str(draft.absolute()), "--worker"]
    words += ["--key-stdin", "--json", "--progress", "json", "--zone", zone]
    words += [f"--audience={choices.audience}", f"--paper={choices.paper}"]
    words += [f"--city={city}" for city in choices.cities]
    words += [f"--without={title}" for title in choices.without]
    for option, value in (
        ("programme", choices.programme),
        ("delegation", choices.delegation),
        ("consultation", choices.consultation),
        ("event", choices.event),
        ("from", choices.from_date and choices.from_date.isoformat()),
        ("to", choices.to_date and choices.to_date.isoformat()),
        ("partner", choices.partner),
        ("language", choices.language),
    ):
        words += [f"--{option}={value}"] if value else []
    return words


def draft_of(file: Path) -> Path:
    """A name beside ``file`` that nobody has, with the same ending."""
    return file.with_name(f".usascp-{secrets.token_hex(8)}{file.suffix}")


def remove_draft(draft: Path) -> None:
    """Remove a draft and everything that was on the way to become it."""
    with contextlib.suppress(OSError):
        for left in draft.parent.glob(f"*{draft.stem}*"):
            left.unlink(missing_ok=True)


def finish(answer: bytes, draft: Path, file: Path) -> Exported:
    """Put the finished draft in the place of ``file`` and return what was written, as the process told it.

    Raises UserError, with no draft left, if the file cannot be put there or the answer is none.
    """
    try:
        exported = _read(json.loads(answer), file)
        put_in_place(draft, file)
    except (ValueError, KeyError, TypeError) as problem:
        raise UserError(_ENDED) from problem
    finally:
        remove_draft(draft)
    return exported


def problem(answer: bytes, draft: Path, file: Path) -> UserError:
    """The sentence of a process that did not succeed, about the file that was wanted."""
    try:
        told = json.loads(answer)
        return UserError(from_plain(told.get("said", told["error"]), instead=(draft.name, file.name)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return UserError(_ENDED)


def document(done: Exported, *, noted: bool) -> dict[str, Any]:
    """What an export wrote as the JSON document that the terminal prints."""
    return {
        "file": str(done.file),
        "format": done.format,
        "pages": done.pages,
        "sheets": done.sheets,
        "rows": done.rows,
        "withheld": [asdict(one) for one in done.withheld],
        "also": [str(one) for one in done.also],
        "missing_glyphs": done.missing_glyphs,
        "report": done.report,
        "audience": done.audience,
        "data_state": done.data_state,
        "made_at": done.made_at.to_json() if done.made_at else None,
        "chapters": list(done.chapters),
        "noted": noted,
    }


def _read(told: dict[str, Any], file: Path) -> Exported:
    names = {field.name for field in dataclasses.fields(Exported)} - {"file", "withheld", "also", "made_at", "chapters"}
    return Exported(
        file=file,
        withheld=tuple(Withheld(**one) for one in told["withheld"]),
        chapters=tuple(told["chapters"]),
        made_at=Moment.from_json(told["made_at"]) if told["made_at"] else None,
        **{name: told[name] for name in names},
    )
