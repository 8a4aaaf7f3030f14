"""Banks as files: JSON and tables, out and in again."""

from typing import Any

from colloquy.questions.rules.shipped import bank_id, shipped_banks
from tests.questions.test_banks import bank, texts
from tests.support.client import Client

FILE: dict[str, Any] = {
    "name": "Small museums",
    "about": "For small houses.",
    "topic": "paths",
    "questions": [
        {"text": "How did you begin?", "facets": ["entry"], "opens_well": True},
        {"text": "What is hard?", "topic": "work", "states": ["searching"], "why": "People like to tell."},
    ],
}
COUNTS = ("created", "added", "changed", "unchanged")


def counts(answer: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(answer[name] for name in COUNTS)


def test_the_same_bank_read_in_twice_changes_nothing(ana: Client) -> None:
    first = ana.made("/question_banks/import", FILE, 200)
    assert counts(first) == (True, 2, 0, 0)
    path = f"/question_banks/{first['bank']['id']}/questions"
    before = ana.got(path)
    again = ana.made("/question_banks/import", FILE, 200)
    assert counts(again) == (False, 0, 0, 2)
    assert (again["bank"], ana.got(path)) == (first["bank"], before)


def test_a_file_adds_and_corrects_and_takes_nothing_out(ana: Client) -> None:
    ana.made("/question_banks/import", FILE, 200)
    corrected = {"text": "HOW did you begin?", "why": "Everybody has a short version."}
    answer = ana.made("/question_banks/import", {**FILE, "questions": [corrected, {"text": "What next?"}]}, 200)
    assert counts(answer) == (False, 1, 1, 0)
    path = f"/question_banks/{answer['bank']['id']}/questions"
    assert texts(ana, path) == ["HOW did you begin?", "What is hard?", "What next?"]
    assert ana.got(path)["items"][0]["why"] == "Everybody has a short version."


def test_everything_that_is_wrong_is_told_with_its_place(ana: Client) -> None:
    rows = [
        {"text": "How did you begin?", "facets": ["rewards"]},
        {"text": "how did you  begin?"},
        {"text": "What is hard?", "states": ["closed"]},
    ]
    problem = ana.problem("POST", "/question_banks/import", 422, json={**FILE, "questions": rows})
    assert {error["pointer"] for error in problem["errors"]} == {
        "/questions/0/facets", "/questions/1/text", "/questions/2/states",
    }  # fmt: skip
    rows = [{"text": "x", "topic": "weather"}, {"text": ""}, {"text": "y", "color": "red"}]
    problem = ana.problem("POST", "/question_banks/import", 422, json={**FILE, "questions": rows})
    assert {error["pointer"] for error in problem["errors"]} == {
        "/questions/0/topic", "/questions/1/text", "/questions/2/color",
    }  # fmt: skip
    assert ana.got("/question_banks", kind="personal")["items"] == []


def test_a_question_without_a_topic_anywhere_is_told(ana: Client) -> None:
    problem = ana.problem("POST", "/question_banks/import", 422, json={"name": "x", "questions": [{"text": "Why?"}]})
    assert problem["errors"][0]["pointer"] == "/questions/0/topic"


def test_what_goes_out_as_json_comes_back_the_same(ana: Client, ben: Client) -> None:
    path = f"/question_banks/{ana.made('/question_banks/import', FILE, 200)['bank']['id']}"
    answer = ana.get(f"{path}/export")
    assert answer.headers["content-type"] == "application/json"
    assert "Accept" in answer.headers["vary"]
    taken = ben.made("/question_banks/import", answer.json(), 200)
    assert counts(taken) == (True, 2, 0, 0)
    assert ben.get(f"/question_banks/{taken['bank']['id']}/export").json() == answer.json()


def test_what_goes_out_as_a_table_comes_back_the_same(ana: Client, ben: Client) -> None:
    shipped = shipped_banks()[0]
    answer = ana.get(f"/question_banks/{bank_id(shipped)}/export", headers={"Accept": "text/csv"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    table = {"name": shipped.name, "about": shipped.about, "csv": answer.text}
    taken = ben.made("/question_banks/import_csv", table, 200)
    assert counts(taken) == (True, len(shipped.questions), 0, 0)
    json = [one.get(f"/question_banks/{name}/export").json()
            for one, name in ((ana, bank_id(shipped)), (ben, taken["bank"]["id"]))]  # fmt: skip
    assert json[0] == json[1]
    assert counts(ben.made("/question_banks/import_csv", table, 200)) == (False, 0, 0, len(shipped.questions))


def test_a_table_that_is_none_is_told_in_words(ana: Client) -> None:
    for csv, words in (
        ("topic\nwork\n", "name each column once"),
        ("text,colour\nWhy?,red\n", "colour"),
        ("text,topic\nWhy?,weather\n", "questions[0].topic"),
        ('text\n"Why?\n', "no table"),
    ):
        problem = ana.problem("POST", "/question_banks/import_csv", 422, json={"name": "x", "csv": csv})
        assert problem["errors"][0]["pointer"] == "/csv"
        assert words in problem["detail"]


def test_a_cell_that_a_spreadsheet_would_compute_goes_out_guarded_and_comes_back_as_it_was(ana: Client) -> None:
    path = bank(ana, "=HYPERLINK(1)", "-- what now?", "'quoted' at first")
    table = ana.get(f"{path}/export", headers={"Accept": "text/csv"}).text
    assert "'=HYPERLINK(1)" in table
    ana.changed(path, {"name": "As it was"})
    taken = ana.made("/question_banks/import_csv", {"name": "Back", "csv": table}, 200)
    there = f"/question_banks/{taken['bank']['id']}/questions"
    assert texts(ana, there) == ["=HYPERLINK(1)", "-- what now?", "'quoted' at first"]
