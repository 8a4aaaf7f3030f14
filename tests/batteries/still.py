"""A server whose clock stands still: what it is told and asked at one moment it answers alike on every day.

The pictures of the web client are drawn from its answers (see `make visual-update`). Not for more than that: nothing
that waits for its hour comes about.
"""

import sys
from datetime import datetime

import uvicorn

from colloquy import app as application
from colloquy.cli import preflight, serving
from colloquy.kit.clock import ManualClock


def main(port: int, moment: str) -> None:
    """Serve at `port` as if it were always `moment`."""
    settings = serving.at_port(preflight.settings(), port)
    preflight.migrate(settings)
    service = application.build(settings, ManualClock(datetime.fromisoformat(moment)))
    uvicorn.run(serving.Lifespan(service), port=port, ws="none", log_config=None, access_log=False)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
