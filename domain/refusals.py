"""Carries a "no" as a message id with arguments, to be put into words once per door."""


class Refusal(Exception):
    """A step that the rules forbid, raised by services and shown to whoever asked.

    `message` is a Fluent id; `arguments` are its variables.
    """

    def __init__(self, message: str, /, **arguments: str | int) -> None:
        """Keep the id of the sentence and what it needs to be said."""
        super().__init__(message)
        self.message = message
        self.arguments = arguments
