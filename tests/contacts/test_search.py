from json import loads

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from colloquy.app import Service
from colloquy.contacts import bulk, queries
from colloquy.contacts.schemas import ContactList
from colloquy.kit import search
from colloquy.kit.http.answers import dumps
from tests.support.client import Client

HOSTILE = (
    '"', "'", 'a"b', "a'b", "* OR 1", "NEAR(a b)", "a AND", "NOT", "(", "a:b", "col:x*", "-a", "^a", "a & | !", "<->",
    "\\", "%_", "李小龙", "\uff46\uff55\uff4c\uff4c", "ßtraße", "İstanbul", "हिन्दी", "🦊", "á", "x" * 200,
    "a-b@c.d", "{}",
    "; DROP TABLE contacts", ":match", "%s", "ⅷ",
)  # fmt: skip
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=60)


def test_whatever_is_asked_is_answered_without_an_error(ana: Client) -> None:
    for text in HOSTILE:
        ana.made("/contacts", {"name": "Somebody", "notes": text})
    for text in HOSTILE:
        found = [item["notes"] for item in ana.got("/contacts", q=text, limit=100)["items"]]
        assert (text in found) == bool(search.words(text)), text


def test_a_contact_is_found_by_the_beginning_of_every_word_written_about_it(ana: Client, service: Service) -> None:
    database = service.runtime.database
    with database.writing(ana.account["id"]) as work:
        [contact] = bulk.add(work, [bulk.New({"name": "x"})])

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(TEXT, st.data())
    def found(text: str, data: st.DataObject) -> None:
        with database.writing(ana.account["id"]) as work:
            bulk.change(work, {contact: {"notes": text}})
        for word in search.words(text)[:3]:
            beginning = word[: data.draw(st.integers(1, len(word)))]
            with database.reading(ana.account["id"]) as reading:
                page = loads(dumps(queries.listed(reading, ContactList.model_validate({"q": beginning}))))
            assert [item["id"] for item in page["items"]] == [contact], (text, beginning)

    found()


@given(TEXT)
def test_a_pattern_holds_nothing_but_words_of_the_owners_own(text: str) -> None:
    mark = search.owner_mark("01900000-0000-7000-8000-000000000000")
    for dialect, quote, between in (("sqlite", '"', " AND "), ("postgresql", "'", " & ")):
        pattern = search.pattern(dialect, "01900000-0000-7000-8000-000000000000", text)
        for part in pattern.split(between) if pattern else ():
            assert part.startswith(quote + mark)
            assert part.rstrip("*:").strip(quote).isalnum()


def test_the_words_of_one_owner_never_begin_like_anothers() -> None:
    marks = [search.owner_mark(f"01900000-0000-7000-8000-00000000000{n}") for n in range(2)]
    assert not marks[0].startswith(marks[1])
    assert len({len(mark) for mark in marks}) == 1
