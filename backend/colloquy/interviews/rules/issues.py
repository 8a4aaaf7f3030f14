"""What people say of current issues holds for a while, and then is to be heard anew (P44). Pure."""

from dataclasses import dataclass
from datetime import date, datetime

from colloquy.interviews.rules.debrief import Drawer
from colloquy.interviews.rules.vocabulary import Topic
from colloquy.policy.rules.calendar import local_date
from colloquy.policy.rules.office import DEFAULT, Policy


@dataclass(frozen=True, slots=True)
class Holds:
    """How long a claim holds: from the day it was made on, through its last day."""

    said_on: date
    expires_on: date

    def stale(self, today: date) -> bool:
        """Whether it is to be heard anew."""
        return self.expires_on < today


def holds(said_at: datetime, zone: str, policy: Policy = DEFAULT) -> Holds:
    """How long a claim about current issues holds, by the calendar of where it was made."""
    said_on = local_date(said_at, zone)
    return Holds(said_on, said_on + policy.issues_stale_after)


def expires(drawer: Drawer, topic: Topic | None) -> bool:
    """Whether a line of the debrief is such a claim; everything else that was learned stays as it was said."""
    return drawer is Drawer.LEARNED and topic is Topic.ISSUES
