"""Words and blocks of polls: the poll in its channel, its card for staff, and its windows."""

from collections.abc import Sequence
from typing import assert_never

from bot.domain.poll_notices import PollCard, PollNotice, PollReplied, PollShown, TimeChosen
from bot.domain.polls import TOO_FEW, Naming, Poll, PollState, Tally
from handlers.views import blocks, meetings
from handlers.views.blocks import Block, Post
from handlers.views.escaping import escape
from handlers.views.ids import Action, Modal
from handlers.views.times import both, local

NAMES = 12
"""Names beside an option; more are counted."""

SHEET = 2500

HELP = (
    '`/poll "Which week suits the audit?" "11 Jan" "18 Jan"`: ask the client in this channel; '
    "then, as you need: `multi` several choices · `until Friday` · `hidden` results when it "
    "closes · `aggregated` sums without names when it closes, from five people · `with staff` both "
    "sides\n"
    '`/poll dates "PPQ review" "18 Nov 14:00" "19 Nov 09:30" 60m until Friday`: find a time to '
    "meet; your times are shown in everybody's zone\n"
    "`/poll results`, `/poll results NON-S-3`: how polls and surveys stand\n"
    "`/poll add NON-S-3`: one more option · `/poll close NON-S-3` · `/poll export NON-S-3`: CSV\n"
    "`/poll contacts`, `/poll contacts add @person daily user`, `/poll contacts remove @person`: "
    "who is asked about this project\n"
    "`/poll results by stage`, `project`, `client` or `function` · `/poll themes NON-S-3`: correct "
    "what comments are about\n"
    '`/poll rejected "lot 003"`: nothing is asked for 5 business days, then how we handled it'
)


def say(notice: PollNotice) -> Post:
    """Return the message for a notice about a poll."""
    match notice:
        case PollShown():
            return shown(notice)
        case PollCard():
            return card(notice)
        case PollReplied():
            text = escape(notice.text)
            return blocks.told(text)
        case TimeChosen():
            return blocks.told(meetings.told(notice))
        case _:
            assert_never(notice)


def shown(notice: PollShown) -> Post:
    """Show a poll to those it asks."""
    poll = notice.poll
    when = poll.closes_at and both(poll.closes_at, site=notice.site_zone, reader=notice.reader_zone)
    head = f"*{poll.id}* {escape(poll.opened_by_name)} asks: *{escape(poll.question)}*"
    lines = [
        head + meetings.length(poll),
        *_options(poll, notice.tally, notice.voted),
        _turnout(poll, notice.voted),
    ]
    if poll.state is PollState.CLOSED:
        lines += ["This poll is closed.", _hidden(poll, notice.voted)]
        lines.append(meetings.outcome(poll, notice.tally))
        return blocks.told("\n".join(line for line in lines if line))
    small = [_how(poll), _naming(poll)]
    if not poll.shows_results(notice.voted):
        small.append("Results are shown when it closes.")
    if when:
        small.append(f"Open until {when}.")
    small.append("Without buttons: reply with the number in this thread; all here can read that.")
    text = "\n".join(lines)
    return blocks.post(
        f"{text}\n{' '.join(small)}",
        *blocks.paragraphs(text),
        blocks.actions(*_buttons(poll, notice.site_zone)),
        blocks.actions(blocks.button("Change my choice", Action.POLL_CHANGE, poll.id)),
        blocks.context(" ".join(small)),
    )


def card(notice: PollCard) -> Post:
    """Show staff a poll they opened."""
    poll = notice.poll
    whose = f"{escape(notice.client_name)} · {escape(poll.project)} · <#{poll.channel}>"
    lines = [
        f"*{poll.id}* · poll · {whose}",
        f"{escape(poll.opened_by_name)} asks: {escape(poll.question)}{meetings.length(poll)}",
        *_options(poll, notice.tally, notice.voted),
    ]
    if poll.state is PollState.CLOSED:
        lines += [
            _turnout(poll, notice.voted),
            f"Closed. {meetings.outcome(poll, notice.tally)}".strip(),
            _hidden(poll, notice.voted),
        ]
        text = "\n".join(line for line in lines if line)
        return blocks.post(text, *blocks.paragraphs(text), meetings.choice(notice))
    closes = f"Closes {local(poll.closes_at, notice.site_zone)}." if poll.closes_at else ""
    lines.append(f"Open. {closes} Votes so far: /poll results {poll.id}".replace("  ", " "))
    text = "\n".join(lines)
    sure = blocks.confirm(
        "Close the poll?", "The client sees how it ended. It cannot be opened again.", yes="Close"
    )
    return blocks.post(
        text,
        *blocks.paragraphs(text),
        blocks.actions(
            blocks.button("Add an option", Action.POLL_ADD, poll.id),
            blocks.button("Close the poll", Action.POLL_CLOSE, poll.id, confirm=sure),
        ),
    )


