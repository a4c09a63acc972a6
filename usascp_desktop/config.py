"""The person's settings (theme, text size, paper, recent workspaces): typed, checked, kept in one TOML file."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from usascp_desktop.errors import RejectedError, UserError
from usascp_desktop.sentences import say, why

APP_NAME: Final = "usascp-desktop"
FILE_NAME: Final = "settings.toml"
FOLDER_VARIABLE: Final = "USASCP_CONFIG_DIR"

THEMES: Final = ("light", "dark", "high_contrast", "system")
DENSITIES: Final = ("dense", "touch")
PAPERS: Final = ("a4", "letter")
RECENT_LIMIT: Final = 12
LONGEST_IDLE: Final = 60
_SIZE_LIMIT: Final = 1 << 20
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


@dataclass(frozen=True)
class Settings:
    """What a person chose; a value outside its range raises RejectedError naming the field.

    ``text_scale`` is a factor (1.0 to 2.0); ``language`` (of the window) and ``document_language`` (of new documents)
    are BCP 47 tags; ``home_zone`` an IANA zone name, empty for the workspace's own; ``idle_lock`` the minutes without
    a key or a click until an encrypted workspace is locked (1 to 60, 0 for never); ``recent`` holds workspace folders,
    newest first; ``window_geometry`` is hexadecimal, empty for none; ``unknown`` holds keys written by a newer
    program, kept as they came.
    """

    theme: str = "system"
    text_scale: float = 1.0
    density: str = "dense"
    paper: str = "a4"
    language: str = "en"
    document_language: str = "en"
    home_zone: str = ""
    idle_lock: int = 15
    recent: tuple[str, ...] = ()
    last_page: str = "today"
    window_geometry: str = ""
    unknown: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        for name, accepted in _ACCEPTED.items():
            if not accepted(getattr(self, name)):
                raise RejectedError(say("The setting {0} cannot be {1}.", name, repr(getattr(self, name))), field=name)

    def with_recent(self, workspace: str) -> Settings:
        """Return the settings with ``workspace`` first among the recent ones; the oldest beyond twelve leave."""
        others = tuple(known for known in self.recent if known != workspace)
        return replace(self, recent=(workspace, *others)[:RECENT_LIMIT])

    def without_recent(self, workspace: str) -> Settings:
        """Return the settings with ``workspace`` no longer among the recent ones."""
        return replace(self, recent=tuple(known for known in self.recent if known != workspace))


class LoadedSettings(NamedTuple):
    """Settings as read, and a sentence for the person when something in the file could not be used."""

    settings: Settings
    warning: str | None = None


def config_folder(folder: Path | None = None) -> Path:
    """Return the folder of the settings file: the argument, else ``USASCP_CONFIG_DIR``, else the platform's own."""
    if folder is not None:
        return folder
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    import platformdirs  # a folder given by name needs no look at the platform

    return platformdirs.user_config_path(APP_NAME, appauthor=False)


def load(folder: Path | None = None) -> LoadedSettings:
    """Read the settings; never raises: what cannot be read is replaced by defaults and said in ``warning``.

    A file that is no TOML is renamed to ``settings.toml.damaged``. A single bad value is replaced by its default.
    """
    path = config_folder(folder) / FILE_NAME
    try:
        with path.open("rb") as stream:
            raw = stream.read(_SIZE_LIMIT + 1)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        return LoadedSettings(
            Settings(), say("The settings in {0} could not be read ({1}); defaults are used.", path, why(error))
        )
    import tomllib  # not needed at a first start

    try:
        if len(raw) > _SIZE_LIMIT:
            raise ValueError("too large")
        table = tomllib.loads(raw.decode("utf-8-sig"))  # Windows editors begin UTF-8 with a mark
    except (ValueError, RecursionError):
        return LoadedSettings(Settings(), _set_aside(path))
    return _from_table(table, path)


