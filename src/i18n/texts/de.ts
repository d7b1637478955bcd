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
    'knowledge.reload.about': 'Den Wissensordner neu lesen und zeigen, was sich ändern würde',
    'knowledge.reload.now': 'sofort',
    'knowledge.reload.now.about': 'Gleich übernehmen, ohne es vorher zu zeigen',
    'knowledge.check': 'prüfen',
    'knowledge.check.about': 'Alles auflisten, was im Wissensordner nicht stimmt',
    'knowledge.status': 'stand',
    'knowledge.status.about': 'Zeigen, was ich gerade weiß',
    'knowledge.gaps': 'lücken',
    'knowledge.gaps.about': 'Auflisten, was vergeblich gefragt wurde',
    'knowledge.stats': 'statistik',
    'knowledge.stats.about': 'Zeigen, was gefragt und gelesen wird und was hilft',
    'knowledge.stats.days': 'tage',
    'knowledge.stats.days.about': 'Wie viele Tage zurück; 30, wenn du nichts anderes sagst',
    'knowledge.stale': 'veraltet',
    'knowledge.stale.about': 'Alte Übersetzungen und Einträge auflisten, die geprüft werden sollten',
    'knowledge.rollback': 'zurück',
    'knowledge.rollback.about': 'Zur vorigen Fassung zurückkehren',
    'knowledge.settings': 'einstellungen',
    'knowledge.settings.about': 'Sprachen, Teilen und Moderatorenrollen dieses Servers festlegen',
    kind: 'art',
    'kind.about': 'Nur Einträge dieser Art',
    language: 'sprache',
    'language.about': 'Die Sprache der Antwort',
    'own.language': 'sprache',
    'own.language.about': 'Wähl die Sprache, in der ich dir antworte',
    'own.language.language': 'sprache',
    'own.language.language.about': 'Eine Sprache, oder automatisch: die deines Discords',
  },

  /** Commands of the menu on a message, at most 32 characters. */
  menu: {
    answerThis: 'Frage beantworten',
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
    unknown: 'Das weiß ich nicht. Dazu steht nichts in meinem Wissen.',
    nearest: 'Am nächsten kommen diese Titel:',
    whatIKnow:
      'Ich erkläre Begriffe, beantworte Fragen und gebe Tipps zum viralen Marketing. `/hilfe` zeigt dir Beispiele.',
  },

  define: {
    none: 'Das steht nicht im Lexikon.',
  },

  tip: {
    another: 'Noch ein Tipp',
    none: 'Ich habe noch keine Tipps.',
    otherTopic: 'Zu „{topic}“ habe ich keinen Tipp. Hier ist einer zu etwas anderem.',
    noMore: 'Das waren alle meine Tipps zu „{topic}“. Hier ist einer zu etwas anderem.',
  },

  search: {
    found: '„{text}“: {count, plural, one {# Treffer} other {# Treffer}}',
    none: 'Nichts gefunden zu „{text}“.',
    foundKind: '„{text}“ ({kind}): {count, plural, one {# Treffer} other {# Treffer}}',
    noneKind: 'Nichts gefunden zu „{text}“ ({kind}).',
    help: 'Versuch es mit weniger oder anderen Wörtern, oder stell mit `/frag` eine ganze Frage.',
  },

  browse: {
    all: 'Alle Einträge: {count}',
    kind: '{kind}: {count}',
    none: 'Hier gibt es noch nichts.',
  },

  help: {
    title: 'Was du mich fragen kannst',
    what: 'Ich beantworte Fragen zum viralen Marketing, in deiner Sprache. Alles, was ich sage, steht in meinen Einträgen, und jede Antwort nennt ihre Quelle.',
    try: 'Probier eine davon aus:',
    commands:
      '`/frag` – eine Frage in deinen Worten\n`/erklär` – was ein Begriff bedeutet\n`/tipp` – ein Tipp für deine Kampagne\n`/suche` – Wörter in allen Einträgen finden\n`/stöbern` – durch alle Titel blättern\n`/sprache` – die Sprache, in der ich dir antworte',
    menu: 'Jemand anderes hat eine Frage? Öffne das Menü der Nachricht, dann Apps, dann „Frage beantworten“.',
    private:
      'Meine Antworten siehst nur du, bis du eine teilst. Ich speichere weder deinen Namen noch deine Nachrichten, nur eine Sprache, die du wählst, und was du selbst an die Moderation schickst. Von Fragen, auf die ich keine Antwort habe, zähle ich die Wörter, ohne zu wissen, von wem sie sind.',
    moderators: 'Stimmt etwas nicht, oder fehlt etwas? Sag es den Moderatoren dieses Servers.',
  },

  /** The short form of docs/privacy.md. */
  privacy: {
    privacy: 'Datenschutz',
    title: 'Was ich speichere und was nicht',
    nothing:
      'Keine Namen, keine Nachrichten, keine User-IDs, auch nicht in meinem Log. Was du fragst, beantworte ich aus dem Gedächtnis und vergesse es dann. Das hier ist alles, was ich speichere:',
    language:
      '**Die Sprache, die du wählst**\nDamit ich dir in ihr antworte. Sie steht unter einem Code, der aus deiner ID und einem Geheimnis von mir entsteht und niemanden zu dir zurückführt. Sie bleibt, bis du mit `/sprache` „Automatisch“ wählst: Das löscht sie.',
    misses:
      '**Fragen ohne gute Antwort**\nDamit die Moderatoren sehen, was fehlt: die Wörter, auf die es ankommt, sortiert, dazu der Tag, die Sprache, ob es Vorschläge gab, der nächste Eintrag und wie oft. Die Frage lässt sich daraus nicht wieder zusammensetzen, und nichts verrät, von wem sie kam. Gelöscht nach {days, plural, one {# Tag} other {# Tagen}} oder früher, wenn die Moderatoren sie verwerfen (`/wissen lücken`).',
    told: '**Was du den Moderatoren schickst**\nDamit sie es lesen können: der Text, wie du ihn abschickst, seine Sprache und der Tag. Gelöscht nach {days, plural, one {# Tag} other {# Tagen}} oder früher, wenn die Moderatoren ihn verwerfen (`/wissen lücken`).',
    counts:
      '**Zahlen pro Tag**\nDamit man sieht, was gelesen wird und was besser werden muss: wie oft ein Eintrag gezeigt wurde, in welcher Sprache und wie sicher ich war; wie viele Fragen keine gute Antwort bekamen; wie oft ein Eintrag geholfen hat und wie oft nicht. Über dich sagen sie nichts. Gelöscht nach {days, plural, one {# Tag} other {# Tagen}}.',
    settings:
      '**Einstellungen eines Servers**\nDamit ich mich dort so verhalte, wie es die Moderatoren wollen: die IDs von Server, Kanälen und Rollen, die Sprachen, die Kanäle ohne Teilen, die Moderatorenrollen. Sie bleiben, bis die Moderatoren sie ändern (`/wissen einstellungen`).',
    audit:
      '**Was Moderatoren getan haben**\nDamit sie es nachlesen können: was, wann und mit welcher Fassung meines Wissens, nie wer. Gelöscht nach {days, plural, one {# Tag} other {# Tagen}}.',
    where:
      'Das alles liegt in einem Ordner bei der Person, die mich betreibt, zusammen mit dem Geheimnis für die Codes, den letzten zehn Fassungen meines Wissens und, falls es eine gab, einer beschädigten Datenbank. Verschickt wird davon nichts; an Discord geht nur deine Antwort. Wer mich betreibt, kann das alles jederzeit löschen.',
  },

  share: {
    share: 'Teilen',
    changed: 'Der Text wurde inzwischen geändert. Das hier ist der neue; drück noch einmal, um ihn zu posten.',
  },

  /** Why something is not posted. */
  post: {
    alone: 'Hier sind nur wir beide, da gibt es niemanden, für den ich etwas posten könnte.',
    locked: 'Dieser Thread ist gesperrt, hier lässt sich nichts mehr posten. Das hier siehst nur du.',
    switchedOff: 'Die Moderatoren haben öffentliche Antworten in diesem Kanal ausgeschaltet. Das hier siehst nur du.',
    youMayNot: 'Du darfst hier nicht schreiben, deshalb poste ich hier auch nichts für dich. Das hier siehst nur du.',
    appMayNot: 'Apps, die Mitglieder selbst mitbringen, dürfen hier nichts posten. Das hier siehst nur du.',
    botMayNot:
      'Ich darf hier nicht schreiben. Moderatoren können das mit dem Recht „Nachrichten senden“ ändern. Das hier siehst nur du.',
  },

  /** `when` is a moment that Discord shows as “in 20 Sekunden”. */
  cooldown: {
    request: 'Das war ganz schön viel auf einmal. Weiter geht’s: {when}.',
    post: 'Du hast gerade schon mehrere Antworten gepostet. Zeit für die nächste: {when}. Das hier siehst nur du.',
    channel:
      'Hier wurden gerade schon mehrere Antworten gepostet. Zeit für die nächste: {when}. Das hier siehst nur du.',
  },

  feedback: {
    helpful: 'Hilfreich',
    notHelpful: 'Nicht hilfreich',
    thanks: 'Danke dir!',
  },

  tell: {
    tell: 'Moderatoren Bescheid geben',
    kept: 'Genau dieser Text wird für die Moderatoren aufbewahrt, dazu seine Sprache und das heutige Datum, aber nichts, was verrät, wer du bist. Er wird gelöscht, sobald sie sich darum gekümmert haben, spätestens nach {days, plural, one {# Tag} other {# Tagen}}.',
    text: 'Das bekommen sie zu lesen',
    thanks: 'Danke dir! Die Moderatoren bekommen es zu sehen.',
  },

  why: {
    why: 'Warum diese Antwort?',
    verySure: 'Ich bin mir sehr sicher, dass das gemeint war ({percent} %).',
    sure: 'Ich bin mir ziemlich sicher, dass das gemeint war ({percent} %).',
    likely: 'Wahrscheinlich war das gemeint, ganz sicher bin ich mir aber nicht ({percent} %).',
    both: 'Gefragt ist nach dem Unterschied zwischen zwei Begriffen, und kein Eintrag behandelt beide. Darum zeige ich die zwei, zu denen sie führen.',
    exact: 'In der Frage steht genau „{name}“, und das führt zu diesem Eintrag.',
    matched: 'Wörter aus der Frage, die darin stehen: {words}',
    corrected: 'Ich habe „{written}“ als „{read}“ gelesen.',
    language: 'Gefunden habe ich den Eintrag über seinen Text auf {matched}; du liest ihn auf {shown}.',
    gone: 'Jetzt gestellt, führt die Frage nicht hierher. Du hast das auf anderem Weg geöffnet, oder mein Wissen hat sich inzwischen geändert.',
    others: 'Auch nah dran waren:',
  },

  own: {
    automatic: 'Automatisch',
    chosen: 'Ich antworte dir auf **{language}**, wie du es gewählt hast.',
    unspoken: '{wished} kann ich noch nicht, deshalb hier auf {spoken}.',
    byDiscord: 'Ich richte mich nach deinem Discord und antworte dir auf **{language}**.',
    kept: 'Ich merke mir nur diese Wahl, und nicht unter deinem Namen: unter einem Code, der aus deiner ID und einem Geheimnis von mir entsteht. „Automatisch“ löscht sie.',
  },

  preview: {
    onlyYou: 'Diese Vorschau siehst nur du. Posten würde ich auf {language}.',
    post: 'Als Antwort posten',
    choose: 'Andere Antwort auswählen',
    lead: 'Antwort auf [diese Nachricht]({link})',
    none: 'Ich habe nichts, was diese Nachricht beantwortet.',
    noText: 'In dieser Nachricht finde ich keine Wörter, auf die ich antworten könnte.',
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
    'refused.removes-most': 'Mehr als die Hälfte der Einträge fiele weg. `/wissen neuladen` zeigt sie und fragt nach.',
    'refused.changed':
      'Der Ordner hat sich geändert, seit er gezeigt wurde. `/wissen neuladen` zeigt, was sich jetzt ändern würde.',
    preview: 'Das würde sich ändern',
    changedSince: 'Der Ordner hat sich geändert, seit er dir gezeigt wurde. Es wurde nichts übernommen.',
    apply: 'Übernehmen',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    removesMost:
      'Damit fielen {removed, number} von {entries, number} Einträgen weg, mehr als die Hälfte. Ist das so gemeint?',
    applySure: 'Ja, entfernen',
    golden: '{changed, number} von {asked, number} Prüffragen bekämen eine andere erste Antwort:',
    goldenSame: 'Alle {asked, number} Prüffragen behalten ihre erste Antwort.',
    goldenLine: '„{question}“ ({language}): {before} → {after}',
    noAnswer: 'keine Antwort',
    restored: 'Wiederhergestellt: Fassung {revision}, zuerst angeboten {when}',
    restoredStays: 'Sie bleibt, auch nach einem Neustart, bis jemand neu lädt.',
    restoredUntil: 'Sie gilt nur, bis ich neu starte: In den Datenordner lässt sich nicht schreiben.',
    noEarlier: 'Es gibt keine frühere Fassung, zu der ich zurückkehren könnte.',
    by: 'Geladen {by, select, start {beim Start} command {durch die Moderation} signal {durch SIGHUP} pipeline {durch POST /reload} watch {weil eine Datei gespeichert wurde} rollback {durch eine Rückkehr} fleet {durch einen anderen meiner Prozesse} other {durch {by}}}',
    pinned: 'Es gilt eine frühere Fassung: Was im Ordner steht, gilt erst wieder, wenn jemand neu lädt.',
    untranslated: 'Fehlende Übersetzungen: {list}',
    running: 'Version {version}, in Betrieb seit {since}, Verbindung {latency, number} ms',
    runningOnly: 'Version {version}, in Betrieb seit {since}',
    'storage.corrupt': 'Die Datenbank war beschädigt. Sie wurde beiseitegelegt und eine neue begonnen.',
    'storage.read-only': 'In die Datenbank lässt sich nicht schreiben: Neues geht beim Neustart verloren.',
    'storage.unusable': 'Die Datenbank lässt sich nicht benutzen: Neues geht beim Neustart verloren.',
    'storage.newer':
      'Die Datenbank stammt von einer neueren Version von mir: Ich lasse sie in Ruhe, Neues geht beim Neustart verloren.',
    audit: 'Zuletzt von der Moderation getan:',
    auditLine:
      '{when}: {what, select, reload {neue Fassung} rollback {frühere Fassung} dismiss {Lücke verworfen} draft {Dateien entworfen} settings {Einstellungen geändert} export {Statistik ausgegeben} other {etwas anderes}} {revision}',
    stale: '{count, plural, one {# Text sollte angesehen werden} other {# Texte sollten angesehen werden}}',
    noStale: 'Keine Übersetzung ist älter als ihr Original, und keine Prüfung ist überfällig.',
    unchanged: 'Es hat sich nichts geändert.',
    added: '{count, plural, one {# neu:} other {# neu:}} {titles}',
    changed: '{count, plural, one {# geändert:} other {# geändert:}} {titles}',
    removed: '{count, plural, one {# entfernt:} other {# entfernt:}} {titles}',
    more: '{titles} und {count, plural, one {# weiterer} other {# weitere}}',
    kept: 'Jetzt fehlerhaft, deshalb gilt weiter die letzte gute Fassung: {files}',
    faults: '{count, plural, one {# Fehler} other {# Fehler}}',
    noFaults: 'Keine Fehler gefunden.',
    faultsHint: '`/wissen prüfen` zeigt alle.',
    status: 'Was ich weiß',
    entries: '{language}: {count, plural, one {# Eintrag} other {# Einträge}} ({kinds})',
    files: '{count, plural, one {# Datei} other {# Dateien}}, geladen {when}',
    revision: 'Fassung {revision}',
  },

  gaps: {
    title: '{count, plural, one {# Lücke} other {# Lücken}} in meinem Wissen',
    none: 'In letzter Zeit wurde nichts vergeblich gefragt.',
    times: '{count, plural, one {# Mal gefragt} other {# Mal gefragt}}, zuletzt am {day}',
    nearest: 'Nächster Eintrag: {title}',
    told: 'Der Moderation gemeldet: {texts}',
    draft: 'Entwerfen {number}',
    dismiss: 'Verwerfen {number}',
    gone: 'Diese Lücke steht nicht mehr auf der Liste.',
    drafted: 'Fülle diese Dateien aus, lege jede an ihren Platz und lade mit `/wissen neuladen` neu.',
    place: '{file}: speichern als {path}',
    kept: 'Nur Wörter ohne Reihenfolge, für {days, plural, one {# Tag} other {# Tage}}. Ganze Fragen nur, wo sie euch gemeldet wurden.',
  },

  stats: {
    title: '{days, plural, one {Der letzte Tag} other {Die letzten # Tage}}',
    none: 'In dieser Zeit wurde nichts gefragt.',
    answers: 'Gelesene Einträge: {count, number}',
    unanswered: 'Fragen ohne Antwort: {share} von {count, number}',
    byKind: 'Nach Art: {list}',
    byLanguage: 'Nach Sprache: {list}',
    mostRead: 'Am meisten gelesen',
    mostHelpful: 'Am hilfreichsten',
    leastHelpful: 'Am wenigsten hilfreich',
    judged: '{title}: {helpful, number} fanden es hilfreich, {unhelpful, number} nicht',
    read: '{title}: {count, number}',
    csv: 'Als CSV ausgeben',
    exported: 'Alles Gezählte, nach Tagen. Keine Zeile sagt etwas über eine Person.',
    chart: 'Fragen pro Tag',
    answer: 'beantwortet',
    candidates: 'nur Vorschläge',
    noAnswer: 'nicht beantwortet',
    alt: 'Balkendiagramm der Fragen pro Tag, {from} bis {to}: {answer, number} beantwortet, {candidates, number} nur mit Vorschlägen, {none, number} nicht beantwortet. Die meisten am {day}: {most, number}.',
    noChart: 'Das Diagramm lässt sich auf dieser Maschine nicht zeichnen.',
  },

  settings: {
    title: 'Einstellungen dieses Servers',
    language: 'Sprache dessen, was hier gepostet wird: {language}',
    automatic: 'Automatisch',
    automaticAbout: 'Die Sprache des Servers oder die der Person, die postet',
    chooseLanguage: 'Sprache des Servers',
    channels: 'Kanäle mit eigener Sprache: {list}',
    chooseChannel: 'Sprache eines Kanals festlegen',
    channel: 'Sprache von {channel}: {language}',
    chooseChannelLanguage: 'Sprache dieses Kanals',
    inherit: 'Wie der Server',
    sharingOff: 'Kanäle, in denen Antworten nicht geteilt werden dürfen: {list}',
    chooseSharing: 'Kanäle ohne Teilen',
    roles: 'Rollen, die mich moderieren dürfen, neben „Server verwalten“: {list}',
    chooseRoles: 'Moderatorenrollen',
    none: 'keine',
    back: 'Zurück zu den Einstellungen',
    notKept: 'Diese Einstellungen gelten nur, bis ich neu starte: In den Datenordner lässt sich nicht schreiben.',
  },

  watch: {
    live: 'Gilt jetzt als {revision}: {added, number} neu, {changed, number} geändert, {removed, number} entfernt, {faults, number} Fehler',
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
    unknownCommand: 'Diesen Befehl kenne ich nicht. `/hilfe` zeigt dir, was ich kann.',
    unknownComponent:
      'Diesen Knopf kenne ich nicht. Wahrscheinlich gehört er zu einer anderen Version von mir. `/hilfe` zeigt dir, was ich kann.',
    unknownInteraction: 'Damit kann ich noch nichts anfangen. `/hilfe` zeigt dir, was ich kann.',
    general: 'Da ist bei mir etwas schiefgegangen. Der Fehler ist notiert. Versuch es bitte noch einmal.',
    questionGone: 'Deine Frage habe ich nicht mehr. Stell sie bitte noch einmal mit `/frag`.',
  },

  check: {
    checked:
      '{files, plural, one {# Datei} other {# Dateien}}, {asks, plural, one {# Musterfrage} other {# Musterfragen}}',
  },

  fault: {
    'folder-missing':
      'Diesen Ordner gibt es nicht. Prüfe den Pfad, oder lege den Ordner an und Markdown-Dateien hinein.',
    'folder-empty': 'Der Ordner enthält keine Markdown-Datei. Lege mindestens eine Datei hinein, die auf .md endet.',
    'folder-unreadable':
      '{error, select, ENOTDIR {Das ist eine Datei und kein Ordner. Nenne den Ordner, in dem sie liegt.} other {Der Ordner lässt sich nicht lesen ({error}). Gib dem Bot das Recht, ihn zu lesen.}}',
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
    'alike-name':
      'Der Name „{text}“ liest sich wie „{name}“, der zu {other} führt: Die Suche hält beide für einen. Lass ihn dort stehen, wo er am besten passt, oder drücke einen der beiden genauer aus.',
    'ask-clash':
      'Die Frage „{text}“ von {id} findet zuerst {found}. Nimm ein Wort hinein, das nur {id} hat, streiche sie, oder prüfe, ob {found} mit seinen Namen und Fragen zu viel beansprucht.',
    'ask-unsure':
      'Die Frage „{text}“ von {id} bleibt ohne Antwort: Sie hat zu wenige Wörter mit dem Eintrag gemein. Nimm Wörter aus Titel, Namen oder Text, oder streiche die Frage.',
    'related-dead': '„related“ nennt {id}, das es nicht gibt. Berichtige die Kennung, oder streiche sie.',
    'related-self': '„related“ nennt den Eintrag selbst ({id}). Streiche das.',
    'related-one-sided':
      '„related“ nennt {id}, das seinerseits {back} nicht nennt. Ergänze {back} unter „related“ in {other}, oder streiche {id} hier.',
    'related-number':
      '„related“ nennt {number, plural, =0 {keine Einträge} one {# Eintrag} other {# Einträge}}; erwartet werden {least, number} bis {most, number}. Nenne die, die man als Nächstes lesen möchte.',
    'language-missing': 'Der Eintrag {id} hat keinen Text in der Sprache „{language}“. Schreibe {language}/{id}.md.',
    'translates-missing':
      '„translates“ fehlt, und das Original von {id} ist schon {other}. Ergänze „translates“; npm run knowledge -- stamp {id} trägt es ein.',
    'translates-dead':
      '„translates“ nennt ein Original in „{language}“, aber dort hat {id} keines. Nenne die Sprache, aus der übersetzt wurde.',
    'translates-stale':
      'Das Original hat sich seit der Übersetzung geändert ({written}, jetzt {now}). Vergleiche beide, dann trag hier {now} ein; npm run knowledge -- stamp nimmt es dir ab.',
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
    typography:
      'Hier steht {found}, wo diese Sprache {expected} schreibt. Tausche das Zeichen aus (in docs/knowledge.md steht es zum Kopieren).',
    spelling:
      '„{word}“ steht in keinem Wörterbuch. {suggestions, select, none {Berichtige es} other {Meintest du {suggestions}? Berichtige es}}, oder nimm es, wenn es stimmt, in cspell/{language}.txt auf (Namen: cspell/names.txt).',
    'reply-cut':
      '{part, select, title {Der Titel „{name}“ hat mehr als {most, number} Zeichen und wird auf Schaltflächen gekürzt} source {Die Quelle „{name}“ passt nicht mehr in die Antwort} related {Der Titel „{name}“ eines verwandten Eintrags wird in der Liste gekürzt} summary {Die Antwort zeigt die Zusammenfassung nicht ganz} other {Die Antwort zeigt den Text dieses Abschnitts nicht ganz}}. {part, select, title {Kürze ihn} related {Kürze ihn} source {Kürze die Liste der Quellen} text {Schreibe ihn in einfachen Absätzen und Listen} other {Kürze sie}}.',
    'reply-limit':
      'Discord würde die Antwort ablehnen: {what, select, components {{number, number} Bestandteile} text {{number, number} Zeichen Text} options {{number, number} Punkte in einer Liste} other {eine Beschriftung oder Kennung von {number, number} Zeichen}}, erlaubt sind höchstens {most, number}. Kürze den Eintrag und melde es: Der Bot hätte kürzen müssen.',
    'review-missing':
      'Der Eintrag nennt keinen Tag, an dem er geprüft wurde. Lies ihn durch und ergänze „reviewed“, etwa reviewed: 2026-11-21.',
    'review-due':
      'Der Eintrag wurde zuletzt am {reviewed} geprüft, vor {days, number} Tagen. Lies ihn durch und setze „reviewed“ auf heute.',
  },
} satisfies Catalogue;
