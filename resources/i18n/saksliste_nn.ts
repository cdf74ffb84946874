<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The end of the minutes</source>
        <translation>Slutten av protokollen</translation>
    </message>
</context>
<context>
    <name>AbsenceForm</name>
    <message>
        <source>has not reported absence</source>
        <translation>har ikkje meldt forfall</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>Med &amp;ord</translation>
    </message>
    <message>
        <source>&amp;Reported absence</source>
        <translation>&amp;Meldt forfall</translation>
    </message>
    <message>
        <source>The reason is for the office: no protocol prints it.</source>
        <translation>Grunnen er for kontoret: han blir aldri trykt i protokollen.</translation>
    </message>
    <message>
        <source>Reported {when}.</source>
        <translation>Meldt {when}.</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Who may see this?</source>
        <translation>Kven får sjå dette?</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <source>Last day of the exemption</source>
        <translation>Siste dagen unntaket gjeld</translation>
    </message>
    <message>
        <source>Title in the public version</source>
        <translation>Tittel i offentleg utgåve</translation>
    </message>
    <message>
        <source>Must not tell what is exempt.</source>
        <translation>Må ikkje røpe det som er unnateke.</translation>
    </message>
</context>
<context>
    <name>AgainstVotes</name>
    <message>
        <source>It was voted to postpone the item.</source>
        <translation>Det er vedteke å utsetje saka.</translation>
    </message>
    <message>
        <source>The item was decided by a vote or an election.</source>
        <translation>Saka er avgjord ved ei røysting eller eit val.</translation>
    </message>
    <message>
        <source>The minutes cannot be locked as long as the item stands otherwise than it was voted. If the vote is wrongly entered, correct it or take it away instead.</source>
        <translation>Protokollen kan ikkje låsast så lenge saka står som noko anna enn det som vart vedteke. Er røystinga feil ført, så rett ho eller ta ho bort i staden.</translation>
    </message>
    <message>
        <source>Withdraw the item all the same?</source>
        <translation>Trekkje saka likevel?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Postpone the item all the same?</source>
        <translation>Utsetje saka likevel?</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Utset</translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>Cases that have been sent out keep their place and number.</source>
        <translation>Saker som er sende ut, beheld plass og nummer.</translation>
    </message>
    <message>
        <source>Exempt cases stand last, since the public has to leave for them.</source>
        <translation>Unnatekne saker står sist, fordi møtet må lukkast for dei.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytting</translation>
    </message>
    <message>
        <source>{case} has been sent out and keeps its number.</source>
        <translation>{case} er sendt ut og beheld nummeret sitt.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Utset</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>fjerning</translation>
    </message>
    <message>
        <source>{case} is back in the queue.</source>
        <translation>«{case}» er tilbake i køen.</translation>
    </message>
    <message>
        <source>{case} is gone.</source>
        <translation>«{case}» er teke av saklista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>change</source>
        <translation>endring</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>overskrift</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>orientering</translation>
    </message>
    <message>
        <source>new case</source>
        <translation>ny sak</translation>
    </message>
    <message>
        <source>cases from the queue</source>
        <translation>saker frå køen</translation>
    </message>
    <message>
        <source>access</source>
        <translation>endring av offentlegheit</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Drop attachments to {case} here</source>
        <translation>Slepp fleire vedlegg til {case} her</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>blir ikkje skrive ut</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 side</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} sider</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Case no.</source>
        <translation>Saksnr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Archive case</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation>Saklista er tom</translation>
    </message>
    <message>
        <source>Take cases from the queue, or drop case papers here.</source>
        <translation>Hent saker frå køen, eller slepp saksframlegg her.</translation>
    </message>
    <message>
        <source>From the queue …</source>
        <translation>Frå køen …</translation>
    </message>
    <message>
        <source>Drop case papers here to add a case</source>
        <translation>Slepp saksframlegg her for å leggje til ei sak</translation>
    </message>
    <message>
        <source>Case papers (*.docx *.odt *.pdf *.txt)</source>
        <translation>Saksframlegg (*.docx *.odt *.pdf *.txt)</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>From the queue</source>
        <translation>Frå køen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>From the queue ({count})</source>
        <translation>Frå køen ({count})</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Angre {what}</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>the legal basis is missing</source>
        <translation>heimelen manglar</translation>
    </message>
    <message>
        <source>shown as “{title}” in the public version</source>
        <translation>står som «{title}» i offentleg utgåve</translation>
    </message>
    <message>
        <source>Urgent decision</source>
        <translation>Hastevedtak</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Tillegg</translation>
    </message>
    <message>
        <source>changed after it was sent</source>
        <translation>endra etter utsending</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>access is not decided</source>
        <translation>offentlegheit er ikkje avklart</translation>
    </message>
    <message>
        <source>{count} that stop the sending</source>
        <translation>{count} stoppar utsendinga</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>merknader: {count}</translation>
    </message>
    <message>
        <source>{count} for information</source>
        <translation>opplysningar: {count}</translation>
    </message>
</context>
<context>
    <name>AgreedPanel</name>
    <message>
        <source>One name a line: Kari Holm (Ap), k</source>
        <translation>Eitt namn i kvar linje: Kari Holm (Ap), k</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Varamedlemer</translation>
    </message>
    <message>
        <source>Election by agreement</source>
        <translation>Avtaleval</translation>
    </message>
    <message>
        <source>The recommendation</source>
        <translation>Innstillinga</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Slik røysta partia</translation>
    </message>
    <message>
        <source>&amp;Blank votes count as cast</source>
        <translation>&amp;Blanke røyster blir rekna som avgjevne</translation>
    </message>
    <message>
        <source>&amp;Members, with party or group</source>
        <translation>&amp;Medlemer, med parti eller gruppe</translation>
    </message>
    <message>
        <source>&amp;Deputies, in the order of each group</source>
        <translation>&amp;Varamedlemer, i rekkjefølgje for kvar gruppe</translation>
    </message>
    <message>
        <source>&amp;How many members (0: only more deputies)</source>
        <translation>Kor ma&amp;nge medlemer (0: berre fleire varamedlemer)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Mot</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Write a number, as 1250,50.</source>
        <translation>Skriv eit tal, som 1250,50.</translation>
    </message>
    <message>
        <source>Write at most two decimals.</source>
        <translation>Skriv høgst to desimalar.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>What the members answered</source>
        <translation>Kva medlemene svara</translation>
    </message>
</context>
<context>
    <name>AnswerersDialog</name>
    <message>
        <source>Who has to answer</source>
        <translation>Kven som skal svare</translation>
    </message>
    <message>
        <source>Letters find a name. Tab: the rest. Absence is entered with Ctrl+Shift+F.</source>
        <translation>Bokstavar finn eit namn. Tab: resten. Forfall blir ført med Ctrl+Shift+F.</translation>
    </message>
