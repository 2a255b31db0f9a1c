import type { Answers, Question, Uuid } from './protocol';

/** Longest texts, in letters, as the server takes them from phones. */
const LONGEST_TEXT = 2000;
const LONGEST_LINE = 200;
export const LONGEST_BESIDE = LONGEST_LINE;

export const longest = ({ form }: Question): number => (form === undefined ? LONGEST_TEXT : LONGEST_LINE);

/** だれに何を聞くか — conditions name earlier questions only, so that one pass in order settles all of them. */
export function asked(questions: readonly Question[], answers: Answers): Question[] {
  const standing = new Set<Uuid>();
  return questions.filter((question) => {
    const { shownIf } = question;
    const met = !shownIf || shownIf.anyOf.some((option) => standing.has(option));
    if (met) for (const option of chosenOf(answers, question.id)) standing.add(option);
    return met;
  });
}

/** What is handed in: answers to questions that are asked, texts beside options that are chosen, numbers in plain figures. */
export function only(questions: readonly Question[], answers: Answers): Answers {
  const kept: Answers = {};
  for (const question of asked(questions, answers)) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    kept[question.id] = typeof answer === 'string' ? tidy(question, answer) : answer;
    const chosen = chosenOf(answers, question.id);
    for (const { id, write } of question.options) {
      const beside = answers[id];
      if (write && chosen.includes(id) && typeof beside === 'string') kept[id] = onOneLine(beside);
    }
  }
  return kept;
}

/** Why a number that was written cannot be counted; the message's last part. */
export function fault(question: Question, answers: Answers): 'number' | 'bounds' | undefined {
  const answer = answers[question.id];
  if (question.form !== 'number' || answer === undefined) return undefined;
  const figures = inFigures(String(answer));
  if (!/^-?\d{1,9}$/.test(figures)) return 'number';
  const { bounds } = question;
  return bounds && (Number(figures) < bounds.least || Number(figures) > bounds.most) ? 'bounds' : undefined;
}

export function chosenOf(answers: Answers, question: Uuid): Uuid[] {
  const answer = answers[question];
  return Array.isArray(answer) ? answer : typeof answer === 'string' ? [answer] : [];
}

function tidy({ kind, form }: Question, text: string): string {
  if (kind !== 'text') return text;
  if (form === 'number') return inFigures(text);
  return form === 'line' ? onOneLine(text) : text.trim();
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** As people write numbers: wide figures, separators, blanks. */
const inFigures = (text: string): string => text.normalize('NFKC').replace(/[\s,]/g, '');
