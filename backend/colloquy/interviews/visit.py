"""Keeping how a workplace seemed (P10)."""

from sqlalchemy import update

from colloquy.contacts.tables import Contact
from colloquy.interviews import service
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.impressions import aspects
from colloquy.interviews.tables import Impression
from colloquy.interviews.visit_schemas import ImpressionsSet
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict
from colloquy.kit.events import listen
from colloquy.organizations.events import OrganizationRemoved


class NoWorkplaceSeen(Conflict):
    """Only of a talk at a workplace is there something to look at."""

    code = "no_workplace_seen"
    title = "On this talk no workplace is seen"


def keep_impressions(work: Write, interview_id: str, body: ImpressionsSet) -> None:
    """Keep how the workplace seemed, with the place where the contact works now.

    Raises:
        NotFound: there is no such interview of one's own.
        NoWorkplaceSeen: its form shows none.
    """
    interview = service.get(work, interview_id)
    if not aspects(Form(interview.form)):
        raise NoWorkplaceSeen("Change the form of the talk to a visit at their workplace first.")
    contact = work.session.get_one(Contact, (work.owner_id, interview.contact_id))
    for given in body.impressions:
        row = work.session.get(Impression, (work.owner_id, interview_id, given.aspect.value))
        if given.mark is None and not given.note.strip():
            if row is not None:
                work.session.delete(row)
            continue
        if row is None:
            row = Impression(
                owner_id=work.owner_id, interview_id=interview_id, aspect=given.aspect.value, created_at=work.now,
                organization_id=contact.organization_id,
            )  # fmt: skip
            work.session.add(row)
        row.mark, row.note, row.updated_at = given.mark, given.note, work.now
        work.flush()
    service.tell(work, interview)


@listen(OrganizationRemoved)
def on_organization_removed(work: Write, event: OrganizationRemoved) -> None:
    """Impressions lose the place that goes; they stay with their visit."""
    work.execute(
        update(Impression)
        .where(Impression.owner_id == work.owner_id, Impression.organization_id == event.organization_id)
        .values(organization_id=None)
    )
