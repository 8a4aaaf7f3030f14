"""Every gatherer, by its name and by what its tasks are about."""

from collections.abc import Mapping
from types import MappingProxyType

from colloquy.tasks.gathering.accounts import ACCOUNTS
from colloquy.tasks.gathering.fields import FIELDS
from colloquy.tasks.gathering.found import Gatherer
from colloquy.tasks.gathering.interviews import INTERVIEWS
from colloquy.tasks.gathering.milestones import MILESTONES
from colloquy.tasks.gathering.referrals import REFERRALS
from colloquy.tasks.gathering.requests import REQUESTS
from colloquy.tasks.gathering.suggestions import SUGGESTIONS
from colloquy.tasks.gathering.ties import TIES

EVERY = (ACCOUNTS, INTERVIEWS, REQUESTS, SUGGESTIONS, REFERRALS, MILESTONES, TIES, FIELDS)

GATHERERS: Mapping[str, Gatherer] = MappingProxyType({each.name: each for each in EVERY})

BY_SUBJECT: Mapping[str, Gatherer] = MappingProxyType(
    {subject.value: each for each in EVERY for subject in each.subjects}
)
