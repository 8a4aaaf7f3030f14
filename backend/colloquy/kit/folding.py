"""Texts as they are compared; the standard library only, so that rules may use it too."""

import unicodedata


def fold(value: str) -> str:
    """The form in which texts are compared and sorted: no marks, no case, single spaces. Folding twice changes nothing."""
    if not value.isascii():
        for _ in range(2):  # casefold brings marks of its own: the Turkish capital I with a dot
            value = unicodedata.normalize("NFKD", value.casefold())
            value = "".join(character for character in value if not unicodedata.combining(character))
    return " ".join(value.casefold().split())
