"""What the window does around a consultation goes without mapping the records, which takes a good part of a second."""

from __future__ import annotations

import os
import subprocess
import sys

from usascp_desktop import assets

CODE = """
import datetime as dt, sys
from pathlib import Path
from usascp_desktop.domain.moments import Moment
from usascp_desktop.services import attachments, cities, consultations, read_back, review
from usascp_desktop.workspace import open_workspace
picture = Path(sys.argv[1]).with_name("minutes.txt")
picture.write_text("agreed")
with open_workspace(Path(sys.argv[1])) as workspace:
    now = Moment.now("Asia/Vientiane")
    def hold(unit):
        row = consultations.start(unit, city="vientiane", now=now)
        consultations.set_notes(unit, row, "! Pumps # water\\n> Send maps by 4 December\\n? Who pays")
        consultations.add_participant(unit, row, name="Boun")
        consultations.measure(unit, row, what="Level", value="3", unit_name="m")
        attachments.add(unit, workspace.folder, f"consultation/{row}", picture)
        unit.flush()
        review.accept(unit, row)
        consultations.finish(unit, row)
        return row
    row = workspace.database.write(hold, label="Hold")
    with workspace.database.read() as reader:
        review.drafts(reader, row)
        sheet = read_back.sheet(reader, row)
        [one] = attachments.of_record(reader, "consultation", row)
        assert attachments.read(reader, workspace.folder, one["id"]) == b"agreed"
        assert attachments.has_file(reader, workspace.folder, one["id"])
        assert cities.overview(reader, "vientiane").consultation_count == 1
    with workspace.database.read() as reader:
        points = read_back.points(reader, row)
    assert points
    workspace.database.write(lambda unit: read_back.decide(unit, row, points[0], True, now=now), label="Answer")
print(sorted({name.partition(".")[0] for name in sys.modules} & {"sqlalchemy", "alembic"}))
"""


def test_a_consultation_is_held_reviewed_and_read_back_without_mapping(practice):
    practice.close()
    environment = {**os.environ, "PYTHONPATH": str(assets.path("ui").parent)}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(practice.folder)], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
