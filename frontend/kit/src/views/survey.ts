import { html, nothing } from 'lit-html';
import { encode } from 'uqr';
import { t } from '../i18n';
import { coverage as coverageOf } from '../model/coverage';
import type { Context } from './context';
import { button, cancel, dialog, icon, meter } from './parts';

/** White modules around the code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** アンケート — the QR code; no names stand here, the tablet is held out to the hall. */
export function survey(context: Context) {
  const { survey } = context.open.snapshot;
  if (!survey) return html`<p class="yo-empty">${t('survey.none')}</p>`;
  const place = survey.url.replace(/^https?:\/\//, '').replace(/\/s\/.*$/, '/s');
  return html`
    <section class="yo-show" aria-labelledby="ask">
      <h1 id="ask">${t('survey.title')}<span class="yo-nb">${t('survey.title.rest')}</span></h1>
      <p class="yo-show__how">${t('survey.how')}<span class="yo-nb">${t('survey.how.rest')}</span></p>
      ${qr(survey.url)}
      <p class="yo-note">${t('survey.unreadable')}</p>
      <p class="yo-show__address"><span data-testid="survey-url">${place}</span><b class="yo-code" data-testid="survey-code">${grouped(survey.code)}</b></p>
      <p class="yo-note">${t('survey.paper')}</p>
    </section>
    ${context.ui.large ? nothing : coverage(context)}
  `;
}

export function surveyFoot(context: Context) {
  if (!context.open.snapshot.survey) return nothing;
  const { large } = context.ui;
  return html`<div class="yo-foot">
    ${button(t(large ? 'survey.small' : 'survey.large'), () => context.set({ large: !large }), { icon: 'expand', id: 'survey-large' })}
    ${large ? nothing : html`${button(t('paper.open'), () => context.go('paper'), { icon: 'paper', id: 'paper-open' })}${button(t('hand-round.open'), () => context.show(handing), { icon: 'tablet', id: 'hand-open' })}`}
  </div>`;
}

/** 回覧のまえに */
function handing(context: Context) {
  const begin = () => {
    delete context.ui.dialog;
    context.go('handRound');
  };
  const actions = html`${cancel(context)}${button(t('hand-round.open'), begin, { kind: 'primary', id: 'hand-begin' })}`;
  return dialog(context, t('hand-round.open'), html`<p class="yo-gap">${t('hand-round.what')}</p>`, actions);
}

function qr(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) if (dark) path += `M${x} ${y}h1v1h-1z`;
  }
  return html`<svg class="yo-qr" role="img" aria-label=${t('survey.qr')} data-testid="survey-qr" viewBox=${`0 0 ${size} ${size}`}><path d=${path}></path></svg>`;
}

/** Read out and typed in threes. */
const grouped = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');

function coverage(context: Context) {
  const { snapshot, record } = context.open;
  const { present, phone, paper, tablet, none } = coverageOf(snapshot, record);
  const answered = phone + paper + tablet;
  const all = Math.max(present, answered, 1);
  const state = (name: string, words: string, count: number) =>
    html`<span class="yo-state">${icon(name)}${words} ${t('survey.people', { count })}</span>`;
  return html`<section class="yo-cover" aria-label=${t('survey.coverage')} data-testid="coverage">
    <div class="yo-section__head">
      <h2>${t('survey.coverage')}</h2>
      <p class="yo-figure"><b data-testid="answered">${answered}</b>${t('survey.coverage.of', { answered: '', present })}</p>
    </div>
    ${meter(t('survey.coverage.of', { answered, present }), [{ share: phone / all }, { share: tablet / all }, { share: paper / all, kind: 'paper' }])}
    <p class="yo-coverage">
      ${state('phone', t('survey.phone'), phone)} ${tablet > 0 ? state('tablet', t('survey.tablet'), tablet) : nothing}
      ${state('paper', t('survey.on-paper'), paper)} ${state('circle', t('survey.not-yet'), none)}
    </p>
  </section>`;
}
