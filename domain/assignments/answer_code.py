"""Signs the answer to a body with a short code that is read aloud, typed and checked."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

from domain.ids import PersonId

# What the key of answers is derived for; it is good for nothing else.
PURPOSE = b"kezekshi answers"
# Eighty bits: sixteen signs in four groups, out of reach of guessing at any counter.
_CODE_BYTES = 10
_GROUP = 4
_FORM = "kezekshi answer 1"
# Crockford's signs: no letter is taken for a figure, and none spells a word.
_OURS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
# What people type for them, on Kazakh and Russian keyboards too.
_READ = str.maketrans("OILАВЕКМНОРСТХІ", "011ABEKMH0PCTX1", "- \t\n.–—")


@dataclass(frozen=True, slots=True)
class Signed:
    """What the code holds together: change one of them and the code is another."""

    label: str
    act_number: str
    act_date: date
    advocate: PersonId
    accepted_at: datetime

    def text(self) -> bytes:
        """The one way to write it; a moment counts to the second, in UTC."""
        at = self.accepted_at.astimezone(UTC).replace(microsecond=0)
        parts = [_FORM, self.label, self.act_number, self.act_date.isoformat(), self.advocate,
                 at.isoformat()]  # fmt: skip
        return json.dumps(parts, ensure_ascii=False).encode()


def make(key: bytes, signed: Signed) -> str:
    """The code of an answer: «7K2M-Q0XA-…», four groups of four."""
    mac = hmac.digest(key, signed.text(), hashlib.sha256)[:_CODE_BYTES]
    signs = base64.b32encode(mac).decode().translate(_OURS)
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def check(key: bytes, signed: Signed, code: str) -> bool:
    """Whether a code is that of this answer, however people write it."""
    return hmac.compare_digest(_signs(make(key, signed)), _signs(code))


def _signs(code: str) -> bytes:
    return code.upper().translate(_READ).encode()
