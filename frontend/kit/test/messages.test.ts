import { readdirSync, readFileSync } from 'node:fs';
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

it('no text stands that no screen shows', () => {
  const sources = new URL('../src/', import.meta.url);
  const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('i18n'))
    .map((file) => readFileSync(new URL(file, sources), 'utf8'))
    .join();
  // what is put together from a beginning and a name counts as shown
  const beginnings = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g)].map(
    ([, beginning]) => beginning as string,
  );
  const shown = (key: string) => code.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning));
  expect(Object.keys(ja).filter((key) => !shown(key))).toEqual([]);
});
