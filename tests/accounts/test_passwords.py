"""Passwords by NIST SP 800-63B-4: long enough, not common, anything else goes."""

import unicodedata

import pytest
from colloquy.accounts import passwords, rules

ANA = {"email": "ana.oliveira@example.edu", "name": "Ana Oliveira"}
GOOD = "seven quiet herons wade"

ACCEPTED = {
    "fifteen characters": "kzvqmwpxhtrjblf",
    "fifteen with spaces inside": "mud owl fir tea",
    "spaces at both ends": "  mud owl fir tea  ",
    "sixty-four characters": "the ferry to the outer islands leaves at noon, weather permitting",
    "256 characters": ("granite otter velvet " * 13)[:256],
    "no digit, no capital, no sign": "granite otter velvet",
    "digits alone, of no pattern": "83140592766150384",
    "emoji": "🦉🌲🍵🚲🌧️🎻🧭🪁🐚🧶🌻🪵🥾🏮🪨🎐",
    "Chinese": "山高月小水落石出清风徐来水波不兴",
    "Greek": "ευτυχισμένη χελώνα",
    "marks composed and not": "crème brûlée à volonté",
    "quotes and backslashes": "it's \"five\\six\" o'clock",
    "a common word among others": "password of the drowned lighthouse",
    "one's own name among others": "ana walks nine foggy bridges",
}
REFUSED = {
    "empty": "",
    "fourteen characters": "kzvqmwpxhtrjbl",
    "fourteen that only look like fifteen": unicodedata.normalize("NFD", "kzvqmwpxhtrjbé"),
    "257 characters": ("granite otter velvet " * 13)[:257],
    "a common one": "passwordpassword",
    "a common one with digits": "password123456789",
    "a common one with signs between": "p-a-s-s-w-o-r-d-1-2-3-4",
    "another common one": "correct horse battery staple",
    "a run of the keyboard": "qwertyuiopasdfghjkl",
    "a run of digits": "123456789012345",
    "a run of letters": "abcdefghijklmnopqr",
    "one letter again and again": "aaaaaaaaaaaaaaaaaaaa",
    "two letters again and again": "abababababababab",
    "three letters again and again": "qzxqzxqzxqzxqzx",
    "a year again and again": "20262026202620262026",
    "only spaces": " " * 20,
    "one sign again and again": "!!!!!!!!!!!!!!!!!!!!",
    "one's own address": "ana.oliveira@example.edu",
    "one's own name with a year": "Ana Oliveira 2026",
    "the name of this site": "colloquy colloquy",
    "the name of this site with digits": "colloquy2026colloquy",
    "what students take": "student university 1",
}


@pytest.mark.parametrize("password", ACCEPTED.values(), ids=ACCEPTED)
def test_a_password_is_taken(password: str) -> None:
    assert rules.password_problem(password, **ANA) is None


@pytest.mark.parametrize("password", REFUSED.values(), ids=REFUSED)
def test_a_password_is_refused_with_what_to_do_instead(password: str) -> None:
    assert "characters" in (why := rules.password_problem(password, **ANA) or "") or "words" in why


def test_a_password_fits_however_the_keyboard_composed_its_letters() -> None:
    kept = passwords.hash_password(unicodedata.normalize("NFC", "crème brûlée à volonté"))
    assert passwords.verify_password(kept, unicodedata.normalize("NFD", "crème brûlée à volonté"))


def test_spaces_in_a_password_are_kept() -> None:
    kept = passwords.hash_password(f" {GOOD}")
    assert not passwords.verify_password(kept, GOOD)
    assert passwords.verify_password(kept, f" {GOOD}")


def test_no_password_fits_where_there_is_no_account() -> None:
    assert not passwords.verify_password(None, "no account has this password")


def test_a_credential_carries_a_checksum_so_that_a_scanner_can_tell_a_real_one() -> None:
    secret = rules.new_secret(rules.TOKEN_PREFIX)
    assert rules.looks_real(secret, rules.TOKEN_PREFIX)
    swapped = secret[:10] + ("a" if secret[10] != "a" else "b") + secret[11:]
    assert not rules.looks_real(swapped, rules.TOKEN_PREFIX)
    assert not rules.looks_real(secret[:-1], rules.TOKEN_PREFIX)
    assert not rules.looks_real(secret, rules.INVITE_PREFIX)


def test_a_thousand_credentials_differ() -> None:
    assert len({rules.new_secret("") for _ in range(1_000)}) == 1_000
