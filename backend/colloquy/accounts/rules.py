"""Accounts by rule: who may have which role, what a password must be, what credentials look like.

Passwords follow NIST SP 800-63B-4: at least 15 characters, no composition rules, no expiry, all of Unicode, compared
against what is commonly chosen and against the person's own name and address.
"""

import re
import secrets
import unicodedata
import zlib
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from colloquy.kit.saying import say

SHORTEST_PASSWORD = 15
LONGEST_PASSWORD = 256
FEWEST_DISTINCT = 5
SHORTEST_BASE = 3
TOKEN_PREFIX = "clq_"  # noqa: S105 -- how tokens begin, not one
INVITE_PREFIX = "clqi_"
SECRET_BYTES = 32
CHECKSUM_CHARS = 6
SHOWN_CHARS = 9
INVITE_LASTS = timedelta(days=14)
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
COMMON_BASES = (
    "password", "passphrase", "letmein", "qwertyuiop", "qwerty", "iloveyou", "welcome", "administrator", "abcdefgh",
    "abc123", "football", "baseball", "sunshine", "princess", "superman", "trustno1", "changeme", "monkey", "dragon",
    "master", "secret", "correcthorsebatterystaple", "thequickbrownfox", "asdfghjkl", "zxcvbnm", "1q2w3e4r", "colloquy",
    "informationalinterview", "student", "university", "college", "career", "login", "admin", "user", "test", "pass",
)  # fmt: skip
RUNS = ("01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "09876543210987654321")


class Role(StrEnum):
    """What an account is to the campus; one account may be several."""

    STUDENT = "student"
    ADVISER = "adviser"
    COUNSELOR = "counselor"
    ADMIN = "admin"


class Locale(StrEnum):
    """The languages that the web client speaks."""

    ENGLISH = "en"
    SPANISH = "es"


class Scope(StrEnum):
    """How far a token reaches."""

    READ = "read"
    WRITE = "write"
    ACCOUNT = "account"
    ADMIN = "admin"


def email_key(email: str) -> str:
    """The form in which two spellings of one address are the same."""
    return unicodedata.normalize("NFKC", email).casefold().strip()


def normal_password(password: str) -> str:
    """The same password however the keyboard composed its letters; spaces are kept."""
    return unicodedata.normalize("NFC", password)


def password_problem(password: str, *, email: str, name: str) -> str | None:
    """Why a password is not good enough, in words that say what to do; None when it is."""
    normal = normal_password(password)
    if len(normal) < SHORTEST_PASSWORD:
        return say(
            "Use at least {least} characters; a few words that only you would put together work well.",
            least=SHORTEST_PASSWORD,
        )
    if len(normal) > LONGEST_PASSWORD:
        return say("Use at most {most} characters.", most=LONGEST_PASSWORD)
    if len(set(normal.casefold()) - {" "}) < FEWEST_DISTINCT or _is_guessable(normal, email=email, name=name):
        return "This one is easy to guess. Take a few words that have nothing to do with you or with this site."
    return None


def _is_guessable(password: str, *, email: str, name: str) -> bool:
    """Whether little is left once common words, the person's own, and punctuation are taken away."""
    bare = _bare(password)
    context = [_bare(part) for part in (*re.split(r"[@.\s]+", email_key(email)), *name.split())]
    rest = bare
    for base in sorted(
        (word for word in (*COMMON_BASES, *context) if len(word) >= SHORTEST_BASE), key=len, reverse=True
    ):
        rest = rest.replace(base, "")
    if rest == bare:
        return any(bare and bare in run * 3 for run in RUNS) or _repeats(bare)
    return len(rest) <= len(bare) // 4 or rest.isdigit() or any(rest in run * 2 for run in RUNS)


def _bare(text: str) -> str:
    """Letters and digits alone, and signs that are neither punctuation nor spaces (emoji for example)."""
    return "".join(char for char in text.casefold() if unicodedata.category(char)[0] in "LNS")


def _repeats(bare: str) -> bool:
    """Whether it is one short piece again and again."""
    return len(bare) > 1 and (bare + bare).find(bare, 1) <= FEWEST_DISTINCT


def new_secret(prefix: str) -> str:
    """A credential of 256 random bits, with a checksum so that scanners can tell a real one."""
    body = _base62(int.from_bytes(secrets.token_bytes(SECRET_BYTES)), 43)
    return f"{prefix}{body}{_checksum(prefix + body)}"


def looks_real(secret: str, prefix: str) -> bool:
    """Whether a text has the shape and the checksum of a credential."""
    return (
        secret.startswith(prefix)
        and len(secret) == len(prefix) + 43 + CHECKSUM_CHARS
        and secret.isascii()
        and secret[-CHECKSUM_CHARS:] == _checksum(secret[:-CHECKSUM_CHARS])
    )


def secret_hash(secret: str) -> str:
    """What is kept of a credential: it has 256 random bits, so a plain SHA-256 is enough."""
    return sha256(secret.encode()).hexdigest()


def shown(secret: str) -> str:
    """The beginning of a credential, by which its owner recognizes it."""
    return secret[:SHOWN_CHARS]


def _checksum(text: str) -> str:
    return _base62(zlib.crc32(text.encode()), CHECKSUM_CHARS)


def _base62(number: int, width: int) -> str:
    digits = []
    for _ in range(width):
        number, digit = divmod(number, 62)
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))


FAILURES_PER_PAIR = 10
FAILURES_PER_ADDRESS = 60
FAILURES_PER_ACCOUNT = 100
WINDOW = timedelta(minutes=5)
ACCOUNT_WINDOW = timedelta(hours=24)


def wait_after(failures: int, allowed: int, since: datetime, window: timedelta, now: datetime) -> timedelta | None:
    """How long to wait after so many failures in a window that began at `since`; None when one may try now.

    A clock that was set back does not shorten the wait: an instant in the future counts as now.
    """
    if failures < allowed:
        return None
    left = window - (now - min(since, now))
    return left if left > timedelta(0) else None
