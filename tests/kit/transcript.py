"""A conversation as people saw it, written for people who read its diff."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from demo.views import ALMATY, label, reply_rows
from demo.world import Event, Message, World

INDENT = " " * 4
DEEPER = " " * 8
MARKS = {"edited": "(edited) ", "deleted": "(deleted) ", "toast": "(toast) ", "alert": "(alert) "}


class Transcript:
    """Collects the lines of a story, with a line of time whenever the minute changes."""

    def __init__(self, world: World, title: str = "") -> None:
        """Begin with the sentence that the story shows."""
        self.lines = [f"# {title}"] if title else []
        self._world = world
        self._shown: datetime | None = None
        self._hidden: dict[str, str] = {}

    def hide(self, secret: str, mark: str) -> None:
        """Write a mark in the place of what differs at every telling."""
        self._hidden[secret] = mark

    def tell(self, events: Iterable[Event]) -> None:
        """Add what happened."""
        for event in events:
            lines = list(self._lines(event))
            if lines:
                self.time(event.at)
                self.lines.extend(lines)

    def time(self, moment: datetime) -> None:
        """Add the time if it is another minute; the day too if it is another day."""
        local = moment.astimezone(ALMATY).replace(second=0, microsecond=0)
        if local == self._shown:
            return
        same_day = self._shown is not None and self._shown.date() == local.date()
        self.lines.append(f"-- {local:%H:%M}" if same_day else f"-- {local:%Y-%m-%d %H:%M}")
        self._shown = local

    def __str__(self) -> str:
        """Return the whole text."""
        text = "\n".join(self.lines) + "\n"
        for secret, mark in self._hidden.items():
            text = text.replace(secret, mark)

        return text

    def _lines(self, event: Event) -> Iterator[str]:
        match event.kind:
            case "said" if event.message is not None:
                yield from self._said(event, event.message)
            case "tapped":
                yield f"{self._name(event.person)} taps [{event.text}]"
            case "blocked" | "unblocked":
                verb = event.kind.removesuffix("ed") + "s"
                yield f"{self._name(event.person)} {verb} the bot"
            case "sent" | "edited" | "deleted" if event.message is not None:
                yield from self._shown_by_bot(event, event.message)
            case "toast" | "alert":
                mark = MARKS[event.kind]
                yield f"{INDENT}bot → {self._name(event.person)}: {mark}{event.text}"

    def _name(self, person: int) -> str:
        who = self._world.people.get(person)
        if who is None:
            return self._world.chats[person].title

        return who.name if who.language == "kk" else f"{who.name} ({who.language})"

    def _said(self, event: Event, said: Message) -> Iterator[str]:
        name = self._name(event.person)
        if event.chat != event.person:
            name += f" in {self._world.chats[event.chat].title}"
        if said.reply_to is not None:
            name += f" (replying to «{self._first_line(event.chat, said.reply_to)}»)"
        if said.file is not None:
            name += f" sends {said.file.kind} {{{said.file.name}}}"
        first, *rest = said.text.split("\n")
        yield f"{name}: {first}" if said.text else name
        yield from (f"{INDENT}{line}" for line in rest)

    def _first_line(self, chat: int, message: int) -> str:
        return self._world.chats[chat].messages[message].text.split("\n")[0]

    def _shown_by_bot(self, event: Event, said: Message) -> Iterator[str]:
        first, *rest = said.text.split("\n")
        line = f"{INDENT}bot → {self._name(event.chat)}: {MARKS.get(event.kind, '')}{first}"
        yield line.rstrip()
        if event.kind == "deleted":
            return
        yield from (f"{DEEPER}{line}".rstrip() for line in rest)
        yield from (f"{DEEPER}{line}" for line in below(said))


def below(said: Message) -> Iterator[str]:
    """Write what stands under a message: its file, its buttons, the keyboard it brought."""
    if said.file is not None:
        yield f"{{{said.file.name}}}"
    for row in said.buttons:
        yield " ".join(f"[{label(each)}{after(each)}]" for each in row)
    if said.keyboard is not None:
        rows = reply_rows(said.keyboard)
        shown = " / ".join(" | ".join(row) for row in rows)
        yield f"«reply keyboard: {shown}»" if rows else "«reply keyboard gone»"


def after(button: dict[str, object]) -> str:
    """Tell the buttons that do something else than call the bot."""
    if "disabled" in button:
        return " (disabled)"

    return " ↗" if "callback_data" not in button else ""
