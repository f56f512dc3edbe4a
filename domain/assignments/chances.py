"""Reckons exactly how often chance alone gives a figure, and corrects for many comparisons."""

from collections.abc import Sequence
from fractions import Fraction
from math import comb

_SURE = Fraction(1)


def at_least_by_share(hits: int, tries: int, share: Fraction) -> Fraction:
    """The chance of so many hits or more in so many tries: the upper tail of the binomial.

    Each try hits with the same share, whatever the others did.
    """
    if hits <= 0:
        return _SURE
    good, whole = share.numerator, share.denominator
    bad = whole - good
    if not bad:
        return _SURE if hits <= tries else Fraction(0)
    ways = comb(tries, hits) * good**hits * bad ** max(tries - hits, 0)
    found = 0
    for k in range(hits, tries + 1):
        found += ways
        # From each term the next one: a few multiplications where powers would take seconds.
        ways = ways * (tries - k) * good // ((k + 1) * bad)
    return Fraction(found, whole**tries)


def at_least_by_draw(hits: int, drawn: int, marked: int, total: int) -> Fraction:
    """The chance of so many marked ones or more among those drawn from the whole.

    The upper tail of the hypergeometric: Fisher's exact test with one side.
    """
    if hits <= 0:
        return _SURE
    plain = total - marked
    first = max(hits, drawn - plain)
    ways = comb(marked, first) * comb(plain, drawn - first) if first <= drawn else 0
    found = 0
    for k in range(first, min(marked, drawn) + 1):
        found += ways
        ways = ways * (marked - k) * (drawn - k) // ((k + 1) * (plain - drawn + k + 1))
    return Fraction(found, comb(total, drawn))


def rare(chances: Sequence[Fraction], compared: int, level: Fraction) -> frozenset[int]:
    """The places of those chances that stay rare when `compared` figures were looked at.

    Holm's step-down of Bonferroni: if nothing but chance is at work, then anything at all is
    found with at most the chance `level`, however the figures depend on each other. Figures
    that are not handed in count among the compared ones as not rare.
    """
    found: set[int] = set()
    for place in sorted(range(len(chances)), key=lambda one: chances[one]):
        if chances[place] * (compared - len(found)) > level:
            break
        found.add(place)
    return frozenset(found)
