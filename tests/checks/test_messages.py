from dataclasses import replace

import pytest

from colloquy.checks.rules import Message, MessagePolicy, check_message

CLEAN = Message(
    kind="request",
    form="phone",
    contact_name="Elizabeth Okafor-Reyes",
    organization="Globex",
    source="Tomás Herrera",
    text=(
        "Dear Ms. Okafor,\n\nTomás Herrera suggested that I write. I would like to learn about your work at Globex. "
        "Would you have thirty minutes to talk, whenever it suits you?\n\nBest regards,\nIngrid Solheim"
    ),
)


def _codes(message: Message) -> set[str]:
    return {finding.code for finding in check_message(message)}


def _with(sentence: str, **context: str) -> Message:
    """The clean request with one more sentence before its closing."""
    return replace(CLEAN, text=CLEAN.text.replace("\n\nBest", f" {sentence}\n\nBest"), **context)


def test_a_plain_request_is_clean() -> None:
    assert _codes(CLEAN) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm not asking for a job, but please forward my resume to your manager.",
        "Are there any openings on your team?",
        "Please keep me in mind if something opens up.",
        "I would be grateful if you put in a good word for me.",
        "I don't know whether your company is hiring, but I would love to work for you.",
        "Kindly forward my biodata to your HR manager.",
        "If ever you need one more receptionist, here I am.",
        "Take me into your workshop for the season.",
    ],
)
def test_asking_for_work_is_found_under_a_disclaimer_too(sentence: str) -> None:
    assert _codes(_with(sentence)) == {"asks_for_job"}


@pytest.mark.parametrize(
    "sentence",
    [
        "I am not asking for a job.",
        "This is not a request for a job, an internship or a recommendation.",
        "I asked for a job there once, as a schoolboy.",
        "How do people usually hear about openings in your field?",
        "I would value your comments on my resume.",
        "My brother asked for a job at once and regretted it.",
    ],
)
def test_what_is_no_request_for_work_is_left_alone(sentence: str) -> None:
    assert _codes(_with(sentence)) == set()


def test_leads_are_right_in_renewed_contact_and_being_hired_here_is_not() -> None:
    leads = replace(CLEAN, kind="renewed_contact", text="Dear Liz,\n\nWould you pass on my resume?\n\nIngrid")
    here = replace(CLEAN, kind="renewed_contact", text="Dear Liz,\n\nWould you hire me for your team?\n\nIngrid")
    assert _codes(leads) == set()
    assert _codes(here) == {"asks_for_job"}


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("I'd like best to be your registrar's successor. Would you have me?", {"asks_for_job"}),
        ("You said you need two recorders. Please let one of them be me.", {"asks_for_job"}),
        (
            "I'm now applying for chaplaincy posts in the west; a line on a hospital would help.",
            set(),
        ),
        ("Do you know who is recruiting for the offshore surveys? I'd love to hear any rumors.", set()),
        ("I have begun to apply, to Lyon at present. Which other labs should I keep an eye on?", set()),
        ("You won't regret it: bring me on as your second clerk, and tell me what you pay.", {"asks_for_job"}),
    ],
)
def test_in_renewed_contact_it_matters_whom_one_asks(sentence: str, codes: set[str]) -> None:
    text = f"Dear Liz,\n\nWe spoke a year ago about museum work. {sentence}\n\nIngrid"
    assert _codes(replace(CLEAN, kind="renewed_contact", text=text)) == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Has someone been found to follow him yet? I wouldn't say no.", {"asks_for_job"}),
        ("I should love to spend my two free days at your workbench, paid or unpaid.", {"asks_for_job"}),
        ("I would be honored if you thought of me when you fill the doctoral places.", {"asks_for_job"}),
        ("If you are short of hands that morning, we will shift it.", set()),
        ("Take a season over it if need be.", set()),
        ("Please let me know which positions in your house would be suitable for me from September.", {"asks_for_job"}),
        ("My cousin and I would like to come on your next tour. If you can use us, name the day.", {"asks_for_job"}),
        ("Would you find out whether I might have the internship in May?", {"asks_for_job"}),
        ("Ten minutes is all I'd need, and I'm at your disposal from Monday to Friday.", set()),
        ("I hope you can fit me in between two appointments.", set()),
        ("I could bring my flock records if they would help our talk; they have nothing to do with any sale.", set()),
        ("A firm in Mohali has offered me a post and I have accepted.", set()),
        ("It would mean much to me to be considered if the bindery should take on somebody.", {"asks_for_job"}),
        ("You'd do me a favor if my name came up when they choose the second keeper.", {"asks_for_job"}),
        ("If you need a later start on the day, please text me at any moment.", set()),
    ],
)
def test_work_is_asked_for_by_hints_and_words_of_work_alone_are_no_hint(sentence: str, codes: set[str]) -> None:
    assert _codes(_with(sentence)) == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Could I see you for 30 minutes on Friday at 4 in your office?", {"convenience_missing"}),
        ("I'll call your line at 10.30 on the first Tuesday in May for 30 minutes.", {"convenience_missing"}),
        ("I speak these words every day. May we talk for 30 minutes on Monday at 9?", {"convenience_missing"}),
        ("Could we talk for 30 minutes on Friday at 4, or at another hour if that is a bad one?", set()),
        ("Could I call for 30 minutes? Your time is my time.", set()),
        ("Could I have 30 minutes by video when you have network? My calendar gives way to yours.", set()),
    ],
)
def test_one_fixed_time_is_no_choice_and_a_choice_may_be_put_in_few_words(sentence: str, codes: set[str]) -> None:
    text = (
        "Dear Ms. Okafor,\n\nTomás Herrera suggested that I write. I would like to learn about your work at Globex. "
        f"{sentence}\n\nBest regards,\nIngrid Solheim"
    )
    assert _codes(replace(CLEAN, text=text)) == codes


