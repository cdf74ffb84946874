"""The distribution list (fordelingsliste): what is copied how often, and who has got theirs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.form_table import BOX, form_table
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.meeting_paper import day_of, finished, furniture
from agenda_app.documents.page import render, section
from agenda_app.documents.part import Part
from agenda_app.documents.tagging import Element
from agenda_app.domain.dispatch import Channel, Recipient, Version
from agenda_app.domain.distribution import DistributionContent, PrintRun
from agenda_app.domain.language import Language
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.terms import recipients_counted, word
from agenda_app.words import number

BOXES, _NAMED, _FIGURE = 15 * MM, 48 * MM, 13 * MM
_RUNS = (BOXES, _NAMED, measures.TEXT_WIDTH - 102 * MM, _FIGURE, _FIGURE, _FIGURE)
_RECIPIENTS = (BOXES, _NAMED, measures.TEXT_WIDTH - 102 * MM, 26 * MM, _FIGURE)
_HAVE = (BOXES, 42 * MM, measures.TEXT_WIDTH - 90 * MM, 22 * MM, 11 * MM)
_RIGHT = frozenset({"pages_of_copy", "sheets_of_paper", "copies_short"})
_NAMES = {
    Version.INTERNAL: "whole_bundle",
    Version.PUBLIC: "public_bundle",
    Version.EXEMPT: "exempt_part",
    Version.ARCHIVE: "whole_bundle",
}


def render_distribution(content: DistributionContent) -> bytes:
    """Return the distribution list as PDF."""
    part = distribution_part(content)
    return finished([part], content.head, part.title)


def distribution_part(content: DistributionContent) -> Part:
    """Return the distribution list as a part of a document."""
    head, language = content.head, content.head.language
    title = label("distribution", language)
    top = section(title, language)
    when = f"{head.committee} {day_of(head)}"
    story: list[Flowable] = [
        paragraph(escaped(when), style.SMALL, Element("P", top)),
        paragraph(escaped(title), style.SHEET_TITLE, Element("H1", top), outline=(1, title)),
        _heading("copying", language, top),
        *_copying(content, top),
        _heading("recipients", language, top),
        _recipients(content, top),
        *_about_mail(content, top),
    ]
    return render(title, top, story, furniture(head, name="distribution"))


def settings_in_words(content: DistributionContent) -> str:
    """Return "Tosidig, 12 mm innbindingsmarg, fargede ark til unntatt del.".

    Sendings that were printed otherwise than others are told apart: "Tilleggsinnkalling 1: …".
    """
    language = content.head.language
    alike: dict[str, list[PrintRun]] = {}
    for run in content.runs:
        alike.setdefault(_layout(run.plan or content.plan, language), []).append(run)
    told = [_settings(layout, runs, content) for layout, runs in alike.items()]
    if len(told) == 1:
        return f"{told[0].capitalize()}."
    named = zip((_sendings(runs) for runs in alike.values()), told, strict=True)
    return " ".join(f"{names}: {words}." for names, words in named)


def _settings(layout: str, runs: Sequence[PrintRun], content: DistributionContent) -> str:
    exempt = (run.plan or content.plan for run in runs if run.version is Version.EXEMPT)
    if any(plan.exempt_apart for plan in exempt):
        return f"{layout}, {label('coloured', content.head.language)}"
    return layout


def _sendings(runs: Iterable[PrintRun]) -> str:
    return ", ".join(dict.fromkeys(run.of for run in runs))


def _layout(plan: PrintPlan, language: Language) -> str:
    keys = ["two_sided" if plan.two_sided else "one_sided"]
    if plan.two_sided and plan.start_right:
        keys.append("start_right")
    if plan.dividers:
        keys.append("dividers")
    if plan.binding_mm:
        keys.append("binding")
    return ", ".join(label(key, language).format(plan.binding_mm) for key in keys)


def _heading(key: str, language: Language, top: Element) -> Flowable:
    return paragraph(label(key, language), style.HEADINGS[2], Element("H2", top))


def _copying(content: DistributionContent, top: Element) -> list[Flowable]:
    language = content.head.language
    if not content.runs:
        words = label("nobody_on_paper", language)
        return [paragraph(words, style.FORM_TEXT, Element("P", top))]
    keys = ("done", "copies_of", "recipients", "copies_short", "pages_of_copy", "sheets_of_paper")
    rows = [_run(run, content) for run in content.runs]
    said = [settings_in_words(content), *_about_unknown(content)]
    settings = paragraph(escaped(" ".join(said)), style.FORM_TEXT, Element("P", top))
    return [settings, Spacer(1, 5), form_table(keys, rows, _RUNS, language, top, _RIGHT)]


def _about_unknown(content: DistributionContent) -> Iterator[str]:
    """Yield which sendings are told as papers are printed now, since nobody knows how they were."""
    unknown = _sendings(run for run in content.runs if run.of and run.plan is None)
    if unknown:
        yield label("plan_unknown", content.head.language).format(unknown)


def _run(run: PrintRun, content: DistributionContent) -> tuple[str, ...]:
    language = content.head.language
    sheets = run.sheets(two_sided=(run.plan or content.plan).two_sided)
    return (
        BOX,
        _name(run, language),
        recipients_counted(run.recipients, language),
        number(run.copies),
        number(run.pages) if run.pages else "",
        number(sheets) if sheets else "",
    )


def _name(run: PrintRun, language: Language) -> str:
    if run.of:
        return f"{run.of}, {word(run.version, language).lower()}"
    return label(_NAMES[run.version], language)


def _recipients(content: DistributionContent, top: Element) -> Flowable:
    language = content.head.language
    if not content.recipients:
        words = label("no_recipients", language)
        return paragraph(words, style.NOTE, Element("P", top))
    gets = "has" if content.has else "gets"
    keys = ("handed_out", "recipient", gets, "by_what", "copies_short")
    rows = [_recipient(recipient, content) for recipient in content.recipients]
    widths = _HAVE if content.has else _RECIPIENTS
    return form_table(keys, rows, widths, language, top, _RIGHT)


def _recipient(recipient: Recipient, content: DistributionContent) -> tuple[str, ...]:
    language = content.head.language
    on_paper = recipient.channel is Channel.PAPER
    is_public = _is_mailed_without(recipient, content)
    both = on_paper and content.apart and recipient.version is Version.INTERNAL
    name = _NAMES[Version.PUBLIC if is_public else recipient.version]
    gets = label("bundle_and_exempt" if both else name, language)
    if recipient.name in content.has:
        gets = f"{word(recipient.version, language)}: {content.has[recipient.name]}"
    elif content.has:
        gets = label("has_nothing", language)
    return (
        BOX,
        recipient.name,
        gets,
        word(recipient.channel, language),
        number(recipient.copies) if on_paper else "",
    )


def _is_mailed_without(recipient: Recipient, content: DistributionContent) -> bool:
    """Tell whether somebody who may read all gets what is exempt by another way than e-mail."""
    may_read = recipient.version is not Version.PUBLIC
    return content.mails_public and recipient.channel is Channel.EMAIL and may_read


def _about_mail(content: DistributionContent, top: Element) -> list[Flowable]:
    if not any(_is_mailed_without(recipient, content) for recipient in content.recipients):
        return []
    words = label("not_mailed", content.head.language)
    return [Spacer(1, 5), paragraph(words, style.FORM_TEXT, Element("P", top))]
