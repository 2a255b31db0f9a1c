import { expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { ja } from '../src/i18n/ja';

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it('every text stands in both languages, with the same blanks to fill', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(ja).sort());
  for (const [key, text] of Object.entries(ja)) {
    expect(blanks(en[key as keyof typeof ja]), key).toEqual(blanks(text));
  }
});
