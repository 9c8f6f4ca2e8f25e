"""A client with contacts, and the use cases of surveys on one database."""

from datetime import timedelta

from sqlalchemy import text

from bot.config import Config
from bot.domain.milestone_states import MilestoneState
from bot.domain.people import Person
from bot.domain.surveys import Answer, Contact, Role, Survey
from bot.services.survey_plans import SurveyPlans
from bot.services.survey_reading import SurveyReading
from bot.services.survey_rounds import SurveyRounds
from bot.services.surveys import Said, Surveys
from storage.engine import Database
from tests.clocks import Moving
from tests.configs import configured
from tests.milestones import a_milestone
from tests.services.linked import link_project
from tests.services.office import HOST

APART = configured("[survey_sets.F5]\naggregated = true\n")


class Asking:
    """A client with contacts, and the use cases of surveys on one database."""

    def __init__(self, database: Database, clock: Moving, config: Config = APART) -> None:
        self.database = database
        self.clock = clock
        self.plans = SurveyPlans(database, clock, HOST, config)
        self.rounds = SurveyRounds(database, clock, HOST, config)
        self.surveys = Surveys(database, clock, HOST, config)
        self.reading = SurveyReading(database, config)

    def link(self, *, contacts: int) -> list[Person]:
        people = [
            Person(user=f"U{n:03}", team="T2", name=f"Person {n:03}") for n in range(contacts)
        ]
        link_project(self.database)
        with self.database.unit_of_work() as unit:
            for person in people:
                unit.surveys.put_contact(
                    Contact(
                        client="NON",
                        project="NV-204",
                        user=person.user,
                        name=person.name,
                        role=Role.DAILY_USER,
                    )
                )
        return people

    def open(self, subject: str = "batch", *, set_code: str = "F5") -> Survey:
        """Plan a survey by hand and let it open."""
        self.draft(subject, set_code=set_code)
        self.rounds.advance()
        return self.all()[-1]

    def draft(self, subject: str, *, set_code: str = "F5") -> None:
        with self.database.unit_of_work() as unit:
            now = self.clock()
            unit.surveys.add(
                Survey(
                    id=f"NON-S-{len(unit.surveys.of_client('NON')) + 1}",
                    client="NON",
                    project="NV-204",
                    set_code=set_code,
                    subject=subject,
                    about="the engineering batch",
                    created_at=now,
                    next_at=now,
                )
            )

    def achieve(self) -> None:
        """Achieve a milestone that a survey follows, and plan that."""
        with self.database.unit_of_work() as unit:
            unit.milestones.add(a_milestone(poll="F5"))
        milestone = a_milestone(
            poll="F5",
            state=MilestoneState.ACHIEVED,
            achieved_at=self.clock(),
            actual=self.clock().date(),
        )
        with self.database.unit_of_work() as unit:
            unit.milestones.save(milestone)
        self.plans.plan()

    def say(self, survey: Survey, person: Person, comment: str = "", *, value: int = 4) -> None:
        said = Said(answers=(Answer(item="overall", value=value),), comment=comment)
        self.surveys.answer(survey.id, person, said, within="NON")

    def all(self) -> list[Survey]:
        with self.database.unit_of_work() as unit:
            return unit.surveys.of_client("NON")

    def through(self, days: int) -> None:
        for _ in range(days):
            self.clock.advance(timedelta(days=1))
            self.rounds.advance()

    def scalar(self, query: str) -> int:
        with self.database.engine.connect() as connection:
            return int(connection.execute(text(query)).scalar_one())
