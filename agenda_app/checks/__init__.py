"""One function a rule: values in, findings out."""

from __future__ import annotations
