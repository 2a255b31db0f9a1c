import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import type { Context } from './context';
import { button, icon } from './parts';

/** 保存場所の知らせ — where the browser could lose what is recorded, and what to do about it. */
export function storage(context: Context) {
  const { storage, storageLost, phase } = context.view;
  if (storageLost) {
    return html`<div class="yo-notice" data-kind="error" role="alert" data-testid="storage-lost">
      ${icon('alert')}<div><p class="yo-notice__title">${t('storage.lost')}</p><p>${t('storage.lost.do')}</p></div>
      ${button(t('storage.reopen'), () => location.reload(), { size: 'row' })}
    </div>`;
  }
  if (phase !== 'open' || context.ui.page !== 'home' || !storage || (storage.persistent && !storage.evicts))
    return nothing;
  return html`<div class="yo-notice" data-kind="need" data-testid="storage-unsafe">
    ${icon('alert')}
    <div>
      <p class="yo-notice__title">${t('storage.unsafe')}</p>
      <p>${t(storage.evicts ? 'storage.unsafe.apple' : 'storage.unsafe.do')}</p>
    </div>
  </div>`;
}
