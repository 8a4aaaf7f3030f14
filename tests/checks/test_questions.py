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
        # asked in a roundabout way, and what only sounds like it
        ("Is the empty chair over there still free for an apprentice like me?", {"asks_for_job", "closed"}),
        ("Would you drop this envelope on your manager's desk?", {"asks_for_job", "closed"}),
        ("What would it take for me to get onto your payroll?", {"asks_for_job"}),
        ("What do you do all day, and could you put in a word for me with your boss?", {"asks_for_job", "double"}),
        ("How do people in your field usually find their first job?", set()),
        ("How does your office decide that it needs another person?", set()),
        ("What percentage do you keep of each sale?", {"closed", "personal_pay"}),
        ("How do artists in your city make a living?", set()),
        ("What do the doctors say about your back?", {"too_personal"}),
        ("How do you talk with patients about death?", set()),
        ("How old is your company?", {"answerable_by_research", "closed"}),
        ("How come people in insurance never listen?", {"leading"}),
        ("How do you explain to skeptics why the exam matters?", set()),
        ("Where would you send somebody like me, if it were up to you?", {"counseling_request"}),
        ("How did you decide between two offers yourself?", set()),
        ("What drew you to radio? And how does the station get its money?", {"double"}),
        ("How did the strike begin, and how did it end?", set()),
        ("Where do I belong, what do you think?", {"counseling_request"}),
        ("Would your director like to meet a graduate who is free from June?", {"asks_for_job", "closed"}),
        ("Could we treat this conversation as my job interview?", {"asks_for_job", "closed"}),
        ("I'm not applying yet, but how do small museums let people know that they need staff?", set()),
        ("You don't happen to need a junior draftsman, do you?", {"asks_for_job", "closed"}),
        ("Am I too impatient for archaeology, do you think?", {"closed", "counseling_request"}),
        ("Who would be a good person for me to talk with about the laboratory?", set()),
        ("How do the official hours compare with the real ones?", set()),
    ],
)
def test_a_question_of_the_definition_has_the_findings_it_names(text: str, codes: set[str]) -> None:
    assert _codes(text) == codes


@pytest.mark.parametrize("quote", ["'", "\u2019", "\u02bc"])
def test_any_apostrophe_reads_the_same(quote: str) -> None:
    assert _codes(f"Isn{quote}t it boring?") == {"closed", "leading"}


def test_what_asks_for_work_is_pointed_at() -> None:
    text = "It was good to meet you. Would you mention my name to your boss?"
    (work,) = [one for one in check_question(text) if one.code == "asks_for_job"]
    assert work.start is not None
    assert text[work.start : work.end] in text.split(". ")[1]
