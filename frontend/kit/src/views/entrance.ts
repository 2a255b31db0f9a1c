import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import type { Context } from './context';
import { button, entered, field, icon, problem } from './parts';

/** 端末の登録 */
export function enrol(context: Context) {
  const submit = (event: SubmitEvent) => {
    const { code, name } = entered(event);
    void context.run(() => context.kit.enrol(code ?? '', name ?? ''));
  };
  return html`<form class="yo-narrow yo-unlock" @submit=${submit}>
    <h1>${t('enrol.title')}</h1>
    <p>${t('enrol.lead')}</p>
    ${problem(context)}
    ${field({ name: 'code', label: t('enrol.code'), id: 'enrol-code', required: true, value: context.ui.enrolCode ?? '' })}
    ${field({ name: 'name', label: t('enrol.name'), id: 'enrol-name', hint: t('enrol.name.hint'), required: true, limit: 40 })}
    <button class="yo-btn" data-kind="primary" data-size="l" data-wide type="submit" data-testid="enrol-submit">${t('enrol.submit')}</button>
  </form>`;
}

/** ログイン — online, before taking out. */
export function signIn(context: Context) {
  const submit = (event: SubmitEvent) => {
    const { user, password } = credentials(event);
    void context.run(() => context.kit.signIn(user, password));
  };
  return html`<form class="yo-narrow yo-unlock" @submit=${submit}>
    <h1>${t('sign-in.title')}</h1>
    <p>${t('sign-in.lead')}</p>
    ${problem(context)} ${idAndPassword(context, 'signin')}
    <button class="yo-btn" data-kind="primary" data-size="l" data-wide type="submit" data-testid="signin-submit">${t('sign-in.submit')}</button>
    ${context.view.checkoutCount > 0 ? button(t('action.back'), () => context.kit.goBack(), { kind: 'quiet' }) : nothing}
  </form>`;
}

/** 鍵をあける — no name and no session stands here. */
export function unlock(context: Context) {
  const submit = (event: SubmitEvent) => {
    const { user, password } = credentials(event);
    void context.run(() => context.kit.unlock(user, password));
  };
  return html`<form class="yo-narrow yo-unlock" @submit=${submit}>
    <h1>${icon('lock')}${t('unlock.title')}</h1>
    <p>${t('unlock.lead')}<span class="yo-nb">${t('unlock.offline')}</span></p>
    ${problem(context)} ${idAndPassword(context, 'unlock')}
    <button class="yo-btn" data-kind="primary" data-size="l" data-wide type="submit" data-testid="unlock-submit">${t('unlock.submit')}</button>
    <hr />
    <dl class="yo-unlock__help">
      <dt>${t('unlock.meanwhile')}</dt>
      <dd>${t('unlock.meanwhile.what')}</dd>
      <dt>${t('unlock.forgotten')}</dt>
      <dd>${t('unlock.forgotten.what')}</dd>
    </dl>
    ${button(t('unlock.sign-in'), () => context.kit.goToSignIn(), { kind: 'quiet', id: 'signin-open' })}
  </form>`;
}

function idAndPassword(context: Context, id: 'signin' | 'unlock') {
  const shown = context.ui.passwordShown;
  return html`
    ${field({ name: 'user', label: t('field.user'), id: `${id}-user`, required: true })}
    <div class="yo-field">
      <label for="field-password">${t('field.password')}</label>
      <div class="yo-with-button">
        <input class="yo-input" id="field-password" name="password" type=${shown ? 'text' : 'password'} required
          autocomplete="off" autocapitalize="off" spellcheck="false" data-testid=${`${id}-password`} />
        ${button(t(shown ? 'action.hide' : 'action.show'), () => context.set({ passwordShown: !shown }), { kind: 'quiet' })}
      </div>
    </div>`;
}

// a password is taken as it is: blanks at its ends belong to it
function credentials(event: SubmitEvent): { user: string; password: string } {
  const { user } = entered(event);
  const data = new FormData(event.target as HTMLFormElement);
  return { user: user ?? '', password: String(data.get('password') ?? '') };
}
