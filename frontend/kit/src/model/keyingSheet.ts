import type { Answers, Question, Uuid } from './protocol';

/** 入力中の回答票 — one sheet while it is keyed, one key per answer. */
export interface Draft {
  answers: Answers;
  /** Which question the next key belongs to; as many as there are questions when all are done. */
  at: number;
}

export const emptyDraft: Draft = { answers: {}, at: 0 };

/** Keys of the options, in their order; beyond nine options the letters go on. */
export const OPTION_KEYS = '123456789abcdefghijklmnopqrstuvwxyz';
const NO_ANSWER = '0';

export const isDone = ({ at }: Draft, questions: readonly Question[]): boolean => at >= questions.length;

/**
 * One key struck: an option's own key answers a single choice and goes on; in a multiple choice it turns the option on or
 * off and Enter goes on; 0 leaves a question without an answer; Backspace goes back.
 *
 * @returns the same draft when the key says nothing here
 */
export function struck(draft: Draft, questions: readonly Question[], key: string): Draft {
  if (key === 'Backspace') return { ...draft, at: Math.max(0, draft.at - 1) };
  const question = questions[draft.at];
  if (!question) return draft;
  if (key === 'Enter') return { ...draft, at: draft.at + 1 };
  if (question.kind === 'text') return draft;
  if (key === NO_ANSWER) return { answers: without(draft.answers, question.id), at: draft.at + 1 };
  const option = question.options[OPTION_KEYS.indexOf(key.toLowerCase())];
  if (!option) return draft;
  const answers = picked(draft.answers, question, option.id);
  return { answers, at: question.kind === 'single' ? draft.at + 1 : draft.at };
}

/** The answers with one option chosen, or in a multiple choice turned on or off. */
export function picked(answers: Answers, { id, kind, options }: Question, option: Uuid): Answers {
  if (kind === 'single') return { ...answers, [id]: option };
  const chosen = chosenOf(answers, id);
  const next = options
    .map((one) => one.id)
    .filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one)));
  return next.length > 0 ? { ...answers, [id]: next } : without(answers, id);
}

export function written(answers: Answers, question: Uuid, text: string): Answers {
  return text.trim() === '' ? without(answers, question) : { ...answers, [question]: text };
}

export const without = (answers: Answers, question: Uuid): Answers => {
  const { [question]: _gone, ...rest } = answers;
  return rest;
};

export function chosenOf(answers: Answers, question: Uuid): Uuid[] {
  const answer = answers[question];
  return Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : [];
}

/** An answer in the questionnaire's own words; empty where there is none. */
export function inWords(answers: Answers, question: Question): string {
  const answer = answers[question.id];
  if (question.kind === 'text') return answer === undefined ? '' : String(answer);
  const chosen = chosenOf(answers, question.id);
  return question.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => text)
    .join('、');
}
