"""Makes the rosters of a unit and a month as a paper to print, to hang up and to sign."""

from collections.abc import Sequence
from datetime import date, datetime

from documents.frame import frame
from documents.plain_words import plain
from documents.typesetting import Given, set_pdf
from domain.calendar import Skipped, Why
from domain.ids import PersonId
from domain.members import Member
from domain.names import sort_key
from domain.rosters import RosterState, days_of
from domain.rosters.views import Paper, Papers
from ui.formats import days, full_weekday, moment, month, short_day
from ui.rosters_words import kind_words
from ui.translator import Html, Translator

# A day's names are kept together; of more names than these, its date is said again.
_TOGETHER = 6
# Rows of a month with one advocate a day fill one page; of more, they may lie closer.
_AIRY, _CLOSE = 1.6, 1.25
_ONE_PAGE = 31
_WEEKEND, _HOLIDAY = 1, 2


async def roster_paper(t: Translator, papers: Papers, *, by: str, at: datetime) -> bytes:
    """The PDF: day, month and year, names with telephones, the officer's too (Ереже ¶21)."""
    return await set_pdf("roster.typ", roster_values(t, papers, by=by, at=at), at=at)


def roster_values(t: Translator, papers: Papers, *, by: str, at: datetime) -> dict[str, Given]:
    """All that the paper says, as its template reads it."""
    top = frame(t, papers.collegium, papers.unit, by=by, at=at, fingerprint=papers.fingerprint)
    parts = [_part(t, papers, paper) for paper in papers.parts]
    return {**top, "title": _title(t, papers.month), "parts": parts}


def _title(t: Translator, on: date) -> str:
    return plain(t("papers-roster-title", year=on.year, month=month(t, on)))


def _part(t: Translator, papers: Papers, paper: Paper) -> Given:
    roster = paper.roster
    blocks = [one for on in days_of(roster.month) for one in _blocks(t, papers, paper, on)]
    turns = any(len(_names(paper, on)) > 1 for on in days_of(roster.month))
    rows = sum(max(1, len(_names(paper, on))) for on in days_of(roster.month))
    draft = roster.state is RosterState.DRAFT
    return {
        "title": _title(t, roster.month),
        "under": plain(kind_words(t, roster.kind)),
        "facts": _facts(t, paper),
        "draft": plain(t("papers-draft-mark")) if draft else "",
        "heads": _heads(t, turns=turns),
        "turns": turns,
        "air": _AIRY if rows <= _ONE_PAGE else _CLOSE,
        "blocks": blocks,
        "signature": plain(t("papers-officer-signature")),
        "sign": {"rows": []} if draft else _sign_sheet(t, paper),
    }


def _facts(t: Translator, paper: Paper) -> list[str]:
    roster = paper.roster
    said = [t("rosters-sheet-officer", officer=paper.officer, phone=roster.officer_phone)]
    if roster.state is RosterState.DRAFT or roster.published_at is None:
        said.append(t("papers-draft"))
    else:
        published = t("papers-roster-version", version=roster.version,
                      when=moment(t, roster.published_at))  # fmt: skip
        said.append(Html(f"{published} ({t('rosters-late-mark')})") if roster.late else published)
    if roster.reason:
        said.append(t("rosters-reason-given", reason=roster.reason))
    return [plain(one) for one in said]


def _heads(t: Translator, *, turns: bool) -> list[str]:
    turn = [t("papers-turn")] if turns else []
    heads = (t("rosters-sheet-date"), t("rosters-sheet-weekday"), *turn,
             t("rosters-sheet-advocate"), t("rosters-sheet-phone"))  # fmt: skip
    return [plain(one) for one in heads]


def _blocks(t: Translator, papers: Papers, paper: Paper, on: date) -> list[Given]:
    """The rows of a day, in pieces that are not torn apart by the end of a page."""
    skipped = papers.calendar.skipped(on)
    rows = [_row(t, paper, place, one) for place, one in enumerate(_names(paper, on))]
    return [
        {
            "day": short_day(t, on),
            "weekday": full_weekday(t, on),
            "note": _note(t, skipped),
            "shade": _shade(skipped),
            "rows": rows[start : start + _TOGETHER],
        }
        for start in range(0, len(rows), _TOGETHER)
    ]


def _names(paper: Paper, on: date) -> Sequence[Member | None]:
    """Who is on duty, in turn, and a blank for each place that is still to be filled."""
    found = [paper.people.get(one) for one in paper.roster.on(on)]
    return [*found, *[None] * max(0, max(1, paper.roster.posts) - len(found))]


def _row(t: Translator, paper: Paper, place: int, one: Member | None) -> Given:
    behind = one is not None and place >= paper.roster.posts
    return {
        "turn": str(place + 1),
        "name": one.name.full if one is not None else plain(t("papers-nobody")),
        "phone": one.phone if one is not None else "",
        "empty": one is None,
        "reserve": plain(t("papers-reserve")) if behind else "",
    }


def _note(t: Translator, skipped: Skipped | None) -> str:
    """A free day that is no plain weekend is named, for its shade alone would say nothing."""
    if skipped is None or skipped.why is Why.WEEKEND:
        return ""
    holiday = skipped.why is Why.HOLIDAY
    return plain(t("papers-holiday") if holiday else t("papers-day-off"))


def _shade(skipped: Skipped | None) -> int:
    if skipped is None:
        return 0
    return _WEEKEND if skipped.why is Why.WEEKEND else _HOLIDAY


def _sign_sheet(t: Translator, paper: Paper) -> Given:
    """A line for each advocate who may sign instead of answering in the bot (Ереже ¶22)."""
    roster = paper.roster
    people = [paper.people[one] for one in roster.people() if one in paper.people]
    ranked = sorted(people, key=lambda one: sort_key(one.name.full))
    heads = (t("papers-number"), t("papers-advocate"), t("papers-own-days"),
             t("papers-sign-date"), t("papers-signature"))  # fmt: skip
    return {
        "title": plain(t("papers-sign-title")),
        "under": f"{_title(t, roster.month)}: {plain(kind_words(t, roster.kind))}",
        "facts": _facts(t, paper),
        "text": plain(t("papers-sign-text")),
        "heads": [plain(one) for one in heads],
        "rows": [_sign_row(t, paper, number, one.id) for number, one in enumerate(ranked, 1)],
    }


def _sign_row(t: Translator, paper: Paper, number: int, person: PersonId) -> Given:
    own = days(t, paper.roster.own_days(person))
    return {"number": str(number), "name": paper.people[person].name.full, "days": own}
