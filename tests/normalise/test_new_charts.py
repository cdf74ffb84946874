"""Charts that LibreOffice leaves out are counted, and others are not."""

from __future__ import annotations

from agenda_app.normalise.new_charts import new_charts
from tests.normalise.office_files import packed


def test_charts_of_new_kinds_are_counted_and_others_are_not() -> None:
    parts = ("xl/charts/chart1.xml", "xl/charts/chartEx1.xml", "ppt/charts/chartEx2.xml")
    more = ("word/charts/chartEx1.xml", "xl/charts/_rels/chartEx1.xml.rels")
    assert new_charts(packed(dict.fromkeys((*parts, *more), "<a/>"))) == 3
