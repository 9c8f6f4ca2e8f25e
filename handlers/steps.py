"""Take buttons, menus and windows as steps: who it is, one use case, what they see, ack last."""

import re
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import Any, Final, Literal, cast

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.domain.records import Actor
from handlers import parsing
from handlers.context import Caller, Callers
from handlers.desk import Desk
from handlers.views import blocks
from handlers.views.blocks import Block, Post
from handlers.windows import Loading, show


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
        return parsing.entry(self.body)

    @property
    def key(self) -> str:
        """Return what is the same however often Slack sends this: the press, or the window."""
        pressed = bool(self.body.get("actions"))
        return str(self.body["trigger_id"] if pressed else self.body["view"]["id"])

    def typed(self, field: str) -> str:
        """Return what stands in a window's field."""
        return parsing.typed(self.body, field)


Shown = Block | None
Plain = Callable[[Step], Shown]
Act = Plain | Callable[[Step], Coroutine[Any, Any, Shown]]
Taking = Callable[[Act], Act]
Who = Callable[[Callers, Mapping[str, Any]], Awaitable[Caller]]
Fits = Callable[[Mapping[str, Any]], bool]
Pressed = Callable[[dict[str, Any], AsyncAck, AsyncWebClient, AsyncBoltContext], Awaitable[None]]

_ANY: Final = re.compile("")


class Steps:
    """Register steps: functions that run one use case and return the view to show, if any.

    `who` finds who acts and refuses whoever may not. A plain function runs away from the event
    loop and calls the use case itself; one that has to ask Slack first is a coroutine.
    """

    def __init__(self, app: AsyncApp, desk: Desk, who: Who = Callers.of_staff) -> None:
        self._app = app
        self._desk = desk
        self._who = who
        self._presses: list[tuple[Fits, Pressed]] = []

    def button(
        self, *actions: str | re.Pattern[str], in_place: bool = False, loading: str = ""
    ) -> Taking:
        """Take buttons; a view is opened, or stands `in_place` of the window they are in.

        A click lives three seconds: what may take longer opens a `loading` window of that title.
        """

        def fits(body: Mapping[str, Any]) -> bool:
            pressed = str(body["actions"][0]["action_id"])
            return any(
                pressed == action if isinstance(action, str) else bool(action.match(pressed))
                for action in actions
            )

        def take(act: Act) -> Act:
            self._take(fits, self._pressed(act, in_place=in_place, loading=loading))
            return act

        return take

    def menu(self, action: str, *entries: str, loading: str = "") -> Taking:
        """Take entries of a card's menu; a view is opened."""

        def fits(body: Mapping[str, Any]) -> bool:
            menu = body["actions"][0]["action_id"]
            return bool(menu == action) and parsing.entry(body) in entries

        def take(act: Act) -> Act:
            self._take(fits, self._pressed(act, loading=loading))
            return act

        return take

    def window(self, modal: str, *, then: Literal["update", "push", "clear"] = "update") -> Taking:
        """Take a submitted window; a view stands in its place, or as Slack is told by `then`."""

        def take(act: Act) -> Act:
            @self._app.view(modal)
            async def on_submitted(body: dict[str, Any], ack: AsyncAck) -> None:
                caller = await self._who(self._desk.callers, body)
                view = await self._run(act, caller, body)
                if view is None and then != "clear":
                    await ack()
                else:
                    await ack(response_action=then, view=view)

            return act

        return take

    def _take(self, fits: Fits, pressed: Pressed) -> None:
        """Take a press; all of one feature are one listener, as Bolt tries one after the other."""
        self._presses.append((fits, pressed))
        if len(self._presses) > 1:
            return

        def pressed_by(body: Mapping[str, Any]) -> Pressed | None:
            return next((pressed for fits, pressed in self._presses if fits(body)), None)

        async def is_ours(body: dict[str, Any]) -> bool:
            return pressed_by(body) is not None

        @self._app.action({"action_id": _ANY}, matchers=[is_ours])
        async def on_pressed(
            body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient, context: AsyncBoltContext
        ) -> None:
            if taken := pressed_by(body):
                await taken(body, ack, client, context)

    def _pressed(self, act: Act, *, in_place: bool = False, loading: str = "") -> Pressed:
        async def on_pressed(
            body: dict[str, Any], ack: AsyncAck, client: AsyncWebClient, context: AsyncBoltContext
        ) -> None:
            caller = await self._who(self._desk.callers, body)
            window = Loading(client, body, context)
            if loading:
                await window.open(blocks.loading(loading))
            view = await self._run(act, caller, body)
            if view is not None and window.is_open:
                await window.fill(view)
            elif view is not None and in_place:
                await client.views_update(view_id=body["view"]["id"], view=view)
            elif view is not None:
                await show(client, body, view)
            await ack()

        return on_pressed

    async def _run(self, act: Act, caller: Caller, body: Mapping[str, Any]) -> Shown:
        step = Step(caller=caller, body=body)
        if iscoroutinefunction(act):
            return cast("Shown", await act(step))
        return await self._desk.threads.run(cast("Plain", act), step)


def answer(post: Post) -> Block:
    """Return a message as the answer to a command, which its author alone reads."""
    return {"text": post.text, "blocks": post.blocks}
