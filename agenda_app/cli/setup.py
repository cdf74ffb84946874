"""``init``: a municipality with its council and its executive committee."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from dataclasses import replace

from agenda_app.cli.data import new_data
from agenda_app.domain.language import Language
from agenda_app.domain.municipality import new_municipality
from agenda_app.domain.sentence import Sentence
from agenda_app.jobs import run_to_end
from agenda_app.produce.sample_files import make_sample_files
from agenda_app.sample.load import load_sample
from agenda_app.services.setup import set_up

CODES = ("KST", "FSK")
_SET_UP = Sentence("{} er satt opp med {}.", "{} er sett opp med {}.")
_SAMPLE = Sentence(
    "Eksempeldata er lagt inn. Neste møte i kommunestyret er møte {}.",
    "Eksempeldata er lagde inn. Det neste møtet i kommunestyret er møte {}.",
)


def init(options: Namespace) -> int:
    """Set up the municipality, with invented contents when they are wanted."""
    named = new_municipality(options.municipality.strip(), Language(options.language))
    wanted = replace(named, inhabitants=options.inhabitants)
    today = dt.date.today()
    with new_data(options) as storage:
        with storage.database.write("init") as session:
            made = set_up(session, wanted, CODES, today)
            meeting_id = load_sample(session, storage.files, today) if options.sample else None
        if options.sample:
            run_to_end(make_sample_files(storage))
    names = ", ".join(f"{committee.name} ({committee.code})" for committee in made)
    print(_SET_UP.said(wanted.language, wanted.name, names))
    if options.sample:
        print(_SAMPLE.said(wanted.language, meeting_id))
    return 0
