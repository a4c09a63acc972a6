"""A segment is read whole or refused with the reason; whatever was done to it, nothing else happens."""

from __future__ import annotations

import json
import random
import struct

import pytest
import zstandard

from tests.soak import at_most, seed
from tests.sync.making import Team, line, renamed
from usascp_desktop.security.device import DeviceKeys, encrypt_to, new_age_identity, recipient_of
from usascp_desktop.sync import segment as segments
from usascp_desktop.sync.refusal import Reason, RefusedError
from usascp_desktop.sync.segment import MAGIC, open_segment, pack

MUTANTS = at_most(10_000, 1_000_000)


@pytest.fixture(scope="module")
def team():
    return Team()


def refused(team, sealed, **more):
    """Return the reason a segment is refused for."""
    with pytest.raises(RefusedError) as caught:
        open_segment(sealed.content, sealed.name, team.roster, [team.epoch], **more)
    return caught.value.reason


def body_of(team, plain):
    packed = zstandard.ZstdCompressor().compress(plain)
    return encrypt_to(packed, [recipient_of(team.epoch)])


def forged(team, keys, header, plain):
    """Return a correctly signed segment around any plain text."""
    head = segments.msgspec.json.encode(header)
    content = plain.replace(b"HEAD", head)
    return pack(head, body_of(team, content), keys.sign, dev=header.dev, month=header.month, seq=header.seq)


def test_what_was_sealed_is_what_is_opened(team):
    lines = [line(team.founder, value) for value in ("ລະບົບນ້ຳ", None, 7, {"amount": "1.00", "currency": "USD"})]
    sealed = team.seal(team.founder, lines)
    opened = open_segment(sealed.content, sealed.name, team.roster, [team.epoch])
    assert list(opened.lines) == lines
    assert opened.header.dev == team.founder.device_id
    assert opened.sha256 == sealed.sha256


def test_the_recovery_key_opens_a_segment_too(team):
    sealed = team.seal(team.founder)
    assert open_segment(sealed.content, sealed.name, team.roster, [team.recovery]).lines


def test_unknown_keys_of_header_and_operation_stay_as_they_came(team):
    later = line(team.founder, later={"kept": True})
    sealed = team.seal(team.founder, [later])
    assert open_segment(sealed.content, sealed.name, team.roster, [team.epoch]).lines == (later,)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "log/x",
        "log/../../etc/passwd",
        "LOG/{d}/202603/00000001-{s}.seg",
        "log/{d}/202603/00000001-{s}.seg\n",
        "log/{d}/202603/0000001-{s}.seg",
        "/log/{d}/202603/00000001-{s}.seg",
        "log\\{d}\\202603\\00000001-{s}.seg",
    ],
)
def test_a_name_that_is_not_ours_is_refused_before_anything_else(team, name):
    sealed = team.seal(team.founder)
    with pytest.raises(RefusedError) as caught:
        open_segment(
            sealed.content, name.format(d=team.founder.device_id, s=sealed.sha256[:40]), team.roster, [team.epoch]
        )
    assert caught.value.reason is Reason.NAME


def test_a_file_that_is_cut_at_any_byte_is_still_arriving(team):
    sealed = team.seal(team.founder)
    for size in range(0, len(sealed.content), 7):
        with pytest.raises(RefusedError) as caught:
            open_segment(sealed.content[:size], sealed.name, team.roster, [team.epoch])
        assert caught.value.reason is Reason.HASH


def test_a_segment_put_under_another_number_month_or_laptop_is_refused(team):
    other = team.add()
    sealed = team.seal(team.founder)
    for change in (("00000001", "00000002"), ("202603", "202604"), (team.founder.device_id, other.device_id)):
        name = sealed.name.replace(*change)
        with pytest.raises(RefusedError) as caught:
            open_segment(sealed.content, name, team.roster, [team.epoch])
        assert caught.value.reason in (Reason.CONTENT, Reason.SIGNATURE)


