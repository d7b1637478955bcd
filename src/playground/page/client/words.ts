/** What Discord's own client says around the bot's words. */
interface Words {
  readonly used: (who: string, command: string) => string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly edited: string;
  readonly thinking: string;
  readonly sending: string;
  readonly noAnswer: string;
  readonly failed: string;
  readonly select: string;
  readonly write: (channel: string) => string;
  readonly noMatch: string;
  readonly loading: string;
  readonly required: string;
  readonly notOffered: string;
  readonly optional: string;
  readonly commands: string;
  readonly apps: string;
  readonly copyText: string;
  readonly copyId: string;
  readonly more: string;
  readonly send: string;
  readonly submit: string;
  readonly cancel: string;
  readonly today: string;
}

const EN: Words = {
  used: (who, command) => `${who} used ${command}`,
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  edited: '(edited)',
  thinking: 'is thinking …',
  sending: 'Sending command …',
  noAnswer: 'The application did not respond',
  failed: 'This interaction failed',
  select: 'Make a selection',
  write: (channel) => `Message ${channel}`,
  noMatch: 'No options match your search',
  loading: 'Loading options',
  required: 'This option is required. Specify a value.',
  notOffered: 'Choose one of the options.',
  optional: 'Options',
  commands: 'Commands of Lauffeuer',
  apps: 'Apps',
  copyText: 'Copy text',
  copyId: 'Copy message ID',
  more: 'More',
  send: 'Send',
  submit: 'Submit',
  cancel: 'Cancel',
  today: 'Today at',
};

const DE: Words = {
  used: (who, command) => `${who} hat ${command} verwendet`,
  onlyYou: 'Nur du kannst das sehen',
  dismiss: 'Nachricht verwerfen',
  edited: '(bearbeitet)',
  thinking: 'denkt nach …',
  sending: 'Befehl wird gesendet …',
  noAnswer: 'Die Anwendung reagiert nicht',
  failed: 'Diese Interaktion ist fehlgeschlagen',
  select: 'Triff eine Auswahl',
  write: (channel) => `Nachricht an ${channel}`,
  noMatch: 'Keine Option passt zu deiner Suche',
  loading: 'Optionen werden geladen',
  required: 'Diese Option ist erforderlich. Gib einen Wert an.',
  notOffered: 'Wähle eine der Optionen.',
  optional: 'Optionen',
  commands: 'Befehle von Lauffeuer',
  apps: 'Apps',
  copyText: 'Text kopieren',
  copyId: 'Nachrichten-ID kopieren',
  more: 'Mehr',
  send: 'Senden',
  submit: 'Absenden',
  cancel: 'Abbrechen',
  today: 'Heute um',
};

const DA: Words = {
  used: (who, command) => `${who} brugte ${command}`,
  onlyYou: 'Kun du kan se dette',
  dismiss: 'Afvis besked',
  edited: '(redigeret)',
  thinking: 'tænker …',
  sending: 'Sender kommando …',
  noAnswer: 'Applikationen svarede ikke',
  failed: 'Denne interaktion mislykkedes',
  select: 'Foretag et valg',
  write: (channel) => `Besked til ${channel}`,
  noMatch: 'Ingen muligheder passer til din søgning',
  loading: 'Indlæser muligheder',
  required: 'Denne mulighed er påkrævet. Angiv en værdi.',
  notOffered: 'Vælg en af mulighederne.',
  optional: 'Muligheder',
  commands: 'Kommandoer fra Lauffeuer',
  apps: 'Apps',
  copyText: 'Kopiér tekst',
  copyId: 'Kopiér besked-id',
  more: 'Mere',
  send: 'Send',
  submit: 'Indsend',
  cancel: 'Annuller',
  today: 'I dag kl.',
};

const WORDS: Readonly<Record<string, Words>> = { en: EN, de: DE, da: DA };

/** Discord's words in a locale; English where this page has no others. */
export function wordsIn(locale: string): Words {
  return WORDS[locale.split('-')[0] ?? ''] ?? EN;
}
