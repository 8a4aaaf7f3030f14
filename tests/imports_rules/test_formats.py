"""Every format that people bring, as the real programs write it."""

from datetime import date

import pytest

from colloquy.imports.rules import ImportedPerson, detect, read
from tests import samples


def people_of(data: bytes, mapping: dict[str, str | None] | None = None) -> list[ImportedPerson]:
    return list(read(data, detect(data), mapping))


@pytest.mark.parametrize("preamble", ["quoted", "bare", None])
@pytest.mark.parametrize("bom", [True, False])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_linkedin_is_known_however_it_begins(preamble: str | None, bom: bool, end: str) -> None:  # noqa: FBT001
    data = samples.linkedin_csv(120, preamble=preamble, bom=bom, end=end)
    found = detect(data)
    assert (found.format, found.rows_estimate, found.header_row) == ("linkedin", 120, 4 if preamble else 1)
    people = list(read(data, found))
    assert len(people) == 120
    assert not [problem for person in people for problem in person.problems]
    assert all(person.connected_on and person.external_key.startswith("linkedin.com/in/") for person in people)
    wanted = [(row[0], row[1], row[4], row[5]) for row in samples.linkedin_rows(120)]
    assert [(p.given_name, p.family_name, p.organization, p.title) for p in people] == wanted


def test_linkedin_without_the_url_column_is_read() -> None:
    people = people_of(samples.linkedin_csv(10, url=False, preamble=None))
    assert len(people) == 10
    assert not people[0].links


def test_linkedin_is_found_in_the_whole_archive() -> None:
    data = samples.linkedin_zip(20)
    assert detect(data).member == "Basic_LinkedInDataExport/Connections.csv"
    assert people_of(data) == people_of(samples.linkedin_csv(20))


def test_row_numbers_are_those_a_spreadsheet_shows() -> None:
    data = b'Name,Notes\r\nAda,"two\r\nlines"\r\n\r\nBo,x\r\n'
    assert [(person.full_name, person.row) for person in people_of(data)] == [("Ada", 2), ("Bo", 4)]


def test_google_joins_stars_and_groups_are_understood() -> None:
    found = detect(samples.google_csv())
    person, nameless, third = people_of(samples.google_csv())
    assert found.format == "google"
    assert person.emails == (
        ("work", "s.obrien@harbor.example"),
        ("work", "sob@harbor.example"),
        ("home", "siobhan@example.org"),
    )
    assert person.addresses == (("home", "12 Quay Street\nSpringfield, MA 01101\nUSA"),)
    assert (person.tags, person.notes) == (("Alumni", "Careers fair"), "Met at the careers fair.\nLikes maps.")
    assert person.external_key == "linkedin.com/in/siobhan-obrien"
    assert (person.organization, person.title, person.department) == ("Harbor Analytics", "Head of Research", "Insight")
    assert [problem.code for problem in nameless.problems] == ["name_missing"]
    assert third.tags == ()
    assert third.addresses == (("", "4 Hill Road\nLeeds, LS1 4AB\nUK"),)


def test_google_before_2024_is_read_from_utf_16_with_two_positions() -> None:
    found = detect(samples.google_old_csv())
    assert (found.format, found.encoding) == ("google_old", "utf-16")
    (person,) = people_of(samples.google_old_csv())
    assert [position.organization for position in person.positions] == ["County Health Office", "Fernwood Schools"]
    assert (person.phones[1], person.tags) == (("mobile", "+233 20 555 0102"), ("Friends",))


@pytest.mark.parametrize(
    ("data", "name", "encoding"),
    [
        (samples.outlook_web_csv(), "outlook_web", "utf-8-sig"),
        (samples.outlook_desktop_csv(), "outlook_desktop", "windows-1252"),
    ],
)
def test_outlook_is_read_with_its_prefix_and_without_exchange_addresses(data: bytes, name: str, encoding: str) -> None:
    found = detect(data)
    assert (found.format, found.encoding) == (name, encoding)
    (person,) = people_of(data)
    assert (person.prefix, person.full_name, person.title) == ("Prof.", "Anneliese Müller", "Leiterin \u2013 Forschung")
    assert person.emails == (("", "a.mueller@nordlicht.example"),)
    assert [(problem.code, problem.column) for problem in person.problems] == [("email_invalid", "E-mail 2 Address")]
    assert person.addresses == (("work", "Hafenstraße 9\nRostock, 18055\nDeutschland"),)
    assert person.links == (("", "https://www.nordlicht.example"),)


def test_outlook_desktop_has_its_92_columns() -> None:
    assert len(detect(samples.outlook_desktop_csv()).columns) == 92