def test_lengths_that_do_not_account_for_every_byte_are_refused(team):
    sealed = team.seal(team.founder)
    content = sealed.content
    head, body = struct.unpack(">II", content[6:14])
    for lengths in ((head + 1, body), (head, body - 1), (0xFFFFFFFF, 0xFFFFFFFF), (0, head + body), (5000, body)):
        altered = MAGIC + struct.pack(">II", *lengths) + content[14:]
        assert refused(team, renamed(sealed, altered)) in (Reason.LENGTH, Reason.SIGNATURE)
    assert refused(team, renamed(sealed, content + b"x")) is Reason.LENGTH
    assert refused(team, renamed(sealed, b"USEG2\n" + content[6:])) is Reason.FORMAT
    assert refused(team, renamed(sealed, MAGIC)) is Reason.LENGTH


def test_an_outsider_who_knows_whom_to_encrypt_to_is_refused(team):
    stranger = DeviceKeys.create()
    assert refused(team, team.seal(stranger)) is Reason.DEVICE


def test_a_signature_of_another_member_is_refused(team):
    other = team.add()
    head = segments.msgspec.json.encode(team.header(team.founder))
    body = body_of(team, b"{}")
    signed = pack(head, body, other.sign, dev=team.founder.device_id, month="202603", seq=1)
    assert refused(team, signed) is Reason.SIGNATURE


def test_a_member_cannot_write_in_anothers_name(team):
    other = team.add()
    assert refused(team, team.seal(other, [line(team.founder)])) is Reason.CONTENT


def test_reference_data_may_be_carried_by_anyone_if_it_is_the_shipped(team):
    import hashlib

    seed = line(team.founder, d="seed", u="", h=0)
    known = {hashlib.blake2b(seed, digest_size=16).digest()}
    sealed = team.seal(team.founder, [seed])
    assert refused(team, sealed) is Reason.CONTENT
    assert open_segment(sealed.content, sealed.name, team.roster, [team.epoch], seeds=known).lines == (seed,)


def test_a_body_put_under_another_header_is_refused(team):
    other = team.add()
    theirs = team.seal(other)
    head_size, body_size = struct.unpack(">II", theirs.content[6:14])
    body = theirs.content[14 + head_size : 14 + head_size + body_size]
    head = segments.msgspec.json.encode(team.header(team.founder))
    stolen = pack(head, body, team.founder.sign, dev=team.founder.device_id, month="202603", seq=1)
    assert refused(team, stolen) is Reason.CONTENT


def test_another_teams_segment_is_refused_even_if_the_laptop_is_in_both(team):
    other = Team()
    other.say(other.founder, other.invited(other.founder, team.founder))
    assert refused(team, other.seal(team.founder)) is Reason.TEAM


def test_what_was_written_past_the_cut_is_refused_and_before_it_is_not():
    team = Team()
    lost = team.add()
    team.revoke(lost.device_id, 3)
    good = team.seal(lost, seq=3)
    assert open_segment(good.content, good.name, team.roster, [team.epoch]).lines
    assert refused(team, team.seal(lost, seq=4)) is Reason.REVOKED


def test_a_key_that_is_not_held_and_a_newer_format_are_told_apart(team):
    sealed = team.seal(team.founder)
    with pytest.raises(RefusedError) as caught:
        open_segment(sealed.content, sealed.name, team.roster, [new_age_identity()])
    assert caught.value.reason is Reason.KEY
    assert refused(team, team.seal(team.founder, min_reader=2)) is Reason.NEWER
    with pytest.raises(RefusedError) as caught:
        open_segment(sealed.content, sealed.name, team.roster, [])
    assert caught.value.reason is Reason.KEY


