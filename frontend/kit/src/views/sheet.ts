import { t } from '../i18n';
import { asked, only } from '../model/asking';
import { sheetNumbers } from '../model/coverage';
import { emptyDraft, isDone, struck } from '../model/keyingSheet';
import type { Keying, Question } from '../model/protocol';
import type { Context, SheetOnScreen } from './context';

const LAST_SHEET = 9999;

export const questionsOf = ({ open }: Context): readonly Question[] => open.snapshot.survey?.questions ?? [];
export const padded = (number: number): string => String(number).padStart(2, '0');

/** The first number that nobody has keyed yet. */
export function nextNumber({ open: { record } }: Context, after = 0): number {
  const keyed = new Set(sheetNumbers(record.answers));
  let number = after + 1;
  while (keyed.has(number)) number += 1;
  return Math.min(number, LAST_SHEET);
}

export function sheetOf(context: Context): SheetOnScreen {
  context.ui.sheet ??= { number: nextNumber(context), draft: emptyDraft, looking: false };
  return context.ui.sheet;
}

export const keyingOf = ({ open: { record } }: Context, number: number): Keying | undefined =>
  record.answers.find((keying) => keying.sheet === number && keying.channel !== 'tablet');

/** What was keyed before stands in it, to be looked at again or put right. */
export function openSheet(context: Context, number: number): void {
  const keying = keyingOf(context, number);
  const questions = questionsOf(context);
  const draft = keying ? { answers: keying.answers, at: asked(questions, keying.answers).length } : emptyDraft;
  context.set({ sheet: { number, draft, looking: Boolean(keying) } });
}

export function change(context: Context, draft: SheetOnScreen['draft'], looking = false): void {
  const sheet = sheetOf(context);
  context.set({ sheet: { ...sheet, draft, looking } });
  follow(context);
}

/** The question that is on comes into sight; where it is written, the cursor goes into it. */
function follow(context: Context): void {
  const { draft } = sheetOf(context);
  const on = document.querySelector<HTMLElement>(`[data-question="${draft.at}"]`);
  on?.scrollIntoView({ block: 'center' });
  const text = on?.querySelector<HTMLElement>('textarea, input[type="text"]');
  if (text) text.focus();
  else (document.activeElement as HTMLElement | null)?.blur();
}

/** Kept, and the next sheet is on; with a second look wanted, first shown in words. */
export async function keepSheet(context: Context): Promise<void> {
  const { kit, ui } = context;
  const sheet = sheetOf(context);
  if (ui.secondLook && !sheet.looking) {
    context.set({ sheet: { ...sheet, looking: true } });
    return;
  }
  const { number } = sheet;
  const answers = only(questionsOf(context), sheet.draft.answers);
  const before = keyingOf(context, number);
  const mine = before && before.by === context.open.me ? before : undefined;
  const id = mine?.id ?? kit.newId();
  const kept = await context.run(() => kit.record('answer.keyed', id, { sheet: number, answers }), {
    text: t('toast.keyed', { number: padded(number) }),
    undo: () =>
      mine
        ? kit.record('answer.keyed', id, { sheet: number, answers: mine.answers })
        : kit.record('entity.removed', id, {}),
  });
  if (!kept) return;
  context.set({ sheet: { number: nextNumber(context, number), draft: emptyDraft, looking: false } });
  follow(context);
}

export function removeSheet(context: Context, { id, sheet }: Keying) {
  return context.run(() => context.kit.record('entity.removed', id, {}), {
    text: t('toast.sheet-removed', { number: padded(sheet) }),
    undo: () => context.kit.record('entity.restored', id, {}),
  });
}

/** Keys struck anywhere on the page, but for what is typed into a text or aimed at a button. */
export function sheetKey(context: Context, event: KeyboardEvent): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || context.ui.dialog) return;
  const questions = questionsOf(context);
  const target = event.target as HTMLElement;
  const typing =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (typing && (event.key !== 'Enter' || event.shiftKey)) return;
  if (
    !typing &&
    target instanceof HTMLElement &&
    target.closest('button, a, input') &&
    (event.key === 'Enter' || event.key === ' ')
  )
    return;
  const sheet = sheetOf(context);
  if (event.key === 'Enter' && (sheet.looking || sheet.draft.at >= asked(questions, sheet.draft.answers).length - 1)) {
    event.preventDefault();
    void keepSheet(context);
    return;
  }
  if (sheet.looking) return;
  const next = struck(sheet.draft, questions, event.key);
  if (next === sheet.draft) return;
  event.preventDefault();
  if (isDone(next, questions) && context.ui.secondLook) change(context, next, true);
  else change(context, next);
}
