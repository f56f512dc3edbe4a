"""Hands out, inside one transaction, what reads and writes each topic."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from db.dialogs import Dialogs
from db.inbox import Inbox
from db.letter_queue import LetterQueue
from db.letters import Letters
from db.repos.assignments import AssignmentsRepo
from db.repos.bodies import BodiesRepo
from db.repos.calendar import CalendarRepo
from db.repos.calls import CallsRepo
from db.repos.case_marks import CaseMarksRepo
from db.repos.cases import CasesRepo
from db.repos.claims import ClaimsRepo
from db.repos.corrections import CorrectionsRepo
from db.repos.counsel import CounselRepo
from db.repos.deadlines import DeadlinesRepo
from db.repos.draw_jobs import DrawJobsRepo
from db.repos.draws import DrawsRepo
from db.repos.duty_days import DutyDaysRepo
from db.repos.engine_room import EngineRoomRepo
from db.repos.holdings import HoldingsRepo
from db.repos.independence import IndependenceRepo
from db.repos.intakes import IntakesRepo
from db.repos.invites import InvitesRepo
from db.repos.kinds import KindsRepo
from db.repos.members import MembersRepo
from db.repos.mirrors import MirrorsRepo
from db.repos.notice_templates import NoticeTemplatesRepo
from db.repos.objections import ObjectionsRepo
from db.repos.participant_lists import ParticipantListsRepo
from db.repos.people import PeopleRepo
from db.repos.phones import PhonesRepo
from db.repos.rates import RatesRepo
from db.repos.records import RecordsRepo
from db.repos.request_papers import RequestPapersRepo
from db.repos.rosters import RostersRepo
from db.repos.routing import RoutingRepo
from db.repos.served import ServedRepo
from db.repos.suspensions import SuspensionsRepo
from db.repos.swaps import SwapsRepo
from db.repos.terms import TermsRepo
from db.steps import Steps


class Repositories:
    """Every topic of the database, made when it is first asked for."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work on an open transaction."""
        self.connection = connection

    @cached_property
    def members(self) -> MembersRepo:
        """People, units and roles."""
        return MembersRepo(self.connection)

    @cached_property
    def people(self) -> PeopleRepo:
        """People, for writing."""
        return PeopleRepo(self.connection)

    @cached_property
    def participant_lists(self) -> ParticipantListsRepo:
        """The list of participants, and those that were sent."""
        return ParticipantListsRepo(self.connection)

    @cached_property
    def invites(self) -> InvitesRepo:
        """Joining links."""
        return InvitesRepo(self.connection)

    @cached_property
    def rosters(self) -> RostersRepo:
        """Rosters, duties and receipts."""
        return RostersRepo(self.connection)

    @cached_property
    def draws(self) -> DrawsRepo:
        """The draws of months, as they were made."""
        return DrawsRepo(self.connection)

    @cached_property
    def draw_jobs(self) -> DrawJobsRepo:
        """Months that are drawn outside the loop."""
        return DrawJobsRepo(self.connection)

    @cached_property
    def swaps(self) -> SwapsRepo:
        """Applications for a substitute on a duty day."""
        return SwapsRepo(self.connection)

    @cached_property
    def served(self) -> ServedRepo:
        """The ledger of duties served."""
        return ServedRepo(self.connection)

    @cached_property
    def duty_days(self) -> DutyDaysRepo:
        """Failed calls on duty days, and who stood in."""
        return DutyDaysRepo(self.connection)

    @cached_property
    def objections(self) -> ObjectionsRepo:
        """Objections of advocates."""
        return ObjectionsRepo(self.connection)

    @cached_property
    def calls(self) -> CallsRepo:
        """Calls for absences, and the days people marked."""
        return CallsRepo(self.connection)

    @cached_property
    def kinds(self) -> KindsRepo:
        """Who is left out of which kinds of roster."""
        return KindsRepo(self.connection)

    @cached_property
    def terms(self) -> TermsRepo:
        """The terms on which a unit's rosters are drawn."""
        return TermsRepo(self.connection)

    @cached_property
    def suspensions(self) -> SuspensionsRepo:
        """Suspensions of participation, and who has left."""
        return SuspensionsRepo(self.connection)

    @cached_property
    def holdings(self) -> HoldingsRepo:
        """What those who take no part still hold."""
        return HoldingsRepo(self.connection)

    @cached_property
    def phones(self) -> PhonesRepo:
        """Changes of telephone."""
        return PhonesRepo(self.connection)

    @cached_property
    def assignments(self) -> AssignmentsRepo:
        """Requests, offers and telephone tasks."""
        return AssignmentsRepo(self.connection)

    @cached_property
    def case_marks(self) -> CaseMarksRepo:
        """Keyed marks of cases and people."""
        return CaseMarksRepo(self.connection)

    @cached_property
    def independence(self) -> IndependenceRepo:
        """How appointments were distributed."""
        return IndependenceRepo(self.connection)

    @cached_property
    def bodies(self) -> BodiesRepo:
        """The directory of bodies that send acts."""
        return BodiesRepo(self.connection)

    @cached_property
    def routing(self) -> RoutingRepo:
        """What the presidium decided on routing."""
        return RoutingRepo(self.connection)

    @cached_property
    def deadlines(self) -> DeadlinesRepo:
        """Obligations with their dates."""
        return DeadlinesRepo(self.connection)

    @cached_property
    def calendar(self) -> CalendarRepo:
        """Transferred working days."""
        return CalendarRepo(self.connection)

    @cached_property
    def engine_room(self) -> EngineRoomRepo:
        """Heartbeats and what health asks."""
        return EngineRoomRepo(self.connection)

    @cached_property
    def letters(self) -> Letters:
        """The outbox, for writing."""
        return Letters(self.connection)

    @cached_property
    def queue(self) -> LetterQueue:
        """The outbox, for delivery."""
        return LetterQueue(self.connection)

    @cached_property
    def inbox(self) -> Inbox:
        """Updates between receipt and effect."""
        return Inbox(self.connection)

    @cached_property
    def steps(self) -> Steps:
        """The due steps."""
        return Steps(self.connection)

    @cached_property
    def dialogs(self) -> Dialogs:
        """Half-finished dialogs."""
        return Dialogs(self.connection)

    @cached_property
    def corrections(self) -> CorrectionsRepo:
        """Corrected data of requests, with what stood there before."""
        return CorrectionsRepo(self.connection)

    @cached_property
    def request_papers(self) -> RequestPapersRepo:
        """Calls with their times, corrections, licences."""
        return RequestPapersRepo(self.connection)

    @cached_property
    def notice_templates(self) -> NoticeTemplatesRepo:
        """The collegium's own forms of the notice of defence."""
        return NoticeTemplatesRepo(self.connection)

    @cached_property
    def claims(self) -> ClaimsRepo:
        """Payment claims of advocates."""
        return ClaimsRepo(self.connection)

    @cached_property
    def rates(self) -> RatesRepo:
        """Sizes of payment as an administrator entered them."""
        return RatesRepo(self.connection)

    @cached_property
    def cases(self) -> CasesRepo:
        """Substitutions, absences, waivers and acts of cases."""
        return CasesRepo(self.connection)

    @cached_property
    def counsel(self) -> CounselRepo:
        """Advocates under contract in appointed cases."""
        return CounselRepo(self.connection)

    @cached_property
    def intakes(self) -> IntakesRepo:
        """Acts that advocates took themselves."""
        return IntakesRepo(self.connection)

    @cached_property
    def mirrors(self) -> MirrorsRepo:
        """Notes of what was done in the state's system."""
        return MirrorsRepo(self.connection)

    @cached_property
    def records(self) -> RecordsRepo:
        """Registers, confirmed figures and statistics."""
        return RecordsRepo(self.connection)
