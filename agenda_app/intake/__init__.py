"""Case-paper files to case papers, and what was not recognised."""

from __future__ import annotations
