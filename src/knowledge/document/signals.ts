import type { Kind, Language } from '../../core/entry.ts';

/**
 * How the documents of a language name kinds, and how the pages they were taken from ask for consent, e-mail addresses
 * and followers. Every language's signals are tried on every document: a page may mix languages, and its language is
 * told only once the junk is gone. To teach another language, add its block; no code changes.
 */
export interface Signals {
  /** Names of kinds, lower case, as they stand in front matter, paths and breadcrumbs. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** What breadcrumbs begin with, lower case. */
  readonly home: readonly string[];
  /** Lone words of menus and forms, lower case. */
  readonly menu: readonly string[];
  /** A sentence by which a page speaks of itself and asks for something: junk wherever it stands. Tried on lower case. */
  readonly certain: readonly RegExp[];
  /** A sentence that may be such a call or good advice: junk only right beside what is certain. */
  readonly likely: readonly RegExp[];
  /** Words of the small print: a sentence with one of them goes along with a certain one in the same paragraph. */
  readonly smallPrint: RegExp;
  /** What a line with an author begins with, lower case. */
  readonly byline: readonly string[];
}

function list(names: string): string[] {
  return names.split(',').map((name) => name.trim());
}

const de: Signals = {
  kinds: {
    artikel: 'article',
    beitrag: 'article',
    blogbeitrag: 'article',
    ratgeber: 'article',
    lexikon: 'lexicon',
    glossar: 'lexicon',
    wörterbuch: 'lexicon',
    begriff: 'lexicon',
    frage: 'faq',
    fragen: 'faq',
    'häufige fragen': 'faq',
    tipp: 'tip',
    tipps: 'tip',
  },
  home: ['startseite', 'start', 'home'],
  menu: list(`
    anmelden, registrieren, einloggen, absenden, jetzt anmelden, jetzt abonnieren, zum newsletter anmelden,
    newsletter, newsletter abonnieren, newsletter-anmeldung, vorname, nachname, e-mail, e-mail-adresse,
    deine e-mail-adresse, kontakt, impressum, datenschutz, datenschutzerklärung, agb, folge uns,
    folgen sie uns, suche, menü, startseite, über uns, notwendig, essenziell, erforderlich, statistik,
    komfort, funktional, präferenzen, cookie-hinweis, cookie-einstellungen, cookie-details,
    cookie-richtlinie, alle akzeptieren, akzeptieren, ablehnen, alle ablehnen, speichern,
    einstellungen speichern, individuelle datenschutzeinstellungen, mehr erfahren, ok, teilen, drucken,
    nach oben, weiterlesen
  `),
  certain: [
    /^(?:diese|unsere)r? (?:website|webseite|internetseite|seite|homepage) (?:verwendet|nutzt|benutzt|setzt) .*cookies/,
    /^(?:wir|auf dieser (?:website|webseite|seite)) (?:verwenden|nutzen|benutzen|setzen|werden) (?:\S+ ){0,4}cookies/,
    /(?:verwenden|nutzen|benutzen|setzen) wir (?:\S+ ){0,4}cookies/,
    /^(?:durch|mit) (?:die|der) (?:weitere[nr]? )?nutzung (?:der|dieser|unserer) (?:website|webseite|internetseite|seite)/,
    /einstellungen zu (?:den )?cookies (?:für|auf) (?:diese|unsere)/,
    /^wähl\S* (?:sie )?(?:selbst )?aus, welche[rns]? .*cookies .*(?:website|webseite|seite)/,
    /cookie-?einstellungen (?:mit|über|per) (?:dem|den) (?:schieberegler|schalter)/,
    /^(?:alle |nur (?:notwendige|essenzielle|erforderliche) )(?:cookies )?(?:akzeptieren|ablehnen|zulassen|annehmen|erlauben)[.!]?$/,
    /^(?:jetzt |gleich |hier )?(?:abonnier|bestell|hol|sicher)\S* (?:(?:dir|sie|sich|jetzt|hier|gleich|auch) ){0,3}unser\S* (?:\S+ )?newsletter/,
    /^(?:melde?n?|trage?n?) (?:dich|sie sich) .*unser\S* (?:\S+ ){0,2}newsletter/,
    /^folge?n? (?:sie )?uns(?: (?:auf|bei) [^.!?]*)?[:.!]?$/,
    /^(?:teile?n? (?:sie )?diesen (?:artikel|beitrag)|(?:diesen |den )?(?:artikel|beitrag) teilen)[^.!?]*[:.!]?$/,
    /^(?:jetzt |hier )?(?:zum|für den|für unseren) newsletter (?:anmelden|eintragen|registrieren)[.!]?$/,
    /^(?:©|\(c\)|copyright) (?:\S+ ){0,6}\d{4}|alle rechte vorbehalten/,
    /^(?:mit|durch) (?:der|deiner|ihrer) (?:anmeldung|registrierung|nutzung) (?:akzeptier|stimm|bestätig|erklär)\S* (?:du|sie)\b/,
  ],
  likely: [
    /^(?:jetzt |gleich |hier )?(?:melde?n?|trage?n?|abonnier\S*|bestell\S*)\b.*newsletter/,
    /(?:kostenlos|gratis|unverbindlich) (?:testen|ausprobieren|anmelden|registrieren|herunterladen)[.!]?$/,
    /^(?:jetzt|hier) .*(?:anmelden|registrieren|abonnieren|testen)[.!]?$/,
    /^(?:mehr )?(?:informationen|infos|details) .*datenschutz/,
    /^(?:ändere?|verwalte?|passe?|stelle?|wähle?)n? (?:sie )?.*cookie/,
    /kein spam|jederzeit (?:kündbar|abbestell|abmeld|widerruf)|in (?:dein|ihr) postfach/,
    /^(?:das|dies|damit) .*\b(?:wir|uns)\b.*(?:einstellungen|statistik|erfahrung)/,
    /^(?:privat|werbung|anzeige): /,
  ],
  smallPrint:
    /cookie|einwilligung|datenschutz|einstellungen|diese (?:web)?seite|diese website|newsletter|abmelden|abbestellen|e-mail-adresse/,
  byline: ['von', 'autor:', 'autorin:', 'verfasst von'],
};

