"""Declares in a story an act that an advocate took from a body himself."""

from tests.kit.story import Person


async def takes(one: Person) -> None:
    """Answer all that is asked about an urgent act, up to the summary."""
    await one.says("/intake")
    await one.taps("Иә")
    await one.taps("Иә")
    await one.says("15-77 25.08.2026")
    await one.says("Астана қаласының полиция департаменті")
    await one.says("Бейбітшілік көшесі, 5")
    await one.taps("Дәл қазір")
    await one.says("Ұсталған адамнан жауап алу")
    await one.says("Ұстау мерзімі өтіп барады")
