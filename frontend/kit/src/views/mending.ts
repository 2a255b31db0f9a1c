import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import type { Act } from '../model/protocol';
import { KitProblem } from '../store/kit';
import type { Context } from './context';
import { cancel, dialog } from './parts';

/** The one text of an act that a person can put right. */
const TEXTS = ['text', 'name', 'caption'] as const;

/** 直して送り直す — the old record stays with the office; the new one stands in its place. */
export function mending(context: Context, act: Act) {
  const payload = act.payload as Record<string, unknown>;
  const part = TEXTS.find((name) => typeof payload[name] === 'string');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = part && String(new FormData(event.target as HTMLFormElement).get('text') ?? '').trim();
    void context.run(
      () => {
        if (text === '') throw new KitProblem('missing', t('mend.missing'));
        return context.kit.mend(act, { ...payload, ...(part && { [part]: text }) } as Act['payload']);
      },
      { text: t('toast.mended') },
    );
  };
  const body = html`<form id="mending" class="yo-field" @submit=${submit}>
    <p>${t(part ? 'mend.what' : 'mend.what.as-is')}</p>
    ${
      part
        ? html`<textarea class="yo-input" name="text" rows="4" maxlength="4000" aria-label=${t('mend.text')} autocomplete="off"
            data-testid="mend-text" .value=${String(payload[part])}></textarea>`
        : nothing
    }
  </form>`;
  const send = html`<button class="yo-btn" data-kind="primary" type="submit" form="mending" data-testid="mend-submit">${t('mend.do')}</button>`;
  return dialog(context, t('mend.title'), body, html`${cancel(context)}${send}`);
}
