"""The bot's command menus: kept by scope and language, found by Telegram's own precedence."""

import re

from demo.shapes import Params, bad, given, utf16

NAME = re.compile(r"[a-z0-9_]{1,32}")
COMMANDS_MAX = 100
DESCRIPTION_MAX = 256

Scope = tuple[str, str, str]
DEFAULT: Scope = ("default", "", "")


def scope_of(params: Params) -> Scope:
    """Read the scope of a call."""
    scope = given(params, "scope", dict) or {"type": "default"}

    return str(scope["type"]), str(scope.get("chat_id", "")), str(scope.get("user_id", ""))


def check(commands: list[Params]) -> None:
    """Refuse what Telegram would refuse."""
    if len(commands) > COMMANDS_MAX:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for each in commands:
        if not NAME.fullmatch(str(each["command"]).removeprefix("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= utf16(str(each["description"])) <= DESCRIPTION_MAX:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


class Commands:
    """All menus of the bot."""

    def __init__(self) -> None:
        """Begin with none."""
        self.menus: dict[tuple[Scope, str], list[Params]] = {}

    def set(self, params: Params) -> None:
        """Keep a menu for a scope and a language."""
        commands = [each for each in given(params, "commands", list) or [] if each]
        check(commands)
        self.menus[scope_of(params), given(params, "language_code", str) or ""] = commands

    def get(self, params: Params) -> list[Params]:
        """Return exactly what was set for a scope and language."""
        key = scope_of(params), given(params, "language_code", str) or ""

        return self.menus.get(key, [])

    def delete(self, params: Params) -> None:
        """Forget a menu, so that the next wider one is seen again."""
        self.menus.pop((scope_of(params), given(params, "language_code", str) or ""), None)

    def seen(self, *, chat: int, person: int, language: str, private: bool) -> list[Params]:
        """Return the menu a person sees in a chat: narrow before wide, own language before any."""
        narrow: list[Scope] = [("chat", str(chat), "")]
        if private:
            scopes = [*narrow, ("all_private_chats", "", ""), DEFAULT]
        else:
            member = ("chat_member", str(chat), str(person))
            scopes = [member, *narrow, ("all_group_chats", "", ""), DEFAULT]
        for scope in scopes:
            for code in (language, ""):
                if menu := self.menus.get((scope, code)):
                    return menu

        return []