def test_pride_that_runs_through_a_message_is_found_and_a_proud_sentence_alone_is_fine() -> None:
    proud = (
        "Dear Liz,\n\nI finished your reading list in nine days. The textbook is below my level, and I have told the "
        "author so. Several people said they had never heard it explained as clearly. Keep Saturday clear.\n\nIngrid"
    )
    glad = "Dear Liz,\n\nI finished your reading list in nine weeks and am proud of it, slow as I was.\n\nIngrid"
    assert "arrogant" in _codes(replace(CLEAN, kind="update", text=proud))
    assert _codes(replace(CLEAN, kind="update", text=glad)) == set()


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("three quarters of an hour", set()),
        ("30-40 min", set()),
        ("a quarter of an hour", set()),
        ("half an hour or so", set()),
        ("20 to 30 minutes", set()),
        ("an hour or so", {"time_out_of_range"}),
        ("30 to 60 minutes", {"time_out_of_range"}),
        ("an hour and a half", {"time_out_of_range"}),
        ("five minutes", {"time_out_of_range"}),
        ("a few minutes", {"time_missing"}),
        ("some time", {"time_missing"}),
        ("thirty minutes, with eight hours between us,", set()),
        ("thirty minutes between two shifts", set()),
        ("the full eight hours from nine", {"time_out_of_range"}),
        ("to steal ninety minutes from you", {"time_out_of_range"}),
    ],
)
def test_lengths_of_time_are_read_in_words_and_figures(phrase: str, codes: set[str]) -> None:
    assert _codes(replace(CLEAN, text=CLEAN.text.replace("thirty minutes", phrase))) == codes


@pytest.mark.parametrize(
    "story",
    [
        "I'd like to hear how you plan an hour of live radio.",
        "How do you find the story inside six hours of tape?",
        "Your talk was the first for which nobody reached for a telephone for an hour.",
    ],
)
def test_a_length_that_is_told_of_is_not_asked_for(story: str) -> None:
    assert _codes(_with(story)) == set()


def test_limits_come_from_the_policy() -> None:
    policy = MessagePolicy(minutes_max=20, words_max=10)
    assert {finding.code for finding in check_message(CLEAN, policy)} == {"time_out_of_range", "too_long"}


@pytest.mark.parametrize(
    ("greeting", "wrong"),
    [
        ("Dear Liz,", False),
        ("Dear Dr. Reyes,", False),
        ("Hello Elizabeth Okafor-Reyes,", False),
        ("hi liz,", False),
        ("Good morning,", False),
        ("Dear Sir or Madam,", False),
        ("Ms. Okafor-Reyes:", False),
        ("Dear Ms. Okafer,", True),
        ("Dear Eliza Okafor,", False),
        ("Hi Peter,", True),
        ("Good morning, may I speak with Ms. Clarke?", True),
        ("Good morning, may I speak with Ms. Reyes?", False),
        ("Beste Mev Reyes,", False),
        ("Dear Bi Elizabeth,", False),
        ("Kia ora Whaea Elizabeth,", False),
        ("Liz, hello again!", False),
        ("Matsuda-sensei, good morning.", True),
        ("Craig, hello again!", True),
        ("Dear Sir Alasdair Clarke,", True),
        ("Morning Doreen,", True),
    ],
)
def test_greetings_of_all_shapes_are_held_against_the_name(greeting: str, wrong: bool) -> None:  # noqa: FBT001
    message = replace(CLEAN, text=CLEAN.text.replace("Dear Ms. Okafor,", greeting))
    assert _codes(message) == ({"name_mismatch"} if wrong else set())


@pytest.mark.parametrize(
    ("greeting", "codes"), [("Dear Ms. St. Cyr,", set()), ("Dear Ms. St. Pierre,", {"name_mismatch"})]
)
def test_a_saint_in_a_name_is_shortened_or_not(greeting: str, codes: set[str]) -> None:
    text = CLEAN.text.replace("Dear Ms. Okafor,", greeting)
    assert _codes(replace(CLEAN, contact_name="Emma Saint-Cyr", text=text)) == codes


