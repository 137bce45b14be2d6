<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>About Reconciler</source>
        <translation>Über Reconciler</translation>
    </message>
    <message>
        <source>Compares versions of one news article sentence by sentence and writes the reconciled account.

Free software under the Apache License 2.0. Runs on Qt %1.</source>
        <translation>Vergleicht Fassungen eines Nachrichtenartikels Satz für Satz und schreibt den abgeglichenen Bericht.

Freie Software unter der Apache-Lizenz 2.0. Läuft mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über Reconciler</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>Alle &amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Confirm the row</source>
        <translation>Zeile &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Copy with sigla</source>
        <translation>Mit Siglen ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Describe version…</source>
        <translation>Fassung &amp;beschreiben…</translation>
    </message>
    <message>
        <source>&amp;Discrepancies</source>
        <translation>&amp;Abweichungen</translation>
    </message>
    <message>
        <source>&amp;Dismiss the discrepancies</source>
        <translation>Abweichungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Edit the wording</source>
        <translation>&amp;Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export the account…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Figure table</source>
        <translation>Zah&amp;lentabelle</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>Spalte &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;House forms…</source>
        <translation>&amp;Hausformen…</translation>
    </message>
    <message>
        <source>&amp;Import with preview…</source>
        <translation>&amp;Importieren mit Vorschau…</translation>
    </message>
    <message>
        <source>&amp;Join with the next row</source>
        <translation>Mit der nächsten Zeile &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Keep apart</source>
        <translation>&amp;Getrennt halten</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Te&amp;xt größer</translation>
    </message>
    <message>
        <source>&amp;Later in the account</source>
        <translation>Im &amp;Bericht nach hinten</translation>
    </message>
    <message>
        <source>&amp;Mark, then pin</source>
        <translation>&amp;Merken, dann koppeln</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Next discrepancy</source>
        <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
        <source>&amp;Next step of the walk</source>
        <translation>&amp;Nächster Schritt des Rundgangs</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Omit</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste an article…</source>
        <translation>Artikel &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Previous discrepancy</source>
        <translation>&amp;Vorige Abweichung</translation>
    </message>
    <message>
        <source>&amp;Previous step of the walk</source>
        <translation>&amp;Voriger Schritt des Rundgangs</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Realign</source>
        <translation>&amp;Neu zuordnen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anor&amp;dnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Beiseitegelegt</translation>
    </message>
    <message>
        <source>&amp;Settle the discrepancies</source>
        <translation>Abweichungen &amp;klären</translation>
    </message>
    <message>
        <source>&amp;Show all columns</source>
        <translation>Alle &amp;Spalten zeigen</translation>
    </message>
    <message>
        <source>&amp;To the moved partner</source>
        <translation>Zum verschobenen &amp;Partner</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>&amp;Übersetzen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>Kopplung &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message>
        <source>&amp;Why this row?</source>
        <translation>&amp;Warum diese Zeile?</translation>
    </message>
    <message>
        <source>A &amp;walk in ten steps</source>
        <translation>Ein &amp;Rundgang in zehn Schritten</translation>
    </message>
    <message>
        <source>A&amp;greements</source>
        <translation>Ü&amp;bereinstimmungen</translation>
    </message>
    <message>
        <source>Add a page from the &amp;web…</source>
        <translation>Seite aus dem &amp;Web hinzufügen…</translation>
    </message>
    <message>
        <source>Add a version from text you paste</source>
        <translation>Eine Fassung aus eingefügtem Text hinzufügen</translation>
    </message>
    <message>
        <source>After a decision, move on to the next undecided row</source>
        <translation>Nach einer Entscheidung zur nächsten unentschiedenen Zeile weitergehen</translation>
    </message>
    <message>
        <source>Align all versions anew; pins and confirmed rows stay</source>
        <translation>Alle Fassungen neu zuordnen; Kopplungen und bestätigte Zeilen bleiben</translation>
    </message>
    <message>
        <source>All co&amp;mmands…</source>
        <translation>Alle Be&amp;fehle…</translation>
    </message>
    <message>
        <source>Ask two engines for the current cell’s sentence and take one answer</source>
        <translation>Zwei Dienste nach dem Satz der aktuellen Zelle fragen und eine Antwort übernehmen</translation>
    </message>
    <message>
        <source>Attribute &amp;both</source>
        <translation>Beide Lesarten &amp;zuschreiben</translation>
    </message>
    <message>
        <source>Back to the normal text size</source>
        <translation>Zurück zur normalen Textgröße</translation>
    </message>
    <message>
        <source>Bring hidden columns back</source>
        <translation>Verborgene Spalten wieder zeigen</translation>
    </message>
    <message>
        <source>Change between light, dark and high contrast</source>
        <translation>Zwischen hell, dunkel und hohem Kontrast wechseln</translation>
    </message>
    <message>
        <source>Close these versions and start again</source>
        <translation>Diese Fassungen schließen und neu anfangen</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Column to the ri&amp;ght</source>
        <translation>Spalte nach re&amp;chts</translation>
    </message>
    <message>
        <source>Com&amp;pare with this version</source>
        <translation>Mit dieser &amp;Fassung vergleichen</translation>
    </message>
    <message>
        <source>Compare translat&amp;ions…</source>
        <translation>Übersetz&amp;ungen vergleichen…</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the selected words with their version’s siglum, or all that the row’s versions and the account say</source>
        <translation>Die ausgewählten Wörter mit der Sigle ihrer Fassung kopieren oder alles, was die Fassungen der Zeile und der Bericht sagen</translation>
    </message>
    <message>
        <source>Copy the selected words, or the cell</source>
        <translation>Die ausgewählten Wörter oder die Zelle kopieren</translation>
    </message>
    <message>
        <source>Correct the siglum, name, language, date or kind of the current version</source>
        <translation>Sigle, Name, Sprache, Datum oder Textart der aktuellen Fassung korrigieren</translation>
    </message>
    <message>
        <source>Correct the tran&amp;slation…</source>
        <translation>Übersetzun&amp;g korrigieren…</translation>
    </message>
    <message>
        <source>Cut the sentence in two where the selected words begin, or where they end if they begin it</source>
        <translation>Den Satz dort teilen, wo die ausgewählten Wörter beginnen, oder an ihrem Ende, wenn er mit ihnen anfängt</translation>
    </message>
    <message>
        <source>Differences in &amp;attribution</source>
        <translation>Abweichungen bei &amp;Quellenangaben</translation>
    </message>
    <message>
        <source>Differences in &amp;dates</source>
        <translation>Abweichungen bei &amp;Datumsangaben</translation>
    </message>
    <message>
        <source>Differences in &amp;figures</source>
        <translation>Abweichungen bei &amp;Zahlen</translation>
    </message>
    <message>
        <source>Differences in &amp;modality</source>
        <translation>Abweichungen bei der &amp;Modalität</translation>
    </message>
    <message>
        <source>Differences in &amp;names</source>
        <translation>Abweichungen bei &amp;Namen</translation>
    </message>
    <message>
        <source>Differences in &amp;omissions</source>
        <translation>Abweichungen durch &amp;Auslassungen</translation>
    </message>
    <message>
        <source>Differences in &amp;quotes</source>
        <translation>Abweichungen bei Z&amp;itaten</translation>
    </message>
    <message>
        <source>Differences in &amp;wording</source>
        <translation>Abweichungen im &amp;Wortlaut</translation>
    </message>
    <message>
        <source>Differences in artefac&amp;ts</source>
        <translation>Abweichungen durch Ü&amp;bersetzungsfehler</translation>
    </message>
    <message>
        <source>Differences in ne&amp;gation</source>
        <translation>Abweichungen bei der &amp;Verneinung</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Den zurückgenommenen Schritt noch einmal tun</translation>
    </message>
    <message>
        <source>Drop every filter</source>
        <translation>Jeden Filter aufheben</translation>
    </message>
    <message>
        <source>Drop the pins of this cell, or of this row</source>
        <translation>Die Kopplungen dieser Zelle oder dieser Zeile lösen</translation>
    </message>
    <message>
        <source>Each version in its o&amp;wn order</source>
        <translation>Jede Fassung in ei&amp;gener Reihenfolge</translation>
    </message>
    <message>
        <source>Earl&amp;ier in the account</source>
        <translation>Im B&amp;ericht nach vorn</translation>
    </message>
    <message>
        <source>Earlier sta&amp;tes…</source>
        <translation>&amp;Frühere Stände…</translation>
    </message>
    <message>
        <source>Exchange this version&apos;s cells of this row and the next one, or of the row that is marked</source>
        <translation>Die Zellen dieser Fassung in dieser und der nächsten Zeile tauschen, oder mit der gemerkten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Fetch one page by its address, after you agreed to it</source>
        <translation>Eine Seite über ihre Adresse holen, nach Zustimmung</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>From here on, every cell of this version goes a row down</source>
        <translation>Ab hier rückt jede Zelle dieser Fassung eine Zeile nach unten</translation>
    </message>
    <message>
        <source>From here on, every cell of this version goes a row up</source>
        <translation>Ab hier rückt jede Zelle dieser Fassung eine Zeile nach oben</translation>
    </message>
    <message>
        <source>Give sentences in another language a text in the language of the account</source>
        <translation>Sätzen in anderer Sprache einen Text in der Sprache des Berichts geben</translation>
    </message>
    <message>
        <source>Give the sentences of another version those of the current one as their translation</source>
        <translation>Den Sätzen einer anderen Fassung die der aktuellen als Übersetzung geben</translation>
    </message>
    <message>
        <source>Give this version&apos;s cell a row of its own right below</source>
        <translation>Der Zelle dieser Fassung gleich darunter eine eigene Zeile geben</translation>
    </message>
    <message>
        <source>Give up everything since the last save and go back to the saved file</source>
        <translation>Alles seit dem letzten Speichern aufgeben und zur gespeicherten Datei zurückkehren</translation>
    </message>
    <message>
        <source>Go on after a de&amp;cision</source>
        <translation>Nach Ent&amp;scheidung weitergehen</translation>
    </message>
    <message>
        <source>Go to &amp;row…</source>
        <translation>Zu &amp;Zeile gehen…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Zu einer Zeile mit bestimmter Nummer gehen</translation>
    </message>
    <message>
        <source>Go to how the versions depend on one another</source>
        <translation>Dorthin gehen, wo steht, wie die Fassungen voneinander abhängen</translation>
    </message>
    <message>
        <source>Go to the list of all steps</source>
        <translation>Zur Liste aller Schritte gehen</translation>
    </message>
    <message>
        <source>Go to the list of discrepancies</source>
        <translation>Zur Liste der Abweichungen gehen</translation>
    </message>
    <message>
        <source>Go to the list of notes</source>
        <translation>Zur Liste der Notizen gehen</translation>
    </message>
    <message>
        <source>Go to the next open discrepancy</source>
        <translation>Zur nächsten offenen Abweichung gehen</translation>
    </message>
    <message>
        <source>Go to the next open discrepancy of the class you are at</source>
        <translation>Zur nächsten offenen Abweichung derselben Art gehen</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to the next row whose alignment nobody confirmed</source>
        <translation>Zur nächsten Zeile gehen, deren Zuordnung noch nicht bestätigt ist</translation>
    </message>
    <message>
        <source>Go to the next undecided row</source>
        <translation>Zur nächsten unentschiedenen Zeile gehen</translation>
    </message>
    <message>
        <source>Go to the open discrepancy before</source>
        <translation>Zur vorigen offenen Abweichung gehen</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to the reasons for which these sentences stand in one row</source>
        <translation>Zu den Gründen gehen, aus denen diese Sätze in einer Zeile stehen</translation>
    </message>
    <message>
        <source>Go to the table of figures</source>
        <translation>Zur Tabelle der Zahlen gehen</translation>
    </message>
    <message>
        <source>Go to the undecided row before</source>
        <translation>Zur vorigen unentschiedenen Zeile gehen</translation>
    </message>
    <message>
        <source>Go to what was set aside; Enter there brings it back</source>
        <translation>Zu dem gehen, was beiseitegelegt ist; die Eingabetaste holt es dort zurück</translation>
    </message>
    <message>
        <source>Go where this sentence was moved from, or goes on; again goes back</source>
        <translation>Dorthin gehen, woher dieser Satz verschoben ist oder wo er weitergeht; noch einmal geht zurück</translation>
    </message>
    <message>
        <source>Headin&amp;g, or none</source>
        <translation>Zwischen&amp;titel oder keiner</translation>
    </message>
    <message>
        <source>Join with the ne&amp;xt sentence</source>
        <translation>Mit dem nächsten S&amp;atz verbinden</translation>
    </message>
    <message>
        <source>L&amp;ist of differences</source>
        <translation>L&amp;iste der Unterschiede</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Das Programm verlassen</translation>
    </message>
    <message>
        <source>Leave this row out of the account</source>
        <translation>Diese Zeile im Bericht auslassen</translation>
    </message>
    <message>
        <source>Let a paragraph of the account begin with this row, or let the row go on in the one before</source>
        <translation>Mit dieser Zeile einen Absatz des Berichts beginnen oder sie im vorigen fortfahren lassen</translation>
    </message>
    <message>
        <source>Let this row stand in the account as in the version it is taken from</source>
        <translation>Diese Zeile im Bericht so stehen lassen wie in der Fassung, aus der sie stammt</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>List and mark what looks different and means the same</source>
        <translation>Auflisten und markieren, was verschieden aussieht und dasselbe bedeutet</translation>
    </message>
    <message>
        <source>Look at the project as it was at former saves, and open such a state as a copy</source>
        <translation>Das Projekt ansehen, wie es bei früherem Speichern war, und einen solchen Stand als Kopie öffnen</translation>
    </message>
    <message>
        <source>Look at the reconciled account, then write it to a file: Markdown, web page, Word, PDF and others</source>
        <translation>Den abgeglichenen Bericht ansehen und in eine Datei schreiben: Markdown, Webseite, Word, PDF und andere</translation>
    </message>
    <message>
        <source>Look at what is recognised in files before adding them</source>
        <translation>Vor dem Hinzufügen ansehen, was in Dateien erkannt wird</translation>
    </message>
    <message>
        <source>Make &amp;undecided</source>
        <translation>Entscheidung a&amp;ufheben</translation>
    </message>
    <message>
        <source>Make one row of this row and the next</source>
        <translation>Aus dieser und der nächsten Zeile eine machen</translation>
    </message>
    <message>
        <source>Make one sentence of this cell&apos;s last one and the next of its version; of a cell with several, of these</source>
        <translation>Den letzten Satz der Zelle mit dem nächsten der Fassung zu einem machen; stehen mehrere in der Zelle, dann diese</translation>
    </message>
    <message>
        <source>Make the current version the base: what differs from it is marked; again takes it back</source>
        <translation>Die aktuelle Fassung zur Grundlage machen: was von ihr abweicht, wird markiert; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Den Text vergrößern</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Den Text verkleinern</translation>
    </message>
    <message>
        <source>Make this row a heading of the account, or ordinary text again</source>
        <translation>Diese Zeile zum Zwischentitel des Berichts machen oder wieder zu Text</translation>
    </message>
    <message>
        <source>Mark this cell, go to another one and press again: the two belong together</source>
        <translation>Diese Zelle merken, zu einer anderen gehen und noch einmal drücken: beide gehören zusammen</translation>
    </message>
    <message>
        <source>Mark this row&apos;s open discrepancies as settled, or open them again</source>
        <translation>Die offenen Abweichungen dieser Zeile als geklärt markieren oder wieder öffnen</translation>
    </message>
    <message>
        <source>Move the first sentence of this cell to the row above</source>
        <translation>Den ersten Satz dieser Zelle in die Zeile darüber verschieben</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Mit der Tastatur in den nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Mit der Tastatur in den vorigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Move the last sentence of this cell to the row below</source>
        <translation>Den letzten Satz dieser Zelle in die Zeile darunter verschieben</translation>
    </message>
    <message>
        <source>Name, version and licence of the program</source>
        <translation>Name, Version und Lizenz des Programms</translation>
    </message>
    <message>
        <source>Never let this cell share a row with the marked one, or with the only other one of its row</source>
        <translation>Diese Zelle nie mit der gemerkten oder mit der einzigen anderen ihrer Zeile zusammenbringen</translation>
    </message>
    <message>
        <source>New p&amp;aragraph, or none</source>
        <translation>Neuer &amp;Absatz oder keiner</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next &amp;undecided row</source>
        <translation>Nächste &amp;unentschiedene Zeile</translation>
    </message>
    <message>
        <source>Next of this &amp;class</source>
        <translation>Nächste &amp;dieser Art</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster Fenster&amp;teil</translation>
    </message>
    <message>
        <source>Next th&amp;eme</source>
        <translation>Farbschema &amp;wechseln</translation>
    </message>
    <message>
        <source>Next uncon&amp;firmed row</source>
        <translation>Nächste un&amp;bestätigte Zeile</translation>
    </message>
    <message>
        <source>No realignment touches a confirmed row; again takes it back</source>
        <translation>Kein neues Zuordnen ändert eine bestätigte Zeile; noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>Only &amp;undecided rows</source>
        <translation>Nur &amp;unentschiedene Zeilen</translation>
    </message>
    <message>
        <source>Only rows not &amp;yet confirmed</source>
        <translation>Nur unbestä&amp;tigte Zeilen</translation>
    </message>
    <message>
        <source>Only rows of &amp;one version</source>
        <translation>Nur Zeilen &amp;einer Fassung</translation>
    </message>
    <message>
        <source>Only rows with &amp;differences</source>
        <translation>Nur Zeilen mit &amp;Abweichungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a guide beside the work that leads through the program step by step, or close it</source>
        <translation>Einen Rundgang neben der Arbeit öffnen, der Schritt für Schritt durch das Programm führt, oder ihn schließen</translation>
    </message>
    <message>
        <source>Open a project, or add versions from files</source>
        <translation>Ein Projekt öffnen oder Fassungen aus Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Open five invented versions of one story to try things out</source>
        <translation>Fünf erfundene Fassungen einer Meldung zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard: a row, a version’s card, a line of a list</source>
        <translation>Das Menü dessen öffnen, was die Tastatur hat: einer Zeile, eines Fassungskopfs, eines Listeneintrags</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Original, &amp;translation or both</source>
        <translation>&amp;Original, Übersetzung oder beides</translation>
    </message>
    <message>
        <source>Paragraph as in the &amp;version</source>
        <translation>Absatz wie in de&amp;r Fassung</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pick one spelling for each name, and which unit comes first, for the account alone</source>
        <translation>Für jeden Namen eine Schreibweise und die Reihenfolge der Einheiten wählen, nur für den Bericht</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>Voriger &amp;Fensterteil</translation>
    </message>
    <message>
        <source>Previous un&amp;decided row</source>
        <translation>Vorige un&amp;entschiedene Zeile</translation>
    </message>
    <message>
        <source>Pu&amp;ll the column up</source>
        <translation>Spalte nach oben &amp;ziehen</translation>
    </message>
    <message>
        <source>Pu&amp;sh the column down</source>
        <translation>Spalte nach unten &amp;schieben</translation>
    </message>
    <message>
        <source>Put a newer text from a file in the place of the current version&apos;s</source>
        <translation>Den Text der aktuellen Fassung durch einen neueren aus einer Datei ersetzen</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>Alle Teile des Fensters wieder an ihren Platz bringen</translation>
    </message>
    <message>
        <source>Put the current version’s column one place further to the left</source>
        <translation>Die Spalte der aktuellen Fassung einen Platz nach links setzen</translation>
    </message>
    <message>
        <source>Put the current version’s column one place further to the right</source>
        <translation>Die Spalte der aktuellen Fassung einen Platz nach rechts setzen</translation>
    </message>
    <message>
        <source>Put this row one place earlier in the account; the grid keeps its order</source>
        <translation>Diese Zeile im Bericht einen Platz nach vorn rücken; die Tabelle behält ihre Reihenfolge</translation>
    </message>
    <message>
        <source>Put this row one place later in the account; the grid keeps its order</source>
        <translation>Diese Zeile im Bericht einen Platz nach hinten rücken; die Tabelle behält ihre Reihenfolge</translation>
    </message>
    <message>
        <source>Re&amp;vert…</source>
        <translation>&amp;Zurück zum gespeicherten Stand…</translation>
    </message>
    <message>
        <source>Read all differences one after the other, a line each, in the place of the grid</source>
        <translation>Alle Unterschiede nacheinander lesen, jeder in einer Zeile, an der Stelle der Tabelle</translation>
    </message>
    <message>
        <source>Read every version as its own article, with ribbons to the partners of each sentence</source>
        <translation>Jede Fassung als eigenen Artikel lesen, mit Bändern zu den Partnern jedes Satzes</translation>
    </message>
    <message>
        <source>Read the current version&apos;s file again; decisions, pins and notes move to the matching sentences</source>
        <translation>Die Datei der aktuellen Fassung neu lesen; Entscheidungen, Kopplungen und Notizen gehen auf die passenden Sätze über</translation>
    </message>
    <message>
        <source>Relo&amp;ad the version</source>
        <translation>F&amp;assung neu laden</translation>
    </message>
    <message>
        <source>Remo&amp;ve the version</source>
        <translation>Fassung &amp;entfernen</translation>
    </message>
    <message>
        <source>Replace the te&amp;xt…</source>
        <translation>&amp;Text ersetzen…</translation>
    </message>
    <message>
        <source>Replace words in the account, with a list of all places found</source>
        <translation>Wörter im Bericht ersetzen, mit einer Liste aller Fundstellen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>S&amp;wap with the row below</source>
        <translation>Mit der Zeile &amp;darunter tauschen</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Das Projekt speichern</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Das Projekt unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Say that this row&apos;s open discrepancies are none</source>
        <translation>Die offenen Abweichungen dieser Zeile für gegenstandslos erklären</translation>
    </message>
    <message>
        <source>Search all versions and translations, the account and the notes</source>
        <translation>Alle Fassungen und Übersetzungen, den Bericht und die Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search everything that can be done</source>
        <translation>Alles durchsuchen, was sich tun lässt</translation>
    </message>
    <message>
        <source>Sentence a row &amp;down</source>
        <translation>Satz eine Zeile nach &amp;unten</translation>
    </message>
    <message>
        <source>Sentence a row u&amp;p</source>
        <translation>Satz eine Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Set looks, keys, languages, translation and export</source>
        <translation>Aussehen, Tasten, Sprachen, Übersetzung und Export einstellen</translation>
    </message>
    <message>
        <source>Set the sentence &amp;aside</source>
        <translation>Satz b&amp;eiseitelegen</translation>
    </message>
    <message>
        <source>Settle the same con&amp;flict everywhere</source>
        <translation>&amp;Dieselbe Abweichung überall klären</translation>
    </message>
    <message>
        <source>Settle this row&apos;s open discrepancies, and those of other rows in which the same readings part</source>
        <translation>Die offenen Abweichungen dieser Zeile klären und die anderer Zeilen, in denen dieselben Lesarten auseinandergehen</translation>
    </message>
    <message>
        <source>Show only rows whose alignment nobody confirmed</source>
        <translation>Nur Zeilen zeigen, deren Zuordnung niemand bestätigt hat</translation>
    </message>
    <message>
        <source>Show only rows with an open discrepancy</source>
        <translation>Nur Zeilen mit einer offenen Abweichung zeigen</translation>
    </message>
    <message>
        <source>Show only rows with such a discrepancy still to deal with; several classes add up</source>
        <translation>Nur Zeilen mit einer solchen noch offenen Abweichung zeigen; mehrere Arten addieren sich</translation>
    </message>
    <message>
        <source>Show only undecided rows</source>
        <translation>Nur unentschiedene Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show only what a single version says</source>
        <translation>Nur zeigen, was eine einzige Fassung sagt</translation>
    </message>
    <message>
        <source>Show the next step of the guide</source>
        <translation>Den nächsten Schritt des Rundgangs zeigen</translation>
    </message>
    <message>
        <source>Show the step of the guide before</source>
        <translation>Den vorigen Schritt des Rundgangs zeigen</translation>
    </message>
    <message>
        <source>Show what is counted, one line a figure and one column a version</source>
        <translation>Zeigen, was gezählt wird: eine Zeile je Zahl, eine Spalte je Fassung</translation>
    </message>
    <message>
        <source>Spli&amp;t the row</source>
        <translation>Zeile &amp;teilen</translation>
    </message>
    <message>
        <source>Split the s&amp;entence here</source>
        <translation>Satz &amp;hier teilen</translation>
    </message>
    <message>
        <source>Switch between the original wording, its translation, and both</source>
        <translation>Zwischen Originalwortlaut, Übersetzung und beidem wechseln</translation>
    </message>
    <message>
        <source>Ta&amp;ke the proposal</source>
        <translation>Vors&amp;chlag übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;proposals for undecided rows</source>
        <translation>Vorschläge für &amp;offene Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Take the best original&apos;s wording for every row nobody decided; hand-made decisions stay</source>
        <translation>Für jede unentschiedene Zeile den Wortlaut des besten Originals übernehmen; eigene Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>Take the current version out of the project; undo brings it back</source>
        <translation>Die aktuelle Fassung aus dem Projekt nehmen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Take the current version&apos;s column out of sight; its words still count</source>
        <translation>Die Spalte der aktuellen Fassung ausblenden; ihre Worte zählen weiter</translation>
    </message>
    <message>
        <source>Take the decision on this row back</source>
        <translation>Die Entscheidung zu dieser Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Take the wording of the current cell, of a version beyond the ninth too; the same one is dropped</source>
        <translation>Den Wortlaut der aktuellen Zelle übernehmen, auch den einer Fassung nach der neunten; ist er schon übernommen, fällt er weg</translation>
    </message>
    <message>
        <source>Take this &amp;wording</source>
        <translation>D&amp;iesen Wortlaut übernehmen</translation>
    </message>
    <message>
        <source>Take this cell&apos;s sentences out of the comparison; the dock Set aside brings them back</source>
        <translation>Die Sätze dieser Zelle aus dem Vergleich nehmen; die Liste „Beiseitegelegt“ bringt sie zurück</translation>
    </message>
    <message>
        <source>Take this version&apos;s wording; a second one is added behind the first, the same one is dropped</source>
        <translation>Den Wortlaut dieser Fassung übernehmen; ein zweiter wird dahinter angefügt, derselbe entfällt wieder</translation>
    </message>
    <message>
        <source>Take version &amp;%n</source>
        <translation>Fassung &amp;%n übernehmen</translation>
    </message>
    <message>
        <source>Take what the program proposes for this row; the dock Why says what and for which reasons</source>
        <translation>Übernehmen, was das Programm für diese Zeile vorschlägt; die Leiste Warum sagt, was und aus welchen Gründen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>This is the translation &amp;of…</source>
        <translation>&amp;Das ist die Übersetzung von…</translation>
    </message>
    <message>
        <source>Translate this ro&amp;w…</source>
        <translation>Diese &amp;Zeile übersetzen…</translation>
    </message>
    <message>
        <source>Translate what the current row says in another language, once more</source>
        <translation>Noch einmal übersetzen, was die aktuelle Zeile in anderer Sprache sagt</translation>
    </message>
    <message>
        <source>Write a note on this row, or on the selected words</source>
        <translation>Eine Notiz zu dieser Zeile oder zu den ausgewählten Wörtern schreiben</translation>
    </message>
    <message>
        <source>Write a sentence that says which version states what</source>
        <translation>Einen Satz schreiben, der sagt, welche Fassung was angibt</translation>
    </message>
    <message>
        <source>Write the translation of the current cell yourself</source>
        <translation>Die Übersetzung der aktuellen Zelle selbst schreiben</translation>
    </message>
    <message>
        <source>Write this row of the account yourself</source>
        <translation>Diese Zeile des Berichts selbst schreiben</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Adresse des Artikels</translation>
    </message>
    <message>
        <source>&amp;Fetch this page</source>
        <translation>Diese Seite &amp;holen</translation>
    </message>
    <message>
        <source>Add a page from the web</source>
        <translation>Seite aus dem Web hinzufügen</translation>
    </message>
    <message>
        <source>Before anything is sent, you read here who is asked and what they learn.</source>
        <translation>Bevor etwas gesendet wird, steht hier, wer gefragt wird und was er dabei erfährt.</translation>
    </message>
    <message>
        <source>“%1” is asked for this one page and its robots.txt, and learns this computer’s address and that Reconciler asks. Nothing of your project is sent. What the site closes to programs is left alone; pictures and scripts are not fetched. Unless you press the button, nothing is sent at all.</source>
        <translation>„%1“ wird nach dieser einen Seite und der zugehörigen robots.txt gefragt und erfährt die Adresse dieses Rechners und dass Reconciler fragt. Vom Projekt wird nichts gesendet. Was die Website Programmen verschließt, bleibt unberührt; Bilder und Skripte werden nicht geholt. Ohne Druck auf die Schaltfläche wird gar nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Alternatives</name>
    <message>
        <source>The translation is kept.</source>
        <translation>Die Übersetzung ist übernommen.</translation>
    </message>
    <message>
        <source>This version has nothing in this row.</source>
        <translation>Diese Fassung hat in dieser Zeile nichts.</translation>
    </message>
    <message>
        <source>This version is in the language of the account.</source>
        <translation>Diese Fassung ist in der Sprache des Berichts.</translation>
    </message>
    <message>
        <source>Translating one sentence</source>
        <translation>Ein Satz wird übersetzt</translation>
    </message>
