"""HTTP of exports: everything one owns, to keep or to take elsewhere."""

from starlette.responses import Response

from colloquy.exports import queries
from colloquy.exports.rules import csv_writer, vcard_writer
from colloquy.kit.http.routing import Reading, Router, Viewing

router = Router("exports")


def _download(body: bytes, name: str, media_type: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "private, no-store"}
    return Response(body, 200, headers, media_type)


@router.get("/exports/colloquy.json", None, media="application/json")
def export_everything(view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download everything you own as JSON. It can be imported again, here or in another installation."""
    return _download(b"".join(queries.everything(work)), "colloquy.json", "application/json")


@router.get("/exports/contacts.csv", None, media="text/csv")
def export_contacts_csv(view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download your contacts as a table. Cells that a spreadsheet would compute begin with an apostrophe."""
    return _download(b"".join(csv_writer.write_csv(queries.people(work))), "contacts.csv", "text/csv; charset=utf-8")


@router.get("/exports/contacts.vcf", None, media="text/vcard")
def export_contacts_vcard(view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Download your contacts as vCard 4.0."""
    return _download(
        b"".join(vcard_writer.write_vcards(queries.people(work))), "contacts.vcf", "text/vcard; charset=utf-8"
    )
