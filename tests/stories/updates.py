"""What stories of updates do again and again: fill in the windows, find cards and posts."""

from collections.abc import Mapping

from sandbox.seen import Message, View
from tests.stories.house import House

CHANNEL = "nonesuch-nv204"


async def open_form(house: House, who: str, channel: str = CHANNEL) -> View:
    """Type /update and return the filled form."""
    person = house.slack.person(who)
    await person.command(channel, "/update")
    return await window(house, who, "Headline")


async def window(house: House, who: str, label: str) -> View:
    """Wait until somebody's top window shows these words."""
    person = house.slack.person(who)
    return await house.slack.until(
        lambda: person.modal if person.modal and label in str(person.modal.json) else None
    )


async def write(
    house: House,
    who: str,
    report: Mapping[str, object],
    details: Mapping[str, object] | None = None,
    *,
    channel: str = CHANNEL,
) -> str:
    """Write an update through all windows and return what the last one says."""
    await open_form(house, who, channel)
    return await finish(house, who, report, details)


async def finish(
    house: House,
    who: str,
    report: Mapping[str, object],
    details: Mapping[str, object] | None = None,
    preview: Mapping[str, object] | None = None,
) -> str:
    """Go through the windows of an open form and return what the last one says."""
    person = house.slack.person(who)
    errors = await person.submit(report)
    assert not errors, errors
    await window(house, who, "Overall")
    errors = await person.submit(details or {})
    assert not errors, errors
    await window(house, who, "The client reads this")
    errors = await person.submit(preview or {})
    assert not errors, errors
    done = await house.slack.until(
        lambda: (
            person.modal
            if person.modal
            and "callback_id" in person.modal.json
            and not person.modal.json.get("submit")
            else None
        )
    )
    said = done.shown
    await person.close(everything=True)
    return said


async def post(house: House, who: str, words: str, *, channel: str = CHANNEL) -> Message:
    """Wait until somebody sees a message with these words in a channel; return the newest."""
    person = house.slack.person(who)

    def found() -> Message | None:
        return next((m for m in reversed(person.sees(channel)) if words in m.text), None)

    return await house.slack.until(found)
