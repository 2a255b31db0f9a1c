import { html, nothing } from 'lit-html';
import { t, time } from '../i18n';
import { type Progress, progress, type Step } from '../model/progress';
import { cuts } from '../model/shortening';
import type { Context } from './context';
import { button, clockTime, icon, meter, problem } from './parts';

const MINUTE = 60_000;
/** 仕様の2時間を守るため: told so long before an item ends. */
export const ENDING_MINUTES = 2;

/** Negative: over its time. */
export const minutesLeft = ({ start, minutes }: Step, now: number): number =>
  minutes - Math.max(0, Math.floor((now - start) / MINUTE));

/** 進行 */
export function runsheet(context: Context) {
  const { snapshot, record } = context.open;
  const now = context.kit.now();
  const flow = progress(snapshot, record, now);
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        <h1>${t('place.runsheet')}</h1>
        <p>
          ${standing(flow)}
          ${flow.started ? html`<span class="yo-soft">${t('runsheet.predicted', { time: time(flow.predictedEnd) })}</span>` : nothing}
        </p>
      </div>
      <p class="yo-figure"><span class="yo-soft">${t('runsheet.now')}</span> <b>${clockTime(now)}</b></p>
    </div>
    ${problem(context)} ${runsheetTabs(context)} ${ending(flow, now)} ${behind(flow)} ${over(context, flow)}
    <ol class="yo-timeline yo-gap">${flow.steps.map((step, index) => item(context, flow, step, index, now))}</ol>
  `;
}

/** Quiet: a line that is read by those who look, and said by a reader of screens once. */
function ending({ current, next }: Progress, now: number) {
  const left = current ? minutesLeft(current, now) : Number.POSITIVE_INFINITY;
  if (!current || left > ENDING_MINUTES || left < 0) return nothing;
  const words = next
    ? t('runsheet.ending', { minutes: left, title: next.title })
    : t('runsheet.ending-last', { minutes: left });
  return html`<div class="yo-notice yo-gap" role="status" data-testid="ending">${icon('clock')}<p>${words}</p></div>`;
}

/** おくれているとき — what could be shortened so that the session ends on time. */
function behind({ steps, drift }: Progress) {
  const found = cuts(steps, drift);
  if (found.length === 0) return nothing;
  const saved = found.reduce((sum, { step, to }) => sum + step.minutes - to, 0);
  return html`<details class="yo-summary" data-testid="shorten">
    <summary>${t(saved < drift ? 'runsheet.shorten.partly' : 'runsheet.shorten', { minutes: saved })}</summary>
    <ul class="yo-list">
      ${found.map(({ step, to }) => html`<li class="yo-row"><span>${step.title}</span><span class="yo-num">${t('runsheet.cut', { from: step.minutes, to })}</span></li>`)}
    </ul>
  </details>`;
}

/** 終わった直後 — the remarks, while the memory is fresh. */
function over(context: Context, { started, current, next }: Progress) {
  if (!started || current || next) return nothing;
  const { me, record } = context.open;
  if (record.remarks.some(({ by }) => by === me)) return nothing;
  return html`<div class="yo-notice yo-gap" data-kind="need" data-testid="remark-prompt">
    ${icon('notes')}<div><p class="yo-notice__title">${t('remarks.prompt')}</p><p>${t('remarks.dictate')}</p></div>
    ${button(t('remarks.prompt.do'), () => context.go('records'), { kind: 'primary', size: 'row', id: 'remark-now' })}
  </div>`;
}

export function runsheetTabs(context: Context) {
  const { snapshot, record, checkout } = context.open;
  const done = snapshot.checklist.filter(({ id }) => record.checks[id]?.done).length;
  const tab = (page: 'runsheet' | 'checklist' | 'equipment' | 'clock', id: string, words: unknown) => html`<button
    type="button" aria-current=${context.ui.page === page ? 'page' : nothing} data-testid=${id} data-checkout=${checkout}
    @click=${() => context.go(page)}
  >${words}</button>`;
  const count = html`<span class="yo-num">${t('checklist.done', { done, all: snapshot.checklist.length })}</span>`;
  return html`<div class="yo-tabs">
    ${tab('runsheet', 'runsheet-tab', t('runsheet.tab'))}
    ${tab('checklist', 'checklist-tab', html`${t('checklist.tab')} ${count}`)}
    ${tab('equipment', 'equipment-tab', t('equipment.tab'))}
    ${tab('clock', 'clock-tab', t('clock.tab'))}
  </div>`;
}

/** とまっているとき — starts the first or the next item. */
export function runsheetFoot(context: Context) {
  const { snapshot, record } = context.open;
  const { current, next } = progress(snapshot, record, context.kit.now());
  if (current || !next) return nothing;
  return html`<div class="yo-foot">
    ${button(t('runsheet.start.first', { title: next.title }), () => start(context, next), { kind: 'primary', id: 'runsheet-start' })}
  </div>`;
}

function standing({ started, drift, current, next }: Progress): string {
  if (!started) return t('runsheet.not-started');
  if (!current && !next) return t('runsheet.over');
  if (drift === 0) return t('runsheet.on-time');
  return t(drift > 0 ? 'runsheet.late' : 'runsheet.early', { minutes: Math.abs(drift) });
}

function item(context: Context, flow: Progress, step: Step, index: number, now: number) {
  const { state, title, form, minutes, actualMinutes } = step;
  const ended = state === 'done' || state === 'skipped';
  const note =
    state === 'done'
      ? t('runsheet.actual', { planned: minutes, actual: actualMinutes ?? minutes })
      : state === 'skipped'
        ? t('runsheet.skipped')
        : t('runsheet.planned', { form, minutes });
  return html`<li data-state=${ended ? 'done' : state} data-item=${step.id} aria-current=${state === 'now' ? 'step' : nothing}>
    <span class="yo-timeline__time">${clockTime(step.start)}</span>
    <span class="yo-timeline__node">${state === 'done' ? icon('check') : state === 'skipped' ? icon('right') : state === 'now' ? nothing : index + 1}</span>
    ${
      state === 'now'
        ? current(context, flow, step, now)
        : html`<div class="yo-timeline__what">
            <span>${ended ? html`<span class="yo-hidden">${t('home.done')}</span>` : nothing}${title}</span>
            <span class="yo-note">${note}</span>
            ${state === 'skipped' ? button(t('runsheet.again'), () => start(context, step), { kind: 'quiet', size: 'row' }) : nothing}
          </div>`
    }
  </li>`;
}

function current(context: Context, { next }: Progress, step: Step, now: number) {
  const left = minutesLeft(step, now);
  const passed = step.minutes - left;
  const told = t('runsheet.passed', { planned: step.minutes, passed });
  return html`<div class="yo-card yo-now" data-kind="now">
    <div>
      <p class="yo-now__over"><span class="yo-chip" data-kind="now">${t('home.now')}</span><span class="yo-note">${step.form}</span></p>
      <h2>${step.title}</h2>
    </div>
    <p class="yo-now__left">
      <span class="yo-note">${t(left >= 0 ? 'runsheet.left' : 'runsheet.over-by')}</span>
      <span class="yo-figure" data-size="l"><b>${Math.abs(left)}</b>${t('runsheet.minutes')}</span>
    </p>
    ${meter(told, [{ share: Math.min(1, passed / step.minutes) }])}
    <p class="yo-note yo-now__note">${told}　${next ? html`<span class="yo-nb">${t('runsheet.next', { title: next.title })}</span>` : nothing}</p>
    <div class="yo-now__actions">
      ${button(t(next ? 'runsheet.finish' : 'runsheet.finish-last'), () => finish(context, step, next), { kind: 'primary', id: 'runsheet-finish' })}
      ${button(t('runsheet.skip'), () => skip(context, step), { id: 'runsheet-skip' })}
    </div>
  </div>`;
}

function start(context: Context, { id, title }: Step) {
  const { kit } = context;
  void context.run(() => kit.record('runsheet.started', id, {}), {
    text: t('toast.started', { title }),
    undo: () => kit.record('entity.removed', id, {}),
  });
}

export function finish(context: Context, { id, title }: Step, next: Step | undefined) {
  const { kit } = context;
  const goOn = async () => {
    await kit.record('runsheet.finished', id, {});
    if (next) await kit.record('runsheet.started', next.id, {});
  };
  const undo = async () => {
    if (next) await kit.record('entity.removed', next.id, {});
    await kit.record('runsheet.started', id, {});
  };
  void context.run(goOn, { text: t('toast.finished', { title }), undo });
}

function skip(context: Context, { id, title }: Step) {
  const { kit } = context;
  void context.run(() => kit.record('runsheet.skipped', id, {}), {
    text: t('toast.skipped', { title }),
    undo: () => kit.record('runsheet.started', id, {}),
  });
}
