"""Describes what the summary of an act has to tell besides the act itself."""

from dataclasses import dataclass

from domain.assignments.requests import OfferSource
from domain.assignments.routing import Outcome
from domain.assignments.routing_views import RoutingPage


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would follow: where the act goes, who is asked and why, a double, an earlier request.

    `continues` is the request that continuity is by, `passed` who is not asked by it; `linked`
    is what the officer wrote; `needs` says whether there are specialisations to choose from.
    """

    outcome: Outcome
    page: RoutingPage
    source: OfferSource
    names: tuple[str, ...] = ()
    continues: str = ""
    passed: str = ""
    linked: str = ""
    same: str = ""
    needs: bool = False
