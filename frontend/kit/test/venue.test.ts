import { describe, expect, it } from 'vitest';
import { attendees, candidates, isHere } from '../src/model/attending';
import { coverage } from '../src/model/coverage';
import { emptyRecord } from '../src/model/fold';
import { divided, orderBefore, ungrouped } from '../src/model/groupWork';
import { type Draft, emptyDraft, inWords, isDone, struck } from '../src/model/keyingSheet';
import type { Progress, Step } from '../src/model/progress';
import type { Card, Question, SessionRecord, Snapshot, WalkIn } from '../src/model/protocol';
import { missing } from '../src/model/readiness';
import { cuts } from '../src/model/shortening';

const AT = '2026-11-23T14:00:00+09:00';
const made = { at: AT, by: 'adviser' };
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const person = (id: string, name: string, kana: string, association: string) => ({ id, name, kana, association });
const snapshotOf = (change: Partial<Snapshot>) =>
  ({
    participants: [],
    checklist: [],
    equipment: [],
    agenda: [],
    session: { kind: 'seminar' },
    ...change,
  }) as unknown as Snapshot;
const recordOf = (change: Partial<SessionRecord>): SessionRecord => ({ ...emptyRecord(), ...change });

const single = (id: string, count: number): Question => question(id, 'single', count);
const question = (id: string, kind: Question['kind'], count: number): Question => ({
  id,
  kind,
  text: id,
  required: false,
  options: Array.from({ length: count }, (_, index) => ({ id: `${id}-${index + 1}`, text: `選択${index + 1}` })),
});

describe('a sheet is keyed with one key per answer', () => {
  const questions = [single('a', 5), question('b', 'multiple', 6), question('c', 'text', 0)];
  const keyed = (...keys: string[]): Draft => keys.reduce((draft, key) => struck(draft, questions, key), emptyDraft);

  it('a single choice answers and goes on, a multiple one waits for Enter', () => {
    expect(keyed('2', '1', '4')).toEqual({ answers: { a: 'a-2', b: ['b-1', 'b-4'] }, at: 1 });
    expect(isDone(keyed('2', '1', '4', 'Enter', 'Enter'), questions)).toBe(true);
  });

  it('the same option struck twice is taken back, 0 leaves the question out', () => {
    expect(keyed('2', '1', '1')).toEqual({ answers: { a: 'a-2' }, at: 1 });
    expect(keyed('2', 'Backspace', '0')).toEqual({ answers: {}, at: 1 });
  });

  it('a key that names no option changes nothing', () => {
    const draft = keyed();
    expect(struck(draft, questions, '6')).toBe(draft);
    expect(struck(draft, questions, 'F5')).toBe(draft);
  });

  it('options beyond the ninth have letters', () => {
    const many = [single('m', 12)];
    expect(struck(emptyDraft, many, 'C').answers).toEqual({ m: 'm-12' });
  });

  it('eight questions take no more than twelve keys', () => {
    const eight = [...'abcdef']
      .map((id) => single(id, 4))
      .concat(question('g', 'multiple', 5), question('h', 'text', 0));
    const keys = ['1', '2', '3', '4', '1', '2', '1', '3', 'Enter', 'Enter'];
    const draft = keys.reduce((sheet, key) => struck(sheet, eight, key), emptyDraft);
    expect(isDone(draft, eight)).toBe(true);
    expect(keys.length).toBeLessThanOrEqual(12);
    expect(inWords(draft.answers, eight[6] as Question)).toBe('選択1、選択3');
  });
});

describe('who walked in and turns out to be registered is counted once', () => {
  const participants = [
    person('p1', '例文 澄子', 'れいぶん すみこ', '文例団地自治会'),
    person('p2', '見本 花子', 'みほん はなこ', '見本町会'),
  ];
  const walkIn: WalkIn = { id: 'w1', name: '例文 すみこ', association: '文例団地自治会', ...made };
  const present = { status: 'present' as const, ...made };

  it.each([
    { match: undefined, mark: undefined, heads: 1, rows: 3 },
    { match: 'p1', mark: undefined, heads: 1, rows: 2 },
    { match: 'p1', mark: 'absent' as const, heads: 0, rows: 2 },
    { match: 'unknown', mark: undefined, heads: 1, rows: 3 },
  ])('matched with $match, marked $mark: $heads here in $rows rows', ({ match, mark, heads, rows }) => {
    const record = recordOf({
      walkIns: [{ ...walkIn, ...(match && { match: { participant: match, ...made } }) }],
      attendance: { w1: present, ...(mark && { p1: { ...present, status: mark } }) },
    });
    const everybody = attendees(snapshotOf({ participants }), record, compare);
    expect(everybody.filter(isHere)).toHaveLength(heads);
    expect(everybody).toHaveLength(rows);
  });

  it('the likeliest come first: the same name, then the same family and association', () => {
    const everybody = attendees(snapshotOf({ participants }), recordOf({}), compare);
    expect(candidates(walkIn, everybody).map(({ id }) => id)).toEqual(['p1']);
    expect(candidates({ ...walkIn, name: '見本花子', association: '' }, everybody).map(({ id }) => id)).toEqual(['p2']);
    expect(
      candidates({ ...walkIn, name: '架空', kana: 'ミホンハナコ', association: '' }, everybody).map(({ id }) => id),
    ).toEqual(['p2']);
  });
});

