"""One project of one client, and all that Ravi and Noor do with its updates."""

from datetime import UTC, datetime, timedelta

from bot.domain.health import Colour
from bot.domain.records import Actor, ActorRole
from bot.domain.terms import Dimension
from bot.domain.update_forms import Clash, DimensionInput, ReportInput
from bot.domain.updates import Update
from bot.services.cadences import Cadences
from bot.services.regular_posts import RegularPosts
from bot.services.update_changes import UpdateChanges
from bot.services.updates import UpdateForm, Updates
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.services.linked import PLACE, link_project

MONDAY = datetime(2026, 10, 12, 6, 0, tzinfo=UTC)
TUESDAY = datetime(2026, 10, 13, 3, 59, tzinfo=UTC)
WEDNESDAY = datetime(2026, 10, 14, 14, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 10, 15, 16, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 10, 16, 16, 0, tzinfo=UTC)
A_WEEK = timedelta(days=7)
RAVI = Actor(user="U1", team="T1", role=ActorRole.STAFF, name="Ravi Menon")
NOOR = Actor(user="U2", team="T1", role=ActorRole.STAFF, name="Noor Ali")


class Office:
    """One project of one client, and what is done with its updates."""

    def __init__(self, database: Database) -> None:
        self.clock = Moving(MONDAY)
        changes = UpdateChanges(PLACE, configured())
        self.updates = Updates(database, self.clock, changes)
        self.posts = RegularPosts(database, self.clock, changes)
        self.cadences = Cadences(database, self.clock, changes)
        link_project(database, owner=RAVI.user, at=MONDAY)
        self.posts.keep()

    def short(self, text: str, *, key: str = "") -> Update:
        return self.updates.post_short("NON", "NV-204", RAVI, text=text, key=key or text)

    def form(self, who: Actor = RAVI) -> Update:
        return self.updates.form("NON", "NV-204", who).update

    def get(self, id_: str) -> Update:
        return self.updates.get(id_, within="NON").update

    def save(self, opened: Update, headline: str, who: Actor = RAVI) -> Update | Clash:
        lines = {Dimension.TIMELINE: DimensionInput(colour=Colour.ON_TRACK, line="14 Oct")}
        given = ReportInput(headline=headline, dimensions=lines)
        kept = self.updates.save_report(opened, given, who, within="NON")
        return kept.update if isinstance(kept, UpdateForm) else kept

    def written(self, headline: str) -> Update:
        saved = self.save(self.form(), headline)
        assert isinstance(saved, Update)
        done = self.updates.finish(saved, RAVI, within="NON", at_once=True)
        assert isinstance(done, Update)
        return done

    def correction(self, id_: str, who: Actor = RAVI) -> Update:
        return self.updates.correction(id_, who, within="NON").update
