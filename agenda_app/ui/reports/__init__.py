"""What is made of many meetings: fees, attendance, the bound volume of a year."""

from __future__ import annotations
