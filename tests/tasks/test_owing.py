"""What becomes owed, moves and falls away as things happen: through the API, with the worker and a clock."""

from datetime import timedelta
from typing import Any

import pytest

from colloquy.accounts.rules import Role
from colloquy.kit.clock import ManualClock
from colloquy.tasks.rules.rule import Kind
from tests.conftest import NewPerson
from tests.interviews.stories import contact, held, planned, step
from tests.support.client import Client

DAY = timedelta(days=1)


def titles(client: Client, *kinds: Kind, state: str = "open") -> list[str]:
    """Titles of the tasks of these kinds, once the worker has done what is due."""
    client.service.worker.drain()
    return [task["title"] for task in client.got("/tasks", state=state, kind=list(kinds), limit=100)["items"]]


def only(client: Client, kind: Kind, state: str = "open") -> Any:
    """The one task of this kind."""
    client.service.worker.drain()
    [found] = client.got("/tasks", state=state, kind=kind)["items"]
    return found


def answer(client: Client, task: Any, what: str, **body: Any) -> Any:
    return client.made(f"/tasks/{task['id']}/{what}", body, 200)


def sent(client: Client, person: str, kind: str = "request", medium: str = "letter", **more: Any) -> str:
    path = f"/outreach/{client.made('/outreach', {'contact_id': person, 'kind': kind, 'medium': medium, **more})['id']}"
    client.made(f"{path}/mark_sent", {}, 200)
    return path


class TestBeforeAsking:
    def test_only_those_who_are_here_to_learn_are_asked_for_a_list(self, ana: Client, person: NewPerson) -> None:
        counselor = person("carl", roles=(Role.COUNSELOR,))
        assert titles(ana, Kind.LIST_PEOPLE) == ["Write down people you already know"]
        assert titles(counselor, Kind.LIST_PEOPLE) == []

    def test_what_the_person_says_is_done_stays_done_and_what_the_facts_said_does_not(self, ana: Client) -> None:
        person = contact(ana)
        planned(ana, contact_id=person)
        answer(ana, only(ana, Kind.PREPARE), "done")
        item = ana.made("/research_items", {"contact_id": person, "kind": "internet", "text": "A curator."})
        assert titles(ana, Kind.RESEARCH, Kind.PREPARE) == []
        ana.delete(f"/research_items/{item['id']}")
        assert titles(ana, Kind.RESEARCH, Kind.PREPARE) == ["Read up on Maya Chen"]

    def test_a_question_taken_out_may_leave_too_few(self, ana: Client) -> None:
        path = planned(ana, "brief_exchange")
        ana.changed(path, {"goals": ["What a loan costs"]})
        question = ana.made(f"{path}/questions", {"text": "What does a loan cost a museum?"})
        assert titles(ana, Kind.PREPARE) == []
        ana.delete(f"/interview_questions/{question['id']}")
        assert titles(ana, Kind.PREPARE) == ["Prepare your questions for Maya Chen"]


class TestRequests:
    def test_each_message_is_followed_up_by_itself_and_opens_the_message(self, ana: Client, clock: ManualClock) -> None:
        paths = {sent(ana, contact(ana, name)): name for name in ("Maya Chen", "Ben Okafor")}
        clock.set(clock.now() + 8 * DAY)
        ana.service.worker.drain()
        targets = {
            f"/outreach/{item['target']['id']}": item["task"]["contact"]["name"]
            for item in ana.got("/today")["items"]
            if item["target"]["kind"] == "outreach"
        }
        assert targets == paths

    def test_a_message_that_is_deleted_owes_nothing(self, ana: Client, clock: ManualClock) -> None:
        path = sent(ana, contact(ana))
        clock.set(clock.now() + 8 * DAY)
        assert len(titles(ana, Kind.FOLLOW_UP_CALL)) == 1
        ana.delete(path)
        assert titles(ana, Kind.FOLLOW_UP_CALL) == []

    def test_asking_without_a_message_is_tried_again_like_a_call(self, ana: Client, clock: ManualClock) -> None:
        step(ana, planned(ana), "request")
        clock.set(clock.now() + 8 * DAY)
        assert titles(ana, Kind.SECOND_ATTEMPT, Kind.FOLLOW_UP_CALL) == ["Try Maya Chen once more"]

    @pytest.mark.parametrize("with_talk", [True, False])
    def test_letting_it_rest_is_noted_where_it_belongs_and_taken_back_there(
        self, ana: Client, clock: ManualClock, *, with_talk: bool
    ) -> None:
        person = contact(ana)
        talk = planned(ana, contact_id=person)
        more = {"interview_id": talk.removeprefix("/interviews/")} if with_talk else {}
        messages = []
        for _ in range(3):
            messages.append(sent(ana, person, medium="voicemail", **more))
            clock.set(clock.now() + 8 * DAY)
        rest = only(ana, Kind.LET_IT_REST)
        where, rests, stands = (talk, "no_answer", "requested") if with_talk else (messages[-1], "closed", "sent")
        assert answer(ana, rest, "done")["state"] == "done"
        assert ana.got(where)["state"] == rests
        assert answer(ana, rest, "reopen")["state"] == "open"
        assert ana.got(where)["state"] == stands
        ana.made(f"{where}/{'no_answer' if with_talk else 'close'}", {}, 200)
        assert ana.got(f"/tasks/{rest['id']}")["state"] == "done"

    def test_nothing_is_owed_to_whoever_is_deleted_and_it_is_again_when_they_are_back(
        self, ana: Client, clock: ManualClock
    ) -> None:
        person = contact(ana)
        sent(ana, person)
        clock.set(clock.now() + 8 * DAY)
        assert len(titles(ana, Kind.FOLLOW_UP_CALL)) == 1
        ana.delete(f"/contacts/{person}")
        assert titles(ana, Kind.FOLLOW_UP_CALL) == []
        ana.made(f"/contacts/{person}/restore", {}, 200)
        assert titles(ana, Kind.FOLLOW_UP_CALL) == ["Call Maya Chen to follow up"]


