"""HTTP of the installation itself: what it is, and where its resources are."""

from typing import Annotated, Any
from urllib.parse import unquote

import orjson
from fastapi import Query

from colloquy import __version__
from colloquy.accounts import service as accounts
from colloquy.instance import schemas
from colloquy.kit.errors import field_error
from colloquy.kit.http.routing import Gathering, Router, Stepping, Viewing

router = Router("instance")
OFFICE = ("name", "address", "hours", "phone", "email", "website")


@router.get("/instance", schemas.Instance, public=True, own_rows_only=False)
def get_instance(view: Viewing, steps: Stepping) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show what this installation is, and how to reach the career office."""
    settings = steps.runtime.settings
    office = {name: getattr(settings, f"office_{name}") for name in OFFICE}
    with steps.database.reading() as work:
        first_run = accounts.is_first_run(work)
    return {
        "name": settings.instance_name, "version": __version__, "sign_up": settings.sign_up, "first_run": first_run,
        "office": office if office["name"] else None,
    }  # fmt: skip


@router.get("", schemas.Index, public=True, own_rows_only=False)
def list_resources(view: Viewing, steps: Stepping) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """List the resources with their addresses."""
    app = steps.request.app
    roots = {path.split("/")[3] for path in app.openapi()["paths"] if path.count("/") > 2}  # noqa: PLR2004 -- /api/v1/
    return {"resources": {root: f"/api/v1/{root}" for root in sorted(roots)}}


@router.get("/reads", schemas.Reads, public=True, own_rows_only=False)
async def get_reads(view: Annotated[schemas.ReadsView, Query()], others: Gathering) -> dict[str, Any]:
    """Read several things at once.

    Each is read as it would be by itself, with the same credential and one after another, and counts as a request of
    its own. What one of them refuses is refused in its place; the others are answered. Who is not signed in reads
    what is public.
    """
    return {"answers": [await _read(wanted, place, others) for place, wanted in enumerate(view.get)]}


async def _read(wanted: str, place: int, others: Gathering) -> dict[str, Any]:
    named, _, query = wanted.partition("?")
    path = unquote(named)
    pointer = f"/query/get/{place}"
    if path == "/reads":
        raise field_error(pointer, "reads_itself", "Name the reads themselves here, not `/reads` again.")
    part = await others.read(f"/api/v1{path}", query)
    if part.download or not part.media.endswith("json"):
        raise field_error(pointer, "not_together", "This one is not read together with others; ask for it by itself.")
    return {"get": wanted, "status": part.status, "etag": part.etag, "body": orjson.Fragment(part.body)}
