"""What every command shares: how it gets at a workspace, how it answers, and how it tells its progress.

Every command takes ``--json`` (one JSON document on stdout), ``--progress json`` (a JSON line per step on stderr),
``--passphrase-file`` and ``--key-stdin`` (the data key as 64 hexadecimal characters, first line of stdin: how the
window starts a worker process). The passphrase may also stand in USASCP_PASSPHRASE; it is never an argument.
"""

from __future__ import annotations

import inspect
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final, get_type_hints

import typer

from usascp_desktop.address import Address, read_only
from usascp_desktop.cli import failures, output
from usascp_desktop.domain.text import clean
from usascp_desktop.errors import UsageError
from usascp_desktop.sentences import say
from usascp_desktop.workspace import Workspace, open_workspace

PASSPHRASE_VARIABLE: Final = "USASCP_PASSPHRASE"
_KEY_DIGITS: Final = 64
_LONGEST_PASSPHRASE: Final = 4096

_ACCESS: Final[dict[str, Any]] = {
    "as_json": (Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout.")], False),
    "progress": (Annotated[str, typer.Option("--progress", help="“json”: a line per step on stderr.")], ""),
    "passphrase_file": (
        Annotated[Path | None, typer.Option("--passphrase-file", help="File whose first line is the passphrase.")],
        None,
    ),
    "key_stdin": (
        Annotated[bool, typer.Option("--key-stdin", help="Data key (hex) on the first line of stdin.")],
        False,
    ),
}


@dataclass(frozen=True, slots=True)
class Call:
    """One command as it was called, with the options all commands have."""

    as_json: bool = False
    progress: str = ""
    passphrase_file: Path | None = None
    key_stdin: bool = False

    def open(self, folder: Path, *, write: bool = False) -> Workspace:
        """Open a workspace; only ``write`` takes its lock, which no server lets. A warning goes to stderr."""
        if write and isinstance(folder, Address):
            raise read_only(folder)
        workspace = open_workspace(folder, passphrase=self.passphrase(), write=write, data_key=self.data_key())
        if workspace.warning and write:
            output.say(workspace.warning)
        return workspace

    def passphrase(self) -> str | None:
        """Return the passphrase from the file or the environment; None if there is neither."""
        if self.passphrase_file is None:
            return os.environ.get(PASSPHRASE_VARIABLE)
        try:
            with self.passphrase_file.open(encoding="utf-8") as stream:
                return stream.readline(_LONGEST_PASSPHRASE).rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as problem:
            words = getattr(problem, "strerror", None) or "it is not UTF-8 text"
            raise UsageError(
                say("The passphrase file {0} cannot be read ({1}).", self.passphrase_file, words)
            ) from None

    def answer(self, document: object, *lines: str) -> None:
        """Print the result: the JSON document if asked for, else the plain lines."""
        if self.as_json:
            output.print_json(document)
        else:
            output.print_lines(lines)

    def table(self, document: object, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Print the result: the JSON document if asked for, else a table."""
        if self.as_json:
            output.print_json(document)
        else:
            output.print_table(columns, rows)

    def step(self, text: str, done: int, total: int) -> None:
        """Tell how far a long command is: a JSON line, or one line that is written over on a screen."""
        if self.progress == "json":
            sys.stderr.write(json.dumps({"step": text, "done": done, "total": total}, ensure_ascii=False) + "\n")
        elif sys.stderr.isatty():
            sys.stderr.write(f"\r{text}: {done:,} of {total:,}" + ("\n" if done >= total else ""))
        sys.stderr.flush()

    def data_key(self) -> bytes | None:
        """Return the key a parent process handed over; an empty line means a practice workspace, which has none."""
        if not self.key_stdin:
            return None
        stream: Any = getattr(sys.stdin, "buffer", sys.stdin)  # the text layer would swallow the lines after it
        line = stream.readline(_KEY_DIGITS + 2)
        try:
            key = bytes.fromhex((line.decode("ascii") if isinstance(line, bytes) else line).strip())
        except ValueError:
            key = b"?"
        if len(key) not in (0, _KEY_DIGITS // 2):
            raise UsageError("The first line of stdin is not a data key of 64 hexadecimal characters.")
        return key or None


def command(app: typer.Typer, name: str, **settings: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:  # noqa: ANN401
    """Make a function whose first argument is a Call a command of ``app``, with the shared options added."""

    def register(work: Callable[..., Any]) -> Callable[..., Any]:
        def invoke(**given: Any) -> Any:  # noqa: ANN401
            shared = {option: given.pop(option) for option in _ACCESS}
            if shared["progress"] not in ("", "json"):
                raise UsageError("--progress takes only the word json.")
            try:
                return work(Call(**shared), **{name: _cleaned(value) for name, value in given.items()})
            except KeyboardInterrupt:  # typer would turn these two into exit codes of its own
                raise failures.StoppedError(failures.STOPPED) from None
            except BrokenPipeError:
                raise failures.ReaderLeftError from None

        invoke.__name__, invoke.__doc__ = work.__name__, work.__doc__
        parameters = _parameters(work)
        invoke.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        invoke.__annotations__ = {one.name: one.annotation for one in parameters}
        app.command(name, **settings)(invoke)
        return work

    return register


def _cleaned(given: Any) -> Any:  # noqa: ANN401
    """Return texts without what no store carries: a terminal hands over bytes that are no text as lone surrogates.

    Paths stay as they came: a file may really have such a name.
    """
    if isinstance(given, str):
        return clean(given)
    return [_cleaned(one) for one in given] if isinstance(given, list) else given


def _parameters(work: Callable[..., Any]) -> list[inspect.Parameter]:
    hints = get_type_hints(work, include_extras=True)
    own = list(inspect.signature(work).parameters.values())[1:]
    parameters = [one.replace(annotation=hints[one.name], kind=inspect.Parameter.KEYWORD_ONLY) for one in own]
    for option, (annotation, default) in _ACCESS.items():
        kind = inspect.Parameter.KEYWORD_ONLY
        parameters.append(inspect.Parameter(option, kind, annotation=annotation, default=default))
    return parameters
