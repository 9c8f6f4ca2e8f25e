"""The field's words as enums, so that every room spells them alike."""

from enum import StrEnum


class Side(StrEnum):
    """Which party a person speaks for."""

    CMO = "cmo"
    CLIENT = "client"


class Priority(StrEnum):
    """How fast an answer is owed; P1 is critical."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"

    def at_least(self, other: "Priority") -> "Priority":
        """Return the more urgent of the two."""
        return min(self, other, key=lambda priority: priority.value)

    def raised(self) -> "Priority":
        """Return one level more urgent; P1 stays P1."""
        return Priority(f"P{max(1, int(self.value[1]) - 1)}")


class Dimension(StrEnum):
    """What every status report speaks of."""

    TIMELINE = "timeline"
    COST = "cost"
    CAPACITY = "capacity"
    QUALITY = "quality"
    ENVIRONMENT = "environment"
    SAFETY = "safety"


class Category(StrEnum):
    """What a query is about; decides owner and answer time."""

    TIMELINE = "timeline"
    COST = "cost"
    CAPACITY = "capacity"
    TECHNICAL = "technical"
    QUALITY = "quality"
    COMPLAINT = "complaint"
    CHANGE = "change"
    DOCUMENTS = "documents"
    LOGISTICS = "logistics"
    REGULATORY = "regulatory"
    ENVIRONMENT = "environment"
    SAFETY = "safety"
    CONFIDENTIALITY = "confidentiality"
    MEETING = "meeting"
    SERVICE = "service"
    OTHER = "other"


class Function(StrEnum):
    """Who on the project team looks after what."""

    PM = "pm"
    COMMERCIAL = "commercial"
    PLANNING = "planning"
    TECHNICAL = "technical"
    QUALITY = "quality"
    DOCUMENTS = "documents"
    SUPPLY = "supply"
    REGULATORY = "regulatory"
    EHS = "ehs"
    RELATIONSHIP = "relationship"
    LEGAL = "legal"
    SITE_HEAD = "site_head"
    EXECUTIVE = "executive"
    ON_CALL = "on_call"


class Word(StrEnum):
    """What people can ask of the bot by its name in a channel."""

    STATUS = "status"
    QUERIES = "queries"
    MILESTONES = "milestones"
    ACTIONS = "actions"
    HELP = "help"