</context>
<context>
    <name>AlternativesDialog</name>
    <message>
        <source>%1: key</source>
        <translation>%1: Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Keep this translation</source>
        <translation>Diese Übersetzung &amp;übernehmen</translation>
    </message>
    <message>
        <source>Compare translations</source>
        <translation>Übersetzungen vergleichen</translation>
    </message>
    <message>
        <source>Key, until the program is closed</source>
        <translation>Schlüssel, bis das Programm geschlossen wird</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Send %n characters</source>
        <translation>%n Zeichen senden</translation>
    </message>
    <message>
        <source>Send one character</source>
        <translation>Ein Zeichen senden</translation>
    </message>
    <message>
        <source>Take the &amp;left one</source>
        <translation>Die &amp;linke nehmen</translation>
    </message>
    <message>
        <source>Take the &amp;right one</source>
        <translation>Die &amp;rechte nehmen</translation>
    </message>
    <message>
        <source>The translation to keep</source>
        <translation>Zu übernehmende Übersetzung</translation>
    </message>
    <message>
        <source>This project is confidential: nothing is sent anywhere.</source>
        <translation>Dieses Projekt ist vertraulich: Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>being translated …</source>
        <translation>wird übersetzt …</translation>
    </message>
</context>
<context>
    <name>Attribution</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Holds %1; empty for the wording that is shown.</source>
        <translation>Enthält %1; leer für den gezeigten Wortlaut.</translation>
    </message>
    <message>
        <source>Not used: it has to hold %1, each once.</source>
        <translation>Nicht verwendet: Es muss %1 enthalten, jedes einmal.</translation>
    </message>
    <message>
        <source>one other version</source>
        <translation>eine andere Fassung</translation>
    </message>
    <message>
        <source>one version, a quotation</source>
        <translation>eine Fassung, ein Zitat</translation>
    </message>
    <message>
        <source>one version, a word or name</source>
        <translation>eine Fassung, ein Wort oder Name</translation>
    </message>
    <message>
        <source>one version, whole</source>
        <translation>eine Fassung, ganz</translation>
    </message>
    <message>
        <source>several other versions</source>
        <translation>mehrere andere Fassungen</translation>
    </message>
    <message>
        <source>several versions, a quotation</source>
        <translation>mehrere Fassungen, ein Zitat</translation>
    </message>
    <message>
        <source>several versions, a word or name</source>
        <translation>mehrere Fassungen, ein Wort oder Name</translation>
    </message>
    <message>
        <source>several versions, whole</source>
        <translation>mehrere Fassungen, ganz</translation>
    </message>
    <message>
        <source>the sentence that stands</source>
        <translation>der Satz, der stehen bleibt</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Why this row?</source>
        <translation>Warum diese Zeile?</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%n discrepancies were settled, dismissed or opened again since.</source>
        <translation>Seither wurden %n Abweichungen geklärt, verworfen oder wieder geöffnet.</translation>
    </message>
    <message>
        <source>%n rows held other sentences.</source>
        <translation>%n Zeilen enthielten andere Sätze.</translation>
    </message>
    <message>
        <source>A note changed since: then “%4”, now “%5”</source>
        <translation>Eine seither geänderte Notiz: damals „%4“, jetzt „%5“</translation>
    </message>
    <message>
        <source>A note removed since: “%5”</source>
        <translation>Eine seither entfernte Notiz: „%5“</translation>
    </message>
    <message>
        <source>A note written since: “%5”</source>
        <translation>Eine seither geschriebene Notiz: „%5“</translation>
    </message>
    <message>
        <source>One discrepancy was settled, dismissed or opened again since.</source>
        <translation>Seither wurde eine Abweichung geklärt, verworfen oder wieder geöffnet.</translation>
    </message>
    <message>
        <source>One row held other sentences.</source>
        <translation>Eine Zeile enthielt andere Sätze.</translation>
    </message>
    <message>
        <source>Row %1 of then, which is no longer there: %2</source>
        <translation>Damals Zeile %1, die es nicht mehr gibt: %2</translation>
    </message>
    <message>
        <source>Row %1, a note changed since: then “%4”, now “%5”</source>
        <translation>Zeile %1, eine seither geänderte Notiz: damals „%4“, jetzt „%5“</translation>
    </message>
    <message>
        <source>Row %1, a note removed since: “%5”</source>
        <translation>Zeile %1, eine seither entfernte Notiz: „%5“</translation>
    </message>
    <message>
        <source>Row %1, a note written since: “%5”</source>
        <translation>Zeile %1, eine seither geschriebene Notiz: „%5“</translation>
    </message>
    <message>
        <source>Row %1: then %2, now %3</source>
        <translation>Zeile %1: damals %2, jetzt %3</translation>
    </message>
    <message>
        <source>The account’s title, language, order, paragraphs or house forms were different.</source>
        <translation>Titel, Sprache, Reihenfolge, Absätze oder Hausformen des Berichts waren anders.</translation>
    </message>
    <message>
        <source>Version %1: %n translations were different.</source>
        <translation>Fassung %1: %n Übersetzungen waren anders.</translation>
    </message>
    <message>
        <source>Version %1: one translation was different.</source>
        <translation>Fassung %1: Eine Übersetzung war anders.</translation>
    </message>
    <message>
        <source>Version %5 had another text.</source>
        <translation>Fassung %5 hatte einen anderen Text.</translation>
    </message>
    <message>
        <source>Version %5 was added since.</source>
        <translation>Fassung %5 kam seither hinzu.</translation>
    </message>
    <message>
        <source>Version %5 was taken out since.</source>
        <translation>Fassung %5 wurde seither entfernt.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>Classes</name>
    <message>
        <source>Artefacts</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Omissions</source>
        <translation>Auslassungen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Column %1 is back.</source>
        <translation>Spalte %1 ist wieder da.</translation>
    </message>
    <message>
        <source>Column %1 is hidden; {view.show-columns} shows all columns.</source>
        <translation>Spalte %1 ist verborgen; {view.show-columns} zeigt alle Spalten.</translation>
    </message>
    <message>
        <source>Columns %1 are back.</source>
        <translation>Die Spalten %1 sind wieder da.</translation>
    </message>
    <message>
        <source>Compared with %1: its words are unmarked, what differs is marked, what it has not is told; again ends it.</source>
        <translation>Verglichen mit %1: Ihre Wörter sind unmarkiert, Abweichendes ist markiert, was ihr fehlt, steht dabei; noch einmal beendet den Vergleich.</translation>
    </message>
    <message>
        <source>No base any more: what most versions say is unmarked again.</source>
        <translation>Keine Grundlage mehr: Unmarkiert ist wieder, was die meisten Fassungen sagen.</translation>
    </message>
    <message>
        <source>No column is hidden.</source>
        <translation>Keine Spalte ist verborgen.</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>&amp;Paragraph or heading</source>
        <translation>&amp;Absatz oder Überschrift</translation>
    </message>
    <message>
        <source>Move in the a&amp;lignment</source>
        <translation>In der Zuordnung ver&amp;schieben</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>The translation is as it was; your words are there when you correct it again.</source>
        <translation>Die Übersetzung ist, wie sie war; Ihre Wörter stehen da, wenn Sie sie wieder korrigieren.</translation>
    </message>
    <message>
        <source>This version has nothing in this row.</source>
        <translation>Diese Fassung hat in dieser Zeile nichts.</translation>
    </message>
    <message>
        <source>This version is in the language of the account.</source>
        <translation>Diese Fassung ist in der Sprache des Berichts.</translation>
    </message>
    <message>
        <source>Your %n translations are kept.</source>
        <translation>Ihre %n Übersetzungen sind übernommen.</translation>
    </message>
    <message>
        <source>Your translation is kept.</source>
        <translation>Ihre Übersetzung ist übernommen.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Correct the translation</source>
        <translation>Übersetzung korrigieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the translation.</source>
        <translation>Strg+Eingabe übernimmt die Übersetzung.</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Übersetzung von „%1“</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source> Undo takes them back together.</source>
        <translation> Rückgängig nimmt sie zusammen zurück.</translation>
    </message>
    <message>
        <source> in place of your own words; undo brings them back</source>
        <translation> anstelle der eigenen Worte; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source> then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>%1 says nothing in row %2.</source>
        <translation>%1 sagt in Zeile %2 nichts.</translation>
    </message>
    <message>
        <source>%n are dismissed.</source>
        <translation>%n Abweichungen sind verworfen.</translation>
    </message>
    <message>
        <source>%n are open again.</source>
        <translation>%n Abweichungen sind wieder offen.</translation>
    </message>
    <message>
        <source>%n are settled.</source>
        <translation>%n Abweichungen sind geklärt.</translation>
    </message>
    <message>
        <source>%n discrepancies are settled</source>
        <translation>%n Abweichungen sind geklärt</translation>
    </message>
    <message>
        <source>%n rows took the proposal.</source>
        <translation>%n Zeilen haben den Vorschlag übernommen.</translation>
    </message>
    <message>
        <source>, in row %1.</source>
        <translation>, in Zeile %1.</translation>
    </message>
    <message>
        <source>, in the rows %1.</source>
        <translation>, in den Zeilen %1.</translation>
    </message>
    <message>
        <source>After a decision, the next undecided row comes by itself.</source>
        <translation>Nach einer Entscheidung kommt die nächste unentschiedene Zeile von selbst.</translation>
    </message>
    <message>
        <source>After a decision, the row stays.</source>
        <translation>Nach einer Entscheidung bleibt die Zeile stehen.</translation>
    </message>
    <message>
        <source>Choose among %1.</source>
        <translation>Zur Wahl stehen %1.</translation>
    </message>
    <message>
        <source>Editing row %1: Enter keeps the text, Esc leaves it; undo takes it back.</source>
        <translation>Zeile %1 wird bearbeitet: Eingabe übernimmt den Text, Esc verlässt das Feld; Rückgängig nimmt den Text zurück.</translation>
    </message>
    <message>
        <source>Every row is decided.</source>
        <translation>Jede Zeile ist entschieden.</translation>
    </message>
    <message>
        <source>Nothing written: the row is undecided.</source>
        <translation>Nichts geschrieben: Die Zeile ist unentschieden.</translation>
    </message>
    <message>
        <source>One discrepancy is dismissed.</source>
        <translation>Eine Abweichung ist verworfen.</translation>
    </message>
    <message>
        <source>One discrepancy is open again.</source>
        <translation>Eine Abweichung ist wieder offen.</translation>
    </message>
    <message>
        <source>One discrepancy is settled</source>
        <translation>Eine Abweichung ist geklärt</translation>
    </message>
    <message>
        <source>One discrepancy is settled.</source>
        <translation>Eine Abweichung ist geklärt.</translation>
    </message>
    <message>
        <source>One row took the proposal.</source>
        <translation>Eine Zeile hat den Vorschlag übernommen.</translation>
    </message>
    <message>
        <source>Only %1 does.</source>
        <translation>Nur %1 tut es.</translation>
    </message>
    <message>
        <source>Only one version says this: there is nothing to attribute.</source>
        <translation>Nur eine Fassung sagt das: Es gibt nichts zuzuschreiben.</translation>
    </message>
    <message>
        <source>Row %1 has no discrepancy.</source>
        <translation>Zeile %1 hat keine Abweichung.</translation>
    </message>
    <message>
        <source>Row %1 has no open discrepancy.</source>
        <translation>Zeile %1 hat keine offene Abweichung.</translation>
    </message>
    <message>
        <source>Row %1 has your own words.</source>
        <translation>Zeile %1 hat einen eigenen Wortlaut.</translation>
    </message>
    <message>
        <source>Row %1 is decided; Backspace takes that back.</source>
        <translation>Zeile %1 ist entschieden; die Rücktaste nimmt das zurück.</translation>
    </message>
    <message>
        <source>Row %1 is left out of the account.</source>
        <translation>Zeile %1 ist im Bericht ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1 is undecided already.</source>
        <translation>Zeile %1 ist schon unentschieden.</translation>
    </message>
    <message>
        <source>Row %1 is undecided.</source>
        <translation>Zeile %1 ist unentschieden.</translation>
    </message>
    <message>
        <source>Row %1 names who says what; {decide.edit} edits the sentence.</source>
        <translation>Zeile %1 nennt, wer was sagt; {decide.edit} bearbeitet den Satz.</translation>
    </message>
    <message>
        <source>Row %1 stays as it was.</source>
        <translation>Zeile %1 bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Row %1 takes %2</source>
        <translation>Zeile %1 übernimmt %2</translation>
    </message>
    <message>
        <source>The row is gone; your words are on the clipboard.</source>
        <translation>Die Zeile gibt es nicht mehr; der eigene Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Es gibt keine Fassung %1.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Choose one first.</source>
        <translation>Zuerst eine wählen.</translation>
    </message>
    <message>
        <source>Go to one with the left and right arrow keys.</source>
        <translation>Mit den Pfeiltasten links und rechts zu einer gehen.</translation>
    </message>
    <message>
        <source>No version’s cell is current.</source>
        <translation>Keine Zelle einer Fassung ist aktuell.</translation>
    </message>
    <message>
        <source>There is no current row.</source>
        <translation>Keine Zeile ist aktuell.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Siglum</source>
        <translation>Si&amp;gle</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Textart</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password, if it has one</source>
        <translation>Passwort, falls nötig</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>date&amp;d</source>
        <translation>&amp;datiert</translation>
    </message>
