"""What was said of current issues holds for a while, and then is to be heard anew (P44)."""

from datetime import timedelta

from colloquy.kit.clock import ManualClock
from tests.interviews.stories import held
from tests.support.client import Client

HALF_A_YEAR = timedelta(days=180)


def topic(coverage: dict[str, object], name: str) -> dict[str, object]:
    rows = coverage["topics"]
    assert isinstance(rows, list)
    return next(row for row in rows if row["topic"] == name)


def test_what_was_said_of_current_issues_expires_and_is_asked_about_anew(
    ana: Client, office: Client, clock: ManualClock
) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    path = held(ana, field_id=field)
    question = ana.made(f"{path}/questions", {"text": "What is debated now?", "topic": "issues", "facets": ["debate"]})
    ana.changed(f"/interview_questions/{question['id']}", {"asked_at": clock.now().isoformat()})
    learned = {"drawer": "learned", "text": "Loans are debated.", "topic": "issues"}
    issue = ana.made(f"{path}/debrief_items", learned)
    other = ana.made(f"{path}/debrief_items", {**learned, "topic": "work", "text": "Mornings are quiet."})
    assert (issue["expires_on"], other["expires_on"]) == ("2026-08-31", None)
    assert [line["expires_on"] for line in ana.got(f"{path}/debrief")["lines"]] == ["2026-08-31", None]

    clock.set(clock.now() + HALF_A_YEAR)
    coverage = ana.got(f"/fields/{field}/coverage")
    [told] = coverage["issues"]
    assert (told["id"], told["said_on"], told["expires_on"], told["stale"]) == (
        issue["id"], "2026-03-04", "2026-08-31", False,
    )  # fmt: skip
    assert (told["contact"]["name"], topic(coverage, "issues")["stale"]) == ("Maya Chen", False)

    clock.set(clock.now() + timedelta(days=1))
    coverage = ana.got(f"/fields/{field}/coverage")
    assert (coverage["issues"][0]["stale"], topic(coverage, "issues")["stale"]) == (True, True)
    assert not any(row["stale"] for row in coverage["topics"] if row["topic"] != "issues")

    office.changed("/policy", {"issues_stale_after": "365d"})
    coverage = ana.got(f"/fields/{field}/coverage")
    assert (coverage["issues"][0]["stale"], topic(coverage, "issues")["stale"]) == (False, False)


def test_what_was_read_of_current_issues_grows_old_sooner_than_the_rest(ana: Client) -> None:
    field = ana.made("/fields", {"name": "Museums"})["id"]
    found = {"field_id": field, "kind": "trade_press", "text": "Loans grow.", "dated": "2025-08-01"}
    news = ana.made("/research_items", {**found, "part": "issues"})
    ana.made("/research_items", {**found, "part": "overview"})
    file = ana.got("/research", field_id=field)
    assert file["stale"] == [news["id"]]
    assert [item["expires_on"] for item in file["items"]] == ["2026-01-28", "2026-08-01"]
