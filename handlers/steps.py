"""Take buttons, menus and windows as steps: who it is, one use case, what they see, ack last."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from re import Pattern
from typing import Any, Literal

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.records import Actor
from handlers import parsing
from handlers.context import Caller, Callers
from handlers.desk import Desk
from handlers.views.blocks import Block


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one person asks for: who they are, what it is about, what they typed."""

    caller: Caller
    body: Mapping[str, Any]

    @property
    def actor(self) -> Actor:
        """Return the caller as the record names them."""
        return self.caller.actor

    @property
    def within(self) -> str | None:
        """Return the one client the caller may see here, or None for all."""
        return self.caller.within

    @property
    def about(self) -> str:
        """Return the id that the button, the menu's entry or the window is about."""
        return parsing.about(self.body)

    @property
    def beside(self) -> str:
        """Return what the window keeps beside that."""
        return parsing.beside(self.body)

    @property
    def pressed(self) -> str:
        """Return which button was pressed."""
        return str(self.body["actions"][0]["action_id"])

    @property
    def entry(self) -> str:
        """Return which entry of a card's menu was chosen."""
        return parsing.chosen(self.body).partition(":")[0]

    @property
    def key(self) -> str:
        """Return what is the same however often Slack sends this: the press, or the window."""
        pressed = bool(self.body.get("actions"))
        return str(self.body["trigger_id"] if pressed else self.body["view"]["id"])

    def typed(self, field: str) -> str:
        """Return what stands in a window's field."""
        return parsing.typed(self.body, field)


Act = Callable[[Step], Block | None]
Taking = Callable[[Act], Act]


class Steps:
    """Register steps: plain functions that run one use case, away from the event loop.

    `who` finds who acts and refuses whoever may not; staff, unless something else is said. The
    view that a step returns is shown. A step that has to ask Slack first is a listener of its own.
    """

    def __init__(
        self,
        app: AsyncApp,
        desk: Desk,
        who: Callable[[Callers, Mapping[str, Any]], Awaitable[Caller]] = Callers.of_staff,
    ) -> None:
        self._app = app
        self._desk = desk
        self._who = who

    def button(self, *actions: str | Pattern[str], in_place: bool = False) -> Taking:
        """Take buttons; a view is opened, or stands `in_place` of the window they are in."""

        def take(act: Act) -> Act:
            for action in actions:
                self._app.action(action)(self._showing(act, in_place=in_place))
            return act

        return take

    def menu(self, action: str, *entries: str) -> Taking:
        """Take entries of a card's menu; a view is opened."""

        def take(act: Act) -> Act:
            chosen = parsing.chooses(*entries)
            self._app.action(action, matchers=[chosen])(self._showing(act))
            return act

        return take

    def window(self, modal: str, *, then: Literal["update", "push", "clear"] = "update") -> Taking:
        """Take a submitted window; a view stands in its place, or as Slack is told by `then`."""

        def take(act: Act) -> Act:
            @self._app.view(modal)
            async def on_submitted(body: dict[str, Any], ack: AsyncAck) -> None:
                view = await self._run(act, body)
                if view is None and then != "clear":
                    await ack()
                else:
                    await ack(response_action=then, view=view)

            return act

        return take

    def _showing(self, act: Act, *, in_place: bool = False) -> Callable[..., Awaitable[None]]:
        async def on_pressed(body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient) -> None:
            view = await self._run(act, body)
            if view is not None and in_place:
                await client.views_update(view_id=body["view"]["id"], view=view)
            elif view is not None:
                await show(client, body, view)
            await ack()

        return on_pressed

    async def _run(self, act: Act, body: Mapping[str, Any]) -> Block | None:
        step = Step(caller=await self._who(self._desk.callers, body), body=body)
        view = await self._desk.threads.run(act, step)
        self._desk.posted()
        return view


async def show(client: AsyncWebClient, body: Mapping[str, Any], view: Block) -> None:
    """Open a view: upon the window that a button is in, or as the first where it is in none."""
    in_window = (body.get("view") or {}).get("type") == "modal"
    lay = client.views_push if in_window else client.views_open
    await lay(trigger_id=body["trigger_id"], view=view)
