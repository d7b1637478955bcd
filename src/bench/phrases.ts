import type { Language } from '../core/entry.ts';

/** How people ask in a language: `{a}` is what they ask about, `{b}` something beside it. */
export interface Phrases {
  /** Titles of FAQ entries. */
  readonly questions: readonly string[];
  readonly asks: readonly string[];
  /** What stands before a question now and then. */
  readonly openings: readonly string[];
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  de: {
    questions: [
      'Was bringt {a} für {b}?',
      'Wie gelingt {a} mit {b}?',
      'Wann lohnt sich {a} ohne {b}?',
      'Warum braucht {a} auch {b}?',
    ],
    asks: [
      'Was ist {a}?',
      '{a} bedeutung',
      'wie funktioniert {a} mit {b}',
      'warum ist {a} wichtig für {b}',
      'was kostet {a} ungefähr',
      '{a} beispiel {b}',
      'unterschied zwischen {a} und {b}',
      'wer braucht {a} im marketing',
    ],
    openings: ['kurze frage', 'hallo', 'sag mal', 'weiß jemand', 'hilfe', 'bitte'],
  },
  da: {
    questions: [
      'Hvad giver {a} til {b}?',
      'Hvordan lykkes {a} med {b}?',
      'Hvornår betaler {a} sig uden {b}?',
      'Hvorfor kræver {a} også {b}?',
    ],
    asks: [
      'Hvad er {a}?',
      '{a} betydning',
      'hvordan virker {a} med {b}',
      'hvorfor er {a} vigtigt for {b}',
      'hvad koster {a} cirka',
      '{a} eksempel {b}',
      'forskellen på {a} og {b}',
      'hvem har brug for {a} i markedsføring',
    ],
    openings: ['hurtigt spørgsmål', 'hej', 'sig mig', 'ved nogen', 'hjælp', 'tak'],
  },
  en: {
    questions: [
      'What does {a} do for {b}?',
      'How do you get {a} right with {b}?',
      'When does {a} pay without {b}?',
      'Why does {a} need {b} too?',
    ],
    asks: [
      'What is {a}?',
      '{a} meaning',
      'how does {a} work with {b}',
      'why does {a} matter for {b}',
      'what does {a} cost roughly',
      '{a} example {b}',
      'difference between {a} and {b}',
      'who needs {a} in marketing',
    ],
    openings: ['quick question', 'hi', 'tell me', 'does anyone know', 'help', 'please'],
  },
};
