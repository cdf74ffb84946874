"""Small files that unpack to gigabytes, packages whose directory lies, and children that fail."""

from __future__ import annotations

import struct
import sys
import zlib
from typing import NamedTuple

STORED, DEFLATED = 0, 8
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


class Entry(NamedTuple):
    """An entry of a package, with the size that the package says it has when unpacked."""

    name: str
    packed: bytes
    size: int
    packing: int
    crc: int


def nothing(megabytes: int) -> bytes:
    """Return deflated data that unpack to zeros, made from one megabyte of them."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    block = packer.compress(bytes(1_000_000)) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * megabytes + packer.flush()


def zipped(*entries: Entry) -> bytes:
    """Return a package as its entries say, whether that is true or not."""
    files, directory = b"", b""
    for name, packed, size, packing, crc in entries:
        facts = struct.pack("<HHHHHIIIHH", 20, 0, packing, 0, 33, crc, len(packed), size,
                            len(name), 0)  # fmt: skip
        directory += struct.pack("<4sH", b"PK\x01\x02", 20) + facts
        directory += struct.pack("<HHHII", 0, 0, 0, 0, len(files)) + name.encode()
        files += b"PK\x03\x04" + facts + name.encode() + packed
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, len(entries), len(entries),
                      len(directory), len(files), 0)  # fmt: skip
    return files + directory + end


def plain(name: str, data: bytes) -> Entry:
    return Entry(name, data, len(data), STORED, zlib.crc32(data))


def word_whose_text(packed: bytes, size: int, crc: int = 0) -> bytes:
    """Return a package that looks like Word's, with this as its document."""
    return zipped(
        plain("[Content_Types].xml", b"<Types/>"),
        Entry("word/document.xml", packed, size, DEFLATED, crc),
    )


def word_that_lies(megabytes: int) -> bytes:
    """Return a package whose text is said to have a thousand bytes, and has so many megabytes."""
    return word_whose_text(nothing(megabytes), 1000, crc=zlib.crc32(bytes(1000)))


def word_xml(inside: str) -> bytes:
    return f'<w:document xmlns:w="{NAMESPACE}"><w:body>{inside}</w:body></w:document>'.encode()


def tables_in_tables(depth: int) -> bytes:
    begin, end = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    return word_xml(begin * depth + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + end * depth)


_FAILING = """
import os, signal, sys, time
from agenda_app.child import works, worker
from agenda_app.intake.worker import answer as real

def answer(asked, data):
    if b"DIES" in data:
        os.kill(os.getpid(), signal.SIGTERM)
    if b"HANGS" in data:
        time.sleep(600)
    return real(asked, data)

works.WORKS["paper"] = ("__main__", "answer")
sys.exit(worker.serve(sys.argv[1:]))
"""
FAILING_CHILD = [sys.executable, "-c", _FAILING]
"""A child that dies of files with DIES in them, and never answers about those with HANGS."""
