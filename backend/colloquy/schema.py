"""All tables of all slices, for migrations and tests."""

import importlib
import pkgutil

import colloquy
from colloquy.kit import jobs
from colloquy.kit.db import revisions
from colloquy.kit.db.base import Table
from colloquy.kit.http import idempotency

for _found in pkgutil.walk_packages(colloquy.__path__, "colloquy."):
    if _found.name.endswith(".tables"):
        importlib.import_module(_found.name)

metadata = Table.metadata
KIT_TABLES = (jobs.Job, revisions.Revision, idempotency.IdempotencyKey)
