"""What this slice hears from those below: names given in talks, and who is said to have named a contact."""

from sqlalchemy import select

from colloquy.contacts.events import ContactsMerged, NamerChanged
from colloquy.interviews.events import InterviewRemoved, LineTakenBack, PersonNamed
from colloquy.interviews.rules.debrief import Drawer
from colloquy.kit.db.work import Write
from colloquy.kit.events import listen, publish
from colloquy.referrals import service
from colloquy.referrals.events import ReferralRemoved
from colloquy.referrals.rules.life import State
from colloquy.referrals.schemas import Origin
from colloquy.referrals.tables import Referral

NAME_AT_MOST = 200


@listen(PersonNamed)
def on_person_named(work: Write, event: PersonNamed) -> None:
    """A name from the write-up becomes a draft; told again, it is corrected for as long as nobody decided (P60)."""
    name = (event.name.strip() or event.text.strip())[:NAME_AT_MOST]
    row = _of_line(work, event.item_id)
    if row is None:
        row = service.new(
            work, event.contact_id, name, interview_id=event.interview_id, item_id=event.item_id, origin=Origin.TALK,
            named_at=event.at, why="",
        )  # fmt: skip
        work.session.add(row)
    row.off_the_record = event.off_the_record
    if row.state == State.DRAFT:
        row.name, row.why = name, event.text if event.text.strip() != name else ""
    service.tell(work, row)


@listen(LineTakenBack)
def on_line_taken_back(work: Write, event: LineTakenBack) -> None:
    """The line was no name after all: its draft goes; what was decided on stays."""
    row = _of_line(work, event.item_id) if event.drawer == Drawer.PEOPLE else None
    if row is not None and row.state == State.DRAFT:
        work.session.delete(row)
        work.flush()
        publish(work, ReferralRemoved(row.id, row.named_by_id, None))


@listen(InterviewRemoved)
def on_interview_removed(work: Write, event: InterviewRemoved) -> None:
    """The names stay when the talk goes."""
    service.let_go_of_talk(work, event.interview_id)


@listen(NamerChanged)
def on_namer_changed(work: Write, event: NamerChanged) -> None:
    """Whoever stands on a contact as having named them has a referral, with room for their consent."""
    service.follow(work, event.contact_id)


@listen(ContactsMerged)
def on_contacts_merged(work: Write, event: ContactsMerged) -> None:
    """Referrals have moved from one contact to the other; whoever is in sight keeps theirs."""
    for contact_id in (event.contact_id, event.other_id):
        service.follow(work, contact_id, anew=False)


def _of_line(work: Write, item_id: str) -> Referral | None:
    mine = (Referral.owner_id == work.owner_id, Referral.item_id == item_id)
    return work.session.scalars(select(Referral).where(*mine)).first()
