"""A term of one student through the public API alone: at each step exactly that is owed which the method asks for.

Twelve interviews in three fields, in every form, with a referral, a talk that was missed, one declined, one called off,
one that nobody answered, a discouraging adviser, a milestone, and a message to somebody she may go back to.
"""

from colloquy.kit.clock import ManualClock
from tests.method.student import Student
from tests.support.client import Client


def test_a_term_owes_exactly_what_the_method_asks_for(ana: Client, clock: ManualClock) -> None:
    student = Student(ana, clock)
    she_begins(student)
    an_uncle_by_phone(student)
    a_letter_and_the_call_after_it(student)
    a_visit(student)
    somebody_she_was_named(student)
    an_exchange_in_passing_and_a_letter_that_is_answered(student)
    somebody_who_did_not_come(student)
    answers_that_are_no_and_none_at_all(student)
    a_field_that_is_not_for_her(student)
    news(student)
    time_alone(student)


def she_begins(student: Student) -> None:
    student.at("2026-03-04 11:00")
    assert student.owes() == ["Write down people you already know"]
    for name, source in (("Theo Hart", "family"), ("Maya Chen", "alumni_directory"), ("Dana Wells", "teacher")):
        student.knows(name, source=source)
    student.knows("Eli Stone", source="friend")
    assert student.owes() == ["Write down people you already know"]
    student.knows("Faye Park", source="classmate")
    assert student.owes() == []
    for name in ("Museums", "Archives", "Publishing"):
        student.looks_into(name)


def an_uncle_by_phone(student: Student) -> None:
    """Form: phone. He names somebody, uses a word she does not know, and suggests something to read."""
    student.plans("Theo Hart", "phone", "Museums")
    assert student.owes() == ["Read up on Theo Hart", "Prepare your questions for Theo Hart"]
    student.prepares("Theo Hart")
    assert student.owes() == ["Read up on Theo Hart"]  # nothing is known of the field yet
    student.reads_about("Museums")
    assert student.owes() == []
    student.reaches("Theo Hart")
    student.does("Theo Hart", "schedule", scheduled_at="2026-03-09T15:00:00-04:00")
    assert student.owes() == ["Confirm the time with Theo Hart"]
    assert student.task("Confirm the time with Theo Hart")["due_at"] == "2026-03-06T22:00:00Z"  # Friday, winter time
    student.at("2026-03-06 16:00")
    student.does("Theo Hart", "confirm")
    assert student.owes() == []
    student.at("2026-03-09 15:00")
    student.does("Theo Hart", "start")
    student.jots("Theo Hart", "person", "Ben Okafor at the City Museum")
    student.jots("Theo Hart", "term", "accession")
    student.jots("Theo Hart", "suggestion", "Read the Museum Journal")
    assert student.owes() == []
    student.at("2026-03-09 15:40")
    student.does("Theo Hart", "hold")
    assert student.owes() == [
        "Write up your talk with Theo Hart",
        "Thank Theo Hart",
        "Look up the words from your talk with Theo Hart",
    ]
    assert student.task("Write up your talk with Theo Hart")["due_at"] == "2026-03-09T21:40:00Z"
    student.settles_the_lines("Theo Hart", accession="Taking a thing into the collection")
    assert student.owes() == [
        "Write up your talk with Theo Hart",
        "Thank Theo Hart",
        "Ask Ben Okafor for a talk",
        "Do what Theo Hart suggested: Read the Museum Journal",
    ]
    student.does("Theo Hart", "write_up", write_up="He began at the front desk.")
    student.sends("Theo Hart", "thank_you", "letter")
    assert student.owes() == ["Ask Ben Okafor for a talk", "Do what Theo Hart suggested: Read the Museum Journal"]
    student.answers("Do what Theo Hart suggested: Read the Museum Journal", "done")
    assert student.owes() == ["Ask Ben Okafor for a talk"]


def a_letter_and_the_call_after_it(student: Student) -> None:
    student.plans("Maya Chen", "workplace", "Museums", place="5 Main Street")
    student.prepares("Maya Chen")
    student.sends("Maya Chen", "request", "letter")
    assert student.owes() == ["Ask Ben Okafor for a talk"]
    student.at("2026-03-15 23:00")
    assert student.owes() == ["Ask Ben Okafor for a talk"]
    student.at("2026-03-16 09:00")  # the fifth working day
    assert student.owes() == ["Call Maya Chen to follow up", "Ask Ben Okafor for a talk"]
    assert student.task("Call Maya Chen to follow up")["due_at"] == "2026-03-19T03:59:00Z"
    student.reaches("Maya Chen")
    assert student.owes() == ["Ask Ben Okafor for a talk"]


