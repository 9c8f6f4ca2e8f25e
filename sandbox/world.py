"""One sandbox put together: workspace, app, delivery, journal and faults around one clock."""

import secrets
import time
from collections.abc import Sequence
from pathlib import Path

from sandbox.clock import Clock, Elapsed
from sandbox.delivery.dispatcher import ACK_WITHIN, RETRY_AFTER, Dispatcher
from sandbox.delivery.envelope_shapes import EnvelopeShapes, Install
from sandbox.delivery.events import Events
from sandbox.delivery.sockets import Sockets
from sandbox.faults import Faults
from sandbox.ids import stable_id
from sandbox.journal import Journal
from sandbox.limits import Limits
from sandbox.manifest import DEFAULT, load_manifest
from sandbox.message_shapes import MessageShapes
from sandbox.modals import Modals
from sandbox.response_urls import ResponseUrls
from sandbox.seed import CAST, load_cast, plant
from sandbox.state.changes import Bell, Change, ClockMoved, FaultsChanged, WorkspaceReset
from sandbox.state.records import Json
from sandbox.state.workspace import Workspace
from sandbox.stories import Story


class World:
    """Everything one sandbox is; people's actions and the Web API work on it.

    `ack_within` and `retry_after` are real seconds, Slack's own by default; `elapsed` is the
    steady clock behind triggers, response URLs and rate limits.
    """

    def __init__(
        self,
        *,
        manifest: Path | str | Json = DEFAULT,
        clock: Clock | None = None,
        cast: Path = CAST,
        ack_within: float = ACK_WITHIN,
        retry_after: Sequence[float] = RETRY_AFTER,
        elapsed: Elapsed = time.monotonic,
    ) -> None:
        self.clock = clock or Clock()
        self.elapsed = elapsed
        self.bell = Bell()
        self.manifest = load_manifest(manifest)
        self._cast = load_cast(cast)
        self.workspace = Workspace(clock=self.clock, bell=self.bell)
        plant(self.workspace, self._cast)
        self.install = _new_install(self.manifest.name)
        self.is_installed = True
        self.shapes = MessageShapes(
            workspace=self.workspace,
            app_id=self.install.app_id,
            bot_id=self.install.bot_id,
            app_name=self.manifest.name,
        )
        self.modals = Modals(
            bell=self.bell,
            ids=self.workspace.ids,
            elapsed=elapsed,
            app={
                "app_id": self.install.app_id,
                "bot_id": self.install.bot_id,
                "app_installed_team_id": self.workspace.host.id,
            },
        )
        self.faults = Faults(bell=self.bell)
        self.journal = Journal(clock=self.clock, bell=self.bell)
        self.limits = Limits(elapsed=elapsed)
        self.response_urls = ResponseUrls(elapsed=elapsed)
        self.sockets = Sockets(app_id=self.install.app_id, elapsed=elapsed)
        self.dispatcher = Dispatcher(
            self.sockets,
            faults=self.faults,
            journal=self.journal,
            ack_within=ack_within,
            retry_after=retry_after,
        )
        self.envelopes = EnvelopeShapes(workspace=self.workspace, install=self.install)
        self._events = Events(workspace=self.workspace, manifest=self.manifest, shapes=self.shapes)
        self.stories: dict[str, Story] = {}
        self.upload_tickets: dict[str, str] = {}
        self.kept_inputs: dict[tuple[str, str], Json] = {}
        self.bell.listen(self._tell_app)
        self.bell.listen(self._switch_sockets)
        self.clock.on_move(lambda _now: self.bell.ring(ClockMoved()))

    @property
    def base_url(self) -> str:
        """Where the sandbox is served, without a slash at the end."""
        return self.shapes.base_url

    def serve_at(self, base_url: str) -> None:
        """Say where the sandbox is served, once its port is known."""
        self.shapes.base_url = base_url
        self.response_urls.base_url = base_url

    def reset(self) -> None:
        """Put everything back as the cast file says; clock, tokens and journal's numbers stay."""
        self.dispatcher.forget()
        self.workspace.clear()
        plant(self.workspace, self._cast)
        self.modals.clear()
        self.response_urls.clear()
        self.limits.clear()
        self.journal.clear()
        self.faults.clear()
        self.upload_tickets.clear()
        self.kept_inputs.clear()
        self.is_installed = True
        self.bell.ring(WorkspaceReset())

    def uninstall(self) -> None:
        """Remove the app: it hears of it, and its tokens are dead."""
        self.workspace.uninstall()
        self.is_installed = False

    async def close(self) -> None:
        """End what is on its way."""
        await self.dispatcher.close()
        await self.sockets.close()

    def _tell_app(self, change: Change) -> None:
        if not self.is_installed:
            return
        for event in self._events.of(change):
            self.dispatcher.notify(self.envelopes.event(event))

    def _switch_sockets(self, change: Change) -> None:
        if not isinstance(change, FaultsChanged):
            return
        on = self.faults.on
        self.sockets.is_mute = on.is_mute
        if on.is_down or on.cut_sockets:
            self.sockets.cut()
        if on.refresh_sockets:
            self.sockets.refresh()
        if on.cut_sockets or on.refresh_sockets:
            self.faults.set(cut_sockets=False, refresh_sockets=False)


def _new_install(name: str) -> Install:
    return Install(
        app_id=stable_id("A", name),
        bot_id=stable_id("B", name),
        bot_token=f"xoxb-sandbox-{secrets.token_hex(12)}",
        app_token=f"xapp-1-sandbox-{secrets.token_hex(12)}",
        signing_secret=secrets.token_hex(16),
    )
