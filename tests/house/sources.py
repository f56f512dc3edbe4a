"""Reads the sources of the house as syntax trees."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent


@cache
def project() -> dict[str, Any]:
    """pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@cache
def packages() -> frozenset[str]:
    """The packages of the program, from the contracts."""
    return frozenset(project()["tool"]["importlinter"]["root_packages"])


def top_folders() -> Iterator[Path]:
    """The folders of the checkout that hold Python, hidden ones aside."""
    for folder in sorted(ROOT.iterdir()):
        if folder.is_dir() and not folder.name.startswith(".") and any(folder.rglob("*.py")):
            yield folder


@cache
def modules(*folders: str) -> tuple[Path, ...]:
    """Every module of these folders, or of all; written migrations are not ours to shape."""
    found = [folder for folder in top_folders() if not folders or folder.name in folders]
    return tuple(
        path
        for folder in found
        for path in sorted(folder.rglob("*.py"))
        if "migrations/versions" not in path.as_posix()
    )


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name(path: Path) -> str:
    """A path as it is written in the docs."""
    return path.relative_to(ROOT).as_posix()
