"""Every error a person is told of is a sentence that the catalogues can know: a literal, or ``say`` with one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import usascp_desktop

PACKAGE = Path(usascp_desktop.__file__).parent
SAYING = {"say": 1, "say_count": 2}
"""What makes a sentence, and how many of its first arguments are patterns."""
OF_SENTENCES = "usascp_desktop.sentences"
PASSED_ON = {
    ("cli/call.py", "failures.STOPPED"): "a literal of the module beside it",
    ("cli/materialise.py", "services.IN_CLEAR"): "a literal of the module below it",
    ("cli/reports.py", "str(problem)"): "what a value said of itself, a sentence already",
    (
        "services/exporting_apart.py",
        "from_plain(told.get('said', told['error']), instead=(draft.name, file.name))",
    ): "a sentence of another process, whole",
    (
        "services/past.py",
        "say(_DEEDS.get(event.action, _CHANGED), named(kind.singular))",
    ): "the patterns stand marked in its table",
    ("exports/saving.py", "say(said, file.name, file.parent)"): "the patterns stand marked in the table above it",
}
"""What an error is raised with, or what stands for its pattern, though it is no literal there; and why it may."""


@cache
def _sources() -> dict[str, ast.Module]:
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
    }


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


@cache
def _errors() -> frozenset[str]:
    """The names of ``UserError`` and of everything in the package that is one."""
    above = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in _sources().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"UserError"}
    while more := {name for name, bases in above.items() if bases & found} - found:
        found |= more
    return frozenset(found)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _faults(tree: ast.Module, file: str = "") -> Iterator[str]:
    """Yield what no catalogue can know in a module: by line and source."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        wrong = _called(node) in _errors() and not _is_said(node.args[0], tree, file)
        wrong = wrong or (_says(node, tree, file) and not _has_patterns(node, file))
        if wrong:
            yield f"{file}:{node.lineno}: {ast.unparse(node)}"


def _says(call: ast.Call, tree: ast.Module, file: str) -> bool:
    """True for the ``say`` of sentences.py; pieces of source stand without their imports."""
    if not isinstance(call.func, ast.Name) or call.func.id not in SAYING:
        return ast.unparse(call.func).removeprefix("sentences.") in SAYING and isinstance(call.func, ast.Attribute)
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == OF_SENTENCES]
    return not file or any(name.name == call.func.id for node in imports for name in node.names)


def _is_said(node: ast.expr, tree: ast.Module, file: str) -> bool:
    """True for a literal, a sentence, a choice of two, and a name or function of the module that is nothing else."""
    if _is_text(node) or (file, ast.unparse(node)) in PASSED_ON:
        return True
    if isinstance(node, ast.IfExp):
        return _is_said(node.body, tree, file) and _is_said(node.orelse, tree, file)
    if isinstance(node, ast.Name):
        values = _values(tree, node.id)
        return bool(values) and all(_is_said(one, tree, file) for one in values)
    if not isinstance(node, ast.Call):
        return False
    if _called(node) == "marked":
        return _is_text(node.args[0])
    if _called(node) == "joined":
        return True
    if _called(node) in SAYING:
        return _has_patterns(node, file)
    answers = _answers(tree, _called(node))
    return bool(answers) and all(_is_said(one, tree, file) for one in answers)


def _has_patterns(call: ast.Call, file: str) -> bool:
    number = SAYING[_called(call)]
    known = (file, ast.unparse(call)) in PASSED_ON
    return known or (len(call.args) >= number and all(_is_text(one) for one in call.args[:number]))


def _values(tree: ast.Module, name: str) -> list[ast.expr]:
    found = []
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(one, ast.Name) and one.id == name for one in targets) and getattr(node, "value", None):
            found.append(node.value)
    return found


def _answers(tree: ast.Module, name: str) -> list[ast.expr]:
    made = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name]
    return [back.value for one in made for back in ast.walk(one) if isinstance(back, ast.Return) and back.value]


def test_no_error_for_a_person_is_put_together_where_no_catalogue_can_follow():
    assert _errors() >= {"UserError", "RejectedError", "NotAllowedError", "WorkspaceInUseError"}
    faults = [fault for file, tree in _sources().items() for fault in _faults(tree, file)]
    assert faults == [], 'raise it with say("… {0} …", value) instead'


def test_every_exception_to_that_is_still_there():
    for file, given in PASSED_ON:
        assert given in {ast.unparse(node) for node in ast.walk(_sources()[file]) if isinstance(node, ast.expr)}


@pytest.mark.parametrize(
    "source",
    [
        'raise UserError(f"There is no {name}.")',
        'raise RejectedError("There is no " + name, field="city")',
        'raise NotFoundError("There is no {}".format(name))',
        'raise errors.WorkspaceError("There is no %s" % name)',
        "raise UserError(say(words, name))",
        'raise UserError(say(f"There is no {name}"))',
        'words = f"There is no {name}"\nraise UserError(words)',
        'def told():\n    return f"There is no {name}"\nraise UserError(told())',
        'raise UserError("That is full." if full else f"There is no {name}")',
        'said = say_count("one thing", many, 3)',
    ],
)
def test_the_walk_finds_a_sentence_that_is_put_together(source):
    assert len(list(_faults(ast.parse(source)))) >= 1


@pytest.mark.parametrize(
    "source",
    [
        'raise UserError("That is full.")',
        'raise UserError(say("There is no {0}.", name))',
        'raise UserError("That is full." if full else say("There is no {0}.", name))',
        'words = say("There is no {0}.", name)\nraise UserError(words)',
        'raise ValueError(f"a key has {size} bytes")',
        'notices.say(f"{one} {two}")',
    ],
)
def test_the_walk_passes_what_a_catalogue_can_know(source):
    assert list(_faults(ast.parse(source))) == []
