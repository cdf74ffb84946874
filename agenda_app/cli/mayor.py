"""``mayor``: what the mayor decided in the place of the committee that a case waits for.

``mayor-papers``: what goes out of it.
"""

from __future__ import annotations

from argparse import Namespace
from datetime import date

from agenda_app.cli.data import data
from agenda_app.cli.file_sets import told
from agenda_app.domain.case import TreatmentId
from agenda_app.domain.mayor import MayorsBasis, basis_words
from agenda_app.domain.sentence import alike
from agenda_app.domain.text import paragraphs
from agenda_app.jobs import run_to_end
from agenda_app.produce.file_set import landed
from agenda_app.produce.mayors_files import mayors_files
from agenda_app.services.cases import read_case
from agenda_app.services.committees import committee
from agenda_app.services.mayors_decisions import decide

_DONE = alike("Sak {}: {}")


def decide_case(options: Namespace) -> int:
    """Write down what the mayor decided; the proposal of the paper where no text is given.

    Raises:
        NotFoundError: there is no such case.
        UserError: the case waits for no committee, nothing was resolved, or not yet.
    """
    with data(options) as storage, storage.database.write("mayor decides") as session:
        case = read_case(session, options.case)
        last = case.treatments[-1].id if case.treatments else None
        own = case.paper.written_proposals
        text = paragraphs(options.text) or (own[0].text if own else ())
        decided = (options.date, MayorsBasis(options.basis), text)
        made = decide(session, options.case, last or TreatmentId(0), decided, date.today())
        said = basis_words(made, committee(session, made.committee_id).name)
    print(_DONE.said(options.spoken, options.case, said.said(options.spoken)))
    return 0


def papers(options: Namespace) -> int:
    """Write the extract of a case that the mayor decided, and the letters, into a folder.

    Raises:
        NotFoundError: there is no such case, or the mayor has not decided it.
    """
    with data(options) as storage:
        work = mayors_files(storage, options.case, date.today())
        return told(run_to_end(landed(work, options.folder)), options)
