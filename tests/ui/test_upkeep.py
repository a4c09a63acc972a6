"""The window keeps verified backups by itself."""

from __future__ import annotations

from usascp_desktop.store import backup


def test_the_window_makes_one_verified_backup_and_not_another_within_the_hour(window):
    folder = window.shell.context.workspace.folder / "backups"
    before = len(list(folder.glob("backup-*.zip")))
    window.shell.upkeep.back_up()
    window.wait(lambda: not window.shell.upkeep.running)
    made = sorted(folder.glob("backup-*.zip"))
    assert len(made) == before + 1
    backup.verify(made[-1])
    window.shell.upkeep.back_up()
    window.wait(lambda: not window.shell.upkeep.running)
    assert sorted(folder.glob("backup-*.zip")) == made


def test_a_backup_that_fails_says_so_and_work_goes_on(window):
    folder = window.shell.context.workspace.folder / "backups"
    if folder.exists():
        folder.rmdir()
    folder.write_text("in the way")
    window.shell.upkeep.back_up()
    window.wait(lambda: not window.shell.upkeep.running and window.shell.notices.isVisible())
    folder.unlink()
    window.shell.upkeep.back_up()
    window.wait(lambda: not window.shell.upkeep.running)
    assert list(folder.glob("backup-*.zip"))
