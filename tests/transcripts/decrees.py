"""Registers a decree in a story, the usual way."""

from tests.kit.story import Person


async def register(officer: Person, *, client: str = "") -> None:
    """Enter a decree of an investigator, received now, and send it."""
    await officer.says("/decree")
    await officer.taps("Қылмыстық процесті жүргізетін органның қаулысы")
    await officer.says("15-77")
    await officer.taps("Бүгін")
    await officer.says("Астана қаласының полиция департаменті")
    await officer.says("Бейбітшілік көшесі, 5")
    await officer.taps("Дәл қазір")
    await officer.taps("Қолма-қол")
    await officer.taps("Жоқ")
    if client:
        await officer.says(client)
    else:
        await officer.taps("Өткізіп жіберу")
    await officer.taps("Өткізіп жіберу")
    await officer.taps("Тіркеу және жіберу")
