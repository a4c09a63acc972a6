"""What a screen reader finds in the running program, told as JSON: run by the system's Python, which has its library.

Usage: ``at_spi_walk.py PROGRAM BUTTON TABLE SECONDS PAGE ...``. Waits for the program, walks its tree, presses the
button by its accessible action alone, waits for a table of that name to show, and walks again; then so for every page.
"""

from __future__ import annotations

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

MOST = 3_000
"""The most parts that are looked at: a walk must end."""
STATES = ("FOCUSABLE", "FOCUSED", "SHOWING", "VISIBLE", "EDITABLE", "CHECKABLE", "CHECKED", "SENSITIVE")


def wait_for(find, seconds):
    """Return what ``find`` finds, asked again ten times a second; None when the time is over."""
    loop, found = GLib.MainLoop(), []

    def ask():
        try:
            one = find()
        except GLib.Error:  # the part went away while it was asked
            one = None
        if one:
            found.append(one)
            loop.quit()
        return not one

    GLib.timeout_add(100, ask)
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()
    return found[0] if found else None


def children(part):
    """Yield the parts of a part; of a table none, as its cells are not controls."""
    if part.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        for number in range(part.get_child_count()):
            one = part.get_child_at_index(number)
            if one is not None:
                yield one


def walk(part):
    """Yield a part and all below it that are shown, parents first."""
    waiting, count = [part], 0
    while waiting and count < MOST:
        one = waiting.pop(0)
        count += 1
        yield one
        try:
            waiting += [below for below in children(one) if has(below, "SHOWING")]
        except GLib.Error:
            continue


def has(part, state):
    """True if the part is in a state."""
    return part.get_state_set().contains(getattr(Atspi.StateType, state))


def told(part):
    """Return a part as plain values."""
    action = part.get_action_iface()
    names = [action.get_action_name(number) for number in range(action.get_n_actions())] if action else []
    return {
        "role": part.get_role_name(),
        "name": part.get_name() or "",
        "description": part.get_description() or "",
        "states": [state for state in STATES if has(part, state)],
        "actions": names,
    }


def named(program, role, name):
    """Return the first shown part of that role and name, or None."""
    return next((one for one in walk(program) if one.get_role_name() == role and one.get_name() == name), None)


def everything(program):
    """Return the whole tree as plain values; what goes away meanwhile is left out."""
    found = []
    for one in walk(program):
        try:
            found.append(told(one))
        except GLib.Error:
            continue
    return found


def press(button):
    """Do a button's first action; True if it says that it did."""
    action = button.get_action_iface()
    names = [action.get_action_name(number) for number in range(action.get_n_actions())]
    return action.do_action(next((number for number, name in enumerate(names) if name in ("Press", "Toggle")), 0))


def settled(program, seconds):
    """Return the whole tree once it is the same as a moment before."""
    last = []

    def same():
        now = everything(program)
        still = now == last
        last[:] = now
        return still and now

    return wait_for(same, seconds) or last


def visited(program, page, seconds):
    """Go to a page of the rail, and return what is there once the button says that one is there."""
    button = wait_for(lambda: next((one for one in walk(program) if is_way_to(one, page)), None), seconds)
    if button is None:
        sys.exit(f"There is no way to {page}")
    press(button)
    if not wait_for(lambda: (button.get_description() or "").startswith("You are at"), seconds):
        sys.exit(f"The way to {page} leads nowhere")
    return settled(program, seconds)


def is_way_to(part, page):
    """True for the button of a page in the rail."""
    return is_button(part, page) and (part.get_description() or "").startswith(("Go to", "You are at"))


def main(program_name, button_name, table_name, seconds, pages):
    """Print what is found before and after the press, and on every page."""
    Atspi.init()
    desktop = Atspi.get_desktop(0)

    def program():
        parts = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
        return next((one for one in parts if one is not None and one.get_name() == program_name), None)

    running = wait_for(program, seconds)
    if running is None:
        sys.exit(f"{program_name} did not come to the accessibility bus in {seconds} s")
    button = wait_for(lambda: next((one for one in walk(running) if is_button(one, button_name)), None), seconds)
    if button is None:
        sys.exit(f"There is no button {button_name}: {json.dumps(everything(running))}")
    before = everything(running)
    pressed = press(button)
    table = wait_for(lambda: named(running, "table", table_name), seconds)
    rows = wait_for(lambda: table.get_table_iface().get_n_rows(), seconds) if table is not None else 0
    after = everything(running)
    there = {page: visited(running, page, seconds) for page in pages}
    print(json.dumps({"before": before, "after": after, "pressed": pressed, "rows": rows or 0, "pages": there}))


def is_button(part, name):
    """True for a button (or switch) of that name."""
    return part.get_name() == name and part.get_action_iface() is not None


if __name__ == "__main__":
    main(*sys.argv[1:4], float(sys.argv[4]), sys.argv[5:])
