"""`liaison explain`: how the bot would decide, in words or as JSON."""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Annotated, Any

import typer

from bot.cli.common import clock_of, console, local
from bot.config import load_config
from bot.domain.errors import BotError, InvalidError
from bot.services.explain import explain_date, explain_message
from bot.services.explain_deadline import explain_deadline

Explain = Callable[[dict[str, Any]], dict[str, Any]]

Text = Annotated[str, typer.Argument(help="The text, or - to read one JSON object a line.")]
Json = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
Instant = Annotated[
    str, typer.Option(help="An instant with offset, in ISO 8601; now if not given.")
]
Zone = Annotated[str, typer.Option(help="The speaker's IANA time zone.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help="Show how the bot would decide.\n\nExample: liaison explain date 'next Friday'",
        no_args_is_help=True,
    )
    group.command("message")(message)
    group.command("date")(date)
    group.command("deadline")(deadline)
    app.add_typer(group, name="explain")


def message(text: Text, zone: Zone = "UTC", as_json: Json = False) -> None:
    """Tell whether a message is a query, its parts, category and priority.

    Example: liaison explain message "Is lot 003 still safe for 18 November?"
    """
    asked = {"text": text, "posted": _now(), "zone": zone}
    _answer(explain_message, text, asked, as_json=as_json)


def date(text: Text, zone: Zone = "UTC", now: Instant = "", as_json: Json = False) -> None:
    """Tell how a date is read.

    Example: liaison explain date "end of next week" --zone Asia/Kolkata
    """
    asked = {"text": text, "now": now or _now(), "zone": zone}
    _answer(explain_date, text, asked, as_json=as_json)


def deadline(
    target: Annotated[str, typer.Argument(help="Like 4bh, 1BD, 2h, 10CD; or - as elsewhere.")],
    received: Instant = "",
    calendar: Annotated[str, typer.Option(help="A calendar of the configuration.")] = "HYD",
    as_json: Json = False,
) -> None:
    """Tell when something is due, with every interval that counts.

    Example: liaison explain deadline 4bh --received 2026-10-30T16:10:00-04:00 --calendar HYD
    """
    asked = {"received": received or _now(), "target": target, "calendar": calendar}
    calendars = load_config(local().config).calendars

    def explain(question: dict[str, Any]) -> dict[str, Any]:
        return explain_deadline(question, calendars)

    _answer(explain, target, asked, as_json=as_json)


def _answer(explain: Explain, text: str, asked: dict[str, Any], *, as_json: bool) -> None:
    if text != "-":
        answer = explain(asked)
        _say(answer, as_json=as_json)
        return
    failed = False
    for line in _lines():
        answer = _one(explain, line)
        failed = failed or "error" in answer
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    if failed:
        raise typer.Exit(1)


def _one(explain: Explain, line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        if not isinstance(asked, dict):
            raise InvalidError('Each line is one JSON object, like {"text": "…"}.')
        return explain(asked)
    except ValueError as error:
        return {"error": f"This line is not JSON: {error}"}
    except BotError as error:
        return {"error": str(error)}


def _lines() -> Iterator[str]:
    return (line for line in sys.stdin if line.strip())


def _say(answer: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        return
    for name, value in answer.items():
        if isinstance(value, list):
            console.print("\n  ".join((f"{name}:", *map(_flat, value))), markup=False)
        else:
            console.print(f"{name}: {_flat(value)}", markup=False)


def _flat(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {inner}" for name, inner in value.items())
    return "none" if value is None else str(value)


def _now() -> str:
    return clock_of(local())().isoformat()