def a_visit(student: Student) -> None:
    """Form: workplace. She gives leave to be in touch every six months."""
    student.does("Maya Chen", "schedule", scheduled_at="2026-03-18T10:00:00-04:00")
    assert student.owes() == ["Confirm the time with Maya Chen", "Ask Ben Okafor for a talk"]
    student.client.changed(student.talks["Maya Chen"], {"travel_minutes": 40})
    assert student.owes() == [
        "Confirm the time with Maya Chen",
        "Leave for your talk with Maya Chen",
        "Ask Ben Okafor for a talk",
    ]
    assert student.task("Leave for your talk with Maya Chen")["due_at"] == "2026-03-18T13:10:00Z"
    student.at("2026-03-17 15:00")
    student.sends("Maya Chen", "confirmation", "call_script")
    student.at("2026-03-18 10:00")
    student.does("Maya Chen", "start")
    assert student.owes() == ["Ask Ben Okafor for a talk"]
    student.does("Maya Chen", "closing", step="keep_in_touch", said="yes", every_months=6)
    student.at("2026-03-18 10:35")
    student.does("Maya Chen", "hold")
    assert student.owes() == ["Write up your talk with Maya Chen", "Thank Maya Chen", "Ask Ben Okafor for a talk"]
    student.does("Maya Chen", "write_up", write_up="The loading dock decides.", rapport="good")
    student.answers("Thank Maya Chen", "done")
    assert student.owes() == ["Ask Ben Okafor for a talk"]


def somebody_she_was_named(student: Student) -> None:
    """Form: video. The third talk in the field, and the loop back to her uncle."""
    student.accepts("Ben Okafor")
    assert student.owes() == ["Ask Ben Okafor for a talk"]
    student.plans("Ben Okafor", "video", "Museums")
    assert student.owes() == [
        "Read up on Ben Okafor",
        "Prepare your questions for Ben Okafor",
        "Ask Ben Okafor for a talk",
    ]
    student.prepares("Ben Okafor")
    path = student.sends("Ben Okafor", "request", "email")
    assert student.owes() == []
    student.client.made(f"{path}/log_reply", {"answer": "yes", "text": "Gladly."}, 200)
    student.does("Ben Okafor", "schedule", scheduled_at="2026-03-20T14:00:00-04:00")
    assert student.owes() == ["Confirm the time with Ben Okafor"]
    student.at("2026-03-20 14:00")  # she did not get round to it
    assert student.owes() == []
    student.at("2026-03-20 14:45")
    student.does("Ben Okafor", "hold")
    assert student.owes() == [
        "Write up your talk with Ben Okafor",
        "Thank Ben Okafor",
        "Tell Theo Hart that you met Ben Okafor",
        "Think about Museums: is it for you?",
    ]
    student.thanks("Ben Okafor")
    student.sends("Theo Hart", "update", "email", for_talk=False)
    assert student.owes() == ["Think about Museums: is it for you?"]
    student.client.made(f"/fields/{student.fields['Museums']}/review", {}, 200)
    assert student.owes() == []


def an_exchange_in_passing_and_a_letter_that_is_answered(student: Student) -> None:
    """Forms: brief exchange and correspondence."""
    student.at("2026-03-23 12:00")
    student.is_on_the_line("Dana Wells", "brief_exchange", "Archives")
    assert student.owes() == []
    student.does("Dana Wells", "hold")
    assert student.owes() == ["Write up your talk with Dana Wells", "Thank Dana Wells"]
    student.thanks("Dana Wells")
    student.reads_about("Archives")
    student.plans("Eli Stone", "correspondence", "Archives")
    student.prepares("Eli Stone")
    path = student.sends("Eli Stone", "request", "letter")
    student.at("2026-03-27 12:00")
    student.client.made(f"{path}/log_reply", {"answer": "yes", "text": "Here are my answers."}, 200)
    student.does("Eli Stone", "hold")
    student.thanks("Eli Stone")
    student.at("2026-04-06 12:00")
    assert student.owes() == []  # a letter that was answered needs no call


def somebody_who_did_not_come(student: Student) -> None:
    """Form: elsewhere. Another date is another call to confirm it."""
    student.plans("Faye Park", "elsewhere", "Archives", place="Cafe")
    student.prepares("Faye Park")
    student.reaches("Faye Park")
    student.does("Faye Park", "schedule", scheduled_at="2026-04-08T12:00:00-04:00")
    student.does("Faye Park", "confirm")
    student.at("2026-04-08 12:30")
    student.does("Faye Park", "no_show")
    assert student.owes() == []
    student.does("Faye Park", "schedule", scheduled_at="2026-04-10T12:00:00-04:00")
    assert student.owes() == ["Confirm the time with Faye Park"]
    student.does("Faye Park", "confirm")
    student.at("2026-04-10 12:40")
    student.does("Faye Park", "hold")
    assert student.owes() == [
        "Write up your talk with Faye Park",
        "Thank Faye Park",
        "Think about Archives: is it for you?",
    ]
    student.thanks("Faye Park")
    student.answers("Think about Archives: is it for you?", "done")
    assert student.owes() == []


