"""The battery is said where it is low and known, and nowhere else."""

from __future__ import annotations

import threading

import pytest

from usascp_desktop.ui import battery
from usascp_desktop.ui.battery import Battery, BatteryWatch, of_linux, of_status


@pytest.fixture
def supplies(tmp_path):
    def add(name, **values):
        (tmp_path / name).mkdir()
        for key, value in values.items():
            (tmp_path / name / key).write_text(f"{value}\n", encoding="ascii")
        return tmp_path

    return add


def test_the_emptiest_battery_of_the_computer_counts_and_a_mouse_does_not(supplies):
    supplies("AC", type="Mains", online=0)
    supplies("hidpp_battery_0", type="Battery", scope="Device", capacity=3, status="Discharging")
    supplies("BAT0", type="Battery", capacity=64, status="Discharging")
    assert of_linux(supplies("BAT1", type="Battery", capacity=17, status="Discharging")) == Battery(17, charging=False)


def test_a_battery_that_is_charged_or_full_is_not_low(supplies):
    found = of_linux(supplies("BAT0", type="Battery", capacity=9, status="Charging"))
    assert found == Battery(9, charging=True)
    assert not found.low


def test_nothing_is_known_without_a_battery_or_a_number(supplies, tmp_path):
    assert of_linux(tmp_path / "none") is None
    assert of_linux(supplies("BAT0", type="Battery", status="Unknown")) is None


@pytest.mark.parametrize(
    ("status", "found"),
    [
        ((0, 0, 19), Battery(19, charging=False)),
        ((1, 8, 19), Battery(19, charging=True)),
        ((0, 128, 50), None),
        ((255, 255, 255), None),
        ((0, 0, 255), None),
    ],
)
def test_what_windows_says_is_read_by_its_own_table(status, found):
    assert of_status(*status) == found


def test_it_is_read_off_the_windows_thread_and_at_most_once_a_minute(qtbot, qapp, monkeypatch):
    asked, heard = [], []

    def read():
        asked.append(threading.current_thread().name)
        return Battery(12, charging=False)

    monkeypatch.setattr(battery, "read", read)
    watch = BatteryWatch(qapp)
    watch.told.connect(heard.append)
    for _ in range(3):
        watch.watch(on=True)
        watch.watch(on=False)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert asked == ["battery"]
    assert watch._timer.interval() >= 60_000
