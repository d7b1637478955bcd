import type { Catalogue } from '../catalogue.ts';

/** Danish: »anførselstegn«, short; read by Norwegians and Swedes where nothing closer exists. */
export default {
  language: { name: 'Dansk', locales: ['da'], readBy: ['no', 'nb', 'nn'] },

  command: {
    ask: 'spørg',
    'ask.about': 'Stil et spørgsmål om viral markedsføring',
    'ask.question': 'spørgsmål',
    'ask.question.about': 'Dit spørgsmål, med dine egne ord',
    'ask.for': 'til',
    'ask.for.about': 'Læg svaret op her, så alle kan se det, til denne person',
    define: 'forklar',
    'define.about': 'Slå et begreb op i leksikonet',
    'define.term': 'begreb',
    'define.term.about': 'Begrebet, på et hvilket som helst sprog',
    tip: 'tip',
    'tip.about': 'Få et tip til din kampagne',
    'tip.topic': 'emne',
    'tip.topic.about': 'Hvad tippet skal handle om',
    search: 'søg',
    'search.about': 'Søg efter ord i alle opslag',
    'search.text': 'tekst',
    'search.text.about': 'Det, du leder efter',
    browse: 'bladr',
    'browse.about': 'Bladr i alle titler',
    help: 'hjælp',
    'help.about': 'Hvad du kan spørge mig om, med eksempler',
    knowledge: 'viden',
    'knowledge.about': 'For moderatorer: hold styr på min viden',
    'knowledge.reload': 'genindlæs',
    'knowledge.reload.about': 'Læs vidensmappen igen, og vis, hvad der ville ændre sig',
    'knowledge.reload.now': 'straks',
    'knowledge.reload.now.about': 'Tag det i brug med det samme uden at vise det først',
    'knowledge.check': 'tjek',
    'knowledge.check.about': 'Vis alt, der er galt i vidensmappen',
    'knowledge.status': 'status',
    'knowledge.status.about': 'Vis, hvad jeg ved lige nu',
    'knowledge.gaps': 'huller',
    'knowledge.gaps.about': 'Vis, hvad der er spurgt om forgæves',
    'knowledge.stats': 'statistik',
    'knowledge.stats.about': 'Vis, hvad der spørges om og læses, og hvad der hjælper',
    'knowledge.stats.days': 'dage',
    'knowledge.stats.days.about': 'Hvor mange dage tilbage; 30, hvis du ikke siger andet',
    'knowledge.stale': 'forældet',
    'knowledge.stale.about': 'Vis gamle oversættelser og opslag, der bør gennemgås',
    'knowledge.rollback': 'tilbage',
    'knowledge.rollback.about': 'Gå tilbage til den forrige udgave',
    'knowledge.settings': 'indstillinger',
    'knowledge.settings.about': 'Vælg sprog, deling og moderatorroller for serveren',
    kind: 'slags',
    'kind.about': 'Kun opslag af denne slags',
    language: 'sprog',
    'language.about': 'Sproget i svaret',
    'own.language': 'sprog',
    'own.language.about': 'Vælg det sprog, jeg svarer dig på',
    'own.language.language': 'sprog',
    'own.language.language.about': 'Et sprog, eller automatisk: det sprog, din Discord har',
  },

  /** Commands of the menu on a message, at most 32 characters. */
  menu: {
    answerThis: 'Besvar spørgsmålet',
  },

  kind: {
    lexicon: 'Leksikon',
    faq: 'Spørgsmål og svar',
    tip: 'Tips',
    article: 'Artikler',
  },

  /** What one entry is. */
  oneKind: {
    lexicon: 'Leksikon',
    faq: 'Spørgsmål',
    tip: 'Tip',
    article: 'Artikel',
  },

  entry: {
    reviewed: 'gennemgået den {date}',
    sources: 'Kilder: {sources}',
    otherLanguage: 'Findes ikke på {wished} endnu, så her er det på {shown}.',
    changed: 'Opslaget er blevet ændret siden. Her er den nye tekst.',
    gone: 'Det opslag findes ikke længere. Disse kommer tættest på:',
    goneForGood: 'Det opslag findes ikke længere, og jeg har ikke noget, der ligner.',
    readOn: 'Læs videre',
    related: 'Beslægtede opslag',
    open: 'Åbn et opslag',
  },

  page: {
    position: '{page} af {pages}',
    previous: 'Forrige',
    next: 'Næste',
  },

  ask: {
    for: 'Til {user}',
    notPosted: 'Der blev ikke lagt noget op til {user}, for jeg har ikke noget klart svar. Kun du kan se det her.',
    candidates: 'Flere opslag er tæt på. Hvilket mener du?',
    candidatesFor: 'Flere opslag er tæt på. Det, du vælger, bliver lagt op her til {user}.',
    compared: 'Her er begge, side om side.',
    none: 'Det ved jeg ikke. Min viden rummer ikke noget om »{question}«.',
    unknown: 'Det ved jeg ikke. Min viden rummer ikke noget om det.',
    nearest: 'Disse titler kommer tættest på:',
    whatIKnow:
      'Jeg forklarer begreber, svarer på spørgsmål og giver tips om viral markedsføring. `/hjælp` viser dig eksempler.',
  },

  define: {
    none: 'Det står ikke i leksikonet.',
  },

  tip: {
    another: 'Et tip mere',
    none: 'Jeg har ingen tips endnu.',
    otherTopic: 'Jeg har ikke noget tip om »{topic}«. Her er et om noget andet.',
    noMore: 'Det var alle mine tips om »{topic}«. Her er et om noget andet.',
  },

  search: {
    found: '»{text}«: {count, plural, one {# resultat} other {# resultater}}',
    none: 'Intet fundet om »{text}«.',
    foundKind: '»{text}« ({kind}): {count, plural, one {# resultat} other {# resultater}}',
    noneKind: 'Intet fundet om »{text}« ({kind}).',
    help: 'Prøv med færre eller andre ord, eller stil et helt spørgsmål med `/spørg`.',
  },

  browse: {
    all: 'Alle opslag: {count}',
    kind: '{kind}: {count}',
    none: 'Her er ikke noget endnu.',
  },

  help: {
    title: 'Det kan du spørge mig om',
    what: 'Jeg svarer på spørgsmål om viral markedsføring, på dit sprog. Alt, hvad jeg siger, står i mine opslag, og hvert svar nævner sin kilde.',
    try: 'Prøv et af disse:',
    commands:
      '`/spørg` – et spørgsmål med dine egne ord\n`/forklar` – hvad et begreb betyder\n`/tip` – et tip til din kampagne\n`/søg` – find ord i alle opslag\n`/bladr` – bladr i alle titler\n`/sprog` – det sprog, jeg svarer dig på',
    menu: 'Har en anden et spørgsmål? Åbn menuen på beskeden, så Apps, så »Besvar spørgsmålet«.',
    private:
      'Kun du ser mine svar, indtil du deler et. Jeg gemmer hverken dit navn eller dine beskeder, kun et sprog, du selv vælger, og det, du selv sender til moderatorerne. Af spørgsmål, jeg ikke kan svare på, tæller jeg ordene uden at vide, hvem de kommer fra.',
    moderators: 'Er noget forkert, eller mangler der noget? Sig det til moderatorerne på serveren.',
  },

  /** The short form of docs/privacy.md. */
  privacy: {
    privacy: 'Privatliv',
    title: 'Hvad jeg gemmer, og hvad jeg ikke gemmer',
    nothing:
      'Ingen navne, ingen beskeder, ingen bruger-id’er, heller ikke i min log. Det, du spørger om, svarer jeg på ud fra min hukommelse og glemmer det så igen. Det her er alt, hvad jeg gemmer:',
    language:
      '**Det sprog, du vælger**\nSå jeg kan svare dig på det. Det står under en kode, der laves af dit id og en hemmelighed, kun jeg har, og som ikke fører nogen tilbage til dig. Det bliver stående, til du vælger »Automatisk« med `/sprog`: Det sletter det.',
    misses:
      '**Spørgsmål uden et godt svar**\nSå moderatorerne kan se, hvad der mangler: de ord, det kommer an på, sorteret, med dagen, sproget, om der var forslag, det nærmeste opslag og hvor tit. Spørgsmålet kan ikke sættes sammen igen, og intet røber, hvem det kom fra. Slettes efter {days, plural, one {# dag} other {# dage}}, eller før, hvis moderatorerne afviser det (`/viden huller`).',
    told: '**Det, du sender til moderatorerne**\nSå de kan læse det: teksten, som du sender den, sproget og dagen. Slettes efter {days, plural, one {# dag} other {# dage}}, eller før, hvis moderatorerne afviser den (`/viden huller`).',
    counts:
      '**Tal dag for dag**\nSå man kan se, hvad der bliver læst, og hvad der bør blive bedre: hvor tit et opslag blev vist, på hvilket sprog, og hvor sikker jeg var; hvor mange spørgsmål der ikke fik et godt svar; hvor tit et opslag hjalp, og hvor tit det ikke gjorde. De siger intet om dig. Slettes efter {days, plural, one {# dag} other {# dage}}.',
    settings:
      '**En servers indstillinger**\nSå jeg opfører mig der, som moderatorerne vil have det: id’er på server, kanaler og roller, sprogene, kanalerne uden deling, moderatorrollerne. De bliver stående, til moderatorerne ændrer dem (`/viden indstillinger`).',
    audit:
      '**Hvad moderatorer har gjort**\nSå de kan slå det op: hvad, hvornår og med hvilken udgave af min viden, aldrig hvem. Slettes efter {days, plural, one {# dag} other {# dage}}.',
    where:
      'Det hele ligger i en mappe hos den, der driver mig, sammen med hemmeligheden til koderne, de seneste ti udgaver af min viden og, hvis der har været en, en beskadiget database. Intet af det bliver sendt nogen steder hen; kun dit svar går til Discord. Den, der driver mig, kan når som helst slette det hele.',
  },

  share: {
    share: 'Del',
    changed: 'Teksten er blevet ændret, siden du åbnede den. Her er den nye; tryk igen for at lægge den op.',
  },

  /** Why something is not posted. */
  post: {
    alone: 'Her er kun os to, så der er ikke nogen at lægge det op for.',
    locked: 'Tråden er låst, så her kan ikke lægges noget op. Kun du kan se det her.',
    switchedOff: 'Moderatorerne har slået offentlige svar fra i denne kanal. Kun du kan se det her.',
    youMayNot: 'Du må ikke skrive her, så jeg lægger heller ikke noget op for dig. Kun du kan se det her.',
    appMayNot: 'Apps, som medlemmer selv har med, må ikke lægge noget op her. Kun du kan se det her.',
    botMayNot:
      'Jeg må ikke skrive her. En moderator kan ændre det med rettigheden »Send beskeder«. Kun du kan se det her.',
  },

  /** `when` is a moment that Discord shows as “om 20 sekunder”. */
  cooldown: {
    request: 'Det var meget på én gang. Du kan fortsætte: {when}.',
    post: 'Du har lige lagt flere svar op. Tid til det næste: {when}. Kun du kan se det her.',
    channel: 'Der er lige lagt flere svar op her. Tid til det næste: {when}. Kun du kan se det her.',
  },

  feedback: {
    helpful: 'Nyttigt',
    notHelpful: 'Ikke nyttigt',
    thanks: 'Tak!',
  },

  tell: {
    tell: 'Sig det til moderatorerne',
    kept: 'Netop denne tekst bliver gemt til moderatorerne, sammen med sproget og dagens dato, og uden noget, der siger, hvem du er. Den bliver slettet, når de har taget sig af den, og senest efter {days, plural, one {# dag} other {# dage}}.',
    text: 'Det her får de at læse',
    thanks: 'Tak! Moderatorerne får det at se.',
  },

  why: {
    why: 'Hvorfor det svar?',
    verySure: 'Jeg er meget sikker på, at det er det, der menes ({percent} %).',
    sure: 'Jeg er ret sikker på, at det er det, der menes ({percent} %).',
    likely: 'Det er nok det, der menes, men jeg er ikke helt sikker ({percent} %).',
    both: 'Der spørges om forskellen på to begreber, og intet opslag handler om begge. Derfor viser jeg de to, som de fører til.',
    exact: 'I spørgsmålet står netop »{name}«, og det fører til dette opslag.',
    matched: 'Ord fra spørgsmålet, som står i det: {words}',
    corrected: 'Jeg læste »{written}« som »{read}«.',
    language: 'Jeg fandt det ud fra teksten på {matched}; du læser det på {shown}.',
    gone: 'Stillet nu fører spørgsmålet ikke hertil. Du har åbnet det ad en anden vej, eller min viden har ændret sig siden.',
    others: 'Disse var også tæt på:',
  },

  own: {
    automatic: 'Automatisk',
    chosen: 'Jeg svarer dig på **{language}**, som du har valgt.',
    unspoken: 'Jeg kan ikke {wished} endnu, så her er det på {spoken}.',
    byDiscord: 'Jeg retter mig efter din Discord og svarer dig på **{language}**.',
    kept: 'Jeg gemmer kun dette valg, og ikke under dit navn: under en kode, der laves af dit id og en hemmelighed, kun jeg har. »Automatisk« sletter det.',
  },

  preview: {
    onlyYou: 'Kun du kan se denne forhåndsvisning. Jeg ville lægge det op på {language}.',
    post: 'Læg op som svar',
    choose: 'Vælg et andet svar',
    lead: 'Svar på [denne besked]({link})',
    none: 'Jeg har ikke noget, der svarer på denne besked.',
    noText: 'Jeg kan ikke finde nogen ord i beskeden, som jeg kunne svare på.',
  },

  knowledge: {
    moderatorsOnly: 'Det kan kun moderatorer: Det kræver rettigheden »Administrer server« eller en moderatorrolle.',
    serverOnly: 'Det virker kun på en server.',
    reloaded: 'Viden genindlæst',
    refused: 'Ikke genindlæst: Jeg beholder det, jeg havde',
    'refused.missing': 'Vidensmappen mangler.',
    'refused.unreadable': 'Jeg kan ikke læse vidensmappen.',
    'refused.empty': 'Vidensmappen rummer ingen opslag, jeg kan vise.',
    'refused.removes-most': 'Mere end halvdelen af opslagene ville forsvinde. `/viden genindlæs` viser dem og spørger.',
    'refused.changed':
      'Mappen har ændret sig, siden den blev vist. `/viden genindlæs` viser, hvad der nu ville ændre sig.',
    preview: 'Det ville ændre sig',
    changedSince: 'Mappen har ændret sig, siden du fik den vist. Intet er taget i brug.',
    apply: 'Tag i brug',
    cancel: 'Annuller',
    cancelled: 'Annulleret. Intet er ændret.',
    removesMost: 'Det ville fjerne {removed, number} af {entries, number} opslag, mere end halvdelen. Er det meningen?',
    applySure: 'Ja, fjern dem',
    golden: '{changed, number} af {asked, number} prøvespørgsmål ville få et andet første svar:',
    goldenSame: 'Alle {asked, number} prøvespørgsmål beholder deres første svar.',
    goldenLine: '»{question}« ({language}): {before} → {after}',
    noAnswer: 'intet svar',
    restored: 'Gendannet: udgave {revision}, først vist {when}',
    restoredStays: 'Den gælder, også efter en genstart, indtil nogen genindlæser.',
    restoredUntil: 'Den gælder kun, til jeg genstarter: Der kan ikke skrives i datamappen.',
    noEarlier: 'Der er ingen tidligere udgave, jeg kan gå tilbage til.',
    by: 'Indlæst {by, select, start {ved starten} command {af en moderator} signal {af SIGHUP} pipeline {af POST /reload} watch {fordi en fil blev gemt} rollback {ved at gå tilbage} fleet {af en anden af mine processer} other {af {by}}}',
    pinned: 'En tidligere udgave gælder: Det, der står i mappen, gælder først igen, når nogen genindlæser.',
    untranslated: 'Manglende oversættelser: {list}',
    running: 'Version {version}, kører siden {since}, forbindelse {latency, number} ms',
    runningOnly: 'Version {version}, kører siden {since}',
    'storage.corrupt': 'Databasen var beskadiget. Den er lagt til side, og en ny er begyndt.',
    'storage.read-only': 'Der kan ikke skrives i databasen: Intet nyt gemmes efter en genstart.',
    'storage.unusable': 'Databasen kan ikke bruges: Intet gemmes efter en genstart.',
    'storage.newer': 'Databasen er fra en nyere version af mig: Jeg lader den være, og intet gemmes efter en genstart.',
    audit: 'Sidst gjort af moderatorerne:',
    auditLine:
      '{when}: {what, select, reload {ny udgave} rollback {tidligere udgave} dismiss {hul afvist} draft {udkast lavet} settings {indstillinger ændret} export {statistik eksporteret} other {noget andet}} {revision}',
    stale: '{count, plural, one {# tekst bør ses efter} other {# tekster bør ses efter}}',
    noStale: 'Ingen oversættelse er ældre end sin original, og ingen gennemgang er forsinket.',
    unchanged: 'Der er ikke sket ændringer.',
    added: '{count, plural, one {# nyt:} other {# nye:}} {titles}',
    changed: '{count, plural, one {# ændret:} other {# ændrede:}} {titles}',
    removed: '{count, plural, one {# fjernet:} other {# fjernede:}} {titles}',
    more: '{titles} og {count, plural, one {# mere} other {# mere}}',
    kept: 'Har nu fejl, så den sidste gode udgave gælder stadig: {files}',
    faults: '{count, plural, one {# fejl} other {# fejl}}',
    noFaults: 'Ingen fejl fundet.',
    faultsHint: '`/viden tjek` viser dem alle.',
    status: 'Det ved jeg',
    entries: '{language}: {count, plural, one {# opslag} other {# opslag}} ({kinds})',
    files: '{count, plural, one {# fil} other {# filer}}, indlæst {when}',
    revision: 'Udgave {revision}',
  },

  gaps: {
    title: '{count, plural, one {# hul} other {# huller}} i min viden',
    none: 'Der er ikke spurgt forgæves i den seneste tid.',
    times: '{count, plural, one {spurgt # gang} other {spurgt # gange}}, senest den {day}',
    nearest: 'Nærmeste opslag: {title}',
    told: 'Meldt til moderatorerne: {texts}',
    draft: 'Udkast {number}',
    dismiss: 'Afvis {number}',
    gone: 'Hullet står ikke længere på listen.',
    drafted: 'Udfyld filerne, læg hver af dem på plads, og brug så `/viden genindlæs`.',
    place: '{file}: gem den som {path}',
    kept: 'Kun ord uden rækkefølge, i {days, plural, one {# dag} other {# dage}}. Hele spørgsmål kun, hvor de er meldt til jer.',
  },

  stats: {
    title: '{days, plural, one {Den seneste dag} other {De seneste # dage}}',
    none: 'Der er ikke spurgt om noget i den tid.',
    answers: 'Læste opslag: {count, number}',
    unanswered: 'Spørgsmål uden svar: {share} af {count, number}',
    byKind: 'Efter slags: {list}',
    byLanguage: 'Efter sprog: {list}',
    mostRead: 'Mest læst',
    mostHelpful: 'Hjalp mest',
    leastHelpful: 'Hjalp mindst',
    judged: '{title}: {helpful, number} fandt det nyttigt, {unhelpful, number} gjorde ikke',
    read: '{title}: {count, number}',
    csv: 'Eksportér som CSV',
    exported: 'Alt, der er talt, dag for dag. Ingen linje siger noget om en person.',
    chart: 'Spørgsmål pr. dag',
    answer: 'besvaret',
    candidates: 'kun forslag',
    noAnswer: 'ikke besvaret',
    alt: 'Søjlediagram over spørgsmål pr. dag, {from} til {to}: {answer, number} besvaret, {candidates, number} kun med forslag, {none, number} ikke besvaret. Flest den {day}: {most, number}.',
    noChart: 'Diagrammet kan ikke tegnes på denne maskine.',
  },

  settings: {
    title: 'Serverens indstillinger',
    language: 'Sproget i det, der slås op her: {language}',
    automatic: 'Automatisk',
    automaticAbout: 'Serverens eget sprog, eller sproget hos den, der slår op',
    chooseLanguage: 'Serverens sprog',
    channels: 'Kanaler med deres eget sprog: {list}',
    chooseChannel: 'Vælg sproget i en kanal',
    channel: 'Sproget i {channel}: {language}',
    chooseChannelLanguage: 'Kanalens sprog',
    inherit: 'Som serveren',
    sharingOff: 'Kanaler, hvor svar ikke må deles: {list}',
    chooseSharing: 'Kanaler uden deling',
    roles: 'Roller, der må moderere mig, ud over »Administrer server«: {list}',
    chooseRoles: 'Moderatorroller',
    none: 'ingen',
    back: 'Tilbage til indstillingerne',
    notKept: 'Indstillingerne gælder kun, til jeg genstarter: Der kan ikke skrives i datamappen.',
  },

  watch: {
    live: 'Gælder nu som {revision}: {added, number} nye, {changed, number} ændrede, {removed, number} fjernede, {faults, number} fejl',
  },

  severity: {
    error: 'Fejl',
    warning: 'Advarsel',
  },

  problem: {
    blank: 'Der var ingen tekst. Skriv et spørgsmål eller et begreb.',
    noWords: 'Jeg kan ikke finde nogen ord i det. Spørg med ord, for eksempel: {example}',
    tooLong:
      'Det er {length, number} tegn; jeg læser højst {limit, number}. Spørg om sagens kerne i en sætning eller to.',
    unknownCommand: 'Den kommando kender jeg ikke. `/hjælp` viser, hvad jeg kan.',
    unknownComponent:
      'Den knap kender jeg ikke. Den hører nok til en anden version af mig. `/hjælp` viser, hvad jeg kan.',
    unknownInteraction: 'Det kan jeg ikke bruge til noget endnu. `/hjælp` viser, hvad jeg kan.',
    general: 'Noget gik galt hos mig. Fejlen er noteret. Prøv igen.',
    questionGone: 'Jeg har ikke dit spørgsmål længere. Stil det igen med `/spørg`.',
  },

  check: {
    checked:
      '{files, plural, one {# fil} other {# filer}}, {asks, plural, one {# prøvespørgsmål} other {# prøvespørgsmål}}',
  },

  fault: {
    'folder-missing': 'Denne mappe findes ikke. Tjek stien, eller opret mappen, og læg Markdown-filer i den.',
    'folder-empty': 'Mappen indeholder ingen Markdown-fil. Læg mindst én fil i den, der ender på .md.',
    'folder-unreadable':
      '{error, select, ENOTDIR {Det er en fil, ikke en mappe. Skriv den mappe, som den ligger i.} other {Mappen kan ikke læses ({error}). Giv botten ret til at læse den.}}',
    'file-unreadable':
      'Filen kan ikke læses ({error}). Giv botten ret til at læse den; er den et link, så tjek, hvor det fører hen.',
    'file-outside': 'Linket fører ud af vidensmappen og følges ikke. Kopiér det, det peger på, ind i mappen.',
    'file-too-large': 'Filen fylder {bytes, number} byte; højst {limit, number} bliver læst. Del den op i flere filer.',
    'file-not-utf8': 'Denne linje er ikke UTF-8-tekst. Gem filen igen med tegnsættet UTF-8.',
    'file-nul': 'Denne linje indeholder et NUL-tegn, så filen er ikke tekst. Gem den som ren UTF-8-tekst.',
    'front-matter-language':
      'Filen begynder med »{written}«; kun hoveddata i YAML bliver læst, og intet bliver nogensinde kørt. Skriv --- alene på den første linje.',
    'front-matter-unclosed': 'Hoveddataene er ikke lukket. Afslut dem med en linje, hvor der kun står ---.',
    'front-matter-too-long':
      'Hoveddataene er længere end {lines, number} linjer eller 64 KiB. Flyt tekst ned under den anden ---.',
    'front-matter-yaml':
      'Hoveddataene er ikke gyldig YAML. {problem, select, duplicate_key {Den samme nøgle står her to gange: behold den ene.} tab_as_indent {Linjen er rykket ind med en tabulator: brug mellemrum.} bad_indent {Indrykningen passer ikke: punkter i en liste eller gruppe begynder i samme kolonne.} missing_char {Et anførselstegn eller en parentes bliver ikke lukket.} block_as_implicit_key {Der står et kolon inde i teksten: sæt hele teksten i anførselstegn.} multiline_implicit_key {Linjen har ikke formen »nøgle: værdi«: måske mangler kolonet.} too_deep {Det er indlejret for dybt: en liste af tekster er nok.} other {Besked: {detail}.}}',
    'front-matter-alias':
      'Ankre og henvisninger i YAML (& og *) bliver ikke læst. Skriv værdien ud, eller sæt tekst, der begynder med & eller *, i anførselstegn.',
    'front-matter-not-a-map': 'Hoveddataene skal være linjer af formen »nøgle: værdi«, for eksempel »title: Seeding«.',
    'slug-invalid':
      'Filnavnet »{slug}« kan ikke bruges som id. Brug små bogstaver fra a til z, cifre og enkelte bindestreger, for eksempel viral-video.md.',
    'field-missing': '»{field}« mangler eller har ingen værdi. Udfyld det i hoveddataene.',
    'field-empty': '»{field}« er tom. Skriv en tekst, eller slet den.',
    'field-type':
      '»{field}« er {written}. Det skal være {expected, select, list {en liste af tekster, for eksempel [en, to]} group {en gruppe af nøgler, for eksempel title og year} year {et årstal, for eksempel 2011} other {en tekst: sæt den i anførselstegn}}.',
    'field-date':
      '»{field}« er »{written}«, og det er ikke en dag i kalenderen. Skriv år-måned-dag, for eksempel 2026-11-21.',
    'field-address':
      '»{field}« er »{written}«, og det er ikke en webadresse. Skriv den helt ud, begyndende med https://.',
    'field-id':
      '»{field}« er »{written}«, og det er ikke id’et på et opslag. Skriv type og filnavn, for eksempel lexicon/seeding.',
    'field-translates':
      '»{field}« er »{written}«. Skriv originalens sprog og kontrolsum, for eksempel en@3f9c2a; npm run knowledge -- stamp udfylder det.',
    'field-unknown':
      '»{field}« er ikke en nøgle, der bliver læst. {nearest, select, other {Mente du »{nearest}«?} none {Kendte nøgler: {known}.}}',
    'field-control-characters':
      '»{field}« indeholder tegn, som ikke kan ses, eller som vender skriveretningen; de bliver udeladt. Skriv teksten igen.',
    'body-empty': 'Der står ingen tekst under hoveddataene. Skriv den under den anden ---.',
    'duplicate-id':
      'Opslaget {id} findes allerede i {other}, og det er det, der vises. Omdøb eller slet en af de to filer.',
    'document-empty':
      'Der er ingen tekst tilbage at vise: filen er tom eller indeholder kun menuer, bannere og lignende. Tilføj tekst, eller slet filen.',
    'document-language-guessed':
      'Sproget kan ikke ses af teksten, så {language} antages. Skriv »lang: {language}« eller den rigtige kode i hoveddataene.',
    'tags-yaml':
      'Listen over emner er ikke gyldig YAML. {problem, select, duplicate_key {Den samme nøgle står her to gange: behold den ene.} tab_as_indent {Linjen er rykket ind med en tabulator: brug mellemrum.} bad_indent {Indrykningen passer ikke: punkter i en liste eller gruppe begynder i samme kolonne.} missing_char {Et anførselstegn eller en parentes bliver ikke lukket.} block_as_implicit_key {Der står et kolon inde i teksten: sæt hele teksten i anførselstegn.} multiline_implicit_key {Linjen har ikke formen »nøgle: værdi«: måske mangler kolonet.} too_deep {Det er indlejret for dybt: en liste af tekster er nok.} other {Besked: {detail}.}}',
    'tags-shape':
      "{key, select, none {Filen} other {Emnet »{key}«}} har ikke formen »growth: '{' de: Wachstum, da: Vækst, en: Growth '}'«. Skriv en nøgle af små bogstaver og bindestreger og dens navn på hvert sprog.",
    'duplicate-title':
      'Titlen »{text}« bruges allerede af {other}. Giv en af de to en anden titel, så man kan kende forskel.',
    'duplicate-alias': 'Navnet »{text}« fører allerede til {other}. Lad det stå der, hvor det passer bedst.',
    'duplicate-ask':
      'Spørgsmålet »{text}« står allerede i {other}, og kun ét opslag kan være det første. Lad det stå, hvor det bedste svar er.',
    'alike-name':
      'Navnet »{text}« ligner »{name}«, som fører til {other}: søgningen tager de to for ét. Lad det stå der, hvor det passer bedst, eller skriv det ene mere præcist.',
    'ask-clash':
      'Spørgsmålet »{text}« i {id} finder {found} først. Brug et ord, som kun {id} har, slet spørgsmålet, eller se efter, om {found} dækker for meget med sine navne og spørgsmål.',
    'ask-unsure':
      'Spørgsmålet »{text}« i {id} bliver ikke besvaret: det har for få ord til fælles med opslaget. Brug ord fra titlen, navnene eller teksten, eller slet spørgsmålet.',
    'related-dead': '»related« nævner {id}, som ikke findes. Ret id’et, eller slet det.',
    'related-self': '»related« nævner opslaget selv ({id}). Slet det.',
    'related-one-sided':
      '»related« nævner {id}, som ikke selv nævner {back}. Tilføj {back} under »related« i {other}, eller slet {id} her.',
    'related-number':
      '»related« nævner {number, plural, =0 {ingen opslag} one {# opslag} other {# opslag}}; der ventes {least, number} til {most, number}. Nævn dem, man helst vil læse bagefter.',
    'language-missing': 'Opslaget {id} har ingen tekst på sproget »{language}«. Skriv {language}/{id}.md.',
    'translates-missing':
      '»translates« mangler, og originalen til {id} er allerede {other}. Tilføj »translates«; npm run knowledge -- stamp {id} gør det for dig.',
    'translates-dead':
      '»translates« nævner en original på »{language}«, men der har {id} ingen. Nævn det sprog, der er oversat fra.',
    'translates-stale':
      'Originalen er ændret siden oversættelsen ({written}, nu {now}). Sammenlign de to, og skriv så {now} her; npm run knowledge -- stamp gør det for dig.',
    'tag-unknown': 'Emnet »{tag}« står ikke i tags.yaml. Kendte emner: {known}.',
    'summary-length':
      'Resuméet har {characters, number} tegn; der er plads til højst {most, number}. Forkort det, eller flyt noget af det ned i teksten.',
    'body-length': 'Teksten har {words, number} ord; der ventes {least, number} til {most, number}.',
    'asks-few':
      '»asks« nævner {asks, number} spørgsmål; der ventes mindst {least, number}, sådan som folk faktisk skriver dem.',
    'heading-level':
      'Overskriften »{text}« er på niveau {level, number}; titlen er det første, og Discord viser tre. Brug ## eller ###.',
    'bare-address':
      'Adressen {found} står nøgen i teksten. Skriv den som et link, [tekst](adresse), eller sæt den blandt kilderne.',
    mention: '»{found}« ville blive læst som en omtale på Discord. Skriv ordet uden @ og vinkelparenteser.',
    typography:
      'Her står {found}, hvor man på dette sprog skriver {expected}. Udskift tegnet (i docs/knowledge.md kan det kopieres).',
    spelling:
      '»{word}« står ikke i nogen ordbog. {suggestions, select, none {Ret det} other {Mente du {suggestions}? Ret det}}, eller føj det til cspell/{language}.txt, hvis det er rigtigt (navne: cspell/names.txt).',
    'reply-cut':
      '{part, select, title {Titlen »{name}« har mere end {most, number} tegn og bliver afkortet på knapper} source {Kilden »{name}« er der ikke plads til i svaret} related {Titlen »{name}« på et beslægtet opslag bliver afkortet på listen} summary {Svaret viser ikke hele resuméet} other {Svaret viser ikke hele teksten i dette afsnit}}. {part, select, title {Forkort den} related {Forkort den} source {Forkort kildelisten} text {Skriv den i almindelige afsnit og lister} other {Forkort det}}.',
    'reply-limit':
      'Discord ville afvise svaret: {what, select, components {{number, number} dele} text {{number, number} tegn tekst} options {{number, number} punkter på en liste} other {en etiket eller et id på {number, number} tegn}}, højst {most, number} er tilladt. Forkort opslaget, og meld det: botten burde have afkortet.',
    'review-missing':
      'Opslaget nævner ingen dag, hvor det er gennemgået. Læs det igennem, og tilføj »reviewed«, for eksempel reviewed: 2026-11-21.',
    'review-due':
      'Opslaget blev sidst gennemgået {reviewed}, for {days, number} dage siden. Læs det igennem, og sæt »reviewed« til i dag.',
  },
} satisfies Catalogue;