def standing(poll: Poll, tally: Sequence[Tally], *, voted: int) -> str:
    """Return how a poll stands, for one person's eyes."""
    state = "closed" if poll.state is PollState.CLOSED else "open"
    head = f"*{poll.id}* ({state}): {escape(poll.question)}"
    lines = [head, *_options(poll, tally, voted), _turnout(poll, voted), _hidden(poll, voted)]
    return "\n".join(line for line in lines if line)


def line(poll: Poll, *, voted: int) -> str:
    """Return a poll in one line of a list."""
    state = "closed" if poll.state is PollState.CLOSED else "open"
    return f"*{poll.id}* · poll, {state} · {escape(poll.question)} · {_turnout(poll, voted)}"


def sheet(id_: str, csv: str) -> str:
    """Return a poll's CSV to be copied; a long one is cut at a line and says so."""
    if len(csv) <= SHEET:
        return f"*{id_}* as CSV:\n```\n{escape(csv)}```"
    kept = csv[:SHEET].rsplit("\n", 1)[0]
    return (
        f"*{id_}* as CSV, the first {kept.count(chr(10)) + 1} lines; "
        f"`liaison export` writes all of it:\n```\n{escape(kept)}\n```"
    )


def choice_modal(poll: Poll, own: Sequence[int], *, channel: str) -> Block:
    """Return the window in which somebody changes their choice or takes it back."""
    options = [
        blocks.option(f"{number}. {text}", str(number))
        for number, text in enumerate(poll.options, start=1)
    ]
    chosen = [str(number) for number in own]
    if poll.multi:
        element = blocks.multi_select("choice", options, chosen=chosen)
    else:
        element = blocks.select("choice", options, initial=chosen[0] if chosen else None)
    listed = "\n".join(f"{n}. {escape(text)}" for n, text in enumerate(poll.options, start=1))
    field = blocks.field_of(
        "choice", "Your choice", element, hint="Left empty, your vote is taken back.", optional=True
    )
    return blocks.modal(
        "Your choice",
        [
            *blocks.paragraphs(f"*{escape(poll.question)}*\n{listed}"),
            field,
            blocks.context(_naming(poll)),
        ],
        callback_id=Modal.POLL_CHOICE,
        submit="Count it",
        private_metadata=f"{poll.id} {channel}",
    )


def option_modal(poll: Poll) -> Block:
    """Return the window in which staff add an option."""
    field = blocks.field_of(
        "option",
        "New option",
        blocks.text_input("option", max_length=1000),
        hint="A time in your own zone, like 18 Nov 14:00." if poll.times else "",
    )
    return blocks.modal(
        "Add an option",
        [blocks.section(f"*{escape(poll.question)}*\nThe votes so far stand."), field],
        callback_id=Modal.POLL_OPTION,
        submit="Add",
        private_metadata=f"{poll.id} {poll.channel}",
    )


def _options(poll: Poll, tally: Sequence[Tally], voted: int) -> list[str]:
    best = max((each.votes for each in tally), default=0)
    lines = []
    for each in tally:
        line = f"{each.number}. {escape(each.text)}"
        if poll.shows_results(voted):
            most = poll.state is PollState.CLOSED and best and each.votes == best
            line += f" — {_votes(each.votes)}{', most chosen' if most else ''}"
            line += f": {_names(each.names)}" if each.names else ""
        lines.append(line)
    return lines


def _buttons(poll: Poll, site_zone: str) -> list[Block]:
    return [
        blocks.button(label, Action.POLL_VOTE, f"{poll.id}:{number}", suffix=str(number))
        for number, label in enumerate(meetings.labels(poll, site_zone), start=1)
    ]


def _hidden(poll: Poll, voted: int) -> str:
    if poll.shows_results(voted):
        return ""
    if poll.state is PollState.CLOSED:
        return f"Fewer than five voted; {TOO_FEW}"
    return "Results are hidden until it closes."


def _turnout(poll: Poll, voted: int) -> str:
    return f"{voted} of {max(poll.invited, voted)} voted." if poll.invited else f"{voted} voted."


def _how(poll: Poll) -> str:
    if poll.times:
        return "Press every time at which you can come."
    if poll.multi:
        return "Several choices are possible."
    return "One choice each; press another to change it."


def _naming(poll: Poll) -> str:
    if poll.naming is Naming.NAMED:
        return "Your name is shown beside your choice."
    return "Only sums are shown; names are kept apart from choices."


def _names(names: Sequence[str]) -> str:
    told = ", ".join(escape(name) for name in names[:NAMES])
    return f"{told} and {len(names) - NAMES} more" if len(names) > NAMES else told


def _votes(count: int) -> str:
    return "1 vote" if count == 1 else f"{count} votes"
