"""Device keys: ids that last, signatures, the age identity, and damage."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from usascp_desktop.errors import NotAllowedError, WorkspaceError
from usascp_desktop.security.device import (
    DeviceKeys,
    decrypt_with,
    device_id_of,
    encrypt_to,
    new_age_identity,
    new_member_id,
    recipient_of,
    verify_signature,
)

# RFC 8032, 7.1, test 1: seed, public key and the signature of the empty message.
SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
SIGNATURE = (
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
    "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
)


def test_signatures_are_those_of_the_standard():
    keys = DeviceKeys(signing_seed=bytes.fromhex(SEED), age_identity=new_age_identity())
    assert keys.public_key.hex() == PUBLIC
    assert keys.sign(b"").hex() == SIGNATURE
    assert keys.verify(b"", bytes.fromhex(SIGNATURE))


def test_the_device_id_is_the_short_hash_of_the_public_key_and_stays_the_same():
    keys = DeviceKeys(signing_seed=bytes.fromhex(SEED), age_identity=new_age_identity())
    expected = hashlib.blake2b(bytes.fromhex(PUBLIC), digest_size=16).hexdigest()
    assert keys.device_id == device_id_of(keys.public_key) == expected
    assert DeviceKeys.from_bytes(keys.to_bytes()).device_id == expected


def test_keys_survive_being_kept_and_no_two_devices_are_the_same():
    keys = DeviceKeys.create()
    assert DeviceKeys.from_bytes(keys.to_bytes()) == keys
    assert DeviceKeys.create().device_id != keys.device_id


def test_secrets_are_not_shown():
    keys = DeviceKeys.create()
    assert keys.signing_seed.hex() not in repr(keys)
    assert keys.age_identity not in repr(keys)


def test_only_the_message_that_was_signed_verifies_and_only_with_the_signer():
    keys, other = DeviceKeys.create(), DeviceKeys.create()
    signature = keys.sign(b"useg1:one")
    assert verify_signature(keys.public_key, b"useg1:one", signature)
    assert not verify_signature(keys.public_key, b"useg1:two", signature)
    assert not verify_signature(other.public_key, b"useg1:one", signature)
    assert not verify_signature(keys.public_key, b"useg1:one", signature[:-1])
    assert not verify_signature(b"short", b"useg1:one", signature)
    assert not verify_signature(bytes(32), b"useg1:one", bytes(64))


def test_what_is_encrypted_to_some_devices_opens_for_each_of_them_and_no_other():
    ours, theirs, stranger = DeviceKeys.create(), DeviceKeys.create(), DeviceKeys.create()
    sealed = encrypt_to(b"epoch key", [ours.recipient, theirs.recipient])
    assert decrypt_with(sealed, [ours.age_identity]) == b"epoch key"
    assert decrypt_with(sealed, [stranger.age_identity, theirs.age_identity]) == b"epoch key"
    with pytest.raises(NotAllowedError):
        decrypt_with(sealed, [stranger.age_identity])
    with pytest.raises(NotAllowedError):
        decrypt_with(sealed[:-1] + bytes([sealed[-1] ^ 1]), [ours.age_identity])


def test_a_malformed_recipient_or_identity_is_a_value_error():
    with pytest.raises(ValueError, match="recipient"):
        encrypt_to(b"x", ["age1nonsense"])
    with pytest.raises(ValueError, match="recipient"):
        encrypt_to(b"x", [])
    with pytest.raises(ValueError, match="identity"):
        recipient_of("AGE-SECRET-KEY-1NONSENSE")


@pytest.mark.parametrize(
    "change",
    [
        {"version": 0},
        {"format": "other"},
        {"signing_seed": "00" * 32},
        {"signing_seed": "00"},
        {"signing_seed": 7},
        {"age_identity": "none"},
        {"age_identity": 7},
        {"device": "00" * 16},
    ],
)
def test_damaged_device_keys_are_called_damaged(change):
    document = json.loads(DeviceKeys.create().to_bytes())
    with pytest.raises(WorkspaceError, match="damaged"):
        DeviceKeys.from_bytes(json.dumps({**document, **change}).encode())


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"7", b"{}", b"[" * 100_000])
def test_what_is_no_device_key_is_called_damaged(content):
    with pytest.raises(WorkspaceError, match="damaged"):
        DeviceKeys.from_bytes(content)


def test_keys_of_a_newer_program_say_so():
    document = json.loads(DeviceKeys.create().to_bytes())
    with pytest.raises(WorkspaceError, match="newer version"):
        DeviceKeys.from_bytes(json.dumps({**document, "version": 2}).encode())


def test_member_ids_are_32_hex_digits_and_differ():
    first, second = new_member_id(), new_member_id()
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert first != second
