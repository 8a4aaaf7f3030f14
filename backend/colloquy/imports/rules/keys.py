"""The keys of an imported person, in the normal form that contacts keep theirs in."""

from colloquy.contacts.rules.keys import Key, email_key, name_key, phone_key, profile_key
from colloquy.imports.rules.rows import ImportedPerson


def keys_of(person: ImportedPerson) -> list[Key]:
    """All keys of a person, strongest first, each once."""
    keys: dict[Key, None] = {}
    if person.external_key.startswith("uid:"):
        keys[Key("uid", person.external_key.removeprefix("uid:"))] = None
    elif person.external_key:
        keys[Key("profile", person.external_key)] = None
    keys |= {Key("profile", profile_key(url)): None for _, url in person.links}
    keys |= {Key("email", email_key(address)): None for _, address in person.emails}
    keys |= {Key("phone", phone_key(number)): None for _, number in person.phones}
    keys[Key("name", name_key(person.full_name, person.organization))] = None
    return [key for key in keys if key.value]
