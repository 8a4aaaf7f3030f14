"""Banks as tables, without any file."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.questions.rules.bank import Bank, BankRefused, read_bank
from colloquy.questions.rules.sheet import COLUMNS, questions_of, rows_of
from colloquy.questions.rules.shipped import shipped_banks


def written(rows: list[list[str]]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue()


@pytest.mark.parametrize("bank", shipped_banks(), ids=lambda bank: bank.key)
def test_every_shipped_bank_comes_back_from_its_table(bank: Bank) -> None:
    read = read_bank("", {"name": bank.name, "questions": questions_of(written(list(rows_of(bank))))})
    assert read.questions == bank.questions


def test_columns_stand_in_any_order_and_lists_take_spaces_commas_or_semicolons() -> None:
    table = 'Why,facets,TEXT\nIt helps,"skills, education;experience",What helped?\n\n,,What next?\n'
    assert questions_of(table) == [
        {"why": "It helps", "facets": ["skills", "education", "experience"], "text": "What helped?"},
        {"text": "What next?"},
    ]


@pytest.mark.parametrize(
    ("cell", "read"), [("yes", True), ("TRUE", True), ("x", True), ("no", False), ("0", False), ("maybe", "maybe")]
)
def test_yes_and_no_are_read_however_they_are_written(cell: str, read: object) -> None:
    assert questions_of(f"text,opens_well\nWhy?,{cell}\n") == [{"text": "Why?", "opens_well": read}]


@given(text=st.text(max_size=200) | st.text(alphabet="\",;\n\rtext'=ab ").map(lambda rest: f"text{rest}"))
def test_any_text_is_a_table_or_a_refusal(text: str) -> None:
    try:
        rows = questions_of(text)
    except BankRefused as refused:
        assert refused.faults  # noqa: PT017 -- either outcome is right, and each is looked at
    else:
        assert all(set(row) <= set(COLUMNS) for row in rows)
