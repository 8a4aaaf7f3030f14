"""Address-book files as the real programs write them, about people who do not exist; and files that mean harm.

All are made from a seed, so that a test can ask for 500 rows or 10,000 and know what is in them.
"""

import csv
import io
import random
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

GIVEN = (
    "Amara José Mei Lena Tomasz Priya Kwame Ingrid Rafael Noor Siobhán Yusuf Zoë Hiroshi Fatima Anneliese Björn "
    "Chidi Élodie Dmitri Paloma Renée Søren Thandiwe Ulla Vikram Wanda Xochitl Łukasz Ana"
).split()
FAMILY = (
    "Okafor Núñez Lin Hoffmann Wiśniewski Raman Mensah Dahl Souza Haddad O'Brien Demir van-Dijk Tanaka Al-Sayed "
    "Müller Åkesson Eze Lefèvre Ivanov Reyes Dubois Kjær Nkosi Virtanen Iyer Kowalska Hernández Quispe Silva"
).split()
COMPANIES = (
    "Harbor Analytics|Ridgeline Energy|Smith, Weld & Partners|Museum of Cartography|Ålesund Shipping|Nordlicht GmbH"
    '|The "Quiet" Press|County Health Office|Fernwood Schools|Self-employed'
).split("|")
POSITIONS = (
    "Product Manager|Data Analyst|Vice President, Research|Curator|Engineer II|Teacher|Policy Adviser|Editor|Nurse|CEO"
).split("|")
LINKEDIN_HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
LINKEDIN_NOTE = (
    "When exporting your connection data, you may notice that some of the email addresses are missing. You will only "
    "see email addresses for connections who have allowed their connections to see or download their email address "
    "using this setting https://www.linkedin.com/psettings/privacy/email."
)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def ascii_of(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isascii() and character.isalnum())


