import { wordsIn } from './words.ts';

/** Discord's styles of timestamps. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A moment in one of Discord's styles, as the locale writes it. */
export function formatTime(at: Date, style: string, locale: string): string {
  if (style === 'R') return relativeTime(at, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(at);
}

/** When a message was sent: today with its time, else with its date. */
export function messageTime(at: Date, locale: string): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday
    ? `${wordsIn(locale).today} ${formatTime(at, 't', locale)}`
    : `${formatTime(at, 'd', locale)} ${formatTime(at, 't', locale)}`;
}

function relativeTime(at: Date, locale: string): string {
  const seconds = (at.getTime() - Date.now()) / 1000;
  const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}