def save(settings: Settings, folder: Path | None = None) -> Path:
    """Write the settings and return the file's path; the old file stays whole until the new one is on disk.

    Raises UserError with a sentence when the folder cannot be written.
    """
    path = config_folder(folder) / FILE_NAME
    known = {item.name: getattr(settings, item.name) for item in fields(settings) if item.name != "unknown"}
    unknown = {key: value for key, value in settings.unknown.items() if key not in known}
    text = "# Settings of USASCP Desktop; comments added here are not kept.\n" + _toml({**known, **unknown})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # A settings file that is a link into a folder of dotfiles stays a link.
        write_whole(Path(os.path.realpath(path)), text.encode("utf-8", "replace"))
    except OSError as error:
        raise UserError(
            say(
                "The settings could not be saved in {0} ({1}); check that you may write there.", path.parent, why(error)
            )
        ) from error
    return path


def write_whole(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content`` so that a crash or power cut leaves the old file or the new one, never a part.

    The file is readable by its owner only. Raises OSError; then the old file is untouched and no part is left behind.
    """
    import tempfile  # starting only reads

    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    if os.name != "nt":  # Windows cannot open a folder to flush it; NTFS logs the rename itself
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _set_aside(path: Path) -> str:
    aside = path.with_name(path.name + ".damaged")
    try:
        os.replace(path, aside)
    except OSError:
        return say("The settings in {0} are damaged and could not be moved aside; defaults are used.", path)
    return say("The settings were damaged; defaults are used and the damaged file is kept as {0}.", aside)


def _from_table(table: dict[str, Any], path: Path) -> LoadedSettings:
    values: dict[str, Any] = {}
    unknown: dict[str, object] = {}
    refused: list[str] = []
    for key, value in table.items():
        accepted = _ACCEPTED.get(key)
        if accepted is None:
            unknown[key] = value
            continue
        if isinstance(value, list):
            value = tuple(value)
        if accepted(value):
            values[key] = value
        else:
            refused.append(key)
    if "text_scale" in values:
        values["text_scale"] = float(values["text_scale"])  # a person may write 2 for 2.0
    settings = Settings(**values, unknown=MappingProxyType(unknown))
    if not refused:
        return LoadedSettings(settings)
    return LoadedSettings(
        settings, say("Settings that cannot be used were left at their defaults: {0} ({1}).", ", ".join(refused), path)
    )


def _is_scale(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 1.0 <= value <= 2.0


def _is_language(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 35 and _LANGUAGE.fullmatch(value) is not None


def _is_zone(value: object) -> bool:
    if not isinstance(value, str) or value == "":
        return value == ""
    from zoneinfo import ZoneInfo  # most settings name no zone

    try:
        ZoneInfo(value)
    except (ValueError, KeyError, OSError):
        return False
    return True


def _is_minutes(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST_IDLE


def _is_recent(value: object) -> bool:
    return isinstance(value, tuple) and len(value) <= 100 and all(_is_line(item, limit=4096) for item in value)


def _is_geometry(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 4096 and re.fullmatch(r"([0-9a-f]{2})*", value) is not None


def _is_line(value: object, *, limit: int = 200) -> bool:
    return isinstance(value, str) and len(value) <= limit


_ACCEPTED: Final[Mapping[str, Callable[[object], bool]]] = MappingProxyType(
    {
        "theme": lambda value: value in THEMES,
        "text_scale": _is_scale,
        "density": lambda value: value in DENSITIES,
        "paper": lambda value: value in PAPERS,
        "language": _is_language,
        "document_language": _is_language,
        "home_zone": _is_zone,
        "idle_lock": _is_minutes,
        "recent": _is_recent,
        "last_page": _is_line,
        "window_geometry": _is_geometry,
    }
)


def _toml(table: Mapping[str, object]) -> str:
    """Return ``table`` as TOML 1.0, nested tables inline: plain values first is then no matter of order."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in table.items())


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _string(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + "}"
    raise TypeError(f"a setting cannot hold {type(value).__name__}")


def _string(text: str) -> str:
    escaped = (
        _ESCAPES.get(sign) or (f"\\u{ord(sign):04x}" if ord(sign) < 32 or ord(sign) == 127 else sign) for sign in text
    )
    return '"' + "".join(escaped) + '"'
