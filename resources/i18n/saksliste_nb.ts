<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
        <translation>har ikke meldt forfall</translation>
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
        <translation>Grunnen er for kontoret: den blir aldri trykt i protokollen.</translation>
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
        <translation>Hvem får se dette?</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Last day of the exemption</source>
        <translation>Siste dag unntaket gjelder</translation>
    </message>
    <message>
        <source>Title in the public version</source>
        <translation>Tittel i offentlig utgave</translation>
    </message>
    <message>
        <source>Must not tell what is exempt.</source>
        <translation>Må ikke røpe det som er unntatt.</translation>
    </message>
</context>
<context>
    <name>AgainstVotes</name>
    <message>
        <source>It was voted to postpone the item.</source>
        <translation>Det er vedtatt å utsette saken.</translation>
    </message>
    <message>
        <source>The item was decided by a vote or an election.</source>
        <translation>Saken er avgjort ved en avstemning eller et valg.</translation>
    </message>
    <message>
        <source>The minutes cannot be locked as long as the item stands otherwise than it was voted. If the vote is wrongly entered, correct it or take it away instead.</source>
        <translation>Protokollen kan ikke låses så lenge saken står som noe annet enn det som ble vedtatt. Er avstemningen feil ført, så rett den eller ta den bort i stedet.</translation>
    </message>
    <message>
        <source>Withdraw the item all the same?</source>
        <translation>Trekke saken likevel?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Postpone the item all the same?</source>
        <translation>Utsette saken likevel?</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Utsett</translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>Cases that have been sent out keep their place and number.</source>
        <translation>Saker som er sendt ut, beholder plass og nummer.</translation>
    </message>
    <message>
        <source>Exempt cases stand last, since the public has to leave for them.</source>
        <translation>Unntatte saker står sist, fordi møtet må lukkes for dem.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytting</translation>
    </message>
    <message>
        <source>{case} has been sent out and keeps its number.</source>
        <translation>{case} er sendt ut og beholder nummeret sitt.</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Utsett</translation>
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
        <translation>«{case}» er tatt av sakslisten.</translation>
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
        <translation>saker fra køen</translation>
    </message>
    <message>
        <source>access</source>
        <translation>endring av offentlighet</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Drop attachments to {case} here</source>
        <translation>Slipp flere vedlegg til {case} her</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>skrives ikke ut</translation>
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
        <translation>Saksbehandler</translation>
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
        <translation>Saksliste</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation>Sakslisten er tom</translation>
    </message>
    <message>
        <source>Take cases from the queue, or drop case papers here.</source>
        <translation>Hent saker fra køen, eller slipp saksframlegg her.</translation>
    </message>
    <message>
        <source>From the queue …</source>
        <translation>Fra køen …</translation>
    </message>
    <message>
        <source>Drop case papers here to add a case</source>
        <translation>Slipp saksframlegg her for å legge til en sak</translation>
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
        <translation>Fra køen</translation>
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
        <translation>Fra køen ({count})</translation>
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
        <translation>hjemmelen mangler</translation>
    </message>
    <message>
        <source>shown as “{title}” in the public version</source>
        <translation>står som «{title}» i offentlig utgave</translation>
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
        <translation>endret etter utsending</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>access is not decided</source>
        <translation>offentlighet er ikke avklart</translation>
    </message>
    <message>
        <source>{count} that stop the sending</source>
        <translation>{count} stopper utsendingen</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>merknader: {count}</translation>
    </message>
    <message>
        <source>{count} for information</source>
        <translation>opplysninger: {count}</translation>
    </message>
</context>
<context>
    <name>AgreedPanel</name>
    <message>
        <source>One name a line: Kari Holm (Ap), k</source>
        <translation>Ett navn i hver linje: Kari Holm (Ap), k</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Varamedlemmer</translation>
    </message>
    <message>
        <source>Election by agreement</source>
        <translation>Avtalevalg</translation>
    </message>
    <message>
        <source>The recommendation</source>
        <translation>Innstillingen</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Slik stemte partiene</translation>
    </message>
    <message>
        <source>&amp;Blank votes count as cast</source>
        <translation>&amp;Blanke stemmer regnes som avgitte</translation>
    </message>
    <message>
        <source>&amp;Members, with party or group</source>
        <translation>&amp;Medlemmer, med parti eller gruppe</translation>
    </message>
    <message>
        <source>&amp;Deputies, in the order of each group</source>
        <translation>&amp;Varamedlemmer, i rekkefølge for hver gruppe</translation>
    </message>
    <message>
        <source>&amp;How many members (0: only more deputies)</source>
        <translation>Hvor ma&amp;nge medlemmer (0: bare flere varamedlemmer)</translation>
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
        <translation>Skriv et tall, som 1250,50.</translation>
    </message>
    <message>
        <source>Write at most two decimals.</source>
        <translation>Skriv høyst to desimaler.</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>What the members answered</source>
        <translation>Hva medlemmene svarte</translation>
    </message>
</context>
<context>
    <name>AnswerersDialog</name>
    <message>
        <source>Who has to answer</source>
        <translation>Hvem som skal svare</translation>
    </message>
    <message>
        <source>Letters find a name. Tab: the rest. Absence is entered with Ctrl+Shift+F.</source>
        <translation>Bokstaver finner et navn. Tab: resten. Forfall føres med Ctrl+Shift+F.</translation>
    </message>
</context>
<context>
    <name>AnswersDesk</name>
    <message>
        <source>All say yes</source>
        <translation>Alle svarer ja</translation>
    </message>
    <message>
        <source>Yes is to both the proposal and that nobody meets. J: yes, N: no, I: none.</source>
        <translation>Ja gjelder både forslaget og at det avgjøres skriftlig. J: ja, N: nei, I: ikke svart.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Svarte den</translation>
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
        <translation>{number} av {members} svarer ja</translation>
    </message>
    <message>
        <source>A third demanded an ordinary meeting</source>
        <translation>En tredel krevde ordinært møte</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Ikke vedtatt</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be entered</source>
        <translation>
            <numerusform>%n svar er ikke ført</numerusform>
            <numerusform>%n svar er ikke ført</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnyDeputy</name>
    <message>
        <source>Nobody holds this seat. A deputy from the group that it belongs to can sit in it until a new member is elected (koml. § 7-10).</source>
        <translation>Ingen har denne plassen. Et varamedlem fra gruppen som plassen hører til, kan møte her til et nytt medlem er valgt (koml.&#xa0;§&#xa0;7-10).</translation>
    </message>
</context>
<context>
    <name>ApprovalFields</name>
    <message>
        <source>Not said yet</source>
        <translation>Ikke ført ennå</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Approved with remarks</source>
        <translation>Godkjent med merknader</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Ikke godkjent</translation>
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
        <translation>Møter</translation>
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
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
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
        <translation>Holdte møter</translation>
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
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Last treated</source>
        <translation>Sist behandlet</translation>
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
        <translation>Alle utvalg</translation>
    </message>
    <message numerus="yes">
        <source>%n held meeting(s)</source>
        <translation>
            <numerusform>%n holdt møte</numerusform>
            <numerusform>%n holdte møter</numerusform>
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
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
</context>
<context>
    <name>AsideDialog</name>
    <message>
        <source>The item is withdrawn</source>
        <translation>Saken er trukket</translation>
    </message>
    <message>
        <source>The item is postponed</source>
        <translation>Saken er utsatt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Withdrawn &amp;by</source>
        <translation>Tr&amp;ukket av</translation>
    </message>
    <message>
        <source>Postponed &amp;by</source>
        <translation>Utsatt &amp;av</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>Both are printed in the minutes.</source>
        <translation>Begge deler står i protokollen.</translation>
    </message>
</context>
<context>
    <name>AttachFiles</name>
    <message>
        <source>Making pages of attachments …</source>
        <translation>Lager sider av vedleggene …</translation>
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
        <translation>Slipp vedlegg her</translation>
    </message>
    <message>
        <source>Announce an attachment …</source>
        <translation>Meld et vedlegg …</translation>
    </message>
    <message>
        <source>Add attachments …</source>
        <translation>Legg til vedlegg …</translation>
    </message>
    <message>
        <source>{title} – not attached yet</source>
        <translation>{title} – ikke lagt ved ennå</translation>
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
        <translation>nytt navn</translation>
    </message>
    <message>
        <source>Announce an attachment</source>
        <translation>Meld et vedlegg</translation>
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
        <translation>ikke kommet</translation>
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
        <translation>Legg til filen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Gi nytt navn …</translation>
    </message>
    <message>
        <source>Who may see it …</source>
        <translation>Hvem får se det …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Replace the file …</source>
        <translation>Bytt fil …</translation>
    </message>
    <message>
        <source>Title from the paper&apos;s list</source>
        <translation>Tittel fra saksframleggets liste</translation>
    </message>
    <message>
        <source>Another file for “{title}”</source>
        <translation>En annen fil til «{title}»</translation>
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
        <translation>– ber på forhånd: {what}</translation>
    </message>
    <message>
        <source>– does not vote</source>
        <translation>– stemmer ikke</translation>
    </message>
    <message>
        <source>– {name} comes instead</source>
        <translation>– {name} møter i stedet</translation>
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
        <translation>Ubesatt plass</translation>
    </message>
    <message>
        <source>{deputy} answers</source>
        <translation>{deputy} svarer</translation>
    </message>
    <message>
        <source>reported absence from this item</source>
        <translation>har meldt forfall i saken</translation>
    </message>
    <message>
        <source>chairs</source>
        <translation>leder møtet</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>vice chair</source>
        <translation>nestleder</translation>
    </message>
    <message>
        <source>Chairs the item</source>
        <translation>Leder saken</translation>
    </message>
    <message>
        <source>{deputy} chairs the item</source>
        <translation>{deputy} leder saken</translation>
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
        <translation>fikk permisjon{when}</translation>
    </message>
    <message>
        <source>left{when}</source>
        <translation>gikk{when}</translation>
    </message>
    <message>
        <source>steps aside in {item}</source>
        <translation>fratrer i {item}</translation>
    </message>
    <message>
        <source>does not answer in {item}</source>
        <translation>svarer ikke i {item}</translation>
    </message>
    <message>
        <source>may take part in {item}</source>
        <translation>kan delta i {item}</translation>
    </message>
    <message>
        <source>stepped in in {item}</source>
        <translation>trådte inn i {item}</translation>
    </message>
    <message>
        <source>answers in {item}</source>
        <translation>svarer i {item}</translation>
    </message>
    <message>
        <source>chairs the meeting</source>
        <translation>leder møtet</translation>
    </message>
    <message>
        <source>chairs {item}</source>
        <translation>leder {item}</translation>
    </message>
    <message>
        <source>elected to chair {item}</source>
        <translation>valgt til møteleder i {item}</translation>
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
        <translation>Satt kl.</translation>
    </message>
    <message>
        <source>The meeting is set</source>
        <translation>Møtet er satt</translation>
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
        <translation>Skriv når møtet ble satt.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Opprop</translation>
    </message>
    <message>
        <source>Space: comes or goes now. Letters find a name. F2: the next deputy sits.</source>
        <translation>Mellomrom: kommer eller går nå. Bokstaver finner et navn. F2: neste vara møter.</translation>
    </message>
    <message>
        <source>Space: there or away. Letters find a name. F2: the next deputy sits.</source>
        <translation>Mellomrom: til stede eller borte. Bokstaver finner et navn. F2: neste vara møter.</translation>
    </message>
    <message>
        <source>{filled} of {seats} there.</source>
        <translation>{filled} av {seats} til stede.</translation>
    </message>
    <message>
        <source>That is no quorum ({law}).</source>
        <translation>Det er ikke nok til å være vedtaksført ({law}).</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>A backup is made when the window is closed</source>
        <translation>Sikkerhetskopi lages når du lukker vinduet</translation>
    </message>
    <message>
        <source>Backed up today {time}</source>
        <translation>Sikkerhetskopi i dag {time}</translation>
    </message>
    <message>
        <source>Backed up yesterday {time}</source>
        <translation>Sikkerhetskopi i går {time}</translation>
    </message>
    <message>
        <source>Backed up {day} {time}</source>
        <translation>Sikkerhetskopi {day} {time}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sikkerhetskopier (*.zip)</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>Sikkerhetskopierer …</translation>
    </message>
    <message>
        <source>Looking through everything stored …</source>
        <translation>Ser gjennom alt som er lagret …</translation>
    </message>
    <message numerus="yes">
        <source>The backup is done. It holds the database and %n file(s).</source>
        <translation>
            <numerusform>Sikkerhetskopien er ferdig. Den inneholder basen og %n fil.</numerusform>
            <numerusform>Sikkerhetskopien er ferdig. Den inneholder basen og %n filer.</numerusform>
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
        <translation>Høyst {number}</translation>
    </message>
</context>
<context>
    <name>BallotGrid</name>
    <message>
        <source>The votes by party</source>
        <translation>Stemmene parti for parti</translation>
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
        <translation>Hjemmel</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>{coming} of {seats} are expected.</source>
        <translation>{coming} av {seats} ventes.</translation>
    </message>
    <message>
        <source>That is a quorum, at least {number}.</source>
        <translation>Det er vedtaksført, minst {number}.</translation>
    </message>
    <message>
        <source>{item}: {number} can vote.</source>
        <translation>{item}: {number} kan stemme.</translation>
    </message>
    <message>
        <source>no seat here</source>
        <translation>uten plass her</translation>
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
        <translation>{deputy} er spurt</translation>
    </message>
    <message>
        <source>That is NO quorum, at least {number} ({law}).</source>
        <translation>Det er IKKE vedtaksført, minst {number} ({law}).</translation>
    </message>
    <message>
        <source>no deputy yet</source>
        <translation>ingen vara ennå</translation>
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
        <translation>Medlemmer og varamedlemmer</translation>
    </message>
    <message>
        <source>The call is removed.</source>
        <translation>Linjen i ringeloggen er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>&amp;Proposals handed in …</source>
        <translation>Fors&amp;lag levert inn …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Ringelogg</translation>
    </message>
    <message>
        <source>Space: comes or not. Letters find a name. F2–F5: what the deputy answered.</source>
        <translation>Mellomrom: kommer eller ikke. Bokstaver finner navn. F2–F5: hva varamedlemmet svarte.</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>The picture is missing on the disk.</source>
        <translation>Bildet mangler på disken.</translation>
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
        <translation>Rett pausen</translation>
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
        <translation>Fra &amp;når</translation>
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
        <translation>Skriv når pausen begynte.</translation>
    </message>
    <message>
        <source>Write when the break was over.</source>
        <translation>Skriv når pausen var over.</translation>
    </message>
    <message>
        <source>The break cannot be over before it begins.</source>
        <translation>Pausen kan ikke være over før den begynner.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Hva &amp;for</translation>
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
        <translation>Trengs ikke lenger: si fra til varamedlemmet.</translation>
    </message>
    <message>
        <source>Nobody has been called.</source>
        <translation>Ingen er kalt inn.</translation>
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
        <translation>nytt forslag</translation>
    </message>
    <message>
        <source>Removing the proposal</source>
        <translation>fjerning av forslag</translation>
    </message>
    <message>
        <source>The proposal was removed.</source>
        <translation>Forslaget er tatt bort.</translation>
    </message>
    <message>
        <source>The attachment was removed.</source>
        <translation>Vedlegget er tatt bort.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Velg originalen</translation>
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
        <translation>Sporede endringer</translation>
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
        <translation>Mer om saken</translation>
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
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
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
        <translation>Unntatt …</translation>
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
        <translation>Sakens tittel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
    <message>
        <source>Parties …</source>
        <translation>Parter …</translation>
    </message>
    <message>
        <source>Previous case: {title}</source>
        <translation>Forrige sak: {title}</translation>
    </message>
    <message>
        <source>Next case: {title}</source>
        <translation>Neste sak: {title}</translation>
    </message>
    <message>
        <source>Not opened from a meeting</source>
        <translation>Åpnet uten møte</translation>
    </message>
</context>
<context>
    <name>CaseLetters</name>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>There is no letter: the case must be decided, and “Parties and complaints …” say who gets one.</source>
        <translation>Det er ikke noe brev: saken må være avgjort, og «Parter og klage …» må si hvem som får det.</translation>
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
        <translation>Meld et vedlegg …</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nytt forslag</translation>
    </message>
    <message>
        <source>Change the route …</source>
        <translation>Endre saksgangen …</translation>
    </message>
    <message>
        <source>Who may see the case …</source>
        <translation>Hvem får se saken …</translation>
    </message>
    <message>
        <source>Parties and complaints …</source>
        <translation>Parter og klage …</translation>
    </message>
    <message>
        <source>Copy the letter for an e-mail</source>
        <translation>Kopier brevet til e-post</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Åpne originalen</translation>
    </message>
    <message>
        <source>Link …</source>
        <translation>Lenke …</translation>
    </message>
    <message>
        <source>Describe the picture …</source>
        <translation>Beskriv bildet …</translation>
    </message>
    <message>
        <source>Begin the numbers anew</source>
        <translation>Begynn nummereringen på nytt</translation>
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
        <translation>å sette på møte</translation>
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
        <translation>Noen andre har endret denne saken. Endringene dine er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Copy my text and fetch the new one</source>
        <translation>Kopier teksten min og hent den nye</translation>
    </message>
    <message>
        <source>Your own text is on the clipboard.</source>
        <translation>Din egen tekst ligger på utklippstavlen.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Same as the proposal in the paper</source>
        <translation>Lik forslaget i saksframlegget</translation>
    </message>
    <message>
        <source>The case must have a title.</source>
        <translation>Saken må ha en tittel.</translation>
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
        <translation>Saken er unntatt offentlighet</translation>
    </message>
    <message>
        <source>The recommendation is not written here. Change it with the pencil beside its heading, or under Treatment.</source>
        <translation>Innstillingen skrives ikke her. Endre den med blyanten ved overskriften, eller under Behandling øverst.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>More for this item</source>
        <translation>Mer for denne saken</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>Det som er innstilt</translation>
    </message>
    <message>
        <source>The screen shows nothing of this case until the doors are closed.</source>
        <translation>Skjermen viser ikke noe av denne saken før dørene er lukket.</translation>
    </message>
    <message>
        <source>Close the doors …</source>
        <translation>Lukk dørene …</translation>
    </message>
    <message>
        <source>The screen shows nothing of this case, for it is exempt.</source>
        <translation>Skjermen viser ikke noe av denne saken, for den er unntatt offentlighet.</translation>
    </message>
    <message>
        <source>Show the case on this screen</source>
        <translation>Vis saken på denne skjermen</translation>
    </message>
    <message>
        <source>The recommendation was changed after it was voted on.</source>
        <translation>Forslaget ble endret etter at det ble stemt over.</translation>
    </message>
    <message>
        <source>Choose what stands …</source>
        <translation>Velg hva som gjelder …</translation>
    </message>
    <message>
        <source>Change the proposal from {who}</source>
        <translation>Endre forslaget fra {who}</translation>
    </message>
    <message>
        <source>Statements for the minutes</source>
        <translation>Protokolltilførsler</translation>
    </message>
    <message>
        <source>Change the statement from {who}</source>
        <translation>Endre protokolltilførselen fra {who}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Change the question from {who}</source>
        <translation>Endre spørsmålet fra {who}</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Nytt forslag</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>The recommendation was changed after the members answered.</source>
        <translation>Forslaget ble endret etter at medlemmene svarte.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
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
        <translation>Hva som vises</translation>
    </message>
</context>
<context>
    <name>ChairChoice</name>
    <message>
        <source>Not known, or blank</source>
        <translation>Ikke kjent, eller blankt</translation>
    </message>
</context>
<context>
    <name>ChangedAfter</name>
    <message>
        <source>What was voted on stands.</source>
        <translation>Det som ble stemt over, gjelder.</translation>
    </message>
    <message>
        <source>The votes are taken away.</source>
        <translation>Stemmene er tatt bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>What is exempt is marked.</source>
        <translation>Det som er unntatt, er merket.</translation>
    </message>
    <message>
        <source>What was answered stands.</source>
        <translation>Det medlemmene svarte på, gjelder.</translation>
    </message>
    <message>
        <source>The answers are taken away.</source>
        <translation>Svarene er tatt bort.</translation>
    </message>
    <message>
        <source>This was voted on</source>
        <translation>Dette ble det stemt over</translation>
    </message>
    <message>
        <source>Use the new number</source>
        <translation>Bruk det nye tallet</translation>
    </message>
</context>
<context>
    <name>ChangedTextDialog</name>
    <message>
        <source>The recommendation was changed after the members answered</source>
        <translation>Forslaget ble endret etter at medlemmene svarte</translation>
    </message>
    <message>
        <source>The recommendation was changed after it was voted on</source>
        <translation>Forslaget ble endret etter at det ble stemt over</translation>
    </message>
    <message>
        <source>Keep what was answered</source>
        <translation>Behold det de svarte på</translation>
    </message>
    <message>
        <source>Keep what was voted on</source>
        <translation>Behold det som ble stemt over</translation>
    </message>
    <message>
        <source>Vote on the new text …</source>
        <translation>Stem over den nye teksten …</translation>
    </message>
    <message>
        <source>Have the new text answered …</source>
        <translation>La dem svare på den nye teksten …</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>Dette svarte de på</translation>
    </message>
    <message>
        <source>Was voted on</source>
        <translation>Det ble stemt over</translation>
    </message>
    <message>
        <source>Stands in the case now</source>
        <translation>Står i saken nå</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Ingen tekst.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) go, and the members have to answer the new text.</source>
        <translation>
            <numerusform>%n svar blir borte, og medlemmene må svare på den nye teksten.</numerusform>
            <numerusform>%n svar blir borte, og medlemmene må svare på den nye teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes tell what was answered, whatever the case says now.</source>
        <translation>Protokollen sier hva medlemmene svarte på, uansett hva saken sier nå.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) in this item go with their numbers, and the new text has to be voted on. Was that not done in the meeting, keep what was voted on.</source>
        <translation>
            <numerusform>%n avstemning i saken blir borte med tallene sine, og den nye teksten må stemmes over. Ble det ikke gjort i møtet, så behold det som ble stemt over.</numerusform>
            <numerusform>%n avstemninger i saken blir borte med tallene sine, og den nye teksten må stemmes over. Ble det ikke gjort i møtet, så behold det som ble stemt over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes tell what was voted on, whatever the case says now.</source>
        <translation>Protokollen sier hva som ble stemt over, uansett hva saken sier nå.</translation>
    </message>
    <message>
        <source>Take the answers away</source>
        <translation>Ta bort svarene</translation>
    </message>
    <message>
        <source>Take the votes away</source>
        <translation>Ta bort stemmene</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed after it was read in</source>
        <translation>Endret etter innlesingen</translation>
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
        <translation>Nå</translation>
    </message>
    <message>
        <source>(is not there)</source>
        <translation>(står ikke der)</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <translation>(tatt ut)</translation>
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
        <translation>Rettelse …</translation>
    </message>
    <message>
        <source>Public version …</source>
        <translation>Offentlig utgave …</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Vis …</translation>
    </message>
    <message>
        <source>Make it once more.</source>
        <translation>Lag den på nytt.</translation>
    </message>
    <message>
        <source>The public version is another by now than the one that was sent.</source>
        <translation>Den offentlige utgaven er en annen nå enn den som er sendt.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are other in the public version by now than in the one that was sent.</source>
        <translation>
            <numerusform>%n sak er annerledes i den offentlige utgaven nå enn i den som er sendt. </numerusform>
            <numerusform> %n saker er annerledes i den offentlige utgaven nå enn i den som er sendt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed after the notice was sent.</source>
        <translation>
            <numerusform>%n sak er endret etter utsending.</numerusform>
            <numerusform>%n saker er endret etter utsending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) added after the notice was sent.</source>
        <translation>
            <numerusform>%n sak er kommet til etter utsending.</numerusform>
            <numerusform>%n saker er kommet til etter utsending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed or added after the notice was sent.</source>
        <translation>
            <numerusform>%n sak er endret eller kommet til etter utsending.</numerusform>
            <numerusform>%n saker er endret eller kommet til etter utsending.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice itself changed after it was sent.</source>
        <translation>Selve innkallingen er endret etter utsending.</translation>
    </message>
    <message>
        <source>The notice is marked as sent, but its papers were not kept.</source>
        <translation>Innkallingen er merket som sendt, men papirene ble ikke tatt vare på.</translation>
    </message>
    <message>
        <source>Keep them as they are now …</source>
        <translation>Ta vare på dem slik de er nå …</translation>
    </message>
    <message>
        <source>Send a supplement.</source>
        <translation>Send tillegg.</translation>
    </message>
    <message>
        <source>Send a correction.</source>
        <translation>Send rettelse.</translation>
    </message>
    <message>
        <source>Send a supplement or a correction.</source>
        <translation>Send tillegg eller rettelse.</translation>
    </message>
