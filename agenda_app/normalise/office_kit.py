"""LibreOffice as a library (LibreOfficeKit): opens a locked file and keeps it without its password.

It is the only way to give LibreOffice a password without a window or macros. It runs in a process
of its own, which ``office_unlock.py`` starts, and ends it without cleaning up: that is where
LibreOffice likes to crash. The fewer other libraries are loaded there already, the better.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any

OPENED, FAILED, ASKED = 0, 1, 3
"""How the process ends; the last is that another password is needed. When it crashes, it failed."""

_PASSWORD, _PASSWORD_TO_CHANGE = 20, 21
_WITH_PASSWORDS = 1
# Where functions stand in the tables of LibreOfficeKit.h; new ones are only ever added at the end.
_LOAD, _LISTEN, _FEATURES, _SET_PASSWORD = 2, 6, 8, 9
_SAVE, _KIND = 2, 3
_ENDINGS = {0: "docx", 1: "xlsx", 2: "pptx"}
_OPEN_ENDINGS = {0: "odt", 1: "ods", 2: "odp"}
"""Open documents stay what they are: in other formats what they hide is hidden no longer."""
_PACKED = b"PK"
"""Begins a locked open document; locked files of Office begin otherwise."""
_BESIDE_ITS_LIBRARIES = 0x8


def unlock(arguments: list[str]) -> int:
    """Open a file with the password that comes on standard input, and keep it in a folder.

    Args:
        arguments: the library, the folder of a profile, the file, the folder to write into.
    """
    library, profile, file, target = map(Path, arguments)
    password = sys.stdin.buffer.read()
    with file.open("rb") as opened:
        endings = _OPEN_ENDINGS if opened.read(len(_PACKED)) == _PACKED else _ENDINGS
    code = _unlocked(_Kit(library, profile.as_uri()), file.as_uri(), target, password, endings)
    os._exit(code)


def _unlocked(
    kit: _Kit, address: str, target: Path, password: bytes, endings: dict[int, str]
) -> int:
    document = kit.load(address, password)
    if document is None:
        # It asks once more when the password was wrong, and not when the file cannot be shown.
        return ASKED if kit.asked > bool(password) else FAILED
    if not kit.asked:
        return FAILED  # what is no locked file at all comes in as a text of nonsense
    kind = _function(document, _KIND, ctypes.c_int, ctypes.c_void_p)(document)
    ending = endings.get(kind)
    if ending is None:
        return FAILED
    place = (target / f"fil.{ending}").as_uri().encode()
    text = (ctypes.c_char_p,) * 3
    save = _function(document, _SAVE, ctypes.c_int, ctypes.c_void_p, *text)
    return OPENED if save(document, place, ending.encode(), None) else FAILED


class _Kit:
    """The library, started; ``asked`` counts how often it wanted a password."""

    def __init__(self, library: Path, profile: str) -> None:
        loaded = ctypes.CDLL(str(library), winmode=_BESIDE_ITS_LIBRARIES)
        hook = loaded.libreofficekit_hook_2
        hook.restype, hook.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_char_p)
        self._kit = hook(str(library.parent).encode(), profile.encode())
        if not self._kit:
            raise OSError("LibreOffice does not start")
        self.asked = 0

    def load(self, address: str, password: bytes) -> int | None:
        """Return a document, None when it cannot be opened."""
        give = self._function(_SET_PASSWORD, None, ctypes.c_char_p, ctypes.c_char_p)
        shape = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)

        def answer(what: int, payload: bytes, _: Any) -> None:
            if what == _PASSWORD:
                # It asks for ever, until it gets none.
                give(self._kit, payload, None if self.asked or not password else password)
                self.asked += 1
            elif what == _PASSWORD_TO_CHANGE:
                give(self._kit, payload, b"")

        self._listener = shape(answer)  # it is called for as long as the library runs
        self._function(_FEATURES, None, ctypes.c_ulonglong)(self._kit, _WITH_PASSWORDS)
        self._function(_LISTEN, None, shape, ctypes.c_void_p)(self._kit, self._listener, None)
        found: int | None = self._function(_LOAD, ctypes.c_void_p, ctypes.c_char_p)(
            self._kit, address.encode()
        )
        return found

    def _function(self, place: int, result: Any, *arguments: Any) -> Any:
        return _function(self._kit, place, result, ctypes.c_void_p, *arguments)


def _function(thing: int, place: int, result: Any, *arguments: Any) -> Any:
    """Return a function of a thing, by its place in the table that the thing begins with."""
    table = ctypes.cast(thing, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    address = table[place]
    return ctypes.CFUNCTYPE(result, *arguments)(address)