def table(rows: Iterable[Sequence[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator=end).writerows(rows)
    return buffer.getvalue()


def _linkedin_date(day: date, odd: int) -> str:
    if odd == 0:
        return f"{day.day}-{MONTHS[day.month - 1]}-{day.year % 100:02}"
    if odd == 1:
        return day.isoformat()
    return f"{day.day:02} {MONTHS[day.month - 1]} {day.year}"


def linkedin_rows(rows: int, seed: int = 7) -> list[list[str]]:
    """Connections: about one in four with an e-mail, one in nine with an odd date."""
    chance = random.Random(seed)  # noqa: S311
    made = []
    for number in range(rows):
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        slug = f"{ascii_of(given)}-{ascii_of(family)}-{number:05x}"
        email = f"{slug}@example.org" if chance.random() < 0.25 else ""
        day = date(2012, 1, 1) + timedelta(days=chance.randrange(4700))
        made.append([
            given, family, f"https://www.linkedin.com/in/{slug}", email,
            chance.choice(COMPANIES), chance.choice(POSITIONS), _linkedin_date(day, chance.randrange(18)),
        ])  # fmt: skip
    return made


def linkedin_csv(  # noqa: PLR0913
    rows: int = 500,
    seed: int = 7,
    *,
    preamble: str | None = "quoted",
    bom: bool = False,
    url: bool = True,
    end: str = "\r\n",
    empty_every: int = 50,
) -> bytes:
    """Connections.csv with `rows` people; every `empty_every` people an empty row comes between."""
    lines: list[list[str]] = []
    for number, row in enumerate(linkedin_rows(rows, seed)):
        if empty_every and number % empty_every == empty_every - 1:
            lines.append([""] * 7)
        lines.append(row)
    header = list(LINKEDIN_HEADER)
    if not url:
        header, lines = header[:2] + header[3:], [row[:2] + row[3:] for row in lines]
    starts = {
        None: "",
        "quoted": f'"Notes:"{end}"{LINKEDIN_NOTE}"{end}{end}',
        "bare": f'Notes:{end}"{LINKEDIN_NOTE}"{end}{end}',
    }
    text = starts[preamble] + table([header, *lines], end=end)
    return text.encode("utf-8-sig" if bom else "utf-8")


def zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 3, 12, 9, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def linkedin_zip(rows: int = 500, seed: int = 7) -> bytes:
    """The whole archive that LinkedIn sends, with its other tables."""
    return zipped({
        "Profile.csv": table([["First Name", "Last Name", "Headline"], ["Iris", "Vale", "Student"]]).encode(),
        "messages.csv": table([["CONVERSATION ID", "FROM", "CONTENT"], ["1", "Iris Vale", "Hello"]]).encode(),
        "Contacts.csv": table([["Source", "FirstName", "LastName", "Emails"]]).encode(),
        "Basic_LinkedInDataExport/Connections.csv": linkedin_csv(rows, seed),
        "Jobs/Saved Jobs.csv": table([["Saved Date", "Job Url"]]).encode(),
    })  # fmt: skip


GOOGLE_HEADER = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,"
    "Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,"
    "Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,"
    "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
    "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,"
    "Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
).split(",")
GOOGLE_PEOPLE: list[dict[str, str]] = [
    {
        "First Name": "Siobhán", "Middle Name": "Mary", "Last Name": "O'Brien", "Name Prefix": "Dr.",
        "Nickname": "Shiv", "Organization Name": "Harbor Analytics", "Organization Title": "Head of Research",
        "Organization Department": "Insight", "Birthday": "1980-02-03",
        "Notes": "Met at the careers fair.\nLikes maps.",
        "Labels": "Alumni ::: Careers fair ::: * myContacts", "E-mail 1 - Label": "Home",
        "E-mail 1 - Value": "siobhan@example.org", "E-mail 2 - Label": "* Work",
        "E-mail 2 - Value": "s.obrien@harbor.example ::: sob@harbor.example", "Phone 1 - Label": "Mobile",
        "Phone 1 - Value": "+1 212-555-0142", "Address 1 - Label": "Home",
        "Address 1 - Formatted": "12 Quay Street\nSpringfield, MA 01101\nUSA", "Address 1 - Street": "12 Quay Street",
        "Address 1 - City": "Springfield", "Website 1 - Label": "Profile",
        "Website 1 - Value": "https://www.linkedin.com/in/Siobhan-OBrien/",
    },
    {"E-mail 1 - Label": "* Other", "E-mail 1 - Value": "only.mail@example.org", "Labels": "* myContacts"},
    {
        "First Name": "Mei", "Last Name": "Lin", "Address 1 - Street": "4 Hill Road", "Address 1 - City": "Leeds",
        "Address 1 - Postal Code": "LS1 4AB", "Address 1 - Country": "UK", "Phone 1 - Label": "Work",
        "Phone 1 - Value": "+44 20 7946 0958", "Labels": "* myContacts ::: * starred",
    },
]  # fmt: skip


def rows_under(header: Sequence[str], people: Iterable[dict[str, str]]) -> list[list[str]]:
    return [list(header), *([person.get(name, "") for name in header] for person in people)]


def google_csv() -> bytes:
    return table(rows_under(GOOGLE_HEADER, GOOGLE_PEOPLE), end="\n").encode()


GOOGLE_OLD_HEADER = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,"
    "Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,"
    "Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,"
    "Organization 1 - Yomi Name,Organization 1 - Title,Organization 1 - Department,Organization 2 - Type,"
    "Organization 2 - Name,Organization 2 - Title"
).split(",")


def google_old_csv() -> bytes:
    person = {
        "Name": "Kwame Mensah", "Given Name": "Kwame", "Family Name": "Mensah",
        "Group Membership": "Friends ::: * myContacts",
        "E-mail 1 - Type": "* Home", "E-mail 1 - Value": "kwame@example.org", "Phone 1 - Type": "Mobile",
        "Phone 1 - Value": "+233 20 555 0101 ::: +233 20 555 0102", "Organization 1 - Name": "County Health Office",
        "Organization 1 - Title": "Policy Adviser", "Organization 2 - Name": "Fernwood Schools",
        "Organization 2 - Title": "Trustee",
    }  # fmt: skip
    return table(rows_under(GOOGLE_OLD_HEADER, [person])).encode("utf-16")


