"""Tells whoever sent a form of the notice of defence what became of it."""

from dataclasses import dataclass
from typing import ClassVar

from domain.assignments.notice_templates import Fault
from domain.notices import Notice, Urgency


@dataclass(frozen=True, slots=True)
class FormJudged(Notice):
    """To the sender: it serves as a version, or it is refused and why, or it was not handed out.

    `version` is nothing unless it serves; `fault` is empty where the file itself never came.
    """

    urgency: ClassVar[Urgency] = Urgency.ANSWER
    file_name: str
    version: int = 0
    fault: Fault | None = None
    what: str = ""
    near: str = ""
