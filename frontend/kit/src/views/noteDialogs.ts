import { html, nothing } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { t, time } from '../i18n';
import type { FollowUp, Note, Payloads } from '../model/protocol';
import { writeTime } from '../model/time';
import type { VisitStep } from '../model/visit';
import { KitProblem } from '../store/kit';
import type { Context, NoteKind } from './context';
import { cancel, dialog, entered, icon } from './parts';

const LONGEST_NOTE = 4000;
const LONGEST_PROMISE = 1000;
const KINDS: readonly NoteKind[] = ['note', 'decision', 'promise'];
const icons: Record<NoteKind, string> = { note: 'speech', decision: 'decided', promise: 'calendar' };
const CHANNELS = ['mail', 'phone'] as const;
/** Proposed for a promise; the person may say another day. */
const DAYS_UNTIL_DUE = 14;
const DAY = 86_400_000;

/** The day in Japan, as dates are written on the wire. */
const dayInJapan = (epoch: number): string => writeTime(epoch).slice(0, 10);

/** 書く所 — docked above the bar; a note, a decision or a promise. */
export function writing(context: Context, step: VisitStep) {
  const { noteKind } = context.ui;
  const submit = async (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    const typed = entered(event);
    const id = context.kit.newId();
    const kept = await context.run(() => keep(context, id, step, noteKind, typed), {
      text: t(`toast.${noteKind}`),
      undo: () => context.kit.record('entity.removed', id, {}),
    });
    // what was typed stays until it is safely kept
    if (kept) (form.elements.namedItem('text') as HTMLTextAreaElement).value = '';
  };
  return html`<form class="yo-compose" @submit=${submit}>
    <div class="yo-segment" role="radiogroup" aria-label=${t('notes.kind')}>
      ${KINDS.map(
        (
          kind,
        ) => html`<label><input type="radio" name="kind" value=${kind} .checked=${kind === noteKind} data-testid=${`kind-${kind}`}
          @change=${() => context.set({ noteKind: kind })} />${icon(icons[kind])}${t(`notes.${kind}`)}</label>`,
      )}
    </div>
    ${noteKind === 'promise' ? whenAndHow(context) : nothing}
    <textarea class="yo-input" name="text" rows="2" maxlength=${noteKind === 'promise' ? LONGEST_PROMISE : LONGEST_NOTE}
      aria-label=${t(`notes.${noteKind}`)} autocomplete="off" placeholder=${t(`notes.${noteKind}.placeholder`)} data-testid="note-text"></textarea>
    <button class="yo-btn" data-kind="primary" type="submit" data-testid="note-submit">${t('records.keep')}</button>
  </form>`;
}

function whenAndHow(context: Context, promise?: FollowUp) {
  const due = promise?.due ?? dayInJapan(context.kit.now() + DAYS_UNTIL_DUE * DAY);
  const channel = promise?.channel ?? CHANNELS[0];
  return html`<div class="yo-compose__when">
    <label>${t('notes.until')} <input class="yo-input" type="date" name="due" value=${due} min=${ifDefined(promise ? undefined : dayInJapan(context.kit.now()))} required data-testid="promise-due" /></label>
    <label>${t('notes.by')} <select class="yo-input" name="channel" data-testid="promise-channel">
      ${CHANNELS.map((one) => html`<option value=${one} ?selected=${one === channel}>${t(`channel.${one}`)}</option>`)}
    </select></label>
  </div>`;
}

async function keep(
  { kit }: Context,
  id: string,
  step: VisitStep,
  kind: NoteKind,
  { text = '', due = '', channel = '' }: Record<string, string>,
): Promise<void> {
  if (!text) throw new KitProblem('missing', t('notes.missing'));
  if (kind === 'promise') await kit.record('promise.made', id, promised(text, due, channel));
  else await kit.record('note.written', id, { step, text, ...(kind === 'decision' && { kind }) });
}

function promised(text: string, due: string, channel: string): Payloads['promise.made'] {
  if (!due) throw new KitProblem('missing', t('notes.missing-due'));
  return { text, due, channel };
}

const textarea = (
  text: string,
  label: string,
  limit = LONGEST_NOTE,
) => html`<textarea class="yo-input" name="text" rows="5"
  maxlength=${limit} aria-label=${label} autocomplete="off" .value=${text} data-testid="dialog-text"></textarea>`;

