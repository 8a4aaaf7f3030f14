from colloquy.checks.render import as_text, has_errors
from colloquy.checks.rules import check_question


def test_the_offending_words_are_underlined() -> None:
    text = "Thanks for coming.\nCould you pass on my resume to your boss?"
    findings = [one for one in check_question(text) if one.code == "asks_for_job"]
    shown = as_text(text, findings).splitlines()
    line = next(one for one in shown if "resume" in one)
    carets = shown[shown.index(line) + 1]
    marked = line[carets.index("^") : carets.rindex("^") + 1]
    assert "pass on my resume" in marked
    assert line.startswith("  2: ")


def test_a_clean_text_says_so() -> None:
    assert as_text("How did you start?", []) == "Nothing to remark."


def test_errors_are_told_from_warnings() -> None:
    assert has_errors(check_question("How old are you?"))
    assert not has_errors(check_question("Do you like your job?"))
