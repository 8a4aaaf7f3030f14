"""What comes with the steps of an interview, on the wire."""

from colloquy.interviews.rules.confirming import ConfirmResult
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import Verb
from colloquy.interviews.rules.vocabulary import Outcome, Rapport, Side, ThanksChannel
from colloquy.interviews.schemas import Fit, GoalsReached, Minutes, Place, TalkShare, Why, WriteUp
from colloquy.kit.ids import Id
from colloquy.kit.text import Instant, Zone
from colloquy.kit.wire import Body


class InterviewStep(Body):
    """When it happened, if not just now; never in the future."""

    at: Instant | None = None


class InterviewTakeBack(Body):
    """Which step was marked by mistake; `may_take_back` of the interview says which can be undone."""

    verb: Verb


class InterviewSchedule(Body):
    """The date agreed, with the zone in which people will look at the clock."""

    scheduled_at: Instant
    time_zone: Zone | None = None
    place: Place | None = None
    minutes_promised: Minutes | None = None


class InterviewHold(Body):
    """When the talk ended, if not just now."""

    ended_at: Instant | None = None


class InterviewCallOff(Body):
    """Whose doing it was, if that is to be said, and when it was if not just now; shown to nobody else."""

    by: Side | None = None
    note: Why | None = None
    at: Instant | None = None


class InterviewConfirmTry(Body):
    """What came of one try to confirm. With an `id` of the client's making it may be sent twice and is kept once."""

    id: Id | None = None
    result: ConfirmResult
    note: Why = ""
    at: Instant | None = None


class InterviewWriteUp(Body):
    """What was learned, in the person's own words, and how it was; what is left out stays as it is."""

    write_up: WriteUp
    outcome: Outcome | None = None
    fit_after: Fit | None = None
    fit_after_reason: Why | None = None
    goals_reached: GoalsReached | None = None
    expectation_note: Why | None = None
    rapport: Rapport | None = None
    talk_share: TalkShare | None = None


class InterviewThank(Body):
    """How the thank-you went out, and when if not just now."""

    channel: ThanksChannel
    at: Instant | None = None


class OnTheLine(Body):
    """Somebody is on the line now, or was `at` the time when the call came and no network was there."""

    form: Form = Form.PHONE
    at: Instant | None = None
