"""Lists the commands of each role: what a person finds in the menu button."""

from collections.abc import Callable

from domain.people import Actor, Role
from ui.translator import Translator

Says = Callable[[Translator], str]
_EVERYBODY: tuple[tuple[str, Says], ...] = (
    ("start", lambda t: t("members-menu-start")),
    ("language", lambda t: t("members-menu-language")),
    ("help", lambda t: t("members-menu-help")),
    ("rights", lambda t: t("members-menu-rights")),
    ("how", lambda t: t("members-menu-how")),
)
_DESK = frozenset({Role.OFFICER})
_HOUSE = frozenset({Role.OFFICER, Role.PRESIDIUM, Role.CHAIR})
_OVERSEERS = frozenset({Role.PRESIDIUM, Role.CHAIR})
_INVITERS = frozenset({Role.OFFICER, Role.PRESIDIUM, Role.ADMIN})
_ROUTERS = frozenset({*_HOUSE, Role.ADMIN})
_PRACTICE = frozenset({Role.ADVOCATE})
_DATED = frozenset({Role.ADVOCATE, Role.CONSULTANT, *_HOUSE})
_MEMBERS: tuple[tuple[str, frozenset[Role], Says], ...] = (
    ("decree", _DESK, lambda t: t("members-menu-decree")),
    ("requests", _HOUSE, lambda t: t("members-menu-requests")),
    ("cases", _PRACTICE, lambda t: t("members-menu-cases")),
    ("claims", _PRACTICE | _HOUSE, lambda t: t("claims-menu")),
    ("roster", _PRACTICE | _HOUSE, lambda t: t("members-menu-roster")),
    ("days", _PRACTICE, lambda t: t("members-menu-days")),
    ("receipts", _HOUSE, lambda t: t("members-menu-receipts")),
    ("balance", _PRACTICE, lambda t: t("ledger-menu-balance")),
    ("fairness", _HOUSE, lambda t: t("ledger-menu-fairness")),
    ("suspension", _PRACTICE | _HOUSE, lambda t: t("suspensions-menu")),
    ("phone", _PRACTICE | _DESK, lambda t: t("suspensions-menu-phone")),
    ("dates", _DATED, lambda t: t("members-menu-dates")),
    ("list", _PRACTICE | _HOUSE, lambda t: t("participants-menu")),
    ("independence", _OVERSEERS, lambda t: t("independence-menu")),
    ("bodies", _DESK, lambda t: t("bodies-menu")),
    ("routing", _ROUTERS, lambda t: t("routing-menu")),
    ("template", frozenset({Role.PRESIDIUM, Role.ADMIN}), lambda t: t("notices-menu")),
    ("people", _INVITERS, lambda t: t("members-menu-people")),
    ("rates", frozenset({Role.ADMIN}), lambda t: t("claims-menu-rates")),
    ("calendar", frozenset({Role.ADMIN}), lambda t: t("members-menu-calendar")),
    ("me", frozenset(Role), lambda t: t("members-menu-me")),
    ("language", frozenset(Role), lambda t: t("members-menu-language")),
    ("cancel", frozenset(Role), lambda t: t("members-menu-cancel")),
)


def commands_for(actor: Actor, t: Translator) -> list[tuple[str, str]]:
    """The commands of a person with what each does, in the reader's language."""
    if actor.person is None:
        return [(command, says(t)) for command, says in _EVERYBODY]
    return [(command, says(t)) for command, roles, says in _MEMBERS if actor.roles & roles]
