"""Where the editor's keys are kept, and where never."""

from __future__ import annotations

from keyring.errors import KeyringError, PasswordDeleteError

from reconciler.translate.keys import Keys, system_ring

SECRET = "3f9a-secret:fx"


class Drawer:
    """A keyring of this test's own."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service_name: str, username: str) -> str | None:
        if self.locked:
            raise KeyringError("locked")
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringError("locked")
        self.kept[service_name, username] = password

    def delete_password(self, service_name: str, username: str) -> None:
        if (service_name, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service_name, username]


def test_a_key_is_kept_where_the_system_keeps_keys() -> None:
    drawer = Drawer()
    assert Keys(drawer, {}).put("deepl", f" {SECRET} ", keep=True)
    assert Keys(drawer, {}).get("deepl") == SECRET


def test_without_a_keyring_a_key_lasts_for_the_session() -> None:
    keys = Keys(None, {})
    assert not keys.put("deepl", SECRET, keep=True)
    assert keys.get("deepl") == SECRET
    assert Keys(None, {}).get("deepl") == ""


def test_a_locked_keyring_is_no_fault() -> None:
    drawer = Drawer()
    drawer.locked = True
    keys = Keys(drawer, {})
    assert not keys.put("deepl", SECRET, keep=True)
    assert keys.get("deepl") == SECRET
    assert keys.get("libre") == ""


def test_the_environment_goes_first() -> None:
    keys = Keys(None, {"RECONCILER_DEEPL_KEY": "from-outside"})
    keys.put("deepl", SECRET, keep=False)
    assert keys.get("deepl") == "from-outside"


def test_an_empty_key_forgets_the_old_one() -> None:
    drawer = Drawer()
    keys = Keys(drawer, {})
    keys.put("deepl", SECRET, keep=True)
    keys.put("deepl", "", keep=True)
    keys.put("libre", "", keep=True)
    assert keys.get("deepl") == ""
    assert not drawer.kept


def test_keys_do_not_show_themselves() -> None:
    keys = Keys(None, {})
    keys.put("deepl", SECRET, keep=False)
    assert SECRET not in repr(keys)


def test_the_system_has_a_keyring_or_none() -> None:
    ring = system_ring()
    assert ring is None or hasattr(ring, "get_password")


def test_a_key_for_the_session_gives_way_to_the_one_that_is_kept_when_it_is_emptied() -> None:
    drawer = Drawer()
    keys = Keys(drawer, {})
    keys.put("deepl", SECRET, keep=True)
    keys.use("deepl", "another")
    assert keys.get("deepl") == "another"
    keys.use("deepl", "")
    assert keys.get("deepl") == SECRET