</context>
<context>
    <name>AnswersDesk</name>
    <message>
        <source>All say yes</source>
        <translation>Alle svarar ja</translation>
    </message>
    <message>
        <source>Yes is to both the proposal and that nobody meets. J: yes, N: no, I: none.</source>
        <translation>Ja gjeld både framlegget og at det blir avgjort skriftleg. J: ja, N: nei, I: ikkje svara.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svara den</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>In the minutes: “{words}”</source>
        <translation>I protokollen: «{words}»</translation>
    </message>
    <message>
        <source>{number} of {members} say yes</source>
        <translation>{number} av {members} svarar ja</translation>
    </message>
    <message>
        <source>A third demanded an ordinary meeting</source>
        <translation>Ein tredel kravde ordinært møte</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Ikkje vedteke</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be entered</source>
        <translation>
            <numerusform>%n svar er ikkje ført</numerusform>
            <numerusform>%n svar er ikkje ført</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnyDeputy</name>
    <message>
        <source>Nobody holds this seat. A deputy from the group that it belongs to can sit in it until a new member is elected (koml. § 7-10).</source>
        <translation>Ingen har denne plassen. Eit varamedlem frå gruppa som plassen høyrer til, kan møte her til ein ny medlem er vald (koml.&#xa0;§&#xa0;7-10).</translation>
    </message>
</context>
<context>
    <name>ApprovalFields</name>
    <message>
        <source>Not said yet</source>
        <translation>Ikkje ført enno</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>Approved with remarks</source>
        <translation>Godkjend med merknader</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Ikkje godkjend</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Søk i arkivet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held meetings</source>
        <translation>Haldne møte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Last treated</source>
        <translation>Sist handsama</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle saker</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle år</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utval</translation>
    </message>
    <message numerus="yes">
        <source>%n held meeting(s)</source>
        <translation>
            <numerusform>%n halde møte</numerusform>
            <numerusform>%n haldne møte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>The item is withdrawn</source>
        <translation>Saka er trekt</translation>
    </message>
    <message>
        <source>The item is postponed</source>
        <translation>Saka er utsett</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Withdrawn &amp;by</source>
        <translation>Tr&amp;ekt av</translation>
    </message>
    <message>
        <source>Postponed &amp;by</source>
        <translation>Utsett &amp;av</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>Both are printed in the minutes.</source>
        <translation>Begge delar står i protokollen.</translation>
    </message>
</context>
<context>
    <name>AttachFiles</name>
    <message>
        <source>Making pages of attachments …</source>
        <translation>Lagar sider av vedlegga …</translation>
    </message>
</context>
<context>
    <name>AttachmentsPane</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Drop attachments here</source>
        <translation>Slepp vedlegg her</translation>
    </message>
    <message>
        <source>Announce an attachment …</source>
        <translation>Meld eit vedlegg …</translation>
    </message>
    <message>
        <source>Add attachments …</source>
        <translation>Legg til vedlegg …</translation>
    </message>
    <message>
        <source>{title} – not attached yet</source>
        <translation>{title} – ikkje lagt ved enno</translation>
    </message>
    <message>
        <source>Title of the attachment</source>
        <translation>Tittel på vedlegget</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>nytt namn</translation>
    </message>
    <message>
        <source>Announce an attachment</source>
        <translation>Meld eit vedlegg</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Meld</translation>
    </message>
    <message>
        <source>Announcing an attachment</source>
        <translation>Melding av vedlegg</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Levering</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>tilgang</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>ikkje kome</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>flytting</translation>
    </message>
    <message>
        <source>Removing the attachment</source>
        <translation>fjerning av vedlegg</translation>
    </message>
    <message>
        <source>Add the file …</source>
        <translation>Legg til fila …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Gi nytt namn …</translation>
    </message>
    <message>
        <source>Who may see it …</source>
        <translation>Kven får sjå det …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Replace the file …</source>
        <translation>Byt fil …</translation>
    </message>
    <message>
        <source>Title from the paper&apos;s list</source>
        <translation>Tittel frå lista i saksframlegget</translation>
    </message>
    <message>
        <source>Another file for “{title}”</source>
        <translation>Ei anna fil til «{title}»</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>– away</source>
        <translation>– borte</translation>
    </message>
    <message>
        <source>– reported absence</source>
        <translation>– meldt forfall</translation>
    </message>
    <message>
        <source>{note}, {deputy} sits</source>
        <translation>{note}, {deputy} møter</translation>
    </message>
    <message>
        <source>– asks beforehand: {what}</source>
        <translation>– bed på førehand: {what}</translation>
    </message>
    <message>
        <source>– does not vote</source>
        <translation>– røystar ikkje</translation>
    </message>
    <message>
        <source>– {name} comes instead</source>
        <translation>– {name} møter i staden</translation>
    </message>
    <message>
        <source>away</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>{deputy} sits</source>
        <translation>{deputy} møter</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>Ledig plass</translation>
    </message>
    <message>
        <source>{deputy} answers</source>
        <translation>{deputy} svarar</translation>
    </message>
    <message>
        <source>reported absence from this item</source>
        <translation>har meldt forfall i saka</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>leier møtet</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>nestleiar</translation>
    </message>
    <message>
        <source>Chairs the item</source>
        <translation>Leier saka</translation>
    </message>
    <message>
        <source>{deputy} chairs the item</source>
        <translation>{deputy} leier saka</translation>
    </message>
    <message>
        <source>sits for {name}{when}</source>
        <translation>møter for {name}{when}</translation>
    </message>
    <message>
        <source>came{when}</source>
        <translation>kom{when}</translation>
    </message>
    <message>
        <source>got leave{when}</source>
        <translation>fekk permisjon{when}</translation>
    </message>
    <message>
        <source>left{when}</source>
        <translation>gjekk{when}</translation>
    </message>
    <message>
        <source>steps aside in {item}</source>
        <translation>går frå i {item}</translation>
    </message>
    <message>
        <source>does not answer in {item}</source>
        <translation>svarar ikkje i {item}</translation>
    </message>
    <message>
        <source>may take part in {item}</source>
        <translation>kan ta del i {item}</translation>
    </message>
    <message>
        <source>stepped in in {item}</source>
        <translation>gjekk inn i {item}</translation>
    </message>
    <message>
        <source>answers in {item}</source>
        <translation>svarar i {item}</translation>
    </message>
    <message>
        <source>chairs the meeting</source>
        <translation>leier møtet</translation>
    </message>
    <message>
        <source>chairs {item}</source>
        <translation>leier {item}</translation>
    </message>
    <message>
        <source>elected to chair {item}</source>
        <translation>vald til møteleiar i {item}</translation>
    </message>
    <message>
        <source>at the roll call</source>
        <translation>ved oppropet</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation>Sett kl.</translation>
    </message>
    <message>
        <source>The meeting is set</source>
        <translation>Møtet er sett</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Rett klokkeslettet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Write when the meeting was set.</source>
        <translation>Skriv når møtet vart sett.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>Space: comes or goes now. Letters find a name. F2: the next deputy sits.</source>
        <translation>Mellomrom: kjem eller går no. Bokstavar finn eit namn. F2: neste vara møter.</translation>
    </message>
    <message>
        <source>Space: there or away. Letters find a name. F2: the next deputy sits.</source>
        <translation>Mellomrom: til stades eller borte. Bokstavar finn eit namn. F2: neste vara møter.</translation>
    </message>
    <message>
        <source>{filled} of {seats} there.</source>
        <translation>{filled} av {seats} til stades.</translation>
    </message>
    <message>
        <source>That is no quorum ({law}).</source>
        <translation>Det er ikkje nok til å vere vedtaksført ({law}).</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup is made when the window is closed</source>
        <translation>Tryggingskopi blir laga når du lukkar vindauget</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>Tryggingskopi i dag {time}</translation>
    </message>
    <message>
        <source>Backed up yesterday {time}</source>
        <translation>Tryggingskopi i går {time}</translation>
    </message>
    <message>
        <source>Backed up {day} {time}</source>
        <translation>Tryggingskopi {day} {time}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up</source>
        <translation>Lag tryggingskopi</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Tryggingskopiar (*.zip)</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Tryggingskopierer …</translation>
    </message>
    <message>
        <source>Looking through everything stored …</source>
        <translation>Ser gjennom alt som er lagra …</translation>
    </message>
    <message numerus="yes">
        <source>The backup is done. It holds the database and %n file(s).</source>
        <translation>
            <numerusform>Tryggingskopien er ferdig. Han inneheld basen og %n fil.</numerusform>
            <numerusform>Tryggingskopien er ferdig. Han inneheld basen og %n filer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in order: the database and %n file(s).</source>
        <translation>
            <numerusform>Alt er i orden: basen og %n fil.</numerusform>
            <numerusform>Alt er i orden: basen og %n filer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotField</name>
    <message>
        <source>At most {number}</source>
        <translation>Høgst {number}</translation>
    </message>
</context>
<context>
    <name>BallotGrid</name>
    <message>
        <source>The votes by party</source>
        <translation>Røystene parti for parti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
</context>
<context>
    <name>BasisChoice</name>
    <message>
        <source>Legal basis</source>
        <translation>Heimel</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{coming} of {seats} are expected.</source>
        <translation>{coming} av {seats} er venta.</translation>
    </message>
    <message>
        <source>That is a quorum, at least {number}.</source>
        <translation>Det er vedtaksført, minst {number}.</translation>
    </message>
    <message>
        <source>{item}: {number} can vote.</source>
        <translation>{item}: {number} kan røyste.</translation>
    </message>
    <message>
        <source>no seat here</source>
        <translation>utan plass her</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>varamedlem</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>vara for {name}</translation>
    </message>
    <message>
        <source>reported absence</source>
        <translation>meldt forfall</translation>
    </message>
    <message>
        <source>{deputy} comes</source>
        <translation>{deputy} møter</translation>
    </message>
    <message>
        <source>{deputy} is asked</source>
        <translation>{deputy} er spurd</translation>
    </message>
    <message>
        <source>That is NO quorum, at least {number} ({law}).</source>
        <translation>Det er IKKJE vedtaksført, minst {number} ({law}).</translation>
    </message>
    <message>
        <source>no deputy yet</source>
        <translation>ingen vara enno</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message>
        <source>Before the meeting</source>
        <translation>Før møtet</translation>
    </message>
    <message>
        <source>Members and deputies</source>
        <translation>Medlemer og varamedlemer</translation>
    </message>
    <message>
        <source>The call is removed.</source>
        <translation>Linja i ringeloggen er fjerna.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>&amp;Proposals handed in …</source>
        <translation>Fram&amp;legg leverte inn …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Ringjelogg</translation>
    </message>
    <message>
        <source>Space: comes or not. Letters find a name. F2–F5: what the deputy answered.</source>
        <translation>Mellomrom: kjem eller ikkje. Bokstavar finn namn. F2–F5: kva varamedlemet svara.</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>The picture is missing on the disk.</source>
        <translation>Biletet manglar på disken.</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Correct the break</source>
        <translation>Rett pausa</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>Begynn pausen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>group meeting, dinner …</source>
        <translation>gruppemøte, middag …</translation>
    </message>
    <message>
        <source>From &amp;when</source>
        <translation>Frå &amp;når</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;I sak</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write when the break began.</source>
        <translation>Skriv når pausen tok til.</translation>
    </message>
    <message>
        <source>Write when the break was over.</source>
        <translation>Skriv når pausa var over.</translation>
    </message>
    <message>
        <source>The break cannot be over before it begins.</source>
        <translation>Pausa kan ikkje vere over før ho byrjar.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Kva &amp;for</translation>
    </message>
</context>
<context>
    <name>CallLog</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Is not needed any more: tell the deputy.</source>
        <translation>Trengst ikkje lenger: sei frå til varamedlemet.</translation>
    </message>
    <message>
        <source>Nobody has been called.</source>
        <translation>Ingen er kalla inn.</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message>
        <source>Route</source>
        <translation>saksgang</translation>
    </message>
    <message>
        <source>Alternative proposal</source>
        <translation>Alternativt forslag</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>nytt framlegg</translation>
    </message>
    <message>
        <source>Removing the proposal</source>
        <translation>fjerning av framlegg</translation>
    </message>
    <message>
        <source>The proposal was removed.</source>
        <translation>Framlegget er teke bort.</translation>
    </message>
    <message>
        <source>The attachment was removed.</source>
        <translation>Vedlegget er teke bort.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Vel originalen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Spora endringar</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Fil til vedlegget</translation>
    </message>
</context>
<context>
    <name>CaseEdits</name>
    <message>
        <source>Editing</source>
        <translation>redigering</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>sletting</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>avslutning</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>More about the case</source>
        <translation>Meir om saka</translation>
    </message>
    <message>
        <source>Archive case</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>Journal no.</source>
        <translation>Løpenr.</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Exempt …</source>
        <translation>Unnateke …</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>To the meeting</source>
        <translation>Til møtet</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Tittelen på saka</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvis</translation>
    </message>
    <message>
        <source>Parties …</source>
        <translation>Partar …</translation>
    </message>
    <message>
        <source>Previous case: {title}</source>
        <translation>Førre sak: {title}</translation>
    </message>
    <message>
        <source>Next case: {title}</source>
        <translation>Neste sak: {title}</translation>
    </message>
    <message>
        <source>Not opened from a meeting</source>
        <translation>Opna utan møte</translation>
    </message>
</context>
<context>
    <name>CaseLetters</name>
    <message>
        <source>Parties</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>There is no letter: the case must be decided, and “Parties and complaints …” say who gets one.</source>
        <translation>Det er ikkje noko brev: saka må vere avgjord, og «Partar og klage …» må seie kven som får det.</translation>
    </message>
    <message>
        <source>The letter to {name} is copied. Paste it into the e-mail.</source>
        <translation>Brevet til {name} er kopiert. Lim det inn i e-posten.</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Add attachments …</source>
        <translation>Legg til vedlegg …</translation>
    </message>
    <message>
        <source>Announce an attachment …</source>
        <translation>Meld eit vedlegg …</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nytt framlegg</translation>
    </message>
    <message>
        <source>Change the route …</source>
        <translation>Endre saksgangen …</translation>
    </message>
    <message>
        <source>Who may see the case …</source>
        <translation>Kven får sjå saka …</translation>
    </message>
    <message>
        <source>Parties and complaints …</source>
        <translation>Partar og klage …</translation>
    </message>
    <message>
        <source>Copy the letter for an e-mail</source>
        <translation>Kopier brevet til e-post</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Opne originalen</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Lenkje …</translation>
    </message>
    <message>
        <source>Describe the picture …</source>
        <translation>Beskriv biletet …</translation>
    </message>
    <message>
        <source>Begin the numbers anew</source>
        <translation>Start nummereringa på nytt</translation>
    </message>
</context>
<context>
    <name>CaseMoves</name>
    <message>
        <source>the new meeting</source>
        <translation>det nye møtet</translation>
    </message>
    <message>
        <source>deletion of the meeting</source>
        <translation>sletting av møtet</translation>
    </message>
    <message>
        <source>putting on a meeting</source>
        <translation>å setje på møte</translation>
    </message>
</context>
<context>
    <name>CaseNotices</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Somebody else has changed this case. Your changes are not saved yet.</source>
        <translation>Nokon andre har endra denne saka. Endringane dine er ikkje lagra enno.</translation>
    </message>
    <message>
        <source>Copy my text and fetch the new one</source>
        <translation>Kopier teksten min og hent den nye</translation>
    </message>
    <message>
        <source>Your own text is on the clipboard.</source>
        <translation>Din eigen tekst ligg på utklippstavla.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Same as the proposal in the paper</source>
        <translation>Lik framlegget i saksframlegget</translation>
    </message>
    <message>
        <source>The case must have a title.</source>
        <translation>Saka må ha ein tittel.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versjon {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt case</source>
        <translation>Saka er unnateken offentleg innsyn</translation>
    </message>
    <message>
        <source>The recommendation is not written here. Change it with the pencil beside its heading, or under Treatment.</source>
        <translation>Tilrådinga blir ikkje skriven her. Endre ho med blyanten ved overskrifta, eller under Handsaming øvst.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>More for this item</source>
        <translation>Meir for denne saka</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>Det som er innstilt</translation>
    </message>
    <message>
        <source>The screen shows nothing of this case until the doors are closed.</source>
        <translation>Skjermen viser ikkje noko av denne saka før dørene er lukka.</translation>
    </message>
    <message>
        <source>Close the doors …</source>
        <translation>Lukk dørene …</translation>
    </message>
    <message>
        <source>The screen shows nothing of this case, for it is exempt.</source>
        <translation>Skjermen viser ikkje noko av denne saka, for ho er unnateken offentleg innsyn.</translation>
    </message>
    <message>
        <source>Show the case on this screen</source>
        <translation>Vis saka på denne skjermen</translation>
    </message>
    <message>
        <source>The recommendation was changed after it was voted on.</source>
        <translation>Framlegget vart endra etter at det vart røysta over.</translation>
    </message>
    <message>
        <source>Choose what stands …</source>
        <translation>Vel kva som gjeld …</translation>
    </message>
    <message>
        <source>Change the proposal from {who}</source>
        <translation>Endre framlegget frå {who}</translation>
    </message>
    <message>
        <source>Statements for the minutes</source>
        <translation>Protokolltilførsler</translation>
    </message>
    <message>
        <source>Change the statement from {who}</source>
        <translation>Endre protokolltilførselen frå {who}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Change the question from {who}</source>
        <translation>Endre spørsmålet frå {who}</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nytt framlegg</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Handsaming</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>The recommendation was changed after the members answered.</source>
        <translation>Framlegget vart endra etter at medlemene svara.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Framlegg</translation>
    </message>
</context>
<context>
    <name>CasePanes</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Originalen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kva som blir vist</translation>
    </message>
</context>
<context>
    <name>ChairChoice</name>
    <message>
        <source>Not known, or blank</source>
        <translation>Ikkje kjent, eller blankt</translation>
    </message>
</context>
<context>
    <name>ChangedAfter</name>
    <message>
        <source>What was voted on stands.</source>
        <translation>Det som vart røysta over, gjeld.</translation>
    </message>
    <message>
        <source>The votes are taken away.</source>
        <translation>Røystene er tekne bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What is exempt is marked.</source>
        <translation>Det som er unnateke, er merkt.</translation>
    </message>
    <message>
        <source>What was answered stands.</source>
        <translation>Det medlemene svara på, gjeld.</translation>
    </message>
    <message>
        <source>The answers are taken away.</source>
        <translation>Svara er tekne bort.</translation>
    </message>
    <message>
        <source>This was voted on</source>
        <translation>Dette vart det røysta over</translation>
    </message>
    <message>
        <source>Use the new number</source>
        <translation>Bruk det nye talet</translation>
    </message>
</context>
<context>
    <name>ChangedTextDialog</name>
    <message>
        <source>The recommendation was changed after the members answered</source>
        <translation>Framlegget vart endra etter at medlemene svara</translation>
    </message>
    <message>
        <source>The recommendation was changed after it was voted on</source>
        <translation>Framlegget vart endra etter at det vart røysta over</translation>
    </message>
    <message>
        <source>Keep what was answered</source>
        <translation>Behald det dei svara på</translation>
    </message>
    <message>
        <source>Keep what was voted on</source>
        <translation>Behald det som vart røysta over</translation>
    </message>
    <message>
        <source>Vote on the new text …</source>
        <translation>Røyst over den nye teksten …</translation>
    </message>
    <message>
        <source>Have the new text answered …</source>
        <translation>La dei svare på den nye teksten …</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>Dette svara dei på</translation>
    </message>
    <message>
        <source>Was voted on</source>
        <translation>Det vart røysta over</translation>
    </message>
    <message>
        <source>Stands in the case now</source>
        <translation>Står i saka no</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Ingen tekst.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go, and the members have to answer the new text.</source>
        <translation>
            <numerusform>%n svar blir borte, og medlemene må svare på den nye teksten.</numerusform>
            <numerusform>%n svar blir borte, og medlemene må svare på den nye teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes tell what was answered, whatever the case says now.</source>
        <translation>Protokollen seier kva medlemene svara på, same kva saka seier no.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in this item go with their numbers, and the new text has to be voted on. Was that not done in the meeting, keep what was voted on.</source>
        <translation>
            <numerusform>%n røysting i saka blir borte med tala sine, og den nye teksten må røystast over. Vart det ikkje gjort i møtet, så behald det som vart røysta over.</numerusform>
            <numerusform>%n røystingar i saka blir borte med tala sine, og den nye teksten må røystast over. Vart det ikkje gjort i møtet, så behald det som vart røysta over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes tell what was voted on, whatever the case says now.</source>
        <translation>Protokollen seier kva som vart røysta over, same kva saka seier no.</translation>
    </message>
    <message>
        <source>Take the answers away</source>
        <translation>Ta bort svara</translation>
    </message>
    <message>
        <source>Take the votes away</source>
        <translation>Ta bort røystene</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed after it was read in</source>
        <translation>Endra etter innlesinga</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Og %n til.</numerusform>
            <numerusform>Og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>I originalen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(is not there)</source>
        <translation>(står ikkje der)</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(teke ut)</translation>
    </message>
</context>
<context>
    <name>ChangesStrip</name>
    <message>
        <source>Supplement …</source>
        <translation>Tillegg …</translation>
    </message>
    <message>
        <source>Correction …</source>
        <translation>Retting …</translation>
    </message>
    <message>
        <source>Public version …</source>
        <translation>Offentleg utgåve …</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Vis …</translation>
    </message>
    <message>
        <source>Make it once more.</source>
        <translation>Lag ho på nytt.</translation>
    </message>
    <message>
        <source>The public version is another by now than the one that was sent.</source>
        <translation>Den offentlege utgåva er ei anna no enn den som er send.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are other in the public version by now than in the one that was sent.</source>
        <translation>
            <numerusform>%n sak er annleis i den offentlege utgåva no enn i den som er send. </numerusform>
            <numerusform> %n saker er annleis i den offentlege utgåva no enn i den som er send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed after the notice was sent.</source>
        <translation>
            <numerusform>%n sak er endra etter utsending.</numerusform>
            <numerusform>%n saker er endra etter utsending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added after the notice was sent.</source>
        <translation>
            <numerusform>%n sak er komen til etter utsending.</numerusform>
            <numerusform>%n saker er komne til etter utsending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed or added after the notice was sent.</source>
        <translation>
            <numerusform>%n sak er endra eller komen til etter utsending.</numerusform>
            <numerusform>%n saker er endra eller komne til etter utsending.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice itself changed after it was sent.</source>
        <translation>Sjølve innkallinga er endra etter utsending.</translation>
    </message>
    <message>
        <source>The notice is marked as sent, but its papers were not kept.</source>
        <translation>Innkallinga er merkt som send, men papira vart ikkje tekne vare på.</translation>
    </message>
    <message>
        <source>Keep them as they are now …</source>
        <translation>Ta vare på dei slik dei er no …</translation>
    </message>
    <message>
        <source>Send a supplement.</source>
        <translation>Send tillegg.</translation>
    </message>
    <message>
        <source>Send a correction.</source>
        <translation>Send retting.</translation>
    </message>
    <message>
        <source>Send a supplement or a correction.</source>
        <translation>Send tillegg eller retting.</translation>
    </message>
</context>
<context>
    <name>ChoosePointDialog</name>
    <message>
        <source>Follow another point</source>
        <translation>Følg opp eit punkt til</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Elections, what was taken note of and recommendations are not followed by themselves.</source>
        <translation>Val, det som er teke til orientering, og innstillingar blir ikkje følgde opp av seg sjølve.</translation>
    </message>
    <message>
        <source>The resolution says</source>
        <translation>Vedtaket seier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Points that are not followed</source>
        <translation>Punkt som ikkje blir følgde opp</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Claim of {name}</source>
        <translation>Krav frå {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The committee may have decided on a part of the fee.</source>
        <translation>Har utvalet bestemt ein annan del av godtgjersla, vel du han her.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Godtgjersle</translation>
    </message>
    <message>
        <source>By how long the person was there</source>
        <translation>Etter kor lenge personen var til stades</translation>
    </message>
    <message>
        <source>The whole fee</source>
        <translation>Heil godtgjersle</translation>
    </message>
    <message>
        <source>Half the fee</source>
        <translation>Halv godtgjersle</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>Inga godtgjersle</translation>
    </message>
    <message>
        <source>Training: no fee, but what was lost</source>
        <translation>Opplæring: inga godtgjersle, men det som er tapt</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>kroner</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timar</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometer</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>Bilag nr.</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backing up before the window closes …</source>
        <translation>Lagar tryggingskopi før vindauget blir lukka …</translation>
    </message>
</context>
<context>
    <name>ComingNote</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>{member} has come, and {deputies} leaves the seat.</source>
        <translation>{member} er ført som komen, og {deputies} går frå.</translation>
    </message>
    <message>
        <source>{member} has come.</source>
        <translation>{member} er ført som komen.</translation>
    </message>
    <message>
        <source>Taken out: {what}.</source>
        <translation>Teke ut: {what}.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Kva vil du gjere?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoar</translation>
    </message>
    <message>
        <source>Nothing that can be done here is called «{words}».</source>
        <translation>Det er ingen kommando her som heiter «{words}».</translation>
    </message>
</context>
<context>
    <name>CommitteeDialog</name>
    <message>
        <source>New committee</source>
        <translation>Nytt utval</translation>
    </message>
    <message>
        <source>Make the committee</source>
        <translation>Lag utvalet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short form, for example PLU.</source>
        <translation>Kort form, til dømes PLU.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Talet på plassar</translation>
    </message>
    <message>
        <source>Write the name of the committee.</source>
        <translation>Skriv namnet på utvalet.</translation>
    </message>
    <message>
        <source>Write a code.</source>
        <translation>Skriv ein kode.</translation>
    </message>
</context>
<context>
    <name>CommitteeEdits</name>
    <message>
        <source>change of the committee</source>
        <translation>endring av utvalet</translation>
    </message>
    <message>
        <source>new committee</source>
        <translation>nytt utval</translation>
    </message>
    <message>
        <source>taking the committee away</source>
        <translation>fjerning av utvalet</translation>
    </message>
    <message>
        <source>change of the next number</source>
        <translation>endring av neste nummer</translation>
    </message>
    <message>
        <source>change of the print plan</source>
        <translation>endring av utskriftsval</translation>
    </message>
</context>
<context>
    <name>CommitteeList</name>
    <message>
        <source>not in use</source>
        <translation>ikkje i bruk</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plassar</numerusform>
        </translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utval</translation>
    </message>
</context>
<context>
    <name>CommitteeTabs</name>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Deadlines and rules</source>
        <translation>Fristar og reglar</translation>
    </message>
    <message>
        <source>Standard items</source>
        <translation>Standardsaker</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakarar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>{code} · quorate with {quorum} of {seats}</source>
        <translation>{code} · vedtaksfør med {quorum} av {seats}</translation>
    </message>
</context>
<context>
    <name>CommitteesPage</name>
    <message>
        <source>Committees</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Paste from Excel …</source>
        <translation>Lim inn frå Excel …</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>No committees yet</source>
        <translation>Ingen utval enno</translation>
    </message>
    <message>
        <source>A committee has members, deadlines and case numbers of its own.</source>
        <translation>Eit utval har eigne medlemer, fristar og saksnummer.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utval</translation>
    </message>
    <message>
        <source>New member …</source>
        <translation>Ny medlem …</translation>
    </message>
    <message>
        <source>Paste members from Excel …</source>
        <translation>Lim inn medlemer frå Excel …</translation>
    </message>
    <message>
        <source>election period {term}</source>
        <translation>valperioden {term}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deputy(s)</source>
        <translation>
            <numerusform>%n varamedlem</numerusform>
            <numerusform>%n varamedlemer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two versions</source>
        <translation>Samanlikn to versjonar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kva som er skjedd</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Kva som er ulikt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Samanliknar …</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Ingenting er ulikt.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Nothing to remark.</source>
        <translation>Ingen merknader.</translation>
    </message>
    <message>
        <source>Nothing to remark. It can be sent out.</source>
        <translation>Ingen merknader. Innkallinga kan sendast.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>This must be mended before it is sent out.</source>
        <translation>Det må rettast før utsending.</translation>
    </message>
    <message>
        <source>Nothing stops the sending to the members, but there can be no public edition yet.</source>
        <translation>Ingenting stoppar utsendinga til medlemene, men den offentlege utgåva kan ikkje lagast enno.</translation>
    </message>
    <message>
        <source>Nothing stops the sending.</source>
        <translation>Ingenting stoppar utsendinga.</translation>
    </message>
    <message>
        <source>{count} error</source>
        <translation>{count} feil</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>{count} feil</translation>
    </message>
    <message>
        <source>{count} remark</source>
        <translation>{count} merknad</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>{count} merknader</translation>
    </message>
    <message>
        <source>{count} piece of information</source>
        <translation>{count} opplysning</translation>
    </message>
    <message>
        <source>{count} pieces of information</source>
        <translation>{count} opplysningar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Avklar</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Endre møtet</translation>
    </message>
    <message>
        <source>Open the committee</source>
        <translation>Opne utvalet</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Vis staden</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Vis linja</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message numerus="yes">
        <source>And %n more, when these are dealt with.</source>
        <translation>
            <numerusform>Og %n til, når desse er ordna.</numerusform>
            <numerusform>Og %n til, når desse er ordna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Second copy</source>
        <translation>Ekstra kopi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>&amp;Copy the minutes while I write</source>
        <translation>&amp;Kopier protokollen medan eg skriv</translation>
    </message>
    <message>
        <source>Choose &amp;folder …</source>
        <translation>Vel &amp;mappe …</translation>
    </message>
    <message>
        <source>Copied last at {time}.</source>
        <translation>Sist kopiert {time}.</translation>
    </message>
    <message>
        <source>A stick or a folder on another disk. The copy can be opened on any PC with Saksliste, and the minutes in it be read as text. Exempt cases are in it too: keep the stick as you keep the papers.</source>
        <translation>Ein minnepinne eller ei mappe på ein annan disk. Kopien kan opnast på kva PC som helst med Saksliste, og protokollen i han kan lesast som tekst. Unnatekne saker er òg med: pass på pinnen som du passar på papira.</translation>
    </message>
    <message>
        <source>Choose the stick or the folder first.</source>
        <translation>Vel minnepinnen eller mappa først.</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <translation>Kvar skal kopien liggje?</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Inga mappe er vald.</translation>
    </message>
</context>
<context>
    <name>CorrectionAccessDialog</name>
    <message>
        <source>Access to a correction</source>
        <translation>Tilgang til ei retting</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Heimel</translation>
    </message>
    <message>
        <source>Leave it empty when the public may read the text.</source>
        <translation>Lat det stå tomt når offentlegheita kan lese teksten.</translation>
    </message>
    <message>
        <source>Public papers print that the correction was made, its number, its day and the legal basis. What it says is left out.</source>
        <translation>I offentlege papir står det at rettinga er gjord, med nummer, dag og heimel. Det ho seier, blir utelate.</translation>
    </message>
    <message>
        <source>&amp;Correction</source>
        <translation>&amp;Retting</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct the locked minutes</source>
        <translation>Rett den låste protokollen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>Møtet som heilskap</translation>
    </message>
    <message>
        <source>In no meeting: a slip of the pen</source>
        <translation>Ikkje i noko møte: ein skrivefeil</translation>
    </message>
    <message>
        <source>What was locked stays as it is. The correction is printed after it.</source>
        <translation>Det som er låst, blir ståande som det er. Rettinga blir trykt etter det.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are there already.</source>
        <translation>
            <numerusform>%n retting er ført frå før.</numerusform>
            <numerusform>%n rettingar er førte frå før.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Kv&amp;ar</translation>
    </message>
    <message>
        <source>&amp;It says</source>
        <translation>Det &amp;står</translation>
    </message>
    <message>
        <source>It &amp;shall say</source>
        <translation>Det s&amp;kal stå</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>Kv&amp;ifor</translation>
    </message>
    <message>
        <source>&amp;Agreed in</source>
        <translation>&amp;Vedteke i</translation>
    </message>
    <message>
        <source>By which paragraph the public may not read the text, if it may not.</source>
        <translation>Kva paragraf teksten er unnateken etter, om offentlegheita ikkje kan lese han.</translation>
    </message>
    <message>
        <source>&amp;Exempt by</source>
        <translation>&amp;Unnateke etter</translation>
    </message>
    <message>
        <source>Correct all the same</source>
        <translation>Rett likevel</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Samrøystes</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noko gjekk gale</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing of what was saved is lost. You can go on working. Send the report below to whoever looks after the program; it holds no case content.</source>
        <translation>Ingenting av det som er lagra, er tapt. Du kan arbeide vidare. Send rapporten nedanfor til den som har ansvar for programmet. Han inneheld ikkje noko frå sakene.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Programmet gjorde ein feil.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
</context>
<context>
    <name>CrestRow</name>
    <message>
        <source>Crest</source>
        <translation>Kommunevåpen</translation>
    </message>
    <message>
        <source>Without a picture a plain shield is printed.</source>
        <translation>Utan bilete blir eit enkelt skjold brukt.</translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation>Vel bilete …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Choose crest</source>
        <translation>Vel kommunevåpen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilete (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Vel i kalenderen</translation>
    </message>
    <message>
        <source>Write the date as 29.04.2026.</source>
        <translation>Skriv datoen slik: 29.04.2026.</translation>
    </message>
    <message>
        <source>There are 12 months in a year.</source>
        <translation>Året har 12 månader.</translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation>{month} har {days} dagar.</translation>
    </message>
</context>
<context>
    <name>DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste månad</translation>
    </message>
</context>
<context>
    <name>DayDoubts</name>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har vore.</translation>
    </message>
    <message>
        <source>This is a public holiday.</source>
        <translation>Dette er ein heilagdag.</translation>
    </message>
    <message>
        <source>This is a {weekday}.</source>
        <translation>Dette er ein {weekday}.</translation>
    </message>
    <message>
        <source>{committee} has another meeting this day, {times}.</source>
        <translation>{committee} har eit anna møte denne dagen, {times}.</translation>
    </message>
    <message>
        <source>Short notice: it should have gone out {day}.</source>
        <translation>Kort varsel: Innkallinga skulle ha vore send {day}.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>veke {number}</translation>
    </message>
</context>
<context>
    <name>DeadlinesPanel</name>
    <message>
        <source>Deadlines</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>No deadlines ahead</source>
        <translation>Ingen fristar framover</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Innkalling blir send</translation>
    </message>
    <message>
        <source>The notice is late</source>
        <translation>Innkalling er forseinka</translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation>Sakspapir inn</translation>
    </message>
</context>
<context>
    <name>DeputiesPane</name>
    <message>
        <source>Deputies</source>
        <translation>Varamedlemer</translation>
    </message>
    <message>
        <source>in order on each list</source>
        <translation>i rekkjefølgje på kvar liste</translation>
    </message>
    <message>
        <source>No deputies yet.</source>
        <translation>Ingen varamedlemer enno.</translation>
    </message>
    <message>
        <source>New deputy …</source>
        <translation>Ny varamedlem …</translation>
    </message>
    <message>
        <source>The first who can come is called in. If you pass somebody over, write down why.</source>
        <translation>Den øvste som kan møte, blir kalla inn. Hoppar du over nokon, skriv du kvifor.</translation>
    </message>
</context>
<context>
    <name>DeputyChoice</name>
    <message>
        <source>Why out of order</source>
        <translation>Kvifor utanfor rekkjefølgja</translation>
    </message>
    <message>
        <source>&amp;Deputy</source>
        <translation>&amp;Vara</translation>
    </message>
    <message>
        <source>No deputy</source>
        <translation>Ingen vara</translation>
    </message>
</context>
<context>
    <name>DeputyPanel</name>
    <message>
        <source>Deputies of {list}</source>
        <translation>Varamedlemer for {list}</translation>
    </message>
    <message>
        <source>Deputies without a list</source>
        <translation>Varamedlemer utan liste</translation>
    </message>
    <message>
        <source>New deputy …</source>
        <translation>Ny varamedlem …</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Utan liste</translation>
    </message>
    <message>
        <source>Change the list {name} …</source>
        <translation>Endre lista {name} …</translation>
    </message>
    <message>
        <source>{members} seats, {deputies} deputies</source>
        <translation>{members} faste, {deputies} vara</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagra</translation>
    </message>
</context>
<context>
    <name>DoorsDialog</name>
    <message>
        <source>Close the doors</source>
        <translation>Lukk dørene</translation>
    </message>
    <message>
        <source>Correct the closed doors</source>
        <translation>Rett dei lukka dørene</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The &amp;vote on closing them</source>
        <translation>R&amp;øysting om å lukke dei</translation>
    </message>
    <message>
        <source>A v&amp;ote on opening them</source>
        <translation>Røy&amp;sting om å opne dei</translation>
    </message>
    <message>
        <source>W&amp;hich time</source>
        <translation>Kva for &amp;gong</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>H&amp;eimel</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedteke</translation>
    </message>
    <message>
        <source>Closed &amp;at</source>
        <translation>&amp;Lukka kl.</translation>
    </message>
    <message>
        <source>&amp;Opened at</source>
        <translation>O&amp;pna kl.</translation>
    </message>
    <message>
        <source>&amp;Decided</source>
        <translation>&amp;Vedteke</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opna</translation>
    </message>
    <message>
        <source>The screen shows the case once the doors are closed.</source>
        <translation>Skjermen viser saka når dørene er lukka.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write when the doors were closed.</source>
        <translation>Skriv når dørene vart lukka.</translation>
    </message>
    <message>
        <source>Write what exempts it.</source>
        <translation>Skriv heimelen som lukkar dørene.</translation>
    </message>
    <message>
        <source>The committee itself decides this. Enter the vote.</source>
        <translation>Dette avgjer utvalet sjølv. Før røystinga.</translation>
    </message>
    <message>
        <source>Write when the doors were opened.</source>
        <translation>Skriv når dørene vart opna att.</translation>
    </message>
    <message>
        <source>The law demands closed doors here. The committee decides it with open doors.</source>
        <translation>Lova krev lukka dører her. Utvalet vedtek det for opne dører.</translation>
    </message>
    <message>
        <source>Note that it was voted down</source>
        <translation>Før at det fall</translation>
    </message>
    <message>
        <source>The law demands closed doors here, whatever the vote says.</source>
        <translation>Lova krev lukka dører her, uansett kva røystinga seier.</translation>
    </message>
    <message>
        <source>The committee decides with open doors whether they are to be closed.</source>
        <translation>Utvalet avgjer for opne dører om dei skal lukkast.</translation>
    </message>
    <message>
        <source>The chair or the committee can demand it. The vote on the doors is taken in the open.</source>
        <translation>Møteleiaren eller utvalet kan krevje det. Røystinga om dørene går for opne dører.</translation>
    </message>
</context>
<context>
    <name>DoorsVote</name>
    <message>
        <source>&amp;Unanimous</source>
        <translation>&amp;Samrøystes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>{votes_for} + {against} = {sum} who vote</source>
        <translation>{votes_for} + {against} = {sum} som røystar</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Undo typing</source>
        <translation>Angre skriving</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Gjer om skriving</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Stilen på avsnittet</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Brødtekst</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Overskrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Overskrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Overskrift 3</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Understrek</translation>
    </message>
    <message>
        <source>Numbered points</source>
        <translation>Nummererte punkt</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Kulepunkt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bilete …</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Set inn tabell</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Rad under</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Kolonne til høgre</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort rada</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Ta bort kolonnen</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>Første rad er overskrift</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenkje</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vel eit bilete</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilete (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>ElectedDialog</name>
    <message>
        <source>Enter those who were elected</source>
        <translation>Før inn dei valde</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Før dei inn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>They become members and deputies from the first day, in the order and on the list that they were elected. Where the whole committee is elected anew, those who sat there end the day before.</source>
        <translation>Dei blir medlemer og varamedlemer frå den fyrste dagen, i den rekkjefølgja og på den lista dei vart valde. Når heile utvalet er valt på nytt, går dei som sat der før, ut dagen før.</translation>
    </message>
    <message>
        <source>{who} They are entered already.</source>
        <translation>{who} Dei er alt førte inn.</translation>
    </message>
</context>
<context>
    <name>ElectedToRow</name>
    <message>
        <source>No committee of the register</source>
        <translation>Ikkje eit utval i registeret</translation>
    </message>
    <message>
        <source>members and deputies</source>
        <translation>medlemer og varamedlemer</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation>nestleiar</translation>
    </message>
    <message>
        <source>Who is elected a&amp;greed beforehand to stand</source>
        <translation>Den som er vald, har samt&amp;ykt på førehand</translation>
    </message>
    <message>
        <source>Elected as</source>
        <translation>Vald som</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Elected &amp;to</source>
        <translation>Vald t&amp;il</translation>
    </message>
</context>
<context>
    <name>ElectionDialog</name>
    <message>
        <source>Election</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>For instance: Leader of the council of the elderly</source>
        <translation>Til dømes: Leiar av eldrerådet</translation>
    </message>
    <message>
        <source>The way to elect</source>
        <translation>Valmåte</translation>
    </message>
    <message>
        <source>Use what I entered</source>
        <translation>Bruk det eg førte</translation>
    </message>
    <message>
        <source>Use what is stored</source>
        <translation>Bruk det som er lagra</translation>
    </message>
    <message>
        <source>Take the election away</source>
        <translation>Ta bort valet</translation>
    </message>
    <message>
        <source>&amp;Elect by lists instead</source>
        <translation>Hald &amp;høvetalsval i staden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;What is elected</source>
        <translation>&amp;Kva blir valt</translation>
    </message>
    <message>
        <source>Tab: the next field. Everything is saved as it is entered.</source>
        <translation>Tab: neste felt. Alt blir lagra medan det blir ført.</translation>
    </message>
    <message>
        <source>Vote &amp;anew</source>
        <translation>Røyst p&amp;å nytt</translation>
    </message>
    <message>
        <source>Members and deputies when nobody demands lists. Both votes must be unanimous (koml. § 7-7).</source>
        <translation>Medlemer og varamedlemer når ingen krev høvetalsval. Begge røystingane må vere samrøystes (koml.&#xa0;§&#xa0;7-7).</translation>
    </message>
    <message>
        <source>Members and deputies when one member demands it (koml. §§ 7-4 to 7-6).</source>
        <translation>Medlemer og varamedlemer når éin medlem krev det (koml.&#xa0;§§&#xa0;7-4&#xa0;til&#xa0;7-6).</translation>
    </message>
    <message>
        <source>Leader, deputy leader and whoever chairs a meeting, one at a time (koml. § 7-8).</source>
        <translation>Leiar, nestleiar og møteleiar, éin om gongen (koml.&#xa0;§&#xa0;7-8).</translation>
    </message>
    <message>
        <source>Somebody is appointed by more than half of the votes; blank is a vote ({law}).</source>
        <translation>Nokon blir tilsett med meir enn halvparten av røystene; blankt er ei røyst ({law}).</translation>
    </message>
</context>
<context>
    <name>ElectionLines</name>
    <message>
        <source>New election</source>
        <translation>Nytt val</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Val</translation>
    </message>
</context>
<context>
    <name>ElectionResult</name>
    <message>
        <source>In the minutes</source>
        <translation>I protokollen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Å sjå på</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>%n kan røyste.</numerusform>
            <numerusform>%n kan røyste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>The treatment is over</source>
        <translation>Handsaminga er avslutta</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Avslutta kl.</translation>
    </message>
    <message>
        <source>End the treatment</source>
        <translation>Avslutt handsaminga</translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation>Avslutta {time}.</translation>
    </message>
    <message>
        <source>Write when the treatment was ended.</source>
        <translation>Skriv når handsaminga vart avslutta.</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Møtet heva</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Heva kl.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Hev møtet</translation>
    </message>
    <message>
        <source>What is &amp;missing or worth a look. Enter goes there.</source>
        <translation>Det som &amp;manglar eller bør sjåast på. Enter går dit.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som manglar</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kven som skriv under</translation>
    </message>
    <message>
        <source>Lock the minutes</source>
        <translation>Lås protokollen</translation>
    </message>
    <message>
        <source>Lock without the public version</source>
        <translation>Lås utan offentleg utgåve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Who signs. Space chooses.</source>
        <translation>Kven som skriv under. Mellomrom vel.</translation>
    </message>
    <message>
        <source>Nothing in the minutes can be changed once they are locked.</source>
        <translation>Ingenting i protokollen kan endrast når han er låst.</translation>
    </message>
    <message>
        <source>Write when the meeting was closed.</source>
        <translation>Skriv når møtet vart heva.</translation>
    </message>
    <message>
        <source>Making the files …</source>
        <translation>Lagar filene …</translation>
    </message>
    <message>
        <source>Closed at {time}.</source>
        <translation>Heva {time}.</translation>
    </message>
    <message>
        <source>Lock the minutes all the same</source>
        <translation>Lås protokollen likevel</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first.</source>
        <translation>
            <numerusform>%n ting må ordnast først.</numerusform>
            <numerusform>%n ting må ordnast først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n ting bør sjåast på.</numerusform>
            <numerusform>%n ting bør sjåast på.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nobody from locking the minutes.</source>
        <translation>Protokollen kan låsast likevel.</translation>
    </message>
    <message>
        <source>Nothing is missing: the minutes can be locked.</source>
        <translation>Ingenting manglar: protokollen kan låsast.</translation>
    </message>
</context>
<context>
    <name>EntryLog</name>
    <message>
        <source>Entered</source>
        <translation>Ført</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Endre tida</translation>
    </message>
    <message>
        <source>To the clock time, and before, during or after, above</source>
        <translation>Til klokkeslettet, og før, under eller etter, ovanfor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Saksliste</source>
        <translation>Saksliste</translation>
    </message>
</context>
<context>
    <name>ExcuseRow</name>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Taken back. It stops public files again.</source>
        <translation>Teke tilbake. Det stoppar offentlege filer igjen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>ExcusesDialog</name>
    <message>
        <source>Said not to be secret</source>
        <translation>Godkjent som ikkje hemmeleg</translation>
    </message>
    <message>
        <source>This was found in public files of the meeting. As long as it stands here, it stops none of them.</source>
        <translation>Dette vart funne i offentlege filer til møtet. Så lenge det står her, stoppar det ingen av dei.</translation>
    </message>
    <message>
        <source>There is nothing here. When a public file is stopped, you can say there that something in it is not secret.</source>
        <translation>Her er det ingenting. Når ei offentleg fil blir stoppa, kan du seie der at noko i ho ikkje er hemmeleg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ExemptButton</name>
    <message>
        <source>Exempt …</source>
        <translation>Unnta …</translation>
    </message>
    <message>
        <source>Exempt passage …</source>
        <translation>Unnta tekst …</translation>
    </message>
</context>
<context>
    <name>ExemptPassage</name>
    <message>
        <source>Exempt, {basis}</source>
        <translation>Unnateke, {basis}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Choose a folder for all papers</source>
        <translation>Vel ei mappe til alle dokumenta</translation>
    </message>
    <message>
        <source>Choose a folder for extracts and letters</source>
        <translation>Vel ei mappe til særutskrifter og brev</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Vis kva som vart funne</translation>
    </message>
    <message>
        <source>Everything in “{folder}” is up to date.</source>
        <translation>Alt i «{folder}» er som det skal.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are saved in “{folder}”.</source>
        <translation>
            <numerusform>%n fil er lagra i «{folder}».</numerusform>
            <numerusform>%n filer er lagra i «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The public ones are missing: {why}</source>
        <translation>Dei offentlege manglar: {why}</translation>
    </message>
    <message>
        <source>Making PDF …</source>
        <translation>Lagar PDF …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Lagre beviset</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Lagra som «{name}».</translation>
    </message>
    <message>
        <source>The proof is saved as “{name}”.</source>
        <translation>Beviset er lagra som «{name}».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Spreadsheet (*{ending})</source>
        <translation>Rekneark (*{ending})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Lagar fila …</translation>
    </message>
    <message>
        <source>Who may see it …</source>
        <translation>Kven får sjå det …</translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>Make a case of it, with the file as its original</source>
        <translation>Lag ei sak med fila som original</translation>
    </message>
    <message>
        <source>Attach it to the first case</source>
        <translation>Ta med som vedlegg til den første saka</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ikkje ta ho med</translation>
    </message>
</context>
<context>
    <name>FeesTab</name>
    <message>
        <source>Rates …</source>
        <translation>Satsar …</translation>
    </message>
    <message>
        <source>Enter claim …</source>
        <translation>Før krav …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Godtgjersle</translation>
    </message>
    <message>
        <source>Lost earnings</source>
        <translation>Tapt arbeidsforteneste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>People who are paid</source>
        <translation>Dei som får godtgjersle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Part of the fee</source>
        <translation>Del av godtgjersla</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Meetings of the person</source>
        <translation>Møta til personen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>Rekneark …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>No rates are entered yet. Enter them under Settings.</source>
        <translation>Ingen satsar er førte enno. Før dei under Innstillingar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list.</source>
        <translation>
            <numerusform>%n til i lista.</numerusform>
            <numerusform>%n til i lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>change of a claim</source>
        <translation>endring av eit krav</translation>
    </message>
    <message>
        <source>The list of everybody</source>
        <translation>Lista over alle</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Berre {name}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
</context>
<context>
    <name>FilesIn</name>
    <message>
        <source>The meeting is over and takes no more files.</source>
        <translation>Møtet er over og tek ikkje imot fleire filer.</translation>
    </message>
    <message>
        <source>Select a case first: attachments go with one.</source>
        <translation>Vel ei sak først: vedlegg høyrer til ei sak.</translation>
    </message>
    <message>
        <source>Attachments to {case}</source>
        <translation>Vedlegg til {case}</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>spora endringar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Reading case papers …</source>
        <translation>Les inn saksframlegg …</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>vedlegg</translation>
    </message>
</context>
<context>
    <name>FindingStrips</name>
    <message>
        <source>Attach</source>
        <translation>Legg ved</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>How the notice begins</source>
        <translation>Slik byrjar innkallinga</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>This is how the notice begins</source>
        <translation>Slik byrjar innkallinga</translation>
    </message>
    <message>
        <source>Welcome to Saksliste</source>
        <translation>Velkomen til Saksliste</translation>
    </message>
    <message>
        <source>Fill in what you know. Everything can be changed later in Settings.</source>
        <translation>Fyll ut det du veit. Alt kan endrast seinare i Innstillingar.</translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation>Vel bilete …</translation>
    </message>
    <message>
        <source>Coat of arms, optional</source>
        <translation>Kommunevåpen, valfritt</translation>
    </message>
    <message>
        <source>Without a picture a plain shield is used.</source>
        <translation>Utan bilete blir det brukt eit enkelt skjold.</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Kommunevåpen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valfritt</translation>
    </message>
    <message>
        <source>Written form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation>ein felles database</translation>
    </message>
    <message>
        <source>Stored on this PC in {folder}</source>
        <translation>Blir lagra på denne PC-en i {folder}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Prøv med eksempeldata</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Write the name of the municipality.</source>
        <translation>Skriv namnet på kommunen.</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Vel kommunevåpen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilete (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the folder of the data</source>
        <translation>Vel mappa for dataa</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up of resolutions</source>
        <translation>Oppfølging av vedtak</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>Lag PDF</translation>
    </message>
    <message>
        <source>Make a case of the status</source>
        <translation>Lag statussak</translation>
    </message>
    <message>
        <source>Follow another point …</source>
        <translation>Følg opp eit punkt til …</translation>
    </message>
    <message>
        <source>Nothing to follow up here</source>
        <translation>Ingenting å følgje opp her</translation>
    </message>
    <message>
        <source>The points of a resolution come here when the meeting has been held.</source>
        <translation>Punkta i eit vedtak kjem hit når møtet er halde.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Står att</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which points are shown</source>
        <translation>Kva punkt som er viste</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Make PDF of the &amp;list …</source>
        <translation>Lag PDF av l&amp;ista …</translation>
    </message>
    <message>
        <source>&amp;Follow another point …</source>
        <translation>&amp;Følg opp eit punkt til …</translation>
    </message>
    <message>
        <source>Make PDF of the &amp;status report …</source>
        <translation>Lag PDF av statusra&amp;pporten …</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utval</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to do</source>
        <translation>
            <numerusform>%n punkt står att</numerusform>
            <numerusform>%n punkt står att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every point of the resolutions is followed.</source>
        <translation>Alle punkta i vedtaka blir følgde opp.</translation>
    </message>
    <message>
        <source>follow another point</source>
        <translation>oppfølging av eit punkt til</translation>
    </message>
</context>
<context>
    <name>FollowUpPapers</name>
    <message>
        <source>The list as it is shown …</source>
        <translation>Lista slik ho er vist …</translation>
    </message>
    <message>
        <source>The status report, internal …</source>
        <translation>Statusrapporten, intern …</translation>
    </message>
    <message>
        <source>The status report, public …</source>
        <translation>Statusrapporten, offentleg …</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FrameArranger</name>
    <message>
        <source>The parts of the minutes, in order</source>
        <translation>Delane av protokollen, i rekkjefølgje</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a part. None can be left out, and corrections of locked minutes always come last.</source>
        <translation>Alt med ein piltast flyttar ein del. Ingen kan takast bort, og rettingar av ein låst protokoll kjem alltid sist.</translation>
    </message>
</context>
<context>
    <name>FrameWords</name>
    <message>
        <source>The title</source>
        <translation>Tittelen</translation>
    </message>
    <message>
        <source>Who met</source>
        <translation>Kven som møtte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Questions outside of cases</source>
        <translation>Spørsmål utanom sakene</translation>
    </message>
    <message>
        <source>When it ended, with [tid]</source>
        <translation>Når møtet slutta, med [tid]</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Above the signatures</source>
        <translation>Over underskriftene</translation>
    </message>
    <message>
        <source>On the signing sheet</source>
        <translation>På underskriftsarket</translation>
    </message>
</context>
<context>
    <name>GenderBox</name>
    <message>
        <source>Not entered</source>
        <translation>Ikkje ført</translation>
    </message>
</context>
<context>
    <name>GendersDialog</name>
    <message>
        <source>Women and men</source>
        <translation>Kvinner og menn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>K chooses woman and M man. Tab goes on to the next.</source>
        <translation>K vel kvinne og M mann. Tab går til den neste.</translation>
    </message>
</context>
<context>
    <name>HandedInDialog</name>
    <message>
        <source>Proposals handed in</source>
        <translation>Framlegg leverte inn</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Change the proposal from {who}</source>
        <translation>Endre framlegget frå {who}</translation>
    </message>
    <message>
        <source>&amp;New proposal …  F4</source>
        <translation>&amp;Nytt framlegg …  F4</translation>
    </message>
    <message>
        <source>The proposal is removed.</source>
        <translation>Framlegget er fjerna.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>They stand on the protocol sheets, and in the case when it comes up.</source>
        <translation>Dei står på protokollarka, og i saka når ho kjem opp.</translation>
    </message>
    <message numerus="yes">
        <source>{item}  –  %n proposal(s)</source>
        <translation>
            <numerusform>{item}  –  %n framlegg</numerusform>
            <numerusform>{item}  –  %n framlegg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>Brukarrettleiing</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Gjer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarvegar</translation>
    </message>
    <message>
        <source>Meeting agendas, case papers and bundles for the political secretariat.</source>
        <translation>Saklister, saksframlegg og møtepapir for politisk sekretariat.</translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <translation>Programmet er fri programvare under MIT-lisensen.</translation>
    </message>
    <message>
        <source>About Saksliste</source>
        <translation>Om Saksliste</translation>
    </message>
    <message>
        <source>Information for IT</source>
        <translation>Opplysningar til IT</translation>
    </message>
    <message>
        <source>It is built with Python, Qt and PySide6 (LGPL), {libraries}, the font Source Sans 3 (OFL) and the icons of Lucide (ISC).</source>
        <translation>Det er bygd med Python, Qt og PySide6 (LGPL), {libraries}, skrifta Source Sans 3 (OFL) og ikona frå Lucide (ISC).</translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation>ein felles database</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
</context>
<context>
    <name>HitPage</name>
    <message>
        <source>Page {page}</source>
        <translation>Side {page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>HitRow</name>
    <message>
        <source>Show page</source>
        <translation>Vis sida</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gå til staden</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Gå til kjelda</translation>
    </message>
    <message>
        <source>This is not secret</source>
        <translation>Dette er ikkje hemmeleg</translation>
    </message>
    <message>
        <source>Nothing from the case is secret …</source>
        <translation>Ingenting frå saka er hemmeleg …</translation>
    </message>
    <message>
        <source>Why it may be public</source>
        <translation>Kvifor det kan vere offentleg</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Ikkje hemmeleg</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading case papers …</source>
        <translation>Les saksframlegg …</translation>
    </message>
    <message>
        <source>Read in case papers</source>
        <translation>Les inn saksframlegg</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Put on the meeting</source>
        <translation>Legg på møte</translation>
    </message>
    <message>
        <source>Put in the queue</source>
        <translation>Legg i køen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose what to do with the changes in “{name}”.</source>
        <translation>Vel først kva som skal gjerast med endringane i «{name}».</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Date of the meeting</source>
        <translation>Møtedato</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Write the date of the meeting.</source>
        <translation>Skriv datoen for møtet.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
</context>
<context>
    <name>ItemAsking</name>
    <message>
        <source>The closed doors are corrected.</source>
        <translation>Dei lukka dørene er retta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The times of the item are corrected.</source>
        <translation>Tidene for saka er retta.</translation>
    </message>
    <message>
        <source>The case is exempt: show it on this screen, or close the doors first.</source>
        <translation>Saka er unnateken: vis ho på denne skjermen, eller lukk dørene først.</translation>
    </message>
    <message>
        <source>It is decided who may see the case.</source>
        <translation>Det er avgjort kven som får sjå saka.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>%n sak er flytt.</numerusform>
            <numerusform>%n saker er flytte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>The items of the agenda</source>
        <translation>Sakene på sakslista</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Who may see it …</source>
        <translation>&amp;Unnateke eller offentleg …</translation>
    </message>
    <message>
        <source>&amp;Attachment …</source>
        <translation>&amp;Vedlegg …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Endre …</translation>
    </message>
    <message>
        <source>&amp;Take off the agenda</source>
        <translation>&amp;Ta av saklista</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Urgent decision &amp;for</source>
        <translation>Hastevedtak &amp;for</translation>
    </message>
    <message>
        <source>No urgent decision</source>
        <translation>Ikkje hastevedtak</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>Ut&amp;set</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>T&amp;rekk</translation>
    </message>
    <message>
        <source>To be &amp;treated again</source>
        <translation>Til &amp;handsaming igjen</translation>
    </message>
</context>
<context>
    <name>ItemSteps</name>
    <message>
        <source>The resolution is what was adopted.</source>
        <translation>Vedtaket er det som vart vedteke.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>How the item was decided is changed.</source>
        <translation>Korleis saka vart avgjord, er endra.</translation>
    </message>
    <message>
        <source>No clock time was typed: {item} is not noted as ended. Type it at the top right before Ctrl+Enter, or enter it with “Times of the item”.</source>
        <translation>Det er ikkje skrive noko klokkeslett: {item} er ikkje ført som ferdig. Skriv det øvst til høgre før Ctrl+Enter, eller før det med «Tidene for saka».</translation>
    </message>
    <message>
        <source>Next item: {item}</source>
        <translation>Neste sak: {item}</translation>
    </message>
    <message>
        <source>The item stands as it was voted.</source>
        <translation>Saka står slik det vart røysta.</translation>
    </message>
    <message>
        <source>The item is taken up again.</source>
        <translation>Saka er teken opp att.</translation>
    </message>
    <message>
        <source>The item is postponed.</source>
        <translation>Saka er utsett.</translation>
    </message>
    <message>
        <source>The item is withdrawn.</source>
        <translation>Saka er trekt.</translation>
    </message>
    <message>
        <source>Who and why …</source>
        <translation>Kven og kvifor …</translation>
    </message>
    <message>
        <source>The order of the items is changed.</source>
        <translation>Rekkjefølgja på sakene er endra.</translation>
    </message>
    <message>
        <source>The doors were closed {closed}, and {now} is before that.</source>
        <translation>Dørene vart lukka {closed}, og {now} er før det.</translation>
    </message>
    <message>
        <source>Correct the times …</source>
        <translation>Rett klokkesletta …</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stoppar …</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Vel ei mappe til filene</translation>
    </message>
    <message>
        <source>{count} files are saved in “{folder}”.</source>
        <translation>{count} filer er lagra i «{folder}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappa</translation>
    </message>
</context>
<context>
    <name>KeywordsDialog</name>
    <message>
        <source>Keywords of the year</source>
        <translation>Stikkord for året</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>A case is found in the index under these words. Put a comma between them. An empty line gives the words of the title. Those of exempt cases stand in the internal volume only.</source>
        <translation>Saka finst i registeret under desse orda. Skil dei med komma. Ei tom linje gir orda i tittelen. Stikkorda til unnatekne saker står berre i den interne møteboka.</translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>Take up what was not on the notice</source>
        <translation>Ta opp noko som ikkje stod i innkallinga</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Før det</translation>
    </message>
    <message>
        <source>A case that is not on the agenda</source>
        <translation>Ei sak som ikkje står på saklista</translation>
    </message>
    <message>
        <source>A case whose papers came late</source>
        <translation>Ei sak der papira ikkje følgde innkallinga</translation>
    </message>
    <message>
        <source>A briefing</source>
        <translation>Ei orientering</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Ei ny sak</translation>
    </message>
    <message>
        <source>The &amp;chair objects</source>
        <translation>&amp;Møteleiaren er imot</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>K&amp;va</translation>
    </message>
    <message>
        <source>&amp;Which case</source>
        <translation>Kva &amp;for sak</translation>
    </message>
    <message>
        <source>Which &amp;item</source>
        <translation>Kva for &amp;sak på lista</translation>
    </message>
    <message>
        <source>The public reads it.</source>
        <translation>Tittelen er offentleg.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Who briefs</source>
        <translation>Kv&amp;en orienterer</translation>
    </message>
    <message>
        <source>How many &amp;object</source>
        <translation>Kor mange er &amp;imot</translation>
    </message>
    <message>
        <source>of how many &amp;present</source>
        <translation>&amp;av kor mange til stades</translation>
    </message>
    <message>
        <source>It cannot be decided in this meeting (koml. § 11-3).</source>
        <translation>Ho kan ikkje avgjerast i dette møtet (koml.&#xa0;§&#xa0;11-3).</translation>
    </message>
    <message>
        <source>It can be decided: {number} of {present} would stop it.</source>
        <translation>Ho kan avgjerast: {number} av {present} kunne ha stansa ho.</translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>Cases that were added, and late papers</source>
        <translation>Saker som er lagde til, og papir som kom seint</translation>
    </message>
    <message>
        <source>Delete takes away what was noted; the case stays.</source>
        <translation>Delete tek bort det som er ført; saka blir ståande.</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Order and wording of the minutes</source>
        <translation>Rekkjefølgje og ord i protokollen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Ei sak</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Heile protokollen</translation>
    </message>
    <message>
        <source>Around the cases</source>
        <translation>Rundt sakene</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>The language of the example</source>
        <translation>Målforma i dømet</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Slik blir det</translation>
    </message>
    <message>
        <source>&amp;Every committee is to have this order and these words</source>
        <translation>&amp;Alle utval skal ha denne rekkjefølgja og desse orda</translation>
    </message>
    <message>
        <source>This holds for minutes that are not locked yet. Locked ones keep theirs.</source>
        <translation>Dette gjeld protokollar som ikkje er låste. Dei som er låste, held på sitt.</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Tilbake til det vanlege</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>held</source>
        <translation>halde</translation>
    </message>
    <message>
        <source>next</source>
        <translation>neste</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Blir halden av</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv ein tittel.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Standard item</source>
        <translation>Fast sak</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>Set på saklista</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Change list</source>
        <translation>Endre liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forkorting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Parties behind the list</source>
        <translation>Parti bak lista</translation>
    </message>
    <message>
        <source>A joint list has several. Deputies are called in from the list, whatever party they belong to.</source>
        <translation>Ei fellesliste har fleire. Varamedlemer blir kalla inn frå lista, same kva parti dei høyrer til.</translation>
    </message>
    <message>
        <source>A new short form also goes to the votes and proposals of meetings in which the list sits. Text that you have written yourself stays as it is, and so do locked minutes.</source>
        <translation>Ei ny kortform følgjer òg med til røystingar og framlegg i møte der lista sit. Tekst du sjølv har skrive, blir ståande, og det gjer låste protokollar òg.</translation>
    </message>
    <message>
        <source>Write a short form.</source>
        <translation>Skriv ei forkorting.</translation>
    </message>
    <message>
        <source>Another list has it.</source>
        <translation>Ei anna liste har ho.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Votes for list {number}</source>
        <translation>Røyster til liste {number}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Liste {number}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriven av</translation>
    </message>
    <message>
        <source>Groups behind list {number}, several for a joint list</source>
        <translation>Grupper bak liste {number}, fleire for ei fellesliste</translation>
    </message>
    <message>
        <source>A joint list: its groups with commas between, as Ap, Sp</source>
        <translation>Fellesliste: gruppene med komma mellom, som Ap, Sp</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Somebody who does not vote here</source>
        <translation>Ein som ikkje røystar her</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Show of hands</source>
        <translation>Handsopprekking</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftleg</translation>
    </message>
    <message>
        <source>How votes are given</source>
        <translation>Røystene blir gjevne</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Only members of the council, or an &amp;arbeidsutvalg</source>
        <translation>Berre kommunestyremedlemer, eller eit &amp;arbeidsutval</translation>
    </message>
    <message>
        <source>One more list</source>
        <translation>Ei liste til</translation>
    </message>
    <message>
        <source>The names of the list</source>
        <translation>Namna på lista</translation>
    </message>
    <message>
        <source>One name a line: Kari Holm, k</source>
        <translation>Eitt namn i kvar linje: Kari Holm, k</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Slik røysta partia</translation>
    </message>
    <message>
        <source>&amp;How many are elected</source>
        <translation>K&amp;or mange blir valde</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriven av</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Røyster</translation>
    </message>
    <message>
        <source>Groups behind it</source>
        <translation>Grupper bak</translation>
    </message>
    <message>
        <source>Names on the list {list}: {number}. Enter at a list comes here, Ctrl+Enter goes to the next.</source>
        <translation>Namn på lista {list}: {number}. Enter ved ei liste går hit, Ctrl+Enter til neste liste.</translation>
    </message>
</context>
<context>
    <name>LiveAsking</name>
    <message>
        <source>The proposal is removed.</source>
        <translation>Framlegget er teke bort.</translation>
    </message>
    <message>
        <source>The minutes are locked. There is no public file of them yet: “The locked minutes” tells why when it is to be kept there.</source>
        <translation>Protokollen er låst, men den offentlege fila er ikkje laga. Opne «Den låste protokollen …» og ta vare på ho der, så får du vite kva som hindrar det.</translation>
    </message>
    <message>
        <source>Those who were elected are entered in their committees.</source>
        <translation>Dei valde er førte inn i utvala.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>Back to the agenda</source>
        <translation>Tilbake til sakslista</translation>
    </message>
    <message>
        <source>Clock time for what is entered next</source>
        <translation>Klokkeslett for det som blir ført no</translation>
    </message>
    <message>
        <source>Entered afterwards. F9: clock time</source>
        <translation>Blir ført i etterkant. F9: klokkeslett</translation>
    </message>
    <message>
        <source>Attendance  F7</source>
        <translation>Frammøte  F7</translation>
    </message>
    <message>
        <source>The meeting is over …</source>
        <translation>Møtet heva …</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>The treatment is over …</source>
        <translation>Avslutt handsaminga …</translation>
    </message>
    <message>
        <source>The locked minutes …</source>
        <translation>Den låste protokollen …</translation>
    </message>
</context>
<context>
    <name>LiveClock</name>
    <message>
        <source>Type the clock time at the top right first, then do it again.</source>
        <translation>Skriv først klokkeslettet øvst til høgre (F9), og gjer det så på nytt.</translation>
    </message>
</context>
<context>
    <name>LiveFoot</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Talarliste</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Faste setningar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Kven svarar</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagra {time}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikkje lagra: {reason}</translation>
    </message>
    <message>
        <source>Copied at {time}</source>
        <translation>Kopiert {time}</translation>
    </message>
</context>
<context>
    <name>LiveForm</name>
    <message>
        <source>Phrases …</source>
        <translation>Frasar …</translation>
    </message>
    <message>
        <source>The minutes say who had the floor, and how long</source>
        <translation>Protokollen seier kven som hadde ordet, og kor lenge</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) of your own.</source>
        <translation>
            <numerusform>%n eigen frase.</numerusform>
            <numerusform>%n eigne frasar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual phrases are at Ctrl+2 to Ctrl+9.</source>
        <translation>Dei vanlege frasane ligg på Ctrl+2 til Ctrl+9.</translation>
    </message>
    <message>
        <source>change of the phrases</source>
        <translation>endring av frasane</translation>
    </message>
</context>
<context>
    <name>LiveItem</name>
    <message>
        <source>The minutes are locked</source>
        <translation>Protokollen er låst</translation>
    </message>
    <message>
        <source>the doors are closed since {time}</source>
        <translation>dørene lukka {time}</translation>
    </message>
    <message>
        <source>the doors are closed</source>
        <translation>dørene er lukka</translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation>ferdig {time}</translation>
    </message>
    <message>
        <source>begun at {time}</source>
        <translation>byrja {time}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Tilråding</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Fråsegn</translation>
    </message>
</context>
<context>
    <name>LiveKeys</name>
    <message>
        <source>&amp;Attendance …</source>
        <translation>Frammøte …</translation>
    </message>
    <message>
        <source>&amp;Opening of the meeting …</source>
        <translation>&amp;Opning av møtet …</translation>
    </message>
    <message>
        <source>Take up what was not on the notice …</source>
        <translation>Ta opp noko som ikkje stod i innkallinga …</translation>
    </message>
    <message>
        <source>&amp;Before the meeting …</source>
        <translation>F&amp;ør møtet …</translation>
    </message>
    <message>
        <source>New &amp;proposal …</source>
        <translation>Nytt framle&amp;gg …</translation>
    </message>
    <message>
        <source>State&amp;ment for the minutes …</source>
        <translation>Protokolltilførsel …</translation>
    </message>
    <message>
        <source>&amp;Question or interpellation …</source>
        <translation>Spørsmål eller interpellasjon …</translation>
    </message>
    <message>
        <source>&amp;Break …</source>
        <translation>&amp;Pause …</translation>
    </message>
    <message>
        <source>Q&amp;uestions and breaks …</source>
        <translation>Spørsmål og pausar …</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>Order of the vo&amp;tes …</source>
        <translation>Røysterekkjefølgje …</translation>
    </message>
    <message>
        <source>New &amp;election …</source>
        <translation>Nytt val …</translation>
    </message>
    <message>
        <source>Next &amp;disagreement with the votes</source>
        <translation>Neste usemje med røystinga</translation>
    </message>
    <message>
        <source>Wants to spea&amp;k …</source>
        <translation>Ber om ordet …</translation>
    </message>
    <message>
        <source>Wants to repl&amp;y …</source>
        <translation>Ber om replikk …</translation>
    </message>
    <message>
        <source>Next &amp;speaker</source>
        <translation>Neste talar</translation>
    </message>
    <message>
        <source>The speaker is &amp;done</source>
        <translation>Talaren er ferdig</translation>
    </message>
    <message>
        <source>&amp;Clock time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>P&amp;revious item</source>
        <translation>Førre sak</translation>
    </message>
    <message>
        <source>P&amp;ostpone the item</source>
        <translation>&amp;Utset saka</translation>
    </message>
    <message>
        <source>&amp;Withdraw the item</source>
        <translation>Tr&amp;ekk saka</translation>
    </message>
    <message>
        <source>&amp;Take the item up again</source>
        <translation>Ta saka opp &amp;att</translation>
    </message>
    <message>
        <source>Who put it aside, and &amp;why …</source>
        <translation>Kven som tok ho av, og kvi&amp;for …</translation>
    </message>
    <message>
        <source>Mo&amp;ve the rest to another meeting …</source>
        <translation>Fl&amp;ytt resten til eit anna møte …</translation>
    </message>
    <message>
        <source>The item is &amp;treated</source>
        <translation>Saka er &amp;handsama</translation>
    </message>
    <message>
        <source>C&amp;lose the doors …</source>
        <translation>&amp;Lukk dørene …</translation>
    </message>
    <message>
        <source>Op&amp;en the doors</source>
        <translation>Op&amp;ne dørene</translation>
    </message>
    <message>
        <source>Correct the closed &amp;doors …</source>
        <translation>Rett dei lu&amp;kka dørene …</translation>
    </message>
    <message>
        <source>Taken note of, without a vote</source>
        <translation>Teke til orientering utan røysting</translation>
    </message>
    <message>
        <source>Unanimous, the votes were not counted</source>
        <translation>Samrøystes, røystene vart ikkje talde</translation>
    </message>
    <message>
        <source>Exempt in what was &amp;voted on …</source>
        <translation>Unnta ord i det som vart røysta o&amp;ver …</translation>
    </message>
    <message>
        <source>Ti&amp;mes of the item …</source>
        <translation>Tidene for &amp;saka …</translation>
    </message>
    <message>
        <source>Enter what was written &amp;by pen</source>
        <translation>Før inn det som er skri&amp;ve med penn</translation>
    </message>
    <message>
        <source>The &amp;meeting is over …</source>
        <translation>&amp;Møtet heva …</translation>
    </message>
    <message>
        <source>Enter tho&amp;se who were elected …</source>
        <translation>Før &amp;inn dei valde …</translation>
    </message>
    <message>
        <source>Correct the loc&amp;ked minutes …</source>
        <translation>&amp;Rett den låste protokollen …</translation>
    </message>
    <message>
        <source>The locke&amp;d minutes …</source>
        <translation>&amp;Den låste protokollen …</translation>
    </message>
    <message>
        <source>Second cop&amp;y …</source>
        <translation>Eks&amp;tra kopi …</translation>
    </message>
    <message>
        <source>Screen f&amp;or the hall</source>
        <translation>Skjerm for sa&amp;len</translation>
    </message>
    <message>
        <source>&amp;Back to the agenda</source>
        <translation>Til&amp;bake til sakslista</translation>
    </message>
    <message>
        <source>The &amp;break is over</source>
        <translation>&amp;Pausen er over</translation>
    </message>
    <message>
        <source>Exempt in what was ans&amp;wered …</source>
        <translation>Unnta ord i framlegget det vart s&amp;vara på …</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>The treat&amp;ment is over …</source>
        <translation>Avslutt &amp;handsaminga …</translation>
    </message>
    <message>
        <source>Who has to &amp;answer …</source>
        <translation>Kven som skal &amp;svare …</translation>
    </message>
</context>
<context>
    <name>LiveMeeting</name>
    <message>
        <source>closed at {time}</source>
        <translation>heva {time}</translation>
    </message>
    <message>
        <source>ended at {time}</source>
        <translation>avslutta {time}</translation>
    </message>
    <message>
        <source>break since {time}</source>
        <translation>pause sidan {time}</translation>
    </message>
    <message>
        <source>in writing, answers by {time}</source>
        <translation>skriftleg, svarfrist {time}</translation>
    </message>
    <message>
        <source>the roll is not called yet</source>
        <translation>oppropet står att</translation>
    </message>
    <message>
        <source>set at {time}</source>
        <translation>sett {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n have to answer</source>
        <translation>
            <numerusform>%n skal svare</numerusform>
            <numerusform>%n skal svare</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them must accept it</source>
        <translation>alle må godta framlegget</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plassar</numerusform>
        </translation>
    </message>
    <message>
        <source>a quorum is {number}</source>
        <translation>vedtaksført med {number}</translation>
    </message>
    <message>
        <source>a quorum, at least {number}</source>
        <translation>vedtaksført, minst {number}</translation>
    </message>
    <message>
        <source>NO quorum, at least {number}</source>
        <translation>IKKJE vedtaksført, minst {number}</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>vara for {name}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>frå {time}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>friteken</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>ugild</translation>
    </message>
    <message>
        <source>{aside} in point {points}</source>
        <translation>{aside} i punkt {points}</translation>
    </message>
    <message>
        <source>Go to the answers with F8, to who has to answer with F7.</source>
        <translation>Gå til svara med F8, og til kven som skal svare, med F7.</translation>
    </message>
    <message>
        <source>Call the roll with F7.</source>
        <translation>Før oppropet med F7.</translation>
    </message>
    <message>
        <source>Away: {names}</source>
        <translation>Forfall: {names}</translation>
    </message>
    <message>
        <source>Not here: {names}</source>
        <translation>Ikkje til stades: {names}</translation>
    </message>
    <message>
        <source>Reported absence but entered as here: {names}</source>
        <translation>Meldt forfall, men ført som til stades: {names}</translation>
    </message>
    <message>
        <source>being treated</source>
        <translation>blir handsama</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>uferdig</translation>
    </message>
    <message>
        <source>behind closed doors</source>
        <translation>dørene blir lukka</translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified</source>
        <translation>
            <numerusform>%n ugild</numerusform>
            <numerusform>%n ugilde</numerusform>
        </translation>
    </message>
    <message>
        <source>{mover}, to {proposal}</source>
        <translation>{mover}, til {proposal}</translation>
    </message>
    <message>
        <source>{mover} for {parties}</source>
        <translation>{mover} for {parties}</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>T&amp;he meeting</source>
        <translation>M&amp;øtet</translation>
    </message>
    <message>
        <source>Votes and e&amp;lections</source>
        <translation>Rø&amp;ysting og val</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>T&amp;alarliste</translation>
    </message>
    <message>
        <source>The it&amp;em</source>
        <translation>&amp;Saka</translation>
    </message>
</context>
<context>
    <name>LiveRoom</name>
    <message>
        <source>Statement for the minutes</source>
        <translation>Protokolltilførsel</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikkje avgjort</translation>
    </message>
    <message>
        <source>taken into the minutes</source>
        <translation>teken inn</translation>
    </message>
    <message>
        <source>not taken into the minutes</source>
        <translation>ikkje teken inn</translation>
    </message>
    <message>
        <source>in no item</source>
        <translation>ikkje i noka sak</translation>
    </message>
    <message>
        <source>{asker} to {whom}</source>
        <translation>{asker} til {whom}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svara på</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikkje svara på</translation>
    </message>
</context>
<context>
    <name>LiveVote</name>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>Trial vote: {words}</source>
        <translation>Prøverøysting: {words}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>{cast} = {sum} present</source>
        <translation>{cast} = {sum} til stades</translation>
    </message>
    <message>
        <source>{cast} = {sum} who vote</source>
        <translation>{cast} = {sum} som kan røyste</translation>
    </message>
    <message>
        <source>Everybody for? Enter takes it down.</source>
        <translation>Alle for? Enter fører det.</translation>
    </message>
    <message>
        <source>Write the votes. Enter takes them down.</source>
        <translation>Skriv røystene. Enter fører dei.</translation>
    </message>
    <message>
        <source>{done} of {all} have answered. Now: {name}</source>
        <translation>{done} av {all} har svart. No: {name}</translation>
    </message>
    <message>
        <source>Write the numbers. Nobody is named.</source>
        <translation>Skriv røystetala. Ingen står med namn.</translation>
    </message>
    <message>
        <source>J for, N against, backspace goes back</source>
        <translation>J for, N mot, tilbaketast rettar</translation>
    </message>
    <message>
        <source>1–{last}, backspace goes back</source>
        <translation>1–{last}, tilbaketast rettar</translation>
    </message>
    <message>
        <source>to</source>
        <translation>mot</translation>
    </message>
</context>
<context>
    <name>LockedDialog</name>
    <message>
        <source>The locked minutes</source>
        <translation>Den låste protokollen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Teken vare på</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Filer som er tekne vare på</translation>
    </message>
    <message>
        <source>No files are kept</source>
        <translation>Ingen filer er tekne vare på</translation>
    </message>
    <message>
        <source>They were not made when the minutes were locked, and can be made now.</source>
        <translation>Dei vart ikkje laga då protokollen vart låst, og kan lagast no.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Lagre ein kopi …</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Kontroller</translation>
    </message>
    <message>
        <source>Si&amp;gning sheet …</source>
        <translation>&amp;Underskriftsark …</translation>
    </message>
    <message>
        <source>&amp;Keep what is lacking</source>
        <translation>&amp;Ta vare på det som manglar</translation>
    </message>
    <message>
        <source>Access to a correc&amp;tion …</source>
        <translation>Tilgang til ei &amp;retting …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Locked {moment}. What was locked is printed from these files, also when names or titles are changed later. Corrections come after it.</source>
        <translation>Låst {moment}. Det som vart låst, blir skrive ut frå desse filene, òg når namn eller titlar blir endra seinare. Rettingar kjem etter det.</translation>
    </message>
    <message>
        <source>The text of correction {number} is public.</source>
        <translation>Teksten i retting {number} er offentleg.</translation>
    </message>
    <message>
        <source>The text of correction {number} is exempt from public access.</source>
        <translation>Teksten i retting {number} er unnateken offentleg innsyn.</translation>
    </message>
    <message>
        <source>Public minutes that are published already must be made and published anew.</source>
        <translation>Offentlege protokollar som alt er lagde ut, må lagast og leggjast ut på nytt.</translation>
    </message>
    <message>
        <source>Looking at every file …</source>
        <translation>Ser på kvar fil …</translation>
    </message>
    <message>
        <source>Every file is as it was locked.</source>
        <translation>Alle filer er som dei vart låste.</translation>
    </message>
    <message>
        <source>Making the files …</source>
        <translation>Lagar filene …</translation>
    </message>
    <message>
        <source>The files are kept.</source>
        <translation>Filene er tekne vare på.</translation>
    </message>
    <message>
        <source>The minutes are locked. There is no public file of them yet: {why} It can be kept afterwards, under The locked minutes.</source>
        <translation>Protokollen er låst. Han har inga offentleg fil enno: {why} Ho kan takast vare på etterpå, under Den låste protokollen.</translation>
    </message>
</context>
<context>
    <name>LooseFindings</name>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
</context>
<context>
    <name>LotRow</name>
    <message>
        <source>&amp;Draw the lot now</source>
        <translation>&amp;Trekk lodd no</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) by lot. It fell on</source>
        <translation>
            <numerusform>Loddet fall på</numerusform>
            <numerusform>%n plassar ved lodd. Loddet fall på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LowerPanel</name>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>What is said of the meeting</source>
        <translation>Kva som blir sagt om møtet</translation>
    </message>
    <message>
        <source>Hide or show the lines</source>
        <translation>Skjul eller vis linjene</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menus</source>
        <translation>Menyar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New meeting …</source>
        <translation>&amp;Nytt møte …</translation>
    </message>
    <message>
        <source>&amp;Read in case papers …</source>
        <translation>&amp;Les inn saksframlegg …</translation>
    </message>
    <message>
        <source>Print and PDF: open a meeting first</source>
        <translation>Utskrift og PDF: opne eit møte først</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>&amp;Tryggingskopi …</translation>
    </message>
    <message>
        <source>R&amp;estore a backup …</source>
        <translation>&amp;Gjenopprett …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Søk i alt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Utsjånad</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>As the &amp;PC</source>
        <translation>Som &amp;PC-en</translation>
    </message>
    <message>
        <source>Larger &amp;preview</source>
        <translation>&amp;Større førehandsvising</translation>
    </message>
    <message>
        <source>S&amp;maller preview</source>
        <translation>&amp;Mindre førehandsvising</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Oppdater</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Neste felt</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Møte</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Open a meeting first</source>
        <translation>Opne eit møte først</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ver&amp;ktøy</translation>
    </message>
    <message>
        <source>&amp;Delete the meeting</source>
        <translation>S&amp;lett møtet</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Finn ein kommando …</translation>
    </message>
    <message>
        <source>&amp;Check the next meeting</source>
        <translation>&amp;Kontroll av neste møte</translation>
    </message>
    <message>
        <source>&amp;Look through everything stored …</source>
        <translation>&amp;Sjå gjennom alt som er lagra …</translation>
    </message>
    <message>
        <source>&amp;Information for IT …</source>
        <translation>&amp;Opplysningar til IT …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Brukarrettleiing</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastatursnarvegar</translation>
    </message>
    <message>
        <source>&amp;About Saksliste</source>
        <translation>&amp;Om Saksliste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in cases, decisions and people</source>
        <translation>Søk i saker, vedtak og personar</translation>
    </message>
</context>
<context>
    <name>MayorChoice</name>
    <message>
        <source>&amp;Who comes</source>
        <translation>Kv&amp;en møter</translation>
    </message>
</context>
<context>
    <name>MayorDialog</name>
    <message>
        <source>The mayor decides the case</source>
        <translation>Ordføraren avgjer saka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>In the place of: {committee}. Its next meeting and the council hear of it (koml. §§ 6-1 and 11-8).</source>
        <translation>I staden for: {committee}. Vedtaket blir meldt i neste møte i utvalet og til kommunestyret (koml. §§ 6-1 og 11-8).</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Vedteke den</translation>
    </message>
    <message>
        <source>By which power</source>
        <translation>Med kva for ei fullmakt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fyllast ut.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dagen er ikkje komen enno.</translation>
    </message>
</context>
<context>
    <name>MayorPane</name>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjekk</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Agenda</source>
        <translation>Sakliste</translation>
    </message>
    <message>
        <source>Protocol sheets</source>
        <translation>Protokollark</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>What is shown of the meeting</source>
        <translation>Kva som blir vist av møtet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>Lag PDF</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentleg</translation>
    </message>
    <message>
        <source>The whole bundle, {whom}</source>
        <translation>Heile møtebunken, {whom}</translation>
    </message>
    <message>
        <source>The exempt part of the bundle</source>
        <translation>Den unnatekne delen av møtebunken</translation>
    </message>
    <message>
        <source>The bundle for the archive</source>
        <translation>Møtebunken til arkivet</translation>
    </message>
    <message>
        <source>Notice, {whom}</source>
        <translation>Innkalling, {whom}</translation>
    </message>
    <message>
        <source>Agenda, {whom}</source>
        <translation>Sakliste, {whom}</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Fordelingsliste</translation>
    </message>
    <message>
        <source>The minutes, {whom}</source>
        <translation>Protokoll, {whom}</translation>
    </message>
    <message>
        <source>The minutes as they were locked, {whom}</source>
        <translation>Protokollen slik han vart låst, {whom}</translation>
    </message>
    <message>
        <source>Signing sheet</source>
        <translation>Underskriftsark</translation>
    </message>
    <message>
        <source>Everything to a folder …</source>
        <translation>Alt til ei mappe …</translation>
    </message>
    <message>
        <source>Extracts and letters to a folder …</source>
        <translation>Særutskrifter og brev til ei mappe …</translation>
    </message>
    <message>
        <source>Before the meeting …</source>
        <translation>Før møtet …</translation>
    </message>
    <message>
        <source>What was sent …</source>
        <translation>Det som er sendt …</translation>
    </message>
    <message>
        <source>Send a supplement …</source>
        <translation>Send tillegg …</translation>
    </message>
    <message>
        <source>Send a correction …</source>
        <translation>Send retting …</translation>
    </message>
    <message>
        <source>Make the public version …</source>
        <translation>Lag den offentlege utgåva …</translation>
    </message>
    <message>
        <source>Keep the papers as they are now …</source>
        <translation>Ta vare på papira slik dei er no …</translation>
    </message>
    <message>
        <source>Extract of {case}, {whom}</source>
        <translation>Særutskrift av {case}, {whom}</translation>
    </message>
    <message>
        <source>Minutes of {case} alone, {whom}</source>
        <translation>Saksprotokoll for {case}, {whom}</translation>
    </message>
    <message>
        <source>Only {case}</source>
        <translation>Berre {case}</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <translation>Endre møtet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Constituting meeting</source>
        <translation>Konstituerande møte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Byrjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sluttar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Adopted only when all members accept both the proposal and that nobody meets (koml. § 11-8).</source>
        <translation>Vedteke berre når alle medlemene godtek både framlegget og at det blir avgjort skriftleg (koml. § 11-8).</translation>
    </message>
    <message>
        <source>The council must have opened for remote meetings (koml. § 11-7).</source>
        <translation>Kommunestyret må ha opna for fjernmøte (koml. § 11-7).</translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation>Møteform</translation>
    </message>
    <message>
        <source>Two thirds of the members must be there (koml. § 7-1).</source>
        <translation>To tredelar av medlemene må vere til stades (koml. § 7-1).</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Målform i møtepapira</translation>
    </message>
    <message>
        <source>Note in the notice</source>
        <translation>Merknad i innkallinga</translation>
    </message>
    <message>
        <source>Stands under the facts of the notice.</source>
        <translation>Står under tid og stad i innkallinga.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fyllast ut.</translation>
    </message>
    <message>
        <source>Put on a meeting</source>
        <translation>Legg på møte</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be put on the agenda.</source>
        <translation>
            <numerusform>%n sak blir sett på saklista.</numerusform>
            <numerusform>%n saker blir sette på saklista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write or choose the day of the meeting.</source>
        <translation>Skriv eller vel møtedagen.</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Lag møtet</translation>
    </message>
    <message>
        <source>Put on new meeting</source>
        <translation>Legg på nytt møte</translation>
    </message>
    <message>
        <source>Put on the meeting</source>
        <translation>Legg på møtet</translation>
    </message>
</context>
<context>
    <name>MeetingDispatch</name>
    <message>
        <source>The public version of what was sent is not made yet.</source>
        <translation>Den offentlege utgåva er ikkje laga enno.</translation>
    </message>
    <message>
        <source>Make it …</source>
        <translation>Lag ho …</translation>
    </message>
    <message>
        <source>Looking for what changed since …</source>
        <translation>Ser etter kva som er endra …</translation>
    </message>
    <message>
        <source>No case was added since the last sending.</source>
        <translation>Ingen sak er komen til sidan sist noko vart sendt.</translation>
    </message>
    <message>
        <source>Nothing of what was sent has changed.</source>
        <translation>Ingenting av det som er sendt, er endra.</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>meeting no. {number}/{year}</source>
        <translation>møte nr.&#xa0;{number}/{year}</translation>
    </message>
    <message>
        <source>no. {number}/{year}</source>
        <translation>nr. {number}/{year}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>frist i dag</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>frist i morgon</translation>
    </message>
    <message>
        <source>was due {date}</source>
        <translation>fristen var {date}</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>frist {date}</translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>The cases get their final numbers when the notice is sent</source>
        <translation>Sakene får endeleg nummer når innkallinga blir send ut</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentleg utgåve</translation>
    </message>
    <message>
        <source>Public version: {count} case is shielded</source>
        <translation>Offentleg utgåve: {count} sak er skjerma</translation>
    </message>
    <message>
        <source>Public version: {count} cases are shielded</source>
        <translation>Offentleg utgåve: {count} saker er skjerma</translation>
    </message>
    <message>
        <source>Internal version</source>
        <translation>Intern utgåve</translation>
    </message>
    <message>
        <source>Internal version with {count} case not public</source>
        <translation>Intern utgåve med {count} sak unnateken offentleg innsyn</translation>
    </message>
    <message>
        <source>Internal version with {count} cases not public</source>
        <translation>Intern utgåve med {count} saker unnatekne offentleg innsyn</translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation>{count} sak</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} saker</translation>
    </message>
    <message>
        <source>{count} page</source>
        <translation>{count} side</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} sider</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>The course of the meeting</source>
        <translation>Gangen i møtet</translation>
    </message>
    <message>
        <source>Change date, time, place, language and note …</source>
        <translation>Endre dato, tid, stad, målform og merknad …</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Slett møtet</translation>
    </message>
</context>
<context>
    <name>MeetingMenu</name>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>Make &amp;PDF of the bundle …</source>
        <translation>Lag &amp;PDF av møtebunken …</translation>
    </message>
    <message>
        <source>Make PDF of the p&amp;ublic bundle …</source>
        <translation>Lag PDF av den &amp;offentlege møtebunken …</translation>
    </message>
    <message>
        <source>&amp;Everything to a folder …</source>
        <translation>Alt til ei &amp;mappe …</translation>
    </message>
    <message>
        <source>&amp;Change the meeting …</source>
        <translation>&amp;Endre møtet …</translation>
    </message>
    <message>
        <source>Call the meeting &amp;off</source>
        <translation>&amp;Avlys møtet</translation>
    </message>
    <message>
        <source>&amp;Protocol sheets</source>
        <translation>&amp;Protokollark</translation>
    </message>
    <message>
        <source>&amp;Write the protocol</source>
        <translation>&amp;Skriv protokollen</translation>
    </message>
    <message>
        <source>&amp;Extracts and letters to a folder …</source>
        <translation>Sær&amp;utskrifter og brev til ei mappe …</translation>
    </message>
    <message>
        <source>The &amp;locked minutes …</source>
        <translation>&amp;Den låste protokollen …</translation>
    </message>
    <message>
        <source>&amp;Before the meeting …</source>
        <translation>F&amp;ør møtet …</translation>
    </message>
    <message>
        <source>Proposals &amp;handed in …</source>
        <translation>Framlegg le&amp;verte inn …</translation>
    </message>
    <message>
        <source>&amp;What was sent …</source>
        <translation>&amp;Det som er sendt …</translation>
    </message>
    <message>
        <source>Said &amp;not to be secret …</source>
        <translation>Godkjent som &amp;ikkje hemmeleg …</translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation>&amp;Ny sak …</translation>
    </message>
    <message>
        <source>From the &amp;queue …</source>
        <translation>Frå &amp;køen …</translation>
    </message>
    <message>
        <source>&amp;Attachment …</source>
        <translation>&amp;Vedlegg …</translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation>&amp;Overskrift …</translation>
    </message>
    <message>
        <source>&amp;Briefing …</source>
        <translation>O&amp;rientering …</translation>
    </message>
    <message>
        <source>Put on a new meeting …</source>
        <translation>Legg på nytt møte …</translation>
    </message>
</context>
<context>
    <name>MeetingMoves</name>
    <message>
        <source>The meeting was held</source>
        <translation>Møtet er halde</translation>
    </message>
    <message>
        <source>The protocol is approved …</source>
        <translation>Protokollen er godkjend …</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp att</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Send the notice …</source>
        <translation>Send innkallinga …</translation>
    </message>
    <message>
        <source>The meeting is marked as held, and its cases as treated.</source>
        <translation>Møtet er merkt som halde, og sakene som handsama.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Was the meeting held already?</source>
        <translation>Er møtet alt halde?</translation>
    </message>
    <message>
        <source>The meeting is set for {day}, and that day has not come.</source>
        <translation>Møtet er sett til {day}, og den dagen er ikkje komen.</translation>
    </message>
    <message>
        <source>Its cases are marked as treated. If the meeting was moved, change its date first.</source>
        <translation>Sakene blir merkte som handsama. Er møtet flytta, så endre datoen først.</translation>
    </message>
    <message>
        <source>Is the protocol approved?</source>
        <translation>Er protokollen godkjend?</translation>
    </message>
    <message>
        <source>The meeting goes to the archive, and nothing on it can be changed.</source>
        <translation>Møtet går til arkivet, og ingenting i det kan endrast.</translation>
    </message>
    <message>
        <source>The protocol is approved</source>
        <translation>Protokollen er godkjend</translation>
    </message>
    <message>
        <source>The protocol is marked as approved.</source>
        <translation>Protokollen er merkt som godkjend.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Its cases are back in the queue.</source>
        <translation>Møtet er avlyst. Sakene er tilbake i køen.</translation>
    </message>
    <message>
        <source>The meeting is taken up again.</source>
        <translation>Møtet er teke opp att.</translation>
    </message>
    <message>
        <source>What happened in the meeting is written down on the old date.</source>
        <translation>Det som hende i møtet, er ført på den gamle datoen.</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>Flytt det med</translation>
    </message>
    <message>
        <source>change of the meeting</source>
        <translation>endring av møtet</translation>
    </message>
    <message>
        <source>The notice has been sent already: tell the members about the change.</source>
        <translation>Innkallinga er alt send: gi medlemene beskjed om endringa.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Choose the legal basis</source>
        <translation>Vel heimel</translation>
    </message>
</context>
<context>
    <name>MeetingPreflight</name>
    <message>
        <source>Another file for “{title}”</source>
        <translation>Ei anna fil til «{title}»</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>byte av fil</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>spora endringar</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>no cases yet</source>
        <translation>ingen saker enno</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that stop the dispatch</source>
        <translation>
            <numerusform>%n ting som stoppar utsendinga</numerusform>
            <numerusform>%n ting som stoppar utsendinga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n merknad</numerusform>
            <numerusform>%n merknader</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has passed: is it held?</source>
        <translation>Dagen har vore: Er møtet halde?</translation>
    </message>
    <message>
        <source>The notice has been sent</source>
        <translation>Innkallinga er send</translation>
    </message>
    <message>
        <source>The protocol is not approved yet</source>
        <translation>Protokollen er ikkje godkjend enno</translation>
    </message>
    <message>
        <source>The day has passed, the notice was not sent</source>
        <translation>Dagen har vore, men innkallinga er ikkje send</translation>
    </message>
    <message>
        <source>The notice should have been sent {day}</source>
        <translation>Fristen for innkalling var {day}</translation>
    </message>
    <message>
        <source>Notice to be sent by {day}</source>
        <translation>Innkalling seinast {day}</translation>
    </message>
    <message>
        <source>Papers in by {day}</source>
        <translation>Sakspapir seinast {day}</translation>
    </message>
</context>
<context>
    <name>MeetingStack</name>
    <message>
        <source>This meeting does not exist any more</source>
        <translation>Dette møtet finst ikkje lenger</translation>
    </message>
    <message>
        <source>It was deleted. Its cases are back in the queue.</source>
        <translation>Det er sletta. Sakene er tilbake i køen.</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møta</translation>
    </message>
    <message>
        <source>The reading in is undone</source>
        <translation>Innlesinga er angra</translation>
    </message>
    <message>
        <source>The cases are taken away, and the meeting that was planned for them.</source>
        <translation>Sakene er tekne bort, og møtet som vart planlagt for dei.</translation>
    </message>
    <message>
        <source>Read them in again</source>
        <translation>Les dei inn att</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Read in case papers …</source>
        <translation>Les inn saksframlegg …</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>The meeting of {committee} on {day} is deleted.</source>
        <translation>Møtet i {committee} {day} er sletta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>MeetingsPanel</name>
    <message>
        <source>Coming meetings</source>
        <translation>Komande møte</translation>
    </message>
    <message>
        <source>Held meetings</source>
        <translation>Haldne møte</translation>
    </message>
    <message>
        <source>No meeting is planned. Make one with «New meeting».</source>
        <translation>Ingen møte er planlagde. Lag eit med «Nytt møte».</translation>
    </message>
    <message>
        <source>All held meetings</source>
        <translation>Alle haldne møte</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Haldne</translation>
    </message>
</context>
<context>
    <name>MemberButton</name>
    <message>
        <source>chairs the meeting</source>
        <translation>leier møtet</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Ny medlem</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Endre medlem</translation>
    </message>
    <message>
        <source>New deputy</source>
        <translation>Ny varamedlem</translation>
    </message>
    <message>
        <source>Change deputy</source>
        <translation>Endre varamedlem</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>Bruk denne personen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Only for the rules about women and men (koml. §§ 7-5 to 7-7).</source>
        <translation>Berre til kravet om kjønnsbalanse (koml.&#xa0;§§&#xa0;7-5&#xa0;til&#xa0;7-7).</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>for example group leader</source>
        <translation>til dømes gruppeleiar</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>A new name makes a new list.</source>
        <translation>Ei ny forkorting lagar ei ny liste.</translation>
    </message>
    <message>
        <source>Office, printed after the name</source>
        <translation>Verv, blir skrive ut etter namnet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå og med</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>uavhengig</translation>
    </message>
    <message>
        <source>Left the list&apos;s party from</source>
        <translation>Ute av partiet på lista frå</translation>
    </message>
    <message>
        <source>Deputies still come from the list.</source>
        <translation>Vara blir framleis kalla frå lista.</translation>
    </message>
    <message>
        <source>Stands for now</source>
        <translation>Står no for</translation>
    </message>
    <message>
        <source>Empty: independent, named in each vote.</source>
        <translation>Tomt: uavhengig, namngjeven i kvar røysting.</translation>
    </message>
    <message>
        <source>Write first name and last name.</source>
        <translation>Skriv førenamn og etternamn.</translation>
    </message>
    <message>
        <source>{name} has a place here already.</source>
        <translation>{name} har alt ein plass her.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>Write from which day, or let the party stand empty.</source>
        <translation>Skriv frå kva dag, eller la partiet stå tomt.</translation>
    </message>
    <message>
        <source>{name} is registered already. Is it the same person?</source>
        <translation>{name} finst frå før. Er det same person?</translation>
    </message>
</context>
<context>
    <name>MemberEdits</name>
    <message>
        <source>new member</source>
        <translation>ny medlem</translation>
    </message>
    <message>
        <source>change of a member</source>
        <translation>endring av medlem</translation>
    </message>
    <message numerus="yes">
        <source>pasting of %n member(s)</source>
        <translation>
            <numerusform>innliming av %n medlem</numerusform>
            <numerusform>innliming av %n medlemer</numerusform>
        </translation>
    </message>
    <message>
        <source>entry of women and men</source>
        <translation>føring av kvinner og menn</translation>
    </message>
    <message>
        <source>taking {name} off</source>
        <translation>fjerning av {name}</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>ny rekkjefølgje</translation>
    </message>
    <message>
        <source>change of a list</source>
        <translation>endring av liste</translation>
    </message>
</context>
<context>
    <name>MemberHead</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Verv</translation>
    </message>
    <message>
        <source>Other committees</source>
        <translation>Andre utval</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Who is there</source>
        <translation>Kven som er til stades</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>No members yet</source>
        <translation>Ingen medlemer enno</translation>
    </message>
    <message>
        <source>Copy the names in Excel and paste them in here, members and deputies at once.</source>
        <translation>Kopier namna i Excel og lim dei inn her, faste medlemer og varamedlemer på ein gong.</translation>
    </message>
    <message>
        <source>Paste from Excel …</source>
        <translation>Lim inn frå Excel …</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemer</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>{seated} of {seats} seats</source>
        <translation>{seated} av {seats} plassar</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stand empty</source>
        <translation>
            <numerusform>%n plass står tom</numerusform>
            <numerusform>%n plassar står tomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are seats</source>
        <translation>
            <numerusform>%n meir enn det er plassar</numerusform>
            <numerusform>%n fleire enn det er plassar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in …</source>
        <translation>Fyll ut …</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Opne brevet</translation>
    </message>
    <message>
        <source>Save the &amp;letter as PDF …</source>
        <translation>Lagre &amp;brevet som PDF …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Text message, {number} characters</source>
        <translation>SMS, {number} teikn</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Kopier {what}</translation>
    </message>
    <message>
        <source>Copied: {what}.</source>
        <translation>Kopiert: {what}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Lagra som «{name}».</translation>
    </message>
</context>
<context>
    <name>MinutesActions</name>
    <message>
        <source>change of how the minutes are made</source>
        <translation>endring av korleis protokollen blir laga</translation>
    </message>
</context>
<context>
    <name>MinutesForm</name>
    <message>
        <source>The chair of the meeting signs besides them</source>
        <translation>Møteleiaren skriv under i tillegg</translation>
    </message>
    <message>
        <source>The secretary enters who signs</source>
        <translation>Sekretæren fører inn kven</translation>
    </message>
    <message>
        <source>They are elected in each meeting</source>
        <translation>Dei blir valde i kvart møte</translation>
    </message>
    <message>
        <source>They are the same in every meeting</source>
        <translation>Dei er dei same i alle møte</translation>
    </message>
    <message>
        <source>Who signs in every meeting</source>
        <translation>Kven som skriv under i alle møte</translation>
    </message>
    <message>
        <source>Who signs the minutes</source>
        <translation>Kven som skriv under protokollen</translation>
    </message>
    <message>
        <source>How many sign, at least</source>
        <translation>Kor mange som minst skriv under</translation>
    </message>
    <message>
        <source>The law names no number; the committee&apos;s own rules do.</source>
        <translation>Lova seier ikkje noko tal; det gjer reglementet til utvalet.</translation>
    </message>
    <message>
        <source>How they are found</source>
        <translation>Korleis dei blir funne</translation>
    </message>
    <message>
        <source>Order and wording</source>
        <translation>Rekkjefølgje og ord</translation>
    </message>
    <message>
        <source>Order and wording …</source>
        <translation>Rekkjefølgje og ord …</translation>
    </message>
    <message>
        <source>The order is your own.</source>
        <translation>Rekkjefølgja er dykkar eiga.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of your own.</source>
        <translation>
            <numerusform>%n eiga nemning.</numerusform>
            <numerusform>%n eigne nemningar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual order and words.</source>
        <translation>Den vanlege rekkjefølgja og dei vanlege orda.</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>during</source>
        <translation>under</translation>
    </message>
    <message>
        <source>after</source>
        <translation>etter</translation>
    </message>
    <message>
        <source>Before, during or after the item</source>
        <translation>Før, under eller etter saka</translation>
    </message>
    <message>
        <source>W&amp;here among the votes</source>
        <translation>Kv&amp;ar mellom røystingane</translation>
    </message>
    <message>
        <source>&amp;Clock time</source>
        <translation>&amp;Klokkeslett</translation>
    </message>
    <message>
        <source>before the first vote</source>
        <translation>før den første røystinga</translation>
    </message>
    <message>
        <source>after {vote}</source>
        <translation>etter {vote}</translation>
    </message>
</context>
<context>
    <name>MoreDialog</name>
    <message>
        <source>More about the case</source>
        <translation>Meir om saka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Stands on the screen in the meeting room, where a long title has no room.</source>
        <translation>Står på skjermen i møterommet, der ein lang tittel ikkje får plass.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort tittel</translation>
    </message>
    <message>
        <source>In the index of the year&apos;s volume. Put a comma between them.</source>
        <translation>I registeret til møteboka for året. Skil dei med komma.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stikkord</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Dato på saksframlegget</translation>
    </message>
    <message>
        <source>The paper refers to</source>
        <translation>Saksframlegget viser til</translation>
    </message>
</context>
<context>
    <name>MoverFields</name>
    <message>
        <source>On behalf of</source>
        <translation>På vegner av</translation>
    </message>
</context>
<context>
    <name>MunicipalityForm</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Unit in the letterhead</source>
        <translation>Eining i brevhovudet</translation>
    </message>
    <message>
        <source>Secretary who signs the notice</source>
        <translation>Sekretær som skriv under innkallinga</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode and place</source>
        <translation>Postnummer og stad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Title of the chief executive</source>
        <translation>Tittel på øvste leiar</translation>
    </message>
    <message>
        <source>Name of the chief executive</source>
        <translation>Namn på øvste leiar</translation>
    </message>
    <message>
        <source>Heading over the proposed resolution</source>
        <translation>Overskrift over framlegget til vedtak</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Målform i dokumenta</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own sentence is printed.</source>
        <translation>Tomt: setninga frå programmet blir skriven ut.</translation>
    </message>
    <message>
        <source>Sentence about absence in the notice</source>
        <translation>Setning om forfall i innkallinga</translation>
    </message>
    <message>
        <source>Sentence about deputies in the notice</source>
        <translation>Setning om varamedlemer i innkallinga</translation>
    </message>
    <message>
        <source>Public Administration Act of 2025 in force from</source>
        <translation>Forvaltningslova av 2025 gjeld frå</translation>
    </message>
    <message>
        <source>Empty until the day is set. Letters and minutes cite the act of the day of the resolution.</source>
        <translation>Tomt til dagen er fastsett. Brev og protokoll viser til lova som galdt den dagen vedtaket vart gjort.</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Ikkje ført</translation>
    </message>
    <message>
        <source>At the second last turn of the year before the election. It decides how many seats the council must have (koml. § 5-5).</source>
        <translation>Ved nest siste årsskiftet før valet. Det avgjer kor mange plassar kommunestyret må ha (koml.&#xa0;§&#xa0;5-5).</translation>
    </message>
    <message>
        <source>Number of inhabitants</source>
        <translation>Talet på innbyggjarar</translation>
    </message>
    <message>
        <source>Write the name of the municipality.</source>
        <translation>Skriv namnet på kommunen.</translation>
    </message>
</context>
<context>
    <name>NameVotes</name>
    <message>
        <source>The roll call</source>
        <translation>Namneoppropet</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Lag saka</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv ein tittel.</translation>
    </message>
</context>
<context>
    <name>NoMeetings</name>
    <message>
        <source>Choose file …</source>
        <translation>Vel fil …</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møte enno</translation>
    </message>
    <message>
        <source>Drop a case paper here and the program reads it and makes the case.</source>
        <translation>Slepp eit saksframlegg her, så les programmet det inn og lagar saka.</translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or plain text</source>
        <translation>Word, PDF, OpenDocument eller rein tekst</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>NumbersForm</name>
    <message>
        <source>The next number</source>
        <translation>Neste nummer</translation>
    </message>
    <message>
        <source>A case gets its number when the notice is sent. A number that was sent never comes again, so the series only goes forward.</source>
        <translation>Ei sak får nummeret sitt når innkallinga blir send. Eit nummer som er sendt, blir aldri brukt om att, så rekkja går berre framover.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>OpeningAsking</name>
    <message>
        <source>This item names no minutes that are locked in the program. Lock them first, or write the committee and the day of their meeting in the title.</source>
        <translation>Saka nemner ingen protokoll som er låst i programmet. Lås han først, eller skriv utval og dato for møtet i tittelen.</translation>
    </message>
    <message>
        <source>The roll is not called yet.</source>
        <translation>Oppropet er ikkje teke enno.</translation>
    </message>
    <message>
        <source>{item} was not on the notice. Does anybody object?</source>
        <translation>{item} stod ikkje på innkallinga. Set nokon seg imot at ho blir avgjord?</translation>
    </message>
    <message>
        <source>Not all papers of {item} came with the notice. Does anybody object?</source>
        <translation>Ikkje alle papira i {item} kom med innkallinga. Set nokon seg imot at saka blir avgjord?</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>The opening of the meeting</source>
        <translation>Opning av møtet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikkje ført enno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Attendance …</source>
        <translation>Frammøte …</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>Notice and agenda</source>
        <translation>Innkalling og sakliste</translation>
    </message>
    <message>
        <source>Lawfully &amp;summoned</source>
        <translation>&amp;Lovleg innkalla</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>&amp;Innkallinga</translation>
    </message>
    <message>
        <source>The &amp;agenda</source>
        <translation>&amp;Saklista</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Take up what was not on the notice …</source>
        <translation>Ta opp noko som ikkje stod i innkallinga …</translation>
    </message>
    <message>
        <source>Cases that were added, and late papers</source>
        <translation>Saker som er lagde til, og papir som kom seint</translation>
    </message>
    <message>
        <source>Ask …</source>
        <translation>Spør …</translation>
    </message>
    <message>
        <source>Step aside …</source>
        <translation>Ugildskap …</translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>N&amp;obody raised a question of their own part</source>
        <translation>In&amp;gen melde frå om ugildskap</translation>
    </message>
    <message>
        <source>Somebody was judged in an exempt case. The public reads this remark only when you say that it is open to all.</source>
        <translation>Nokon er vurdert i ei sak som er unnateken. Merknaden står berre i den offentlege protokollen når du seier at han er open for alle.</translation>
    </message>
    <message>
        <source>Correct those minutes …</source>
        <translation>Rett den protokollen …</translation>
    </message>
    <message>
        <source>The &amp;minutes</source>
        <translation>&amp;Protokollen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rettingar</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kven som skriv under</translation>
    </message>
    <message>
        <source>Others, and other remarks</source>
        <translation>Andre til stades, og andre merknader</translation>
    </message>
    <message>
        <source>One on each line, with what they are: “Kommunedirektør Siv Hauknes”.</source>
        <translation>Éin på kvar linje, med kva dei er: «Kommunedirektør Siv Hauknes».</translation>
    </message>
    <message>
        <source>Who else is the&amp;re</source>
        <translation>&amp;Kven andre er til stades</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>Merkna&amp;der</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>The order of the votes</source>
        <translation>Røysterekkjefølgje</translation>
    </message>
    <message>
        <source>Vote in this order</source>
        <translation>Røyst i denne rekkjefølgja</translation>
    </message>
    <message>
        <source>What is left to vote on</source>
        <translation>Det som står att å røyste over</translation>
    </message>
    <message>
        <source>Points to vote on by themselves</source>
        <translation>Punkt det blir røysta over for seg</translation>
    </message>
    <message>
        <source>for example 2, 3</source>
        <translation>til dømes 2, 3</translation>
    </message>
    <message>
        <source>What can be voted on</source>
        <translation>Det kan røystast over</translation>
    </message>
    <message>
        <source>&amp;Budget or finance plan: whole proposals in the final vote (koml. § 11-9)</source>
        <translation>&amp;Budsjett eller økonomiplan: heile framlegg i den endelege røystinga (koml.&#xa0;§&#xa0;11-9)</translation>
    </message>
    <message>
        <source>Nothing is left to vote on. Choose below what else is to be voted on.</source>
        <translation>Det er ingenting att å røyste over. Vel nedanfor om det skal røystast over noko meir.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flytt &amp;opp</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Flytt &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Point by point</source>
        <translation>&amp;Punktvis</translation>
    </message>
    <message>
        <source>&amp;Together with the next</source>
        <translation>&amp;Saman med neste</translation>
    </message>
    <message>
        <source>&amp;Against the next</source>
        <translation>Opp &amp;mot neste</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Kvar for seg</translation>
    </message>
    <message>
        <source>T&amp;rial vote first</source>
        <translation>P&amp;røverøysting fyrst</translation>
    </message>
    <message>
        <source>Do &amp;not vote on it</source>
        <translation>Røyst &amp;ikkje over det</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Del ut</translation>
    </message>
    <message>
        <source>Vote on it a&amp;lso</source>
        <translation>Røyst òg over de&amp;t</translation>
    </message>
    <message>
        <source>Write the numbers of the points, for example 2, 3.</source>
        <translation>Skriv nummera på punkta, til dømes 2, 3.</translation>
    </message>
    <message>
        <source>There are the points {points}, and some must be left.</source>
        <translation>Det er punkta {points}, og noko må stå att.</translation>
    </message>
</context>
<context>
    <name>OriginalPane</name>
    <message>
        <source>The original</source>
        <translation>Originalen</translation>
    </message>
    <message>
        <source>No original</source>
        <translation>Ingen original</translation>
    </message>
    <message>
        <source>This case was not read from a file.</source>
        <translation>Saka er ikkje lesen inn frå ei fil.</translation>
    </message>
    <message>
        <source>Attach the original …</source>
        <translation>Legg ved originalen …</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Opne originalen</translation>
    </message>
    <message>
        <source>Show as the public sees it</source>
        <translation>Vis slik offentlegheita ser det</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Vis endringar</translation>
    </message>
    <message>
        <source>Nothing of the file has been read in.</source>
        <translation>Ingenting av fila er lese inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were not recognised.</source>
        <translation>
            <numerusform>%n ord vart ikkje kjent att.</numerusform>
            <numerusform>%n ord vart ikkje kjende att.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole text has been read in.</source>
        <translation>Heile teksten er lesen inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since.</source>
        <translation>
            <numerusform>%n avsnitt er endra etterpå.</numerusform>
            <numerusform>%n avsnitt er endra etterpå.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OvertakenVote</name>
    <message>
        <source>You entered {votes}.</source>
        <translation>Du førte {votes}.</translation>
    </message>
    <message>
        <source>Use what I entered</source>
        <translation>Bruk det eg førte</translation>
    </message>
    <message>
        <source>Use what is stored</source>
        <translation>Bruk det som er lagra</translation>
    </message>
    <message>
        <source>What is stored: {outcome}.</source>
        <translation>Lagra: {outcome}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Go to page …</source>
        <translation>Gå til side …</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Page width or whole page</source>
        <translation>Sidebreidd eller heil side</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gå til side</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Denne fila kan ikkje visast.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
    <message>
        <source>Page {label} ({page} of {count})</source>
        <translation>Side {label} ({page} av {count})</translation>
    </message>
</context>
<context>
    <name>PaperFoot</name>
    <message>
        <source>Written in</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriven av</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
</context>
<context>
    <name>PaperImport</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose case papers</source>
        <translation>Vel saksframlegg</translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Case papers ({endings})</source>
        <translation>Saksframlegg ({endings})</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>What was recognised</source>
        <translation>Det som vart kjent att</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>The case must have a title.</source>
        <translation>Saka må ha ein tittel.</translation>
    </message>
    <message>
        <source>This file was read in before, as “{title}”.</source>
        <translation>Denne fila er lesen inn før, som «{title}».</translation>
    </message>
    <message>
        <source>Somebody has left changes or comments in the file. Choose what to do.</source>
        <translation>Fila har spora endringar eller kommentarar. Vel kva som skal gjerast.</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Godta endringane</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Avvis endringane</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Sett inn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Archive case</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Løpenummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskriven av</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Handsaming</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Viser til</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikkje funne</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innleiing</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole text has been read in.</source>
        <translation>Heile teksten er lesen inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were not recognised. They are kept with the case.</source>
        <translation>
            <numerusform>%n ord vart ikkje kjent att. Det følgjer med saka.</numerusform>
            <numerusform>%n ord vart ikkje kjende att. Dei følgjer med saka.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelate</translation>
    </message>
</context>
<context>
    <name>PartiesDialog</name>
    <message>
        <source>Parties and complaints</source>
        <translation>Partar og klage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The resolution is an individual decision</source>
        <translation>Vedtaket er eit enkeltvedtak</translation>
    </message>
    <message>
        <source>It decides the rights or duties of named private persons or firms. The letter then tells how they can complain (fvl. §§ 2 and 27).</source>
        <translation>Det avgjer rettar eller plikter for bestemte private personar eller firma. Då fortel brevet korleis dei kan klage (fvl.&#xa0;§§&#xa0;2&#xa0;og&#xa0;27).</translation>
    </message>
    <message>
        <source>Who decides on a complaint</source>
        <translation>Klageinstans</translation>
    </message>
    <message>
        <source>What the resolution is</source>
        <translation>Kva vedtaket er</translation>
    </message>
    <message>
        <source>Decides whether its legality can be reviewed (koml. § 27-2).</source>
        <translation>Avgjer om det kan krevjast lovlegkontroll (koml.&#xa0;§&#xa0;27-2).</translation>
    </message>
    <message>
        <source>Who gets a letter</source>
        <translation>Kven som skal ha brev</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address, with commas</source>
        <translation>Adresse, med komma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Name of party {number}</source>
        <translation>Namnet til part {number}</translation>
    </message>
    <message>
        <source>Address of party {number}</source>
        <translation>Adressa til part {number}</translation>
    </message>
    <message>
        <source>E-mail of party {number}</source>
        <translation>E-posten til part {number}</translation>
    </message>
    <message>
        <source>Write the name of every party.</source>
        <translation>Skriv namnet på kvar part.</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
</context>
<context>
    <name>PartyVotesBox</name>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Exempt passage</source>
        <translation>Unnta tekst</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Fjern merket</translation>
    </message>
    <message>
        <source>In the public version there will stand {mark} instead.</source>
        <translation>I den offentlege utgåva står det {mark} i staden.</translation>
    </message>
    <message>
        <source>In the public version there will stand {mark} instead, or {short} where the paper has named the law before.</source>
        <translation>I den offentlege utgåva står det {mark} i staden, eller {short} når papiret har nemnt lova før.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>“{title}” is locked with a password</source>
        <translation>«{title}» er låst med passord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Without the password</source>
        <translation>Utan passordet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>The pages are opened once and kept; the password is not. Without it, a page with the title stands in the place of the attachment.</source>
        <translation>Sidene blir opna éin gong og tekne vare på; det blir ikkje passordet. Utan det står ei side med tittelen i staden for vedlegget.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Skriv passordet.</translation>
    </message>
    <message numerus="yes">
        <source>The password is wrong. %n more try(s).</source>
        <translation>
            <numerusform>Passordet er feil. Eitt forsøk att.</numerusform>
            <numerusform>Passordet er feil. %n forsøk att.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opnar …</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste from Excel</source>
        <translation>Lim inn frå Excel</translation>
    </message>
    <message>
        <source>The first row is headings</source>
        <translation>Første rad er overskrifter</translation>
    </message>
    <message>
        <source>Paste something else</source>
        <translation>Lim inn noko anna</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Kopierte celler</translation>
    </message>
    <message>
        <source>Mark the cells in Excel, copy with Ctrl+C and paste here with Ctrl+V.</source>
        <translation>Merk cellene i Excel, kopier med Ctrl+C og lim inn her med Ctrl+V.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Same person or new person</source>
        <translation>Same person eller ny person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Names, lists and deputies for {committee}, one row each.</source>
        <translation>Namn, lister og varamedlemer for {committee}, ei rad for kvar.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted for {committee}. See that the columns are right.</source>
        <translation>
            <numerusform>%n rad er limt inn for {committee}. Sjå at kolonnane stemmer.</numerusform>
            <numerusform>%n rader er limte inn for {committee}. Sjå at kolonnane stemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the name.</source>
        <translation>Vel kva kolonne som er namnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n finst frå før</numerusform>
            <numerusform>%n finst frå før</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is deleted.</source>
        <translation>Ingen blir sletta.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Legg til %n</numerusform>
            <numerusform>Legg til %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}, who is deputy no. {number} on the list of {list}?</source>
        <translation>Er dette {name}, som er vara nr.&#xa0;{number} på lista til {list}?</translation>
    </message>
    <message>
        <source>Is this {name}, who sits here?</source>
        <translation>Er dette {name}, som sit her?</translation>
    </message>
    <message>
        <source>Is this {name}, who is registered already?</source>
        <translation>Er dette {name}, som finst frå før?</translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Ny her</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Finst frå før</translation>
    </message>
    <message>
        <source>Like somebody else</source>
        <translation>Liknar på ein annan</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>Står to gonger</translation>
    </message>
    <message>
        <source>No name, left out</source>
        <translation>Utan namn, blir ikkje med</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Role or office</source>
        <translation>Rolle eller verv</translation>
    </message>
    <message>
        <source>Deputy no.</source>
        <translation>Vara nr.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Blir ikkje brukt</translation>
    </message>
    <message>
        <source>Column {number} holds</source>
        <translation>Kolonne {number} er</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kva skjer</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Innlimte rader</translation>
    </message>
</context>
<context>
    <name>PcForm</name>
    <message>
        <source>Language of the window</source>
        <translation>Språk i vindauget</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>As Windows</source>
        <translation>Som Windows</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Taken when Saksliste is started the next time.</source>
        <translation>Gjeld neste gong Saksliste blir starta.</translation>
    </message>
    <message>
        <source>Shared database on a server</source>
        <translation>Felles base på ein tenar</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Her ligg dataa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Other period</source>
        <translation>Annan periode</translation>
    </message>
    <message>
        <source>From and including</source>
        <translation>Frå og med</translation>
    </message>
    <message>
        <source>To and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>I fjor</translation>
    </message>
    <message>
        <source>First half of {year}</source>
        <translation>Første halvår {year}</translation>
    </message>
    <message>
        <source>Second half of {year}</source>
        <translation>Andre halvår {year}</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Førre kvartal</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden sluttar før han begynner.</translation>
    </message>
</context>
<context>
    <name>PersonTab</name>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Røystingar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Attended as</source>
        <translation>Møtte som</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The meetings that the person was at</source>
        <translation>Møta personen deltok i</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Det vart røysta over</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Røysta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The votes that the person took part in</source>
        <translation>Røystingane personen var med i</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Vel ein person</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings in the period</source>
        <translation>Ingen møte i perioden</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) that everybody may read about</source>
        <translation>
            <numerusform>%n offentleg røysting</numerusform>
            <numerusform>%n offentlege røystingar</numerusform>
        </translation>
    </message>
    <message>
        <source>No votes in the period</source>
        <translation>Ingen røystingar i perioden som alle kan lese om</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen er vald</translation>
    </message>
    <message>
        <source>The proof of attendance</source>
        <translation>Stadfestinga av oppmøte</translation>
    </message>
    <message>
        <source>The votes of one person</source>
        <translation>Røystingane til éin person</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>Phrases for the minutes</source>
        <translation>Frasar til protokollen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>They are put into the minutes with Ctrl and a figure, in the language of the meeting. An empty field has the usual phrase. Ctrl+1 belongs to the vote.</source>
        <translation>Dei blir sette inn i protokollen med Ctrl og eit tal, i målforma til møtet. Eit tomt felt har den vanlege frasen. Ctrl+1 høyrer til røystinga.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>What does the picture show?</source>
        <translation>Kva viser biletet?</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>This is read aloud to those who cannot see it. Leave it empty if the picture is only decoration.</source>
        <translation>Dette blir lese opp for dei som ikkje kan sjå biletet. Lat feltet stå tomt om biletet berre er til pynt.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>independent from {day}</source>
        <translation>uavhengig frå {day}</translation>
    </message>
    <message>
        <source>for {party} from {day}</source>
        <translation>for {party} frå {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
</context>
<context>
    <name>PointPane</name>
    <message>
        <source>Letter sent, invoice paid, minutes …</source>
        <translation>Brev sendt, faktura betalt, referat …</translation>
    </message>
    <message>
        <source>File that shows it …</source>
        <translation>Fil som viser det …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som er gjort</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>ansvarleg</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>kva som er gjort</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>dokumentasjon</translation>
    </message>
    <message>
        <source>Choose the file that shows it</source>
        <translation>Vel fila som viser det</translation>
    </message>
</context>
<context>
    <name>PointTable</name>
    <message>
        <source>What is to be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Points that are followed up</source>
        <translation>Punkt som blir følgde opp</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Blank, second vote</source>
        <translation>Blanke, andre røysting</translation>
    </message>
    <message>
        <source>&amp;Blank votes count as cast</source>
        <translation>&amp;Blanke røyster blir rekna som avgjevne</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handsopprekking</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftleg</translation>
    </message>
    <message>
        <source>How votes are given</source>
        <translation>Røystene blir gjevne</translation>
    </message>
    <message>
        <source>The &amp;chair voted for</source>
        <translation>&amp;Møteleiaren røysta på</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Andre gong</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Slik røysta partia</translation>
    </message>
    <message>
        <source>How the parties voted, second vote</source>
        <translation>Slik røysta partia, andre røysting</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Røyster</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Fyrste gong</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Namn {number}</translation>
    </message>
    <message>
        <source>Votes for name {number}</source>
        <translation>Røyster til namn {number}</translation>
    </message>
    <message>
        <source>Second vote for name {number}</source>
        <translation>Andre gong, namn {number}</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Found</source>
        <translation>Funne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>The members see</source>
        <translation>Medlemene ser</translation>
    </message>
    <message>
        <source>The public sees</source>
        <translation>Publikum ser</translation>
    </message>
    <message>
        <source>In the way of PDF/UA</source>
        <translation>Hindrar PDF/UA</translation>
    </message>
    <message>
        <source>In the way of PDF/A</source>
        <translation>Hindrar PDF/A</translation>
    </message>
    <message>
        <source>Give the password …</source>
        <translation>Skriv passordet …</translation>
    </message>
    <message>
        <source>Tracked changes …</source>
        <translation>Spora endringar …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>PreflightRow</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Replace the file …</source>
        <translation>Byt fil …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>attachment {place}</source>
        <translation>vedlegg {place}</translation>
    </message>
    <message>
        <source>shown whole</source>
        <translation>vist heilt</translation>
    </message>
    <message>
        <source>Enter shows all of it</source>
        <translation>Enter viser alt</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentleg</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Inga førehandsvising</translation>
    </message>
    <message>
        <source>The preview could not be made. Try again with F5.</source>
        <translation>Førehandsvisinga kunne ikkje lagast. Prøv igjen med F5.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>Tosidig</translation>
    </message>
    <message>
        <source>Open in the PDF reader</source>
        <translation>Skriv ut frå PDF-lesar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Talet på kopiar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Opne som PDF</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Fann ingen skrivar.</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Set opp sidene …</translation>
    </message>
    <message>
        <source>So many pages print faster and sharper from the PDF reader.</source>
        <translation>Så mange sider går raskare og blir skarpare frå PDF-lesaren.</translation>
    </message>
    <message>
        <source>{pages} pages on {sheets} sheets of paper</source>
        <translation>{pages} sider på {sheets} ark</translation>
    </message>
    <message>
        <source>1 sheet of paper</source>
        <translation>1 ark</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>As files</source>
        <translation>Som filer</translation>
    </message>
    <message>
        <source>This holds for papers that are made from now on.</source>
        <translation>Dette gjeld papir som blir laga frå no av.</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>På begge sider av arket</translation>
    </message>
    <message>
        <source>Is proposed each time something is printed.</source>
        <translation>Blir foreslått kvar gong noko blir skrive ut.</translation>
    </message>
    <message>
        <source>Binding margin</source>
        <translation>Innbindingsmarg</translation>
    </message>
    <message>
        <source>Extra room at the side with the holes or the spine.</source>
        <translation>Ekstra plass på sida med hol eller rygg.</translation>
    </message>
    <message>
        <source>Each case starts on a right-hand page</source>
        <translation>Kvar sak begynner på ei høgreside</translation>
    </message>
    <message>
        <source>A blank page is put in before it when needed. It is counted.</source>
        <translation>Ved behov kjem ei blank side framfor. Ho blir talt med.</translation>
    </message>
    <message>
        <source>A divider sheet before each case</source>
        <translation>Skiljeark framfor kvar sak</translation>
    </message>
    <message>
        <source>A sheet with the number and the title of the case.</source>
        <translation>Eit ark med nummeret og tittelen til saka.</translation>
    </message>
    <message>
        <source>Exempt cases also as a file of their own</source>
        <translation>Unnatekne saker òg som eiga fil</translation>
    </message>
    <message>
        <source>For coloured paper, with the bundle&apos;s page numbers.</source>
        <translation>Til farga papir, med sidetala i møtebunken.</translation>
    </message>
    <message>
        <source>Make attachments smaller when needed</source>
        <translation>Gjer vedlegg mindre ved behov</translation>
    </message>
    <message>
        <source>Only pages that leave no room for number and stamp.</source>
        <translation>Berre sider utan plass til sidetal og stempel.</translation>
    </message>
    <message>
        <source>Largest e-mail</source>
        <translation>Største e-post</translation>
    </message>
    <message>
        <source>A file is a third larger in an e-mail. A bundle that does not fit also comes in an edition with lighter pictures, in parts when needed.</source>
        <translation>Ei fil blir ein tredjedel større i ein e-post. Ein bunke som ikkje får plass, kjem òg i ei utgåve med lettare bilete, i delar når det trengst.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Inga grense</translation>
    </message>
    <message>
        <source>Exempt cases also in the edition for e-mail</source>
        <translation>Unnatekne saker òg i e-postutgåva</translation>
    </message>
    <message>
        <source>A bundle with exempt cases is not sent by ordinary e-mail. Not ticked: only the public bundle gets an edition.</source>
        <translation>Ein møtebunke med unnatekne saker blir ikkje send på vanleg e‑post. Utan hake får berre den offentlege bunken ei utgåve.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The minutes</source>
        <translation>Protokollen</translation>
    </message>
    <message>
        <source>The signing sheet of the minutes</source>
        <translation>Underskriftsarket til protokollen</translation>
    </message>
    <message>
        <source>The exempt part, for coloured paper</source>
        <translation>Unnateken del, til farga papir</translation>
    </message>
    <message>
        <source>The whole bundle</source>
        <translation>Heile møtebunken</translation>
    </message>
    <message>
        <source>Only the notice with the agenda</source>
        <translation>Berre innkallinga med saklista</translation>
    </message>
    <message>
        <source>Protocol sheets</source>
        <translation>Protokollark</translation>
    </message>
    <message>
        <source>The distribution list</source>
        <translation>Fordelingslista</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s): {who}</source>
        <translation>
            <numerusform>%n eksemplar: {who}</numerusform>
            <numerusform>%n eksemplar: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The members get the public bundle and the exempt part.</source>
        <translation>Medlemene får den offentlege bunken og unnateken del.</translation>
    </message>
    <message>
        <source>The public bundle, without what is exempt</source>
        <translation>Offentleg møtebunke, utan unnatekne saker</translation>
    </message>
    <message>
        <source>Only {case}</source>
        <translation>Berre {case}</translation>
    </message>
    <message>
        <source>Extract of {case}</source>
        <translation>Særutskrift av {case}</translation>
    </message>
    <message>
        <source>Printing on {printer} …</source>
        <translation>Skriv ut på {printer} …</translation>
    </message>
    <message>
        <source>“{name}” is sent to {printer}.</source>
        <translation>«{name}» er sendt til {printer}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Lagra som «{name}».</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>The public version</source>
        <translation>Den offentlege utgåva</translation>
    </message>
    <message>
        <source>The file holds something that is not public</source>
        <translation>Fila inneheld noko som ikkje er offentleg</translation>
    </message>
    <message>
        <source>Nobody has read the whole file, so it is not proved clean</source>
        <translation>Fila kunne ikkje søkjast heilt gjennom, så ho er ikkje bevist rein</translation>
    </message>
    <message>
        <source>Not everything was searched for, so the file is not proved clean</source>
        <translation>Det er ikkje søkt etter alt, så det er ikkje bevist at fila er rein</translation>
    </message>
    <message>
        <source>Who decides that something is not secret</source>
        <translation>Kven som avgjer at noko ikkje er hemmeleg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
    </message>
    <message>
        <source>Said not to be secret</source>
        <translation>Godkjent som ikkje hemmeleg</translation>
    </message>
    <message>
        <source>Nothing was saved. {count} to look at in “{file}”.</source>
        <translation>Ingenting er lagra. {count} å sjå på i «{file}».</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again, since nothing is left to look at.</source>
        <translation>Ingenting vart lagra. Prøv igjen, for det er ikkje meir å sjå på.</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <source>Whose proposal</source>
        <translation>Kven sitt framlegg</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Framlegg</translation>
    </message>
    <message>
        <source>Write what is proposed.</source>
        <translation>Skriv kva som blir foreslått.</translation>
    </message>
    <message>
        <source>Change the recommendation …</source>
        <translation>Endre tilrådinga …</translation>
    </message>
    <message>
        <source>Remove the proposal</source>
        <translation>Ta bort framlegget</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>Nytt framlegg</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Endre framlegget</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Legg fram</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>It came with the papers</source>
        <translation>Det følgde med saka</translation>
    </message>
    <message>
        <source>as it is called in the papers</source>
        <translation>slik det heiter i saka</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>Kven s&amp;itt framlegg</translation>
    </message>
    <message>
        <source>the chief executive, a committee</source>
        <translation>kommunedirektøren, eit utval</translation>
    </message>
    <message>
        <source>Sent on t&amp;o</source>
        <translation>B&amp;lir sendt til</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The proposal is &amp;withdrawn</source>
        <translation>Framlegget er &amp;trekt</translation>
    </message>
    <message>
        <source>The proposal is &amp;not taken up: who put it forward takes no part in the case</source>
        <translation>Framle&amp;gget er ikkje teke opp til handsaming: Den som la det fram, er ikkje med i saka</translation>
    </message>
    <message>
        <source>Only &amp;spoken so far</source>
        <translation>Berre &amp;munnleg så langt</translation>
    </message>
    <message>
        <source>Spoken &amp;at</source>
        <translation>Sagt &amp;kl.</translation>
    </message>
    <message>
        <source>Put forward &amp;by</source>
        <translation>Lagt fram &amp;av</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>ProposalLines</name>
    <message>
        <source>None yet.</source>
        <translation>Ingen enno.</translation>
    </message>
</context>
<context>
    <name>ProposalTarget</name>
    <message>
        <source>T&amp;o</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Endrar</translation>
    </message>
    <message>
        <source>The points that the text names</source>
        <translation>Punkta som teksten nemner</translation>
    </message>
    <message>
        <source>Point {number}: {text}</source>
        <translation>Punkt {number}: {text}</translation>
    </message>
</context>
<context>
    <name>PublicPane</name>
    <message>
        <source>As the public sees it</source>
        <translation>Slik offentlegheita ser det</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Tilbake til originalen</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Question or interpellation</source>
        <translation>Spørsmål eller interpellasjon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kva det blir spurt om</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ikkje ført enno</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Kva som vart svara</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>Spørsmål &amp;frå</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>&amp;Kva det blir spurt om</translation>
    </message>
    <message>
        <source>A&amp;nswered</source>
        <translation>S&amp;vara på</translation>
    </message>
    <message>
        <source>&amp;Printed in</source>
        <translation>Blir skrive &amp;under</translation>
    </message>
    <message>
        <source>What was an&amp;swered</source>
        <translation>Kva som vart sva&amp;ra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nobody is there who can ask.</source>
        <translation>Det er ingen til stades som kan spørje.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Case queue</source>
        <translation>Sakskø</translation>
    </message>
    <message>
        <source>Read in case papers …</source>
        <translation>Les inn saksframlegg …</translation>
    </message>
    <message>
        <source>Put on a meeting …</source>
        <translation>Set på møte …</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Ingen saker ventar</translation>
    </message>
    <message>
        <source>Read in a case paper, or drop it anywhere on this page.</source>
        <translation>Les inn eit saksframlegg, eller slepp det kvar som helst på denne sida.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Archive no.</source>
        <translation>Arkivsak</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Går til</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Cases that wait for a meeting</source>
        <translation>Saker som ventar på møte</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saka</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Slett saka</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utval</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a meeting</source>
        <translation>
            <numerusform>%n sak ventar på møte</numerusform>
            <numerusform>%n saker ventar på møte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Case queue</source>
        <translation>Sakskø</translation>
    </message>
    <message>
        <source>Cases that wait for a meeting</source>
        <translation>Saker som ventar på møte</translation>
    </message>
    <message>
        <source>Drag a case onto a meeting, or press Alt+Enter</source>
        <translation>Dra ei sak til eit møte, eller trykk Alt+Enter</translation>
    </message>
    <message>
        <source>Put on a meeting …</source>
        <translation>Set på møte …</translation>
    </message>
    <message>
        <source>No case waits.</source>
        <translation>Ingen saker ventar.</translation>
    </message>
    <message>
        <source>Drop case papers here</source>
        <translation>Slepp saksframlegg her</translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or plain text</source>
        <translation>Word, PDF, OpenDocument eller rein tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a meeting</source>
        <translation>
            <numerusform>%n sak ventar på møte</numerusform>
            <numerusform>%n saker ventar på møte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Cases in the queue</source>
        <translation>Saker i køen</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Finn ei sak</translation>
    </message>
    <message>
        <source>From the queue</source>
        <translation>Frå køen</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift.</source>
        <translation>Vel fleire med Ctrl eller Shift.</translation>
    </message>
    <message>
        <source>waits for {committee}</source>
        <translation>ventar på {committee}</translation>
    </message>
    <message>
        <source>put off {date}</source>
        <translation>utsett {date}</translation>
    </message>
    <message>
        <source>to {committee}</source>
        <translation>til {committee}</translation>
    </message>
    <message>
        <source>Put 1 case on</source>
        <translation>Set opp 1 sak</translation>
    </message>
    <message>
        <source>Put {count} cases on</source>
        <translation>Set opp {count} saker</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>{committee} is not among the committees</source>
        <translation>{committee} er ikkje blant utvala</translation>
    </message>
    <message>
        <source>No committee is chosen</source>
        <translation>Utval er ikkje valt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>waits for {committee}</source>
        <translation>ventar på {committee}</translation>
    </message>
    <message>
        <source>after {committee} {day}</source>
        <translation>etter {committee} {day}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Stader i programmet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Case queue</source>
        <translation>Sakskø</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>RatesDialog</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>They hold from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Vedteke i</translation>
    </message>
    <message>
        <source>The council&apos;s resolution, as KST 12/24.</source>
        <translation>Vedtaket i kommunestyret, som KST 12/24.</translation>
    </message>
    <message>
        <source>Fee for a meeting, in kroner</source>
        <translation>Møtegodtgjersle, i kroner</translation>
    </message>
    <message>
        <source>Empty: a role is paid as a member, and a committee as “All committees”.</source>
        <translation>Tomt felt: rolla får som medlem, og utvalet som «Alle utval».</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utval</translation>
    </message>
    <message>
        <source>øre</source>
        <translation>øre</translation>
    </message>
    <message>
        <source>whole kroner</source>
        <translation>heile kroner</translation>
    </message>
    <message>
        <source>Half the fee for who was there for less than</source>
        <translation>Halv godtgjersle til den som var til stades mindre enn</translation>
    </message>
    <message>
        <source>Per cent of the meeting</source>
        <translation>Prosent av møtet</translation>
    </message>
    <message>
        <source>Hours of the meeting</source>
        <translation>Timar av møtet</translation>
    </message>
    <message>
        <source>Amounts are rounded to</source>
        <translation>Beløp blir runda av til</translation>
    </message>
    <message>
        <source>Both empty: the whole fee for everybody who met. 100 per cent: half for whoever missed anything. Hours: who was there for the whole meeting gets the whole fee, however short it was. Half can also be decided for one person and meeting in the list.</source>
        <translation>Begge tomme: heil godtgjersle til alle som møtte. 100 prosent: halv til den som var borte frå noko av møtet. Timar: den som var der heile møtet, får heil godtgjersle, same kor kort det var. Halv kan òg bestemmast for éin person og eitt møte i lista.</translation>
    </message>
    <message>
        <source>Another rule is stored. It holds until something is written here.</source>
        <translation>Ein annan regel er lagra. Han gjeld til noko blir skrive her.</translation>
    </message>
    <message>
        <source>Documented lost earnings, most a day</source>
        <translation>Dokumentert tapt arbeidsforteneste, høgst per dag</translation>
    </message>
    <message>
        <source>Care for others, most a day</source>
        <translation>Omsorg for andre, høgst per dag</translation>
    </message>
    <message>
        <source>Own car, per kilometre</source>
        <translation>Eigen bil, per kilometer</translation>
    </message>
    <message>
        <source>Undocumented lost earnings, by hours in the day</source>
        <translation>Udokumentert tapt arbeidsforteneste, etter timar på dagen</translation>
    </message>
    <message>
        <source>From hours</source>
        <translation>Frå tal timar</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dagen.</translation>
    </message>
    <message>
        <source>Write at most 100 per cent.</source>
        <translation>Skriv høgst 100 prosent.</translation>
    </message>
    <message>
        <source>More hours cannot be paid less.</source>
        <translation>Fleire timar kan ikkje gi mindre.</translation>
    </message>
</context>
<context>
    <name>RatesList</name>
    <message>
        <source>New rates …</source>
        <translation>Nye satsar …</translation>
    </message>
    <message>
        <source>From the municipality&apos;s own regulation. Older rates stay for older meetings.</source>
        <translation>Frå kommunen si eiga forskrift. Eldre satsar blir ståande for eldre møte.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Frå {day}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>New rates</source>
        <translation>Nye satsar</translation>
    </message>
    <message>
        <source>new rates</source>
        <translation>nye satsar</translation>
    </message>
    <message>
        <source>Change rates</source>
        <translation>Endre satsar</translation>
    </message>
    <message>
        <source>change of rates</source>
        <translation>endring av satsar</translation>
    </message>
    <message>
        <source>removal of rates</source>
        <translation>fjerning av satsar</translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikkje vald</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakarar</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>How the file was read</source>
        <translation>Slik vart fila lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Ikkje kjend att</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelate</translation>
    </message>
</context>
<context>
    <name>ReadingIn</name>
    <message>
        <source>reading in</source>
        <translation>innlesing</translation>
    </message>
</context>
<context>
    <name>RecipientActions</name>
    <message>
        <source>new recipient</source>
        <translation>ny mottakar</translation>
    </message>
    <message>
        <source>change of a recipient</source>
        <translation>endring av ein mottakar</translation>
    </message>
    <message>
        <source>taking {name} off</source>
        <translation>sletting av {name}</translation>
    </message>
    <message>
        <source>another order of the recipients</source>
        <translation>anna rekkjefølgje på mottakarane</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>New recipient</source>
        <translation>Ny mottakar</translation>
    </message>
    <message>
        <source>Change recipient</source>
        <translation>Endre mottakar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Gets the papers of all committees</source>
        <translation>Får papira til alle utval</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kven det er</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Blir sendt som</translation>
    </message>
    <message>
        <source>Write who gets the papers.</source>
        <translation>Skriv kven som får papira.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Write another name, or change that one.</source>
        <translation>{name} står på lista frå før. Skriv eit anna namn, eller endre mottakaren som står der.</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} står på lista frå før.</translation>
    </message>
</context>
<context>
    <name>RecipientsTab</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kven det er</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Blir sendt som</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>berre dette</translation>
    </message>
    <message>
        <source>Always get the papers</source>
        <translation>Får alltid papira</translation>
    </message>
    <message>
        <source>Nobody but the members gets the papers</source>
        <translation>Berre medlemene får papira</translation>
    </message>
    <message>
        <source>Newspapers, the library and the administration can be put here.</source>
        <translation>Her kan aviser, biblioteket og administrasjonen stå.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Ny mottakar</translation>
    </message>
    <message>
        <source>Members get everything by themselves. What is chosen here is proposed when a notice is sent, and can be changed there. They stand on the distribution list in this order: Alt+Up and Alt+Down move.</source>
        <translation>Medlemene får alt av seg sjølv. Dei som står her, blir føreslått når ei innkalling blir send, og kan endrast der. Mottakarane står i denne rekkjefølgja på fordelingslista: Alt+Opp og Alt+Ned flyttar.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>RecommendationDialog</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The next committee votes on this text.</source>
        <translation>Neste utval røystar over denne teksten.</translation>
    </message>
    <message>
        <source>The statement follows the papers. Nobody votes on it.</source>
        <translation>Fråsegna følgjer sakspapira. Ingen røystar over ho.</translation>
    </message>
    <message>
        <source>Same as the proposal</source>
        <translation>Likt framlegget</translation>
    </message>
</context>
<context>
    <name>RecusalForm</name>
    <message>
        <source>the whole item</source>
        <translation>heile saka</translation>
    </message>
    <message>
        <source>Only points</source>
        <translation>Berre punkt</translation>
    </message>
    <message>
        <source>unanimously</source>
        <translation>samrøystes</translation>
    </message>
    <message>
        <source>by votes</source>
        <translation>med røyster</translation>
    </message>
    <message>
        <source>no ruling</source>
        <translation>utan avgjerd</translation>
    </message>
    <message>
        <source>How it was ruled</source>
        <translation>Korleis det vart avgjort</translation>
    </message>
    <message>
        <source>for stepping aside</source>
        <translation>for å gå frå</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>Votes for stepping aside</source>
        <translation>Røyster for å gå frå</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Røyster mot</translation>
    </message>
    <message>
        <source>Steps aside in the item</source>
        <translation>Går frå i saka</translation>
    </message>
    <message>
        <source>Takes no part, because the person</source>
        <translation>Tek ikkje del, fordi personen</translation>
    </message>
    <message>
        <source>About {name}:</source>
        <translation>Om {name}:</translation>
    </message>
</context>
<context>
    <name>RemarkAccess</name>
    <message>
        <source>Not said yet</source>
        <translation>Ikkje ført enno</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open for alle</translation>
    </message>
    <message>
        <source>Exempt, {basis}</source>
        <translation>Unnateken, {basis}</translation>
    </message>
    <message>
        <source>Who may read the remark</source>
        <translation>Kven kan lese merknaden</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Fees</source>
        <translation>Godtgjersle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Volume of the year</source>
        <translation>Møteboka for året</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Éin person</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportar</translation>
    </message>
    <message>
        <source>Lists and volumes that cover many meetings.</source>
        <translation>Lister og møtebøker som gjeld mange møte.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>asks for leave</source>
        <translation>bed om permisjon</translation>
    </message>
    <message>
        <source>&amp;To and with</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>heile saka</translation>
    </message>
    <message>
        <source>Only &amp;points</source>
        <translation>Berre &amp;punkt</translation>
    </message>
    <message>
        <source>Enter what is asked &amp;for</source>
        <translation>&amp;Før inn det som blir bede om</translation>
    </message>
    <message>
        <source>&amp;Asks beforehand, because the person</source>
        <translation>&amp;Bed på førehand, fordi personen</translation>
    </message>
    <message>
        <source>In the &amp;item</source>
        <translation>I sak&amp;a</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
</context>
<context>
    <name>ResolutionPane</name>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Edit the resolution</source>
        <translation>Rediger vedtaket</translation>
    </message>
    <message>
        <source>Use what was adopted</source>
        <translation>Bruk det som vart vedteke</translation>
    </message>
    <message>
        <source>Resolution, own words</source>
        <translation>Vedtak, eigne ord</translation>
    </message>
    <message>
        <source>put together of what was adopted</source>
        <translation>sett saman av det som vart vedteke</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Move the rest to another meeting</source>
        <translation>Flytt resten til eit anna møte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>The cases that are not treated</source>
        <translation>Sakene som ikkje er handsama</translation>
    </message>
    <message>
        <source>the meeting on {date}</source>
        <translation>møtet {date}</translation>
    </message>
    <message>
        <source>the queue, until a meeting is chosen</source>
        <translation>køen, til eit møte er valt</translation>
    </message>
    <message>
        <source>Every case is treated.</source>
        <translation>Alle sakene er handsama.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>They are postponed here, and the minutes say where they went.</source>
        <translation>Dei blir utsette her, og protokollen seier kvar dei vart flytte.</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>Choose an empty folder for the data</source>
        <translation>Vel ei tom mappe for dataa</translation>
    </message>
    <message>
        <source>Fetching back the backup …</source>
        <translation>Hentar tilbake tryggingskopien …</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Vel tryggingskopien</translation>
    </message>
    <message>
        <source>Backups and second copies (*.zip saksliste.sqlite)</source>
        <translation>Tryggingskopiar og ekstra kopiar (*.zip saksliste.sqlite)</translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>has not reported absence</source>
        <translation>har ikkje meldt forfall</translation>
    </message>
    <message>
        <source>&amp;Reported absence</source>
        <translation>Meldt &amp;forfall</translation>
    </message>
    <message>
        <source>The reason is for the office: no protocol prints it.</source>
        <translation>Grunnen er for kontoret: ingen protokoll skriv han ut.</translation>
    </message>
    <message>
        <source>Away.</source>
        <translation>Borte.</translation>
    </message>
    <message>
        <source>Is there. Space: away.</source>
        <translation>Til stades. Mellomrom: borte.</translation>
    </message>
    <message>
        <source>Comes without a seat, and counts in nothing.</source>
        <translation>Møter utan å vere medlem, og er ikkje rekna med i noko tal.</translation>
    </message>
    <message>
        <source>Has no seat here. Space: comes all the same.</source>
        <translation>Er ikkje medlem her. Mellomrom: møter likevel.</translation>
    </message>
</context>
<context>
    <name>RoomAsking</name>
    <message>
        <source>The question is removed.</source>
        <translation>Spørsmålet er fjerna.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The break is corrected.</source>
        <translation>Pausa er retta.</translation>
    </message>
    <message>
        <source>The break is removed.</source>
        <translation>Pausa er fjerna.</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Questions and breaks</source>
        <translation>Spørsmål og pausar</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rett …</translation>
    </message>
    <message>
        <source>There were no questions and no breaks.</source>
        <translation>Det var ingen spørsmål og ingen pausar.</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>Screen for the hall</source>
        <translation>Skjerm for salen</translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>The route of the case</source>
        <translation>Saksgang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The last committee decides the case.</source>
        <translation>Det siste utvalet avgjer saka.</translation>
    </message>
    <message>
        <source>Committees in order</source>
        <translation>Utval i rekkjefølgje</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidlegare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>decides the case</source>
        <translation>avgjer saka</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>tilrår</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message>
        <source>Treatment</source>
        <translation>Handsaming</translation>
    </message>
    <message>
        <source>Change the route …</source>
        <translation>Endre saksgangen …</translation>
    </message>
    <message>
        <source>No committee chosen yet</source>
        <translation>Utval er ikkje valt enno</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Write down the recommendation …</source>
        <translation>Skriv inn tilrådinga …</translation>
    </message>
    <message>
        <source>Write down the statement …</source>
        <translation>Skriv inn fråsegna …</translation>
    </message>
    <message>
        <source>The mayor decides it …</source>
        <translation>Ordføraren avgjer saka …</translation>
    </message>
    <message>
        <source>Save extract and letters …</source>
        <translation>Lagre særutskrift og brev …</translation>
    </message>
    <message>
        <source>Take the mayor&apos;s decision back</source>
        <translation>Ta vedtaket til ordføraren tilbake</translation>
    </message>
    <message>
        <source>gives its opinion</source>
        <translation>uttaler seg</translation>
    </message>
    <message>
        <source>decides the case</source>
        <translation>avgjer saka</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>tilrår</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Deadlines and rules</source>
        <translation>Fristar og reglar</translation>
    </message>
    <message>
        <source>The committee is in use</source>
        <translation>Utvalet er i bruk</translation>
    </message>
    <message>
        <source>The committee&apos;s own rules say how many days.</source>
        <translation>Reglementet til utvalet seier kor mange dagar.</translation>
    </message>
    <message>
        <source>The law asks for reasonable notice (koml. § 11-3); the committee&apos;s own rules say how many days.</source>
        <translation>Lova krev rimeleg varsel (koml.&#xa0;§&#xa0;11-3). Reglementet til utvalet seier kor mange dagar.</translation>
    </message>
    <message>
        <source>How long before the meeting case papers must be in.</source>
        <translation>Så lenge før møtet må saksframlegga vere inne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Talet på plassar</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Innkalling, dagar før møtet</translation>
    </message>
    <message>
        <source>Days for case papers</source>
        <translation>Saksframlegg, dagar før møtet</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Vanleg møtestad</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Vanleg klokkeslett</translation>
    </message>
    <message>
        <source>A committee out of use plans no meetings. What it has decided stays.</source>
        <translation>Eit utval som ikkje er i bruk, får ingen nye møte. Det som er vedteke, blir ståande.</translation>
    </message>
</context>
<context>
    <name>RunoffChoice</name>
    <message>
        <source>Equally many votes. Who goes on to the second round is for you to say.</source>
        <translation>Like mange røyster. Vel kven som går vidare til andre røysting.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Søketreff</translation>
    </message>
    <message>
        <source>Nothing found for «{words}».</source>
        <translation>Ingen treff på «{words}».</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>ikkje offentleg</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>The members</source>
        <translation>Medlemene</translation>
    </message>
    <message>
        <source>Nobody here has a name with those letters.</source>
        <translation>Ingen her har eit namn med dei bokstavane.</translation>
    </message>
</context>
<context>
    <name>SeatPane</name>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>Got leave</source>
        <translation>Fekk permisjon</translation>
    </message>
    <message>
        <source>The deputy sits</source>
        <translation>Varaen møter</translation>
    </message>
    <message>
        <source>The deputy answers</source>
        <translation>Varaen svarar</translation>
    </message>
    <message>
        <source>Does not answer in the item</source>
        <translation>Svarar ikkje i saka</translation>
    </message>
    <message>
        <source>{what}, asked before the meeting.</source>
        <translation>{what}, meldt før møtet.</translation>
    </message>
</context>
<context>
    <name>SecretNumbers</name>
    <message>
        <source>The secret ballot</source>
        <translation>Den hemmelege røystinga</translation>
    </message>
    <message>
        <source>The chair voted</source>
        <translation>Møteleiaren røysta</translation>
    </message>
</context>
<context>
    <name>SectionArranger</name>
    <message>
        <source>The parts of a case, in order</source>
        <translation>Delane av ei sak, i rekkjefølgje</translation>
    </message>
    <message>
        <source>This part has no heading of its own.</source>
        <translation>Denne delen har inga eiga overskrift.</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a part. Untick what is not to be printed.</source>
        <translation>Alt med piltast flyttar ein del. Ta bort haken ved det som ikkje skal trykkjast.</translation>
    </message>
    <message>
        <source>Heading, {language}</source>
        <translation>Overskrift, {language}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the text</source>
        <translation>Delar av teksten</translation>
    </message>
    <message>
        <source>{section}, has a finding</source>
        <translation>{section}, har ein merknad</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>New recipient</source>
        <translation>Ny mottakar</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Make the public version too, without what is exempt</source>
        <translation>Lag òg den offentlege utgåva, utan det som er unnateke</translation>
    </message>
    <message>
        <source>Kept with what was sent. It is not printed.</source>
        <translation>Blir teke vare på saman med det som blir sendt. Blir ikkje skrive ut.</translation>
    </message>
    <message>
        <source>Stands on the members&apos; first page, not in the public version.</source>
        <translation>Står på førstesida til medlemene, ikkje i den offentlege utgåva.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n mottakar</numerusform>
            <numerusform>%n mottakarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) are to have exempt cases by e-mail. A bundle with exempt cases is not sent by ordinary e-mail.</source>
        <translation>
            <numerusform>%n mottakar skal ha unnatekne saker på e‑post. Ein møtebunke med unnatekne saker blir ikkje send på vanleg e‑post.</numerusform>
            <numerusform>%n mottakarar skal ha unnatekne saker på e‑post. Ein møtebunke med unnatekne saker blir ikkje send på vanleg e‑post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Making the files …</source>
        <translation>Lagar filene …</translation>
    </message>
    <message>
        <source>Send the notice?</source>
        <translation>Sende innkallinga?</translation>
    </message>
    <message>
        <source>Send a supplement?</source>
        <translation>Sende eit tillegg?</translation>
    </message>
    <message>
        <source>Send a correction?</source>
        <translation>Sende ei retting?</translation>
    </message>
    <message>
        <source>Make the public version?</source>
        <translation>Lage den offentlege utgåva?</translation>
    </message>
    <message>
        <source>Keep the papers as they are now?</source>
        <translation>Ta vare på papira slik dei er no?</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ta vare på</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>There are no cases on the agenda.</source>
        <translation>Det er ingen saker på saklista.</translation>
    </message>
    <message>
        <source>Everything that was sent is made for the public, without what is exempt and with the page numbers that the members have. It is searched before it is kept.</source>
        <translation>Alt som er sendt, blir laga for offentlegheita, utan det som er unnateke og med dei same sidetala som medlemene har. Fila blir gjennomsøkt før ho blir teken vare på.</translation>
    </message>
    <message>
        <source>The notice is marked as sent, but its papers were not kept. They are kept now, marked as kept afterwards. Then supplements and corrections can follow.</source>
        <translation>Innkallinga er merkt som send, men papira vart ikkje tekne vare på. Dei blir tekne vare på no, merkte «i ettertid». Så kan tillegg og rettingar følgje.</translation>
    </message>
    <message>
        <source>See first that the papers are as they were sent: the program cannot know. Cases that were added since are left to a supplement.</source>
        <translation>Sjå først at papira er slik dei vart sende; det kan ikkje programmet vite. Saker som er komne til sidan, blir sende som tillegg.</translation>
    </message>
    <message>
        <source>What was sent before has changed too. That is sent as a correction of its own.</source>
        <translation>Noko av det som er sendt før, er òg endra. Det blir sendt som ei eiga retting.</translation>
    </message>
    <message>
        <source>Only the public version is another by now. Of the members, those get it who have what is exempt on paper of its own. It is searched before it is kept.</source>
        <translation>Berre den offentlege utgåva er endra. Av medlemene er det dei som har den unnatekne delen for seg på papir, som får rettinga. Ho blir gjennomsøkt før ho blir teken vare på.</translation>
    </message>
    <message>
        <source>Only the public version is another by now, so the members get nothing. It is searched before it is kept.</source>
        <translation>Berre den offentlege utgåva er endra, så medlemene får ingenting. Ho blir gjennomsøkt før ho blir teken vare på.</translation>
    </message>
    <message>
        <source>What lies published still has the former words. Replace it afterwards with the public bundle of everything that was sent.</source>
        <translation>Det som ligg publisert, har framleis dei gamle orda. Byt det ut etterpå med den offentlege møtebunken av alt som er sendt.</translation>
    </message>
    <message>
        <source>Where the papers are printed on both sides, the other side of each sheet comes along.</source>
        <translation>Der papira er prenta på begge sider, følgjer den andre sida av kvart ark med.</translation>
    </message>
    <message>
        <source>Cases were added too. They are sent as a supplement of their own.</source>
        <translation>Saker er òg komne til. Dei blir sende som eit eige tillegg.</translation>
    </message>
    <message>
        <source>The files are made and kept as they are. Print or mail them afterwards.</source>
        <translation>Filene blir laga og tekne vare på slik dei er. Skriv dei ut eller send dei som e‑post etterpå.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent before has no public version, so this gets none either. Make the public version of everything afterwards, under “More”.</source>
        <translation>Det som er sendt før, har inga offentleg utgåve, så dette får heller inga. Lag den offentlege utgåva av alt etterpå, under «Meir».</translation>
    </message>
    <message>
        <source>the notice itself</source>
        <translation>sjølve innkallinga</translation>
    </message>
    <message>
        <source>Only the added cases go out. Page numbers go on from the last page sent.</source>
        <translation>Berre sakene som er komne til, blir sende. Sidetala held fram der det sist slapp.</translation>
    </message>
    <message>
        <source>Only the pages that changed go out, numbered 45a, 45b.</source>
        <translation>Berre sidene som er endra, blir sende, med nummer som 45a og 45b.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>The numbers from {first} to {last} are fixed for good and never used again. This cannot be undone.</source>
        <translation>Numra frå {first} til {last} blir faste og blir aldri brukte igjen. Dette kan ikkje angrast.</translation>
    </message>
    <message>
        <source>The public version cannot be made: {why}</source>
        <translation>Den offentlege utgåva kan ikkje lagast: {why}</translation>
    </message>
    <message>
        <source>The notice is sent: pages {first}–{last} are kept.</source>
        <translation>Innkallinga er send: side {first}–{last} er tekne vare på.</translation>
    </message>
    <message>
        <source>Supplement {serial} is sent: pages {first}–{last} are kept.</source>
        <translation>Tillegg {serial} er sendt: side {first}–{last} er tekne vare på.</translation>
    </message>
    <message>
        <source>Correction {serial} is sent and kept.</source>
        <translation>Retting {serial} er send og teken vare på.</translation>
    </message>
    <message>
        <source>The public version is made and kept.</source>
        <translation>Den offentlege utgåva er laga og teken vare på.</translation>
    </message>
    <message>
        <source>The papers are kept: pages {first}–{last}.</source>
        <translation>Papira er tekne vare på: side {first}–{last}.</translation>
    </message>
    <message>
        <source>Make the public version …</source>
        <translation>Lag den offentlege utgåva …</translation>
    </message>
    <message>
        <source>Save the files …</source>
        <translation>Lagre filene …</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Vis det som er sendt</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Saksliste needs no network. Nothing is sent from this PC.</source>
        <translation>Saksliste treng ikkje nett. Ingenting blir sendt ut av maskina.</translation>
    </message>
    <message>
        <source>Making the sample municipality …</source>
        <translation>Lagar eksempelkommunen …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Everything is saved as you change it.</source>
        <translation>Alt blir lagra medan du endrar.</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Denne PC-en</translation>
    </message>
    <message>
        <source>Rates for elected people</source>
        <translation>Satsar for folkevalde</translation>
    </message>
    <message>
        <source>Minutes written in the meeting</source>
        <translation>Protokoll som blir skriven i møtet</translation>
    </message>
    <message>
        <source>change of the municipality</source>
        <translation>endring av kommunen</translation>
    </message>
</context>
<context>
    <name>ShownChoice</name>
    <message>
        <source>What the preview shows</source>
        <translation>Kva førehandsvisinga viser</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Viser</translation>
    </message>
    <message>
        <source>Everything that was sent</source>
        <translation>Alt som er sendt</translation>
    </message>
    <message>
        <source>The next supplement, not sent</source>
        <translation>Neste tillegg, ikkje sendt</translation>
    </message>
    <message>
        <source>The next correction, not sent</source>
        <translation>Neste retting, ikkje send</translation>
    </message>
</context>
<context>
    <name>SignersFields</name>
    <message>
        <source>They were &amp;elected at the opening</source>
        <translation>Dei vart &amp;valde då møtet vart opna</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Does all of this from {source} stand in open papers too?</source>
        <translation>Står alt dette frå {source} òg i opne papir?</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Ikkje hemmeleg</translation>
    </message>
    <message>
        <source>All of this is exempt there and stands in the file too. Look through it: you say that the public may read it.</source>
        <translation>Alt dette er unnateke der og står òg i fila. Sjå gjennom det: du seier at offentlegheita kan lese det.</translation>
    </message>
    <message>
        <source>It stands in open papers too</source>
        <translation>Alt dette står òg i opne papir</translation>
    </message>
    <message>
        <source>Why it may be public</source>
        <translation>Kvifor det kan vere offentleg</translation>
    </message>
    <message>
        <source>Names, numbers and titles in it. Tick those that may be public too; what holds another one stays.</source>
        <translation>Namn, tal og titlar i det. Kryss av dei som òg kan vere offentlege; det som har andre i seg, blir ståande.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
    </message>
</context>
<context>
    <name>SpeakersDesk</name>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} har ordet</translation>
    </message>
    <message>
        <source>speech no. {number}</source>
        <translation>{number}. innlegg</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Talarliste</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Kva det gjeld</translation>
    </message>
    <message>
        <source>Who wants to speak</source>
        <translation>Kven som bed om ordet</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Namn, så Enter</translation>
    </message>
    <message>
        <source>Who waits to speak</source>
        <translation>Dei som ventar på ordet</translation>
    </message>
</context>
<context>
    <name>SplitNames</name>
    <message>
        <source>{party} splits:</source>
        <translation>{party} deler seg:</translation>
    </message>
    <message>
        <source>Without a party:</source>
        <translation>Utan parti:</translation>
    </message>
</context>
<context>
    <name>StandardItems</name>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikkje vald</translation>
    </message>
    <message>
        <source>A new meeting starts with</source>
        <translation>Eit nytt møte byrjar med</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move. Meetings that are planned already keep their items.</source>
        <translation>Mellomrom kryssar av, Alt+Opp og Alt+Ned flyttar. Møte som alt er planlagde, beheld sakene sine.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Saksliste is already open with these data, on {pc} (process {process}).</source>
        <translation>Saksliste er alt open med desse dataa, på {pc} (prosess {process}).</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Statement for the minutes</source>
        <translation>Protokolltilførsel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>&amp;Decided</source>
        <translation>&amp;Avgjort</translation>
    </message>
    <message>
        <source>The committee&apos;s own rules say who decides.</source>
        <translation>Reglementet til utvalet seier kven som avgjer det.</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nobody is there who can make one.</source>
        <translation>Det er ingen til stades som kan kome med ei.</translation>
    </message>
</context>
<context>
    <name>StatisticsTab</name>
    <message>
        <source>By person</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Per parti</translation>
    </message>
    <message>
        <source>By committee</source>
        <translation>Per utval</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>Kva ei linje gjeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>Skulle møte</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Heile</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Utan forfall</translation>
    </message>
    <message>
        <source>As deputy</source>
        <translation>Som vara</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Without a party</source>
        <translation>Utan parti</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} present</source>
        <translation>{share} frammøte</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utval</translation>
    </message>
    <message>
        <source>The attendance statistics</source>
        <translation>Frammøtestatistikken</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagra {time}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikkje lagra: {reason}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>står att</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the program made a mistake. Nothing was changed.</source>
        <translation>programmet gjorde ein feil. Ingenting vart endra.</translation>
    </message>
</context>
<context>
    <name>TextColumn</name>
    <message>
        <source>Text of the paper</source>
        <translation>Teksten i saksframlegget</translation>
    </message>
    <message>
        <source>Write the text here, or paste it from Word.</source>
        <translation>Skriv teksten her, eller lim han inn frå Word.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Framlegg</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh.mm</source>
        <translation>tt.mm</translation>
    </message>
    <message>
        <source>Write the time as 18.30.</source>
        <translation>Skriv klokkeslettet slik: 18.30.</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Times of the item</source>
        <translation>Tidene for saka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation>&amp;Ferdig kl.</translation>
    </message>
    <message>
        <source>&amp;Begun at</source>
        <translation>&amp;Byrja kl.</translation>
    </message>
    <message>
        <source>The item cannot end before it begins.</source>
        <translation>Saka kan ikkje vere ferdig før ho byrja.</translation>
    </message>
</context>
<context>
    <name>TrackedChangesDialog</name>
    <message>
        <source>“{title}” has tracked changes</source>
        <translation>«{title}» har spora endringar</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Godta endringane</translation>
    </message>
    <message>
        <source>Print neither yet</source>
        <translation>Skriv ut ingen av delane enno</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Avvis endringane</translation>
    </message>
    <message>
        <source>The original is kept as it is. Comments are never printed. Until you choose, a page with the title stands in the place of the attachment.</source>
        <translation>Originalen blir teken vare på som han er. Kommentarar blir aldri skrivne ut. Til du vel, står ei side med tittelen i staden for vedlegget.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The data are in {place}. Nothing there has been changed.</source>
        <translation>Dataa ligg i {place}. Ingenting der er endra.</translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation>ein felles database</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Hent tilbake ein tryggingskopi …</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Vel ei anna mappe …</translation>
    </message>
    <message>
        <source>Choose the folder of the data</source>
        <translation>Vel mappa for dataa</translation>
    </message>
</context>
<context>
    <name>TurnPane</name>
    <message>
        <source>&amp;Deputy for</source>
        <translation>&amp;Vara for</translation>
    </message>
    <message>
        <source>Deputies in the order they are called</source>
        <translation>Varamedlemer i den rekkjefølgja dei blir kalla inn</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Why out of order</source>
        <translation>Kv&amp;ifor utanom rekkjefølgja</translation>
    </message>
    <message>
        <source>&amp;Write to the deputy …</source>
        <translation>&amp;Skriv til varamedlemet …</translation>
    </message>
    <message>
        <source>&amp;Clock time</source>
        <translation>&amp;Klokkeslett</translation>
    </message>
</context>
<context>
    <name>UrgencyFields</name>
    <message>
        <source>Not noted yet</source>
        <translation>Ikkje ført enno</translation>
    </message>
    <message>
        <source>Nothing can be decided here when {number} of {members} do (koml. § 11-8).</source>
        <translation>Her kan ein ikkje gjere vedtak når {number} av {members} gjer det (koml. § 11-8).</translation>
    </message>
    <message>
        <source>Why no ordinary meeting is held</source>
        <translation>Kvifor det ikkje blir halde eit ordinært møte</translation>
    </message>
    <message>
        <source>Members who have demanded an ordinary meeting</source>
        <translation>Medlemer som har kravt eit ordinært møte</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Innkallinga</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakarar</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What was sent</source>
        <translation>Det som er sendt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakarar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Filer som er tekne vare på</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save the files …</source>
        <translation>Lagre filene …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Samanlikn …</translation>
    </message>
    <message>
        <source>Make the public version …</source>
        <translation>Lag den offentlege utgåva …</translation>
    </message>
    <message>
        <source>Send a supplement …</source>
        <translation>Send tillegg …</translation>
    </message>
    <message>
        <source>Send a correction …</source>
        <translation>Send retting …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Nothing that was sent of this meeting has been kept.</source>
        <translation>Ingenting av det som er sendt av dette møtet, er teke vare på.</translation>
    </message>
    <message>
        <source>No recipients are noted.</source>
        <translation>Ingen mottakarar er noterte.</translation>
    </message>
    <message>
        <source>Looking at every file …</source>
        <translation>Ser på alle filene …</translation>
    </message>
    <message>
        <source>{what} is whole: every file and the list of them are as they were kept.</source>
        <translation>{what} er heil: alle filene og lista over dei er som då dei vart tekne vare på.</translation>
    </message>
    <message>
        <source>The meeting as it is now</source>
        <translation>Møtet slik det er no</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>Unanimous</source>
        <translation>Samrøystes</translation>
    </message>
    <message>
        <source>Take the vote away</source>
        <translation>Ta bort røystinga</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Handsopprekking</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Namneopprop</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmeleg</translation>
    </message>
    <message>
        <source>How votes are cast</source>
        <translation>Korleis røystene blir gjevne</translation>
    </message>
    <message>
        <source>Not saved: somebody else has entered it, choose above</source>
        <translation>Ikkje lagra: Nokon andre har ført ho, vel ovanfor</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>In the minutes: “{words}”</source>
        <translation>I protokollen: «{words}»</translation>
    </message>
</context>
<context>
    <name>VoteMenu</name>
    <message>
        <source>What the vote takes</source>
        <translation>Kva røystinga krev</translation>
    </message>
    <message>
        <source>Somebody is &amp;appointed: blank is a vote</source>
        <translation>&amp;Tilsetjing: blankt er ei røyst</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Andre gongs røysting</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Tilsetjing</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Vanleg fleirtal</translation>
    </message>
</context>
<context>
    <name>VotePane</name>
    <message>
        <source>As a whole</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>By points</source>
        <translation>Punktvis</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>How it is voted on</source>
        <translation>Korleis det blir røysta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Røysting</translation>
    </message>
    <message>
        <source>does not add up any more</source>
        <translation>går ikkje opp lenger</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>står att</translation>
    </message>
    <message>
        <source>Nothing was put to the vote here.</source>
        <translation>Her vart det ikkje røysta over noko.</translation>
    </message>
    <message>
        <source>Nobody is there yet. Call the roll with F7 first.</source>
        <translation>Ingen er til stades enno. Før oppropet med F7 først.</translation>
    </message>
    <message>
        <source>There is nothing to vote on here. A proposal is put forward with F4.</source>
        <translation>Her er det ingenting å røyste over. Eit framlegg blir lagt fram med F4.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>VotedMarksDialog</name>
    <message>
        <source>Exempt passages in what was voted on</source>
        <translation>Unnatekne ord i det som vart røysta over</translation>
    </message>
    <message>
        <source>Exempt passages in what was answered</source>
        <translation>Unnatekne ord i framlegget det vart svara på</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>{item}. The text cannot be changed here, only marked: select with Shift and the arrow keys, and mark with Ctrl+Shift+U.</source>
        <translation>{item}. Teksten kan ikkje endrast her, berre merkjast: vel orda med Shift og piltastane, og merk med Ctrl+Shift+U.</translation>
    </message>
</context>
<context>
    <name>VotedStrip</name>
    <message>
        <source>Voted on: {where}. The minutes keep the proposal as it was then, whatever is changed here.</source>
        <translation>Røysta over: {where}. Protokollen held på framlegget slik det var då, uansett kva som blir endra her.</translation>
    </message>
</context>
<context>
    <name>VotesBack</name>
    <message>
        <source>The vote in {item} is taken away.</source>
        <translation>Røystinga i {item} er teken bort.</translation>
    </message>
    <message>
        <source>The election in {item} is taken away.</source>
        <translation>Valet i {item} er teke bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>WithheldNote</name>
    <message>
        <source>Who steps aside in an exempt case is not shown while the doors are open.</source>
        <translation>Kven som er ugild i ei sak som er unnateken, blir ikkje vist medan dørene er opne.</translation>
    </message>
    <message>
        <source>Show it on this screen</source>
        <translation>Vis det på denne skjermen</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>Year plan {year}</source>
        <translation>Årsplan {year}</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Hide the year plan</source>
        <translation>Gøym årsplanen</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Året før</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Året etter</translation>
    </message>
    <message>
        <source>Show the year plan</source>
        <translation>Vis årsplanen</translation>
    </message>
    <message>
        <source>Year plan {year}</source>
        <translation>Årsplan {year}</translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentleg</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgåve</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Meeting no.</source>
        <translation>Møte nr.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The meetings of the year</source>
        <translation>Møta i året</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utval</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Keywords …</source>
        <translation>Stikkord …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save the volume …</source>
        <translation>Lagre møteboka …</translation>
    </message>
    <message>
        <source>All protocols of the year are locked.</source>
        <translation>Alle protokollane i året er låste.</translation>
    </message>
    <message>
        <source>Locked, goes into the volume</source>
        <translation>Låst, kjem med i møteboka</translation>
    </message>
    <message>
        <source>change of keywords</source>
        <translation>endring av stikkord</translation>
    </message>
    <message>
        <source>The volume of the year</source>
        <translation>Møteboka for året</translation>
    </message>
</context>
</TS>
