"""Wire shapes of many contacts in one request."""

from typing import Annotated

from pydantic import Field, ValidationError, ValidatorFunctionWrapHandler, WrapValidator

from colloquy.contacts.schemas import Contact, ContactCreate
from colloquy.kit.errors import InputError
from colloquy.kit.http.problems import Problem, input_error
from colloquy.kit.text import Flag
from colloquy.kit.wire import Body, Shape

MOST = 500
MOST_ERRORS = 20


class Rejected:
    """An item that cannot become a contact, and what is wrong with it."""

    def __init__(self, errors: tuple[InputError, ...]) -> None:
        self.errors = errors


def _each_for_itself(value: object, validate: ValidatorFunctionWrapHandler) -> object:
    """Keep what is wrong with one item from refusing the others."""
    try:
        return validate(value)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)[:MOST_ERRORS]
        return Rejected(tuple(input_error({**entry, "loc": ("body", *entry["loc"])}) for entry in found))


class ContactBatch(Body):
    """Up to 500 contacts. With `atomic`, one that cannot be added keeps all others from being added."""

    items: Annotated[
        list[Annotated[ContactCreate, WrapValidator(_each_for_itself)]], Field(min_length=1, max_length=MOST)
    ]
    atomic: Flag = False


class ContactBatchItem(Shape):
    """What became of one item: 201 with the contact, or 422 with the problem."""

    status: int
    contact: Contact | None
    problem: Problem | None


class ContactBatchResult(Shape):
    """What became of each item, in the order they were sent."""

    items: list[ContactBatchItem]
