import { html } from 'lit-html';
import { known, t, time } from '../i18n';
import { correctedTime } from '../model/time';
import type { OwnAct } from '../store/kit';
import type { Context } from './context';
import { icon } from './parts';

/** 記録の控え — every record of this tablet, and how far it has come. */
export function receipts(context: Context) {
  const { receipts } = context.open;
  const { sync } = context.view;
  return html`
    <div class="yo-head">
      <div class="yo-head__title"><h1>${t('receipts.title')}</h1><p class="yo-head__sub">${t('receipts.level', {
        recorded: sync.recorded,
        received: sync.received,
        accepted: sync.accepted,
      })}</p></div>
    </div>
    ${
      receipts.length === 0
        ? html`<div class="yo-empty"><h2>${t('receipts.empty')}</h2></div>`
        : html`<ol class="yo-list yo-receipts" reversed>${receipts.map(receipt)}</ol>`
    }
  `;
}

function receipt({ act, state, text }: OwnAct) {
  return html`<li class="yo-row" data-testid="receipt" data-state=${state}>
    <span class="yo-note yo-num">${time(correctedTime(act))}</span>
    <span><b>${known(`act.${act.type}`, 'act.other')}</b>　${text}</span>
    ${mark(state)}
  </li>`;
}

function mark(state: OwnAct['state']) {
  const words = t(`receipts.${state}`);
  if (state === 'needs') return html`<span class="yo-chip" data-kind="need">${icon('alert')}${words}</span>`;
  if (state === 'recorded') return html`<span class="yo-chip" data-kind="wait">${icon('wait')}${words}</span>`;
  return html`<span class="yo-state" data-kind="good">${icon('check-circle')}${words}</span>`;
}
