"""Which topics and parts of them have been touched."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from colloquy.questions.rules.coverage import Touched, coverage
from colloquy.questions.rules.words import FACETS, LINES, Topic

MARCH, APRIL = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
TOUCHED = st.sampled_from(Topic).flatmap(
    lambda topic: st.builds(Touched, st.just(topic), st.lists(st.sampled_from(FACETS[topic]), unique=True).map(tuple))
)


def test_all_eight_topics_stand_there_in_order_whatever_was_asked() -> None:
    found = coverage([])
    assert [each.topic for each in found] == list(Topic)
    assert [each.line for each in found] == [LINES[topic] for topic in Topic]
    assert all(each.open_facets == FACETS[each.topic] for each in found)


def test_the_last_time_is_kept() -> None:
    asked = [Touched(Topic.NEEDS, ("post",), APRIL), Touched(Topic.NEEDS, ("industry",), MARCH), Touched(Topic.NEEDS)]
    needs = next(each for each in coverage(asked) if each.topic is Topic.NEEDS)
    assert (needs.questions, needs.last_at, needs.open_facets) == (3, APRIL, ("department", "organization"))


@given(asked=st.lists(TOUCHED))
def test_each_question_counts_once_for_its_topic_and_once_for_each_part(asked: list[Touched]) -> None:
    found = coverage(asked)
    assert sum(each.questions for each in found) == len(asked)
    counted = {(each.topic, facet.facet): facet.questions for each in found for facet in each.facets}
    for (topic, facet), number in counted.items():
        assert number == sum(each.topic is topic and facet in each.facets for each in asked)
