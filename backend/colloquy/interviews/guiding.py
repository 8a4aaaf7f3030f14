"""What there is to say of a guide, and what to ask next: gathered from the slices below and judged by their rules."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import func, select

from colloquy.contacts.tables import Contact
from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews import guide_queries, queries, trails_queries
from colloquy.interviews.guide_schemas import SuggestionView
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.reason import Reason
from colloquy.questions import queries as banks
from colloquy.questions.rules import guide as rules
from colloquy.questions.rules.bank import key_of
from colloquy.questions.rules.coverage import TopicCoverage, Touched, coverage, still_told
from colloquy.questions.rules.suggest import Occasion, suggest
from colloquy.questions.rules.words import Topic
from colloquy.research.queries import as_item, rows_about
from colloquy.research.rules.file import About, Item, all_already_noted

Row = dict[str, Any]
LOOKED_UP: Final = "answerable_by_research"
"""The finding on a question to which a quick search holds the answer."""


def guide(work: Read, interview_id: str) -> Row | None:
    """The guide of an interview with all there is to say of it, or None."""
    talk = queries.one(work, interview_id)
    if talk is None:
        return None
    rows, goals, traits = talk["questions"], talk["goals"], FORMS[Form(talk["form"])]
    ready = [row for row in rows if not row["parked"]]
    lines = [_line(row) for row in ready]
    written = _already_written(work, talk, ready)
    promised = talk["minutes_promised"] if traits.timer else None
    return {
        "interview_id": interview_id,
        "questions": ready,
        "parked": [row for row in rows if row["parked"]],
        "estimate": _estimate(rules.estimate(lines, promised)),
        "goals": [
            {"number": number, "text": goal, "questions": [row["id"] for row in ready if number in row["goals"]]}
            for number, goal in enumerate(goals)
        ],
        "goals_without_questions": list(rules.goals_without_questions(len(goals), lines)),
        "questions_without_goals": list(rules.questions_without_goals(len(goals), lines)),
        "opening": _hint(rules.opening(lines)),
        "pair": _hint(rules.pair(lines, traits.most_questions)),
        "too_many": _hint(rules.too_many(lines, traits.most_questions)),
        "topics": _topics(coverage(_touched(lines))),
        "already_written": written,
        "beyond_print": _beyond_print(ready, written),
        "by_number": rules.numbered(row["text"] for row in ready) if traits.numbered_questions else None,
    }


def suggestions(work: Read, interview_id: str, view: SuggestionView) -> Row | None:
    """Questions worth asking in an interview, from all banks that its owner may see; None where there is none."""
    talk = queries.one(work, interview_id)
    if talk is None:
        return None
    known = banks.each_once(banks.questions(work, bank_ids=view.bank_id or None))
    field_id = talk["field_id"]
    occasion = Occasion(
        state=_state(work, field_id),
        form=Form(talk["form"]),
        goals=tuple(talk["goals"]),
        covered=_heard(work, field_id) if field_id else (),
        used=_keys(guide_queries.said_before(work, interview_id, talk["contact"]["id"])),
    )
    offered = (banks.as_question(row) for row in known.values() if not view.topic or row["topic"] in view.topic)
    found = suggest(offered, occasion, view.limit)
    shown = banks.shown(work, (known[each.question.key] for each in found))
    return {
        "state": occasion.state,
        "form": occasion.form,
        "items": [
            {"question": row, "goals": list(each.goals), "reason": each.reason.text, "line": each.reason.line}
            for each, row in zip(found, shown, strict=True)
        ],
    }


def field_coverage(work: Read, field_id: str) -> Row | None:
    """What has been asked about in the talks held in a field; None where there is no such field."""
    mine = select(Field.id).where(Field.owner_id == work.owner_id, Field.id == field_id)
    if work.row(mine) is None:
        return None
    held = select(func.count()).where(
        Interview.owner_id == work.owner_id, Interview.field_id == field_id, Interview.ended_at.is_not(None)
    )
    policy = policy_of(work)
    found = coverage(guide_queries.touched_in_field(work, field_id), work.now, policy)
    return {
        "field_id": field_id,
        "interviews": work.execute(held).scalar_one(),
        "topics": _topics(found),
        "untouched": [each.topic for each in found if each.questions == 0],
        "issues": trails_queries.issues_of(work, field_id, policy),
    }


def _line(row: Row) -> rules.Line:
    return rules.Line(
        id=row["id"],
        goals=frozenset(row["goals"]),
        minutes=row["minutes"],
        must_ask=row["must_ask"],
        parked=row["parked"],
        opens_well=row["opens_well"],
        topic=row["topic"] and Topic(row["topic"]),
        facets=tuple(row["facets"]),
    )


def _touched(lines: Iterable[rules.Line]) -> list[Touched]:
    return [Touched(line.topic, line.facets) for line in lines if line.topic is not None]


def _estimate(found: rules.Estimate) -> Row:
    return {
        "minutes": found.minutes, "must_minutes": found.must_minutes, "promised": found.promised, "over": found.over,
        "hint": _hint(found.reason),
    }  # fmt: skip


def _hint(reason: Reason | None) -> Row | None:
    return None if reason is None else {"reason": reason.text, "line": reason.line}


def _topics(found: Iterable[TopicCoverage]) -> list[Row]:
    return [{**asdict(each), "open_facets": list(each.open_facets)} for each in found]


def _already_written(work: Read, talk: Row, ready: Sequence[Row]) -> list[Row]:
    """The questions that something found in writing may answer (P3)."""
    if not ready:
        return []
    noted = all_already_noted([row["text"] for row in ready], _found_in_writing(work, talk))
    return [
        {
            "question_id": row["id"],
            "research_item_id": found.item_id,
            "reason": found.reason.text,
            "line": found.reason.line,
        }
        for row, found in zip(ready, noted, strict=True)
        if found is not None
    ]


def _found_in_writing(work: Read, talk: Row) -> list[Item]:
    """What the research files of the contact, of where they work and of the field hold."""
    contact_id = talk["contact"]["id"]
    theirs = select(Contact.organization_id).where(Contact.owner_id == work.owner_id, Contact.id == contact_id)
    subjects = (
        (About.CONTACT, contact_id),
        (About.ORGANIZATION, work.execute(theirs).scalar_one()),
        (About.FIELD, talk["field_id"]),
    )
    rows = (row for about, subject in subjects if subject is not None for row in rows_about(work, about, subject))
    return [as_item(row) for row in rows]


def _beyond_print(ready: Sequence[Row], written: Sequence[Row]) -> int:
    in_print = {each["question_id"] for each in written}
    looked_up = {row["id"] for row in ready if any(finding["code"] == LOOKED_UP for finding in row["findings"])}
    return len(ready) - len(in_print | looked_up)


def _state(work: Read, field_id: str | None) -> FieldState:
    """Where one stands with the field of a talk; without a field, at the beginning."""
    if field_id is None:
        return FieldState.CURIOUS
    mine = select(Field.state).where(Field.owner_id == work.owner_id, Field.id == field_id)
    return FieldState(work.execute(mine).scalar_one())


def _heard(work: Read, field_id: str) -> frozenset[tuple[Topic, str]]:
    """What was heard in the field and still holds."""
    touched = still_told(guide_queries.touched_in_field(work, field_id), work.now, policy_of(work))
    return frozenset((each.topic, facet) for each in touched for facet in each.facets)


def _keys(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(map(key_of, texts))
