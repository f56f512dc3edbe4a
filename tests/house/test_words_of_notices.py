"""Whatever the house tells people on its own has words, and can lie in the outbox for days."""

import enum
import importlib
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

import domain.notices
import ui.callbacks
from domain.notices import Notice
from ui.notices import WORDS

for module in pkgutil.iter_modules(domain.notices.__path__, "domain.notices."):
    importlib.import_module(module.name)
PLAIN = (int, str, bool, float, date, datetime, time, timedelta, NoneType)


def _kinds(kind: type[Notice] = Notice) -> Iterator[type[Notice]]:
    for one in kind.__subclasses__():
        # `slots=True` makes a class anew; the first draft of it may still be about.
        if getattr(sys.modules[one.__module__], one.__name__) is one:
            yield one
            yield from _kinds(one)


@pytest.mark.parametrize("kind", list(_kinds()), ids=lambda kind: kind.__name__)
def test_a_notice_has_words_and_plain_fields(kind: type[Notice]) -> None:
    """A frozen dataclass of plain values, with a function in ui/ that puts it into words."""
    assert kind in WORDS
    assert _frozen(kind)
    assert [name for name, hint in _hints(kind).items() if not _plain(hint)] == []


def test_no_action_of_a_button_is_used_twice() -> None:
    """A button may be pressed years later: its letters keep their meaning."""
    actions = [value for name, value in vars(ui.callbacks).items() if name.isupper()]
    words = [one for one in actions if isinstance(one, str)]

    assert len(words) == len(set(words))
    assert [one for one in words if not (2 <= len(one) <= 3 and one.isalpha())] == []


def _frozen(kind: type) -> bool:
    parameters: Any = getattr(kind, "__dataclass_params__", None)
    return parameters is not None and parameters.frozen and "__slots__" in vars(kind)


def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind)}


def _plain(hint: Any) -> bool:
    """Numbers, texts, moments, enums, and tuples or small frozen dataclasses of them."""
    hint = getattr(hint, "__supertype__", hint)
    if get_origin(hint) in (tuple, Union, UnionType):
        return all(one is ... or _plain(one) for one in get_args(hint))
    if is_dataclass(hint) and isinstance(hint, type):
        return _frozen(hint) and all(map(_plain, _hints(hint).values()))
    return isinstance(hint, type) and (hint in PLAIN or issubclass(hint, enum.Enum))
