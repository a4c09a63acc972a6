"""The terminal program ``usascp``: every command, and what it returns to the shell.

Exit codes: 0 done; 1 could not be met; 2 wrong usage; 3 input rejected or quarantined; 4 wrong key or not allowed;
5 the workspace is damaged or in use. Whatever goes wrong, the person reads one sentence, never a traceback.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import typer

from usascp_desktop.cli import failures, output
from usascp_desktop.sentences import to_plain

USAGE = 2
_ClickError: type[Exception] = typer.BadParameter.__mro__[2]  # typer carries its own copy of click, whose base this is


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; ``argv`` without the program's name, the shell's by default."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    output.prepare_streams()
    try:
        return _dispatch(arguments)
    except (failures.ReaderLeftError, BrokenPipeError):
        _let_go_of_stdout()
        return 1
    except BaseException as problem:
        if isinstance(problem, (SystemExit, GeneratorExit)):
            raise
        sentence, code = _explain(problem)
        for_window = "--worker" in arguments  # which may speak another language
        return _fail(
            sentence, code, as_json="--json" in arguments, more={"said": to_plain(sentence)} if for_window else {}
        )


def application() -> typer.Typer:
    """Return the program with all its commands."""
    from usascp_desktop.cli import consultations, materialise, records, reports, sync, team, tour, workspaces

    app = typer.Typer(
        name="usascp",
        help="The workbench of the U.S.-ASEAN Smart Cities Partnership, from a terminal.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for group in (workspaces, tour, records, consultations, reports, sync, materialise, team):
        group.register(app)
    return app


def _dispatch(arguments: list[str]) -> int:
    program: Any = typer.main.get_command(application())
    code = program.main(args=arguments, prog_name="usascp", standalone_mode=False)
    sys.stdout.flush()
    return code if isinstance(code, int) else 0


def _explain(problem: BaseException) -> tuple[str, int]:
    if isinstance(problem, _ClickError):
        message = problem.format_message()  # type: ignore[attr-defined]
        return (message if "\n" in message else f"{message.rstrip('.')}. See “usascp --help”."), USAGE
    if isinstance(problem, typer.Abort):
        problem = KeyboardInterrupt()
    return failures.explain(problem)


def _fail(sentence: str, code: int, *, as_json: bool, more: Mapping[str, Any]) -> int:
    """Say what went wrong on stderr; a script that reads JSON gets a document as well."""
    try:
        if code == USAGE and "\n" in sentence:
            sys.stderr.write(sentence + "\n")
        else:
            output.say(sentence)
        if as_json:
            output.print_json({"error": sentence, "exit_code": code, **more})
    except BrokenPipeError:
        _let_go_of_stdout()
    return code


def _let_go_of_stdout() -> None:
    """Point stdout at nothing, so that Python's own last flush does not complain about the reader that left."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return


if __name__ == "__main__":
    sys.exit(run())
