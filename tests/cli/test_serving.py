"""The serving process: starting, stopping, and clients that say too little."""

import asyncio
import signal
import socket
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest
import uvicorn

from colloquy.cli import slow_clients
from colloquy.cli.outcome import Exit
from colloquy.kit.settings import Settings
from tests.support.processes import COMMAND, colloquy, environment, serving

HALF = b"POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 46\r\n\r\n"
REST = b'{"email":"ana@example.edu","password":"wrong"}'


def connect(address: str) -> socket.socket:
    where = urlsplit(address)
    return socket.create_connection((where.hostname or "", where.port or 0), timeout=20)


def test_a_server_is_ready_and_serves_on_either_database(settings: Settings) -> None:
    with serving(settings) as (_, address):
        ready = httpx2.get(f"{address}/readyz")
        assert ready.status_code == 200, ready.text
        assert httpx2.get(f"{address}/api/v1/instance").json()["first_run"] is True


def test_a_request_in_flight_is_answered_after_sigterm(settings: Settings) -> None:
    with serving(settings) as (process, address), connect(address) as client:
        client.sendall(HALF + REST[:20])
        httpx2.get(f"{address}/healthz")  # so that the server has read the first half
        process.send_signal(signal.SIGTERM)
        client.sendall(REST[20:])
        answer = b"".join(iter(lambda: client.recv(65_536), b""))
        assert answer.startswith(b"HTTP/1.1 401 ")
        assert process.wait(timeout=15) == -signal.SIGTERM


def test_a_second_sigterm_ends_it_at_once(tmp_path: Path) -> None:
    with serving(tmp_path) as (process, address), connect(address) as client:
        client.sendall(HALF)
        httpx2.get(f"{address}/healthz")
        process.send_signal(signal.SIGTERM)
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=5) is not None


def test_readiness_says_no_before_connections_are_refused(tmp_path: Path) -> None:
    with serving(tmp_path, drain_seconds=30) as (process, address):
        process.send_signal(signal.SIGTERM)
        answers = (httpx2.get(f"{address}/readyz") for _ in range(200))
        refused = next(answer for answer in answers if answer.status_code != 200)
        assert refused.status_code == 503
        assert refused.json()["checks"] == {"process": "stopping"}
        assert httpx2.get(f"{address}/api/v1/instance").status_code == 200


def test_a_port_that_is_taken_is_one_clear_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused = colloquy("serve", "--port", taken.getsockname()[1], data=tmp_path)
    assert refused.returncode == Exit.UNAVAILABLE
    assert refused.stderr.count("\n") == 1
    assert "--port" in refused.stderr


def test_the_address_that_is_served_may_sign_in_from_a_browser(tmp_path: Path) -> None:
    with serving(tmp_path) as (_, address):
        port = urlsplit(address).port
        for host in ("localhost", "127.0.0.1"):
            own = httpx2.post(f"{address}/api/v1/sessions", json={}, headers={"Origin": f"http://{host}:{port}"})
            assert own.status_code == 422, own.text
        foreign = httpx2.post(f"{address}/api/v1/sessions", json={}, headers={"Origin": "http://evil.example"})
        assert foreign.status_code == 403


def test_a_worker_apart_ends_well_at_sigterm(settings: Settings) -> None:
    with subprocess.Popen(  # noqa: S603 -- our own command
        [str(COMMAND), "worker"], stderr=subprocess.PIPE, text=True, env=environment(settings, log_level="error")
    ) as process:
        assert process.stderr is not None
        assert "waits for jobs" in process.stderr.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0


async def closed_after(sent: bytes) -> bytes:
    """What a server with short deadlines answers to so little, until it closes the connection."""

    async def app(_scope: object, receive: object, send: object) -> None:
        assert callable(receive)
        assert callable(send)
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body"})

    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, http=slow_clients.DeadlineProtocol, lifespan="off", log_config=None, ws="none")
    server = uvicorn.Server(config)
    running = asyncio.create_task(server._serve(sockets=[listener]))  # noqa: SLF001 -- without its signal handlers
    reader, writer = await asyncio.open_connection(*listener.getsockname())
    writer.write(sent)
    try:
        answer = await asyncio.wait_for(reader.read(), timeout=10)
    except ConnectionResetError:
        answer = b""
    writer.close()
    server.should_exit = True
    await running
    return answer


@pytest.mark.parametrize(
    ("sent", "answer"),
    [
        (b"", b""),
        (b"GET / HTTP/1.1\r\nHost: x\r\n", b""),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf", b""),
        (b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n", b"HTTP/1.1 204 "),
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"HTTP/1.1 204 "),
    ],
)
def test_a_connection_that_says_too_little_is_closed(
    sent: bytes, answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slow_clients, "HEAD_WITHIN_S", 0.2)
    monkeypatch.setattr(slow_clients, "BODY_IDLE_S", 0.2)
    assert asyncio.run(closed_after(sent)).startswith(answer)