</context>
<context>
    <name>ChoosePointDialog</name>
    <message>
        <source>Follow another point</source>
        <translation>Følg opp et punkt til</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Elections, what was taken note of and recommendations are not followed by themselves.</source>
        <translation>Valg, det som er tatt til orientering, og innstillinger følges ikke opp av seg selv.</translation>
    </message>
    <message>
        <source>The resolution says</source>
        <translation>Vedtaket sier</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Points that are not followed</source>
        <translation>Punkter som ikke følges opp</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Claim of {name}</source>
        <translation>Krav fra {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The committee may have decided on a part of the fee.</source>
        <translation>Har utvalget bestemt en annen del av godtgjøringen, velger du den her.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Godtgjøring</translation>
    </message>
    <message>
        <source>By how long the person was there</source>
        <translation>Etter hvor lenge personen var til stede</translation>
    </message>
    <message>
        <source>The whole fee</source>
        <translation>Hel godtgjøring</translation>
    </message>
    <message>
        <source>Half the fee</source>
        <translation>Halv godtgjøring</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>Ingen godtgjøring</translation>
    </message>
    <message>
        <source>Training: no fee, but what was lost</source>
        <translation>Opplæring: ingen godtgjøring, men det som er tapt</translation>
    </message>
    <message>
        <source>kroner</source>
        <translation>kroner</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
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
        <translation>Lager sikkerhetskopi før vinduet lukkes …</translation>
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
        <translation>{member} er ført som kommet, og {deputies} fratrer.</translation>
    </message>
    <message>
        <source>{member} has come.</source>
        <translation>{member} er ført som kommet.</translation>
    </message>
    <message>
        <source>Taken out: {what}.</source>
        <translation>Tatt ut: {what}.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Nothing that can be done here is called «{words}».</source>
        <translation>Det er ingen kommando her som heter «{words}».</translation>
    </message>
</context>
<context>
    <name>CommitteeDialog</name>
    <message>
        <source>New committee</source>
        <translation>Nytt utvalg</translation>
    </message>
    <message>
        <source>Make the committee</source>
        <translation>Lag utvalget</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Short form, for example PLU.</source>
        <translation>Kort form, for eksempel PLU.</translation>
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
        <translation>Antall plasser</translation>
    </message>
    <message>
        <source>Write the name of the committee.</source>
        <translation>Skriv navnet på utvalget.</translation>
    </message>
    <message>
        <source>Write a code.</source>
        <translation>Skriv en kode.</translation>
    </message>
</context>
<context>
    <name>CommitteeEdits</name>
    <message>
        <source>change of the committee</source>
        <translation>endring av utvalget</translation>
    </message>
    <message>
        <source>new committee</source>
        <translation>nytt utvalg</translation>
    </message>
    <message>
        <source>taking the committee away</source>
        <translation>fjerning av utvalget</translation>
    </message>
    <message>
        <source>change of the next number</source>
        <translation>endring av neste nummer</translation>
    </message>
    <message>
        <source>change of the print plan</source>
        <translation>endring av utskriftsvalg</translation>
    </message>
</context>
<context>
    <name>CommitteeList</name>
    <message>
        <source>not in use</source>
        <translation>ikke i bruk</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utvalg</translation>
    </message>
</context>
<context>
    <name>CommitteeTabs</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Deadlines and rules</source>
        <translation>Frister og regler</translation>
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
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>{code} · quorate with {quorum} of {seats}</source>
        <translation>{code} · vedtaksført med {quorum} av {seats}</translation>
    </message>
</context>
<context>
    <name>CommitteesPage</name>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Paste from Excel …</source>
        <translation>Lim inn fra Excel …</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>No committees yet</source>
        <translation>Ingen utvalg ennå</translation>
    </message>
    <message>
        <source>A committee has members, deadlines and case numbers of its own.</source>
        <translation>Et utvalg har egne medlemmer, frister og saksnummer.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nytt utvalg</translation>
    </message>
    <message>
        <source>New member …</source>
        <translation>Nytt medlem …</translation>
    </message>
    <message>
        <source>Paste members from Excel …</source>
        <translation>Lim inn medlemmer fra Excel …</translation>
    </message>
    <message>
        <source>election period {term}</source>
        <translation>valgperioden {term}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deputy(s)</source>
        <translation>
            <numerusform>%n varamedlem</numerusform>
            <numerusform>%n varamedlemmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two versions</source>
        <translation>Sammenlign to versjoner</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hva som er skjedd</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Hva som er forskjellig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Sammenligner …</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Ingenting er forskjellig.</translation>
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
        <translation>Ingen merknader. Innkallingen kan sendes.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>This must be mended before it is sent out.</source>
        <translation>Det må rettes før utsending.</translation>
    </message>
    <message>
        <source>Nothing stops the sending to the members, but there can be no public edition yet.</source>
        <translation>Ingenting stopper utsendingen til medlemmene, men den offentlige utgaven kan ikke lages ennå.</translation>
    </message>
    <message>
        <source>Nothing stops the sending.</source>
        <translation>Ingenting stopper utsendingen.</translation>
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
        <translation>{count} opplysninger</translation>
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
        <translation>Åpne utvalget</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Vis stedet</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Vis linjen</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message numerus="yes">
        <source>And %n more, when these are dealt with.</source>
        <translation>
            <numerusform>Og %n til, når disse er ordnet.</numerusform>
            <numerusform>Og %n til, når disse er ordnet.</numerusform>
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
        <translation>&amp;Kopier protokollen mens jeg skriver</translation>
    </message>
    <message>
        <source>Choose &amp;folder …</source>
        <translation>Velg &amp;mappe …</translation>
    </message>
    <message>
        <source>Copied last at {time}.</source>
        <translation>Sist kopiert {time}.</translation>
    </message>
    <message>
        <source>A stick or a folder on another disk. The copy can be opened on any PC with Saksliste, and the minutes in it be read as text. Exempt cases are in it too: keep the stick as you keep the papers.</source>
        <translation>En minnepinne eller en mappe på en annen disk. Kopien kan åpnes på en hvilken som helst PC med Saksliste, og protokollen i den kan leses som tekst. Unntatte saker er også med: pass på pinnen som du passer på papirene.</translation>
    </message>
    <message>
        <source>Choose the stick or the folder first.</source>
        <translation>Velg minnepinnen eller mappen først.</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <translation>Hvor skal kopien ligge?</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Ingen mappe er valgt.</translation>
    </message>
</context>
<context>
    <name>CorrectionAccessDialog</name>
    <message>
        <source>Access to a correction</source>
        <translation>Tilgang til en rettelse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>&amp;Legal basis</source>
        <translation>&amp;Hjemmel</translation>
    </message>
    <message>
        <source>Leave it empty when the public may read the text.</source>
        <translation>La det stå tomt når offentligheten kan lese teksten.</translation>
    </message>
    <message>
        <source>Public papers print that the correction was made, its number, its day and the legal basis. What it says is left out.</source>
        <translation>I offentlige papirer står det at rettelsen er gjort, med nummer, dag og hjemmel. Det den sier, blir utelatt.</translation>
    </message>
    <message>
        <source>&amp;Correction</source>
        <translation>&amp;Rettelse</translation>
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
        <translation>Møtet som helhet</translation>
    </message>
    <message>
        <source>In no meeting: a slip of the pen</source>
        <translation>Ikke i noe møte: en skrivefeil</translation>
    </message>
    <message>
        <source>What was locked stays as it is. The correction is printed after it.</source>
        <translation>Det som er låst, blir stående som det er. Rettelsen trykkes etter det.</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) are there already.</source>
        <translation>
            <numerusform>%n rettelse er ført fra før.</numerusform>
            <numerusform>%n rettelser er ført fra før.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Hvor</translation>
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
        <translation>H&amp;vorfor</translation>
    </message>
    <message>
        <source>&amp;Agreed in</source>
        <translation>Vedtatt &amp;i</translation>
    </message>
    <message>
        <source>By which paragraph the public may not read the text, if it may not.</source>
        <translation>Hvilken paragraf teksten er unntatt etter, hvis offentligheten ikke kan lese den.</translation>
    </message>
    <message>
        <source>&amp;Exempt by</source>
        <translation>&amp;Unntatt etter</translation>
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
        <translation>Enstemmig</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Nothing of what was saved is lost. You can go on working. Send the report below to whoever looks after the program; it holds no case content.</source>
        <translation>Ingenting av det som er lagret, er tapt. Du kan arbeide videre. Send rapporten nedenfor til den som har ansvar for programmet. Den inneholder ikke noe fra sakene.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Programmet gjorde en feil.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
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
        <translation>Uten bilde brukes et enkelt skjold.</translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation>Velg bilde …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Choose crest</source>
        <translation>Velg kommunevåpen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
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
        <translation>Velg i kalenderen</translation>
    </message>
    <message>
        <source>Write the date as 29.04.2026.</source>
        <translation>Skriv datoen slik: 29.04.2026.</translation>
    </message>
    <message>
        <source>There are 12 months in a year.</source>
        <translation>Året har 12 måneder.</translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation>{month} har {days} dager.</translation>
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
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
</context>
<context>
    <name>DayDoubts</name>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har vært.</translation>
    </message>
    <message>
        <source>This is a public holiday.</source>
        <translation>Dette er en helligdag.</translation>
    </message>
    <message>
        <source>This is a {weekday}.</source>
        <translation>Dette er en {weekday}.</translation>
    </message>
    <message>
        <source>{committee} has another meeting this day, {times}.</source>
        <translation>{committee} har et annet møte denne dagen, {times}.</translation>
    </message>
    <message>
        <source>Short notice: it should have gone out {day}.</source>
        <translation>Kort varsel: Innkallingen skulle vært sendt {day}.</translation>
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
        <translation>i morgen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>uke {number}</translation>
    </message>
</context>
<context>
    <name>DeadlinesPanel</name>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>No deadlines ahead</source>
        <translation>Ingen frister framover</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Innkalling sendes</translation>
    </message>
    <message>
        <source>The notice is late</source>
        <translation>Innkalling er forsinket</translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation>Sakspapirer inn</translation>
    </message>
</context>
<context>
    <name>DeputiesPane</name>
    <message>
        <source>Deputies</source>
        <translation>Varamedlemmer</translation>
    </message>
    <message>
        <source>in order on each list</source>
        <translation>i rekkefølge på hver liste</translation>
    </message>
    <message>
        <source>No deputies yet.</source>
        <translation>Ingen varamedlemmer ennå.</translation>
    </message>
    <message>
        <source>New deputy …</source>
        <translation>Nytt varamedlem …</translation>
    </message>
    <message>
        <source>The first who can come is called in. If you pass somebody over, write down why.</source>
        <translation>Den øverste som kan møte, kalles inn. Hopper du over noen, skriver du hvorfor.</translation>
    </message>
</context>
<context>
    <name>DeputyChoice</name>
    <message>
        <source>Why out of order</source>
        <translation>Hvorfor utenfor rekkefølgen</translation>
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
        <translation>Varamedlemmer for {list}</translation>
    </message>
    <message>
        <source>Deputies without a list</source>
        <translation>Varamedlemmer uten liste</translation>
    </message>
    <message>
        <source>New deputy …</source>
        <translation>Nytt varamedlem …</translation>
    </message>
    <message>
        <source>Without a list</source>
        <translation>Uten liste</translation>
    </message>
    <message>
        <source>Change the list {name} …</source>
        <translation>Endre listen {name} …</translation>
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
        <translation>Alt er lagret</translation>
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
        <translation>Rett de lukkede dørene</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The &amp;vote on closing them</source>
        <translation>Av&amp;stemning om å lukke dem</translation>
    </message>
    <message>
        <source>A v&amp;ote on opening them</source>
        <translation>Avs&amp;temning om å åpne dem</translation>
    </message>
    <message>
        <source>W&amp;hich time</source>
        <translation>Hvilken &amp;gang</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>Hj&amp;emmel</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Vedtatt</translation>
    </message>
    <message>
        <source>Closed &amp;at</source>
        <translation>&amp;Lukket kl.</translation>
    </message>
    <message>
        <source>&amp;Opened at</source>
        <translation>Å&amp;pnet kl.</translation>
    </message>
    <message>
        <source>&amp;Decided</source>
        <translation>&amp;Vedtatt</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>The screen shows the case once the doors are closed.</source>
        <translation>Skjermen viser saken når dørene er lukket.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write when the doors were closed.</source>
        <translation>Skriv når dørene ble lukket.</translation>
    </message>
    <message>
        <source>Write what exempts it.</source>
        <translation>Skriv hjemmelen som lukker dørene.</translation>
    </message>
    <message>
        <source>The committee itself decides this. Enter the vote.</source>
        <translation>Dette avgjør utvalget selv. Før avstemningen.</translation>
    </message>
    <message>
        <source>Write when the doors were opened.</source>
        <translation>Skriv når dørene ble åpnet igjen.</translation>
    </message>
    <message>
        <source>The law demands closed doors here. The committee decides it with open doors.</source>
        <translation>Loven krever lukkede dører her. Utvalget vedtar det for åpne dører.</translation>
    </message>
    <message>
        <source>Note that it was voted down</source>
        <translation>Før at det falt</translation>
    </message>
    <message>
        <source>The law demands closed doors here, whatever the vote says.</source>
        <translation>Loven krever lukkede dører her, uansett hva avstemningen sier.</translation>
    </message>
    <message>
        <source>The committee decides with open doors whether they are to be closed.</source>
        <translation>Utvalget avgjør for åpne dører om de skal lukkes.</translation>
    </message>
    <message>
        <source>The chair or the committee can demand it. The vote on the doors is taken in the open.</source>
        <translation>Møtelederen eller utvalget kan kreve det. Avstemningen om dørene skjer for åpne dører.</translation>
    </message>
