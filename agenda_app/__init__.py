"""Saksliste: meeting agendas for a small municipality's political secretariat."""

from __future__ import annotations

__version__ = "0.1.0"
