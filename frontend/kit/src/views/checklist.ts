import { html } from 'lit-html';
import { t } from '../i18n';
import type { Phase } from '../model/protocol';
import type { Context } from './context';
import { problem } from './parts';
import { runsheetTabs } from './runsheet';

const PHASES: Phase[] = ['leaving', 'setup', 'during', 'clearing', 'after'];

/** 準備と片付け */
export function checklist(context: Context) {
  return html`
    <div class="yo-head"><h1>${t('place.runsheet')}</h1></div>
    ${problem(context)} ${runsheetTabs(context)} ${PHASES.map((phase) => part(context, phase))}
  `;
}

function part(context: Context, phase: Phase) {
  const { snapshot, record } = context.open;
  const items = snapshot.checklist.filter((item) => item.phase === phase);
  if (items.length === 0) return undefined;
  const done = items.filter(({ id }) => record.checks[id]?.done).length;
  return html`<section class="yo-section">
    <div class="yo-section__head">
      <h2>${t(`checklist.${phase}`)}</h2>
      <span class="yo-note yo-num">${t('checklist.done', { done, all: items.length })}</span>
    </div>
    <div class="yo-list">${items.map(({ id, text }) => tick(context, id, text, record.checks[id]?.done ?? false))}</div>
  </section>`;
}

function tick(context: Context, id: string, text: string, done: boolean) {
  const change = (event: Event) => {
    const box = event.target as HTMLInputElement;
    const { checked } = box;
    const kept = context.run(() => context.kit.record('checklist.ticked', id, { done: checked }), {
      text: t(checked ? 'toast.ticked' : 'toast.unticked', { text }),
      undo: () => context.kit.record('checklist.ticked', id, { done: !checked }),
    });
    // what could not be kept must not look ticked
    void kept.then((done) => {
      if (!done) box.checked = !box.checked;
    });
  };
  return html`<label class="yo-choice yo-check">
    <input type="checkbox" .checked=${done} data-testid="check" data-item=${id} @change=${change} /><span>${text}</span>
  </label>`;
}