</context>
<context>
    <name>DoorsVote</name>
    <message>
        <source>&amp;Unanimous</source>
        <translation>&amp;Enstemmig</translation>
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
        <translation>{votes_for} + {against} = {sum} som stemmer</translation>
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
        <translation>Gjør om skriving</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Avsnittets stil</translation>
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
        <translation>Fet</translation>
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
        <translation>Nummererte punkter</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Kulepunkter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Bilde …</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Sett inn tabell</translation>
    </message>
    <message>
        <source>Row below</source>
        <translation>Rad under</translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation>Kolonne til høyre</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
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
        <translation>Lenke</translation>
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
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>ElectedDialog</name>
    <message>
        <source>Enter those who were elected</source>
        <translation>Før inn de valgte</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Før dem inn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>They become members and deputies from the first day, in the order and on the list that they were elected. Where the whole committee is elected anew, those who sat there end the day before.</source>
        <translation>De blir medlemmer og varamedlemmer fra den første dagen, i den rekkefølgen og på den listen de ble valgt. Når hele utvalget er valgt på nytt, går de som satt der før, ut dagen før.</translation>
    </message>
    <message>
        <source>{who} They are entered already.</source>
        <translation>{who} De er alt ført inn.</translation>
    </message>
</context>
<context>
    <name>ElectedToRow</name>
    <message>
        <source>No committee of the register</source>
        <translation>Ikke et utvalg i registeret</translation>
    </message>
    <message>
        <source>members and deputies</source>
        <translation>medlemmer og varamedlemmer</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation>nestleder</translation>
    </message>
    <message>
        <source>Who is elected a&amp;greed beforehand to stand</source>
        <translation>Den som er valgt, har samt&amp;ykket på forhånd</translation>
    </message>
    <message>
        <source>Elected as</source>
        <translation>Valgt som</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Elected &amp;to</source>
        <translation>Valgt t&amp;il</translation>
    </message>