def test_the_span_of_a_wrong_name_is_the_name() -> None:
    message = replace(CLEAN, text=CLEAN.text.replace("Dear Ms. Okafor,", "Dear Ms. Okafer,"))
    (finding,) = check_message(message)
    assert message.text[finding.start : finding.end] == "Okafer"


def test_a_source_is_named_by_a_given_or_family_name_in_any_case() -> None:
    assert _codes(replace(CLEAN, text=CLEAN.text.replace("Tomás Herrera", "Tomas's wife"))) == set()
    assert _codes(replace(CLEAN, text=CLEAN.text.replace("Tomás Herrera", "A friend"))) == {"source_missing"}


def test_a_word_that_is_a_name_too_names_nobody_where_it_asks() -> None:
    asked = CLEAN.text.replace("Tomás Herrera", "A friend").replace("\n\nBest", " May I call you?\n\nBest")
    assert _codes(replace(CLEAN, source="Mary Coyle", text=asked)) == {"source_missing"}
    told = CLEAN.text.replace("Tomás Herrera", "May Coyle")
    assert _codes(replace(CLEAN, source="Mary Coyle", text=told)) == set()


def test_a_body_is_named_by_its_chief_words_not_by_one_of_them() -> None:
    source = "Homes for Humanity of Linn County"
    text = CLEAN.text.replace("Tomás Herrera", "A friend who builds homes")
    assert _codes(replace(CLEAN, source=source, text=text)) == {"source_missing"}
    text = CLEAN.text.replace("Tomás Herrera", "Somebody at Homes for Humanity")
    assert _codes(replace(CLEAN, source=source, text=text)) == set()


def test_a_blank_of_a_template_is_told_from_a_mended_quotation() -> None:
    assert _codes(_with("My major is [Major].")) == {"placeholder_left"}
    assert _codes(_with("I have lived in <state> since <month/year>.")) == {"placeholder_left"}
    assert _codes(_with("I would come by bike <grin>.")) == set()
    assert _codes(_with("I could come on XX/XX.")) == {"placeholder_left"}
    assert _codes(_with("We meet at (TIME TO BE INSERTED).")) == {"placeholder_left"}
    assert _codes(_with('You once said that "[it] never ends".')) == set()


def test_another_organization_in_passing_is_no_finding() -> None:
    assert _codes(_with("I worked at Acme for two years.")) == set()
    assert _codes(_with("I have long admired your team at Acme.")) == {"wrong_organization"}


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        (
            "I'd like to hear how exhibits get designed at Lanternfish and what your team there argues about.",
            {"wrong_organization"},
        ),
        (
            "I have followed your path ever since Crestwave Capital opened its second house under you.",
            {"wrong_organization"},
        ),
        ("How does Greenacre Peat decide which of your ideas are tried?", {"wrong_organization"}),
        ("Could we have a coffee at Café Literario near your studio?", set()),
        ("I was on the same crew as a friend of yours at Fairmont Steel.", set()),
        ("You told me to look at Clarke & Hession, and I saw their people on Monday.", set()),
    ],
)
def test_whose_an_organization_is_shows_in_what_is_said_around_it(sentence: str, codes: set[str]) -> None:
    assert _codes(_with(sentence)) & {"wrong_organization"} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "Dear Liz,\n\nIt was great to talk. You showed me how a kiln is loaded in reverse.\n\nIngrid",
            {"thanks_missing"},
        ),
        ("Dear Liz,\n\nThank you so much for your time, it was very helpful.\n\nIngrid", {"nothing_specific"}),
        ("Dear Liz,\n\nThank you for showing me how a kiln is loaded in reverse.\n\nIngrid", set()),
        ("Dear Liz,\n\nI would be grateful if you sent me the kiln plan you sketched.\n\nIngrid", {"thanks_missing"}),
        ("Dear Liz,\n\nYou showed me how a kiln is loaded, and I don't want to wait with my thanks.\n\nIngrid", set()),
        ("Hi Liz,\n\nTa very much. You showed me how a kiln is loaded in reverse.\n\nIngrid", set()),
        (
            "Dear Liz,\n\nThank you. Your advice was excellent from end to end; I see all more clearly.\n\nIngrid",
            {"nothing_specific"},
        ),
    ],
)
def test_a_thank_you_note_thanks_for_something(text: str, codes: set[str]) -> None:
    assert _codes(replace(CLEAN, kind="thank_you", text=text)) == codes


def test_tone_is_found_at_both_ends() -> None:
    assert _codes(_with("You would be lucky to talk with somebody like me.")) >= {"arrogant"}
    assert _codes(_with("I am just a student and do not want to waste your time.")) == {"self_deprecating"}
    assert _codes(_with("I am sorry that my letter comes so late.")) == set()
