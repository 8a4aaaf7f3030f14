"""Every gatherer, by its name and by what its tasks are about."""

from collections.abc import Mapping
from types import MappingProxyType

from colloquy.tasks.gathering.accounts import ACCOUNTS
from colloquy.tasks.gathering.fields import FIELDS
from colloquy.tasks.gathering.found import Gatherer
from colloquy.tasks.gathering.interviews import INTERVIEWS
from colloquy.tasks.gathering.referrals import REFERRALS
from colloquy.tasks.gathering.requests import REQUESTS
from colloquy.tasks.gathering.suggestions import SUGGESTIONS
from colloquy.tasks.gathering.ties import TIES

GATHERERS: Mapping[str, Gatherer] = MappingProxyType(
    {each.name: each for each in (ACCOUNTS, INTERVIEWS, REQUESTS, SUGGESTIONS, REFERRALS, TIES, FIELDS)}
)

BY_SUBJECT: Mapping[str, Gatherer] = MappingProxyType(
    {subject.value: each for each in GATHERERS.values() for subject in each.subjects}
)