def test_a_bomb_is_refused_without_being_unpacked(team):
    header = team.header(team.founder, n=0)
    head = segments.msgspec.json.encode(header)
    packer = zstandard.ZstdCompressor(level=3).compressobj()
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(80)) + packer.flush()
    assert len(packed) < 1 << 20
    body = encrypt_to(packed, [recipient_of(team.epoch)])
    bomb = pack(head, body, team.founder.sign, dev=header.dev, month=header.month, seq=1)
    assert refused(team, bomb) is Reason.SIZE


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'{"t":"need"}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"t":"need; DROP TABLE need","r":"0","c":"x","v":1,"h":1,"d":"DEV","u":"","x":"","p":[]}',
        b'{"t":"need","r":"0","c":"x","v":1,"h":-1,"d":"DEV","u":"","x":"","p":[]}',
        b'{"t":"need","r":"0","c":"x","v":1,"h":99999999999999999999,"d":"DEV","u":"","x":"","p":[]}',
        b'{"t":"need","r":"0","c":"x","v":99999999999999999999,"h":1,"d":"DEV","u":"","x":"","p":[]}',
        b'{"t":"need","r":"0","c":"x","v":"\\ud800","h":1,"d":"DEV","u":"","x":"","p":[]}',
        b'{"t":"need","r":"0","c":"x","v":NaN,"h":1,"d":"DEV","u":"","x":"","p":[]}',
        b'{"t":"need","r":"0","c":"x","v":1,"h":1,"d":"DEV","u":"","x":"","p":["short"]}',
        b'{"t":"need","r":"0","c":"x","v":1,"h":1,"d":"DEV","u":"","x":"","p":[],"later":"\xff"}',
    ],
)
def test_a_line_that_is_no_operation_refuses_the_whole_segment(team, bad):
    keys = team.founder
    lines = [line(keys), bad.replace(b"DEV", keys.device_id.encode())]
    plain = b'{"head":HEAD,"seen":{},"files":[]}\n' + b"\n".join(lines)
    assert refused(team, forged(team, keys, team.header(keys, n=2), plain)) is Reason.CONTENT


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"\n",
        b'{"head":{},"seen":{}}',
        b'{"head":HEAD,"seen":{"x":[1,"y"]}}',
        b'{"head":HEAD,"seen":[]}',
        b'{"head":HEAD,"seen":{},"files":["../../x"]}',
        b'{"head":HEAD,"seen":{},"files":[]}\n\n',
    ],
)
def test_an_inner_header_that_is_not_ours_is_refused(team, plain):
    assert refused(team, forged(team, team.founder, team.header(team.founder, n=0), plain)) is Reason.CONTENT


def test_no_mutant_is_accepted_and_none_does_anything_but_be_refused(team):
    """Bytes changed, cut, spliced and added; half of them under the name their content would have."""
    chance = random.Random(seed(20260301))
    other = team.add()
    sound = [team.seal(keys, [line(keys, f"v{n}")] * n, seq=n) for keys in (team.founder, other) for n in range(1, 5)]
    contents = {one.content for one in sound}
    roster, keys = team.roster, [team.epoch]
    tried = 0
    while tried < MUTANTS:
        one = chance.choice(sound)
        content = _mutated(chance, bytearray(one.content), chance.choice(sound).content)
        if content in contents:
            continue
        tried += 1
        mutant = renamed(one, content) if chance.random() < 0.6 else one
        with pytest.raises(RefusedError):
            open_segment(content, mutant.name, roster, keys)


def _mutated(chance, content, other):
    kind = chance.random()
    if kind < 0.5:
        for _ in range(chance.randrange(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    elif kind < 0.7:
        content = content[: chance.randrange(len(content))]
    elif kind < 0.9:
        at = chance.randrange(len(content))
        content = content[:at] + other[at:]
    else:
        content += chance.randbytes(chance.randrange(1, 80))
    return bytes(content)


def test_no_signed_mutant_of_the_plain_text_does_anything_unexpected(team):
    """A member with the right keys sends nonsense: it is refused, or it is harmless operations of their own."""
    chance = random.Random(seed(7))
    keys = team.founder
    roster, secrets = team.roster, [team.epoch]
    plain = b'{"head":HEAD,"seen":{},"files":[]}\n' + line(keys)
    for _ in range(at_most(2_000, 200_000)):
        content = _mutated(chance, bytearray(plain), plain)
        sealed = forged(team, keys, team.header(keys, n=1), content)
        try:
            opened = open_segment(sealed.content, sealed.name, roster, secrets)
        except RefusedError:
            continue
        assert [json.loads(one)["d"] for one in opened.lines] == [keys.device_id]


def test_too_much_for_one_segment_is_not_sealed(team, monkeypatch):
    monkeypatch.setattr(segments, "LARGEST_PLAIN", 100)
    with pytest.raises(ValueError, match="too many"):
        team.seal(team.founder)
    with pytest.raises(ValueError, match="other operations"):
        segments.seal(team.header(team.founder, n=2), [], keys=team.founder, recipients=[], seen={})
