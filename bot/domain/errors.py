"""Errors a person may read: each message is a sentence that says what to do next."""


class BotError(Exception):
    """Refuse politely; the message is shown to the person as it stands."""


class NotFoundError(BotError):
    """Say the same of what does not exist and of what this person may not see."""

    def __init__(self, label: str) -> None:
        super().__init__(f"There is no {label} here.")


class CrossingError(NotFoundError):
    """Somebody named in one client's channel what would belong to another; they read no more."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self.label = label


class NotLinkedError(BotError):
    """The channel belongs to no client."""

    def __init__(self) -> None:
        super().__init__("This channel is not linked to a client. /liaison link")


class ForbiddenError(BotError):
    """Refuse what this person may not do here."""


class ConflictError(BotError):
    """Somebody else was first, or the thing is no longer in a state that allows it."""


class InvalidError(BotError):
    """What was typed or configured could not be read; `fields` says it of each thing asked."""

    def __init__(self, message: str, *, field: str = "") -> None:
        super().__init__(message)
        self.fields = {field: message} if field else {}

    @classmethod
    def of(cls, fields: dict[str, str]) -> "InvalidError":
        """Return one error about several fields."""
        error = cls(" ".join(fields.values()))
        error.fields = fields
        return error
