"""Whatever the program says to the user, it can say in both written forms of Norwegian."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from agenda_app import errors

PACKAGE = Path(__file__).parent.parent / "agenda_app"
ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.UserError)
}
SAME_IN_BOTH = {
    "{} til {}",
    "{} × {} mm",
    "A4",
    "{} la fram {}:",
    "{} har ingen tekst.",
    "{} eller {}",
    ", etter {}",
    "Før oppropet først.",
    "Forfallet til {} er alt ført.",
    "med {} mot {}",
    "Oversendt med {} mot {}",
    "Oversendt med {} for og {} mot",
    "møte {}",
    "møtet {}",
    "møterett (koml. § 6-1)",
    "sak {}",
    "vedlegg {} til {}",
    "{} til",
    "{} i {}",
    "delvis oversendt",
    "oversendt",
    "protokolltilførslene",
    "Ring IT.",
    "Rett det som er feil.",
    "Rett den datoen som er feil.",
    "Skriv det som 2026/45.",
    "Skriv saksnummeret her i programmet, som {}.",
    "Send det ut først.",
    "Vent litt og prøv igjen, eller ring IT.",
    'Skriv: pip install "saksliste[postgresql]"',
    "{} (vara)",
    "meldt forfall",
    "forfall: {}",
    "1 innlegg",
    "1 replikk",
    "1 til forretningsorden",
    "{} innlegg",
    "{} til forretningsorden",
    "{}\xa0min",
    "Ordet hadde: {}.",
    "Merknad",
    "Merknad: {}",
    "Skjult tekst",
    "vedtaket",
    "andre som møtte",
    "Det står: {}",
    "Det skal stå: {}",
    "Går ut: {}",
    "Møtet tok pause{} {}.",
    " for {}",
    "Svar",
    "Svar:",
    "{} til {}:",
    "Det har ingen frist.",
    "Det står som utført, men ingenting viser det.",
    "Nye i registeret: {}.",
    "arbeid",
    "omsorg for andre",
    "reise",
    "Ingen hadde merknader.",
    "Møtet tok pause.",
    "Installer programmet på nytt.",
    "Kopierer basen",
    "Kopierer filene",
    "Lag PDF-en på nytt.",
    "Lagre det som JPEG og legg ved det.",
    "Lagre det som PNG eller JPEG.",
    "Meldt forfall: {}.",
    "Forfall: {}",
    "Protokollen er låst.",
    "Sakene",
    "Møtet er avlyst.",
    "Rett den siste datoen.",
    "Ser gjennom filene",
    "Start programmet på nytt.",
    "Offentleglova",
    "andre ledd andre punktum",
    "andre utgifter",
    "femte ledd",
    "forfall",
    "ingen vara møtte",
    "kom {}",
    "koml. § 11-5 {}{}",
    "kommunevåpen",
    "meldt",
    "mindre enn {} av møtet",
    "{} for, {} mot.",
    "mot {}",
    "permisjon {}",
    "punkt {}",
    "til {}",
    "tredje ledd bokstav a",
    "tredje ledd bokstav b",
    "Frammøte",
    "Melding om hastevedtak i {} {}: {}",
    "ja",
    "nei",
    "{} og {}",
    "Merknader",
    "Møteprotokoll",
    "Underskrifter",
    "Vedtak",
    "{} andre",
    "Har ordet",
    "Neste",
    "vedtaksført, minst {}",
    "{}et",
    "{} kom tilbake{}.",
    "{} møtte",
    "{} møtte for {} {}.",
    "Ta det bort i frammøtet, og før det på nytt.",
    "{} møtte for {}{}.",
    "{} møtte{}.",
    "{} møter",
    "{} og {} til",
    "«{}» er for stor ({} MB).",
    "Innkalling av varamedlem",
    "Du møter for {}.",
    "Møte",
    "Møteform",
    "Protokoll",
    "Svarfrist",
    "Du har sagt ja til å svare.",
    "Tid",
    "Saker",
    "Saker: {}.",
    "Svar: {}.",
    "Ta bort det som er ført, først.",
    "for {}",
    "permisjon",
    "fritak",
    "habilitet",
    "Arkivsak",
    "Du kan klage på vedtaket",
    "Frist",
    "Før protokollen og hev møtet først.",
    "Innsyn og hjelp",
    "Melding om vedtak",
    "Oppfølging av politiske vedtak",
    "Sak",
    "Spørsmål",
    "Status",
    "Sum",
    "Ta kontakt med {}.",
    "Tilgang",
    "Vedtakspunkt",
    "kommunestyret",
    "status per {}",
    "{} møtte for {}{} med {}, jf. {}",
    "{} møtte{} med {}, jf. {}",
    "koml. § 6-1 tredje ledd",
    "tale- og forslagsrett",
    "talerett",
    " av {}",
    "ny frist {}",
    "kommunedirektøren",
    "arkivverdig",
    "arkivverdige",
    "For",
    "Mot",
    "Blankt",
    "Vedlegg har fått nye nummer ({} → {}).",
}
ONLY_BOKMAL = re.compile(
    r"(?<![\w-])(?:allerede|annet|bare|bildet|bilder|ble|en|endret|et|filen|finnes|fra|"
    r"første ledd|hjemmelen|hva|hvilke|hvor|ikke|inhabil|inhabilitet|innkallingen|kommer|lagret|"
    r"leses|mangler|mappen|medlemmer|navn|navnet|noe|noen|offentlig|offentlige|også|saken|"
    r"saksbehandleren|sakslisten|sikkerhetskopi|skadet|slettes|tegn|unntatt|utgaven|utvalg|utvalget|vedtatt|være|"
    r"åpen|åpne|åpnes)\b",
    re.IGNORECASE,
)
ONLY_NYNORSK = re.compile(
    r"(?<![\w-])(?:anna|berre|bilete|bileta|eit|endra|ein|fila|finst|frå|heimelen|ikkje|innkallinga|"
    r"kva|kvar|lagra|lesast|manglar|mappa|medlemer|namn|namnet|noko|nokon|offentleg|"
    r"offentlege|opne|opnast|saka|saksbehandlaren|saklista|skadd|slettast|teikn|"
    r"tryggingskopi|unnateke|utgåva|utval|utvalet|vart|vedteke|vere)\b",
    re.IGNORECASE,
)


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of some names in the program, with where they stand."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name)) if name in names:
                    yield f"{file.relative_to(PACKAGE).as_posix()}:{node.lineno}", node


def words_of(node: ast.expr) -> str:
    """Return the literal words of a text, with {} for what is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(words_of(part) for part in parts)
        case _:
            return "{}"


