"""The templates that come with the product, of our own writing: one file a kind of outreach, one section a medium."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, NamedTuple
from uuid import UUID, uuid5

from colloquy.outreach.rules.context import LABELS, Context, values
from colloquy.outreach.rules.render import Draft, render
from colloquy.outreach.rules.template import Template
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.policy.rules.office import DEFAULT, Policy

DISCOURAGING = "discouraging"
"""The section of a file for what follows a discouraging talk (P66)."""
NAMESPACE: Final = UUID("5c9a1f0e-7c0b-5a52-9d0a-3f1d8a4be7c1")
"""Of the ids of templates, the same on every installation, so that scripts of one office serve another."""


class Name(NamedTuple):
    """Which template: what for, how it goes out, and whether the talk discouraged."""

    kind: Kind
    medium: Medium
    discouraging: bool = False


@cache
def shipped_templates() -> Mapping[Name, Template]:
    """All templates in `outreach/templates`. They are read once for each process."""
    found: dict[Name, Template] = {}
    for kind in Kind:
        text = files("colloquy.outreach").joinpath("templates", f"{kind}.toml").read_text(encoding="utf-8")
        data = tomllib.loads(text)
        for medium in Medium:
            found[Name(kind, medium)] = Template(**data[medium])
            if medium in data.get(DISCOURAGING, {}):
                found[Name(kind, medium, discouraging=True)] = Template(**data[DISCOURAGING][medium])
    return MappingProxyType(found)


def template_id(name: Name) -> str:
    """The id of a template, which follows from its name."""
    mood = "discouraging" if name.discouraging else "usual"
    return str(uuid5(NAMESPACE, f"{name.kind}/{name.medium}/{mood}"))


@cache
def names_by_id() -> Mapping[str, Name]:
    """Every template that there is, by its id, in the order of the method."""
    return MappingProxyType({template_id(name): name for name in shipped_templates()})


def choose(kind: Kind, medium: Medium, *, discouraging: bool, own: Mapping[Name, Template]) -> Template:
    """The office's own template where it wrote one, else ours; a discouraging talk has its own where there is one."""
    for name in (Name(kind, medium, discouraging), Name(kind, medium)):
        for templates in (own, shipped_templates()):
            if name in templates:
                return templates[name]
    raise KeyError((kind, medium))


def draft(
    kind: Kind,
    medium: Medium,
    context: Context,
    policy: Policy = DEFAULT,
    own: Mapping[Name, Template] = MappingProxyType({}),
) -> Draft:
    """A draft of this kind for this medium, filled with what is known.

    Args:
        kind: what it is for.
        medium: how it goes out.
        context: what is known.
        policy: minutes by the office.
        own: the office's own templates.
    """
    template = choose(kind, medium, discouraging=context.discouraging, own=own)
    return render(template, values(context, policy), LABELS)
