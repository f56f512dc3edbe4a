"""Promises of the notice of defence: the draft, and what may be a collegium's own form."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from documents.notice_file import built_in, check_form, notice_file, notice_values
from domain.assignments.acts import Act, ActType
from domain.assignments.notice_templates import PLACEHOLDERS, SIZE_MAX, BadTemplate, Fault
from domain.assignments.papers import Licence
from domain.people import Language, Name
from tests.documents.papers import TEXTS
from tests.documents.request_papers import ACT, HOSTILE, notice

ON = date(2026, 12, 9)
KK = TEXTS.speaker(Language.KK)


def _form(*lines: str, title: str = "", head: str = "") -> bytes:
    made = Document()
    made.core_properties.title = title
    for line in lines:
        made.add_paragraph(line)
    if head:
        made.sections[0].header.paragraphs[0].text = head
    return _saved(made.save)


def _saved(save: Callable[[BytesIO], None]) -> bytes:
    buffer = BytesIO()
    save(buffer)
    return buffer.getvalue()


def _words(content: bytes) -> list[str]:
    return [one.text for one in Document(BytesIO(content)).paragraphs if one.text]


def _with(content: bytes, name: str, body: bytes) -> bytes:
    buffer = BytesIO(content)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return buffer.getvalue()


def test_every_name_of_a_form_has_its_value() -> None:
    """The documented names and the filled ones are the same."""
    assert tuple(notice_values(KK, notice(), ON)) == PLACEHOLDERS


async def test_our_own_draft_in_kazakh() -> None:
    """Facts of the appointment; that it is no approved form, and no client."""
    assert _words(await notice_file(KK, notice(), None, on=ON)) == [
        (
            "Жоба. Хабарламаның нысаны 2018 жылғы 23 қараша күнгі Адвокаттар алқалары "
            "республикалық конференциясының шешіміне № 2 қосымшамен бекітілген, ол нысан ботта "
            "жоқ. Деректерді бекітілген нысанға көшіріп, тексеріп, қол қойыңыз (Ереженің "
            "9-тармағы)."
        ),
        "Кімге: Алматы қаласы Алмалы ауданының полиция басқармасы",
        "Қорғау (өкілдік ету) туралы хабарлама",
        "№ ________________________, күні ________________________",
        "Адвокат: Әбдірахманов Нұрсұлтан Қайратұлы",
        "Лицензия: № 0001234, күні 05.03.2019",
        "Телефон: +77010000011",
        "Адвокаттар алқасы: Алматы қаласының адвокаттар алқасы. Бөлімше: № 1 заң консультациясы",
        (
            "Негізі: Қылмыстық процесті жүргізетін органның қаулысы № 267500121000045, "
            "2026 жылғы 7 желтоқсан"
        ),
        "Тағайындау: сұрау салу № 12/2026, қабылданған уақыты 08.12.2026 11:02",
        "Өтетін жері: Алматы қаласы, Төле би көшесі, 59",
        "Қорғалатын (өкілдік етілетін) адам, қолмен толтырылады: ________________________",
        "Адвокат Әбдірахманов Н. Қ., қолы: ________________________",
    ]


async def test_our_own_draft_in_russian() -> None:
    """The same facts; the name of the act is in the draft's language."""
    said = _words(await notice_file(TEXTS.speaker(Language.RU), notice(), None, on=ON))

    assert "Уведомление о защите (представительстве)" in said
    assert (
        "Основание: Постановление органа, ведущего уголовный процесс № 267500121000045, "
        "7 декабря 2026 года"
    ) in said


@pytest.mark.parametrize("language", Language)
async def test_our_own_form_is_where_a_collegium_may_begin(language: Language) -> None:
    """What we hand out is accepted back."""
    await check_form(built_in(TEXTS.speaker(language)))


async def test_a_form_is_filled_in_where_it_says() -> None:
    """In its lines, its tables and its head; spaces in the braces do not matter."""
    made = Document()
    made.add_paragraph("{{advocate}} және {{  advocate_short  }}")
    made.add_table(1, 1).cell(0, 0).text = "{{ act_number }}"
    made.sections[0].header.paragraphs[0].text = "{{ collegium_ru }}"

    content = await notice_file(KK, notice(), _saved(made.save), on=ON)

    read = Document(BytesIO(content))
    assert read.paragraphs[0].text == "Әбдірахманов Нұрсұлтан Қайратұлы және Әбдірахманов Н. Қ."
    assert read.tables[0].cell(0, 0).text == ACT.number
    assert read.sections[0].header.paragraphs[0].text == "Коллегия адвокатов города Алматы"


async def test_a_name_torn_by_word_is_still_a_name() -> None:
    """Word splits what is typed into runs; a name may lie in several."""
    made = Document()
    line = made.add_paragraph("{{ act_")
    line.add_run("number }}").bold = True

    assert _words(await notice_file(KK, notice(), _saved(made.save), on=ON)) == [ACT.number]


async def test_what_people_type_is_read_and_never_run() -> None:
    """Tags of Jinja, HTML and Typst stand in the draft letter by letter."""
    act = Act(ActType.CRIMINAL, HOSTILE, ACT.date, HOSTILE, HOSTILE)
    facts = replace(notice(), act=act, advocate=Name(HOSTILE, HOSTILE))
    form = _form("{{ act_number }}", "{{ body }} {{ advocate }}")

    said = _words(await notice_file(KK, facts, form, on=ON))

    assert said == [HOSTILE, f"{HOSTILE} {HOSTILE} {HOSTILE}"]
    assert HOSTILE in "\n".join(_words(await notice_file(KK, facts, None, on=ON)))


