"""Make everything ready, put the sample meeting's documents in ``demo``, open the window."""

from __future__ import annotations

import subprocess
import sys

import environment as env


def main() -> int:
    """Do all of it; 0 when the window was closed, or when there is no screen to show it on."""
    env.require_python(env.NORWEGIAN)
    can_show = env.ensure_system(env.NORWEGIAN, (env.venv_package(), *env.WINDOW))
    program = [str(env.ensure_venv(env.NORWEGIAN)), "-m", "agenda_app"]
    demo = env.ROOT / "demo"
    print("Lager dokumentene til eksempelkommunens neste møte …", flush=True)
    failed = subprocess.call([*program, "demo", str(demo)], cwd=env.ROOT)
    if failed:
        return failed
    print(f"Dokumentene ligger i {demo}", flush=True)
    if not env.has_screen():
        print("Her er ingen skjerm, så vinduet åpnes ikke.", flush=True)
        return 0
    if not can_show:
        print("Vinduet kan ikke åpnes før systempakkene over er installert.", flush=True)
        return 1
    print("Åpner vinduet …", flush=True)
    return subprocess.call(program, cwd=env.ROOT)


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    try:
        sys.exit(main())
    except env.SetupError as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