def pairs() -> Iterator[tuple[str, str, str]]:
    """Yield both forms of every sentence that is written in the program."""
    for place, call in calls("Sentence"):
        if place.startswith("domain/sentence.py"):
            continue
        bokmal, nynorsk = map(words_of, call.args)
        yield place, bokmal, nynorsk


def test_an_error_is_made_of_sentences() -> None:
    for place, call in calls(*ERRORS):
        for given in call.args:
            assert not isinstance(given, ast.Constant | ast.JoinedStr), place
            for node in ast.walk(given):
                name = getattr(node, "attr", getattr(node, "id", ""))
                assert name not in {"tr", "translate"}, place


def test_the_two_forms_of_a_sentence_differ() -> None:
    assert {place for place, bokmal, nynorsk in pairs() if bokmal == nynorsk != "{}"} == set()


def test_only_few_sentences_are_the_same_in_both_forms() -> None:
    outside = (call for place, call in calls("alike") if not place.startswith("cli/"))
    same = {text for call in outside if re.search(r"\w", text := words_of(call.args[0]))}
    assert same == SAME_IN_BOTH


def test_both_forms_are_filled_with_as_many_values() -> None:
    for place, bokmal, nynorsk in pairs():
        assert bokmal.count("{}") == nynorsk.count("{}"), place


def test_neither_form_has_words_of_the_other() -> None:
    assert len(list(pairs())) > 150
    for place, bokmal, nynorsk in pairs():
        assert not ONLY_NYNORSK.findall(bokmal), place
        assert not ONLY_BOKMAL.findall(nynorsk), place
