"""What we write, others can open, and our own importer reads back equal."""

import csv
import io
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from colloquy.exports.rules.csv_writer import Counts, counts_of, header_of, neutralize, write_csv, write_rows
from colloquy.exports.rules.vcard_writer import write_vcards
from colloquy.imports.rules import ImportedPerson, detect, read
from colloquy.imports.rules.clean import clean_line, clean_text
from colloquy.imports.rules.formats.colloquy_csv import COLLOQUY_CSV

if TYPE_CHECKING:
    from colloquy.exports.rules.people import Person

_RAW = st.text(st.characters(exclude_categories=["Cs"]), max_size=25) | st.sampled_from(
    [
        "=1+1",
        "+1 212 555 0142",
        "'=x",
        "''-2",
        "@sum",
        " =1",
        "\uff1d\uff11",
        "a;b,c\\d",
        "\\",
        '"quoted"',
        "a: b",
        "'",
        "\\;",
    ]
)
LINE = _RAW.map(lambda text: clean_line(text, 60)[0])
WORD = LINE.filter(lambda text: bool(text) and "\N{REPLACEMENT CHARACTER}" not in text)
BLOCK = st.lists(LINE, max_size=3).map(lambda lines: clean_text("\n".join(lines), 900)[0])
LABEL = st.sampled_from(["", "work", "home", "mobile", "fax", "assistant's", "a; b, c"])


def _labelled(values: st.SearchStrategy[str]) -> st.SearchStrategy[list[tuple[str, str]]]:
    return st.lists(st.tuples(LABEL, values), max_size=3, unique_by=lambda item: item[1])


PERSON: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({
    "uid": st.uuids().map(str),
    "full_name": WORD,
    "given_name": WORD,
    "middle_name": LINE,
    "family_name": WORD,
    "prefix": LINE,
    "suffix": LINE,
    "nickname": LINE,
    "emails": _labelled(st.from_regex(r"[a-z+=-]{1,9}@[a-z]{1,9}\.[a-z]{2,4}", fullmatch=True)),
    "phones": _labelled(st.from_regex(r"[+(]?[0-9]{3,9}( x[0-9]{1,3})?", fullmatch=True).map(str.strip)),
    "addresses": _labelled(BLOCK.filter(bool)),
    "links": _labelled(st.from_regex(r"https://[a-z]{1,9}\.org/[a-z,;?=&]{0,9}", fullmatch=True)),
    "positions": st.lists(st.tuples(WORD, LINE, LINE), max_size=3, unique=True),
    "tags": st.lists(WORD, max_size=4, unique=True),
    "notes": BLOCK,
    "connected_on": st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1)),
})  # fmt: skip


def _read(data: bytes, expected_format: str) -> list[ImportedPerson]:
    found = detect(data)
    assert found.format == expected_format
    return list(read(data, found))


def _same(person: dict[str, Any], back: ImportedPerson, *, skip: tuple[str, ...] = ()) -> None:
    for name in set(person) - {"uid", "positions", *skip}:
        wanted = tuple(person[name]) if isinstance(person[name], list) else person[name]
        assert getattr(back, name) == wanted, name
    assert back.external_key == f"uid:{person['uid']}"
    positions = [tuple(position) for position in back.positions]
    if len(person["positions"]) > 1:
        assert positions == person["positions"]
    elif person["positions"]:
        assert (back.organization, back.title, back.department) == person["positions"][0]


@settings(max_examples=200, deadline=None)
@given(st.lists(PERSON, min_size=1, max_size=3), st.booleans())
def test_a_table_comes_back_equal(people: list[Any], bom: bool) -> None:  # noqa: FBT001
    data = b"".join(write_csv(people, bom=bom))
    for person, back in zip(people, _read(data, "colloquy_csv"), strict=True):
        _same(person, back)
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert not any(cell.lstrip()[:1] in set("=+-@\uff1d\uff0b\uff0d\uff20") for cell in row if cell.strip())


@settings(max_examples=200, deadline=None)
@given(st.lists(PERSON, min_size=1, max_size=3))
def test_cards_come_back_equal_and_are_folded(people: list[Any]) -> None:
    data = b"".join(write_vcards(people))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    for person, back in zip(people, _read(data, "vcard"), strict=True):
        _same(person, back)


@given(st.text())
def test_neutralizing_is_undone_by_taking_one_apostrophe_away(text: str) -> None:
    guarded = neutralize(text)
    assert guarded in {text, f"'{text}"}
    assert guarded[:1] not in set("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


@pytest.mark.parametrize(
    "cell", ["=1", "+1", "-1", "@a", "\tx", "\rx", "\nx", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20a", "'=1", " =1"]
)
def test_cells_that_compute_are_guarded(cell: str) -> None:
    assert neutralize(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=1", "O'Brien", "'quoted'", "1-2", "user@example.org"])
def test_other_cells_are_left_alone(cell: str) -> None:
    assert neutralize(cell) == cell


def test_writer_and_importer_name_the_same_columns() -> None:
    header = header_of(Counts(2, 2, 2, 2, 20), ["Something else"])
    assert [name for name in header if COLLOQUY_CSV.target(name) is None] == ["Something else"]
    assert set(COLLOQUY_CSV.columns) <= {name.casefold() for name in header}


def test_a_table_streams_with_counts_and_further_columns() -> None:
    people: list[Person] = [
        {"uid": "a", "full_name": "Ana", "emails": [("", "a@x.org"), ("", "b@x.org")]},
        {"uid": "b"},
    ]
    lines = list(write_csv(iter(people), counts_of(people), bom=False, extra={"Stage": {"a": "held"}}))
    assert len(lines) == 3
    assert b"E-mail 2 label" in lines[0]
    assert lines[1].endswith(b",a,held\r\n")


def test_any_rows_are_written_with_the_same_care() -> None:
    assert write_rows([["a", "=1"]], bom=False) == b"a,'=1\r\n"


def test_another_reader_understands_our_cards() -> None:
    person: Person = {
        "uid": "0192", "full_name": "Zoë, Lin; \\ Co", "given_name": "Zoë", "family_name": "Lin; Co",
        "emails": [("work", "zoe@example.org")], "notes": "one\ntwo, " + "é" * 90, "positions": [("A, B", "C; D", "E")],
        "updated_at": "2026-03-04T15:00:00Z",
    }  # fmt: skip
    card = vobject.readOne(b"".join(write_vcards([person])).decode())
    assert card.fn.value == person["full_name"]
    assert card.note.value == person["notes"]
    assert card.n.value.family == "Lin; Co"
    assert card.email.value == "zoe@example.org"
    assert card.rev.value == "20260304T150000Z"
