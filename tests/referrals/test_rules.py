"""What may be done with a name, and whom one may cite."""

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules.vocabulary import Source
from colloquy.referrals.rules.consent import TAKEN_AS_GIVEN, Cited, MayUseName, Namer, cited, may_use_name
from colloquy.referrals.rules.life import LIFE, Loop, State, Verb, advance, allowed, loop

DAY = datetime(2026, 3, 4, tzinfo=UTC)
NAMERS = st.lists(
    st.builds(
        Namer, name=st.text("abc", min_size=1, max_size=3), consent=st.sampled_from(MayUseName),
        off_the_record=st.booleans(), first=st.booleans(),
    ),
    max_size=4,
)  # fmt: skip


@pytest.mark.parametrize(("state", "verb", "told"), list(product(State, Verb, (None, DAY))))
def test_a_verb_leads_where_the_table_says_and_nowhere_else(state: State, verb: Verb, told: datetime | None) -> None:
    found = advance(state, verb, told)
    assert (found is not None) is (verb in allowed(state, told))
    if found is not None and not (verb is Verb.REOPEN and told):
        assert found is LIFE[state][verb]


def test_one_tells_back_once_and_may_take_it_back() -> None:
    assert Verb.TOLD_BACK in allowed(State.ACCEPTED, None)
    assert Verb.TOLD_BACK not in allowed(State.ACCEPTED, DAY)
    assert advance(State.ACCEPTED, Verb.REOPEN, DAY) is State.ACCEPTED


@pytest.mark.parametrize(
    ("met", "told", "expected"),
    [(None, None, Loop.NOT_YET), (DAY, None, Loop.OPEN), (DAY, DAY, Loop.CLOSED), (None, DAY, Loop.CLOSED)],
)
def test_the_loop_opens_with_the_talk_and_closes_with_the_telling(
    met: datetime | None, told: datetime | None, expected: Loop
) -> None:
    assert loop(met, told) is expected


@pytest.mark.parametrize(("consent", "source", "off"), list(product(MayUseName, (None, *Source), (True, False))))
def test_a_name_is_used_only_with_a_yes_or_where_a_parent_sends_one(
    consent: MayUseName, source: Source | None, *, off: bool
) -> None:
    found = may_use_name(Namer(name="Ana", consent=consent, off_the_record=off), source)
    if off or consent is MayUseName.NO:
        assert found is False
    elif consent is MayUseName.YES or source in TAKEN_AS_GIVEN:
        assert found is True
    else:
        assert found is None


def test_of_several_who_named_somebody_the_one_who_may_be_cited_is() -> None:
    no = Namer(name="Ana", consent=MayUseName.NO, first=True)
    yes, unasked = Namer(name="Ben", consent=MayUseName.YES), Namer(name="Cy", consent=MayUseName.NOT_ASKED)
    assert cited([no, unasked, yes], None) == Cited("Ben", may_use_name=True)
    assert cited([no, unasked], None) == Cited("Cy", may_use_name=None)
    assert cited([no], None) == Cited("Ana", may_use_name=False)
    assert cited([], None) == Cited(None, None)


@given(namers=NAMERS, source=st.none() | st.sampled_from(Source))
def test_nobody_is_ever_cited_against_their_will(namers: list[Namer], source: Source | None) -> None:
    found = cited(namers, source)
    if found.may_use_name:
        assert any(each.name == found.name and may_use_name(each, source) for each in namers)
    assert (found.name is None) is (not namers)
