"""A paper that nobody can read, made a case of as the window does it: its own pages are printed."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from agenda_app.db.storage import Storage
from agenda_app.domain.printed import Audience
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.services.importing import keep
from agenda_app.services.putting_on import put_cases
from agenda_app.services.taking_in import take_in
from tests.builders import TODAY, a_municipality, saved_meeting
from tests.documents.reading import joined, words


def a_scan() -> bytes:
    out = BytesIO()
    Image.new("RGB", (620, 877), "gray").save(out, "PDF", resolution=75)
    return out.getvalue()


def test_the_head_of_the_case_says_that_the_paper_follows_and_no_empty_proposal_stands_there(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        assert meeting.id is not None
        taken = take_in(session, [keep(storage.files, a_scan(), "Kai.pdf")])
        put_cases(session, meeting.id, taken.case_ids)
    wanted = Wanted(meeting.id, Kind.BUNDLE, Audience.INTERNAL)
    made = run_to_end(make(storage, wanted, TODAY))
    said = joined(words(made.pdf))
    assert joined("Saksframlegget følger på de neste sidene slik det kom.") in said
    assert joined("forslag til vedtak") not in said
    original = next(key for key in made.opens_at if key.endswith("-original"))
    assert made.opens_at[original] == made.pages
