"""What the rules may know: plain facts, gathered from what was recorded.

Each kind of fact is a frozen dataclass with a `subject` (its id, which becomes part of the obligation's key), the zone
by whose calendar days are counted, and the words that a title needs beside the contact's name. A new rule of the method
brings its facts as another class here and its row in one of the tables.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from colloquy.contacts.rules.permission import Permission
from colloquy.contacts.rules.vocabulary import Source
from colloquy.interviews.rules.forms import Form
from colloquy.outreach.rules.attempts import Try
from colloquy.outreach.rules.renewed import Relation


class Facts(Protocol):
    """Whatever rules are about."""

    @property
    def subject(self) -> str:
        """The id of the thing the facts are about."""
        ...

    @property
    def zone(self) -> str:
        """The IANA zone by whose calendar days are counted."""
        ...

    @property
    def about(self) -> str:
        """What a title calls it, where that is not the contact; empty otherwise."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountFacts:
    """The list of people as a whole.

    Attributes:
        since: when the person signed up.
        people: how many are on the list.
        last_added_at: when the list last grew.
    """

    subject: str
    zone: str
    about: str = ""
    since: datetime
    people: int = 0
    last_added_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFacts:
    """One interview, as far as anything is owed for it. Times are instants in UTC.

    Attributes:
        subject: the interview's id.
        zone: where it takes place.
        form: decides whether it is confirmed, travelled to, and how much preparing it takes.
        planned_at: when it was put on the list; None if it just happened.
        unread: what nothing has been read about yet, in words ("their organization").
        read_at: when something was last read about any of it.
        goals: how many things one hopes to learn.
        questions: how many stand in the guide.
        guide_at: when the guide last grew.
        agreed_at: when the present date was agreed; None without a date.
        starts_at: the date agreed.
        travel: how long the way takes, as the person reckons; None if not said.
        margin: for a late train.
        ended_at: None until the two have talked.
        terms: words heard that nobody has explained yet.
        terms_settled_at: when the last of them was explained.
        came_to_nothing: declined, unanswered, cancelled or missed.
        closed: the person has put it away.
        discouraging: what they heard discouraged them.
    """

    subject: str
    zone: str
    about: str = ""
    form: Form = Form.PHONE
    planned_at: datetime | None = None
    unread: tuple[str, ...] = ()
    read_at: datetime | None = None
    goals: int = 0
    questions: int = 0
    guide_at: datetime | None = None
    agreed_at: datetime | None = None
    starts_at: datetime | None = None
    travel: timedelta | None = None
    margin: timedelta = timedelta(0)
    confirmed_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    written_up_at: datetime | None = None
    thanked_at: datetime | None = None
    terms: int = 0
    terms_settled_at: datetime | None = None
    came_to_nothing: bool = False
    closed: bool = False
    discouraging: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TryFacts:
    """One request that went out, with those before it to the same person for the same talk.

    Attributes:
        subject: the message's id.
        tries: everything up to this one, in the order in which it went out.
        followed_by: what went out next; None for the last one.
        answered: they have answered, or the talk has moved on.
        over: it came to nothing, or was put away.
        rested_at: when the person put it away, or noted that no answer came.
    """

    subject: str
    zone: str
    about: str = ""
    tries: tuple[Try, ...]
    followed_by: Try | None = None
    answered: bool = False
    over: bool = False
    rested_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralFacts:
    """Somebody whom a contact named.

    Attributes:
        about: their name.
        named_at: when they were named.
        asked_at: when they were first asked for a talk, or talked with.
        dropped: the person has decided against it, or it came to nothing.
    """

    subject: str
    zone: str
    about: str
    named_at: datetime
    asked_at: datetime | None = None
    dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LoopFacts:
    """A referral that was met, seen from whoever named them.

    Attributes:
        about: the name of the person met.
        met_at: when the two talked.
        told_at: when whoever named them heard of it.
        unwelcome: whoever named them does not want to hear more.
    """

    subject: str
    zone: str
    about: str
    met_at: datetime | None = None
    told_at: datetime | None = None
    unwelcome: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionFacts:
    """Something an adviser suggested and the person took on.

    Attributes:
        about: what it is.
        taken_at: when it was accepted; what is only proposed is not owed.
    """

    subject: str
    zone: str
    about: str
    taken_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsFacts:
    """A milestone and one person who should hear of it.

    Attributes:
        subject: the ids of both.
        about: the milestone in words.
        reached_at: when it came about.
        why: what they had to do with it.
        told_at: when they heard of it.
        unwelcome: they do not want to hear more.
    """

    subject: str
    zone: str
    about: str
    reached_at: datetime
    why: str
    told_at: datetime | None = None
    unwelcome: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TieFacts:
    """A contact and the leave they gave to keep in touch.

    Attributes:
        last_contact_at: the last real contact, whoever it came from.
        last_word_at: when the person last said of this reminder that it is done, or not needed this time.
    """

    subject: str
    zone: str
    about: str = ""
    permission: Permission
    source: Source | None = None
    last_contact_at: datetime | None = None
    last_word_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalFacts:
    """A contact to whom one might go back while searching.

    Attributes:
        relation: what the conditions look at.
        changed_at: when the last of what they look at came about.
        written_at: when one last wrote to them again.
    """

    subject: str
    zone: str
    about: str = ""
    relation: Relation
    changed_at: datetime | None = None
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldFacts:
    """A field and the talks held in it.

    Attributes:
        about: its name.
        talks: when each of them ended, the earliest first.
        reviewed_at: when the person last thought about whether it is for them.
        closed: they have answered that.
    """

    subject: str
    zone: str
    about: str
    talks: tuple[datetime, ...] = ()
    reviewed_at: datetime | None = None
    closed: bool = False