const save = html`<button class="yo-btn" data-kind="primary" type="submit" form="writing" data-testid="dialog-save">${t('action.save')}</button>`;

/** One field of the step: written for the first time, or over what stands. */
export function writeAsked(
  context: Context,
  step: VisitStep,
  kind: string,
  note?: Note,
  words?: string,
  example?: string,
) {
  const label = words ?? t(`note.${kind}` as 'note.tool');
  const id = note?.id ?? context.kit.newId();
  const submit = (event: SubmitEvent) => {
    const { text = '' } = entered(event);
    void context.run(() => write(context, id, { step, kind, text, ...(note && { base: note.version }) }), {
      text: t('toast.asked', { what: label }),
      undo: () => takeBack(context, id, note),
    });
  };
  const fill = (event: Event) => {
    const area = (event.target as HTMLElement).closest('form')?.elements.namedItem('text') as HTMLTextAreaElement;
    area.value = example ?? '';
    area.focus();
  };
  const body = html`<form id="writing" class="yo-field" @submit=${submit}>
    ${textarea(note?.text ?? '', label)}
    ${example && !note ? html`<p class="yo-note">${t('rules.example', { example })} <button class="yo-btn" data-kind="quiet" data-size="row" type="button" @click=${fill} data-testid="use-example">${t('rules.use-example')}</button></p>` : nothing}
  </form>`;
  return dialog(context, label, body, html`${cancel(context)}${save}`);
}

export function editNote(context: Context, note: Note) {
  const { id, step, kind, version } = note;
  const submit = (event: SubmitEvent) => {
    const { text = '' } = entered(event);
    void context.run(() => write(context, id, { step, text, base: version, ...(kind && { kind }) }), {
      text: t('toast.note'),
      undo: () => takeBack(context, id, note),
    });
  };
  const title = t('notes.editing', { time: time(note.at) });
  const body = html`<form id="writing" class="yo-field" @submit=${submit}>${textarea(note.text, title)}</form>`;
  return dialog(context, title, body, html`${remove(context, note)}${cancel(context)}${save}`);
}

export function editPromise(context: Context, promise: FollowUp) {
  const { id, version, text: before, due, channel } = promise;
  const write = (said: Payloads['promise.made'], base: string) =>
    context.kit.record('promise.made', id, { ...said, base });
  const submit = (event: SubmitEvent) => {
    const typed = entered(event);
    let written = '';
    const change = async () => {
      if (!typed.text) throw new KitProblem('missing', t('notes.missing'));
      written = await write(promised(typed.text, typed.due ?? '', typed.channel ?? ''), version);
    };
    void context.run(change, { text: t('toast.promise'), undo: () => write({ text: before, due, channel }, written) });
  };
  const title = t('notes.editing', { time: time(promise.at) });
  const body = html`<form id="writing" class="yo-field" @submit=${submit}>${textarea(promise.text, title, LONGEST_PROMISE)} ${whenAndHow(context, promise)}</form>`;
  return dialog(context, title, body, html`${remove(context, promise)}${cancel(context)}${save}`);
}

function remove(context: Context, { id }: Note | FollowUp) {
  const act = () =>
    context.run(() => context.kit.record('entity.removed', id, {}), {
      text: t('toast.note-removed'),
      undo: () => context.kit.record('entity.restored', id, {}),
    });
  return html`<button class="yo-btn" data-kind="quiet" type="button" @click=${act} data-testid="dialog-remove">${t('photographs.remove')}</button>`;
}

async function write({ kit }: Context, id: string, payload: Payloads['note.written']): Promise<void> {
  if (!payload.text) throw new KitProblem('missing', t('notes.missing'));
  await kit.record('note.written', id, payload);
}

/** Over the version that was just written, the one before stands again; what was new is taken away. */
function takeBack(context: Context, id: string, before: Note | undefined) {
  if (!before) return context.kit.record('entity.removed', id, {});
  const now = context.open.record.notes.find((note) => note.id === id);
  const { step, kind, text } = before;
  return context.kit.record('note.written', id, {
    step,
    text,
    ...(kind && { kind }),
    ...(now && { base: now.version }),
  });
}
