"""Puts the pages of a finished PDF on paper, one after the other."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from queue import Full, Queue

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.files.scratch import passing_folder
from agenda_app.jobs import Progress, Work, run_to_end
from agenda_app.ui.job_runner import Job, JobRunner
from agenda_app.ui.pdf_pages import PIXELS_PER_INCH, PagePicture, PdfPages

DPI = 300
_AHEAD = 2
_WAIT_SECONDS = 0.2
_POINTS = 72


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """How to print: on which printer, how often, on both sides of the paper or not."""

    printer: str
    copies: int = 1
    two_sided: bool = True


class PagePrinter(QObject):
    """Draws pages on the worker and hands them to the printer on the window's thread.

    Signals:
        done: how many pages were printed.
        failed: the UserError.
    """

    done = Signal(int)
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, printer: QPrinter, pdf: bytes, parent: QObject) -> None:
        """Begin at once; ``job`` can be cancelled."""
        super().__init__(parent)
        self._printer = printer
        self._painter = QPainter()
        self._pages: Queue[PagePicture] = Queue(_AHEAD)
        self._printed = 0
        self.job: Job = jobs.start(drawn_pages(pdf, self._pages), soon=True)
        self.job.progressed.connect(self._take)
        self.job.succeeded.connect(self._on_drawn)
        self.job.failed.connect(self._on_failed)
        self.job.cancelled.connect(self._on_cancelled)

    def _take(self) -> None:
        while not self._pages.empty():
            if not self._put(self._pages.get_nowait()):
                self.job.cancel()
                self.failed.emit(_refused())
                return

    def _put(self, page: PagePicture) -> bool:
        """Print one page; False when the printer takes none."""
        size = QSizeF(page.width, page.height) * _POINTS / DPI
        wide = size.width() > size.height()
        paper = QPageSize(size.transposed() if wide else size, QPageSize.Unit.Point)
        way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        self._printer.setPageLayout(QPageLayout(paper, way, QMarginsF(0, 0, 0, 0)))
        if self._painter.isActive():
            if not self._printer.newPage():
                return False
        elif not self._painter.begin(self._printer):
            return False
        image = QImage(
            page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
        )
        room = QRectF(self._painter.viewport())
        fitted = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(room.topLeft(), fitted)
        box.moveCenter(room.center())
        self._painter.drawImage(box, image)
        self._printed += 1
        return True

    def _on_drawn(self) -> None:
        self._take()
        self._painter.end()
        self.done.emit(self._printed)

    def _on_failed(self, error: Exception) -> None:
        self._stop()
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._stop()

    def _stop(self) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()


def new_printer(order: PrintOrder) -> QPrinter:
    """Return the printer that an order names, set up for it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(order.printer)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    printer.setCopyCount(order.copies)
    sides = (
        QPrinter.DuplexMode.DuplexLongSide if order.two_sided else QPrinter.DuplexMode.DuplexNone
    )
    printer.setDuplex(sides)
    return printer


def drawn_pages(pdf: bytes, out: Queue[PagePicture]) -> Work[int]:
    """Draw every page at the printer's resolution and offer it, never far ahead of the printer.

    Returns:
        How many pages there are.

    Raises:
        UserError: the file cannot be read.
    """
    pages = PdfPages(pdf)
    try:
        count = len(run_to_end(pages.open()).sizes)
        for number in range(count):
            yield Progress(number, count)
            picture = run_to_end(pages.draw(number, DPI / PIXELS_PER_INCH))
            while not _offered(out, picture):
                yield Progress(number, count)
        return count
    except ValueError as error:
        raise UserError(
            Sentence(
                "Filen kunne ikke leses for utskrift.", "Fila kunne ikkje lesast for utskrift."
            ),
            alike("Lag PDF-en på nytt."),
        ) from error
    finally:
        run_to_end(pages.close())


def _offered(out: Queue[PagePicture], picture: PagePicture) -> bool:
    try:
        out.put(picture, timeout=_WAIT_SECONDS)
    except Full:
        return False
    return True


def has_spooler() -> bool:
    """Tell whether the system prints PDF files itself, sharper and faster than page by page."""
    return sys.platform != "win32" and shutil.which("lp") is not None


def spooled(pdf: bytes, order: PrintOrder, title: str) -> Work[int]:
    """Hand the file to the system's print queue.

    Raises:
        UserError: the queue refused it.
    """
    yield Progress(0, 0)
    sides = "two-sided-long-edge" if order.two_sided else "one-sided"
    with passing_folder() as folder:
        file = folder / "print.pdf"
        file.write_bytes(pdf)
        command = ["lp", "-d", order.printer, "-n", str(order.copies), "-t", title]
        command += ["-o", f"sides={sides}", str(file)]
        result = subprocess.run(command, capture_output=True, check=False, timeout=60)
    if result.returncode:
        raise _refused()
    return 0


def _refused() -> UserError:
    return UserError(
        Sentence("Skriveren tok ikke imot utskriften.", "Skrivaren tok ikkje imot utskrifta."),
        Sentence(
            "Se om den er på og har papir, og prøv igjen.",
            "Sjå om han er på og har papir, og prøv igjen.",
        ),
    )
