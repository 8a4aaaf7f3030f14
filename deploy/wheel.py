"""Puts the migrations and the built web client into the wheel, so that an installed package can serve."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INSIDE = {"migrations": "colloquy/_migrations", "frontend/dist": "colloquy/_client"}


class CarryAlong(BuildHookInterface[Any]):
    """A real wheel carries what a checkout has beside the package; an editable install finds it there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what else goes in.

        Raises:
            FileNotFoundError: the web client has not been built.
        """
        if version == "editable":
            return
        if not Path(self.root, "frontend/dist/index.html").exists():
            raise FileNotFoundError("Build the web client first: make build")
        build_data["force_include"].update({str(Path(self.root, source)): inside for source, inside in INSIDE.items()})