describe('what could be shortened', () => {
  const step = (title: string, minutes: number, state: Progress['steps'][number]['state'] = 'coming') =>
    ({ id: title, title, minutes, state }) as Step;
  const steps = [step('導入', 10, 'done'), step('講義', 30), step('休憩', 10), step('質疑', 20)];

  it.each([
    [0, []],
    [5, [['講義', 25]]],
    [
      20,
      [
        ['講義', 15],
        ['質疑', 15],
      ],
    ],
    [
      90,
      [
        ['講義', 15],
        ['質疑', 10],
        ['休憩', 5],
      ],
    ],
  ] as [number, [string, number][]][])('%i minutes behind', (behind, expected) => {
    expect(cuts(steps, behind).map(({ step, to }) => [step.title, to])).toEqual(expected);
  });
});

describe('group work', () => {
  const people = ['見本町会', '見本町会', '見本町会', '例示町会', '例示町会', '手本自治会'].map(
    (association, index) => ({
      ...person(`p${index}`, '', '', association),
      walkIn: false,
    }),
  );

  it('neighbours come into different groups, and nobody is left out', () => {
    const groups = divided(people, 3);
    expect(groups.flat().sort()).toEqual(people.map(({ id }) => id).sort());
    for (const group of groups) {
      const associations = group.map((id) => people.find((one) => one.id === id)?.association);
      expect(new Set(associations).size).toBe(associations.length);
    }
    expect(ungrouped(people, [{ id: 'g', name: '1班', members: ['p0'], ...made }])).toHaveLength(5);
  });

  it('a card comes to lie before another, first, or last', () => {
    const cards = [{ id: 'a', order: 0 }, { id: 'b' }, { id: 'c', order: 5 }] as Card[];
    expect(orderBefore(cards, 'a')).toBe(-1);
    expect(orderBefore(cards, 'c')).toBe(3);
    expect(orderBefore(cards, undefined)).toBe(6);
    expect(orderBefore([], undefined)).toBe(0);
  });
});

it('of those present: by phone, on paper, on the tablet handed round, and not yet', () => {
  const record = recordOf({
    attendance: Object.fromEntries(
      ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => [id, { status: 'present' as const, ...made }]),
    ),
    answers: [
      { id: 'k1', sheet: 1, answers: {}, ...made },
      { id: 'k2', sheet: 1, answers: { q: 'differs' }, at: AT, by: 'other' },
      { id: 'k3', sheet: 1, channel: 'tablet', answers: {}, ...made },
    ],
  });
  const participants = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => person(id, id, id, ''));
  expect(coverage(snapshotOf({ participants, coverage: { phone: 2, paper: 0 } }), record)).toEqual({
    ...{ present: 5, phone: 2, paper: 1, tablet: 1, none: 1 },
  });
});

it('before the start: unticked items, equipment without agreement, groups without a facilitator', () => {
  const snapshot = snapshotOf({
    session: { kind: 'exchange' } as Snapshot['session'],
    checklist: [
      { id: 'c1', phase: 'leaving', text: 'ルーター' },
      { id: 'c2', phase: 'leaving', text: '資料' },
      { id: 'c3', phase: 'after', text: '所感' },
    ],
    equipment: [{ id: 'e1', name: '延長コード', broughtBy: 'contractor', agreed: false }],
  });
  const record = recordOf({
    checks: { c1: { done: true, ...made } },
    groups: [{ id: 'g1', name: '1班', members: [], ...made }],
  });
  expect(missing(snapshot, record)).toEqual([
    { what: 'checklist', phase: 'leaving', left: 1, first: '資料' },
    { what: 'equipment', names: ['延長コード'] },
    { what: 'facilitator', groups: ['1班'] },
  ]);
});
