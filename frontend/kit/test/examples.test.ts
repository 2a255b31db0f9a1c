import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBase64Url } from '../src/crypto/bytes';
import { importKey, open, placeOfAct, seal } from '../src/crypto/sealing';
import { emptyRecord, fold } from '../src/model/fold';
import type { Act, SessionRecord } from '../src/model/protocol';
import { shuffled } from './seeded';

const examples = new URL('../../../docs/kit-protocol/examples/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, examples), 'utf8'));
const folds = readdirSync(new URL('fold/', examples)).map(
  (file) => read(`fold/${file}`) as { name: string; acts: Act[]; record: SessionRecord },
);

describe('the record is the same as the server makes it', () => {
  it.each(folds)('$name', ({ acts, record }) => {
    expect(fold(emptyRecord(), acts)).toEqual(record);
  });

  it.each(folds)('in whatever order the acts come: $name', ({ acts, record }) => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(fold(emptyRecord(), shuffled(acts, seed)), `seed ${seed}`).toEqual(record);
    }
  });

  it.each(folds)('own acts on top of what the server knew: $name', ({ acts, record }) => {
    const inOrder = [...acts].sort(
      (a, b) => Date.parse(a.at) - a.drift - (Date.parse(b.at) - b.drift) || a.seq - b.seq,
    );
    for (let known = 0; known <= inOrder.length; known++) {
      const snapshot = fold(emptyRecord(), inOrder.slice(0, known));
      // what a removal took is not in a snapshot, so a restoring on top of it shows only with the next one
      if (inOrder.slice(known).some((act) => act.type === 'entity.restored')) continue;
      expect(fold(snapshot, inOrder.slice(known)), `the server knew ${known}`).toEqual(record);
    }
  });
});

describe('an act is sealed as the protocol says', () => {
  const vector = read('sealing.json');

  it('opens and seals the committed vector', async () => {
    const key = await importKey(fromBase64Url(vector.key));
    const place = placeOfAct(vector.checkout, vector.seq);
    expect(await open(key, vector, place)).toBe(vector.plaintext);
    expect(JSON.parse(vector.plaintext)).toEqual(vector.act);
    expect(await seal(key, vector.plaintext, place, fromBase64Url(vector.iv))).toEqual({
      iv: vector.iv,
      sealed: vector.sealed,
    });
  });

  it('does not open in another place of the queue', async () => {
    const key = await importKey(fromBase64Url(vector.key));
    await expect(open(key, vector, placeOfAct(vector.checkout, vector.seq + 1))).rejects.toThrow();
  });
});
