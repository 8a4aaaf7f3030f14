"""Organizations by rule: which kinds there are."""

from enum import StrEnum


class OrganizationKind(StrEnum):
    """What sort of place people work at."""

    COMPANY = "company"
    NONPROFIT = "nonprofit"
    GOVERNMENT = "government"
    SCHOOL = "school"
    HEALTHCARE = "healthcare"
    ARTS = "arts"
    OTHER = "other"
