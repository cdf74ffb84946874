"""Files from outside become attachments: kept as they came, and made into pages once.

Pages are made in a child process and kept by the hash of the file, and so is what they say. Whoever
needs them finds them there; what nobody has made yet, ``bring_up_to_date`` makes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from agenda_app.db.storage import Storage
from agenda_app.domain.case import Attachment, same_file
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import NOTHING, Sentence, joined
from agenda_app.domain.verdict import TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import Refused
from agenda_app.errors import UserError
from agenda_app.files.held import HeldFiles
from agenda_app.files.reading import read_file, shown_name
from agenda_app.files.store import FolderStore
from agenda_app.jobs import Progress, Work, said_as
from agenda_app.normalise.office_program import find_office_program
from agenda_app.normalise.recipe import RECIPE
from agenda_app.produce.made_pages import MadePages, kept_pages_of, note_pages, pages_of
from agenda_app.produce.readings import bring_readings_up_to_date
from agenda_app.services.importing import as_kept
from agenda_app.services.normalised import SourceFile, normalised_file, pages_made, waiting_files


@dataclass(frozen=True, slots=True)
class Made:
    """An attachment, which is not saved by this, and what became of its file.

    ``name`` is what the file that came is called. ``before`` is the attachment that this very file
    was already: then nothing is added, and ``attachment`` is the same one as it is now. ``copy``
    tells that the file itself came more than once, and that this is not the first of them.
    """

    attachment: Attachment
    verdict: Verdict
    name: str = ""
    before: Attachment | None = None
    copy: bool = False

    @property
    def sha256(self) -> str:
        """The hash of its file, empty when that has not come."""
        return self.attachment.file.sha256 if self.attachment.file else ""

    @property
    def again(self) -> Sentence:
        """What is said of a file that was attached already; nothing of any other."""
        if self.before is None:
            return NOTHING
        title = self.attachment.title
        if self.verdict.is_shown and not self.before.pages and not self.copy:
            return Sentence(
                f"«{self.name}» lå ved fra før som «{title}», som nå er åpnet.",
                f"«{self.name}» låg ved frå før som «{title}», som no er opna.",
            )
        return Sentence(
            f"«{self.name}» ligger ved fra før som «{title}», og er ikke lagt ved én gang til.",
            f"«{self.name}» ligg ved frå før som «{title}», og er ikkje lagd ved ein gong til.",
        )


@dataclass(frozen=True, slots=True)
class Attached:
    """What came of files, in their order, and what could not even be read from disk."""

    made: tuple[Made, ...] = ()
    errors: tuple[UserError, ...] = ()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The attachments that are new, without ids."""
        return tuple(one.attachment for one in self.made if one.before is None)

    @property
    def changed(self) -> tuple[tuple[Attachment, Attachment], ...]:
        """The attachments that were there and are printed in another way now: before and after."""
        pairs = ((one.before, one.attachment) for one in self.made if not one.copy)
        return tuple(
            (before, after)
            for before, after in pairs
            if before and before.tracked_changes is not after.tracked_changes
        )

    @property
    def again(self) -> Sentence:
        """What is said of the files that were attached already."""
        return joined(one.again for one in self.made)


