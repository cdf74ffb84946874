"""Make everything ready, then run every check: format, lint, types, tests.

All of them run even when one fails, tests last; the exit code is the first failure's. Each core of
the PC takes a file of tests at a time.
"""

from __future__ import annotations

import subprocess
import sys

import environment as env

CHECKS = (
    ("ruff", "format", "--check"),
    ("ruff", "check"),
    ("mypy", "--strict"),
    ("mypy", "--strict", "packaging"),
)
ALL_TESTS = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder", "tests")


def main(arguments: list[str]) -> int:
    """Run the checks; ``arguments`` go to pytest."""
    env.require_python(env.ENGLISH)
    # Tests skip, and say so, where a tool of the system is missing.
    env.ensure_system(env.ENGLISH, (env.venv_package(), *env.WINDOW, *env.TEST_TOOLS))
    python = env.ensure_venv(env.ENGLISH, "dev")
    results = [_run(str(python), check) for check in CHECKS]
    results.append(_run(str(python), ("pytest", *(arguments or ALL_TESTS))))
    return next((result for result in results if result), 0)


def _run(python: str, check: tuple[str, ...]) -> int:
    print("$", *check, flush=True)
    return subprocess.call([python, "-m", *check], cwd=env.ROOT)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except env.SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
