"""Runs every bench in a process of its own and prints one table of figures and floors."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
BENCHES = ("start", "ticks", "draws", "updates", "broadcast", "rush", "kills")
WIDTHS = (44, 14)


def lines(bench: str) -> Iterator[list[str]]:
    """The figures of one bench as it prints them: name, figure, floor."""
    with subprocess.Popen(
        [sys.executable, "-m", f"bench.{bench}"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield line.rstrip("\n").split("\t")
    if process.returncode:
        yield [bench, "failed", f"python -m bench.{bench}"]


def main() -> None:
    """Print each figure as soon as it is known."""
    for bench in BENCHES:
        for name, figure, floor in lines(bench):
            print(f"{name:{WIDTHS[0]}}{figure.strip():>{WIDTHS[1]}}   {floor}", flush=True)


if __name__ == "__main__":
    main()
