"""A way to run commands in this process, and a practice workspace made once and copied for each test."""

from __future__ import annotations

import io
import json
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from usascp_desktop.cli.main import run


@dataclass(frozen=True)
class Outcome:
    """What a command returned and printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401
        return json.loads(self.out)


@pytest.fixture
def usascp(capsys, monkeypatch, tmp_path):
    """Run one command; asserts that it told no traceback."""
    monkeypatch.setenv("USASCP_LOG_DIR", str(tmp_path / "log"))
    monkeypatch.setenv("USASCP_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.delenv("USASCP_PASSPHRASE", raising=False)

    def call(*arguments: object, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = run([str(one) for one in arguments])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err + printed.out
        return Outcome(code, printed.out, printed.err)

    return call


@pytest.fixture(scope="session")
def _template(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("template") / "ws"
    assert run(["new", str(folder), "--practice", "--name", "L1", "--person", "R. M.", "--zone", "Asia/Vientiane"]) == 0
    return folder


@pytest.fixture
def ws(_template, tmp_path) -> Path:
    """A fresh practice workspace."""
    return Path(shutil.copytree(_template, tmp_path / "ws"))
