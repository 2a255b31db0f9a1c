import { html, nothing } from 'lit-html';
import { day, t, time } from '../i18n';
import type { Check } from '../store/preflight';
import type { Context } from './context';
import { size } from './materials';
import { button, icon, problem } from './parts';

const GIGABYTE = 1024 ** 3;

/** 出発前点検 — what has to be done stands first, what is well below it. */
export function preflight(context: Context) {
  const { session } = context.open.snapshot;
  const { checks } = context.ui;
  const left = checks?.filter(({ state }) => state !== 'good') ?? [];
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        <p class="yo-head__over">${day(session.starts)} ${time(session.starts)}　${session.venue.name}</p>
        <h1>${t('preflight.title')}</h1>
        <p class="yo-head__sub" role="status" data-testid="preflight-left">${summary(checks, left.length)}</p>
      </div>
    </div>
    ${problem(context)} ${checks ? lists(context, checks, left) : nothing}
  `;
}

function summary(checks: Check[] | undefined, left: number): string {
  if (!checks) return t('preflight.lead');
  return left === 0 ? t('preflight.ready') : t('preflight.left', { left });
}

function lists(context: Context, checks: Check[], left: Check[]) {
  const good = checks.filter(({ state }) => state === 'good');
  return html`
    ${
      left.length > 0
        ? html`<section><h2 class="yo-hidden">${t('preflight.to-do')}</h2><ul class="yo-stack">${left.map((check) => toDo(context, check))}</ul></section>`
        : nothing
    }
    <section class="yo-section">
      <h2>${t('preflight.good', { count: good.length })}</h2>
      <ul class="yo-list yo-checks">
        ${good.map(
          (check) => html`<li class="yo-row" data-check=${check.name}>
            <span class="yo-state" data-kind="good">${icon('check-circle')}${t('preflight.well')}</span>
            <span>${t(`preflight.${check.name}`)}</span><span class="yo-note">${figure(check)}</span>
          </li>`,
        )}
      </ul>
      <p class="yo-note yo-gap">${t('preflight.paper')}</p>
    </section>
  `;
}

function toDo(context: Context, { name }: Check) {
  return html`<li class="yo-notice" data-kind="need" data-check=${name}>
    ${icon('alert')}
    <div><p class="yo-notice__title">${t('need.title')}　${t(`preflight.${name}`)}</p><p>${t(`preflight.${name}.do`)}</p></div>
    ${button(t('preflight.again'), () => check(context), { size: 'row', label: t('preflight.again.label', { what: t(`preflight.${name}`) }) })}
  </li>`;
}

function figure({ name, figure }: Check): string {
  if (figure === undefined) return '';
  switch (name) {
    case 'space':
      return `${(figure / GIGABYTE).toFixed(1)} GB`;
    case 'clock':
      return t('preflight.clock.value', { seconds: figure });
    case 'roster':
      return t('preflight.people', { count: figure });
    case 'agenda':
      return t('preflight.items', { count: figure });
    case 'materials':
      return figure > 0 ? size(figure) : t('preflight.materials.none');
    case 'form':
      return t('preflight.questions', { count: figure });
    default:
      return '';
  }
}

export function preflightFoot(context: Context) {
  const words = context.busy ? 'preflight.busy' : context.ui.checks ? 'preflight.again' : 'preflight.do';
  return html`<div class="yo-foot" data-place="last">
    ${button(t(words), () => check(context), { kind: 'primary', size: 'l', id: 'preflight-do' })}
  </div>`;
}

const check = (context: Context) =>
  context.run(async () => {
    context.ui.checks = await context.kit.preflight();
  });