</context>
<context>
    <name>ElectionDialog</name>
    <message>
        <source>Election</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>For instance: Leader of the council of the elderly</source>
        <translation>For eksempel: Leder av eldrerådet</translation>
    </message>
    <message>
        <source>The way to elect</source>
        <translation>Valgmåte</translation>
    </message>
    <message>
        <source>Use what I entered</source>
        <translation>Bruk det jeg førte</translation>
    </message>
    <message>
        <source>Use what is stored</source>
        <translation>Bruk det som er lagret</translation>
    </message>
    <message>
        <source>Take the election away</source>
        <translation>Ta bort valget</translation>
    </message>
    <message>
        <source>&amp;Elect by lists instead</source>
        <translation>Hold &amp;forholdsvalg i stedet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>&amp;What is elected</source>
        <translation>&amp;Hva velges</translation>
    </message>
    <message>
        <source>Tab: the next field. Everything is saved as it is entered.</source>
        <translation>Tab: neste felt. Alt lagres mens det føres.</translation>
    </message>
    <message>
        <source>Vote &amp;anew</source>
        <translation>Stem p&amp;å nytt</translation>
    </message>
    <message>
        <source>Members and deputies when nobody demands lists. Both votes must be unanimous (koml. § 7-7).</source>
        <translation>Medlemmer og varamedlemmer når ingen krever forholdsvalg. Begge avstemningene må være enstemmige (koml.&#xa0;§&#xa0;7-7).</translation>
    </message>
    <message>
        <source>Members and deputies when one member demands it (koml. §§ 7-4 to 7-6).</source>
        <translation>Medlemmer og varamedlemmer når ett medlem krever det (koml.&#xa0;§§&#xa0;7-4&#xa0;til&#xa0;7-6).</translation>
    </message>
    <message>
        <source>Leader, deputy leader and whoever chairs a meeting, one at a time (koml. § 7-8).</source>
        <translation>Leder, nestleder og møteleder, én om gangen (koml.&#xa0;§&#xa0;7-8).</translation>
    </message>
    <message>
        <source>Somebody is appointed by more than half of the votes; blank is a vote ({law}).</source>
        <translation>Noen ansettes med mer enn halvparten av stemmene; blankt er en stemme ({law}).</translation>
    </message>
</context>
<context>
    <name>ElectionLines</name>
    <message>
        <source>New election</source>
        <translation>Nytt valg</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Valg</translation>
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
        <translation>Å se på</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>%n kan stemme.</numerusform>
            <numerusform>%n kan stemme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>The treatment is over</source>
        <translation>Behandlingen er avsluttet</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Avsluttet kl.</translation>
    </message>
    <message>
        <source>End the treatment</source>
        <translation>Avslutt behandlingen</translation>
    </message>
    <message>
        <source>Ended at {time}.</source>
        <translation>Avsluttet {time}.</translation>
    </message>
    <message>
        <source>Write when the treatment was ended.</source>
        <translation>Skriv når behandlingen ble avsluttet.</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Møtet hevet</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Hevet kl.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Hev møtet</translation>
    </message>
    <message>
        <source>What is &amp;missing or worth a look. Enter goes there.</source>
        <translation>Det som &amp;mangler eller bør ses på. Enter går dit.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det som mangler</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Hvem som underskriver</translation>
    </message>
    <message>
        <source>Lock the minutes</source>
        <translation>Lås protokollen</translation>
    </message>
    <message>
        <source>Lock without the public version</source>
        <translation>Lås uten offentlig utgave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Who signs. Space chooses.</source>
        <translation>Hvem som underskriver. Mellomrom velger.</translation>
    </message>
    <message>
        <source>Nothing in the minutes can be changed once they are locked.</source>
        <translation>Ingenting i protokollen kan endres når den er låst.</translation>
    </message>
    <message>
        <source>Write when the meeting was closed.</source>
        <translation>Skriv når møtet ble hevet.</translation>
    </message>
    <message>
        <source>Making the files …</source>
        <translation>Lager filene …</translation>
    </message>
    <message>
        <source>Closed at {time}.</source>
        <translation>Hevet {time}.</translation>
    </message>
    <message>
        <source>Lock the minutes all the same</source>
        <translation>Lås protokollen likevel</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first.</source>
        <translation>
            <numerusform>%n ting må ordnes først.</numerusform>
            <numerusform>%n ting må ordnes først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n ting bør ses på.</numerusform>
            <numerusform>%n ting bør ses på.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep nobody from locking the minutes.</source>
        <translation>Protokollen kan låses likevel.</translation>
    </message>
    <message>
        <source>Nothing is missing: the minutes can be locked.</source>
        <translation>Ingenting mangler: protokollen kan låses.</translation>
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
        <translation>Endre tiden</translation>
    </message>
    <message>
        <source>To the clock time, and before, during or after, above</source>
        <translation>Til klokkeslettet, og før, under eller etter, ovenfor</translation>
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
        <translation>Tatt tilbake. Det stopper offentlige filer igjen.</translation>
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
        <translation>Godkjent som ikke hemmelig</translation>
    </message>
    <message>
        <source>This was found in public files of the meeting. As long as it stands here, it stops none of them.</source>
        <translation>Dette ble funnet i offentlige filer til møtet. Så lenge det står her, stopper det ingen av dem.</translation>
    </message>
    <message>
        <source>There is nothing here. When a public file is stopped, you can say there that something in it is not secret.</source>
        <translation>Her er det ingenting. Når en offentlig fil stoppes, kan du si der at noe i den ikke er hemmelig.</translation>
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
        <translation>Unntatt, {basis}</translation>
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
        <translation>Velg en mappe til alle dokumentene</translation>
    </message>
    <message>
        <source>Choose a folder for extracts and letters</source>
        <translation>Velg en mappe til særutskrifter og brev</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Vis hva som ble funnet</translation>
    </message>
    <message>
        <source>Everything in “{folder}” is up to date.</source>
        <translation>Alt i «{folder}» er som det skal.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are saved in “{folder}”.</source>
        <translation>
            <numerusform>%n fil er lagret i «{folder}».</numerusform>
            <numerusform>%n filer er lagret i «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The public ones are missing: {why}</source>
        <translation>De offentlige mangler: {why}</translation>
    </message>
    <message>
        <source>Making PDF …</source>
        <translation>Lager PDF …</translation>
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
        <translation>Lagret som «{name}».</translation>
    </message>
    <message>
        <source>The proof is saved as “{name}”.</source>
        <translation>Beviset er lagret som «{name}».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Spreadsheet (*{ending})</source>
        <translation>Regneark (*{ending})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Lager filen …</translation>
    </message>
    <message>
        <source>Who may see it …</source>
        <translation>Hvem får se det …</translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>Make a case of it, with the file as its original</source>
        <translation>Lag en sak av den, med filen som original</translation>
    </message>
    <message>
        <source>Attach it to the first case</source>
        <translation>Ta med som vedlegg til den første saken</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ikke ta den med</translation>
    </message>
</context>
<context>
    <name>FeesTab</name>
    <message>
        <source>Rates …</source>
        <translation>Satser …</translation>
    </message>
    <message>
        <source>Enter claim …</source>
        <translation>Før krav …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Godtgjøring</translation>
    </message>
    <message>
        <source>Lost earnings</source>
        <translation>Tapt arbeidsfortjeneste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>People who are paid</source>
        <translation>De som får godtgjøring</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Part of the fee</source>
        <translation>Del av godtgjøringen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Meetings of the person</source>
        <translation>Møtene til personen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Spreadsheet …</source>
        <translation>Regneark …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>No rates are entered yet. Enter them under Settings.</source>
        <translation>Ingen satser er ført ennå. Før dem under Innstillinger.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list.</source>
        <translation>
            <numerusform>%n til i listen.</numerusform>
            <numerusform>%n til i listen.</numerusform>
        </translation>
    </message>
    <message>
        <source>change of a claim</source>
        <translation>endring av et krav</translation>
    </message>
    <message>
        <source>The list of everybody</source>
        <translation>Listen over alle</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Bare {name}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
</context>
<context>
    <name>FilesIn</name>
    <message>
        <source>The meeting is over and takes no more files.</source>
        <translation>Møtet er over og tar ikke imot flere filer.</translation>
    </message>
    <message>
        <source>Select a case first: attachments go with one.</source>
        <translation>Velg en sak først: vedlegg hører til en sak.</translation>
    </message>
    <message>
        <source>Attachments to {case}</source>
        <translation>Vedlegg til {case}</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>sporede endringer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Reading case papers …</source>
        <translation>Leser inn saksframlegg …</translation>
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
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
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
        <translation>Slik begynner innkallingen</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>This is how the notice begins</source>
        <translation>Slik begynner innkallingen</translation>
    </message>
    <message>
        <source>Welcome to Saksliste</source>
        <translation>Velkommen til Saksliste</translation>
    </message>
    <message>
        <source>Fill in what you know. Everything can be changed later in Settings.</source>
        <translation>Fyll ut det du vet. Alt kan endres senere i Innstillinger.</translation>
    </message>
    <message>
        <source>Choose picture …</source>
        <translation>Velg bilde …</translation>
    </message>
    <message>
        <source>Coat of arms, optional</source>
        <translation>Kommunevåpen, valgfritt</translation>
    </message>
    <message>
        <source>Without a picture a plain shield is used.</source>
        <translation>Uten bilde brukes et enkelt skjold.</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Kommunevåpen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>valgfritt</translation>
    </message>
    <message>
        <source>Written form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation>en felles database</translation>
    </message>
    <message>
        <source>Stored on this PC in {folder}</source>
        <translation>Lagres på denne PC-en i {folder}</translation>
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
        <translation>Skriv kommunens navn.</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Velg kommunevåpen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the folder of the data</source>
        <translation>Velg mappen for dataene</translation>
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
        <translation>Følg opp et punkt til …</translation>
    </message>
    <message>
        <source>Nothing to follow up here</source>
        <translation>Ingenting å følge opp her</translation>
    </message>
    <message>
        <source>The points of a resolution come here when the meeting has been held.</source>
        <translation>Punktene i et vedtak kommer hit når møtet er holdt.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Gjenstår</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which points are shown</source>
        <translation>Hvilke punkter som vises</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Make PDF of the &amp;list …</source>
        <translation>Lag PDF av l&amp;isten …</translation>
    </message>
    <message>
        <source>&amp;Follow another point …</source>
        <translation>&amp;Følg opp et punkt til …</translation>
    </message>
    <message>
        <source>Make PDF of the &amp;status report …</source>
        <translation>Lag PDF av statusra&amp;pporten …</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utvalg</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to do</source>
        <translation>
            <numerusform>%n punkt gjenstår</numerusform>
            <numerusform>%n punkter gjenstår</numerusform>
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
        <translation>Alle punktene i vedtakene følges opp.</translation>
    </message>
    <message>
        <source>follow another point</source>
        <translation>oppfølging av et punkt til</translation>
    </message>
</context>
<context>
    <name>FollowUpPapers</name>
    <message>
        <source>The list as it is shown …</source>
        <translation>Listen slik den vises …</translation>
    </message>
    <message>
        <source>The status report, internal …</source>
        <translation>Statusrapporten, intern …</translation>
    </message>
    <message>
        <source>The status report, public …</source>
        <translation>Statusrapporten, offentlig …</translation>
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
        <translation>Delene av protokollen, i rekkefølge</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a part. None can be left out, and corrections of locked minutes always come last.</source>
        <translation>Alt med en piltast flytter en del. Ingen kan tas bort, og rettelser av en låst protokoll kommer alltid sist.</translation>
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
        <translation>Hvem som møtte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Questions outside of cases</source>
        <translation>Spørsmål utenom sakene</translation>
    </message>
    <message>
        <source>When it ended, with [tid]</source>
        <translation>Når møtet sluttet, med [tid]</translation>
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
        <translation>Ikke ført</translation>
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
        <translation>K velger kvinne og M mann. Tab går til den neste.</translation>
    </message>
</context>
<context>
    <name>HandedInDialog</name>
    <message>
        <source>Proposals handed in</source>
        <translation>Forslag levert inn</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Change the proposal from {who}</source>
        <translation>Endre forslaget fra {who}</translation>
    </message>
    <message>
        <source>&amp;New proposal …  F4</source>
        <translation>&amp;Nytt forslag …  F4</translation>
    </message>
    <message>
        <source>The proposal is removed.</source>
        <translation>Forslaget er fjernet.</translation>
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
        <translation>De står på protokollarkene, og i saken når den kommer opp.</translation>
    </message>
    <message numerus="yes">
        <source>{item}  –  %n proposal(s)</source>
        <translation>
            <numerusform>{item}  –  %n forslag</numerusform>
            <numerusform>{item}  –  %n forslag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>Brukerveiledning</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Meeting agendas, case papers and bundles for the political secretariat.</source>
        <translation>Sakslister, saksframlegg og møtepapirer for politisk sekretariat.</translation>
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
        <translation>Opplysninger til IT</translation>
    </message>
    <message>
        <source>It is built with Python, Qt and PySide6 (LGPL), {libraries}, the font Source Sans 3 (OFL) and the icons of Lucide (ISC).</source>
        <translation>Det er bygd med Python, Qt og PySide6 (LGPL), {libraries}, skriften Source Sans 3 (OFL) og ikonene fra Lucide (ISC).</translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation>en felles database</translation>
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
        <translation>Innstillinger</translation>
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
        <translation>Vis siden</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Gå til stedet</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Gå til kilden</translation>
    </message>
    <message>
        <source>This is not secret</source>
        <translation>Dette er ikke hemmelig</translation>
    </message>
    <message>
        <source>Nothing from the case is secret …</source>
        <translation>Ingenting fra saken er hemmelig …</translation>
    </message>
    <message>
        <source>Why it may be public</source>
        <translation>Hvorfor det kan være offentlig</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Ikke hemmelig</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Reading case papers …</source>
        <translation>Leser saksframlegg …</translation>
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
        <translation>Velg først hva som skal gjøres med endringene i «{name}».</translation>
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
        <translation>Utvalg</translation>
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
        <translation>De lukkede dørene er rettet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The times of the item are corrected.</source>
        <translation>Tidene for saken er rettet.</translation>
    </message>
    <message>
        <source>The case is exempt: show it on this screen, or close the doors first.</source>
        <translation>Saken er unntatt: vis den på denne skjermen, eller lukk dørene først.</translation>
    </message>
    <message>
        <source>It is decided who may see the case.</source>
        <translation>Det er avgjort hvem som får se saken.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) moved.</source>
        <translation>
            <numerusform>%n sak er flyttet.</numerusform>
            <numerusform>%n saker er flyttet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>The items of the agenda</source>
        <translation>Sakene på sakslisten</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Who may see it …</source>
        <translation>&amp;Unntatt eller offentlig …</translation>
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
        <translation>&amp;Ta av sakslisten</translation>
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
        <translation>Ikke hastevedtak</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>Ut&amp;sett</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>T&amp;rekk</translation>
    </message>
    <message>
        <source>To be &amp;treated again</source>
        <translation>Til &amp;behandling igjen</translation>
    </message>
</context>
<context>
    <name>ItemSteps</name>
    <message>
        <source>The resolution is what was adopted.</source>
        <translation>Vedtaket er det som ble vedtatt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>How the item was decided is changed.</source>
        <translation>Hvordan saken ble avgjort, er endret.</translation>
    </message>
    <message>
        <source>No clock time was typed: {item} is not noted as ended. Type it at the top right before Ctrl+Enter, or enter it with “Times of the item”.</source>
        <translation>Det er ikke skrevet noe klokkeslett: {item} er ikke ført som ferdig. Skriv det øverst til høyre før Ctrl+Enter, eller før det med «Tidene for saken».</translation>
    </message>
    <message>
        <source>Next item: {item}</source>
        <translation>Neste sak: {item}</translation>
    </message>
    <message>
        <source>The item stands as it was voted.</source>
        <translation>Saken står slik det ble stemt.</translation>
    </message>
    <message>
        <source>The item is taken up again.</source>
        <translation>Saken er tatt opp igjen.</translation>
    </message>
    <message>
        <source>The item is postponed.</source>
        <translation>Saken er utsatt.</translation>
    </message>
    <message>
        <source>The item is withdrawn.</source>
        <translation>Saken er trukket.</translation>
    </message>
    <message>
        <source>Who and why …</source>
        <translation>Hvem og hvorfor …</translation>
    </message>
    <message>
        <source>The order of the items is changed.</source>
        <translation>Rekkefølgen på sakene er endret.</translation>
    </message>
    <message>
        <source>The doors were closed {closed}, and {now} is before that.</source>
        <translation>Dørene ble lukket {closed}, og {now} er før det.</translation>
    </message>
    <message>
        <source>Correct the times …</source>
        <translation>Rett klokkeslettene …</translation>
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
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>Choose a folder for the files</source>
        <translation>Velg en mappe til filene</translation>
    </message>
    <message>
        <source>{count} files are saved in “{folder}”.</source>
        <translation>{count} filer er lagret i «{folder}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappen</translation>
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
        <translation>Saken finnes i registeret under disse ordene. Skill dem med komma. En tom linje gir ordene i tittelen. Stikkordene til unntatte saker står bare i den interne møteboken.</translation>
    </message>
</context>
<context>
    <name>LateDialog</name>
    <message>
        <source>Take up what was not on the notice</source>
        <translation>Ta opp noe som ikke sto i innkallingen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Før det</translation>
    </message>
    <message>
        <source>A case that is not on the agenda</source>
        <translation>En sak som ikke står på sakslisten</translation>
    </message>
    <message>
        <source>A case whose papers came late</source>
        <translation>En sak der papirene ikke fulgte innkallingen</translation>
    </message>
    <message>
        <source>A briefing</source>
        <translation>En orientering</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>En ny sak</translation>
    </message>
    <message>
        <source>The &amp;chair objects</source>
        <translation>&amp;Møtelederen er imot</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>H&amp;va</translation>
    </message>
    <message>
        <source>&amp;Which case</source>
        <translation>&amp;Hvilken sak</translation>
    </message>
    <message>
        <source>Which &amp;item</source>
        <translation>Hvilken &amp;sak på listen</translation>
    </message>
    <message>
        <source>The public reads it.</source>
        <translation>Tittelen er offentlig.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Who briefs</source>
        <translation>Hv&amp;em orienterer</translation>
    </message>
    <message>
        <source>How many &amp;object</source>
        <translation>Hvor mange er &amp;imot</translation>
    </message>
    <message>
        <source>of how many &amp;present</source>
        <translation>&amp;av hvor mange til stede</translation>
    </message>
    <message>
        <source>It cannot be decided in this meeting (koml. § 11-3).</source>
        <translation>Den kan ikke avgjøres i dette møtet (koml.&#xa0;§&#xa0;11-3).</translation>
    </message>
    <message>
        <source>It can be decided: {number} of {present} would stop it.</source>
        <translation>Den kan avgjøres: {number} av {present} kunne ha stanset den.</translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>Cases that were added, and late papers</source>
        <translation>Saker som er lagt til, og papirer som kom sent</translation>
    </message>
    <message>
        <source>Delete takes away what was noted; the case stays.</source>
        <translation>Delete tar bort det som er ført; saken blir stående.</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Order and wording of the minutes</source>
        <translation>Rekkefølge og ord i protokollen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>En sak</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Hele protokollen</translation>
    </message>
    <message>
        <source>Around the cases</source>
        <translation>Rundt sakene</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>The language of the example</source>
        <translation>Målformen i eksempelet</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Slik blir det</translation>
    </message>
    <message>
        <source>&amp;Every committee is to have this order and these words</source>
        <translation>&amp;Alle utvalg skal ha denne rekkefølgen og disse ordene</translation>
    </message>
    <message>
        <source>This holds for minutes that are not locked yet. Locked ones keep theirs.</source>
        <translation>Dette gjelder protokoller som ikke er låst. De som er låst, beholder sitt.</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Tilbake til det vanlige</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>held</source>
        <translation>holdt</translation>
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
        <translation>Holdes av</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en tittel.</translation>
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
        <translation>Sett på sakslisten</translation>
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
        <translation>Forkortelse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Parties behind the list</source>
        <translation>Partier bak listen</translation>
    </message>
    <message>
        <source>A joint list has several. Deputies are called in from the list, whatever party they belong to.</source>
        <translation>En fellesliste har flere. Varamedlemmer kalles inn fra listen, uansett hvilket parti de tilhører.</translation>
    </message>
    <message>
        <source>A new short form also goes to the votes and proposals of meetings in which the list sits. Text that you have written yourself stays as it is, and so do locked minutes.</source>
        <translation>En ny kortform følger også med til avstemninger og forslag i møter der listen sitter. Tekst du selv har skrevet, blir stående, og det gjør låste protokoller også.</translation>
    </message>
    <message>
        <source>Write a short form.</source>
        <translation>Skriv en forkortelse.</translation>
    </message>
    <message>
        <source>Another list has it.</source>
        <translation>En annen liste har den.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Votes for list {number}</source>
        <translation>Stemmer til liste {number}</translation>
    </message>
    <message>
        <source>List {number}</source>
        <translation>Liste {number}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskrevet av</translation>
    </message>
    <message>
        <source>Groups behind list {number}, several for a joint list</source>
        <translation>Grupper bak liste {number}, flere for en fellesliste</translation>
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
        <translation>En som ikke stemmer her</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Show of hands</source>
        <translation>Håndsopprekning</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftlig</translation>
    </message>
    <message>
        <source>How votes are given</source>
        <translation>Stemmene gis</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Only members of the council, or an &amp;arbeidsutvalg</source>
        <translation>Bare kommunestyremedlemmer, eller et &amp;arbeidsutvalg</translation>
    </message>
    <message>
        <source>One more list</source>
        <translation>En liste til</translation>
    </message>
    <message>
        <source>The names of the list</source>
        <translation>Navnene på listen</translation>
    </message>
    <message>
        <source>One name a line: Kari Holm, k</source>
        <translation>Ett navn i hver linje: Kari Holm, k</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Slik stemte partiene</translation>
    </message>
    <message>
        <source>&amp;How many are elected</source>
        <translation>H&amp;vor mange velges</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskrevet av</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Groups behind it</source>
        <translation>Grupper bak</translation>
    </message>
    <message>
        <source>Names on the list {list}: {number}. Enter at a list comes here, Ctrl+Enter goes to the next.</source>
        <translation>Navn på listen {list}: {number}. Enter ved en liste går hit, Ctrl+Enter til neste liste.</translation>
    </message>
</context>
<context>
    <name>LiveAsking</name>
    <message>
        <source>The proposal is removed.</source>
        <translation>Forslaget er tatt bort.</translation>
    </message>
    <message>
        <source>The minutes are locked. There is no public file of them yet: “The locked minutes” tells why when it is to be kept there.</source>
        <translation>Protokollen er låst, men den offentlige filen er ikke laget. Åpne «Den låste protokollen …» og ta vare på den der, så får du vite hva som hindrer det.</translation>
    </message>
    <message>
        <source>Those who were elected are entered in their committees.</source>
        <translation>De valgte er ført inn i utvalgene.</translation>
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
        <translation>Tilbake til sakslisten</translation>
    </message>
    <message>
        <source>Clock time for what is entered next</source>
        <translation>Klokkeslett for det som føres nå</translation>
    </message>
    <message>
        <source>Entered afterwards. F9: clock time</source>
        <translation>Føres i etterkant. F9: klokkeslett</translation>
    </message>
    <message>
        <source>Attendance  F7</source>
        <translation>Frammøte  F7</translation>
    </message>
    <message>
        <source>The meeting is over …</source>
        <translation>Møtet hevet …</translation>
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
        <translation>Avslutt behandlingen …</translation>
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
        <translation>Skriv først klokkeslettet øverst til høyre (F9), og gjør det så på nytt.</translation>
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
        <translation>Taleliste</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votering</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Faste setninger</translation>
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
        <translation>Hvem svarer</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikke lagret: {reason}</translation>
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
        <translation>Fraser …</translation>
    </message>
    <message>
        <source>The minutes say who had the floor, and how long</source>
        <translation>Protokollen sier hvem som hadde ordet, og hvor lenge</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) of your own.</source>
        <translation>
            <numerusform>%n egen frase.</numerusform>
            <numerusform>%n egne fraser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual phrases are at Ctrl+2 to Ctrl+9.</source>
        <translation>De vanlige frasene ligger på Ctrl+2 til Ctrl+9.</translation>
    </message>
    <message>
        <source>change of the phrases</source>
        <translation>endring av frasene</translation>
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
        <translation>dørene lukket {time}</translation>
    </message>
    <message>
        <source>the doors are closed</source>
        <translation>dørene er lukket</translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation>ferdig {time}</translation>
    </message>
    <message>
        <source>begun at {time}</source>
        <translation>begynt {time}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Innstilling</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Uttalelse</translation>
    </message>
</context>
<context>
    <name>LiveKeys</name>
    <message>
        <source>&amp;Attendance …</source>
        <translation>&amp;Frammøte …</translation>
    </message>
    <message>
        <source>&amp;Opening of the meeting …</source>
        <translation>&amp;Åpning av møtet …</translation>
    </message>
    <message>
        <source>Take up what was not on the notice …</source>
        <translation>Ta opp noe som ikke sto i innkallingen …</translation>
    </message>
    <message>
        <source>&amp;Before the meeting …</source>
        <translation>F&amp;ør møtet …</translation>
    </message>
    <message>
        <source>New &amp;proposal …</source>
        <translation>Nytt f&amp;orslag …</translation>
    </message>
    <message>
        <source>State&amp;ment for the minutes …</source>
        <translation>Protokoll&amp;tilførsel …</translation>
    </message>
    <message>
        <source>&amp;Question or interpellation …</source>
        <translation>Spørsmål eller interpellasjon …</translation>
    </message>
    <message>
        <source>&amp;Break …</source>
        <translation>P&amp;ause …</translation>
    </message>
    <message>
        <source>Q&amp;uestions and breaks …</source>
        <translation>Spørsmål og pauser …</translation>
    </message>
    <message>
        <source>&amp;Vote</source>
        <translation>Votering</translation>
    </message>
    <message>
        <source>Order of the vo&amp;tes …</source>
        <translation>Voteringsorden …</translation>
    </message>
    <message>
        <source>New &amp;election …</source>
        <translation>Nytt valg …</translation>
    </message>
    <message>
        <source>Next &amp;disagreement with the votes</source>
        <translation>Neste uenighet med voteringen</translation>
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
        <translation>Neste taler</translation>
    </message>
    <message>
        <source>The speaker is &amp;done</source>
        <translation>Taleren er ferdig</translation>
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
        <translation>Forrige sak</translation>
    </message>
    <message>
        <source>P&amp;ostpone the item</source>
        <translation>&amp;Utsett saken</translation>
    </message>
    <message>
        <source>&amp;Withdraw the item</source>
        <translation>Tr&amp;ekk saken</translation>
    </message>
    <message>
        <source>&amp;Take the item up again</source>
        <translation>Ta saken opp ig&amp;jen</translation>
    </message>
    <message>
        <source>Who put it aside, and &amp;why …</source>
        <translation>H&amp;vem som tok den av, og hvorfor …</translation>
    </message>
    <message>
        <source>Mo&amp;ve the rest to another meeting …</source>
        <translation>Fl&amp;ytt resten til et annet møte …</translation>
    </message>
    <message>
        <source>The item is &amp;treated</source>
        <translation>Saken er be&amp;handlet</translation>
    </message>
    <message>
        <source>C&amp;lose the doors …</source>
        <translation>&amp;Lukk dørene …</translation>
    </message>
    <message>
        <source>Op&amp;en the doors</source>
        <translation>Åp&amp;ne dørene</translation>
    </message>
    <message>
        <source>Correct the closed &amp;doors …</source>
        <translation>Rett de lu&amp;kkede dørene …</translation>
    </message>
    <message>
        <source>Taken note of, without a vote</source>
        <translation>Tatt til orientering uten avstemning</translation>
    </message>
    <message>
        <source>Unanimous, the votes were not counted</source>
        <translation>Enstemmig, stemmene ble ikke talt</translation>
    </message>
    <message>
        <source>Exempt in what was &amp;voted on …</source>
        <translation>Unnta ord i det som ble ste&amp;mt over …</translation>
    </message>
    <message>
        <source>Ti&amp;mes of the item …</source>
        <translation>Tidene for &amp;saken …</translation>
    </message>
    <message>
        <source>Enter what was written &amp;by pen</source>
        <translation>Før inn det som er skrevet med &amp;penn</translation>
    </message>
    <message>
        <source>The &amp;meeting is over …</source>
        <translation>&amp;Møtet hevet …</translation>
    </message>
    <message>
        <source>Enter tho&amp;se who were elected …</source>
        <translation>Før inn de val&amp;gte …</translation>
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
        <translation>Ekstra kop&amp;i …</translation>
    </message>
    <message>
        <source>Screen f&amp;or the hall</source>
        <translation>Skjerm for sa&amp;len</translation>
    </message>
    <message>
        <source>&amp;Back to the agenda</source>
        <translation>Til&amp;bake til sakslisten</translation>
    </message>
    <message>
        <source>The &amp;break is over</source>
        <translation>P&amp;ausen er over</translation>
    </message>
    <message>
        <source>Exempt in what was ans&amp;wered …</source>
        <translation>Unnta ord i forslaget det ble s&amp;vart på …</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>The treat&amp;ment is over …</source>
        <translation>Avslutt &amp;behandlingen …</translation>
    </message>
    <message>
        <source>Who has to &amp;answer …</source>
        <translation>Hvem som skal &amp;svare …</translation>
    </message>
</context>
<context>
    <name>LiveMeeting</name>
    <message>
        <source>closed at {time}</source>
        <translation>hevet {time}</translation>
    </message>
    <message>
        <source>ended at {time}</source>
        <translation>avsluttet {time}</translation>
    </message>
    <message>
        <source>break since {time}</source>
        <translation>pause siden {time}</translation>
    </message>
    <message>
        <source>in writing, answers by {time}</source>
        <translation>skriftlig, svarfrist {time}</translation>
    </message>
    <message>
        <source>the roll is not called yet</source>
        <translation>oppropet gjenstår</translation>
    </message>
    <message>
        <source>set at {time}</source>
        <translation>satt {time}</translation>
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
        <translation>alle må godta forslaget</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plass</numerusform>
            <numerusform>%n plasser</numerusform>
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
        <translation>IKKE vedtaksført, minst {number}</translation>
    </message>
    <message>
        <source>deputy for {name}</source>
        <translation>vara for {name}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>fra {time}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>fritatt</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>inhabil</translation>
    </message>
    <message>
        <source>{aside} in point {points}</source>
        <translation>{aside} i punkt {points}</translation>
    </message>
    <message>
        <source>Go to the answers with F8, to who has to answer with F7.</source>
        <translation>Gå til svarene med F8, og til hvem som skal svare, med F7.</translation>
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
        <translation>Ikke til stede: {names}</translation>
    </message>
    <message>
        <source>Reported absence but entered as here: {names}</source>
        <translation>Meldt forfall, men ført som til stede: {names}</translation>
    </message>
    <message>
        <source>being treated</source>
        <translation>behandles</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>uferdig</translation>
    </message>
    <message>
        <source>behind closed doors</source>
        <translation>dørene lukkes</translation>
    </message>
    <message numerus="yes">
        <source>%n disqualified</source>
        <translation>
            <numerusform>%n inhabil</numerusform>
            <numerusform>%n inhabile</numerusform>
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
        <translation>&amp;Votering og valg</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>T&amp;aleliste</translation>
    </message>
    <message>
        <source>The it&amp;em</source>
        <translation>&amp;Saken</translation>
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
        <translation>ikke avgjort</translation>
    </message>
    <message>
        <source>taken into the minutes</source>
        <translation>tatt inn</translation>
    </message>
    <message>
        <source>not taken into the minutes</source>
        <translation>ikke tatt inn</translation>
    </message>
    <message>
        <source>in no item</source>
        <translation>ikke i noen sak</translation>
    </message>
    <message>
        <source>{asker} to {whom}</source>
        <translation>{asker} til {whom}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvart</translation>
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
        <translation>Prøvevotering: {words}</translation>
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
        <translation>{cast} = {sum} til stede</translation>
    </message>
    <message>
        <source>{cast} = {sum} who vote</source>
        <translation>{cast} = {sum} som kan stemme</translation>
    </message>
    <message>
        <source>Everybody for? Enter takes it down.</source>
        <translation>Alle for? Enter fører det.</translation>
    </message>
    <message>
        <source>Write the votes. Enter takes them down.</source>
        <translation>Skriv stemmene. Enter fører dem.</translation>
    </message>
    <message>
        <source>{done} of {all} have answered. Now: {name}</source>
        <translation>{done} av {all} har svart. Nå: {name}</translation>
    </message>
    <message>
        <source>Write the numbers. Nobody is named.</source>
        <translation>Skriv stemmetallene. Ingen står med navn.</translation>
    </message>
    <message>
        <source>J for, N against, backspace goes back</source>
        <translation>J for, N mot, tilbaketast retter</translation>
    </message>
    <message>
        <source>1–{last}, backspace goes back</source>
        <translation>1–{last}, tilbaketast retter</translation>
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
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tatt vare på</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrollsum</translation>
    </message>
    <message>
        <source>Kept files</source>
        <translation>Filer som er tatt vare på</translation>
    </message>
    <message>
        <source>No files are kept</source>
        <translation>Ingen filer er tatt vare på</translation>
    </message>
    <message>
        <source>They were not made when the minutes were locked, and can be made now.</source>
        <translation>De ble ikke laget da protokollen ble låst, og kan lages nå.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Lagre en kopi …</translation>
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
        <translation>&amp;Ta vare på det som mangler</translation>
    </message>
    <message>
        <source>Access to a correc&amp;tion …</source>
        <translation>Tilgang til en &amp;rettelse …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Locked {moment}. What was locked is printed from these files, also when names or titles are changed later. Corrections come after it.</source>
        <translation>Låst {moment}. Det som ble låst, skrives ut fra disse filene, også når navn eller titler endres senere. Rettelser kommer etter det.</translation>
    </message>
    <message>
        <source>The text of correction {number} is public.</source>
        <translation>Teksten i rettelse {number} er offentlig.</translation>
    </message>
    <message>
        <source>The text of correction {number} is exempt from public access.</source>
        <translation>Teksten i rettelse {number} er unntatt offentlighet.</translation>
    </message>
    <message>
        <source>Public minutes that are published already must be made and published anew.</source>
        <translation>Offentlige protokoller som alt er lagt ut, må lages og legges ut på nytt.</translation>
    </message>
    <message>
        <source>Looking at every file …</source>
        <translation>Ser på hver fil …</translation>
    </message>
    <message>
        <source>Every file is as it was locked.</source>
        <translation>Alle filer er som de ble låst.</translation>
    </message>
    <message>
        <source>Making the files …</source>
        <translation>Lager filene …</translation>
    </message>
    <message>
        <source>The files are kept.</source>
        <translation>Filene er tatt vare på.</translation>
    </message>
    <message>
        <source>The minutes are locked. There is no public file of them yet: {why} It can be kept afterwards, under The locked minutes.</source>
        <translation>Protokollen er låst. Den har ingen offentlig fil ennå: {why} Den kan tas vare på etterpå, under Den låste protokollen.</translation>
    </message>
</context>
<context>
    <name>LooseFindings</name>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
</context>
<context>
    <name>LotRow</name>
    <message>
        <source>&amp;Draw the lot now</source>
        <translation>&amp;Trekk lodd nå</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) by lot. It fell on</source>
        <translation>
            <numerusform>Loddet falt på</numerusform>
            <numerusform>%n plasser ved lodd. Loddet falt på</numerusform>
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
        <translation>Hva som sies om møtet</translation>
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
        <translation>Menyer</translation>
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
        <translation>Utskrift og PDF: åpne et møte først</translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation>Sikkerhets&amp;kopi …</translation>
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
        <translation>Gjør om</translation>
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
        <translation>&amp;Utseende</translation>
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
        <translation>&amp;Større forhåndsvisning</translation>
    </message>
    <message>
        <source>S&amp;maller preview</source>
        <translation>&amp;Mindre forhåndsvisning</translation>
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
        <translation>Åpne et møte først</translation>
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
        <translation>&amp;Finn en kommando …</translation>
    </message>
    <message>
        <source>&amp;Check the next meeting</source>
        <translation>&amp;Kontroll av neste møte</translation>
    </message>
    <message>
        <source>&amp;Look through everything stored …</source>
        <translation>&amp;Se gjennom alt som er lagret …</translation>
    </message>
    <message>
        <source>&amp;Information for IT …</source>
        <translation>&amp;Opplysninger til IT …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Brukerveiledning</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastatursnarveier</translation>
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
        <translation>Søk i saker, vedtak og personer</translation>
    </message>
</context>
<context>
    <name>MayorChoice</name>
    <message>
        <source>&amp;Who comes</source>
        <translation>&amp;Hvem møter</translation>
    </message>
</context>
<context>
    <name>MayorDialog</name>
    <message>
        <source>The mayor decides the case</source>
        <translation>Ordføreren avgjør saken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>In the place of: {committee}. Its next meeting and the council hear of it (koml. §§ 6-1 and 11-8).</source>
        <translation>I stedet for: {committee}. Vedtaket meldes i utvalgets neste møte og til kommunestyret (koml. §§ 6-1 og 11-8).</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Vedtatt den</translation>
    </message>
    <message>
        <source>By which power</source>
        <translation>Med hvilken fullmakt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Vedtak</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dagen er ikke kommet ennå.</translation>
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
        <translation>Gikk</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Protocol sheets</source>
        <translation>Protokollark</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>What is shown of the meeting</source>
        <translation>Hva som vises av møtet</translation>
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
        <translation>Mer</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentlig</translation>
    </message>
    <message>
        <source>The whole bundle, {whom}</source>
        <translation>Hele møtebunken, {whom}</translation>
    </message>
    <message>
        <source>The exempt part of the bundle</source>
        <translation>Den unntatte delen av møtebunken</translation>
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
        <translation>Saksliste, {whom}</translation>
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
        <translation>Protokollen slik den ble låst, {whom}</translation>
    </message>
    <message>
        <source>Signing sheet</source>
        <translation>Underskriftsark</translation>
    </message>
    <message>
        <source>Everything to a folder …</source>
        <translation>Alt til en mappe …</translation>
    </message>
    <message>
        <source>Extracts and letters to a folder …</source>
        <translation>Særutskrifter og brev til en mappe …</translation>
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
        <translation>Send rettelse …</translation>
    </message>
    <message>
        <source>Make the public version …</source>
        <translation>Lag den offentlige utgaven …</translation>
    </message>
    <message>
        <source>Keep the papers as they are now …</source>
        <translation>Ta vare på papirene slik de er nå …</translation>
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
        <translation>Bare {case}</translation>
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
        <translation>Konstituerende møte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynner</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Adopted only when all members accept both the proposal and that nobody meets (koml. § 11-8).</source>
        <translation>Vedtatt bare når alle medlemmene godtar både forslaget og at det avgjøres skriftlig (koml. § 11-8).</translation>
    </message>
    <message>
        <source>The council must have opened for remote meetings (koml. § 11-7).</source>
        <translation>Kommunestyret må ha åpnet for fjernmøter (koml. § 11-7).</translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation>Møteform</translation>
    </message>
    <message>
        <source>Two thirds of the members must be there (koml. § 7-1).</source>
        <translation>To tredeler av medlemmene må være til stede (koml. § 7-1).</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Målform i møtepapirene</translation>
    </message>
    <message>
        <source>Note in the notice</source>
        <translation>Merknad i innkallingen</translation>
    </message>
    <message>
        <source>Stands under the facts of the notice.</source>
        <translation>Står under tid og sted i innkallingen.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fylles ut.</translation>
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
            <numerusform>%n sak settes på sakslisten.</numerusform>
            <numerusform>%n saker settes på sakslisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
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
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write or choose the day of the meeting.</source>
        <translation>Skriv eller velg møtedagen.</translation>
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
        <translation>Den offentlige utgaven er ikke laget ennå.</translation>
    </message>
    <message>
        <source>Make it …</source>
        <translation>Lag den …</translation>
    </message>
    <message>
        <source>Looking for what changed since …</source>
        <translation>Ser etter hva som er endret …</translation>
    </message>
    <message>
        <source>No case was added since the last sending.</source>
        <translation>Ingen sak er kommet til siden sist noe ble sendt.</translation>
    </message>
    <message>
        <source>Nothing of what was sent has changed.</source>
        <translation>Ingenting av det som er sendt, er endret.</translation>
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
        <translation>frist i morgen</translation>
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
        <translation>Sakene får endelig nummer når innkallingen sendes ut</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentlig utgave</translation>
    </message>
    <message>
        <source>Public version: {count} case is shielded</source>
        <translation>Offentlig utgave: {count} sak er skjermet</translation>
    </message>
    <message>
        <source>Public version: {count} cases are shielded</source>
        <translation>Offentlig utgave: {count} saker er skjermet</translation>
    </message>
    <message>
        <source>Internal version</source>
        <translation>Intern utgave</translation>
    </message>
    <message>
        <source>Internal version with {count} case not public</source>
        <translation>Intern utgave med {count} sak unntatt offentlighet</translation>
    </message>
    <message>
        <source>Internal version with {count} cases not public</source>
        <translation>Intern utgave med {count} saker unntatt offentlighet</translation>
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
        <translation>Møtets gang</translation>
    </message>
    <message>
        <source>Change date, time, place, language and note …</source>
        <translation>Endre dato, tid, sted, målform og merknad …</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
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
        <translation>Lag PDF av den &amp;offentlige møtebunken …</translation>
    </message>
    <message>
        <source>&amp;Everything to a folder …</source>
        <translation>Alt til en &amp;mappe …</translation>
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
        <translation>Sær&amp;utskrifter og brev til en mappe …</translation>
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
        <translation>Forslag le&amp;vert inn …</translation>
    </message>
    <message>
        <source>&amp;What was sent …</source>
        <translation>&amp;Det som er sendt …</translation>
    </message>
    <message>
        <source>Said &amp;not to be secret …</source>
        <translation>Godkjent som &amp;ikke hemmelig …</translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation>&amp;Ny sak …</translation>
    </message>
    <message>
        <source>From the &amp;queue …</source>
        <translation>Fra &amp;køen …</translation>
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
        <translation>Møtet er holdt</translation>
    </message>
    <message>
        <source>The protocol is approved …</source>
        <translation>Protokollen er godkjent …</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Send the notice …</source>
        <translation>Send innkallingen …</translation>
    </message>
    <message>
        <source>The meeting is marked as held, and its cases as treated.</source>
        <translation>Møtet er merket som holdt, og sakene som behandlet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Was the meeting held already?</source>
        <translation>Er møtet alt holdt?</translation>
    </message>
    <message>
        <source>The meeting is set for {day}, and that day has not come.</source>
        <translation>Møtet er satt til {day}, og den dagen er ikke kommet.</translation>
    </message>
    <message>
        <source>Its cases are marked as treated. If the meeting was moved, change its date first.</source>
        <translation>Sakene merkes som behandlet. Er møtet flyttet, så endre datoen først.</translation>
    </message>
    <message>
        <source>Is the protocol approved?</source>
        <translation>Er protokollen godkjent?</translation>
    </message>
    <message>
        <source>The meeting goes to the archive, and nothing on it can be changed.</source>
        <translation>Møtet går til arkivet, og ingenting i det kan endres.</translation>
    </message>
    <message>
        <source>The protocol is approved</source>
        <translation>Protokollen er godkjent</translation>
    </message>
    <message>
        <source>The protocol is marked as approved.</source>
        <translation>Protokollen er merket som godkjent.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Its cases are back in the queue.</source>
        <translation>Møtet er avlyst. Sakene er tilbake i køen.</translation>
    </message>
    <message>
        <source>The meeting is taken up again.</source>
        <translation>Møtet er tatt opp igjen.</translation>
    </message>
    <message>
        <source>What happened in the meeting is written down on the old date.</source>
        <translation>Det som skjedde i møtet, er ført på den gamle datoen.</translation>
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
        <translation>Innkallingen er allerede sendt: gi medlemmene beskjed om endringen.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Choose the legal basis</source>
        <translation>Velg hjemmel</translation>
    </message>
</context>
<context>
    <name>MeetingPreflight</name>
    <message>
        <source>Another file for “{title}”</source>
        <translation>En annen fil til «{title}»</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>bytte av fil</translation>
    </message>
    <message>
        <source>tracked changes</source>
        <translation>sporede endringer</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>no cases yet</source>
        <translation>ingen saker ennå</translation>
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
            <numerusform>%n ting som stopper utsendingen</numerusform>
            <numerusform>%n ting som stopper utsendingen</numerusform>
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
        <translation>Dagen har vært: Er møtet holdt?</translation>
    </message>
    <message>
        <source>The notice has been sent</source>
        <translation>Innkallingen er sendt</translation>
    </message>
    <message>
        <source>The protocol is not approved yet</source>
        <translation>Protokollen er ikke godkjent ennå</translation>
    </message>
    <message>
        <source>The day has passed, the notice was not sent</source>
        <translation>Dagen har vært, men innkallingen er ikke sendt</translation>
    </message>
    <message>
        <source>The notice should have been sent {day}</source>
        <translation>Fristen for innkalling var {day}</translation>
    </message>
    <message>
        <source>Notice to be sent by {day}</source>
        <translation>Innkalling senest {day}</translation>
    </message>
    <message>
        <source>Papers in by {day}</source>
        <translation>Sakspapirer senest {day}</translation>
    </message>
</context>
<context>
    <name>MeetingStack</name>
    <message>
        <source>This meeting does not exist any more</source>
        <translation>Dette møtet finnes ikke lenger</translation>
    </message>
    <message>
        <source>It was deleted. Its cases are back in the queue.</source>
        <translation>Det er slettet. Sakene er tilbake i køen.</translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation>Til møtene</translation>
    </message>
    <message>
        <source>The reading in is undone</source>
        <translation>Innlesingen er angret</translation>
    </message>
    <message>
        <source>The cases are taken away, and the meeting that was planned for them.</source>
        <translation>Sakene er tatt bort, og møtet som ble planlagt for dem.</translation>
    </message>
    <message>
        <source>Read them in again</source>
        <translation>Les dem inn igjen</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
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
        <translation>Møtet i {committee} {day} er slettet.</translation>
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
        <translation>Kommende møter</translation>
    </message>
    <message>
        <source>Held meetings</source>
        <translation>Holdte møter</translation>
    </message>
    <message>
        <source>No meeting is planned. Make one with «New meeting».</source>
        <translation>Ingen møter er planlagt. Lag et med «Nytt møte».</translation>
    </message>
    <message>
        <source>All held meetings</source>
        <translation>Alle holdte møter</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
</context>
<context>
    <name>MemberButton</name>
    <message>
        <source>chairs the meeting</source>
        <translation>leder møtet</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>New member</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Endre medlem</translation>
    </message>
    <message>
        <source>New deputy</source>
        <translation>Nytt varamedlem</translation>
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
        <translation>Navn</translation>
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
        <translation>Bare til kravet om kjønnsbalanse (koml.&#xa0;§§&#xa0;7-5&#xa0;til&#xa0;7-7).</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>for example group leader</source>
        <translation>for eksempel gruppeleder</translation>
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
        <translation>En ny forkortelse lager en ny liste.</translation>
    </message>
    <message>
        <source>Office, printed after the name</source>
        <translation>Verv, skrives ut etter navnet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra og med</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>uavhengig</translation>
    </message>
    <message>
        <source>Left the list&apos;s party from</source>
        <translation>Ute av partiet på listen fra</translation>
    </message>
    <message>
        <source>Deputies still come from the list.</source>
        <translation>Vara kalles fortsatt fra listen.</translation>
    </message>
    <message>
        <source>Stands for now</source>
        <translation>Står nå for</translation>
    </message>
    <message>
        <source>Empty: independent, named in each vote.</source>
        <translation>Tomt: uavhengig, navngitt i hver avstemning.</translation>
    </message>
    <message>
        <source>Write first name and last name.</source>
        <translation>Skriv fornavn og etternavn.</translation>
    </message>
    <message>
        <source>{name} has a place here already.</source>
        <translation>{name} har allerede en plass her.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>Write from which day, or let the party stand empty.</source>
        <translation>Skriv fra hvilken dag, eller la partiet stå tomt.</translation>
    </message>
    <message>
        <source>{name} is registered already. Is it the same person?</source>
        <translation>{name} finnes fra før. Er det samme person?</translation>
    </message>
</context>
<context>
    <name>MemberEdits</name>
    <message>
        <source>new member</source>
        <translation>nytt medlem</translation>
    </message>
    <message>
        <source>change of a member</source>
        <translation>endring av medlem</translation>
    </message>
    <message numerus="yes">
        <source>pasting of %n member(s)</source>
        <translation>
            <numerusform>innliming av %n medlem</numerusform>
            <numerusform>innliming av %n medlemmer</numerusform>
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
        <translation>ny rekkefølge</translation>
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
        <translation>Navn</translation>
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
        <translation>Andre utvalg</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
</context>
<context>
    <name>MembersRow</name>
    <message>
        <source>Who is there</source>
        <translation>Hvem som er til stede</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>No members yet</source>
        <translation>Ingen medlemmer ennå</translation>
    </message>
    <message>
        <source>Copy the names in Excel and paste them in here, members and deputies at once.</source>
        <translation>Kopier navnene i Excel og lim dem inn her, faste medlemmer og varamedlemmer på en gang.</translation>
    </message>
    <message>
        <source>Paste from Excel …</source>
        <translation>Lim inn fra Excel …</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>{seated} of {seats} seats</source>
        <translation>{seated} av {seats} plasser</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) stand empty</source>
        <translation>
            <numerusform>%n plass står tom</numerusform>
            <numerusform>%n plasser står tomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are seats</source>
        <translation>
            <numerusform>%n mer enn det er plasser</numerusform>
            <numerusform>%n flere enn det er plasser</numerusform>
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
        <translation>Åpne brevet</translation>
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
        <translation>SMS, {number} tegn</translation>
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
        <translation>Lagret som «{name}».</translation>
    </message>
</context>
<context>
    <name>MinutesActions</name>
    <message>
        <source>change of how the minutes are made</source>
        <translation>endring av hvordan protokollen lages</translation>
    </message>
</context>
<context>
    <name>MinutesForm</name>
    <message>
        <source>The chair of the meeting signs besides them</source>
        <translation>Møtelederen skriver under i tillegg</translation>
    </message>
    <message>
        <source>The secretary enters who signs</source>
        <translation>Sekretæren fører inn hvem</translation>
    </message>
    <message>
        <source>They are elected in each meeting</source>
        <translation>De velges i hvert møte</translation>
    </message>
    <message>
        <source>They are the same in every meeting</source>
        <translation>De er de samme i alle møter</translation>
    </message>
    <message>
        <source>Who signs in every meeting</source>
        <translation>Hvem som skriver under i alle møter</translation>
    </message>
    <message>
        <source>Who signs the minutes</source>
        <translation>Hvem som skriver under protokollen</translation>
    </message>
    <message>
        <source>How many sign, at least</source>
        <translation>Hvor mange som minst skriver under</translation>
    </message>
    <message>
        <source>The law names no number; the committee&apos;s own rules do.</source>
        <translation>Loven sier ikke noe tall; det gjør utvalgets eget reglement.</translation>
    </message>
    <message>
        <source>How they are found</source>
        <translation>Hvordan de blir funnet</translation>
    </message>
    <message>
        <source>Order and wording</source>
        <translation>Rekkefølge og ord</translation>
    </message>
    <message>
        <source>Order and wording …</source>
        <translation>Rekkefølge og ord …</translation>
    </message>
    <message>
        <source>The order is your own.</source>
        <translation>Rekkefølgen er deres egen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) of your own.</source>
        <translation>
            <numerusform>%n egen betegnelse.</numerusform>
            <numerusform>%n egne betegnelser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual order and words.</source>
        <translation>Den vanlige rekkefølgen og de vanlige ordene.</translation>
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
        <translation>Før, under eller etter saken</translation>
    </message>
    <message>
        <source>W&amp;here among the votes</source>
        <translation>Hv&amp;or blant avstemningene</translation>
    </message>
    <message>
        <source>&amp;Clock time</source>
        <translation>&amp;Klokkeslett</translation>
    </message>
    <message>
        <source>before the first vote</source>
        <translation>før den første avstemningen</translation>
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
        <translation>Mer om saken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Stands on the screen in the meeting room, where a long title has no room.</source>
        <translation>Står på skjermen i møterommet, der en lang tittel ikke får plass.</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Kort tittel</translation>
    </message>
    <message>
        <source>In the index of the year&apos;s volume. Put a comma between them.</source>
        <translation>I registeret til årets møtebok. Skill dem med komma.</translation>
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
        <translation>På vegne av</translation>
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
        <translation>Enhet i brevhodet</translation>
    </message>
    <message>
        <source>Secretary who signs the notice</source>
        <translation>Sekretær som underskriver innkallingen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode and place</source>
        <translation>Postnummer og sted</translation>
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
        <translation>Tittel på øverste leder</translation>
    </message>
    <message>
        <source>Name of the chief executive</source>
        <translation>Navn på øverste leder</translation>
    </message>
    <message>
        <source>Heading over the proposed resolution</source>
        <translation>Overskrift over forslaget til vedtak</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Målform i dokumentene</translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own sentence is printed.</source>
        <translation>Tomt: programmets egen setning skrives ut.</translation>
    </message>
    <message>
        <source>Sentence about absence in the notice</source>
        <translation>Setning om forfall i innkallingen</translation>
    </message>
    <message>
        <source>Sentence about deputies in the notice</source>
        <translation>Setning om varamedlemmer i innkallingen</translation>
    </message>
    <message>
        <source>Public Administration Act of 2025 in force from</source>
        <translation>Forvaltningsloven av 2025 gjelder fra</translation>
    </message>
    <message>
        <source>Empty until the day is set. Letters and minutes cite the act of the day of the resolution.</source>
        <translation>Tomt til dagen er fastsatt. Brev og protokoll viser til loven som gjaldt den dagen vedtaket ble gjort.</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Ikke ført</translation>
    </message>
    <message>
        <source>At the second last turn of the year before the election. It decides how many seats the council must have (koml. § 5-5).</source>
        <translation>Ved nest siste årsskifte før valget. Det avgjør hvor mange plasser kommunestyret må ha (koml.&#xa0;§&#xa0;5-5).</translation>
    </message>
    <message>
        <source>Number of inhabitants</source>
        <translation>Antall innbyggere</translation>
    </message>
    <message>
        <source>Write the name of the municipality.</source>
        <translation>Skriv navnet på kommunen.</translation>
    </message>
</context>
<context>
    <name>NameVotes</name>
    <message>
        <source>The roll call</source>
        <translation>Navneoppropet</translation>
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
        <translation>Lag saken</translation>
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
        <translation>Skriv en tittel.</translation>
    </message>
</context>
<context>
    <name>NoMeetings</name>
    <message>
        <source>Choose file …</source>
        <translation>Velg fil …</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ingen møter ennå</translation>
    </message>
    <message>
        <source>Drop a case paper here and the program reads it and makes the case.</source>
        <translation>Slipp et saksframlegg her, så leser programmet det inn og lager saken.</translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or plain text</source>
        <translation>Word, PDF, OpenDocument eller ren tekst</translation>
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
        <translation>En sak får nummeret sitt når innkallingen blir sendt. Et nummer som er sendt, brukes aldri om igjen, så rekken går bare framover.</translation>
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
        <translation>Saken nevner ingen protokoll som er låst i programmet. Lås den først, eller skriv utvalg og dato for møtet i tittelen.</translation>
    </message>
    <message>
        <source>The roll is not called yet.</source>
        <translation>Oppropet er ikke tatt ennå.</translation>
    </message>
    <message>
        <source>{item} was not on the notice. Does anybody object?</source>
        <translation>{item} sto ikke på innkallingen. Motsetter noen seg at den avgjøres?</translation>
    </message>
    <message>
        <source>Not all papers of {item} came with the notice. Does anybody object?</source>
        <translation>Ikke alle papirene i {item} kom med innkallingen. Motsetter noen seg at saken avgjøres?</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>The opening of the meeting</source>
        <translation>Åpning av møtet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke ført ennå</translation>
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
        <translation>Innkalling og saksliste</translation>
    </message>
    <message>
        <source>Lawfully &amp;summoned</source>
        <translation>&amp;Lovlig innkalt</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>&amp;Innkallingen</translation>
    </message>
    <message>
        <source>The &amp;agenda</source>
        <translation>&amp;Sakslisten</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Merknader</translation>
    </message>
    <message>
        <source>Take up what was not on the notice …</source>
        <translation>Ta opp noe som ikke sto i innkallingen …</translation>
    </message>
    <message>
        <source>Cases that were added, and late papers</source>
        <translation>Saker som er lagt til, og papirer som kom sent</translation>
    </message>
    <message>
        <source>Ask …</source>
        <translation>Spør …</translation>
    </message>
    <message>
        <source>Step aside …</source>
        <translation>Inhabilitet …</translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation>Habilitet</translation>
    </message>
    <message>
        <source>N&amp;obody raised a question of their own part</source>
        <translation>In&amp;gen meldte fra om inhabilitet</translation>
    </message>
    <message>
        <source>Somebody was judged in an exempt case. The public reads this remark only when you say that it is open to all.</source>
        <translation>Noen er vurdert i en sak som er unntatt. Merknaden står bare i den offentlige protokollen når du sier at den er åpen for alle.</translation>
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
        <translation>Rettelser</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Hvem som underskriver</translation>
    </message>
    <message>
        <source>Others, and other remarks</source>
        <translation>Andre til stede, og andre merknader</translation>
    </message>
    <message>
        <source>One on each line, with what they are: “Kommunedirektør Siv Hauknes”.</source>
        <translation>Én på hver linje, med hva de er: «Kommunedirektør Siv Hauknes».</translation>
    </message>
    <message>
        <source>Who else is the&amp;re</source>
        <translation>&amp;Hvem andre er til stede</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>Mer&amp;knader</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>The order of the votes</source>
        <translation>Voteringsorden</translation>
    </message>
    <message>
        <source>Vote in this order</source>
        <translation>Stem i denne rekkefølgen</translation>
    </message>
    <message>
        <source>What is left to vote on</source>
        <translation>Det som gjenstår å stemme over</translation>
    </message>
    <message>
        <source>Points to vote on by themselves</source>
        <translation>Punkter det stemmes over for seg</translation>
    </message>
    <message>
        <source>for example 2, 3</source>
        <translation>for eksempel 2, 3</translation>
    </message>
    <message>
        <source>What can be voted on</source>
        <translation>Det kan stemmes over</translation>
    </message>
    <message>
        <source>&amp;Budget or finance plan: whole proposals in the final vote (koml. § 11-9)</source>
        <translation>&amp;Budsjett eller økonomiplan: hele forslag i den endelige avstemningen (koml.&#xa0;§&#xa0;11-9)</translation>
    </message>
    <message>
        <source>Nothing is left to vote on. Choose below what else is to be voted on.</source>
        <translation>Det er ingenting igjen å stemme over. Velg nedenfor hvis det skal stemmes over noe mer.</translation>
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
        <translation>&amp;Sammen med neste</translation>
    </message>
    <message>
        <source>&amp;Against the next</source>
        <translation>Opp &amp;mot neste</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Hver for seg</translation>
    </message>
    <message>
        <source>T&amp;rial vote first</source>
        <translation>P&amp;røvevotering først</translation>
    </message>
    <message>
        <source>Do &amp;not vote on it</source>
        <translation>Stem &amp;ikke over den</translation>
    </message>
    <message>
        <source>&amp;Split off</source>
        <translation>&amp;Del ut</translation>
    </message>
    <message>
        <source>Vote on it a&amp;lso</source>
        <translation>Stem også over de&amp;t</translation>
    </message>
    <message>
        <source>Write the numbers of the points, for example 2, 3.</source>
        <translation>Skriv numrene på punktene, for eksempel 2, 3.</translation>
    </message>
    <message>
        <source>There are the points {points}, and some must be left.</source>
        <translation>Det er punktene {points}, og noe må stå igjen.</translation>
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
        <translation>Saken er ikke lest inn fra en fil.</translation>
    </message>
    <message>
        <source>Attach the original …</source>
        <translation>Legg ved originalen …</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>Åpne originalen</translation>
    </message>
    <message>
        <source>Show as the public sees it</source>
        <translation>Vis slik offentligheten ser det</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Vis endringer</translation>
    </message>
    <message>
        <source>Nothing of the file has been read in.</source>
        <translation>Ingenting av filen er lest inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were not recognised.</source>
        <translation>
            <numerusform>%n ord ble ikke kjent igjen.</numerusform>
            <numerusform>%n ord ble ikke kjent igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole text has been read in.</source>
        <translation>Hele teksten er lest inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed since.</source>
        <translation>
            <numerusform>%n avsnitt er endret etterpå.</numerusform>
            <numerusform>%n avsnitt er endret etterpå.</numerusform>
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
        <translation>Bruk det jeg førte</translation>
    </message>
    <message>
        <source>Use what is stored</source>
        <translation>Bruk det som er lagret</translation>
    </message>
    <message>
        <source>What is stored: {outcome}.</source>
        <translation>Lagret: {outcome}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
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
        <translation>Sidebredde eller hel side</translation>
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
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>This file cannot be shown.</source>
        <translation>Denne filen kan ikke vises.</translation>
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
        <translation>Underskrevet av</translation>
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
        <translation>Velg saksframlegg</translation>
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
        <translation>Det som ble kjent igjen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>The case must have a title.</source>
        <translation>Saken må ha en tittel.</translation>
    </message>
    <message>
        <source>This file was read in before, as “{title}”.</source>
        <translation>Denne filen er lest inn før, som «{title}».</translation>
    </message>
    <message>
        <source>Somebody has left changes or comments in the file. Choose what to do.</source>
        <translation>Filen har sporede endringer eller kommentarer. Velg hva som skal gjøres.</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Godta endringene</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Avvis endringene</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Satt inn</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Saksbehandler</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Underskrevet av</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandling</translation>
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
        <translation>ikke funnet</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
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
        <translation>Hele teksten er lest inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) were not recognised. They are kept with the case.</source>
        <translation>
            <numerusform>%n ord ble ikke kjent igjen. Det følger med saken.</numerusform>
            <numerusform>%n ord ble ikke kjent igjen. De følger med saken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
</context>
<context>
    <name>PartiesDialog</name>
    <message>
        <source>Parties and complaints</source>
        <translation>Parter og klage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The resolution is an individual decision</source>
        <translation>Vedtaket er et enkeltvedtak</translation>
    </message>
    <message>
        <source>It decides the rights or duties of named private persons or firms. The letter then tells how they can complain (fvl. §§ 2 and 27).</source>
        <translation>Det avgjør rettigheter eller plikter for bestemte private personer eller firma. Da forteller brevet hvordan de kan klage (fvl.&#xa0;§§&#xa0;2&#xa0;og&#xa0;27).</translation>
    </message>
    <message>
        <source>Who decides on a complaint</source>
        <translation>Klageinstans</translation>
    </message>
    <message>
        <source>What the resolution is</source>
        <translation>Hva vedtaket er</translation>
    </message>
    <message>
        <source>Decides whether its legality can be reviewed (koml. § 27-2).</source>
        <translation>Avgjør om det kan kreves lovlighetskontroll (koml.&#xa0;§&#xa0;27-2).</translation>
    </message>
    <message>
        <source>Who gets a letter</source>
        <translation>Hvem som skal ha brev</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Navnet til part {number}</translation>
    </message>
    <message>
        <source>Address of party {number}</source>
        <translation>Adressen til part {number}</translation>
    </message>
    <message>
        <source>E-mail of party {number}</source>
        <translation>E-posten til part {number}</translation>
    </message>
    <message>
        <source>Write the name of every party.</source>
        <translation>Skriv navnet på hver part.</translation>
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
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Fjern merket</translation>
    </message>
    <message>
        <source>In the public version there will stand {mark} instead.</source>
        <translation>I den offentlige utgaven står det {mark} i stedet.</translation>
    </message>
    <message>
        <source>In the public version there will stand {mark} instead, or {short} where the paper has named the law before.</source>
        <translation>I den offentlige utgaven står det {mark} i stedet, eller {short} når papiret har nevnt loven før.</translation>
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
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Without the password</source>
        <translation>Uten passordet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>The pages are opened once and kept; the password is not. Without it, a page with the title stands in the place of the attachment.</source>
        <translation>Sidene åpnes én gang og tas vare på; det gjør ikke passordet. Uten det står en side med tittelen i vedleggets sted.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Skriv passordet.</translation>
    </message>
    <message numerus="yes">
        <source>The password is wrong. %n more try(s).</source>
        <translation>
            <numerusform>Passordet er feil. Ett forsøk igjen.</numerusform>
            <numerusform>Passordet er feil. %n forsøk igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åpner …</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste from Excel</source>
        <translation>Lim inn fra Excel</translation>
    </message>
    <message>
        <source>The first row is headings</source>
        <translation>Første rad er overskrifter</translation>
    </message>
    <message>
        <source>Paste something else</source>
        <translation>Lim inn noe annet</translation>
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
        <translation>Samme person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Same person or new person</source>
        <translation>Samme person eller ny person</translation>
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
        <translation>Navn, lister og varamedlemmer for {committee}, en rad for hver.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted for {committee}. See that the columns are right.</source>
        <translation>
            <numerusform>%n rad er limt inn for {committee}. Se at kolonnene stemmer.</numerusform>
            <numerusform>%n rader er limt inn for {committee}. Se at kolonnene stemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which column is the name.</source>
        <translation>Velg hvilken kolonne som er navnet.</translation>
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
            <numerusform>%n finnes fra før</numerusform>
            <numerusform>%n finnes fra før</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is deleted.</source>
        <translation>Ingen blir slettet.</translation>
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
        <translation>Er dette {name}, som er vara nr.&#xa0;{number} på listen til {list}?</translation>
    </message>
    <message>
        <source>Is this {name}, who sits here?</source>
        <translation>Er dette {name}, som sitter her?</translation>
    </message>
    <message>
        <source>Is this {name}, who is registered already?</source>
        <translation>Er dette {name}, som finnes fra før?</translation>
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
        <translation>Finnes fra før</translation>
    </message>
    <message>
        <source>Like somebody else</source>
        <translation>Ligner på en annen</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>Står to ganger</translation>
    </message>
    <message>
        <source>No name, left out</source>
        <translation>Uten navn, tas ikke med</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Etternavn</translation>
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
        <translation>Brukes ikke</translation>
    </message>
    <message>
        <source>Column {number} holds</source>
        <translation>Kolonne {number} er</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva skjer</translation>
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
        <translation>Språk i vinduet</translation>
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
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Taken when Saksliste is started the next time.</source>
        <translation>Gjelder neste gang Saksliste startes.</translation>
    </message>
    <message>
        <source>Shared database on a server</source>
        <translation>Felles base på en tjener</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Her ligger dataene</translation>
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
        <translation>Annen periode</translation>
    </message>
    <message>
        <source>From and including</source>
        <translation>Fra og med</translation>
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
        <translation>Forrige kvartal</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Perioden slutter før den begynner.</translation>
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
        <translation>Avstemninger</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Attended as</source>
        <translation>Møtte som</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The meetings that the person was at</source>
        <translation>Møtene personen deltok i</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Det ble stemt over</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Stemte</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The votes that the person took part in</source>
        <translation>Avstemningene personen var med i</translation>
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
        <translation>Velg en person</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings in the period</source>
        <translation>Ingen møter i perioden</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) that everybody may read about</source>
        <translation>
            <numerusform>%n offentlig avstemning</numerusform>
            <numerusform>%n offentlige avstemninger</numerusform>
        </translation>
    </message>
    <message>
        <source>No votes in the period</source>
        <translation>Ingen voteringer i perioden som alle kan lese om</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ingen er valgt</translation>
    </message>
    <message>
        <source>The proof of attendance</source>
        <translation>Bekreftelsen på oppmøte</translation>
    </message>
    <message>
        <source>The votes of one person</source>
        <translation>Avstemningene til én person</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>Phrases for the minutes</source>
        <translation>Fraser til protokollen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>They are put into the minutes with Ctrl and a figure, in the language of the meeting. An empty field has the usual phrase. Ctrl+1 belongs to the vote.</source>
        <translation>De settes inn i protokollen med Ctrl og et tall, i møtets målform. Et tomt felt har den vanlige frasen. Ctrl+1 hører til voteringen.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>What does the picture show?</source>
        <translation>Hva viser bildet?</translation>
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
        <translation>Dette leses opp for dem som ikke kan se bildet. La feltet stå tomt hvis bildet bare er til pynt.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>independent from {day}</source>
        <translation>uavhengig fra {day}</translation>
    </message>
    <message>
        <source>for {party} from {day}</source>
        <translation>for {party} fra {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
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
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ansvarlig</translation>
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
        <translation>Hva som er gjort</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Dokumentasjon</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>ansvarlig</translation>
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
        <translation>hva som er gjort</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>dokumentasjon</translation>
    </message>
    <message>
        <source>Choose the file that shows it</source>
        <translation>Velg filen som viser det</translation>
    </message>
</context>
<context>
    <name>PointTable</name>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Ansvarlig</translation>
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
        <translation>Punkter som følges opp</translation>
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
        <translation>Blanke, andre avstemning</translation>
    </message>
    <message>
        <source>&amp;Blank votes count as cast</source>
        <translation>&amp;Blanke stemmer regnes som avgitte</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Håndsopprekning</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftlig</translation>
    </message>
    <message>
        <source>How votes are given</source>
        <translation>Stemmene gis</translation>
    </message>
    <message>
        <source>The &amp;chair voted for</source>
        <translation>&amp;Møtelederen stemte på</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>Andre gang</translation>
    </message>
    <message>
        <source>How the parties voted</source>
        <translation>Slik stemte partiene</translation>
    </message>
    <message>
        <source>How the parties voted, second vote</source>
        <translation>Slik stemte partiene, andre avstemning</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>Navn {number}</translation>
    </message>
    <message>
        <source>Votes for name {number}</source>
        <translation>Stemmer til navn {number}</translation>
    </message>
    <message>
        <source>Second vote for name {number}</source>
        <translation>Andre gang, navn {number}</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>The members see</source>
        <translation>Medlemmene ser</translation>
    </message>
    <message>
        <source>The public sees</source>
        <translation>Offentligheten ser</translation>
    </message>
    <message>
        <source>In the way of PDF/UA</source>
        <translation>Hindrer PDF/UA</translation>
    </message>
    <message>
        <source>In the way of PDF/A</source>
        <translation>Hindrer PDF/A</translation>
    </message>
    <message>
        <source>Give the password …</source>
        <translation>Skriv passordet …</translation>
    </message>
    <message>
        <source>Tracked changes …</source>
        <translation>Sporede endringer …</translation>
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
        <translation>Bytt fil …</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
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
        <translation>vist helt</translation>
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
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Ingen forhåndsvisning</translation>
    </message>
    <message>
        <source>The preview could not be made. Try again with F5.</source>
        <translation>Forhåndsvisningen kunne ikke lages. Prøv igjen med F5.</translation>
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
        <translation>Skriv ut fra PDF-leser</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Åpne som PDF</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>Ingen skriver funnet.</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>Setter opp sidene …</translation>
    </message>
    <message>
        <source>So many pages print faster and sharper from the PDF reader.</source>
        <translation>Så mange sider går raskere og blir skarpere fra PDF-leseren.</translation>
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
        <translation>Dette gjelder papirer som lages fra nå av.</translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation>På begge sider av arket</translation>
    </message>
    <message>
        <source>Is proposed each time something is printed.</source>
        <translation>Foreslås hver gang noe skrives ut.</translation>
    </message>
    <message>
        <source>Binding margin</source>
        <translation>Innbindingsmarg</translation>
    </message>
    <message>
        <source>Extra room at the side with the holes or the spine.</source>
        <translation>Ekstra plass på siden med hull eller rygg.</translation>
    </message>
    <message>
        <source>Each case starts on a right-hand page</source>
        <translation>Hver sak begynner på en høyreside</translation>
    </message>
    <message>
        <source>A blank page is put in before it when needed. It is counted.</source>
        <translation>Ved behov kommer en blank side foran. Den telles med.</translation>
    </message>
    <message>
        <source>A divider sheet before each case</source>
        <translation>Skilleark foran hver sak</translation>
    </message>
    <message>
        <source>A sheet with the number and the title of the case.</source>
        <translation>Et ark med sakens nummer og tittel.</translation>
    </message>
    <message>
        <source>Exempt cases also as a file of their own</source>
        <translation>Unntatte saker også som egen fil</translation>
    </message>
    <message>
        <source>For coloured paper, with the bundle&apos;s page numbers.</source>
        <translation>Til farget papir, med møtebunkens sidetall.</translation>
    </message>
    <message>
        <source>Make attachments smaller when needed</source>
        <translation>Gjør vedlegg mindre ved behov</translation>
    </message>
    <message>
        <source>Only pages that leave no room for number and stamp.</source>
        <translation>Bare sider uten plass til sidetall og stempel.</translation>
    </message>
    <message>
        <source>Largest e-mail</source>
        <translation>Største e-post</translation>
    </message>
    <message>
        <source>A file is a third larger in an e-mail. A bundle that does not fit also comes in an edition with lighter pictures, in parts when needed.</source>
        <translation>En fil blir en tredjedel større i en e-post. En bunke som ikke får plass, kommer også i en utgave med lettere bilder, i deler når det trengs.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>Exempt cases also in the edition for e-mail</source>
        <translation>Unntatte saker også i e-postutgaven</translation>
    </message>
    <message>
        <source>A bundle with exempt cases is not sent by ordinary e-mail. Not ticked: only the public bundle gets an edition.</source>
        <translation>En møtebunke med unntatte saker sendes ikke på vanlig e‑post. Uten hake får bare den offentlige bunken en utgave.</translation>
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
        <translation>Unntatt del, til farget papir</translation>
    </message>
    <message>
        <source>The whole bundle</source>
        <translation>Hele møtebunken</translation>
    </message>
    <message>
        <source>Only the notice with the agenda</source>
        <translation>Bare innkallingen med sakslisten</translation>
    </message>
    <message>
        <source>Protocol sheets</source>
        <translation>Protokollark</translation>
    </message>
    <message>
        <source>The distribution list</source>
        <translation>Fordelingslisten</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s): {who}</source>
        <translation>
            <numerusform>%n eksemplar: {who}</numerusform>
            <numerusform>%n eksemplarer: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The members get the public bundle and the exempt part.</source>
        <translation>Medlemmene får den offentlige bunken og unntatt del.</translation>
    </message>
    <message>
        <source>The public bundle, without what is exempt</source>
        <translation>Offentlig møtebunke, uten unntatte saker</translation>
    </message>
    <message>
        <source>Only {case}</source>
        <translation>Bare {case}</translation>
    </message>
    <message>
        <source>Extract of {case}</source>
        <translation>Særutskrift av {case}</translation>
    </message>
    <message>
        <source>Printing on {printer} …</source>
        <translation>Skriver ut på {printer} …</translation>
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
        <translation>Lagret som «{name}».</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>The public version</source>
        <translation>Den offentlige utgaven</translation>
    </message>
    <message>
        <source>The file holds something that is not public</source>
        <translation>Filen inneholder noe som ikke er offentlig</translation>
    </message>
    <message>
        <source>Nobody has read the whole file, so it is not proved clean</source>
        <translation>Filen kunne ikke søkes helt gjennom, så den er ikke bevist ren</translation>
    </message>
    <message>
        <source>Not everything was searched for, so the file is not proved clean</source>
        <translation>Det er ikke søkt etter alt, så det er ikke bevist at filen er ren</translation>
    </message>
    <message>
        <source>Who decides that something is not secret</source>
        <translation>Hvem som avgjør at noe ikke er hemmelig</translation>
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
        <translation>Det som ble funnet</translation>
    </message>
    <message>
        <source>Said not to be secret</source>
        <translation>Godkjent som ikke hemmelig</translation>
    </message>
    <message>
        <source>Nothing was saved. {count} to look at in “{file}”.</source>
        <translation>Ingenting er lagret. {count} å se på i «{file}».</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again, since nothing is left to look at.</source>
        <translation>Ingenting ble lagret. Prøv igjen, for det er ikke mer å se på.</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <source>Whose proposal</source>
        <translation>Hvem sitt forslag</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Write what is proposed.</source>
        <translation>Skriv hva som blir foreslått.</translation>
    </message>
    <message>
        <source>Change the recommendation …</source>
        <translation>Endre innstillingen …</translation>
    </message>
    <message>
        <source>Remove the proposal</source>
        <translation>Ta bort forslaget</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>Nytt forslag</translation>
    </message>
    <message>
        <source>Change the proposal</source>
        <translation>Endre forslaget</translation>
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
        <translation>Det fulgte med saken</translation>
    </message>
    <message>
        <source>as it is called in the papers</source>
        <translation>slik det heter i saken</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;Hvem sitt forslag</translation>
    </message>
    <message>
        <source>the chief executive, a committee</source>
        <translation>kommunedirektøren, et utvalg</translation>
    </message>
    <message>
        <source>Sent on t&amp;o</source>
        <translation>Oversendes ti&amp;l</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The proposal is &amp;withdrawn</source>
        <translation>Forslaget er &amp;trukket</translation>
    </message>
    <message>
        <source>The proposal is &amp;not taken up: who put it forward takes no part in the case</source>
        <translation>Forslaget er &amp;ikke tatt opp til behandling: Den som la det fram, deltar ikke i saken</translation>
    </message>
    <message>
        <source>Only &amp;spoken so far</source>
        <translation>Bare &amp;muntlig så langt</translation>
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
        <translation>Ingen ennå.</translation>
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
        <translation>&amp;Endrer</translation>
    </message>
    <message>
        <source>The points that the text names</source>
        <translation>Punktene som teksten nevner</translation>
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
        <translation>Slik offentligheten ser det</translation>
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
        <translation>Hva det spørres om</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ikke ført ennå</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Hva som ble svart</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>Spørsmål &amp;fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;What is asked</source>
        <translation>&amp;Hva det spørres om</translation>
    </message>
    <message>
        <source>A&amp;nswered</source>
        <translation>&amp;Besvart</translation>
    </message>
    <message>
        <source>&amp;Printed in</source>
        <translation>Skrives &amp;under</translation>
    </message>
    <message>
        <source>What was an&amp;swered</source>
        <translation>Hva som ble sv&amp;art</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nobody is there who can ask.</source>
        <translation>Det er ingen til stede som kan spørre.</translation>
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
        <translation>Sett på møte …</translation>
    </message>
    <message>
        <source>No case waits</source>
        <translation>Ingen saker venter</translation>
    </message>
    <message>
        <source>Read in a case paper, or drop it anywhere on this page.</source>
        <translation>Les inn et saksframlegg, eller slipp det hvor som helst på denne siden.</translation>
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
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Offentlighet</translation>
    </message>
    <message>
        <source>Cases that wait for a meeting</source>
        <translation>Saker som venter på møte</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Avslutt saken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åpne saken</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Slett saken</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utvalg</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a meeting</source>
        <translation>
            <numerusform>%n sak venter på møte</numerusform>
            <numerusform>%n saker venter på møte</numerusform>
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
        <translation>Saker som venter på møte</translation>
    </message>
    <message>
        <source>Drag a case onto a meeting, or press Alt+Enter</source>
        <translation>Dra en sak til et møte, eller trykk Alt+Enter</translation>
    </message>
    <message>
        <source>Put on a meeting …</source>
        <translation>Sett på møte …</translation>
    </message>
    <message>
        <source>No case waits.</source>
        <translation>Ingen saker venter.</translation>
    </message>
    <message>
        <source>Drop case papers here</source>
        <translation>Slipp saksframlegg her</translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or plain text</source>
        <translation>Word, PDF, OpenDocument eller ren tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a meeting</source>
        <translation>
            <numerusform>%n sak venter på møte</numerusform>
            <numerusform>%n saker venter på møte</numerusform>
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
        <translation>Finn en sak</translation>
    </message>
    <message>
        <source>From the queue</source>
        <translation>Fra køen</translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift.</source>
        <translation>Velg flere med Ctrl eller Shift.</translation>
    </message>
    <message>
        <source>waits for {committee}</source>
        <translation>venter på {committee}</translation>
    </message>
    <message>
        <source>put off {date}</source>
        <translation>utsatt {date}</translation>
    </message>
    <message>
        <source>to {committee}</source>
        <translation>til {committee}</translation>
    </message>
    <message>
        <source>Put 1 case on</source>
        <translation>Sett opp 1 sak</translation>
    </message>
    <message>
        <source>Put {count} cases on</source>
        <translation>Sett opp {count} saker</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>{committee} is not among the committees</source>
        <translation>{committee} er ikke blant utvalgene</translation>
    </message>
    <message>
        <source>No committee is chosen</source>
        <translation>Utvalg er ikke valgt</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>waits for {committee}</source>
        <translation>venter på {committee}</translation>
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
        <translation>Steder i programmet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Case queue</source>
        <translation>Sakskø</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
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
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Vedtatt i</translation>
    </message>
    <message>
        <source>The council&apos;s resolution, as KST 12/24.</source>
        <translation>Kommunestyrets vedtak, som KST 12/24.</translation>
    </message>
    <message>
        <source>Fee for a meeting, in kroner</source>
        <translation>Møtegodtgjøring, i kroner</translation>
    </message>
    <message>
        <source>Empty: a role is paid as a member, and a committee as “All committees”.</source>
        <translation>Tomt felt: rollen får som medlem, og utvalget som «Alle utvalg».</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utvalg</translation>
    </message>
    <message>
        <source>øre</source>
        <translation>øre</translation>
    </message>
    <message>
        <source>whole kroner</source>
        <translation>hele kroner</translation>
    </message>
    <message>
        <source>Half the fee for who was there for less than</source>
        <translation>Halv godtgjøring til den som var til stede mindre enn</translation>
    </message>
    <message>
        <source>Per cent of the meeting</source>
        <translation>Prosent av møtet</translation>
    </message>
    <message>
        <source>Hours of the meeting</source>
        <translation>Timer av møtet</translation>
    </message>
    <message>
        <source>Amounts are rounded to</source>
        <translation>Beløp rundes av til</translation>
    </message>
    <message>
        <source>Both empty: the whole fee for everybody who met. 100 per cent: half for whoever missed anything. Hours: who was there for the whole meeting gets the whole fee, however short it was. Half can also be decided for one person and meeting in the list.</source>
        <translation>Begge tomme: hel godtgjøring til alle som møtte. 100 prosent: halv til den som var borte fra noe av møtet. Timer: den som var der hele møtet, får hel godtgjøring, uansett hvor kort det var. Halv kan også bestemmes for én person og ett møte i listen.</translation>
    </message>
    <message>
        <source>Another rule is stored. It holds until something is written here.</source>
        <translation>En annen regel er lagret. Den gjelder til noe skrives her.</translation>
    </message>
    <message>
        <source>Documented lost earnings, most a day</source>
        <translation>Dokumentert tapt arbeidsfortjeneste, høyst per dag</translation>
    </message>
    <message>
        <source>Care for others, most a day</source>
        <translation>Omsorg for andre, høyst per dag</translation>
    </message>
    <message>
        <source>Own car, per kilometre</source>
        <translation>Egen bil, per kilometer</translation>
    </message>
    <message>
        <source>Undocumented lost earnings, by hours in the day</source>
        <translation>Udokumentert tapt arbeidsfortjeneste, etter timer på dagen</translation>
    </message>
    <message>
        <source>From hours</source>
        <translation>Fra antall timer</translation>
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
        <translation>Skriv høyst 100 prosent.</translation>
    </message>
    <message>
        <source>More hours cannot be paid less.</source>
        <translation>Flere timer kan ikke gi mindre.</translation>
    </message>
</context>
<context>
    <name>RatesList</name>
    <message>
        <source>New rates …</source>
        <translation>Nye satser …</translation>
    </message>
    <message>
        <source>From the municipality&apos;s own regulation. Older rates stay for older meetings.</source>
        <translation>Fra kommunens egen forskrift. Eldre satser blir stående for eldre møter.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
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
        <translation>Nye satser</translation>
    </message>
    <message>
        <source>new rates</source>
        <translation>nye satser</translation>
    </message>
    <message>
        <source>Change rates</source>
        <translation>Endre satser</translation>
    </message>
    <message>
        <source>change of rates</source>
        <translation>endring av satser</translation>
    </message>
    <message>
        <source>removal of rates</source>
        <translation>fjerning av satser</translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
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
        <translation>Slik ble filen lest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Ikke kjent igjen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
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
        <translation>ny mottaker</translation>
    </message>
    <message>
        <source>change of a recipient</source>
        <translation>endring av en mottaker</translation>
    </message>
    <message>
        <source>taking {name} off</source>
        <translation>sletting av {name}</translation>
    </message>
    <message>
        <source>another order of the recipients</source>
        <translation>annen rekkefølge på mottakerne</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>New recipient</source>
        <translation>Ny mottaker</translation>
    </message>
    <message>
        <source>Change recipient</source>
        <translation>Endre mottaker</translation>
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
        <translation>Får papirene til alle utvalg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Sendes som</translation>
    </message>
    <message>
        <source>Write who gets the papers.</source>
        <translation>Skriv hvem som får papirene.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Write another name, or change that one.</source>
        <translation>{name} står på lista fra før. Skriv et annet navn, eller endre mottakeren som står der.</translation>
    </message>
    <message>
        <source>{name} is in the list already.</source>
        <translation>{name} står på lista fra før.</translation>
    </message>
</context>
<context>
    <name>RecipientsTab</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgave</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Sendes som</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>bare dette</translation>
    </message>
    <message>
        <source>Always get the papers</source>
        <translation>Får alltid papirene</translation>
    </message>
    <message>
        <source>Nobody but the members gets the papers</source>
        <translation>Bare medlemmene får papirene</translation>
    </message>
    <message>
        <source>Newspapers, the library and the administration can be put here.</source>
        <translation>Her kan aviser, biblioteket og administrasjonen stå.</translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation>Ny mottaker</translation>
    </message>
    <message>
        <source>Members get everything by themselves. What is chosen here is proposed when a notice is sent, and can be changed there. They stand on the distribution list in this order: Alt+Up and Alt+Down move.</source>
        <translation>Medlemmene får alt av seg selv. De som står her, foreslås når en innkalling sendes, og kan endres der. Mottakerne står i denne rekkefølgen på fordelingslista: Alt+Opp og Alt+Ned flytter.</translation>
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
        <translation>Neste utvalg stemmer over denne teksten.</translation>
    </message>
    <message>
        <source>The statement follows the papers. Nobody votes on it.</source>
        <translation>Uttalelsen følger sakspapirene. Ingen stemmer over den.</translation>
    </message>
    <message>
        <source>Same as the proposal</source>
        <translation>Likt forslaget</translation>
    </message>
</context>
<context>
    <name>RecusalForm</name>
    <message>
        <source>the whole item</source>
        <translation>hele saken</translation>
    </message>
    <message>
        <source>Only points</source>
        <translation>Bare punkt</translation>
    </message>
    <message>
        <source>unanimously</source>
        <translation>enstemmig</translation>
    </message>
    <message>
        <source>by votes</source>
        <translation>med stemmer</translation>
    </message>
    <message>
        <source>no ruling</source>
        <translation>uten avgjørelse</translation>
    </message>
    <message>
        <source>How it was ruled</source>
        <translation>Hvordan det ble avgjort</translation>
    </message>
    <message>
        <source>for stepping aside</source>
        <translation>for å fratre</translation>
    </message>
    <message>
        <source>against</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>Votes for stepping aside</source>
        <translation>Stemmer for å fratre</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Stemmer mot</translation>
    </message>
    <message>
        <source>Steps aside in the item</source>
        <translation>Fratrer i saken</translation>
    </message>
    <message>
        <source>Takes no part, because the person</source>
        <translation>Deltar ikke, fordi personen</translation>
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
        <translation>Ikke ført ennå</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Åpen for alle</translation>
    </message>
    <message>
        <source>Exempt, {basis}</source>
        <translation>Unntatt, {basis}</translation>
    </message>
    <message>
        <source>Who may read the remark</source>
        <translation>Hvem kan lese merknaden</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Fees</source>
        <translation>Godtgjøring</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Frammøte</translation>
    </message>
    <message>
        <source>Volume of the year</source>
        <translation>Årets møtebok</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Én person</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Lists and volumes that cover many meetings.</source>
        <translation>Lister og møtebøker som gjelder mange møter.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>asks for leave</source>
        <translation>ber om permisjon</translation>
    </message>
    <message>
        <source>&amp;To and with</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>the whole item</source>
        <translation>hele saken</translation>
    </message>
    <message>
        <source>Only &amp;points</source>
        <translation>Bare &amp;punkt</translation>
    </message>
    <message>
        <source>Enter what is asked &amp;for</source>
        <translation>&amp;Før inn det som bes om</translation>
    </message>
    <message>
        <source>&amp;Asks beforehand, because the person</source>
        <translation>&amp;Ber på forhånd, fordi personen</translation>
    </message>
    <message>
        <source>In the &amp;item</source>
        <translation>I sake&amp;n</translation>
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
        <translation>Bruk det som ble vedtatt</translation>
    </message>
    <message>
        <source>Resolution, own words</source>
        <translation>Vedtak, egne ord</translation>
    </message>
    <message>
        <source>put together of what was adopted</source>
        <translation>satt sammen av det som ble vedtatt</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Move the rest to another meeting</source>
        <translation>Flytt resten til et annet møte</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>The cases that are not treated</source>
        <translation>Sakene som ikke er behandlet</translation>
    </message>
    <message>
        <source>the meeting on {date}</source>
        <translation>møtet {date}</translation>
    </message>
    <message>
        <source>the queue, until a meeting is chosen</source>
        <translation>køen, til et møte er valgt</translation>
    </message>
    <message>
        <source>Every case is treated.</source>
        <translation>Alle sakene er behandlet.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>They are postponed here, and the minutes say where they went.</source>
        <translation>De blir utsatt her, og protokollen sier hvor de ble flyttet.</translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>Choose an empty folder for the data</source>
        <translation>Velg en tom mappe for dataene</translation>
    </message>
    <message>
        <source>Fetching back the backup …</source>
        <translation>Henter tilbake sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Velg sikkerhetskopien</translation>
    </message>
    <message>
        <source>Backups and second copies (*.zip saksliste.sqlite)</source>
        <translation>Sikkerhetskopier og ekstra kopier (*.zip saksliste.sqlite)</translation>
    </message>
</context>
<context>
    <name>RollPane</name>
    <message>
        <source>has not reported absence</source>
        <translation>har ikke meldt forfall</translation>
    </message>
    <message>
        <source>&amp;Reported absence</source>
        <translation>Meldt &amp;forfall</translation>
    </message>
    <message>
        <source>The reason is for the office: no protocol prints it.</source>
        <translation>Grunnen er for kontoret: ingen protokoll skriver den ut.</translation>
    </message>
    <message>
        <source>Away.</source>
        <translation>Borte.</translation>
    </message>
    <message>
        <source>Is there. Space: away.</source>
        <translation>Til stede. Mellomrom: borte.</translation>
    </message>
    <message>
        <source>Comes without a seat, and counts in nothing.</source>
        <translation>Møter uten å være medlem, og regnes ikke med i noe tall.</translation>
    </message>
    <message>
        <source>Has no seat here. Space: comes all the same.</source>
        <translation>Er ikke medlem her. Mellomrom: møter likevel.</translation>
    </message>
</context>
<context>
    <name>RoomAsking</name>
    <message>
        <source>The question is removed.</source>
        <translation>Spørsmålet er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>The break is corrected.</source>
        <translation>Pausen er rettet.</translation>
    </message>
    <message>
        <source>The break is removed.</source>
        <translation>Pausen er fjernet.</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>Questions and breaks</source>
        <translation>Spørsmål og pauser</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rett …</translation>
    </message>
    <message>
        <source>There were no questions and no breaks.</source>
        <translation>Det var ingen spørsmål og ingen pauser.</translation>
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
        <translation>Det siste utvalget avgjør saken.</translation>
    </message>
    <message>
        <source>Committees in order</source>
        <translation>Utvalg i rekkefølge</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
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
        <translation>Utvalg</translation>
    </message>
    <message>
        <source>decides the case</source>
        <translation>avgjør saken</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>innstiller</translation>
    </message>
</context>
<context>
    <name>RouteStrip</name>
    <message>
        <source>Treatment</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Change the route …</source>
        <translation>Endre saksgangen …</translation>
    </message>
    <message>
        <source>No committee chosen yet</source>
        <translation>Utvalg er ikke valgt ennå</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Write down the recommendation …</source>
        <translation>Skriv inn innstillingen …</translation>
    </message>
    <message>
        <source>Write down the statement …</source>
        <translation>Skriv inn uttalelsen …</translation>
    </message>
    <message>
        <source>The mayor decides it …</source>
        <translation>Ordføreren avgjør saken …</translation>
    </message>
    <message>
        <source>Save extract and letters …</source>
        <translation>Lagre særutskrift og brev …</translation>
    </message>
    <message>
        <source>Take the mayor&apos;s decision back</source>
        <translation>Ta ordførerens vedtak tilbake</translation>
    </message>
    <message>
        <source>gives its opinion</source>
        <translation>uttaler seg</translation>
    </message>
    <message>
        <source>decides the case</source>
        <translation>avgjør saken</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>innstiller</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Deadlines and rules</source>
        <translation>Frister og regler</translation>
    </message>
    <message>
        <source>The committee is in use</source>
        <translation>Utvalget er i bruk</translation>
    </message>
    <message>
        <source>The committee&apos;s own rules say how many days.</source>
        <translation>Utvalgets eget reglement sier hvor mange dager.</translation>
    </message>
    <message>
        <source>The law asks for reasonable notice (koml. § 11-3); the committee&apos;s own rules say how many days.</source>
        <translation>Loven krever rimelig varsel (koml.&#xa0;§&#xa0;11-3). Utvalgets eget reglement sier hvor mange dager.</translation>
    </message>
    <message>
        <source>How long before the meeting case papers must be in.</source>
        <translation>Så lenge før møtet må saksframleggene være inne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Antall plasser</translation>
    </message>
    <message>
        <source>Days of notice</source>
        <translation>Innkalling, dager før møtet</translation>
    </message>
    <message>
        <source>Days for case papers</source>
        <translation>Saksframlegg, dager før møtet</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Vanlig møtested</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Vanlig klokkeslett</translation>
    </message>
    <message>
        <source>A committee out of use plans no meetings. What it has decided stays.</source>
        <translation>Et utvalg som ikke er i bruk, får ingen nye møter. Det som er vedtatt, blir stående.</translation>
    </message>
</context>
<context>
    <name>RunoffChoice</name>
    <message>
        <source>Equally many votes. Who goes on to the second round is for you to say.</source>
        <translation>Like mange stemmer. Velg hvem som går videre til andre avstemning.</translation>
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
        <translation>ikke offentlig</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>The members</source>
        <translation>Medlemmene</translation>
    </message>
    <message>
        <source>Nobody here has a name with those letters.</source>
        <translation>Ingen her har et navn med de bokstavene.</translation>
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
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Got leave</source>
        <translation>Fikk permisjon</translation>
    </message>
    <message>
        <source>The deputy sits</source>
        <translation>Varaen møter</translation>
    </message>
    <message>
        <source>The deputy answers</source>
        <translation>Varaen svarer</translation>
    </message>
    <message>
        <source>Does not answer in the item</source>
        <translation>Svarer ikke i saken</translation>
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
        <translation>Den hemmelige avstemningen</translation>
    </message>
    <message>
        <source>The chair voted</source>
        <translation>Møtelederen stemte</translation>
    </message>
</context>
<context>
    <name>SectionArranger</name>
    <message>
        <source>The parts of a case, in order</source>
        <translation>Delene av en sak, i rekkefølge</translation>
    </message>
    <message>
        <source>This part has no heading of its own.</source>
        <translation>Denne delen har ingen egen overskrift.</translation>
    </message>
    <message>
        <source>Alt with an arrow key moves a part. Untick what is not to be printed.</source>
        <translation>Alt med piltast flytter en del. Fjern haken ved det som ikke skal trykkes.</translation>
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
        <translation>Deler av teksten</translation>
    </message>
    <message>
        <source>{section}, has a finding</source>
        <translation>{section}, har en merknad</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>New recipient</source>
        <translation>Ny mottaker</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Make the public version too, without what is exempt</source>
        <translation>Lag også den offentlige utgaven, uten det som er unntatt</translation>
    </message>
    <message>
        <source>Kept with what was sent. It is not printed.</source>
        <translation>Tas vare på sammen med det som sendes. Skrives ikke ut.</translation>
    </message>
    <message>
        <source>Stands on the members&apos; first page, not in the public version.</source>
        <translation>Står på medlemmenes første side, ikke i den offentlige utgaven.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n mottaker</numerusform>
            <numerusform>%n mottakere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) are to have exempt cases by e-mail. A bundle with exempt cases is not sent by ordinary e-mail.</source>
        <translation>
            <numerusform>%n mottaker skal ha unntatte saker på e‑post. En møtebunke med unntatte saker sendes ikke på vanlig e‑post.</numerusform>
            <numerusform>%n mottakere skal ha unntatte saker på e‑post. En møtebunke med unntatte saker sendes ikke på vanlig e‑post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Making the files …</source>
        <translation>Lager filene …</translation>
    </message>
    <message>
        <source>Send the notice?</source>
        <translation>Sende innkallingen?</translation>
    </message>
    <message>
        <source>Send a supplement?</source>
        <translation>Sende et tillegg?</translation>
    </message>
    <message>
        <source>Send a correction?</source>
        <translation>Sende en rettelse?</translation>
    </message>
    <message>
        <source>Make the public version?</source>
        <translation>Lage den offentlige utgaven?</translation>
    </message>
    <message>
        <source>Keep the papers as they are now?</source>
        <translation>Ta vare på papirene slik de er nå?</translation>
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
        <translation>Det er ingen saker på sakslisten.</translation>
    </message>
    <message>
        <source>Everything that was sent is made for the public, without what is exempt and with the page numbers that the members have. It is searched before it is kept.</source>
        <translation>Alt som er sendt, blir laget for offentligheten, uten det som er unntatt og med de samme sidetallene som medlemmene har. Filen blir gjennomsøkt før den tas vare på.</translation>
    </message>
    <message>
        <source>The notice is marked as sent, but its papers were not kept. They are kept now, marked as kept afterwards. Then supplements and corrections can follow.</source>
        <translation>Innkallingen er merket som sendt, men papirene ble ikke tatt vare på. De blir tatt vare på nå, merket «i ettertid». Så kan tillegg og rettelser følge.</translation>
    </message>
    <message>
        <source>See first that the papers are as they were sent: the program cannot know. Cases that were added since are left to a supplement.</source>
        <translation>Se først at papirene er slik de ble sendt; det kan ikke programmet vite. Saker som er kommet til siden, sendes som tillegg.</translation>
    </message>
    <message>
        <source>What was sent before has changed too. That is sent as a correction of its own.</source>
        <translation>Noe av det som er sendt før, er også endret. Det sendes som en egen rettelse.</translation>
    </message>
    <message>
        <source>Only the public version is another by now. Of the members, those get it who have what is exempt on paper of its own. It is searched before it is kept.</source>
        <translation>Bare den offentlige utgaven er endret. Av medlemmene er det de som har den unntatte delen for seg på papir, som får rettelsen. Den blir gjennomsøkt før den tas vare på.</translation>
    </message>
    <message>
        <source>Only the public version is another by now, so the members get nothing. It is searched before it is kept.</source>
        <translation>Bare den offentlige utgaven er endret, så medlemmene får ingenting. Den blir gjennomsøkt før den tas vare på.</translation>
    </message>
    <message>
        <source>What lies published still has the former words. Replace it afterwards with the public bundle of everything that was sent.</source>
        <translation>Det som ligger publisert, har fortsatt de gamle ordene. Bytt det ut etterpå med den offentlige møtebunken av alt som er sendt.</translation>
    </message>
    <message>
        <source>Where the papers are printed on both sides, the other side of each sheet comes along.</source>
        <translation>Der papirene er trykt på begge sider, følger den andre siden av hvert ark med.</translation>
    </message>
    <message>
        <source>Cases were added too. They are sent as a supplement of their own.</source>
        <translation>Saker er også kommet til. De sendes som et eget tillegg.</translation>
    </message>
    <message>
        <source>The files are made and kept as they are. Print or mail them afterwards.</source>
        <translation>Filene lages og tas vare på slik de er. Skriv dem ut eller send dem som e‑post etterpå.</translation>
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
        <translation>Det som er sendt før, har ingen offentlig utgave, så dette får heller ingen. Lag den offentlige utgaven av alt etterpå, under «Mer».</translation>
    </message>
    <message>
        <source>the notice itself</source>
        <translation>selve innkallingen</translation>
    </message>
    <message>
        <source>Only the added cases go out. Page numbers go on from the last page sent.</source>
        <translation>Bare sakene som er kommet til, sendes. Sidetallene fortsetter der det sist slapp.</translation>
    </message>
    <message>
        <source>Only the pages that changed go out, numbered 45a, 45b.</source>
        <translation>Bare sidene som er endret, sendes, med numre som 45a og 45b.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The numbers from {first} to {last} are fixed for good and never used again. This cannot be undone.</source>
        <translation>Numrene fra {first} til {last} blir faste og brukes aldri igjen. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The public version cannot be made: {why}</source>
        <translation>Den offentlige utgaven kan ikke lages: {why}</translation>
    </message>
    <message>
        <source>The notice is sent: pages {first}–{last} are kept.</source>
        <translation>Innkallingen er sendt: side {first}–{last} er tatt vare på.</translation>
    </message>
    <message>
        <source>Supplement {serial} is sent: pages {first}–{last} are kept.</source>
        <translation>Tillegg {serial} er sendt: side {first}–{last} er tatt vare på.</translation>
    </message>
    <message>
        <source>Correction {serial} is sent and kept.</source>
        <translation>Rettelse {serial} er sendt og tatt vare på.</translation>
    </message>
    <message>
        <source>The public version is made and kept.</source>
        <translation>Den offentlige utgaven er laget og tatt vare på.</translation>
    </message>
    <message>
        <source>The papers are kept: pages {first}–{last}.</source>
        <translation>Papirene er tatt vare på: side {first}–{last}.</translation>
    </message>
    <message>
        <source>Make the public version …</source>
        <translation>Lag den offentlige utgaven …</translation>
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
        <translation>Saksliste trenger ikke nett. Ingenting sendes ut av maskinen.</translation>
    </message>
    <message>
        <source>Making the sample municipality …</source>
        <translation>Lager eksempelkommunen …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Everything is saved as you change it.</source>
        <translation>Alt lagres mens du endrer.</translation>
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
        <translation>Satser for folkevalgte</translation>
    </message>
    <message>
        <source>Minutes written in the meeting</source>
        <translation>Protokoll som skrives i møtet</translation>
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
        <translation>Hva forhåndsvisningen viser</translation>
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
        <translation>Neste tillegg, ikke sendt</translation>
    </message>
    <message>
        <source>The next correction, not sent</source>
        <translation>Neste rettelse, ikke sendt</translation>
    </message>
</context>
<context>
    <name>SignersFields</name>
    <message>
        <source>They were &amp;elected at the opening</source>
        <translation>De ble &amp;valgt ved åpningen av møtet</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Does all of this from {source} stand in open papers too?</source>
        <translation>Står alt dette fra {source} også i åpne papirer?</translation>
    </message>
    <message>
        <source>Not secret</source>
        <translation>Ikke hemmelig</translation>
    </message>
    <message>
        <source>All of this is exempt there and stands in the file too. Look through it: you say that the public may read it.</source>
        <translation>Alt dette er unntatt der og står også i filen. Se gjennom det: du sier at offentligheten kan lese det.</translation>
    </message>
    <message>
        <source>It stands in open papers too</source>
        <translation>Alt dette står også i åpne papirer</translation>
    </message>
    <message>
        <source>Why it may be public</source>
        <translation>Hvorfor det kan være offentlig</translation>
    </message>
    <message>
        <source>Names, numbers and titles in it. Tick those that may be public too; what holds another one stays.</source>
        <translation>Navn, tall og titler i det. Kryss av dem som også kan være offentlige; det som har andre i seg, blir stående.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
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
        <translation>Taleliste</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>Who wants to speak</source>
        <translation>Hvem som ber om ordet</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Navn, så Enter</translation>
    </message>
    <message>
        <source>Who waits to speak</source>
        <translation>De som venter på ordet</translation>
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
        <translation>Uten parti:</translation>
    </message>
</context>
<context>
    <name>StandardItems</name>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>A new meeting starts with</source>
        <translation>Et nytt møte begynner med</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move. Meetings that are planned already keep their items.</source>
        <translation>Mellomrom krysser av, Alt+Opp og Alt+Ned flytter. Møter som allerede er planlagt, beholder sakene sine.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Saksliste is already open with these data, on {pc} (process {process}).</source>
        <translation>Saksliste er allerede åpen med disse dataene, på {pc} (prosess {process}).</translation>
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
        <translation>Utvalgets eget reglement sier hvem som avgjør det.</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nobody is there who can make one.</source>
        <translation>Det er ingen til stede som kan komme med en.</translation>
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
        <translation>Per utvalg</translation>
    </message>
    <message>
        <source>What a line is</source>
        <translation>Hva en linje gjelder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Hele</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Uten forfall</translation>
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
        <translation>Uten parti</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
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
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} present</source>
        <translation>{share} frammøte</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>Alle utvalg</translation>
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
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikke lagret: {reason}</translation>
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
        <translation>nå</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>gjenstår</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>the program made a mistake. Nothing was changed.</source>
        <translation>programmet gjorde en feil. Ingenting ble endret.</translation>
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
        <translation>Skriv teksten her, eller lim den inn fra Word.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
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
        <translation>Tidene for saken</translation>
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
        <translation>&amp;Begynte kl.</translation>
    </message>
    <message>
        <source>The item cannot end before it begins.</source>
        <translation>Saken kan ikke være ferdig før den begynte.</translation>
    </message>
</context>
<context>
    <name>TrackedChangesDialog</name>
    <message>
        <source>“{title}” has tracked changes</source>
        <translation>«{title}» har sporede endringer</translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation>Godta endringene</translation>
    </message>
    <message>
        <source>Print neither yet</source>
        <translation>Skriv ut ingen av delene ennå</translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation>Avvis endringene</translation>
    </message>
    <message>
        <source>The original is kept as it is. Comments are never printed. Until you choose, a page with the title stands in the place of the attachment.</source>
        <translation>Originalen blir tatt vare på som den er. Kommentarer skrives aldri ut. Til du velger, står en side med tittelen i vedleggets sted.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The data are in {place}. Nothing there has been changed.</source>
        <translation>Dataene ligger i {place}. Ingenting der er endret.</translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation>en felles database</translation>
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
        <translation>Hent tilbake en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Velg en annen mappe …</translation>
    </message>
    <message>
        <source>Choose the folder of the data</source>
        <translation>Velg mappen for dataene</translation>
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
        <translation>Varamedlemmer i den rekkefølgen de kalles inn</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Why out of order</source>
        <translation>&amp;Hvorfor utenom rekkefølgen</translation>
    </message>
    <message>
        <source>&amp;Write to the deputy …</source>
        <translation>&amp;Skriv til varamedlemmet …</translation>
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
        <translation>Ikke ført ennå</translation>
    </message>
    <message>
        <source>Nothing can be decided here when {number} of {members} do (koml. § 11-8).</source>
        <translation>Her kan ikke noe vedtas når {number} av {members} gjør det (koml. § 11-8).</translation>
    </message>
    <message>
        <source>Why no ordinary meeting is held</source>
        <translation>Hvorfor det ikke holdes et ordinært møte</translation>
    </message>
    <message>
        <source>Members who have demanded an ordinary meeting</source>
        <translation>Medlemmer som har krevd et ordinært møte</translation>
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
        <translation>Innkallingen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Mottakere</translation>
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
        <translation>Hva</translation>
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
        <translation>Mottakere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgave</translation>
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
        <translation>Filer som er tatt vare på</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
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
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>Make the public version …</source>
        <translation>Lag den offentlige utgaven …</translation>
    </message>
    <message>
        <source>Send a supplement …</source>
        <translation>Send tillegg …</translation>
    </message>
    <message>
        <source>Send a correction …</source>
        <translation>Send rettelse …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Nothing that was sent of this meeting has been kept.</source>
        <translation>Ingenting av det som er sendt av dette møtet, er tatt vare på.</translation>
    </message>
    <message>
        <source>No recipients are noted.</source>
        <translation>Ingen mottakere er notert.</translation>
    </message>
    <message>
        <source>Looking at every file …</source>
        <translation>Ser på alle filene …</translation>
    </message>
    <message>
        <source>{what} is whole: every file and the list of them are as they were kept.</source>
        <translation>{what} er hel: alle filene og listen over dem er som da de ble tatt vare på.</translation>
    </message>
    <message>
        <source>The meeting as it is now</source>
        <translation>Møtet slik det er nå</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>Unanimous</source>
        <translation>Enstemmig</translation>
    </message>
    <message>
        <source>Take the vote away</source>
        <translation>Ta bort voteringen</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Håndsopprekning</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Navneopprop</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmelig</translation>
    </message>
    <message>
        <source>How votes are cast</source>
        <translation>Hvordan stemmene gis</translation>
    </message>
    <message>
        <source>Not saved: somebody else has entered it, choose above</source>
        <translation>Ikke lagret: Noen andre har ført den, velg ovenfor</translation>
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
        <translation>Hva avstemningen krever</translation>
    </message>
    <message>
        <source>Somebody is &amp;appointed: blank is a vote</source>
        <translation>&amp;Ansettelse: blankt er en stemme</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Andre gangs avstemning</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Ansettelse</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Alminnelig flertall</translation>
    </message>
</context>
<context>
    <name>VotePane</name>
    <message>
        <source>As a whole</source>
        <translation>Samlet</translation>
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
        <translation>Hvordan det stemmes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votering</translation>
    </message>
    <message>
        <source>does not add up any more</source>
        <translation>går ikke opp lenger</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>gjenstår</translation>
    </message>
    <message>
        <source>Nothing was put to the vote here.</source>
        <translation>Her ble det ikke stemt over noe.</translation>
    </message>
    <message>
        <source>Nobody is there yet. Call the roll with F7 first.</source>
        <translation>Ingen er til stede ennå. Før oppropet med F7 først.</translation>
    </message>
    <message>
        <source>There is nothing to vote on here. A proposal is put forward with F4.</source>
        <translation>Her er det ingenting å stemme over. Et forslag legges fram med F4.</translation>
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
        <translation>Unntatte ord i det som ble stemt over</translation>
    </message>
    <message>
        <source>Exempt passages in what was answered</source>
        <translation>Unntatte ord i forslaget det ble svart på</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>{item}. The text cannot be changed here, only marked: select with Shift and the arrow keys, and mark with Ctrl+Shift+U.</source>
        <translation>{item}. Teksten kan ikke endres her, bare merkes: velg ordene med Shift og piltastene, og merk med Ctrl+Shift+U.</translation>
    </message>
</context>
<context>
    <name>VotedStrip</name>
    <message>
        <source>Voted on: {where}. The minutes keep the proposal as it was then, whatever is changed here.</source>
        <translation>Stemt over: {where}. Protokollen beholder forslaget slik det var da, uansett hva som endres her.</translation>
    </message>
</context>
<context>
    <name>VotesBack</name>
    <message>
        <source>The vote in {item} is taken away.</source>
        <translation>Voteringen i {item} er tatt bort.</translation>
    </message>
    <message>
        <source>The election in {item} is taken away.</source>
        <translation>Valget i {item} er tatt bort.</translation>
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
        <translation>Hvem som er inhabil i en sak som er unntatt, vises ikke mens dørene er åpne.</translation>
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
        <translation>Skjul årsplanen</translation>
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
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Utgave</translation>
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
        <translation>Årets møter</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Utvalg</translation>
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
        <translation>Lagre møteboken …</translation>
    </message>
    <message>
        <source>All protocols of the year are locked.</source>
        <translation>Alle årets protokoller er låst.</translation>
    </message>
    <message>
        <source>Locked, goes into the volume</source>
        <translation>Låst, kommer med i møteboken</translation>
    </message>
    <message>
        <source>change of keywords</source>
        <translation>endring av stikkord</translation>
    </message>
    <message>
        <source>The volume of the year</source>
        <translation>Årets møtebok</translation>
    </message>
</context>
</TS>
