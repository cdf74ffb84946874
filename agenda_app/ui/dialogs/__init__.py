"""The frame of a small dialog, and the dialogs that several pages open."""

from __future__ import annotations
