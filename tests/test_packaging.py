"""The two commands of the README: what they look for, and what they say when they cannot go on."""

from __future__ import annotations

import ast
import importlib.util
import os
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt is Linux only")


@pytest.fixture
def env() -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("environment", ROOT / "packaging/environment.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["environment"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["environment"]


@pytest.fixture
def calls(env: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    made: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        made.append(command)
        return 0

    monkeypatch.setattr(env.subprocess, "call", call)
    return made


def broken(env: ModuleType) -> object:
    return env.SystemPackage("libnosuch1", libraries=["libnosuch.so.1"])


def test_a_library_that_cannot_be_loaded_counts_as_missing(env: ModuleType) -> None:
    assert not broken(env).is_there()
    assert not env.SystemPackage("nosuch", commands=["no-such-command"]).is_there()


@ON_LINUX
def test_a_library_that_every_system_has_counts_as_there(env: ModuleType) -> None:
    assert env.SystemPackage("libc6", libraries=["libc.so.6"], commands=["sh"]).is_there()


@ON_LINUX
def test_an_ordinary_user_gets_one_line_to_copy(
    env: ModuleType,
    calls: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    also = env.SystemPackage("libnosuch2", libraries=["libnosuch.so.2"])
    assert not env.ensure_system(env.NORWEGIAN, [broken(env), also])
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert "sudo apt-get install -y libnosuch1 libnosuch2" in lines
    assert calls == []


@ON_LINUX
def test_root_updates_once_and_installs_everything_at_once(
    env: ModuleType, calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(env.shutil, "which", lambda name: f"/usr/bin/{name}")
    env.ensure_system(env.NORWEGIAN, [broken(env)])
    assert [command[:2] for command in calls] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "libnosuch1" in calls[1]


@ON_LINUX
def test_nothing_is_called_when_nothing_is_missing(
    env: ModuleType, calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    libc = env.SystemPackage("libc6", libraries=["libc.so.6"])
    assert env.ensure_system(env.NORWEGIAN, [libc])
    assert calls == []
    assert capsys.readouterr().out == ""


def test_an_old_python_gets_a_sentence(env: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(env.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(env.sys, "version", "3.9.2 (default)")
    with pytest.raises(env.SetupError, match=r"3\.11 eller nyere; dette er 3\.9\.2"):
        env.require_python(env.NORWEGIAN)


@pytest.fixture
def elsewhere(env: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A project folder of its own whose .venv has an interpreter that works."""
    monkeypatch.setattr(env, "ROOT", tmp_path)
    monkeypatch.setattr(env, "VENV", tmp_path / ".venv")
    python = tmp_path / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.touch()
    (tmp_path / "pyproject.toml").write_text("[project]", encoding="utf-8")
    monkeypatch.setattr(env, "_version", lambda python: "3.11.2 (main)")
    return tmp_path


def test_a_second_run_installs_nothing(
    env: ModuleType, calls: list[list[str]], elsewhere: Path
) -> None:
    env.ensure_venv(env.NORWEGIAN)
    assert len(calls) == 1
    env.ensure_venv(env.NORWEGIAN)
    assert len(calls) == 1


def test_changed_dependencies_are_installed(
    env: ModuleType, calls: list[list[str]], elsewhere: Path
) -> None:
    env.ensure_venv(env.NORWEGIAN)
    (elsewhere / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    env.ensure_venv(env.NORWEGIAN)
    assert len(calls) == 2


def test_the_tools_for_developers_are_added_to_what_the_program_has(
    env: ModuleType, calls: list[list[str]], elsewhere: Path
) -> None:
    env.ensure_venv(env.ENGLISH)
    env.ensure_venv(env.ENGLISH, "dev")
    env.ensure_venv(env.ENGLISH)
    assert [command[-1] for command in calls] == [".", ".[dev]"]


def test_a_failed_installation_is_tried_again(
    env: ModuleType, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(env.subprocess, "call", lambda *_, **__: 1)
    for _ in range(2):
        with pytest.raises(env.SetupError, match="på nett"):
            env.ensure_venv(env.NORWEGIAN)


def test_a_python_without_venv_is_told_apart_from_a_failure(
    env: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(env, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(env.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(env.SetupError, match="mangler venv"):
        env.ensure_venv(env.NORWEGIAN)


def test_the_scripts_ask_for_the_python_that_the_project_declares(env: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">={}.{}".format(*env.OLDEST_PYTHON)


@pytest.mark.parametrize("name", ["environment.py", "start.py", "test.py"])
def test_the_scripts_are_readable_for_a_python_too_old_to_run_the_program(name: str) -> None:
    """They must get as far as saying so."""
    ast.parse((ROOT / "packaging" / name).read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.skipif(os.name == "nt", reason="the check script is for Linux")
def test_the_check_script_can_be_run() -> None:
    script = ROOT / ".ci/run"
    assert script.stat().st_mode & stat.S_IXUSR
    subprocess.run(["bash", "-n", str(script)], check=True)
