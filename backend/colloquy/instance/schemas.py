"""Wire shapes of what is public about an installation."""

from typing import Literal

from colloquy.kit.wire import Shape


class Office(Shape):
    """How to reach the career office."""

    name: str
    address: str
    hours: str
    phone: str
    email: str
    website: str


class Instance(Shape):
    """What a client must know before anybody has signed in."""

    name: str
    version: str
    sign_up: Literal["open", "invite", "closed"]
    first_run: bool
    office: Office | None


class Index(Shape):
    """Where the resources are."""

    resources: dict[str, str]
