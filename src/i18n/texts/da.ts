import type { Catalogue } from '../catalogue.ts';

/** Danish: »anførselstegn«, short; read by Norwegians and Swedes where nothing closer exists. */
export default {
  language: { name: 'Dansk', locales: ['da'], readBy: ['no', 'nb', 'nn', 'sv'] },

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
    'knowledge.reload.about': 'Læs vidensmappen igen',
    'knowledge.check': 'tjek',
    'knowledge.check.about': 'Vis alle fejl i vidensmappen',
    'knowledge.status': 'status',
    'knowledge.status.about': 'Vis, hvad jeg ved lige nu',
    kind: 'slags',
    'kind.about': 'Kun opslag af denne slags',
    language: 'sprog',
    'language.about': 'Sproget i svaret',
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
    nearest: 'Disse titler kommer tættest på:',
    whatIKnow:
      'Jeg forklarer begreber, svarer på spørgsmål og giver tips om viral markedsføring. `/help` viser dig eksempler.',
  },

  define: {
    none: '»{term}« står ikke i leksikonet.',
  },

  tip: {
    another: 'Et tip mere',
    none: 'Jeg har ingen tips endnu.',
    otherTopic: 'Jeg har ikke noget tip om »{topic}«. Her er et om noget andet.',
  },

  search: {
    found: '»{text}«: {count, plural, one {# resultat} other {# resultater}}',
    none: 'Intet fundet om »{text}«.',
    foundKind: '»{text}« i {kind}: {count, plural, one {# resultat} other {# resultater}}',
    noneKind: 'Intet fundet om »{text}« i {kind}.',
    help: 'Prøv med færre eller andre ord, eller stil et helt spørgsmål med `/ask`.',
  },

  browse: {
    all: 'Alle opslag: {count}',
    kind: '{kind}: {count}',
    none: 'Her er ikke noget endnu.',
  },

  help: {
    title: 'Det kan du spørge mig om',
    what: 'Jeg svarer på spørgsmål om viral markedsføring, på dit sprog. Alt, hvad jeg siger, står i mine opslag, og hvert svar nævner sin kilde.',
    commands:
      '`/ask` – et spørgsmål med dine egne ord\n`/define` – hvad et begreb betyder\n`/tip` – et tip til din kampagne\n`/search` – find ord i alle opslag\n`/browse` – bladr i alle titler',
    try: 'Prøv et af disse:',
    private:
      'Kun du ser mine svar, medmindre du lægger et op med `for`. Jeg gemmer hverken dit navn eller dine spørgsmål.',
    moderators: 'Er noget forkert, eller mangler der noget? Sig det til moderatorerne på serveren.',
  },

  knowledge: {
    moderatorsOnly: 'Det kan kun moderatorer: Det kræver rettigheden »Administrer server« eller en moderatorrolle.',
    serverOnly: 'Det virker kun på en server.',
    reloaded: 'Viden genindlæst',
    refused: 'Ikke genindlæst: Jeg beholder det, jeg havde',
    'refused.missing': 'Vidensmappen mangler.',
    'refused.unreadable': 'Jeg kan ikke læse vidensmappen.',
    'refused.empty': 'Vidensmappen rummer ingen opslag, jeg kan vise.',
    unchanged: 'Der er ikke sket ændringer.',
    added: '{count, plural, one {# nyt:} other {# nye:}} {titles}',
    changed: '{count, plural, one {# ændret:} other {# ændrede:}} {titles}',
    removed: '{count, plural, one {# fjernet:} other {# fjernede:}} {titles}',
    more: '{titles} og {count, plural, one {# mere} other {# mere}}',
    kept: 'Har nu fejl, så den sidste gode udgave gælder stadig: {files}',
    faults: '{count, plural, one {# fejl} other {# fejl}}',
    noFaults: 'Ingen fejl fundet.',
    faultsHint: '`/knowledge check` viser dem alle.',
    status: 'Det ved jeg',
    entries: '{language}: {count, plural, one {# opslag} other {# opslag}} ({kinds})',
    files: '{count, plural, one {# fil} other {# filer}}, indlæst {when}',
    revision: 'Udgave {revision}',
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
    unknownCommand: 'Den kommando kender jeg ikke. `/help` viser, hvad jeg kan.',
    unknownComponent:
      'Den knap kender jeg ikke. Den hører nok til en anden version af mig. `/help` viser, hvad jeg kan.',
    unknownInteraction: 'Det kan jeg ikke bruge til noget endnu. `/help` viser, hvad jeg kan.',
    general: 'Noget gik galt hos mig. Fejlen er noteret. Prøv igen.',
  },

  fault: {
    'folder-missing': 'Denne mappe findes ikke. Tjek stien, eller opret mappen, og læg Markdown-filer i den.',
    'folder-empty': 'Mappen indeholder ingen Markdown-fil. Læg mindst én fil i den, der ender på .md.',
    'folder-unreadable': 'Mappen kan ikke læses ({error}). Giv botten ret til at læse den.',
    'file-unreadable':
      'Filen kan ikke læses ({error}). Giv botten ret til at læse den; er den et link, så tjek, hvor det fører hen.',
    'file-outside': 'Linket fører ud af vidensmappen og følges ikke. Kopiér det, det peger på, ind i mappen.',
    'file-too-large': 'Filen fylder {bytes, number} byte; højst {limit, number} bliver læst. Del den op i flere filer.',
    'file-not-utf8': 'Denne linje er ikke UTF-8-tekst. Gem filen igen med tegnsættet UTF-8.',
    'file-nul': 'Denne linje indeholder et NUL-tegn, så filen er ikke tekst. Gem den som ren UTF-8-tekst.',
    'front-matter-language':
      'Filen begynder med “{written}”; kun hoveddata i YAML bliver læst, og intet bliver nogensinde kørt. Skriv --- alene på den første linje.',
    'front-matter-unclosed': 'Hoveddataene er ikke lukket. Afslut dem med en linje, hvor der kun står ---.',
    'front-matter-too-long':
      'Hoveddataene er længere end {lines, number} linjer eller 64 KiB. Flyt tekst ned under den anden ---.',
    'front-matter-yaml':
      'Hoveddataene er ikke gyldig YAML. {problem, select, duplicate_key {Den samme nøgle står her to gange: behold den ene.} tab_as_indent {Linjen er rykket ind med en tabulator: brug mellemrum.} bad_indent {Indrykningen passer ikke: punkter i en liste eller gruppe begynder i samme kolonne.} missing_char {Et anførselstegn eller en parentes bliver ikke lukket.} block_as_implicit_key {Der står et kolon inde i teksten: sæt hele teksten i anførselstegn.} multiline_implicit_key {Linjen har ikke formen “nøgle: værdi”: måske mangler kolonet.} too_deep {Det er indlejret for dybt: en liste af tekster er nok.} other {Besked: {detail}.}}',
    'front-matter-alias':
      'Ankre og henvisninger i YAML (& og *) bliver ikke læst. Skriv værdien ud, eller sæt tekst, der begynder med & eller *, i anførselstegn.',
    'front-matter-not-a-map': 'Hoveddataene skal være linjer af formen “nøgle: værdi”, for eksempel “title: Seeding”.',
    'slug-invalid':
      'Filnavnet “{slug}” kan ikke bruges som id. Brug små bogstaver fra a til z, cifre og enkelte bindestreger, for eksempel viral-video.md.',
    'field-missing': '“{field}” mangler eller har ingen værdi. Udfyld det i hoveddataene.',
    'field-empty': '“{field}” er tom. Skriv en tekst, eller slet den.',
    'field-type':
      '“{field}” er {written}. Det skal være {expected, select, list {en liste af tekster, for eksempel [en, to]} group {en gruppe af nøgler, for eksempel title og year} year {et årstal, for eksempel 2011} other {en tekst: sæt den i anførselstegn}}.',
    'field-date':
      '“{field}” er “{written}”, og det er ikke en dag i kalenderen. Skriv år-måned-dag, for eksempel 2026-11-21.',
    'field-address':
      '“{field}” er “{written}”, og det er ikke en webadresse. Skriv den helt ud, begyndende med https://.',
    'field-id':
      '“{field}” er “{written}”, og det er ikke id’et på et opslag. Skriv type og filnavn, for eksempel lexicon/seeding.',
    'field-translates':
      '“{field}” er “{written}”. Skriv originalens sprog og kontrolsum, for eksempel en@3f9c2a; npm run knowledge -- stamp udfylder det.',
    'field-unknown':
      '“{field}” er ikke en nøgle, der bliver læst. {nearest, select, other {Mente du “{nearest}”?} none {Kendte nøgler: {known}.}}',
    'field-control-characters':
      '“{field}” indeholder tegn, som ikke kan ses, eller som vender skriveretningen; de bliver udeladt. Skriv teksten igen.',
    'body-empty': 'Der står ingen tekst under hoveddataene. Skriv den under den anden ---.',
    'duplicate-id':
      'Opslaget {id} findes allerede i {other}, og det er det, der vises. Omdøb eller slet en af de to filer.',
    'document-empty':
      'Der er ingen tekst tilbage at vise: filen er tom eller indeholder kun menuer, bannere og lignende. Tilføj tekst, eller slet filen.',
    'document-language-guessed':
      'Sproget kan ikke ses af teksten, så {language} antages. Skriv “lang: {language}” eller den rigtige kode i hoveddataene.',
    'tags-yaml':
      'Listen over emner er ikke gyldig YAML. {problem, select, duplicate_key {Den samme nøgle står her to gange: behold den ene.} tab_as_indent {Linjen er rykket ind med en tabulator: brug mellemrum.} bad_indent {Indrykningen passer ikke: punkter i en liste eller gruppe begynder i samme kolonne.} missing_char {Et anførselstegn eller en parentes bliver ikke lukket.} block_as_implicit_key {Der står et kolon inde i teksten: sæt hele teksten i anførselstegn.} multiline_implicit_key {Linjen har ikke formen “nøgle: værdi”: måske mangler kolonet.} too_deep {Det er indlejret for dybt: en liste af tekster er nok.} other {Besked: {detail}.}}',
    'tags-shape':
      "{key, select, none {Filen} other {Emnet “{key}”}} har ikke formen “growth: '{' de: Wachstum, da: Vækst, en: Growth '}'”. Skriv en nøgle af små bogstaver og bindestreger og dens navn på hvert sprog.",
    'duplicate-title':
      'Titlen “{text}” bruges allerede af {other}. Giv en af de to en anden titel, så man kan kende forskel.',
    'duplicate-alias': 'Navnet “{text}” fører allerede til {other}. Lad det stå der, hvor det passer bedst.',
    'duplicate-ask':
      'Spørgsmålet “{text}” står allerede i {other}, og kun ét opslag kan være det første. Lad det stå, hvor det bedste svar er.',
    'related-dead': '“related” nævner {id}, som ikke findes. Ret id’et, eller slet det.',
    'related-self': '“related” nævner opslaget selv ({id}). Slet det.',
    'related-one-sided':
      '“related” nævner {id}, som ikke selv nævner {back}. Tilføj {back} under “related” i {other}, eller slet {id} her.',
    'language-missing': 'Opslaget {id} har ingen tekst på sproget “{language}”. Skriv {language}/{id}.md.',
    'translates-dead':
      '“translates” nævner en original på “{language}”, men der har {id} ingen. Nævn det sprog, der er oversat fra.',
    'translates-stale':
      'Originalen er ændret siden oversættelsen ({written}, nu {now}). Sammenlign de to, og kør så npm run knowledge -- stamp.',
    'tag-unknown': 'Emnet “{tag}” står ikke i tags.yaml. Kendte emner: {known}.',
    'summary-length':
      'Resuméet har {characters, number} tegn; der er plads til højst {most, number}. Forkort det, eller flyt noget af det ned i teksten.',
    'body-length': 'Teksten har {words, number} ord; der ventes {least, number} til {most, number}.',
    'asks-few':
      '“asks” nævner {asks, number} spørgsmål; der ventes mindst {least, number}, sådan som folk faktisk skriver dem.',
    'heading-level':
      'Overskriften “{text}” er på niveau {level, number}; titlen er det første, og Discord viser tre. Brug ## eller ###.',
    'bare-address':
      'Adressen {found} står nøgen i teksten. Skriv den som et link, [tekst](adresse), eller sæt den blandt kilderne.',
    mention: '“{found}” ville blive læst som en omtale på Discord. Skriv ordet uden @ og vinkelparenteser.',
    'review-missing':
      'Opslaget nævner ingen dag, hvor det er gennemgået. Læs det igennem, og tilføj “reviewed”, for eksempel reviewed: 2026-11-21.',
    'review-due':
      'Opslaget blev sidst gennemgået {reviewed}, for {days, number} dage siden. Læs det igennem, og sæt “reviewed” til i dag.',
  },
} satisfies Catalogue;
