"""Argon2id at a cost a small machine bears: 19 MiB and two passes, about 80 ms. How many run at once is bounded by
the limiter of the routes that hash (`Runtime.hashers`)."""

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from colloquy.accounts.rules import normal_password

_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
NOBODYS = _hasher.hash("no account has this password")


def hash_password(password: str) -> str:
    """The hash to keep."""
    return _hasher.hash(normal_password(password))


def verify_password(kept: str | None, password: str) -> bool:
    """Whether the password fits; takes as long when there is no account."""
    try:
        return _hasher.verify(kept or NOBODYS, normal_password(password)) and kept is not None
    except (Argon2Error, InvalidHashError):
        return False


def needs_rehash(kept: str) -> bool:
    """Whether a hash was made at another cost than today's."""
    return _hasher.check_needs_rehash(kept)
