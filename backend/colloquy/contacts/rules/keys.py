"""What a person can be recognized by: so that one person stands once in a list, and the same file twice changes nothing.

Strong keys name one person: `uid` (vCard UID, Colloquy id), `profile` (a page of that person on a network) and
`email`. Weak keys are hints to look twice: `phone` (switchboards are shared), `name` with the organization, and `alike` (names that may be two
spellings of one, see `colloquy.contacts.rules.likeness`). `tag` recognizes nobody; it finds the contacts of a tag.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import unquote

from colloquy.contacts.rules.likeness import alike_key
from colloquy.kit.folding import fold

KeyKind = Literal["uid", "profile", "email", "phone", "name", "alike", "tag"]
STRONG: Final[frozenset[str]] = frozenset({"uid", "profile", "email"})

_PROFILES: Final[dict[str, re.Pattern[str]]] = {
    "linkedin.com": re.compile(r"/(in|pub|profile)/.+"),
    "github.com": re.compile(r"/[^/]+$"),
    "twitter.com": re.compile(r"/[^/]+$"),
    "x.com": re.compile(r"/[^/]+$"),
    "orcid.org": re.compile(r"/[0-9x-]{19}$"),
    "xing.com": re.compile(r"/profile/[^/]+$"),
}
"""Hosts on which a path names a person. A company's home page is shared by its people, and so is no key."""
_URL: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[^/@?#]*@)?([^/?#:]+)(?::\d*)?([^?#]*)", re.IGNORECASE)
_EXTENSION: Final = re.compile(r"(?:;?\s*ext\.?|\bx|;|#).*$", re.IGNORECASE)
_SHORTEST_PHONE: Final = 7
_PHONE_DIGITS: Final = 9


class Key(NamedTuple):
    """A kind and its normalized value; compare both."""

    kind: KeyKind
    value: str

    @property
    def strong(self) -> bool:
        """Whether this key alone names one person."""
        return self.kind in STRONG


def email_key(address: str) -> str:
    """The address without case. Dots and plus parts stay: only one provider ignores them."""
    return address.strip().casefold()


def profile_key(url: str) -> str:
    """`linkedin.com/in/jane-doe` of any spelling of a profile's address; empty when the page names no person."""
    found = _URL.match(url.strip())
    if not found:
        return ""
    host = found[1].casefold().rstrip(".")
    path = unquote(found[2]).casefold().rstrip("/")
    for site, pattern in _PROFILES.items():
        if (host == site or host.endswith("." + site)) and pattern.match(path):
            return site + path
    return ""


def phone_key(number: str) -> str:
    """The last nine digits, so that +33 6 12 34 56 78 and 06 12 34 56 78 agree; empty under seven digits.

    Country codes and trunk zeros differ between address books; nine digits are what most national numbers share.
    An extension is not part of the number. Two people may share a key, which is why it is weak.
    """
    digits = "".join(str(int(character)) for character in _EXTENSION.sub("", number) if character.isdecimal())
    return digits.lstrip("0")[-_PHONE_DIGITS:] if len(digits) >= _SHORTEST_PHONE else ""


def name_key(full_name: str, organization: str) -> str:
    """Folded name and folded organization; empty without a name."""
    name = fold(full_name)
    return f"{name}|{fold(organization)}" if name else ""


def keys_of_contact(contact: Mapping[str, Any], organization: str) -> list[Key]:
    """All keys of a contact's row, each once; `organization` is the name of where they work now."""
    keys: list[Key] = [_external(key) for key in contact["external_keys"]]
    keys += (Key("profile", profile_key(link["url"])) for link in contact["links"])
    keys += (Key("email", email_key(email["address"])) for email in contact["emails"])
    keys += (Key("phone", phone_key(phone["number"])) for phone in contact["phones"])
    keys.append(Key("name", name_key(contact["name"], organization)))
    keys.append(Key("alike", alike_key(contact["name"])))
    keys += tag_keys(contact["tags"])
    return [key for key in dict.fromkeys(keys) if key.value]


def tag_keys(tags: Iterable[str]) -> list[Key]:
    """The keys under which the contacts of these tags are found: spelling and case aside."""
    return [Key("tag", fold(tag)) for tag in tags]


def _external(key: str) -> Key:
    return Key("uid", key.removeprefix("uid:")) if key.startswith("uid:") else Key("profile", key)
