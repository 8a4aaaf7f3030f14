"""What may be seen of outreach: one's own."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Select, and_, func, select

from colloquy.checks.rules import Message
from colloquy.checks.standing import findings_for_message
from colloquy.contacts.rules.vocabulary import ConnectionBasis
from colloquy.contacts.tables import Contact
from colloquy.fields.rules import FieldState
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView
from colloquy.outreach import known, preparing
from colloquy.outreach.known import HERE
from colloquy.outreach.rules import rates
from colloquy.outreach.rules.attempts import Step, Try, next_step
from colloquy.outreach.rules.context import source
from colloquy.outreach.rules.own_words import likeness, unfilled
from colloquy.outreach.rules.render import Draft
from colloquy.outreach.rules.renewed import judged_as
from colloquy.outreach.rules.states import State, allowed
from colloquy.outreach.rules.vocabulary import WRITTEN, Kind, Medium
from colloquy.outreach.schemas import OutreachList
from colloquy.outreach.tables import OutreachItem, OutreachVersion
from colloquy.policy.queries import policy_of
from colloquy.questions.rules.words import Form
from colloquy.resumes.rules import Sent, may_attach

ORDER = Order(
    {
        "created_at": Sort("created_at", OutreachItem.created_at),
        "updated_at": Sort("updated_at", OutreachItem.updated_at),
        "sent_at": Sort("sent_at", OutreachItem.sent_at, nullable=True),
    },
    "-created_at",
    OutreachItem.id,
)
VERSIONS = Order({"number": Sort("number", OutreachVersion.number)}, "-number", OutreachVersion.id)
COLUMNS: tuple[Any, ...] = (
    OutreachItem.id, OutreachItem.interview_id, OutreachItem.resume_id, OutreachItem.kind, OutreachItem.medium,
    OutreachItem.form, OutreachItem.state, OutreachItem.subject, OutreachItem.body, OutreachItem.channel,
    OutreachItem.sent_at, OutreachItem.reached_at, OutreachItem.replied_at, OutreachItem.reply, OutreachItem.answer,
    OutreachItem.closed_at, OutreachItem.created_at, OutreachItem.updated_at, Contact.id.label("contact_id"),
    Contact.name.label("contact_name"),
)  # fmt: skip


def visible(owner_id: str, *more: Any) -> Select[Any]:  # noqa: ANN401 -- further columns
    """The messages that this owner may see; those to deleted contacts rest with them."""
    return (
        select(*COLUMNS, *more)
        .join(Contact, and_(Contact.owner_id == OutreachItem.owner_id, Contact.id == OutreachItem.contact_id))
        .where(OutreachItem.owner_id == owner_id, Contact.shelf.in_(HERE))
    )


def one(work: Read, outreach_id: str) -> dict[str, Any] | None:
    """One message with what there is to say about it, or None."""
    row = work.row(visible(work.owner_id, OutreachItem.offered).where(OutreachItem.id == outreach_id))
    if row is None:
        return None
    offered = row.pop("offered")
    found = _shaped(row)
    field_state = known.field_state(work, found["kind"], found["contact"]["id"], found["interview_id"])
    along = may_attach(Sent(found["kind"]), field_state)
    alike = likeness(row["body"], Draft("", offered, (), frozenset()), policy_of(work)) if offered else None
    number = select(func.max(OutreachVersion.number)).where(
        OutreachVersion.owner_id == work.owner_id, OutreachVersion.outreach_id == outreach_id
    )
    return {
        **found,
        "version": work.execute(number).scalar_one() or 1,
        "own_words": list(unfilled(row["body"])),
        "likeness": None if alike is None else {"share": alike.share, "nudge": alike.nudge and asdict(alike.nudge)},
        "findings": findings_for_message(work, _message(work, found, field_state)),
        "resume_along": {"allowed": along.allowed, "text": along.why.text, "line": along.why.line},
        "next_step": _next_step(work, found),
        "missing": _missing(work, found),
    }


def listed(work: Read, view: OutreachList) -> dict[str, Any]:
    """A page of messages."""
    statement = visible(work.owner_id)
    asked = (view.contact_id, view.interview_id, view.kind, view.state)
    for column, wanted in (
        (OutreachItem.contact_id, view.contact_id),
        (OutreachItem.interview_id, view.interview_id),
        (OutreachItem.kind, view.kind),
        (OutreachItem.state, view.state),
    ):
        if wanted:
            statement = statement.where(column.in_(wanted))
    answer = page(work, statement, ORDER, view, sort=view.sort, query=asked)
    return {**answer, "items": [_shaped(row) for row in answer["items"]]}


def versions(work: Read, outreach_id: str, view: ListView) -> dict[str, Any]:
    """A page of the versions of a message, the latest first."""
    statement = select(
        OutreachVersion.id, OutreachVersion.number, OutreachVersion.subject, OutreachVersion.body,
        OutreachVersion.created_at,
    ).where(OutreachVersion.owner_id == work.owner_id, OutreachVersion.outreach_id == outreach_id)  # fmt: skip
    answer = page(work, statement, VERSIONS, view, query=outreach_id)
    shown = ("number", "subject", "body", "created_at")
    return {**answer, "items": [{name: row[name] for name in shown} for row in answer["items"]]}


def tries(work: Read, contact_id: str, interview_id: str | None) -> list[Try]:
    """How often somebody was asked for one talk, or, without one, at all."""
    statement = select(
        OutreachItem.sent_at, OutreachItem.channel, OutreachItem.reached_at, OutreachItem.replied_at
    ).where(
        OutreachItem.owner_id == work.owner_id, OutreachItem.contact_id == contact_id,
        OutreachItem.kind == Kind.REQUEST, OutreachItem.sent_at.is_not(None),
    )  # fmt: skip
    if interview_id is not None:
        statement = statement.where(OutreachItem.interview_id == interview_id)
    return [
        Try(row["sent_at"], Medium(row["channel"]), bool(row["reached_at"] or row["replied_at"]))
        for row in work.rows(statement)
    ]


def step_after(work: Read, contact_id: str, interview_id: str | None) -> Step:
    """What comes after the tries so far."""
    return next_step(tries(work, contact_id, interview_id), known.myself(work).zone, policy_of(work))


def outreach_rates(work: Read) -> dict[str, Any]:
    """How the ways of asking went: people asked, reached and met, each person once for each way.

    By why they would say yes, too (P15), as far as that was put down.
    """
    rows = work.rows(
        select(
            OutreachItem.contact_id, OutreachItem.channel, OutreachItem.sent_at,
            OutreachItem.reached_at, OutreachItem.replied_at, Contact.connection_basis,
            func.max(Interview.ended_at).label("met_at"),
        )
        .join(Contact, and_(Contact.owner_id == OutreachItem.owner_id, Contact.id == OutreachItem.contact_id))
        .outerjoin(
            Interview,
            and_(
                Interview.owner_id == OutreachItem.owner_id, Interview.contact_id == OutreachItem.contact_id,
                Interview.ended_at > OutreachItem.sent_at,
            ),
        )
        .where(
            OutreachItem.owner_id == work.owner_id, OutreachItem.kind == Kind.REQUEST,
            OutreachItem.sent_at.is_not(None),
        )
        .group_by(
            OutreachItem.id, OutreachItem.contact_id, OutreachItem.channel, OutreachItem.sent_at,
            OutreachItem.reached_at, OutreachItem.replied_at, Contact.connection_basis,
        )
        .order_by(OutreachItem.sent_at, OutreachItem.id)
    )  # fmt: skip
    said = [row for row in rows if row["connection_basis"]]
    first: dict[str, str] = {}
    for row in rows:
        first.setdefault(row["contact_id"], "write" if Medium(row["channel"]) in WRITTEN else "call")
    return {
        "by_channel": _compared(rows, {row["channel"]: row["channel"] for row in rows}, "channel"),
        "by_first": _compared(rows, first, "contact_id"),
        "by_basis": _compared(said, {basis: basis for basis in ConnectionBasis}, "connection_basis"),
    }


def _compared(rows: list[dict[str, Any]], ways: Mapping[str, str], by: str) -> dict[str, Any]:
    asked: defaultdict[str, set[str]] = defaultdict(set)
    reached: defaultdict[str, set[str]] = defaultdict(set)
    met: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        way = ways[row[by]]
        asked[way].add(row["contact_id"])
        if row["reached_at"] or row["replied_at"] or row["met_at"]:
            reached[way].add(row["contact_id"])
        if row["met_at"]:
            met[way].add(row["contact_id"])
    told = rates.compare({way: rates.Tally(len(asked[way]), len(reached[way]), len(met[way])) for way in sorted(asked)})
    return {
        "ways": [{"way": way, "reached": asdict(told.reached[way]), "met": asdict(told.met[way])} for way in told.met],
        "verdict": told.verdict,
        "better": told.better,
        "words": told.words,
    }


def _shaped(row: dict[str, Any]) -> dict[str, Any]:
    contact_id, name = row.pop("contact_id"), row.pop("contact_name")
    return {**row, "contact": {"id": contact_id, "name": name}, "allowed": list(allowed(State(row["state"])))}


def _message(work: Read, shown: Mapping[str, Any], field_state: FieldState | None) -> Message:
    person = known.contact(work, shown["contact"]["id"]) or {}
    asked = known.Asked(person=person, talk=None, form=Form(shown["form"]), field=None, call_day=None, said={})
    kind = judged_as(Kind(shown["kind"]), field_state)
    return Message(
        kind, shown["form"], shown["contact"]["name"], person["organization"],
        source(known.context(work, asked)), shown["body"],
    )  # fmt: skip


def _next_step(work: Read, shown: Mapping[str, Any]) -> dict[str, Any] | None:
    if shown["kind"] != Kind.REQUEST or shown["state"] == State.CLOSED:
        return None
    step = step_after(work, shown["contact"]["id"], shown["interview_id"])
    return {
        "what": step.what, "reason": step.reason.text, "line": step.reason.line, "attempt": step.attempt,
        "not_before": step.not_before, "due_at": step.due_at,
    }  # fmt: skip


def _missing(work: Read, shown: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What is missing before one asks, or before they call: only a request that waits for its answer is asked this."""
    waits = shown["state"] in {State.DRAFT, State.SENT} and shown["reached_at"] is None
    if shown["kind"] != Kind.REQUEST or not waits:
        return []
    medium = Medium(shown["channel"] or shown["medium"])
    ready = preparing.ready(work, shown["contact"]["id"], medium, shown["interview_id"])
    return [] if ready is None else list(ready["missing"])
