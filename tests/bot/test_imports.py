"""Promises of the command line: shown first, asked, written whole, in the operator's words."""

from pathlib import Path

import pytest

from bot import imports, invites, terminal
from bot.cli import _parser
from bot.settings import Settings, load, new_key
from services import members
from services.work import Work

SAMPLES = Path(__file__).parents[2] / "docs" / "samples"
MEMBERS, ROSTER = str(SAMPLES / "members.csv"), str(SAMPLES / "roster.csv")
HOUSE = ("--collegium", "Ақмола облыстық адвокаттар алқасы", "--phone", "8 7162 25 00 00")


async def _run(work: Work, *arguments: str) -> int:
    given = _parser().parse_args(["import", *arguments])
    return await imports.run(work, given, terminal.speaker(given.language))


def _settings() -> Settings:
    return load({"KEZEKSHI_BOT_TOKEN": "1:abc", "KEZEKSHI_ENCRYPTION_KEY": new_key()})


async def test_without_a_terminal_it_only_shows(
    work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written that nobody agreed to."""
    assert await _run(work, "members", MEMBERS, *HOUSE) == 0

    shown = capsys.readouterr().out
    assert "Жаңа адам: 12" in shown
    assert "3-жол. Ахметов Әлихан Болатұлы (адвокат; № 1 заң консультациясы" in shown
    assert "--yes" in shown
    assert await members.house(work) == (None, [])


async def test_with_yes_it_writes_and_says_so(
    work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    """Members, then the roster; each a second time changes nothing."""
    assert await _run(work, "members", MEMBERS, *HOUSE, "--yes") == 0
    assert await _run(work, "roster", ROSTER, "--yes", "--lang", "ru") == 0
    capsys.readouterr()

    assert await _run(work, "members", MEMBERS, "--yes") == 0
    assert await _run(work, "roster", ROSTER, "--yes", "--lang", "en") == 0

    said = capsys.readouterr().out
    assert "Файлда жаңа ештеңе жоқ" in said
    assert "The file holds nothing new" in said
    collegium, units = await members.house(work)
    assert collegium is not None
    assert collegium.phone == "+77162250000"
    assert len(units) == 2


@pytest.mark.parametrize(("answers", "units"), [(["м", "Иә"], 2), (["жоқ"], 0), ([], 0)])
async def test_on_a_terminal_it_asks(
    work: Work, monkeypatch: pytest.MonkeyPatch, answers: list[str], units: int
) -> None:
    """Until there is a yes or a no; an end of the input is a no."""
    left = iter(answers)

    def answer(_prompt: str) -> str:
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr(imports, "can_ask", lambda: True)
    monkeypatch.setattr("builtins.input", answer)

    assert await _run(work, "members", MEMBERS, *HOUSE) == 0

    assert len((await members.house(work))[1]) == units


async def test_a_bad_row_ends_with_one_and_names_itself(
    work: Work, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the error stream, with line, column and reason; nothing is written."""
    path = tmp_path / "list.csv"
    path.write_text("ФИО;Телефон\nКим Анна;8 701 000 00 12\nКим Ада;<12>\n", encoding="cp1251")

    assert await _run(work, "members", str(path), *HOUSE, "--yes", "--lang", "ru") == 1

    said = capsys.readouterr()
    assert "Строка 3, столбец B («Телефон»), значение «<12>»: это не номер телефона" in said.err
    assert said.out == ""
    assert await members.house(work) == (None, [])


async def test_a_refusal_is_said_in_words(work: Work, capsys: pytest.CaptureFixture[str]) -> None:
    """What no table can mend."""
    assert await _run(work, "members", "nowhere.csv", *HOUSE) == 1
    assert await _run(work, "members", MEMBERS) == 1
    assert await _run(work, "members", MEMBERS, "--collegium", "Алқа", "--phone", "12") == 1

    assert capsys.readouterr().err.splitlines() == [
        "nowhere.csv: мұндай файл жоқ.",
        (
            "Дерекқорда алқа әлі жоқ. Атауы мен телефонын көрсетіңіз: "
            "--collegium «АТАУЫ» --phone ТЕЛЕФОНЫ"
        ),
        "Алқаның телефонын көрсетіңіз: --phone ТЕЛЕФОНЫ",
    ]


async def test_the_preview_of_a_draft_shows_days_and_what_is_missing(
    work: Work, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the words that the bot uses, too."""
    await _run(work, "members", MEMBERS, *HOUSE, "--yes")
    path = tmp_path / "roster.csv"
    path.write_text("Күні;Кезекші\n1;Ахметов\n2;Орлов С.\n", encoding="utf-8")
    options = ("--unit", "1 ЗК", "--month", "2026-09", "--kind", "court")
    capsys.readouterr()

    assert await _run(work, "roster", str(path), *options, "--yes") == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[1:5] == [
        (
            "Жаңа жоба: № 1 заң консультациясы, 2026 жылғы қыркүйек, "
            "сотта қаралып жатқан істер бойынша"
        ),
        "  1 қыркүйек: Ахметов Ә. Б.",
        "  2 қыркүйек: Орлов С. П.",
        "Жариялауға кедергі:",
    ]


async def test_an_invitation_is_a_link_and_a_code(
    work: Work, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """For the one person that a surname or a number means."""
    await _run(work, "members", MEMBERS, *HOUSE, "--yes")
    capsys.readouterr()

    async def name(_settings: Settings) -> str:
        return "kezekshi_bot"

    monkeypatch.setattr(invites, "_bot_name", name)

    assert await invites.invite(work, _settings(), "ким", terminal.speaker("kk")) == 0

    said = capsys.readouterr().out
    assert "Ким Анна Викторовна" in said
    assert "https://t.me/kezekshi_bot?start=" in said
    assert "█" in said
    token = said.split("start=")[1].split()[0]
    assert isinstance(await _join(work, token), members.Joined)


async def _join(work: Work, token: str) -> object:
    actor = await members.actor(work, 501)
    return await members.join(work, token, by=actor)


async def test_an_unclear_name_makes_no_link(
    work: Work, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Several people are listed with their numbers; nobody is nobody; no bot, no link."""
    await _run(work, "members", MEMBERS, *HOUSE, "--yes")
    capsys.readouterr()
    t = terminal.speaker("en")

    async def silence(_settings: Settings) -> str:
        return ""

    monkeypatch.setattr(invites, "_bot_name", silence)

    assert await invites.invite(work, _settings(), "қызы", t) == 1
    assert await invites.invite(work, _settings(), "Жоқбаев", t) == 1
    assert await invites.invite(work, _settings(), "999", t) == 1
    assert await invites.invite(work, _settings(), "Ким", t) == 1

    said = capsys.readouterr().err
    assert "several people found" in said
    assert '"Жоқбаев": there is no such person.' in said
    assert "Telegram did not answer" in said
