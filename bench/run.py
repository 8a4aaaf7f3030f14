"""Measure what docs/performance.md promises, against a bare ASGI application and two peers in the same run.

    python -m bench.run [--contacts 1000000] [--seconds 3] [--databases sqlite,postgres] [--connections 1,16,64]

Prints tables and writes bench/results/results.json. Every answer is checked; a wrong one fails the run.
"""

import argparse
import json
import os
import platform
import sys
import time
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.promises import MIDDLE, verdicts
from bench.scenarios import Bench, growth
from bench.seed import SMALL
from bench.servers import filled

RESULTS = Path(__file__).parent / "results" / "results.json"


def measure(kind: str, options: argparse.Namespace) -> dict[str, Any]:
    """Fill one kind of database, measure all of it, and say which promises hold."""
    began = time.perf_counter()
    with ExitStack() as stack:
        large = stack.enter_context(filled(kind, options.contacts))
        print(f"{kind}: filled in {time.perf_counter() - began:.0f} s", file=sys.stderr)
        bench = Bench(large, options.seconds, [int(part) for part in options.connections.split(",")])
        if options.contacts > SMALL:
            small = stack.enter_context(filled(kind, SMALL))
            grown = growth(small, large, options.seconds)
            bench.facts |= {f"growth: {name}": times for name, times in grown.items()}
        bench.everything()
    shown = list(verdicts(bench))
    print(f"\n{kind}, {options.contacts:,} contacts: shares of bare ASGI at {MIDDLE} connections")
    limit = bench.found["bare ASGI"].get(MIDDLE)
    for name, by in bench.found.items():
        if limit and MIDDLE in by:
            print(f"  {name:28} {by[MIDDLE].per_second / limit.per_second:6.3f}")
    print(f"\n{kind}: promises")
    for one in shown:
        said = "holds" if one.kept else f"FAILS, reaches {one.share:.0%}"
        print(f"  {one.name:52} {one.promised:>9} {one.figure:10,g}  {said}")
    return {
        "measured": {
            name: {count: asdict(result) | {"per_second": result.per_second} for count, result in by.items()}
            for name, by in bench.found.items()
        },
        "facts": bench.facts,
        "promises": [asdict(one) for one in shown],
        "seconds": round(time.perf_counter() - began),
    }


def main() -> None:
    """Run everything that was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--databases", default="sqlite,postgres")
    parser.add_argument("--connections", default="1,16,64")
    options = parser.parse_args()
    results: dict[str, Any] = {
        "machine": platform.platform(), "processors": os.cpu_count(), "python": platform.python_version(),
        "contacts": options.contacts, "seconds_a_figure": options.seconds,
    }  # fmt: skip
    for kind in options.databases.split(","):
        results[kind] = measure(kind, options)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(results, indent=2))
    print(f"\nwritten: {RESULTS}")
    measured = [results[kind]["measured"].values() for kind in options.databases.split(",")]
    sys.exit(any(result["wrong"] for kinds in measured for by in kinds for result in by.values()))


if __name__ == "__main__":
    main()
