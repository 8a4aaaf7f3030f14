"""Which of our fields a foreign column means: proposed only when clear and not tied."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from colloquy.imports.rules.clean import words
from colloquy.imports.rules.dates import parse_date
from colloquy.imports.rules.formats.table import Target
from colloquy.kit.folding import fold


class MappableField(NamedTuple):
    """A field that a column can be mapped to.

    Attributes:
        name: as the mapping names it.
        title: for people.
        words: folded headers that mean it, in the languages our readers use, separated by bars.
        many: whether several columns may be mapped to it.
    """

    name: str
    title: str
    words: str
    many: bool = False


MAPPABLE_FIELDS: Final = (
    MappableField(
        "full_name",
        "Full name",
        "name|full name|contact|contact name|display name|nom complet|nombre",
    ),
    MappableField(
        "given_name",
        "First name",
        "first name|given name|firstname|givenname|first|forename|vorname|prenom|nome",
    ),
    MappableField(
        "middle_name",
        "Middle name",
        "middle name|middlename|middle|additional name",
    ),
    MappableField(
        "family_name",
        "Last name",
        "last name|family name|lastname|familyname|surname|last|nachname|familienname|nom|"
        "nom de famille|apellido|apellidos|cognome|sobrenome|achternaam",
    ),
    MappableField(
        "prefix",
        "Name prefix",
        "prefix|salutation|name prefix|anrede|honorific",
    ),
    MappableField(
        "suffix",
        "Name suffix",
        "suffix|name suffix",
    ),
    MappableField(
        "nickname",
        "Nickname",
        "nickname|nick|preferred name|goes by|spitzname",
    ),
    MappableField(
        "organization",
        "Organization",
        "organization|organisation|company|company name|employer|firm|current employer|firma|"
        "unternehmen|entreprise|societe|empresa|azienda|institution|account name",
    ),
    MappableField(
        "title",
        "Job title",
        "job title|position|role|occupation|title|jobtitle|current title|beruf|funktion|poste|fonction|cargo|puesto",
    ),
    MappableField(
        "department",
        "Department",
        "department|division|team|abteilung|departement|departamento",
    ),
    MappableField(
        "email",
        "E-mail address",
        "email|e-mail|email address|e-mail address|mail|work email|home email|personal email|"
        "business email|email 2|primary email|e-mail-adresse|courriel|adresse e-mail|correo|"
        "correo electronico|adresse mail",
        many=True,
    ),
    MappableField(
        "phone",
        "Telephone",
        "phone|telephone|phone number|mobile|cell|cell phone|mobile phone|work phone|home phone|"
        "business phone|tel|telefon|handy|mobil|telefono|telephone number|portable|sms",
        many=True,
    ),
    MappableField(
        "address",
        "Address",
        "address|postal address|mailing address|full address|adresse|anschrift",
        many=True,
    ),
    MappableField(
        "address_street",
        "Street",
        "street|street address|address line 1|strasse|rue|calle",
    ),
    MappableField(
        "address_city",
        "City",
        "city|town|stadt|ort|ville|ciudad",
    ),
    MappableField(
        "address_region",
        "State or region",
        "state|region|province|county|bundesland|provincia",
    ),
    MappableField(
        "address_postal_code",
        "Postal code",
        "zip|zip code|postal code|postcode|plz|code postal",
    ),
    MappableField(
        "address_country",
        "Country",
        "country|country/region|land|pays|pais",
    ),
    MappableField(
        "link",
        "Web address",
        "url|website|web page|linkedin|linkedin url|linkedin profile|profile|profile url|homepage|"
        "webseite|site web|web|github|link",
        many=True,
    ),
    MappableField(
        "tags",
        "Tags",
        "tags|tag|labels|groups|group|categories|category|kategorien|etiquettes",
        many=True,
    ),
    MappableField(
        "notes",
        "Notes",
        "notes|note|comments|comment|remarks|description|notizen|bemerkung|notas",
        many=True,
    ),
    MappableField(
        "connected_on",
        "Connected on",
        "connected on|connected|date connected|met on|date met|met",
    ),
    MappableField(
        "external_key",
        "Identifier there",
        "id|sourcedid|contact id|uid|external id|record id",
    ),
)
BY_NAME: Final = {item.name: item for item in MAPPABLE_FIELDS}
PRIVATE: Final = words(
    "password passwort kennwort ssn birthday birthdate gender grades grade religion iban passport"
) | {"social security number", "date of birth", "credit card", "mot de passe"}
"""Columns that are neither shown, proposed nor read."""

_EXACT, _WORD, _SAMPLE = 100, 45, 40
_CLEAR, _LEAD = 60, 15
_SHORTEST_WORD: Final = 4
_WORDS: Final = {word: item.name for item in reversed(MAPPABLE_FIELDS) for word in item.words.split("|")}
_LOOKS: Final = {
    "email": re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
    "link": re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE),
    "phone": re.compile(r"\+?[\d\s()./-]{7,25}(?:\s?(?:x|ext\.?)\s?\d+)?"),
    "prefix": re.compile(r"(?:dr|prof|mr|mrs|ms|mx)\.?", re.IGNORECASE),
}
_LABELS: Final = {
    "work": "work business office company dienstlich geschaftlich bureau",
    "home": "home private personal privat prive",
    "mobile": "mobile cell handy mobil portable",
    "linkedin": "linkedin",
    "fax": "fax",
}


class Proposal(NamedTuple):
    """The field that a column clearly means, or None, and the next best, or None."""

    field: str | None
    runner_up: str | None


def is_private(header: str) -> bool:
    """Whether this column is never to be read."""
    return fold(header) in PRIVATE


def _scores(header: str, samples: Sequence[str]) -> dict[str, int]:
    name = " ".join(fold(header).replace("_", " ").replace(":", " ").split())
    scores: dict[str, int] = {}
    if exact := _WORDS.get(name):
        scores[exact] = _EXACT
    for word in re.split(r"[\s/()-]+", name):
        if len(word) >= _SHORTEST_WORD and (found := _WORDS.get(word)):
            scores[found] = max(scores.get(found, 0), _WORD)
    if name == "title":
        scores["prefix"] = _CLEAR
    texts = [sample.strip() for sample in samples if sample.strip()]
    for field, pattern in _LOOKS.items():
        if texts and all(pattern.fullmatch(text) for text in texts):
            scores[field] = scores.get(field, 0) + _SAMPLE
    if texts and "connected_on" in scores and not any(parse_date(text) for text in texts):
        del scores["connected_on"]
    return scores


def _best(scores: Mapping[str, int]) -> tuple[Proposal, int]:
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    first, score = ranked[0] if ranked else (None, 0)
    second, next_score = ranked[1] if len(ranked) > 1 else (None, 0)
    if score >= _CLEAR and score - next_score >= _LEAD:
        return Proposal(first, second), score
    return Proposal(None, first), score


def propose_mapping(headers: Sequence[str], samples: Sequence[Sequence[str]]) -> list[Proposal]:
    """One proposal per column. Two columns that claim the same single field leave it to the person."""
    scored = [
        ({} if is_private(header) else _scores(header, values)) for header, values in zip(headers, samples, strict=True)
    ]
    claimed = {name for scores in scored for name, score in scores.items() if score >= _EXACT}
    for scores in scored:
        if "given_name" in claimed and "family_name" not in claimed and scores.get("full_name", 0) >= _EXACT:
            scores["family_name"] = scores.pop("full_name")  # "Name, Vorname"
    results = [_best(scores) for scores in scored]
    for item in MAPPABLE_FIELDS:
        claims = sorted((score for proposal, score in results if proposal.field == item.name), reverse=True)
        if item.many or len(claims) <= 1:
            continue
        results = [
            (Proposal(None, item.name), score)
            if proposal.field == item.name and (score < claims[0] or claims[0] == claims[1])
            else (proposal, score)
            for proposal, score in results
        ]
    return [proposal for proposal, _ in results]


def target_of(header: str, field: str) -> Target:
    """Where a column mapped by hand goes; its label is read from its header ("Work phone")."""
    if field.startswith("address_"):
        return Target("address", group="mapped", part=field.removeprefix("address_"))
    found = set(re.split(r"[^\w]+", fold(header)))
    label = next((label for label, known in _LABELS.items() if found & set(known.split())), "")
    return Target(field, label)