class TestReferrals:
    def named(self, client: Client) -> tuple[Any, str]:
        namer = contact(client, "Theo Hart")
        return client.made("/referrals", {"named_by_id": namer, "name": "Ben Okafor"}), namer

    def test_letting_a_name_go_lets_go_of_asking(self, ana: Client) -> None:
        referral, _ = self.named(ana)
        assert titles(ana, Kind.PURSUE_REFERRAL) == ["Ask Ben Okafor for a talk"]
        ana.made(f"/referrals/{referral['id']}/let_go", {"reason": "Another field."}, 200)
        assert titles(ana, Kind.PURSUE_REFERRAL) == []

    def test_the_task_moves_to_the_contact_they_become(self, ana: Client) -> None:
        referral, namer = self.named(ana)
        assert only(ana, Kind.PURSUE_REFERRAL)["contact"]["id"] == namer
        ben = ana.made(f"/referrals/{referral['id']}/accept", {}, 200)["contact"]["id"]
        assert only(ana, Kind.PURSUE_REFERRAL)["contact"]["id"] == ben
        counts = [ana.got(f"/contacts/{each}")["open_task_count"] for each in (namer, ben)]
        assert counts == [0, 1]

    def test_not_needed_lets_the_name_go_with_the_reason_and_is_taken_back_there(self, ana: Client) -> None:
        referral, _ = self.named(ana)
        pursue = only(ana, Kind.PURSUE_REFERRAL)
        answer(ana, pursue, "not_needed", reason="Another field.")
        gone = ana.got(f"/referrals/{referral['id']}")
        assert (gone["state"], gone["reason"]) == ("let_go", "Another field.")
        assert answer(ana, pursue, "reopen")["state"] == "open"
        assert ana.got(f"/referrals/{referral['id']}")["state"] == "draft"

    def test_told_is_marked_on_the_referral_and_taken_back_there(self, ana: Client) -> None:
        referral, _ = self.named(ana)
        ben = ana.made(f"/referrals/{referral['id']}/accept", {}, 200)["contact"]["id"]
        held(ana, contact_id=ben)
        tell = only(ana, Kind.TELL_REFERRER)
        assert tell["title"] == "Tell Theo Hart that you met Ben Okafor"
        answer(ana, tell, "done")
        assert ana.got(f"/referrals/{referral['id']}")["loop"] == "closed"
        assert answer(ana, tell, "reopen")["state"] == "open"
        assert ana.got(f"/referrals/{referral['id']}")["loop"] == "open"


