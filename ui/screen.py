"""Collects what an update is answered with: new cards, redrawn cards and toasts."""

from dataclasses import dataclass, field

from ui.card import Card


@dataclass(frozen=True, slots=True)
class Toast:
    """The short answer to a press; as an alert it waits to be closed."""

    text: str
    alert: bool = False


@dataclass(slots=True)
class Screen:
    """What the handler of one update wants to be seen; sent after its transaction.

    `pressed` is the message whose button was pressed, if any; `editable` says whether
    Telegram still lets it be changed.
    """

    pressed: int | None = None
    editable: bool = True
    cards: list[tuple[Card, int | None]] = field(default_factory=list)
    toasted: Toast | None = None

    def show(self, card: Card) -> None:
        """Put a new message."""
        self.cards.append((card, None))

    def redraw(self, card: Card) -> None:
        """Change the pressed message, or put a new one where there is none to change."""
        can_edit = self.editable and card.reply is None
        self.cards.append((card, self.pressed if can_edit else None))

    def toast(self, text: str, *, alert: bool = False) -> None:
        """Answer the press with a short line; Telegram takes plain text only."""
        self.toasted = Toast(text, alert)
