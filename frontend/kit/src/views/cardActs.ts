import { html } from 'lit-html';
import { t } from '../i18n';
import { orderBefore } from '../model/groupWork';
import type { Card, CardKind, Group } from '../model/protocol';
import { KitProblem } from '../store/kit';
import type { Context } from './context';
import { button, cancel, dialog, entered, field } from './parts';

const LONGEST_CARD = 500;
const LONGEST_THEME = 100;
const MOST_VOTES = 99;

/** 課題・解決策を書く — the dialog stays for the next one, because five people call out at once. */
export function writeCard(context: Context, group: Group, kind: CardKind) {
  const submit = async (event: SubmitEvent) => {
    const { text = '' } = entered(event);
    const id = context.kit.newId();
    const keep = async () => {
      if (!text) throw new KitProblem('missing', t('board.missing'));
      await context.kit.record('card.written', id, { group: group.id, kind, text });
    };
    const again = context.ui.dialog;
    const kept = await context.run(keep, {
      text: t('toast.card'),
      undo: () => context.kit.record('entity.removed', id, {}),
    });
    if (kept && again && event.submitter?.dataset.more) context.show(again);
  };
  const body = html`<form id="card" class="yo-field" @submit=${submit}>
    ${area('', t(`board.write.${kind === 'issue' ? 'issues' : 'solutions'}`))}
  </form>`;
  const actions = html`${cancel(context)}
    <button class="yo-btn" data-kind="secondary" type="submit" form="card" data-more="yes" data-testid="card-more">${t('board.keep-and-more')}</button>
    <button class="yo-btn" data-kind="primary" type="submit" form="card" data-testid="card-submit">${t('records.keep')}</button>`;
  return dialog(context, t(`board.write.${kind === 'issue' ? 'issues' : 'solutions'}`), body, actions, group.name);
}

const area = (
  text: string,
  label: string,
) => html`<textarea class="yo-input" name="text" rows="3" maxlength=${LONGEST_CARD}
  aria-label=${label} autocomplete="off" .value=${text} data-testid="card-text"></textarea>`;

export function editCard(context: Context, card: Card) {
  const { id, kind, group, text: before, version } = card;
  const write = (text: string, base: string) =>
    context.kit.record('card.written', id, { ...(group && { group }), kind, text, base });
  const submit = (event: SubmitEvent) => {
    const { text = '' } = entered(event);
    let written = '';
    const keep = async () => {
      if (!text) throw new KitProblem('missing', t('board.missing'));
      written = await write(text, version);
    };
    void context.run(keep, { text: t('toast.card'), undo: () => write(before, written) });
  };
  const remove = () =>
    context.run(() => context.kit.record('entity.removed', id, {}), {
      text: t('toast.card-removed'),
      undo: () => context.kit.record('entity.restored', id, {}),
    });
  const body = html`<form id="card" class="yo-field" @submit=${submit}>${area(before, t('board.edit'))}</form>`;
  const save = html`<button class="yo-btn" data-kind="primary" type="submit" form="card" data-testid="card-submit">${t('action.save')}</button>`;
  return dialog(
    context,
    t('board.edit'),
    body,
    html`${button(t('photographs.remove'), remove, { kind: 'quiet' })}${cancel(context)}${save}`,
  );
}

/** To a theme, before another card of it or at its end; back again by one tap. */
export function move(context: Context, card: Card, theme: string, cards: readonly Card[], before?: string) {
  const others = cards.filter(({ id }) => id !== card.id);
  const order = orderBefore(others, before);
  delete context.ui.moving;
  return context.run(() => context.kit.record('card.moved', card.id, { theme, order }), {
    text: t('toast.moved', { theme: theme || t('board.unsorted') }),
    undo: () =>
      context.kit.record('card.moved', card.id, {
        theme: card.theme ?? '',
        ...(card.order !== undefined && { order: card.order }),
      }),
  });
}

/** 新しい分類 */
export function newTheme(context: Context, card: Card) {
  const submit = (event: SubmitEvent) => {
    const { theme = '' } = entered(event);
    if (theme) void move(context, card, theme, []);
    else void context.run(() => Promise.reject(new KitProblem('missing', t('board.missing-theme'))));
  };
  const body = html`<form id="theme" novalidate @submit=${submit}>
    ${field({ name: 'theme', label: t('board.theme'), id: 'theme-name', limit: LONGEST_THEME, required: true })}
  </form>`;
  const save = html`<button class="yo-btn" data-kind="primary" type="submit" form="theme" data-testid="theme-submit">${t('board.move')}</button>`;
  return dialog(context, t('board.new-theme'), body, html`${cancel(context)}${save}`, card.text);
}

/** One more vote, entered by this person for whoever raised a hand. */
export function vote(context: Context, card: Card) {
  const { kit, open } = context;
  const own = card.votes[open.me] ?? 0;
  if (own >= MOST_VOTES) return undefined;
  return context.run(() => kit.record('card.voted', card.id, { votes: own + 1 }), {
    text: t('toast.voted', { text: card.text }),
    undo: () => kit.record('card.voted', card.id, { votes: own }),
  });
}

/** 課題を1つ選ぶ */
export function choose(context: Context, { id, name, choice }: Group, theme: string | undefined) {
  const record = (chosen: string | undefined) => context.kit.record('group.chose', id, chosen ? { theme: chosen } : {});
  const before = choice?.theme;
  return context.run(() => record(theme), {
    text: theme ? t('toast.chose', { name, theme }) : t('toast.unchose', { name }),
    undo: () => record(before),
  });
}
