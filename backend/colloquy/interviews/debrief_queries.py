"""What may be seen of debriefs: one's own lines, accepted, discarded, or worked out anew from what was jotted down."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import and_, func, select

from colloquy.interviews import queries
from colloquy.interviews.rules.debrief import Capture, Drawer, LineState, Sorted, expected_and_learned, sort_captures
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.issues import expires, holds
from colloquy.interviews.rules.names import name_in
from colloquy.interviews.rules.parts import Debriefed, parts
from colloquy.interviews.rules.vocabulary import NoteKind, Topic
from colloquy.interviews.tables import DebriefItem, Impression, Interview, InterviewNote
from colloquy.kit.db.work import Read, Selected
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy

COLUMNS: tuple[Any, ...] = (
    DebriefItem.id, DebriefItem.note_id, DebriefItem.field_id, DebriefItem.state, DebriefItem.drawer,
    DebriefItem.text, DebriefItem.name, DebriefItem.claim, DebriefItem.topic, DebriefItem.years_from,
    DebriefItem.years_to, DebriefItem.off_the_record,
)  # fmt: skip
NOTE = (InterviewNote.kind, InterviewNote.meaning, InterviewNote.example)
SAID = (
    "ended_at", "written_up_at", "first_saved_at", "written", "expectation", "expectation_note", "outcome", "rapport",
    "fit_before", "fit_before_reason", "fit_after", "fit_after_reason", "talk_share", "write_up",
)  # fmt: skip
Note = Mapping[str, Any]


def visible(owner_id: str) -> Selected:
    """The lines that this owner accepted or discarded, each with the note it came from."""
    return (
        select(*COLUMNS, *NOTE)
        .outerjoin(
            InterviewNote,
            (InterviewNote.owner_id == DebriefItem.owner_id) & (InterviewNote.id == DebriefItem.note_id),
        )
        .where(DebriefItem.owner_id == owner_id)
    )


def line(work: Read, item_id: str) -> dict[str, Any] | None:
    """One line that was accepted or discarded, or None."""
    row = work.row(
        visible(work.owner_id)
        .add_columns(Interview.ended_at, Interview.time_zone)
        .join(Interview, and_(Interview.owner_id == DebriefItem.owner_id, Interview.id == DebriefItem.interview_id))
        .where(DebriefItem.id == item_id)
    )
    if row is None:
        return None
    talk = {name: row.pop(name) for name in ("ended_at", "time_zone")}
    return _dated(row, talk, policy_of(work))


def debrief(work: Read, interview_id: str) -> dict[str, Any] | None:
    """The debrief of one talk as it stands, or None where there is none."""
    talk = queries.one(work, interview_id)
    if talk is None:
        return None
    mine = visible(work.owner_id).where(DebriefItem.interview_id == interview_id)
    settled = work.rows(mine.order_by(DebriefItem.created_at, DebriefItem.id))
    policy = policy_of(work)
    lines = [_dated(line, talk, policy) for line in _lines(talk["notes"], settled)]
    reached = [*talk["goals_reached"], *[None] * len(talk["goals"])][: len(talk["goals"])]
    return {
        "interview_id": interview_id,
        **{name: talk[name] for name in SAID},
        "lines": lines,
        "goals": [{"goal": goal, "reached": each} for goal, each in expected_and_learned(talk["goals"], reached)],
        "parts": [asdict(part) for part in parts(_debriefed(work, talk, lines, reached))],
    }


def _dated(line: dict[str, Any], talk: Mapping[str, Any], policy: Policy) -> dict[str, Any]:
    """With the day until which it holds, where it is one that grows old (P44)."""
    ages = talk["ended_at"] is not None and expires(Drawer(line["drawer"]), line["topic"] and Topic(line["topic"]))
    until = holds(talk["ended_at"], talk["time_zone"], policy).expires_on if ages else None
    return {**line, "expires_on": until}


def proposal(note: Note) -> Sorted:
    """Where one line goes, as proposed."""
    [found] = sort_captures([_capture(note)])
    return found


def _lines(notes: Sequence[Note], items: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every note once, as settled or as proposed, in the order in which they were jotted down; then what is free."""
    settled: dict[str, dict[str, Any]] = {item["note_id"] or item["id"]: item for item in items}
    by_id = {note["id"]: note for note in notes}
    proposed = sort_captures(_capture(note) for note in notes)
    found = [settled.get(each.capture_id) or _proposed(each, by_id[each.capture_id]) for each in proposed]
    return [*found, *(line for key, line in settled.items() if key not in by_id)]


def _capture(note: Note) -> Capture:
    return Capture(
        id=note["id"], kind=NoteKind(note["kind"]), text=note["text"], at=note["at"],
        off_the_record=note["off_the_record"], topic=note["topic"] and Topic(note["topic"]),
    )  # fmt: skip


def _proposed(line: Sorted, note: Note) -> dict[str, Any]:
    years = line.years or (None, None)
    return {
        "id": None, "note_id": line.capture_id, "kind": note["kind"], "state": LineState.PROPOSED,
        "drawer": line.drawer, "text": line.text, "name": guessed_name(line.drawer, line.text), "claim": line.claim,
        "topic": line.topic, "years_from": years[0], "years_to": years[1], "meaning": note["meaning"],
        "example": note["example"], "field_id": None, "off_the_record": line.off_the_record,
    }  # fmt: skip


def guessed_name(drawer: Drawer, text: str) -> str | None:
    """The name that a line about a person seems to give."""
    return (name_in(text)[:200] or None) if drawer is Drawer.PEOPLE else None


def _debriefed(
    work: Read, talk: Mapping[str, Any], lines: Sequence[Mapping[str, Any]], reached: Sequence[bool | None]
) -> Debriefed:
    kept = [line for line in lines if line["state"] != LineState.DISCARDED]
    seen = select(func.count()).where(Impression.owner_id == work.owner_id, Impression.interview_id == talk["id"])
    return Debriefed(
        form=Form(talk["form"]),
        lines_left=sum(line["state"] == LineState.PROPOSED for line in lines),
        terms_left=sum(line["drawer"] == Drawer.TERMS and line["meaning"] is None for line in kept),
        learned=bool(talk["write_up"].strip()),
        goals_reached=reached,
        expected=bool(talk["expectation"]),
        compared=bool(talk["expectation_note"]),
        in_a_field=talk["field_id"] is not None,
        fit=talk["fit_after"] is not None,
        outcome=talk["outcome"] is not None,
        rapport=talk["rapport"] is not None,
        talk_share=talk["talk_share"] is not None,
        closing_left=len(talk["closing"]["left"]),
        impressions=work.execute(seen).scalar_one(),
        venue_costs=talk["venue_costs"],
        paid=talk["paid_by"] is not None,
    )
