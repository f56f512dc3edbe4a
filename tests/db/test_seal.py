"""A sealed text is unreadable at rest and cannot be changed unseen."""

import pytest

from db.seal import Seal, SealBroken


def test_a_sealed_name_opens_with_its_key_only() -> None:
    """What one key sealed, another does not open."""
    sealed = Seal(b"a" * 32).close("Ғабит Мүсірепов")

    assert "Ғабит".encode() not in sealed
    assert Seal(b"a" * 32).open(sealed) == "Ғабит Мүсірепов"
    with pytest.raises(SealBroken):
        Seal(b"b" * 32).open(sealed)


def test_a_changed_byte_is_noticed() -> None:
    """Every single flipped byte breaks the seal."""
    seal = Seal(b"a" * 32)
    sealed = seal.close("аты")

    for place in range(len(sealed)):
        broken = bytearray(sealed)
        broken[place] ^= 1
        with pytest.raises(SealBroken):
            seal.open(bytes(broken))
