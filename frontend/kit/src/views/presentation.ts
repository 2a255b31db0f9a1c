import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import { board, cardsOf, votesOf } from '../model/groupWork';
import type { Card, Group } from '../model/protocol';
import { shownGroup } from './board';
import type { Context } from './context';
import { button, icon } from './parts';

/** 発表 — one group on the projector: the issue it chose, why, and what it will try. */
export function presentation(context: Context) {
  const group = shownGroup(context);
  if (!group) return html`<p class="yo-empty">${t('groups.empty')}</p>`;
  const { record } = context.open;
  const theme = group.choice?.theme;
  const issues =
    board(record, group.id).find((column) => column.theme === theme)?.cards ?? cardsOf(record, group.id, 'issue');
  return html`<article class="yo-present" data-testid="presentation">
    <p class="yo-present__over">${group.name}</p>
    <h1>${theme ?? t('board.nothing-chosen')}</h1>
    <div class="yo-present__parts">
      ${part(t('presentation.issues'), byVotes(issues), true)}
      ${part(t('presentation.solutions'), byVotes(cardsOf(record, group.id, 'solution')), false)}
    </div>
    ${sheets(context, group)}
  </article>`;
}

const byVotes = (cards: readonly Card[]): Card[] => [...cards].sort((a, b) => votesOf(b) - votesOf(a));

function part(title: string, cards: readonly Card[], voted: boolean) {
  return html`<section>
    <h2>${title}</h2>
    ${
      cards.length === 0
        ? html`<p class="yo-soft">${t('presentation.none')}</p>`
        : html`<ul>${cards.map((card) => html`<li>${card.text}${voted && votesOf(card) > 0 ? html` <span class="yo-note yo-num">${votesOf(card)}${t('board.votes')}</span>` : nothing}</li>`)}</ul>`
    }
  </section>`;
}

/** 模造紙の写真 */
function sheets(context: Context, { id, name }: Group) {
  const pictures = context.open.record.photographs.filter(({ about }) => about === id);
  const shown = pictures
    .map(({ sha256, caption }) => ({ caption, address: context.thumbnails.of(sha256) }))
    .filter(({ address }) => address);
  if (shown.length === 0) return nothing;
  return html`<ul class="yo-album">${shown.map(({ address, caption }) => html`<li><figure><img src=${address as string} alt=${caption || t('photographs.of-group', { name })} /></figure></li>`)}</ul>`;
}

export function presentationFoot(context: Context) {
  const { groups } = context.open.record;
  const group = shownGroup(context);
  const at = groups.findIndex(({ id }) => id === group?.id);
  const to = (index: number) => groups[(index + groups.length) % groups.length]?.id;
  const turn = (step: number) => {
    const id = to(at + step);
    if (id) context.set({ group: id });
  };
  return html`<div class="yo-foot" data-place="last">
    ${button(t('action.back'), () => context.go('board'), { id: 'presentation-back' })}
    ${
      groups.length > 1
        ? html`${button(icon('left'), () => turn(-1), { label: t('presentation.before'), id: 'presentation-before' })}
          ${button(t('presentation.next'), () => turn(1), { kind: 'primary', id: 'presentation-next' })}`
        : nothing
    }
  </div>`;
}