class TestNews:
    def told(self, client: Client) -> tuple[str, str]:
        """A milestone, and somebody who helped and was thanked."""
        person = contact(client)
        step(client, held(client, contact_id=person), "thank", channel="letter")
        milestone = client.made("/milestones", {"kind": "chose_major", "text": "I chose history."})
        return f"/milestones/{milestone['id']}", person

    def state(self, client: Client, path: str) -> str:
        [hearer] = client.got(f"{path}/audience")["items"]
        return str(hearer["state"])

    def test_answers_are_kept_with_the_milestone_and_taken_back_there(self, ana: Client) -> None:
        path, _ = self.told(ana)
        tell = only(ana, Kind.TELL_NEWS)
        answer(ana, tell, "done")
        assert self.state(ana, path) == "told"
        assert answer(ana, tell, "reopen")["state"] == "open"
        assert self.state(ana, path) == "to_tell"
        assert answer(ana, tell, "not_needed", reason="They know.")["answer"] == "They know."
        assert self.state(ana, path) == "left_out"
        assert answer(ana, tell, "reopen")["state"] == "open"
        assert self.state(ana, path) == "to_tell"

    def test_thanks_come_before_news_and_whoever_came_later_knows_already(
        self, ana: Client, clock: ManualClock
    ) -> None:
        talk = held(ana)
        ana.made("/milestones", {"kind": "chose_major", "text": "I chose history."})
        assert titles(ana, Kind.TELL_NEWS) == []
        step(ana, talk, "thank", channel="letter")
        assert titles(ana, Kind.TELL_NEWS) == ["Tell Maya Chen: I chose history."]
        clock.set(clock.now() + 2 * DAY)
        step(ana, held(ana, contact_id=contact(ana, "Ben Okafor")), "thank", channel="letter")
        assert titles(ana, Kind.TELL_NEWS) == ["Tell Maya Chen: I chose history."]

    def test_a_milestone_taken_back_is_told_to_nobody(self, ana: Client) -> None:
        path, _ = self.told(ana)
        ana.delete(path)
        assert titles(ana, Kind.TELL_NEWS) == []


class TestTime:
    def kept(self, client: Client, **said: Any) -> str:
        person = contact(client)
        client.changed(f"/contacts/{person}/permission", {"leave": "granted", "every_months": 3, **said})
        return person

    def test_keeping_in_touch_comes_into_sight_two_weeks_ahead(self, ana: Client, clock: ManualClock) -> None:
        self.kept(ana)
        clock.set(clock.now() + 75 * DAY)
        assert titles(ana, Kind.KEEP_IN_TOUCH) == []
        clock.set(clock.now() + 6 * DAY)
        assert titles(ana, Kind.KEEP_IN_TOUCH) == ["Be in touch with Maya Chen"]

    def test_done_or_not_this_time_begins_the_interval_anew(self, ana: Client, clock: ManualClock) -> None:
        self.kept(ana)
        clock.set(clock.now() + 85 * DAY)
        answer(ana, only(ana, Kind.KEEP_IN_TOUCH), "done")
        clock.set(clock.now() + 60 * DAY)
        assert titles(ana, Kind.KEEP_IN_TOUCH) == []
        clock.set(clock.now() + 25 * DAY)
        answer(ana, only(ana, Kind.KEEP_IN_TOUCH), "not_needed", reason="We met by chance.")
        clock.set(clock.now() + 60 * DAY)
        assert titles(ana, Kind.KEEP_IN_TOUCH) == []
        clock.set(clock.now() + 25 * DAY)
        assert len(titles(ana, Kind.KEEP_IN_TOUCH)) == 1

    def test_thinking_about_a_field_is_noted_with_the_field_and_taken_back_there(
        self, ana: Client, clock: ManualClock
    ) -> None:
        field = ana.made("/fields", {"name": "Museums"})["id"]
        path, looks = f"/fields/{field}", []
        for _ in range(2):
            for _ in range(3):
                held(ana, field_id=field)
            answer(ana, only(ana, Kind.REVIEW_FIELD), "done")
            looks.append(ana.got(path)["reviewed_at"])
            clock.set(clock.now() + DAY)
        last = ana.got("/tasks", kind="review_field", sort="-due_at")["items"][0]
        assert (len(set(looks)), last["state"]) == (2, "done")
        assert answer(ana, last, "reopen")["state"] == "open"
        assert ana.got(path)["reviewed_at"] == looks[0]
        ana.made(f"{path}/review", {}, 200)
        assert ana.got(f"/tasks/{last['id']}")["state"] == "done"

    def test_a_no_takes_it_away_at_once(self, ana: Client, clock: ManualClock) -> None:
        person = self.kept(ana)
        clock.set(clock.now() + 85 * DAY)
        assert len(titles(ana, Kind.KEEP_IN_TOUCH)) == 1
        ana.changed(f"/contacts/{person}/permission", {"leave": "declined"})
        assert titles(ana, Kind.KEEP_IN_TOUCH) == []

    def test_two_contacts_merged_are_kept_in_touch_with_once(self, ana: Client, clock: ManualClock) -> None:
        this, other = self.kept(ana), self.kept(ana)
        clock.set(clock.now() + 85 * DAY)
        assert len(titles(ana, Kind.KEEP_IN_TOUCH)) == 2
        merge = ana.made(f"/contacts/{this}/merge", {"other_id": other})
        assert len(titles(ana, Kind.KEEP_IN_TOUCH)) == 1
        ana.made(f"/merges/{merge['id']}/undo", status=200)
        assert len(titles(ana, Kind.KEEP_IN_TOUCH)) == 2
