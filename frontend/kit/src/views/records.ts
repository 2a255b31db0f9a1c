import { html, nothing } from 'lit-html';
import { t, time } from '../i18n';
import type { Remark } from '../model/protocol';
import { KitProblem } from '../store/kit';
import type { Context } from './context';
import { button, cancel, clockTime, dialog, icon, problem } from './parts';

const LONGEST = 4000;

/** 記録 — remarks, each edit a new version over the one it was made from. */
export function records(context: Context) {
  const { remarks } = context.open.record;
  return html`
    <div class="yo-head"><h1>${t('place.records')}</h1></div>
    ${problem(context)} ${recordsTabs(context)}
    ${
      remarks.length === 0
        ? html`<div class="yo-empty"><h2>${t('records.empty')}</h2><p>${t('records.empty.do')}</p></div>`
        : html`<ul class="yo-entries">${remarks.map((remark) => entry(context, remark))}</ul>`
    }
  `;
}

type Part = 'groups' | 'notes' | 'rules' | 'records' | 'photographs';

/** What each kind of session writes down, the first of it first. */
const PARTS: Record<'seminar' | 'dispatch' | 'exchange', readonly Part[]> = {
  seminar: ['records', 'notes', 'photographs'],
  dispatch: ['notes', 'rules', 'records', 'photographs'],
  exchange: ['groups', 'records', 'notes', 'photographs'],
};

/** Where 記録 leads. */
export const firstPart = ({ open }: Context): Part => PARTS[open.snapshot.session.kind][0] as Part;

/** The sides of one place. */
export function recordsTabs(context: Context) {
  const { record, snapshot } = context.open;
  const words: Record<Part, string> = {
    groups: t('groups.tab'),
    notes: t('notes.title'),
    rules: t('rules.title'),
    records: t('records.title'),
    photographs: t('photographs.tab', { count: record.photographs.length }),
  };
  const tab = (page: Part) => html`<button
    type="button" aria-pressed=${context.ui.page === page} data-testid=${`tab-${page}-part`} @click=${() => context.go(page)}
  >${words[page]}</button>`;
  return html`<div class="yo-tabs" role="group" aria-label=${t('place.records')}>
    ${PARTS[snapshot.session.kind].map(tab)}
  </div>`;
}

function entry(context: Context, remark: Remark) {
  const { at, by, text, rival } = remark;
  const names = context.open.snapshot.people;
  return html`<li data-testid="remark">
    ${clockTime(at)}
    <div>
      <p>${text}</p>
      <p class="yo-entries__foot"><span class="yo-note">${names[by] ?? ''}</span></p>
      ${
        rival
          ? html`<div class="yo-notice" data-kind="need">
              ${icon('alert')}
              <div><p class="yo-notice__title">${t('need.title')}　${t('records.rival')}</p><p>${rival.text}</p></div>
            </div>`
          : nothing
      }
    </div>
    ${button(t('records.edit'), () => context.show((c) => editing(c, remark)), {
      kind: 'quiet',
      size: 'row',
      label: t('records.edit.label', { time: time(at) }),
    })}
  </li>`;
}

/** 書く所 — docked above the bar, where the thumb is. */
export function compose(context: Context) {
  const { kit } = context;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = textOf(form);
    const id = kit.newId();
    const kept = await context.run(() => write(context, id, text), {
      text: t('toast.written'),
      undo: () => kit.record('entity.removed', id, {}),
    });
    // what was typed stays until it is safely kept
    if (kept) form.reset();
  };
  return html`<form class="yo-compose" @submit=${submit}>
    <textarea class="yo-input" name="text" rows="2" maxlength=${LONGEST} aria-label=${t('records.text')} autocomplete="off"
      placeholder=${t('records.placeholder')} aria-describedby="dictate" data-testid="remark-text"></textarea>
    <button class="yo-btn" data-kind="primary" type="submit" data-testid="remark-submit">${t('records.keep')}</button>
    <p class="yo-note yo-compose__hint" id="dictate">${t('remarks.dictate')}</p>
  </form>`;
}

function editing(context: Context, { id, text, at, version }: Remark) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const changed = textOf(event.target as HTMLFormElement);
    let written = '';
    const change = async () => {
      written = await write(context, id, changed, version);
    };
    void context.run(change, { text: t('toast.written'), undo: () => write(context, id, text, written) });
  };
  const body = html`<form id="editing" class="yo-field" @submit=${submit}>
    <textarea class="yo-input" name="text" rows="6" maxlength=${LONGEST} aria-label=${t('records.text')} autocomplete="off"
      .value=${text}></textarea>
  </form>`;
  const save = html`<button class="yo-btn" data-kind="primary" type="submit" form="editing">${t('action.save')}</button>`;
  return dialog(context, t('records.editing', { time: time(at) }), body, html`${cancel(context)}${save}`);
}

async function write(context: Context, id: string, text: string, base?: string): Promise<string> {
  if (!text) throw new KitProblem('missing', t('records.missing'));
  return context.kit.record('remark.written', id, { text, ...(base !== undefined && { base }) });
}

const textOf = (form: HTMLFormElement): string => String(new FormData(form).get('text') ?? '').trim();
