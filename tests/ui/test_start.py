"""What the start of the window may bring in: little before the first paint, no mapping before the first city."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from usascp_desktop import assets
from usascp_desktop.services import cities
from usascp_desktop.workspace import open_workspace

PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from usascp_desktop.ui import app as started
from usascp_desktop import config
app = QApplication(sys.argv[:1])
shell, opening = started.first_window(app, config.Settings(last_page="cities"), Path(sys.argv[1]))
shell.resize(1440, 900)
shell.grab()
"""
SAY = "print(json.dumps(sorted(sys.modules)))"
SAY_NAMESPACE = "import PySide6.QtCore; print(json.dumps(['Qt' in vars(PySide6.QtCore)]))"
USABLE = """
from PySide6.QtCore import QTimer
opening.begin()
def look_again():
    page = shell._pages.get("cities")
    if page is None or page.view is None:
        QTimer.singleShot(2, look_again)
        return
    said = sorted(sys.modules)
    shell.close()
    app.quit()
    print(json.dumps(said))
QTimer.singleShot(0, look_again)
QTimer.singleShot(60_000, app.quit)
app.exec()
"""
NEVER_AT_START = {
    "sqlalchemy", "alembic", "typer", "rich", "keyring", "pydantic", "reportlab", "pikepdf", "openpyxl", "PIL", "nacl",
    "cryptography", "pyrage", "babel", "icu4py", "asyncio", "tomllib",
}  # fmt: skip
MOST_OF_OURS_AT_FIRST_PAINT = 10
MOST_DATACLASSES = 6
COUNT = """
import sqlcipher3.dbapi2, linecache
opened, connect = [], sqlcipher3.dbapi2.connect
sqlcipher3.dbapi2.connect = lambda *given, **named: opened.append(1) or connect(*given, **named)
"""
SAY_COUNTS = """
    import dataclasses
    made = {one for name, module in sys.modules.items() if name.startswith("usascp_desktop.")
            for one in vars(module).values() if isinstance(one, type) and "__dataclass_fields__" in vars(one)}
    read = [one for one in linecache.cache if "usascp_desktop" in one and "__init__" not in one]
    said = [len(opened), read, sorted(one.__qualname__ for one in made)]
"""
ROOMS_AFTER_FIRST_PAINT = ("store", "records", "services", "security", "workspace", "exports", "sync", "cli", "domain")


def _modules(code, folder):
    root = assets.path("ui").parent
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, env=environment, check=True
    )
    return json.loads(done.stdout)


@pytest.fixture
def looked_at(practice):
    """The folder of a closed workspace in which a city was looked at last, which a start shows again."""
    with practice.database.read() as reader:
        city = reader.resolve("city", "vientiane")
    practice.database.write(lambda unit: cities.keep_last(unit, city), label="Remember the city")
    practice.close()
    return practice.folder


def _tops(modules):
    return {name.partition(".")[0] for name in modules}


def test_the_first_paint_needs_only_the_frame_of_the_window(tmp_path):
    modules = _modules(PAINT + SAY, tmp_path)
    ours = [name for name in modules if name.startswith("usascp_desktop.")]
    assert not [name for name in ours if name.split(".")[1] in ROOMS_AFTER_FIRST_PAINT]
    assert len(ours) <= MOST_OF_OURS_AT_FIRST_PAINT, ours
    assert not _tops(modules) & NEVER_AT_START


def test_the_enumerations_of_qt_wait_for_the_first_paint(tmp_path):
    assert _modules(PAINT + SAY_NAMESPACE, tmp_path) == [False]
    assert _modules(PAINT + "from PySide6.QtCore import Qt;" + SAY_NAMESPACE, tmp_path) == [True]


def test_a_city_is_on_the_screen_without_mapping_keys_reports_or_pictures(looked_at):
    modules = _modules(PAINT + USABLE, looked_at)
    assert "usascp_desktop.ui.pages.cities" in modules
    assert not _tops(modules) & NEVER_AT_START
    assert not [name for name in modules if name.startswith(("usascp_desktop.exports", "usascp_desktop.store.backup"))]


def test_a_start_opens_the_data_once_reads_no_source_and_makes_few_dataclasses(looked_at):
    usable = USABLE.replace("    said = sorted(sys.modules)\n", SAY_COUNTS)
    opened, sources_read, dataclasses = _modules(COUNT + PAINT + usable, looked_at)
    assert opened == 1, "each connection reads the whole schema"
    assert sources_read == [], "PySide read the source of a module it saw imported"
    assert len(dataclasses) <= MOST_DATACLASSES, dataclasses


def test_objects_from_the_database_are_there_for_whoever_asks(practice):
    folder = practice.folder
    practice.close()
    code = (
        "import json, sys; from pathlib import Path; from usascp_desktop.workspace import open_workspace;"
        "from usascp_desktop.records.cities import City;"
        "ws = open_workspace(Path(sys.argv[1])); before = 'sqlalchemy' in sys.modules\n"
        "with ws.database.read() as reader: found = [one.slug for one in reader.all(City, order=('slug',))]\n"
        "ws.close(); print(json.dumps([before, found]))"
    )
    before, found = _modules(code, folder)
    assert before is False
    with open_workspace(folder) as again, again.database.read() as reader:
        assert found == sorted(row[0] for row in reader.db.execute("SELECT slug FROM city"))
    assert len(found) > 20
