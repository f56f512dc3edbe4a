"""Names what statistics hold, so that the chat, the picture and the workbook say the same."""

from domain.assignments.acts import Basis
from domain.records.statistics import Clock, StatisticsPage
from ui.translator import Html, Translator

_BASES = {Basis.DAY: "statistics-basis-day", Basis.COURT: "statistics-basis-court"}


def basis_name(t: Translator, basis: Basis) -> Html:
    """Whose term it is: the day of the codes, or the court's own."""
    return t(_BASES[basis])


def share(t: Translator, clock: Clock) -> str:
    """The part in time as a percentage with a tenth, and of how many."""
    if clock.share is None:
        return "—"
    thousands = round(clock.share * 1000)
    return t("statistics-percent", whole=thousands // 10, tenths=thousands % 10,
             count=clock.in_time, judged=clock.in_time + clock.late)  # fmt: skip


def whose(t: Translator, page: StatisticsPage) -> str:
    """The unit, or the whole collegium."""
    return page.unit.name if page.unit is not None else t("records-whole")
