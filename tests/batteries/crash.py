"""Kill -9 of a real server during mixed writes, again and again, on both databases.

What was acknowledged must be there afterwards, whole, with the tasks that follow from it; a request whose answer was
lost is sent again under the same Idempotency-Key and must not be done twice.

    python tests/batteries/crash.py [--rounds 20] [--only sqlite] [--seed 1]
"""

import argparse
import random
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import httpx2

from tests.batteries.server import Server, server_on

KINDS = ("sqlite", "postgres")
WRITERS = 4
Call = tuple[str, str, dict[str, Any] | None, str]
"""Method, path, body, idempotency key."""


@dataclass
class Ledger:
    """What one writer was told, and what it never heard of."""

    names: dict[str, str] = field(default_factory=dict)
    deleted: set[str] = field(default_factory=set)
    scheduled: dict[str, str] = field(default_factory=dict)
    """Interview to contact: while the contact is there, so is a task."""
    made: set[str] = field(default_factory=set)
    pending: Call | None = None
    acknowledged: int = 0


@dataclass
class Result:
    """What came of all rounds on one database."""

    rounds: int = 0
    acknowledged: int = 0
    repeated: int = 0
    faults: list[str] = field(default_factory=list)
    slowest_start_s: float = 0.0


class Writer(threading.Thread):
    """Writes until the server is gone."""

    def __init__(self, client: httpx2.Client, name: str, chance: random.Random) -> None:
        super().__init__(daemon=True)
        self.client, self.label, self.chance = client, name, chance
        self.ledger = Ledger()

    def run(self) -> None:
        number = 0
        try:
            while True:
                number += 1
                self.step(f"{self.label} {number}")
        except httpx2.TransportError:
            return

    def step(self, name: str) -> None:
        """One of the things people do, chosen by chance."""
        known = list(self.ledger.names)
        what = self.chance.random()
        if what < 0.4 or not known:
            self.create(name)
        elif what < 0.6:
            contact = self.chance.choice(known)
            self.say("PATCH", f"/contacts/{contact}", {"name": name}, name)
            self.ledger.names[contact] = name
        elif what < 0.7:
            contact = self.chance.choice(known)
            del self.ledger.names[contact]
            ledger = self.ledger
            ledger.scheduled = {interview: of for interview, of in ledger.scheduled.items() if of != contact}
            self.say("DELETE", f"/contacts/{contact}", None, name)
            self.ledger.deleted.add(contact)
        elif what < 0.8:
            contact = self.say("POST", "/contacts/just_met", {"name": name, "organization_name": name}, name)[
                "contact"
            ]["id"]
            self.ledger.names[contact] = name
            self.ledger.made.add(name)
        else:
            self.schedule(self.chance.choice(known), name)

    def create(self, name: str) -> None:
        contact = self.say("POST", "/contacts", {"name": name, "tags": ["crash"], "notes": "n" * 200}, name)["id"]
        self.ledger.names[contact] = name
        self.ledger.made.add(name)

    def schedule(self, contact: str, name: str) -> None:
        interview = self.say("POST", "/interviews", {"contact_id": contact, "form": "phone"}, name)["id"]
        when = {"scheduled_at": "2199-03-10T15:00:00Z", "time_zone": "America/New_York"}
        self.say("POST", f"/interviews/{interview}/schedule", when, name + " when")
        self.ledger.scheduled[interview] = contact

    def say(self, method: str, path: str, body: dict[str, Any] | None, key: str) -> Any:
        """Send a change; what is pending when the server dies is not known to have happened."""
        self.ledger.pending = (method, path, body, key)
        headers = {"Idempotency-Key": key} if method == "POST" else {}
        answer = self.client.request(method, path, json=body, headers=headers)
        self.ledger.pending = None
        if answer.status_code >= httpx2.codes.BAD_REQUEST:
            raise RuntimeError(f"{method} {path} answered {answer.status_code}: {answer.text}")
        self.ledger.acknowledged += 1
        return answer.json() if answer.content else None


