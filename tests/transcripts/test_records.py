"""Registers, figures, the consolidated draft and statistics, as people see them."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from demo.world import Message
from tests.kit import xlsx
from tests.kit.story import Person, Story
from tests.transcripts.conftest import Cast
from tests.transcripts.decrees import register

_SEPTEMBER = "2026-09-01 09:00"


async def _accepted(story: Story, cast: Cast) -> None:
    """A decree that Alikhan accepted in August, and the first of September."""
    await register(cast.officer)
    await cast.alikhan.taps("Қабылдаймын")
    await cast.officer.taps("Актіні беру")
    await cast.alikhan.taps("Хабарлама жазылды")
    await cast.alikhan.says("ХБ-14 25.08.2026")
    await story.turn(_SEPTEMBER)


def _rows(message: Message) -> Sequence[Sequence[object]]:
    assert message.file is not None
    book = CalamineWorkbook.from_filelike(BytesIO(message.file.content))
    return book.get_sheet_by_index(0).to_python()


async def test_the_author_confirms(story: Story, cast: Cast) -> None:
    """An advocate looks at the month, at what stands behind a figure, and stands for it."""
    await _accepted(story, cast)
    await cast.alikhan.says("/report")
    await cast.alikhan.taps("Қабылданған тағайындаулар: 1")
    await cast.alikhan.taps("Артқа")
    await cast.alikhan.taps("Көрсеткіштерді растаймын")
    await cast.officer.says("/report")
    await cast.presidium.says("/report")
    await cast.presidium.taps("Ахметов Ә. Б.")

    story.golden("records_confirmed")


async def test_the_reminder_leads_to_the_figures(story: Story, cast: Cast) -> None:
    """The card of D-04 has the way to the figures of its month."""
    await story.turn("2026-09-05 09:30")
    await cast.madina.taps("Ай көрсеткіштерін көру")

    assert cast.madina.sees("МКБЗК көрсеткіштері: 2026 жылғы тамыз")
    assert cast.madina.sees("Бұл айда ботта бірде-бір жазба жоқ")


async def test_something_is_wrong(story: Story, cast: Cast) -> None:
    """What is wrong goes to the responsible person, the answer comes back; no figure moves."""
    await _accepted(story, cast)
    await cast.alikhan.says("/report")
    await cast.alikhan.taps("Қате бар")
    await cast.alikhan.sends_photo()
    await cast.alikhan.says("1/2026 ауылдық елді мекенде болды")
    await cast.officer.taps("Жауап беру")
    await cast.officer.says("Түзетемін, рақмет")

    story.golden("records_remark")


async def test_registers(story: Story, cast: Cast) -> None:
    """An advocate takes out the own register, the officer the unit's, with what is in them."""
    await _accepted(story, cast)
    await cast.alikhan.says("/registers")
    await cast.alikhan.taps("Қорғау және өкілдік ету: XLSX, қазақша")
    rows = _rows(cast.alikhan.last)
    await cast.officer.says("/registers")
    await cast.officer.taps("№ 1 заң консультациясы")
    await cast.officer.taps("Консультациялар: XLSX, орысша")

    assert rows[4][:4] == ["№", "Сұрау салудың нөмірі", "Тағайындау қабылданған уақыт", "Адвокат"]
    assert rows[5][1] == "1/2026"
    assert rows[5][3] == "Ахметов Әлихан Болатұлы"
    story.golden("records_registers")


async def test_the_draft_and_its_mark(story: Story, cast: Cast) -> None:
    """The presidium reads the draft of a half that is over and marks that the report went."""
    await _accepted(story, cast)
    await cast.presidium.says("/consolidated")
    await cast.presidium.taps("2026 жылғы 2-жартыжылдық")
    await cast.presidium.taps("2026 жылғы 1-жартыжылдық")
    await cast.presidium.taps("Жіберілгенін белгілеу")
    await cast.presidium.says("жібердім")
    await cast.presidium.says("№ 12-3/45, 04.07.2026")
    await cast.officer.says("/consolidated")

    story.golden("records_draft")


