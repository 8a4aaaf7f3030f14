"""The page `docs/curl.md` is run: a real server, a real shell, real curl."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.processes import ROOT, serving

PAGE = ROOT / "docs" / "curl.md"
BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def script() -> str:
    return "set -euo pipefail\n" + "\n".join(BLOCK.findall(PAGE.read_text("utf-8")))


def test_the_first_journey_works_by_curl_alone(tmp_path: Path) -> None:
    bash = shutil.which("bash") or pytest.skip("no bash")
    assert shutil.which("curl"), "curl is not installed; .ci/run installs it"
    with serving(tmp_path / "data") as (_, address):
        done = subprocess.run(  # noqa: S603 -- our own page
            [bash, "-c", script()], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
            env={"PATH": "/usr/local/bin:/usr/bin:/bin", "COLLOQUY": address},
        )  # fmt: skip
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    assert '"thank_you"' in done.stdout
    assert "Half of the week" in (tmp_path / "everything.json").read_text("utf-8")
    assert "Rosa Lima" in done.stdout


def test_every_command_of_the_page_is_run() -> None:
    text = PAGE.read_text("utf-8")
    assert len(BLOCK.findall(text)) == text.count("```sh\n")
    assert text.count("```") == 2 * text.count("```sh\n")
