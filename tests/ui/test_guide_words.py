"""The guide says only what is in the window: its buttons, its keys, its pictures and its other pages."""

from __future__ import annotations

import ast
import json
import re

import pytest
import typer

from usascp_desktop import assets
from usascp_desktop.cli import main as terminal
from usascp_desktop.records import RECORDS
from usascp_desktop.ui.actions import all_actions

FILES = sorted(assets.path("docs", "guide").glob("*.md"))
PICTURES = assets.path("docs", "pictures")
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[,+-])|\bF\d{1,2}\b")
PLACEHOLDER = re.compile(r"\W*\{\w*\}.*", re.DOTALL)


def _prose(file):
    return re.sub(r"```.*?```", "", file.read_text("utf-8"), flags=re.DOTALL)


def _cleaned(words):
    """Words as they are read: no mnemonic, no key cap, nothing from the first place that is filled in."""
    plain = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return PLACEHOLDER.sub("", plain.split("   ")[0]).strip()


@pytest.fixture(scope="module")
def in_the_window():
    """Every text that the window can show."""
    said = set()
    for file in assets.path("usascp_desktop", "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said.add(node.value)
    for kind in RECORDS.values():
        said |= {kind.singular, kind.plural, *(spec.label for spec in kind.declared.values())}
    vocabularies = json.loads(assets.path("db", "seed", "vocabularies.json").read_text("utf-8"))
    said |= set(re.findall(r'"label": "([^"]+)"', json.dumps(vocabularies, ensure_ascii=False)))
    return {_cleaned(words) for words in said}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_name_in_bold_is_a_text_of_the_window(file, in_the_window):
    bold = [" ".join(words.split()) for words in re.findall(r"\*\*(.+?)\*\*", _prose(file), flags=re.DOTALL)]
    leads = re.findall(r"^\*\*[^*]+\.\*\*", _prose(file), flags=re.MULTILINE)  # a paragraph's own first words
    names = [words for words in bold if f"**{words}**" not in leads]
    assert [words for words in names if words not in in_the_window] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_key_is_one_of_the_actions(file):
    known = {key.replace("Return", "Enter") for one in all_actions() for key in one.keys}
    assert [key for key in KEY.findall(_prose(file)) if key not in known] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_command_is_one_of_the_terminal_program(file):
    known = set(typer.main.get_command(terminal.application()).commands)
    named = re.findall(r"`?\busascp ([a-z]+)", file.read_text("utf-8"))
    assert [name for name in named if name not in known] == []


def test_the_guide_shows_every_picture_that_is_made_for_it():
    shown = {name for file in FILES for name in re.findall(r"pictures/([\w-]+\.png)", file.read_text("utf-8"))}
    assert shown == {file.name for file in PICTURES.glob("*.png")}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_page_is_short_and_its_pictures_are_described(file):
    words = file.read_text("utf-8")
    assert len(words) < 3_000
    assert "![](" not in words
