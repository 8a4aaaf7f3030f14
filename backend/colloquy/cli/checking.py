"""Commands that check a message or a question, and measure how well the checks judge."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from colloquy.cli.outcome import Exit, Failure

if TYPE_CHECKING:
    from colloquy.checks.rules import Finding

app = typer.Typer(help="Check a message or a question.", no_args_is_help=True)

KINDS = ("request", "confirmation", "thank_you", "update", "renewed_contact")
FORMS = ("workplace", "elsewhere", "phone", "video", "correspondence", "brief_exchange")

File = Annotated[Path, typer.Argument(help="The text; - for standard input.", show_default=False, allow_dash=True)]
Kind = Annotated[str, typer.Option(help=f"What it is: {', '.join(KINDS)}.")]
Form = Annotated[str, typer.Option(help=f"The form of the interview: {', '.join(FORMS)}.")]
Contact = Annotated[str, typer.Option(help="The full name of the person it is for.", show_default=False)]
Organization = Annotated[str | None, typer.Option(help="Where that person works.", show_default=False)]
Source = Annotated[str | None, typer.Option(help="Who or what led to that person.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Messages = Annotated[
    list[Path] | None, typer.Option(help="Labeled messages, one JSON object a line.", show_default=False)
]
Questions = Annotated[list[Path] | None, typer.Option(help="Labeled questions, likewise.", show_default=False)]


@app.callback()
def about_checks() -> None:
    """Check a message or a question. The checks advise; docs/checks.md lists them."""


@app.command("message")
def check_message(
    file: File,
    contact: Contact,
    kind: Kind = "request",
    form: Form = "workplace",
    organization: Organization = None,
    source: Source = None,
    json: AsJson = False,
) -> None:
    """Check an outreach message.

    Exit code 1 means that something is better corrected before it is sent.
    """
    from colloquy.checks import rules

    _one_of("--kind", kind, KINDS)
    _one_of("--form", form, FORMS)
    text = _read(file)
    message = rules.Message(kind, form, contact, organization, source, text)
    _show(text, rules.check_message(message), as_json=json)


@app.command("question")
def check_question(file: File, json: AsJson = False) -> None:
    """Check a question for an interview.

    Exit code 1 means that it is better not asked in this way.
    """
    from colloquy.checks import rules

    text = _read(file)
    _show(text, rules.check_question(text), as_json=json)


@app.command("evaluate")
def evaluate(messages: Messages = None, questions: Questions = None, json: AsJson = False) -> None:
    """Measure the checks on labeled examples.

    Prints precision, recall and F1 for each finding. docs/checks.md describes the files.
    """
    from colloquy.checks import evaluate as measuring

    if not messages and not questions:
        raise Failure(Exit.USAGE, "Name the labeled examples: --messages FILE, --questions FILE, or both.")
    try:
        reports = measuring.evaluate(messages=messages or (), questions=questions or ())
    except (ValueError, KeyError) as error:
        raise Failure(Exit.USAGE, f"{error}. docs/checks.md describes the files.") from error
    print(measuring.as_json(reports) if json else measuring.as_text(reports))


def _one_of(option: str, given: str, known: tuple[str, ...]) -> None:
    if given not in known:
        raise Failure(Exit.USAGE, f"{option} is one of {', '.join(known)}, not {given}.")


def _read(file: Path) -> str:
    """The text of a file, or of standard input.

    Raises:
        Failure: it is not text.
    """
    raw = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    try:
        return raw.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise Failure(Exit.USAGE, f"{file} is not text in UTF-8: save it as such.") from error


def _show(text: str, findings: "list[Finding]", *, as_json: bool) -> None:
    import json
    from dataclasses import asdict

    from colloquy.checks import render

    print(json.dumps([asdict(one) for one in findings], indent=2) if as_json else render.as_text(text, findings))
    if render.has_errors(findings):
        raise typer.Exit(Exit.FOUND_PROBLEMS)