const da: Signals = {
  kinds: {
    artikel: 'article',
    indlæg: 'article',
    blogindlæg: 'article',
    leksikon: 'lexicon',
    ordbog: 'lexicon',
    ordliste: 'lexicon',
    begreb: 'lexicon',
    spørgsmål: 'faq',
    'ofte stillede spørgsmål': 'faq',
    tip: 'tip',
    tips: 'tip',
    råd: 'tip',
  },
  home: ['forside', 'hjem'],
  menu: list(`
    log ind, tilmeld, tilmeld dig, tilmeld nyhedsbrev, opret konto, send, nyhedsbrev, navn, fornavn, e-mail,
    e-mailadresse, din e-mail, kontakt, kontakt os, følg os, om os, søg, menu, forside, privatlivspolitik,
    cookiepolitik, cookies, cookieindstillinger, handelsbetingelser, nødvendige, kun nødvendige, statistik,
    præferencer, funktionelle, accepter alle, acceptér alle, afvis, afvis alle, indstillinger,
    gem indstillinger, ok, læs mere, del, udskriv, til toppen
  `),
  certain: [
    /^(?:denne|dette|vores) (?:hjemmeside|website|websted|webside|side|site) (?:bruger|anvender|benytter) .*cookies/,
    /^(?:vi|på denne (?:hjemmeside|side)) (?:bruger|anvender|benytter) (?:\S+ ){0,4}cookies/,
    /^(?:vælg|bestem) (?:selv )?,? ?hvilke .*cookies .*(?:hjemmeside|website|side)/,
    /^(?:accept[eé]r|tillad|afvis|godkend) (?:alle |kun nødvendige )(?:cookies)?[.!]?$/,
    /^(?:tilmeld|abonn[eé]r|skriv|få) (?:(?:dig|på|op|til|nu|her) ){0,3}(?:vores )?(?:\S+ ){0,2}nyhedsbrev(?:et)?(?: (?:her|nu|i dag))?[.!]?$/,
    /^(?:tilmeld|abonn[eé]r|skriv|få) (?:\S+ ){0,3}vores (?:\S+ ){0,2}nyhedsbrev/,
    /^(?:©|\(c\)|copyright) (?:\S+ ){0,6}\d{4}|alle rettigheder forbehold/,
    /^følg os(?: på [^.!?]*)?[:.!]?$/,
    /^del (?:denne|dette) (?:artikel|indlæg|side|opslag)[^.!?]*[:.!]?$/,
    /^ved (?:at (?:tilmelde|oprette|registrere)|tilmelding|din tilmelding) .*(?:accepterer|godkender|samtykker) du/,
  ],
  likely: [
    /^(?:tilmeld|abonn[eé]r|skriv|få|hent)\b.*nyhedsbrev/,
    /^(?:prøv|test|kom i gang|opret) .*(?:gratis|uden binding)/,
    /^læs (?:mere|vores) .*(?:privatlivspolitik|cookiepolitik)/,
    /^(?:ændr|ret|tilpas|vælg) .*cookie/,
    /ingen spam|afmeld\S* (?:dig )?når som helst|i (?:din )?indbakke/,
    /^(?:det|dette|dem) .*\b(?:vi|os)\b.*(?:indstillinger|statistik|oplevelse)/,
    /^(?:annonce|reklame|privat): /,
  ],
  smallPrint:
    /cookie|samtykke|privatlivspolitik|indstillinger|denne (?:hjemmeside|side)|nyhedsbrev|afmelde|e-mailadresse/,
  byline: ['af', 'skrevet af', 'forfatter:'],
};

