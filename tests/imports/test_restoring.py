import json

from tests.conftest import NewPerson
from tests.imports.uploading import checked, everybody, imported, upload
from tests.support.client import Client


def fill_in(client: Client) -> None:
    field = client.made("/fields", {"name": "Museum work", "state": "curious"})
    client.made(
        "/contacts/just_met", {"name": "Ada Byron", "organization_name": "Analytical Works", "note": "At the fair"}
    )
    ada = everybody(client)[0]
    client.changed(f"/contacts/{ada['id']}", {"field_ids": [field["id"]], "tags": ["mentor"], "comfort": 2})
    client.made("/contacts", {"name": "Bo Ek", "named_by_id": ada["id"], "source": "referral"})
    client.made("/interviews", {"contact_id": ada["id"], "form": "phone", "field_id": field["id"]})


def test_an_export_read_back_into_another_account_gives_the_same_people(ana: Client, ben: Client) -> None:
    fill_in(ana)
    export = ana.get("/exports/colloquy.json").content
    done = imported(ben, export, "colloquy.json")
    assert (done["state"], done["counts"]["problem"]) == ("done", 0)
    assert everybody(ben) == everybody(ana)
    ours, theirs = (json.loads(one.get("/exports/colloquy.json").content)["data"] for one in (ana, ben))
    for data in (ours, theirs):  # each has a list of people to write, from when they signed up
        data["tasks"] = [task for task in data["tasks"] if task["kind"] != "list_people"]
    assert theirs == ours
    assert ben.got("/contacts", q="analytical")["items"][0]["name"] == "Ada Byron"


def with_bank(client: Client) -> tuple[str, str]:
    """A bank with a question that was taken into a guide; the paths of the bank and of the interview."""
    bank = f"/question_banks/{client.made('/question_banks', {'name': 'Small museums'})['id']}"
    asked = {"text": "How did you begin?", "topic": "paths", "facets": ["entry"], "opens_well": True}
    question = client.made(f"{bank}/questions", asked)["id"]
    contact = client.made("/contacts", {"name": "Maya Chen"})["id"]
    goals = ["How curators begin"]
    talk = client.made("/interviews", {"contact_id": contact, "form": "phone", "goals": goals})["id"]
    client.made(
        f"/interviews/{talk}/questions", {"bank_question_id": question, "text": "How did you start?", "minutes": 5}
    )
    return bank, f"/interviews/{talk}"


def test_banks_and_guides_come_back_as_they_were(ana: Client, ben: Client) -> None:
    bank, talk = with_bank(ana)
    done = imported(ben, ana.get("/exports/colloquy.json").content, "colloquy.json")
    assert done["counts"]["problem"] == 0
    for path in (bank, f"{bank}/questions"):
        assert ben.got(path) == ana.got(path)
    assert ben.got(talk)["questions"] == ana.got(talk)["questions"]


def test_a_question_that_the_bank_holds_under_another_id_is_not_taken_twice(ana: Client) -> None:
    bank, _ = with_bank(ana)
    export = ana.get("/exports/colloquy.json").content
    [question] = ana.got(f"{bank}/questions")["items"]
    ana.delete(f"/bank_questions/{question['id']}")
    ana.made(f"{bank}/questions", {"text": "how did YOU begin?", "topic": "paths"})
    assert imported(ana, export, "colloquy.json")["state"] == "done"
    assert [each["text"] for each in ana.got(f"{bank}/questions")["items"]] == ["how did YOU begin?"]


def test_an_export_cannot_make_a_bank_the_offices(ana: Client, ben: Client) -> None:
    with_bank(ana)
    export = json.loads(ana.get("/exports/colloquy.json").content)
    assert "campus_banks" not in export["data"]
    export["data"]["campus_banks"] = export["data"]["question_banks"]
    imported(ana, json.dumps(export).encode(), "colloquy.json")
    assert ben.got("/question_banks", kind=["personal", "campus"])["items"] == []


def test_an_export_read_back_where_it_came_from_changes_nothing(ana: Client) -> None:
    fill_in(ana)
    export = ana.get("/exports/colloquy.json").content
    before = everybody(ana)
    done = imported(ana, export, "colloquy.json")
    assert done["counts"]["create"] == done["counts"]["problem"] == 0
    assert everybody(ana) == before


def test_a_row_that_was_tampered_with_is_reported_and_left_out(ana: Client, ben: Client) -> None:
    fill_in(ana)
    export = json.loads(ana.get("/exports/colloquy.json").content)
    export["data"]["contacts"][0]["comfort"] = 99
    export["data"]["interviews"][0]["state"] = "married"
    made = upload(ben, json.dumps(export, separators=(",", ":")).encode(), "colloquy.json")
    assert checked(ben, made["id"])["counts"]["problem"] >= 2
    problems = ben.got(f"/imports/{made['id']}/rows", problems="true")["items"]
    assert {problem["column"] for row in problems for problem in row["problems"]} >= {"comfort", "state"}


def test_contacts_go_out_and_come_back_as_csv_and_as_vcard(ana: Client, ben: Client, person: NewPerson) -> None:
    fill_in(ana)
    names = sorted(one["name"] for one in everybody(ana))
    imported(ben, ana.get("/exports/contacts.csv").content, "contacts.csv")
    assert sorted(one["name"] for one in everybody(ben)) == names
    cleo = person("cleo")
    imported(cleo, ana.get("/exports/contacts.vcf").content, "contacts.vcf")
    assert sorted(one["name"] for one in everybody(cleo)) == names
    again = imported(ana, ana.get("/exports/contacts.csv").content, "contacts.csv")
    assert again["counts"]["create"] == 0


def test_a_cell_that_a_spreadsheet_would_compute_is_neutralized(ana: Client) -> None:
    ana.made("/contacts", {"name": "=HYPERLINK(1)"})
    assert b"'=HYPERLINK(1)" in ana.get("/exports/contacts.csv").content


def test_a_field_that_is_there_under_another_id_does_not_stop_the_rest(ana: Client, ben: Client) -> None:
    fill_in(ana)
    ben.made("/fields", {"name": "museum WORK"})
    done = imported(ben, ana.get("/exports/colloquy.json").content, "colloquy.json")
    assert done["state"] == "done"
    assert [each["name"] for each in everybody(ben)] == [each["name"] for each in everybody(ana)]
    assert [each["name"] for each in ben.got("/fields")["items"]] == ["museum WORK"]
