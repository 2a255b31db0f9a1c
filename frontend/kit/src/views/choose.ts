import { html, nothing } from 'lit-html';
import { day, sameDay, t, time } from '../i18n';
import type { OfferedSession } from '../model/protocol';
import type { Context } from './context';
import { button, cancel, dialog, entered, field, problem } from './parts';

/** 持ち出す実施回を選ぶ */
export function choose(context: Context) {
  const { person, offered, checkoutCount } = context.view;
  const now = context.kit.now();
  const coming = offered.filter(({ ends }) => sameDay(ends, now) || Date.parse(ends) >= now);
  const past = offered.filter((session) => !coming.includes(session));
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        <h1>${t('choose.title')}</h1>
        <p class="yo-head__sub">${t('choose.lead', { name: person?.name ?? '' })}</p>
      </div>
    </div>
    ${problem(context)}
    ${
      offered.length === 0
        ? html`<div class="yo-empty"><h2>${t('choose.empty')}</h2><p>${t('choose.empty.do')}</p></div>`
        : html`<ul class="yo-list">${coming.map((session) => row(context, session))}</ul>`
    }
    ${
      past.length > 0
        ? html`<details class="yo-summary">
            <summary>${t('choose.past')}</summary>
            <ul class="yo-list">${past.map((session) => row(context, session))}</ul>
          </details>`
        : nothing
    }
    ${checkoutCount > 0 ? button(t('action.back'), () => context.kit.goBack(), { kind: 'quiet' }) : nothing}
  `;
}

function row(context: Context, session: OfferedSession) {
  const { kind, number, title, starts, ends, venue, id } = session;
  const today = sameDay(starts, context.kit.now());
  return html`<li class="yo-row" data-lines="2">
    <span>
      <b>${t(`kind.${kind}`)} ${t('session.number', { number })}　${title}</b><br />
      <span class="yo-note">${day(starts)} ${time(starts)}–${time(ends)}　${venue.name}</span>
    </span>
    <span class="yo-row__end">
      ${today ? html`<span class="yo-chip" data-kind="now">${t('choose.today')}</span>` : nothing}
      ${button(t('choose.take'), () => context.show((c) => takingOut(c, session)), {
        kind: 'secondary',
        size: 'row',
        id: 'take-out',
        data: { session: id },
        label: `${t('choose.take')} ${title}`,
      })}
    </span>
  </li>`;
}

/** 持出し — purpose and destination go into the media ledger (特記事項 18条(2)). */
function takingOut(context: Context, session: OfferedSession) {
  const submit = (event: SubmitEvent) => {
    const { purpose, destination } = entered(event);
    void context.run(() => context.kit.takeOut(session.id, purpose ?? '', destination ?? ''));
  };
  const body = html`<form id="taking-out" @submit=${submit}>
    ${field({ name: 'purpose', label: t('choose.purpose'), id: 'checkout-purpose', value: t('choose.purpose.default'), required: true })}
    ${field({ name: 'destination', label: t('choose.destination'), id: 'checkout-destination', value: session.venue.name, required: true })}
    <p class="yo-note yo-gap">${t('choose.note')}</p>
  </form>`;
  const take = html`<button class="yo-btn" data-kind="primary" type="submit" form="taking-out" data-testid="checkout-submit">${t('choose.take')}</button>`;
  return dialog(context, session.title, body, html`${cancel(context)}${take}`, t(`kind.${session.kind}`));
}