def test_a_card_of_version_2_1_is_read_with_its_quoted_text() -> None:
    (person,) = people_of(samples.vcards("2.1"))
    assert (person.full_name, person.family_name, person.prefix) == ("Élodie Lefèvre", "Lefèvre", "Mme")
    assert person.phones == (("mobile", "06 12 34 56 78"), ("work", "+33 1 55 50 10 00"))
    assert (person.notes, person.organization) == ("Ligne un\nLigne deux", "Musée des Cartes")


def test_a_card_of_version_3_is_read_with_its_groups_and_folds() -> None:
    (person,) = people_of(samples.vcards("3.0"))
    assert person.emails[0] == ("work", "n.haddad@weld.example")
    assert person.notes == "First line\nsecond line, with a comma; and a folded tail"
    assert person.addresses == (("work", "9 Long Lane\nFloor 3\nBoston, MA 02110\nUSA"),)
    assert person.links[0] == ("homepage", "http://www.linkedin.com/in/noor-haddad")
    assert person.tags == ("Alumni", "Law, private")
    assert person.external_key == "uid:8D5E1F0A-77"


def test_a_card_of_version_4_is_read() -> None:
    (person,) = people_of(samples.vcards("4.0"))
    assert (person.full_name, person.suffix, person.nickname) == ("Dr. Thandiwe Nkosi", "PhD", "Thandi")
    assert person.phones == (("mobile", "+27-82-555-0199"),)
    assert (person.organization, person.department, person.title) == ("Fernwood Schools", "Sciences", "Head Teacher")


def test_a_card_inside_a_card_is_passed_over_and_an_unclosed_one_is_told() -> None:
    data = (
        b"BEGIN:VCARD\nFN:Ada Byte\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nTITLE:Chief\nEND:VCARD\nBEGIN:VCARD\nFN:Cy\n"
    )
    ada, cy = people_of(data)
    assert (ada.full_name, ada.title, ada.problems) == ("Ada Byte", "Chief", [])
    assert [problem.code for problem in cy.problems] == ["card_not_closed"]


def test_lost_bytes_are_told_and_do_not_spoil_a_utf_8_file() -> None:
    data = "Name,Company\nJosé Núñez,Ålesund\nZoë Müller,Société\n".encode() + b"Bj\xf6rn,x\n"
    people = people_of(data)
    assert people[0].full_name == "José Núñez"
    assert [problem.code for problem in people[2].problems] == ["characters_lost"]
    windows = people_of("Name,Company\nBjörn,x\n".encode("windows-1252") + b"A\x81da,y\n")
    assert windows[0].full_name == "Björn"
    assert [problem.code for problem in windows[1].problems] == ["characters_lost"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_table_is_mapped_by_its_words(delimiter: str) -> None:
    rows = [["Vorname", "Nachname", "Firma", "E-Mail", "Ort"], ["Uwe", "Dahl", "Nordlicht", "uwe@example.org", "Kiel"]]
    data = samples.table([*rows, *rows[1:]], delimiter).encode()
    found = detect(data)
    assert [column.proposed_field for column in found.columns] == [
        "given_name", "family_name", "organization", "email", "address_city",
    ]  # fmt: skip
    person = people_of(data)[0]
    assert (person.full_name, person.emails, person.addresses) == (
        "Uwe Dahl",
        (("", "uwe@example.org"),),
        (("", "Kiel"),),
    )


def test_a_mapping_by_hand_decides() -> None:
    data = b"Who,Where,Work phone,password\nDr. Ana de la Cruz,Harbor,+1 212 555 0100,secret\n"
    mapping: dict[str, str | None] = {
        "Who": "full_name", "Where": "organization", "Work phone": "phone", "password": "notes",
    }  # fmt: skip
    (person,) = people_of(data, mapping)
    assert (person.prefix, person.given_name, person.family_name) == ("Dr.", "Ana", "de la Cruz")
    assert person.phones == (("work", "+1 212 555 0100"),)
    assert person.notes == ""
    assert detect(data).columns[3].samples == ()


def test_our_own_json_is_only_detected() -> None:
    assert (
        detect(b'{"format": "colloquy", "version": 1, "contacts": [' + b"{}," * 90_000 + b"{}]}").format
        == "colloquy_json"
    )


def test_dates_are_read_or_left_out_with_a_reason() -> None:
    rows = [["Name", "Connected on"], ["A", "03/12/2024"], ["B", "12 Mar 2024"], ["C", "soon"], ["D", "7-Feb-22"]]
    people = people_of(samples.table(rows).encode())
    assert [person.connected_on for person in people] == [None, date(2024, 3, 12), None, date(2022, 2, 7)]
    assert [problem.code for person in people for problem in person.problems] == ["date_ambiguous", "date_unreadable"]
    told = people_of(samples.table([*rows, ["E", "03/25/2024"]]).encode())
    assert told[0].connected_on == date(2024, 3, 12)
