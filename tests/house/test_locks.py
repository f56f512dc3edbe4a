"""The locks name exact versions with hashes and no address, so that they install anywhere."""

import re

import pytest

from tests.house.sources import ROOT, project

LOCKS = ("requirements.lock", "requirements-dev.lock")


def _pins(lock: str) -> dict[str, str]:
    """Versions by canonical name; one name may be pinned twice under different markers."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==(\S+)", text, re.MULTILINE))


def _canonical(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_stands_in_a_lock(lock: str) -> None:
    """Where packages come from is the business of the machine that installs."""
    text = (ROOT / lock).read_text(encoding="utf-8")

    assert not re.findall(r"(?m)^.*(?:://|--index|--find-links|--extra-index).*$", text)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_an_exact_version_with_hashes(lock: str) -> None:
    """Nothing is installed that was not seen before."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]

    assert [line for line in lines if not re.match(r"\S+==\S+.* --hash=sha256:", line)] == []


def test_the_locks_agree_and_hold_what_is_asked_for() -> None:
    """Development runs on the versions that are served."""
    served, developed = map(_pins, LOCKS)
    asked = project()["project"]
    extras = asked["optional-dependencies"]

    assert served.items() <= developed.items()
    needed = {
        _canonical(one) for one in (*asked["dependencies"], *extras["postgres"], *extras["docs"])
    }
    assert needed <= served.keys()
    assert {_canonical(one) for one in (*extras["dev"], *extras["solver"])} <= developed.keys()