OUTLOOK_WEB_HEADER = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,"
    "E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,"
    "Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,"
    "IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,"
    "Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,"
    "Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,"
    "Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,"
    "Anniversary,Notes"
).split(",")
OUTLOOK_DESKTOP_HEADER = (
    "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,Location,Language,"
    "Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,Primary Phone,Home Phone,Home Phone 2,"
    "Mobile Phone,Pager,Home Fax,Home Address,Home Street,Home Street 2,Home Street 3,Home Address PO Box,Home City,"
    "Home State,Home Postal Code,Home Country,Spouse,Children,Manager's Name,Assistant's Name,Referred By,"
    "Company Main Phone,Business Phone,Business Phone 2,Business Fax,Assistant's Phone,Company,Job Title,Department,"
    "Office Location,Organizational ID Number,Profession,Account,Business Address,Business Street,Business Street 2,"
    "Business Street 3,Business Address PO Box,Business City,Business State,Business Postal Code,Business Country,"
    "Other Phone,Other Fax,Other Address,Other Street,Other Street 2,Other Street 3,Other Address PO Box,Other City,"
    "Other State,Other Postal Code,Other Country,Callback,Car Phone,ISDN,Radio Phone,TTY/TDD Phone,Telex,User 1,"
    "User 2,User 3,User 4,Keywords,Mileage,Hobby,Billing Information,Directory Server,Sensitivity,Priority,Private,"
    "Categories,E-mail Type,E-mail Display Name,E-mail 2 Type,E-mail 3 Type"
).split(",")
OUTLOOK_PERSON = {
    "First Name": "Anneliese", "Last Name": "Müller", "Title": "Prof.",
    "E-mail Address": "a.mueller@nordlicht.example",
    "E-mail 2 Address": "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=am",
    "Mobile Phone": "0171 5550123",
    "Business Phone": "+49 (30) 5550100", "Company": "Nordlicht GmbH",
    "Job Title": "Leiterin \u2013 Forschung",
    "Department": "F&E", "Business Street": "Hafenstraße 9", "Business City": "Rostock",
    "Business Postal Code": "18055",
    "Business Country/Region": "Deutschland", "Business Country": "Deutschland", "Categories": "Alumni;Berlin",
    "Web Page": "www.nordlicht.example", "Notes": "„Gern am Vormittag“",
}  # fmt: skip


def outlook_web_csv() -> bytes:
    return table(rows_under(OUTLOOK_WEB_HEADER, [OUTLOOK_PERSON])).encode("utf-8-sig")


def outlook_desktop_csv() -> bytes:
    return table(rows_under(OUTLOOK_DESKTOP_HEADER, [OUTLOOK_PERSON])).encode("windows-1252")


_VCARD_21 = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;=C9lodie;;Mme;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89lodie Lef=
=C3=A8vre
TEL;WORK;VOICE:+33 1 55 50 10 00
TEL;CELL;PREF:06 12 34 56 78
EMAIL;INTERNET;HOME:elodie@example.org
ORG:Mus\u00e9e des Cartes;Conservation
TITLE:Conservatrice
NOTE;ENCODING=QUOTED-PRINTABLE:Ligne un=0D=0A=
Ligne deux
PHOTO;ENCODING=BASE64;TYPE=JPEG:
 /9j/4AAQSkZJRgABAQEASABIAAD/
 2wBDAAMCAgICAgMCAgIDAwMDBAYE

END:VCARD
"""
_VCARD_3 = r"""BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 17.0//EN
N:Haddad;Noor;;;
FN:Noor Haddad
ORG:Smith\, Weld & Partners;
TITLE:Vice President\, Research
EMAIL;type=INTERNET;type=HOME:noor@example.org
EMAIL;type=INTERNET;type=WORK;type=pref:n.haddad@weld.example
TEL;type=CELL;type=VOICE:+1 (415) 555-0177
item1.ADR;type=WORK:;;9 Long Lane\nFloor 3;Boston;MA;02110;USA
item1.X-ABADR:us
item2.URL:http://www.linkedin.com/in/noor-haddad
item2.X-ABLabel:_$!<HomePage>!$_
X-SOCIALPROFILE;type=twitter:http://twitter.com/noorh
NOTE:First line\nsecond line\, with a comma; and
  a folded tail
