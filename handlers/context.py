"""Defines the one frozen context that every handler gets."""

from dataclasses import dataclass
from datetime import datetime

from domain.people import Actor
from domain.policy import Policy
from services.work import Work
from ui.screen import Screen
from ui.translator import Translator


@dataclass(frozen=True, slots=True)
class Ctx:
    """Who asks, when, in which language, with a way to the database and to the screen."""

    now: datetime
    actor: Actor
    t: Translator
    work: Work
    screen: Screen
    policy: Policy
