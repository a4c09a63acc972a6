"""The program as a screen reader meets it: started for real under a virtual display, walked and used over AT-SPI only.

Qt's tree of its own parts (``test_every_page.py``) says what we told Qt; this says what Qt tells the desktop.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from usascp_desktop.ui.page_specs import PAGES

PAGE_TITLES = [spec.word for spec in PAGES]
SECONDS = 60
"""How long any one wait may take; the whole is over in a few seconds on a quiet computer."""
READER = Path(__file__).with_name("at_spi_walk.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACTED = {"push button", "button", "toggle button", "check box", "radio button", "menu item", "list item", "link"}
PACKAGES = "xvfb dbus at-spi2-core python3-gi gir1.2-atspi-2.0"


def _launcher():
    return next((file for file in LAUNCHERS if Path(file).exists()), None)


def _missing():
    """What this computer lacks; continuous integration installs it, so that there it is an error."""
    python = shutil.which("python3", path="/usr/bin")
    known = "import gi; gi.require_version('Atspi', '2.0')"
    has_reader = python and subprocess.run([python, "-c", known], capture_output=True, check=False).returncode == 0
    wanted = {"xvfb": shutil.which("Xvfb"), "dbus": shutil.which("dbus-daemon"), "at-spi2-core": _launcher()}
    return [name for name, found in {**wanted, "python3-gi": has_reader}.items() if not found]


@contextmanager
def _running(*command, **more):
    """A program with whatever it starts, in a group of processes of its own that is ended by its number."""
    process = subprocess.Popen(command, start_new_session=True, **more)
    try:
        yield process
    finally:
        for how in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, how)
                process.wait(10)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue


@contextmanager
def _display(folder):
    """A virtual display with a number that is free; yields the number.

    It goes on when its last client leaves: it would begin anew, and refuse the window that comes just then.
    """
    read, write = os.pipe()
    with (
        (folder / "display.log").open("wb") as log,
        _running(
            *("Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"),
            pass_fds=(write,), stderr=log,
        ),
    ):  # fmt: skip
        os.close(write)
        with os.fdopen(read) as said:
            yield said.readline().strip()


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """What a screen reader finds: before and after it presses Needs in the rail."""
    missing = _missing()
    if missing and not os.environ.get("CI"):
        pytest.skip(f"A screen reader's way in needs: apt-get install {PACKAGES}")
    assert not missing, f"apt-get install {PACKAGES}: {missing} missing"
    folder = tmp_path_factory.mktemp("at_spi")
    subprocess.run(
        [sys.executable, "-m", "usascp_desktop.cli", "demo", str(folder / "season")],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    with ExitStack() as stack:
        number = stack.enter_context(_display(folder))
        env = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "AT_SPI"))}
        env |= {"DISPLAY": f":{number}", "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
        bus = stack.enter_context(
            _running("dbus-daemon", "--session", "--nofork", "--print-address", env=env, stdout=subprocess.PIPE,
                     stderr=subprocess.DEVNULL, text=True)
        )  # fmt: skip
        env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        stack.callback(bus.stdout.close)
        quiet = {"env": env, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        stack.enter_context(_running(_launcher(), "--launch-immediately", "--a11y=1", **quiet))
        app = {"QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        app |= {"USASCP_CONFIG_DIR": str(folder / "config"), "PYTHONPATH": str(Path(__file__).parents[2])}
        log = stack.enter_context((folder / "window.log").open("wb"))
        command = (sys.executable, "-m", "usascp_desktop", str(folder / "season"))
        stack.enter_context(_running(*command, env=env | app, stdout=log, stderr=log))
        given = ("USASCP Desktop", "Needs", "Needs", str(SECONDS), *PAGE_TITLES)
        walk = [shutil.which("python3", path="/usr/bin"), str(READER), *given]
        told = subprocess.run(walk, env=env, capture_output=True, text=True, timeout=5 * SECONDS, check=False)
        assert told.returncode == 0, f"{told.stderr}\n{(folder / 'window.log').read_text(errors='replace')}"
        return json.loads(told.stdout)


def _of_role(parts, *roles):
    return [one for one in parts if one["role"] in roles]


@pytest.mark.parametrize("when", ["before", "after"])
def test_whatever_can_be_focused_or_pressed_has_a_name(heard, when):
    parts = [one for one in heard[when] if "FOCUSABLE" in one["states"] or one["role"] in ACTED]
    assert len(parts) > 20
    assert [one for one in parts if not one["name"].strip()] == []


def test_the_rail_the_filter_and_the_table_have_the_roles_that_a_reader_tells(heard):
    after = heard["after"]
    assert "Needs" in [one["name"] for one in _of_role(after, "table")]
    lines = [one["name"] for one in _of_role(after, "text", "entry") if "EDITABLE" in one["states"]]
    assert any(name.startswith("Filter needs") for name in lines)
    pages = [one["name"] for one in _of_role(after, "push button", "button") if one["description"].startswith("Go to")]
    assert {"Today", "Cities", "Map", "Follow-ups", "People", "Sync"} <= set(pages)
    assert [one["name"] for one in after if one["description"].startswith("You are at")] == ["Needs"]
    assert [one["name"] for one in _of_role(after, "frame")]


def test_the_needs_are_opened_by_an_accessible_action_alone_and_their_table_has_rows(heard):
    assert heard["pressed"]
    assert "Needs" not in [one["name"] for one in _of_role(heard["before"], "table")]
    assert heard["rows"] > 10


def test_controls_say_in_a_description_what_they_do(heard):
    silent = [
        one["name"]
        for one in heard["after"]
        if "FOCUSABLE" in one["states"] and one["role"] in ACTED and not one["description"].strip()
    ]
    assert silent == []


@pytest.mark.parametrize("page", PAGE_TITLES)
def test_on_every_page_whatever_takes_the_focus_has_a_name_and_says_what_it_is(heard, page):
    parts = [one for one in heard["pages"][page] if "FOCUSABLE" in one["states"]]
    assert len(parts) > 20
    assert [one for one in parts if not one["name"].strip() or one["role"] in ("filler", "unknown", "invalid")] == []
