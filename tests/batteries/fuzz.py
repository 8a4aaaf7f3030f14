"""Schemathesis with every check against a running server, on both databases. Ends with 1 when there is a failure.

    python tests/batteries/fuzz.py [--examples 100] [--seed 1] [--only sqlite] [-- more arguments for schemathesis]
"""

import argparse
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.batteries.server import server_on

CONFIG = Path(__file__).with_name("schemathesis.toml")
KINDS = ("sqlite", "postgres")


def fuzz(kind: str, arguments: argparse.Namespace) -> int:
    """Run it against a fresh server on this database; schemathesis's exit code."""
    with server_on(kind, worker="off") as (server, _):
        server.start()
        command = [
            str(Path(sys.executable).with_name("schemathesis")), "--config-file", str(CONFIG),
            "run", f"{server.url}/api/v1/openapi.json", "--checks", "all", "--no-color",
            "--header", f"Authorization: Bearer {server.token()}",
            "--max-examples", str(arguments.examples), "--seed", str(arguments.seed), "--workers", "2",
            "--suppress-health-check", "all", "--request-timeout", "20", *arguments.more,
        ]  # fmt: skip
        return subprocess.run(command, check=False).returncode


def main() -> int:
    """Run it on each database."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=KINDS)
    parser.add_argument("more", nargs="*")
    arguments = parser.parse_args()
    codes = [fuzz(kind, arguments) for kind in KINDS if arguments.only in {None, kind}]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
