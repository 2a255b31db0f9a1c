import { describe, expect, it } from 'vitest';
import { asked, fault, only } from '../src/model/asking';
import {
  besideOf,
  type Draft,
  emptyDraft,
  inWords,
  isDone,
  picked,
  struck,
  without,
  written,
} from '../src/model/keyingSheet';
import type { Question } from '../src/model/protocol';

/** 問1 使う / 使わない / その他 · 問2 of users: how many · 問3 of the others: why · 問4 several, その他 · 問5 free */
const use: Question = {
  id: 'use',
  kind: 'single',
  text: '使いますか',
  required: true,
  options: [
    { id: 'yes', text: '使う' },
    { id: 'no', text: '使わない' },
    { id: 'else', text: 'その他', write: true },
  ],
};
const many: Question = {
  id: 'many',
  kind: 'text',
  form: 'number',
  bounds: { least: 0, most: 500 },
  text: '何人',
  required: true,
  options: [],
  shownIf: { question: 'use', anyOf: ['yes'] },
};
const why: Question = {
  id: 'why',
  kind: 'single',
  text: 'なぜ',
  required: true,
  options: [
    { id: 'hard', text: 'むずかしい' },
    { id: 'dear', text: '高い' },
  ],
  shownIf: { question: 'use', anyOf: ['no', 'else'] },
};
const hard: Question = {
  id: 'help',
  kind: 'text',
  form: 'line',
  text: 'どこが',
  required: false,
  options: [],
  shownIf: { question: 'why', anyOf: ['hard'] },
};
const tools: Question = {
  id: 'tools',
  kind: 'multiple',
  text: '道具',
  required: false,
  options: [
    { id: 'line', text: 'LINE' },
    { id: 'mail', text: 'メール' },
    { id: 'other', text: 'その他', write: true },
  ],
};
const free: Question = { id: 'free', kind: 'text', text: 'ご意見', required: false, options: [] };
const all = [use, many, why, hard, tools, free];
const ids = (questions: Question[]) => questions.map(({ id }) => id);
const keyed = (...keys: string[]): Draft => keys.reduce((draft, key) => struck(draft, all, key), emptyDraft);

describe('S9: a question is asked of those alone whom its condition names, on the tablet as on the phone', () => {
  it.each([
    [{}, ['use', 'tools', 'free']],
    [{ use: 'yes' }, ['use', 'many', 'tools', 'free']],
    [{ use: 'no' }, ['use', 'why', 'tools', 'free']],
    [{ use: 'else', why: 'hard' }, ['use', 'why', 'help', 'tools', 'free']],
    // an answer that is no longer asked for opens nothing
    [{ use: 'yes', why: 'hard' }, ['use', 'many', 'tools', 'free']],
  ])('%j', (answers, shown) => {
    expect(ids(asked(all, answers))).toEqual(shown);
  });

  it('what was answered before the branch was left is not handed in', () => {
    expect(only(all, { use: 'yes', many: ' １，２ ', why: 'hard', help: '字が 小さい', tools: ['line'] })).toEqual({
      use: 'yes',
      many: '12',
      tools: ['line'],
    });
  });

  it('one key per answer passes over what is not asked', () => {
    expect(keyed('2', '1')).toEqual({ answers: { use: 'no', why: 'hard' }, at: 2 });
    expect(struck(keyed('2', '2'), all, '1').answers).toEqual({ use: 'no', why: 'dear', tools: ['line'] });
    expect(isDone(keyed('2', '2', 'Enter', 'Enter'), all)).toBe(true);
    expect(isDone(keyed('2', '1', 'Enter', 'Enter'), all)).toBe(false);
  });
});

describe('S9: what is written beside その他', () => {
  it('waits for its text, and goes with its option', () => {
    const chosen = keyed('3');
    expect(chosen).toEqual({ answers: { use: 'else' }, at: 0 });
    const answers = written(chosen.answers, 'else', ' 孫に　 たのむ ');
    expect(besideOf(answers, 'else')).toBe(' 孫に　 たのむ ');
    expect(inWords(answers, use)).toBe('その他（ 孫に　 たのむ ）');
    expect(only(all, answers)).toEqual({ use: 'else', else: '孫に たのむ' });
    expect(picked(answers, use, 'yes')).toEqual({ use: 'yes' });
    expect(struck({ answers, at: 0 }, all, '0').answers).toEqual({});
  });

  it('in a multiple choice stays while others are ticked, and leaves with its own tick', () => {
    let answers = written(picked(picked({}, tools, 'line'), tools, 'other'), 'other', '回覧板');
    answers = picked(answers, tools, 'mail');
    expect(answers).toEqual({ tools: ['line', 'mail', 'other'], other: '回覧板' });
    expect(picked(answers, tools, 'other')).toEqual({ tools: ['line', 'mail'] });
    expect(without(answers, tools)).toEqual({});
    expect(written(answers, 'other', ' ')).toEqual({ tools: ['line', 'mail', 'other'] });
  });

  it('without its option is not handed in', () => {
    expect(only(all, { tools: ['line'], other: '回覧板' })).toEqual({ tools: ['line'] });
  });
});

describe('S9: numbers', () => {
  it.each([
    ['12', undefined],
    [' ５００ ', undefined],
    ['1,2', undefined],
    ['501', 'bounds'],
    ['-1', 'bounds'],
    ['十人', 'number'],
    ['1234567890', 'number'],
  ])('%s: %s', (text, told) => {
    expect(fault(many, { many: text })).toBe(told);
  });

  it('nothing written is nothing wrong, and other questions take any text', () => {
    expect(fault(many, {})).toBeUndefined();
    expect(fault(free, { free: '十人' })).toBeUndefined();
  });
});
