"""Reading address-book files from strangers: pure, bounded, standard library only."""

from colloquy.contacts.rules.keys import Key, email_key, name_key, phone_key, profile_key
from colloquy.imports.rules.detection import Column, Detection, detect
from colloquy.imports.rules.formats import FORMATS
from colloquy.imports.rules.keys import keys_of
from colloquy.imports.rules.mapping import MAPPABLE_FIELDS, MappableField, propose_mapping
from colloquy.imports.rules.reading import read
from colloquy.imports.rules.refusals import ImportRefused
from colloquy.imports.rules.rows import ImportedPerson, Position, RowProblem

__all__ = [
    "FORMATS",
    "MAPPABLE_FIELDS",
    "Column",
    "Detection",
    "ImportRefused",
    "ImportedPerson",
    "Key",
    "MappableField",
    "Position",
    "RowProblem",
    "detect",
    "email_key",
    "keys_of",
    "name_key",
    "phone_key",
    "profile_key",
    "propose_mapping",
    "read",
]
