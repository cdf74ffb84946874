"""A small writer of compound files (MS-CFB), and of e-mails as Outlook keeps them (MS-OXMSG)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Tree = dict[str, Any]
"""Streams (bytes) and folders (trees) by name."""
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_STREAM, _ROOT = 2, 5
_SMALL_ONES = 4096


@dataclass
class _Sectors:
    size: int
    data: bytes = b""
    chain: list[int] = field(default_factory=list)

    def put(self, data: bytes) -> int:
        """Put data at the end; return where they start."""
        start, many = len(self.chain), -(-len(data) // self.size)
        self.data += data.ljust(many * self.size, b"\0")
        self.chain += [*range(start + 1, start + many), _END] if many else []
        return start if many else _END


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    child: int = _FREE
    next: int = _FREE
    start: int = 0

    def packed(self) -> bytes:
        name = (self.name + "\0").encode("utf-16-le")
        links = (_FREE, self.next, self.child)
        return struct.pack(
            "<64sHBB3I36xIQ", name, len(name), self.kind, 1, *links, self.start, len(self.data)
        )


def compound_file(tree: Tree) -> bytes:
    """Return a file with these streams and folders."""
    root = _Entry("Root Entry", _ROOT)
    entries = [root]
    _list(tree, root, entries)
    large, small = _Sectors(512), _Sectors(64)
    for entry in entries:
        entry.start = (small if len(entry.data) < _SMALL_ONES else large).put(entry.data)
    root.data = small.data
    root.start = large.put(root.data)
    fat_of_small = large.put(struct.pack(f"<{len(small.chain)}I", *small.chain))
    directory = large.put(b"".join(entry.packed() for entry in entries))
    first = len(large.chain)
    fats = next(many for many in range(1, 110) if first + many <= many * 128)
    table = struct.pack(f"<{first + fats}I", *large.chain, *[_FAT] * fats)
    head = struct.pack(
        "<8s16x5H10x8I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        fats, directory, 0, _SMALL_ONES, fat_of_small, -(-len(small.chain) // 128), _END, 0,
    )  # fmt: skip
    places = struct.pack(f"<{fats}I", *range(first, first + fats)).ljust(109 * 4, b"\xff")
    return head + places + large.data + table.ljust(fats * 512, b"\xff")


def _list(tree: Tree, parent: _Entry, entries: list[_Entry]) -> None:
    before: _Entry | None = None
    for name, inside in tree.items():
        is_folder = isinstance(inside, dict)
        entry = _Entry(name, 1) if is_folder else _Entry(name, _STREAM, inside)
        if before is None:
            parent.child = len(entries)
        else:
            before.next = len(entries)
        entries.append(entry)
        before = entry
        if is_folder:
            _list(inside, entry, entries)


def properties(head: int, values: dict[int, str | bytes | int | datetime | Tree]) -> Tree:
    """Return what is said of an e-mail (its head is 32 or 24 long), or of a part of it (8)."""
    tree: Tree = {}
    listed = bytes(head)
    for number, value in values.items():
        kind, fixed = 0x001F, bytes(8)
        match value:
            case str():
                tree[f"__substg1.0_{number:04X}001F"] = value.encode("utf-16-le")
            case bytes():
                kind = 0x0102
                tree[f"__substg1.0_{number:04X}0102"] = value
            case dict():
                kind = 0x000D
                tree[f"__substg1.0_{number:04X}000D"] = value
            case int():
                kind, fixed = 0x0003, struct.pack("<ixxxx", value)
            case datetime():
                since = value - datetime(1601, 1, 1, tzinfo=UTC)
                kind, fixed = 0x0040, struct.pack("<Q", int(since.total_seconds()) * 10_000_000)
        listed += struct.pack("<HHI8s", kind, number, 6, fixed)
    return {"__properties_version1.0": listed, **tree}


def outlook_mail(
    values: dict[int, str | bytes | int | datetime | Tree],
    people: tuple[Tree, ...] = (),
    files: tuple[Tree, ...] = (),
    head: int = 32,
) -> Tree:
    """Return an e-mail, to be packed in a file or within another one."""
    return (
        properties(head, {0x001A: "IPM.Note", **values})
        | {f"__recip_version1.0_#{at:08X}": one for at, one in enumerate(people)}
        | {f"__attach_version1.0_#{at:08X}": one for at, one in enumerate(files)}
    )


def recipient(kind: int, name: str, address: str) -> Tree:
    return properties(8, {0x0C15: kind, 0x3001: name, 0x39FE: address})


def attached(name: str, data: bytes, media: str = "", cid: str = "") -> Tree:
    more: dict[int, Any] = {0x370E: media} if media else {}
    return properties(8, {0x3707: name, 0x3701: data, **more, **({0x3712: cid} if cid else {})})
