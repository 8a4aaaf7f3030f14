"""HTTP of exports: everything one owns, and banks of questions, to keep or to take elsewhere."""

from typing import Annotated

from fastapi import Header
from starlette.responses import Response

from colloquy.exports import queries
from colloquy.exports.rules import csv_writer, vcard_writer
from colloquy.kit.http.answers import JSON, dumps
from colloquy.kit.http.routing import Reading, Router, Viewing, found
from colloquy.kit.ids import Id
from colloquy.questions.queries import as_bank
from colloquy.questions.rules.bank import write_bank
from colloquy.questions.rules.sheet import rows_of

router = Router("exports")
CSV = "text/csv"
Accepted = Annotated[str, Header(alias="accept", include_in_schema=False)]


def _download(body: bytes, name: str, media_type: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "private, no-store"}
    return Response(body, 200, headers, media_type)


@router.get("/exports/colloquy.json", None, media=JSON)
def export_everything(view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download everything you own as JSON. It can be imported again, here or in another installation."""
    return _download(b"".join(queries.everything(work)), "colloquy.json", JSON)


@router.get("/exports/contacts.csv", None, media=CSV)
def export_contacts_csv(view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download your contacts as a table. Cells that a spreadsheet would compute begin with an apostrophe."""
    return _download(b"".join(csv_writer.write_csv(queries.people(work))), "contacts.csv", f"{CSV}; charset=utf-8")


@router.get("/exports/contacts.vcf", None, media="text/vcard")
def export_contacts_vcard(view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download your contacts as vCard 4.0."""
    return _download(
        b"".join(vcard_writer.write_vcards(queries.people(work))), "contacts.vcf", "text/vcard; charset=utf-8"
    )


@router.get("/question_banks/{bank_id}/export", None, media=f"{JSON}, {CSV}")
def export_question_bank(bank_id: Id, view: Viewing, work: Reading, accept: Accepted = JSON) -> Response:  # noqa: ARG001 -- for the router
    """Download a bank as JSON, or as a table with `Accept: text/csv`. Either can be read in again."""
    bank = found(as_bank(work, bank_id))
    if CSV in accept and JSON not in accept:
        answer = _download(csv_writer.write_rows(rows_of(bank)), "questions.csv", f"{CSV}; charset=utf-8")
    else:
        answer = _download(dumps(write_bank(bank), pretty=True), "questions.json", JSON)
    answer.headers["vary"] = "Authorization, Cookie, Accept"
    return answer
