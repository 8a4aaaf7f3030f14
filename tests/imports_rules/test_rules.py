"""The small rules: bounds, names, dates, mappings, keys."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colloquy.imports.rules import ImportedPerson, ImportRefused, detect, keys_of, propose_mapping, read
from colloquy.imports.rules.builder import PersonBuilder
from colloquy.imports.rules.clean import clean_line, clean_text
from colloquy.imports.rules.dates import parse_date
from colloquy.imports.rules.mapping import MAPPABLE_FIELDS
from colloquy.imports.rules.names import split_name
from colloquy.imports.rules.rows import BOUNDS
from tests.samples import table


def _told(refused: ImportRefused) -> None:
    assert refused.detail.endswith(".")


@given(st.text(), st.integers(1, 60))
def test_clean_text_is_clean_bounded_and_stays_so(text: str, limit: int) -> None:
    cleaned, _ = clean_text(text, limit)
    assert len(cleaned) <= limit
    assert not any(character < " " and character not in "\n\t" for character in cleaned)
    cleaned.encode()
    assert clean_text(cleaned, limit) == (cleaned, False)
    assert "\n" not in clean_line(text, limit)[0]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Mar 2024", date(2024, 3, 12)), ("7-Feb-22", date(2022, 2, 7)), ("2024-03-12", date(2024, 3, 12)),
        ("2024-03-12T09:00:00Z", date(2024, 3, 12)), ("20240312", date(2024, 3, 12)),
        ("12. März 2024", date(2024, 3, 12)),
        ("12 de marzo de 2024", date(2024, 3, 12)), ("March 12, 2024", date(2024, 3, 12)),
        ("12.03.2024", date(2024, 3, 12)), ("3/25/2024", date(2024, 3, 25)), ("25/3/24", date(2024, 3, 25)),
        ("4/4/2024", date(2024, 4, 4)), ("3/4/2024", "ambiguous"), ("31 Feb 2024", None), ("0000-00-00", None),
        ("12 Foo 2024", None), ("", None), ("9" * 5000, None), ("01 Jan 1600", None),
        ("\u0661\u0662 Mar 2024", date(2024, 3, 12)),
    ],
)  # fmt: skip
def test_dates_mean_one_day_or_none(text: str, day: date | str | None) -> None:
    assert parse_date(text) == day


@given(st.text(max_size=80))
def test_no_text_breaks_the_date_reader(text: str) -> None:
    parse_date(text)


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Ana", ("", "Ana", "", "", "")),
        ("Ana María de la Cruz", ("", "Ana", "María", "de la Cruz", "")),
        ("Cruz, Ana María", ("", "Ana", "María", "Cruz", "")),
        ("Prof. Dr. Uwe Dahl, PhD, MBA", ("Prof. Dr.", "Uwe", "", "Dahl", "PhD, MBA")),
        ("John Smith Jr.", ("", "John", "", "Smith", "Jr.")),
        ("", ("", "", "", "", "")),
    ],
)
def test_full_names_come_apart_where_it_is_clear(full: str, parts: tuple[str, ...]) -> None:
    assert tuple(split_name(full)) == parts


@given(st.text(max_size=60))
def test_no_name_breaks_the_splitter(text: str) -> None:
    split_name(text)


def test_values_over_their_bounds_are_shortened_or_left_out_and_told() -> None:
    builder = PersonBuilder(1)
    builder.text("full_name", "n" * 300, "Name")
    builder.text("title", "t" * 301, "Title")
    builder.notes("x" * 30_000, "Notes")
    builder.email(f"{'e' * 300}@example.org", "Mail")
    builder.phone("1" * 51, "Phone")
    builder.link(f"https://example.org/{'l' * 2000}", "Link")
    builder.link("javascript:alert(1)", "Link")
    builder.tags([f"tag {number}" for number in range(30)], "Tags")
    for number in range(30):
        builder.email(f"e{number}@example.org", "Mail")
    person = builder.build()
    assert person
    assert (len(person.full_name), len(person.notes), len(person.tags), len(person.emails)) == (200, 20_000, 20, 20)
    assert (person.phones, person.links) == ((), ())
    assert {problem.code for problem in person.problems} == {
        "value_too_long", "email_invalid", "phone_invalid", "url_invalid", "too_many_values",
    }  # fmt: skip
    assert all(problem.detail.endswith(".") for problem in person.problems)


def test_a_person_survives_json() -> None:
    builder = PersonBuilder(3)
    builder.text("given_name", "Ana", "")
    builder.email("Ana <mailto:ana@example.org>", "", "work")
    builder.email("no", "Mail")
    builder.connected("2024-03-12", "")
    builder.position("A", "B", "", "")
    builder.position("C", "", "", "")
    builder.tags(["x"], "")
    person = builder.build()
    assert person
    assert person.emails == (("work", "ana@example.org"),)
    assert ImportedPerson.from_json(person.to_json()) == person


def test_every_mappable_field_has_a_bound_or_a_checker() -> None:
    known = {*BOUNDS, "connected_on", "tags"}
    assert {item.name for item in MAPPABLE_FIELDS if not item.name.startswith("address_")} <= known
    assert len({item.name for item in MAPPABLE_FIELDS}) == len(MAPPABLE_FIELDS)


def test_a_mapping_is_proposed_only_when_clear() -> None:
    headers = ["Name", "Name 2", "Title", "Misc", "Contact", "birthday"]
    samples = [["Ana"], ["Bo"], ["Dr."], ["ana@example.org"], [], ["1980-01-01"]]
    proposals = propose_mapping(headers, samples)
    assert [proposal.field for proposal in proposals] == [None, None, None, None, None, None]
    assert proposals[0].runner_up == "full_name"
    assert proposals[3].runner_up == "email"


def test_a_lone_name_beside_a_first_name_is_the_family_name() -> None:
    assert [item.field for item in propose_mapping(["Name", "Vorname"], [[], []])] == ["family_name", "given_name"]


def test_a_person_has_keys_strongest_first() -> None:
    data = b"Name,Email,LinkedIn,Company\nJos\xc3\xa9 Lin,JOSE@example.org,http://de.LinkedIn.com/in/Jos%C3%A9/?x=1,\xc3\x85cme\n"
    (person,) = read(data, detect(data))
    kinds = [key.kind for key in keys_of(person)]
    values = {key.kind: key.value for key in keys_of(person)}
    assert kinds[:2] == ["profile", "email"]
    assert (values["profile"], values["email"]) == ("linkedin.com/in/josé", "jose@example.org")
    assert values["name"] == "jose lin|acme"


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.text(max_size=30), min_size=2, max_size=6), max_size=8), st.sampled_from(",;\t|"))
def test_no_table_breaks_the_reader(rows: list[list[str]], delimiter: str) -> None:
    data = table([["Name", "Email", "Notes", "Tags", "Connected on", "URL"], *rows], delimiter)
    try:
        content = data.encode("utf-8", "surrogatepass")
        for person in read(content, detect(content)):
            ImportedPerson.from_json(person.to_json())
    except ImportRefused as refused:
        _told(refused)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.sampled_from([b"", b"Name,Email\n", b"BEGIN:VCARD\n", b"PK\x03\x04", b"{"]))
def test_no_bytes_break_the_reader(data: bytes, start: bytes) -> None:
    try:
        found = detect(start + data)
        if found.format != "colloquy_json":
            list(read(start + data, found))
    except ImportRefused as refused:
        _told(refused)
