"""What is told of polls: the poll, its card for staff, answers to plain replies, a chosen time."""

from dataclasses import dataclass

from bot.domain.polls import Poll, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class PollShown:
    """Show a poll in its channel as it stands; one message, edited in place."""

    poll: Poll
    tally: tuple[Tally, ...]
    voted: int
    site_zone: str
    reader_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PollCard:
    """Show staff a poll they opened, with what can be done about it."""

    poll: Poll
    tally: tuple[Tally, ...]
    voted: int
    client_name: str
    site_zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PollReplied:
    """Answer a plain reply in a poll's thread: what was counted, or why nothing was."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeChosen:
    """Tell in a poll's thread which time was chosen; `by_name` chose it where several led."""

    poll: Poll
    tally: tuple[Tally, ...]
    voted: int
    by_name: str


PollNotice = PollShown | PollCard | PollReplied | TimeChosen
