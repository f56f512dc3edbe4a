"""Promises of templates of registers: a closed list of columns, and every fault named."""

import pytest

from domain.records.registers import (
    COLUMNS_MAX,
    DEFAULTS,
    HEADING_MAX,
    KNOWN,
    BadTemplate,
    Fault,
    Field,
    RegisterKind,
    default_template,
    read_template,
)


def test_a_template_is_read() -> None:
    """Keys in the first row, Kazakh and Russian headings under them; no column is dropped."""
    found = read_template(RegisterKind.DEFENCE, [
        ["row", "ADVOCATE ", "ended_how", ""], ["Р/с", "Адвокат", "Нәтижесі", ""],
        ["№ п/п", "Адвокат", "Результат"],
    ])  # fmt: skip
    assert [(one.field, one.kk, one.ru) for one in found] == [
        (Field.ROW, "Р/с", "№ п/п"), (Field.ADVOCATE, "Адвокат", "Адвокат"),
        (Field.ENDED_HOW, "Нәтижесі", "Результат"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "fault", "what"),
    [
        ([], Fault.NO_KEYS, ""),
        ([["", " "]], Fault.NO_KEYS, ""),
        ([["row", "client"], ["a", "b"], ["a", "b"]], Fault.UNKNOWN, "client"),
        ([["row", "", "body"], ["a", "b", "c"], ["a", "b", "c"]], Fault.UNKNOWN, "№ 2"),
        ([["row", "row"], ["a", "b"], ["a", "b"]], Fault.TWICE, "row"),
        ([["row"], ["a"]], Fault.NO_HEADING, "row"),
        ([["row"], ["a" * (HEADING_MAX + 1)], ["b"]], Fault.TOO_LONG, "row"),
        ([["row"] * (COLUMNS_MAX + 1)], Fault.TOO_MANY, str(COLUMNS_MAX)),
    ],
)
def test_what_is_no_template(rows: list[list[str]], fault: Fault, what: str) -> None:
    """The first thing that is wrong is named."""
    with pytest.raises(BadTemplate) as caught:
        read_template(RegisterKind.DEFENCE, rows)
    assert (caught.value.fault, caught.value.what) == (fault, what)


def test_no_column_holds_a_client_or_what_happened() -> None:
    """The closed list has nobody who was helped, and no words that people typed."""
    forbidden = ("client", "person", "note", "reason", "case_number", "named", "co_client")
    assert not [one for one in Field if any(word in one.value for word in forbidden)]
    for kind in RegisterKind:
        assert set(DEFAULTS[kind]) <= set(KNOWN[kind])
        assert default_template(kind).version == 0
