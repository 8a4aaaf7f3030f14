"""Whatever is typed: no exception, spans inside the text, the same answer twice, and never slow."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colloquy.checks.rules import Finding, Form, Message, MessageKind, check_message, check_question

WORDS = st.sampled_from(
    (
        "I you your would could please pass on my resume job opening hire me not but how what who is are thank thanks "
        "minutes thirty half an hour Dear Ms. Okafor , . ? ! - ' \" [ ] { } < > _ ___ [Name] {{x}} \n \n\n at Acme "
        "Globex your work only just a student é ß İ \u200b \u0301 😀 \x00 and or why 30-40 min. résumé life career "
        "should recommend"
    ).split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=400), st.lists(WORDS, max_size=120).map(" ".join), st.lists(WORDS, max_size=120).map("".join)
)


def _in_range(findings: list[Finding], text: str) -> None:
    for finding in findings:
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)
        assert finding.reason
        assert finding.suggestion
        assert "{" not in finding.suggestion


@settings(max_examples=300, deadline=None)
@given(
    text=TEXTS,
    kind=st.sampled_from(MessageKind),
    form=st.sampled_from(Form),
    name=st.text(max_size=40),
    organization=st.none() | st.text(max_size=40),
    source=st.none() | st.text(max_size=40),
)
def test_any_message_is_answered_with_spans_inside_it(  # noqa: PLR0913, PLR0917 - the whole context varies
    text: str, kind: str, form: str, name: str, organization: str | None, source: str | None
) -> None:
    message = Message(kind, form, name, organization, source, text)
    findings = check_message(message)
    _in_range(findings, text)
    assert check_message(message) == findings


@settings(max_examples=300, deadline=None)
@given(text=TEXTS)
def test_any_question_is_answered_with_spans_inside_it(text: str) -> None:
    findings = check_question(text)
    _in_range(findings, text)
    assert check_question(text) == findings


@pytest.mark.parametrize(
    "unit",
    ["a", "a ", "job ", "'", "[", "_ ", "<a", "\n", "a, ", "is it? ", "30 to 40 or ", "é\u0301", "would you pass my "],
)
def test_64_kilobytes_of_hostile_text_end_soon(unit: str) -> None:
    text = (unit * 65536)[:65536]
    start = time.process_time()
    check_message(Message("request", "phone", "Ada Okafor", "Acme", "Tom Bell", text))
    check_question(text)
    assert time.process_time() - start < 2, "ten times the measured figure: something reads without bound"
