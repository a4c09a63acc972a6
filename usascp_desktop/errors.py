"""The few errors a person is told about; each carries one sentence that says what happened and what to do."""

from __future__ import annotations


class UserError(Exception):
    """A request that could not be met; ``exit_code`` is what the terminal program returns."""

    exit_code = 1


class UsageError(UserError):
    """The request itself was wrong: a missing passphrase, an unknown option."""

    exit_code = 2


class NotFoundError(UserError):
    """Nothing has that id, key or name."""


class RejectedError(UserError):
    """Input was rejected: an unknown field, a bad date, an unknown code."""

    exit_code = 3

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field


class NotAllowedError(UserError):
    """Wrong key, or something this workspace may not do."""

    exit_code = 4


class NotKeptError(UserError):
    """The disk or the folder did not take a save just now; the same save may be kept later."""


class WorkspaceError(UserError):
    """The workspace is damaged, foreign, newer than the program, or in use."""

    exit_code = 5


class WorkspaceInUseError(WorkspaceError):
    """Another program holds the workspace for writing."""
