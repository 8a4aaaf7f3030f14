"""What `deploy/` and `docker-compose.yml` promise, without a container engine: their structure, and nginx for real."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

from colloquy.kit.settings import PREFIX, Settings
from tests.support.databases import Databases
from tests.support.postgres import free_port
from tests.support.processes import ROOT, colloquy, serving

DEPLOY = ROOT / "deploy"
KNOWN_KEYS = {
    "build", "cap_drop", "command", "depends_on", "env_file", "environment", "healthcheck", "image", "ports",
    "read_only", "restart", "security_opt", "shm_size", "stop_grace_period", "tmpfs", "volumes",
}  # fmt: skip
CONDITIONS = {"service_started", "service_healthy", "service_completed_successfully"}
OWN_COMMANDS = {"serve", "worker", "migrate"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
    return document


def test_compose_uses_only_known_keys_and_refers_only_to_what_is_there(compose: dict[str, Any]) -> None:
    services, volumes = compose["services"], compose["volumes"]
    assert set(services) == {"db", "migrate", "api-1", "api-2", "worker", "proxy"}
    for name, service in services.items():
        assert set(service) <= KNOWN_KEYS, name
        for other, needs in service.get("depends_on", {}).items():
            assert other in services
            assert needs["condition"] in CONDITIONS
            assert needs["condition"] != "service_healthy" or "healthcheck" in services[other]
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            assert source in volumes or (ROOT / source).exists()


def test_compose_builds_what_the_dockerfile_makes(compose: dict[str, Any]) -> None:
    dockerfile = (DEPLOY / "Dockerfile").read_text()
    targets = set(re.findall(r"^FROM \S+ AS (\S+)$", dockerfile, re.MULTILINE))
    for service in compose["services"].values():
        if "build" in service:
            assert service["build"]["target"] in targets
            assert (ROOT / service["build"]["dockerfile"]).exists()
    sources = re.findall(r"^COPY (?!--from)(.+) \S+$", dockerfile, re.MULTILINE)
    for source in " ".join(sources).split():
        assert (ROOT / source).exists(), source


def test_compose_and_its_example_name_only_settings_there_are(compose: dict[str, Any]) -> None:
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    named = set(re.findall(r"^(COLLOQUY_\w+)=", (DEPLOY / "colloquy.env.example").read_text(), re.MULTILINE))
    for service in compose["services"].values():
        named |= {name for name in service.get("environment", ()) if name.startswith(PREFIX)}
    assert named <= known
    assert {"COLLOQUY_DATABASE_URL", "COLLOQUY_SECRET_KEY", "COLLOQUY_PUBLIC_URL"} <= named


def test_compose_runs_commands_there_are(compose: dict[str, Any]) -> None:
    own = [each for each in compose["services"].values() if each.get("image") == "colloquy-service"]
    assert {each["command"][0] for each in own} == OWN_COMMANDS


def test_nginx_asks_the_processes_that_compose_starts(compose: dict[str, Any]) -> None:
    asked = set(re.findall(r"server (\S+):8000 ", (DEPLOY / "nginx.conf").read_text()))
    assert asked == {name for name in compose["services"] if name.startswith("api-")}


@pytest.fixture(scope="module")
def behind(
    databases: Databases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, list[subprocess.Popen[str]]]]:
    """The address of nginx with our configuration, and the two processes behind it, on PostgreSQL.

    The last test that uses it kills one of them.
    """
    nginx = shutil.which("nginx") or pytest.skip("nginx is not installed; .ci/run installs it")
    tmp_path = tmp_path_factory.mktemp("behind")
    (tmp_path / "client" / "assets").mkdir(parents=True)
    (tmp_path / "client" / "index.html").write_text("<!doctype html><title>Colloquy</title>")
    (tmp_path / "client" / "assets" / "app.js").write_text("1")
    with ExitStack() as stack:
        settings = stack.enter_context(databases.fresh("postgres"))
        more = {"trusted_proxies": 1, "worker": "off"}
        servers = [stack.enter_context(serving(settings, **more)) for _ in range(2)]
        port = free_port()
        folder = configured(tmp_path, [address for _, address in servers], port)
        process = stack.enter_context(
            subprocess.Popen([nginx, "-p", str(folder), "-c", "nginx.conf", "-g", "daemon off;"])
        )
        stack.callback(process.terminate)
        wait_for(port, process)
        yield f"http://127.0.0.1:{port}", [server for server, _ in servers]


def configured(tmp_path: Path, addresses: list[str], port: int) -> Path:
    """A copy of the configuration with this machine's addresses and folders in place of the containers'."""
    folder = tmp_path / "nginx"
    (folder / "listen").mkdir(parents=True)
    text = (DEPLOY / "nginx.conf").read_text()
    for number, address in enumerate(addresses, start=1):
        text = text.replace(f"api-{number}:8000", address.removeprefix("http://"))
    text = text.replace("/tmp/", f"{tmp_path}/").replace("/srv/client", str(tmp_path / "client"))  # noqa: S108
    text = text.replace("include mime.types", "include /etc/nginx/mime.types")
    (folder / "nginx.conf").write_text(f"user root;\n{text}")
    (folder / "listen" / "http.conf").write_text(f"listen 127.0.0.1:{port};")
    shutil.copy(DEPLOY / "page_headers.conf", folder)
    return folder


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        assert process.poll() is None, "nginx refused its configuration"
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        subprocess.run(["sleep", "0.05"], check=True)  # noqa: S607 -- a server that has no other signal
    raise AssertionError("nginx does not listen")


def test_the_proxy_serves_the_client_as_the_service_does(behind: tuple[str, list[Any]]) -> None:
    address, _ = behind
    page = httpx2.get(f"{address}/people/some-id")
    assert page.status_code == 200
    assert "<title>Colloquy</title>" in page.text
    from colloquy.kit.http.gate import PAGE_HEADERS  # noqa: PLC0415 -- only this test compares with it

    for name, value in PAGE_HEADERS:
        assert page.headers[name.decode()] == value.decode()
    assert "immutable" in httpx2.get(f"{address}/assets/app.js").headers["cache-control"]
    assert httpx2.get(f"{address}/assets/none.js").status_code == 404


def test_the_proxy_passes_the_api_on_and_caps_bodies(behind: tuple[str, list[Any]]) -> None:
    address, _ = behind
    account = {"email": "ana@example.edu", "name": "Ana", "password": "seven quiet herons wade"}
    assert httpx2.post(f"{address}/api/v1/accounts", json=account, headers={"Origin": address}).status_code == 202
    assert httpx2.get(f"{address}/readyz").status_code == 200
    assert httpx2.post(f"{address}/api/v1/accounts", content=b" " * 1_100_000).status_code == 413
    assert httpx2.post(f"{address}/api/v1/imports", content=b" " * 1_100_000).status_code != 413


def test_the_proxy_goes_on_with_one_process_when_the_other_is_gone(behind: tuple[str, list[Any]]) -> None:
    address, servers = behind
    servers[0].kill()
    servers[0].wait()
    statuses = {httpx2.get(f"{address}/api/v1/instance").status_code for _ in range(20)}
    assert statuses == {200}


def test_migrate_and_check_config_run_as_compose_runs_them(databases: Databases) -> None:
    with databases.fresh("postgres") as settings:
        assert colloquy("migrate", data=settings).returncode == 0
        told = colloquy("check-config", data=settings)
        assert "PostgreSQL is at this version's schema." in told.stdout