const en: Signals = {
  kinds: {
    article: 'article',
    post: 'article',
    'blog post': 'article',
    guide: 'article',
    lexicon: 'lexicon',
    glossary: 'lexicon',
    encyclopedia: 'lexicon',
    definition: 'lexicon',
    term: 'lexicon',
    faq: 'faq',
    faqs: 'faq',
    question: 'faq',
    questions: 'faq',
    'frequently asked questions': 'faq',
    tip: 'tip',
    tips: 'tip',
  },
  home: ['home', 'homepage', 'start'],
  menu: list(`
    log in, login, sign in, sign up, register, subscribe, submit, newsletter, name, first name, email,
    e-mail, email address, your email, contact, contact us, follow us, about us, imprint, privacy,
    privacy policy, cookie policy, cookie settings, terms, terms of service, search, menu, necessary,
    statistics, preferences, functional, targeting, accept, accept all, reject all, decline, customize,
    customise, settings, save settings, got it, ok, learn more, read more, share, print, back to top
  `),
  certain: [
    /^(?:this|our) (?:website|web site|site|page|blog) (?:uses|sets|stores) .*cookies/,
    /^we (?:use|set|store|and our partners use) (?:\S+ ){0,4}cookies/,
    /^(?:choose|select) (?:for yourself )?which .*cookies .*(?:website|site)/,
    /^(?:accept|allow|reject|decline) (?:all|only necessary|necessary)(?: cookies)?[.!]?$/,
    /^(?:subscribe|sign up|register|join) (?:(?:now|here|today|to|for) ){0,3}our (?:\S+ ){0,2}(?:newsletter|mailing list)/,
    /^we (?:value|respect|care about) your privacy/,
    /^by clicking .* you (?:accept|agree|consent)/,
    /^(?:©|\(c\)|copyright) (?:\S+ ){0,6}\d{4}|all rights reserved/,
    /^get our (?:\S+ ){0,2}newsletter/,
    /^follow us(?: on [^.!?]*)?[:.!]?$/,
    /^share this (?:article|post|page|story)[^.!?]*[:.!]?$/,
    /^by (?:signing up|subscribing|registering|continuing).* you (?:accept|agree|consent)/,
  ],
  likely: [
    /^(?:subscribe|sign up|register)\b.*(?:newsletter|mailing list)/,
    /^(?:try|test|start|get started) .*(?:for free|free trial)/,
    /^(?:read|see) our .*(?:privacy|cookie) policy/,
    /^(?:change|manage|adjust|choose) .*cookie/,
    /no spam|unsubscribe (?:at )?any ?time|(?:to|in) your inbox/,
    /^(?:this|these|they) .*\b(?:we|us)\b.*(?:settings|statistics|experience)/,
    /^(?:advertisement|ad|sponsored): /,
  ],
  smallPrint: /cookie|consent|privacy|settings|this (?:web)?site|newsletter|unsubscribe|e-?mail address/,
  byline: ['by', 'written by', 'author:'],
};

/** By language: also the languages that a document is first taken for where two are hard to tell apart. */
export const SIGNALS: Readonly<Record<Language, Signals>> = { da, de, en };

const all = Object.values(SIGNALS);

const kindNames = new Map(all.flatMap(({ kinds }) => Object.entries(kinds)));
/** Every menu word and call of every language. */
export const MENU: ReadonlySet<string> = new Set(all.flatMap(({ menu }) => menu));
/** Where pages ask to be shared or followed; as a list of their own they may be what a text is about. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  list(
    'facebook, twitter, x, instagram, linkedin, xing, whatsapp, youtube, pinterest, tiktok, mastodon, tumblr, reddit',
  ),
);
export const HOME: ReadonlySet<string> = new Set(all.flatMap(({ home }) => home));
export const CERTAIN: readonly RegExp[] = all.flatMap(({ certain }) => certain);
export const LIKELY: readonly RegExp[] = all.flatMap(({ likely }) => likely);
export const SMALL_PRINT: readonly RegExp[] = all.map(({ smallPrint }) => smallPrint);
export const BYLINES: readonly string[] = all.flatMap(({ byline }) => byline);

/** The kind that a word names in any language, or none. */
export function kindNamed(word: string): Kind | undefined {
  return kindNames.get(word.normalize('NFC').trim().toLowerCase());
}
