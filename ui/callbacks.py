"""Lists every button payload: a public interface whose short actions are never reused."""

import base64
import hashlib
import hmac
import re
from typing import NamedTuple

_MAC_BYTES = 10
_SHAPE = re.compile(r"([a-z]{2,3}):(\d{1,19}):([A-Za-z0-9_.-]{0,20}):([A-Za-z0-9_-]{14})")


class Press(NamedTuple):
    """What a button says when it is pressed: an action, the number of its subject, a word."""

    action: str
    subject: int = 0
    arg: str = ""


class ButtonSeal:
    """Binds payloads to their reader, for anyone can send any bytes as callback data."""

    def __init__(self, key: bytes) -> None:
        """Derive the key of buttons from the key of the house."""
        self._key = hmac.digest(key, b"kezekshi buttons", hashlib.sha256)

    def write(self, press: Press, reader: int) -> str:
        """The payload of a button for one person; at most 60 of Telegram's 64 bytes."""
        body = f"{press.action}:{press.subject}:{press.arg}"
        return f"{body}:{self._mac(body, reader)}"

    def read(self, payload: str, reader: int) -> Press | None:
        """The press, or None for anything this house did not write for this person."""
        match = _SHAPE.fullmatch(payload)
        if match is None:
            return None
        body = payload.rpartition(":")[0]
        if not hmac.compare_digest(self._mac(body, reader), match[4]):
            return None
        return Press(match[1], int(match[2]), match[3])

    def _mac(self, body: str, reader: int) -> str:
        mac = hmac.digest(self._key, f"{reader}:{body}".encode(), hashlib.sha256)[:_MAC_BYTES]
        return base64.urlsafe_b64encode(mac).decode().rstrip("=")


# engine room
STALE = "zz"

# consultations
QUESTION = "cq"
LAW = "cl"
LANGUAGE = "lg"

# calendar
YEAR = "ky"
DAY_ADD = "ka"
DAY_REMOVE = "kr"
DAY_COUNT = "kc"

# deadlines
MARK = "dm"
UNMARK = "du"
NUMBER = "dn"
DATES = "dd"
UNMARKED = "dl"

# members
PERSON = "mp"
INVITE = "mi"
UNLINK = "mu"

# kinds
KINDS = "kd"
KIND_OUT = "ke"
KIND_IN = "kf"

# participants
LIST = "pl"
LIST_FILE = "pf"
LIST_SENT = "ps"
LIST_CHECKED = "pk"
AGREEMENT = "pa"

# equality
EQUALITY = "pe"

# rosters
ROSTERS = "rd"
ROSTER = "rp"
ROSTER_DRAW = "rn"
ROSTER_REDRAW = "rr"
ROSTER_SHARES = "rs"
ROSTER_REASON = "re"
ROSTER_PREVIEW = "ru"
ROSTER_PUBLISH = "ry"
ROSTER_DAY = "rt"
ROSTER_MOVE = "rm"
REACHABLE = "ro"
ROSTER_CALENDAR = "ri"
ROSTER_SHEET = "rx"
ROSTER_PAPER = "ra"
ROSTER_BARS = "rf"
ROSTER_REGISTER = "rg"
ROSTER_EXACT = "rj"
ROSTER_PROTOCOL = "rv"
ROSTER_WHY = "rw"
ROSTER_DOCUMENTS = "rl"
ROSTER_OWN = "rz"

# versions of rosters
VERSIONS = "va"
VERSION = "vb"
EXCHANGE = "vc"
EXCHANGE_WITH = "vd"
TAKE_BACK = "ve"
RECALL = "vf"
MOVE_SURE = "vg"
PREVIEW = "vh"

# receipts
RECEIPTS = "rb"
RECEIPT_RECORD = "rc"
RECEIPT_METHOD = "rh"
RECEIPT_PICK = "rk"

# swaps
SWAP_DAYS = "sn"
SWAP_DAY = "sd"
SWAP_PROPOSE = "sp"
SWAP = "sw"
SWAPS = "sl"
SWAP_WITHDRAW = "sx"
SWAP_CONSENT = "sy"
SWAP_DECLINE = "sz"
SWAP_CHOOSE = "sc"
SWAP_PICK = "sk"
SWAP_ASK = "sq"
SWAP_APPROVE = "sa"
SWAP_REFUSE = "sr"
SWAP_KIND = "st"
SWAP_WISH = "su"

