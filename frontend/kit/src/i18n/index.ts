import { en } from './en';
import { ja, type Key } from './ja';

export type { Key };

/** Japanese unless the person's browser prefers English. */
export const language: 'ja' | 'en' = globalThis.navigator?.language?.startsWith('en') ? 'en' : 'ja';

const messages = language === 'en' ? en : ja;

export function t(key: Key, values: Record<string, string | number> = {}): string {
  return messages[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The text of a key that came over the wire; a newer tablet may have said what this one has no word for. */
export const known = (key: string, otherwise: Key): string => t(key in ja ? (key as Key) : otherwise);

const locale = language === 'en' ? 'en-GB' : 'ja-JP';
const zone = 'Asia/Tokyo';
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone, hourCycle: 'h23' });
const shortDay = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', weekday: 'short', timeZone: zone });
const eraDay = new Intl.DateTimeFormat(language === 'en' ? locale : 'ja-JP-u-ca-japanese', {
  ...(language === 'ja' && { era: 'long' }),
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  timeZone: zone,
} as Intl.DateTimeFormatOptions);

export const time = (when: string | number): string => clock.format(new Date(when));
export const day = (when: string | number): string => shortDay.format(new Date(when));
export const dayWithYear = (when: string | number): string => eraDay.format(new Date(when));
export const sameDay = (a: string | number, b: string | number): boolean => day(a) === day(b);
export const byReading = new Intl.Collator('ja').compare;
