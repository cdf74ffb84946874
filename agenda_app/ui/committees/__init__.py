"""The committees: who sits, who is called in next, which rules and numbers they have."""

from __future__ import annotations
