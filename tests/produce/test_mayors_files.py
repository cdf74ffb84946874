"""The extract and the letters of what the mayor decided come into a folder together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.case import CaseId
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.mayor import MayorsBasis
from agenda_app.jobs import run_to_end
from agenda_app.produce.mayors_files import mayors_files
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.mayors_decisions import decide
from tests.builders import a_municipality, a_text, saved_case

DAY, TODAY = date(2026, 3, 31), date(2026, 4, 7)


@pytest.mark.parametrize(("access", "whom"), [(OPEN, "Mari Sund"), (exempt("offl. § 13"), "1")])
def test_names_say_day_mayor_and_number_and_nothing_exempt(
    storage: Storage, access: Access, whom: str
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Ny ferge", "FSK")
        assert case.id is not None
        save_case(session, replace(read_case(session, case.id), access=access))
        step = case.treatments[-1].id
        assert step is not None
        decide(session, case.id, step, (DAY, MayorsBasis.URGENT, a_text("Ja.")), TODAY)
        facts = DecisionFacts(case.id, is_individual=True, parties=(Party("Mari Sund"),))
        save_decision_facts(session, facts)
    made = run_to_end(mayors_files(storage, CaseId(case.id), TODAY))
    start = f"2026-03-31 Ordføreren sak {case.id}"
    assert [file.name for file in made.files] == [
        f"{start} særutskrift.pdf",
        f"{start} melding om vedtak {whom}.pdf",
        f"{start} melding om vedtak {whom}.txt",
    ]
    assert made.list_name == f"{start} filer.json"
    assert "Dette vedtaket ble gjort" in made.files[2].data.decode()
