"""What we agreed on and no linter knows. Each says why in its message."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.support.processes import ROOT

LONGEST_FILE = 320
TEXT = {
    "", ".py", ".md", ".toml", ".yml", ".yaml", ".json", ".ts", ".tsx", ".mjs", ".css", ".html", ".txt", ".conf",
    ".lock", ".po", ".mako", ".example", ".webmanifest", ".jsonl",
}  # fmt: skip
DATA = ("tests/checks/examples/", "uv.lock", "frontend/package-lock.json", "openapi.json")
REGISTRIES = (
    "pypi.org", "pythonhosted.org", "npmjs.org", "npmjs.com", "yarnpkg.com", "npmmirror.com", "debian.org", "docker.io",
    "ghcr.io", "quay.io", "crates.io", "proxy.golang.org",
)  # fmt: skip
THIS = "tests/house/test_agreements.py"


@cache
def files() -> tuple[tuple[str, str], ...]:
    """Every text file that belongs to the repository: its path and what is in it."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")  # noqa: S603
    names = sorted({name for name in listed if name and name != THIS and Path(name).suffix in TEXT})
    return tuple((name, (ROOT / name).read_text("utf-8")) for name in names if (ROOT / name).is_file())


def sources(folder: str) -> list[tuple[str, str]]:
    return [(name, text) for name, text in files() if name.startswith(folder) and name.endswith(".py")]


def lines_with(pattern: str, given: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> list[str]:
    wanted = re.compile(pattern)
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in given
        for number, line in enumerate(text.splitlines(), start=1)
        if wanted.search(line)
    ]


def test_only_the_database_kit_commits() -> None:
    outside = [(name, text) for name, text in sources("backend/") if not name.startswith("backend/colloquy/kit/db/")]
    assert lines_with(r"\.commit\(", outside) == [], "one transaction a request, ended in one place"


def test_there_are_no_relationships() -> None:
    assert lines_with(r"\brelationship\(", sources("backend/")) == [], "what is read together is joined by name"


def test_a_file_is_read_in_one_sitting() -> None:
    kinds = (".py", ".ts", ".tsx", ".mjs", ".css")
    long = [
        f"{name}: {len(text.splitlines())}"
        for name, text in files()
        if name.endswith(kinds) and len(text.splitlines()) > LONGEST_FILE and ".gen." not in name
    ]
    assert [each for each in long if not each.startswith("migrations/")] == [], "look for the part that wants a name"


def test_nothing_is_left_to_do_in_comments() -> None:
    given = [(name, text) for name, text in files() if not name.startswith(DATA) and name != "pyproject.toml"]
    assert lines_with(r"(#|//|/\*|<!--).*\b(TODO|FIXME|XXX)\b", given) == [], "do it, or say it in the tracker"


def test_no_file_names_a_package_registry() -> None:
    hosts = "|".join(re.escape(host) for host in REGISTRIES)
    assert lines_with(rf"\b({hosts})\b", files()) == [], "each machine installs from the registry it is set up with"


def test_locks_hold_hashes_and_no_addresses() -> None:
    locked = (ROOT / "uv.lock").read_text("utf-8")
    addresses = set(re.findall(r'(?:url|registry) = "(https?://[^/"]+)', locked))
    assert addresses <= {"https://index.invalid"}, "use `make lock`"
    packages = (ROOT / "frontend/package-lock.json").read_text("utf-8")
    assert '"resolved"' not in packages, "use `make lock`"
    assert packages.count('"integrity"') > 100


def test_the_repository_stands_alone() -> None:
    beside = "|".join((r"\.\./" + "shared", r"(?<![\w.}/)])/" + r"work(?=/|\b[^\w-])"))
    found = [line for line in lines_with(beside, files()) if not line.startswith(DATA)]
    assert found == [], "nothing outside this repository is read or named"


@pytest.mark.parametrize("name", ["README.md", "LICENSE", "CHANGELOG.md", "Makefile", ".ci/run", "openapi.json"])
def test_what_a_reader_looks_for_first_is_there(name: str) -> None:
    assert (ROOT / name).stat().st_size > 0


def test_nothing_else_lies_at_the_top() -> None:
    there = {name.split("/")[0] for name, _ in files()}
    agreed = {
        "backend", "frontend", "migrations", "tests", "docs", "bench", "deploy", "openapi.json", "Makefile",
        "docker-compose.yml", "README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml", "uv.lock",
    }  # fmt: skip
    assert {name for name in there if not name.startswith(".")} <= agreed
