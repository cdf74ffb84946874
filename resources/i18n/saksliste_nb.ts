<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AccessDialog</name>
    <message>
        <source>Who may see the case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of the exemption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in the public version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not tell what is exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exemption needs a legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaActions</name>
    <message>
        <source>Cases that have been sent out keep their place and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt cases stand last, since the public has to leave for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} has been sent out and keeps its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} is back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{case} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>Drop attachments to {case} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>Case no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cases from the queue, or drop case papers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the queue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop case papers here to add a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case papers (*.docx *.odt *.pdf *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the queue ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>the legal basis is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown as “{title}” in the public version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access is not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} that stop the sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through everything stored …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are in a shared database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT how it is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup is done. It holds the database and %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is in order: the database and %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMoves</name>
    <message>
        <source>the new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting on a meeting</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Control</name>
    <message>
        <source>Nothing to remark. It can be sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be mended before it is sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stops the sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} piece of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pieces of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Hide or show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a public holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short notice: it should have gone out {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlinesPanel</name>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deadlines ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is read aloud to those who cannot see it:</source>
        <translation type="unfinished"></translation>
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
    <name>Export</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for all papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are saved in “{folder}”.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a case first: attachments go with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments to {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading attachments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading case papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is kept, but is not printed: save it as PDF to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is read in and stands on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case papers are read in and stand on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingStrips</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Avbryt</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>The user guide is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting agendas, case papers and bundles for the political secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with Python, Qt and PySide6 (LGPL), SQLAlchemy, ReportLab, pikepdf, PDFium, the font Source Sans 3 (OFL) and the icons of Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Saksliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information for IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Innstillinger</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may see it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attachment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be &amp;treated again</source>
        <translation type="unfinished"></translation>
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
    <name>Legend</name>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New meeting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read in case papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and PDF: open a meeting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look through everything stored …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Information for IT …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Saksliste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search in cases, decisions and people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksDialog</name>
    <message>
        <source>“{name}” has changes that nobody decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and hidden text are never part of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Forhåndsvisning</translation>
    </message>
    <message>
        <source>What is shown of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole bundle, {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice, {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything to a folder …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingChoice</name>
    <message>
        <source>Put on a new meeting …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Change the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under the facts of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) will be put on the agenda.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>Write or choose the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>meeting no. {number}/{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>The cases get their final numbers when the notice is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version: {count} case is shielded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public version: {count} cases are shielded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal version with {count} case not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal version with {count} cases not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>The course of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date, time, place, language and note …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingMenu</name>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;PDF of the bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make PDF of the p&amp;ublic bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything to a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the meeting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the meeting &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;queue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attachment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Briefing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingMoves</name>
    <message>
        <source>Mark as sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is approved …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers from {first} to {last} are fixed for good and never used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that come later are marked as supplements. A case that goes out is postponed or withdrawn, and keeps its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the notice as sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is marked as sent. The numbers are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is marked as held, and its cases as treated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the protocol approved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting goes to the archive, and nothing on it can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is marked as approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is cancelled. Its cases are back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice has been sent already: tell the members about the change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>This meeting does not exist any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted. Its cases are back in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the legal basis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>no cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n thing(s) that stop the dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n remark(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has passed: is it held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice has been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol is not approved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has passed, the notice was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice should have been sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to be sent by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers in by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Møter</translation>
    </message>
    <message>
        <source>Read in case papers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPanel</name>
    <message>
        <source>Coming meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. Make one with «New meeting».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All held meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityForm</name>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit in the letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary who signs the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chief executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading over the proposed resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the program&apos;s own sentence is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence about absence in the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence about deputies in the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoMeetings</name>
    <message>
        <source>Choose file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a case paper here and the program reads it and makes the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
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
</context>
<context>
    <name>PaperFoot</name>
    <message>
        <source>Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperImport</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose case papers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperKinds</name>
    <message>
        <source>Case papers ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMeeting</name>
    <message>
        <source>There is no committee yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one under Committees first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Forhåndsvisning</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made. Try again with F5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On both sides of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the PDF reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Avbryt</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many pages print faster and sharper from the PDF reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pages} pages on {sheets} sheets of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet of paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The whole bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the notice with the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public bundle, without what is exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on {printer} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is sent to {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <source>Whose proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Case queue</source>
        <translation type="unfinished">Sakskø</translation>
    </message>
    <message>
        <source>Cases that wait for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a case onto a meeting, or press Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on a meeting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop case papers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, PDF, OpenDocument or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for a meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePopup</name>
    <message>
        <source>Cases in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several with Ctrl or Shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {committee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {committee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put 1 case on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {count} cases on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>{committee} is not among the committees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No committee is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {committee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {committee} {day}</source>
        <translation type="unfinished"></translation>
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
        <source>Archive</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restorer</name>
    <message>
        <source>Choose an empty folder for the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching back the backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for «{words}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Parts of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{section}, has a finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The folder is open in another window, on {pc}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksliste needs no network. Nothing is sent from this PC.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
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
    <name>Told</name>
    <message>
        <source>Saksliste</source>
        <translation type="unfinished">Saksliste</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The data are in {place}. Nothing there has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Prøv igjen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>Year plan {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Hide the year plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the year plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year plan {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
