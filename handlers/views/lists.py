"""List queries a line each, page by page, and tell one query's whole story."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.client_notices import ClientList
from bot.domain.conversations import Reply
from bot.domain.queries import Query
from handlers.views import blocks
from handlers.views.blocks import Post
from handlers.views.cards import as_it_stands, asked, duties, headline
from handlers.views.escaping import escape, said
from handlers.views.queries import duty
from handlers.views.times import both, local, span

_WORDS = 60
_LONGEST = 90


def for_client(notice: ClientList) -> Post:
    """List a client's own open queries; the list stays, so it says of when it is."""
    when = both(notice.at, site=notice.site_zone, reader=notice.reader_zone)
    return listing(
        notice.queries,
        at=notice.at,
        site_zone=notice.site_zone,
        is_abroad=True,
        title=f"Queries of {notice.client_name}, {when}",
        page=notice.page,
        pages=notice.pages,
        on="queries",
    )


def listing(
    queries: Sequence[Query],
    *,
    at: datetime,
    site_zone: str,
    title: str,
    page: int,
    pages: int,
    on: str,
    is_abroad: bool = False,
) -> Post:
    """List one page as of an instant, oldest first; `on` is typed before the next one's number.

    Who reads it abroad, as clients do, sees each time in the asker's zone as well.
    """
    if not queries:
        beyond = f" on page {page}, the last is {pages}" if page > pages > 0 else ""
        return blocks.told(f"{escape(title)}: none{beyond}.")
    lines = [
        f"*{escape(title)}*",
        *(_line(each, at, site_zone, each.asker_zone if is_abroad else None) for each in queries),
    ]
    if page < pages:
        lines.append(f"Page {page} of {pages}. Next: `{on} {page + 1}`")
    text = "\n".join(lines)
    return blocks.told(text)


def history(
    query: Query, replies: Sequence[Reply], *, at: datetime, site_zone: str, client_name: str
) -> Post:
    """Tell staff the whole of a query as of an instant: asked, owed and written since."""
    since = f"Asked {local(query.asked_at, site_zone)}, {span(query.age(at))} ago"
    lines = [headline(query, client_name), duties(query, site_zone), since, f"> {asked(query)}"]
    lines += [f"{part.number}. {escape(part.text)[:200]} ({part.state})" for part in query.parts]
    told = [
        f"{local(reply.at, site_zone)} {escape(reply.author_name)}: "
        + as_it_stands(reply.told, reply.latest_text)
        for reply in replies
    ]
    left_out = max(0, len(told) - _NEWEST)
    if left_out:
        lines.append(f"{left_out} earlier replies are in the thread: {query.permalink}")
    text = "\n".join([*lines, *told[left_out:]])
    return blocks.told(text)


_NEWEST = 8


def _line(query: Query, at: datetime, site_zone: str, reader: str | None) -> str:
    words = said(query.told, limit=_WORDS)
    # What is mostly marks grows when it is made harmless; a page has to stay one message.
    words = words if len(words) <= _LONGEST else said(query.told, limit=_WORDS // 5)
    return (
        f"*{query.id}* · {query.state.words} · {query.priority} · {escape(query.owner_name)} · "
        f"asked {span(query.age(at))} ago · "
        f"answer {duty(query.answer, site_zone, reader=reader)} · {' '.join(words.split())}"
    )
