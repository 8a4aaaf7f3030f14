"""Changes to the questions prepared for an interview."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import select

from colloquy.interviews import service
from colloquy.interviews.events import GuideChanged
from colloquy.interviews.guide_schemas import QUESTIONS_AT_MOST, InterviewQuestionCreate, InterviewQuestionPatch
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.tables import Interview, InterviewNote, InterviewQuestion
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.ids import new_id
from colloquy.kit.saying import say
from colloquy.questions import queries as banks
from colloquy.questions.rules.bank import key_of
from colloquy.questions.rules.guide import reordered
from colloquy.questions.rules.suggest import served
from colloquy.questions.rules.words import FACETS, Topic
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed

WITHOUT_TOPIC: Final = "A question without a topic has no facets."


class GuideFull(Conflict):
    """A guide holds a bounded number of questions; what is parked does not count against its form."""

    code = "guide_full"
    title = "This guide holds as many questions as it can"


def ask(work: Write, interview_id: str, body: InterviewQuestionCreate) -> InterviewQuestion:
    """Put a question into the guide, of one's own or of a bank.

    Raises:
        GuideFull: there is no room; a brief exchange holds three questions that are not parked (P1).
        Unprocessable: the question of a bank, the one to stand before, a goal or a facet is not there.
    """
    interview = service.get(work, interview_id)
    guide = _guide(work, interview_id)
    given = body.model_dump(exclude={"before"}, exclude_none=True)
    if body.bank_question_id is not None:
        given = _reworded(_from_bank(work, body.bank_question_id, "/bank_question_id"), given)
    question = _new(work, interview, given)
    place = len(guide)
    if body.before is not None:
        ids = [known.id for known in guide]
        if body.before not in ids:
            raise field_error("/before", "not_in_guide", "That question is not in the guide of this interview.")
        place = ids.index(body.before)
    guide.insert(place, question)
    _keep(work, interview, guide)
    return question


def take(work: Write, interview_id: str, ids: Sequence[str]) -> None:
    """Put questions of banks at the end of the guide; what stands there already is passed over.

    Raises:
        GuideFull: there is no room for all of them, and none is taken.
        Unprocessable: one of them is not in any bank that this person may see.
    """
    interview = service.get(work, interview_id)
    guide = _guide(work, interview_id)
    there = {key_of(known.bank_text or known.text) for known in guide}
    for number, question_id in enumerate(ids):
        given = _from_bank(work, question_id, f"/bank_question_ids/{number}")
        if key_of(given["bank_text"]) not in there:
            there.add(key_of(given["bank_text"]))
            guide.append(_new(work, interview, given))
    _keep(work, interview, guide)


def change(work: Write, question_id: str, patch: InterviewQuestionPatch) -> InterviewQuestion:
    """Change a question, park it, mark it as asked, or file its answer.

    With other words its mark as an opening goes, with another topic the facets that it does not have.

    Raises:
        GuideFull: it was parked, and there is no room for it.
        Unprocessable: a goal or a facet is not there.
    """
    question = _own(work, question_id)
    interview = service.get(work, question.interview_id)
    changes = patch.changes()
    for name, value in changes.items():
        setattr(question, name, value)
    if "text" in changes and "opens_well" not in changes:
        question.opens_well = None
    if "facets" not in changes:
        question.facets = [facet for facet in question.facets if facet in _facets(question)]
    _check(question, interview, changes)
    question.updated_at = work.now
    if changes.get("parked") is False:
        _check_room(interview, _guide(work, interview.id))
    _touch(work, interview)
    return question


def drop(work: Write, question_id: str) -> None:
    """Take a question out of the guide; what was jotted down about it stays."""
    question = _own(work, question_id)
    interview = service.get(work, question.interview_id)
    removals.keep(work, Removed.INTERVIEW_QUESTION, InterviewQuestion, question_id, question.text, interview.contact_id)
    about_it = select(InterviewNote).where(
        InterviewNote.owner_id == work.owner_id, InterviewNote.question_id == question_id
    )
    for line in work.session.scalars(about_it):
        line.question_id = None
    work.flush()
    work.session.delete(question)
    _touch(work, interview)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """A question stands in the guide again where it stood, as far as there is room for it.

    Raises:
        GuideFull: others have taken its place.
    """
    if event.kind == Removed.INTERVIEW_QUESTION:
        interview = service.get(work, _own(work, event.id).interview_id)
        _check_room(interview, _guide(work, interview.id))
        _touch(work, interview)


def reorder(work: Write, interview_id: str, ids: Sequence[str]) -> Interview:
    """Put the questions of the guide into this order, as far as they are named (P36)."""
    interview = service.get(work, interview_id)
    guide = {question.id: question for question in _guide(work, interview_id)}
    _number([guide[question_id] for question_id in reordered(list(guide), ids)])
    _touch(work, interview)
    return interview


def _from_bank(work: Write, question_id: str, pointer: str) -> dict[str, Any]:
    """What a question of a bank brings with it.

    Raises:
        Unprocessable: it is not in any bank that this person may see.
    """
    row = next(iter(banks.questions(work, ids=[question_id])), None)
    if row is None:
        raise field_error(pointer, "unknown_bank_question", "There is no such question in the banks you may see.")
    brought = {name: row[name] for name in ("text", "why", "topic", "facets", "opens_well")}
    return {**brought, "bank_question_id": row["id"], "bank_text": row["text"]}


def _reworded(brought: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """A question of a bank as a person wants it: what the bank says of its own words and topic goes with them."""
    if given.get("text", brought["text"]) != brought["text"]:
        brought["opens_well"] = None
    if given.get("topic", brought["topic"]) != brought["topic"]:
        brought["facets"] = []
    return brought | given


def _new(work: Write, interview: Interview, given: dict[str, Any]) -> InterviewQuestion:
    """A question as it is given; the goals it may serve are proposed from its words where they are not named (P34)."""
    if "goals" not in given:
        given = {**given, "goals": list(served(given["text"], interview.goals))}
    question = InterviewQuestion(
        owner_id=work.owner_id, id=new_id(), interview_id=interview.id, created_at=work.now, updated_at=work.now,
        **{"facets": [], **given},
    )  # fmt: skip
    _check(question, interview, given)
    return question


def _check(question: InterviewQuestion, interview: Interview, given: dict[str, Any]) -> None:
    """Hold goals and facets to what is there.

    Raises:
        Unprocessable: a goal that the interview does not have, or a facet that the topic does not have.
    """
    if any(goal >= len(interview.goals) for goal in given.get("goals", ())):
        raise field_error(
            "/goals", "unknown_goal", say("This interview has {goals} goals; count from 0.", goals=len(interview.goals))
        )
    strange = [facet for facet in question.facets if facet not in _facets(question)]
    if strange:
        choice = ", ".join(_facets(question))
        known = say("The facets of this topic are: {choice}.", choice=choice) if choice else WITHOUT_TOPIC
        raise field_error("/facets", "unknown_facet", known)


def _facets(question: InterviewQuestion) -> tuple[str, ...]:
    return () if question.topic is None else FACETS[Topic(question.topic)]


def _keep(work: Write, interview: Interview, guide: list[InterviewQuestion]) -> None:
    _check_room(interview, guide)
    _number(guide)
    work.session.add_all(guide)
    _touch(work, interview)


def _check_room(interview: Interview, guide: list[InterviewQuestion]) -> None:
    most = FORMS[Form(interview.form)].most_questions or QUESTIONS_AT_MOST
    if sum(not question.parked for question in guide) > most:
        raise GuideFull(say("There is room for {most} questions; park one of them, or take it out.", most=most))
    if len(guide) > QUESTIONS_AT_MOST:
        raise GuideFull(
            say(
                "There is room for {most} questions, parked ones included; take one out.",
                most=QUESTIONS_AT_MOST,
            )
        )


def _own(work: Write, question_id: str) -> InterviewQuestion:
    row = work.session.get(InterviewQuestion, (work.owner_id, question_id))
    if row is None:
        raise NotFound
    return row


def _guide(work: Write, interview_id: str) -> list[InterviewQuestion]:
    return list(
        work.session.scalars(
            select(InterviewQuestion)
            .where(InterviewQuestion.owner_id == work.owner_id, InterviewQuestion.interview_id == interview_id)
            .order_by(InterviewQuestion.position, InterviewQuestion.id)
        )
    )


def _number(guide: list[InterviewQuestion]) -> None:
    for position, question in enumerate(guide):
        question.position = position


def _touch(work: Write, interview: Interview) -> None:
    interview.updated_at = work.now
    work.flush()
    publish(work, GuideChanged(interview.id))
