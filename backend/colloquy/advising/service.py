"""Becoming an adviser in one step, and stepping back."""

from collections import defaultdict

from sqlalchemy import select

from colloquy.accounts import service as accounts
from colloquy.accounts.rules import Role
from colloquy.advising.rules.profile import Talk, draw
from colloquy.advising.schemas import AdviserProfileCreate, AdviserProfilePatch
from colloquy.advising.tables import AdviserProfile
from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews.tables import Interview, InterviewQuestion
from colloquy.kit.db.work import Read, Write
from colloquy.kit.errors import Conflict, NotFound
from colloquy.outreach.office import policy_of
from colloquy.questions.rules.words import Form, Topic


class ProfileExists(Conflict):
    """There is a profile already."""

    code = "profile_exists"
    title = "You are an adviser already"


def create(work: Write, body: AdviserProfileCreate) -> None:
    """Draw a profile from one's own account, and become an adviser by it; one that was withdrawn is drawn anew.

    Raises:
        ProfileExists: there is one.
    """
    row = work.session.get(AdviserProfile, work.owner_id)
    if row is not None and row.withdrawn_at is None:
        raise ProfileExists("You have a profile as an adviser. Change it, or withdraw it.")
    drawn = draw(_fields(work), _talks(work), policy_of(work))
    gave_role = accounts.give_role(work, Role.ADVISER)
    if row is None:
        row = AdviserProfile(owner_id=work.owner_id, created_at=work.now)
        work.session.add(row)
    row.fields, row.forms, row.topics = list(drawn.fields), list(drawn.forms), list(drawn.topics)
    row.minutes, row.withdrawn_at, row.updated_at = drawn.minutes, None, work.now
    for name, value in body.model_dump().items():
        setattr(row, name, value)
    row.gave_role = gave_role
    work.flush()


def change(work: Write, patch: AdviserProfilePatch) -> None:
    """Change one's profile.

    Raises:
        NotFound: there is none.
    """
    row = _own(work)
    for name, value in patch.changes().items():
        setattr(row, name, value)
    row.updated_at = work.now
    work.flush()


def withdraw(work: Write) -> None:
    """Advise no longer; what was written stays for another time.

    Raises:
        NotFound: there is no profile.
    """
    row = _own(work)
    if row.withdrawn_at is None:
        row.withdrawn_at = row.updated_at = work.now
        if row.gave_role:
            accounts.lay_down_role(work, Role.ADVISER)
    work.flush()


def _own(work: Write) -> AdviserProfile:
    row = work.session.get(AdviserProfile, work.owner_id)
    if row is None:
        raise NotFound
    return row


def _fields(work: Read) -> list[tuple[str, FieldState]]:
    rows = work.execute(select(Field.name, Field.state).where(Field.owner_id == work.owner_id).order_by(Field.name_key))
    return [(name, FieldState(state)) for name, state in rows]


def _talks(work: Read) -> list[Talk]:
    held = (Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None))
    rows = work.execute(select(Interview.id, Interview.form, Interview.minutes_promised).where(*held)).all()
    topics: defaultdict[str, list[Topic]] = defaultdict(list)
    asked = select(InterviewQuestion.interview_id, InterviewQuestion.topic).where(
        InterviewQuestion.owner_id == work.owner_id, InterviewQuestion.topic.is_not(None)
    )
    for interview_id, topic in work.execute(asked):
        topics[interview_id].append(Topic(topic))
    return [Talk(form=Form(form), minutes=minutes, topics=topics[talk_id]) for talk_id, form, minutes in rows]
