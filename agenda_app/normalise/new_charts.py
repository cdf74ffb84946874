"""Charts of the kinds that Office got in 2016 (waterfall, funnel, map): LibreOffice has none."""

from __future__ import annotations

import re

from agenda_app.intake.safe_zip import open_archive

_CHART = re.compile(r"(?:xl|ppt|word)/(?:charts|extendedCharts)/chartEx\d*\.xml")


def new_charts(data: bytes) -> int:
    """Return how many such charts a package of an office program has.

    They are parts of their own (MS-ODRAWXML, chartex), beside a sentence for older programs.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    return sum(_CHART.fullmatch(name) is not None for name in open_archive(data).names)
