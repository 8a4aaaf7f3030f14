"""The pages with commands are run: a real server, a real shell, real curl."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.client import PASSWORD
from tests.support.processes import ROOT, colloquy, serving

BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DOCS = ROOT / "docs"


def script(page: str) -> str:
    return "set -euo pipefail\n" + "\n".join(BLOCK.findall((DOCS / page).read_text("utf-8")))


def carried_out(page: str, folder: Path, **variables: str) -> str:
    """What a shell prints that runs the page from top to bottom; the first command that fails ends it."""
    bash = shutil.which("bash") or pytest.skip("no bash")
    assert shutil.which("curl"), "curl is not installed; .ci/run installs it"
    done = subprocess.run(  # noqa: S603 -- our own page
        [bash, "-c", script(page)], cwd=folder, capture_output=True, text=True, check=False, timeout=120,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", **variables},
    )  # fmt: skip
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return done.stdout


def test_the_first_journey_works_by_curl_alone(tmp_path: Path) -> None:
    with serving(tmp_path / "data") as (_, address):
        said = carried_out("curl.md", tmp_path, COLLOQUY=address)
    assert '"thank_you"' in said
    assert "Half of the week" in (tmp_path / "everything.json").read_text("utf-8")
    assert "Rosa Lima" in said


def test_the_conventions_hold_as_their_examples_say(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(data) as (_, address):
        account = ("user", "create", "ana@example.edu", "--name", "Ana", "--password-stdin")
        assert colloquy(*account, data=data, stdin=PASSWORD).returncode == 0
        token = colloquy("token", "create", "ana@example.edu", "--name", "docs", data=data).stdout.strip()
        said = carried_out("api.md", tmp_path, COLLOQUY=address, TOKEN=token)
    assert '"total": 3' in said
    assert "Rosa Lima" in said
    assert '"/comfort"' in said
    assert "422" in said


@pytest.mark.parametrize("page", ["curl.md", "api.md"])
def test_every_block_of_these_pages_is_run(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    assert text.count("```") == 2 * len(BLOCK.findall(text))
