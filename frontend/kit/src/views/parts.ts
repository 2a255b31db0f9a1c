import { html, nothing, svg } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { type Key, t, time } from '../i18n';
import type { Context } from './context';

export const icon = (name: string) =>
  html`<svg class="yo-icon" aria-hidden="true"><use href=${`#${name}`}></use></svg>`;

interface ButtonFacts {
  kind?: 'primary' | 'secondary' | 'quiet';
  size?: 'row' | 'l';
  id?: string;
  label?: string;
  icon?: string;
  wide?: boolean;
  data?: { participant?: string; session?: string };
}

export function button(words: unknown, act: () => unknown, facts: ButtonFacts = {}) {
  return html`<button
    class="yo-btn" type="button" data-kind=${facts.kind ?? 'secondary'} data-size=${ifDefined(facts.size)}
    ?data-wide=${facts.wide} data-testid=${ifDefined(facts.id)} aria-label=${ifDefined(facts.label)}
    data-participant=${ifDefined(facts.data?.participant)} data-session=${ifDefined(facts.data?.session)}
    @click=${act}
  >${facts.icon ? icon(facts.icon) : nothing}${words}</button>`;
}

const syncIcons = { received: 'check-circle', sending: 'wait', offline: 'offline' };

/** 送信のようす — always all three counts, in words, in the same corner. */
export function badge(context: Context, details: (context: Context) => unknown) {
  const { sync, open } = context.view;
  const count = (key: Key, value: number, id: string) => html`<span>${t(key)} <b data-testid=${id}>${value}</b></span>`;
  return html`<button
    class="yo-sync" type="button" data-state=${sync.state} data-testid="badge"
    @click=${() => context.show(details)}
  >
    ${icon(syncIcons[sync.state])}
    <span class="yo-hidden">${t('sync.details')}</span>
    ${sync.state === 'received' ? nothing : html`<span class="yo-sync__word">${t(`sync.${sync.state}`)}</span>`}
    <span class="yo-sync__counts">
      ${count('sync.recorded', sync.recorded, 'badge-recorded')}
      ${count('sync.received', sync.received, 'badge-received')}
      ${count('sync.accepted', sync.accepted, 'badge-accepted')}
    </span>
    ${open?.attention.length || sync.needsSignIn ? html`<span class="yo-chip" data-kind="need">${icon('alert')}${t('need.title')}</span>` : nothing}
  </button>`;
}

/** What went wrong, on the page; an open dialog says it instead. */
export const problem = (context: Context) => (context.ui.dialog ? nothing : alert(context));

function alert(context: Context) {
  const { problem } = context.ui;
  if (!problem?.detail) return nothing;
  return html`<div class="yo-notice" data-kind="error" role="alert" data-testid="problem">
    ${icon('alert')}<div><p class="yo-notice__title">${t('problem.title')}</p><p>${problem.detail}</p></div>
  </div>`;
}

export function toast(context: Context) {
  const { toast } = context.ui;
  if (!toast) return nothing;
  const undo = toast.undo;
  const takeBack = () => undo && context.run(undo, { text: t('toast.undone') });
  return html`<div class="yo-toast" role="status" data-testid="toast">
    ${icon('check')}<span>${toast.text}<span class="yo-hidden">　${t('toast.saved')}</span></span>
    ${undo ? button(t('action.undo'), takeBack, { kind: 'quiet', id: 'toast-undo' }) : nothing}
  </div>`;
}

/** A bar of parts of a whole; the numbers stand in words beside it. */
export function meter(label: string, parts: { share: number; kind?: string }[]) {
  let from = 0;
  const bars = parts.map(({ share, kind }) => {
    const x = from;
    from += share;
    return svg`<rect x=${x * 100} y="0" width=${share * 100} height="1" data-kind=${kind ?? 'plain'}></rect>`;
  });
  return html`<svg class="yo-meter" role="img" aria-label=${label} viewBox="0 0 100 1" preserveAspectRatio="none">${bars}</svg>`;
}

export const clockTime = (when: string | number) => html`<time>${time(when)}</time>`;

/** A native dialog, opened as it comes; Esc and やめる leave it. */
export function dialog(context: Context, title: string, body: unknown, actions: unknown, over?: string) {
  return html`<dialog class="yo-dialog" aria-labelledby="dialog-title" @close=${() => context.closeDialog()}>
    ${over ? html`<p class="yo-note">${over}</p>` : nothing}
    <h2 id="dialog-title">${title}</h2>
    ${alert(context)}${body}
    <div class="yo-dialog__actions">${actions}</div>
  </dialog>`;
}

export const cancel = (context: Context) => button(t('action.cancel'), () => context.closeDialog());

interface FieldFacts {
  name: string;
  label: string;
  id: string;
  value?: string;
  hint?: string;
  list?: string;
  required?: boolean;
  limit?: number;
}

/** What is typed here never goes into the browser's own form history. */
export function field({ name, label, id, value, hint, list, required, limit }: FieldFacts) {
  return html`<div class="yo-field">
    <label for=${`field-${name}`}>${label}</label>
    <input class="yo-input" id=${`field-${name}`} name=${name} data-testid=${id} .value=${value ?? ''} autocomplete="off"
      autocapitalize="off" spellcheck="false" list=${ifDefined(list)} maxlength=${limit ?? 100} ?required=${required}
      aria-describedby=${ifDefined(hint && `hint-${name}`)} />
    ${hint ? html`<p class="yo-note" id=${`hint-${name}`}>${hint}</p>` : nothing}
  </div>`;
}

/** The fields of a submitted form, by name. */
export function entered(event: SubmitEvent): Record<string, string> {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  return Object.fromEntries([...data].map(([name, value]) => [name, String(value).trim()]));
}
