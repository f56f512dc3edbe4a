"""Says how a step on a payment claim may end."""

from dataclasses import dataclass

from domain.claims import SeenClaim


@dataclass(frozen=True, slots=True)
class Done:
    """It was recorded; this is the claim now."""

    seen: SeenClaim


@dataclass(frozen=True, slots=True)
class Stale:
    """The claim had moved on before; this is its present state."""

    seen: SeenClaim
