"""Why something from elsewhere was not taken: one typed reason each, with the sentence a person reads."""

from __future__ import annotations

from enum import StrEnum

from usascp_desktop.sentences import say


class Reason(StrEnum):
    """The reasons, as they are kept in the quarantine; SENTENCES has their words."""

    NAME = "name"
    HASH = "hash"
    LENGTH = "length"
    FORMAT = "format"
    TEAM = "team"
    DEVICE = "device"
    REVOKED = "revoked"
    SIGNATURE = "signature"
    NEWER = "newer"
    KEY = "key"
    SIZE = "size"
    CONTENT = "content"


SENTENCES = {
    Reason.NAME: say("It has a name that no file of ours has."),
    Reason.HASH: say("It is not complete yet, or was damaged on the way; fetch it again."),
    Reason.LENGTH: say("Its lengths do not fit its size."),
    Reason.FORMAT: say("It is not of our format."),
    Reason.TEAM: say("It belongs to another team."),
    Reason.DEVICE: say("It comes from a laptop that is not in the team."),
    Reason.REVOKED: say("It was written after its laptop was shut out of the team."),
    Reason.SIGNATURE: say("Its signature is not that of the laptop it names."),
    Reason.NEWER: say("A newer version of the program wrote it; please update."),
    Reason.KEY: say("It is encrypted with a key this laptop has not been given."),
    Reason.SIZE: say("It would become larger than anything we write."),
    Reason.CONTENT: say("What is in it is not what its outside says."),
}


class RefusedError(Exception):
    """Something from elsewhere is not accepted; ``reason`` says why, ``detail`` is for the log of a developer."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(f"{SENTENCES[reason]} {detail}".strip())
        self.reason = reason
