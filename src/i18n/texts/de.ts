import type { Catalogue } from '../catalogue.ts';

/** German: informal, „Anführungszeichen“, short. */
export default {
  language: { name: 'Deutsch', locales: ['de'], readBy: [] },

  command: {
    ask: 'frag',
    'ask.about': 'Stell eine Frage zum viralen Marketing',
    'ask.question': 'frage',
    'ask.question.about': 'Deine Frage, in deinen Worten',
    'ask.for': 'für',
    'ask.for.about': 'Die Antwort hier öffentlich posten, für diese Person',
    define: 'erklär',
    'define.about': 'Schlag einen Begriff im Lexikon nach',
    'define.term': 'begriff',
    'define.term.about': 'Der Begriff, egal in welcher Sprache',
    tip: 'tipp',
    'tip.about': 'Hol dir einen Tipp für deine Kampagne',
    'tip.topic': 'thema',
    'tip.topic.about': 'Worum es in dem Tipp gehen soll',
    search: 'suche',
    'search.about': 'Durchsuch alle Einträge nach Wörtern',
    'search.text': 'text',
    'search.text.about': 'Wonach du suchst',
    browse: 'stöbern',
    'browse.about': 'Blätter durch alle Titel',
    help: 'hilfe',
    'help.about': 'Was du mich fragen kannst, mit Beispielen',
    knowledge: 'wissen',
    'knowledge.about': 'Für Moderatoren: mein Wissen pflegen',
    'knowledge.reload': 'neuladen',
    'knowledge.reload.about': 'Den Wissensordner neu einlesen',
    'knowledge.check': 'prüfen',
    'knowledge.check.about': 'Alle Fehler im Wissensordner auflisten',
    'knowledge.status': 'stand',
    'knowledge.status.about': 'Zeigen, was ich gerade weiß',
    kind: 'art',
    'kind.about': 'Nur Einträge dieser Art',
    language: 'sprache',
    'language.about': 'Die Sprache der Antwort',
  },

  kind: {
    lexicon: 'Lexikon',
    faq: 'Fragen und Antworten',
    tip: 'Tipps',
    article: 'Artikel',
  },

  /** What one entry is. */
  oneKind: {
    lexicon: 'Lexikon',
    faq: 'Frage',
    tip: 'Tipp',
    article: 'Artikel',
  },

  entry: {
    reviewed: 'geprüft am {date}',
    sources: 'Quellen: {sources}',
    otherLanguage: 'Auf {wished} gibt es das noch nicht, deshalb hier auf {shown}.',
    changed: 'Der Eintrag wurde inzwischen geändert. Hier ist der neue Text.',
    gone: 'Diesen Eintrag gibt es nicht mehr. Am nächsten kommen:',
    goneForGood: 'Diesen Eintrag gibt es nicht mehr, und etwas Ähnliches habe ich nicht.',
    readOn: 'Weiterlesen',
    related: 'Verwandte Einträge',
    open: 'Eintrag öffnen',
  },

  page: {
    position: '{page} von {pages}',
    previous: 'Zurück',
    next: 'Weiter',
  },

  ask: {
    for: 'Für {user}',
    notPosted: 'Für {user} wurde nichts gepostet, weil ich keine klare Antwort habe. Das hier siehst nur du.',
    candidates: 'Mehrere Einträge kommen infrage. Welchen meinst du?',
    candidatesFor: 'Mehrere Einträge kommen infrage. Den, den du auswählst, poste ich hier für {user}.',
    compared: 'Hier sind beide nebeneinander.',
    none: 'Das weiß ich nicht. Zu „{question}“ steht nichts in meinem Wissen.',
    nearest: 'Am nächsten kommen diese Titel:',
    whatIKnow:
      'Ich erkläre Begriffe, beantworte Fragen und gebe Tipps zum viralen Marketing. `/help` zeigt dir Beispiele.',
  },

  define: {
    none: '„{term}“ steht nicht im Lexikon.',
  },

  tip: {
    another: 'Noch ein Tipp',
    none: 'Ich habe noch keine Tipps.',
    otherTopic: 'Zu „{topic}“ habe ich keinen Tipp. Hier ist einer zu etwas anderem.',
  },

  search: {
    found: '„{text}“: {count, plural, one {# Treffer} other {# Treffer}}',
    none: 'Nichts gefunden zu „{text}“.',
    foundKind: '„{text}“ in {kind}: {count, plural, one {# Treffer} other {# Treffer}}',
    noneKind: 'Nichts gefunden zu „{text}“ in {kind}.',
    help: 'Versuch es mit weniger oder anderen Wörtern, oder stell mit `/ask` eine ganze Frage.',
  },

  browse: {
    all: 'Alle Einträge: {count}',
    kind: '{kind}: {count}',
    none: 'Hier gibt es noch nichts.',
  },

  help: {
    title: 'Was du mich fragen kannst',
    what: 'Ich beantworte Fragen zum viralen Marketing, in deiner Sprache. Alles, was ich sage, steht in meinen Einträgen, und jede Antwort nennt ihre Quelle.',
    commands:
      '`/ask` – eine Frage in deinen Worten\n`/define` – was ein Begriff bedeutet\n`/tip` – ein Tipp für deine Kampagne\n`/search` – Wörter in allen Einträgen finden\n`/browse` – durch alle Titel blättern',
    try: 'Probier eine davon aus:',
    private:
      'Meine Antworten siehst nur du, außer du postest eine mit `for`. Ich speichere weder deinen Namen noch deine Fragen.',
    moderators: 'Stimmt etwas nicht, oder fehlt etwas? Sag es den Moderatoren dieses Servers.',
  },

  knowledge: {
    moderatorsOnly:
      'Das können nur Moderatoren: Du brauchst dafür das Recht „Server verwalten“ oder eine Moderatorenrolle.',
    serverOnly: 'Das geht nur auf einem Server.',
    reloaded: 'Wissen neu geladen',
    refused: 'Nicht neu geladen: Ich behalte, was ich hatte',
    'refused.missing': 'Der Wissensordner fehlt.',
    'refused.unreadable': 'Ich kann den Wissensordner nicht lesen.',
    'refused.empty': 'Im Wissensordner ist kein Eintrag, den ich anbieten könnte.',
    unchanged: 'Es hat sich nichts geändert.',
    added: '{count, plural, one {# neu:} other {# neu:}} {titles}',
    changed: '{count, plural, one {# geändert:} other {# geändert:}} {titles}',
    removed: '{count, plural, one {# entfernt:} other {# entfernt:}} {titles}',
    more: '{titles} und {count, plural, one {# weiterer} other {# weitere}}',
    kept: 'Jetzt fehlerhaft, deshalb gilt weiter die letzte gute Fassung: {files}',
    faults: '{count, plural, one {# Fehler} other {# Fehler}}',
    noFaults: 'Keine Fehler gefunden.',
    faultsHint: '`/knowledge check` zeigt alle.',
    status: 'Was ich weiß',
    entries: '{language}: {count, plural, one {# Eintrag} other {# Einträge}} ({kinds})',
    files: '{count, plural, one {# Datei} other {# Dateien}}, geladen {when}',
    revision: 'Fassung {revision}',
  },

  severity: {
    error: 'Fehler',
    warning: 'Warnung',
  },

  problem: {
    blank: 'Da stand kein Text. Schreib eine Frage oder einen Begriff.',
    noWords: 'Darin finde ich keine Wörter. Frag mich in Worten, zum Beispiel: {example}',
    tooLong:
      'Das sind {length, number} Zeichen, ich lese höchstens {limit, number}. Frag in ein, zwei Sätzen nach dem Kern der Sache.',
    unknownCommand: 'Diesen Befehl kenne ich nicht. `/help` zeigt dir, was ich kann.',
    unknownComponent:
      'Diesen Knopf kenne ich nicht. Wahrscheinlich gehört er zu einer anderen Version von mir. `/help` zeigt dir, was ich kann.',
    unknownInteraction: 'Damit kann ich noch nichts anfangen. `/help` zeigt dir, was ich kann.',
    general: 'Da ist bei mir etwas schiefgegangen. Der Fehler ist notiert. Versuch es bitte noch einmal.',
  },

  fault: {
    'folder-missing':
      'Diesen Ordner gibt es nicht. Prüfe den Pfad, oder lege den Ordner an und Markdown-Dateien hinein.',
    'folder-empty': 'Der Ordner enthält keine Markdown-Datei. Lege mindestens eine Datei hinein, die auf .md endet.',
    'folder-unreadable': 'Der Ordner lässt sich nicht lesen ({error}). Gib dem Bot das Recht, ihn zu lesen.',
    'file-unreadable':
      'Die Datei lässt sich nicht lesen ({error}). Gib dem Bot das Recht, sie zu lesen; ist sie eine Verknüpfung, prüfe ihr Ziel.',
    'file-outside':
      'Die Verknüpfung führt aus dem Wissensordner hinaus und wird nicht befolgt. Kopiere ihr Ziel in den Ordner.',
    'file-too-large':
      'Die Datei hat {bytes, number} Bytes; höchstens {limit, number} werden gelesen. Teile sie in mehrere Dateien auf.',
    'file-not-utf8': 'Diese Zeile ist kein UTF-8-Text. Speichere die Datei noch einmal in der Kodierung UTF-8.',
    'file-nul':
      'Diese Zeile enthält ein NUL-Zeichen, die Datei ist also kein Text. Speichere sie als reinen UTF-8-Text.',
    'front-matter-language':
      'Die Datei beginnt mit „{written}“; gelesen werden nur Kopfdaten in YAML, und nichts wird je ausgeführt. Schreibe --- allein in die erste Zeile.',
    'front-matter-unclosed':
      'Die Kopfdaten sind nicht abgeschlossen. Beende sie mit einer Zeile, in der nur --- steht.',
    'front-matter-too-long':
      'Die Kopfdaten sind länger als {lines, number} Zeilen oder 64 KiB. Verschiebe Text in den Teil unter dem zweiten ---.',
    'front-matter-yaml':
      'Die Kopfdaten sind kein gültiges YAML. {problem, select, duplicate_key {Derselbe Schlüssel steht hier zweimal: behalte einen.} tab_as_indent {Die Zeile ist mit einem Tabulator eingerückt: nimm Leerzeichen.} bad_indent {Die Einrückung passt nicht: Einträge einer Liste oder Gruppe beginnen in derselben Spalte.} missing_char {Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.} block_as_implicit_key {Im Text steht ein Doppelpunkt: setze den ganzen Text in Anführungszeichen.} multiline_implicit_key {Die Zeile hat nicht die Form „Schlüssel: Wert“: vielleicht fehlt der Doppelpunkt.} too_deep {Es ist zu tief verschachtelt: eine Liste von Texten genügt.} other {Meldung: {detail}.}}',
    'front-matter-alias':
      'Anker und Verweise von YAML (& und *) werden nicht gelesen. Schreibe den Wert aus, oder setze Text, der mit & oder * beginnt, in Anführungszeichen.',
    'front-matter-not-a-map': 'Die Kopfdaten müssen Zeilen der Form „Schlüssel: Wert“ sein, etwa „title: Seeding“.',
    'slug-invalid':
      'Der Dateiname „{slug}“ ergibt keine Kennung. Nimm Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche, etwa viral-video.md.',
    'field-missing': '„{field}“ fehlt oder hat keinen Wert. Fülle es in den Kopfdaten aus.',
    'field-empty': '„{field}“ ist leer. Schreibe einen Text hinein, oder streiche es.',
    'field-type':
      '„{field}“ ist {written}. Erwartet wird {expected, select, list {eine Liste von Texten, etwa [eins, zwei]} group {eine Gruppe von Schlüsseln, etwa title und year} year {eine Jahreszahl, etwa 2011} other {ein Text: setze ihn in Anführungszeichen}}.',
    'field-date':
      '„{field}“ ist „{written}“, und das ist kein Tag im Kalender. Schreibe Jahr-Monat-Tag, etwa 2026-11-21.',
    'field-address':
      '„{field}“ ist „{written}“, und das ist keine Webadresse. Schreibe sie ganz aus, mit https:// am Anfang.',
    'field-id':
      '„{field}“ ist „{written}“, und das ist keine Kennung eines Eintrags. Schreibe Art und Dateiname, etwa lexicon/seeding.',
    'field-translates':
      '„{field}“ ist „{written}“. Schreibe Sprache und Prüfsumme des Originals, etwa en@3f9c2a; npm run knowledge -- stamp trägt sie ein.',
    'field-unknown':
      '„{field}“ ist kein Schlüssel, der gelesen wird. {nearest, select, other {Meintest du „{nearest}“?} none {Bekannt sind: {known}.}}',
    'field-control-characters':
      '„{field}“ enthält Zeichen, die man nicht sieht oder die die Schreibrichtung umkehren; sie werden weggelassen. Tippe den Text neu.',
    'body-empty': 'Unter den Kopfdaten steht kein Text. Schreibe ihn unter das zweite ---.',
    'duplicate-id':
      'Den Eintrag {id} gibt es schon in {other}, und jener wird gezeigt. Benenne eine der beiden Dateien um, oder lösche sie.',
    'document-empty':
      'Es bleibt kein Text übrig: die Datei ist leer oder enthält nur Menüs, Banner und dergleichen. Ergänze Text, oder lösche die Datei.',
    'document-language-guessed':
      'Die Sprache ist am Text nicht zu erkennen, angenommen wird {language}. Schreibe „lang: {language}“ oder den richtigen Code in die Kopfdaten.',
    'tags-yaml':
      'Die Liste der Themen ist kein gültiges YAML. {problem, select, duplicate_key {Derselbe Schlüssel steht hier zweimal: behalte einen.} tab_as_indent {Die Zeile ist mit einem Tabulator eingerückt: nimm Leerzeichen.} bad_indent {Die Einrückung passt nicht: Einträge einer Liste oder Gruppe beginnen in derselben Spalte.} missing_char {Ein Anführungszeichen oder eine Klammer wird nicht geschlossen.} block_as_implicit_key {Im Text steht ein Doppelpunkt: setze den ganzen Text in Anführungszeichen.} multiline_implicit_key {Die Zeile hat nicht die Form „Schlüssel: Wert“: vielleicht fehlt der Doppelpunkt.} too_deep {Es ist zu tief verschachtelt: eine Liste von Texten genügt.} other {Meldung: {detail}.}}',
    'tags-shape':
      "{key, select, none {Die Datei} other {Das Thema „{key}“}} hat nicht die Form „growth: '{' de: Wachstum, da: Vækst, en: Growth '}'“. Schreibe einen Schlüssel aus Kleinbuchstaben und Bindestrichen und seinen Namen in jeder Sprache.",
    'duplicate-title':
      'Den Titel „{text}“ hat schon {other}. Gib einem der beiden einen anderen, damit man sie auseinanderhält.',
    'duplicate-alias': 'Der Name „{text}“ führt schon zu {other}. Lass ihn dort stehen, wo er am besten passt.',
    'duplicate-ask':
      'Die Frage „{text}“ steht schon in {other}, und nur ein Eintrag kann der erste sein. Lass sie dort, wo die beste Antwort steht.',
    'related-dead': '„related“ nennt {id}, das es nicht gibt. Berichtige die Kennung, oder streiche sie.',
    'related-self': '„related“ nennt den Eintrag selbst ({id}). Streiche das.',
    'related-one-sided':
      '„related“ nennt {id}, das seinerseits {back} nicht nennt. Ergänze {back} unter „related“ in {other}, oder streiche {id} hier.',
    'language-missing': 'Der Eintrag {id} hat keinen Text in der Sprache „{language}“. Schreibe {language}/{id}.md.',
    'translates-dead':
      '„translates“ nennt ein Original in „{language}“, aber dort hat {id} keines. Nenne die Sprache, aus der übersetzt wurde.',
    'translates-stale':
      'Das Original hat sich seit der Übersetzung geändert ({written}, jetzt {now}). Vergleiche beide, dann führe npm run knowledge -- stamp aus.',
    'tag-unknown': 'Das Thema „{tag}“ steht nicht in tags.yaml. Bekannt sind: {known}.',
    'summary-length':
      'Die Zusammenfassung hat {characters, number} Zeichen; höchstens {most, number} passen. Kürze sie, oder verschiebe einen Teil in den Text.',
    'body-length': 'Der Text hat {words, number} Wörter; erwartet werden {least, number} bis {most, number}.',
    'asks-few':
      '„asks“ nennt {asks, number} Fragen; erwartet werden mindestens {least, number}, so wie man sie wirklich tippt.',
    'heading-level':
      'Die Überschrift „{text}“ hat die Ebene {level, number}; die erste ist der Titel, und Discord zeigt drei. Nimm ## oder ###.',
    'bare-address':
      'Die Adresse {found} steht nackt im Text. Schreibe sie als Link, [Text](Adresse), oder nimm sie in die Quellen auf.',
    mention: '„{found}“ würde auf Discord als Erwähnung gelesen. Schreibe das Wort ohne @ und spitze Klammern.',
    'review-missing':
      'Der Eintrag nennt keinen Tag, an dem er geprüft wurde. Lies ihn durch und ergänze „reviewed“, etwa reviewed: 2026-11-21.',
    'review-due':
      'Der Eintrag wurde zuletzt am {reviewed} geprüft, vor {days, number} Tagen. Lies ihn durch und setze „reviewed“ auf heute.',
  },
} satisfies Catalogue;
