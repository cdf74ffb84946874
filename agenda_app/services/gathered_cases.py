"""A case on its way into the secrets of a meeting: what the public may read of it, and what not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from agenda_app.domain.case import Attachment, Case, CaseId, CasePaper
from agenda_app.domain.listed_titles import doubtful_titles, is_title_of
from agenda_app.domain.secrets import OpenFile, OpenPaper, SecretFile, SecretKind, Source
from agenda_app.domain.shielding import exempt_bases
from agenda_app.services.cases import paper_versions
from agenda_app.services.decision_facts import read_decision_facts
from agenda_app.services.gathered_texts import GatheredTexts
from agenda_app.services.normalised import normalised_of
from agenda_app.services.recommended import recommendation_of


@dataclass(slots=True, kw_only=True)
class GatheredCases(GatheredTexts):
    """What has been gathered so far of cases, by whether the public may read it on a day."""

    session: Session
    today: dt.date

    def take_case(self, case: Case, source: Source, *, is_open: bool) -> None:
        """Gather a case with its attachments; ``source`` is the line of the agenda with it."""
        # First, since the paper may list their titles too.
        self._take_attachments(case, source, is_open=is_open)
        if is_open:
            self._take_open(case, source)
            return
        self._take_exempt(case, source)
        if case.id is not None:
            self._hide_parties(case.id, source)

    def _take_open(self, case: Case, source: Source) -> None:
        paper = case.paper
        self._take_people(paper)
        self.open_titles += (case.short_title, case.public_title)
        self.open_texts += (proposal.owner for proposal in paper.proposals)
        self.open_texts += (case.archive_case_no, paper.journal_no, paper.unit, *paper.referenced)
        steps = [step for step in case.treatments if step.recommendation]
        # What was put right in an exempt passage is as exempt as what stood there.
        corrected = (
            recommendation_of(self.session, case, step, paper.language).text for step in steps
        )
        said = dict.fromkeys((*(step.recommendation for step in steps), *corrected))
        own = (*(p.text for p in paper.proposals), paper.body)
        self.show(source, *own, *said)
        if exempt_bases(own):
            self._hide_file_of(paper, source)

    def _take_exempt(self, case: Case, source: Source) -> None:
        self.hide(source, SecretKind.TITLE, case.short_title)
        self.hide(source, SecretKind.NUMBER, case.archive_case_no)
        self.hide_texts(source, *(step.recommendation for step in case.treatments))
        for paper in paper_versions(self.session, case.id) if case.id is not None else ():
            self._take_people(paper)
            self.hide(source, SecretKind.TITLE, *paper.listed_attachments, *paper.referenced)
            self.hide(source, SecretKind.NUMBER, paper.journal_no)
            self.hide_texts(source, *(one.text for one in paper.proposals), paper.body)
            owners = (one.owner for one in paper.proposals)
            gone = (one.text for one in paper.dropped)
            self.hide(source, SecretKind.TEXT, *owners, *paper.unrecognised, *gone)
            if paper.source is not None:
                self.hide(source, SecretKind.FILE_NAME, paper.source.name)
            self._hide_file_of(paper, source)

    def _hide_file_of(self, paper: CasePaper, source: Source) -> None:
        """Gather the file that a paper came in, which has no exempt passages marked."""
        file = paper.source
        if file is not None:
            self.paper_files.append(SecretFile(file.name, file.sha256, "", source))

    def _take_people(self, paper: CasePaper) -> None:
        self.people += (paper.case_officer, *(signer.name for signer in paper.signers))

    def _take_attachments(self, case: Case, source: Source, *, is_open: bool) -> None:
        withheld = []
        for place, attachment in enumerate(case.attachments, start=1):
            if is_open and attachment.access.is_public(self.today):
                self.open_attachments.append(OpenPaper(attachment.title, source))
                self.open_files += (OpenFile(one, source) for one in self._pages(attachment))
                continue
            withheld.append(attachment)
            here = replace(source, attachment=place, title=attachment.title)
            self.hide(here, SecretKind.TITLE, attachment.title)
            if attachment.file is not None:
                self.hide(here, SecretKind.FILE_NAME, attachment.file.name)
                pages = "".join(self._pages(attachment))
                file = attachment.file
                self.files.append(SecretFile(file.name, file.sha256, pages, here))
        if is_open:
            doubtful = doubtful_titles(case, self.today)
            self.hide(source, SecretKind.TITLE, *doubtful)
            for title in case.paper.listed_attachments:
                if title not in doubtful and not any(is_title_of(title, a) for a in withheld):
                    self.open_texts.append(title)

    def _pages(self, attachment: Attachment) -> Iterator[str]:
        made = normalised_of(self.session, attachment)
        if made is not None and made.pdf is not None:
            yield made.pdf

    def _hide_parties(self, case_id: CaseId, source: Source) -> None:
        """Gather who is told of the resolution in an exempt case."""
        for party in read_decision_facts(self.session, case_id).parties:
            self.hide(source, SecretKind.PARTY, party.name, party.address, party.email)
