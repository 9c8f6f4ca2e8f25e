"""Show which client a channel belongs to, and the window that links it."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.calendars import END_OF_DAY, Weekday, WorkCalendar
from bot.domain.clients import ChannelLink, Client, LinkState, Project
from bot.domain.erasures import Hold
from bot.domain.people import Person
from bot.domain.terms import Function
from bot.domain.time_words import day_words
from handlers.views import blocks, erasures
from handlers.views.blocks import Block
from handlers.views.escaping import escape
from handlers.views.ids import Modal

HELP = (
    "`/liaison link`: say which client this channel belongs to, or confirm it anew\n"
    "`/liaison status`: what this channel is linked to\n"
    "`/liaison team`: who looks after what in this project\n"
    "`/liaison calendar`: the working days and hours behind the due times\n"
    "`/liaison products quokkaflux, NV-204 free base`: what this client's products are called; "
    "nobody writes of them to another client unnoticed\n"
    "`/liaison close because the contract ended`: nothing is posted here any more; "
    "`/liaison link` opens it again\n"
    f"{erasures.HELP}"
    "Example: write `/liaison link` in the channel you share with a client."
)


def products(names: Sequence[str]) -> str:
    """Tell staff what is watched for in other clients' channels."""
    if not names:
        return "No product of this client is named yet. Write: /liaison products quokkaflux"
    return f"Products of this client: {escape(', '.join(names))}."


def loading() -> Block:
    """Return the window shown while Slack is asked who is in the channel."""
    return blocks.modal("Link channel", [blocks.section("Looking up who is in this channel…")])


def link_form(
    *,
    channel: str,
    known: tuple[Client, Project] | None,
    admitted: frozenset[str],
    sites: Sequence[tuple[str, str]],
    owners: Sequence[Person],
    teams: Sequence[tuple[str, str]],
    templates: Sequence[str],
) -> Block:
    """Return the form, filled with what is known of the channel."""
    client, project = known or (None, None)
    boxes = [blocks.option(name, team) for team, name in teams]
    return blocks.modal(
        "Link channel",
        [
            blocks.section(
                "One channel belongs to exactly one client. What is asked here is that client's."
            ),
            *_client_fields(client),
            *_project_fields(project, sites=sites, owners=owners, templates=templates),
            blocks.field_of(
                "teams",
                "Outside companies that belong in this channel",
                blocks.checkboxes("teams", boxes, ticked=admitted),
                hint="Any other company that appears suspends the channel.",
                optional=True,
            )
            if boxes
            else blocks.context("No outside company is in this channel."),
        ],
        callback_id=Modal.LINK,
        submit="Link",
        private_metadata=channel,
    )


def linked(client: Client, project: Project, *, owner: str) -> Block:
    """Confirm what the channel is linked to now."""
    text = (
        f"This channel belongs to *{escape(client.name)}* ({client.code}), project "
        f"{escape(project.code)}. {escape(owner)} is the project manager."
    )
    return blocks.modal("Linked", [blocks.section(text)])


def status(
    link: ChannelLink,
    *,
    client: Client,
    project: Project,
    open_queries: int,
    team_names: Sequence[str],
    holds: Sequence[Hold],
) -> str:
    """Tell staff what the channel is linked to."""
    outside = ", ".join(escape(name) for name in team_names) or "none"
    whose = f"*{escape(client.name)}* ({client.code}), project {escape(project.code)}"
    lines = [
        f"{whose}, site {project.site}. Project manager: <@{project.owner}>.",
        f"Outside companies that belong here: {outside}. Open queries: {open_queries}.",
    ]
    if link.state is not LinkState.LINKED:
        state = link.state.capitalize()
        lines.append(f"{state}: {escape(link.reason)}. Check who is here, then /liaison link.")
    lines += [
        f"Legal hold on {escape(each.label)}: {escape(each.reason)}."
        for each in holds
        if each.covers(client.code, project.code)
    ]
    return "\n".join(lines)


def closed(link: ChannelLink) -> str:
    """Tell staff that the channel is closed, and what that means."""
    return (
        f"This channel of {link.client}, project {escape(link.project)}, is closed: "
        f"{escape(link.reason)}. Nothing is posted here any more. What the client still asks "
        "here is logged and shown in triage, as in a suspended channel. `/query` and the like "
        "still tell you here how things stand. `/liaison link` opens the channel again, and what "
        "waited is posted then."
    )


def team(project: Project, people: Mapping[Function, str]) -> str:
    """Tell staff who looks after what."""
    lines = [f"Project {escape(project.code)} · project manager <@{project.owner}>"]
    lines += [
        f"{function.value.replace('_', ' ')}: <@{user}>"
        for function, user in people.items()
        if function is not Function.PM
    ]
    if len(lines) == 1:
        lines.append("No other function is named. LIAISON_CONFIG, [people], names them.")
    return "\n".join(lines)


def calendar(days: WorkCalendar, *, today: date) -> str:
    """Tell staff which hours count from today on, and which days of this year and the next."""
    years = (today.year, today.year + 1)
    hours = ", ".join(
        f"{opens:%H:%M} to {'24:00' if closes == END_OF_DAY else f'{closes:%H:%M}'}"
        for opens, closes in days.hours
    )
    week = ", ".join(day.value.capitalize() for day in Weekday if day in days.week)
    lines = [f"*{days.name}* · {days.zone} · {week} · {hours}"]
    for said, named in (("Days off", days.off), ("Worked all the same", days.extra)):
        coming = [day_words(day) for day in sorted(named) if today <= day and day.year in years]
        if coming or named is days.off:
            lines.append(f"{said} until the end of {years[1]}: {', '.join(coming) or 'none'}")
    if unconfirmed := sorted(days.unconfirmed_years & set(years)):
        told = " and ".join(str(year) for year in unconfirmed)
        lines.append(f"Not confirmed by the site yet: {told}. Confirm them in LIAISON_CONFIG.")
    return "\n".join(lines)


def _client_fields(client: Client | None) -> list[Block]:
    code, name, zone = (client.code, client.name, client.zone) if client else ("", "", "")
    return [
        _field("client", "Client code", code, hint="Like NON; every id begins with it."),
        _field("client_name", "Client name", name),
        _field("zone", "Client's time zone", zone, hint="Like America/New_York."),
    ]


def _project_fields(
    project: Project | None,
    *,
    sites: Sequence[tuple[str, str]],
    owners: Sequence[Person],
    templates: Sequence[str],
) -> list[Block]:
    places = [blocks.option(f"{name} ({code})", code) for code, name in sites]
    people = [blocks.option(person.name, person.user) for person in owners]
    lists = [blocks.option(name, name) for name in templates]
    return [
        _field("project", "Project code", project.code if project else "", hint="Like NV-204."),
        _choice("site", "Site", places, project.site if project else None),
        _choice("owner", "Project manager", people, project.owner if project else None),
        _choice("template", "Milestones", lists, project.template if project else "none"),
    ]


def _field(name: str, label: str, initial: str, *, hint: str = "") -> Block:
    return blocks.field_of(
        name, label, blocks.text_input(name, initial=initial, max_length=80), hint=hint
    )


def _choice(name: str, label: str, options: Sequence[Block], initial: str | None) -> Block:
    return blocks.field_of(name, label, blocks.select(name, options, initial=initial))
