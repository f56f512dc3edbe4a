"""Names what a collegium's own form of the notice may hold, and what may be wrong with it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import NoticeFormId, PersonId

# A file with a coat of arms and a letterhead is far smaller; a bomb is larger when unpacked.
SIZE_MAX = 1024 * 1024
UNPACKED_MAX = 16 * 1024 * 1024

# The words between {{ and }}: a public interface, so they are never renamed. The client has none
# among them: what is sent through a messenger names no client, the advocate writes it in.
PLACEHOLDERS = (
    "advocate",
    "advocate_short",
    "licence_number",
    "licence_date",
    "phone",
    "collegium_kk",
    "collegium_ru",
    "unit",
    "unit_address",
    "unit_phone",
    "act_kk",
    "act_ru",
    "act_number",
    "act_date",
    "act_date_kk",
    "act_date_ru",
    "body",
    "place",
    "request_number",
    "accepted_at",
    "today",
    "today_kk",
    "today_ru",
)


class Fault(StrEnum):
    """Why a file cannot serve as a form."""

    TOO_LARGE = "too_large"
    NOT_DOCX = "not_docx"
    # Macros, or parts that a reader's computer would fetch from elsewhere.
    NOT_INERT = "not_inert"
    # A tag other than a name between {{ and }}.
    NOT_PLAIN = "not_plain"
    UNKNOWN = "unknown"
    # Nothing in it would be filled in.
    EMPTY = "empty"


class BadTemplate(Exception):
    """A file that cannot be a form; `what` is the piece at fault, `near` a name that was meant."""

    def __init__(self, fault: Fault, what: str = "", near: str = "") -> None:
        """Keep what is needed to say it in words."""
        super().__init__(f"{fault}: {what}")
        self.fault = fault
        self.what = what
        self.near = near


class FormState(StrEnum):
    """Where a form that was sent stands; one at most serves."""

    WAITING = "waiting"
    SERVING = "serving"
    # A newer one serves, or the plain one of ours again.
    RETIRED = "retired"
    REFUSED = "refused"
    # Telegram did not hand the file out.
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """A form of the notice as it was sent: by whom, when, which version it became."""

    id: NoticeFormId
    state: FormState
    file_name: str
    sent_by: PersonId
    sent_at: datetime
    version: int
    tries: int


@dataclass(frozen=True, slots=True)
class FormPage:
    """What serves now and who sent it, and whether a newer one is being looked at."""

    serving: NoticeForm | None
    sender: str
    waiting: bool
