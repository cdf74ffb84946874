"""Given names that are common in Norway, small letters; surnames alone tell nobody's name."""

from __future__ import annotations

from collections.abc import Set

from agenda_app.proof.letters import letters

_NAMES = """
aage aase abdi abdirahman abdul abdullah ada adam adele adelheid adrian agata agathe agnes agnete
agnieszka ahmad ahmed aida aileen aina aksel alba albert aleksander aleksandra alex alexander
alexandra alf alfhild alfred ali alice alicja alida alina alma alva alvar alvhild amalie amanda
amelia amina amir ana anbjørg anders andre andrea andreas andrii andrine andrzej andré anette angela
angelica anine anita ann anna annbjørg anne anneli annelise annette annik anniken annlaug ansgar
anton antonia antonio ardis are arild arja arman armin arna arnar arne arnfinn arnhild arnstein arnt
arnulf aron arthur arve arvid asbjørg asbjørn asgeir aslak aslaug asle asta aster astri astrid
ataullah atle atta aud audhild audun august aurora ausra axel ayan ayse barbara benedicte benedikte
benjamin bennie bente berit bernhard bernt bert berta berthe bertil bianca biret birger birgit
birgitta birgitte birk bjarne bjarte bjørg bjørn bjørnar bjørnulf bo bodil bohdan borghild borgny
brage brit brita brith britt brynhild brynjar byrge bård børge børre camilla carina carine carl
carla carmen caroline caspar casper cathrine catrine cecilia cecilie celine charlotte chris christel
christer christian christin christina christine christoffer christopher claes clara claudia claus
conny conrad cornelia cristina dag dagfinn daghild dagmar dagny dagrun dan daniel daniela danuta
darius dariusz david dawid dawit dennis diana didrik dina ditlef ditte dominik donald dorota dorte
dorthe dorthea ebba eberhard edel edgar edith edmund edna eduard edvard edvin edvind edward egil
eigil eileen eilert eilif einar eino eirik eiril eirill eirin eivind eivor ela elbjørg elena eli
elias elin elina eline elisa elisabet elisabeth elise eliza ella elle ellen ellinor elmer elna elsa
else elsebeth elvira embla emelie emil emilia emilie emily emine emma emmanuel emrik endre enok
enrico eric erica erik erika erland erlend erling erna ernst ervin espen ester esther ethel eugen
eva evelyn even evy ewa ewan fabian fadumo farah fatima fatuma felix ferdinand filip finn flora
florian frank frans franz fred fredrik fredrikke freya frida fride frode frøydis gabriel gabriela
gabrielle gediminas geir gerd gerda gerhard gert gina gisela gisle gjermund gjert gjertrud greta
grete grethe gry grzegorz gudbrand gudmund gudny gudrun gudveig gun gunda gunhild gunn gunnar
gunnbjørg gunnhild gunnlaug gunnvor gunvald gunvor guro gustav guttorm gyda gølin haakon habib
hagbart hailey halfdan halgeir hallgeir hallgrim hallvard halvard halvdan halvor hamid hamza hana
hanna hannah hanne hans harald harriet harry hassan hauk hedda hedvig heidi heine helen helena
helene helga helge heljar helle helmer henning henny henriette henrik henry herbert herborg herdis
herman hermod hilda hilde hildegunn hildur hilmar hjalmar hjørdis hodan holger hugo hulda husein
hussein håkon håvar håvard ibrahim ida idar idun ieva ilona ilse ilze ina ine inga ingar ingard inge
ingebjørg ingeborg ingebret ingebrigt inger ingjerd ingmar ingolf ingri ingrid ingrun ingunn ingvald
ingvar ingvild ingvill iren irene irina iris irma irmelin iryna isaac isabel isabell isabella isak
iselin issát ivan ivar iver iwona iza iŋgá jacek jack jacob jakob jakub jamila jan jana jane janicke
janne jannicke jarl jarle jarmund jaroslaw jasmin jean jeanette jeanne jenny jens jeppe jerzy jesper
jette jim jimmy jo joachim joakim joanna joar joel johan johanna johanne johannes john johnny
jolanta jon jonas jonathan jone jonny jorid jorulf jorun jorunn jose josef josefine joseph josephine
jostein jovnna jowita judit judith julia julian juliane julie julius jun june jung jurgita justyna
jytte jávnna jøran jørgen jørn jørund kai kaisa kaja kamil kamilla kamille karen kari karianne karin
karina karine karl karla karol karoline karsten kaspar kasper katarina katarzyna kate kateryna
katharina kathe kathrine katinka katja katrin katrine kay keith ken kenneth kent kerstin ketil
khadija khalid kim kine kira kirsten kirsti kirstin kittil kjartan kjell kjellaug kjellfrid kjellrun
kjersti kjerstin kjetil klara klaus knut konrad konstanse kornelia krister kristian kristiane
kristin kristina kristine kristofer kristoffer krystyna krzysztof kåre ladislav laila lajla lana
lars lasse laura laurits lea leah leander leif leiv lemet lena lene leo leon leonard leonora lilian
lill lillian lilly lina linda lindis line linh linn linnea lisa lisbet lisbeth lise liss liv liva
live lone lotta lotte louis louise lovise lucas lucia lucy ludvig luise lukas lukasz luna lydia
lykke maciej mads magda magdalena maggie magnar magne magnhild magnild magnor magnus mahmoud mahtte
mai maia maiken maja malena malene malgorzata malin malvin manuel marc marcel marcin marcus maren
mareno maret margaret margareta margareth margarethe margit margot margrete margrethe margunn mari
maria mariam mariana mariann marianne marie mariell mariella marielle marija marina mario marion
marit marita marius mark marko markus marlene mart marta marte martha marthe marthine martin martina
martine marwa mary maryam mateusz mathea matheo mathias mathilde matilde mats matteo mattis matz
maud max melanie melina melissa merete merethe meron mette mia mich michael michaela michal michelle
mie miguel mihai mika mikael mikal mikke mikkel mila milan milla mille mina mira miriam mirjam
mohamed mohammad mohammed mohammud mohamud molly mona monica monika morgan morten muhammad muhammed
muna munir mustafa myriam máhtte máret målfrid nadia najib nancy nanna natalia natalie nathalie
nathaniel nelly neri nguyen nicholas nicklas nicolai nicolas nicole niillas nikita nikolai nikolas
nilla nils nina noah noomi nora norunn norvald oda odd oddbjørg oddbjørn oddgeir oddleif oddmund
oddny oddrun oddvar oddveig odin ola olaf olai olaug olav ole olea oleif oleksandr olena olga olina
oline oliver olivia oliwia olof omar omer ona oscar oskar osman osvald otto ove paal pal pamela
parisa pascal patricia patrick patrik patrycja paul paula paulina pauline paulus pawel peder pedro
per perny peter petra petter philip pia piera piotr preben rachel rafal ragna ragnar ragne ragnhild
ragni ragnvald rahel rakel ralf ramona randi randolf randulf rannei rannveig ranveig rasa rasmus
ravna raymond rebecca rebekka regine reidar reidulf reidun renate rene renè rené reza ricardo
richard rigmor rikard rikke rina risten rita roald roar robert robin roger roland rolf roman romy
ronald ronja ronny rosa rosemarie roy ruben rudi rudolf runa runar rune rustam rut ruth ryszard
sabina sabine sahra said saida salah sally salma samia samina samira samson samuel sana sandra sara
sarah sebastian selam selma selmer semere severin sharif shirin sienna sigbjørg sigbjørn sigfrid
sigmund signe signy sigrid sigrun sigurd sigvald sigve silje silvia simen simon simone sina sindre
siren siri siriporn sissel siv sivert sjur slawomir snorre sofia sofie solbjørg solfrid solgunn
solrun solvei solveig solvor somchai sondre sonja sophia sophie stanislaw stefan steffen stein
steinar steingrim stella stephan stephanie stian stig stine storm sture sturla ståle sunna sunniva
sunná susan susann susanna susanne suzanne svanhild svein sveinung sven svend svenn sverre svitlana
sylvelin sylvi sylvia synne synneva synnøve syver sárá sølve sølvi søren sørine tage tale tanja
tarald tarik tarjei tatiana tea tellef teresa terese terje tesfaye tetiana thea thelma theo theodor
therese thomas thor thora thorbjørn thore thorleif thormod thorstein thorvald thov tim tina tine
tiril tirill titti tobias tom tomas tomasz tommy tone tonje tony tor tora torben torbjørn torborg
tord tore torfinn torgeir torger torgrim torgunn torhild toril torild torill torkel torkil torkild
torkjell torleif torleiv tormod torolf torstein torunn torvald torveig tove trine trond trude trudi
truls tryggve trygve turid tuva tyra ulf ulla ulrik ulrikke una unn unni urd ursel ursula usman
valborg valdas valdemar valentina vanessa vanja vegar vegard vera verner veronica veronika vetle
vibeke victor victoria vidar vigdis viggo vigleik viktor viktoria vilde vilhelm vilja vilma vincent
vivi vivian volodymyr walter wenche wenke werner wictoria wiggo wiktoria wilhelm william willy wilma
wioletta wojciech yasmin ylva yngvar yngve yngvild yonas yusuf yvonne zahra zainab zarko zbigniew
zdenek zoe zofia zuzanna áile ánte åge ågot åsa åse åshild åslaug åsmund åsne åste øistein øivind
ørjan ørnulf øystein øyunn øyvind øyvor
"""
_EACH = frozenset(_NAMES.split())
_NORWEGIAN = frozenset("æøå")


def is_given_name(word: str) -> bool:
    """Tell whether a word, or its part before a hyphen, is a name that people are given.

    Other accents than those of Norwegian letters make no difference: "Łukasz", "Zoë".
    """
    first = word.split("-")[0].casefold()
    if first in _EACH or first.isascii() or _NORWEGIAN.intersection(first):
        return first in _EACH
    return letters(first) in _EACH


def given_names_among(words: Set[str]) -> frozenset[str]:
    """Return the words that are such names in small letters."""
    return _EACH.intersection(words)