# ledger
DUTY_DAY = "la"
DUTY_DAY_TASK = "lat"
CALL_FAILED = "lb"
CALL_BACK = "lbt"
CALL_EXPLAIN = "lbe"
STAND_IN_CHOOSE = "lc"
STAND_IN = "lcp"
BALANCE = "ld"
FAIRNESS = "le"
LEDGER_PERSON = "lep"
LEDGER_CORRECT = "lec"
OBJECT = "lf"
OBJECTIONS = "lfl"
OBJECTION = "lfo"
OBJECTION_ANSWER = "lfa"
# suspensions
SUSPENSION = "ub"
SUSPENSION_FORM = "uc"
SUSPENSION_SEND = "ud"
SUSPENSION_WITHDRAW = "ue"
SUSPENSION_BACK = "uf"
STANDING = "ug"
PHONE_ANSWER = "uh"
HOLDINGS = "uba"
HOLDING = "ubb"
HOLDING_GIVE = "ubc"
HOLDING_DEFER = "ubd"
HOLDING_NEXT = "ube"
SUSPENSION_WANTED = "ubf"
STANDING_FIND = "ubg"

# assignments
OFFER_ACCEPT = "oa"
OFFER_DECLINE = "od"
OFFER_GROUND = "og"
OFFER_BACK = "ob"
DECLINE_YES = "oy"
DECLINE_NO = "on"
REQUEST = "rq"
REQUEST_STEP = "qs"
REQUEST_CLIENT = "qc"
REQUEST_CHOOSE = "qh"
REQUEST_CHOSEN = "qv"
REQUEST_BACK = "qb"
REQUEST_EXPLAIN = "qe"
REQUEST_REPLAY = "qt"
CALL = "qk"

# papers of requests
REQUEST_ANSWER = "rap"
REQUEST_PROTOCOL = "ran"
NOTICE_DRAFT = "rad"
NOTICE_FORM = "raf"
NOTICE_FORM_PLAIN = "rag"

# decrees
DECREE = "dc"

# corrections of requests, their pages, picks by hand
CORRECT = "qia"
CORRECT_FIELD = "qib"
CORRECT_VALUE = "qic"
PAGES = "qid"
PAGES_DONE = "qie"
PICK_CODE = "qif"
PICK_SURE = "qig"

# calls
CALL_OPEN = "ca"
CALL_STATE = "cb"
DAYS = "cc"
DAYS_MARK = "cd"
DAYS_REASON = "ce"
DAYS_NOTHING = "cf"
DAYS_HOW = "cg"
DAYS_JUDGE = "ch"

# terms
TERMS = "ci"
TERMS_SET = "cj"

# independence
INDEPENDENCE = "qma"
INDEPENDENCE_SHEET = "qmb"
# routing
ROUTING = "qra"
ROUTING_ORDER = "qrb"
ROUTING_UNIT = "qrc"
ROUTING_DISTRICTS = "qrd"
ROUTING_SPECIAL = "qre"
ROUTING_WAY = "qrf"
ROUTING_DECIDE = "qrg"
DISTRICTS = "qrh"
DISTRICT_ADD = "qri"
DISTRICT_RURAL = "qrj"
DISTRICT_END = "qrk"
NEIGHBOURS = "qrl"
NEIGHBOUR = "qrm"
NEIGHBOUR_ENTER = "qrn"
NEIGHBOUR_FORM = "qro"
ROUTING_TRY = "qrp"
NEIGHBOUR_END = "qrq"
MOVES = "qrr"
MOVE = "qrs"
MOVE_UNIT = "qrt"
MOVE_BY = "qru"

# bodies
BODIES = "qrv"
BODY = "qrw"
BODY_FIELD = "qrx"
BODY_INTO = "qry"
BODY_PART = "qrz"
# payment claims
CLAIMS = "paa"
CLAIM_LIST = "pab"
CLAIM = "pac"
CLAIM_NEW = "pad"
CLAIM_FORM = "pae"
CLAIM_BASIS = "paf"
CLAIM_TODAY = "pag"
CLAIM_SKIP = "pah"
CLAIM_CONFIRM = "pai"
CLAIM_SURE = "paj"
RATES = "pak"
RATE_ADD = "pal"
RATE = "pam"
RATE_DROP = "pan"
