"""What the desk refuses of forms, sizes and numbers of the state's system, and in which words."""

from datetime import date

import pytest

from demo.views import label
from domain.newcomers import Office, RoleGround, UnitKind
from domain.people import Role
from services import members
from tests.kit.story import Person, Story, buttons
from tests.transcripts.conftest import Cast, Desk
from tests.transcripts.test_notice_forms import form
from tests.transcripts.trimming import aside
from ui.notice_forms import Writing

TOO_LARGE = b"PK\x03\x04" + bytes(1024 * 1024)
ON = date(2026, 1, 12)


async def _reads_kazakh(one: Person) -> None:
    await one.says("/language")
    await one.taps("Қазақша")


async def test_a_form_that_is_not_taken(
    story: Story, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too large, one more while one is looked at, or a server that cannot make such papers."""
    with aside(story):
        await _reads_kazakh(cast.admin)
        await cast.presidium.says("/template")
        await cast.admin.says("/template")
    await cast.presidium.sends_document("ulgi.docx", TOO_LARGE)
    async with story.at_once():
        await cast.presidium.sends_document("ulgi.docx", form("Адвокат {{ advocate }}"))
        await cast.admin.sends_document("jana.docx", form("Адвокат {{ advocate }}"))
    monkeypatch.setattr(Writing, "here", False)
    await cast.admin.sends_document("jana.docx", form("Адвокат {{ advocate }}"))

    story.golden("refused_notice_forms")


async def test_a_size_that_is_not_a_line(story: Story, cast: Cast) -> None:
    """A size of payment has a short name; of what was taken out an old page knows nothing."""
    admin = cast.admin
    with aside(story):
        await _reads_kazakh(admin)
        await admin.says("/rates")
        await admin.taps("Мөлшер қосу")
    await admin.says("Қорғау " * 40)
    with aside(story):
        for part in ("Сотқа дейінгі қорғау", "0,5 АЕК", "01.01.2026", "№ 434 бұйрық, 2-тармақ"):
            await admin.says(part)
        page, name = admin.last, "Сотқа дейінгі қорғау"
        old = next(str(one["callback_data"]) for one in buttons(page) if label(one) == name)
        await admin.taps(name)
        await admin.taps("Алып тастау")
    story.transcript.hide(old, name)
    await admin.taps_data(page, old)

    story.golden("refused_rates")


async def _second_desk(desk: Desk, one: Person) -> None:
    """Make somebody the responsible person of a second unit."""
    async with desk.house.work.write() as tx:
        unit = await tx.people.add_unit("№ 2 заң консультациясы", UnitKind.OFFICE)
        person = (await members.actor(desk.house.work.within(tx), one.id)).person
        assert person is not None
        office = Office(Role.OFFICER, "1-3/26", ON, ON, unit, RoleGround.STAFF)
        await tx.people.grant(person, office)


async def test_a_number_of_another_unit(story: Story, desk: Desk, cast: Cast) -> None:
    """Another unit has noted it: nothing of it is shown, and another number may be written."""
    second = cast.consultant
    with aside(story):
        await _second_desk(desk, second)
        await cast.officer.says("/mirror")
        await cast.officer.taps("Жаңа хабарламаны жазу")
        await cast.officer.says("ЕЗК-2026-001477")
        for each in ("сотқа дейінгі тергеп-тексеру істері бойынша", "Актінің түрі белгісіз",
                      "Дәл қазір"):  # fmt: skip
            await cast.officer.taps(each)
        await second.says("/mirror")
        await second.taps("Жаңа хабарламаны жазу")
    await second.says("ЕЗК-2026-001477")
    await second.says("ЕЗК-2026-001478")

    story.golden("refused_mirror")
