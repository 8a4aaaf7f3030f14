"""What is known of the list as a whole: how many people are on it. Only of those who are here to learn."""

from typing import Final

from sqlalchemy import func, select

from colloquy.accounts.rules import Role
from colloquy.accounts.tables import Account
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.kit.db.work import Read
from colloquy.tasks.gathering.found import Found, Gatherer, Ids
from colloquy.tasks.rules.facts import AccountFacts
from colloquy.tasks.rules.subject import Subject

COUNTED_AT_MOST: Final = 100
"""No office asks for more, and nobody with more waits for a count."""
THE_ACCOUNT: Final = Subject.ACCOUNT.value
THE_LIST: Final = "people"


def gather(work: Read, _anchors: Ids, zone: str) -> list[Found]:
    """The account whose work this is."""
    account = work.row(select(Account.created_at, Account.roles).where(Account.id == work.owner_id))
    if account is None or Role.STUDENT not in account["roles"].split():
        return []
    first = (
        select(Contact.created_at)
        .where(Contact.owner_id == work.owner_id, Contact.shelf.in_((Shelf.ACTIVE, Shelf.ARCHIVED)))
        .limit(COUNTED_AT_MOST)
        .subquery()
    )
    people, last_added_at = work.execute(select(func.count(), func.max(first.c.created_at))).one()
    facts = AccountFacts(
        subject=THE_LIST, zone=zone, since=account["created_at"], people=people, last_added_at=last_added_at
    )
    return [Found(facts, Subject.ACCOUNT, None)]


def of_owner(_work: Read, after: str, _most: int) -> Ids:
    """The one account, which has no name of its own, so that its list may move to another one."""
    return [THE_ACCOUNT] if after < THE_ACCOUNT else []


ACCOUNTS: Final = Gatherer(
    name="accounts",
    subjects=frozenset({Subject.ACCOUNT}),
    anchor="subject_kind",
    anchors=of_owner,
    gather=gather,
)
