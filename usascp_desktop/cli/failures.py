"""What a command that went wrong says and returns: one sentence for the person, the details into the log file."""

from __future__ import annotations

import logging
import os
import sys
import time
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

import platformdirs
import structlog

from usascp_desktop.config import APP_NAME
from usascp_desktop.errors import UserError

FOLDER_VARIABLE: Final = "USASCP_LOG_DIR"
FILE_NAME: Final = "usascp.log"
_LARGEST: Final = 1 << 20
_KEPT: Final = 3
STOPPED: Final = "Stopped; what was not finished was not kept."


class StoppedError(UserError):
    """The person stopped the command."""


class ReaderLeftError(Exception):
    """Whoever read our output closed it; there is nobody left to tell anything."""


def explain(problem: BaseException) -> tuple[str, int]:
    """Return the sentence and the exit code for whatever a command raised; what nobody expected is logged."""
    if isinstance(problem, UserError):
        return str(problem), problem.exit_code
    if isinstance(problem, KeyboardInterrupt):
        return STOPPED, 1
    if isinstance(problem, MemoryError):
        return "The computer has too little free memory for this; close some programs and try again.", 1
    place = log(problem)
    where = f" The details are in {place}." if place else ""
    if isinstance(problem, OSError):
        return f"A file could not be read or written ({_os_words(problem)}).{where}", 1
    return f"Something went wrong inside the program; what was not finished was not kept.{where}", 1


def log(problem: BaseException) -> Path | None:
    """Write the whole traceback into the rotating log file and return its path; None if that failed as well."""
    folder = Path(os.environ.get(FOLDER_VARIABLE) or platformdirs.user_log_dir(APP_NAME, appauthor=False))
    file = folder / FILE_NAME
    with suppress(OSError, ValueError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", errors="replace")
        render = structlog.processors.JSONRenderer(ensure_ascii=False)
        event = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "event": type(problem).__name__,
            "exc_info": (type(problem), problem, problem.__traceback__),
            "python": sys.version.split()[0],
        }
        line = render(None, "error", structlog.processors.format_exc_info(None, "error", event))
        handler.emit(logging.LogRecord(APP_NAME, logging.ERROR, __file__, 0, str(line), None, None))
        handler.close()
        return file
    return None


def _os_words(problem: OSError) -> str:
    words = problem.strerror or type(problem).__name__
    return f"{problem.filename}: {words}" if problem.filename else words
