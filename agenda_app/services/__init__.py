"""Use cases: functions of a session and plain values; never commit, never see Qt."""

from __future__ import annotations
