"""The scheduled work: which use cases are called, and how often one looks for what is due."""

from collections.abc import Mapping
from datetime import timedelta

from bot.clock import Clock
from bot.config import Config
from bot.domain.installation import Installation
from bot.scheduler import Tick
from bot.services.action_changes import ActionChanges
from bot.services.action_reminders import ActionReminders
from bot.services.anchors import Anchors
from bot.services.boards import Boards
from bot.services.confirmations import Confirmations
from bot.services.digests import Digests
from bot.services.effort import Effort
from bot.services.escalations import Escalations
from bot.services.plans import Plans
from bot.services.polls import Polls
from bot.services.query_changes import QueryChanges
from bot.services.recounting import Recounting
from bot.services.regular_posts import RegularPosts
from bot.services.retention import Retention
from bot.services.survey_plans import SurveyPlans
from bot.services.survey_rounds import SurveyRounds
from bot.services.update_changes import UpdateChanges
from bot.services.update_summaries import UpdateSummaries
from bot.services.wrong_posts import WrongPosts
from storage.engine import Database


def ticks(
    database: Database, clock: Clock, installation: Installation, config: Config
) -> Mapping[str, Tick]:
    """Return the scheduled work by name."""
    retention = Retention(database, clock)
    changes = QueryChanges(installation, config)
    recounting = Recounting(database, clock, installation, config, changes)
    escalations = Escalations(database, clock, installation, config, changes)
    digests = Digests(database, clock, installation, config)
    updates = UpdateChanges(installation, config)
    plans = Plans.over(database, clock, installation, config)
    actions = ActionReminders(database, clock, config, ActionChanges(installation, config))
    return {
        "actions": Tick(every=30, run=actions.run),
        "anchor": Tick(every=300, run=Anchors(database, clock, installation).post),
        "boards": Tick(every=60, run=Boards(database, clock, installation, config).keep),
        "cadence": Tick(every=30, run=RegularPosts(database, clock, updates).keep),
        "close": Tick(every=60, run=Confirmations(database, clock, changes).close_due),
        "count-anew": Tick(every=60, run=recounting.recount),
        "digest": Tick(every=60, run=digests.send),
        "effort": Tick(every=15, run=Effort(database, clock, installation, config).ask),
        "escalate": Tick(every=5, run=escalations.escalate),
        "forget": Tick(every=timedelta(hours=1).total_seconds(), run=retention.forget_bodies),
        "milestones": Tick(every=60, run=plans.reminders.run),
        "polls": Tick(every=15, run=Polls(database, clock, installation, config).close_due),
        "summary": Tick(every=60, run=UpdateSummaries(database, clock, updates).tell),
        "survey-plans": Tick(every=60, run=SurveyPlans(database, clock, installation, config).plan),
        "surveys": Tick(every=60, run=SurveyRounds(database, clock, installation, config).advance),
        "wrong-posts": Tick(every=30, run=WrongPosts(database, clock, installation, config).remind),
    }
