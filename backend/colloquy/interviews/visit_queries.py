"""Getting there, and how workplaces seemed: one's own."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import and_, func, select

from colloquy.contacts.tables import Contact
from colloquy.interviews.queries import HERE, first_phone
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.impressions import ASPECTS, Aspect, aspects
from colloquy.interviews.rules.travel import Item, Trip, journey, venue_note, visit_kit
from colloquy.interviews.rules.vocabulary import Side
from colloquy.interviews.tables import Impression, Interview, InterviewQuestion
from colloquy.interviews.visit_schemas import WorkplaceList
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.organizations.tables import Organization
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy

ORDER = Order({"name": Sort("name", Organization.name_key)}, "name", Organization.id)
SEEN_AT: Final = func.coalesce(Interview.started_at, Impression.created_at)
SEEN: tuple[Any, ...] = (
    Impression.organization_id, Impression.aspect, Impression.mark, Impression.note, Impression.interview_id,
    SEEN_AT.label("seen_at"),
)  # fmt: skip
WORN_AT_MOST = 5
"""Earlier visits whose dress is told of."""


def seen_visible(owner_id: str) -> Selected:
    """The impressions that this owner may see, each with its visit; those with deleted contacts rest with them."""
    return (
        select(*SEEN)
        .join(Interview, and_(Interview.owner_id == Impression.owner_id, Interview.id == Impression.interview_id))
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(Impression.owner_id == owner_id, Contact.shelf.in_(HERE))
    )


def visit(work: Read, interview_id: str) -> dict[str, Any] | None:
    """Everything about getting to one talk, or None where there is none."""
    row = work.row(
        select(
            Interview.id, Interview.form, Interview.place, Interview.scheduled_at, Interview.time_zone,
            Interview.travel_minutes, Interview.travel_margin_minutes, Interview.people_to_meet, Interview.venue_costs,
            Interview.invited_by, Interview.cost_note, Contact.phones, Contact.organization_id,
            select(func.count())
            .where(
                InterviewQuestion.owner_id == Interview.owner_id, InterviewQuestion.interview_id == Interview.id,
            )
            .scalar_subquery()
            .label("questions"),
        )
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(Interview.owner_id == work.owner_id, Interview.id == interview_id, Contact.shelf.in_(HERE))
    )  # fmt: skip
    if row is None:
        return None
    policy, form = policy_of(work), Form(row["form"])
    worn = _worn(work, row["organization_id"], interview_id)
    trip = _trip(row, worn)
    paying = venue_note(trip, row["cost_note"] or "")
    told = ("form", "place", "scheduled_at", "time_zone", "travel_minutes", "travel_margin_minutes")
    return {
        "interview_id": row["id"],
        **{name: row[name] for name in told},
        "journey": journey_of(row, policy),
        "missing": _missing(form, row),
        "kit": [_thing(item) for item in visit_kit(trip, policy)],
        "paying": None if paying is None else _thing(paying),
        "worn": worn,
        "look_at": [
            {"aspect": each, "look_for": ASPECTS[each].look_for, **_ends(each), "line": ASPECTS[each].line}
            for each in aspects(form)
        ],
        "impressions": impressions_of(work, interview_id),
    }


def journey_of(row: Mapping[str, Any], policy: Policy) -> dict[str, Any] | None:
    """When to leave and when to be there, from an interview's row; None where there is no way to go or it is unknown.

    The row holds form, scheduled_at, travel_minutes and travel_margin_minutes.
    """
    travel = None if row["travel_minutes"] is None else timedelta(minutes=row["travel_minutes"])
    margin = timedelta(minutes=row["travel_margin_minutes"] or 0)
    found = journey(Form(row["form"]), row["scheduled_at"], travel, margin=margin, policy=policy)
    return None if found is None else {"leave_at": found.leave_at, "arrive_at": found.arrive_at}


def impressions_of(work: Read, interview_id: str) -> list[dict[str, Any]]:
    """The impressions of one visit, in the order of the aspects."""
    order = list(Aspect)
    rows = work.rows(
        select(Impression.aspect, Impression.mark, Impression.note).where(
            Impression.owner_id == work.owner_id, Impression.interview_id == interview_id
        )
    )
    return sorted(rows, key=lambda row: order.index(Aspect(row["aspect"])))


def workplaces(work: Read, view: WorkplaceList) -> dict[str, Any]:
    """A page of the workplaces one has seen, each in all aspects."""
    seen = seen_visible(work.owner_id).subquery()
    visits = func.count(seen.c.interview_id.distinct())
    statement = (
        select(Organization.id, Organization.name, visits.label("visits"))
        .join(seen, seen.c.organization_id == Organization.id)
        .where(Organization.owner_id == work.owner_id)
        .group_by(Organization.id, Organization.name, Organization.name_key)
    )
    if view.organization_id:
        statement = statement.where(Organization.id.in_(view.organization_id))
    answer = page(work, statement, ORDER, view, sort=view.sort, query=view.organization_id)
    ids = [row["id"] for row in answer["items"]]
    latest = (SEEN_AT.desc(), Impression.interview_id.desc())
    rows = work.rows(seen_visible(work.owner_id).where(Impression.organization_id.in_(ids)).order_by(*latest))
    return {**answer, "items": [_workplace(row, rows) for row in answer["items"]]}


def _workplace(place: Mapping[str, Any], rows: list[dict[str, Any]]) -> dict[str, Any]:
    here = [row for row in rows if row["organization_id"] == place["id"]]
    return {
        "organization": {"id": place["id"], "name": place["name"]},
        "visits": place["visits"],
        "aspects": [_compared(aspect, [row for row in here if row["aspect"] == aspect]) for aspect in Aspect],
    }


def _compared(aspect: Aspect, rows: list[dict[str, Any]]) -> dict[str, Any]:
    marks = [row["mark"] for row in rows if row["mark"] is not None]
    return {
        "aspect": aspect,
        **_ends(aspect),
        "mean": round(sum(marks) / len(marks), 1) if marks else None,
        "marks": len(marks),
        "seen": [{name: row[name] for name in ("mark", "note", "seen_at", "interview_id")} for row in rows],
    }


def _ends(aspect: Aspect) -> dict[str, str]:
    return {"low": ASPECTS[aspect].low, "high": ASPECTS[aspect].high}


def _worn(work: Read, organization_id: str | None, besides: str) -> list[dict[str, Any]]:
    if organization_id is None:
        return []
    rows = work.rows(
        seen_visible(work.owner_id)
        .where(
            Impression.organization_id == organization_id, Impression.aspect == Aspect.DRESS,
            Impression.interview_id != besides,
        )
        .order_by(SEEN_AT.desc(), Impression.interview_id.desc())
        .limit(WORN_AT_MOST)
    )  # fmt: skip
    return [{name: row[name] for name in ("mark", "note", "seen_at", "interview_id")} for row in rows]


def _trip(row: Mapping[str, Any], worn: list[dict[str, Any]]) -> Trip:
    return Trip(
        form=Form(row["form"]), people=row["people_to_meet"] or 1, questions=row["questions"],
        phone=first_phone(row["phones"]), what_people_wear=next((each["note"] for each in worn if each["note"]), ""),
        venue_costs=row["venue_costs"], i_invited=row["invited_by"] != Side.THEM,
    )  # fmt: skip


def _missing(form: Form, row: Mapping[str, Any]) -> list[str]:
    """What is to be found out before one can say when to leave."""
    if not FORMS[form].travel:
        return []
    return [name for name in ("scheduled_at", "place", "travel_minutes") if row[name] is None]


def _thing(item: Item) -> dict[str, str]:
    return {"code": item.code, "text": item.text, "line": item.line}