async def test_statistics(story: Story, cast: Cast) -> None:
    """The officer sees the own unit, the presidium everything, each for any period."""
    await _accepted(story, cast)
    await cast.officer.says("/statistics")
    await cast.officer.taps("◀ 2026 жылғы тамыз")
    await cast.presidium.says("/statistics")
    await cast.presidium.taps("Бүкіл алқа")
    await cast.presidium.taps("Тоқсан")
    await cast.presidium.taps("XLSX қазақша")

    story.golden("statistics")


async def test_the_picture(story: Story, cast: Cast) -> None:
    """The statistics are drawn as a picture."""
    await _accepted(story, cast)
    await cast.officer.says("/statistics")
    await cast.officer.taps("Сурет")

    assert cast.officer.last.file is not None
    assert cast.officer.last.file.content.startswith(b"\x89PNG")


async def test_columns(story: Story, cast: Cast, tmp_path: Path) -> None:
    """An administrator sends columns; an unknown key is named with those that are known."""
    admin = cast.admin
    await admin.says("/language")
    await admin.taps("Қазақша")
    await admin.says("/columns")
    await admin.taps("Бағандарды XLSX түрінде алу")
    await admin.taps("Жаңа үлгі жіберу")
    await admin.says("міне")
    await admin.sends_document("a.docx")
    wrong = xlsx.write(tmp_path / "b.xlsx", [["row", "client"], ["Р/с", "Клиент"], ["№", "К"]])
    await admin.sends_document("b.xlsx", wrong.read_bytes())
    await admin.taps("Жаңа үлгі жіберу")
    right = xlsx.write(
        tmp_path / "c.xlsx", [["row", "advocate"], ["Р/с", "Қорғаушы"], ["№ п/п", "Защитник"]]
    )
    await admin.sends_document("c.xlsx", right.read_bytes())
    await admin.says("/columns")

    story.golden("records_columns")


async def test_columns_serve(story: Story, cast: Cast, tmp_path: Path) -> None:
    """The next register stands under the columns that came, in both languages."""
    await _accepted(story, cast)
    await cast.admin.says("/columns")
    await cast.admin.taps("Прислать новый шаблон")
    file = xlsx.write(
        tmp_path / "c.xlsx", [["row", "advocate"], ["Р/с", "Қорғаушы"], ["№ п/п", "Защитник"]]
    )
    await cast.admin.sends_document("c.xlsx", file.read_bytes())
    await cast.alikhan.says("/registers")
    await cast.alikhan.taps("Қорғау және өкілдік ету: XLSX, орысша")

    rows = _rows(cast.alikhan.last)
    assert rows[4] == ["№ п/п", "Защитник"]
    assert rows[5] == [1.0, "Ахметов Әлихан Болатұлы"]


@pytest.mark.parametrize(("language", "words"), [
    ("Русский", ("Показатели ГГЮП", "Статистика ГГЮП")),
    ("English", ("Figures of legal aid", "Statistics of legal aid")),
])  # fmt: skip
async def test_other_languages(
    story: Story, cast: Cast, language: str, words: tuple[str, str]
) -> None:
    """The same in Russian and in English."""
    await _accepted(story, cast)
    for person in (cast.alikhan, cast.officer):
        await person.says("/language")
        await person.taps(language)
    await cast.alikhan.says("/report")
    await cast.officer.says("/report")
    await cast.officer.says("/statistics")
    await cast.officer.says("/registers")

    assert cast.alikhan.sees(words[0])
    assert cast.officer.sees(words[1])
    story.golden(f"records_{'ru' if language == 'Русский' else 'en'}")


async def test_nobody_else_has_these_commands(cast: Cast) -> None:
    """An administrator has columns and no figures; an advocate no statistics and no columns."""
    for person, command in (
        (cast.admin, "/report"), (cast.admin, "/registers"), (cast.admin, "/statistics"),
        (cast.admin, "/consolidated"), (cast.alikhan, "/statistics"),
        (cast.alikhan, "/consolidated"), (cast.alikhan, "/columns"), (cast.officer, "/columns"),
    ):  # fmt: skip
        before = len(person.messages)
        await person.says(command)
        assert _refused(person, before)


def _refused(person: Person, before: int) -> bool:
    said = [one.text for one in person.messages[before:] if one.by_bot]
    return said in (["Бұл әрекетке рұқсатыңыз жоқ."], ["У вас нет прав на это действие."])