async def test_signs_that_no_document_may_hold_are_left_out() -> None:
    """A form feed in a number, half of a letter in a name: the file still opens."""
    act = replace(ACT, number="75\x0b\x00-А\ud800", body="a\nb\tc")

    said = _words(await notice_file(KK, replace(notice(), act=act), _form(
        "{{ act_number }}", "{{ body }}"), on=ON))  # fmt: skip

    assert said == ["75  -А", "a b c"]


async def test_what_is_not_known_is_a_blank() -> None:
    """It is written in by hand."""
    facts = replace(notice(), licence=Licence(), phone="", collegium=None)
    said = _words(await notice_file(KK, facts, _form("{{ licence_number }}{{ phone }}"), on=ON))

    assert said == ["_" * 48]


@pytest.mark.parametrize(
    ("line", "fault", "what", "near"),
    [
        ("№ {{ act_numbr }}", Fault.UNKNOWN, "act_numbr", "act_number"),
        ("{{ client }}", Fault.UNKNOWN, "client", ""),
        ("{{ адвокат }}", Fault.UNKNOWN, "адвокат", ""),
        ("{{ self }}", Fault.UNKNOWN, "self", ""),
        ("{{ акт нөмірі }}", Fault.NOT_PLAIN, "{{ акт нөмірі }}", ""),
        ("{{ advocate", Fault.NOT_PLAIN, "{{ advocate", ""),
        ("{{ advocate.__class__ }}", Fault.NOT_PLAIN, "{{ advocate.__class__ }}", ""),
        ("{{ advocate|upper }}", Fault.NOT_PLAIN, "{{ advocate|upper }}", ""),
        ("{{ 7 * 7 }}", Fault.NOT_PLAIN, "{{ 7 * 7 }}", ""),
        ("{{ advocate * 999999999 }}", Fault.NOT_PLAIN, "{{ advocate * 999999999 }}", ""),
        ("{% for x in advocate %}{{ x }}{% endfor %}", Fault.NOT_PLAIN, None, ""),
        ("{% include 'x' %}", Fault.NOT_PLAIN, None, ""),
        ("{%p if advocate %}", Fault.NOT_PLAIN, None, ""),
        ("Ештеңе жоқ", Fault.EMPTY, "", ""),
    ],
)
async def test_a_form_with_anything_but_known_names_is_refused(
    line: str, fault: Fault, what: str | None, near: str
) -> None:
    """And the piece at fault is named, with the name that was probably meant."""
    with pytest.raises(BadTemplate) as refused:
        await check_form(_form("Басы", line))

    assert refused.value.fault is fault
    if what is not None:
        assert (refused.value.what, refused.value.near) == (what, near)


@pytest.mark.parametrize("place", ["title", "head"])
async def test_nothing_hides_in_a_head_or_a_property(place: str) -> None:
    """They are filled in as well, so they are read as well."""
    with pytest.raises(BadTemplate) as refused:
        await check_form(_form("{{ advocate }}", **{place: "{{ cycler.__init__ }}"}))

    assert refused.value.fault is Fault.NOT_PLAIN


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 and no more",
        b"%PDF-1.7",
        _form("{{ advocate }}")[:2000],
        _with(b"", "word/document.xml", b"<x/>"),
        _with(_with(b"", "word/document.xml", b"<x"), "[Content_Types].xml", b"<y"),
    ],
)
async def test_what_is_no_document_is_refused(content: bytes) -> None:
    """Nothing, half a file, another kind of file, an archive of nonsense."""
    with pytest.raises(BadTemplate) as refused:
        await check_form(content)

    assert refused.value.fault is Fault.NOT_DOCX


async def test_a_document_that_runs_or_fetches_is_refused() -> None:
    """Macros, embedded objects, pictures from elsewhere; a link may stay."""
    good = _form("{{ advocate }}")
    rels = b'<Relationship Id="r" Type="http://x/%s" Target="http://x" TargetMode="External"/>'

    for bad in (
        _with(good, "word/vbaProject.bin", b"x"),
        _with(good, "word/embeddings/oleObject1.bin", b"x"),
        _with(good, "word/_rels/settings.xml.rels", rels % b"attachedTemplate"),
    ):
        with pytest.raises(BadTemplate) as refused:
            await check_form(bad)
        assert refused.value.fault is Fault.NOT_INERT
    await check_form(_with(good, "word/_rels/x.xml.rels", rels % b"hyperlink"))


async def test_what_is_too_large_is_refused() -> None:
    """As it is, or when it is unpacked."""
    for large in (b"x" * (SIZE_MAX + 1), _with(_form("x"), "word/a.xml", b"0" * 17_000_000)):
        with pytest.raises(BadTemplate) as refused:
            await check_form(large)
        assert refused.value.fault is Fault.TOO_LARGE


async def test_a_form_that_never_closes_its_braces_takes_no_time() -> None:
    """Patience would be quadratic: a hundred thousand openings are refused at the first."""
    with pytest.raises(BadTemplate) as refused:
        await check_form(_form("{% " * 100_000))

    assert refused.value.fault is Fault.NOT_PLAIN