def answers_that_are_no_and_none_at_all(student: Student) -> None:
    for name in ("Gus Lind", "Kim Ray", "Ivan Petrov"):
        student.knows(name, source="employer")
        student.plans(name, "phone", "Museums")
        student.prepares(name)
    student.at("2026-04-13 10:00")
    student.reaches("Gus Lind")
    student.does("Gus Lind", "decline")
    student.reaches("Kim Ray")
    student.does("Kim Ray", "schedule", scheduled_at="2026-04-16T12:00:00-04:00")
    assert student.owes() == ["Confirm the time with Kim Ray"]
    student.does("Kim Ray", "cancel")
    assert student.owes() == []
    student.sends("Ivan Petrov", "request", "voicemail")
    student.at("2026-04-20 09:00")
    assert student.owes() == []
    student.at("2026-04-20 10:00")  # a week later
    assert student.owes() == ["Try Ivan Petrov once more"]
    student.sends("Ivan Petrov", "request", "call_script")
    assert student.owes() == []
    student.at("2026-04-27 10:00")
    assert student.owes() == ["Try Ivan Petrov once more"]
    student.sends("Ivan Petrov", "request", "voicemail")
    student.at("2026-05-04 10:00")
    assert student.owes() == ["Let it rest with Ivan Petrov"]
    student.does("Ivan Petrov", "no_answer")
    assert student.owes() == []


def a_field_that_is_not_for_her(student: Student) -> None:
    """A discouraging talk is thanked for like any other; a field closed for a reason leaves nothing to think about."""
    student.reads_about("Publishing")
    for day, (name, form) in enumerate((("Hana Ito", "phone"), ("Jo Adler", "phone"), ("Lena Novak", "video")), 5):
        student.at(f"2026-05-0{day} 11:00")
        student.knows(name, source="other")
        if name == "Jo Adler":
            student.is_on_the_line(name, form, "Publishing")
        else:
            student.plans(name, form, "Publishing")
            assert student.owes() == [f"Read up on {name}", f"Prepare your questions for {name}"]
        student.does(name, "hold")
        assert student.owes()[:2] == [f"Write up your talk with {name}", f"Thank {name}"]
        student.does(name, "write_up", write_up="Long hours.", outcome="discouraging")
        assert "discouraging" in student.task(f"Thank {name}")["reason"]
        assert "not_needed" not in student.task(f"Thank {name}")["allowed"]
        student.does(name, "thank", channel="handwritten")
    assert student.owes() == ["Think about Publishing: is it for you?"]
    closed = {"state": "closed", "closed_reason": "Nobody I met would do it again."}
    student.client.changed(f"/fields/{student.fields['Publishing']}", closed)
    assert student.owes() == []


def news(student: Student) -> None:
    """A milestone: one message to each of those who helped, and never one to all."""
    student.at("2026-05-11 09:00")
    path = student.reaches_a_milestone("chose_major", "I chose museum studies", "Museums")
    helped = ("Ben Okafor", "Dana Wells", "Eli Stone", "Faye Park", "Hana Ito", "Jo Adler", "Lena Novak", "Maya Chen")
    titles = {f"Tell {name}: I chose museum studies" for name in (*helped, "Theo Hart")}
    assert set(student.owes()) == titles
    assert len(student.owes()) == len(titles)
    student.tells("Maya Chen", path)
    student.answers("Tell Theo Hart: I chose museum studies", "done")
    left_out = {"contact_id": student.people["Hana Ito"], "reason": "She is on leave."}
    student.client.made(f"{path}/leave_out", left_out, 200)
    for name in helped[:4] + helped[5:7]:
        student.answers(f"Tell {name}: I chose museum studies", "not_needed", reason="I met them yesterday.")
    assert student.owes() == []


def time_alone(student: Student) -> None:
    """Going back to somebody once everything is there; keeping in touch at the interval she named."""
    museums = f"/fields/{student.fields['Museums']}"
    student.client.changed(museums, {"state": "searching"})
    missing = student.client.got(f"/contacts/{student.people['Maya Chen']}/renewal")
    assert [each["code"] for each in missing["conditions"] if not each["met"]] == ["time_passed", "focus"]
    student.client.changed(museums, {"focus": "A first post in a registrar's office."})
    student.at("2026-06-15 09:00")
    assert student.owes() == []
    student.at("2026-06-17 09:00")  # three months after the talk
    assert student.owes() == ["You may write to Maya Chen again"]
    assert student.client.got(f"/contacts/{student.people['Maya Chen']}/renewal")["may_write"]
    student.sends("Maya Chen", "renewed_contact", "email", for_talk=False)
    assert student.owes() == []
    student.at("2026-11-20 09:00")
    assert student.owes() == []
    student.at("2026-12-04 09:00")  # six months after the last word, less two weeks
    assert student.owes() == ["Be in touch with Maya Chen"]
    student.client.made(f"/contacts/{student.people['Maya Chen']}/timeline", {"kind": "met", "text": "At the fair."})
    assert student.owes() == []
    student.client.changed(f"/contacts/{student.people['Maya Chen']}/permission", {"leave": "declined"})
    student.at("2027-08-01 09:00")
    assert student.owes() == []
    assert student.client.got("/owed_notes")["owed"] == 0
