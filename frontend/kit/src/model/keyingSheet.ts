import { asked, chosenOf } from './asking';
import type { Answers, Question, Uuid } from './protocol';

/** 入力中の回答票 — one sheet while it is keyed, one key per answer. */
export interface Draft {
  answers: Answers;
  /** Which of the questions that are asked the next key belongs to; as many as these are when all are done. */
  at: number;
}

export const emptyDraft: Draft = { answers: {}, at: 0 };

/** Keys of the options, in their order; beyond nine options the letters go on. */
export const OPTION_KEYS = '123456789abcdefghijklmnopqrstuvwxyz';
const NO_ANSWER = '0';

export const isDone = ({ at, answers }: Draft, questions: readonly Question[]): boolean =>
  at >= asked(questions, answers).length;

/**
 * One key struck: an option's own key answers a single choice and goes on; in a multiple choice it turns the option on or
 * off and Enter goes on; 0 leaves a question without an answer; Backspace goes back. An option that takes a text beside it
 * waits for that text and Enter. A question that is not asked of who answered like this gets no key.
 *
 * @returns the same draft when the key says nothing here
 */
export function struck(draft: Draft, questions: readonly Question[], key: string): Draft {
  if (key === 'Backspace') return { ...draft, at: Math.max(0, draft.at - 1) };
  const question = asked(questions, draft.answers)[draft.at];
  if (!question) return draft;
  if (key === 'Enter') return { ...draft, at: draft.at + 1 };
  if (question.kind === 'text') return draft;
  if (key === NO_ANSWER) return { answers: without(draft.answers, question), at: draft.at + 1 };
  const option = question.options[OPTION_KEYS.indexOf(key.toLowerCase())];
  if (!option) return draft;
  const answers = picked(draft.answers, question, option.id);
  return { answers, at: goesOn(question, option.id) ? draft.at + 1 : draft.at };
}

/** Whether choosing an option answers the question whole. */
export const goesOn = ({ kind, options }: Question, option: Uuid): boolean =>
  kind === 'single' && !options.some(({ id, write }) => id === option && write);

/** The answers with one option chosen, or in a multiple choice turned on or off; what stood beside one that is not any more is gone. */
export function picked(answers: Answers, question: Question, option: Uuid): Answers {
  const { id, kind, options } = question;
  const chosen = chosenOf(answers, id);
  const next =
    kind === 'single'
      ? [option]
      : options.map((one) => one.id).filter((one) => (one === option ? !chosen.includes(one) : chosen.includes(one)));
  const rest = { ...without(answers, question) };
  for (const one of next) if (answers[one] !== undefined) rest[one] = answers[one];
  if (next.length === 0) return rest;
  return { ...rest, [id]: kind === 'single' ? option : next };
}

/** @param place a question that is answered by writing, or an option beside which something is written */
export function written(answers: Answers, place: Uuid, text: string): Answers {
  const { [place]: _gone, ...rest } = answers;
  return text.trim() === '' ? rest : { ...rest, [place]: text };
}

/** The answers without that to one question, and without what stands beside its options. */
export function without(answers: Answers, { id, options }: Question): Answers {
  const gone = new Set([id, ...options.map((option) => option.id)]);
  return Object.fromEntries(Object.entries(answers).filter(([place]) => !gone.has(place)));
}

/** What is written beside an option. */
export const besideOf = (answers: Answers, option: Uuid): string => String(answers[option] ?? '');

/** An answer in the questionnaire's own words; empty where there is none. */
export function inWords(answers: Answers, question: Question): string {
  const answer = answers[question.id];
  if (question.kind === 'text') return answer === undefined ? '' : String(answer);
  const chosen = chosenOf(answers, question.id);
  return question.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, text }) => (answers[id] === undefined ? text : `${text}（${besideOf(answers, id)}）`))
    .join('、');
}