</context>
<context>
    <name>DictionaryList</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Own dictionaries</source>
        <translation>Eigene Wörterbücher</translation>
    </message>
</context>
<context>
    <name>Discrepancies</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Klären</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>List and mark what looks different and means the same</source>
        <translation>Auflisten und markieren, was verschieden aussieht und dasselbe bedeutet</translation>
    </message>
    <message>
        <source>No discrepancy was found: where the versions say the same thing, they agree.</source>
        <translation>Keine Abweichung gefunden: Wo die Fassungen dasselbe sagen, stimmen sie überein.</translation>
    </message>
    <message>
        <source>Nothing is listed that passes the words, severity and state chosen above.</source>
        <translation>Nichts in der Liste passt zu den oben gewählten Wörtern, der Schwere und dem Stand.</translation>
    </message>
    <message>
        <source>Settle the same &amp;conflict everywhere (%1)</source>
        <translation>Denselben Konflikt &amp;überall klären (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Show agree&amp;ments</source>
        <translation>&amp;Übereinstimmungen zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The versions are not compared to the end: your next step takes that up again.</source>
        <translation>Die Fassungen sind nicht zu Ende verglichen: Ihr nächster Schritt setzt das fort.</translation>
    </message>
    <message>
        <source>With one version there is nothing to compare: add another ({file.open}).</source>
        <translation>Mit einer Fassung gibt es nichts zu vergleichen: Fügen Sie eine weitere hinzu ({file.open}).</translation>
    </message>
    <message>
        <source>Words in the list</source>
        <translation>Wörter in der Liste</translation>
    </message>
    <message>
        <source>Words in the list of discrepancies</source>
        <translation>Wörter in der Liste der Abweichungen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all, style too</source>
        <translation>alle, auch Stil</translation>
    </message>
    <message>
        <source>still to deal with</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>“%1” and up</source>
        <translation>ab „%1“</translation>
    </message>
</context>
<context>
    <name>DiscrepancyTable</name>
    <message>
        <source>Class</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What parts</source>
        <translation>Was abweicht</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Looking through earlier states</source>
        <translation>Frühere Stände werden durchgesehen</translation>
    </message>
    <message>
        <source>This project was never saved: from the first save ({file.save}) on its states are kept.</source>
        <translation>Dieses Projekt wurde noch nie gespeichert: Vom ersten Speichern ({file.save}) an werden seine Stände aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>Als Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>Zählen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>Earlier states, the latest first</source>
        <translation>Frühere Stände, der neueste zuerst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing differs: the project is as it was saved then.</source>
        <translation>Nichts ist anders: Das Projekt ist so, wie es damals gespeichert wurde.</translation>
    </message>
    <message>
        <source>Rows decided</source>
        <translation>Zeilen entschieden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There are no earlier states of “%1” yet. With every save the program keeps a copy of the project on this machine: the last five, then one an hour, one a day for a month. They are listed here.</source>
        <translation>Von „%1“ gibt es noch keine früheren Stände. Bei jedem Speichern behält das Programm auf diesem Rechner eine Kopie des Projekts: die letzten fünf, dann eine je Stunde, eine je Tag für einen Monat. Sie stehen dann hier.</translation>
    </message>
    <message>
        <source>This state is being read …</source>
        <translation>Dieser Stand wird gelesen …</translation>
    </message>
    <message>
        <source>This state was not looked through.</source>
        <translation>Dieser Stand wurde nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was anders ist als jetzt</translation>
    </message>
    <message>
        <source>What differs from the project as it is now:</source>
        <translation>Was anders ist als jetzt im Projekt:</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>“%1” as it was at former saves. A state is opened as a copy: the project stays as it is.</source>
        <translation>„%1“, wie es bei früherem Speichern war. Ein Stand wird als Kopie geöffnet: Das Projekt bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Compare versions of one story</source>
        <translation>Fassungen einer Meldung vergleichen</translation>
    </message>
    <message>
        <source>Drop the articles here: agency copy, rewrites, translations. Reconciler puts them side by side, sentence against sentence, and marks where figures, names, dates and quotations part.</source>
        <translation>Artikel hier ablegen: Agenturtexte, Neufassungen, Übersetzungen. Reconciler stellt sie nebeneinander, Satz gegen Satz, und markiert, wo Zahlen, Namen, Daten und Zitate auseinandergehen.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>Artikel einfügen…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>edits the wording, attributes both, leaves the row out</source>
        <translation>bearbeitet den Wortlaut, schreibt beide zu, lässt die Zeile aus</translation>
    </message>
    <message>
        <source>finds every other command</source>
        <translation>findet jeden anderen Befehl</translation>
    </message>
    <message>
        <source>goes to the next discrepancy, {go.next-undecided} to the next undecided row</source>
        <translation>geht zur nächsten Abweichung, {go.next-undecided} zur nächsten unentschiedenen Zeile</translation>
    </message>
    <message>
        <source>leads a newcomer through the program in ten steps</source>
        <translation>führt Neulinge in zehn Schritten durch das Programm</translation>
    </message>
    <message>
        <source>shows the reconciled account and exports it to Markdown, Word, PDF and others</source>
        <translation>zeigt den abgeglichenen Bericht und exportiert ihn als Markdown, Word, PDF und anderes</translation>
    </message>
    <message>
        <source>takes that version’s wording; a second digit adds another</source>
        <translation>übernimmt den Wortlaut dieser Fassung; eine zweite Ziffer fügt einen weiteren an</translation>
    </message>
    <message>
        <source>writes a note on the row or on the selected words</source>
        <translation>schreibt eine Notiz zur Zeile oder zu den ausgewählten Wörtern</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A table: one line a row, one column a version.</source>
        <translation>Eine Tabelle: eine Zeile je Satz, eine Spalte je Fassung.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Account with footnotes</source>
        <translation>Bericht mit Fußnoten</translation>
    </message>
    <message>
        <source>All versions as TEI (.xml)</source>
        <translation>Alle Fassungen als TEI (.xml)</translation>
    </message>
    <message>
        <source>Discrepancies as CSV (.csv)</source>
        <translation>Abweichungen als CSV (.csv)</translation>
    </message>
    <message>
        <source>Discrepancy report</source>
        <translation>Bericht über Abweichungen</translation>
    </message>
    <message>
        <source>Every discrepancy with its readings and what you ruled.</source>
        <translation>Jede Abweichung mit ihren Lesarten und dem Urteil darüber.</translation>
    </message>
    <message>
        <source>Every version word for word, row beside row.</source>
        <translation>Jede Fassung Wort für Wort, Zeile neben Zeile.</translation>
    </message>
    <message>
        <source>Everything as JSON (.json)</source>
        <translation>Alles als JSON (.json)</translation>
    </message>
    <message>
        <source>One line a discrepancy, for a spreadsheet.</source>
        <translation>Eine Zeile je Abweichung, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Rows, readings, decisions, discrepancies and notes.</source>
        <translation>Zeilen, Lesarten, Entscheidungen, Abweichungen und Notizen.</translation>
    </message>
    <message>
        <source>Sentences of two languages that say the same.</source>
        <translation>Sätze zweier Sprachen, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The article with a footnote on each sentence: its versions, the other readings, your notes.</source>
        <translation>Der Artikel mit einer Fußnote an jedem Satz: Fassungen, andere Lesarten, Notizen.</translation>
    </message>
    <message>
        <source>The reconciled article, ready to read.</source>
        <translation>Der abgeglichene Artikel, fertig zum Lesen.</translation>
    </message>
    <message>
        <source>Translation memory (.tmx)</source>
        <translation>Übersetzungsspeicher (.tmx)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 things are open. Enter goes there.</source>
        <translation>%1 Punkte sind offen. Eingabe führt hin.</translation>
    </message>
    <message>
        <source>%n rows are undecided and marked so in the text.</source>
        <translation>%n Zeilen sind unentschieden und im Text so gekennzeichnet.</translation>
    </message>
    <message>
        <source>%n rows are undecided.</source>
        <translation>%n Zeilen sind unentschieden.</translation>
    </message>
    <message>
        <source>&amp;Front matter (title, date, versions)</source>
        <translation>&amp;Kopfdaten (Titel, Datum, Fassungen)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Text of the file</source>
        <translation>&amp;Text der Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;rich text</source>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Export &amp;anyway…</source>
        <translation>Trotzdem e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the account</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>Language of the account and of its export</source>
        <translation>Sprache des Berichts und seiner Ausgabe</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>One row is undecided and marked so in the text.</source>
        <translation>Eine Zeile ist unentschieden und im Text so gekennzeichnet.</translation>
    </message>
    <message>
        <source>One row is undecided.</source>
        <translation>Eine Zeile ist unentschieden.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Row %1. {file.export} comes back to the export.</source>
        <translation>Zeile %1. {file.export} führt zurück zum Export.</translation>
    </message>
    <message>
        <source>The Markdown is on the clipboard.</source>
        <translation>Das Markdown liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The account as it stands; Ctrl+S in this window writes it to a file.</source>
        <translation>Der Bericht, wie er steht; Strg+S in diesem Fenster schreibt ihn in eine Datei.</translation>
    </message>
    <message>
        <source>The account is in “%1”, written as %2 because its name says so.</source>
        <translation>Der Bericht steht in „%1“, geschrieben als %2, wie es der Name sagt.</translation>
    </message>
    <message>
        <source>The account is in “%1”.</source>
        <translation>Der Bericht steht in „%1“.</translation>
    </message>
    <message>
        <source>The account is written in another language; undo takes that back.</source>
        <translation>Der Bericht steht in einer anderen Sprache; Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>Die Seite liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source> The others are loaded.</source>
        <translation> Die anderen sind geladen.</translation>
    </message>
    <message>
        <source>%n files could not be read.</source>
        <translation>%n Dateien ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles ließ sich lesen</translation>
    </message>
    <message>
        <source>One file could not be read.</source>
        <translation>Eine Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>What happened and what you can do</source>
        <translation>Was geschah und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>Zur &amp;Zeile gehen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as a &amp;table</source>
        <translation>Als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>No figure is counted, measured or paid in these versions.</source>
        <translation>In diesen Fassungen wird nichts gezählt, gemessen oder gezahlt.</translation>
    </message>
    <message>
        <source>No figure passes the words and the switch chosen above.</source>
        <translation>Keine Zahl passt zu den Wörtern und der Auswahl oben.</translation>
    </message>
    <message>
        <source>Only what parts</source>
        <translation>Nur was abweicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The figures are being read …</source>
        <translation>Die Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Unit of the values</source>
        <translation>Einheit der Werte</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Words in the table</source>
        <translation>Wörter in der Tabelle</translation>
    </message>
    <message>
        <source>Words in the table of figures</source>
        <translation>Wörter in der Zahlentabelle</translation>
    </message>
    <message>
        <source>imperial units</source>
        <translation>angloamerikanische Einheiten</translation>
    </message>
    <message>
        <source>metric units</source>
        <translation>metrische Einheiten</translation>
    </message>
    <message>
        <source>units as most versions have them</source>
        <translation>Einheiten wie in den meisten Fassungen</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>anders als die übrigen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Check: the line beside it is about the same thing, perhaps another quantity of it.</source>
        <translation>Prüfen: Die Zeile daneben handelt vom selben, vielleicht von einer anderen Größe.</translation>
    </message>
    <message>
        <source>Independent versions say the same.</source>
        <translation>Unabhängige Fassungen sagen dasselbe.</translation>
    </message>
    <message>
        <source>One value, here as a bound and there without.</source>
        <translation>Ein Wert, hier als Grenze und dort ohne.</translation>
    </message>
    <message>
        <source>Only one voice says it: one version, or versions made from one another.</source>
        <translation>Nur eine Stimme sagt es: eine Fassung oder voneinander abgeleitete Fassungen.</translation>
    </message>
    <message>
        <source>The figures cannot all be true.</source>
        <translation>Die Zahlen können nicht alle stimmen.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>einig</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>check</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relation to others</source>
        <translation>Verhältnis zu anderen</translation>
    </message>
    <message>
        <source>Siglum</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Textart</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>is being read …</source>
        <translation>wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source> It had been renamed: “%1” holds the project as it was saved before.</source>
        <translation> Die Datei war umbenannt worden: „%1“ hält das Projekt, wie es zuvor gespeichert war.</translation>
    </message>
    <message>
        <source> It is read-only: save as another file to keep changes.</source>
        <translation> Es ist schreibgeschützt: Unter anderem Namen speichern, um Änderungen zu behalten.</translation>
    </message>
    <message>
        <source> It was no longer there and was written anew.</source>
        <translation> Die Datei war nicht mehr da und ist neu geschrieben.</translation>
    </message>
    <message>
        <source> Its former steps cannot be read: undo begins here.</source>
        <translation> Frühere Schritte sind nicht lesbar: Rückgängig beginnt hier.</translation>
    </message>
    <message>
        <source> Save it now ({file.save}).</source>
        <translation> Jetzt speichern ({file.save}).</translation>
    </message>
    <message>
        <source> The file as it was is kept as %1.</source>
        <translation> Die Datei, wie sie war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source> The history had grown too long: its oldest steps can no longer be undone.</source>
        <translation> Der Verlauf war zu lang geworden: Seine ältesten Schritte lassen sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source> What there was is kept in %1. Save what is back now.</source>
        <translation> Alles, was da war, liegt in %1. Speichern Sie jetzt, was wieder da ist.</translation>
    </message>
    <message>
        <source> You were writing a note: undo ({edit.undo}) takes it back.</source>
        <translation> Sie schrieben gerade eine Notiz: Rückgängig ({edit.undo}) nimmt sie zurück.</translation>
    </message>
    <message>
        <source> You were writing in row %1: undo ({edit.undo}) takes it back.</source>
        <translation> Sie schrieben gerade in Zeile %1: Rückgängig ({edit.undo}) nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1: %2, the last one %3.</source>
        <translation>%1: %2, zuletzt %3.</translation>
    </message>
    <message>
        <source>%n discrepancies to look at.</source>
        <translation>%n Abweichungen anzusehen.</translation>
    </message>
    <message>
        <source>%n rows</source>
        <translation>%n Zeilen</translation>
    </message>
    <message>
        <source>%n rows on which all agree were taken.</source>
        <translation>%n Zeilen, in denen alle übereinstimmen, wurden übernommen.</translation>
    </message>
    <message>
        <source>%n steps</source>
        <translation>%n Schritte</translation>
    </message>
    <message>
        <source>%n versions added</source>
        <translation>%n Fassungen hinzugefügt</translation>
    </message>
    <message>
        <source>A new project: open, paste or drop the versions.</source>
        <translation>Ein neues Projekt: Fassungen öffnen, einfügen oder ablegen.</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>Ein nie gespeichertes Projekt</translation>
    </message>
    <message>
        <source>Another project is open now: what was read for the one before was not added.</source>
        <translation>Jetzt ist ein anderes Projekt offen: Was für das vorige gelesen wurde, kam nicht hinzu.</translation>
    </message>
    <message>
        <source>Everything is back up to the last step. Save it now ({file.save}).</source>
        <translation>Alles ist bis zum letzten Schritt wieder da. Jetzt speichern ({file.save}).</translation>
    </message>
    <message>
        <source>Everything is back.</source>
        <translation>Alles ist wieder da.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed since the last save.</source>
        <translation>Seit dem letzten Speichern wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>One project at a time: the others were not opened.</source>
        <translation>Immer nur ein Projekt: Die anderen wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>One row on which all agree was taken.</source>
        <translation>Eine Zeile, in der alle übereinstimmen, wurde übernommen.</translation>
    </message>
    <message>
        <source>One version added</source>
        <translation>Eine Fassung hinzugefügt</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Einfügung %1</translation>
    </message>
    <message>
        <source>Reading %n files</source>
        <translation>%n Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading one file</source>
        <translation>Eine Datei wird gelesen</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Der eingefügte Text wird gelesen</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>The unsaved work was discarded; for a while it is kept in %1.</source>
        <translation>Die nicht gespeicherte Arbeit wurde verworfen; eine Zeit lang liegt sie noch in %1.</translation>
    </message>
    <message>
        <source>This project was never saved: there is no file to go back to.</source>
        <translation>Dieses Projekt wurde nie gespeichert: Es gibt keine Datei, zu der es zurückgeht.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Your work is back but for the last %n steps, which cannot be read.</source>
        <translation>Ihre Arbeit ist wieder da, nur die letzten %n Schritte sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Your work is back but for the last step, which cannot be read.</source>
        <translation>Ihre Arbeit ist wieder da, nur der letzte Schritt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your work is back. The files named at the start were not added to it: {file.open} adds them.</source>
        <translation>Ihre Arbeit ist wieder da. Die beim Start genannten Dateien wurden ihr nicht hinzugefügt: {file.open} fügt sie hinzu.</translation>
    </message>
    <message>
        <source>one discrepancy to look at.</source>
        <translation>eine Abweichung anzusehen.</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>“%1” as it was saved %2 is open as a copy; {file.save-as} gives it a file of its own.</source>
        <translation>„%1“, wie es %2 gespeichert wurde, ist als Kopie geöffnet; {file.save-as} gibt ihr eine eigene Datei.</translation>
    </message>
    <message>
        <source>“%1” is as it was saved.</source>
        <translation>„%1“ ist wieder wie gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2: it was taken off the list.</source>
        <translation>„%1“ ist nicht mehr in %2: aus der Liste genommen.</translation>
    </message>
    <message>
        <source>“%1” is open already, with changes that are not saved yet.</source>
        <translation>„%1“ ist schon geöffnet, mit Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>„%1“ ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1: %n to deal with</source>
        <translation>%1: %n noch offen</translation>
    </message>
    <message>
        <source>%1: one to deal with</source>
        <translation>%1: eine noch offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>One version</source>
        <translation>Eine Fassung</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Case</source>
        <translation>Groß/&amp;klein</translation>
    </message>
    <message>
        <source>&amp;List and replace</source>
        <translation>&amp;Liste und Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all versions and translations, the account and the notes</source>
        <translation>In allen Fassungen und Übersetzungen, im Bericht und in den Notizen suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace in this row</source>
        <translation>In dieser Zeile ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace with, in the account only</source>
        <translation>Ersetzen durch, nur im Bericht</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source> It is in a note.</source>
        <translation> In einer Notiz.</translation>
    </message>
    <message>
        <source> It is in the translation.</source>
        <translation> Sie steht in der Übersetzung.</translation>
    </message>
    <message>
        <source> The search went round the end.</source>
        <translation> Die Suche ging über das Ende hinaus.</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, Übersetzung</translation>
    </message>
    <message>
        <source>%n places</source>
        <translation>%n Fundstellen</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein gültiges Muster</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing to replace: only words of the account are replaced.</source>
        <translation>Nichts zu ersetzen: Nur Wörter des Berichts werden ersetzt.</translation>
    </message>
    <message>
        <source>Place %1 of %2.</source>
        <translation>Fundstelle %1 von %2.</translation>
    </message>
    <message>
        <source>Replaced in %n rows; undo takes it back.</source>
        <translation>In %n Zeilen ersetzt; Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Replaced in one row.</source>
        <translation>In einer Zeile ersetzt.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>The search is closed; “Find next” goes on with it.</source>
        <translation>Die Suche ist geschlossen; „Nächste Fundstelle“ setzt sie fort.</translation>
    </message>
    <message>
        <source>Type what to find; Enter goes to the next place, Esc closes.</source>
        <translation>Suchwort eingeben; Eingabe geht zur nächsten Fundstelle, Esc schließt.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>eine Fundstelle</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>sucht …</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A walk in ten steps</source>
        <translation>Ein Rundgang in zehn Schritten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>%1 next step, %2 back, %3 closes the walk</source>
        <translation>%1 nächster Schritt, %2 zurück, %3 schließt den Rundgang</translation>
    </message>
    <message>
        <source>A walk in ten steps</source>
        <translation>Ein Rundgang in zehn Schritten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>That was the last step.</source>
        <translation>Das war der letzte Schritt.</translation>
    </message>
    <message>
        <source>The walk is closed; %1 opens it where it was.</source>
        <translation>Der Rundgang ist geschlossen; %1 öffnet ihn an derselben Stelle.</translation>
    </message>
    <message>
        <source>The walk is open at the right; %1 closes it.</source>
        <translation>Der Rundgang ist rechts geöffnet; %1 schließt ihn.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Two sentences belong together? {align.mark} marks the first; at the second, {align.mark} again pins them.</source>
        <translation>Zwei Sätze gehören zusammen? {align.mark} merkt den ersten; beim zweiten koppelt {align.mark} beide.</translation>
    </message>
    <message>
        <source>{decide.take-1} to {decide.take-9} take that version’s wording, {decide.edit} edits it, {decide.omit} leaves the row out; {edit.undo} takes it back.</source>
        <translation>{decide.take-1} bis {decide.take-9} übernehmen den Wortlaut dieser Fassung, {decide.edit} bearbeitet ihn, {decide.omit} lässt die Zeile aus; {edit.undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>{edit.palette} finds every command, {help.guide} opens a walk in ten steps, {help.keys} lists all keys.</source>
        <translation>{edit.palette} findet jeden Befehl, {help.guide} öffnet einen Rundgang in zehn Schritten, {help.keys} listet alle Tasten.</translation>
    </message>
    <message>
        <source>{go.next-discrepancy} goes to the next place where the versions part, {go.next-undecided} to the next undecided row.</source>
        <translation>{go.next-discrepancy} geht zur nächsten Stelle, an der die Fassungen auseinandergehen, {go.next-undecided} zur nächsten unentschiedenen Zeile.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>    %1 (taken back)</source>
        <translation>    %1 (zurückgenommen)</translation>
    </message>
    <message>
        <source> (%n older steps were given up)</source>
        <translation> (%n ältere Schritte wurden aufgegeben)</translation>
    </message>
    <message>
        <source> (one older step was given up)</source>
        <translation> (ein älterer Schritt wurde aufgegeben)</translation>
    </message>
    <message>
        <source>Before these steps</source>
        <translation>Vor diesen Schritten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the steps before …</source>
        <translation>Die Schritte davor zeigen …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Start of this session</source>
        <translation>Anfang dieser Sitzung</translation>
    </message>
    <message>
        <source>▶ %1 (now)</source>
        <translation>▶ %1 (jetzt)</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source> has the house’s form.</source>
        <translation> hat die Hausform.</translation>
    </message>
    <message>
        <source> have the house’s form.</source>
        <translation> haben die Hausform.</translation>
    </message>
    <message>
        <source>%n places of the account</source>
        <translation>%n Stellen des Berichts</translation>
    </message>
    <message>
        <source>One place of the account</source>
        <translation>Eine Stelle des Berichts</translation>
    </message>
    <message>
        <source>Row %1: “%2” for “%3”</source>
        <translation>Zeile %1: „%2“ statt „%3“</translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <source>%n places change:</source>
        <translation>%n Stellen ändern sich:</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Units, where a version gives two</source>
        <translation>&amp;Einheiten, wo eine Fassung zwei nennt</translation>
    </message>
    <message>
        <source>(as each version has it)</source>
        <translation>(wie in der jeweiligen Fassung)</translation>
    </message>
    <message>
        <source>House forms</source>
        <translation>Hausformen</translation>
    </message>
    <message>
        <source>Nothing changes in the account as it is decided so far.</source>
        <translation>Am Bericht, soweit er entschieden ist, ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing is converted: where a version gives one unit, the account has that one.</source>
        <translation>Es wird nichts umgerechnet: Wo eine Fassung eine Einheit nennt, steht diese im Bericht.</translation>
    </message>
    <message>
        <source>One place changes:</source>
        <translation>Eine Stelle ändert sich:</translation>
    </message>
    <message>
        <source>Spelling of %1</source>
        <translation>Schreibweise von %1</translation>
    </message>
    <message>
        <source>Units, where a version gives two</source>
        <translation>Einheiten, wo eine Fassung zwei nennt</translation>
    </message>
    <message>
        <source>Used in the account only; the versions and your own words stay as they are.</source>
        <translation>Gilt nur im Bericht; die Fassungen und Ihre eigenen Worte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>What changes in the account</source>
        <translation>Was sich im Bericht ändert</translation>
    </message>
    <message>
        <source>imperial first: 500 sq miles (1,300 sq km)</source>
        <translation>angloamerikanisch zuerst: 500 Quadratmeilen (1.300 Quadratkilometer)</translation>
    </message>
    <message>
        <source>metric first: 1,300 sq km (500 sq miles)</source>
        <translation>metrisch zuerst: 1.300 Quadratkilometer (500 Quadratmeilen)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>%n files could not be read.</source>
        <translation>%n Dateien ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>&amp;Add %n versions</source>
        <translation>%n Fassungen &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add one version</source>
        <translation>Eine Fassung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Another version has this siglum; it stays as it was.</source>
        <translation>Eine andere Fassung hat diese Sigle; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Import versions</source>
        <translation>Fassungen importieren</translation>
    </message>
    <message>
        <source>One file could not be read.</source>
        <translation>Eine Datei ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Adding %n versions</source>
        <translation>%n Fassungen werden hinzugefügt</translation>
    </message>
    <message>
        <source>Adding one version</source>
        <translation>Eine Fassung wird hinzugefügt</translation>
    </message>
    <message>
        <source>Another project is open now: what was read for the one before was not added.</source>
        <translation>Jetzt ist ein anderes Projekt offen: Was für das vorige gelesen wurde, kam nicht hinzu.</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Die Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>Fetching one page</source>
        <translation>Eine Seite wird geholt</translation>
    </message>
    <message>
        <source>Look through what was recognised, then add it.</source>
        <translation>Durchsehen, was erkannt wurde, dann hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Reading %n files</source>
        <translation>%n Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading one file</source>
        <translation>Eine Datei wird gelesen</translation>
    </message>
    <message>
        <source>about another event than %1</source>
        <translation>über ein anderes Ereignis als %1</translation>
    </message>
    <message>
        <source>is being compared …</source>
        <translation>wird verglichen …</translation>
    </message>
    <message>
        <source>shares %1 with %2</source>
        <translation>hat %1 mit %2 gemeinsam</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Preparing the dictionary %1, only this once</source>
        <translation>Das Wörterbuch %1 wird vorbereitet, nur dieses eine Mal</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <translation>%1 gehört jetzt zu „%2“.</translation>
    </message>
    <message>
        <source>&amp;Default key</source>
        <translation>S&amp;tandardtaste</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>De&amp;fault keys for all</source>
        <translation>A&amp;lle auf Standard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>This is the key of “%1”. Set takes it away from there.</source>
        <translation>Das ist die Taste von „%1“. „Setzen“ nimmt sie dort weg.</translation>
    </message>
    <message>
        <source>This key is needed to move about, to confirm and to close; choose another one.</source>
        <translation>Diese Taste wird gebraucht, um sich zu bewegen, zu bestätigen und zu schließen; bitte eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search a key or a command</source>
        <translation>Taste oder Befehl suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>Kinship</name>
    <message>
        <source>%1 and %2 are one voice: they share %3.</source>
        <translation>%1 und %2 sind eine Stimme: Sie haben %3 gemeinsam.</translation>
    </message>
    <message>
        <source>%1 seem to be about another event.</source>
        <translation>%1 handeln wohl von einem anderen Ereignis.</translation>
    </message>
    <message>
        <source>%1 seems to be about another event.</source>
        <translation>%1 handelt wohl von einem anderen Ereignis.</translation>
    </message>
    <message>
        <source>Some are derived from one another, one voice: %1.</source>
        <translation>Einige sind voneinander abgeleitet, eine Stimme: %1.</translation>
    </message>
    <message>
        <source>{go.list-versions} shows how much they share.</source>
        <translation>{go.list-versions} zeigt, wie viel sie gemeinsam haben.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language of this translation, such as &quot;de&quot;.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Linear</name>
    <message>
        <source>Account: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Agreement, %1 of %2, row %3, %4: %5</source>
        <translation>Übereinstimmung, %1 von %2, Zeile %3, %4: %5</translation>
    </message>
    <message>
        <source>Discrepancy %1 of %2, row %3, %4, %6: %5</source>
        <translation>Abweichung %1 von %2, Zeile %3, %4, %6: %5</translation>
    </message>
    <message>
        <source>Line %1 of %2, row %3, in one version only: %5</source>
        <translation>Eintrag %1 von %2, Zeile %3, nur in einer Fassung: %5</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>entschieden: %1</translation>
    </message>
    <message>
        <source>decided: each version is given its say</source>
        <translation>entschieden: Lesarten zugeschrieben</translation>
    </message>
    <message>
        <source>decided: your own words</source>
        <translation>entschieden: eigener Wortlaut</translation>
    </message>
    <message>
        <source>in different rows: %1</source>
        <translation>in verschiedenen Zeilen: %1</translation>
    </message>
    <message>
        <source>left out of the account</source>
        <translation>im Bericht ausgelassen</translation>
    </message>
    <message>
        <source>note, done: %1</source>
        <translation>Notiz, erledigt: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>taken by the program: %1</source>
        <translation>vom Programm übernommen: %1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
</context>
<context>
    <name>LinearReading</name>
    <message>
        <source>%n differences are listed.</source>
        <translation>%n Unterschiede sind aufgeführt.</translation>
    </message>
    <message>
        <source>Enter goes to the row, Esc back to the grid, / finds words.</source>
        <translation>Eingabe geht zur Zeile, Esc zurück zur Tabelle, / sucht Wörter.</translation>
    </message>
    <message>
        <source>No difference is listed.</source>
        <translation>Kein Unterschied ist aufgeführt.</translation>
    </message>
    <message>
        <source>One difference is listed.</source>
        <translation>Ein Unterschied ist aufgeführt.</translation>
    </message>
    <message>
        <source>Only a discrepancy can be settled or dismissed: go to one first.</source>
        <translation>Nur eine Abweichung lässt sich klären oder verwerfen: Gehen Sie erst zu einer.</translation>
    </message>
    <message>
        <source>Row by row.</source>
        <translation>Zeile für Zeile.</translation>
    </message>
    <message>
        <source>The versions are not compared to the end: your next step takes that up again.</source>
        <translation>Die Fassungen sind noch nicht zu Ende verglichen; der nächste Schritt setzt das fort.</translation>
    </message>
    <message>
        <source>The versions are still being compared; the list fills by itself.</source>
        <translation>Die Fassungen werden noch verglichen; die Liste füllt sich von selbst.</translation>
    </message>
</context>
<context>
    <name>LinearView</name>
    <message>
        <source>%n lines</source>
        <translation>%n Einträge</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>Find in the list (/)</source>
        <translation>In der Liste suchen (/)</translation>
    </message>
    <message>
        <source>List of differences</source>
        <translation>Liste der Unterschiede</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing to list: no difference passes the filter and the choice above.</source>
        <translation>Nichts aufzuführen: Kein Unterschied passt zum Filter und zur Auswahl oben.</translation>
    </message>
    <message>
        <source>The row in full</source>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt wird</translation>
    </message>
    <message>
        <source>Words to find in the list</source>
        <translation>Suchwörter für die Liste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>still to deal with</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>%1: Esc goes back.</source>
        <translation>%1: Esc führt zurück.</translation>
    </message>
    <message>
        <source>%1: nothing there yet.</source>
        <translation>%1: noch nichts da.</translation>
    </message>
    <message>
        <source>Agreements are listed and marked with a line of dashes and dots.</source>
        <translation>Übereinstimmungen sind aufgelistet und mit einer Strichpunktlinie markiert.</translation>
    </message>
    <message>
        <source>Agreements are told on hovering only.</source>
        <translation>Übereinstimmungen zeigt nur der Mauszeiger.</translation>
    </message>
    <message>
        <source>Figures: Enter goes to the row.</source>
        <translation>Zahlen: Eingabe geht zur Zeile.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (schreibgeschützt)</translation>
    </message>
    <message>
        <source>There are no versions yet: open files with {file.open}, paste an article with {file.paste}, or drop files here.</source>
        <translation>Es gibt noch keine Fassungen: Dateien mit {file.open} öffnen, einen Artikel mit {file.paste} einfügen oder Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source> What you wrote for the row of the second is a note now.</source>
        <translation> Was Sie für die Zeile des zweiten geschrieben haben, ist jetzt eine Notiz.</translation>
    </message>
    <message>
        <source>%1 says nothing in this row.</source>
        <translation>%1 sagt in dieser Zeile nichts.</translation>
    </message>
    <message>
        <source>No words of a version’s own wording are selected.</source>
        <translation>Im Wortlaut einer Fassung sind keine Wörter ausgewählt.</translation>
    </message>
    <message>
        <source>One sentence now: “%1”.</source>
        <translation>Jetzt ein Satz: „%1“.</translation>
    </message>
    <message>
        <source>Select those with which the second sentence begins, or all of the first (Shift+→).</source>
        <translation>Wählen Sie die aus, mit denen der zweite Satz beginnt, oder alle des ersten (Umschalt+→).</translation>
    </message>
    <message>
        <source>Two sentences now, both in this row; {align.sentence-down} moves the second a row down.</source>
        <translation>Jetzt zwei Sätze, beide in dieser Zeile; {align.sentence-down} schiebt den zweiten eine Zeile nach unten.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Align</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Take a version</source>
        <translation>&amp;Fassung übernehmen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Only &amp;classes</source>
        <translation>Nur diese A&amp;rten</translation>
    </message>
    <message>
        <source>To a &amp;list</source>
        <translation>Zu einer &amp;Liste</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>on %1 %2 %3 at %4</source>
        <extracomment>A day and a time: %1 is its number, %2 the name of the month, %3 the year, %4 the time.</extracomment>
        <translation>am %1. %2 %3 um %4</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1 goes on here; the same key goes back.</source>
        <translation>%1 geht hier weiter; dieselbe Taste geht zurück.</translation>
    </message>
    <message>
        <source>Discrepancy %1 of %2, %3: %4</source>
        <translation>Abweichung %1 von %2, %3: %4</translation>
    </message>
    <message>
        <source>Every row is confirmed.</source>
        <translation>Jede Zeile ist bestätigt.</translation>
    </message>
    <message>
        <source>Every row is decided.</source>
        <translation>Jede Zeile ist entschieden.</translation>
    </message>
    <message>
        <source>Go to a discrepancy first ({go.next-discrepancy}).</source>
        <translation>Zuerst zu einer Abweichung gehen ({go.next-discrepancy}).</translation>
    </message>
    <message>
        <source>No discrepancy is left to deal with.</source>
        <translation>Keine Abweichung ist mehr offen.</translation>
    </message>
    <message>
        <source>Nothing of %1 was moved here.</source>
        <translation>Von %1 ist hier nichts verschoben.</translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation>Zeile %1.</translation>
    </message>
    <message>
        <source>The end was reached: on from the top.</source>
        <translation>Das Ende war erreicht: weiter von oben.</translation>
    </message>
    <message>
        <source>The top was reached: on from the end.</source>
        <translation>Der Anfang war erreicht: weiter vom Ende.</translation>
    </message>
    <message>
        <source>Unconfirmed row %1 of %2.</source>
        <translation>Unbestätigte Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>Undecided row %1 of %2.</source>
        <translation>Unentschiedene Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>{file.export} shows the account.</source>
        <translation>{file.export} zeigt den Bericht.</translation>
    </message>
    <message>
        <source>{go.next-undecided} goes to the next undecided row.</source>
        <translation>{go.next-undecided} geht zur nächsten unentschiedenen Zeile.</translation>
    </message>
</context>
<context>
    <name>NoteClass</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What should be known about this? Ctrl+Enter keeps the note.</source>
        <translation>Was sollte man hierzu wissen? Strg+Eingabe übernimmt die Notiz.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>A&amp;ttach to this row</source>
        <translation>An diese Zeile he&amp;ften</translation>
    </message>
    <message>
        <source>D&amp;one / open</source>
        <translation>Er&amp;ledigt / offen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No notes yet: {decide.note} writes one on the current row or on the selected words.</source>
        <translation>Noch keine Notizen: {decide.note} schreibt eine zur aktuellen Zeile oder zu den ausgewählten Wörtern.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note on row %1 kept.</source>
        <translation>Notiz zu Zeile %1 übernommen.</translation>
    </message>
    <message>
        <source>On a discrepancy in row %1: %2</source>
        <translation>Zu einer Abweichung in Zeile %1: %2</translation>
    </message>
    <message>
        <source>On no row</source>
        <translation>Zu keiner Zeile</translation>
    </message>
    <message>
        <source>On row %1</source>
        <translation>Zu Zeile %1</translation>
    </message>
    <message>
        <source>On “%1” in %2</source>
        <translation>Zu „%1“ in %2</translation>
    </message>
    <message>
        <source>The note belongs to row %1 now.</source>
        <translation>Die Notiz gehört jetzt zu Zeile %1.</translation>
    </message>
    <message>
        <source>The note belongs to “%2” in row %1 now.</source>
        <translation>Die Notiz gehört jetzt zu „%2“ in Zeile %1.</translation>
    </message>
    <message>
        <source>The note is done.</source>
        <translation>Die Notiz ist erledigt.</translation>
    </message>
    <message>
        <source>The note is open again.</source>
        <translation>Die Notiz ist wieder offen.</translation>
    </message>
    <message>
        <source>The note is removed; undo brings it back.</source>
        <translation>Die Notiz ist entfernt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>The note was not kept; its words are there when you write it again.</source>
        <translation>Die Notiz wurde nicht behalten; ihre Wörter sind wieder da, wenn Sie sie noch einmal schreiben.</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Open before the export</source>
        <translation>Offen vor dem Export</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>date line left out: “%4”</source>
        <translation>Ortsmarke weggelassen: „%4“</translation>
    </message>
    <message>
        <source>from %1: derived from one another, one voice</source>
        <translation>aus %1: voneinander abgeleitet, eine Stimme</translation>
    </message>
    <message>
        <source>house form: “%3” for “%4”</source>
        <translation>Hausform: „%3“ statt „%4“</translation>
    </message>
    <message>
        <source>no version carries the date “%3”</source>
        <translation>keine Fassung enthält das Datum „%3“</translation>
    </message>
    <message>
        <source>no version carries the figure “%3”</source>
        <translation>keine Fassung enthält die Zahl „%3“</translation>
    </message>
    <message>
        <source>no version carries the name “%3”</source>
        <translation>keine Fassung enthält den Namen „%3“</translation>
    </message>
    <message>
        <source>no version carries the quotation “%3”</source>
        <translation>keine Fassung enthält das Zitat „%3“</translation>
    </message>
    <message>
        <source>open discrepancy: %3</source>
        <translation>offene Abweichung: %3</translation>
    </message>
    <message>
        <source>single source: %1</source>
        <translation>einzige Quelle: %1</translation>
    </message>
    <message>
        <source>taken from %1, which is about another event</source>
        <translation>aus %1, wo es um ein anderes Ereignis geht</translation>
    </message>
    <message>
        <source>the quotation “%3” is a translation; no version has its words</source>
        <translation>das Zitat „%3“ ist übersetzt; keine Fassung hat diesen Wortlaut</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>“%3” is not in the versions of this row, but of row %2</source>
        <translation>„%3“ steht nicht in den Fassungen dieser Zeile, aber in denen von Zeile %2</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Row %1 begins a paragraph of the account.</source>
        <translation>Mit Zeile %1 beginnt ein Absatz des Berichts.</translation>
    </message>
    <message>
        <source>Row %1 goes on in the paragraph before it.</source>
        <translation>Zeile %1 fährt im vorigen Absatz fort.</translation>
    </message>
    <message>
        <source>Row %1 is a heading of the account.</source>
        <translation>Zeile %1 ist ein Zwischentitel des Berichts.</translation>
    </message>
    <message>
        <source>Row %1 is number %2 of the account.</source>
        <translation>Zeile %1 ist Nummer %2 im Bericht.</translation>
    </message>
    <message>
        <source>Row %1 stands as in its version already.</source>
        <translation>Zeile %1 steht schon so wie in ihrer Fassung.</translation>
    </message>
    <message>
        <source>Row %1 stands as in its version.</source>
        <translation>Zeile %1 steht wie in ihrer Fassung.</translation>
    </message>
    <message>
        <source>The row stands at the end of the account already.</source>
        <translation>Die Zeile steht schon am Rand des Berichts.</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the rows</source>
        <translation>Überblick über die Zeilen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command answers to this: fewer letters find more.</source>
        <translation>Kein Befehl passt dazu; weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A day: %1 is its number, %2 the short name of the month, %3 the year.</extracomment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>%1 of %2 rows decided</source>
        <translation>%1 von %2 Zeilen entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 translated</source>
        <translation>%1 von %2 übersetzt</translation>
    </message>
    <message>
        <source>%1 of an earlier wording</source>
        <translation>%1 zu früherem Wortlaut</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 Sätze</translation>
    </message>
    <message>
        <source>%n more versions to the left; a click shows them</source>
        <translation>%n weitere Fassungen links; ein Klick zeigt sie</translation>
    </message>
    <message>
        <source>%n more versions to the right; a click shows them</source>
        <translation>%n weitere Fassungen rechts; ein Klick zeigt sie</translation>
    </message>
    <message>
        <source>+ not in the base %1</source>
        <translation>+ nicht in der Grundlage %1</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>; %1 discrepancies</source>
        <translation>; %1 Abweichungen</translation>
    </message>
    <message>
        <source>; 1 discrepancy</source>
        <translation>; 1 Abweichung</translation>
    </message>
    <message>
        <source>= word for word as in %1</source>
        <translation>= Wort für Wort wie in %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Aligned versions</source>
        <translation>Zugeordnete Fassungen</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Double-click to correct this.</source>
        <translation>Doppelklick zum Korrigieren.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>No row passes the filter: “All” at the top right shows every row again.</source>
        <translation>Keine Zeile passt zum Filter: „Alle“ oben rechts zeigt wieder jede Zeile.</translation>
    </message>
    <message>
        <source>Not a discrepancy: %1</source>
        <translation>Keine Abweichung: %1</translation>
    </message>
    <message>
        <source>One more version to the left; a click shows it</source>
        <translation>Eine weitere Fassung links; ein Klick zeigt sie</translation>
    </message>
    <message>
        <source>One more version to the right; a click shows it</source>
        <translation>Eine weitere Fassung rechts; ein Klick zeigt sie</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Row %1: %2, %3</source>
        <translation>Zeile %1: %2, %3</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Versions in their own order</source>
        <translation>Fassungen in eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Wording of the account</source>
        <translation>Wortlaut des Berichts</translation>
    </message>
    <message>
        <source>aligned by hand</source>
        <translation>von Hand zugeordnet</translation>
    </message>
    <message>
        <source>alignment %1 percent sure</source>
        <translation>Zuordnung zu %1 Prozent sicher</translation>
    </message>
    <message>
        <source>alignment confirmed</source>
        <translation>Zuordnung bestätigt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>another event?</source>
        <translation>anderes Ereignis?</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>zugeschrieben</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>being translated …</source>
        <translation>wird übersetzt …</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>machine translation, %1</source>
        <translation>maschinelle Übersetzung, %1</translation>
    </message>
    <message>
        <source>machine-translated</source>
        <translation>maschinell übersetzt</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>no open discrepancy</source>
        <translation>keine offene Abweichung</translation>
    </message>
    <message>
        <source>no paragraph</source>
        <translation>kein Absatz</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>nicht übersetzt</translation>
    </message>
    <message>
        <source>not translated: %1</source>
        <translation>nicht übersetzt: %1</translation>
    </message>
    <message>
        <source>omitted</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>open discrepancies: %1</source>
        <translation>offene Abweichungen: %1</translation>
    </message>
    <message>
        <source>open: for information</source>
        <translation>offen: zur Kenntnis</translation>
    </message>
    <message>
        <source>open: look at it</source>
        <translation>offen: ansehen</translation>
    </message>
    <message>
        <source>open: must be settled</source>
        <translation>offen: zu klären</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>gekoppelt</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>row %1, account: %2</source>
        <translation>Zeile %1, Bericht: %2</translation>
    </message>
    <message>
        <source>row %1, version %2: %3</source>
        <translation>Zeile %1, Fassung %2: %3</translation>
    </message>
    <message>
        <source>the service gave no answer</source>
        <translation>der Dienst gab keine Antwort</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>translation, edited</source>
        <translation>Übersetzung, bearbeitet</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undatiert</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>{decide.accept} take the proposal · {decide.take-1}–{decide.take-9} take a version · {decide.edit} edit · {decide.omit} omit</source>
        <translation>{decide.accept} Vorschlag übernehmen · {decide.take-1}–{decide.take-9} Fassung übernehmen · {decide.edit} bearbeiten · {decide.omit} auslassen</translation>
    </message>
    <message>
        <source>¶ new paragraph</source>
        <translation>¶ neuer Absatz</translation>
    </message>
    <message>
        <source>— (not in %1)</source>
        <translation>— (nicht in %1)</translation>
    </message>
    <message>
        <source>— (not in %1, but in the base %2)</source>
        <translation>— (nicht in %1, aber in der Grundlage %2)</translation>
    </message>
    <message>
        <source>… %1 more characters are not shown</source>
        <translation>… %1 weitere Zeichen sind nicht gezeigt</translation>
    </message>
    <message>
        <source>↑ %1 goes on in row %2</source>
        <translation>↑ %1 geht in Zeile %2 weiter</translation>
    </message>
    <message>
        <source>↑ moved: in %1 it follows row %2</source>
        <translation>↑ verschoben: folgt in %1 auf Zeile %2</translation>
    </message>
    <message>
        <source>↓ %1 goes on in row %2</source>
        <translation>↓ %1 geht in Zeile %2 weiter</translation>
    </message>
    <message>
        <source>↓ moved: in %1 it follows row %2</source>
        <translation>↓ verschoben: folgt in %1 auf Zeile %2</translation>
    </message>
    <message>
        <source>⊞ %1 sentences set aside</source>
        <translation>⊞ %1 Sätze beiseitegelegt</translation>
    </message>
    <message>
        <source>⊞ 1 sentence set aside</source>
        <translation>⊞ 1 Satz beiseitegelegt</translation>
    </message>
    <message>
        <source>⊟ set aside · R brings it back</source>
        <translation>⊟ beiseitegelegt · R holt zurück</translation>
    </message>
    <message>
        <source>⊟ set aside: %1 · R brings it back</source>
        <translation>⊟ beiseitegelegt: %1 · R holt zurück</translation>
    </message>
    <message>
        <source>★ base</source>
        <translation>★ Grundlage</translation>
    </message>
    <message>
        <source>⚠ of an earlier wording: translate it again</source>
        <translation>⚠ zu früherem Wortlaut: neu übersetzen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name of the version</source>
        <translation>&amp;Name der Fassung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Keep &amp;headings, lists and quotations of the page it was copied from</source>
        <translation>Überschriften, &amp;Listen und Zitate der kopierten Seite behalten</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste or type the article here, with its headline and date line.</source>
        <translation>Den Artikel hier einfügen oder tippen, mit Überschrift und Datumszeile.</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>None of your own so far</source>
        <translation>Noch kein eigenes Wörterbuch</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Attribute both</source>
        <translation>Beide zuschreiben</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Review and language</source>
        <translation>Durchsicht und Sprache</translation>
    </message>
    <message>
        <source>Translation and privacy</source>
        <translation>Übersetzung und Datenschutz</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No setting has these words. Esc shows all again.</source>
        <translation>Keine Einstellung enthält diese Wörter. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>Preferring</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Go on after a decision</source>
        <translation>&amp;Nach Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>&amp;House forms…</source>
        <translation>&amp;Hausformen…</translation>
    </message>
    <message>
        <source>&amp;Language of the account</source>
        <translation>&amp;Sprache des Berichts</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>&amp;Pause before going on</source>
        <translation>&amp;Pause vor dem Weitergehen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Reduced motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Account with footnotes</source>
        <translation>Bericht mit Fußnoten</translation>
    </message>
    <message>
        <source>After a decision, move on to the next undecided row.</source>
        <translation>Nach einer Entscheidung zur nächsten unentschiedenen Zeile weitergehen.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Discrepancy report</source>
        <translation>Bericht über Abweichungen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German-English dictionaries of your own, asked in this order.</source>
        <translation>Eigene deutsch-englische Wörterbücher, in dieser Reihenfolge befragt.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>House forms</source>
        <translation>Hausformen</translation>
    </message>
    <message>
        <source>How long the decision stays in sight before the next row comes.</source>
        <translation>Wie lange die Entscheidung sichtbar bleibt, bevor die nächste Zeile kommt.</translation>
    </message>
    <message>
        <source>In percent of what the system uses; the text size above is reckoned from it.</source>
        <translation>In Prozent der Größe des Systems; die Textgröße oben geht davon aus.</translation>
    </message>
    <message>
        <source>In steps of a tenth, like “Larger text” and “Smaller text” in the menu View.</source>
        <translation>In Stufen von einem Zehntel, wie „Text größer“ und „Text kleiner“ im Menü Ansicht.</translation>
    </message>
    <message>
        <source>Kept translations</source>
        <translation>Aufbewahrte Übersetzungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation>Hell, dunkel oder mit hohem Kontrast.</translation>
    </message>
    <message>
        <source>No blinking caret, nothing that fades or slides.</source>
        <translation>Kein blinkender Cursor, nichts blendet über oder gleitet.</translation>
    </message>
    <message>
        <source>No text of the open project may leave this machine, whoever was allowed before.</source>
        <translation>Kein Text des geöffneten Projekts darf diesen Rechner verlassen, gleich welcher Dienst vorher erlaubt war.</translation>
    </message>
    <message>
        <source>No text of this project will be sent anywhere.</source>
        <translation>Kein Text dieses Projekts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Offered first when something is to be translated; nothing is sent before you agree.</source>
        <translation>Wird zuerst angeboten, wenn etwas zu übersetzen ist; vor der Zustimmung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>One spelling for each name, and which unit comes first, in the open project’s account.</source>
        <translation>Eine Schreibweise für jeden Namen und welche Einheit voransteht, im Bericht des offenen Projekts.</translation>
    </message>
    <message>
        <source>Originals in this language are proposed first; others are taken in their translation.</source>
        <translation>Originale in dieser Sprache werden zuerst vorgeschlagen; andere stehen in ihrer Übersetzung.</translation>
    </message>
    <message>
        <source>Press a new key in the field: it takes the place of the first one. Bold keys are your own.</source>
        <translation>Im Feld eine neue Taste drücken: Sie tritt an die Stelle der ersten. Fett stehen die eigenen.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Takes effect when the program is started again.</source>
        <translation>Gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Text &amp;size of the articles</source>
        <translation>Text&amp;größe der Artikel</translation>
    </message>
    <message>
        <source>Text size of &amp;menus, lists and dialogs</source>
        <translation>Textgröße in &amp;Menüs, Listen und Dialogen</translation>
    </message>
    <message>
        <source>The account is called “%1”.</source>
        <translation>Der Bericht heißt „%1“.</translation>
    </message>
    <message>
        <source>The account is written in another language; undo takes that back.</source>
        <translation>Der Bericht steht in einer anderen Sprache; Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <source>This project is &amp;confidential</source>
        <translation>Dieses Projekt ist ver&amp;traulich</translation>
    </message>
    <message>
        <source>This project is no longer marked as confidential.</source>
        <translation>Dieses Projekt gilt nicht mehr als vertraulich.</translation>
    </message>
    <message>
        <source>Title of the open project’s account; left empty, its first heading stands there.</source>
        <translation>Titel des Berichts im geöffneten Projekt; bleibt das Feld leer, steht dort seine erste Überschrift.</translation>
    </message>
    <message>
        <source>Translation &amp;engine</source>
        <translation>Übersetzungs&amp;dienst</translation>
    </message>
    <message>
        <source>Translations are kept on this machine, so that no sentence is sent twice.</source>
        <translation>Übersetzungen bleiben auf diesem Rechner, damit kein Satz zweimal gesendet wird.</translation>
    </message>
    <message>
        <source>Use dictionaries of the &amp;system</source>
        <translation>Wörterbücher des &amp;Systems verwenden</translation>
    </message>
    <message>
        <source>Used by the next alignment beside the one the program comes with.</source>
        <translation>Gilt für die nächste Zuordnung, neben dem mitgelieferten Wörterbuch.</translation>
    </message>
    <message>
        <source>What the export dialog offers first.</source>
        <translation>Was der Exportdialog zuerst anbietet.</translation>
    </message>
    <message>
        <source>no preference</source>
        <translation>keine Vorliebe</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Becomes a note: %1</source>
        <translation>Wird zur Notiz: %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelassen: %1.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Set aside (%1): %2</source>
        <translation>Beiseitegelegt (%1): %2</translation>
    </message>
    <message>
        <source>… and %1 more paragraphs.</source>
        <translation>… und %1 weitere Absätze.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>&amp;Copy the details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Reconciler</source>
        <translation>Reconciler</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself.</source>
        <translation>Im Programm selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Your work up to the last action is on the disk and comes back at the next start. You can go on; save soon. The details below hold no text of your articles unless the fault lies in reading them.</source>
        <translation>Alles bis zum letzten Schritt ist gesichert und beim nächsten Start wieder da. Weiterarbeiten ist möglich; bitte bald speichern. Die Details unten enthalten keinen Text der Artikel, es sei denn, der Fehler liegt beim Lesen.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Articles and projects (*.txt *.text *.md *.html *.htm *.docx *.odt *.rtf *.pdf *.eml *.mht *.mhtml *.reconciler);;All files (*)</source>
        <translation>Artikel und Projekte (*.txt *.text *.md *.html *.htm *.docx *.odt *.rtf *.pdf *.eml *.mht *.mhtml *.reconciler);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>Wörterbuch wählen</translation>
    </message>
    <message>
        <source>Choose a translation package</source>
        <translation>Übersetzungspaket wählen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Dictionaries (*.txt *.tsv *.index *.ifo *.gz *.dz);;All files (*)</source>
        <translation>Wörterbücher (*.txt *.tsv *.index *.ifo *.gz *.dz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Everything you did since then is given up. This cannot be taken back by undo.</source>
        <translation>Alles seither Getane wird aufgegeben. Rückgängig machen lässt sich das nicht.</translation>
    </message>
    <message>
        <source>Export the account</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Go back to “%1” as it was saved?</source>
        <translation>Zu „%1“ im gespeicherten Stand zurückkehren?</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>Open a &amp;copy</source>
        <translation>&amp;Kopie öffnen</translation>
    </message>
    <message>
        <source>Open versions or a project</source>
        <translation>Fassungen oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Reconciler projects (*.reconciler)</source>
        <translation>Reconciler-Projekte (*.reconciler)</translation>
    </message>
    <message>
        <source>Row number, 1 to %1:</source>
        <translation>Zeilennummer, 1 bis %1:</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Translation packages (*.argosmodel);;All files (*)</source>
        <translation>Übersetzungspakete (*.argosmodel);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What is in it is replaced if you go on.</source>
        <translation>Wenn Sie weitermachen, wird sein Inhalt ersetzt.</translation>
    </message>
    <message>
        <source>Without saving, what you did since the last save is lost.</source>
        <translation>Ohne Speichern geht verloren, was seit dem letzten Speichern getan wurde.</translation>
    </message>
    <message>
        <source>Your last session ended unexpectedly. Bring your work back?</source>
        <translation>Die letzte Sitzung endete unerwartet. Arbeit wiederherstellen?</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ReadingOrder</name>
    <message>
        <source>Each version in its own order; ribbons lead to the partners. Enter opens what is set aside.</source>
        <translation>Jede Fassung in eigener Folge; Bänder führen zu den Partnern. Eingabe öffnet Beiseitegelegtes.</translation>
    </message>
    <message>
        <source>Row by row.</source>
        <translation>Zeile für Zeile.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>about the author</source>
        <translation>Angaben zum Autor</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>app line</source>
        <translation>App-Hinweis</translation>
    </message>
    <message>
        <source>bare link</source>
        <translation>bloßer Link</translation>
    </message>
    <message>
        <source>breadcrumb</source>
        <translation>Navigationspfad</translation>
    </message>
    <message>
        <source>broadcast notice</source>
        <translation>Sendehinweis</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comment form</source>
        <translation>Kommentarformular</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>cookie line</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>Urheberzeile</translation>
    </message>
    <message>
        <source>correction line</source>
        <translation>Korrekturhinweis</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Mitarbeit</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>dialog of the page</source>
        <translation>Dialog der Seite</translation>
    </message>
    <message>
        <source>donation line</source>
        <translation>Spendenaufruf</translation>
    </message>
    <message>
        <source>embedded content</source>
        <translation>eingebetteter Inhalt</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>hidden on the page</source>
        <translation>auf der Seite verborgen</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>image caption credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>image markup</source>
        <translation>Bildauszeichnung</translation>
    </message>
    <message>
        <source>link to another article</source>
        <translation>Link zu einem anderen Artikel</translation>
    </message>
    <message>
        <source>links to other articles</source>
        <translation>Links zu anderen Artikeln</translation>
    </message>
    <message>
        <source>live blog time</source>
        <translation>Uhrzeit im Liveblog</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>newsletter line</source>
        <translation>Newsletter-Hinweis</translation>
    </message>
    <message>
        <source>opinion notice</source>
        <translation>Hinweis auf Meinung</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>Seitenfuß</translation>
    </message>
    <message>
        <source>page header</source>
        <translation>Seitenkopf</translation>
    </message>
    <message>
        <source>paywall line</source>
        <translation>Bezahlhinweis</translation>
    </message>
    <message>
        <source>quoted mail</source>
        <translation>zitierte E-Mail</translation>
    </message>
    <message>
        <source>reader call</source>
        <translation>Aufruf an Leser</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>section label</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>share footer</source>
        <translation>Aufruf zum Teilen</translation>
    </message>
    <message>
        <source>sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>Quellenlink</translation>
    </message>
    <message>
        <source>stray fragment: a pronoun and a verb that say nothing of their own</source>
        <translation>Textrest: Pronomen und Verb ohne eigene Aussage</translation>
    </message>
    <message>
        <source>tag line</source>
        <translation>Schlagwortzeile</translation>
    </message>
    <message>
        <source>teaser</source>
        <translation>Anreißer</translation>
    </message>
    <message>
        <source>teaser printed twice</source>
        <translation>doppelter Anreißer</translation>
    </message>
    <message>
        <source>teaser text</source>
        <translation>Anreißertext</translation>
    </message>
    <message>
        <source>update notice</source>
        <translation>Hinweis auf Aktualisierung</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>No project was saved or opened yet</source>
        <translation>Noch kein Projekt gespeichert oder geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source> The dock Set aside brings them back.</source>
        <translation> Die Liste „Beiseitegelegt“ bringt sie zurück.</translation>
    </message>
    <message>
        <source> What you wrote for the second is a note now.</source>
        <translation> Was Sie zur zweiten geschrieben hatten, ist jetzt eine Notiz.</translation>
    </message>
    <message>
        <source>%1 has a row of its own now.</source>
        <translation>%1 hat jetzt eine eigene Zeile.</translation>
    </message>
    <message>
        <source>%1 is exchanged between rows %2 and %3.</source>
        <translation>%1 ist zwischen den Zeilen %2 und %3 getauscht.</translation>
    </message>
    <message>
        <source>%1 is pulled a row up from here on.</source>
        <translation>%1 ist von hier an eine Zeile nach oben gezogen.</translation>
    </message>
    <message>
        <source>%1 is pushed a row down from here on.</source>
        <translation>%1 ist von hier an eine Zeile nach unten geschoben.</translation>
    </message>
    <message>
        <source>%1 says nothing in this row.</source>
        <translation>%1 sagt in dieser Zeile nichts.</translation>
    </message>
    <message>
        <source>%n sentences are back.</source>
        <translation>%n Sätze sind wieder da.</translation>
    </message>
    <message>
        <source>%n sentences are set aside.</source>
        <translation>%n Sätze sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>Aligned anew: %n rows changed</source>
        <translation>Neu zugeordnet: %n Zeilen haben sich geändert</translation>
    </message>
    <message>
        <source>Aligned anew: no row changed.</source>
        <translation>Neu zugeordnet: Keine Zeile hat sich geändert.</translation>
    </message>
    <message>
        <source>Aligned anew: one row changed</source>
        <translation>Neu zugeordnet: Eine Zeile hat sich geändert</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Zuordnung läuft</translation>
    </message>
    <message>
        <source>Aligning all versions anew …</source>
        <translation>Alle Fassungen werden neu zugeordnet …</translation>
    </message>
    <message>
        <source>Esc drops the mark.</source>
        <translation>Esc vergisst die Stelle.</translation>
    </message>
    <message>
        <source>Kept apart: no realignment puts these sentences into one row.</source>
        <translation>Getrennt gehalten: Kein neues Zuordnen bringt diese Sätze in eine Zeile.</translation>
    </message>
    <message>
        <source>Mark the other one first ({align.mark}).</source>
        <translation>Zuerst die andere merken ({align.mark}).</translation>
    </message>
    <message>
        <source>Marked %1. Go to its partner and press {align.mark} again; Esc drops the mark.</source>
        <translation>%1 gemerkt. Zum Partner gehen und noch einmal {align.mark} drücken; Esc vergisst die Stelle.</translation>
    </message>
    <message>
        <source>One sentence is back.</source>
        <translation>Ein Satz ist wieder da.</translation>
    </message>
    <message>
        <source>One sentence is set aside.</source>
        <translation>Ein Satz ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Only one version is in this row: there is nothing to split.</source>
        <translation>In dieser Zeile ist nur eine Fassung: Es gibt nichts zu teilen.</translation>
    </message>
    <message>
        <source>Pinned: these sentences stay in one row.</source>
        <translation>Gekoppelt: Diese Sätze bleiben in einer Zeile.</translation>
    </message>
    <message>
        <source>Row %1 is confirmed; no realignment touches it.</source>
        <translation>Zeile %1 ist bestätigt; kein neues Zuordnen ändert sie.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 are one now.</source>
        <translation>Die Zeilen %1 und %2 sind jetzt eine.</translation>
    </message>
    <message>
        <source>The confirmation of row %1 is taken back.</source>
        <translation>Die Bestätigung von Zeile %1 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>Nichts ist mehr gemerkt.</translation>
    </message>
    <message>
        <source>The marked cell is of another version; only cells of one column can be exchanged.</source>
        <translation>Die gemerkte Zelle gehört zu einer anderen Fassung; tauschen lassen sich nur Zellen einer Spalte.</translation>
    </message>
    <message>
        <source>The rows changed meanwhile: the new alignment was dropped. Ask again.</source>
        <translation>Die Zeilen haben sich inzwischen geändert: Die neue Zuordnung wurde verworfen. Bitte noch einmal anstoßen.</translation>
    </message>
    <message>
        <source>There is no row further on.</source>
        <translation>Dahinter gibt es keine Zeile mehr.</translation>
    </message>
    <message>
        <source>This is the last row: there is none to exchange with.</source>
        <translation>Das ist die letzte Zeile: Es gibt keine zum Tauschen.</translation>
    </message>
    <message>
        <source>This is the last row: there is none to join it with.</source>
        <translation>Das ist die letzte Zeile: Es gibt keine weitere zum Verbinden.</translation>
    </message>
    <message>
        <source>Two cells are needed to keep apart.</source>
        <translation>Zum Getrennthalten braucht es zwei Zellen.</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>Kopplung gelöst.</translation>
    </message>
    <message>
        <source>“%2” is in row %1 now.</source>
        <translation>„%2“ steht jetzt in Zeile %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>German English Deutsch locale translation interface</source>
        <translation>Deutsch Englisch English Oberfläche Übersetzung</translation>
    </message>
    <message>
        <source>German English output target language</source>
        <translation>Deutsch Englisch Ausgabe Zielsprache</translation>
    </message>
    <message>
        <source>animation blink flicker cursor accessibility calm</source>
        <translation>Animation blinken flackern Cursor Einfügemarke Barrierefreiheit ruhig</translation>
    </message>
    <message>
        <source>auto-advance automatic next jump</source>
        <translation>automatisch weiter nächste springen weiterspringen</translation>
    </message>
    <message>
        <source>cache delete clear memory translations</source>
        <translation>Cache Zwischenspeicher löschen leeren Speicher Übersetzungen</translation>
    </message>
    <message>
        <source>delay wait time seconds milliseconds auto-advance</source>
        <translation>Verzögerung warten Zeit Sekunden Millisekunden Dauer automatisch weiter</translation>
    </message>
    <message>
        <source>dictionary words FreeDict vocabulary glossary</source>
        <translation>Wörterbuch Wörter FreeDict Vokabeln Glossar</translation>
    </message>
    <message>
        <source>dictionary words file vocabulary glossary add</source>
        <translation>Wörterbuch Wörter Datei Vokabeln Glossar hinzufügen</translation>
    </message>
    <message>
        <source>format template default Markdown Word PDF output</source>
        <translation>Format Dateiformat Muster Standard Voreinstellung Markdown Word PDF Ausgabe</translation>
    </message>
    <message>
        <source>headline name heading</source>
        <translation>Überschrift Schlagzeile Name</translation>
    </message>
    <message>
        <source>privacy private secret offline network online embargo</source>
        <translation>Datenschutz privat geheim Geheimhaltung offline Netz Netzwerk Internet online Sperrfrist</translation>
    </message>
    <message>
        <source>shortcut hotkey keyboard binding accelerator</source>
        <translation>Tastenkürzel Tastenkombination Kurzbefehl Tastatur Belegung Tastenbelegung</translation>
    </message>
    <message>
        <source>spelling names style units metric miles kilometres</source>
        <translation>Schreibweise Namen Hausregeln Stil Einheiten metrisch Meilen Kilometer</translation>
    </message>
    <message>
        <source>theme colour color scheme skin dark mode night bright eyes</source>
        <translation>Theme Farbe Farben Farbschema Design dunkel Dunkelmodus Nachtmodus hell Augen</translation>
    </message>
    <message>
        <source>translator machine translation DeepL Google service online</source>
        <translation>Übersetzer maschinelle Übersetzung DeepL Google Dienst online</translation>
    </message>
    <message>
        <source>zoom font size larger bigger smaller magnify scale</source>
        <translation>Zoom Schrift Schriftgröße größer kleiner vergrößern verkleinern Buchstaben Maßstab</translation>
    </message>
    <message>
        <source>zoom font size larger bigger smaller magnify scale interface display dpi</source>
        <translation>Zoom Schrift Schriftgröße größer kleiner vergrößern verkleinern Buchstaben Maßstab Oberfläche Anzeige dpi</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 Every step since the last save is kept in %2.</source>
        <translation>%1 Jeder Schritt seit dem letzten Speichern liegt in %2.</translation>
    </message>
    <message>
        <source>%1 asks for a key.</source>
        <translation>%1 verlangt einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 asks for a pause.</source>
        <translation>%1 bittet um eine Pause.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>%1 cannot be the translation of %2: look at their languages.</source>
        <translation>%1 kann nicht die Übersetzung von %2 sein: Die Sprachen passen nicht.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 does not know the language “%2”.</source>
        <translation>%1 kennt die Sprache „%2“ nicht.</translation>
    </message>
    <message>
        <source>%1 does not take this sentence (status %2).</source>
        <translation>%1 nimmt diesen Satz nicht an (Status %2).</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (status %2).</source>
        <translation>%1 hat selbst einen Fehler (Status %2).</translation>
    </message>
    <message>
        <source>%1 needs the address of its server.</source>
        <translation>%1 braucht die Adresse des Servers.</translation>
    </message>
    <message>
        <source>%1 refuses the key or the request.</source>
        <translation>%1 lehnt den Schlüssel oder die Anfrage ab.</translation>
    </message>
    <message>
        <source>%1 takes too long.</source>
        <translation>%1 braucht zu lange.</translation>
    </message>
    <message>
        <source>%1 wants to send the request elsewhere.</source>
        <translation>%1 will die Anfrage woandershin leiten.</translation>
    </message>
    <message>
        <source>A decision would belong to no row.</source>
        <translation>Eine Entscheidung würde zu keiner Zeile gehören.</translation>
    </message>
    <message>
        <source>A decision would take a version that is not there.</source>
        <translation>Eine Entscheidung würde eine Fassung übernehmen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A login page may stand in between.</source>
        <translation>Vielleicht steht eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>A note would belong to a row that is gone.</source>
        <translation>Eine Notiz würde zu einer Zeile gehören, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A paragraph would begin at a row that is gone.</source>
        <translation>Ein Absatz würde bei einer Zeile beginnen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A pin needs two sentences.</source>
        <translation>Eine Kopplung braucht zwei Sätze.</translation>
    </message>
    <message>
        <source>A program may build it in the browser: open it there, select the article, copy and paste it.</source>
        <translation>Vielleicht baut sie erst ein Programm im Browser auf: dort öffnen, den Artikel markieren, kopieren und einfügen.</translation>
    </message>
    <message>
        <source>A public translation memory: what is sent may be stored and shown to others.</source>
        <translation>Ein öffentlicher Übersetzungsspeicher: Was gesendet wird, kann aufbewahrt und anderen gezeigt werden.</translation>
    </message>
    <message>
        <source>A row would be empty.</source>
        <translation>Eine Zeile wäre leer.</translation>
    </message>
    <message>
        <source>A sentence would be in no row.</source>
        <translation>Ein Satz stünde in keiner Zeile.</translation>
    </message>
    <message>
        <source>A sentence would be in two rows, or a row would hold a sentence that is set aside.</source>
        <translation>Ein Satz stünde in zwei Zeilen, oder eine Zeile enthielte einen beiseitegelegten Satz.</translation>
    </message>
    <message>
        <source>A sentence would lie outside its text.</source>
        <translation>Ein Satz läge außerhalb seines Textes.</translation>
    </message>
    <message>
        <source>A sentence would not have the name of its place.</source>
        <translation>Ein Satz trüge nicht den Namen seiner Stelle.</translation>
    </message>
    <message>
        <source>A sentence would stand in the column of another version.</source>
        <translation>Ein Satz stünde in der Spalte einer anderen Fassung.</translation>
    </message>
    <message>
        <source>A siglum needs at least one character.</source>
        <translation>Eine Sigle braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A translation memory pairs sentences of two languages, and no row here holds two.</source>
        <translation>Ein Übersetzungsspeicher stellt Sätze zweier Sprachen einander gegenüber, und hier hat keine Zeile zwei.</translation>
    </message>
    <message>
        <source>A version would be in the project twice.</source>
        <translation>Eine Fassung wäre zweimal im Projekt.</translation>
    </message>
    <message>
        <source>Actions are not being kept on the disk: %1.</source>
        <translation>Aktionen werden nicht auf dem Datenträger festgehalten: %1.</translation>
    </message>
    <message>
        <source>Addresses with a user name in them are not fetched.</source>
        <translation>Adressen mit einem Benutzernamen darin werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>Agree to it first.</source>
        <translation>Erst zustimmen.</translation>
    </message>
    <message>
        <source>An unofficial way in: no contract covers what is kept, and it may stop working at any time.</source>
        <translation>Ein inoffizieller Zugang: Kein Vertrag regelt, was aufbewahrt wird, und er kann jederzeit versagen.</translation>
    </message>
    <message>
        <source>Another program is bringing this work back already.</source>
        <translation>Ein anderes Programm stellt diese Arbeit bereits wieder her.</translation>
    </message>
    <message>
        <source>Ask where the file came from.</source>
        <translation>Dort nachfragen, woher die Datei kommt.</translation>
    </message>
    <message>
        <source>Avoid repetitions inside repetitions, as in (a+)+.</source>
        <translation>Wiederholungen in Wiederholungen wie in (a+)+ vermeiden.</translation>
    </message>
    <message>
        <source>Change its permissions, or copy it elsewhere.</source>
        <translation>Ihre Zugriffsrechte ändern oder sie woandershin kopieren.</translation>
    </message>
    <message>
        <source>Check that it is the article, or paste its text.</source>
        <translation>Prüfen, ob es der Artikel ist, oder seinen Text einfügen.</translation>
    </message>
    <message>
        <source>Check that the download or the copy was complete.</source>
        <translation>Prüfen, ob das Herunterladen oder Kopieren vollständig war.</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again.</source>
        <translation>Adresse und Verbindung prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Die Adresse in einem Browser prüfen.</translation>
    </message>
    <message>
        <source>Check the address, or try again later.</source>
        <translation>Die Adresse prüfen oder es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the disk, or save in another folder.</source>
        <translation>Den Datenträger prüfen oder in einem anderen Ordner speichern.</translation>
    </message>
    <message>
        <source>Check the name and your rights to read it.</source>
        <translation>Den Namen und die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>Den Namen prüfen, oder ob sie verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .argosmodel and translates between the two languages.</source>
        <translation>Eine Datei wählen, die auf .argosmodel endet und zwischen den beiden Sprachen übersetzt.</translation>
    </message>
    <message>
        <source>Choose a name with Save as.</source>
        <translation>Mit „Speichern unter“ einen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose a version that has a sentence here, or edit the text (E).</source>
        <translation>Eine Fassung wählen, die hier einen Satz hat, oder den Text bearbeiten (E).</translation>
    </message>
    <message>
        <source>Choose an .argosmodel file first.</source>
        <translation>Erst eine .argosmodel-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Einen anderen Namen wählen oder dem Ersetzen zustimmen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another package.</source>
        <translation>Ein anderes Paket wählen.</translation>
    </message>
    <message>
        <source>Choose one such as utf-8, cp1252 or mac-roman.</source>
        <translation>Eine wie utf-8, cp1252 oder mac-roman wählen.</translation>
    </message>
    <message>
        <source>Choose the files inside it.</source>
        <translation>Die Dateien darin wählen.</translation>
    </message>
    <message>
        <source>Choose the state before or after this one.</source>
        <translation>Wählen Sie den Stand davor oder danach.</translation>
    </message>
    <message>
        <source>Choose the versions of one article.</source>
        <translation>Die Fassungen eines einzigen Artikels wählen.</translation>
    </message>
    <message>
        <source>Copy it from the browser’s address line.</source>
        <translation>Sie aus der Adresszeile des Browsers kopieren.</translation>
    </message>
    <message>
        <source>Copy it to a local disk and try again.</source>
        <translation>Sie auf einen lokalen Datenträger kopieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Copy its text and paste it.</source>
        <translation>Den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Copy the address from the browser’s address line.</source>
        <translation>Die Adresse aus der Adresszeile des Browsers kopieren.</translation>
    </message>
    <message>
        <source>Copy the article in the browser and paste it.</source>
        <translation>Den Artikel im Browser kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Copy the text of the article first.</source>
        <translation>Erst den Text des Artikels kopieren.</translation>
    </message>
    <message>
        <source>Correct it, or switch “Regular expression” off.</source>
        <translation>Berichtigen oder „Regulärer Ausdruck“ ausschalten.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Es berichtigen.</translation>
    </message>
    <message>
        <source>Cut the article out of it, or copy its text and paste it.</source>
        <translation>Den Artikel herausschneiden oder seinen Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Cut the article out of it.</source>
        <translation>Den Artikel herausschneiden.</translation>
    </message>
    <message>
        <source>Download it in a browser and load the file.</source>
        <translation>Sie in einem Browser herunterladen und die Datei laden.</translation>
    </message>
    <message>
        <source>Enter it first.</source>
        <translation>Ihn erst eingeben.</translation>
    </message>
    <message>
        <source>Enter one that begins with http:// or https://.</source>
        <translation>Eine eingeben, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Export to HTML or Word instead, and report the text.</source>
        <translation>Stattdessen nach HTML oder Word ausgeben und den Text melden.</translation>
    </message>
    <message>
        <source>Fetch the file again and choose it anew.</source>
        <translation>Die Datei noch einmal holen und neu wählen.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Dort Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Give a folder or an installed package with a BERT sentence model; nothing is downloaded.</source>
        <translation>Einen Ordner oder ein installiertes Paket mit einem BERT-Satzmodell angeben; es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder a story.</source>
        <translation>Einen Ordner angeben, der für jede Geschichte einen Ordner enthält.</translation>
    </message>
    <message>
        <source>Give its password, or save it without one in a PDF program.</source>
        <translation>Das Kennwort angeben oder es in einem PDF-Programm ohne Kennwort speichern.</translation>
    </message>
    <message>
        <source>Give one translated sentence a line.</source>
        <translation>In jede Zeile einen übersetzten Satz schreiben.</translation>
    </message>
    <message>
        <source>Go there.</source>
        <translation>Dorthin gehen.</translation>
    </message>
    <message>
        <source>Go to a cell that holds a sentence.</source>
        <translation>Zu einer Zelle gehen, die einen Satz enthält.</translation>
    </message>
    <message>
        <source>Go to a row that has another one below it.</source>
        <translation>Zu einer Zeile gehen, unter der noch eine steht.</translation>
    </message>
    <message>
        <source>Go to the cell that should leave the row.</source>
        <translation>Zu der Zelle gehen, die die Zeile verlassen soll.</translation>
    </message>
    <message>
        <source>Hidden text was set aside.</source>
        <translation>Verborgener Text wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>If you trust it, copy its text and paste it.</source>
        <translation>Wenn ihm zu trauen ist, den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>If you trust it, copy the article in the browser and paste it.</source>
        <translation>Wenn ihr zu trauen ist, den Artikel im Browser kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;reconciler[offline]&apos;</source>
        <translation>Zu installieren mit: pip install reconciler[offline]</translation>
    </message>
    <message>
        <source>Is the network there?</source>
        <translation>Besteht eine Netzverbindung?</translation>
    </message>
    <message>
        <source>Is there room on the disk?</source>
        <translation>Ist auf dem Datenträger noch Platz?</translation>
    </message>
    <message>
        <source>It has %1 MB, more than an article can have as %2 (%3 MB).</source>
        <translation>Sie hat %1 MB, mehr als ein Artikel als %2 haben kann (%3 MB).</translation>
    </message>
    <message>
        <source>It holds more text than an article can have.</source>
        <translation>Sie enthält mehr Text, als ein Artikel haben kann.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird weggelassen.</translation>
    </message>
    <message>
        <source>It takes two rows to join.</source>
        <translation>Zum Verbinden braucht es zwei Zeilen.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>It was not written over.</source>
        <translation>Sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Known are dictd (.index with .dict or .dict.dz), Ding (word :: meaning) and tab-separated lists.</source>
        <translation>Bekannt sind dictd (.index mit .dict oder .dict.dz), Ding (Wort :: Bedeutung) und durch Tabulatoren getrennte Listen.</translation>
    </message>
    <message>
        <source>Let the name end in .md, .html, .docx or the like.</source>
        <translation>Lassen Sie den Namen auf .md, .html, .docx oder Ähnliches enden.</translation>
    </message>
    <message>
        <source>LibreTranslate (own server)</source>
        <translation>LibreTranslate (eigener Server)</translation>
    </message>
    <message>
        <source>Load the pages of the article only.</source>
        <translation>Nur die Seiten des Artikels laden.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Noch einmal darauf schauen.</translation>
    </message>
    <message>
        <source>Look at the key.</source>
        <translation>Den Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Mark one cell, go to another and mark that one too.</source>
        <translation>Eine Zelle merken, zu einer anderen gehen und auch diese merken.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or name another folder with -o.</source>
        <translation>Legen Sie es anderswohin, oder nennen Sie mit -o einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Neither version was touched.</source>
        <translation>Keine der beiden Fassungen wurde angerührt.</translation>
    </message>
    <message>
        <source>No sentence of %1 translates one of %2.</source>
        <translation>Kein Satz von %1 übersetzt einen von %2.</translation>
    </message>
    <message>
        <source>No server answers at %1.</source>
        <translation>Unter %1 antwortet kein Server.</translation>
    </message>
    <message>
        <source>No translation package was chosen.</source>
        <translation>Es wurde kein Übersetzungspaket gewählt.</translation>
    </message>
    <message>
        <source>No version was chosen.</source>
        <translation>Es wurde keine Fassung gewählt.</translation>
    </message>
    <message>
        <source>Nobody agreed that text of this project goes to %1.</source>
        <translation>Niemand hat zugestimmt, dass Text dieses Projekts an %1 geht.</translation>
    </message>
    <message>
        <source>Nothing in the program is lost.</source>
        <translation>Im Programm ist nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Davon ist nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing was added for it.</source>
        <translation>Dafür wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was unpacked.</source>
        <translation>Es wurde nichts entpackt.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Offline translation is not installed.</source>
        <translation>Die Offline-Übersetzung ist nicht installiert.</translation>
    </message>
    <message>
        <source>One spelling would stand for two names.</source>
        <translation>Eine Schreibung stünde für zwei Namen.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Nur http- und https-Adressen werden abgerufen.</translation>
    </message>
    <message>
        <source>Open a copy to read, or close it there first.</source>
        <translation>Eine Kopie zum Lesen öffnen oder es erst dort schließen.</translation>
    </message>
    <message>
        <source>Open it as a project instead.</source>
        <translation>Es stattdessen als Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open it in a browser and save it.</source>
        <translation>Sie in einem Browser öffnen und speichern.</translation>
    </message>
    <message>
        <source>Open it in a browser, save it or copy the article, and load that.</source>
        <translation>Sie in einem Browser öffnen, speichern oder den Artikel kopieren, und das laden.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it anew, or copy its text and paste it.</source>
        <translation>Sie in ihrem eigenen Programm öffnen und neu speichern, oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open it in its program and save it anew, or copy its text and paste it.</source>
        <translation>Es in seinem Programm öffnen und neu speichern, oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open it in its program, save it without the password, and load that.</source>
        <translation>Es in seinem Programm öffnen, ohne Kennwort speichern und das laden.</translation>
    </message>
    <message>
        <source>Open it with that version, or update this one.</source>
        <translation>Es mit jener Version öffnen oder diese aktualisieren.</translation>
    </message>
    <message>
        <source>Open the page in a browser and save it.</source>
        <translation>Die Seite in einem Browser öffnen und speichern.</translation>
    </message>
    <message>
        <source>Open the page in a browser, save it, and load the file.</source>
        <translation>Die Seite in einem Browser öffnen, speichern und die Datei laden.</translation>
    </message>
    <message>
        <source>Open the previous version “%1~” beside it, or a backup.</source>
        <translation>Die vorige Fassung „%1~“ daneben öffnen oder eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Paste the text of one article only.</source>
        <translation>Den Text nur eines Artikels einfügen.</translation>
    </message>
    <message>
        <source>Place the cursor between two words.</source>
        <translation>Den Cursor zwischen zwei Wörter setzen.</translation>
    </message>
    <message>
        <source>Press the digit of a version.</source>
        <translation>Die Ziffer einer Fassung drücken.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or copy its text and paste it.</source>
        <translation>Es in ein neues PDF drucken, oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Print the pages of the article to a PDF of their own and load that.</source>
        <translation>Die Seiten des Artikels in ein eigenes PDF drucken und das laden.</translation>
    </message>
    <message>
        <source>Put the file back as it was, or delete the journal to give the actions up.</source>
        <translation>Die Datei in den alten Zustand bringen, oder das Journal löschen und damit die Aktionen aufgeben.</translation>
    </message>
    <message>
        <source>Reading it made the reader crash (code %1); the program itself is unharmed.</source>
        <translation>Beim Lesen ist das Leseprogramm abgestürzt (Code %1); das Programm selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>Reading it takes longer than an article can need, so it was stopped.</source>
        <translation>Das Lesen dauert länger, als ein Artikel brauchen kann, und wurde deshalb abgebrochen.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than an article can need (%1 MB).</source>
        <translation>Das Lesen braucht mehr Speicher, als ein Artikel brauchen kann (%1 MB).</translation>
    </message>
    <message>
        <source>Restore it first, then join.</source>
        <translation>Ihn erst zurückholen, dann verbinden.</translation>
    </message>
    <message>
        <source>Run it through text recognition (OCR) first, or type the passages you need.</source>
        <translation>Es erst durch eine Texterkennung (OCR) schicken oder die nötigen Stellen abtippen.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8 and load it anew.</source>
        <translation>Sie noch einmal als UTF-8 speichern und neu laden.</translation>
    </message>
    <message>
        <source>Save it anew in Word and load that.</source>
        <translation>Es in Word neu speichern und das laden.</translation>
    </message>
    <message>
        <source>Save it anew in Writer and load that.</source>
        <translation>Es in Writer neu speichern und das laden.</translation>
    </message>
    <message>
        <source>Save it as DOCX there and load that.</source>
        <translation>Es dort als DOCX speichern und das laden.</translation>
    </message>
    <message>
        <source>Save the article as a plain text file and load that.</source>
        <translation>Den Artikel als reine Textdatei speichern und die laden.</translation>
    </message>
    <message>
        <source>Save the page as HTML, or paste its text.</source>
        <translation>Die Seite als HTML speichern oder ihren Text einfügen.</translation>
    </message>
    <message>
        <source>Save the text to a file first.</source>
        <translation>Den Text erst in einer Datei speichern.</translation>
    </message>
    <message>
        <source>Save under another name, or replace the file on disk.</source>
        <translation>Unter anderem Namen speichern oder die Datei auf dem Datenträger ersetzen.</translation>
    </message>
    <message>
        <source>Save what is attached to it and load that.</source>
        <translation>Die Anlagen speichern und die laden.</translation>
    </message>
    <message>
        <source>Set the language of a version, or translate one; TEI and JSON take versions of one language.</source>
        <translation>Geben Sie die Sprache einer Fassung an oder übersetzen Sie eine; TEI und JSON nehmen Fassungen einer Sprache auf.</translation>
    </message>
    <message>
        <source>Set the language of the version.</source>
        <translation>Die Sprache der Fassung festlegen.</translation>
    </message>
    <message>
        <source>Start it, or name another one.</source>
        <translation>Starten Sie ihn oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Take the confirmation back first (C).</source>
        <translation>Erst die Bestätigung zurücknehmen (C).</translation>
    </message>
    <message>
        <source>Take the mark away first if that is no longer so.</source>
        <translation>Erst die Kennzeichnung wegnehmen, wenn das nicht mehr gilt.</translation>
    </message>
    <message>
        <source>Texts, pages, DOCX, ODT, RTF, PDF and mails are looked for.</source>
        <translation>Gesucht wird nach Texten, Seiten, DOCX, ODT, RTF, PDF und Mails.</translation>
    </message>
    <message>
        <source>That is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address leads to no page but to “%1”.</source>
        <translation>Die Adresse führt zu keiner Seite, sondern zu „%1“.</translation>
    </message>
    <message>
        <source>The address of the server cannot be used.</source>
        <translation>Die Adresse des Servers ist nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>The answer is far longer or shorter than the sentence.</source>
        <translation>Die Antwort ist viel länger oder kürzer als der Satz.</translation>
    </message>
    <message>
        <source>The answer is no translation.</source>
        <translation>Die Antwort ist keine Übersetzung.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>Die Antwort von %1 ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long.</source>
        <translation>Die Antwort von %1 ist viel zu lang.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid, so nothing was fetched.</source>
        <translation>Das Zertifikat von „%1“ ist ungültig, deshalb wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>The connection to “%1” failed.</source>
        <translation>Die Verbindung zu „%1“ ist gescheitert.</translation>
    </message>
    <message>
        <source>The cut must lie inside the sentence.</source>
        <translation>Der Schnitt muss im Satz liegen.</translation>
    </message>
    <message>
        <source>The cut would leave an empty sentence.</source>
        <translation>Der Schnitt ließe einen leeren Satz übrig.</translation>
    </message>
    <message>
        <source>The dictionary “%1” %2.</source>
        <translation>Das Wörterbuch „%1“ %2.</translation>
    </message>
    <message>
        <source>The document has %1 pages, more than an article can have (%2).</source>
        <translation>Das Dokument hat %1 Seiten, mehr als ein Artikel haben kann (%2).</translation>
    </message>
    <message>
        <source>The document has no text: its pages are pictures, as a scanner makes them.</source>
        <translation>Das Dokument hat keinen Text: Seine Seiten sind Bilder, wie ein Scanner sie macht.</translation>
    </message>
    <message>
        <source>The document has tracked changes or hidden text: deleted and hidden text is left out.</source>
        <translation>Das Dokument hat verfolgte Änderungen oder verborgenen Text: Gelöschtes und Verborgenes ist weggelassen.</translation>
    </message>
    <message>
        <source>The document has tracked changes: it is shown with all of them accepted.</source>
        <translation>Das Dokument hat verfolgte Änderungen: Es wird gezeigt, als wären alle angenommen.</translation>
    </message>
    <message>
        <source>The document holds macros; they were not run.</source>
        <translation>Das Dokument enthält Makros; sie wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The document holds more text than an article can have.</source>
        <translation>Das Dokument enthält mehr Text, als ein Artikel haben kann.</translation>
    </message>
    <message>
        <source>The document holds no text part.</source>
        <translation>Das Dokument enthält keinen Textteil.</translation>
    </message>
    <message>
        <source>The document is damaged or not what its name says.</source>
        <translation>Das Dokument ist beschädigt oder nicht das, was sein Name sagt.</translation>
    </message>
    <message>
        <source>The document is damaged: pdfium cannot open it.</source>
        <translation>Das Dokument ist beschädigt: pdfium kann es nicht öffnen.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Das Dokument ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The document was not read because %1.</source>
        <translation>Das Dokument wurde nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>The document was not read because its groups are nested more than %1 deep.</source>
        <translation>Das Dokument wurde nicht gelesen, weil seine Gruppen mehr als %1-fach verschachtelt sind.</translation>
    </message>
    <message>
        <source>The file is damaged: reading it as %1 stopped half-way (%2).</source>
        <translation>Die Datei ist beschädigt: Als %1 war sie nur halb zu lesen (%2).</translation>
    </message>
    <message>
        <source>The file is probably damaged: save it anew in its own program, or copy its text and paste it.</source>
        <translation>Die Datei ist wohl beschädigt: sie in ihrem eigenen Programm neu speichern, oder den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>The file name holds a character no file name can have.</source>
        <translation>Der Dateiname enthält ein Zeichen, das kein Dateiname haben kann.</translation>
    </message>
    <message>
        <source>The file on disk is as it was, and nothing in the program is lost.</source>
        <translation>Die Datei auf dem Datenträger ist, wie sie war, und im Programm ist nichts verloren.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The mail has more than %1 parts.</source>
        <translation>Die Mail hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>The mail holds no text.</source>
        <translation>Die Mail enthält keinen Text.</translation>
    </message>
    <message>
        <source>The mail is damaged.</source>
        <translation>Die Mail ist beschädigt.</translation>
    </message>
    <message>
        <source>The model of meaning “%1” %2.</source>
        <translation>Das Bedeutungsmodell „%1“ %2.</translation>
    </message>
    <message>
        <source>The next sentence is set aside.</source>
        <translation>Der nächste Satz ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>The old file is untouched.</source>
        <translation>Die alte Datei ist unberührt.</translation>
    </message>
    <message>
        <source>The old one stays.</source>
        <translation>Die alte bleibt.</translation>
    </message>
    <message>
        <source>The order of the account would not name every row once.</source>
        <translation>Die Reihenfolge des Berichts würde nicht jede Zeile einmal nennen.</translation>
    </message>
    <message>
        <source>The other files are loaded.</source>
        <translation>Die anderen Dateien sind geladen.</translation>
    </message>
    <message>
        <source>The package cannot translate this sentence.</source>
        <translation>Das Paket kann diesen Satz nicht übersetzen.</translation>
    </message>
    <message>
        <source>The package “%1” cannot be read or unpacked: %2.</source>
        <translation>Das Paket „%1“ ist nicht zu lesen oder zu entpacken: %2.</translation>
    </message>
    <message>
        <source>The page has more than %1 MB.</source>
        <translation>Die Seite hat mehr als %1 MB.</translation>
    </message>
    <message>
        <source>The page moved more than %1 times, or to nowhere.</source>
        <translation>Die Seite leitet mehr als %1-mal weiter oder ins Leere.</translation>
    </message>
    <message>
        <source>The page was not read because an element has more than %1 attributes.</source>
        <translation>Die Seite wurde nicht gelesen, weil ein Element mehr als %1 Attribute hat.</translation>
    </message>
    <message>
        <source>The password does not open the document.</source>
        <translation>Das Kennwort öffnet das Dokument nicht.</translation>
    </message>
    <message>
        <source>The paste has %1 MB, more than an article can have.</source>
        <translation>Der eingefügte Text hat %1 MB, mehr als ein Artikel haben kann.</translation>
    </message>
    <message>
        <source>The project is unchanged.</source>
        <translation>Das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>The quota at %1 is used up.</source>
        <translation>Das Kontingent bei %1 ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood.</source>
        <translation>Der reguläre Ausdruck ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: a bracket is not closed.</source>
        <translation>Der reguläre Ausdruck ist nicht zu verstehen: Eine Klammer „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: a parenthesis is not closed.</source>
        <translation>Der reguläre Ausdruck ist nicht zu verstehen: Eine Klammer „(“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression cannot be understood: it repeats nothing.</source>
        <translation>Der reguläre Ausdruck ist nicht zu verstehen: Er wiederholt nichts.</translation>
    </message>
    <message>
        <source>The regular expression takes too long.</source>
        <translation>Der reguläre Ausdruck braucht zu lange.</translation>
    </message>
    <message>
        <source>The row is as it was.</source>
        <translation>Die Zeile ist, wie sie war.</translation>
    </message>
    <message>
        <source>The sentences translated so far are kept.</source>
        <translation>Die bisher übersetzten Sätze sind aufbewahrt.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of a page.</source>
        <translation>Der Server hat mit Status %1 statt mit einer Seite geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Der Server hat nicht binnen %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The service could not be asked.</source>
        <translation>Der Dienst konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The service sent a message about its limits instead of a translation.</source>
        <translation>Der Dienst hat statt einer Übersetzung eine Meldung über seine Grenzen geschickt.</translation>
    </message>
    <message>
        <source>The service sent a piece of a web page.</source>
        <translation>Der Dienst hat ein Stück einer Webseite geschickt.</translation>
    </message>
    <message>
        <source>The service sent another number of answers than was asked for.</source>
        <translation>Der Dienst hat eine andere Zahl von Antworten geschickt, als verlangt war.</translation>
    </message>
    <message>
        <source>The service sent no translation.</source>
        <translation>Der Dienst hat keine Übersetzung geschickt.</translation>
    </message>
    <message>
        <source>The service sent the sentence back as it was.</source>
        <translation>Der Dienst hat den Satz unverändert zurückgeschickt.</translation>
    </message>
    <message>
        <source>The site asks programs to stay away from this page (robots.txt).</source>
        <translation>Die Website bittet Programme, dieser Seite fernzubleiben (robots.txt).</translation>
    </message>
    <message>
        <source>The site does not give the page to programs (status %1).</source>
        <translation>Die Website gibt die Seite nicht an Programme heraus (Status %1).</translation>
    </message>
    <message>
        <source>The text goes to the server you name and nowhere else; what it keeps is up to whoever runs it.</source>
        <translation>Der Text geht an den genannten Server und sonst nirgendwohin; was dort aufbewahrt wird, bestimmt, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The text holds something that Markdown would not show as it is.</source>
        <translation>Der Text enthält etwas, das Markdown nicht so zeigen würde, wie es dasteht.</translation>
    </message>
    <message>
        <source>The text starts as %1, but most of it cannot be read so.</source>
        <translation>Der Text beginnt als %1, ist aber größtenteils so nicht zu lesen.</translation>
    </message>
    <message>
        <source>The translation package is damaged.</source>
        <translation>Das Übersetzungspaket ist beschädigt.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>Die Übersetzung wurde angehalten.</translation>
    </message>
    <message>
        <source>The unsaved actions for %1 no longer fit the file on disk.</source>
        <translation>Die nicht gespeicherten Aktionen für %1 passen nicht mehr zur Datei auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The version was not added.</source>
        <translation>Die Fassung wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The versions are aligned without it.</source>
        <translation>Die Fassungen werden ohne es zugeordnet.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>There are more than %1 files in “%2”.</source>
        <translation>In „%2“ liegen mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>There is no article in the folder “%1”.</source>
        <translation>Im Ordner „%1“ liegt kein Artikel.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”.</source>
        <translation>Es gibt keine Zeichenkodierung namens „%1“.</translation>
    </message>
    <message>
        <source>There is no host called “%1”, or the network is off.</source>
        <translation>Es gibt keinen Rechner namens „%1“, oder das Netz ist aus.</translation>
    </message>
    <message>
        <source>There is no pin here.</source>
        <translation>Hier ist keine Kopplung.</translation>
    </message>
    <message>
        <source>There is no row above to pull the column to.</source>
        <translation>Darüber steht keine Zeile, zu der die Spalte gezogen werden könnte.</translation>
    </message>
    <message>
        <source>There is no sentence after this one to join.</source>
        <translation>Nach diesem Satz kommt keiner, der sich anschließen ließe.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>There is no text on the page.</source>
        <translation>Auf der Seite ist kein Text.</translation>
    </message>
    <message>
        <source>There is nothing to exchange here.</source>
        <translation>Hier gibt es nichts zu tauschen.</translation>
    </message>
    <message>
        <source>There is nothing to load.</source>
        <translation>Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>There is nothing to move here.</source>
        <translation>Hier gibt es nichts zu verschieben.</translation>
    </message>
    <message>
        <source>There is nothing to paste but white space.</source>
        <translation>Einzufügen wären nur Leerzeichen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>They are corrected with Describe version.</source>
        <translation>Sie werden mit „Fassung beschreiben“ berichtigt.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Sie liegen in %1.</translation>
    </message>
    <message>
        <source>This cannot be put there: %1.</source>
        <translation>Das lässt sich dort nicht einsetzen: %1.</translation>
    </message>
    <message>
        <source>This is %1, not an article.</source>
        <translation>Das ist %1, kein Artikel.</translation>
    </message>
    <message>
        <source>This is %1, not plain text.</source>
        <translation>Das ist %1, kein reiner Text.</translation>
    </message>
    <message>
        <source>This is %1, which cannot be read.</source>
        <translation>Das ist %1, nicht zu lesen.</translation>
    </message>
    <message>
        <source>This newer text was read for another state of the version.</source>
        <translation>Dieser neuere Text wurde für einen anderen Stand der Fassung gelesen.</translation>
    </message>
    <message>
        <source>This note is gone already.</source>
        <translation>Diese Notiz ist schon weg.</translation>
    </message>
    <message>
        <source>This project has no file of its own yet.</source>
        <translation>Dieses Projekt hat noch keine eigene Datei.</translation>
    </message>
    <message>
        <source>This project is confidential: its text stays on this machine.</source>
        <translation>Dieses Projekt ist vertraulich: Sein Text bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This row cannot be split here: one side would be empty.</source>
        <translation>Diese Zeile lässt sich hier nicht teilen: Eine Seite wäre leer.</translation>
    </message>
    <message>
        <source>This row is confirmed.</source>
        <translation>Diese Zeile ist bestätigt.</translation>
    </message>
    <message>
        <source>This version is already in the project.</source>
        <translation>Diese Fassung ist schon im Projekt.</translation>
    </message>
    <message>
        <source>To load it as an article, add it to a project; else open the previous version “%1~” beside it.</source>
        <translation>Um sie als Artikel zu laden, fügen Sie sie einem Projekt hinzu; sonst öffnen Sie die vorige Fassung „%1~“ daneben.</translation>
    </message>
    <message>
        <source>Try again in about %1 minutes, or take another engine.</source>
        <translation>In etwa %1 Minuten noch einmal versuchen oder einen anderen Dienst nehmen.</translation>
    </message>
    <message>
        <source>Try again later, or save the page in a browser.</source>
        <translation>Später noch einmal versuchen oder die Seite in einem Browser speichern.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Two rows would have the same name.</source>
        <translation>Zwei Zeilen hätten denselben Namen.</translation>
    </message>
    <message>
        <source>Two sentences would become one.</source>
        <translation>Zwei Sätze würden zu einem.</translation>
    </message>
    <message>
        <source>Two sentences would overlap.</source>
        <translation>Zwei Sätze würden sich überschneiden.</translation>
    </message>
    <message>
        <source>Two versions would have the same siglum.</source>
        <translation>Zwei Fassungen hätten dieselbe Sigle.</translation>
    </message>
    <message>
        <source>Unpack it, or copy the article’s text and paste it.</source>
        <translation>Das Archiv entpacken oder den Text des Artikels kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Höchstens %1 Zeichen verwenden.</translation>
    </message>
    <message>
        <source>Version %1 says nothing in this row.</source>
        <translation>Fassung %1 sagt in dieser Zeile nichts.</translation>
    </message>
    <message>
        <source>Wait a day, or take another engine.</source>
        <translation>Einen Tag warten oder einen anderen Dienst nehmen.</translation>
    </message>
    <message>
        <source>Wait until tomorrow, or take another engine.</source>
        <translation>Bis morgen warten oder einen anderen Dienst nehmen.</translation>
    </message>
    <message>
        <source>Wait, or take another engine.</source>
        <translation>Warten oder einen anderen Dienst nehmen.</translation>
    </message>
    <message>
        <source>What this is about is no longer in the project.</source>
        <translation>Worum es hier geht, ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>What you look for is too long.</source>
        <translation>Der gesuchte Text ist zu lang.</translation>
    </message>
    <message>
        <source>With a free key the provider may keep texts; never send what is embargoed or confidential.</source>
        <translation>Mit einem kostenlosen Schlüssel darf der Anbieter Texte aufbewahren; nie senden, was gesperrt oder vertraulich ist.</translation>
    </message>
    <message>
        <source>Words that are struck out on the page were left out.</source>
        <translation>Auf der Seite durchgestrichene Wörter sind weggelassen.</translation>
    </message>
    <message>
        <source>Words that are struck out were left out.</source>
        <translation>Durchgestrichene Wörter sind weggelassen.</translation>
    </message>
    <message>
        <source>Your project and its other earlier states are as they were.</source>
        <translation>Ihr Projekt und seine anderen früheren Stände sind, wie sie waren.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>a document of an old Word</source>
        <translation>ein Dokument einer alten Word-Version</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a project of this program</source>
        <translation>ein Projekt dieses Programms</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a web archive of Safari</source>
        <translation>ein Webarchiv von Safari</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein Zip-Archiv</translation>
    </message>
    <message>
        <source>a zip archive (DOCX, ODT and the like)</source>
        <translation>ein Zip-Archiv (DOCX, ODT und dergleichen)</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>ein elektronisches Buch</translation>
    </message>
    <message>
        <source>an entry is a link to another file</source>
        <translation>ein Eintrag ist ein Verweis auf eine andere Datei</translation>
    </message>
    <message>
        <source>an entry is larger than it says</source>
        <translation>ein Eintrag ist größer, als er angibt</translation>
    </message>
    <message>
        <source>an entry is packed so tightly that it can only be meant to fill the memory</source>
        <translation>ein Eintrag ist so dicht gepackt, dass er nur den Speicher füllen soll</translation>
    </message>
    <message>
        <source>an entry points outside the document</source>
        <translation>ein Eintrag weist aus dem Dokument hinaus</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
        <source>an unsaved project</source>
        <translation>ein nicht gespeichertes Projekt</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>by %1 (process %2) on %3</source>
        <translation>von %1 (Prozess %2) auf %3</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>ist nicht zu lesen (%1)</translation>
    </message>
    <message>
        <source>cannot be read (tokenizer.json: %1)</source>
        <translation>ist nicht zu lesen (tokenizer.json: %1)</translation>
    </message>
    <message>
        <source>cuts words in a way that is not known (%1)</source>
        <translation>zerlegt Wörter auf eine unbekannte Art (%1)</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>does not say which languages it is for</source>
        <translation>sagt nicht, für welche Sprachen es ist</translation>
    </message>
    <message>
        <source>endnote</source>
        <translation>Endnote</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>Fußnote %1</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>has %1 MB, more than an article can have (%2 MB)</source>
        <translation>hat %1 MB, mehr als ein Artikel haben kann (%2 MB)</translation>
    </message>
    <message>
        <source>has %1 MB, more than the %2 MB allowed</source>
        <translation>hat %1 MB, mehr als die erlaubten %2 MB</translation>
    </message>
    <message>
        <source>holds no entry of a German word with its English meaning</source>
        <translation>enthält keinen Eintrag eines deutschen Wortes mit seiner englischen Bedeutung</translation>
    </message>
    <message>
        <source>holds no model.safetensors</source>
        <translation>enthält keine model.safetensors</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a file</source>
        <translation>ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>is damaged (%1)</source>
        <translation>ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>is damaged (it is no text)</source>
        <translation>ist beschädigt (es ist kein Text)</translation>
    </message>
    <message>
        <source>is damaged or no translation package</source>
        <translation>ist beschädigt oder kein Übersetzungspaket</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is larger than any translation package</source>
        <translation>ist größer als jedes Übersetzungspaket</translation>
    </message>
    <message>
        <source>is neither a folder nor an installed package</source>
        <translation>ist weder ein Ordner noch ein installiertes Paket</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is no translation package</source>
        <translation>ist kein Übersetzungspaket</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is not whole: “%1” does not exist</source>
        <translation>ist nicht vollständig: „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>is packed so tightly that it cannot be a translation package</source>
        <translation>ist so dicht gepackt, dass es kein Übersetzungspaket sein kann</translation>
    </message>
    <message>
        <source>it declares entities, as no office program does</source>
        <translation>es deklariert Entitäten, wie es kein Büroprogramm tut</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>es hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MB</source>
        <translation>es wird entpackt größer als %1 MB</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is</source>
        <translation>es würde entpackt ein Vielfaches groß</translation>
    </message>
    <message>
        <source>its elements are nested more than %1 deep</source>
        <translation>seine Elemente sind mehr als %1-fach verschachtelt</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>darf dieser Benutzer nicht lesen</translation>
    </message>
    <message>
        <source>needs the library tokenizers: pip install &apos;reconciler[semantic]&apos;</source>
        <translation>braucht die Bibliothek tokenizers: pip install reconciler[semantic]</translation>
    </message>
    <message>
        <source>one of its parts points outside the file</source>
        <translation>einer seiner Teile weist aus der Datei hinaus</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>Seitentitel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>Textfeld</translation>
    </message>
    <message>
        <source>the translation adds “%1”</source>
        <translation>die Übersetzung fügt „%1“ hinzu</translation>
    </message>
    <message>
        <source>the translation leaves out “%1”</source>
        <translation>die Übersetzung lässt „%1“ weg</translation>
    </message>
    <message>
        <source>the translation makes “%1” of “%2”</source>
        <translation>die Übersetzung macht aus „%2“ „%1“</translation>
    </message>
    <message>
        <source>the translation says “%1” for “%2”</source>
        <translation>die Übersetzung sagt „%1“ für „%2“</translation>
    </message>
    <message>
        <source>two of its parts have the same name</source>
        <translation>zwei seiner Teile haben denselben Namen</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>would write outside its folder</source>
        <translation>würde außerhalb seines Ordners schreiben</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht zu lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” did not reach the disk as it was written.</source>
        <translation>„%1“ ist nicht so auf dem Datenträger angekommen, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” has %2 lines, but “%3” has %4 sentences.</source>
        <translation>„%1“ hat %2 Zeilen, aber „%3“ hat %4 Sätze.</translation>
    </message>
    <message>
        <source>“%1” has no sub-folders.</source>
        <translation>„%1“ hat keine Unterordner.</translation>
    </message>
    <message>
        <source>“%1” holds no article text: everything in it was set aside as page furniture.</source>
        <translation>„%1“ enthält keinen Artikeltext: Alles darin wurde als Beiwerk der Seite beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” holds no file that can be read.</source>
        <translation>„%1“ enthält keine lesbare Datei.</translation>
    </message>
    <message>
        <source>“%1” in “%2” was worked on since it was made.</source>
        <translation>An „%1“ in „%2“ wurde gearbeitet, seit es gemacht wurde.</translation>
    </message>
    <message>
        <source>“%1” is a computer of your own network (%2); pages from there are not fetched.</source>
        <translation>„%1“ ist ein Rechner des eigenen Netzes (%2); Seiten von dort werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short.</source>
        <translation>„%1“ ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its contents do not fit together.</source>
        <translation>„%1“ ist beschädigt: Der Inhalt passt nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1” is not a Reconciler project, or its beginning is lost.</source>
        <translation>„%1“ ist kein Projekt von Reconciler, oder der Anfang der Datei ist verloren.</translation>
    </message>
    <message>
        <source>“%1” is open already, %2.</source>
        <translation>„%1“ ist schon geöffnet, %2.</translation>
    </message>
    <message>
        <source>“%1” is open to be read only.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is the name of a project, not of an account.</source>
        <translation>„%1“ ist der Name eines Projekts, nicht eines Berichts.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is what the account is made from.</source>
        <translation>Aus „%1“ wird der Bericht gemacht.</translation>
    </message>
    <message>
        <source>“%1” translates %2 to %3, not %4 to %5.</source>
        <translation>„%1“ übersetzt %2 nach %3, nicht %4 nach %5.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>„%1“ wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” was not opened: %2.</source>
        <translation>„%1“ wurde nicht geöffnet: %2.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Reconciler (%2).</source>
        <translation>„%1“ wurde von einem neueren Reconciler gespeichert (%2).</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>&amp;Bring back</source>
        <translation>Zurückh&amp;olen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing is set aside: “Set the sentence aside” in the menu Align does it.</source>
        <translation>Nichts ist beiseitegelegt: „Satz beiseitelegen“ im Menü Zuordnung tut es.</translation>
    </message>
    <message>
        <source>Select what belongs to the article and bring it back.</source>
        <translation>Auswählen, was zum Artikel gehört, und zurückholen.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>boilerplate</source>
        <translation>Standardtext</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>debris</source>
        <translation>Textreste</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>for information</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>must be settled</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source> (%n no longer in the filter)</source>
        <translation> (%n nicht mehr im Filter)</translation>
    </message>
    <message>
        <source>%1 machine-translated</source>
        <translation>%1 maschinell übersetzt</translation>
    </message>
    <message>
        <source>%n shown</source>
        <translation>%n gezeigt</translation>
    </message>
    <message>
        <source>%n undecided</source>
        <translation>%n unentschieden</translation>
    </message>
    <message>
        <source>1 undecided</source>
        <translation>1 unentschieden</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>row decided</source>
        <translation>Zeile entschieden</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source> · about %1 min left</source>
        <translation> · noch etwa %1 Min.</translation>
    </message>
    <message>
        <source> · about %1 s left</source>
        <translation> · noch etwa %1 s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>%1 brings the versions back.</source>
        <translation>%1 holt die Fassungen zurück.</translation>
    </message>
    <message>
        <source>%n steps are done again.</source>
        <translation>%n Schritte sind wiederholt.</translation>
    </message>
    <message>
        <source>%n steps are taken back.</source>
        <translation>%n Schritte sind zurückgenommen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copied with the sigla: %1.</source>
        <translation>Mit den Siglen kopiert: %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>One step is done again.</source>
        <translation>Ein Schritt ist wiederholt.</translation>
    </message>
    <message>
        <source>One step is taken back.</source>
        <translation>Ein Schritt ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Redo in the menu Edit brings the versions back.</source>
        <translation>„Wiederholen“ im Menü Bearbeiten holt die Fassungen zurück.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>There is nothing to copy here.</source>
        <translation>Hier gibt es nichts zu kopieren.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>, %1 rows</source>
        <translation>, %1 Zeilen</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>, rows %1</source>
        <translation>, Zeilen %1</translation>
    </message>
    <message>
        <source>Accept proposals</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Add versions</source>
        <translation>Fassungen hinzufügen</translation>
    </message>
    <message>
        <source>Allow service</source>
        <translation>Dienst erlauben</translation>
    </message>
    <message>
        <source>Attribute both</source>
        <translation>Beide zuschreiben</translation>
    </message>
    <message>
        <source>Begin a paragraph</source>
        <translation>Absatz beginnen</translation>
    </message>
    <message>
        <source>Choose wording</source>
        <translation>Wortlaut wählen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Describe project</source>
        <translation>Projekt beschreiben</translation>
    </message>
    <message>
        <source>Describe version</source>
        <translation>Fassung beschreiben</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Forbid service</source>
        <translation>Dienst verbieten</translation>
    </message>
    <message>
        <source>Go on in the paragraph</source>
        <translation>Im Absatz fortfahren</translation>
    </message>
    <message>
        <source>House forms</source>
        <translation>Hausformen</translation>
    </message>
    <message>
        <source>House spelling</source>
        <translation>Hausschreibweise</translation>
    </message>
    <message>
        <source>Join rows</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Join sentences</source>
        <translation>Sätze verbinden</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Make a heading</source>
        <translation>Zum Zwischentitel machen</translation>
    </message>
    <message>
        <source>Make undecided</source>
        <translation>Entscheidung aufheben</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Move sentence</source>
        <translation>Satz verschieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Omit row</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>Paragraphs as in the version</source>
        <translation>Absätze wie in der Fassung</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Pull column</source>
        <translation>Spalte nach oben ziehen</translation>
    </message>
    <message>
        <source>Push column</source>
        <translation>Spalte nach unten schieben</translation>
    </message>
    <message>
        <source>Realign</source>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove version</source>
        <translation>Fassung entfernen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Replace in the account</source>
        <translation>Im Bericht ersetzen</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Split row</source>
        <translation>Zeile teilen</translation>
    </message>
    <message>
        <source>Split sentence</source>
        <translation>Satz teilen</translation>
    </message>
    <message>
        <source>Swap cells</source>
        <translation>Zellen tauschen</translation>
    </message>
    <message>
        <source>Take back confirmation</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <translation>Worin alle übereinstimmen, übernehmen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Kopplung lösen</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>%1, %2, are translated on this machine.</source>
        <translation>%1, %2, werden auf diesem Rechner übersetzt.</translation>
    </message>
    <message>
        <source>%1, %2, will be sent to %3.</source>
        <translation>%1, %2, werden an %3 gesendet.</translation>
    </message>
    <message>
        <source>%n characters</source>
        <translation>%n Zeichen</translation>
    </message>
    <message>
        <source>%n sentences</source>
        <translation>%n Sätze</translation>
    </message>
    <message>
        <source>&amp;Choose a package…</source>
        <translation>&amp;Paket wählen…</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Send these %n sentences</source>
        <translation>Diese %n Sätze &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send this sentence</source>
        <translation>Diesen Satz &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Übersetzen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Never f&amp;or this project</source>
        <translation>&amp;Nie für dieses Projekt</translation>
    </message>
    <message>
        <source>Offline package (this machine)</source>
        <translation>Offline-Paket (auf diesem Rechner)</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Se&amp;ntences</source>
        <translation>Sä&amp;tze</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>There is nothing to translate: every sentence has a text.</source>
        <translation>Nichts zu übersetzen: Jeder Satz hat einen Text.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>What the provider says: %1</source>
        <translation>Was der Anbieter sagt: %1</translation>
    </message>
    <message>
        <source>keep it in the system’s key&amp;ring</source>
        <translation>im Schlüsselbund des Systems &amp;aufbewahren</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>ein Zeichen</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>%n sentences were translated.</source>
        <translation>%n Sätze wurden übersetzt.</translation>
    </message>
    <message>
        <source>%n were not; their cells say why.</source>
        <translation>%n nicht; in ihren Zellen steht, warum.</translation>
    </message>
    <message>
        <source>A translation is in the language of the account, its original in another one.</source>
        <translation>Eine Übersetzung ist in der Sprache des Berichts, ihr Original in einer anderen.</translation>
    </message>
    <message>
        <source>A wrong language is corrected with Describe version.</source>
        <translation>Eine falsche Sprache korrigiert „Fassung beschreiben“.</translation>
    </message>
    <message>
        <source>All versions are in the language of the account.</source>
        <translation>Alle Fassungen sind in der Sprache des Berichts.</translation>
    </message>
    <message>
        <source>Binding the translation</source>
        <translation>Die Übersetzung wird zugeordnet</translation>
    </message>
    <message>
        <source>Languages are corrected with Describe version.</source>
        <translation>Sprachen korrigiert „Fassung beschreiben“.</translation>
    </message>
    <message>
        <source>No text of this project will be sent anywhere.</source>
        <translation>Kein Text dieses Projekts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>No version says anything in another language in row %1.</source>
        <translation>In Zeile %1 steht in keiner Fassung etwas in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>One sentence was translated.</source>
        <translation>Ein Satz wurde übersetzt.</translation>
    </message>
    <message>
        <source>One was not; its cell says why.</source>
        <translation>Einer nicht; in seiner Zelle steht, warum.</translation>
    </message>
    <message>
        <source>The translations kept on this machine are forgotten; this project keeps its own.</source>
        <translation>Die auf diesem Rechner aufbewahrten Übersetzungen sind vergessen; dieses Projekt behält seine.</translation>
    </message>
    <message>
        <source>Translating %n sentences</source>
        <translation>%n Sätze werden übersetzt</translation>
    </message>
    <message>
        <source>Translating one sentence</source>
        <translation>Ein Satz wird übersetzt</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Übersetzung von</translation>
    </message>
    <message>
        <source>Version %1 is the translation of</source>
        <translation>Fassung %1 ist die Übersetzung von</translation>
    </message>
    <message>
        <source>all of version %1, again</source>
        <translation>die ganze Fassung %1 noch einmal</translation>
    </message>
    <message>
        <source>all that have no translation</source>
        <translation>alle ohne Übersetzung</translation>
    </message>
    <message>
        <source>the current cell, again</source>
        <translation>die aktuelle Zelle noch einmal</translation>
    </message>
    <message>
        <source>the current row, again</source>
        <translation>die aktuelle Zeile noch einmal</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Siglum</source>
        <translation>Si&amp;gle</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Textart</translation>
    </message>
    <message>
        <source>A siglum needs at least one character.</source>
        <translation>Eine Sigle braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>Another version has the siglum %1.</source>
        <translation>Eine andere Fassung hat die Sigle %1.</translation>
    </message>
    <message>
        <source>Date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d&amp;ated</source>
        <translation>&amp;datiert</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Common sentences</source>
        <translation>Gemeinsame Sätze</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>They have hardly a statement in common, so they may be about different events. Nothing is proposed from a version about another event, and an export tells where it was taken; it can be taken all the same.</source>
        <translation>Sie haben kaum eine Aussage gemeinsam, handeln also vielleicht von verschiedenen Ereignissen. Aus einer Fassung über ein anderes Ereignis wird nichts vorgeschlagen, und der Export sagt, wo sie übernommen wurde; übernehmen lässt sie sich trotzdem.</translation>
    </message>
    <message>
        <source>They say the same in words of their own: each is a source for the other.</source>
        <translation>Sie sagen dasselbe in eigenen Worten: Jede ist eine Quelle für die andere.</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Whole sentences agree word for word: the two count as one voice.</source>
        <translation>Ganze Sätze stimmen Wort für Wort überein: Beide zählen als eine Stimme.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Textart</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>einem Menschen</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>unabhängig</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>one derived from the other</source>
        <translation>voneinander abgeleitet</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>%n gone</source>
        <translation>%n weggefallen</translation>
    </message>
    <message>
        <source>%n new</source>
        <translation>%n neu</translation>
    </message>
    <message>
        <source>%n notes lost their place.</source>
        <translation>%n Notizen haben ihre Stelle verloren.</translation>
    </message>
    <message>
        <source>%n notes to look at.</source>
        <translation>%n Notizen anzusehen.</translation>
    </message>
    <message>
        <source>%n reworded</source>
        <translation>%n umformuliert</translation>
    </message>
    <message>
        <source>%n sentences as before</source>
        <translation>%n Sätze wie zuvor</translation>
    </message>
    <message>
        <source>Choose one file for one version.</source>
        <translation>Eine Datei für eine Fassung wählen.</translation>
    </message>
    <message>
        <source>Edit ▸ Replace the text takes a newer file.</source>
        <translation>Bearbeiten ▸ Text ersetzen nimmt eine neuere Datei.</translation>
    </message>
    <message>
        <source>Nothing has changed in version %1.</source>
        <translation>In Fassung %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <source>One note lost its place.</source>
        <translation>Eine Notiz hat ihre Stelle verloren.</translation>
    </message>
    <message>
        <source>One note to look at.</source>
        <translation>Eine Notiz anzusehen.</translation>
    </message>
    <message>
        <source>Reading version %1 again</source>
        <translation>Fassung %1 wird neu gelesen</translation>
    </message>
    <message>
        <source>The description of version %1 is kept.</source>
        <translation>Die Beschreibung von Fassung %1 ist übernommen.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile: reload once more.</source>
        <translation>Das Projekt wurde inzwischen geändert: noch einmal neu laden.</translation>
    </message>
    <message>
        <source>The version stays as it was.</source>
        <translation>Die Fassung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>This version is a page of the web, which is fetched only when you add it.</source>
        <translation>Diese Fassung ist eine Webseite; sie wird nur beim Hinzufügen abgerufen.</translation>
    </message>
    <message>
        <source>This version was pasted: there is no file to read again.</source>
        <translation>Diese Fassung wurde eingefügt: Es gibt keine Datei, die neu gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Version %1 is column %2 now.</source>
        <translation>Fassung %1 ist jetzt Spalte %2.</translation>
    </message>
    <message>
        <source>Version %1 is taken out; undo brings it back.</source>
        <translation>Fassung %1 ist entfernt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Version %1 stands at the edge already.</source>
        <translation>Fassung %1 steht schon am Rand.</translation>
    </message>
    <message>
        <source>Version %1: </source>
        <translation>Fassung %1: </translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>einer weggefallen</translation>
    </message>
    <message>
        <source>one new</source>
        <translation>einer neu</translation>
    </message>
    <message>
        <source>one reworded</source>
        <translation>einer umformuliert</translation>
    </message>
    <message>
        <source>one sentence as before</source>
        <translation>ein Satz wie zuvor</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more.</source>
        <translation>„%1“ liegt nicht mehr in %2.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>%n rows are shown.</source>
        <translation>%n Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Alle Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>All versions are in the language of the account.</source>
        <translation>Alle Fassungen sind in der Sprache des Berichts.</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>One row is shown.</source>
        <translation>Eine Zeile wird gezeigt.</translation>
    </message>
    <message>
        <source>Original wording and a word-by-word gloss: help for reading, not to be quoted.</source>
        <translation>Originalwortlaut und Wort-für-Wort-Glosse: Lesehilfe, nicht zum Zitieren.</translation>
    </message>
    <message>
        <source>Original wording and translation.</source>
        <translation>Originalwortlaut und Übersetzung.</translation>
    </message>
    <message>
        <source>Original wording.</source>
        <translation>Originalwortlaut.</translation>
    </message>
    <message>
        <source>Original wording; nothing is translated yet ({edit.translate}).</source>
        <translation>Originalwortlaut; noch ist nichts übersetzt ({edit.translate}).</translation>
    </message>
    <message>
        <source>Text size %1.</source>
        <translation>Textgröße %1.</translation>
    </message>
    <message>
        <source>Theme: %1.</source>
        <translation>Farbschema: %1.</translation>
    </message>
    <message>
        <source>Translation.</source>
        <translation>Übersetzung.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Looking for the project’s file</source>
        <translation>Die Datei des Projekts wird gesucht</translation>
    </message>
    <message>
        <source>“%1” is no longer in its folder. Nothing of your work is lost: saving writes it anew.</source>
        <translation>„%1“ ist nicht mehr im Ordner. Von Ihrer Arbeit ist nichts verloren: Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”. Saving writes it anew; {file.open} opens the renamed one.</source>
        <translation>„%1“ wurde in „%2“ umbenannt. Speichern schreibt sie neu; {file.open} öffnet die umbenannte.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 go with one another</source>
        <translation>%1 gehören zusammen</translation>
    </message>
    <message>
        <source>%1 goes with the others</source>
        <translation>%1 gehört zu den anderen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>No row is current.</source>
        <translation>Keine Zeile ist aktuell.</translation>
    </message>
    <message>
        <source>Proposal ({decide.accept}): %2: %1.</source>
        <translation>Vorschlag ({decide.accept}): %2: %1.</translation>
    </message>
    <message>
        <source>Proposal ({decide.accept}): leave the row out: %1.</source>
        <translation>Vorschlag ({decide.accept}): Zeile auslassen: %1.</translation>
    </message>
    <message>
        <source>Row %1: confidence %2, %3</source>
        <translation>Zeile %1: Sicherheit %2, %3</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why these sentences stand in one row</source>
        <translation>Warum diese Sätze in einer Zeile stehen</translation>
    </message>
    <message>
        <source>agrees: %1</source>
        <translation>stimmt überein: %1</translation>
    </message>
    <message>
        <source>an original in the language of the account goes before others</source>
        <translation>ein Original in der Sprache des Berichts geht vor</translation>
    </message>
    <message>
        <source>another report</source>
        <translation>anderer Bericht</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>it derives from no other version</source>
        <translation>sie stammt von keiner anderen Fassung ab</translation>
    </message>
    <message>
        <source>it tells the quotation whole</source>
        <translation>sie gibt das Zitat ganz wieder</translation>
    </message>
    <message>
        <source>like spelling</source>
        <translation>ähnliche Schreibung</translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation>vom Programm gebildet</translation>
    </message>
    <message>
        <source>model of meaning</source>
        <translation>Bedeutungsmodell</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>no other version says it</source>
        <translation>keine andere Fassung sagt es</translation>
    </message>
    <message>
        <source>nothing: only one version has this</source>
        <translation>nichts: Nur eine Fassung hat dies</translation>
    </message>
    <message>
        <source>of the versions here it goes first: it shares most</source>
        <translation>unter den Fassungen hier steht sie vorn: Sie teilt am meisten</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>von Hand gekoppelt</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>the nearest two sentences are alike to %1</source>
        <translation>die beiden nächsten Sätze gleichen sich zu %1</translation>
    </message>
    <message>
        <source>the sentences after go together too</source>
        <translation>auch die Sätze danach gehören zusammen</translation>
    </message>
    <message>
        <source>the sentences before and after go together too</source>
        <translation>auch die Sätze davor und danach gehören zusammen</translation>
    </message>
    <message>
        <source>the sentences before go together too</source>
        <translation>auch die Sätze davor gehören zusammen</translation>
    </message>
    <message>
        <source>translations and reports of another event are not proposed</source>
        <translation>Übersetzungen und Berichte über ein anderes Ereignis werden nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words of like meaning</source>
        <translation>Wörter ähnlicher Bedeutung</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Everything is back in its place.</source>
        <translation>Alles ist wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
</TS>
