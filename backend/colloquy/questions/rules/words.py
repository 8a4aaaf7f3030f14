"""The words in which a question is described: its topic, the facets of that topic, and the forms it suits."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from colloquy.checks.rules import Form

__all__ = ["FACETS", "FRUSTRATIONS", "LINES", "PAIR_WITHIN", "REWARDS", "Form", "Topic"]


class Topic(StrEnum):
    """What a question is about (P38 to P45)."""

    WORK = "work"
    PREPARATION = "preparation"
    PATHS = "paths"
    LIFESTYLE = "lifestyle"
    ENVIRONMENT = "environment"
    NEEDS = "needs"
    ISSUES = "issues"
    MORE = "more"


LINES: Mapping[Topic, str] = MappingProxyType(
    {
        Topic.WORK: "P38",
        Topic.PREPARATION: "P39",
        Topic.PATHS: "P40",
        Topic.LIFESTYLE: "P41",
        Topic.ENVIRONMENT: "P42",
        Topic.NEEDS: "P43",
        Topic.ISSUES: "P44",
        Topic.MORE: "P45",
    }
)
"""The line of the method behind each topic."""

FACETS: Mapping[Topic, tuple[str, ...]] = MappingProxyType(
    {
        Topic.WORK: ("hard_parts", "frustrations", "rewards", "decisions", "problems", "use_of_time"),
        Topic.PREPARATION: ("skills", "education", "experience", "getting_ready"),
        Topic.PATHS: ("entry", "advancement", "turning_points", "alternatives"),
        Topic.LIFESTYLE: ("pay_and_benefits", "family", "travel", "pressure", "flexibility", "security"),
        Topic.ENVIRONMENT: ("place", "colleagues", "clients", "structure", "culture"),
        Topic.NEEDS: ("post", "department", "organization", "industry"),
        Topic.ISSUES: ("change", "technology", "debate", "outlook"),
        Topic.MORE: ("reading", "societies", "people", "internships", "events"),
    }
)
"""The parts of each topic whose coverage is followed."""

REWARDS, FRUSTRATIONS = "rewards", "frustrations"
"""The pair that most people gladly speak of (P16)."""

PAIR_WITHIN = 5
"""So early in a talk one asks for both."""