def attached(
    storage: Storage,
    paths: Sequence[Path],
    *,
    beside: Sequence[Attachment] = (),
    tracked_changes: TrackedChanges = TrackedChanges.ASK,
    password: str = "",
) -> Work[Attached]:
    """Make pages of files and keep both, as a job; the title is the file's name.

    No case is changed: whoever gets the attachments saves them. A job that is closed before its end
    leaves nothing in the tables, no file and no process: it may have been the wrong file.

    Args:
        storage: where everything is kept.
        paths: the files; one that cannot be read does not keep the others out.
        beside: what the case has already; the same file is no second attachment, but a password or
            a decision that comes with it counts for the one that is there.
        tracked_changes: what is printed of tracked changes.
        password: to open those with that are locked; it is kept nowhere.
    """
    made: list[Made] = []
    results: list[MadePages] = []
    errors: list[UserError] = []
    with HeldFiles(storage.folder) as held:
        for number, path in enumerate(paths):
            progress = Progress(number, len(paths), _saying(shown_name(path)))
            yield progress
            try:
                data = read_file(path)
                file = as_kept(data, path.name)
                held.hold(file.sha256, data)
            except UserError as error:
                errors.append(error)
                continue
            first = next((one for one in made if same_file([one.attachment], file)), None)
            if first is not None:
                twin = first.before or first.attachment
                made.append(Made(first.attachment, first.verdict, file.name, twin, copy=True))
                continue
            before = same_file(beside, file)
            added = before or Attachment(None, _title(file.name), file)
            if tracked_changes is not TrackedChanges.ASK:
                added = replace(added, tracked_changes=tracked_changes)
            source = SourceFile(file, added.tracked_changes)
            verdict = _known(storage, source)
            if verdict is None or (password and not verdict.is_shown):
                work = pages_of(storage, held, source, data, password)
                try:
                    result = yield from said_as(progress, work)
                except UserError as error:
                    held.let_go(file.sha256)
                    errors.append(error)
                    continue
                results.append(result)
                verdict = result.verdict
            made.append(Made(_shown(added, verdict), verdict, file.name, before))
        lost = held.keep(storage.files)
    note_pages(storage, [one for one in results if one.files.isdisjoint(lost)])
    stays = tuple(one for one in made if one.sha256 not in lost)
    return Attached(stays, (*errors, *lost.values()))


def made_again(
    storage: Storage,
    attachment: Attachment,
    *,
    password: str = "",
    tracked_changes: TrackedChanges | None = None,
) -> Work[Made]:
    """Make pages of an attachment's file anew, as a job; the case is not changed.

    A wrong password changes nothing of what was made before.

    Args:
        storage: where everything is kept.
        attachment: one whose file has come.
        password: to open the file with; it is kept nowhere.
        tracked_changes: what is printed of tracked changes from now on.

    Raises:
        ValueError: the attachment's file has not come.
        UserError: the file is gone or damaged.
    """
    file = attachment.file
    if file is None:
        raise ValueError("no pages can be made of a file that has not come")
    if tracked_changes is not None:
        attachment = replace(attachment, tracked_changes=tracked_changes)
    source = SourceFile(file, attachment.tracked_changes)
    progress = Progress(0, 1, _saying(file.name))
    yield progress
    data = storage.files.get(file.sha256)
    result = yield from said_as(progress, kept_pages_of(storage, source, data, password))
    found = result.verdict
    if found.refused == Refused.PASSWORD_WRONG:
        return Made(attachment, found)
    verdict = _known(storage, source) or found
    return Made(_shown(attachment, verdict), verdict)


def bring_up_to_date(storage: Storage, meeting_id: MeetingId | None = None) -> Work[int]:
    """Make the pages that are missing, or were made by an older recipe, as a job.

    Each file's are kept as soon as they are made. A file that is gone from the disk is passed over.

    Args:
        storage: where everything is kept.
        meeting_id: only what belongs to this meeting's cases; None for all.

    Returns:
        How many files pages were made of.
    """
    # Somebody may have installed it since.
    again = (Refused.NO_OFFICE_PROGRAM,) if find_office_program() else ()
    with storage.database.read() as session:
        waiting = waiting_files(session, RECIPE, meeting_id, again)
    count = 0
    for number, source in enumerate(waiting):
        progress = Progress(number, len(waiting), _saying(source.file.name))
        yield progress
        try:
            data = storage.files.get(source.file.sha256)
        except UserError:
            continue
        yield from said_as(progress, kept_pages_of(storage, source, data))
        count += 1
    if meeting_id is None:  # nobody waits
        if isinstance(storage.files, FolderStore):
            storage.files.tidy()
        with storage.database.read() as session:
            pages = pages_made(session)
        yield from bring_readings_up_to_date(storage, pages)
    return count


def _known(storage: Storage, source: SourceFile) -> Verdict | None:
    with storage.database.read() as session:
        found = normalised_file(session, source)
    return found.verdict if found is not None and found.recipe >= RECIPE else None


def _title(name: str) -> str:
    return PurePath(name).stem.replace("_", " ").strip() or name


def _shown(attachment: Attachment, verdict: Verdict) -> Attachment:
    return replace(attachment, pages=verdict.page_count)


def _saying(name: str) -> Sentence:
    return Sentence(f"Gjør «{name}» om til sider …", f"Gjer «{name}» om til sider …")
