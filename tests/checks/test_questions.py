import pytest

from colloquy.checks.rules import check_question


def _codes(text: str) -> set[str]:
    return {finding.code for finding in check_question(text)}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("What do you do all day and how did you get your first job?", {"double"}),
        ("Do you like your job?", {"closed"}),
        ("How many people work here?", {"closed", "answerable_by_research"}),
        ("Can you tell me about your first year?", set()),
        ("Is there a normal day, and how does it go?", set()),
        ("Isn't it boring to read contracts?", {"closed", "leading"}),
        ("You must hate the hours, right?", {"closed", "leading"}),
        ("What should I do with my life?", {"counseling_request"}),
        ("Which major should I pick?", {"counseling_request"}),
        ("What would you advise somebody entering this field to study?", set()),
        ("Who else would you suggest I talk to?", set()),
        ("May I use your name?", set()),
        ("May I keep in touch?", set()),
        ("How does the work leave room for family life?", set()),
        ("Could you pass on my resume?", {"asks_for_job", "closed"}),
        ("How old are you?", {"closed", "too_personal"}),
        ("Which career would suit me?", {"counseling_request"}),
        ("What does your company make?", {"answerable_by_research"}),
        ("What is usual pay for a first post in this field?", set()),
        ("How much do you earn?", {"closed", "personal_pay"}),
    ],
)
def test_a_question_of_the_definition_has_the_findings_it_names(text: str, codes: set[str]) -> None:
    assert _codes(text) == codes


@pytest.mark.parametrize("quote", ["'", "\u2019", "\u02bc"])
def test_any_apostrophe_reads_the_same(quote: str) -> None:
    assert _codes(f"Isn{quote}t it boring?") == {"closed", "leading"}
