"""Everything around an interview goes out in an export and comes back, bytes of files included."""

import json

from tests.imports.uploading import imported
from tests.interviews.stories import contact
from tests.security.world import debriefed, showing
from tests.support.client import Client

AROUND = {
    "interview_notes", "interview_extensions", "confirm_attempts", "closing_answers", "impressions", "debrief_items",
    "resumes", "resume_files", "resume_showings",
}  # fmt: skip


def data(client: Client) -> dict[str, list[dict[str, object]]]:
    return dict(json.loads(client.get("/exports/colloquy.json").content)["data"])


def test_what_is_around_an_interview_comes_back_in_another_account(ana: Client, ben: Client) -> None:
    debriefed(ana)
    showing(ana)
    [path, *_] = [f"/interviews/{row['id']}" for row in ana.got("/interviews")["items"]]
    question = ana.made(f"{path}/questions", {"text": "Why?", "topic": "paths"})["id"]
    term = ana.made(f"{path}/notes", {"kind": "term", "text": "loan", "question_id": question})["id"]
    ana.made(f"{path}/debrief_items", {"note_id": term, "meaning": "Lending"})
    ana.changed(path, {"goals": ["A day"], "goals_reached": [True], "rapport": "good", "venue_costs": True})
    done = imported(ben, ana.get("/exports/colloquy.json").content, "colloquy.json")
    assert (done["state"], done["counts"]["problem"]) == ("done", 0)
    ours, theirs = data(ana), data(ben)
    assert all(ours[table] for table in AROUND)
    assert {table: theirs[table] for table in AROUND} == {table: ours[table] for table in AROUND}
    [resume] = ben.got("/resumes")["items"]
    assert ben.get(f"/resumes/{resume['id']}/file").content == b"Ada Lovelace, analyst"


def test_an_export_from_before_a_column_was_there_is_read_with_its_default(ana: Client, ben: Client) -> None:
    debriefed(ana)
    export = json.loads(ana.get("/exports/colloquy.json").content)
    for row in export["data"]["interviews"]:
        for younger in ("venue_costs", "goals_reached", "rapport"):
            del row[younger]
    done = imported(ben, json.dumps(export, separators=(",", ":")).encode(), "colloquy.json")
    assert done["counts"]["problem"] == 0
    [talk] = ben.got("/interviews")["items"]
    whole = ben.got(f"/interviews/{talk['id']}")
    assert (whole["venue_costs"], whole["goals_reached"], whole["rapport"]) == (False, [], None)


def test_merging_contacts_brings_everything_around_the_talk_along(ana: Client) -> None:
    debriefed(ana)
    [talk] = ana.got("/interviews")["items"]
    before = ana.got(f"/interviews/{talk['id']}/debrief")
    keep = contact(ana, "Ada King")
    ana.made(f"/contacts/{keep}/merge", {"other_id": talk["contact"]["id"], "choices": {}})
    moved = ana.got(f"/interviews/{talk['id']}")
    assert moved["contact"]["id"] == keep
    assert ana.got(f"/interviews/{talk['id']}/debrief") == before
    assert ana.got("/workplaces")["items"][0]["visits"] == 1
