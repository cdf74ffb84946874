"""The words that somebody looks a case up by; forms of one word stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W\d_][^\W\d_]*(?:-[^\W\d_]+)*")
_SHORTEST = 3
_ENDINGS = ("ene", "ane", "ens", "ets", "en", "et", "er", "ar", "a", "e", "s", "n")
_WITHOUT_MEANING = """
alle andre ang angående annen annet at av bare begge behandling ble blei blir både da de dei del
delar deler den denne der det dette då ei ein eit eller en enkelte enn er et etter fleire flere
for foran fordi fra fram framfor framlegg frem frå før første førre forrige gang gjeld gjelder
gjennom gjerne godkjenning godkjenninga ha handsaming har hos hva hvem hver hvor hvordan i ifm ift
ikke ikkje imot inn innanfor innen innkalling innkallinga innkallingen innstilling innsyn ja jf
kan kva kvar kven med medan mellom mens mer mest mindre mot møte møter møtet ned nei neste noe
noen noko nokon nr ny nye nytt når offentleg offentlighet og også om opp orientering orienteringer
over per pga protokoll protokollen på referatsak referatsaker sak saka saken sakene saker saklista
sakliste saksliste sakslisten saman sammen samt se seg sidan siden sin sine sitt sjå skal slik som
spørsmål til tilleggssak tilråding under unnateke unntatt ut utan uten vart ved vedr vedrørende
vedtak vedtaket vere vi vidare videre vil være å år åra årene året
"""
_TIMES = """
januar februar mars april mai juni juli august september oktober november desember
mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag
dag dagen dager dagar uke uka uken uker veke veka veker måned måneden måneder månad månaden månader
halvår halvåret kvartal kvartalet tertial tertialet periode perioden perioder periodar årlig årleg
årlege årlige dato datoen klokka klokken
"""
_COUNCIL = """
administrasjon administrasjonen delegerte delegert formannskap formannskapet formannskapets
formannskapssak forslag forslaget framlegget fylkesting fylkestinget fylkestingets hovedutvalg
hovedutvalget hovudutval hovudutvalet innstillinga innstillingen interpellasjon interpellasjonar
interpellasjonen interpellasjoner komite komiteen komité komitéen kommunal kommunale kommunalt
kommunar kommune kommunedirektør kommunedirektøren kommunedirektørens kommunen kommunens kommuner
kommunestyre kommunestyresak kommunestyret kommunestyrets leder lederen leiar leiaren medlem
medlemar medlemene medlemer medlemmene medlemmer melding meldingar meldinger møtebok møteboka
møteboken møteprotokoll møteprotokollen nemnd nemnda nestleder nestlederen nestleiar nestleiaren
ordfører ordføreren ordførerens ordførar ordføraren politisk politiske protokollar protokoller
representant representantar representanten representanter rådmann rådmannen rådmannens råd rådet
saksframlegg saksframlegget saksutgreiing styre styret tilrådinga tilrådingen utval utvalet utvalets
utvalg utvalget utvalgets varamedlem varamedlemer varamedlemmer varaordfører varaordføreren
varaordførar varaordføraren
"""
_EMPTY = frozenset(f"{_WITHOUT_MEANING} {_TIMES} {_COUNCIL}".split())


def title_words(title: str) -> tuple[str, ...]:
    """Return the words of a title that mean something, each once, in their order.

    Words without meaning of their own are none, nor are short ones, years, months and days, and the
    words for a council and its meetings, which any title can have. They are written with a capital
    letter; names keep theirs.
    """
    words = (w for w in _WORD.findall(title) if len(w) >= _SHORTEST and w.casefold() not in _EMPTY)
    return _each_once(word[:1].upper() + word[1:] for word in words)


def typed_keywords(text: str) -> tuple[str, ...]:
    """Return the keywords that somebody typed with commas, semicolons or lines between them."""
    words = (" ".join(part.split()) for part in re.split(r"[,;\n]", text))
    return _each_once(filter(None, words))


def keywords(
    titles: Iterable[str], chosen: Mapping[int, Iterable[str]] | None = None
) -> Mapping[str, tuple[int, ...]]:
    """Return the keywords of titles, each with the places (from 0) of the titles that have it.

    A form of a word is listed under the bare word where some title has that: "budsjettet" under
    "budsjett".

    Args:
        titles: what the words are taken from.
        chosen: the keywords that somebody chose instead of those of a title, by its place.
    """
    found: dict[str, dict[int, None]] = {}
    spelled: dict[str, str] = {}
    for place, title in enumerate(titles):
        for word in (chosen or {}).get(place, ()) or title_words(title):
            key = word.casefold()
            spelled.setdefault(key, word[:1].upper() + word[1:])
            found.setdefault(key, {})[place] = None
    merged: dict[str, set[int]] = {}
    for key, places in found.items():
        merged.setdefault(_bare(key, found), set()).update(places)
    return {spelled[key]: tuple(sorted(places)) for key, places in merged.items()}


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    once: dict[str, str] = {}
    for word in words:
        once.setdefault(word.casefold(), word)
    return tuple(once.values())


def _bare(key: str, known: Mapping[str, object]) -> str:
    for ending in _ENDINGS:
        stem = key.removesuffix(ending)
        if stem != key and len(stem) > _SHORTEST and stem in known:
            return stem
    return key