def verify(client: httpx2.Client, ledger: Ledger, result: Result) -> None:
    """Hold what is there against what was acknowledged."""
    pending = ledger.pending
    for contact, name in ledger.names.items():
        answer = client.get(f"/contacts/{contact}")
        if answer.status_code != httpx2.codes.OK:
            result.faults.append(f"contact {name} answers {answer.status_code}")
        elif pending and pending[1].endswith(contact):  # done or not, either is right; from now on it must stay so
            ledger.names[contact] = answer.json()["name"]
        elif answer.json()["name"] != name:
            result.faults.append(f"contact {name} is called {answer.json()['name']}")
    for contact in ledger.deleted:
        answer = client.get(f"/contacts/{contact}")
        if answer.status_code == httpx2.codes.OK and not answer.json()["deleted_at"]:
            result.faults.append(f"contact {contact} is back")
    for interview in ledger.scheduled:
        tasks = client.get("/tasks", params={"interview_id": interview}).json()["items"]
        if not tasks:
            result.faults.append(f"interview {interview} has no task")
    if pending:
        resend(client, pending, result)


def resend(client: httpx2.Client, pending: Call, result: Result) -> None:
    """The answer was lost: the same request under the same key gives one object, made now or before."""
    method, path, body, key = pending
    if method != "POST" or not path.startswith("/contacts"):
        return
    answers = [client.request(method, path, json=body, headers={"Idempotency-Key": key}) for _ in range(2)]
    if (
        any(answer.status_code != httpx2.codes.CREATED for answer in answers)
        or answers[0].content != answers[1].content
    ):
        result.faults.append(f"{path} sent again answers {[answer.status_code for answer in answers]}")
    found = [item for item in client.get("/contacts", params={"q": key}).json()["items"] if item["name"] == key]
    if len(found) != 1:
        result.faults.append(f"{key} is there {len(found)} times")
    result.repeated += 1


def one_round(server: Server, token: str, number: int, chance: random.Random, result: Result) -> list[Ledger]:
    """Write, kill, start, verify."""
    bearer = {"Authorization": f"Bearer {token}"}
    clients = [httpx2.Client(base_url=f"{server.url}/api/v1", headers=bearer, timeout=20) for _ in range(WRITERS)]
    writers = [
        Writer(client, f"Round {number} Writer {index}", random.Random(chance.random()))
        for index, client in enumerate(clients)
    ]
    for writer in writers:
        writer.start()
    writers[0].join(chance.uniform(0.2, 1.5))
    server.kill()
    for writer, client in zip(writers, clients, strict=True):
        writer.join(30)
        client.close()
    result.slowest_start_s = max(result.slowest_start_s, server.start())
    ledgers = [writer.ledger for writer in writers]
    with httpx2.Client(base_url=f"{server.url}/api/v1", headers=bearer, timeout=20) as client:
        for ledger in ledgers:
            verify(client, ledger, result)
            ledger.pending = None
            result.acknowledged += ledger.acknowledged
    result.rounds += 1
    return ledgers


def check_file(folder: Path, result: Result) -> None:
    """What SQLite itself says of its file."""
    import pysqlite3  # noqa: PLC0415 -- only where it has wheels

    connection: sqlite3.Connection = pysqlite3.connect(folder / "colloquy.db")
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        result.faults.append("integrity_check")
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        result.faults.append("foreign_key_check")
    connection.close()


def crash(kind: str, rounds: int, seed: int) -> Result:
    """All rounds on one database."""
    result, chance = Result(), random.Random(seed)
    with server_on(kind) as (server, folder):
        server.start()
        token = server.token()
        everything: list[Ledger] = []
        for number in range(rounds):
            everything += one_round(server, token, number, chance, result)
        with httpx2.Client(base_url=f"{server.url}/api/v1", headers={"Authorization": f"Bearer {token}"}) as client:
            for ledger in everything:
                verify(client, ledger, result)
        server.kill()
        if kind == "sqlite":
            check_file(folder, result)
    return result


def main() -> int:
    """Run it on each database; 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=KINDS)
    arguments = parser.parse_args()
    failed = False
    for kind in KINDS:
        if arguments.only not in {None, kind}:
            continue
        result = crash(kind, arguments.rounds, arguments.seed)
        print(
            f"{kind}: {result.rounds} rounds of kill -9, {result.acknowledged} acknowledged writes, "
            f"{result.repeated} sent again, slowest start {result.slowest_start_s:.2f} s, {len(result.faults)} faults"
        )
        print("\n".join(f"  {fault}" for fault in result.faults[:20]))
        failed |= bool(result.faults)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
