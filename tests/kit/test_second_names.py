"""A table under a second name: threads that use it first at the same moment find it whole."""

import subprocess
import sys

USED_FIRST = """
import sys, threading, warnings
import colloquy.app
from colloquy.contacts.tables import Contact
from colloquy.kit.db.base import again
from sqlalchemy import select

sys.setswitchinterval(1e-6)
warnings.simplefilter("error")
failed, start = [], threading.Barrier(6)

def use():
    start.wait()
    try:
        str(select(Contact.id, one.name).join(one, one.id == Contact.named_by_id).where(one.shelf.is_(None)))
    except Exception as error:
        failed.append(error)

for number in range(40):
    one = again(Contact, f"other{number}")
    threads = [threading.Thread(target=use) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
if failed:
    raise failed[0]
"""


def test_threads_that_use_a_second_name_first_at_the_same_moment_find_it_whole() -> None:
    done = subprocess.run([sys.executable, "-c", USED_FIRST], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
