"""The fixed words have one home: what the English wording file says is what the exporters fall back on."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import usascp_desktop.exports
from usascp_desktop import assets
from usascp_desktop.exports.wording import WORDS

OF_REPORTS = {"about", "read_back_about", "withheld_count"}


def test_the_english_wording_says_the_very_words_the_exporters_fall_back_on():
    said = tomllib.loads(assets.path("resources", "wording", "en.toml").read_text(encoding="utf-8"))["document"]
    assert {key: text for key, text in said.items() if key not in OF_REPORTS}.items() <= WORDS.items()


def test_every_word_is_used_and_none_is_asked_for_that_there_is_not():
    folder = Path(usascp_desktop.exports.__file__).parent
    code = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py") if file.name != "wording.py")
    asked = set(re.findall(r"\.(?:words|say)\(\"(\w+)\"\)", code))
    assert asked <= set(WORDS)
    assert [key for key in WORDS if f'"{key}"' not in code] == []
