"""Files are opened so that much can be read of them."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

AFTER_OPENING = """
import io, resource, pikepdf
from agenda_app.proof.bounded_pages import opened

out = io.BytesIO()
with pikepdf.new() as pdf:
    pdf.add_blank_page()
    pdf.save(out)
opened(out.getvalue()).close()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(50):
    bytes(b"x" * 400_000)
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""
"""Tells how many pages of memory, of 4,096 bytes, the system gave for fifty pictures in turn."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="it is this library that is told")
def test_the_memory_of_a_picture_is_kept_for_the_next() -> None:
    asked = [sys.executable, "-c", AFTER_OPENING]
    done = subprocess.run(asked, capture_output=True, check=True, text=True)
    assert int(done.stdout) < 50 * 400_000 // 4_096 // 4
