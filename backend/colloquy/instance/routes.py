"""HTTP of the installation itself: what it is, and where its resources are."""

from typing import Any

from colloquy import __version__
from colloquy.accounts import service as accounts
from colloquy.instance import schemas
from colloquy.kit.http.routing import Router, Stepping, Viewing

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
