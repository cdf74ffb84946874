"""Make everything ready, then run every check: format, lint, types, tests.

All of them run even when one fails, tests last; the exit code is the first failure's. Tests run in
two halves beside each other, for a PC has two cores at least.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile

import environment as env

CHECKS = (
    ("ruff", "format", "--check"),
    ("ruff", "check"),
    ("mypy", "--strict"),
    ("mypy", "--strict", "packaging"),
)
ONE_HALF = tuple(f"tests/{name}" for name in ("child", "normalise", "proof", "stories", "ui"))
"""Folders whose tests take as long as all the others."""


def main(arguments: list[str]) -> int:
    """Run the checks; ``arguments`` go to pytest."""
    env.require_python(env.ENGLISH)
    # Tests skip, and say so, where a tool of the system is missing.
    env.ensure_system(env.ENGLISH, (env.venv_package(), *env.WINDOW, *env.TEST_TOOLS))
    python = env.ensure_venv(env.ENGLISH, "dev")
    results = [_run(str(python), check) for check in CHECKS]
    results.append(_test(str(python), arguments))
    return next((result for result in results if result), 0)


def _run(python: str, check: tuple[str, ...]) -> int:
    print("$", *check, flush=True)
    return subprocess.call([python, "-m", *check], cwd=env.ROOT)


def _test(python: str, arguments: list[str]) -> int:
    """Run the tests that are asked for, all of them in two halves when none are."""
    if arguments:
        return _run(python, ("pytest", *arguments))
    with tempfile.TemporaryFile() as said:
        beside = subprocess.Popen(
            [python, "-m", "pytest", *ONE_HALF], cwd=env.ROOT, stdout=said, stderr=said
        )
        try:
            others = _run(python, ("pytest", "tests", *(f"--ignore={one}" for one in ONE_HALF)))
            result = beside.wait()
        finally:
            beside.kill()
        said.seek(0)
        print("$", "pytest", *ONE_HALF, flush=True)
        sys.stdout.buffer.write(said.read())
        sys.stdout.flush()
    return others or result


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except env.SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
