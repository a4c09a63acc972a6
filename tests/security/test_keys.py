"""keys.json: the way to the data key, wrong ways, and every kind of damage."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path

import pytest
from keyring.backends import fail
from nacl import bindings

from usascp_desktop.errors import NotAllowedError, UsageError, UserError, WorkspaceError
from usascp_desktop.security import keys, systemkeyring
from usascp_desktop.security.keys import KeysFile, PassphraseCost, new_data_key

CHEAP = PassphraseCost(memory=8 * 1024, passes=1)
PHRASE = "river lantern seven"


class Drawer:
    """A keyring backend that keeps secrets in a dict, as the real ones do in the system."""

    priority = 5

    def __init__(self) -> None:
        self.kept = {}

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        del self.kept[service, username]


class BrokenDrawer(Drawer):
    def set_password(self, service, username, password):
        raise RuntimeError("locked")


class LeakyDrawer(Drawer):
    def set_password(self, service, username, password):
        pass


class PlainDrawer(Drawer):
    priority = 0.5


@pytest.fixture
def keyring_backend(monkeypatch):
    def install(backend):
        monkeypatch.setattr("keyring.get_keyring", lambda: backend)
        return backend

    return install


@pytest.fixture(autouse=True)
def no_keyring(keyring_backend):
    keyring_backend(BrokenDrawer())


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "keys.json"


def made(path: Path, passphrase: str = PHRASE) -> bytes:
    data_key = new_data_key()
    KeysFile.create(path, data_key, passphrase=passphrase, keyring=False, cost=CHEAP)
    return data_key


def rewrite(path: Path, **changes: object) -> None:
    """Change entries of the file and make its checksum fit, as a hostile writer would."""
    document = json.loads(path.read_bytes())
    del document["check"]
    for name, value in changes.items():
        if name in document:
            document[name] = value
        else:
            document["passphrase"][name] = value
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    document["check"] = hashlib.sha256(canonical.encode()).hexdigest()
    path.write_text(json.dumps(document))


def test_data_keys_have_32_bytes_and_are_never_the_same():
    assert len(new_data_key()) == 32
    assert new_data_key() != new_data_key()


def test_the_passphrase_opens_the_key_and_the_file_does_not_hold_it_in_clear(path):
    data_key = made(path)
    assert KeysFile.open(path, passphrase=PHRASE) == data_key
    assert data_key.hex() not in path.read_text()
    assert PHRASE not in path.read_text()
    assert KeysFile.load(path).has_passphrase


def test_the_default_cost_is_64_mib_and_three_passes_and_works(path):
    data_key = new_data_key()
    keys = KeysFile.create(path, data_key, passphrase=PHRASE, keyring=False)
    assert keys.wrapped is not None
    assert (keys.wrapped.cost.memory, keys.wrapped.cost.passes) == (64 * 1024 * 1024, 3)
    assert KeysFile.open(path, passphrase=PHRASE) == data_key


@pytest.mark.parametrize("wrong", ["river lantern eight", "River lantern seven", "river lantern seven ", "x"])
def test_a_wrong_passphrase_is_refused_with_exit_4(path, wrong):
    made(path)
    with pytest.raises(NotAllowedError, match="passphrase does not open") as refused:
        KeysFile.open(path, passphrase=wrong)
    assert refused.value.exit_code == 4


def test_a_passphrase_typed_in_other_code_points_is_the_same(path):
    data_key = made(path, "caf\u00e9 Vi\u1ec7t")
    assert KeysFile.open(path, passphrase="cafe\u0301 Vie\u0323\u0302t") == data_key


@pytest.mark.parametrize("empty", ["", "   ", "\n"])
def test_an_empty_passphrase_is_wrong_usage_and_writes_nothing(path, empty):
    with pytest.raises(UsageError, match="empty"):
        KeysFile.create(path, new_data_key(), passphrase=empty, keyring=False, cost=CHEAP)
    assert not path.exists()


def test_a_passphrase_of_bytes_that_are_no_text_is_wrong_usage(path):
    with pytest.raises(UsageError, match="not text"):
        KeysFile.create(path, new_data_key(), passphrase="a\udcff", keyring=False, cost=CHEAP)


def test_without_passphrase_and_keyring_nothing_is_made(path):
    with pytest.raises(UsageError, match="give one of them") as refused:
        KeysFile.create(path, new_data_key(), passphrase=None, keyring=False)
    assert refused.value.exit_code == 2
    assert not path.exists()


def test_a_needed_passphrase_that_was_not_given_is_wrong_usage(path):
    made(path)
    with pytest.raises(UsageError, match="give its passphrase"):
        KeysFile.open(path, passphrase=None)


def test_an_existing_file_is_never_replaced(path):
    data_key = made(path)
    with pytest.raises(UserError, match="exists already"):
        KeysFile.create(path, new_data_key(), passphrase=PHRASE, keyring=False, cost=CHEAP)
    assert KeysFile.open(path, passphrase=PHRASE) == data_key


def test_every_flipped_bit_pattern_in_every_byte_gives_the_right_key_or_our_error(path):
    data_key = made(path)
    whole = path.read_bytes()
    refused = 0
    for position in range(len(whole)):
        for pattern in (0x01, 0x20, 0x80):
            torn = bytearray(whole)
            torn[position] ^= pattern
            path.write_bytes(bytes(torn))
            try:
                assert KeysFile.open(path, passphrase=PHRASE) == data_key
            except WorkspaceError:
                refused += 1
    assert refused > len(whole) * 2  # only bytes of white space may change without harm


def test_every_cut_of_the_file_is_called_damage(path):
    made(path)
    whole = path.read_bytes().rstrip()
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        with pytest.raises(WorkspaceError, match="damaged"):
            KeysFile.open(path, passphrase=PHRASE)


@pytest.mark.parametrize("name", ["salt", "nonce", "wrapped", "key_id"])
def test_an_altered_value_with_a_fitting_checksum_never_yields_a_key(path, name):
    made(path)
    document = json.loads(path.read_bytes())
    value = document.get(name) or document["passphrase"][name]
    rewrite(path, **{name: ("1" if value[0] == "0" else "0") + value[1:]})
    with pytest.raises(NotAllowedError):
        KeysFile.open(path, passphrase=PHRASE)


def test_another_key_wrapped_under_the_same_passphrase_is_not_taken_for_this_workspaces(path):
    made(path)
    right = KeysFile.load(path)
    assert right.wrapped is not None
    associated = keys._associated(right.key_id, right.wrapped.salt, CHEAP)
    secret = keys._derive(PHRASE, right.wrapped.salt, CHEAP)
    other = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(new_data_key(), associated, right.wrapped.nonce, secret)
    rewrite(path, wrapped=other.hex())
    with pytest.raises(WorkspaceError, match="damaged"):
        KeysFile.open(path, passphrase=PHRASE)


@pytest.mark.parametrize(
    "changes",
    [
        {"memory": 100 << 30},
        {"memory": 1 << 30, "passes": 16},
        {"memory": 0},
        {"memory": -1},
        {"passes": 10**30},
        {"passes": 0},
        {"memory": 8192.0},
        {"passes": True},
        {"memory": "8192"},
        {"kdf": "md5"},
        {"salt": ""},
        {"nonce": "zz"},
        {"wrapped": 5},
        {"passphrase": []},
        {"keyring": "yes"},
        {"key_id": "00"},
        {"version": 0},
        {"version": "1"},
        {"format": "other"},
    ],
)
def test_a_hostile_value_is_refused_before_any_work_is_done(path, changes, monkeypatch):
    made(path)
    rewrite(path, **changes)
    monkeypatch.setattr("nacl.pwhash.argon2id.kdf", lambda *_, **__: pytest.fail("worked for a hostile file"))
    with pytest.raises(WorkspaceError) as refused:
        KeysFile.open(path, passphrase=PHRASE)
    assert refused.value.exit_code == 5


def test_a_file_of_a_newer_program_says_so(path):
    made(path)
    rewrite(path, version=2)
    with pytest.raises(WorkspaceError, match="newer version"):
        KeysFile.open(path, passphrase=PHRASE)


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b"{}", b"[" * 60_000, b"\xff\xfe", b"0" * 70_000, b'{"format":1}']
)
def test_a_foreign_file_is_called_damaged(path, content):
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match="damaged"):
        KeysFile.load(path)


def test_a_folder_without_keys_is_no_workspace(tmp_path):
    with pytest.raises(WorkspaceError, match="not a workspace"):
        KeysFile.open(tmp_path / "keys.json", passphrase=PHRASE)
    with pytest.raises(WorkspaceError, match=r"cannot be read|is not a workspace"):
        KeysFile.open(tmp_path, passphrase=PHRASE)


def test_changing_the_passphrase_keeps_the_key_and_shuts_out_the_old_one(path):
    data_key = made(path)
    before = json.loads(path.read_bytes())["passphrase"]
    KeysFile.change_passphrase(path, old=PHRASE, new="another one", cost=CHEAP)
    after = json.loads(path.read_bytes())["passphrase"]
    assert KeysFile.open(path, passphrase="another one") == data_key
    assert before["salt"] != after["salt"]
    with pytest.raises(NotAllowedError):
        KeysFile.open(path, passphrase=PHRASE)


def test_a_refused_change_of_passphrase_leaves_the_file_as_it_was(path):
    made(path)
    whole = path.read_bytes()
    with pytest.raises(NotAllowedError):
        KeysFile.change_passphrase(path, old="wrong", new="another one", cost=CHEAP)
    with pytest.raises(UsageError):
        KeysFile.change_passphrase(path, old=PHRASE, new="", cost=CHEAP)
    assert path.read_bytes() == whole


def test_a_failed_write_leaves_the_old_file_and_no_part_behind(path, monkeypatch):
    data_key = made(path)

    def no_space(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", no_space)
    with pytest.raises(UserError, match="No space left"):
        KeysFile.change_passphrase(path, old=PHRASE, new="another one", cost=CHEAP)
    assert [item.name for item in path.parent.iterdir()] == ["keys.json"]
    assert KeysFile.open(path, passphrase=PHRASE) == data_key


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_file_is_for_its_owner_only(path):
    made(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_keyring_opens_a_workspace_without_passphrase(path, keyring_backend):
    drawer = keyring_backend(Drawer())
    data_key = new_data_key()
    keys = KeysFile.create(path, data_key, passphrase=None, keyring=True)
    assert keys.in_keyring
    assert not keys.has_passphrase
    assert list(drawer.kept.values()) == [data_key.hex()]
    assert KeysFile.open(path, passphrase=None) == data_key
    with pytest.raises(NotAllowedError, match="system keyring"):
        KeysFile.open(path, passphrase=None, use_keyring=False)


def test_a_wrong_passphrase_is_refused_even_where_the_keyring_has_the_key(path, keyring_backend):
    keyring_backend(Drawer())
    data_key = new_data_key()
    KeysFile.create(path, data_key, passphrase=PHRASE, keyring=True, cost=CHEAP)
    assert KeysFile.open(path, passphrase=None) == data_key
    with pytest.raises(NotAllowedError):
        KeysFile.open(path, passphrase="wrong")


def test_a_computer_without_keyring_needs_a_passphrase(path, keyring_backend):
    keyring_backend(fail.Keyring())
    assert not systemkeyring.available()
    assert not KeysFile.create(path, new_data_key(), passphrase=PHRASE, keyring=True, cost=CHEAP).in_keyring


@pytest.mark.parametrize("backend", [BrokenDrawer, LeakyDrawer, PlainDrawer])
def test_a_keyring_that_does_not_keep_secrets_safely_is_not_used(path, keyring_backend, backend):
    drawer = keyring_backend(backend())
    keys = KeysFile.create(path, new_data_key(), passphrase=PHRASE, keyring=True, cost=CHEAP)
    assert not keys.in_keyring
    assert drawer.kept == {}
    path.unlink()
    with pytest.raises(UsageError, match="not available"):
        KeysFile.create(path, new_data_key(), passphrase=None, keyring=True)


def test_a_wrong_key_in_the_keyring_is_never_returned(path, keyring_backend):
    drawer = keyring_backend(Drawer())
    keys = KeysFile.create(path, new_data_key(), passphrase=None, keyring=True)
    for wrong in (new_data_key().hex(), "", "not hex", "00"):
        drawer.kept[systemkeyring.SERVICE, keys.key_id] = wrong
        with pytest.raises(NotAllowedError):
            KeysFile.open(path, passphrase=None)


def test_a_forgotten_key_is_gone_from_the_keyring_and_forgetting_twice_is_harmless(path, keyring_backend):
    drawer = keyring_backend(Drawer())
    keys = KeysFile.create(path, new_data_key(), passphrase=PHRASE, keyring=True, cost=CHEAP)
    systemkeyring.forget(keys.key_id)
    systemkeyring.forget(keys.key_id)
    assert drawer.kept == {}
    assert systemkeyring.available()


def test_a_key_that_no_file_names_does_not_stay_in_the_keyring(path, keyring_backend, monkeypatch):
    drawer = keyring_backend(Drawer())
    monkeypatch.setattr(keys, "write_whole", _full)
    with pytest.raises(UserError):
        KeysFile.create(path, new_data_key(), passphrase=None, keyring=True)
    assert drawer.kept == {}


def test_the_keyring_forgets_the_key_of_a_workspace_that_is_taken_back(path, keyring_backend):
    drawer = keyring_backend(Drawer())
    KeysFile.create(path, new_data_key(), passphrase=None, keyring=True)
    KeysFile.take_back(path)
    assert drawer.kept == {}
    path.unlink()
    KeysFile.take_back(path)


def _full(*_args, **_more):
    raise OSError(28, "No space left on device")
