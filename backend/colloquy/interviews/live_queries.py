"""A talk that is going on, at the moment it is asked for."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from colloquy.interviews import queries
from colloquy.interviews.rules import live
from colloquy.interviews.rules.vocabulary import NoteKind, Topic
from colloquy.kit.db.work import Read
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy


def shown(work: Read, interview_id: str) -> dict[str, Any] | None:
    """The talk as it is now, or None where there is none."""
    talk = queries.one(work, interview_id)
    if talk is None:
        return None
    policy, timer = policy_of(work), queries.timer_of(talk)
    moment = talk["ended_at"] or work.now
    going_on = talk["started_at"] is not None and talk["ended_at"] is None
    left = live.minutes_left(timer, moment)
    planned = [_planned(question) for question in talk["questions"]]
    untouched = live.goals_not_touched(len(talk["goals"]), planned)
    told = ("contact", "form", "state", "started_at", "minutes_promised", "minutes_granted", "allowed")
    return {
        "as_of": work.now,
        "interview_id": talk["id"],
        **{name: talk[name] for name in told},
        "ends_at": live.ends_at(timer),
        "minutes_left": left,
        "overrun_minutes": live.overrun(timer, moment),
        **(_cues(timer, moment, policy) if going_on else {"cue": None, "cues_ahead": []}),
        "goals": [{"goal": goal, "touched": place not in untouched} for place, goal in enumerate(talk["goals"])],
        "next_question": _next(talk, planned, left),
        "resume_may_come_out": going_on and live.resume_may_come_out(timer, moment, policy),
        "resume_comes_out_at": live.resume_comes_out_at(timer, policy),
        "unresolved_terms": [
            {"note_id": note["id"], "term": note["text"]}
            for note in talk["notes"]
            if note["kind"] == NoteKind.TERM and note["meaning"] is None
        ],
        "closing_left": talk["closing"]["left"],
    }


def _cues(timer: live.Timer, moment: datetime, policy: Policy) -> dict[str, Any]:
    end, now = live.ends_at(timer), live.cue(timer, moment, policy)
    return {
        "cue": None if now is None or end is None else _cue(live.Coming(end - now.at_minutes * live.MINUTE, now)),
        "cues_ahead": [_cue(each) for each in live.cues_ahead(timer, moment, policy)],
    }


def _cue(coming: live.Coming) -> dict[str, Any]:
    cue = coming.cue
    return {"at": coming.at, "at_minutes": cue.at_minutes, "kind": cue.kind, "text": cue.text, "line": cue.line}


def _planned(question: Mapping[str, Any]) -> live.Planned:
    return live.Planned(
        id=question["id"], goals=question["goals"], topic=question["topic"] and Topic(question["topic"]),
        must_ask=question["must_ask"], parked=question["parked"], asked_at=question["asked_at"],
    )  # fmt: skip


def _next(talk: Mapping[str, Any], planned: Sequence[live.Planned], left: int | None) -> dict[str, Any] | None:
    found = live.next_question(len(talk["goals"]), planned, left)
    if found is None or talk["ended_at"] is not None:
        return None
    text = next(question["text"] for question in talk["questions"] if question["id"] == found.id)
    return {"id": found.id, "text": text, "reason": found.reason.text, "line": found.reason.line}