CATEGORIES:Alumni,Law\, private
BDAY:1984-05-06
UID:8D5E1F0A-77
END:VCARD
"""
_VCARD_4 = r"""BEGIN:VCARD
VERSION:4.0
FN:Dr. Thandiwe Nkosi
N:Nkosi;Thandiwe;;Dr.;PhD
NICKNAME:Thandi
EMAIL;TYPE=work;PREF=1:t.nkosi@fernwood.example
EMAIL;TYPE=home:thandi@example.org
TEL;VALUE=uri;TYPE="voice,cell":tel:+27-82-555-0199
ADR;TYPE=work;LABEL="1 School Road\nCape Town":;;1 School Road;Cape Town;WC;8001;South Africa
ORG:Fernwood Schools;Sciences
TITLE:Head Teacher
ROLE:Teaching
URL:https://fernwood.example/nkosi
UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
REV:20240312T090000Z
END:VCARD
"""


def vcards(version: str = "4.0") -> bytes:
    """One card, as a phone or an address book of that version writes it."""
    return {"2.1": _VCARD_21, "3.0": _VCARD_3, "4.0": _VCARD_4}[version].replace("\n", "\r\n").encode()


def many_vcards(count: int) -> bytes:
    return b"".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}\r\nEMAIL:p{number}@example.org\r\nEND:VCARD\r\n".encode()
        for number in range(count)
    )


def _zip_bomb() -> bytes:
    return zipped({"Connections.csv": b"First Name,Last Name\n" + b"a" * (60 * 1024 * 1024)})


def _encrypted_zip() -> bytes:
    data = bytearray(linkedin_zip(3))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(signature)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(signature, place + 4)
    return bytes(data)


def _many_names_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for number in range(60_000):
            archive.writestr(f"{number:08}/{'x' * 60}.txt", b"")
    return buffer.getvalue()


_MEGABYTE = 1024 * 1024
_MARKS = "\u0301\u0323" * 10_000
_BOMBS: dict[str, tuple[str | None, Callable[[], bytes]]] = {
    "empty": ("empty_file", lambda: b""),
    "only_bom_and_space": ("empty_file", lambda: b"\xef\xbb\xbf \r\n\r\n"),
    "too_large": ("file_too_large", lambda: b"Name,Email\n" + b"a,b@example.org\n" * 1_500_000),
    "zip_bomb": ("archive_too_large", _zip_bomb),
    "zip_in_zip": ("archive_nested", lambda: zipped({"inner.zip": linkedin_zip(3)})),
    "zip_named_csv_in_zip": ("archive_nested", lambda: zipped({"Connections.csv": linkedin_zip(3)})),
    "zip_encrypted": ("archive_encrypted", _encrypted_zip),
    "zip_cut": ("archive_unreadable", lambda: linkedin_zip(50)[:-200]),
    "zip_of_names": ("archive_too_large", _many_names_zip),
    "zip_without_contacts": ("archive_no_contacts", lambda: zipped({"readme.txt": b"hello"})),
    "zip_of_two": ("archive_several_files", lambda: zipped({"a.csv": b"Name\nA", "b.vcf": b""})),
    "excel": ("not_text", lambda: zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"})),
    "old_excel": ("not_text", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)),
    "gzip": ("not_text", lambda: b"\x1f\x8b\x08\x00" + bytes(range(256))),
    "random_bytes": ("not_text", lambda: random.Random(1).randbytes(_MEGABYTE)),  # noqa: S311
    "zeros": ("empty_file", lambda: bytes(_MEGABYTE)),
    "long_line": ("line_too_long", lambda: b"Name,Email\n" + b"a" * (5 * _MEGABYTE) + b"\n"),
    "million_columns": ("line_too_long", lambda: b"," * 1_000_000 + b"\n"),
    "thousand_columns": ("too_many_columns", lambda: bytes(",".join(f"Name {n}" for n in range(1000)), "utf-8")),
    "wide_row": ("too_many_columns", lambda: b"Name,Email\n" + b"x," * 5000 + b"\n"),
    "unclosed_quote_small": ("unclosed_quote", lambda: b'Name,Email\nAda,a@example.org\n"Bea,b@x.org\nC,c@x.org\n'),
    "unclosed_quote_large": ("unclosed_quote", lambda: b'Name,Email\n"' + b"a,b@example.org\n" * 1_200_000),
    "too_many_rows": ("too_many_records", lambda: b"Name,Email\n" + b"a,b@example.org\n" * 50_001),
    "too_many_cards": ("too_many_records", lambda: b"BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 50_001),
    "nested_cards": ("nested_too_deep", lambda: b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n" * 2_000),
    "long_folded_note": (None, lambda: b"BEGIN:VCARD\nFN:A\nNOTE:x\n" + b" yyyyyyyyy\n" * 500_000 + b"END:VCARD\n"),
    "long_quoted_note": (
        None, lambda: b"BEGIN:VCARD\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\n" + b"yyyy=\n" * 900_000 + b"\nEND:VCARD"
    ),
    "many_properties": (None, lambda: b"BEGIN:VCARD\nFN:A\n" + b"EMAIL:a@example.org\n" * 500_000 + b"END:VCARD\n"),
    "many_parameters": (None, lambda: b"BEGIN:VCARD\nFN:A\nEMAIL" + b";A=B" * 10_000 + b":a@x.org\nEND:VCARD\n"),
    "quotes_in_parameters": (None, lambda: b'BEGIN:VCARD\nFN:A\nEMAIL;A="' + b'","' * 15_000 + b":a@x.org\nEND:VCARD"),
    "backslashes": (None, lambda: b"BEGIN:VCARD\nFN:A\nN:" + b"\\;" * 30_000 + b"\\\nEND:VCARD\n"),
    "strange_charset": (
        None, lambda: b"BEGIN:VCARD\nFN;CHARSET=punycode;ENCODING=QUOTED-PRINTABLE:" + b"=FF" * 9_000 + b"\nEND:VCARD\n"
    ),
    "deep_json": ("nested_too_deep", lambda: b'{"format": "colloquy", "version": 1, "x": ' + b"[" * 100_000),
    "deep_list": ("nested_too_deep", lambda: b"[" * 5_000_000),
    "escaped_json": ("unknown_json", lambda: b'{"a": "' + b'\\"' * 2_000_000),
    "foreign_json": ("unknown_json", lambda: b'{"people": [{"name": "Ada"}]}'),
    "prose": ("no_header", lambda: b"Dear all\nI hope, this finds you, well; it does\n\nYours, A\n" * 20),
    "no_header": ("no_header", lambda: b"Ada Byte,ada@example.org\nBo Code,bo@example.org\n"),
    "combining_marks": (None, lambda: bytes("Name,Notes\n" + f"a,b{_MARKS}\n" * 200, "utf-8")),
    "controls": (None, lambda: b"Name,Email\nA\x00da\x07,ada@example.org\nBo\x1b,b\x00o@example.org\n" + b"c,\n" * 99),
    "surrogates": (None, lambda: "Name,Notes\nAda,\ud800x\n".encode("utf-16", "surrogatepass")),
    "odd_utf16": (None, lambda: "Name,Notes\nAda,x\n".encode("utf-16") + b"\x41"),
    "thousands_of_delimiters": (None, lambda: b"Name,Email\n" + (b'"' + b'""' * 20_000 + b'",x\n') * 200),
}  # fmt: skip


def bombs() -> dict[str, tuple[str | None, bytes]]:
    """Name to the refusal it must meet (None: it is read, in bounds) and the file."""
    return {name: (code, make()) for name, (code, make) in _BOMBS.items()}
