<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>main</name>
    <message>
        <source>Composes, checks and evaluates Secure Key Release policies.</source>
        <translation>Erstellt, prüft und bewertet Freigaberichtlinien für Secure Key Release.</translation>
    </message>
    <message>
        <source>Policies to open; - is standard input.</source>
        <translation>Zu öffnende Richtlinien; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>A sample attestation token to evaluate.</source>
        <translation>Ein Beispiel eines Attestierungstokens, das bewertet wird.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write a picture of the window, print the verdict, and exit.</source>
        <translation>Ein Bild des Fensters schreiben, das Ergebnis ausgeben und enden.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Size of the window, as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Claims of your own, over the built-in ones; can be repeated.</source>
        <translation>Eigene Claims, zusätzlich zu den eingebauten; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Go to this line of the policy.</source>
        <translation>Zu dieser Zeile der Richtlinie gehen.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Open a window of its own, although the program runs already.</source>
        <translation>Ein eigenes Fenster öffnen, obwohl das Programm schon läuft.</translation>
    </message>
    <message>
        <source>The picture cannot be written to “%1”.</source>
        <translation>Das Bild kann nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Colours instead of the system&apos;s: light, dark or high-contrast.</source>
        <translation>Andere Farben als die des Systems: light (hell), dark (dunkel) oder high-contrast (hoher Kontrast).</translation>
    </message>
    <message>
        <source>“%1” has %2 policies. Save the one you mean as a file of its own.</source>
        <translation>„%1“ hat %2 Richtlinien. Speichern Sie die gemeinte als eigene Datei.</translation>
    </message>
</context>
<context>
    <name>skr::ActionSearch</name>
    <message>
        <source>Find Action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Words of the action’s name</source>
        <translation>Wörter aus dem Namen der Aktion</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>skr::AppearancePage</name>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>A language holds from the next start. The user guide and the pages on problems are in English.</source>
        <translation>Eine Sprache gilt ab dem nächsten Start. Das Benutzerhandbuch und die Seiten zu den Problemen sind auf Englisch.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>skr::AuthorityActions</name>
    <message>
        <source>Add Re&amp;gions…</source>
        <translation>Re&amp;gionen hinzufügen…</translation>
    </message>
    <message>
        <source>Compare Aut&amp;horities…</source>
        <translation>Autoritäten ve&amp;rgleichen…</translation>
    </message>
    <message>
        <source>Rotate a &amp;Measurement…</source>
        <translation>Mess&amp;wert austauschen…</translation>
    </message>
    <message>
        <source>Show what each authority asks for in a table, and change several at once</source>
        <translation>In einer Tabelle zeigen, was jede Autorität verlangt, und mehrere zugleich ändern</translation>
    </message>
    <message>
        <source>Accept a new value beside one in use, verify, and take the old one out</source>
        <translation>Neben einem verwendeten Wert einen neuen akzeptieren, prüfen und den alten herausnehmen</translation>
    </message>
    <message>
        <source>Ask tokens of more endpoints for what this authority asks</source>
        <translation>Auch Token weiterer Endpunkte das verlangen, was diese Autorität verlangt</translation>
    </message>
    <message>
        <source>Select an authority, or a condition of one, first</source>
        <translation>Wählen Sie zuerst eine Autorität oder eine Bedingung darin</translation>
    </message>
    <message numerus="yes">
        <source>Add %n region(s)</source>
        <translation>
            <numerusform>%n Region hinzufügen</numerusform>
            <numerusform>%n Regionen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority or its list has a syntax error: mend it in the JSON first</source>
        <translation>Die Autorität oder ihre Liste hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
</context>
<context>
    <name>skr::AuthorityMatrixModel</name>
    <message>
        <source>More than a list</source>
        <translation>Mehr als eine Liste</translation>
    </message>
    <message>
        <source>These are blocks of several claims, or what is not read: Enter leads to the policy, to change them there</source>
        <translation>Das sind Blöcke aus mehreren Claims oder etwas, was nicht gelesen wird: Die Eingabetaste führt zur Richtlinie, um sie dort zu ändern</translation>
    </message>
    <message>
        <source>An authority has several values there: Enter leads to them, to change them in the policy</source>
        <translation>Eine Autorität hat dort mehrere Werte: Die Eingabetaste führt dorthin, um sie in der Richtlinie zu ändern</translation>
    </message>
    <message>
        <source>No value is more frequent than all others</source>
        <translation>Kein Wert ist häufiger als alle anderen</translation>
    </message>
    <message>
        <source>An authority has no “all of” that would take the condition</source>
        <translation>Eine Autorität hat kein „alle von“, das die Bedingung aufnehmen könnte</translation>
    </message>
    <message>
        <source>Select cells of one column</source>
        <translation>Wählen Sie Zellen einer einzigen Spalte</translation>
    </message>
    <message>
        <source>None of these differs from most others</source>
        <translation>Keine davon weicht von den meisten anderen ab</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>any of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alle von %1</translation>
    </message>
    <message>
        <source>no authority</source>
        <translation>keine Autorität</translation>
    </message>
    <message>
        <source>%1 of %2 authorities have %3</source>
        <translation>%1 von %2 Autoritäten haben %3</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Weicht ab: %1</translation>
    </message>
</context>
<context>
    <name>skr::AuthorityNotes</name>
    <message>
        <source>An instance of its own in %1; taken as typed.</source>
        <translation>Eine eigene Instanz in %1; übernommen wie eingegeben.</translation>
    </message>
    <message>
        <source>No region is known by the code %1; taken as typed.</source>
        <translation>Zum Kürzel %1 ist keine Region bekannt; übernommen wie eingegeben.</translation>
    </message>
    <message>
        <source>Region, code or URL; any issuer can be typed.</source>
        <translation>Region, Kürzel oder URL; jeder Aussteller kann eingegeben werden.</translation>
    </message>
    <message>
        <source>The shared endpoint of %1.</source>
        <translation>Der gemeinsame Endpunkt von %1.</translation>
    </message>
    <message>
        <source>Azure China: names end in attest.azure.cn. Microsoft publishes no list of its shared endpoints, so type the URL.</source>
        <translation>Azure China: Namen enden auf attest.azure.cn. Microsoft veröffentlicht keine Liste der gemeinsamen Endpunkte; geben Sie daher die URL ein.</translation>
    </message>
    <message>
        <source>An issuer is a URL: https://…</source>
        <translation>Ein Aussteller ist eine URL: https://…</translation>
    </message>
    <message>
        <source>Not https.</source>
        <translation>Kein https.</translation>
    </message>
    <message>
        <source>Not an endpoint of Azure Attestation; taken as typed.</source>
        <translation>Kein Endpunkt von Azure Attestation; übernommen wie eingegeben.</translation>
    </message>
</context>
<context>
    <name>skr::AuthoritySuggestions</name>
    <message>
        <source>%1 · US Government</source>
        <translation>%1 · US Government</translation>
    </message>
    <message>
        <source>with https://</source>
        <translation>mit https://</translation>
    </message>
</context>
<context>
    <name>skr::CatalogFiles</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>skr::CatalogsPage</name>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n replaced</source>
        <translation>
            <numerusform>, %n ersetzt</numerusform>
            <numerusform>, %n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n problem(s)</source>
        <translation>
            <numerusform>, %n Problem</numerusform>
            <numerusform>, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Files with claims of your own, over those that are built in. A claim of the same name replaces the one before; others are added.</source>
        <translation>Dateien mit eigenen Claims, zusätzlich zu den eingebauten. Ein Claim gleichen Namens ersetzt den vorherigen; andere kommen hinzu.</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Claim catalogs</source>
        <translation>Claim-Kataloge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Read all files again, as after editing them</source>
        <translation>Alle Dateien erneut lesen, etwa nach dem Bearbeiten</translation>
    </message>
    <message>
        <source>%1 (command line)</source>
        <translation>%1 (Befehlszeile)</translation>
    </message>
    <message>
        <source>No file yet: the built-in claims are in use.</source>
        <translation>Noch keine Datei: Die eingebauten Claims werden verwendet.</translation>
    </message>
    <message>
        <source>No problems in this file.</source>
        <translation>Keine Probleme in dieser Datei.</translation>
    </message>
    <message>
        <source>&amp;Problems of the file:</source>
        <translation>&amp;Probleme der Datei:</translation>
    </message>
</context>
<context>
    <name>skr::ClaimCatalogModel</name>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Token has</source>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>token has %1</source>
        <translation>Token hat %1</translation>
    </message>
</context>
<context>
    <name>skr::ClaimDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About the claim</source>
        <translation>Über den Claim</translation>
    </message>
    <message>
        <source>Deprecated: use %1 instead.</source>
        <translation>Veraltet: Verwenden Sie stattdessen %1.</translation>
    </message>
    <message>
        <source>Search for a name, a value or a word of the description. Enter makes a condition of the claim.</source>
        <translation>Suchen Sie nach einem Namen, einem Wert oder einem Wort der Beschreibung. Die Eingabetaste macht aus dem Claim eine Bedingung.</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n member(s)</source>
        <translation>
            <numerusform>%n Element anzeigen</numerusform>
            <numerusform>%n Elemente anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Token has</source>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>skr::ClaimFilter</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1  (%2), in other tokens</source>
        <translation>%1  (%2), in anderen Token</translation>
    </message>
</context>
<context>
    <name>skr::ClaimPicker</name>
    <message>
        <source>Search claims</source>
        <translation>Claims durchsuchen</translation>
    </message>
    <message>
        <source>Different tokens have the same claim at different places</source>
        <translation>Verschiedene Token haben denselben Claim an verschiedenen Stellen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>No claim is found. A claim of your own can be typed in the policy.</source>
        <translation>Kein Claim gefunden. Einen eigenen Claim können Sie in der Richtlinie eingeben.</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolesch</translation>
    </message>
    <message>
        <source>Token has</source>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>Polic&amp;y for</source>
        <translation>Richtl&amp;inie für</translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation>Bedin&amp;gung hinzufügen</translation>
    </message>
    <message>
        <source>Goes into: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Select a block of the policy to add to.</source>
        <translation>Wählen Sie den Block der Richtlinie, der ergänzt werden soll.</translation>
    </message>
    <message>
        <source>Sho&amp;w members</source>
        <translation>El&amp;emente anzeigen</translation>
    </message>
    <message>
        <source>Choose a claim first</source>
        <translation>Wählen Sie zuerst einen Claim</translation>
    </message>
</context>
<context>
    <name>skr::ClaimSuggestions</name>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>skr::ClaimText</name>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64url, without padding</source>
        <translation>base64url, ohne Auffüllung</translation>
    </message>
    <message>
        <source>a GUID</source>
        <translation>eine GUID</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>eine URL</translation>
    </message>
    <message>
        <source>`true` or `false`</source>
        <translation>`true` oder `false`</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolesch</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>top level of a platform token or a guest token</source>
        <translation>oberste Ebene eines Plattform- oder Gasttokens</translation>
    </message>
    <message>
        <source>top level of a platform token</source>
        <translation>oberste Ebene eines Plattformtokens</translation>
    </message>
    <message>
        <source>top level of a guest token</source>
        <translation>oberste Ebene eines Gasttokens</translation>
    </message>
    <message>
        <source>below `x-ms-isolation-tee` as well</source>
        <translation>auch unter `x-ms-isolation-tee`</translation>
    </message>
    <message>
        <source>below `x-ms-isolation-tee` in a guest token</source>
        <translation>unter `x-ms-isolation-tee` in einem Gasttoken</translation>
    </message>
    <message>
        <source>Deprecated: use %1 instead.</source>
        <translation>Veraltet: Verwenden Sie stattdessen %1.</translation>
    </message>
    <message>
        <source>Deprecated: newer tokens may come without it.</source>
        <translation>Veraltet: Neuere Token haben ihn womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>No. Differs from token to token, or changes with updates of the host.</source>
        <translation>Nein. Er ist von Token zu Token verschieden oder ändert sich mit Aktualisierungen des Hosts.</translation>
    </message>
    <message>
        <source>Yes. Safe to require.</source>
        <translation>Ja. Kann gefahrlos gefordert werden.</translation>
    </message>
    <message>
        <source>Objects cannot be compared; type the name of one of its members.</source>
        <translation>Objekte können nicht verglichen werden; geben Sie den Namen eines ihrer Elemente ein.</translation>
    </message>
    <message>
        <source>Objects cannot be compared; choose one of their members.</source>
        <translation>Objekte können nicht verglichen werden; wählen Sie eines ihrer Elemente.</translation>
    </message>
    <message>
        <source>Lists cannot be compared, nor can their entries be named.</source>
        <translation>Listen können nicht verglichen und ihre Einträge nicht benannt werden.</translation>
    </message>
    <message>
        <source>Keys cannot be compared; evaluation of the policy ignores these.</source>
        <translation>Schlüssel können nicht verglichen werden; die Bewertung der Richtlinie beachtet diese nicht.</translation>
    </message>
    <message>
        <source>Keys cannot be compared.</source>
        <translation>Schlüssel können nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Platform token: disk of a confidential VM, container, enclave</source>
        <translation>Plattformtoken: CVM-Datenträger, Container, Enklave</translation>
    </message>
    <message>
        <source>Guest token: key release inside the VM (TEE claims)</source>
        <translation>Gasttoken: Schlüsselfreigabe in der VM (Claims der TEE)</translation>
    </message>
    <message>
        <source>Guest token: key release inside the VM (its own claims)</source>
        <translation>Gasttoken: Schlüsselfreigabe in der VM (eigene Claims)</translation>
    </message>
</context>
<context>
    <name>skr::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Cut as JSON text</source>
        <translation>Als JSON-Text ausschneiden</translation>
    </message>
    <message>
        <source>Copy as JSON text</source>
        <translation>Als JSON-Text kopieren</translation>
    </message>
    <message>
        <source>Select a condition, a block or an authority</source>
        <translation>Wählen Sie eine Bedingung, einen Block oder eine Autorität</translation>
    </message>
    <message>
        <source>Paste JSON text</source>
        <translation>JSON-Text einfügen</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
</context>
<context>
    <name>skr::CompareDialog</name>
    <message>
        <source>&amp;Only the odd ones out</source>
        <translation>&amp;Nur die abweichenden</translation>
    </message>
    <message>
        <source>Make &amp;Like Most</source>
        <translation>&amp;Wie die meisten machen</translation>
    </message>
    <message>
        <source>Compare Authorities</source>
        <translation>Autoritäten vergleichen</translation>
    </message>
    <message>
        <source>Show in &amp;Policy</source>
        <translation>In der &amp;Richtlinie zeigen</translation>
    </message>
    <message>
        <source>Authorities by what they ask for</source>
        <translation>Autoritäten nach dem, was sie verlangen</translation>
    </message>
    <message>
        <source>Value for the selected authorities</source>
        <translation>Wert für die ausgewählten Autoritäten</translation>
    </message>
    <message>
        <source>A syntax error is in the way: mend it in the JSON first.</source>
        <translation>Ein Syntaxfehler ist im Weg: Beheben Sie ihn zuerst im JSON.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set %1 for %2 authorities</source>
        <translation>%1 bei %2 Autoritäten setzen</translation>
    </message>
    <message>
        <source>Authorities: %1. None differs from most others.</source>
        <translation>Autoritäten: %1. Keine weicht von den meisten anderen ab.</translation>
    </message>
    <message>
        <source>Authorities: %1. Differing from most others, in bold with a triangle: %2.</source>
        <translation>Autoritäten: %1. Von den meisten anderen abweichend, fett mit einem Dreieck: %2.</translation>
    </message>
    <message>
        <source>&amp;Add Condition</source>
        <translation>Bedingung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Value for the selected (%1):</source>
        <translation>W&amp;ert für die ausgewählten (%1):</translation>
    </message>
    <message>
        <source>&amp;Value for the selected:</source>
        <translation>W&amp;ert für die ausgewählten:</translation>
    </message>
    <message>
        <source>Let the selected authorities ask here what most ask</source>
        <translation>Die ausgewählten Autoritäten hier verlangen lassen, was die meisten verlangen</translation>
    </message>
</context>
<context>
    <name>skr::ConditionDelegate</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Claim, or a word of its description</source>
        <translation>Claim oder ein Wort seiner Beschreibung</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>Region, code or URL of an attestation endpoint</source>
        <translation>Region, Kürzel oder URL eines Attestierungsendpunkts</translation>
    </message>
</context>
<context>
    <name>skr::Core</name>
    <message>
        <source>Text for a boolean</source>
        <translation>Text anstelle eines booleschen Werts</translation>
    </message>
    <message>
        <source>The policy has the text, the token the boolean of the same spelling.</source>
        <translation>Die Richtlinie hat den Text, das Token den booleschen Wert gleicher Schreibweise.</translation>
    </message>
    <message>
        <source>they are equal</source>
        <translation>sie sind gleich</translation>
    </message>
    <message>
        <source>they are not equal</source>
        <translation>sie sind nicht gleich</translation>
    </message>
    <message>
        <source>Working deployments write &quot;false&quot; as text for boolean claims; the documentation does not say so.</source>
        <translation>Funktionierende Installationen schreiben &quot;false&quot; als Text für boolesche Claims; die Dokumentation sagt das nicht.</translation>
    </message>
    <message>
        <source>Text for an integer</source>
        <translation>Text anstelle einer Ganzzahl</translation>
    </message>
    <message>
        <source>The policy has the text, the token the integer of the same spelling.</source>
        <translation>Die Richtlinie hat den Text, das Token die Ganzzahl gleicher Schreibweise.</translation>
    </message>
    <message>
        <source>Working deployments write &quot;0&quot; as text for integer claims; the documentation does not say so.</source>
        <translation>Funktionierende Installationen schreiben &quot;0&quot; als Text für ganzzahlige Claims; die Dokumentation sagt das nicht.</translation>
    </message>
    <message>
        <source>A boolean or number for text</source>
        <translation>Boolescher Wert oder Zahl anstelle von Text</translation>
    </message>
    <message>
        <source>The policy has a boolean or a number, the token the text of the same spelling.</source>
        <translation>Die Richtlinie hat einen booleschen Wert oder eine Zahl, das Token den Text gleicher Schreibweise.</translation>
    </message>
    <message>
        <source>No source shows either.</source>
        <translation>Keine Quelle zeigt das eine oder das andere.</translation>
    </message>
    <message>
        <source>Another spelling of the same value</source>
        <translation>Andere Schreibweise desselben Werts</translation>
    </message>
    <message>
        <source>The text reads as the same boolean or number but is spelt differently, as True, 01 or 1.0.</source>
        <translation>Der Text liest sich als derselbe boolesche Wert oder dieselbe Zahl, ist aber anders geschrieben, etwa True, 01 oder 1.0.</translation>
    </message>
    <message>
        <source>Another spelling of the same number</source>
        <translation>Andere Schreibweise derselben Zahl</translation>
    </message>
    <message>
        <source>Both are numbers of the same value in different spellings, as 1 and 1.0.</source>
        <translation>Beides sind Zahlen gleichen Werts in verschiedener Schreibweise, etwa 1 und 1.0.</translation>
    </message>
    <message>
        <source>Integers past 2^53</source>
        <translation>Ganzzahlen über 2^53</translation>
    </message>
    <message>
        <source>The integers differ, but not as double-precision numbers, which many JSON readers use.</source>
        <translation>Die Ganzzahlen unterscheiden sich, aber nicht als Zahlen doppelter Genauigkeit, die viele JSON-Leser verwenden.</translation>
    </message>
    <message>
        <source>they are compared exactly</source>
        <translation>sie werden genau verglichen</translation>
    </message>
    <message>
        <source>they are compared as double-precision numbers</source>
        <translation>sie werden als Zahlen doppelter Genauigkeit verglichen</translation>
    </message>
    <message>
        <source>Upper and lower case in text</source>
        <translation>Groß- und Kleinschreibung im Text</translation>
    </message>
    <message>
        <source>The texts differ in the case of letters only.</source>
        <translation>Die Texte unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>case counts</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>case is ignored</source>
        <translation>Groß- und Kleinschreibung zählt nicht</translation>
    </message>
    <message>
        <source>Authors of working policies found that a VM id in the other case is refused; the documentation does not say so.</source>
        <translation>Autoren funktionierender Richtlinien haben festgestellt, dass eine VM-Kennung in anderer Groß- und Kleinschreibung verweigert wird; die Dokumentation sagt das nicht.</translation>
    </message>
    <message>
        <source>Upper and lower case in a claim&apos;s name</source>
        <translation>Groß- und Kleinschreibung im Namen eines Claims</translation>
    </message>
    <message>
        <source>The token has no claim of this name, but one that differs in the case of letters only.</source>
        <translation>Das Token hat keinen Claim dieses Namens, aber einen, der sich nur in der Groß- und Kleinschreibung unterscheidet.</translation>
    </message>
    <message>
        <source>A trailing slash in the authority</source>
        <translation>Schrägstrich am Ende der Autorität</translation>
    </message>
    <message>
        <source>The authority and the token&apos;s issuer differ in one slash at the end.</source>
        <translation>Die Autorität und der Aussteller des Tokens unterscheiden sich in einem Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>it is ignored</source>
        <translation>er wird ignoriert</translation>
    </message>
    <message>
        <source>it counts</source>
        <translation>er zählt</translation>
    </message>
    <message>
        <source>Working deployments write the authority with a slash that the issuer does not have; the documentation does not say so.</source>
        <translation>Funktionierende Installationen schreiben die Autorität mit einem Schrägstrich, den der Aussteller nicht hat; die Dokumentation sagt das nicht.</translation>
    </message>
    <message>
        <source>The scheme of the authority</source>
        <translation>Schema der Autorität</translation>
    </message>
    <message>
        <source>The authority and the token&apos;s issuer differ in https:// at the start.</source>
        <translation>Die Autorität und der Aussteller des Tokens unterscheiden sich in https:// am Anfang.</translation>
    </message>
    <message>
        <source>No source shows either: every working example has https://.</source>
        <translation>Keine Quelle zeigt das eine oder das andere: Jedes funktionierende Beispiel hat https://.</translation>
    </message>
    <message>
        <source>Upper and lower case in the authority</source>
        <translation>Groß- und Kleinschreibung der Autorität</translation>
    </message>
    <message>
        <source>The authority and the token&apos;s issuer differ in the case of letters only.</source>
        <translation>Die Autorität und der Aussteller des Tokens unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>notEquals of a missing claim</source>
        <translation>notEquals bei fehlendem Claim</translation>
    </message>
    <message>
        <source>The token does not have the claim that must differ.</source>
        <translation>Das Token hat den Claim nicht, der abweichen muss.</translation>
    </message>
    <message>
        <source>the condition is not met</source>
        <translation>die Bedingung ist nicht erfüllt</translation>
    </message>
    <message>
        <source>the condition is met</source>
        <translation>die Bedingung ist erfüllt</translation>
    </message>
    <message>
        <source>The documentation says that a condition on a missing claim is not met, and shows it for equals only.</source>
        <translation>Die Dokumentation sagt, dass eine Bedingung auf einen fehlenden Claim nicht erfüllt ist, und zeigt es nur für equals.</translation>
    </message>
    <message>
        <source>exists false of a missing claim</source>
        <translation>exists false bei fehlendem Claim</translation>
    </message>
    <message>
        <source>The token does not have the claim that must not exist.</source>
        <translation>Das Token hat den Claim nicht, der nicht vorhanden sein darf.</translation>
    </message>
    <message>
        <source>What exists takes</source>
        <translation>Was exists annimmt</translation>
    </message>
    <message>
        <source>The value of exists is neither true nor false.</source>
        <translation>Der Wert von exists ist weder true noch false.</translation>
    </message>
    <message>
        <source>it is read as a boolean, if it can be</source>
        <translation>er wird als boolescher Wert gelesen, wenn das möglich ist</translation>
    </message>
    <message>
        <source>any value means true</source>
        <translation>jeder Wert bedeutet true</translation>
    </message>
    <message>
        <source>No source explains the value of exists.</source>
        <translation>Keine Quelle erklärt den Wert von exists.</translation>
    </message>
    <message>
        <source>A claim that is no value</source>
        <translation>Ein Claim, der kein Wert ist</translation>
    </message>
    <message>
        <source>The claim is an object, a list or null.</source>
        <translation>Der Claim ist ein Objekt, eine Liste oder null.</translation>
    </message>
    <message>
        <source>The documentation rules out objects and lists as values, and says nothing of operators other than equals.</source>
        <translation>Die Dokumentation schließt Objekte und Listen als Werte aus und sagt nichts zu anderen Operatoren als equals.</translation>
    </message>
    <message>
        <source>Order of what is no number</source>
        <translation>Reihenfolge von Werten, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>One of the two values is no number.</source>
        <translation>Einer der beiden Werte ist keine Zahl.</translation>
    </message>
    <message>
        <source>numbers are read from text</source>
        <translation>Zahlen werden aus Text gelesen</translation>
    </message>
    <message>
        <source>text is compared</source>
        <translation>Text wird verglichen</translation>
    </message>
    <message>
        <source>Which of two members counts</source>
        <translation>Welches von zwei Elementen zählt</translation>
    </message>
    <message>
        <source>An object has the same member twice, and the result differs between them.</source>
        <translation>Ein Objekt hat dasselbe Element zweimal, und das Ergebnis hängt davon ab, welches zählt.</translation>
    </message>
    <message>
        <source>the last counts</source>
        <translation>das letzte zählt</translation>
    </message>
    <message>
        <source>the first counts</source>
        <translation>das erste zählt</translation>
    </message>
    <message>
        <source>No source shows either; readers of JSON differ.</source>
        <translation>Keine Quelle zeigt das eine oder das andere; JSON-Leser verhalten sich verschieden.</translation>
    </message>
    <message>
        <source>Operators other than equals</source>
        <translation>Andere Operatoren als equals</translation>
    </message>
    <message>
        <source>The grammar lists the operator; its text says that only equals is allowed so far.</source>
        <translation>Die Grammatik führt den Operator auf; ihr Text sagt, dass bisher nur equals erlaubt ist.</translation>
    </message>
    <message>
        <source>it is evaluated</source>
        <translation>er wird ausgewertet</translation>
    </message>
    <message>
        <source>the policy is not accepted</source>
        <translation>die Richtlinie wird nicht angenommen</translation>
    </message>
    <message>
        <source>No working deployment that uses it is known.</source>
        <translation>Keine funktionierende Installation, die ihn verwendet, ist bekannt.</translation>
    </message>
    <message>
        <source>A policy without version</source>
        <translation>Eine Richtlinie ohne Version</translation>
    </message>
    <message>
        <source>The policy has no version.</source>
        <translation>Die Richtlinie hat keine Version.</translation>
    </message>
    <message>
        <source>it is accepted</source>
        <translation>sie wird angenommen</translation>
    </message>
    <message>
        <source>it is not accepted</source>
        <translation>sie wird nicht angenommen</translation>
    </message>
    <message>
        <source>Managed HSM has answered that the version is missing; of Key Vault nothing is known.</source>
        <translation>Managed HSM hat geantwortet, dass die Version fehlt; von Key Vault ist nichts bekannt.</translation>
    </message>
    <message>
        <source>An unknown version</source>
        <translation>Eine unbekannte Version</translation>
    </message>
    <message>
        <source>The version is not &quot;1.0.0&quot;.</source>
        <translation>Die Version ist nicht &quot;1.0.0&quot;.</translation>
    </message>
    <message>
        <source>An old version</source>
        <translation>Eine alte Version</translation>
    </message>
    <message>
        <source>The version is not &quot;1.0.0&quot;, but one of earlier samples.</source>
        <translation>Die Version ist nicht &quot;1.0.0&quot;, sondern eine aus früheren Beispielen.</translation>
    </message>
    <message>
        <source>Recorded traffic shows that the service accepted it; the documentation does not name it.</source>
        <translation>Aufgezeichneter Datenverkehr zeigt, dass der Dienst sie angenommen hat; die Dokumentation nennt sie nicht.</translation>
    </message>
    <message>
        <source>Members that the grammar does not have</source>
        <translation>Elemente, die die Grammatik nicht hat</translation>
    </message>
    <message>
        <source>The policy has a member that the grammar does not have.</source>
        <translation>Die Richtlinie hat ein Element, das die Grammatik nicht hat.</translation>
    </message>
    <message>
        <source>The same member twice</source>
        <translation>Dasselbe Element zweimal</translation>
    </message>
    <message>
        <source>An object has the same member twice.</source>
        <translation>Ein Objekt hat dasselbe Element zweimal.</translation>
    </message>
    <message>
        <source>Not https</source>
        <translation>Kein https</translation>
    </message>
    <message>
        <source>`%1` does not start with https://: tokens name their issuer with it, and no source shows that it is added</source>
        <translation>`%1` beginnt nicht mit https://: Token nennen ihren Aussteller damit, und keine Quelle zeigt, dass es ergänzt wird</translation>
    </message>
    <message>
        <source>Not a URL</source>
        <translation>Keine URL</translation>
    </message>
    <message>
        <source>`%1` is not the URL of an attestation endpoint: no token can name it as its issuer</source>
        <translation>`%1` ist nicht die URL eines Attestierungsendpunkts: Kein Token kann so seinen Aussteller nennen</translation>
    </message>
    <message>
        <source>Wrapped link</source>
        <translation>Umbrochener Link</translation>
    </message>
    <message>
        <source>a mail program or a text editor wrapped this address: no token names it as its issuer; `%1` stands in it</source>
        <translation>ein Mailprogramm oder Texteditor hat diese Adresse umbrochen: Kein Token nennt sie als seinen Aussteller; darin steht `%1`</translation>
    </message>
    <message>
        <source>Unknown endpoint</source>
        <translation>Unbekannter Endpunkt</translation>
    </message>
    <message>
        <source>`%1` is no endpoint that is known: did you mean `%2`?</source>
        <translation>`%1` ist kein bekannter Endpunkt: Meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>Two regions</source>
        <translation>Zwei Regionen</translation>
    </message>
    <message>
        <source>the region in the name of `%1` and the one behind it differ: shared endpoints have the same twice, as `%2`</source>
        <translation>die Region im Namen von `%1` und die dahinter sind verschieden: Gemeinsame Endpunkte haben zweimal dieselbe, etwa `%2`</translation>
    </message>
    <message>
        <source>Test ring</source>
        <translation>Testring</translation>
    </message>
    <message>
        <source>`%1` is of a ring for tests of the attestation service: machines elsewhere have no token of it</source>
        <translation>`%1` gehört zu einem Testring des Attestierungsdienstes: Maschinen anderswo haben kein Token von dort</translation>
    </message>
    <message>
        <source>More than a host</source>
        <translation>Mehr als ein Host</translation>
    </message>
    <message>
        <source>something stands behind the host: tokens name their issuer without, here as `%1`</source>
        <translation>hinter dem Host steht noch etwas: Token nennen ihren Aussteller ohne dies, hier als `%1`</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Kein Claim</translation>
    </message>
    <message>
        <source>the condition names no `claim`</source>
        <translation>die Bedingung nennt keinen `claim`</translation>
    </message>
    <message>
        <source>Claim no text</source>
        <translation>Claim kein Text</translation>
    </message>
    <message>
        <source>`claim` is a text: the name of a claim of the token</source>
        <translation>`claim` ist ein Text: der Name eines Claims des Tokens</translation>
    </message>
    <message>
        <source>Unknown claim</source>
        <translation>Unbekannter Claim</translation>
    </message>
    <message>
        <source>`%1` is no claim that is known%2</source>
        <translation>`%1` ist kein bekannter Claim%2</translation>
    </message>
    <message>
        <source>Value changes</source>
        <translation>Wert ändert sich</translation>
    </message>
    <message>
        <source>`%1` differs from token to token, or changes with an update of the host: no later token may have this value%2</source>
        <translation>`%1` ist von Token zu Token verschieden oder ändert sich mit einer Aktualisierung des Hosts: Womöglich hat kein späteres Token diesen Wert%2</translation>
    </message>
    <message>
        <source>Old claim</source>
        <translation>Alter Claim</translation>
    </message>
    <message>
        <source>`%1` is deprecated: tokens have `%2` with the same value</source>
        <translation>`%1` ist veraltet: Token haben `%2` mit demselben Wert</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>a policy is a JSON object with `version` and `anyOf`</source>
        <translation>eine Richtlinie ist ein JSON-Objekt mit `version` und `anyOf`</translation>
    </message>
    <message>
        <source>Must be “any of”</source>
        <translation>Muss „eine von“ sein</translation>
    </message>
    <message>
        <source>`allOf` at the root: the grammar has only `anyOf` here, so the policy is dropped</source>
        <translation>`allOf` auf oberster Ebene: Die Grammatik hat hier nur `anyOf`, daher wird die Richtlinie verworfen</translation>
    </message>
    <message>
        <source>No authorities</source>
        <translation>Keine Autoritäten</translation>
    </message>
    <message>
        <source>`anyOf` with the authorities is missing</source>
        <translation>`anyOf` mit den Autoritäten fehlt</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>`%1` is a list of authorities in square brackets</source>
        <translation>`%1` ist eine Liste von Autoritäten in eckigen Klammern</translation>
    </message>
    <message>
        <source>the policy names no authority: nothing can release the key</source>
        <translation>die Richtlinie nennt keine Autorität: Nichts kann den Schlüssel freigeben</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>Keine Autorität</translation>
    </message>
    <message>
        <source>an entry of the list is an object with `authority` and a block</source>
        <translation>ein Eintrag der Liste ist ein Objekt mit `authority` und einem Block</translation>
    </message>
    <message>
        <source>`authority` is missing: name the attestation endpoint that signs the token</source>
        <translation>`authority` fehlt: Nennen Sie den Attestierungsendpunkt, der das Token signiert</translation>
    </message>
    <message>
        <source>Authority no text</source>
        <translation>Autorität kein Text</translation>
    </message>
    <message>
        <source>`authority` is a text: an https URL</source>
        <translation>`authority` ist ein Text: eine https-URL</translation>
    </message>
    <message>
        <source>Both kinds</source>
        <translation>Beide Arten</translation>
    </message>
    <message>
        <source>`allOf` and `anyOf` side by side: the grammar allows one; put one inside the other</source>
        <translation>`allOf` und `anyOf` nebeneinander: Die Grammatik erlaubt eines; setzen Sie eines in das andere</translation>
    </message>
    <message>
        <source>No conditions</source>
        <translation>Keine Bedingungen</translation>
    </message>
    <message>
        <source>the authority has neither `allOf` nor `anyOf`</source>
        <translation>die Autorität hat weder `allOf` noch `anyOf`</translation>
    </message>
    <message>
        <source>`%1` is a list of conditions in square brackets</source>
        <translation>`%1` ist eine Liste von Bedingungen in eckigen Klammern</translation>
    </message>
    <message>
        <source>Empty block</source>
        <translation>Leerer Block</translation>
    </message>
    <message>
        <source>`%1` is empty: add a condition</source>
        <translation>`%1` ist leer: Fügen Sie eine Bedingung hinzu</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>an entry of a block is a condition (`claim` and an operator) or a block (`allOf` or `anyOf`)</source>
        <translation>ein Eintrag eines Blocks ist eine Bedingung (`claim` und ein Operator) oder ein Block (`allOf` oder `anyOf`)</translation>
    </message>
    <message>
        <source>Needless nesting</source>
        <translation>Unnötig verschachtelt</translation>
    </message>
    <message>
        <source>%1: its conditions say the same in the block around it</source>
        <translation>%1: Die Bedingungen darin sagen im Block darum herum dasselbe</translation>
    </message>
    <message>
        <source>Bound to nothing</source>
        <translation>An nichts gebunden</translation>
    </message>
    <message>
        <source>nothing here is of one workload, tenant or machine, and the endpoint is shared: %1 of any tenant can meet this; %2</source>
        <translation>nichts hier gehört zu einer bestimmten Arbeitslast, einem Mandanten oder einer Maschine, und der Endpunkt ist gemeinsam: %1 eines beliebigen Mandanten kann dies erfüllen; %2</translation>
    </message>
    <message>
        <source>One TEE only</source>
        <translation>Nur eine TEE</translation>
    </message>
    <message>
        <source>only %1 can get the key, %2 cannot: if both will do, put the two types into an `anyOf`</source>
        <translation>nur %1 kann den Schlüssel erhalten, %2 nicht: Wenn beide genügen, setzen Sie die zwei Typen in ein `anyOf`</translation>
    </message>
    <message>
        <source>Mixed slashes</source>
        <translation>Uneinheitliche Schrägstriche</translation>
    </message>
    <message>
        <source>some authorities end in `/` and others do not: tokens name their issuer without, that the service takes both for one is observed and not documented</source>
        <translation>manche Autoritäten enden auf `/`, andere nicht: Token nennen ihren Aussteller ohne; dass der Dienst beides gleichsetzt, ist beobachtet und nicht dokumentiert</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>`%1` is a placeholder: put in what it stands for, as no token says this</source>
        <translation>`%1` ist ein Platzhalter: Setzen Sie ein, wofür er steht, denn kein Token sagt dies</translation>
    </message>
    <message>
        <source>Lost in PowerShell</source>
        <translation>In PowerShell verloren</translation>
    </message>
    <message>
        <source>PowerShell wrote this for an object that it cut off: ConvertTo-Json goes two levels deep unless it is told more; write the file again with `-Depth 20`</source>
        <translation>PowerShell hat dies anstelle eines Objekts geschrieben, das es abgeschnitten hat: ConvertTo-Json geht ohne weitere Angabe zwei Ebenen tief; schreiben Sie die Datei erneut mit `-Depth 20`</translation>
    </message>
    <message>
        <source>Index in a path</source>
        <translation>Index im Pfad</translation>
    </message>
    <message>
        <source>`%1` points into a list: the grammar&apos;s page says that array specifications are not supported</source>
        <translation>`%1` zeigt in eine Liste: Die Seite der Grammatik sagt, dass Array-Angaben nicht unterstützt werden</translation>
    </message>
    <message>
        <source>Two values at once</source>
        <translation>Zwei Werte zugleich</translation>
    </message>
    <message>
        <source>no token has two values of `%1`: all of these have to be met, and another one asks for `%2`; if either will do, put them into an `anyOf`</source>
        <translation>kein Token hat zwei Werte von `%1`: All dies muss erfüllt sein, und eine andere Bedingung verlangt `%2`; wenn eines von beiden genügt, setzen Sie sie in ein `anyOf`</translation>
    </message>
    <message>
        <source>Condition twice</source>
        <translation>Bedingung doppelt</translation>
    </message>
    <message>
        <source>the same condition on `%1` stands in this block before: remove one</source>
        <translation>dieselbe Bedingung auf `%1` steht schon vorher in diesem Block: Entfernen Sie eine</translation>
    </message>
    <message>
        <source>Authority twice</source>
        <translation>Autorität doppelt</translation>
    </message>
    <message>
        <source>another entry with the same authority %1: this one changes nothing</source>
        <translation>ein anderer Eintrag mit derselben Autorität %1: Dieser ändert nichts</translation>
    </message>
    <message>
        <source>Always met</source>
        <translation>Immer erfüllt</translation>
    </message>
    <message>
        <source>any value of `%1` meets one of these: whatever the token says there, this `anyOf` is met</source>
        <translation>jeder Wert von `%1` erfüllt eine dieser Bedingungen: Was das Token dort auch sagt, dieses `anyOf` ist erfüllt</translation>
    </message>
    <message>
        <source>Unknown member</source>
        <translation>Unbekanntes Element</translation>
    </message>
    <message>
        <source>the grammar has no member `%1`: what the service does with it is not documented</source>
        <translation>die Grammatik hat kein Element `%1`: Was der Dienst damit tut, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>Named twice</source>
        <translation>Doppelt benannt</translation>
    </message>
    <message>
        <source>`%1` stands more than once in this object: which one counts is not documented</source>
        <translation>`%1` steht mehr als einmal in diesem Objekt: Welches zählt, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>Wrong case</source>
        <translation>Falsche Großschreibung</translation>
    </message>
    <message>
        <source>`%1` is written `%2` in every example: no source shows that the service reads it in another case</source>
        <translation>`%1` wird in jedem Beispiel `%2` geschrieben: Keine Quelle zeigt, dass der Dienst es in anderer Groß- und Kleinschreibung liest</translation>
    </message>
    <message>
        <source>Misspelt name</source>
        <translation>Name verschrieben</translation>
    </message>
    <message>
        <source>the grammar has no `%1` here, and `%2` is missing: it is probably meant</source>
        <translation>die Grammatik hat hier kein `%1`, und `%2` fehlt: Wahrscheinlich ist dies gemeint</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation>Kein Operator</translation>
    </message>
    <message>
        <source>the condition has no operator: add `equals` with the value</source>
        <translation>die Bedingung hat keinen Operator: Fügen Sie `equals` mit dem Wert hinzu</translation>
    </message>
    <message>
        <source>Unknown operator</source>
        <translation>Unbekannter Operator</translation>
    </message>
    <message>
        <source>the grammar has no operator `%1`: %2</source>
        <translation>die Grammatik hat keinen Operator `%1`: %2</translation>
    </message>
    <message>
        <source>Two operators</source>
        <translation>Zwei Operatoren</translation>
    </message>
    <message>
        <source>a condition has one operator: `%1` is one too many; make a second condition of it</source>
        <translation>eine Bedingung hat einen Operator: `%1` ist einer zu viel; machen Sie daraus eine zweite Bedingung</translation>
    </message>
    <message>
        <source>Undocumented operator</source>
        <translation>Undokumentierter Operator</translation>
    </message>
    <message>
        <source>no source shows that the service supports `%1`: its documentation says that only `equals` is allowed so far</source>
        <translation>keine Quelle zeigt, dass der Dienst `%1` unterstützt: Seine Dokumentation sagt, dass bisher nur `equals` erlaubt ist</translation>
    </message>
    <message>
        <source>Form of 2021</source>
        <translation>Form von 2021</translation>
    </message>
    <message>
        <source>`%1` and `value` are how a preview of 2021 compared: today the operator is the name, as in `&quot;equals&quot;: …`</source>
        <translation>mit `%1` und `value` verglich eine Vorschau von 2021: Heute ist der Operator der Name, wie in `&quot;equals&quot;: …`</translation>
    </message>
    <message>
        <source>Shortened condition</source>
        <translation>Verkürzte Bedingung</translation>
    </message>
    <message>
        <source>a condition has two members, `claim` with the name `%1` and `equals` with the value</source>
        <translation>eine Bedingung hat zwei Elemente, `claim` mit dem Namen `%1` und `equals` mit dem Wert</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Liste von Werten</translation>
    </message>
    <message>
        <source>a condition compares with one value: for one of a list write an `anyOf` with one condition for each</source>
        <translation>eine Bedingung vergleicht mit einem Wert: Für einen aus einer Liste schreiben Sie ein `anyOf` mit je einer Bedingung</translation>
    </message>
    <message>
        <source>No TEE</source>
        <translation>Keine TEE</translation>
    </message>
    <message>
        <source>a VM without a TEE, such as one with Trusted Launch, can meet this%1: ask for a claim that only a TEE attests, such as the compliance status below `x-ms-isolation-tee.`</source>
        <translation>eine VM ohne TEE, etwa mit Trusted Launch, kann dies erfüllen%1: Fordern Sie einen Claim, den nur eine TEE attestiert, etwa den Konformitätsstatus unter `x-ms-isolation-tee.`</translation>
    </message>
    <message>
        <source>Debugging open</source>
        <translation>Debuggen möglich</translation>
    </message>
    <message>
        <source>some way to meet this%1 asks neither for a compliance status nor for debugging to be off: who debugs a TEE reads its memory, and the key in it</source>
        <translation>ein Weg, dies zu erfüllen%1, fordert weder einen Konformitätsstatus noch, dass Debuggen aus ist: Wer eine TEE debuggt, liest ihren Speicher und den Schlüssel darin</translation>
    </message>
    <message>
        <source>Debugging on</source>
        <translation>Debuggen an</translation>
    </message>
    <message>
        <source>this asks for debugging to be possible: who debugs reads the memory, and the key in it</source>
        <translation>dies fordert, dass Debuggen möglich ist: Wer debuggt, liest den Speicher und den Schlüssel darin</translation>
    </message>
    <message>
        <source>All zeros</source>
        <translation>Nur Nullen</translation>
    </message>
    <message>
        <source>`%1` of zeros binds to nothing: that is what a token has where none was set</source>
        <translation>`%1` aus Nullen bindet an nichts: Das hat ein Token, wo nichts gesetzt wurde</translation>
    </message>
    <message>
        <source>Allows all</source>
        <translation>Erlaubt alles</translation>
    </message>
    <message>
        <source>this is the published digest of the container policy that allows everything: any container group with it gets the key</source>
        <translation>dies ist der veröffentlichte Digest der Containerrichtlinie, die alles erlaubt: Jede Containergruppe mit ihr erhält den Schlüssel</translation>
    </message>
    <message>
        <source>Only a part</source>
        <translation>Nur ein Teil</translation>
    </message>
    <message>
        <source>this is %1, which is only a part: a policy is an object with `version` and `anyOf`, the list of authorities</source>
        <translation>dies ist %1, also nur ein Teil: Eine Richtlinie ist ein Objekt mit `version` und `anyOf`, der Liste der Autoritäten</translation>
    </message>
    <message>
        <source>Wrapped policy</source>
        <translation>Umhüllte Richtlinie</translation>
    </message>
    <message>
        <source>the policy is inside `%1`: the service takes the object with `version` and `anyOf` itself, nothing around it</source>
        <translation>die Richtlinie steht in `%1`: Der Dienst nimmt das Objekt mit `version` und `anyOf` selbst, ohne etwas darum herum</translation>
    </message>
    <message>
        <source>Escaped policy</source>
        <translation>Maskierte Richtlinie</translation>
    </message>
    <message>
        <source>the quotes are escaped: this is what stands inside a JSON string, and no JSON until the escapes are undone</source>
        <translation>die Anführungszeichen sind maskiert: So steht es in einem JSON-Text, und es ist kein JSON, bis die Maskierung aufgehoben ist</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>this is %1: a policy is an object with `version` and `anyOf`, the list of authorities</source>
        <translation>dies ist %1: Eine Richtlinie ist ein Objekt mit `version` und `anyOf`, der Liste der Autoritäten</translation>
    </message>
    <message>
        <source>Not in a block</source>
        <translation>Nicht in einem Block</translation>
    </message>
    <message>
        <source>`claim` stands in the authority itself: conditions stand in its `allOf` or `anyOf`</source>
        <translation>`claim` steht in der Autorität selbst: Bedingungen stehen in ihrem `allOf` oder `anyOf`</translation>
    </message>
    <message>
        <source>Not a block&apos;s name</source>
        <translation>Kein Name eines Blocks</translation>
    </message>
    <message>
        <source>conditions stand in `allOf` if all of them have to hold, in `anyOf` if one is enough: `%1` is neither</source>
        <translation>Bedingungen stehen in `allOf`, wenn alle gelten müssen, in `anyOf`, wenn eine genügt: `%1` ist keines von beiden</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>the file starts with a byte order mark, which strict JSON readers reject: save it without</source>
        <translation>die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM), die strenge JSON-Leser ablehnen: Speichern Sie sie ohne</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comments are not JSON: strict readers reject the file</source>
        <translation>Kommentare sind kein JSON: Strenge Leser lehnen die Datei ab</translation>
    </message>
    <message>
        <source>Open comment</source>
        <translation>Offener Kommentar</translation>
    </message>
    <message>
        <source>this comment does not end</source>
        <translation>dieser Kommentar endet nicht</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>the document is empty: a policy is a JSON object</source>
        <translation>das Dokument ist leer: Eine Richtlinie ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Not part of it</source>
        <translation>Nicht Teil davon</translation>
    </message>
    <message>
        <source>the document ends before this: a policy is one JSON object</source>
        <translation>das Dokument endet vorher: Eine Richtlinie ist ein einziges JSON-Objekt</translation>
    </message>
    <message>
        <source>Missing comma</source>
        <translation>Fehlendes Komma</translation>
    </message>
    <message>
        <source>a comma is missing here</source>
        <translation>hier fehlt ein Komma</translation>
    </message>
    <message>
        <source>Stray comma</source>
        <translation>Überzähliges Komma</translation>
    </message>
    <message>
        <source>this comma separates nothing: remove it</source>
        <translation>dieses Komma trennt nichts: Entfernen Sie es</translation>
    </message>
    <message>
        <source>comma after the last entry: strict JSON readers reject the file</source>
        <translation>Komma nach dem letzten Eintrag: Strenge JSON-Leser lehnen die Datei ab</translation>
    </message>
    <message>
        <source>Missing colon</source>
        <translation>Fehlender Doppelpunkt</translation>
    </message>
    <message>
        <source>a colon and a value are missing after the key</source>
        <translation>nach dem Namen fehlen ein Doppelpunkt und ein Wert</translation>
    </message>
    <message>
        <source>Missing value</source>
        <translation>Fehlender Wert</translation>
    </message>
    <message>
        <source>a value is missing after the colon</source>
        <translation>nach dem Doppelpunkt fehlt ein Wert</translation>
    </message>
    <message>
        <source>Missing key</source>
        <translation>Fehlender Name</translation>
    </message>
    <message>
        <source>an object holds pairs of key and value: the key is missing</source>
        <translation>ein Objekt enthält Paare aus Name und Wert: Der Name fehlt</translation>
    </message>
    <message>
        <source>Key without quotes</source>
        <translation>Name ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a key stands in double quotes</source>
        <translation>ein Name steht in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Unclosed bracket</source>
        <translation>Offene Klammer</translation>
    </message>
    <message>
        <source>this bracket is never closed</source>
        <translation>diese Klammer wird nie geschlossen</translation>
    </message>
    <message>
        <source>Stray bracket</source>
        <translation>Überzählige Klammer</translation>
    </message>
    <message>
        <source>nothing is open that this bracket closes</source>
        <translation>nichts ist offen, was diese Klammer schließt</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>this does not belong in JSON</source>
        <translation>dies gehört nicht in JSON</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Offener Text</translation>
    </message>
    <message>
        <source>this text does not end on its line: a closing quote is missing</source>
        <translation>dieser Text endet nicht auf seiner Zeile: Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>Bad escape</source>
        <translation>Falsche Maskierung</translation>
    </message>
    <message>
        <source>JSON has no escape like this: write `\\` for a backslash</source>
        <translation>JSON hat keine solche Maskierung: Schreiben Sie `\\` für einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>Half a character</source>
        <translation>Halbes Zeichen</translation>
    </message>
    <message>
        <source>this escape is one half of a character: the other half is missing</source>
        <translation>diese Maskierung ist die Hälfte eines Zeichens: Die andere Hälfte fehlt</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>a control character in a text is written as an escape, a tab as `\t`</source>
        <translation>ein Steuerzeichen in einem Text wird maskiert geschrieben, ein Tabulator als `\t`</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Kein UTF-8</translation>
    </message>
    <message>
        <source>this byte is not UTF-8: save the file in that encoding</source>
        <translation>dieses Byte ist kein UTF-8: Speichern Sie die Datei in dieser Codierung</translation>
    </message>
    <message>
        <source>Wrong quotes</source>
        <translation>Falsche Anführungszeichen</translation>
    </message>
    <message>
        <source>text stands in straight double quotes</source>
        <translation>Text steht in geraden doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>Bad number</source>
        <translation>Falsche Zahl</translation>
    </message>
    <message>
        <source>JSON has no number like this</source>
        <translation>JSON hat keine solche Zahl</translation>
    </message>
    <message>
        <source>only `true`, `false` and `null` stand without quotes: put text in double quotes</source>
        <translation>nur `true`, `false` und `null` stehen ohne Anführungszeichen: Setzen Sie Text in doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Zu tief</translation>
    </message>
    <message>
        <source>brackets nest deeper than 256 levels: what is inside is not read</source>
        <translation>die Klammern sind tiefer als 256 Ebenen verschachtelt: Was darin steht, wird nicht gelesen</translation>
    </message>
    <message>
        <source>Two kinds of token</source>
        <translation>Zweierlei Token</translation>
    </message>
    <message>
        <source>no token meets both: `%1` is of %2, `%3` here of %4; below `x-ms-isolation-tee.` stands what a guest token says, without that prefix what a platform token says</source>
        <translation>kein Token erfüllt beides: `%1` hat %2, `%3` hier %4; unter `x-ms-isolation-tee.` steht, was ein Gasttoken sagt, ohne dieses Präfix, was ein Plattformtoken sagt</translation>
    </message>
    <message>
        <source>Another token</source>
        <translation>Anderes Token</translation>
    </message>
    <message>
        <source>this asks for %1, the rest of the policy for %2: is that meant, or does a prefix `x-ms-isolation-tee.` lack or stand in excess</source>
        <translation>dies verlangt %1, der Rest der Richtlinie %2: Ist das gemeint, oder fehlt ein Präfix `x-ms-isolation-tee.`, oder ist es zu viel</translation>
    </message>
    <message>
        <source>Never met</source>
        <translation>Nie erfüllt</translation>
    </message>
    <message>
        <source>this asks for %1, what has to be met with it for %2: no token meets both</source>
        <translation>dies verlangt %1, was zugleich erfüllt sein muss, %2: Kein Token erfüllt beides</translation>
    </message>
    <message>
        <source>Wrong kind</source>
        <translation>Falsche Art</translation>
    </message>
    <message>
        <source>%1 cannot be compared: a value is a text, a number, true or false</source>
        <translation>%1 kann nicht verglichen werden: Ein Wert ist ein Text, eine Zahl, true oder false</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>`%1` is %2: this value never equals it</source>
        <translation>`%1` ist %2: Dieser Wert ist ihm nie gleich</translation>
    </message>
    <message>
        <source>Text for another type</source>
        <translation>Text anstelle eines anderen Typs</translation>
    </message>
    <message>
        <source>`%1` is %2, the value is a text%3: working policies do so, no document says that they are equal</source>
        <translation>`%1` ist %2, der Wert ein Text%3: Funktionierende Richtlinien machen das so, kein Dokument sagt, dass sie gleich sind</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>`%1` has no value yet: it needs %2</source>
        <translation>`%1` hat noch keinen Wert; nötig: %2</translation>
    </message>
    <message>
        <source>Empty value</source>
        <translation>Leerer Wert</translation>
    </message>
    <message>
        <source>the value is an empty text: is that meant?</source>
        <translation>der Wert ist ein leerer Text: Ist das gemeint?</translation>
    </message>
    <message>
        <source>Never equal</source>
        <translation>Nie gleich</translation>
    </message>
    <message>
        <source>`%1` is %2: no token has this value</source>
        <translation>`%1` ist %2: Kein Token hat diesen Wert</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translation>Falsches Format</translation>
    </message>
    <message>
        <source>`%1` is %2, this value %3: no token has it</source>
        <translation>`%1` hat das Format: %2; dieser Wert %3: Kein Token hat ihn</translation>
    </message>
    <message>
        <source>Other case</source>
        <translation>Andere Großschreibung</translation>
    </message>
    <message>
        <source>tokens have `%1` in %2 case: that the service takes another one for equal is not documented</source>
        <translation>Token haben `%1` in %2: Dass der Dienst eine andere Schreibung gleichsetzt, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>Other base64</source>
        <translation>Anderes base64</translation>
    </message>
    <message>
        <source>tokens have `%1` in %2: no document says that the service takes another spelling for equal</source>
        <translation>Token haben `%1` in %2: Kein Dokument sagt, dass der Dienst eine andere Schreibweise gleichsetzt</translation>
    </message>
    <message>
        <source>Unknown value</source>
        <translation>Unbekannter Wert</translation>
    </message>
    <message>
        <source>`%1` is no value that is known of `%2`: did you mean `%3`?</source>
        <translation>`%1` ist kein bekannter Wert von `%2`: Meinten Sie `%3`?</translation>
    </message>
    <message>
        <source>Order of a text</source>
        <translation>Reihenfolge eines Textes</translation>
    </message>
    <message>
        <source>`%1` is an integer, and `%2` compares with a text: how the service orders the two is not documented</source>
        <translation>`%1` ist eine Ganzzahl, und `%2` vergleicht mit einem Text: Wie der Dienst beide ordnet, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Keine Version</translation>
    </message>
    <message>
        <source>`version` is missing: Managed HSM rejects that, of Key Vault nothing is documented; write &quot;1.0.0&quot;</source>
        <translation>`version` fehlt: Managed HSM lehnt das ab, von Key Vault ist nichts dokumentiert; schreiben Sie &quot;1.0.0&quot;</translation>
    </message>
    <message>
        <source>Version no text</source>
        <translation>Version kein Text</translation>
    </message>
    <message>
        <source>`version` is a text: write &quot;1.0.0&quot;</source>
        <translation>`version` ist ein Text: Schreiben Sie &quot;1.0.0&quot;</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Unbekannte Version</translation>
    </message>
    <message>
        <source>version `%1` is in no document: the grammar knows &quot;1.0.0&quot;</source>
        <translation>Version `%1` steht in keinem Dokument: Die Grammatik kennt &quot;1.0.0&quot;</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Version</translation>
    </message>
    <message>
        <source>version `%1` has been accepted by the service, but the grammar writes &quot;1.0.0&quot;</source>
        <translation>Version `%1` wurde vom Dienst angenommen, aber die Grammatik schreibt &quot;1.0.0&quot;</translation>
    </message>
    <message>
        <source>; `x-ms-compliance-status` vouches for it whatever its value is</source>
        <translation>; `x-ms-compliance-status` bürgt für ihn, welchen Wert er auch hat</translation>
    </message>
    <message>
        <source>has the same conditions</source>
        <translation>hat dieselben Bedingungen</translation>
    </message>
    <message>
        <source>is met whenever this one is</source>
        <translation>ist immer erfüllt, wenn dieser es ist</translation>
    </message>
    <message>
        <source>a confidential VM</source>
        <translation>eine vertrauliche VM</translation>
    </message>
    <message>
        <source>a container group</source>
        <translation>eine Containergruppe</translation>
    </message>
    <message>
        <source>an enclave</source>
        <translation>eine Enklave</translation>
    </message>
    <message>
        <source>`vmUniqueId` or a PCR tells one from others</source>
        <translation>`vmUniqueId` oder ein PCR unterscheidet sie voneinander</translation>
    </message>
    <message>
        <source>`x-ms-sevsnpvm-hostdata` tells one from others</source>
        <translation>`x-ms-sevsnpvm-hostdata` unterscheidet sie voneinander</translation>
    </message>
    <message>
        <source>`x-ms-sgx-mrsigner` or `x-ms-sgx-mrenclave` tells one from others</source>
        <translation>`x-ms-sgx-mrsigner` oder `x-ms-sgx-mrenclave` unterscheidet sie voneinander</translation>
    </message>
    <message>
        <source>for one value of a list, an `anyOf` holds one `equals` for each</source>
        <translation>für einen Wert aus einer Liste enthält ein `anyOf` je ein `equals`</translation>
    </message>
    <message>
        <source>it has equals, notEquals, less, lessOrEquals, greater, greaterOrEquals, exists</source>
        <translation>sie hat equals, notEquals, less, lessOrEquals, greater, greaterOrEquals, exists</translation>
    </message>
    <message>
        <source> and one more entry like it</source>
        <translation> (und ein weiterer Eintrag wie dieser)</translation>
    </message>
    <message>
        <source>a platform token</source>
        <translation>ein Plattformtoken</translation>
    </message>
    <message>
        <source>a guest token</source>
        <translation>ein Gasttoken</translation>
    </message>
    <message>
        <source>hexadecimal digits</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>has more around them</source>
        <translation>hat mehr darum herum</translation>
    </message>
    <message>
        <source>has its bytes in base64</source>
        <translation>hat seine Bytes in base64</translation>
    </message>
    <message>
        <source>a GUID</source>
        <translation>eine GUID</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>hat es nicht</translation>
    </message>
    <message>
        <source>has more around it</source>
        <translation>hat mehr darum herum</translation>
    </message>
    <message>
        <source>has its bytes in hexadecimal digits</source>
        <translation>hat seine Bytes in Hexadezimalziffern</translation>
    </message>
    <message>
        <source>base64 for URLs, without padding</source>
        <translation>base64 für URLs, ohne Auffüllung</translation>
    </message>
    <message>
        <source>standard base64, with padding</source>
        <translation>üblichem base64, mit Auffüllung</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>upper (AMD SEV-SNP) or lower (Intel TDX)</source>
        <translation>Großbuchstaben (AMD SEV-SNP) oder Kleinbuchstaben (Intel TDX)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine Ganzzahl</translation>
    </message>
    <message>
        <source>base64 text</source>
        <translation>base64-Text</translation>
    </message>
    <message>
        <source>a URL</source>
        <translation>eine URL</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>, and so is one more</source>
        <translation>, ein weiterer ebenso</translation>
    </message>
    <message>
        <source>: did you mean `%1`?</source>
        <translation>: Meinten Sie `%1`?</translation>
    </message>
    <message>
        <source>a guest token of SEV-SNP</source>
        <translation>ein Gasttoken von SEV-SNP</translation>
    </message>
    <message>
        <source>a guest token of TDX</source>
        <translation>ein Gasttoken von TDX</translation>
    </message>
    <message>
        <source>a platform token of SEV-SNP</source>
        <translation>ein Plattformtoken von SEV-SNP</translation>
    </message>
    <message>
        <source>a platform token of TDX</source>
        <translation>ein Plattformtoken von TDX</translation>
    </message>
    <message>
        <source>an SGX token</source>
        <translation>ein SGX-Token</translation>
    </message>
    <message>
        <source>a token of the Integrated HSM</source>
        <translation>ein Token des Integrated HSM</translation>
    </message>
    <message>
        <source>a TPM or VBS token</source>
        <translation>ein TPM- oder VBS-Token</translation>
    </message>
    <message>
        <source>a token of SEV-SNP</source>
        <translation>ein Token von SEV-SNP</translation>
    </message>
    <message>
        <source>a token of TDX</source>
        <translation>ein Token von TDX</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>%1 directly inside %2</source>
        <translation>%1 direkt in %2</translation>
    </message>
    <message>
        <source>%1 with a single entry</source>
        <translation>%1 mit einem einzigen Eintrag</translation>
    </message>
    <message>
        <source>`%1` is probably meant</source>
        <translation>wahrscheinlich ist `%1` gemeint</translation>
    </message>
    <message>
        <source> and %1 more entries like it</source>
        <translation> (und %1 weitere Einträge wie dieser)</translation>
    </message>
    <message>
        <source>%1 hexadecimal digits</source>
        <translation>%1 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>has `%1` in it</source>
        <translation>enthält `%1`</translation>
    </message>
    <message>
        <source>has %1 of them</source>
        <translation>hat %1 davon</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein boolescher Wert</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a set of keys</source>
        <translation>ein Satz von Schlüsseln</translation>
    </message>
    <message>
        <source>, and so are %1 more</source>
        <translation>, %1 weitere ebenso</translation>
    </message>
    <message>
        <source>an authority</source>
        <translation>eine Autorität</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a block of conditions</source>
        <translation>ein Block von Bedingungen</translation>
    </message>
    <message>
        <source>a list of authorities</source>
        <translation>eine Liste von Autoritäten</translation>
    </message>
    <message>
        <source>a list of conditions</source>
        <translation>eine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>a member without braces around it</source>
        <translation>ein Element ohne Klammern darum herum</translation>
    </message>
    <message>
        <source>a policy of an attestation provider, which decides on claims of tokens</source>
        <translation>eine Richtlinie eines Attestierungsanbieters, die über Claims von Token entscheidet</translation>
    </message>
    <message>
        <source>a configuration of the importkey tool</source>
        <translation>eine Konfiguration des Werkzeugs importkey</translation>
    </message>
    <message>
        <source>a rotation policy</source>
        <translation>eine Rotationsrichtlinie</translation>
    </message>
    <message>
        <source>a key, or a request for one, which holds a release policy in an encoded form if it has one</source>
        <translation>ein Schlüssel oder eine Anforderung dafür, die eine Freigaberichtlinie, falls sie eine hat, in codierter Form enthält</translation>
    </message>
    <message>
        <source>what carries a policy to the service, encoded in `data`</source>
        <translation>das, was eine Richtlinie zum Dienst bringt, codiert in `data`</translation>
    </message>
    <message>
        <source> is </source>
        <translation> ist </translation>
    </message>
    <message>
        <source> is not </source>
        <translation> ist nicht </translation>
    </message>
    <message>
        <source> is less than </source>
        <translation> ist kleiner als </translation>
    </message>
    <message>
        <source> is at most </source>
        <translation> ist höchstens </translation>
    </message>
    <message>
        <source> is greater than </source>
        <translation> ist größer als </translation>
    </message>
    <message>
        <source> is at least </source>
        <translation> ist mindestens </translation>
    </message>
    <message>
        <source> exists: </source>
        <translation> vorhanden: </translation>
    </message>
    <message>
        <source> (the claim: %1)</source>
        <translation> (der Claim: %1)</translation>
    </message>
    <message>
        <source> (true would mean: %1)</source>
        <translation> (true hieße: %1)</translation>
    </message>
    <message>
        <source> compared by an operator that does not exist, </source>
        <translation> wird mit einem Operator verglichen, den es nicht gibt, </translation>
    </message>
    <message>
        <source>, with </source>
        <translation>, mit </translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>&quot;&quot; (leer)</translation>
    </message>
    <message>
        <source> (no source shows that the service supports %1)</source>
        <translation> (keine Quelle zeigt, dass der Dienst %1 unterstützt)</translation>
    </message>
    <message>
        <source>This is no policy: a policy is a JSON object with a version and a list of authorities.</source>
        <translation>Das ist keine Richtlinie: Eine Richtlinie ist ein JSON-Objekt mit einer Version und einer Liste von Autoritäten.</translation>
    </message>
    <message>
        <source>The service drops this policy, for it has 1 error. Read past that, it says:</source>
        <translation>Der Dienst verwirft diese Richtlinie, denn sie hat 1 Fehler. Liest man darüber hinweg, sagt sie:</translation>
    </message>
    <message>
        <source>The service drops this policy, for it has %1 errors. Read past that, it says:</source>
        <translation>Der Dienst verwirft diese Richtlinie, denn sie hat %1 Fehler. Liest man darüber hinweg, sagt sie:</translation>
    </message>
    <message>
        <source>Beside that, a part cannot be read: line %1</source>
        <translation>Daneben kann ein Teil nicht gelesen werden: Zeile %1</translation>
    </message>
    <message>
        <source>an entry cannot be read: line %1</source>
        <translation>ein Eintrag kann nicht gelesen werden: Zeile %1</translation>
    </message>
    <message>
        <source>It names no authority, so nothing releases the key.</source>
        <translation>Sie nennt keine Autorität, daher gibt nichts den Schlüssel frei.</translation>
    </message>
    <message>
        <source>The key is released if </source>
        <translation>Der Schlüssel wird freigegeben, wenn gilt: </translation>
    </message>
    <message>
        <source>`allOf` and `anyOf` stand side by side, and nobody can say how they go together: line %1</source>
        <translation>`allOf` und `anyOf` stehen nebeneinander, und niemand kann sagen, wie sie zusammengehören: Zeile %1</translation>
    </message>
    <message>
        <source>it sets no conditions: line %1</source>
        <translation>sie stellt keine Bedingungen: Zeile %1</translation>
    </message>
    <message>
        <source>a part of this entry cannot be read: line %1</source>
        <translation>ein Teil dieses Eintrags kann nicht gelesen werden: Zeile %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>the token was issued by </source>
        <translation>das Token stammt von </translation>
    </message>
    <message>
        <source>any one of these %1</source>
        <translation>irgendeinem dieser %1</translation>
    </message>
    <message>
        <source>both of these</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>all dies</translation>
    </message>
    <message>
        <source> are true:</source>
        <translation> trifft zu:</translation>
    </message>
    <message>
        <source>an authority that is not named: line %1</source>
        <translation>einer nicht genannten Autorität: Zeile %1</translation>
    </message>
    <message>
        <source>a list of conditions cannot be read: line %1</source>
        <translation>eine Liste von Bedingungen kann nicht gelesen werden: Zeile %1</translation>
    </message>
    <message>
        <source>a list of conditions is empty: line %1</source>
        <translation>eine Liste von Bedingungen ist leer: Zeile %1</translation>
    </message>
    <message>
        <source>a part here cannot be read: line %1</source>
        <translation>ein Teil hier kann nicht gelesen werden: Zeile %1</translation>
    </message>
    <message>
        <source>a condition is not finished: line %1</source>
        <translation>eine Bedingung ist nicht fertig: Zeile %1</translation>
    </message>
    <message>
        <source> (a second operator stands here too: line %1)</source>
        <translation> (hier steht auch ein zweiter Operator: Zeile %1)</translation>
    </message>
    <message>
        <source>all of these %1 are true</source>
        <translation>alle diese %1 treffen zu</translation>
    </message>
    <message>
        <source>any one of these %1 is true</source>
        <translation>eines dieser %1 trifft zu</translation>
    </message>
    <message>
        <source>and </source>
        <translation>und </translation>
    </message>
    <message>
        <source>or </source>
        <translation>oder </translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 (the claim: %2)</source>
        <translation>%1 (der Claim: %2)</translation>
    </message>
    <message>
        <source>any machine whose token says: %1</source>
        <translation>jede Maschine, deren Token sagt: %1</translation>
    </message>
    <message>
        <source>; such a machine can be debugged, which is what the condition is there to rule out</source>
        <translation>; eine solche Maschine kann debuggt werden, was die Bedingung gerade ausschließen soll</translation>
    </message>
    <message>
        <source>a machine whose token says: %1</source>
        <translation>eine Maschine, deren Token sagt: %1</translation>
    </message>
    <message>
        <source>write the value of %1 as the token has it, %2</source>
        <translation>den Wert von %1 schreiben, wie ihn das Token hat, %2</translation>
    </message>
    <message>
        <source>name %1 instead of %2</source>
        <translation>%1 statt %2 nennen</translation>
    </message>
    <message>
        <source>name %1 instead of %2, and write its value as %3</source>
        <translation>%1 statt %2 nennen und den Wert als %3 schreiben</translation>
    </message>
    <message>
        <source>tokens that have it there; those that have it at %1 alone are then refused</source>
        <translation>Token, die ihn dort haben; die ihn nur bei %1 haben, werden dann verweigert</translation>
    </message>
    <message>
        <source>nobody else: it asks for the same, as the token spells it</source>
        <translation>niemanden sonst: Es wird dasselbe verlangt, in der Schreibweise des Tokens</translation>
    </message>
    <message>
        <source>also accept %1 with %2</source>
        <translation>auch %1 mit %2 akzeptieren</translation>
    </message>
    <message>
        <source>ask that %1 equals %2 instead</source>
        <translation>stattdessen verlangen, dass %1 gleich %2 ist</translation>
    </message>
    <message>
        <source>; those that meet the comparison as it is are then refused</source>
        <translation>; die den Vergleich, wie er ist, erfüllen, werden dann verweigert</translation>
    </message>
    <message>
        <source>drop the condition on %1</source>
        <translation>die Bedingung auf %1 streichen</translation>
    </message>
    <message>
        <source>any machine, whatever its token says of %1</source>
        <translation>jede Maschine, was ihr Token auch sagt über %1</translation>
    </message>
    <message>
        <source>ask for another claim than %1, which the token does not have as a value: to drop the condition would not help</source>
        <translation>einen anderen Claim als %1 verlangen, den das Token nicht als Wert hat: Die Bedingung zu streichen würde nicht helfen</translation>
    </message>
    <message>
        <source>what is asked for instead decides</source>
        <translation>es entscheidet, was stattdessen verlangt wird</translation>
    </message>
    <message>
        <source>write the authority %1 as the token&apos;s issuer, %2</source>
        <translation>die Autorität %1 wie den Aussteller des Tokens schreiben, %2</translation>
    </message>
    <message>
        <source>nobody else, if it was meant so</source>
        <translation>niemanden sonst, wenn es so gemeint war</translation>
    </message>
    <message>
        <source>a token that names its issuer as %1</source>
        <translation>ein Token, das seinen Aussteller %1 nennt</translation>
    </message>
    <message>
        <source>add an entry for the token&apos;s issuer, %1, with the conditions of %2</source>
        <translation>einen Eintrag für den Aussteller des Tokens, %1, mit den Bedingungen von %2 hinzufügen</translation>
    </message>
    <message>
        <source>machines of any tenant that the shared endpoint of %1 attests and that meet these conditions</source>
        <translation>Maschinen jedes Mandanten, die der gemeinsame Endpunkt von %1 attestiert und die diese Bedingungen erfüllen</translation>
    </message>
    <message>
        <source>whatever %1 attests and meets these conditions</source>
        <translation>was %1 attestiert und diese Bedingungen erfüllt</translation>
    </message>
    <message>
        <source>a machine that is attested by %1</source>
        <translation>eine Maschine, die von %1 attestiert wird</translation>
    </message>
    <message>
        <source>, the shared endpoint of %1</source>
        <translation>, dem gemeinsamen Endpunkt von %1</translation>
    </message>
    <message>
        <source>, or by another of the %1 authorities with these conditions</source>
        <translation>, oder von einer anderen der %1 Autoritäten mit diesen Bedingungen</translation>
    </message>
    <message>
        <source>the token has a claim whose name differs in the case of letters only: </source>
        <translation>das Token hat einen Claim, dessen Name sich nur in der Groß- und Kleinschreibung unterscheidet: </translation>
    </message>
    <message>
        <source>the policy has the deprecated name of a claim that the token has by its new one: </source>
        <translation>die Richtlinie hat den veralteten Namen eines Claims, den das Token unter seinem neuen hat: </translation>
    </message>
    <message>
        <source>the token has this claim by its deprecated name only: </source>
        <translation>das Token hat diesen Claim nur unter seinem veralteten Namen: </translation>
    </message>
    <message>
        <source>the token has another claim that says nearly the same: </source>
        <translation>das Token hat einen anderen Claim, der fast dasselbe sagt: </translation>
    </message>
    <message>
        <source>%1 is a claim of another kind of token (%2); this token (%3) has for it: </source>
        <translation>%1 ist ein Claim einer anderen Art von Token (%2); dieses Token (%3) hat dafür: </translation>
    </message>
    <message>
        <source>no token has a claim of this name, as far as is known; the token has one that may be meant: </source>
        <translation>kein Token hat, soweit bekannt, einen Claim dieses Namens; das Token hat einen, der gemeint sein kann: </translation>
    </message>
    <message>
        <source>the token has this claim below %1, where a guest token has what the hardware attests: </source>
        <translation>das Token hat diesen Claim unter %1, wo ein Gasttoken hat, was die Hardware attestiert: </translation>
    </message>
    <message>
        <source>the token has this claim at the top, where a platform token has what the hardware attests: </source>
        <translation>das Token hat diesen Claim auf oberster Ebene, wo ein Plattformtoken hat, was die Hardware attestiert: </translation>
    </message>
    <message>
        <source>the token has a claim of this name at another path: </source>
        <translation>das Token hat einen Claim dieses Namens unter einem anderen Pfad: </translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>undokumentiert</translation>
    </message>
    <message>
        <source>met: </source>
        <translation>erfüllt: </translation>
    </message>
    <message>
        <source>not met: </source>
        <translation>nicht erfüllt: </translation>
    </message>
    <message>
        <source>undocumented: </source>
        <translation>undokumentiert: </translation>
    </message>
    <message>
        <source>not needed: </source>
        <translation>nicht benötigt: </translation>
    </message>
    <message>
        <source>Besides the policy</source>
        <translation>Unabhängig von der Richtlinie</translation>
    </message>
    <message>
        <source>, this keeps the key from the token</source>
        <translation>: dies hält den Schlüssel vom Token fern</translation>
    </message>
    <message>
        <source>What makes the service drop it</source>
        <translation>Weshalb der Dienst sie verwirft</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>What would release the key can be told once the policy is mended.</source>
        <translation>Was den Schlüssel freigäbe, kann gesagt werden, sobald die Richtlinie berichtigt ist.</translation>
    </message>
    <message>
        <source>No condition has to change: what is open is told below.</source>
        <translation>Keine Bedingung muss sich ändern: Was offen ist, steht unten.</translation>
    </message>
    <message>
        <source>The smallest changes that would release the key to this token</source>
        <translation>Die kleinsten Änderungen, die den Schlüssel für dieses Token freigäben</translation>
    </message>
    <message>
        <source>, the one that weakens the policy least first</source>
        <translation>, die mit der geringsten Schwächung der Richtlinie zuerst</translation>
    </message>
    <message>
        <source>The smallest change that would release the key to this token</source>
        <translation>Die kleinste Änderung, die den Schlüssel für dieses Token freigäbe</translation>
    </message>
    <message>
        <source>lets in: </source>
        <translation>lässt zu: </translation>
    </message>
    <message>
        <source>or instead: </source>
        <translation>oder stattdessen: </translation>
    </message>
    <message>
        <source>all of these %1</source>
        <translation>all diese %1</translation>
    </message>
    <message>
        <source>What the release hangs on</source>
        <translation>Woran die Freigabe hängt</translation>
    </message>
    <message>
        <source>: any one of these, turned, would refuse the token</source>
        <translation>: Jedes davon, umgekehrt, würde das Token verweigern</translation>
    </message>
    <message>
        <source>the token&apos;s issuer is %1</source>
        <translation>der Aussteller des Tokens ist %1</translation>
    </message>
    <message>
        <source> (asked for in %1 places)</source>
        <translation> (an %1 Stellen verlangt)</translation>
    </message>
    <message>
        <source>no single condition: each has an alternative that is met too</source>
        <translation>keine einzelne Bedingung: Jede hat eine Alternative, die auch erfüllt ist</translation>
    </message>
    <message>
        <source>Relied on, though no document says so: </source>
        <translation>Worauf es sich stützt, obwohl kein Dokument es sagt: </translation>
    </message>
    <message>
        <source>Open: </source>
        <translation>Offen: </translation>
    </message>
    <message>
        <source>if %1: %2</source>
        <translation>bei „%1“: %2</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>so that it does not matter: %1</source>
        <translation>damit es keine Rolle spielt: %1</translation>
    </message>
    <message>
        <source>Every condition</source>
        <translation>Jede Bedingung</translation>
    </message>
    <message>
        <source>%1 more entry is for another issuer</source>
        <translation>%1 weiterer Eintrag ist für einen anderen Aussteller</translation>
    </message>
    <message>
        <source>%1 more entries are for other issuers</source>
        <translation>%1 weitere Einträge sind für andere Aussteller</translation>
    </message>
    <message>
        <source>%1 entry is for another issuer</source>
        <translation>%1 Eintrag ist für einen anderen Aussteller</translation>
    </message>
    <message>
        <source>%1 entries are for other issuers</source>
        <translation>%1 Einträge sind für andere Aussteller</translation>
    </message>
    <message>
        <source>other issuer: </source>
        <translation>anderer Aussteller: </translation>
    </message>
    <message>
        <source> – the release hangs on it</source>
        <translation> – daran hängt die Freigabe</translation>
    </message>
    <message>
        <source> – this one decides</source>
        <translation> – diese entscheidet</translation>
    </message>
    <message>
        <source>near: </source>
        <translation>knapp: </translation>
    </message>
    <message>
        <source>; this would do: </source>
        <translation>; dies würde genügen: </translation>
    </message>
    <message>
        <source>About this</source>
        <translation>Hierzu</translation>
    </message>
    <message>
        <source>token: %1, issuer %2</source>
        <translation>Token: %1, Aussteller %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>reading: %1, what working deployments show counts</source>
        <translation>Lesart: %1, es zählt, was funktionierende Installationen zeigen</translation>
    </message>
    <message>
        <source>reading: %1, only what is documented counts</source>
        <translation>Lesart: %1, es zählt nur, was dokumentiert ist</translation>
    </message>
    <message>
        <source>a simulation after published documents and recorded traffic; the signature was not checked</source>
        <translation>eine Simulation nach veröffentlichten Dokumenten und aufgezeichnetem Datenverkehr; die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>values that may identify a machine, a token, a key or a caller are shortened</source>
        <translation>Werte, die eine Maschine, ein Token, einen Schlüssel oder einen Aufrufer identifizieren können, sind gekürzt</translation>
    </message>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>%1 must differ from %2</source>
        <translation>%1 muss von %2 verschieden sein</translation>
    </message>
    <message>
        <source>%1 must be less than %2</source>
        <translation>%1 muss kleiner als %2 sein</translation>
    </message>
    <message>
        <source>%1 must be at most %2</source>
        <translation>%1 darf höchstens %2 sein</translation>
    </message>
    <message>
        <source>%1 must be greater than %2</source>
        <translation>%1 muss größer als %2 sein</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 muss mindestens %2 sein</translation>
    </message>
    <message>
        <source>%1 must not exist</source>
        <translation>%1 darf nicht vorhanden sein</translation>
    </message>
    <message>
        <source>%1 must exist</source>
        <translation>%1 muss vorhanden sein</translation>
    </message>
    <message>
        <source>; whether that meets it, no document says: %1</source>
        <translation>; ob das sie erfüllt, sagt kein Dokument: %1</translation>
    </message>
    <message>
        <source>; this relies on what was observed, not on a document: %1</source>
        <translation>; dies stützt sich auf Beobachtetes, nicht auf ein Dokument: %1</translation>
    </message>
    <message>
        <source>: at least %1 demands of the policy are not met.</source>
        <translation>: Mindestens %1 Forderungen der Richtlinie sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>: one demand of the policy is not met.</source>
        <translation>: Eine Forderung der Richtlinie ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>: one demand of the policy is not met. %1.</source>
        <translation>: Eine Forderung der Richtlinie ist nicht erfüllt. %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>: the policy has 1 error, and the service drops such a policy whole.</source>
        <translation>: Die Richtlinie hat 1 Fehler, und der Dienst verwirft eine solche Richtlinie ganz.</translation>
    </message>
    <message>
        <source>: the policy has %1 errors, and the service drops such a policy whole.</source>
        <translation>: Die Richtlinie hat %1 Fehler, und der Dienst verwirft eine solche Richtlinie ganz.</translation>
    </message>
    <message>
        <source>: the token has no %1, so no authority can name its issuer.</source>
        <translation>: Das Token hat kein %1, daher kann keine Autorität seinen Aussteller nennen.</translation>
    </message>
    <message>
        <source>: the only authority does not name the token&apos;s issuer, %1.</source>
        <translation>: Die einzige Autorität nennt nicht den Aussteller des Tokens, %1.</translation>
    </message>
    <message>
        <source>: none of the %1 authorities names the token&apos;s issuer, %2.</source>
        <translation>: Keine der %1 Autoritäten nennt den Aussteller des Tokens, %2.</translation>
    </message>
    <message>
        <source>: no change of a few conditions would release the key.</source>
        <translation>: Keine Änderung weniger Bedingungen würde den Schlüssel freigeben.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>: the entry for %1 accepts the token.</source>
        <translation>: Der Eintrag für %1 akzeptiert das Token.</translation>
    </message>
    <message>
        <source>: whatever holds of the open points, an entry accepts the token.</source>
        <translation>: Was auch für die offenen Punkte gilt, ein Eintrag akzeptiert das Token.</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>Undokumentiert</translation>
    </message>
    <message>
        <source>: the verdict depends on more combinations of undocumented points than are tried.</source>
        <translation>: Das Ergebnis hängt von mehr Kombinationen nicht dokumentierter Punkte ab, als geprüft werden.</translation>
    </message>
    <message>
        <source>: it depends on what no document says: %1.</source>
        <translation>: Es hängt davon ab, was kein Dokument sagt: %1.</translation>
    </message>
    <message>
        <source>a condition with an error of its own, which is never met</source>
        <translation>eine Bedingung mit einem eigenen Fehler, die nie erfüllt ist</translation>
    </message>
    <message>
        <source>%1 is %2, as it must be</source>
        <translation>%1 ist %2, wie es sein muss</translation>
    </message>
    <message>
        <source>; the token does not have it</source>
        <translation>; das Token hat ihn nicht</translation>
    </message>
    <message>
        <source>; the token has %1</source>
        <translation>; das Token hat %1</translation>
    </message>
    <message>
        <source>, which is no value that can be compared</source>
        <translation>, was kein vergleichbarer Wert ist</translation>
    </message>
    <message>
        <source> (they differ where they are not shown)</source>
        <translation> (sie unterscheiden sich, wo sie nicht gezeigt werden)</translation>
    </message>
    <message>
        <source>: none of %1 is met</source>
        <translation>: keine von %1 ist erfüllt</translation>
    </message>
    <message>
        <source>: 1 of %1 is met</source>
        <translation>: 1 von %1 ist erfüllt</translation>
    </message>
    <message>
        <source>: %1 of %2 are met</source>
        <translation>: %1 von %2 sind erfüllt</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>eines hiervon</translation>
    </message>
    <message>
        <source>, which is enough</source>
        <translation>, was genügt</translation>
    </message>
    <message>
        <source>%1 names the token&apos;s issuer</source>
        <translation>%1 nennt den Aussteller des Tokens</translation>
    </message>
    <message>
        <source>; whether it names it all the same, no document says: %1</source>
        <translation>; ob sie ihn trotzdem nennt, sagt kein Dokument: %1</translation>
    </message>
    <message>
        <source>; it names it all the same, which relies on what was observed, not on a document: %1</source>
        <translation>; sie nennt ihn trotzdem, was sich auf Beobachtetes stützt, nicht auf ein Dokument: %1</translation>
    </message>
    <message>
        <source>; it does not name it so, which relies on what was observed, not on a document: %1</source>
        <translation>; so nennt sie ihn nicht, was sich auf Beobachtetes stützt, nicht auf ein Dokument: %1</translation>
    </message>
    <message>
        <source>is the shared endpoint of %1; the token comes from that of %2, %3</source>
        <translation>ist der gemeinsame Endpunkt von %1; das Token kommt von dem von %2, %3</translation>
    </message>
    <message>
        <source>is the shared endpoint of %1; the token comes from an issuer that is no known shared endpoint, %2</source>
        <translation>ist der gemeinsame Endpunkt von %1; das Token kommt von einem Aussteller, der kein bekannter gemeinsamer Endpunkt ist, %2</translation>
    </message>
    <message>
        <source>is no known shared endpoint; the token comes from the shared endpoint of %1, %2</source>
        <translation>ist kein bekannter gemeinsamer Endpunkt; das Token kommt vom gemeinsamen Endpunkt von %1, %2</translation>
    </message>
    <message>
        <source>differs in the slash at the end only from the token&apos;s issuer, %1</source>
        <translation>unterscheidet sich nur im Schrägstrich am Ende vom Aussteller des Tokens, %1</translation>
    </message>
    <message>
        <source>differs in the case of letters only from the token&apos;s issuer, %1</source>
        <translation>unterscheidet sich nur in der Groß- und Kleinschreibung vom Aussteller des Tokens, %1</translation>
    </message>
    <message>
        <source>lacks the https:// of the token&apos;s issuer, %1</source>
        <translation>hat nicht das https:// des Ausstellers des Tokens, %1</translation>
    </message>
    <message>
        <source>has another scheme than the token&apos;s issuer, %1</source>
        <translation>hat ein anderes Schema als der Aussteller des Tokens, %1</translation>
    </message>
    <message>
        <source>differs in white space only from the token&apos;s issuer, %1</source>
        <translation>unterscheidet sich nur in Leerraum vom Aussteller des Tokens, %1</translation>
    </message>
    <message>
        <source>has the host of the token&apos;s issuer, but another path: the issuer is %1</source>
        <translation>hat den Host des Ausstellers des Tokens, aber einen anderen Pfad: Der Aussteller ist %1</translation>
    </message>
    <message>
        <source>seems to mean the token&apos;s issuer, but is not spelt so; the issuer is %1</source>
        <translation>scheint den Aussteller des Tokens zu meinen, ist aber anders geschrieben; der Aussteller ist %1</translation>
    </message>
    <message>
        <source>is not the token&apos;s issuer, which is %1</source>
        <translation>ist nicht der Aussteller des Tokens; dieser ist %1</translation>
    </message>
    <message>
        <source>is compared with the token&apos;s %1, which the token does not have</source>
        <translation>wird mit %1 des Tokens verglichen, das das Token nicht hat</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>; there, %1</source>
        <translation>; dort gilt: %1</translation>
    </message>
    <message>
        <source>, not %1</source>
        <translation>, nicht %1</translation>
    </message>
    <message>
        <source>the policy asks for %1 (%2), the token is of %3 (%4)</source>
        <translation>die Richtlinie verlangt %1 (%2), das Token hat %3 (%4)</translation>
    </message>
    <message>
        <source>the token&apos;s text may have been printed by a program that leaves out what is false, such as %1: the token itself may have the claim</source>
        <translation>der Text des Tokens wurde womöglich von einem Programm ausgegeben, das Falsches auslässt, etwa %1: Das Token selbst hat den Claim vielleicht</translation>
    </message>
    <message>
        <source>write %1 in quotes</source>
        <translation>%1 in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write %1 without quotes</source>
        <translation>%1 ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write %1 and %2 in quotes</source>
        <translation>%1 und %2 in Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write %1 and %2 without quotes</source>
        <translation>%1 und %2 ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write %1 and %2</source>
        <translation>%1 und %2 schreiben</translation>
    </message>
    <message>
        <source>write all %1 places so</source>
        <translation>alle %1 Stellen so schreiben</translation>
    </message>
    <message>
        <source>write the boolean without quotes</source>
        <translation>den booleschen Wert ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write the number without quotes</source>
        <translation>die Zahl ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write the value in quotes, as tokens have it</source>
        <translation>den Wert in Anführungszeichen schreiben, wie ihn Token haben</translation>
    </message>
    <message>
        <source>write the value exactly as tokens spell it</source>
        <translation>den Wert genau so schreiben, wie ihn Token schreiben</translation>
    </message>
    <message>
        <source>ask for a claim whose value is no integer past 2^53</source>
        <translation>einen Claim verlangen, dessen Wert keine Ganzzahl über 2^53 ist</translation>
    </message>
    <message>
        <source>write the text in the case that tokens have it in</source>
        <translation>den Text in der Groß- und Kleinschreibung schreiben, in der ihn Token haben</translation>
    </message>
    <message>
        <source>write the claim&apos;s name in the case that tokens have it in</source>
        <translation>den Namen des Claims in der Groß- und Kleinschreibung schreiben, in der ihn Token haben</translation>
    </message>
    <message>
        <source>write the authority as tokens name their issuer, without the slash</source>
        <translation>die Autorität schreiben, wie Token ihren Aussteller nennen, ohne den Schrägstrich</translation>
    </message>
    <message>
        <source>write the authority as tokens name their issuer, with its https://</source>
        <translation>die Autorität schreiben, wie Token ihren Aussteller nennen, mit https://</translation>
    </message>
    <message>
        <source>write the authority as tokens name their issuer, in the same case</source>
        <translation>die Autorität schreiben, wie Token ihren Aussteller nennen, in derselben Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>ask with equals for a value that the token has to have</source>
        <translation>mit equals einen Wert verlangen, den das Token haben muss</translation>
    </message>
    <message>
        <source>write true, without quotes</source>
        <translation>true schreiben, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>name a claim that is text, a number or a boolean</source>
        <translation>einen Claim nennen, der Text, eine Zahl oder ein boolescher Wert ist</translation>
    </message>
    <message>
        <source>write the number without quotes, and compare only claims that are numbers</source>
        <translation>die Zahl ohne Anführungszeichen schreiben und nur Claims vergleichen, die Zahlen sind</translation>
    </message>
    <message>
        <source>keep only one of the members with the same name</source>
        <translation>nur eines der Elemente gleichen Namens behalten</translation>
    </message>
    <message>
        <source>ask with equals alone, once for every value that will do, in a block anyOf</source>
        <translation>nur mit equals vergleichen, einmal für jeden zulässigen Wert, in einem Block anyOf</translation>
    </message>
    <message>
        <source>write the version as &quot;1.0.0&quot;</source>
        <translation>die Version als &quot;1.0.0&quot; schreiben</translation>
    </message>
    <message>
        <source>remove the member</source>
        <translation>das Element entfernen</translation>
    </message>
    <message>
        <source>as hexadecimal digits</source>
        <translation>als Hexadezimalziffern</translation>
    </message>
    <message>
        <source> behind 0x</source>
        <translation> hinter 0x</translation>
    </message>
    <message>
        <source> with separators</source>
        <translation> mit Trennzeichen</translation>
    </message>
    <message>
        <source>in base64url</source>
        <translation>in base64url</translation>
    </message>
    <message>
        <source>in base64</source>
        <translation>in base64</translation>
    </message>
    <message>
        <source> with padding</source>
        <translation> mit Auffüllung</translation>
    </message>
    <message>
        <source> without padding</source>
        <translation> ohne Auffüllung</translation>
    </message>
    <message>
        <source>both are the same %1 bytes, %2 in the policy and %3 in the token</source>
        <translation>beide sind dieselben %1 Byte, %2 in der Richtlinie und %3 im Token</translation>
    </message>
    <message>
        <source>the policy has the base64 of the token&apos;s text</source>
        <translation>die Richtlinie hat das base64 des Textes im Token</translation>
    </message>
    <message>
        <source>the token has the base64 of the policy&apos;s text</source>
        <translation>das Token hat das base64 des Textes in der Richtlinie</translation>
    </message>
    <message>
        <source>the text %1</source>
        <translation>den Text %1</translation>
    </message>
    <message>
        <source>the boolean %1</source>
        <translation>den booleschen Wert %1</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>die Zahl %1</translation>
    </message>
    <message>
        <source>the values differ in the case of letters only</source>
        <translation>die Werte unterscheiden sich nur in der Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>the values differ in a slash at the end only</source>
        <translation>die Werte unterscheiden sich nur in einem Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>the values differ in white space only</source>
        <translation>die Werte unterscheiden sich nur in Leerraum</translation>
    </message>
    <message>
        <source>both are the same GUID, spelt differently</source>
        <translation>beide sind dieselbe GUID, verschieden geschrieben</translation>
    </message>
    <message>
        <source>the values are spelt alike but are of different types</source>
        <translation>die Werte sind gleich geschrieben, aber von verschiedenem Typ</translation>
    </message>
    <message>
        <source>both read as the same boolean</source>
        <translation>beide lesen sich als derselbe boolesche Wert</translation>
    </message>
    <message>
        <source>both read as the same number</source>
        <translation>beide lesen sich als dieselbe Zahl</translation>
    </message>
    <message>
        <source>%1: the policy has %2, the token %3</source>
        <translation>%1: Die Richtlinie hat %2, das Token %3</translation>
    </message>
    <message>
        <source>add `https://`</source>
        <translation>`https://` ergänzen</translation>
    </message>
    <message>
        <source>replace `%1` by `https`</source>
        <translation>`%1` durch `https` ersetzen</translation>
    </message>
    <message>
        <source>write `%1`</source>
        <translation>`%1` schreiben</translation>
    </message>
    <message>
        <source>rename to `%1`</source>
        <translation>in `%1` umbenennen</translation>
    </message>
    <message>
        <source>remove the condition</source>
        <translation>die Bedingung entfernen</translation>
    </message>
    <message>
        <source>rename to `anyOf`</source>
        <translation>in `anyOf` umbenennen</translation>
    </message>
    <message>
        <source>put it in square brackets</source>
        <translation>in eckige Klammern setzen</translation>
    </message>
    <message>
        <source>remove the empty `%1`</source>
        <translation>das leere `%1` entfernen</translation>
    </message>
    <message>
        <source>put `anyOf` into `allOf`: both have to hold</source>
        <translation>`anyOf` in `allOf` setzen: Beides muss gelten</translation>
    </message>
    <message>
        <source>put `allOf` into `anyOf`: one of the two is enough</source>
        <translation>`allOf` in `anyOf` setzen: Eines von beiden genügt</translation>
    </message>
    <message>
        <source>accept Intel TDX as well</source>
        <translation>auch Intel TDX akzeptieren</translation>
    </message>
    <message>
        <source>accept AMD SEV-SNP as well</source>
        <translation>auch AMD SEV-SNP akzeptieren</translation>
    </message>
    <message>
        <source>remove the slashes at the end</source>
        <translation>die Schrägstriche am Ende entfernen</translation>
    </message>
    <message>
        <source>end all in a slash</source>
        <translation>alle mit einem Schrägstrich beenden</translation>
    </message>
    <message>
        <source>put them into an `anyOf`</source>
        <translation>in ein `anyOf` setzen</translation>
    </message>
    <message>
        <source>remove this condition</source>
        <translation>diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>remove the entry</source>
        <translation>den Eintrag entfernen</translation>
    </message>
    <message>
        <source>remove the repeated `%1`</source>
        <translation>das wiederholte `%1` entfernen</translation>
    </message>
    <message>
        <source>compare with the one value of the list</source>
        <translation>mit dem einen Wert der Liste vergleichen</translation>
    </message>
    <message>
        <source>make it any of: one `equals` for each value</source>
        <translation>„eine von“ daraus machen: ein `equals` für jeden Wert</translation>
    </message>
    <message>
        <source>make a condition of each operator</source>
        <translation>aus jedem Operator eine Bedingung machen</translation>
    </message>
    <message>
        <source>write it as `%1: …`</source>
        <translation>als `%1: …` schreiben</translation>
    </message>
    <message>
        <source>write it as `claim` and `equals`</source>
        <translation>als `claim` und `equals` schreiben</translation>
    </message>
    <message>
        <source>require `%1` = %2</source>
        <translation>`%1` = %2 fordern</translation>
    </message>
    <message>
        <source>put it into a policy of version &quot;1.0.0&quot;</source>
        <translation>in eine Richtlinie der Version &quot;1.0.0&quot; setzen</translation>
    </message>
    <message>
        <source>take the policy out of `%1`</source>
        <translation>die Richtlinie aus `%1` herausnehmen</translation>
    </message>
    <message>
        <source>undo the escapes</source>
        <translation>die Maskierung aufheben</translation>
    </message>
    <message>
        <source>put the condition into `allOf`</source>
        <translation>die Bedingung in `allOf` setzen</translation>
    </message>
    <message>
        <source>rename to `allOf`: all have to hold</source>
        <translation>in `allOf` umbenennen: Alle müssen gelten</translation>
    </message>
    <message>
        <source>rename to `anyOf`: one is enough</source>
        <translation>in `anyOf` umbenennen: Eine genügt</translation>
    </message>
    <message>
        <source>put its entries into the block around it</source>
        <translation>die Einträge in den Block darum herum setzen</translation>
    </message>
    <message>
        <source>remove the comment</source>
        <translation>den Kommentar entfernen</translation>
    </message>
    <message>
        <source>insert a comma</source>
        <translation>ein Komma einfügen</translation>
    </message>
    <message>
        <source>insert a colon</source>
        <translation>einen Doppelpunkt einfügen</translation>
    </message>
    <message>
        <source>close the bracket</source>
        <translation>die Klammer schließen</translation>
    </message>
    <message>
        <source>close the brackets</source>
        <translation>die Klammern schließen</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>replace the invisible character by a space</source>
        <translation>das unsichtbare Zeichen durch ein Leerzeichen ersetzen</translation>
    </message>
    <message>
        <source>write it as an escape</source>
        <translation>maskiert schreiben</translation>
    </message>
    <message>
        <source>remove the byte order mark</source>
        <translation>die Byte-Reihenfolge-Marke entfernen</translation>
    </message>
    <message>
        <source>remove the comma</source>
        <translation>das Komma entfernen</translation>
    </message>
    <message>
        <source>remove the bracket</source>
        <translation>die Klammer entfernen</translation>
    </message>
    <message>
        <source>put it in double quotes</source>
        <translation>in doppelte Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>write plain double quotes</source>
        <translation>gerade doppelte Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>remove the sign</source>
        <translation>das Vorzeichen entfernen</translation>
    </message>
    <message>
        <source>write a plain `&apos;`</source>
        <translation>ein einfaches `&apos;` schreiben</translation>
    </message>
    <message>
        <source>write `\\` for the backslash</source>
        <translation>`\\` für den umgekehrten Schrägstrich schreiben</translation>
    </message>
    <message>
        <source>insert the closing quote</source>
        <translation>das schließende Anführungszeichen einfügen</translation>
    </message>
    <message>
        <source>add the prefix `x-ms-isolation-tee.`</source>
        <translation>das Präfix `x-ms-isolation-tee.` ergänzen</translation>
    </message>
    <message>
        <source>remove the prefix `x-ms-isolation-tee.`</source>
        <translation>das Präfix `x-ms-isolation-tee.` entfernen</translation>
    </message>
    <message>
        <source>put it into an `anyOf` with the condition before it</source>
        <translation>mit der Bedingung davor in ein `anyOf` setzen</translation>
    </message>
    <message>
        <source>remove the alternative</source>
        <translation>die Alternative entfernen</translation>
    </message>
    <message>
        <source>write `%1` without quotes</source>
        <translation>`%1` ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>write all %1 values without quotes</source>
        <translation>alle %1 Werte ohne Anführungszeichen schreiben</translation>
    </message>
    <message>
        <source>add `&quot;version&quot;: &quot;1.0.0&quot;`</source>
        <translation>`&quot;version&quot;: &quot;1.0.0&quot;` hinzufügen</translation>
    </message>
    <message>
        <source>set the version to &quot;1.0.0&quot;</source>
        <translation>die Version auf &quot;1.0.0&quot; setzen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is base64, but what it holds is no text</source>
        <translation>die Datei ist base64, aber was sie enthält, ist kein Text</translation>
    </message>
    <message>
        <source>the file is neither base64 nor text</source>
        <translation>die Datei ist weder base64 noch Text</translation>
    </message>
    <message>
        <source>this token does not have it as it should be: %1</source>
        <translation>dieses Token hat ihn nicht, wie er sein sollte: %1</translation>
    </message>
    <message>
        <source>says that it is a guest token; any VM has one, also without a TEE</source>
        <translation>sagt, dass es ein Gasttoken ist; ein solches hat jede VM, auch ohne TEE</translation>
    </message>
    <message>
        <source>asks for the TEE</source>
        <translation>verlangt die TEE</translation>
    </message>
    <message>
        <source>Azure&apos;s own verdict, which outlives updates of the host</source>
        <translation>Azures eigenes Urteil, das Updates des Hosts überdauert</translation>
    </message>
    <message>
        <source>rules debugging out</source>
        <translation>schließt Debuggen aus</translation>
    </message>
    <message>
        <source>zeros: this machine runs no container policy that could be bound</source>
        <translation>Nullen: Diese Maschine führt keine Containerrichtlinie aus, an die gebunden werden könnte</translation>
    </message>
    <message>
        <source>binds to the container policy: what may run in the group</source>
        <translation>bindet an die Containerrichtlinie: was in der Gruppe laufen darf</translation>
    </message>
    <message>
        <source>binds to this one VM: its successor gets no key</source>
        <translation>bindet an diese eine VM: Ihre Nachfolgerin erhält keinen Schlüssel</translation>
    </message>
    <message>
        <source>only signed boot components run</source>
        <translation>nur signierte Startkomponenten laufen</translation>
    </message>
    <message>
        <source>binds to who signed the enclave</source>
        <translation>bindet daran, wer die Enklave signiert hat</translation>
    </message>
    <message>
        <source>tells the enclaves of one signer apart</source>
        <translation>unterscheidet die Enklaven eines Signierers</translation>
    </message>
    <message>
        <source>binds to this very build: the next one gets no key until the policy is changed</source>
        <translation>bindet an genau diesen Build: Der nächste erhält keinen Schlüssel, bis die Richtlinie geändert ist</translation>
    </message>
    <message>
        <source>narrows the policy to machines with the same value</source>
        <translation>nur Maschinen mit demselben Wert</translation>
    </message>
    <message>
        <source>the issuer is what `authority` compares</source>
        <translation>den Aussteller vergleicht `authority`</translation>
    </message>
    <message>
        <source>lists, objects and null cannot be compared</source>
        <translation>Listen, Objekte und null können nicht verglichen werden</translation>
    </message>
    <message>
        <source>not a claim that is known: look up what it promises</source>
        <translation>kein bekannter Claim: Schlagen Sie nach, was er zusichert</translation>
    </message>
    <message>
        <source>differs from token to token, or changes when the host is updated</source>
        <translation>ist von Token zu Token verschieden oder ändert sich, wenn der Host aktualisiert wird</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>deprecated: `%1` takes its place</source>
        <translation>veraltet: `%1` tritt an seine Stelle</translation>
    </message>
    <message>
        <source>%1 has no operator of the grammar</source>
        <translation>%1 hat keinen Operator der Grammatik</translation>
    </message>
    <message>
        <source>not a valid policy, which the service drops whole</source>
        <translation>keine gültige Richtlinie; der Dienst verwirft sie ganz</translation>
    </message>
    <message>
        <source>the token has no `iss`</source>
        <translation>das Token hat kein `iss`</translation>
    </message>
    <message>
        <source>no authority matches other issuers</source>
        <translation>keine Autorität passt zu anderen Ausstellern</translation>
    </message>
    <message>
        <source>no authority matches %1</source>
        <translation>keine Autorität passt zu %1</translation>
    </message>
    <message>
        <source>an entry of the policy cannot be read as a condition</source>
        <translation>ein Eintrag der Richtlinie kann nicht als Bedingung gelesen werden</translation>
    </message>
    <message>
        <source>it depends on what no document says: %1</source>
        <translation>es hängt davon ab, was kein Dokument sagt: %1</translation>
    </message>
    <message>
        <source>it depends on more combinations of undocumented points than are tried</source>
        <translation>es hängt von mehr Kombinationen nicht dokumentierter Punkte ab, als geprüft werden</translation>
    </message>
    <message>
        <source>a line end</source>
        <translation>ein Zeilenende</translation>
    </message>
    <message>
        <source>a blank</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>no printable character</source>
        <translation>kein druckbares Zeichen</translation>
    </message>
    <message>
        <source>it breaks off in the middle: copy the whole token</source>
        <translation>es bricht mittendrin ab: Kopieren Sie das ganze Token</translation>
    </message>
    <message>
        <source>copy the token anew</source>
        <translation>kopieren Sie das Token neu</translation>
    </message>
    <message>
        <source>this is plain base64, a JWT has `-` and `_` for `+` and `/`</source>
        <translation>das ist gewöhnliches base64, ein JWT hat `-` und `_` statt `+` und `/`</translation>
    </message>
    <message>
        <source>take it out, a JWT is one line without blanks</source>
        <translation>entfernen Sie es, ein JWT ist eine Zeile ohne Leerzeichen</translation>
    </message>
    <message>
        <source>byte %1 is %2; %3</source>
        <translation>Byte %1 ist %2; %3</translation>
    </message>
    <message>
        <source>the %1 is not base64url: %2</source>
        <translation>%1 ist kein base64url: %2</translation>
    </message>
    <message>
        <source>the object ends before this</source>
        <translation>das Objekt endet vorher</translation>
    </message>
    <message>
        <source>the %1 is empty: expected a JSON object</source>
        <translation>%1 ist leer: Erwartet wird ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the %1 is not JSON: line %2, column %3: %4</source>
        <translation>%1 ist kein JSON: Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>the %1 is JSON, but no object: expected the claims in braces</source>
        <translation>%1 ist JSON, aber kein Objekt: Erwartet werden die Claims in geschweiften Klammern</translation>
    </message>
    <message>
        <source>platform token of a confidential VM or container (AMD SEV-SNP)</source>
        <translation>Plattformtoken einer vertraulichen VM oder eines Containers (AMD SEV-SNP)</translation>
    </message>
    <message>
        <source>platform token of a confidential VM (Intel TDX)</source>
        <translation>Plattformtoken einer vertraulichen VM (Intel TDX)</translation>
    </message>
    <message>
        <source>token of an enclave (Intel SGX)</source>
        <translation>Token einer Enklave (Intel SGX)</translation>
    </message>
    <message>
        <source>guest token of a confidential VM</source>
        <translation>Gasttoken einer vertraulichen VM</translation>
    </message>
    <message>
        <source>guest token without a TEE (Trusted Launch)</source>
        <translation>Gasttoken ohne TEE (Trusted Launch)</translation>
    </message>
    <message>
        <source>token of an Azure Integrated HSM</source>
        <translation>Token eines Azure Integrated HSM</translation>
    </message>
    <message>
        <source>token of a TPM</source>
        <translation>Token eines TPM</translation>
    </message>
    <message>
        <source>not an attestation token: it has no `x-ms-attestation-type`</source>
        <translation>kein Attestierungstoken: Es hat kein `x-ms-attestation-type`</translation>
    </message>
    <message>
        <source>token of another attestation type</source>
        <translation>Token eines anderen Attestierungstyps</translation>
    </message>
    <message>
        <source>the text is larger than 16 MB: that is no token</source>
        <translation>der Text ist größer als 16 MB: Das ist kein Token</translation>
    </message>
    <message>
        <source>there is no text: a token is a JWT, or its payload as JSON</source>
        <translation>es gibt keinen Text: Ein Token ist ein JWT oder dessen Payload als JSON</translation>
    </message>
    <message>
        <source>the text is UTF-16: save it as UTF-8</source>
        <translation>der Text ist UTF-16: Speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>the text is neither a JWT (three parts joined by dots) nor a JSON object</source>
        <translation>der Text ist weder ein JWT (drei durch Punkte verbundene Teile) noch ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the text has more than the three parts of a JWT</source>
        <translation>der Text hat mehr als die drei Teile eines JWT</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>its `x` and `y` are no point of the curve %1</source>
        <translation>`x` und `y` darin sind kein Punkt der Kurve %1</translation>
    </message>
    <message>
        <source>its curve `%1` is not one that tokens are signed with: P-256, P-384, P-521</source>
        <translation>mit seiner Kurve `%1` werden keine Token signiert, sondern mit: P-256, P-384, P-521</translation>
    </message>
    <message>
        <source>its certificate (`x5c`) cannot be read</source>
        <translation>sein Zertifikat (`x5c`) kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is not for signatures: its `use` is another</source>
        <translation>er ist nicht für Signaturen: Sein `use` ist ein anderes</translation>
    </message>
    <message>
        <source>it is not for checking signatures: its `key_ops` do not have `verify`</source>
        <translation>er ist nicht zum Prüfen von Signaturen: Seine `key_ops` haben kein `verify`</translation>
    </message>
    <message>
        <source>its certificate has a kind of key that tokens are not signed with</source>
        <translation>sein Zertifikat hat eine Art von Schlüssel, mit der keine Token signiert werden</translation>
    </message>
    <message>
        <source>its certificate has another kind of key than its `kty` says</source>
        <translation>sein Zertifikat hat eine andere Art von Schlüssel, als sein `kty` sagt</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is too short: it takes %2</source>
        <translation>ein RSA-Schlüssel von %1 Bit ist zu kurz: Nötig sind %2</translation>
    </message>
    <message>
        <source>it names no kind of key (`kty`)</source>
        <translation>er nennt keine Schlüsselart (`kty`)</translation>
    </message>
    <message>
        <source>its kind (`kty`) is `%1`: only RSA and EC keys check tokens</source>
        <translation>seine Art (`kty`) ist `%1`: Nur RSA- und EC-Schlüssel prüfen Token</translation>
    </message>
    <message>
        <source>its numbers are not those of its certificate</source>
        <translation>seine Zahlen sind nicht die seines Zertifikats</translation>
    </message>
    <message>
        <source>it has neither a certificate (`x5c`) nor the numbers of a key</source>
        <translation>er hat weder ein Zertifikat (`x5c`) noch die Zahlen eines Schlüssels</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>er ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a key set is JSON: {&quot;keys&quot;: [ … ]}</source>
        <translation>ein Schlüsselsatz ist JSON: {&quot;keys&quot;: [ … ]}</translation>
    </message>
    <message>
        <source>this is an issuer&apos;s configuration: its keys are at its `jwks_uri`</source>
        <translation>das ist die Konfiguration eines Ausstellers: Seine Schlüssel sind bei seiner `jwks_uri`</translation>
    </message>
    <message>
        <source>this is one key alone: put it into a key set, {&quot;keys&quot;: [ … ]}</source>
        <translation>das ist ein einzelner Schlüssel: Setzen Sie ihn in einen Schlüsselsatz, {&quot;keys&quot;: [ … ]}</translation>
    </message>
    <message>
        <source>there is no list `keys`: %1</source>
        <translation>es gibt keine Liste `keys`: %1</translation>
    </message>
    <message>
        <source>RSA, %1 bits</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>the text is larger than 1 MB: that is no key set</source>
        <translation>der Text ist größer als 1 MB: Das ist kein Schlüsselsatz</translation>
    </message>
    <message>
        <source>the text is not JSON: %1</source>
        <translation>der Text ist kein JSON: %1</translation>
    </message>
    <message>
        <source>the header of a token alone: the claims are in its second part, copy the whole token</source>
        <translation>der Header eines Tokens allein: Die Claims sind in seinem zweiten Teil, kopieren Sie das ganze Token</translation>
    </message>
    <message>
        <source>a key set, not a token: `verify --jwks` checks a token&apos;s signature with it</source>
        <translation>ein Schlüsselsatz, kein Token: `verify --jwks` prüft damit die Signatur eines Tokens</translation>
    </message>
    <message>
        <source>an issuer&apos;s metadata, not a token: its `jwks_uri` names the key set</source>
        <translation>die Metadaten eines Ausstellers, kein Token: `jwks_uri` darin nennt den Schlüsselsatz</translation>
    </message>
    <message>
        <source>an attestation policy in a JWT, not a token: it tells the attestation service which claims to issue, and no machine presents it</source>
        <translation>eine Attestierungsrichtlinie in einem JWT, kein Token: Sie sagt dem Attestierungsdienst, welche Claims er ausstellt, und keine Maschine legt sie vor</translation>
    </message>
    <message>
        <source>the attestation service&apos;s answer to a change of its policy, not a token of a machine</source>
        <translation>die Antwort des Attestierungsdienstes auf eine Änderung seiner Richtlinie, kein Token einer Maschine</translation>
    </message>
    <message>
        <source>the list of who may sign attestation policies, not a token of a machine</source>
        <translation>die Liste derer, die Attestierungsrichtlinien signieren dürfen, kein Token einer Maschine</translation>
    </message>
    <message>
        <source>what Key Vault answered to a release, not a token: the token was the `target` of the request</source>
        <translation>die Antwort von Key Vault auf eine Freigabe, kein Token: Das Token war das `target` der Anforderung</translation>
    </message>
    <message>
        <source>a release policy, not a token</source>
        <translation>eine Freigaberichtlinie, kein Token</translation>
    </message>
    <message>
        <source>an access token of Microsoft Entra ID, not an attestation token: it says who calls, not on which machine</source>
        <translation>ein Zugriffstoken von Microsoft Entra ID, kein Attestierungstoken: Es sagt, wer aufruft, nicht auf welcher Maschine</translation>
    </message>
    <message>
        <source>reference values of a container&apos;s utility VM, not a token: nobody issued them as claims</source>
        <translation>Referenzwerte der Hilfs-VM eines Containers, kein Token: Niemand hat sie als Claims ausgestellt</translation>
    </message>
    <message>
        <source>no `iss`: no authority can match it</source>
        <translation>kein `iss`: Keine Autorität kann dazu passen</translation>
    </message>
    <message>
        <source>%1 is no https address, where the service would find the issuer&apos;s keys</source>
        <translation>%1 ist keine https-Adresse, bei der der Dienst die Schlüssel des Ausstellers fände</translation>
    </message>
    <message>
        <source>not in this text, which holds the claims alone; the JWT must be signed</source>
        <translation>nicht in diesem Text, der nur die Claims enthält; das JWT muss signiert sein</translation>
    </message>
    <message>
        <source>none: the algorithm is `none`</source>
        <translation>keine: Der Algorithmus ist `none`</translation>
    </message>
    <message>
        <source>missing: the JWT has no third part</source>
        <translation>fehlt: Das JWT hat keinen dritten Teil</translation>
    </message>
    <message>
        <source>%1, not checked here</source>
        <translation>%1, hier nicht geprüft</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>names no time of expiry</source>
        <translation>nennt keine Ablaufzeit</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab: %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>nicht gültig vor %1</translation>
    </message>
    <message>
        <source>issued %1: a clock may be wrong</source>
        <translation>ausgestellt %1: Eine Uhr geht womöglich falsch</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt %1</translation>
    </message>
    <message>
        <source>names no time before which it is not valid</source>
        <translation>nennt keine Zeit, vor der es nicht gilt</translation>
    </message>
    <message>
        <source>an RSA key without `kid`</source>
        <translation>ein RSA-Schlüssel ohne `kid`</translation>
    </message>
    <message>
        <source>no RSA key for encryption in `x-ms-runtime.keys`: there is nothing to encrypt the released key to</source>
        <translation>kein RSA-Schlüssel zum Verschlüsseln in `x-ms-runtime.keys`: Es gibt nichts, womit der freigegebene Schlüssel verschlüsselt werden könnte</translation>
    </message>
    <message>
        <source>; those below `x-ms-isolation-tee` do not count</source>
        <translation>; die unter `x-ms-isolation-tee` zählen nicht</translation>
    </message>
    <message>
        <source>what the TEE attests is below `x-ms-isolation-tee`, what the guest attests at the top: a policy writes `x-ms-isolation-tee.x-ms-attestation-type`</source>
        <translation>was die TEE attestiert, steht unter `x-ms-isolation-tee`, was der Gast attestiert, auf oberster Ebene: Eine Richtlinie schreibt `x-ms-isolation-tee.x-ms-attestation-type`</translation>
    </message>
    <message>
        <source>what the TEE attests is at the top: a policy writes `x-ms-attestation-type`, without `x-ms-isolation-tee.`</source>
        <translation>was die TEE attestiert, steht auf oberster Ebene: Eine Richtlinie schreibt `x-ms-attestation-type`, ohne `x-ms-isolation-tee.`</translation>
    </message>
    <message>
        <source>claims are at the top: a policy writes `x-ms-sgx-mrsigner`</source>
        <translation>die Claims stehen auf oberster Ebene: Eine Richtlinie schreibt `x-ms-sgx-mrsigner`</translation>
    </message>
    <message>
        <source>claims are at the top and no TEE attests any of them: a policy that asks for `x-ms-isolation-tee` never accepts it</source>
        <translation>die Claims stehen auf oberster Ebene, und keine TEE attestiert sie: Eine Richtlinie, die `x-ms-isolation-tee` verlangt, akzeptiert es nie</translation>
    </message>
    <message>
        <source>claims are at the top: a policy writes `x-ms-aihsm-azurevm-binding-status`</source>
        <translation>die Claims stehen auf oberster Ebene: Eine Richtlinie schreibt `x-ms-aihsm-azurevm-binding-status`</translation>
    </message>
    <message>
        <source>claims are at the top, with names that the attestation policy gives them</source>
        <translation>die Claims stehen auf oberster Ebene, mit Namen, die ihnen die Attestierungsrichtlinie gibt</translation>
    </message>
    <message>
        <source>no machine is attested by it</source>
        <translation>keine Maschine wird damit attestiert</translation>
    </message>
    <message>
        <source>an attestation type that no catalog here knows: its claims are at the top</source>
        <translation>ein Attestierungstyp, den hier kein Katalog kennt: Seine Claims stehen auf oberster Ebene</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>der Schlüssel</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>der Schlüssel %1</translation>
    </message>
    <message>
        <source>the key set has no keys: take that of the token&apos;s issuer</source>
        <translation>der Schlüsselsatz hat keine Schlüssel: Nehmen Sie den des Ausstellers des Tokens</translation>
    </message>
    <message>
        <source>the token names no key, and the key set has none for %1</source>
        <translation>das Token nennt keinen Schlüssel, und der Schlüsselsatz hat keinen für %1</translation>
    </message>
    <message>
        <source>the key set does not have %1: take that of the token&apos;s issuer, from the time when it was issued</source>
        <translation>im Schlüsselsatz fehlt %1: Nehmen Sie den des Ausstellers aus der Zeit, zu der das Token ausgestellt wurde</translation>
    </message>
    <message>
        <source>the token&apos;s algorithm is %1, %2 is for %3</source>
        <translation>der Algorithmus des Tokens ist %1, %2 ist für %3</translation>
    </message>
    <message>
        <source>the token&apos;s algorithm is %1, %2 is of another kind (%3)</source>
        <translation>der Algorithmus des Tokens ist %1, %2 ist von anderer Art (%3)</translation>
    </message>
    <message>
        <source>this is the payload of a token alone: only the whole JWT has a signature</source>
        <translation>das ist nur der Payload eines Tokens: Nur das ganze JWT hat eine Signatur</translation>
    </message>
    <message>
        <source>the token has no signature: copy all three parts of it</source>
        <translation>das Token hat keine Signatur: Kopieren Sie alle drei Teile</translation>
    </message>
    <message>
        <source>the header names no algorithm (`alg`)</source>
        <translation>der Header nennt keinen Algorithmus (`alg`)</translation>
    </message>
    <message>
        <source>its algorithm is %1: nobody has signed it</source>
        <translation>sein Algorithmus ist %1: Niemand hat es signiert</translation>
    </message>
    <message>
        <source>its algorithm %1 is none that a public key can check: RS, PS or ES with 256, 384 or 512</source>
        <translation>seinen Algorithmus %1 kann kein öffentlicher Schlüssel prüfen: nur RS, PS oder ES mit 256, 384 oder 512</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>the signature does not belong to this header and payload: they were changed, or another key has signed them</source>
        <translation>die Signatur gehört nicht zu diesem Header und Payload: Sie wurden geändert, oder ein anderer Schlüssel hat sie signiert</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>the time in front of each line is left out: this text comes from a log</source>
        <translation>die Uhrzeit vor jeder Zeile wird weggelassen: Dieser Text stammt aus einem Protokoll</translation>
    </message>
    <message>
        <source>placeholders such as `&lt;value&gt;` are taken as text: this is an example of documentation, and a condition on such a claim is not met</source>
        <translation>Platzhalter wie `&lt;value&gt;` gelten als Text: Dies ist ein Beispiel der Dokumentation, und eine Bedingung auf einen solchen Claim ist nicht erfüllt</translation>
    </message>
    <message>
        <source>`True`, `False` and `None` are read as JSON&apos;s words: this is a Python dictionary</source>
        <translation>`True`, `False` und `None` werden als die Wörter von JSON gelesen: Dies ist ein Python-Dictionary</translation>
    </message>
    <message>
        <source>comments are left out: a token has none</source>
        <translation>Kommentare werden weggelassen: Ein Token hat keine</translation>
    </message>
    <message>
        <source>commas too many are left out</source>
        <translation>überzählige Kommas werden weggelassen</translation>
    </message>
    <message>
        <source>missing commas are put in</source>
        <translation>fehlende Kommas werden eingesetzt</translation>
    </message>
    <message>
        <source>single quotes are read as double quotes</source>
        <translation>einfache Anführungszeichen werden als doppelte gelesen</translation>
    </message>
    <message>
        <source>blanks that JSON does not have, such as U+00A0, are read as blanks</source>
        <translation>Leerzeichen, die JSON nicht hat, etwa U+00A0, werden als Leerzeichen gelesen</translation>
    </message>
    <message>
        <source>braces are masked as `***` here, as in a log of GitHub Actions: they are put back where JSON needs them</source>
        <translation>Klammern sind hier als `***` maskiert, wie in einem Protokoll von GitHub Actions: Sie werden wieder eingesetzt, wo JSON sie braucht</translation>
    </message>
    <message>
        <source>values are masked as `***` here: what the token had is unknown</source>
        <translation>Werte sind hier als `***` maskiert: Was das Token hatte, ist unbekannt</translation>
    </message>
    <message>
        <source>this is %1</source>
        <translation>dies ist %1</translation>
    </message>
    <message>
        <source>not signed: its algorithm is `none`, as in the attestation service&apos;s answer to a draft policy; no key is released to such a token</source>
        <translation>nicht signiert: Der Algorithmus ist `none`, wie in der Antwort des Attestierungsdienstes auf einen Richtlinienentwurf; für ein solches Token wird kein Schlüssel freigegeben</translation>
    </message>
    <message>
        <source>a missing claim may be false: there is no `%1` and nothing is false, as in a text from a printer that leaves out what is false</source>
        <translation>ein fehlender Claim ist womöglich false: Es gibt kein `%1`, und nichts ist false, wie in einem Text aus einer Ausgabe, die weglässt, was false ist</translation>
    </message>
    <message>
        <source>texts have `***` in them, with which logs mask secrets: what the token had is unknown</source>
        <translation>in Texten steht `***`, womit Protokolle Geheimnisse maskieren: Was das Token hatte, ist unbekannt</translation>
    </message>
    <message>
        <source>this is an attestation policy, not a token: it tells the attestation service which claims to issue</source>
        <translation>dies ist eine Attestierungsrichtlinie, kein Token: Sie sagt dem Attestierungsdienst, welche Claims er ausstellt</translation>
    </message>
    <message>
        <source>the JWT was broken over lines: it is put together</source>
        <translation>das JWT war über Zeilen umbrochen: Es wird zusammengesetzt</translation>
    </message>
    <message>
        <source>not signed: its algorithm is `none`; no key is released to such a token</source>
        <translation>nicht signiert: Der Algorithmus ist `none`; für ein solches Token wird kein Schlüssel freigegeben</translation>
    </message>
    <message>
        <source>an element of the list is neither a JWT nor a JSON object</source>
        <translation>ein Element der Liste ist weder ein JWT noch ein JSON-Objekt</translation>
    </message>
    <message>
        <source>the text holds %1 tokens: this is the first</source>
        <translation>der Text enthält %1 Token: Dies ist das erste</translation>
    </message>
    <message>
        <source>there is a dash (`%1`) where base64url has a hyphen: write `-`</source>
        <translation>steht ein Gedankenstrich (`%1`), wo base64url einen Bindestrich hat: Schreiben Sie `-`</translation>
    </message>
    <message>
        <source>there is padding in the middle: text is missing, or two texts were joined</source>
        <translation>steht Auffüllung in der Mitte: Text fehlt, oder zwei Texte wurden verbunden</translation>
    </message>
    <message>
        <source>there is `%1`, which is no character of base64</source>
        <translation>steht `%1`, was kein Zeichen von base64 ist</translation>
    </message>
    <message>
        <source>it breaks off, or one character too many is there</source>
        <translation>bricht es ab, oder ein Zeichen ist zu viel</translation>
    </message>
    <message>
        <source>, in lines</source>
        <translation>, in Zeilen</translation>
    </message>
    <message>
        <source>base64 that cannot be decoded: at its byte %1 %2</source>
        <translation>base64, das nicht decodiert werden kann: bei seinem Byte %1 %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>escaped text, line %1</source>
        <translation>maskiertem Text, Zeile %1</translation>
    </message>
    <message>
        <source>what a console printed and wrapped, line %1</source>
        <translation>einer von der Konsole umbrochenen Ausgabe, Zeile %1</translation>
    </message>
    <message>
        <source>the console has wrapped this in the middle of words, where blanks may have been lost: convert the policy, and compare it with the key&apos;s</source>
        <translation>die Konsole hat dies mitten in Wörtern umbrochen, wo Leerzeichen verloren gegangen sein können: Wandeln Sie die Richtlinie um, und vergleichen Sie sie mit der des Schlüssels</translation>
    </message>
    <message>
        <source>a PowerShell hashtable, line %1</source>
        <translation>einer PowerShell-Hashtable, Zeile %1</translation>
    </message>
    <message>
        <source>an object of a program, line %1</source>
        <translation>einem Objekt eines Programms, Zeile %1</translation>
    </message>
    <message>
        <source>this is part of a program: convert the policy, or change the program</source>
        <translation>dies ist Teil eines Programms: Wandeln Sie die Richtlinie um, oder ändern Sie das Programm</translation>
    </message>
    <message>
        <source>`%1` of other text, line %2</source>
        <translation>`%1` in anderem Text, Zeile %2</translation>
    </message>
    <message>
        <source>`immutable` is true: on a key, this policy can never be changed, nor the flag reset</source>
        <translation>`immutable` ist true: Bei einem Schlüssel kann diese Richtlinie nie geändert und das Kennzeichen nie zurückgesetzt werden</translation>
    </message>
    <message>
        <source>key type `%1` is not one of an HSM: only RSA-HSM and EC-HSM keys can be released</source>
        <translation>der Schlüsseltyp `%1` ist keiner eines HSM: Nur RSA-HSM- und EC-HSM-Schlüssel können freigegeben werden</translation>
    </message>
    <message>
        <source>a template that takes the policy from a file: open that</source>
        <translation>eine Vorlage, die die Richtlinie aus einer Datei nimmt: Öffnen Sie diese</translation>
    </message>
    <message>
        <source>the Portal takes a policy where a confidential VM is created (How to author a Secure Key Release policy); what else it can do with one is not documented: change it, or make it immutable, with az</source>
        <translation>das Portal nimmt eine Richtlinie, wo eine vertrauliche VM erstellt wird (How to author a Secure Key Release policy); was es sonst damit kann, ist nicht dokumentiert: Ändern oder unveränderlich machen Sie sie mit az</translation>
    </message>
    <message>
        <source>the policy is not plain JSON (comments and byte order marks are none): mend it first</source>
        <translation>die Richtlinie ist kein reines JSON (Kommentare und Byte-Reihenfolge-Marken sind keines): Berichtigen Sie sie zuerst</translation>
    </message>
    <message>
        <source>`version` is missing, and Managed HSM rejects a policy without it: add &quot;version&quot;: &quot;1.0.0&quot;</source>
        <translation>`version` fehlt, und Managed HSM lehnt eine Richtlinie ohne sie ab: Fügen Sie &quot;version&quot;: &quot;1.0.0&quot; hinzu</translation>
    </message>
    <message>
        <source>names of keys, vaults and managed HSMs are letters, digits and hyphens: name it so</source>
        <translation>Namen von Schlüsseln, Tresoren und Managed HSMs bestehen aus Buchstaben, Ziffern und Bindestrichen: Ändern Sie den Namen</translation>
    </message>
    <message>
        <source>immutable cannot be undone: the policy of this key can never be changed again, in no version of it; try it without first</source>
        <translation>immutable kann nicht rückgängig gemacht werden: Die Richtlinie dieses Schlüssels kann nie wieder geändert werden, in keiner seiner Versionen; probieren Sie es zuerst ohne</translation>
    </message>
    <message>
        <source>the policy belongs to the key, not to a version: a version in the command or the URL is refused (AKV.SKR.1016)</source>
        <translation>die Richtlinie gehört zum Schlüssel, nicht zu einer Version: Eine Version im Befehl oder in der URL wird abgelehnt (AKV.SKR.1016)</translation>
    </message>
    <message>
        <source>the key has to be exportable and of an HSM type, in a Premium vault or a managed HSM; neither can be changed later</source>
        <translation>der Schlüssel muss exportierbar und von einem HSM-Typ sein, in einem Premium-Tresor oder Managed HSM; beides kann später nicht geändert werden</translation>
    </message>
    <message>
        <source>cmd passes neither the quotes of JSON nor &quot;, % and ! of a file name on unchanged: write the policy to a file with --to json, and convert that</source>
        <translation>cmd gibt weder die Anführungszeichen von JSON noch &quot;, % und ! eines Dateinamens unverändert weiter: Schreiben Sie die Richtlinie mit --to json in eine Datei, und wandeln Sie diese um</translation>
    </message>
    <message>
        <source>key.pem stands for the key&apos;s file</source>
        <translation>key.pem steht für die Datei des Schlüssels</translation>
    </message>
    <message>
        <source>a template creates keys: it neither imports one nor changes an existing key&apos;s policy; use --to az</source>
        <translation>eine Vorlage erstellt Schlüssel: Sie importiert keinen und ändert keine Richtlinie eines vorhandenen; verwenden Sie --to az</translation>
    </message>
    <message>
        <source>templates have no `immutable`: create the key, then make its policy immutable with --to az --for update</source>
        <translation>Vorlagen haben kein `immutable`: Erstellen Sie den Schlüssel, und machen Sie seine Richtlinie dann mit --to az --for update unveränderlich</translation>
    </message>
    <message>
        <source>a template creates the key; deployed again it does not change the policy of a key that is there</source>
        <translation>eine Vorlage erstellt den Schlüssel; erneut bereitgestellt, ändert sie die Richtlinie eines vorhandenen Schlüssels nicht</translation>
    </message>
    <message>
        <source>send it with POST %1</source>
        <translation>senden Sie dies mit POST %1</translation>
    </message>
    <message>
        <source>send it with PUT %1, with the rest of the key (a JSON Web Key) in `key`</source>
        <translation>senden Sie dies mit PUT %1, mit dem Rest des Schlüssels (einem JSON Web Key) in `key`</translation>
    </message>
    <message>
        <source>send it with PATCH %1</source>
        <translation>senden Sie dies mit PATCH %1</translation>
    </message>
    <message>
        <source>azurerm_key_vault_key creates keys and imports none: use --to az</source>
        <translation>azurerm_key_vault_key erstellt Schlüssel und importiert keine: Verwenden Sie --to az</translation>
    </message>
    <message>
        <source>Terraform would replace the ${…} or %{…} in this policy: fill it in first</source>
        <translation>Terraform würde ${…} oder %{…} in dieser Richtlinie ersetzen: Setzen Sie es zuerst ein</translation>
    </message>
    <message>
        <source>release_policy is in azurerm from version 4 on; to take `immutable` back makes a new key</source>
        <translation>release_policy gibt es in azurerm ab Version 4; `immutable` zurückzunehmen erzeugt einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>the policy cannot be decoded: this is neither JSON nor base64 of it</source>
        <translation>die Richtlinie kann nicht decodiert werden: Dies ist weder JSON noch base64 davon</translation>
    </message>
    <message>
        <source>only part of a policy is in there: %1</source>
        <translation>nur ein Teil einer Richtlinie ist darin: %1</translation>
    </message>
    <message>
        <source>more than %1 layers lie in each other: take the policy out of some of them</source>
        <translation>mehr als %1 Schichten liegen ineinander: Nehmen Sie die Richtlinie aus einigen davon heraus</translation>
    </message>
    <message>
        <source>there are policies besides this one that cannot be written back</source>
        <translation>daneben gibt es Richtlinien, die nicht zurückgeschrieben werden können</translation>
    </message>
    <message>
        <source>%1 policies</source>
        <translation>%1 Richtlinien</translation>
    </message>
    <message>
        <source>a JSON string</source>
        <translation>einem JSON-Text</translation>
    </message>
    <message>
        <source>bytes as Python prints them (b&apos;…&apos;)</source>
        <translation>Bytes, wie Python sie ausgibt (b&apos;…&apos;)</translation>
    </message>
    <message>
        <source>a release response</source>
        <translation>einer Freigabeantwort</translation>
    </message>
    <message>
        <source>`%1`: that is what is printed of a key without a release policy</source>
        <translation>`%1`: Das wird bei einem Schlüssel ohne Freigaberichtlinie ausgegeben</translation>
    </message>
    <message>
        <source>a table of PowerShell that was printed instead of converted: pass it to ConvertTo-Json with -Depth 20</source>
        <translation>eine PowerShell-Tabelle, die ausgegeben statt umgewandelt wurde: Übergeben Sie sie an ConvertTo-Json mit -Depth 20</translation>
    </message>
    <message>
        <source>an empty text instead of a policy</source>
        <translation>ein leerer Text anstelle einer Richtlinie</translation>
    </message>
    <message>
        <source>an importkey configuration cannot hold %1: save the policy as a file of its own</source>
        <translation>eine importkey-Konfiguration kann Folgendes nicht enthalten: %1; speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>blocks in blocks</source>
        <translation>Blöcke in Blöcken</translation>
    </message>
    <message>
        <source>another operator than `equals`</source>
        <translation>einen anderen Operator als `equals`</translation>
    </message>
    <message>
        <source>a value that is not text</source>
        <translation>einen Wert, der kein Text ist</translation>
    </message>
    <message>
        <source>what is no JSON</source>
        <translation>etwas, was kein JSON ist</translation>
    </message>
    <message>
        <source>anything but version 1.0.0 and `anyOf`, which the tool writes itself</source>
        <translation>etwas anderes als Version 1.0.0 und `anyOf`, die das Werkzeug selbst schreibt</translation>
    </message>
    <message>
        <source>members besides claims and their values, or the same twice</source>
        <translation>Elemente neben Claims und ihren Werten, oder dasselbe zweimal</translation>
    </message>
    <message>
        <source>an entry without an authority</source>
        <translation>einen Eintrag ohne Autorität</translation>
    </message>
    <message>
        <source>an authority without https://, which the tool adds</source>
        <translation>eine Autorität ohne https://, das das Werkzeug ergänzt</translation>
    </message>
    <message>
        <source>more than one authority</source>
        <translation>mehr als eine Autorität</translation>
    </message>
    <message>
        <source>an authority without exactly one `allOf`</source>
        <translation>eine Autorität ohne genau ein `allOf`</translation>
    </message>
    <message>
        <source>a configuration of the importkey tool, as the tool makes it</source>
        <translation>einer Konfiguration des Werkzeugs importkey, wie das Werkzeug sie umsetzt</translation>
    </message>
    <message>
        <source>the configuration is no JSON where its claims are: mend it first</source>
        <translation>die Konfiguration ist dort, wo ihre Claims sind, kein JSON: Berichtigen Sie sie zuerst</translation>
    </message>
    <message>
        <source>the endpoint of `authority` has a scheme, and the tool adds https:// once more: leave it out</source>
        <translation>der Endpunkt in `authority` hat ein Schema, und das Werkzeug ergänzt https:// noch einmal: Lassen Sie es weg</translation>
    </message>
    <message>
        <source>a `release_policy` object</source>
        <translation>einem Objekt `release_policy`</translation>
    </message>
    <message>
        <source>an ARM template</source>
        <translation>einer ARM-Vorlage</translation>
    </message>
    <message>
        <source>a key bundle</source>
        <translation>einem Schlüsselpaket</translation>
    </message>
    <message>
        <source>a JSON document</source>
        <translation>einem JSON-Dokument</translation>
    </message>
    <message>
        <source>`%1` of %2</source>
        <translation>`%1` von %2</translation>
    </message>
    <message>
        <source>%1 without a policy in it</source>
        <translation>keine Richtlinie in %1</translation>
    </message>
    <message>
        <source>%1 without a release policy: `%2` is null</source>
        <translation>keine Freigaberichtlinie in %1: `%2` ist null</translation>
    </message>
    <message>
        <source>`releasePolicy` of `az keyvault key show`</source>
        <translation>`releasePolicy` von `az keyvault key show`</translation>
    </message>
    <message>
        <source>what `az keyvault key show` printed</source>
        <translation>der Ausgabe von `az keyvault key show`</translation>
    </message>
    <message>
        <source>`%1` is a JSON object: documented is a string, the policy in base64url</source>
        <translation>`%1` ist ein JSON-Objekt: Dokumentiert ist ein Text, die Richtlinie in base64url</translation>
    </message>
    <message>
        <source>an array of %1</source>
        <translation>einer Liste in %1</translation>
    </message>
    <message>
        <source>the service takes the policy alone, not the document around it: convert it before it is sent</source>
        <translation>der Dienst nimmt nur die Richtlinie, nicht das Dokument darum herum: Wandeln Sie es vor dem Senden um</translation>
    </message>
    <message>
        <source>%1: an expression that is computed when the template is deployed</source>
        <translation>%1: ein Ausdruck, der beim Bereitstellen der Vorlage berechnet wird</translation>
    </message>
    <message>
        <source>%1 is the policy as text: documented is base64url of it</source>
        <translation>%1 ist die Richtlinie als Text: Dokumentiert ist ihr base64url</translation>
    </message>
    <message>
        <source>a string of a JSON document</source>
        <translation>einem Text eines JSON-Dokuments</translation>
    </message>
    <message>
        <source>%1 is no whole JSON string: it breaks at byte %2</source>
        <translation>kein ganzer JSON-Text in %1: Er bricht bei Byte %2 ab</translation>
    </message>
    <message>
        <source>the payload of a release response</source>
        <translation>dem Payload einer Freigabeantwort</translation>
    </message>
    <message>
        <source>a key bundle without a release policy</source>
        <translation>ein Schlüsselpaket ohne Freigaberichtlinie</translation>
    </message>
    <message>
        <source>`exportable` stands outside of `attributes`: it belongs in there</source>
        <translation>`exportable` steht außerhalb von `attributes`: Es gehört dort hinein</translation>
    </message>
    <message>
        <source>`exportable` is false: this key is never released, whatever its policy says</source>
        <translation>`exportable` ist false: Dieser Schlüssel wird nie freigegeben, was seine Richtlinie auch sagt</translation>
    </message>
    <message>
        <source>`attributes` does not say `exportable: true`: only an exportable key is ever released</source>
        <translation>`attributes` sagt nicht `exportable: true`: Nur ein exportierbarer Schlüssel wird je freigegeben</translation>
    </message>
    <message>
        <source>key type `%1` is not one of an HSM: only RSA-HSM, EC-HSM and oct-HSM keys can be released</source>
        <translation>der Schlüsseltyp `%1` ist keiner eines HSM: Nur RSA-HSM-, EC-HSM- und oct-HSM-Schlüssel können freigegeben werden</translation>
    </message>
    <message>
        <source>an attestation policy, which tells Azure Attestation what tokens to issue, not a release policy: set it on the attestation provider</source>
        <translation>eine Attestierungsrichtlinie, die Azure Attestation sagt, welche Token es ausstellt, keine Freigaberichtlinie: Setzen Sie sie beim Attestierungsanbieter</translation>
    </message>
    <message>
        <source>an attestation token that cannot be read, and no policy</source>
        <translation>ein Attestierungstoken, das nicht gelesen werden kann, und keine Richtlinie</translation>
    </message>
    <message>
        <source>a token that is no attestation token, and no policy</source>
        <translation>ein Token, das kein Attestierungstoken ist, und keine Richtlinie</translation>
    </message>
    <message>
        <source>an attestation token (%1), not a policy: name it as the token</source>
        <translation>ein Attestierungstoken (%1), keine Richtlinie: Nennen Sie es als Token</translation>
    </message>
    <message>
        <source>a key rotation policy, which says when a key is renewed, not a release policy: pass it to `az keyvault key rotation-policy update`</source>
        <translation>eine Schlüsselrotationsrichtlinie, die sagt, wann ein Schlüssel erneuert wird, keine Freigaberichtlinie: Übergeben Sie sie an `az keyvault key rotation-policy update`</translation>
    </message>
    <message>
        <source>the header of a token or of a signed response, not a policy: it says how that was signed</source>
        <translation>der Header eines Tokens oder einer signierten Antwort, keine Richtlinie: Er sagt, wie signiert wurde</translation>
    </message>
    <message>
        <source>a key set, not a policy: it verifies the signature of tokens</source>
        <translation>ein Schlüsselsatz, keine Richtlinie: Er prüft die Signatur von Token</translation>
    </message>
    <message>
        <source>the key release policy of a key management service with a dialect of its own, which Azure Key Vault does not read</source>
        <translation>die Schlüsselfreigaberichtlinie eines Schlüsselverwaltungsdienstes mit eigenem Dialekt, den Azure Key Vault nicht liest</translation>
    </message>
    <message>
        <source>a list of claims with their values, which is no release policy: those name an authority and compare each claim in a condition of its own</source>
        <translation>eine Liste von Claims mit ihren Werten, keine Freigaberichtlinie: Eine solche nennt eine Autorität und vergleicht jeden Claim in einer eigenen Bedingung</translation>
    </message>
    <message>
        <source>one authority without its block</source>
        <translation>eine Autorität ohne ihren Block</translation>
    </message>
    <message>
        <source>one block</source>
        <translation>ein Block</translation>
    </message>
    <message>
        <source>one authority</source>
        <translation>eine Autorität</translation>
    </message>
    <message>
        <source>one condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>the service has signed this response: convert the policy, and set it on the key</source>
        <translation>der Dienst hat diese Antwort signiert: Wandeln Sie die Richtlinie um, und setzen Sie sie beim Schlüssel</translation>
    </message>
    <message>
        <source>the policy has bytes that are not UTF-8, which a JSON string cannot hold: mend them first</source>
        <translation>die Richtlinie hat Bytes, die kein UTF-8 sind, was ein JSON-Text nicht enthalten kann: Berichtigen Sie sie zuerst</translation>
    </message>
    <message>
        <source>$ and ` act in these quotes: leave them out, or save the policy as a file of its own</source>
        <translation>$ und ` wirken in diesen Anführungszeichen: Lassen Sie sie weg, oder speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>the policy is no JSON now, so it cannot be written as Terraform: mend it first</source>
        <translation>die Richtlinie ist jetzt kein JSON und kann daher nicht als Terraform geschrieben werden: Berichtigen Sie sie zuerst</translation>
    </message>
    <message>
        <source>Terraform replaces ${…} and %{…}: leave them out, or save the policy as a file of its own</source>
        <translation>Terraform ersetzt ${…} und %{…}: Lassen Sie sie weg, oder speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>the policy is part of a JSON document and is no JSON itself now: mend it first, or save it elsewhere</source>
        <translation>die Richtlinie ist Teil eines JSON-Dokuments und jetzt selbst kein JSON: Berichtigen Sie sie zuerst, oder speichern Sie sie anderswo</translation>
    </message>
    <message>
        <source>the policy stands in single quotes of a command, which a &apos; in it would end: leave it out, or save the policy as a file of its own</source>
        <translation>die Richtlinie steht in einfachen Anführungszeichen eines Befehls, die ein &apos; darin beenden würde: Lassen Sie es weg, oder speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>the shell replaces $, ` and \ in this here-document: leave them out, or save the policy as a file of its own</source>
        <translation>die Shell ersetzt $, ` und \ in diesem Here-Dokument: Lassen Sie sie weg, oder speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>Terraform replaces ${…} and %{…} here: leave them out, or save the policy as a file of its own</source>
        <translation>Terraform ersetzt hier ${…} und %{…}: Lassen Sie sie weg, oder speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>a here-document of Terraform</source>
        <translation>einem Here-Dokument von Terraform</translation>
    </message>
    <message>
        <source>a here-document</source>
        <translation>einem Here-Dokument</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>anderem Text</translation>
    </message>
    <message>
        <source>`jsonencode` of Terraform</source>
        <translation>`jsonencode` von Terraform</translation>
    </message>
    <message>
        <source>a Markdown fence</source>
        <translation>einem Markdown-Codeblock</translation>
    </message>
    <message>
        <source>a here-string of PowerShell</source>
        <translation>einem Here-String von PowerShell</translation>
    </message>
    <message>
        <source>single quotes of a command</source>
        <translation>einfachen Anführungszeichen eines Befehls</translation>
    </message>
    <message>
        <source>the policy has bytes that are not UTF-8, which UTF-16 cannot hold: mend them first</source>
        <translation>die Richtlinie hat Bytes, die kein UTF-8 sind, was UTF-16 nicht enthalten kann: Berichtigen Sie sie zuerst</translation>
    </message>
    <message>
        <source>text in UTF-16 that breaks off: half a character at byte %1; get the file anew, or save it as UTF-8</source>
        <translation>Text in UTF-16, der abbricht: ein halbes Zeichen bei Byte %1; beschaffen Sie die Datei neu, oder speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>PowerShell has cut off nested tables, first at byte %1 of the policy: make it anew, and pass -Depth 20 to ConvertTo-Json</source>
        <translation>PowerShell hat verschachtelte Tabellen abgeschnitten, zuerst bei Byte %1 der Richtlinie: Erzeugen Sie sie neu, und übergeben Sie -Depth 20 an ConvertTo-Json</translation>
    </message>
    <message>
        <source>part of a policy: %1</source>
        <translation>Teil einer Richtlinie: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>there is no policy in it that could be replaced</source>
        <translation>darin ist keine Richtlinie, die ersetzt werden könnte</translation>
    </message>
    <message>
        <source>the policy cannot be read back from there as it is now: mend it first, or save it as a file of its own</source>
        <translation>die Richtlinie, wie sie jetzt ist, kann von dort nicht wieder gelesen werden: Berichtigen Sie sie zuerst, oder speichern Sie sie als eigene Datei</translation>
    </message>
    <message>
        <source>`name`: occurs twice; the first one counts</source>
        <translation>`name`: kommt zweimal vor; der erste Eintrag zählt</translation>
    </message>
    <message>
        <source>there are more than %1 claims</source>
        <translation>es gibt mehr als %1 Claims</translation>
    </message>
    <message>
        <source>`type`: must be object, because of its member `%1`</source>
        <translation>`type`: muss object sein, wegen des Elements `%1`</translation>
    </message>
    <message>
        <source>larger than %1 MiB, which no catalog of claims is</source>
        <translation>größer als %1 MiB, was kein Katalog von Claims ist</translation>
    </message>
    <message>
        <source>%1 more claims have errors</source>
        <translation>%1 weitere Claims haben Fehler</translation>
    </message>
    <message>
        <source>the file: nested deeper than any catalog is</source>
        <translation>die Datei: tiefer verschachtelt, als ein Katalog ist</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1: kein Objekt</translation>
    </message>
    <message>
        <source>text is missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>holds a character that nobody sees, such as a line end</source>
        <translation>enthält ein Zeichen, das niemand sieht, etwa ein Zeilenende</translation>
    </message>
    <message>
        <source>neither true nor false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>not a count</source>
        <translation>keine Anzahl</translation>
    </message>
    <message>
        <source>unknown member</source>
        <translation>unbekanntes Element</translation>
    </message>
    <message>
        <source>`successor`: there is no claim `%1`</source>
        <translation>`successor`: Es gibt keinen Claim `%1`</translation>
    </message>
    <message>
        <source>`name`: no object claim above it</source>
        <translation>`name`: Kein Claim darüber ist ein Objekt</translation>
    </message>
    <message>
        <source>unknown name `%1`</source>
        <translation>unbekannter Name `%1`</translation>
    </message>
    <message>
        <source>does not go with the type</source>
        <translation>passt nicht zum Typ</translation>
    </message>
    <message>
        <source>is missing or not of the claim&apos;s type</source>
        <translation>fehlt oder ist nicht vom Typ des Claims</translation>
    </message>
    <message>
        <source>a claim sits somewhere</source>
        <translation>ein Claim steht an irgendeiner Stelle</translation>
    </message>
    <message>
        <source>is without the prefix, with the place `guestTee`</source>
        <translation>steht ohne das Präfix, mit der Stelle `guestTee`</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>länger als %1 Byte</translation>
    </message>
    <message>
        <source>only a deprecated claim has one</source>
        <translation>nur ein veralteter Claim hat einen</translation>
    </message>
    <message>
        <source>only an object has members</source>
        <translation>nur ein Objekt hat Elemente</translation>
    </message>
    <message>
        <source>the file is empty: it is an object, {&quot;severities&quot;: { … }}</source>
        <translation>die Datei ist leer: Sie ist ein Objekt, {&quot;severities&quot;: { … }}</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>the file is an object: {&quot;severities&quot;: { … }}</source>
        <translation>die Datei ist ein Objekt: {&quot;severities&quot;: { … }}</translation>
    </message>
    <message>
        <source>%1 stands more than once</source>
        <translation>%1 steht mehr als einmal da</translation>
    </message>
    <message>
        <source>there is no setting %1: the file has `severities`</source>
        <translation>es gibt keine Einstellung %1: Die Datei hat `severities`</translation>
    </message>
    <message>
        <source>`severities` is an object of codes: {&quot;version-old&quot;: &quot;off&quot;}</source>
        <translation>`severities` ist ein Objekt aus Codes: {&quot;version-old&quot;: &quot;off&quot;}</translation>
    </message>
    <message>
        <source>the file is larger than %1 KiB</source>
        <translation>die Datei ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>the severity of %1 is error, warning, security, hint or off</source>
        <translation>der Schweregrad von %1 ist error, warning, security, hint oder off</translation>
    </message>
    <message>
        <source>there is no code %1</source>
        <translation>es gibt keinen Code %1</translation>
    </message>
    <message>
        <source>there is no code %1: did you mean `%2`?</source>
        <translation>es gibt keinen Code %1: Meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>the line is longer than 1 MB</source>
        <translation>die Zeile ist länger als 1 MB</translation>
    </message>
    <message>
        <source>at %1 the service takes no such token: %2</source>
        <translation>am %1 nimmt der Dienst kein solches Token an: %2</translation>
    </message>
    <message>
        <source>expected %1, but it is %2</source>
        <translation>erwartet war %1, es ist aber %2</translation>
    </message>
    <message>
        <source>expected %1, but it is %2: %3</source>
        <translation>erwartet war %1, es ist aber %2: %3</translation>
    </message>
    <message>
        <source>expected that `%1` decides, but nothing refuses it</source>
        <translation>erwartet war, dass `%1` entscheidet, aber nichts verweigert es</translation>
    </message>
    <message>
        <source>expected that `%1` decides, but what does is: %2</source>
        <translation>erwartet war, dass `%1` entscheidet, es ist aber: %2</translation>
    </message>
    <message>
        <source>the file is an object: {&quot;policy&quot;: &quot;…&quot;, &quot;tests&quot;: [ … ]}</source>
        <translation>die Datei ist ein Objekt: {&quot;policy&quot;: &quot;…&quot;, &quot;tests&quot;: [ … ]}</translation>
    </message>
    <message>
        <source>there is no member %1: a test file has `policy`, `reading` and `tests`</source>
        <translation>es gibt kein Element %1: Eine Testdatei hat `policy`, `reading` und `tests`</translation>
    </message>
    <message>
        <source>`policy` is missing: the path of the policy, relative to this file</source>
        <translation>`policy` fehlt: der Pfad der Richtlinie, relativ zu dieser Datei</translation>
    </message>
    <message>
        <source>`tests` is missing or empty: without a test there is nothing to run</source>
        <translation>`tests` fehlt oder ist leer: Ohne einen Test gibt es nichts auszuführen</translation>
    </message>
    <message>
        <source>the path of a policy, or a list of such paths</source>
        <translation>der Pfad einer Richtlinie oder eine Liste solcher Pfade</translation>
    </message>
    <message>
        <source>`reading` is `as-observed` or `documented`</source>
        <translation>`reading` ist `as-observed` oder `documented`</translation>
    </message>
    <message>
        <source>`tests` is a list: [{&quot;file&quot;: &quot;token.jwt&quot;, &quot;expect&quot;: &quot;released&quot;}]</source>
        <translation>`tests` ist eine Liste: [{&quot;file&quot;: &quot;token.jwt&quot;, &quot;expect&quot;: &quot;released&quot;}]</translation>
    </message>
    <message>
        <source>a test is an object: {&quot;file&quot;: &quot;token.jwt&quot;, &quot;expect&quot;: &quot;released&quot;}</source>
        <translation>ein Test ist ein Objekt: {&quot;file&quot;: &quot;token.jwt&quot;, &quot;expect&quot;: &quot;released&quot;}</translation>
    </message>
    <message>
        <source>there is no member %1: a test has `name`, `file`, `token` or `claims`, `at`, `expect`, `decidedBy` and `why`</source>
        <translation>es gibt kein Element %1: Ein Test hat `name`, `file`, `token` oder `claims`, `at`, `expect`, `decidedBy` und `why`</translation>
    </message>
    <message>
        <source>a test has one of `file`, `token` and `claims`</source>
        <translation>ein Test hat eines von `file`, `token` und `claims`</translation>
    </message>
    <message>
        <source>`expect` is missing: `released`, `refused` or `undocumented`</source>
        <translation>`expect` fehlt: `released`, `refused` oder `undocumented`</translation>
    </message>
    <message>
        <source>`decidedBy` names what refuses a token: `expect` must be `refused`</source>
        <translation>`decidedBy` nennt, was ein Token verweigert: `expect` muss `refused` sein</translation>
    </message>
    <message>
        <source>`claims` is an object: a token&apos;s payload</source>
        <translation>`claims` ist ein Objekt: der Payload eines Tokens</translation>
    </message>
    <message>
        <source>the path of a token</source>
        <translation>der Pfad eines Tokens</translation>
    </message>
    <message>
        <source>a token&apos;s text</source>
        <translation>der Text eines Tokens</translation>
    </message>
    <message>
        <source>`expect` is `released`, `refused` or `undocumented`</source>
        <translation>`expect` ist `released`, `refused` oder `undocumented`</translation>
    </message>
    <message>
        <source>`at` is a time, as &quot;2026-01-31T08:15:00Z&quot;, or in seconds since 1970</source>
        <translation>`at` ist eine Zeit, etwa &quot;2026-01-31T08:15:00Z&quot;, oder in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>`%1` is %2</source>
        <translation>`%1` ist %2</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB: let tests name files with their tokens</source>
        <translation>die Datei ist größer als 16 MiB: Lassen Sie die Tests Dateien mit ihren Token nennen</translation>
    </message>
    <message>
        <source>there is no such file: check the name</source>
        <translation>es gibt keine solche Datei: Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>there is no such file: a part of the path is not a folder</source>
        <translation>es gibt keine solche Datei: Ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>no permission to read it: run as a user who may, or change its mode</source>
        <translation>keine Berechtigung zum Lesen: Führen Sie es als berechtigter Benutzer aus, oder ändern Sie die Rechte der Datei</translation>
    </message>
    <message>
        <source>this is a folder: name a file in it</source>
        <translation>das ist ein Ordner: Nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>der Arbeitsspeicher reicht nicht, um es zu entpacken</translation>
    </message>
    <message>
        <source>the gzip data breaks off; what was read counts</source>
        <translation>die gzip-Daten brechen ab; was gelesen wurde, zählt</translation>
    </message>
    <message>
        <source>the gzip data is broken; what was read counts</source>
        <translation>die gzip-Daten sind beschädigt; was gelesen wurde, zählt</translation>
    </message>
    <message>
        <source>Azure&apos;s own verdict: launch measurement known, debugging off, firmware up to date. Spares a policy from pinning measurements that change with updates of the host. Absent when not compliant.</source>
        <translation>Das Urteil von Azure selbst: Startmessung bekannt, Debuggen aus, Firmware aktuell. Erspart es einer Richtlinie, Messungen festzulegen, die sich mit Aktualisierungen des Hosts ändern. Fehlt, wenn nicht konform.</translation>
    </message>
    <message>
        <source>a confidential VM that meets Azure&apos;s requirements</source>
        <translation>eine vertrauliche VM, die die Anforderungen von Azure erfüllt</translation>
    </message>
    <message>
        <source>the utility VM of confidential containers on Azure Container Instances</source>
        <translation>die Hilfs-VM vertraulicher Container auf Azure Container Instances</translation>
    </message>
    <message>
        <source>the utility VM of Kata confidential containers on AKS</source>
        <translation>die Hilfs-VM vertraulicher Kata-Container auf AKS</translation>
    </message>
    <message>
        <source>an Azure Integrated HSM that meets Azure&apos;s requirements</source>
        <translation>ein Azure Integrated HSM, das die Anforderungen von Azure erfüllt</translation>
    </message>
    <message>
        <source>Confidential VM status</source>
        <translation>Status der vertraulichen VM</translation>
    </message>
    <message>
        <source>Type of the evidence behind the token. A guest token says azurevm at its top level and names the isolation technology below x-ms-isolation-tee.</source>
        <translation>Art des Nachweises hinter dem Token. Ein Gasttoken sagt auf oberster Ebene azurevm und nennt die Isolationstechnik unter x-ms-isolation-tee.</translation>
    </message>
    <message>
        <source>AMD SEV-SNP: a confidential VM or container group</source>
        <translation>AMD SEV-SNP: eine vertrauliche VM oder Containergruppe</translation>
    </message>
    <message>
        <source>Intel TDX: a confidential VM</source>
        <translation>Intel TDX: eine vertrauliche VM</translation>
    </message>
    <message>
        <source>the guest of an Azure VM, confidential or Trusted Launch (top level of a guest token)</source>
        <translation>der Gast einer Azure-VM, vertraulich oder Trusted Launch (oberste Ebene eines Gasttokens)</translation>
    </message>
    <message>
        <source>an Intel SGX enclave</source>
        <translation>eine Intel-SGX-Enklave</translation>
    </message>
    <message>
        <source>the Azure Integrated HSM</source>
        <translation>das Azure Integrated HSM</translation>
    </message>
    <message>
        <source>a TPM</source>
        <translation>ein TPM</translation>
    </message>
    <message>
        <source>a VBS enclave</source>
        <translation>eine VBS-Enklave</translation>
    </message>
    <message>
        <source>In a guest token: what the hardware attests of the confidential VM. Absent for Trusted Launch VMs.</source>
        <translation>In einem Gasttoken: was die Hardware von der vertraulichen VM attestiert. Fehlt bei VMs mit Trusted Launch.</translation>
    </message>
    <message>
        <source>Configuration that the VM was started with, as the host gave it and the HCL measured it.</source>
        <translation>Konfiguration, mit der die VM gestartet wurde, wie der Host sie vorgab und das HCL sie gemessen hat.</translation>
    </message>
    <message>
        <source>Configuration of the VM</source>
        <translation>Konfiguration der VM</translation>
    </message>
    <message>
        <source>UEFI Secure Boot is on.</source>
        <translation>UEFI Secure Boot ist an.</translation>
    </message>
    <message>
        <source>The VM has a virtual TPM.</source>
        <translation>Die VM hat ein virtuelles TPM.</translation>
    </message>
    <message>
        <source>there is a vTPM</source>
        <translation>es gibt ein vTPM</translation>
    </message>
    <message>
        <source>A serial console (COM1, COM2) is attached.</source>
        <translation>Eine serielle Konsole (COM1, COM2) ist angeschlossen.</translation>
    </message>
    <message>
        <source>no serial console</source>
        <translation>keine serielle Konsole</translation>
    </message>
    <message>
        <source>Unique id of the VM. Letters are upper case on AMD SEV-SNP and lower case on Intel TDX, while Azure Resource Manager shows lower case; values compare by case.</source>
        <translation>Eindeutige Kennung der VM. Die Buchstaben sind auf AMD SEV-SNP groß und auf Intel TDX klein, während Azure Resource Manager Kleinbuchstaben zeigt; beim Vergleich zählt die Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Time at which the report was made, in seconds since 1970.</source>
        <translation>Zeit, zu der der Bericht erstellt wurde, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The serial console takes input.</source>
        <translation>Die serielle Konsole nimmt Eingaben an.</translation>
    </message>
    <message>
        <source>no input from the console</source>
        <translation>keine Eingabe von der Konsole</translation>
    </message>
    <message>
        <source>Which set of Secure Boot keys the firmware started with.</source>
        <translation>Mit welchem Satz von Secure-Boot-Schlüsseln die Firmware gestartet ist.</translation>
    </message>
    <message>
        <source>Microsoft Windows</source>
        <translation>Microsoft Windows</translation>
    </message>
    <message>
        <source>Microsoft UEFI certificate authority, as for Linux</source>
        <translation>UEFI-Zertifizierungsstelle von Microsoft, wie für Linux</translation>
    </message>
    <message>
        <source>Attestation is not suppressed. The name is older than this meaning and says that the state of the vTPM is kept.</source>
        <translation>Die Attestierung ist nicht unterdrückt. Der Name ist älter als diese Bedeutung und sagt, dass der Zustand des vTPM erhalten bleibt.</translation>
    </message>
    <message>
        <source>Hash of the certificate that the VM was provisioned with, as base64; empty where there is none.</source>
        <translation>Hash des Zertifikats, mit dem die VM bereitgestellt wurde, als base64; leer, wo es keines gibt.</translation>
    </message>
    <message>
        <source>Virtual PCI devices that the HCL filters are let through.</source>
        <translation>Virtuelle PCI-Geräte, die das HCL filtert, werden durchgelassen.</translation>
    </message>
    <message>
        <source>filtered devices stay out</source>
        <translation>gefilterte Geräte bleiben draußen</translation>
    </message>
    <message>
        <source>What keys derived by the hardware are bound to.</source>
        <translation>Woran Schlüssel gebunden sind, die die Hardware ableitet.</translation>
    </message>
    <message>
        <source>the signer of the HCL</source>
        <translation>der Signierer des HCL</translation>
    </message>
    <message>
        <source>this very HCL</source>
        <translation>genau dieses HCL</translation>
    </message>
    <message>
        <source>no hardware sealing</source>
        <translation>keine Versiegelung durch die Hardware</translation>
    </message>
    <message>
        <source>Who provisioned the guest state file of the VM.</source>
        <translation>Wer die Gastzustandsdatei der VM bereitgestellt hat.</translation>
    </message>
    <message>
        <source>Id of the provisioner.</source>
        <translation>Kennung des Bereitstellers.</translation>
    </message>
    <message>
        <source>Signer of the provisioner, as a did:x509 identifier.</source>
        <translation>Signierer des Bereitstellers, als did:x509-Kennung.</translation>
    </message>
    <message>
        <source>The hypervisor may debug the guest, and so read its memory.</source>
        <translation>Der Hypervisor darf den Gast debuggen und damit seinen Speicher lesen.</translation>
    </message>
    <message>
        <source>debugging is off</source>
        <translation>Debuggen ist aus</translation>
    </message>
    <message>
        <source>AMD SEV-SNP</source>
        <translation>AMD SEV-SNP</translation>
    </message>
    <message>
        <source>Data that the host passed at launch. For container groups the SHA-256 of the decoded confidential computing enforcement policy; all zeros for confidential VMs.</source>
        <translation>Daten, die der Host beim Start übergeben hat. Bei Containergruppen der SHA-256 der decodierten Durchsetzungsrichtlinie für Confidential Computing; bei vertraulichen VMs nur Nullen.</translation>
    </message>
    <message>
        <source>Measurement of the guest image at launch. Differs by HCL version, so from host to host while updates roll out.</source>
        <translation>Messung des Gastabbilds beim Start. Unterscheidet sich nach Version des HCL, also von Host zu Host, während Aktualisierungen verteilt werden.</translation>
    </message>
    <message>
        <source>The guest may be migrated to another machine by a migration agent.</source>
        <translation>Der Gast darf von einem Migrationsagenten auf eine andere Maschine migriert werden.</translation>
    </message>
    <message>
        <source>no migration</source>
        <translation>keine Migration</translation>
    </message>
    <message>
        <source>Privilege level that asked for the report: 0 is the HCL, or a container group&apos;s utility VM.</source>
        <translation>Berechtigungsstufe, die den Bericht angefordert hat: 0 ist das HCL oder die Hilfs-VM einer Containergruppe.</translation>
    </message>
    <message>
        <source>the most privileged level</source>
        <translation>die höchste Berechtigungsstufe</translation>
    </message>
    <message>
        <source>The host may run with simultaneous multithreading.</source>
        <translation>Der Host darf mit simultanem Multithreading laufen.</translation>
    </message>
    <message>
        <source>Identification of the HCL&apos;s family; the same for all VMs on Azure.</source>
        <translation>Kennung der Familie des HCL; für alle VMs auf Azure dieselbe.</translation>
    </message>
    <message>
        <source>the HCL on Azure</source>
        <translation>das HCL auf Azure</translation>
    </message>
    <message>
        <source>Identification of the HCL&apos;s image; the same for all VMs on Azure.</source>
        <translation>Kennung des Abbilds des HCL; für alle VMs auf Azure dieselbe.</translation>
    </message>
    <message>
        <source>Security version number of the HCL.</source>
        <translation>Sicherheitsversionsnummer des HCL.</translation>
    </message>
    <message>
        <source>SHA-384 of the key that signed the launch identity. Changes with versions of the HCL.</source>
        <translation>SHA-384 des Schlüssels, der die Startidentität signiert hat. Ändert sich mit Versionen des HCL.</translation>
    </message>
    <message>
        <source>SHA-384 of the author key that certified the identity key; all zeros where there is none.</source>
        <translation>SHA-384 des Autorenschlüssels, der den Identitätsschlüssel zertifiziert hat; nur Nullen, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>no author key, as on Azure</source>
        <translation>kein Autorenschlüssel, wie auf Azure</translation>
    </message>
    <message>
        <source>Security version number of the AMD boot loader. Rises with firmware updates of the host.</source>
        <translation>Sicherheitsversionsnummer des AMD-Bootloaders. Steigt mit Firmwareaktualisierungen des Hosts.</translation>
    </message>
    <message>
        <source>Security version number of the AMD microcode. Rises with firmware updates of the host.</source>
        <translation>Sicherheitsversionsnummer des AMD-Mikrocodes. Steigt mit Firmwareaktualisierungen des Hosts.</translation>
    </message>
    <message>
        <source>Security version number of the AMD SNP firmware. Rises with firmware updates of the host.</source>
        <translation>Sicherheitsversionsnummer der AMD-SNP-Firmware. Steigt mit Firmwareaktualisierungen des Hosts.</translation>
    </message>
    <message>
        <source>Security version number of the AMD trusted execution environment. Rises with firmware updates of the host.</source>
        <translation>Sicherheitsversionsnummer der vertrauenswürdigen Ausführungsumgebung von AMD. Steigt mit Firmwareaktualisierungen des Hosts.</translation>
    </message>
    <message>
        <source>Data that the HCL put into the report: a hash that binds the transfer key and the VM&apos;s configuration to it.</source>
        <translation>Daten, die das HCL in den Bericht geschrieben hat: ein Hash, der den Übertragungsschlüssel und die Konfiguration der VM daran bindet.</translation>
    </message>
    <message>
        <source>Id of this guest&apos;s reports; another one after each start.</source>
        <translation>Kennung der Berichte dieses Gasts; nach jedem Start eine andere.</translation>
    </message>
    <message>
        <source>Family of the AMD processor.</source>
        <translation>Familie des AMD-Prozessors.</translation>
    </message>
    <message>
        <source>3rd generation EPYC</source>
        <translation>EPYC der 3. Generation</translation>
    </message>
    <message>
        <source>4th generation EPYC</source>
        <translation>EPYC der 4. Generation</translation>
    </message>
    <message>
        <source>5th generation EPYC</source>
        <translation>EPYC der 5. Generation</translation>
    </message>
    <message>
        <source>Id of the physical processor. Another one on each host that the VM starts on.</source>
        <translation>Kennung des physischen Prozessors. Auf jedem Host, auf dem die VM startet, eine andere.</translation>
    </message>
    <message>
        <source>The host cannot read even the encrypted memory of the guest.</source>
        <translation>Der Host kann auch den verschlüsselten Speicher des Gasts nicht lesen.</translation>
    </message>
    <message>
        <source>Memory attached by CXL may be used for the guest.</source>
        <translation>Über CXL angebundener Speicher darf für den Gast verwendet werden.</translation>
    </message>
    <message>
        <source>The guest demands that its memory is encrypted with AES-256 XTS.</source>
        <translation>Der Gast verlangt, dass sein Speicher mit AES-256 XTS verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The host cannot swap pages of the guest out.</source>
        <translation>Der Host kann Seiten des Gasts nicht auslagern.</translation>
    </message>
    <message>
        <source>The host cannot measure the processor&apos;s power use finely (RAPL), which would be a side channel.</source>
        <translation>Der Host kann die Leistungsaufnahme des Prozessors nicht fein messen (RAPL), was ein Seitenkanal wäre.</translation>
    </message>
    <message>
        <source>The guest demands a host with one processor socket.</source>
        <translation>Der Gast verlangt einen Host mit einem Prozessorsockel.</translation>
    </message>
    <message>
        <source>Signed reference values for the utility VM of a container group.</source>
        <translation>Signierte Referenzwerte für die Hilfs-VM einer Containergruppe.</translation>
    </message>
    <message>
        <source>Security version number of the endorsed utility VM. Text here, unlike the claim of the same name at the top.</source>
        <translation>Sicherheitsversionsnummer der bestätigten Hilfs-VM. Hier Text, anders als der Claim gleichen Namens auf oberster Ebene.</translation>
    </message>
    <message>
        <source>Launch measurement of the endorsed utility VM.</source>
        <translation>Startmessung der bestätigten Hilfs-VM.</translation>
    </message>
    <message>
        <source>Who endorsed the utility VM.</source>
        <translation>Wer die Hilfs-VM bestätigt hat.</translation>
    </message>
    <message>
        <source>Product that is endorsed.</source>
        <translation>Produkt, das bestätigt wird.</translation>
    </message>
    <message>
        <source>the utility VM of container groups on AMD SEV-SNP</source>
        <translation>die Hilfs-VM von Containergruppen auf AMD SEV-SNP</translation>
    </message>
    <message>
        <source>Issuer of the endorsement, as a did:x509 identifier.</source>
        <translation>Aussteller der Bestätigung, als did:x509-Kennung.</translation>
    </message>
    <message>
        <source>The trust domain runs in debug mode, so the host can read its memory.</source>
        <translation>Die Trust Domain läuft im Debugmodus, sodass der Host ihren Speicher lesen kann.</translation>
    </message>
    <message>
        <source>Intel TDX</source>
        <translation>Intel TDX</translation>
    </message>
    <message>
        <source>Whether the platform&apos;s trusted computing base is up to date, in Intel&apos;s words.</source>
        <translation>Ob die vertrauenswürdige Basis (TCB) der Plattform aktuell ist, in den Worten von Intel.</translation>
    </message>
    <message>
        <source>all security updates are in place</source>
        <translation>alle Sicherheitsaktualisierungen sind installiert</translation>
    </message>
    <message>
        <source>software has to mitigate</source>
        <translation>Software muss Abhilfe schaffen</translation>
    </message>
    <message>
        <source>the platform has to be configured</source>
        <translation>die Plattform muss konfiguriert werden</translation>
    </message>
    <message>
        <source>security updates are missing</source>
        <translation>Sicherheitsaktualisierungen fehlen</translation>
    </message>
    <message>
        <source>updates and configuration are missing</source>
        <translation>Aktualisierungen und Konfiguration fehlen</translation>
    </message>
    <message>
        <source>the platform is no longer trusted</source>
        <translation>der Plattform wird nicht mehr vertraut</translation>
    </message>
    <message>
        <source>State of the debug facilities, after the EAT specification.</source>
        <translation>Zustand der Debugeinrichtungen nach der EAT-Spezifikation.</translation>
    </message>
    <message>
        <source>debugging is on</source>
        <translation>Debuggen ist an</translation>
    </message>
    <message>
        <source>Measurement of the initial contents of the trust domain. Differs by HCL version, so from host to host while updates roll out.</source>
        <translation>Messung des anfänglichen Inhalts der Trust Domain. Unterscheidet sich nach Version des HCL, also von Host zu Host, während Aktualisierungen verteilt werden.</translation>
    </message>
    <message>
        <source>Runtime measurement register 0, by convention the virtual firmware.</source>
        <translation>Laufzeit-Messregister 0, nach Konvention die virtuelle Firmware.</translation>
    </message>
    <message>
        <source>Runtime measurement register 1, by convention the kernel.</source>
        <translation>Laufzeit-Messregister 1, nach Konvention der Kernel.</translation>
    </message>
    <message>
        <source>Runtime measurement register 2, by convention the operating system.</source>
        <translation>Laufzeit-Messregister 2, nach Konvention das Betriebssystem.</translation>
    </message>
    <message>
        <source>Runtime measurement register 3, free for use.</source>
        <translation>Laufzeit-Messregister 3, frei verwendbar.</translation>
    </message>
    <message>
        <source>Id for configuration that the owner does not define, for example of the runtime or the operating system.</source>
        <translation>Kennung für Konfiguration, die nicht der Eigentümer festlegt, etwa der Laufzeitumgebung oder des Betriebssystems.</translation>
    </message>
    <message>
        <source>Id of the owner of the trust domain.</source>
        <translation>Kennung des Eigentümers der Trust Domain.</translation>
    </message>
    <message>
        <source>Id for configuration that the owner defines, for example of the workload.</source>
        <translation>Kennung für Konfiguration, die der Eigentümer festlegt, etwa der Arbeitslast.</translation>
    </message>
    <message>
        <source>Measurement of the Intel TDX module. Changes with its updates.</source>
        <translation>Messung des Intel-TDX-Moduls. Ändert sich mit seinen Aktualisierungen.</translation>
    </message>
    <message>
        <source>Measurement of the signer of the TDX module; all zeros for Intel.</source>
        <translation>Messung des Signierers des TDX-Moduls; bei Intel nur Nullen.</translation>
    </message>
    <message>
        <source>signed by Intel</source>
        <translation>von Intel signiert</translation>
    </message>
    <message>
        <source>Security version number of the Intel TDX module. Rises with its updates.</source>
        <translation>Sicherheitsversionsnummer des Intel-TDX-Moduls. Steigt mit seinen Aktualisierungen.</translation>
    </message>
    <message>
        <source>Security version numbers of the trusted computing base of TDX. Change with updates of the host.</source>
        <translation>Sicherheitsversionsnummern der vertrauenswürdigen Basis (TCB) von TDX. Ändern sich mit Aktualisierungen des Hosts.</translation>
    </message>
    <message>
        <source>Configuration of the TDX module; all zeros in production.</source>
        <translation>Konfiguration des TDX-Moduls; im Produktivbetrieb nur Nullen.</translation>
    </message>
    <message>
        <source>a production module</source>
        <translation>ein Produktivmodul</translation>
    </message>
    <message>
        <source>Attributes of the trust domain as a bit mask; the claims tdx_td_attributes_… show its bits.</source>
        <translation>Attribute der Trust Domain als Bitmaske; die Claims tdx_td_attributes_… zeigen ihre Bits.</translation>
    </message>
    <message>
        <source>The trust domain may use Key Locker.</source>
        <translation>Die Trust Domain darf Key Locker verwenden.</translation>
    </message>
    <message>
        <source>The trust domain may use performance monitoring.</source>
        <translation>Die Trust Domain darf die Leistungsüberwachung verwenden.</translation>
    </message>
    <message>
        <source>The trust domain may use supervisor protection keys.</source>
        <translation>Die Trust Domain darf Supervisor Protection Keys verwenden.</translation>
    </message>
    <message>
        <source>An access to a pending page does not become a virtualization exception in the guest.</source>
        <translation>Ein Zugriff auf eine ausstehende Seite wird im Gast nicht zu einer Virtualisierungsausnahme.</translation>
    </message>
    <message>
        <source>Mask of the extended processor features that the trust domain may use.</source>
        <translation>Maske der erweiterten Prozessorfunktionen, die die Trust Domain verwenden darf.</translation>
    </message>
    <message>
        <source>64 bytes that the trust domain put into the report, such as a hash of the runtime claims.</source>
        <translation>64 Byte, die die Trust Domain in den Bericht geschrieben hat, etwa ein Hash der Laufzeit-Claims.</translation>
    </message>
    <message>
        <source>Profile that the token keeps to.</source>
        <translation>Profil, an das sich das Token hält.</translation>
    </message>
    <message>
        <source>the TDX profile of Azure Attestation</source>
        <translation>das TDX-Profil von Azure Attestation</translation>
    </message>
    <message>
        <source>Intended use of the token, after the EAT specification.</source>
        <translation>Vorgesehene Verwendung des Tokens nach der EAT-Spezifikation.</translation>
    </message>
    <message>
        <source>for any use</source>
        <translation>für jede Verwendung</translation>
    </message>
    <message>
        <source>UEFI Secure Boot is on, as the vTPM&apos;s log shows. Trusted Launch VMs have it too: it says nothing of confidential hardware.</source>
        <translation>UEFI Secure Boot ist an, wie das Protokoll des vTPM zeigt. VMs mit Trusted Launch haben das auch: Es sagt nichts über vertrauliche Hardware.</translation>
    </message>
    <message>
        <source>Guest token of an Azure VM</source>
        <translation>Gasttoken einer Azure-VM</translation>
    </message>
    <message>
        <source>Id of the VM, letters in upper case (Azure Resource Manager shows lower case; values compare by case).</source>
        <translation>Kennung der VM, in Großbuchstaben (Azure Resource Manager zeigt Kleinbuchstaben; beim Vergleich zählt die Groß- und Kleinschreibung).</translation>
    </message>
    <message>
        <source>Boot, kernel and hypervisor debugging are all off.</source>
        <translation>Debuggen von Start, Kernel und Hypervisor ist jeweils aus.</translation>
    </message>
    <message>
        <source>no debugger</source>
        <translation>kein Debugger</translation>
    </message>
    <message>
        <source>The boot loader may be debugged.</source>
        <translation>Der Bootloader darf debuggt werden.</translation>
    </message>
    <message>
        <source>The kernel may be debugged.</source>
        <translation>Der Kernel darf debuggt werden.</translation>
    </message>
    <message>
        <source>The hypervisor may be debugged.</source>
        <translation>Der Hypervisor darf debuggt werden.</translation>
    </message>
    <message>
        <source>Neither test signing nor flight signing is on.</source>
        <translation>Weder Test- noch Flight-Signierung ist an.</translation>
    </message>
    <message>
        <source>only production signatures count</source>
        <translation>nur Produktivsignaturen zählen</translation>
    </message>
    <message>
        <source>Test-signed drivers are loaded.</source>
        <translation>Testsignierte Treiber werden geladen.</translation>
    </message>
    <message>
        <source>no test signatures</source>
        <translation>keine Testsignaturen</translation>
    </message>
    <message>
        <source>Components signed for Windows previews are loaded.</source>
        <translation>Für Windows-Vorschauversionen signierte Komponenten werden geladen.</translation>
    </message>
    <message>
        <source>no preview signatures</source>
        <translation>keine Vorschausignaturen</translation>
    </message>
    <message>
        <source>The Secure Boot keys are the defaults that Azure knows.</source>
        <translation>Die Secure-Boot-Schlüssel sind die Standardschlüssel, die Azure kennt.</translation>
    </message>
    <message>
        <source>known keys</source>
        <translation>bekannte Schlüssel</translation>
    </message>
    <message>
        <source>The list of allowed boot signatures (db) is one that Azure knows.</source>
        <translation>Die Liste erlaubter Startsignaturen (db) ist eine, die Azure kennt.</translation>
    </message>
    <message>
        <source>known list</source>
        <translation>bekannte Liste</translation>
    </message>
    <message>
        <source>The list of revoked boot signatures (dbx) is one that Azure knows.</source>
        <translation>Die Liste widerrufener Startsignaturen (dbx) ist eine, die Azure kennt.</translation>
    </message>
    <message>
        <source>Windows: an anti-malware driver started before all others.</source>
        <translation>Windows: Ein Antischadsoftware-Treiber ist vor allen anderen gestartet.</translation>
    </message>
    <message>
        <source>Windows: policy of hypervisor-protected code integrity, as a number.</source>
        <translation>Windows: Richtlinie der hypervisorgeschützten Codeintegrität, als Zahl.</translation>
    </message>
    <message>
        <source>The guest runs Windows.</source>
        <translation>Im Gast läuft Windows.</translation>
    </message>
    <message>
        <source>Operating system of the guest.</source>
        <translation>Betriebssystem des Gasts.</translation>
    </message>
    <message>
        <source>a Linux guest</source>
        <translation>ein Linux-Gast</translation>
    </message>
    <message>
        <source>a Windows guest</source>
        <translation>ein Windows-Gast</translation>
    </message>
    <message>
        <source>Distribution of the operating system.</source>
        <translation>Distribution des Betriebssystems.</translation>
    </message>
    <message>
        <source>Ubuntu</source>
        <translation>Ubuntu</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Major version of the operating system.</source>
        <translation>Hauptversion des Betriebssystems.</translation>
    </message>
    <message>
        <source>Minor version of the operating system.</source>
        <translation>Nebenversion des Betriebssystems.</translation>
    </message>
    <message>
        <source>Build of the operating system. Guests were seen to say NotApplicable, and NotApplication.</source>
        <translation>Build des Betriebssystems. Gäste sagten auch NotApplicable und NotApplication.</translation>
    </message>
    <message>
        <source>Identity of the operating system image, from events that its boot loader measured. Its members depend on the image.</source>
        <translation>Identität des Betriebssystemabbilds, aus Ereignissen, die sein Bootloader gemessen hat. Ihre Elemente hängen vom Abbild ab.</translation>
    </message>
    <message>
        <source>Numbers of the PCRs of the vTPM that were attested: 0 to 7, on Windows 11 to 13 as well.</source>
        <translation>Nummern der attestierten PCRs des vTPM: 0 bis 7, auf Windows auch 11 bis 13.</translation>
    </message>
    <message>
        <source>Values of the attested PCRs, which change with what boots.</source>
        <translation>Werte der attestierten PCRs, die sich mit dem ändern, was startet.</translation>
    </message>
    <message>
        <source>PCR 0: SHA-256 over the firmware&apos;s code, as padded base64.</source>
        <translation>PCR 0: SHA-256 über den Code der Firmware, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 1: SHA-256 over the firmware&apos;s configuration, as padded base64.</source>
        <translation>PCR 1: SHA-256 über die Konfiguration der Firmware, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 2: SHA-256 over drivers that the firmware loaded, as padded base64.</source>
        <translation>PCR 2: SHA-256 über Treiber, die die Firmware geladen hat, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 3: SHA-256 over configuration of these drivers, as padded base64.</source>
        <translation>PCR 3: SHA-256 über die Konfiguration dieser Treiber, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 4: SHA-256 over the boot loader, as padded base64.</source>
        <translation>PCR 4: SHA-256 über den Bootloader, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 5: SHA-256 over the boot loader&apos;s configuration and the partition table, as padded base64.</source>
        <translation>PCR 5: SHA-256 über die Konfiguration des Bootloaders und die Partitionstabelle, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 6: SHA-256 over events of the platform&apos;s maker, as padded base64.</source>
        <translation>PCR 6: SHA-256 über Ereignisse des Plattformherstellers, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 7: SHA-256 over Secure Boot&apos;s state and keys, as padded base64.</source>
        <translation>PCR 7: SHA-256 über Zustand und Schlüssel von Secure Boot, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 11: SHA-256 over the unified kernel image on Linux, BitLocker on Windows, as padded base64.</source>
        <translation>PCR 11: SHA-256 über das Unified Kernel Image auf Linux, BitLocker auf Windows, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 12: SHA-256 over boot options and overrides, as padded base64.</source>
        <translation>PCR 12: SHA-256 über Startoptionen und Übersteuerungen, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>PCR 13: SHA-256 over extensions of the system and boot modules, as padded base64.</source>
        <translation>PCR 13: SHA-256 über Erweiterungen des Systems und Startmodule, als aufgefülltes base64.</translation>
    </message>
    <message>
        <source>Version of the guest attestation protocol.</source>
        <translation>Version des Protokolls der Gastattestierung.</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>die aktuelle Version</translation>
    </message>
    <message>
        <source>The enclave may be debugged, and so its memory read.</source>
        <translation>Die Enklave darf debuggt und damit ihr Speicher gelesen werden.</translation>
    </message>
    <message>
        <source>Intel SGX</source>
        <translation>Intel SGX</translation>
    </message>
    <message>
        <source>Hash of the public key that signed the enclave.</source>
        <translation>Hash des öffentlichen Schlüssels, mit dem die Enklave signiert wurde.</translation>
    </message>
    <message>
        <source>Hash of the code and data of the enclave. Changes with every build.</source>
        <translation>Hash von Code und Daten der Enklave. Ändert sich mit jedem Build.</translation>
    </message>
    <message>
        <source>Product id that the author gave the enclave: tells apart enclaves of one signer.</source>
        <translation>Produktkennung, die der Autor der Enklave gegeben hat: unterscheidet Enklaven eines Signierers.</translation>
    </message>
    <message>
        <source>Security version number that the author gave the enclave.</source>
        <translation>Sicherheitsversionsnummer, die der Autor der Enklave gegeben hat.</translation>
    </message>
    <message>
        <source>Data that the enclave put into its report, usually the SHA-256 of x-ms-sgx-ehd.</source>
        <translation>Daten, die die Enklave in ihren Bericht geschrieben hat, meist der SHA-256 von x-ms-sgx-ehd.</translation>
    </message>
    <message>
        <source>Data held by the enclave, such as a public key it made.</source>
        <translation>Daten in der Enklave, etwa ein öffentlicher Schlüssel, den sie erzeugt hat.</translation>
    </message>
    <message>
        <source>Configuration id of the enclave. Only with key separation and sharing.</source>
        <translation>Konfigurationskennung der Enklave. Nur mit Schlüsseltrennung und -teilung.</translation>
    </message>
    <message>
        <source>Security version number of the configuration. Only with key separation and sharing.</source>
        <translation>Sicherheitsversionsnummer der Konfiguration. Nur mit Schlüsseltrennung und -teilung.</translation>
    </message>
    <message>
        <source>Extended product id of the enclave. Only with key separation and sharing.</source>
        <translation>Erweiterte Produktkennung der Enklave. Nur mit Schlüsseltrennung und -teilung.</translation>
    </message>
    <message>
        <source>Family id of the enclave. Only with key separation and sharing.</source>
        <translation>Familienkennung der Enklave. Nur mit Schlüsseltrennung und -teilung.</translation>
    </message>
    <message>
        <source>Hashes of what the quote was checked with.</source>
        <translation>Hashes dessen, womit das Quote geprüft wurde.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificates that issued the quoting enclave&apos;s identity.</source>
        <translation>SHA-256 der Zertifikate, die die Identität der Quoting-Enklave ausgestellt haben.</translation>
    </message>
    <message>
        <source>SHA-256 of the revocation list of these certificates.</source>
        <translation>SHA-256 der Sperrliste dieser Zertifikate.</translation>
    </message>
    <message>
        <source>SHA-256 of the quoting enclave&apos;s identity.</source>
        <translation>SHA-256 der Identität der Quoting-Enklave.</translation>
    </message>
    <message>
        <source>SHA-256 of the quote.</source>
        <translation>SHA-256 des Quotes.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificates that issued the TCB information.</source>
        <translation>SHA-256 der Zertifikate, die die TCB-Informationen ausgestellt haben.</translation>
    </message>
    <message>
        <source>SHA-256 of the revocation list of the TCB information&apos;s certificates.</source>
        <translation>SHA-256 der Sperrliste der Zertifikate der TCB-Informationen.</translation>
    </message>
    <message>
        <source>SHA-256 of the TCB information.</source>
        <translation>SHA-256 der TCB-Informationen.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-is-debuggable.</source>
        <translation>Alter Name von x-ms-sgx-is-debuggable.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-product-id.</source>
        <translation>Alter Name von x-ms-sgx-product-id.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-mrsigner.</source>
        <translation>Alter Name von x-ms-sgx-mrsigner.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-mrenclave.</source>
        <translation>Alter Name von x-ms-sgx-mrenclave.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-svn.</source>
        <translation>Alter Name von x-ms-sgx-svn.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-ehd.</source>
        <translation>Alter Name von x-ms-sgx-ehd.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.</source>
        <translation>Alter Name von x-ms-sgx-collateral.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.qeidcertshash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.qeidcertshash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.qeidcrlhash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.qeidcrlhash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.qeidhash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.qeidhash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.quotehash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.quotehash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.tcbinfocertshash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.tcbinfocertshash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.tcbinfocrlhash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.tcbinfocrlhash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-sgx-collateral.tcbinfohash.</source>
        <translation>Alter Name von x-ms-sgx-collateral.tcbinfohash.</translation>
    </message>
    <message>
        <source>Whether the HSM belongs to the VM that asks.</source>
        <translation>Ob das HSM zu der anfragenden VM gehört.</translation>
    </message>
    <message>
        <source>bound to this VM</source>
        <translation>an diese VM gebunden</translation>
    </message>
    <message>
        <source>Integrated HSM</source>
        <translation>Integrated HSM</translation>
    </message>
    <message>
        <source>The certificate of the attestation identity key is valid.</source>
        <translation>Das Zertifikat des Attestierungsidentitätsschlüssels ist gültig.</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>TPM and VBS</source>
        <translation>TPM und VBS</translation>
    </message>
    <message>
        <source>SHA-256 of the attestation identity key.</source>
        <translation>SHA-256 des Attestierungsidentitätsschlüssels.</translation>
    </message>
    <message>
        <source>Major version of the TPM.</source>
        <translation>Hauptversion des TPM.</translation>
    </message>
    <message>
        <source>TPM 2.0</source>
        <translation>TPM 2.0</translation>
    </message>
    <message>
        <source>Secure Boot is on.</source>
        <translation>Secure Boot ist an.</translation>
    </message>
    <message>
        <source>The IOMMU is on, which keeps devices out of foreign memory.</source>
        <translation>Die IOMMU ist an, die Geräte von fremdem Speicher fernhält.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Boot debugging is off.</source>
        <translation>Startdebuggen ist aus.</translation>
    </message>
    <message>
        <source>Windows does not run in safe mode.</source>
        <translation>Windows läuft nicht im abgesicherten Modus.</translation>
    </message>
    <message>
        <source>normal mode</source>
        <translation>normaler Modus</translation>
    </message>
    <message>
        <source>Windows does not run as Windows PE.</source>
        <translation>Windows läuft nicht als Windows PE.</translation>
    </message>
    <message>
        <source>an installed Windows</source>
        <translation>ein installiertes Windows</translation>
    </message>
    <message>
        <source>Virtualization-based security is on.</source>
        <translation>Virtualisierungsbasierte Sicherheit ist an.</translation>
    </message>
    <message>
        <source>There is a report of a VBS enclave.</source>
        <translation>Es gibt einen Bericht einer VBS-Enklave.</translation>
    </message>
    <message>
        <source>there is a report</source>
        <translation>es gibt einen Bericht</translation>
    </message>
    <message>
        <source>Author of the VBS enclave&apos;s primary module.</source>
        <translation>Autor des Hauptmoduls der VBS-Enklave.</translation>
    </message>
    <message>
        <source>Image of the VBS enclave&apos;s primary module.</source>
        <translation>Abbild des Hauptmoduls der VBS-Enklave.</translation>
    </message>
    <message>
        <source>Owner of the VBS enclave.</source>
        <translation>Eigentümer der VBS-Enklave.</translation>
    </message>
    <message>
        <source>Family of the VBS enclave&apos;s primary module.</source>
        <translation>Familie des Hauptmoduls der VBS-Enklave.</translation>
    </message>
    <message>
        <source>Security version number of the VBS enclave&apos;s primary module.</source>
        <translation>Sicherheitsversionsnummer des Hauptmoduls der VBS-Enklave.</translation>
    </message>
    <message>
        <source>Security version number of the platform under the VBS enclave. Rises with its updates.</source>
        <translation>Sicherheitsversionsnummer der Plattform unter der VBS-Enklave. Steigt mit ihren Aktualisierungen.</translation>
    </message>
    <message>
        <source>Runtime policy of the VBS enclave as a bit mask.</source>
        <translation>Laufzeitrichtlinie der VBS-Enklave als Bitmaske.</translation>
    </message>
    <message>
        <source>How long the token is valid. A property that the attestation policy issues.</source>
        <translation>Wie lange das Token gilt. Eine Eigenschaft, die die Attestierungsrichtlinie ausstellt.</translation>
    </message>
    <message>
        <source>The token names its certificate by thumbprint instead of carrying it. A property that the attestation policy issues.</source>
        <translation>Das Token nennt sein Zertifikat mit Fingerabdruck, statt es mitzuführen. Eine Eigenschaft, die die Attestierungsrichtlinie ausstellt.</translation>
    </message>
    <message>
        <source>Public key of the attested enclave, to prove possession of (RFC 7800).</source>
        <translation>Öffentlicher Schlüssel der attestierten Enklave, um seinen Besitz nachzuweisen (RFC 7800).</translation>
    </message>
    <message>
        <source>The public key.</source>
        <translation>Der öffentliche Schlüssel.</translation>
    </message>
    <message>
        <source>Issuer of the token: the attestation endpoint, without a slash at the end. The policy&apos;s authority is matched against it.</source>
        <translation>Aussteller des Tokens: der Attestierungsendpunkt, ohne Schrägstrich am Ende. Die Autorität der Richtlinie wird damit verglichen.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Time at which the token was issued, in seconds since 1970.</source>
        <translation>Zeit, zu der das Token ausgestellt wurde, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Time before which the token is not valid, in seconds since 1970.</source>
        <translation>Zeit, vor der das Token nicht gilt, in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Time after which the token is not valid, in seconds since 1970; 8 hours after its issue.</source>
        <translation>Zeit, nach der das Token nicht gilt, in Sekunden seit 1970; 8 Stunden nach seiner Ausstellung.</translation>
    </message>
    <message>
        <source>Unique id of the token.</source>
        <translation>Eindeutige Kennung des Tokens.</translation>
    </message>
    <message>
        <source>Value that the client gave so that the token cannot be an older one.</source>
        <translation>Wert, den der Client vorgab, damit das Token kein älteres sein kann.</translation>
    </message>
    <message>
        <source>Version of the token&apos;s schema.</source>
        <translation>Version des Schemas des Tokens.</translation>
    </message>
    <message>
        <source>Hash of the attestation policy that judged the evidence. Changes whenever that policy does, which for shared endpoints is up to Microsoft.</source>
        <translation>Hash der Attestierungsrichtlinie, die über den Nachweis geurteilt hat. Ändert sich mit dieser Richtlinie, was bei gemeinsamen Endpunkten bei Microsoft liegt.</translation>
    </message>
    <message>
        <source>Key that signed a custom attestation policy.</source>
        <translation>Schlüssel, der eine eigene Attestierungsrichtlinie signiert hat.</translation>
    </message>
    <message>
        <source>Claims that the attestation policy issued. Their names are its author&apos;s choice; the default policy for SGX repeats the old names of the SGX claims here.</source>
        <translation>Claims, die die Attestierungsrichtlinie ausgestellt hat. Ihre Namen wählt deren Autor; die Standardrichtlinie für SGX wiederholt hier die alten Namen der SGX-Claims.</translation>
    </message>
    <message>
        <source>Azure Local: the VM meets the requirements of its cluster&apos;s attestation policy.</source>
        <translation>Azure Local: Die VM erfüllt die Anforderungen der Attestierungsrichtlinie ihres Clusters.</translation>
    </message>
    <message>
        <source>compliant</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>Claims defined and verified when the environment was initialised. Their names are its author&apos;s choice.</source>
        <translation>Claims, die beim Initialisieren der Umgebung festgelegt und geprüft wurden. Ihre Namen wählt der Autor.</translation>
    </message>
    <message>
        <source>Claims made in the attested environment: by the HCL for a VM, by the program for an enclave or container, which may choose names of its own.</source>
        <translation>Claims aus der attestierten Umgebung: bei einer VM vom HCL, bei einer Enklave oder einem Container vom Programm, das eigene Namen wählen darf.</translation>
    </message>
    <message>
        <source>Public keys made in the environment. The release encrypts to the RSA encryption key at the top level; a policy need not look at it. Virtual machines name it TpmEphemeralEncryptionKey (guest) or HCLEkPub, HCLAkPub (host).</source>
        <translation>Öffentliche Schlüssel aus der Umgebung. Die Freigabe verschlüsselt mit dem RSA-Verschlüsselungsschlüssel auf oberster Ebene; eine Richtlinie muss ihn nicht betrachten. Virtuelle Maschinen nennen ihn TpmEphemeralEncryptionKey (Gast) oder HCLEkPub, HCLAkPub (Host).</translation>
    </message>
    <message>
        <source>What the client sent along with its request, each value as base64.</source>
        <translation>Was der Client mit seiner Anfrage gesendet hat, jeder Wert als base64.</translation>
    </message>
    <message>
        <source>64 bytes that the guest gave to the HCL&apos;s report, such as a hash of its own claims.</source>
        <translation>64 Byte, die der Gast dem Bericht des HCL mitgegeben hat, etwa ein Hash seiner eigenen Claims.</translation>
    </message>
    <message>
        <source>Old name of x-ms-ver.</source>
        <translation>Alter Name von x-ms-ver.</translation>
    </message>
    <message>
        <source>Old name of x-ms-attestation-type.</source>
        <translation>Alter Name von x-ms-attestation-type.</translation>
    </message>
    <message>
        <source>Old name of x-ms-policy-hash.</source>
        <translation>Alter Name von x-ms-policy-hash.</translation>
    </message>
    <message>
        <source>Old name of x-ms-policy-signer.</source>
        <translation>Alter Name von x-ms-policy-signer.</translation>
    </message>
    <message>
        <source>Old name of nonce.</source>
        <translation>Alter Name von nonce.</translation>
    </message>
    <message>
        <source>%1 in all %2 places</source>
        <translation>%1 an allen %2 Stellen</translation>
    </message>
    <message>
        <source>base64url with padding</source>
        <translation>base64url mit Auffüllung</translation>
    </message>
    <message>
        <source>base64url without padding</source>
        <translation>base64url ohne Auffüllung</translation>
    </message>
    <message>
        <source>base64 with padding</source>
        <translation>base64 mit Auffüllung</translation>
    </message>
    <message>
        <source>base64 without padding</source>
        <translation>base64 ohne Auffüllung</translation>
    </message>
    <message>
        <source>UTF-16 (big endian, with byte order mark)</source>
        <translation>UTF-16 (Big Endian, mit Byte-Reihenfolge-Marke)</translation>
    </message>
    <message>
        <source>UTF-16 (big endian, without byte order mark)</source>
        <translation>UTF-16 (Big Endian, ohne Byte-Reihenfolge-Marke)</translation>
    </message>
    <message>
        <source>UTF-16 (little endian, with byte order mark)</source>
        <translation>UTF-16 (Little Endian, mit Byte-Reihenfolge-Marke)</translation>
    </message>
    <message>
        <source>UTF-16 (little endian, without byte order mark)</source>
        <translation>UTF-16 (Little Endian, ohne Byte-Reihenfolge-Marke)</translation>
    </message>
    <message>
        <source>other text, line %1</source>
        <translation>anderem Text, Zeile %1</translation>
    </message>
    <message>
        <source>lines that start with %1</source>
        <translation>Zeilen, die mit %1 beginnen</translation>
    </message>
    <message>
        <source>the start of each line is not the policy&apos;s: save the policy as a file of its own</source>
        <translation>der Anfang jeder Zeile gehört nicht zur Richtlinie: Speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>text with braces masked as `***`</source>
        <translation>Text, dessen Klammern als `***` maskiert sind</translation>
    </message>
    <message>
        <source>braces are masked in it: save the policy as a file of its own</source>
        <translation>darin sind Klammern maskiert: Speichern Sie die Richtlinie als eigene Datei</translation>
    </message>
    <message>
        <source>`&gt;`</source>
        <translation>`&gt;`</translation>
    </message>
    <message>
        <source>`+`</source>
        <translation>`+`</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>open or paste the policy itself</source>
        <translation>Öffnen Sie die Richtlinie selbst, oder fügen Sie sie ein</translation>
    </message>
    <message>
        <source>a JSON Schema</source>
        <translation>ein JSON-Schema</translation>
    </message>
    <message>
        <source>an Azure Policy rule, which Key Vault does not evaluate</source>
        <translation>eine Regel von Azure Policy, die Key Vault nicht auswertet</translation>
    </message>
    <message>
        <source>a file of settings</source>
        <translation>eine Datei mit Einstellungen</translation>
    </message>
    <message>
        <source>a Jupyter notebook</source>
        <translation>ein Jupyter-Notebook</translation>
    </message>
    <message>
        <source>print the policy and paste it</source>
        <translation>Geben Sie die Richtlinie aus, und fügen Sie sie ein</translation>
    </message>
    <message>
        <source>an AWS policy, which Azure Key Vault does not read</source>
        <translation>eine Richtlinie von AWS, die Azure Key Vault nicht liest</translation>
    </message>
    <message>
        <source>an OpenAPI description</source>
        <translation>eine OpenAPI-Beschreibung</translation>
    </message>
    <message>
        <source>an OpenID configuration of an issuer</source>
        <translation>eine OpenID-Konfiguration eines Ausstellers</translation>
    </message>
    <message>
        <source>a file of tests</source>
        <translation>eine Datei mit Tests</translation>
    </message>
    <message>
        <source>run `skr-policy test` on it</source>
        <translation>Rufen Sie `skr-policy test` damit auf</translation>
    </message>
    <message>
        <source>an ARM template without a release policy</source>
        <translation>eine ARM-Vorlage ohne Freigaberichtlinie</translation>
    </message>
    <message>
        <source>an error from Azure</source>
        <translation>ein Fehler von Azure</translation>
    </message>
    <message>
        <source>run `skr-policy explain` on it</source>
        <translation>Rufen Sie `skr-policy explain` damit auf</translation>
    </message>
    <message>
        <source>no release policy found; this looks like %1: %2</source>
        <translation>keine Freigaberichtlinie gefunden; dem Anschein nach ist das %1: %2</translation>
    </message>
    <message>
        <source>no release policy that can be read; this looks like %1 with one in it: %2</source>
        <translation>keine lesbare Freigaberichtlinie; dem Anschein nach ist das %1 mit einer darin: %2</translation>
    </message>
    <message>
        <source>no release policy that can be read; this looks like the beginning of one: a policy has `version`, and in `anyOf` a list of authorities</source>
        <translation>keine lesbare Freigaberichtlinie; dem Anschein nach ist das der Anfang einer: Eine Richtlinie hat `version` und in `anyOf` eine Liste von Autoritäten</translation>
    </message>
    <message>
        <source>no release policy found in this JSON: a policy has `version`, and in `anyOf` a list of authorities</source>
        <translation>keine Freigaberichtlinie in diesem JSON gefunden: Eine Richtlinie hat `version` und in `anyOf` eine Liste von Autoritäten</translation>
    </message>
    <message>
        <source>an error from Key Vault</source>
        <translation>ein Fehler von Key Vault</translation>
    </message>
    <message>
        <source>no release policy that can be read, but words of one: copy the policy out of this text and paste it</source>
        <translation>keine lesbare Freigaberichtlinie, aber Wörter einer solchen: Kopieren Sie die Richtlinie aus diesem Text, und fügen Sie sie ein</translation>
    </message>
    <message>
        <source>no release policy found in this text: open or paste the policy itself</source>
        <translation>keine Freigaberichtlinie in diesem Text gefunden: Öffnen Sie die Richtlinie selbst, oder fügen Sie sie ein</translation>
    </message>
    <message>
        <source>a Bicep template</source>
        <translation>eine Bicep-Vorlage</translation>
    </message>
    <message>
        <source>a C or C++ program</source>
        <translation>ein C- oder C++-Programm</translation>
    </message>
    <message>
        <source>a CMake script</source>
        <translation>ein CMake-Skript</translation>
    </message>
    <message>
        <source>a C# program</source>
        <translation>ein C#-Programm</translation>
    </message>
    <message>
        <source>a CSS style sheet</source>
        <translation>ein CSS-Stylesheet</translation>
    </message>
    <message>
        <source>a Dockerfile</source>
        <translation>ein Dockerfile</translation>
    </message>
    <message>
        <source>a Go program</source>
        <translation>ein Go-Programm</translation>
    </message>
    <message>
        <source>a Java or Kotlin program</source>
        <translation>ein Java- oder Kotlin-Programm</translation>
    </message>
    <message>
        <source>a JavaScript or TypeScript program</source>
        <translation>ein JavaScript- oder TypeScript-Programm</translation>
    </message>
    <message>
        <source>a makefile</source>
        <translation>ein Makefile</translation>
    </message>
    <message>
        <source>a Perl program</source>
        <translation>ein Perl-Programm</translation>
    </message>
    <message>
        <source>a PowerShell script</source>
        <translation>ein PowerShell-Skript</translation>
    </message>
    <message>
        <source>a Python program</source>
        <translation>ein Python-Programm</translation>
    </message>
    <message>
        <source>a Ruby program</source>
        <translation>ein Ruby-Programm</translation>
    </message>
    <message>
        <source>a Rust program</source>
        <translation>ein Rust-Programm</translation>
    </message>
    <message>
        <source>a shell script</source>
        <translation>ein Shell-Skript</translation>
    </message>
    <message>
        <source>an SQL script</source>
        <translation>ein SQL-Skript</translation>
    </message>
    <message>
        <source>a Terraform configuration</source>
        <translation>eine Terraform-Konfiguration</translation>
    </message>
    <message>
        <source>convert the policy to JSON and open that</source>
        <translation>Wandeln Sie die Richtlinie in JSON um, und öffnen Sie das</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a binary program</source>
        <translation>ein Programm in Maschinencode</translation>
    </message>
    <message>
        <source>UTF-16 text</source>
        <translation>Text in UTF-16</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>eine Binärdatei</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>eine HTML-Seite</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>a diff</source>
        <translation>ein Diff</translation>
    </message>
    <message>
        <source>a log</source>
        <translation>ein Protokoll</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>a CSV table</source>
        <translation>eine CSV-Tabelle</translation>
    </message>
    <message>
        <source>there is no policy with the number %1 in it</source>
        <translation>eine Richtlinie mit der Nummer %1 gibt es darin nicht</translation>
    </message>
    <message>
        <source>its attributes can&apos;t be read</source>
        <translation>ihre Attribute können nicht gelesen werden</translation>
    </message>
    <message>
        <source>a new file can&apos;t have its owner and group</source>
        <translation>eine neue Datei kann nicht ihren Besitzer und ihre Gruppe haben</translation>
    </message>
    <message>
        <source>a new file can&apos;t have its access control list or extended attributes</source>
        <translation>eine neue Datei kann nicht ihre Zugriffsliste (ACL) oder ihre erweiterten Attribute haben</translation>
    </message>
    <message>
        <source>a new file can&apos;t have its permissions</source>
        <translation>eine neue Datei kann nicht ihre Rechte haben</translation>
    </message>
    <message>
        <source>it isn&apos;t an ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has other names (hard links)</source>
        <translation>sie hat weitere Namen (harte Links)</translation>
    </message>
    <message>
        <source>no new file can be made in its folder</source>
        <translation>in ihrem Ordner kann keine neue Datei angelegt werden</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>ein anderes Programm hat sie inzwischen geändert</translation>
    </message>
    <message>
        <source>a new file can&apos;t take its place</source>
        <translation>eine neue Datei kann nicht an ihre Stelle treten</translation>
    </message>
    <message>
        <source>it would have to be copied first, and it holds a token</source>
        <translation>sie müsste vorher kopiert werden, und sie enthält ein Token</translation>
    </message>
    <message>
        <source>there is no folder for a copy of it</source>
        <translation>für eine Kopie von ihr gibt es keinen Ordner</translation>
    </message>
    <message>
        <source>no copy of it can be kept: %1</source>
        <translation>von ihr kann keine Kopie aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The same member twice in the token</source>
        <translation>Dasselbe Element zweimal im Token</translation>
    </message>
    <message>
        <source>An object of the token has the same member twice.</source>
        <translation>Ein Objekt des Tokens hat dasselbe Element zweimal.</translation>
    </message>
    <message>
        <source>the token is not accepted</source>
        <translation>das Token wird nicht angenommen</translation>
    </message>
    <message>
        <source>The standard for such tokens (RFC 7519) allows the last, or none at all; readers of JSON differ.</source>
        <translation>Der Standard für solche Token (RFC 7519) erlaubt, das letzte gelten zu lassen oder das Token abzulehnen; JSON-Leser unterscheiden sich darin.</translation>
    </message>
    <message>
        <source>use a token that has every member once</source>
        <translation>ein Token verwenden, das jedes Element nur einmal hat</translation>
    </message>
    <message>
        <source>the file name has control characters, such as a line break: rename the file first</source>
        <translation>der Dateiname enthält Steuerzeichen, etwa einen Zeilenumbruch: Benennen Sie die Datei zuerst um</translation>
    </message>
    <message>
        <source>PowerShell doesn&apos;t pass &quot; in a file name on to az unchanged: rename the file first</source>
        <translation>PowerShell gibt &quot; in einem Dateinamen nicht unverändert an az weiter: Benennen Sie die Datei zuerst um</translation>
    </message>
    <message>
        <source>Add-AzKeyVaultKey can&apos;t set a release policy when it imports a key (-KeyFilePath): use --to az</source>
        <translation>Add-AzKeyVaultKey kann beim Importieren eines Schlüssels (-KeyFilePath) keine Freigaberichtlinie setzen: Verwenden Sie --to az</translation>
    </message>
    <message>
        <source>Update-AzKeyVaultKey can set a release policy in a managed HSM only (-HsmName), not in a vault: use --to az</source>
        <translation>Update-AzKeyVaultKey kann eine Freigaberichtlinie nur in einem verwalteten HSM setzen (-HsmName), nicht in einem Tresor: Verwenden Sie --to az</translation>
    </message>
    <message>
        <source>the header has a member twice, or a `kid` that isn&apos;t text</source>
        <translation>der Header enthält ein Element zweimal oder eine `kid`, die kein Text ist</translation>
    </message>
    <message>
        <source>the header demands (`crit`, `b64`) something that isn&apos;t supported here</source>
        <translation>der Header verlangt etwas (`crit`, `b64`), das hier nicht unterstützt wird</translation>
    </message>
    <message>
        <source>the signature is cut off, or a part is damaged or padded with `=`: copy the whole token</source>
        <translation>die Signatur ist abgeschnitten, oder ein Teil ist beschädigt oder mit `=` aufgefüllt: Kopieren Sie das ganze Token</translation>
    </message>
    <message>
        <source>its `n` and `e` are no sound RSA key</source>
        <translation>`n` und `e` darin sind kein sicherer RSA-Schlüssel</translation>
    </message>
    <message>
        <source>it has more than %1 certificates (`x5c`)</source>
        <translation>er hat mehr als %1 Zertifikate (`x5c`)</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits is longer than any that is used here: at most %2</source>
        <translation>ein RSA-Schlüssel von %1 Bit ist länger als jeder, der hier verwendet wird: höchstens %2</translation>
    </message>
    <message>
        <source>its certificate has no sound RSA key</source>
        <translation>sein Zertifikat hat keinen sicheren RSA-Schlüssel</translation>
    </message>
    <message>
        <source>the set has more than %1 keys</source>
        <translation>der Schlüsselsatz hat mehr als %1 Schlüssel</translation>
    </message>
    <message>
        <source>this is a JWS without a protected header: nothing says how it is signed</source>
        <translation>das ist eine JWS ohne geschützten Header: nichts sagt, wie sie signiert ist</translation>
    </message>
    <message>
        <source>the text holds %1 tokens: save the one that is meant as a file of its own</source>
        <translation>der Text enthält %1 Tokens: das gemeinte als eigene Datei speichern</translation>
    </message>
    <message>
        <source>more than %1 values, which no policy has</source>
        <translation>mehr als %1 Werte, so viele hat keine Richtlinie</translation>
    </message>
</context>
<context>
    <name>skr::DiagnosticModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What happens, and what to do</source>
        <translation>Was geschieht und was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>skr::Dialogs</name>
    <message>
        <source>Open Policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>All files (*);;Policies (*.json)</source>
        <translation>Alle Dateien (*);;Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>Load Attestation Tokens</source>
        <translation>Attestierungstoken laden</translation>
    </message>
    <message>
        <source>Tokens (*.jwt *.json *.jsonl *.txt);;All files (*)</source>
        <translation>Token (*.jwt *.json *.jsonl *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Tests</source>
        <translation>Tests öffnen</translation>
    </message>
    <message>
        <source>Tests (*.skr-tests.json);;All files (*)</source>
        <translation>Tests (*.skr-tests.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Tests</source>
        <translation>Tests speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have no file of their own, and will be written into the file of tests.</source>
        <translation>
            <numerusform>%n Token hat keine eigene Datei und wird in die Testdatei geschrieben.</numerusform>
            <numerusform>%n Token haben keine eigene Datei und werden in die Testdatei geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read that file can read the tokens.</source>
        <translation>Wer diese Datei lesen kann, kann die Token lesen.</translation>
    </message>
    <message>
        <source>Choose Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Add Claim Catalog</source>
        <translation>Claim-Katalog hinzufügen</translation>
    </message>
    <message>
        <source>Claim catalogs (*.json);;All files (*)</source>
        <translation>Claim-Kataloge (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Container Policy</source>
        <translation>Containerrichtlinie öffnen</translation>
    </message>
    <message>
        <source>Container policies (*.rego *.txt *.b64 *.base64);;All files (*)</source>
        <translation>Containerrichtlinien (*.rego *.txt *.b64 *.base64);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check the Signature with a Key Set</source>
        <translation>Signatur mit einem Schlüsselsatz prüfen</translation>
    </message>
    <message>
        <source>Key sets (*.json *.jwks);;All files (*)</source>
        <translation>Schlüsselsätze (*.json *.jwks);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Policy As</source>
        <translation>Richtlinie speichern unter</translation>
    </message>
    <message>
        <source>Policies (*.json);;All files (*)</source>
        <translation>Richtlinien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save Export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Several Policies</source>
        <translation>Mehrere Richtlinien</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n policies. Which one is to be edited?</source>
        <translation>
            <numerusform>%1 enthält %n Richtlinie. Welche soll bearbeitet werden?</numerusform>
            <numerusform>%1 enthält %n Richtlinien. Welche soll bearbeitet werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Changed by Another Program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit Sie die Datei hier geöffnet haben.</translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote.</source>
        <translation>Speichern ersetzt, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>“%1” holds what is in the window.</source>
        <translation>„%1“ enthält, was im Fenster steht.</translation>
    </message>
    <message>
        <source>Lines with − are in the window, lines with + in “%1”.</source>
        <translation>Zeilen mit − stehen im Fenster, Zeilen mit + in „%1“.</translation>
    </message>
    <message>
        <source>Lines with − are in “%1”, lines with + in the window.</source>
        <translation>Zeilen mit − stehen in „%1“, Zeilen mit + im Fenster.</translation>
    </message>
    <message>
        <source>The program ended before these changes to “%1” were saved. Lines with − became lines with +.</source>
        <translation>Das Programm endete, bevor diese Änderungen an „%1“ gespeichert waren. Aus den Zeilen mit − wurden die Zeilen mit +.</translation>
    </message>
    <message>
        <source>Recover Changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>&amp;Später fragen</translation>
    </message>
    <message>
        <source>No problem has a fix that is safe: each one left can change which tokens are accepted.</source>
        <translation>Für kein Problem gibt es eine sichere Korrektur: Jede verbleibende kann ändern, welche Token akzeptiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) can be fixed without changing which tokens are accepted. Lines with − become lines with +.</source>
        <translation>
            <numerusform>%n Problem kann behoben werden, ohne zu ändern, welche Token akzeptiert werden. Aus den Zeilen mit − werden die Zeilen mit +.</numerusform>
            <numerusform>%n Probleme können behoben werden, ohne zu ändern, welche Token akzeptiert werden. Aus den Zeilen mit − werden die Zeilen mit +.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this changes which tokens are accepted. Lines with − become lines with +.</source>
        <translation>%1: Dies ändert, welche Token akzeptiert werden. Aus den Zeilen mit − werden die Zeilen mit +.</translation>
    </message>
    <message>
        <source>About SKR Policy Editor</source>
        <translation>Über SKR Policy Editor</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;SKR Policy Editor %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Composes, checks and evaluates Secure Key Release policies.&lt;/p&gt;&lt;p&gt;What it says of a token is a simulation: no document fixes every detail of what the service does, and the points that are open are named.&lt;/p&gt;&lt;p&gt;The source is licensed under Apache-2.0. This program is linked with QScintilla and is distributed under the GNU General Public License, version 3, without any warranty.&lt;/p&gt;&lt;p&gt;It uses Qt %2 (LGPL-3.0), QScintilla (GPL-3.0), OpenSSL (Apache-2.0), nlohmann/json (MIT) and zlib (Zlib). The command line, skr-policy, uses OpenSSL, nlohmann/json, zlib and CLI11 (BSD-3-Clause); it is distributed under Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;SKR Policy Editor %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Erstellt, prüft und bewertet Freigaberichtlinien für Secure Key Release.&lt;/p&gt;&lt;p&gt;Was er über ein Token sagt, ist eine Simulation: Kein Dokument legt jede Einzelheit fest, wie der Dienst entscheidet; die offenen Punkte werden genannt.&lt;/p&gt;&lt;p&gt;Der Quelltext steht unter der Lizenz Apache-2.0. Dieses Programm ist mit QScintilla gebunden und wird unter der GNU General Public License, Version 3, ohne jede Gewährleistung verbreitet.&lt;/p&gt;&lt;p&gt;Es verwendet Qt %2 (LGPL-3.0), QScintilla (GPL-3.0), OpenSSL (Apache-2.0), nlohmann/json (MIT) und zlib (Zlib). Das Befehlszeilenprogramm skr-policy verwendet OpenSSL, nlohmann/json, zlib und CLI11 (BSD-3-Clause); es wird unter Apache-2.0 verbreitet.&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>Save the changes to %n file(s) before quitting?</source>
        <translation>
            <numerusform>Änderungen an %n Datei vor dem Beenden speichern?</numerusform>
            <numerusform>Änderungen an %n Dateien vor dem Beenden speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation>Alle &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard All</source>
        <translation>Alle &amp;verwerfen</translation>
    </message>
    <message>
        <source>Save Policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Write over “%1” itself?</source>
        <translation>„%1“ selbst überschreiben?</translation>
    </message>
    <message>
        <source>A new file can’t take its place: %1. Both contents are kept on the disk until the file is written.</source>
        <translation>Eine neue Datei kann nicht an ihre Stelle treten: %1. Beide Inhalte werden auf der Platte aufbewahrt, bis die Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Überschreiben</translation>
    </message>
</context>
<context>
    <name>skr::DifferencesDialog</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>skr::DockTitle</name>
    <message>
        <source>Float</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>skr::Download</name>
    <message>
        <source>“%1” did not answer in time (%2 s).</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet (%2 s).</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2: that is no key set.</source>
        <translation>Die Antwort von „%1“ ist größer als %2: Das ist kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”: keys are taken from the issuer itself alone.</source>
        <translation>„%1“ leitet die Anfrage an „%2“ weiter: Schlüssel werden nur vom Aussteller selbst übernommen.</translation>
    </message>
    <message>
        <source>“%1” sends the request on again and again.</source>
        <translation>„%1“ leitet die Anfrage immer wieder weiter.</translation>
    </message>
    <message>
        <source>The proxy does not let the request through to “%1”: %2.</source>
        <translation>Der Proxy lässt die Anfrage an „%1“ nicht durch: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be found: check the spelling, and the network.</source>
        <translation>„%1“ ist nicht zu finden: Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>“%1” refuses connections.</source>
        <translation>„%1“ lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>The connection with “%1” broke off in the middle of the answer: try again.</source>
        <translation>Die Verbindung mit „%1“ brach mitten in der Antwort ab: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be asked: %2.</source>
        <translation>„%1“ kann nicht gefragt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” answers “%2” with the status %3.</source>
        <translation>„%1“ antwortet auf „%2“ mit dem Status %3.</translation>
    </message>
    <message>
        <source>There is no secure connection with “%1”: %2.</source>
        <translation>Es gibt keine sichere Verbindung mit „%1“: %2.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is for another name: something else answers in its place.</source>
        <translation>Das Zertifikat von „%1“ gilt für einen anderen Namen: Etwas anderes antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet: check this machine&apos;s clock.</source>
        <translation>Das Zertifikat von „%1“ ist noch nicht gültig: Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not trusted: %2.</source>
        <translation>Dem Zertifikat von „%1“ wird nicht vertraut: %2.</translation>
    </message>
</context>
<context>
    <name>skr::EditJournal</name>
    <message>
        <source>the folder “%1” cannot be made</source>
        <translation>der Ordner „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be written</source>
        <translation>in den Ordner „%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the text holds a token</source>
        <translation>der Text enthält ein Token</translation>
    </message>
</context>
<context>
    <name>skr::EditingPage</name>
    <message>
        <source>As observed in working deployments</source>
        <translation>Wie in funktionierenden Installationen beobachtet</translation>
    </message>
    <message>
        <source>Only what is documented</source>
        <translation>Nur, was dokumentiert ist</translation>
    </message>
    <message>
        <source>2 blanks</source>
        <translation>2 Leerzeichen</translation>
    </message>
    <message>
        <source>4 blanks</source>
        <translation>4 Leerzeichen</translation>
    </message>
    <message>
        <source>A tab</source>
        <translation>Ein Tabulator</translation>
    </message>
    <message>
        <source>What is added to a policy is indented as the policy is.</source>
        <translation>Was zu einer Richtlinie hinzukommt, wird wie die Richtlinie eingerückt.</translation>
    </message>
    <message>
        <source>&amp;Undocumented points:</source>
        <translation>&amp;Undokumentierte Punkte:</translation>
    </message>
    <message>
        <source>&amp;Indentation of new policies:</source>
        <translation>&amp;Einrückung neuer Richtlinien:</translation>
    </message>
</context>
<context>
    <name>skr::EndpointDialog</name>
    <message>
        <source>Check Endpoint</source>
        <translation>Endpunkt prüfen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Auf die Antwort wird gewartet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <source>(without an id)</source>
        <translation>(ohne Kennung)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>skr::EndpointText</name>
    <message>
        <source>It answers, but does not say what its tokens name as their issuer.</source>
        <translation>Er antwortet, sagt aber nicht, was seine Token als Aussteller nennen.</translation>
    </message>
    <message>
        <source>It answers, and spells its name as the policy does.</source>
        <translation>Er antwortet und schreibt seinen Namen wie die Richtlinie.</translation>
    </message>
    <message>
        <source>It answers. It spells its name %1, which differs by the slash at the end: working deployments have that too, no document says that it is ignored.</source>
        <translation>Er antwortet. Er schreibt seinen Namen %1, was nur im Schrägstrich am Ende abweicht: Funktionierende Installationen haben das auch, kein Dokument sagt, dass er nicht zählt.</translation>
    </message>
    <message>
        <source>It answers, but spells its name %1: its tokens do not match this authority.</source>
        <translation>Er antwortet, schreibt seinen Namen aber %1: Seine Token passen nicht zu dieser Autorität.</translation>
    </message>
</context>
<context>
    <name>skr::ExplanationText</name>
    <message>
        <source>The conditions are met. Only whether the service accepts the policy as it is written is open.</source>
        <translation>Die Bedingungen sind erfüllt. Offen ist nur, ob der Dienst die Richtlinie annimmt, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Lets in: %1</source>
        <translation>Lässt zu: %1</translation>
    </message>
    <message>
        <source>Or, with the policy as it is: %1</source>
        <translation>Oder, mit der Richtlinie, wie sie ist: %1</translation>
    </message>
    <message>
        <source>Change the policy…</source>
        <translation>Richtlinie ändern…</translation>
    </message>
    <message>
        <source>The smallest change that would release the key</source>
        <translation>Die kleinste Änderung, die den Schlüssel freigeben würde</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Nearly so</source>
        <translation>Knapp verfehlt</translation>
    </message>
    <message>
        <source>Write it so…</source>
        <translation>So schreiben…</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>Woran es hängt</translation>
    </message>
    <message>
        <source>No condition alone: each has an alternative that is met.</source>
        <translation>An keiner Bedingung allein: Jede hat eine Alternative, die erfüllt ist.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>How to write it so that this does not matter</source>
        <translation>Wie zu schreiben ist, damit es keine Rolle spielt</translation>
    </message>
    <message>
        <source>Only the first %1 conditions that are not met were compared with the token.</source>
        <translation>Nur die ersten %1 nicht erfüllten Bedingungen wurden mit dem Token verglichen.</translation>
    </message>
</context>
<context>
    <name>skr::ExportDialog</name>
    <message>
        <source>I&amp;mmutable: the policy of this key can never be changed again</source>
        <translation>&amp;Unveränderlich: Die Richtlinie dieses Schlüssels kann nie wieder geändert werden</translation>
    </message>
    <message>
        <source>The policy’s te&amp;xt in the command, instead of the file’s name</source>
        <translation>Den Te&amp;xt der Richtlinie in den Befehl, statt des Dateinamens</translation>
    </message>
    <message>
        <source>Export Policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>F&amp;orm:</translation>
    </message>
    <message>
        <source>As it was found: %1</source>
        <translation>Wie vorgefunden: %1</translation>
    </message>
    <message>
        <source>Policy alone (JSON)</source>
        <translation>Nur die Richtlinie (JSON)</translation>
    </message>
    <message>
        <source>base64url, as “data” of a release policy</source>
        <translation>base64url, als „data“ einer Freigaberichtlinie</translation>
    </message>
    <message>
        <source>REST request body</source>
        <translation>REST-Anfragetext</translation>
    </message>
    <message>
        <source>ARM template</source>
        <translation>ARM-Vorlage</translation>
    </message>
    <message>
        <source>Bicep</source>
        <translation>Bicep</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Azure CLI command</source>
        <translation>Azure-CLI-Befehl</translation>
    </message>
    <message>
        <source>PowerShell command</source>
        <translation>PowerShell-Befehl</translation>
    </message>
    <message>
        <source>File for the Azure Portal</source>
        <translation>Datei für das Azure-Portal</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Aktion:</translation>
    </message>
    <message>
        <source>Create a key</source>
        <translation>Einen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Einen Schlüssel importieren</translation>
    </message>
    <message>
        <source>Change the policy of a key</source>
        <translation>Die Richtlinie eines Schlüssels ändern</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>Key vault (Premium)</source>
        <translation>Schlüsseltresor (Premium)</translation>
    </message>
    <message>
        <source>Managed HSM</source>
        <translation>Managed HSM</translation>
    </message>
    <message>
        <source>&amp;Name of the vault:</source>
        <translation>&amp;Name des Tresors:</translation>
    </message>
    <message>
        <source>Name of the &amp;key:</source>
        <translation>Name des &amp;Schlüssels:</translation>
    </message>
    <message>
        <source>&amp;Shell:</source>
        <translation>S&amp;hell:</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Name of the HSM:</source>
        <translation>&amp;Name des HSM:</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <translation>Nicht möglich: %1.</translation>
    </message>
    <message>
        <source>bash</source>
        <translation>bash</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>cmd</source>
        <translation>cmd</translation>
    </message>
</context>
<context>
    <name>skr::FileAccess</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2: that is no policy or token.</source>
        <translation>„%1“ ist größer als %2: Das ist keine Richtlinie und kein Token.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it is no file. Nothing is lost: save under another name.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es ist keine Datei. Nichts ist verloren: Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Nothing is lost: save under another name.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Nichts ist verloren: Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was written in part only: %2. What it held and what it should hold are in “%3”; the next start of the program offers to recover them.</source>
        <translation>„%1“ wurde nur teilweise geschrieben: %2. Alter und neuer Inhalt stehen in „%3“; beim nächsten Start bietet das Programm an, sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>“%1” was written, but a power cut can still undo it: %2. Save it again.</source>
        <translation>„%1“ wurde geschrieben, aber ein Stromausfall kann das noch ungeschehen machen: %2. Speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>skr::FileNotice</name>
    <message>
        <source>Show &amp;Differences</source>
        <translation>&amp;Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <translation>N&amp;och einmal speichern</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved, or can no longer be read. What it held is still here, not saved.</source>
        <translation>„%1“ wurde gelöscht, verschoben oder ist nicht mehr lesbar. Der Inhalt ist noch hier, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>skr::FilterBar</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Accepts %1</source>
        <translation>Akzeptiert %1</translation>
    </message>
    <message>
        <source>Refuses %1</source>
        <translation>Verweigert %1</translation>
    </message>
    <message>
        <source>Undocumented %1</source>
        <translation>Undokumentiert %1</translation>
    </message>
    <message>
        <source>Other issuer %1</source>
        <translation>Anderer Aussteller %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Set %1 %2</source>
        <translation>Satz %1 %2</translation>
    </message>
    <message>
        <source>Show all authorities</source>
        <translation>Alle Autoritäten anzeigen</translation>
    </message>
    <message>
        <source>Show the authorities that accept the token</source>
        <translation>Die Autoritäten anzeigen, die das Token akzeptieren</translation>
    </message>
    <message>
        <source>Show the authorities that issued the token and refuse it</source>
        <translation>Die Autoritäten anzeigen, die das Token ausgestellt haben und es verweigern</translation>
    </message>
    <message>
        <source>Show the authorities whose result no document decides</source>
        <translation>Die Autoritäten anzeigen, deren Ergebnis kein Dokument festlegt</translation>
    </message>
    <message>
        <source>Show the authorities that did not issue the token</source>
        <translation>Die Autoritäten anzeigen, die das Token nicht ausgestellt haben</translation>
    </message>
    <message>
        <source>Show the authorities with errors or warnings</source>
        <translation>Die Autoritäten mit Fehlern oder Warnungen anzeigen</translation>
    </message>
    <message>
        <source>Show the authorities with these conditions; the set with most of them is A</source>
        <translation>Die Autoritäten mit diesen Bedingungen anzeigen; der Satz mit den meisten ist A</translation>
    </message>
    <message>
        <source>Filter authorities</source>
        <translation>Autoritäten filtern</translation>
    </message>
    <message>
        <source>More sets</source>
        <translation>Weitere Sätze</translation>
    </message>
    <message>
        <source>Region, short code, URL, or a claim or value below it</source>
        <translation>Region, Kürzel, URL oder ein Claim oder Wert darunter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
</context>
<context>
    <name>skr::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Erset&amp;zen</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>Alle &amp;Vorkommen ersetzen</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a letter in both cases: match case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>ab</source>
        <comment>letters in a frame: whole words</comment>
        <translation>ab</translation>
    </message>
</context>
<context>
    <name>skr::FixBar</name>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Next fix</source>
        <translation>Nächste Korrektur</translation>
    </message>
    <message>
        <source>E&amp;xplain</source>
        <translation>Er&amp;klären</translation>
    </message>
    <message>
        <source>F&amp;ix Safe Ones…</source>
        <translation>Si&amp;chere beheben…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Show the next way to mend this</source>
        <translation>Die nächste Möglichkeit zeigen, dies zu beheben</translation>
    </message>
    <message>
        <source>What it is, why it matters, before and after (F1)</source>
        <translation>Was es ist, warum es wichtig ist, vorher und nachher (F1)</translation>
    </message>
    <message>
        <source>Apply all fixes that cannot change which tokens are accepted</source>
        <translation>Alle Korrekturen anwenden, die nicht ändern können, welche Token akzeptiert werden</translation>
    </message>
    <message>
        <source>There is no fix that is right in every case: mend it by hand.</source>
        <translation>Es gibt keine Korrektur, die in jedem Fall richtig ist: Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fix %1 of %2: show the next</source>
        <translation>Korrektur %1 von %2: die nächste zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s) safely</source>
        <translation>
            <numerusform>%n Problem sicher beheben</numerusform>
            <numerusform>%n Probleme sicher beheben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skr::FixPreview</name>
    <message>
        <source>This can change which tokens are accepted.</source>
        <translation>Das kann ändern, welche Token akzeptiert werden.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Danach: %1.</translation>
    </message>
</context>
<context>
    <name>skr::FragmentWords</name>
    <message>
        <source>Expected the JSON of a condition, a block or an authority, or several of them</source>
        <translation>Erwartet wird das JSON einer Bedingung, eines Blocks oder einer Autorität, oder von mehreren</translation>
    </message>
    <message>
        <source>This is a whole policy: open it as a file, or copy authorities of it</source>
        <translation>Das ist eine ganze Richtlinie: Öffnen Sie sie als Datei, oder kopieren Sie Autoritäten daraus</translation>
    </message>
    <message>
        <source>Authorities and conditions do not go to the same place: paste them one after the other</source>
        <translation>Autoritäten und Bedingungen gehören nicht an dieselbe Stelle: Fügen Sie sie nacheinander ein</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation>Dieser Text ist zu lang</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Autorität</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n Autorität</numerusform>
            <numerusform>%n Autoritäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skr::GoToLineBar</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>Go to &amp;line</source>
        <translation>Gehe zu &amp;Zeile</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>There is one line</source>
        <translation>Es gibt eine Zeile</translation>
    </message>
    <message>
        <source>There are %1 lines</source>
        <translation>Es gibt %1 Zeilen</translation>
    </message>
    <message>
        <source>or line:column</source>
        <translation>oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>A number, as 12 or 12:5</source>
        <translation>Eine Zahl, etwa 12 oder 12:5</translation>
    </message>
</context>
<context>
    <name>skr::HelpContents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pages found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>Problems, code by code</source>
        <translation>Probleme, Code für Code</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or a part of one.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder einen Teil eines Worts.</translation>
    </message>
</context>
<context>
    <name>skr::HelpWindow</name>
    <message>
        <source>User Guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal Size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 — User Guide</source>
        <translation>%1 — Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>skr::HexEdit</name>
    <message>
        <source>Value, %1 hexadecimal digits</source>
        <translation>Wert, %1 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Value, hexadecimal digits</source>
        <translation>Wert, Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Use the token’s value</source>
        <translation>Den Wert des Tokens verwenden</translation>
    </message>
    <message>
        <source>Use the known value</source>
        <translation>Den bekannten Wert verwenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write as tokens do</source>
        <translation>Schreiben, wie es Token tun</translation>
    </message>
    <message>
        <source>Compute from a container policy…</source>
        <translation>Aus einer Containerrichtlinie berechnen…</translation>
    </message>
    <message>
        <source>SHA-256 of the rego policy of a container group: the file holds the rego text, or its base64</source>
        <translation>SHA-256 der Rego-Richtlinie einer Containergruppe: Die Datei enthält den Rego-Text oder dessen base64-Form</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of %1, decoded from base64: %2.</source>
        <translation>SHA-256 von %1, aus base64 decodiert: %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the text of %1 as it is: %2.</source>
        <translation>SHA-256 des Textes von %1, wie er ist: %2.</translation>
    </message>
    <message>
        <source>Enter takes it.</source>
        <translation>Die Eingabetaste übernimmt ihn.</translation>
    </message>
    <message>
        <source>It declares no package: is it a rego policy?</source>
        <translation>Es wird kein Paket deklariert: Ist das eine Rego-Richtlinie?</translation>
    </message>
</context>
<context>
    <name>skr::HexInput</name>
    <message>
        <source>Not pasted: %L1 characters are no value</source>
        <translation>Nicht eingefügt: %L1 Zeichen sind kein Wert</translation>
    </message>
</context>
<context>
    <name>skr::IssuerRequest</name>
    <message>
        <source>“%1” is not an https address that can be asked for keys.</source>
        <translation>„%1“ ist keine https-Adresse, bei der Schlüssel abgefragt werden können.</translation>
    </message>
    <message>
        <source>Asking %1 for its configuration…</source>
        <translation>%1 wird nach der Konfiguration gefragt…</translation>
    </message>
    <message>
        <source>“%1” answers, but not with a configuration: it is no JSON object.</source>
        <translation>„%1“ antwortet, aber nicht mit einer Konfiguration: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The configuration of “%1” does not say where its keys are (jwks_uri).</source>
        <translation>Die Konfiguration von „%1“ sagt nicht, wo die Schlüssel sind (jwks_uri).</translation>
    </message>
    <message>
        <source>The configuration of “%1” says that its keys are at “%2”: keys are taken from the issuer itself alone.</source>
        <translation>Die Konfiguration von „%1“ sagt, dass die Schlüssel bei „%2“ sind: Schlüssel werden nur vom Aussteller selbst übernommen.</translation>
    </message>
    <message>
        <source>Asking %1 for its keys…</source>
        <translation>%1 wird nach den Schlüsseln gefragt…</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be read: %2.</source>
        <translation>Die Schlüssel von „%1“ können nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>skr::JsonEditor</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Drag and drop</source>
        <translation>Ziehen und Ablegen</translation>
    </message>
</context>
<context>
    <name>skr::KindEdit</name>
    <message>
        <source>Kind of block</source>
        <translation>Art des Blocks</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eine von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>skr::LinkNotice</name>
    <message>
        <source>Open in &amp;Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>An address outside of this program: %1</source>
        <translation>Eine Adresse außerhalb dieses Programms: %1</translation>
    </message>
</context>
<context>
    <name>skr::LostEdits</name>
    <message>
        <source>It belongs to another user.</source>
        <translation>Sie gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is too large to be read to its end.</source>
        <translation>Sie ist zu groß, um bis zum Ende gelesen zu werden.</translation>
    </message>
    <message>
        <source>It cannot be read to its end: %1.</source>
        <translation>Sie kann nicht bis zum Ende gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It does not begin as a journal does.</source>
        <translation>Sie beginnt nicht wie ein Protokoll von Änderungen.</translation>
    </message>
    <message>
        <source>Part of it is damaged.</source>
        <translation>Ein Teil von ihr ist beschädigt.</translation>
    </message>
    <message>
        <source>A later version of the program wrote it, which may keep more in it.</source>
        <translation>Eine neuere Version des Programms hat sie geschrieben und bewahrt darin vielleicht mehr auf.</translation>
    </message>
</context>
<context>
    <name>skr::MainWindow</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>abgelegter Text</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Only JSON can be formatted: mend the syntax errors first</source>
        <translation>Nur JSON kann formatiert werden: Beheben Sie zuerst die Syntaxfehler</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>No problem here</source>
        <translation>Hier ist kein Problem</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New from To&amp;ken…</source>
        <translation>Neu aus To&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>New from Clip&amp;board</source>
        <translation>Neu aus &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Z&amp;uletzt geöffnet</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues Fenste&amp;r</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Spei&amp;chern unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Re&amp;vert to File</source>
        <translation>Auf &amp;Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Save Explanat&amp;ion…</source>
        <translation>Be&amp;gründung speichern…</translation>
    </message>
    <message>
        <source>Show &amp;Differences from File…</source>
        <translation>Unterschiede zur Datei &amp;anzeigen…</translation>
    </message>
    <message>
        <source>Load &amp;Token…</source>
        <translation>&amp;Token laden…</translation>
    </message>
    <message>
        <source>Load token…</source>
        <translation>Token laden…</translation>
    </message>
    <message>
        <source>&amp;Paste Token</source>
        <translation>Token e&amp;infügen</translation>
    </message>
    <message>
        <source>Re&amp;move Token</source>
        <translation>T&amp;oken entfernen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;None Yet</source>
        <translation>&amp;Noch keine</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Find Here</source>
        <translation>&amp;Hier suchen</translation>
    </message>
    <message>
        <source>Search Clai&amp;ms</source>
        <translation>&amp;Claims durchsuchen</translation>
    </message>
    <message>
        <source>In the &amp;JSON</source>
        <translation>Im &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious Problem</source>
        <translation>Voriges &amp;Problem</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>Behe&amp;ben…</translation>
    </message>
    <message>
        <source>Fix All &amp;Safe Ones…</source>
        <translation>Alles &amp;Sichere beheben…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Richtlinie</translation>
    </message>
    <message>
        <source>T&amp;ry on Many Tokens…</source>
        <translation>An &amp;vielen Token ausprobieren…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>&amp;In Worten</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Shown Panes</source>
        <translation>An&amp;gezeigte Bereiche</translation>
    </message>
    <message>
        <source>JS&amp;ON</source>
        <translation>JS&amp;ON</translation>
    </message>
    <message>
        <source>Reset &amp;Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Find Action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>&amp;About SKR Policy Editor</source>
        <translation>&amp;Über SKR Policy Editor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>token of the policy</source>
        <translation>Token der Richtlinie</translation>
    </message>
    <message>
        <source>sample token</source>
        <translation>Beispieltoken</translation>
    </message>
    <message>
        <source>The clipboard holds no text</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>untitled policy</source>
        <translation>unbenannte Richtlinie</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Left out, %1 files at a time: %2</source>
        <translation>Ausgelassen, höchstens %1 Dateien auf einmal: %2</translation>
    </message>
    <message>
        <source>Show what is wrong in the claim catalogs</source>
        <translation>Zeigen, was in den Claim-Katalogen falsch ist</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in claim catalogs</source>
        <translation>
            <numerusform>%n Problem in Claim-Katalogen</numerusform>
            <numerusform>%n Probleme in Claim-Katalogen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Claim catalogs</source>
        <translation>&amp;Claim-Kataloge</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Open Tests</source>
        <translation>Tests öffnen</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>„%1“ ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Save Tests</source>
        <translation>Tests speichern</translation>
    </message>
    <message>
        <source>A test names the policy’s file: save the policy first.</source>
        <translation>Ein Test nennt die Datei der Richtlinie: Speichern Sie zuerst die Richtlinie.</translation>
    </message>
    <message>
        <source>Say what is expected of a token first.</source>
        <translation>Geben Sie zuerst an, was von einem Token erwartet wird.</translation>
    </message>
    <message>
        <source>Saved %1; left out, without an expectation: %2</source>
        <translation>%1 gespeichert; ausgelassen, weil ohne Erwartung: %2</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Save Explanation</source>
        <translation>Begründung speichern</translation>
    </message>
    <message>
        <source>Saved %1; what identifies a machine or a key is shortened in it</source>
        <translation>%1 gespeichert; was eine Maschine oder einen Schlüssel identifiziert, ist darin gekürzt</translation>
    </message>
    <message>
        <source>Samples (%1, %2 not as expected)</source>
        <translation>Beispiele (%1, davon %2 nicht wie erwartet)</translation>
    </message>
    <message>
        <source>Samples (%1)</source>
        <translation>Beispiele (%1)</translation>
    </message>
    <message>
        <source>Load Attestation Token</source>
        <translation>Attestierungstoken laden</translation>
    </message>
    <message>
        <source>No file of “%1” holds an attestation token.</source>
        <translation>Keine Datei von „%1“ enthält ein Attestierungstoken.</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>eingefügtes Token</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>There are %1 sample tokens already.</source>
        <translation>Es gibt schon %1 Beispieltoken.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are no tokens and were left out</source>
        <translation>
            <numerusform>%n Eintrag ist kein Token und wurde ausgelassen</numerusform>
            <numerusform>%n Einträge sind keine Token und wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy was changed since: try it again</source>
        <translation>Die Richtlinie hat sich inzwischen geändert: Versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>New from Temp&amp;late…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Report &amp;for Review</source>
        <translation>Bericht zur &amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Load Token A&amp;gain</source>
        <translation>Token &amp;wieder laden</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Norm&amp;al Size</source>
        <translation>Nor&amp;male Größe</translation>
    </message>
    <message>
        <source>&amp;User Guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Print Report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Der Drucker kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Save Report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Appeara&amp;nce</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>The formatted text would be larger than 64 MB</source>
        <translation>Der formatierte Text wäre größer als 64 MB</translation>
    </message>
    <message>
        <source>This is not a policy: nothing to format</source>
        <translation>Das ist keine Richtlinie: Es gibt nichts zu formatieren</translation>
    </message>
    <message>
        <source>Unsaved changes can’t be recovered after a crash at the moment: %1</source>
        <translation>Ungespeicherte Änderungen können nach einem Absturz zurzeit nicht wiederhergestellt werden: %1</translation>
    </message>
    <message>
        <source>Unsaved changes can be recovered after a crash again</source>
        <translation>Ungespeicherte Änderungen können nach einem Absturz wieder wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Recover Changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier run can’t be read in full. %1

The file is kept: %2</source>
        <translation>Die Datei mit ungespeicherten Änderungen eines früheren Laufs kann nicht vollständig gelesen werden. %1

Die Datei wird aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Only the policy was recovered. The rest of “%1” held a token, so no copy of it was kept; open that file again.</source>
        <translation>Nur die Richtlinie wurde wiederhergestellt. Der Rest von „%1“ enthielt ein Token, deshalb wurde davon keine Kopie aufbewahrt; öffnen Sie diese Datei noch einmal.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>“%1” can’t be removed. The next start of the program offers its changes again.</source>
        <translation>„%1“ kann nicht entfernt werden. Der nächste Start des Programms bietet die Änderungen noch einmal an.</translation>
    </message>
</context>
<context>
    <name>skr::MarkedText</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>skr::NamedText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>skr::NormalTexts</name>
    <message>
        <source>Braces and blanks removed.</source>
        <translation>Klammern und Leerzeichen entfernt.</translation>
    </message>
    <message>
        <source>Blanks removed.</source>
        <translation>Leerzeichen entfernt.</translation>
    </message>
    <message>
        <source>0x removed</source>
        <translation>0x entfernt</translation>
    </message>
    <message>
        <source>separators removed</source>
        <translation>Trennzeichen entfernt</translation>
    </message>
    <message>
        <source>made lower case</source>
        <translation>in Kleinbuchstaben umgewandelt</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Eingefügt: %1</translation>
    </message>
</context>
<context>
    <name>skr::OperatorDelegate</name>
    <message>
        <source>undocumented</source>
        <translation>undokumentiert</translation>
    </message>
    <message>
        <source>undocumented, and not for claims of this type</source>
        <translation>undokumentiert, und nicht für Claims dieses Typs</translation>
    </message>
    <message>
        <source>In the grammar, but no source shows that the service supports it</source>
        <translation>Steht in der Grammatik, aber keine Quelle zeigt, dass der Dienst es unterstützt</translation>
    </message>
    <message>
        <source>not in the grammar</source>
        <translation>nicht in der Grammatik</translation>
    </message>
    <message>
        <source>if </source>
        <translation>wenn </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
</context>
<context>
    <name>skr::PolicyActions</name>
    <message>
        <source>Add &amp;Condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add &amp;Authority</source>
        <translation>&amp;Autorität hinzufügen</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorität</translation>
    </message>
    <message>
        <source>Add &amp;Block</source>
        <translation>B&amp;lock hinzufügen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move D&amp;own</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Move &amp;In</source>
        <translation>Nach &amp;innen</translation>
    </message>
    <message>
        <source>Move Ou&amp;t</source>
        <translation>Nach auß&amp;en</translation>
    </message>
    <message>
        <source>&amp;Wrap in “All of”</source>
        <translation>&amp;Mit „alle von“ umschließen</translation>
    </message>
    <message>
        <source>Wrap in “A&amp;ny of”</source>
        <translation>Mit „eine von“ um&amp;schließen</translation>
    </message>
    <message>
        <source>Unwra&amp;p</source>
        <translation>Block a&amp;uflösen</translation>
    </message>
    <message>
        <source>&amp;Switch All of ↔ Any of</source>
        <translation>„alle von“ ↔ „eine von“ &amp;tauschen</translation>
    </message>
    <message>
        <source>Add a condition to this block</source>
        <translation>Diesem Block eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Select an authority or a block first</source>
        <translation>Wählen Sie zuerst eine Autorität oder einen Block</translation>
    </message>
</context>
<context>
    <name>skr::PolicyCommands</name>
    <message>
        <source>any of, %1</source>
        <translation>eine von, %1</translation>
    </message>
    <message>
        <source>all of, %1</source>
        <translation>alle von, %1</translation>
    </message>
    <message>
        <source>Select an authority or a block to add to</source>
        <translation>Wählen Sie eine Autorität oder einen Block, um etwas hinzuzufügen</translation>
    </message>
    <message>
        <source>The block has a syntax error: mend it in the JSON first</source>
        <translation>Der Block hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message numerus="yes">
        <source>Add %n conditions</source>
        <translation>
            <numerusform>%n Bedingung hinzufügen</numerusform>
            <numerusform>%n Bedingungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a claim</source>
        <translation>Nennen Sie einen Claim</translation>
    </message>
    <message>
        <source>Add condition on %1</source>
        <translation>Bedingung auf %1 hinzufügen</translation>
    </message>
    <message>
        <source>Name an attestation endpoint</source>
        <translation>Nennen Sie einen Attestierungsendpunkt</translation>
    </message>
    <message>
        <source>Add authority %1</source>
        <translation>Autorität %1 hinzufügen</translation>
    </message>
    <message>
        <source>The list of authorities has a syntax error: mend it in the JSON first</source>
        <translation>Die Liste der Autoritäten hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Version ändern</translation>
    </message>
    <message>
        <source>Change authority</source>
        <translation>Autorität ändern</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eine von</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>A block is “all of” or “any of”</source>
        <translation>Ein Block ist „alle von“ oder „eine von“</translation>
    </message>
    <message>
        <source>A syntax error is in the way: mend it in the JSON first</source>
        <translation>Ein Syntaxfehler ist im Weg: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>Change claim to %1</source>
        <translation>Claim in %1 ändern</translation>
    </message>
    <message>
        <source>There is no operator “%1”</source>
        <translation>Es gibt keinen Operator „%1“</translation>
    </message>
    <message>
        <source>Change operator of %1</source>
        <translation>Operator von %1 ändern</translation>
    </message>
    <message>
        <source>The condition has this operator too: delete one of them in the JSON first</source>
        <translation>Die Bedingung hat auch diesen Operator: Löschen Sie zuerst einen davon im JSON</translation>
    </message>
    <message>
        <source>Change value of %1</source>
        <translation>Wert von %1 ändern</translation>
    </message>
    <message>
        <source>The condition has a syntax error: mend it in the JSON first</source>
        <translation>Die Bedingung hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>A block of the other kind stands beside it</source>
        <translation>Ein Block der anderen Art steht daneben</translation>
    </message>
    <message>
        <source>Change to any of</source>
        <translation>In „eine von“ ändern</translation>
    </message>
    <message>
        <source>Change to all of</source>
        <translation>In „alle von“ ändern</translation>
    </message>
    <message>
        <source>Select a row first</source>
        <translation>Wählen Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>Select an authority or a block</source>
        <translation>Wählen Sie eine Autorität oder einen Block</translation>
    </message>
    <message>
        <source>Select a condition, a block or an authority</source>
        <translation>Wählen Sie eine Bedingung, einen Block oder eine Autorität</translation>
    </message>
    <message>
        <source>Select a nested block</source>
        <translation>Wählen Sie einen verschachtelten Block</translation>
    </message>
    <message>
        <source>The block holds no list: mend it in the JSON first</source>
        <translation>Der Block enthält keine Liste: Beheben Sie das zuerst im JSON</translation>
    </message>
    <message>
        <source>Select a condition or a block</source>
        <translation>Wählen Sie eine Bedingung oder einen Block</translation>
    </message>
    <message>
        <source>This is no entry of a list</source>
        <translation>Das ist kein Eintrag einer Liste</translation>
    </message>
    <message>
        <source>The list has a syntax error: mend it in the JSON first</source>
        <translation>Die Liste hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>This is the first entry</source>
        <translation>Das ist der erste Eintrag</translation>
    </message>
    <message>
        <source>This is the last entry</source>
        <translation>Das ist der letzte Eintrag</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Wrap %1 in all of</source>
        <translation>%1 mit „alle von“ umschließen</translation>
    </message>
    <message>
        <source>Wrap %1 in any of</source>
        <translation>%1 mit „eine von“ umschließen</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>%1 auflösen</translation>
    </message>
    <message>
        <source>This is not a policy</source>
        <translation>Das ist keine Richtlinie</translation>
    </message>
</context>
<context>
    <name>skr::PolicyDocument</name>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>skr::PolicyFile</name>
    <message>
        <source>Revert to the file</source>
        <translation>Auf die Datei zurücksetzen</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Die Datei neu laden</translation>
    </message>
    <message>
        <source>untitled policy</source>
        <translation>unbenannte Richtlinie</translation>
    </message>
    <message>
        <source>Line %1: %2…</source>
        <translation>Zeile %1: %2…</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Open Policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>Save Policy</source>
        <translation>Richtlinie speichern</translation>
    </message>
    <message>
        <source>Nothing was written: %1.

File ▸ Export saves the policy alone, or in another form.</source>
        <translation>Nichts wurde geschrieben: %1.

Datei ▸ Exportieren speichert die Richtlinie allein oder in anderer Form.</translation>
    </message>
    <message>
        <source>“%1” holds more than the policy, which cannot be written back into it. Save the policy under another name.</source>
        <translation>„%1“ enthält mehr als die Richtlinie; sie kann nicht dorthin zurückgeschrieben werden. Speichern Sie die Richtlinie unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>skr::PolicyPane</name>
    <message>
        <source>&amp;Filter Authorities</source>
        <translation>Autoritäten &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show all authorities again</source>
        <translation>Wieder alle Autoritäten anzeigen</translation>
    </message>
    <message>
        <source>No authority matches: all are hidden by the filter.</source>
        <translation>Keine Autorität passt: Der Filter blendet alle aus.</translation>
    </message>
    <message>
        <source>1 of these does not match the filter: it is new, changed, or was selected elsewhere.</source>
        <translation>1 davon passt nicht zum Filter: Sie ist neu, geändert oder wurde anderswo ausgewählt.</translation>
    </message>
    <message>
        <source>%1 of these do not match the filter: they are new, changed, or were selected elsewhere.</source>
        <translation>%1 davon passen nicht zum Filter: Sie sind neu, geändert oder wurden anderswo ausgewählt.</translation>
    </message>
</context>
<context>
    <name>skr::PolicyPlaces</name>
    <message>
        <source>any of, %1</source>
        <translation>eine von, %1</translation>
    </message>
    <message>
        <source>all of, %1</source>
        <translation>alle von, %1</translation>
    </message>
</context>
<context>
    <name>skr::PolicyTemplates</name>
    <message>
        <source>Disk of a confidential VM</source>
        <translation>Datenträger einer vertraulichen VM</translation>
    </message>
    <message>
        <source>Compliant AMD SEV-SNP machine with Secure Boot</source>
        <translation>Konforme AMD-SEV-SNP-Maschine mit Secure Boot</translation>
    </message>
    <message>
        <source>Key release inside the guest</source>
        <translation>Schlüsselfreigabe im Gast</translation>
    </message>
    <message>
        <source>The same claims below x-ms-isolation-tee</source>
        <translation>Dieselben Claims unter x-ms-isolation-tee</translation>
    </message>
    <message>
        <source>Confidential container</source>
        <translation>Vertraulicher Container</translation>
    </message>
    <message>
        <source>Pinned to one hostdata digest, yet to be filled in</source>
        <translation>An einen hostdata-Digest gebunden, der noch einzutragen ist</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Mehrere Regionen</translation>
    </message>
    <message>
        <source>One set of conditions, three authorities</source>
        <translation>Ein Satz Bedingungen, drei Autoritäten</translation>
    </message>
    <message>
        <source>Skeleton of the documentation</source>
        <translation>Gerüst aus der Dokumentation</translation>
    </message>
    <message>
        <source>“How to author a policy”, its first step</source>
        <translation>„How to author a policy“, erster Schritt</translation>
    </message>
    <message>
        <source>The authority: the endpoint is East US; choose the one of your region, or your own.</source>
        <translation>Die Autorität: Der Endpunkt ist East US; wählen Sie den Ihrer Region oder Ihren eigenen.</translation>
    </message>
    <message>
        <source>The endpoint is shared, and nothing here is of one tenant, machine or workload: such a machine of anybody meets the conditions. Who may ask for the key is then up to the roles of the key vault alone.</source>
        <translation>Der Endpunkt ist gemeinsam, und nichts hier gehört zu einem bestimmten Mandanten, einer Maschine oder Arbeitslast: Eine solche Maschine von irgendwem erfüllt die Bedingungen. Wer den Schlüssel anfordern darf, bestimmen dann allein die Rollen des Schlüsseltresors.</translation>
    </message>
    <message>
        <source>The key that encrypts the disk of a confidential VM. The platform asks for it before the machine starts, with a token that has its claims at the top.</source>
        <translation>Der Schlüssel, der den Datenträger einer vertraulichen VM verschlüsselt. Die Plattform fordert ihn vor dem Start der Maschine an, mit einem Token, das seine Claims auf oberster Ebene hat.</translation>
    </message>
    <message>
        <source>Disk of a confidential VM, either TEE</source>
        <translation>Datenträger einer vertraulichen VM, beide TEEs</translation>
    </message>
    <message>
        <source>AMD SEV-SNP or Intel TDX</source>
        <translation>AMD SEV-SNP oder Intel TDX</translation>
    </message>
    <message>
        <source>The key that encrypts the disk of a confidential VM that may be moved between sizes with AMD SEV-SNP and with Intel TDX.</source>
        <translation>Der Schlüssel, der den Datenträger einer vertraulichen VM verschlüsselt, die zwischen Größen mit AMD SEV-SNP und mit Intel TDX verschoben werden kann.</translation>
    </message>
    <message>
        <source>Secure Boot is not asked for: a machine that starts another system gets the key as well.</source>
        <translation>Secure Boot wird nicht verlangt: Auch eine Maschine, die ein anderes System startet, erhält den Schlüssel.</translation>
    </message>
    <message>
        <source>A key that a program inside a confidential VM asks for. Guest attestation has the claims of the TEE below x-ms-isolation-tee, so a policy for the disk never fits, and the other way round.</source>
        <translation>Ein Schlüssel, den ein Programm in einer vertraulichen VM anfordert. Bei der Gastattestierung stehen die Claims der TEE unter x-ms-isolation-tee, daher passt eine Richtlinie für den Datenträger nie, und umgekehrt.</translation>
    </message>
    <message>
        <source>It says nothing of the software inside: whoever controls the guest can ask for the key.</source>
        <translation>Sie sagt nichts über die Software darin: Wer den Gast kontrolliert, kann den Schlüssel anfordern.</translation>
    </message>
    <message>
        <source>Key release inside the guest, either TEE</source>
        <translation>Schlüsselfreigabe im Gast, beide TEEs</translation>
    </message>
    <message>
        <source>A key that a program inside a confidential VM asks for, on AMD SEV-SNP or on Intel TDX.</source>
        <translation>Ein Schlüssel, den ein Programm in einer vertraulichen VM anfordert, auf AMD SEV-SNP oder Intel TDX.</translation>
    </message>
    <message>
        <source>Secure Boot is not asked for, and nothing is said of the software inside: whoever controls the guest can ask for the key.</source>
        <translation>Secure Boot wird nicht verlangt, und nichts wird über die Software darin gesagt: Wer den Gast kontrolliert, kann den Schlüssel anfordern.</translation>
    </message>
    <message>
        <source>A key for one container group of Azure Container Instances: hostdata is the SHA-256 of its container policy. On AKS with Kata the compliance status is azure-signed-katacc-uvm instead.</source>
        <translation>Ein Schlüssel für eine Containergruppe von Azure Container Instances: hostdata ist der SHA-256 ihrer Containerrichtlinie. Auf AKS mit Kata ist der Konformitätsstatus stattdessen azure-signed-katacc-uvm.</translation>
    </message>
    <message>
        <source>What the container policy allows is allowed: if it lets commands run in a container or images change, they get at the key too. A group with the same container policy gets it in any tenant.</source>
        <translation>Was die Containerrichtlinie erlaubt, ist erlaubt: Lässt sie Befehle in einem Container oder andere Images zu, kommen auch diese an den Schlüssel. Eine Gruppe mit derselben Containerrichtlinie erhält ihn in jedem Mandanten.</translation>
    </message>
    <message>
        <source>hostdata: the digest in hex, 64 lower-case digits, of the decoded container policy, not of its base64.</source>
        <translation>hostdata: der Digest in Hexadezimalform, 64 Ziffern in Kleinschreibung, der decodierten Containerrichtlinie, nicht ihres base64.</translation>
    </message>
    <message>
        <source>Rotation of a measurement</source>
        <translation>Austausch eines Messwerts</translation>
    </message>
    <message>
        <source>A digest in use and the next one, both accepted</source>
        <translation>Ein verwendeter Digest und der nächste, beide akzeptiert</translation>
    </message>
    <message>
        <source>The time between two versions: both digests get the key until the new one is deployed. “Rotate a Measurement…” in the Policy menu does this to a policy that you have, and takes the old one out again.</source>
        <translation>Die Zeit zwischen zwei Versionen: Beide Digests erhalten den Schlüssel, bis die neue bereitgestellt ist. „Messwert austauschen…“ im Menü „Richtlinie“ tut dies bei einer vorhandenen Richtlinie und nimmt den alten wieder heraus.</translation>
    </message>
    <message>
        <source>As long as both stand here the old version gets the key as well. What already runs keeps the key that it got, also when its digest is taken out; it fails at its next start.</source>
        <translation>Solange beide hier stehen, erhält auch die alte Version den Schlüssel. Was schon läuft, behält den erhaltenen Schlüssel, auch wenn sein Digest herausgenommen wird; es scheitert beim nächsten Start.</translation>
    </message>
    <message>
        <source>Both digests, and one of them to be taken out at the end.</source>
        <translation>Beide Digests; einer davon ist am Ende herauszunehmen.</translation>
    </message>
    <message>
        <source>SGX enclave, one build</source>
        <translation>SGX-Enklave, ein Build</translation>
    </message>
    <message>
        <source>Pinned to its MRENCLAVE</source>
        <translation>An ihr MRENCLAVE gebunden</translation>
    </message>
    <message>
        <source>A key for exactly one build of an SGX enclave, on any machine, with debugging off.</source>
        <translation>Ein Schlüssel für genau einen Build einer SGX-Enklave, auf jeder Maschine, mit ausgeschaltetem Debuggen.</translation>
    </message>
    <message>
        <source>Any host that starts this very build gets it the key, also when a flaw was found in it. Every new build needs a change of the policy first.</source>
        <translation>Jeder Host, der genau diesen Build startet, verschafft ihm den Schlüssel, auch wenn darin eine Schwachstelle gefunden wurde. Jeder neue Build erfordert zuerst eine Änderung der Richtlinie.</translation>
    </message>
    <message>
        <source>MRENCLAVE of the build, 64 hex digits. The token must bring an encryption key in x-ms-runtime.keys, which no policy can ask for.</source>
        <translation>MRENCLAVE des Builds, 64 Hexadezimalziffern. Das Token muss einen Verschlüsselungsschlüssel in x-ms-runtime.keys mitbringen, was keine Richtlinie verlangen kann.</translation>
    </message>
    <message>
        <source>SGX enclave, any build of a signer</source>
        <translation>SGX-Enklave, jeder Build eines Signierers</translation>
    </message>
    <message>
        <source>Pinned to MRSIGNER and the product</source>
        <translation>An MRSIGNER und das Produkt gebunden</translation>
    </message>
    <message>
        <source>A key for all builds of one product that one key has signed, with debugging off: updates need no change of the policy.</source>
        <translation>Ein Schlüssel für alle Builds eines Produkts, die ein Schlüssel signiert hat, mit ausgeschaltetem Debuggen: Aktualisierungen erfordern keine Änderung der Richtlinie.</translation>
    </message>
    <message>
        <source>Old builds with known flaws get the key too. A least security version would need an operator other than equals, of which no document says that the service takes it.</source>
        <translation>Auch alte Builds mit bekannten Schwachstellen erhalten den Schlüssel. Eine Mindestsicherheitsversion würde einen anderen Operator als equals erfordern, von dem kein Dokument sagt, dass der Dienst ihn annimmt.</translation>
    </message>
    <message>
        <source>Whoever has the signing key can make a build that gets it.</source>
        <translation>Wer den Signierschlüssel hat, kann einen Build erstellen, der ihn erhält.</translation>
    </message>
    <message>
        <source>MRSIGNER of the signing key, 64 hex digits, and the product ID, a number without quotes.</source>
        <translation>MRSIGNER des Signierschlüssels, 64 Hexadezimalziffern, und die Produktkennung, eine Zahl ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A key for machines in several regions: each region’s endpoint is an entry, and one of them suffices. “Add Regions…” in the Policy menu adds more.</source>
        <translation>Ein Schlüssel für Maschinen in mehreren Regionen: Der Endpunkt jeder Region ist ein Eintrag, und einer davon genügt. „Regionen hinzufügen…“ im Menü „Richtlinie“ fügt weitere hinzu.</translation>
    </message>
    <message>
        <source>The weakest entry decides: what is changed in one and forgotten in another still gets the key there. “Compare Authorities” shows the odd ones out.</source>
        <translation>Der schwächste Eintrag entscheidet: Was in einem geändert und in einem anderen vergessen wurde, erhält dort weiterhin den Schlüssel. „Autoritäten vergleichen“ zeigt die abweichenden.</translation>
    </message>
    <message>
        <source>The authorities: the endpoints are East US, West Europe and Southeast Asia.</source>
        <translation>Die Autoritäten: Die Endpunkte sind East US, West Europe und Southeast Asia.</translation>
    </message>
    <message>
        <source>The beginning of the guide “How to author a Secure Key Release policy”, to follow it step by step.</source>
        <translation>Der Anfang der Anleitung „How to author a Secure Key Release policy“, um ihr Schritt für Schritt zu folgen.</translation>
    </message>
    <message>
        <source>It is no policy yet: nothing is asked of a token, and what the service makes of an empty block is not documented.</source>
        <translation>Das ist noch keine Richtlinie: Vom Token wird nichts verlangt, und was der Dienst aus einem leeren Block macht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>The authority and all conditions.</source>
        <translation>Die Autorität und alle Bedingungen.</translation>
    </message>
</context>
<context>
    <name>skr::PolicyTreeModel</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Token has</source>
        <translation>Im Token</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>skr::PolicyTreeView</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>skr::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>skr::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>No problems found. A sample token shows what the policy decides: Ctrl+T.</source>
        <translation>Keine Probleme gefunden. Ein Beispieltoken zeigt, was die Richtlinie entscheidet: Strg+T.</translation>
    </message>
    <message>
        <source>There is nothing to check: this is not a policy.</source>
        <translation>Es gibt nichts zu prüfen: Das ist keine Richtlinie.</translation>
    </message>
</context>
<context>
    <name>skr::Refusal</name>
    <message>
        <source>%1 must be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>%1 must not be %2</source>
        <translation>%1 darf nicht %2 sein</translation>
    </message>
    <message>
        <source>%1 must be less than %2</source>
        <translation>%1 muss kleiner als %2 sein</translation>
    </message>
    <message>
        <source>%1 must be at most %2</source>
        <translation>%1 darf höchstens %2 sein</translation>
    </message>
    <message>
        <source>%1 must be greater than %2</source>
        <translation>%1 muss größer als %2 sein</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 muss mindestens %2 sein</translation>
    </message>
    <message>
        <source>%1 must be absent</source>
        <translation>%1 darf nicht vorhanden sein</translation>
    </message>
    <message>
        <source>%1 must be present</source>
        <translation>%1 muss vorhanden sein</translation>
    </message>
    <message>
        <source>the token does not have it</source>
        <translation>das Token hat ihn nicht</translation>
    </message>
    <message>
        <source>the token has %1, in another case</source>
        <translation>das Token hat %1, in anderer Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>the token has %1</source>
        <translation>das Token hat %1</translation>
    </message>
    <message>
        <source>the token has an object there</source>
        <translation>das Token hat dort ein Objekt</translation>
    </message>
    <message>
        <source>the token has a list there</source>
        <translation>das Token hat dort eine Liste</translation>
    </message>
    <message>
        <source>the token has null there</source>
        <translation>das Token hat dort null</translation>
    </message>
    <message>
        <source>none of %1 alternatives is met</source>
        <translation>keine von %1 Alternativen ist erfüllt</translation>
    </message>
    <message>
        <source>%1 must be %2 or %3</source>
        <translation>%1 muss %2 oder %3 sein</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is wanted; what there is</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the token names no issuer (`iss`)</source>
        <translation>das Token nennt keinen Aussteller (`iss`)</translation>
    </message>
    <message>
        <source>%1 is the endpoint of %2; the token comes from %3</source>
        <translation>%1 ist der Endpunkt von %2; das Token kommt von %3</translation>
    </message>
    <message>
        <source>%1 is not the token&apos;s issuer, %2</source>
        <translation>%1 ist nicht der Aussteller des Tokens, %2</translation>
    </message>
</context>
<context>
    <name>skr::RegionsDialog</name>
    <message>
        <source>Add Regions</source>
        <translation>Regionen hinzufügen</translation>
    </message>
    <message>
        <source>Each chosen endpoint becomes an entry of its own, with the conditions that %1 has now. A later change of one entry does not change the others; Compare Authorities shows them side by side.</source>
        <translation>Jeder gewählte Endpunkt wird ein eigener Eintrag, mit den Bedingungen, die %1 jetzt hat. Eine spätere Änderung eines Eintrags ändert die anderen nicht; „Autoritäten vergleichen“ zeigt sie nebeneinander.</translation>
    </message>
    <message>
        <source>Region, code or URL</source>
        <translation>Region, Kürzel oder URL</translation>
    </message>
    <message>
        <source>Attestation endpoints</source>
        <translation>Attestierungsendpunkte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>In this policy</source>
        <translation>In dieser Richtlinie</translation>
    </message>
    <message>
        <source>URLs of your own instances, with blanks between them</source>
        <translation>URLs Ihrer eigenen Instanzen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Others:</source>
        <translation>&amp;Andere:</translation>
    </message>
    <message>
        <source>%1 (US Government)</source>
        <translation>%1 (US Government)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n region(s)</source>
        <translation>
            <numerusform>%n Region &amp;hinzufügen</numerusform>
            <numerusform>%n Regionen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>An endpoint that the policy has already may be added again: either entry suffices.</source>
        <translation>Ein Endpunkt, den die Richtlinie schon hat, kann nochmals hinzugefügt werden: Jeder der Einträge genügt.</translation>
    </message>
</context>
<context>
    <name>skr::ReplayDialog</name>
    <message>
        <source>Try on Many Tokens</source>
        <translation>An vielen Token ausprobieren</translation>
    </message>
    <message>
        <source>Tokens are being read</source>
        <translation>Token werden gelesen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The policy as its file holds it</source>
        <translation>Die Richtlinie, wie ihre Datei sie enthält</translation>
    </message>
    <message>
        <source>Tokens:</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Compare &amp;with:</source>
        <translation>Ver&amp;gleichen mit:</translation>
    </message>
    <message>
        <source>Add Fi&amp;les…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>%1 lines read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>None yet: files with a token on each line, gzip too, or folders of tokens</source>
        <translation>Noch keine: Dateien mit einem Token je Zeile, auch gzip, oder Ordner mit Token</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What keeps tokens from being released</source>
        <translation>Was Token von der Freigabe abhält</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>No tokens found.</source>
        <translation>Keine Token gefunden.</translation>
    </message>
    <message>
        <source>%1 tokens: %2.</source>
        <translation>%1 Token: %2.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>%1 lines hold no token and were left out.</source>
        <translation>%1 Zeilen enthalten kein Token und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source> (in the policy before)</source>
        <translation> (in der Richtlinie davor)</translation>
    </message>
    <message>
        <source>Values that no token of their authority’s issuer has</source>
        <translation>Werte, die kein Token vom Aussteller ihrer Autorität hat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>skr::ReviewReport</name>
    <message>
        <source>Release policy, reviewed on %1</source>
        <translation>Freigaberichtlinie, geprüft am %1</translation>
    </message>
    <message>
        <source>The policy in words</source>
        <translation>Die Richtlinie in Worten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>None found.</source>
        <translation>Keine gefunden.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Was sie entscheidet</translation>
    </message>
    <message>
        <source>Sample token: %1</source>
        <translation>Beispieltoken: %1</translation>
    </message>
    <message>
        <source>No sample token was tried.</source>
        <translation>Kein Beispieltoken wurde ausprobiert.</translation>
    </message>
    <message>
        <source>The text of the policy</source>
        <translation>Der Text der Richtlinie</translation>
    </message>
</context>
<context>
    <name>skr::RotationDialog</name>
    <message>
        <source>Rotate a Measurement</source>
        <translation>Messwert austauschen</translation>
    </message>
    <message>
        <source>&amp;Value in use:</source>
        <translation>Verwendeter &amp;Wert:</translation>
    </message>
    <message>
        <source>1. Widen</source>
        <translation>1. Erweitern</translation>
    </message>
    <message>
        <source>2. Deploy</source>
        <translation>2. Bereitstellen</translation>
    </message>
    <message>
        <source>3. Verify</source>
        <translation>3. Prüfen</translation>
    </message>
    <message>
        <source>4. Narrow</source>
        <translation>4. Einschränken</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>&amp;Widen</source>
        <translation>&amp;Erweitern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Sample tokens, and what they get</source>
        <translation>Beispieltoken und was sie erhalten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After step 4</source>
        <translation>Nach Schritt 4</translation>
    </message>
    <message>
        <source>&amp;Load Token…</source>
        <translation>&amp;Token laden…</translation>
    </message>
    <message>
        <source>&amp;Narrow</source>
        <translation>Ei&amp;nschränken</translation>
    </message>
    <message>
        <source>&amp;Take out:</source>
        <translation>&amp;Herausnehmen:</translation>
    </message>
    <message>
        <source>The policy has no condition with a value.</source>
        <translation>Die Richtlinie hat keine Bedingung mit einem Wert.</translation>
    </message>
    <message>
        <source>Entries that ask for this value: %1. Each will take the new value as well, in one step.</source>
        <translation>Einträge, die diesen Wert verlangen: %1. Jeder nimmt in einem Schritt auch den neuen Wert an.</translation>
    </message>
    <message>
        <source>Done: all entries with this value (%1) take another one beside it.</source>
        <translation>Erledigt: Alle Einträge mit diesem Wert (%1) nehmen daneben einen anderen an.</translation>
    </message>
    <message>
        <source>Of the entries with this value (%1) only some (%2) take another one beside it.</source>
        <translation>Von den Einträgen mit diesem Wert (%1) nehmen nur einige (%2) daneben einen anderen an.</translation>
    </message>
    <message>
        <source>When the last machine has the new version. What runs keeps the key that it got, and fails at its next start if it still has this value.</source>
        <translation>Wenn die letzte Maschine die neue Version hat. Was läuft, behält den erhaltenen Schlüssel und scheitert beim nächsten Start, wenn es dann noch diesen Wert hat.</translation>
    </message>
    <message>
        <source>Entries that take this value alone stay as they are: %1.</source>
        <translation>Einträge, die nur diesen Wert annehmen, bleiben, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>Comes when the value stands beside another one.</source>
        <translation>Kommt, wenn der Wert neben einem anderen steht.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Load a token of the version in use and one of the new version: both must be released now.</source>
        <translation>Laden Sie ein Token der verwendeten und eines der neuen Version: Beide müssen jetzt freigegeben werden.</translation>
    </message>
    <message>
        <source>Released now: %1 of %2 tokens.</source>
        <translation>Jetzt freigegeben: %1 von %2 Token.</translation>
    </message>
    <message>
        <source>A syntax error is in the way: mend it in the JSON first.</source>
        <translation>Ein Syntaxfehler ist im Weg: Beheben Sie ihn zuerst im JSON.</translation>
    </message>
    <message>
        <source>Widen %1</source>
        <translation>%1 erweitern</translation>
    </message>
    <message>
        <source>Narrow %1</source>
        <translation>%1 einschränken</translation>
    </message>
    <message>
        <source>Set the policy on the key first, then bring the new version to the machines. An immutable policy cannot be changed any more.</source>
        <translation>Setzen Sie die Richtlinie zuerst am Schlüssel, und bringen Sie dann die neue Version auf die Maschinen. Eine unveränderliche Richtlinie kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>No token has %1.</source>
        <translation>Kein Token hat %1.</translation>
    </message>
</context>
<context>
    <name>skr::RowCell</name>
    <message>
        <source>Set %1: no other authority has these conditions</source>
        <translation>Satz %1: Keine andere Autorität hat diese Bedingungen</translation>
    </message>
    <message numerus="yes">
        <source>Set %1: %n authorities have these conditions</source>
        <translation>
            <numerusform>Satz %1: %n Autorität hat diese Bedingungen</numerusform>
            <numerusform>Satz %1: %n Autoritäten haben diese Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Relies on observed behaviour that no document promises</source>
        <translation>Stützt sich auf beobachtetes Verhalten, das kein Dokument zusichert</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>token has %1</source>
        <translation>Token hat %1</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>entscheidend</translation>
    </message>
    <message>
        <source>relies on observed behaviour</source>
        <translation>stützt sich auf beobachtetes Verhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>skr::RowDelegate</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>skr::RowNames</name>
    <message>
        <source>block “%1”</source>
        <translation>Block „%1“</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n Autorität</numerusform>
            <numerusform>%n Autoritäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skr::RowPresentation</name>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>not equals</source>
        <translation>ist ungleich</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>%1 of %2 matches</source>
        <translation>%1 von %2 passt</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>Release the key to a token from all of</source>
        <translation>Schlüssel freigeben für Token aller dieser Autoritäten</translation>
    </message>
    <message>
        <source>Release the key to a token from any of</source>
        <translation>Schlüssel freigeben für Token einer dieser Autoritäten</translation>
    </message>
    <message>
        <source>Release the key to a token from</source>
        <translation>Schlüssel freigeben für Token von</translation>
    </message>
    <message>
        <source>(no authority)</source>
        <translation>(keine Autorität)</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eine von</translation>
    </message>
    <message>
        <source>(no claim)</source>
        <translation>(kein Claim)</translation>
    </message>
    <message>
        <source>Add condition…</source>
        <translation>Bedingung hinzufügen…</translation>
    </message>
    <message>
        <source>Add authority…</source>
        <translation>Autorität hinzufügen…</translation>
    </message>
    <message>
        <source>if all of</source>
        <translation>wenn alle von</translation>
    </message>
    <message>
        <source>if any of</source>
        <translation>wenn eine von</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n Bedingung</numerusform>
            <numerusform>%n Bedingungen</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>Undokumentiert</translation>
    </message>
    <message>
        <source>Other issuer</source>
        <translation>Anderer Aussteller</translation>
    </message>
    <message>
        <source>Accepts</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht benötigt</translation>
    </message>
    <message>
        <source>Met, %1 of %2</source>
        <translation>Erfüllt, %1 von %2</translation>
    </message>
    <message>
        <source>Not met, %1 of %2</source>
        <translation>Nicht erfüllt, %1 von %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>skr::SampleTokens</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
</context>
<context>
    <name>skr::SamplesPane</name>
    <message>
        <source>Expecte&amp;d:</source>
        <translation>Er&amp;wartet:</translation>
    </message>
    <message>
        <source>Sample tokens</source>
        <translation>Beispieltoken</translation>
    </message>
    <message>
        <source>No expectation</source>
        <translation>Keine Erwartung</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Add Fi&amp;les…</source>
        <translation>Dateien hinz&amp;ufügen…</translation>
    </message>
    <message>
        <source>Open &amp;Tests…</source>
        <translation>Tests &amp;öffnen…</translation>
    </message>
    <message>
        <source>S&amp;ave Tests…</source>
        <translation>Te&amp;sts speichern…</translation>
    </message>
    <message>
        <source>No sample tokens yet. Add files with tokens, or open a file of tests: each token gets a line with what the policy decides. They stay in memory.</source>
        <translation>Noch keine Beispieltoken. Fügen Sie Dateien mit Token hinzu, oder öffnen Sie eine Testdatei: Jedes Token erhält eine Zeile mit dem, was die Richtlinie entscheidet. Sie bleiben im Arbeitsspeicher.</translation>
    </message>
</context>
<context>
    <name>skr::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>skr::SelectionCommands</name>
    <message>
        <source>Select a row first</source>
        <translation>Wählen Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>Select one row alone</source>
        <translation>Wählen Sie eine einzelne Zeile</translation>
    </message>
    <message>
        <source>This is no entry of a list</source>
        <translation>Das ist kein Eintrag einer Liste</translation>
    </message>
    <message>
        <source>One of them is no entry of a list</source>
        <translation>Eine davon ist kein Eintrag einer Liste</translation>
    </message>
    <message>
        <source>The list has a syntax error: mend it in the JSON first</source>
        <translation>Die Liste hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>Select rows of one block</source>
        <translation>Wählen Sie Zeilen eines einzigen Blocks</translation>
    </message>
    <message>
        <source>These are the first entries</source>
        <translation>Das sind die ersten Einträge</translation>
    </message>
    <message>
        <source>These are the last entries</source>
        <translation>Das sind die letzten Einträge</translation>
    </message>
    <message>
        <source>Select a condition or a block</source>
        <translation>Wählen Sie eine Bedingung oder einen Block</translation>
    </message>
    <message>
        <source>This is in no nested block</source>
        <translation>Dies ist in keinem verschachtelten Block</translation>
    </message>
    <message>
        <source>There is no block beside it to move into</source>
        <translation>Daneben steht kein Block, in den es verschoben werden kann</translation>
    </message>
    <message>
        <source>Select neighbours to wrap them together</source>
        <translation>Wählen Sie benachbarte Zeilen, um sie gemeinsam zu umschließen</translation>
    </message>
    <message>
        <source>A syntax error is in the way: mend it in the JSON first</source>
        <translation>Ein Syntaxfehler ist im Weg: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Wrap %1 in all of</source>
        <translation>%1 mit „alle von“ umschließen</translation>
    </message>
    <message>
        <source>Wrap %1 in any of</source>
        <translation>%1 mit „eine von“ umschließen</translation>
    </message>
    <message>
        <source>An authority can stand in the policy&apos;s list only</source>
        <translation>Eine Autorität kann nur in der Liste der Richtlinie stehen</translation>
    </message>
    <message>
        <source>A condition stands in an authority or a block</source>
        <translation>Eine Bedingung steht in einer Autorität oder einem Block</translation>
    </message>
    <message>
        <source>There is no list yet to move it to: add a condition there first</source>
        <translation>Es gibt noch keine Liste als Ziel: Fügen Sie dort zuerst eine Bedingung hinzu</translation>
    </message>
    <message>
        <source>A block cannot be moved into itself</source>
        <translation>Ein Block kann nicht in sich selbst verschoben werden</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
</context>
<context>
    <name>skr::SettingsFile</name>
    <message>
        <source>Your preferences can’t be saved to “%1”. Check the free space and the permissions of the folder.</source>
        <translation>Ihre Einstellungen können nicht in „%1“ gespeichert werden. Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>skr::SeveritiesPage</name>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>How problems are shown. Whether Key Vault takes the policy does not depend on it. A file %1 beside a policy counts more.</source>
        <translation>Wie Probleme angezeigt werden. Ob Key Vault die Richtlinie annimmt, hängt nicht davon ab. Eine Datei %1 neben einer Richtlinie hat Vorrang.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Show “%1” as:</source>
        <translation>„%1“ an&amp;zeigen als:</translation>
    </message>
    <message>
        <source>As built in (%1)</source>
        <translation>Wie eingebaut (%1)</translation>
    </message>
    <message>
        <source>Syntax</source>
        <translation>Syntax</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoritäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Token kinds</source>
        <translation>Arten von Token</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>How the problem is shown</source>
        <translation>Wie das Problem angezeigt wird</translation>
    </message>
</context>
<context>
    <name>skr::SeverityPreferences</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>skr::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>Wie &amp;üblich</translation>
    </message>
    <message>
        <source>Words of an action, or keys</source>
        <translation>Wörter einer Aktion oder Tasten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New &amp;keys:</source>
        <translation>&amp;Neue Tasten:</translation>
    </message>
    <message>
        <source>All as Usua&amp;l</source>
        <translation>A&amp;lle wie üblich</translation>
    </message>
    <message>
        <source>Changed; as usual it is: %1</source>
        <translation>Geändert; üblich ist: %1</translation>
    </message>
    <message>
        <source>T&amp;ake Over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys, and assign them.</source>
        <translation>Wählen Sie eine Aktion, drücken Sie ihre neuen Tasten, und weisen Sie sie zu.</translation>
    </message>
    <message>
        <source>“%1” has these keys, or keys that begin with them: taken over, it has them no more.</source>
        <translation>„%1“ hat diese Tasten oder Tasten, die damit beginnen: Werden sie übernommen, hat es sie nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has these keys and keeps them.</source>
        <translation>„%1“ hat diese Tasten und behält sie.</translation>
    </message>
</context>
<context>
    <name>skr::SignatureRow</name>
    <message>
        <source>Chec&amp;k…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbreche&amp;n</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <translation>Die Signatur prüfen</translation>
    </message>
    <message>
        <source>Stop asking for keys</source>
        <translation>Nicht länger nach Schlüsseln fragen</translation>
    </message>
    <message>
        <source>From a Key Set &amp;File…</source>
        <translation>Mit einer Schlüsselsatz&amp;datei…</translation>
    </message>
    <message>
        <source>From the &amp;Issuer</source>
        <translation>Vom &amp;Aussteller</translation>
    </message>
    <message>
        <source>From the &amp;Issuer, %1</source>
        <translation>Vom &amp;Aussteller, %1</translation>
    </message>
    <message>
        <source>The token names no https address that can be asked for keys</source>
        <translation>Das Token nennt keine https-Adresse, bei der Schlüssel abgefragt werden können</translation>
    </message>
    <message>
        <source>Fetches the public keys of %1; nothing of the token is sent</source>
        <translation>Ruft die öffentlichen Schlüssel von %1 ab; vom Token wird nichts gesendet</translation>
    </message>
</context>
<context>
    <name>skr::SignatureText</name>
    <message>
        <source>a key without an id</source>
        <translation>einem Schlüssel ohne Kennung</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>%1, whose certificate expired on %2</source>
        <translation>%1, dessen Zertifikat am %2 ablief</translation>
    </message>
    <message>
        <source>%1, whose certificate is valid from %2 only</source>
        <translation>%1, dessen Zertifikat erst ab %2 gültig ist</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2</source>
        <translation>%1, Zertifikat gültig bis %2</translation>
    </message>
    <message>
        <source>Signature verified.</source>
        <translation>Signatur bestätigt.</translation>
    </message>
    <message>
        <source>Signature not verified: this token may not be genuine.</source>
        <translation>Signatur nicht bestätigt: Dieses Token ist womöglich nicht echt.</translation>
    </message>
    <message>
        <source>Signature not checked.</source>
        <translation>Signatur nicht geprüft.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
    <message>
        <source>Not verified with the keys of %1: %2.</source>
        <translation>Mit den Schlüsseln von %1 nicht bestätigt: %2.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked. %1</source>
        <translation>Nicht geprüft. %1</translation>
    </message>
    <message>
        <source>Verified with %1 from %2</source>
        <translation>Bestätigt mit %1 aus %2</translation>
    </message>
    <message>
        <source>Verified with %1 of %2</source>
        <translation>Bestätigt mit %1 von %2</translation>
    </message>
</context>
<context>
    <name>skr::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Or drop a file here</source>
        <translation>Oder legen Sie hier eine Datei ab</translation>
    </message>
    <message>
        <source>A policy to edit, or a token to try.</source>
        <translation>Eine Richtlinie zum Bearbeiten oder ein Token zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Secure Key Release policies</source>
        <translation>Freigaberichtlinien für Secure Key Release</translation>
    </message>
    <message>
        <source>Write a policy, mend one, and see which tokens it lets in.</source>
        <translation>Schreiben Sie eine Richtlinie, berichtigen Sie eine, und sehen Sie, welche Token sie zulässt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Blank policy</source>
        <translation>Leere Richtlinie</translation>
    </message>
    <message>
        <source>Version 1.0.0, no authority yet</source>
        <translation>Version 1.0.0, noch keine Autorität</translation>
    </message>
    <message>
        <source>Open a policy…</source>
        <translation>Richtlinie öffnen…</translation>
    </message>
    <message>
        <source>In whatever state it is: not a byte changes by opening</source>
        <translation>In jedem Zustand: Das Öffnen ändert kein Byte</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>In whatever it was copied from: base64, a key, a template, a command</source>
        <translation>Woraus sie auch kopiert wurde: base64, Schlüssel, Vorlage, Befehl</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A confidential VM’s policy with a token that it accepts</source>
        <translation>Richtlinie einer vertraulichen VM mit passendem Token</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Neu aus einer Vorlage</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt verwendete Dateien</translation>
    </message>
    <message>
        <source>None yet. Files you open appear here.</source>
        <translation>Noch keine. Hier erscheinen die Dateien, die Sie öffnen.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>The first minute, task by task, and a search</source>
        <translation>Die erste Minute, Aufgabe für Aufgabe, und eine Suche</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>Alle Vorlagen…</translation>
    </message>
    <message>
        <source>SGX, Intel TDX, rotation; what each does not protect from</source>
        <translation>SGX, Intel TDX, Austausch; wovor jede nicht schützt</translation>
    </message>
</context>
<context>
    <name>skr::StatusLine</name>
    <message>
        <source>Not UTF-8</source>
        <translation>Kein UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 mit BOM</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>CRLF and LF</source>
        <translation>CRLF und LF</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: tokens stay in memory, evaluation is local.</source>
        <translation>Nichts wird irgendwohin gesendet: Token bleiben im Arbeitsspeicher, bewertet wird lokal.</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Schreibmarke</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>Codierung und Zeilenenden</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security remark(s)</source>
        <translation>
            <numerusform>%n Sicherheitshinweis</numerusform>
            <numerusform>%n Sicherheitshinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Not a policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
</context>
<context>
    <name>skr::SuggestionEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>skr::TemplateDialog</name>
    <message>
        <source>New from Template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Create &amp;Policy</source>
        <translation>&amp;Richtlinie erstellen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>What it does not protect from</source>
        <translation>Wovor sie nicht schützt</translation>
    </message>
    <message>
        <source>What is left to fill in</source>
        <translation>Was noch einzutragen ist</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Text der Richtlinie</translation>
    </message>
</context>
<context>
    <name>skr::TextActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>Ein&amp;klappen</translation>
    </message>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>A&amp;lles einklappen</translation>
    </message>
    <message>
        <source>U&amp;nfold All</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
</context>
<context>
    <name>skr::TextFinder</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was replaced: there are too many matches, or the text would become too large.</source>
        <translation>Nichts wurde ersetzt: Es gibt zu viele Treffer, oder der Text würde zu groß.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>1 match replaced</source>
        <translation>1 Treffer ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n matches replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 matches</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>Kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>The regular expression takes too many steps; make it simpler</source>
        <translation>Der reguläre Ausdruck braucht zu viele Schritte; vereinfachen Sie ihn</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1, on from the top</source>
        <translation>%1, vom Anfang an weiter</translation>
    </message>
    <message>
        <source>%1, on from the end</source>
        <translation>%1, vom Ende an weiter</translation>
    </message>
</context>
<context>
    <name>skr::TextNotice</name>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Teil des Textes</translation>
    </message>
    <message>
        <source>This file has very long lines. Format it to edit it as text; until then it stays as it is. A part of it:</source>
        <translation>Diese Datei hat sehr lange Zeilen. Formatieren Sie sie, um sie als Text zu bearbeiten; bis dahin bleibt sie, wie sie ist. Ein Teil davon:</translation>
    </message>
    <message>
        <source>This file is too large to edit as text. A part of it:</source>
        <translation>Diese Datei ist zu groß, um sie als Text zu bearbeiten. Ein Teil davon:</translation>
    </message>
</context>
<context>
    <name>skr::TextPane</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
</context>
<context>
    <name>skr::TextSearch</name>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, bei Zeichen %2</translation>
    </message>
</context>
<context>
    <name>skr::TokenModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>skr::TokenPane</name>
    <message>
        <source>New &amp;Policy from Token…</source>
        <translation>Neue &amp;Richtlinie aus Token…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Require All %n of These</source>
        <translation>
            <numerusform>&amp;Fordern (%n)</numerusform>
            <numerusform>Alle %n &amp;fordern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Require This</source>
        <translation>Dies &amp;fordern</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Load an attestation token to see, condition by condition, whether the key would be released. Open it, paste it, or drop it here. It stays in memory.</source>
        <translation>Laden Sie ein Attestierungstoken, um Bedingung für Bedingung zu sehen, ob der Schlüssel freigegeben würde. Öffnen Sie es, fügen Sie es ein, oder legen Sie es hier ab. Es bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>The token has no such claim.</source>
        <translation>Das Token hat keinen solchen Claim.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>No RSA key for encryption in x-ms-runtime.keys: with this token no key can be released, whatever the policy says.</source>
        <translation>Kein RSA-Schlüssel zum Verschlüsseln in x-ms-runtime.keys: Mit diesem Token kann kein Schlüssel freigegeben werden, was die Richtlinie auch sagt.</translation>
    </message>
    <message>
        <source>Search the token’s claims</source>
        <translation>Claims des Tokens durchsuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Das Token entfernen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
</context>
<context>
    <name>skr::TokenPolicyDialog</name>
    <message>
        <source>Sensible</source>
        <translation>Sinnvoll</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Not advised</source>
        <translation>Nicht empfohlen</translation>
    </message>
    <message>
        <source>Cannot be a condition</source>
        <translation>Kann keine Bedingung sein</translation>
    </message>
    <message>
        <source>New Policy from Token</source>
        <translation>Neue Richtlinie aus Token</translation>
    </message>
    <message>
        <source>The policy asks for a token of %1 and all of the chosen claims, with the values that this token has. Where one must be narrower or wider, change it afterwards.</source>
        <translation>Die Richtlinie verlangt ein Token von %1 und alle gewählten Claims mit den Werten, die dieses Token hat. Wo einer enger oder weiter gefasst sein muss, ändern Sie ihn danach.</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Warum oder warum nicht</translation>
    </message>
    <message>
        <source>Create &amp;Policy</source>
        <translation>&amp;Richtlinie erstellen</translation>
    </message>
</context>
<context>
    <name>skr::TokenSignature</name>
    <message>
        <source>“%1” is no key set: %2.</source>
        <translation>„%1“ ist kein Schlüsselsatz: %2.</translation>
    </message>
    <message>
        <source>The configuration is that of “%1”, which is not how the token spells its issuer.</source>
        <translation>Die Konfiguration ist die von „%1“; so schreibt das Token seinen Aussteller nicht.</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Die Signatur wird geprüft…</translation>
    </message>
</context>
<context>
    <name>skr::TokenText</name>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1 tomorrow</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Element</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1 ago (%2)</source>
        <translation>vor %1 abgelaufen (%2)</translation>
    </message>
    <message>
        <source>not valid before %1, in %2</source>
        <translation>erst ab %1 gültig, in %2</translation>
    </message>
    <message>
        <source>always: the token names no time at which it expires</source>
        <translation>immer: Das Token nennt keine Zeit, zu der es abläuft</translation>
    </message>
    <message>
        <source>until %1, %2 left</source>
        <translation>bis %1, endet in %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
</context>
<context>
    <name>skr::TransferCommands</name>
    <message>
        <source>Select an authority or a block for it to go into</source>
        <translation>Wählen Sie eine Autorität oder einen Block als Ziel</translation>
    </message>
    <message>
        <source>%1 without its comments</source>
        <translation>%1 ohne die Kommentare</translation>
    </message>
    <message>
        <source>The list has a syntax error: mend it in the JSON first</source>
        <translation>Die Liste hat einen Syntaxfehler: Beheben Sie ihn zuerst im JSON</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Drop a claim on an authority or a block</source>
        <translation>Legen Sie einen Claim auf einer Autorität oder einem Block ab</translation>
    </message>
    <message>
        <source>Only text can be dropped here</source>
        <translation>Hier kann nur Text abgelegt werden</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>%1 ablegen</translation>
    </message>
    <message>
        <source>It cannot stand there</source>
        <translation>Dort kann es nicht stehen</translation>
    </message>
</context>
<context>
    <name>skr::ValueDelegate</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the version that the grammar documents</source>
        <translation>die Version, die die Grammatik dokumentiert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>skr::ValueNotes</name>
    <message>
        <source>%1 The token has this.</source>
        <translation>%1 Das Token hat diesen.</translation>
    </message>
    <message>
        <source>%1 The token has it in other letter case: %2.</source>
        <translation>%1 Das Token hat ihn in anderer Groß-/Kleinschreibung: %2.</translation>
    </message>
    <message>
        <source>%1 Token has %2.</source>
        <translation>%1 Das Token hat %2.</translation>
    </message>
    <message>
        <source>Boolean.</source>
        <translation>Boolescher Wert.</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Weder true noch false.</translation>
    </message>
    <message>
        <source>Text, because of the quotes; without them a Boolean.</source>
        <translation>Text, wegen der Anführungszeichen; ohne sie ein boolescher Wert.</translation>
    </message>
    <message>
        <source>Boolean: whether the token has the claim. No document says what “exists” takes.</source>
        <translation>Boolescher Wert: ob das Token den Claim hat. Kein Dokument sagt, was „exists“ annimmt.</translation>
    </message>
    <message>
        <source>Token has %1</source>
        <translation>Das Token hat %1</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Seconds since 1970, or a date and a time: 2026-01-31 12:00.</source>
        <translation>Sekunden seit 1970 oder Datum und Uhrzeit: 2026-01-31 12:00.</translation>
    </message>
    <message>
        <source>After the year 9999. Seconds are meant, not milliseconds.</source>
        <translation>Nach dem Jahr 9999. Gemeint sind Sekunden, nicht Millisekunden.</translation>
    </message>
    <message>
        <source>Seconds since 1970, or a date and a time.</source>
        <translation>Sekunden seit 1970 oder Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Integer.</source>
        <translation>Ganzzahl.</translation>
    </message>
    <message>
        <source>Text, because of the quotes; without them a number.</source>
        <translation>Text, wegen der Anführungszeichen; ohne sie eine Zahl.</translation>
    </message>
    <message>
        <source>Text, where tokens have an integer.</source>
        <translation>Text, wo Token eine Ganzzahl haben.</translation>
    </message>
    <message>
        <source>Not a number, so it is kept as text.</source>
        <translation>Keine Zahl, bleibt daher Text.</translation>
    </message>
    <message>
        <source>A number with a fraction or an exponent; tokens have an integer.</source>
        <translation>Eine Zahl mit Nachkommastellen oder Exponent; Token haben eine Ganzzahl.</translation>
    </message>
    <message>
        <source>Too large for an integer of 64 bits.</source>
        <translation>Zu groß für eine Ganzzahl von 64 Bit.</translation>
    </message>
    <message>
        <source>Past 2^53: no document says that it is compared exactly.</source>
        <translation>Größer als 2^53: Kein Dokument sagt, dass genau verglichen wird.</translation>
    </message>
    <message>
        <source>base64url</source>
        <translation>base64url</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>base64url, without padding.</source>
        <translation>base64url, ohne Auffüllung.</translation>
    </message>
    <message>
        <source>base64, with padding.</source>
        <translation>base64, mit Auffüllung.</translation>
    </message>
    <message>
        <source>Not %1: it has a character that does not belong.</source>
        <translation>Kein %1: enthält ein Zeichen, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>Mixes “+” and “/” of base64 with “-” and “_” of base64url.</source>
        <translation>Mischt „+“ und „/“ von base64 mit „-“ und „_“ von base64url.</translation>
    </message>
    <message>
        <source>Not %1: characters or padding are missing at the end.</source>
        <translation>Kein %1: am Ende fehlen Zeichen oder Auffüllung.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>base64, %1; tokens have base64url.</source>
        <translation>base64, %1; Token haben base64url.</translation>
    </message>
    <message>
        <source>base64url, %1; tokens have base64.</source>
        <translation>base64url, %1; Token haben base64.</translation>
    </message>
    <message>
        <source>base64url, %1, with padding; tokens have none.</source>
        <translation>base64url, %1, mit Auffüllung; Token haben keine.</translation>
    </message>
    <message>
        <source>base64, %1, without padding; tokens have it.</source>
        <translation>base64, %1, ohne Auffüllung; Token haben sie.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>GUID.</source>
        <translation>GUID.</translation>
    </message>
    <message>
        <source>Not a GUID: 8-4-4-4-12 hexadecimal digits.</source>
        <translation>Keine GUID: 8-4-4-4-12 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>GUID in braces; tokens have none.</source>
        <translation>GUID in geschweiften Klammern; Token haben keine.</translation>
    </message>
    <message>
        <source>Text.</source>
        <translation>Text.</translation>
    </message>
    <message>
        <source>Text, because of the quotes.</source>
        <translation>Text, wegen der Anführungszeichen.</translation>
    </message>
    <message>
        <source>Boolean; in double quotes it is text.</source>
        <translation>Boolescher Wert; in doppelten Anführungszeichen ist es Text.</translation>
    </message>
    <message>
        <source>Number; in double quotes it is text.</source>
        <translation>Zahl; in doppelten Anführungszeichen ist es Text.</translation>
    </message>
    <message>
        <source>%1 is not a hexadecimal digit.</source>
        <translation>%1 ist keine Hexadezimalziffer.</translation>
    </message>
    <message>
        <source>%1 of %2 digits, %3 missing</source>
        <translation>%1 von %2 Ziffern, %3 fehlen</translation>
    </message>
    <message>
        <source>%1 of %2 digits, %3 too many</source>
        <translation>%1 von %2 Ziffern, %3 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 Ziffern</translation>
    </message>
    <message>
        <source>%1, but not written as tokens do</source>
        <translation>%1, aber nicht so geschrieben wie in Token</translation>
    </message>
    <message>
        <source>%1, in upper case; tokens have lower case</source>
        <translation>%1, in Großbuchstaben; Token haben Kleinbuchstaben</translation>
    </message>
    <message>
        <source>%1: the last byte is half</source>
        <translation>%1: das letzte Byte ist halb</translation>
    </message>
    <message>
        <source>%1; the token has this</source>
        <translation>%1; das Token hat diesen</translation>
    </message>
</context>
<context>
    <name>skr::ValueSuggestions</name>
    <message>
        <source>as base64url, without padding</source>
        <translation>als base64url, ohne Auffüllung</translation>
    </message>
    <message>
        <source>as base64, with padding</source>
        <translation>als base64, mit Auffüllung</translation>
    </message>
    <message>
        <source>the token has this</source>
        <translation>das Token hat diesen</translation>
    </message>
    <message>
        <source>not as text</source>
        <translation>nicht als Text</translation>
    </message>
    <message>
        <source>as text, as it is now</source>
        <translation>als Text, wie es jetzt ist</translation>
    </message>
</context>
<context>
    <name>skr::VerdictBanner</name>
    <message>
        <source>As observed</source>
        <translation>Wie beobachtet</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Where the documentation is silent, what working deployments show is taken; the verdict says so.</source>
        <translation>Wo die Dokumentation schweigt, gilt, was funktionierende Installationen zeigen; das Ergebnis sagt es.</translation>
    </message>
    <message>
        <source>Only the documentation counts: what it does not say is open.</source>
        <translation>Nur die Dokumentation zählt: Was sie nicht sagt, ist offen.</translation>
    </message>
    <message>
        <source>How to read what the documentation of the service does not say</source>
        <translation>Wie zu lesen ist, was die Dokumentation des Dienstes nicht sagt</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesart</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
</context>
<context>
    <name>skr::VerdictText</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 authority</source>
        <translation>1 Autorität</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n Autorität</numerusform>
            <numerusform>%n Autoritäten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 has no value yet</source>
        <translation>%1 hat noch keinen Wert</translation>
    </message>
    <message>
        <source>A block has no condition yet</source>
        <translation>Ein Block hat noch keine Bedingung</translation>
    </message>
    <message>
        <source>The policy has no authority yet: name the attestation endpoint that signs the token</source>
        <translation>Die Richtlinie hat noch keine Autorität: Nennen Sie den Attestierungsendpunkt, der das Token signiert</translation>
    </message>
    <message>
        <source>An authority has no conditions yet</source>
        <translation>Eine Autorität hat noch keine Bedingungen</translation>
    </message>
    <message>
        <source>An authority has no URL yet</source>
        <translation>Eine Autorität hat noch keine URL</translation>
    </message>
    <message>
        <source>A condition names no claim yet</source>
        <translation>Eine Bedingung nennt noch keinen Claim</translation>
    </message>
    <message>
        <source>A condition has no operator yet</source>
        <translation>Eine Bedingung hat noch keinen Operator</translation>
    </message>
    <message>
        <source>The document is empty: add an authority, or open a policy</source>
        <translation>Das Dokument ist leer: Fügen Sie eine Autorität hinzu, oder öffnen Sie eine Richtlinie</translation>
    </message>
    <message>
        <source>; %1 of %2 is met</source>
        <translation>; %1 von %2 ist erfüllt</translation>
    </message>
    <message>
        <source>; %1 of %2 are met</source>
        <translation>; %1 von %2 sind erfüllt</translation>
    </message>
    <message>
        <source>; 1 more thing is missing</source>
        <translation>; eine weitere Angabe fehlt</translation>
    </message>
    <message numerus="yes">
        <source>; %n more things are missing</source>
        <translation>
            <numerusform>; %n weitere Angabe fehlt</numerusform>
            <numerusform>; %n weitere Angaben fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accepts: %3.</source>
        <translation>%1 von %2 akzeptiert: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 accept: %3.</source>
        <translation>%1 von %2 akzeptieren: %3.</translation>
    </message>
    <message>
        <source>Relies on documented behaviour only.</source>
        <translation>Stützt sich nur auf dokumentiertes Verhalten.</translation>
    </message>
    <message>
        <source>Relies on 1 observed behaviour.</source>
        <translation>Stützt sich auf 1 beobachtetes Verhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Relies on %n observed behaviours.</source>
        <translation>
            <numerusform>Stützt sich auf %n beobachtetes Verhalten.</numerusform>
            <numerusform>Stützt sich auf %n beobachtete Verhaltensweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relies on 1 observed behaviour: %1.</source>
        <translation>Stützt sich auf 1 beobachtetes Verhalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Relies on %n observed behaviours: %1.</source>
        <translation>
            <numerusform>Stützt sich auf %n beobachtetes Verhalten: %1.</numerusform>
            <numerusform>Stützt sich auf %n beobachtete Verhaltensweisen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many combinations of what no document says to try them all.</source>
        <translation>Was kein Dokument sagt, ergibt zu viele Kombinationen, um alle zu prüfen.</translation>
    </message>
    <message>
        <source>Depends on what no document says: %1.</source>
        <translation>Hängt davon ab, was kein Dokument sagt: %1.</translation>
    </message>
    <message>
        <source>However the open points are decided, the conditions are never met together.</source>
        <translation>Wie die offenen Punkte auch entschieden werden: Die Bedingungen sind nie zugleich erfüllt.</translation>
    </message>
    <message>
        <source>%1; many more conditions are not met.</source>
        <translation>%1; viele weitere Bedingungen sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>%1; 1 more condition is not met.</source>
        <translation>%1; 1 weitere Bedingung ist nicht erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more conditions are not met.</source>
        <translation>
            <numerusform>%1; %n weitere Bedingung ist nicht erfüllt.</numerusform>
            <numerusform>%1; %n weitere Bedingungen sind nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token names no issuer (`iss`), so no authority matches it.</source>
        <translation>Das Token nennt keinen Aussteller (`iss`), daher passt keine Autorität dazu.</translation>
    </message>
    <message>
        <source>None of %1 names the token&apos;s issuer, %2.</source>
        <translation>Keine von %1 nennt den Aussteller des Tokens, %2.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Not a valid policy</source>
        <translation>Keine gültige Richtlinie</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Undocumented</source>
        <translation>Undokumentiert</translation>
    </message>
    <message>
        <source>Load an attestation token to see whether it would release the key.</source>
        <translation>Laden Sie ein Attestierungstoken, um zu sehen, ob es den Schlüssel freigäbe.</translation>
    </message>
    <message>
        <source>Key Vault would drop this file without a word. %1.</source>
        <translation>Key Vault würde diese Datei wortlos verwerfen. %1.</translation>
    </message>
    <message>
        <source>Signature not checked.</source>
        <translation>Signatur nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not a policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>There is nothing to check or evaluate.</source>
        <translation>Es gibt nichts zu prüfen oder auszuwerten.</translation>
    </message>
    <message>
        <source>This token gets no key: %1.</source>
        <translation>Dieses Token bekommt keinen Schlüssel: %1.</translation>
    </message>
    <message>
        <source>Evaluated at the time it was issued, %1.</source>
        <translation>Ausgewertet für den Zeitpunkt, zu dem es ausgestellt wurde: %1.</translation>
    </message>
    <message>
        <source>Evaluated at %1, as its test says.</source>
        <translation>Ausgewertet für %1, wie der Test es sagt.</translation>
    </message>
    <message>
        <source>%1, but the token has expired</source>
        <translation>%1, aber das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>%1, but the token is not valid yet</source>
        <translation>%1, aber das Token ist noch nicht gültig</translation>
    </message>
    <message>
        <source>%1, but the token has no encryption key</source>
        <translation>%1, aber das Token hat keinen Schlüssel zum Verschlüsseln</translation>
    </message>
</context>
<context>
    <name>skr::VerifyActions</name>
    <message>
        <source>Check &amp;Endpoint…</source>
        <translation>Endpunkt &amp;prüfen…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Select an authority, or a condition of one, first</source>
        <translation>Wählen Sie zuerst eine Autorität oder eine Bedingung darin</translation>
    </message>
    <message>
        <source>Ask this authority&apos;s service whether it answers, and with which keys</source>
        <translation>Den Dienst dieser Autorität fragen, ob er antwortet, und mit welchen Schlüsseln</translation>
    </message>
</context>
<context>
    <name>skr::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>This cannot be written by itself: change the condition by hand</source>
        <translation>Das lässt sich nicht von selbst schreiben: Ändern Sie die Bedingung von Hand</translation>
    </message>
</context>
<context>
    <name>skr::WhyText</name>
    <message>
        <source>Either %1, or %2.</source>
        <translation>Entweder: %1, oder: %2.</translation>
    </message>
    <message>
        <source>Taken: %1.</source>
        <translation>Angenommen: %1.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>%1: %2 of %3 conditions are met.</source>
        <translation>%1: %2 von %3 Bedingungen sind erfüllt.</translation>
    </message>
    <message>
        <source>Conditions of %1 that are not met</source>
        <translation>Nicht erfüllte Bedingungen von %1</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und weitere</translation>
    </message>
    <message>
        <source>However the open points are decided, its conditions are never met together.</source>
        <translation>Wie die offenen Punkte auch entschieden werden: Die Bedingungen sind nie zugleich erfüllt.</translation>
    </message>
    <message>
        <source>No authority names the token&apos;s issuer</source>
        <translation>Keine Autorität nennt den Aussteller des Tokens</translation>
    </message>
    <message>
        <source>The token names no issuer (`iss`).</source>
        <translation>Das Token nennt keinen Aussteller (`iss`).</translation>
    </message>
    <message>
        <source>None of %1 authorities names the token&apos;s issuer %2.</source>
        <translation>Keine von %1 Autoritäten nennt den Aussteller des Tokens %2.</translation>
    </message>
    <message>
        <source>Other authorities</source>
        <translation>Andere Autoritäten</translation>
    </message>
    <message>
        <source>%1 more name the token&apos;s issuer.</source>
        <translation>%1 weitere nennen den Aussteller des Tokens.</translation>
    </message>
    <message>
        <source>1 names another issuer.</source>
        <translation>1 nennt einen anderen Aussteller.</translation>
    </message>
    <message numerus="yes">
        <source>%n name another issuer.</source>
        <translation>
            <numerusform>%n nennt einen anderen Aussteller.</numerusform>
            <numerusform>%n nennen einen anderen Aussteller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relies on observed behaviour</source>
        <translation>Stützt sich auf beobachtetes Verhalten</translation>
    </message>
    <message>
        <source>What the outcome depends on</source>
        <translation>Wovon das Ergebnis abhängt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>There are more combinations of what no document says than are tried.</source>
        <translation>Was kein Dokument sagt, ergibt mehr Kombinationen, als geprüft werden.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>1 error: see Problems.</source>
        <translation>1 Fehler: siehe Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors: see Problems.</source>
        <translation>
            <numerusform>%n Fehler: siehe Probleme.</numerusform>
            <numerusform>%n Fehler: siehe Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a valid policy</source>
        <translation>Keine gültige Richtlinie</translation>
    </message>
    <message>
        <source>The service gives no message: a key with such a policy is never released.</source>
        <translation>Der Dienst meldet nichts: Ein Schlüssel mit einer solchen Richtlinie wird nie freigegeben.</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Open or paste an attestation token. Then this says which of the conditions it meets, and what the verdict relies on.</source>
        <translation>Öffnen Sie ein Attestierungstoken, oder fügen Sie eines ein. Dann steht hier, welche der Bedingungen es erfüllt und worauf sich das Ergebnis stützt.</translation>
    </message>
    <message>
        <source>The token stays in memory.</source>
        <translation>Das Token bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>Not a policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>There is nothing to check or evaluate.</source>
        <translation>Es gibt nichts zu prüfen oder auszuwerten.</translation>
    </message>
</context>
<context>
    <name>skr::WordsPane</name>
    <message>
        <source>The policy in words</source>
        <translation>Die Richtlinie in Worten</translation>
    </message>
    <message>
        <source>The policy is too long to be told here. The command line does: skr-policy describe FILE.</source>
        <translation>Die Richtlinie ist zu lang, um hier wiedergegeben zu werden. Die Befehlszeile kann es: skr-policy describe FILE.</translation>
    </message>
    <message>
        <source>Add an authority and its conditions to the policy: they are told here as sentences.</source>
        <translation>Fügen Sie der Richtlinie eine Autorität und ihre Bedingungen hinzu: Hier werden sie in Sätzen erzählt.</translation>
    </message>
</context>
<context>
    <name>skr::WrappingNotice</name>
    <message>
        <source>Show Pla&amp;ce</source>
        <translation>Stelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Edit the Policy &amp;Inside</source>
        <translation>&amp;Umhüllte Richtlinie bearbeiten</translation>
    </message>
    <message>
        <source>Exp&amp;ort…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>This text holds a policy: %1</source>
        <translation>Dieser Text enthält eine Richtlinie: %1</translation>
    </message>
    <message>
        <source>It cannot be written back: %1. Saving asks for another file.</source>
        <translation>Sie kann nicht zurückgeschrieben werden: %1. Beim Speichern wird nach einer anderen Datei gefragt.</translation>
    </message>
    <message>
        <source>Saving writes it back; the rest stays as it is.</source>
        <translation>Speichern schreibt sie zurück; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It is shown as text.</source>
        <translation>Er wird als Text angezeigt.</translation>
    </message>
</context>
</TS>
