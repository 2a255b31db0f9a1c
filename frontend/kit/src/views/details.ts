import { html, nothing } from 'lit-html';
import { type Key, t, time } from '../i18n';
import { ja } from '../i18n/ja';
import type { Attention } from '../store/kit';
import type { Context } from './context';
import { mending } from './mending';
import { button, cancel, dialog, icon } from './parts';

/** 送信のようす — what the three counts mean, and what needs someone. */
export function details(context: Context) {
  const { sync, open } = context.view;
  const count = (key: 'recorded' | 'received' | 'accepted') => html`<div>
    <dt><b>${t(`sync.${key}`)}</b></dt>
    <dd class="yo-figure"><b>${sync[key]}</b></dd>
    <dd class="yo-note">${t(`sync.${key}.what`)}</dd>
  </div>`;
  const body = html`
    <dl class="yo-counts">${count('recorded')} ${count('received')} ${count('accepted')}</dl>
    <p class="yo-gap">${standing(context)}</p>
    ${sync.photographs > 0 ? html`<p>${t('sync.photographs', { count: sync.photographs })}</p>` : nothing}
    <p class="yo-note">${sync.lastContact ? t('sync.last', { time: time(sync.lastContact) }) : t('sync.never')}</p>
    ${
      sync.needsSignIn
        ? html`<div class="yo-notice yo-gap" data-kind="need">
            ${icon('alert')}<p>${t('sync.sign-in')}</p>${button(t('sync.sign-in.do'), () => signIn(context), { size: 'row' })}
          </div>`
        : nothing
    }
    ${open ? html`<div class="yo-stack yo-gap">${open.attention.map((need) => needs(context, need))}</div>` : nothing}
  `;
  const actions = html`
    ${sync.recorded > sync.received || sync.photographs > 0 ? button(t('rescue.do'), () => rescue(context), { kind: 'quiet', id: 'rescue' }) : nothing}
    ${open ? button(t('return.do'), () => context.show(returning), { kind: 'quiet', id: 'return-kit' }) : nothing}
    ${button(t('action.close'), () => context.closeDialog())}
    ${button(t('sync.now'), () => context.kit.syncNow(), { kind: 'primary', id: 'sync-now' })}
  `;
  return dialog(context, t('sync.details'), body, actions);
}

/** 救出ファイル — for the office, when the tablet cannot reach the server any more. */
async function rescue(context: Context): Promise<void> {
  await context.run(
    async () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await context.kit.rescue());
      link.download = `yoriai-${new Date(context.kit.now()).toISOString().slice(0, 10)}.rescue.json`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
    { text: t('toast.rescued') },
  );
}

function signIn(context: Context): void {
  context.closeDialog();
  context.kit.goToSignIn();
}

function standing({ view }: Context): string {
  const { state, recorded, accepted } = view.sync;
  if (state === 'offline') return t('sync.offline.what');
  return recorded === accepted ? t('sync.all-there') : t('sync.sending');
}

function needs(context: Context, { reason, text, act }: Attention) {
  const key = `need.${reason}` as Key;
  return html`<div class="yo-notice" data-kind="need" data-testid="attention-item">
    ${icon('alert')}
    <div>
      <p class="yo-notice__title">${t('need.title')}${text ? html`　「${text}」` : nothing}</p>
      <p>${t(key in ja ? key : 'need.other')}</p>
    </div>
    ${act ? button(t('mend.open'), () => context.show((c) => mending(c, act)), { size: 'row', id: 'mend' }) : nothing}
  </div>`;
}

/** 返却 */
export function returning(context: Context) {
  const give = () => context.run(() => context.kit.giveBack(), { text: t('return.done') });
  const actions = html`${cancel(context)}${button(t('return.do'), give, { kind: 'primary', id: 'return-confirm' })}`;
  return dialog(context, t('return.ask'), html`<p class="yo-gap">${t('return.what')}</p>`, actions);
}
