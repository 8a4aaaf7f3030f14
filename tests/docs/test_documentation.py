"""The documentation says what is so: settings, commands, exit codes, links."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from colloquy.cli.outcome import MEANINGS
from tests.docs import settings_table
from tests.support.processes import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("**/*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as they are made on the web."""
    titles = HEADING.findall(page.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_inside_the_repository_resolve(page: Path) -> None:
    for link in LINK.findall(page.read_text("utf-8")):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{page.name} links to {link}, which is not there"
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), f"{page.name} links to {link}, which has no such heading"


def test_every_setting_is_documented_with_its_default() -> None:
    page = (ROOT / "docs/deployment.md").read_text("utf-8").splitlines()
    documented = [line for line in page if line.startswith("| `COLLOQUY_")]
    assert documented == settings_table.rows(), "run `.venv/bin/python -m tests.docs.settings_table` and paste its rows"


def test_every_exit_code_is_documented() -> None:
    page = (ROOT / "docs/cli.md").read_text("utf-8")
    for code, meaning in MEANINGS.items():
        assert f"| {code.value} | {meaning} |" in page


def test_every_target_of_the_makefile_explains_itself() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^\.PHONY: (\S+)$", makefile, re.MULTILINE):
        assert re.search(rf"^{target}:.* ## ", makefile, re.MULTILINE), target


def test_targets_that_the_documentation_names_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    there = set(re.findall(r"^\.PHONY: (\S+)$", makefile, re.MULTILINE))
    named = {name for page in PAGES for name in re.findall(r"`make ([a-z0-9-]+)", page.read_text("utf-8"))}
    assert named <= there


def test_the_readme_opens_with_what_the_product_is_and_its_picture() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "carries a person through informational interviewing" in readme.split("\n\n")[1].replace("\n", " ")
    assert "docs/images/" in readme
