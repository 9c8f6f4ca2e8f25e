"""Open windows; one that stands while its content is looked up says so should that fail."""

from collections.abc import Mapping, MutableMapping
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient

from handlers.views.blocks import Block

_LOADING: Final = "loading"
"""Where a request keeps the id of its window, for whoever tells what went wrong."""


async def show(client: AsyncWebClient, body: Mapping[str, Any], view: Block) -> str:
    """Open a view, upon the window that a button is in if it is in one; return its id."""
    in_window = (body.get("view") or {}).get("type") == "modal"
    lay = client.views_push if in_window else client.views_open
    opened = await lay(trigger_id=body["trigger_id"], view=view)
    return str(opened["view"]["id"])


class Loading:
    """The window of a request that opens before all is known: a trigger lives three seconds."""

    def __init__(
        self, client: AsyncWebClient, body: Mapping[str, Any], context: MutableMapping[str, Any]
    ) -> None:
        """`context` is the request's own, which Bolt hands to its errors as well."""
        self._client = client
        self._body = body
        self._context = context

    @property
    def is_open(self) -> bool:
        """Whether it was opened in this request."""
        return _LOADING in self._context

    async def open(self, view: Block) -> None:
        """Show that something is looked up."""
        self._context[_LOADING] = await show(self._client, self._body, view)

    async def fill(self, view: Block) -> None:
        """Show what was found, or what went wrong."""
        await self._client.views_update(view_id=self._context[_LOADING], view=view)
