"""What is generated is fresh, and what is installed may be used."""

import json
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import Distribution, distributions
from pathlib import Path

import httpx2
import pytest

from colloquy.app import inner_app
from tests.support.processes import ROOT, environment, first_address

PERMISSIVE = re.compile(
    r"\b(MIT|BSD|0BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla Public License 2\.0|Unlicense|Zlib|LGPL|"
    r"Library or Lesser General Public License|PostgreSQL|CC0|CC-BY-4\.0|OFL|BlueOak|MIT-0|Python-2\.0|WTFPL)\b",
    re.IGNORECASE,
)
READ_BY_HAND = {"pysqlite3": "zlib", "node_modules/cli-table": "MIT"}
"""Packages whose metadata names no license, with the license their sources carry."""


def test_openapi_json_is_fresh() -> None:
    committed = json.loads((ROOT / "openapi.json").read_text("utf-8"))
    assert committed == json.loads(json.dumps(inner_app().openapi())), "run `make openapi`"


def test_uv_lock_fits_pyproject() -> None:
    uv = Path(sys.executable).with_name("uv")
    command = [str(uv), "lock", "--check", "--offline", "--quiet"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"run `make lock`: {done.stderr}"


def license_of(package: Distribution) -> str:
    data = package.metadata
    classifiers = [line for line in data.get_all("Classifier") or () if line.startswith("License")]
    named = [*(data.get_all("License-Expression") or ()), *(data.get_all("License") or ()), *classifiers]
    return " | ".join(text[:300] for text in named if text) or READ_BY_HAND.get(data["Name"], "")


def test_installed_python_packages_have_permissive_licenses() -> None:
    found = {package.metadata["Name"]: license_of(package) for package in distributions()}
    assert {name: text for name, text in found.items() if not PERMISSIVE.search(text)} == {}


def test_the_clients_packages_have_permissive_licenses() -> None:
    packages = json.loads((ROOT / "frontend/package-lock.json").read_text("utf-8"))["packages"]
    found = {name: str(each.get("license", READ_BY_HAND.get(name, ""))) for name, each in packages.items() if name}
    assert {name: text for name, text in found.items() if not PERMISSIVE.search(text)} == {}


@pytest.mark.skipif(
    not (ROOT / "frontend/dist/index.html").exists(), reason="run `make build` first, as `make test` does"
)
def test_the_wheel_carries_all_it_needs_to_serve(tmp_path: Path) -> None:
    source = tmp_path / "source"
    wanted = ("backend", "migrations", "deploy", "frontend/dist", "pyproject.toml", "README.md", "LICENSE")
    for name in wanted:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, source / name)
    build = [sys.executable, "-c", "from hatchling.build import build_wheel; print(build_wheel('..'))"]
    built = subprocess.run(build, cwd=source, check=True, capture_output=True, text=True).stdout.split()[-1]
    package = tmp_path / "package"
    zipfile.ZipFile(tmp_path / built).extractall(package)
    assert (package / "colloquy/_migrations/env.py").exists()
    assert not list(package.glob("**/tests"))
    shutil.rmtree(source)
    serve = "from colloquy.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", serve, "serve", "--port", "0"], cwd=tmp_path, stderr=subprocess.PIPE, text=True,
        env={**environment(tmp_path / "data", log_level="error"), "PYTHONPATH": str(package)},
    ) as process:  # fmt: skip
        address = first_address(process)
        page, ready = httpx2.get(address), httpx2.get(f"{address}/readyz")
        process.terminate()
    assert ready.status_code == 200, ready.text
    assert "<html" in page.text
