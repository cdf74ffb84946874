"""The child process begins: it makes pages of files, or opens one that is locked."""

from __future__ import annotations

from agenda_app.normalise.recipe import UNLOCK


def begin(arguments: list[str]) -> int:
    """Be the child process and return how it ends.

    Args:
        arguments: what ``office_kit.unlock`` needs after ``UNLOCK``, else what ``worker.serve``
            needs.
    """
    # LibreOffice is loaded as a library: the fewer others are there already, the better.
    if arguments[0] == UNLOCK:
        from agenda_app.normalise.office_kit import unlock

        return unlock(arguments[1:])
    from agenda_app.normalise.worker import serve

    return serve(arguments)
