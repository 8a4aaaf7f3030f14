"""The answers from which the pictures of the web client are drawn are answers of this service."""

import json

import pytest

from tests.support import contract
from tests.support.processes import ROOT

RECORDED = json.loads((ROOT / "frontend/e2e/visual/answers.json").read_text("utf-8"))["answers"]
HEADERS = {"x-request-id": "recorded", "content-type": "application/json", "content-language": "en"}


@pytest.mark.parametrize("address", RECORDED)
def test_a_recorded_answer_is_still_what_the_document_promises(address: str) -> None:
    path, _, query = address.partition("?")
    body = json.dumps(RECORDED[address]).encode()
    contract.check("GET", path, 200, HEADERS, body, narrowed="fields=" in query)
