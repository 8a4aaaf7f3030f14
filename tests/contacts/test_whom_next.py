"""Whom to talk to next, and where one has not looked yet."""

from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules.ladder import Candidate, daunting_start, height, ladder, reach
from colloquy.contacts.rules.untapped import ENOUGH, Progress, places, untapped
from colloquy.contacts.rules.vocabulary import Source, Stage

CANDIDATES = st.builds(
    Candidate,
    id=st.text("abcdef", min_size=1, max_size=6),
    comfort=st.none() | st.integers(1, 5),
    source=st.none() | st.sampled_from(Source),
    stage=st.sampled_from(Stage),
    in_my_fields=st.booleans(),
    happy_to_be_first=st.booleans(),
    named_by_somebody_met=st.booleans(),
)


def order(*candidates: Candidate, talks: int = 0) -> list[str]:
    return [rung.contact_id for rung in ladder(candidates, talks)]


def test_the_easiest_comes_first() -> None:
    assert order(Candidate(id="a", comfort=1), Candidate(id="b", comfort=5), Candidate(id="c", comfort=3)) == [
        "b",
        "c",
        "a",
    ]


def test_family_comes_before_a_volunteer_and_a_volunteer_before_a_stranger() -> None:
    people = [Candidate(id=source, source=source) for source in (Source.OTHER, Source.ALUMNI_DIRECTORY, Source.FAMILY)]
    assert order(*people) == ["family", "alumni_directory", "other"]


def test_what_the_person_says_counts_more_than_where_the_contact_comes_from() -> None:
    assert height(Candidate(id="a", comfort=1, source=Source.FAMILY)) == 5


def test_after_good_talks_a_higher_rung_is_suggested() -> None:
    easy, middle, hard = (Candidate(id=name, comfort=comfort) for name, comfort in (("e", 5), ("m", 3), ("h", 1)))
    assert order(easy, middle, hard, talks=2) == ["m", "e", "h"]
    assert order(easy, middle, hard, talks=9) == ["h", "m", "e"]
    assert [reach(talks) for talks in (0, 1, 4, 9)] == [1, 2, 5, 5]


def test_within_reach_ones_own_field_comes_first() -> None:
    assert order(Candidate(id="a", comfort=4), Candidate(id="b", comfort=5, in_my_fields=True), talks=1) == ["b", "a"]


def test_those_already_asked_are_left_out() -> None:
    assert order(*(Candidate(id=stage, stage=stage) for stage in Stage)) == ["identified", "preparing"]


def test_the_very_first_talk_gets_a_gentle_note_when_it_is_one_of_the_hardest() -> None:
    assert daunting_start(Candidate(id="a", comfort=1), 0) is not None
    assert daunting_start(Candidate(id="a", comfort=1), 1) is None
    assert daunting_start(Candidate(id="a", comfort=2), 0) is None


@given(candidates=st.lists(CANDIDATES, unique_by=lambda each: each.id), talks=st.integers(0, 9))
def test_the_ladder_depends_on_the_people_and_not_on_their_order(candidates: list[Candidate], talks: int) -> None:
    rungs = ladder(candidates, talks)
    assert rungs == ladder(reversed(candidates), talks)
    assert all(rung.reasons for rung in rungs)


def test_every_place_to_look_is_untapped_at_first_and_skipping_is_an_answer() -> None:
    assert len(untapped({})) == 9
    assert untapped({})[0].source is Source.FAMILY
    left = [place.source for place in untapped({Source.FAMILY: 1}, skipped={Source.ROOMMATE})]
    assert Source.FAMILY not in left
    assert Source.ROOMMATE not in left


def test_a_place_is_well_used_after_a_few_names() -> None:
    found = {place.source: place for place in places({Source.FRIEND: ENOUGH, Source.TEACHER: 1}, {Source.EMPLOYER})}
    assert found[Source.FRIEND].progress is Progress.WELL_USED
    assert (found[Source.TEACHER].progress, found[Source.TEACHER].share) == (Progress.STARTED, 1 / ENOUGH)
    assert (found[Source.EMPLOYER].progress, found[Source.EMPLOYER].share) == (Progress.SKIPPED, 1.0)
