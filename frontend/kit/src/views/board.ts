import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import { type Column, cardsOf, board as columnsOf, votesOf } from '../model/groupWork';
import type { Card, Group } from '../model/protocol';
import { choose, editCard, move, newTheme, vote, writeCard } from './cardActs';
import type { Context } from './context';
import { members } from './groups';
import { button, icon, problem } from './parts';

/** 班の作業 — issues written and classified, one chosen, solutions; then shown to all. */
export function board(context: Context) {
  const group = shownGroup(context);
  if (!group)
    return html`<div class="yo-empty"><h2>${t('groups.empty')}</h2>${button(t('groups.title'), () => context.go('groups'))}</div>`;
  const { facilitator } = group;
  const { groupPart } = context.ui;
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        <h1>${group.name}</h1>
        <p class="yo-note">${facilitator ? t('groups.facilitator', { name: context.open.snapshot.people[facilitator] ?? '' }) : t('groups.no-facilitator')}　${members(context, group)}</p>
      </div>
      ${button(t(`board.write.${groupPart}`), () => context.show((c) => writeCard(c, group, groupPart === 'issues' ? 'issue' : 'solution')), { kind: 'primary', icon: 'plus', id: 'card-write' })}
    </div>
    ${problem(context)} ${steps(context, group)}
    ${groupPart === 'issues' ? issues(context, group) : solutions(context, group)}
    <p class="yo-gap">${button(t('board.photograph'), () => photographSheet(context, group), { kind: 'quiet', icon: 'camera', id: 'sheet-photograph' })}</p>
  `;
}

/** 模造紙の写真 — what it shows is filled in already. */
function photographSheet(context: Context, { id }: Group): void {
  context.ui.group = id;
  context.go('photographs');
}

/** The one opened, or else one's own, or the first. */
export function shownGroup({ ui, open: { record, me } }: Context): Group | undefined {
  const { groups } = record;
  return groups.find(({ id }) => id === ui.group) ?? groups.find(({ facilitator }) => facilitator === me) ?? groups[0];
}

function steps(context: Context, group: Group) {
  const { record } = context.open;
  const issues = cardsOf(record, group.id, 'issue');
  const solutions = cardsOf(record, group.id, 'solution');
  const { groupPart } = context.ui;
  const step = (
    name: string,
    number: number,
    done: boolean,
    current: boolean,
    act: () => void,
  ) => html`<li data-state=${done ? 'done' : 'coming'}>
    <button type="button" aria-current=${current ? 'step' : nothing} data-testid=${`board-${name}`} @click=${act}>
      <span class="yo-steps__node">${done && !current ? icon('check') : number}</span>
      <span>${done ? html`<span class="yo-hidden">${t('home.done')}</span>` : nothing}${t(`board.step.${name}` as 'board.step.issues')}</span>
    </button>
  </li>`;
  return html`<ol class="yo-steps" data-flow="line" data-count="3">
    ${step('issues', 1, issues.length > 0 && Boolean(group.choice?.theme), groupPart === 'issues', () => context.set({ groupPart: 'issues' }))}
    ${step('solutions', 2, solutions.length > 0, groupPart === 'solutions', () => context.set({ groupPart: 'solutions' }))}
    ${step('present', 3, false, false, () => context.go('presentation'))}
  </ol>`;
}

function issues(context: Context, group: Group) {
  return html`<div class="yo-board">${columnsOf(context.open.record, group.id).map((column) => columnOf(context, group, column))}</div>`;
}

function columnOf(context: Context, group: Group, { theme, cards }: Column) {
  const chosen = theme !== '' && group.choice?.theme === theme;
  const name = theme || t('board.unsorted');
  return html`<section class="yo-board__col" aria-label=${name} data-state=${chosen ? 'chosen' : 'open'} data-testid="column" data-theme=${theme}
    @dragover=${allow} @drop=${(event: DragEvent) => dropped(context, event, theme, cards)}>
    <div class="yo-board__head">
      <h2>${name}</h2>
      ${chosen ? html`<span class="yo-chip" data-kind="now">${icon('flag')}${t('board.chosen')}</span>` : html`<span class="yo-note yo-num">${t('board.count', { count: cards.length })}</span>`}
    </div>
    <ul>${cards.map((card) => slip(context, card, cards))}</ul>
    ${theme === '' ? nothing : button(t(chosen ? 'board.unchoose' : 'board.choose'), () => choose(context, group, chosen ? undefined : theme), { kind: 'quiet', size: 'row', id: 'theme-choose', label: t(chosen ? 'board.unchoose.label' : 'board.choose.label', { theme }) })}
  </section>`;
}

function slip(context: Context, card: Card, cards: readonly Card[]) {
  const { id, text } = card;
  const count = votesOf(card);
  const moving = context.ui.moving === id;
  return html`<li class="yo-slip" draggable="true" data-testid="card" data-card=${id} data-state=${moving ? 'chosen' : 'open'}
    @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', id)}
    @dragover=${allow} @drop=${(event: DragEvent) => dropped(context, event, card.theme ?? '', cards, id)}>
    <p>${text}</p>
    <p class="yo-slip__foot">
      ${
        card.kind === 'issue'
          ? html`<button class="yo-slip__act" type="button" aria-pressed=${moving} data-testid="card-move" aria-label=${t('board.move.label', { text })}
              @click=${() => askWhere(context, moving ? '' : id)}>${t('board.move')}</button>`
          : nothing
      }
      <button class="yo-slip__act" type="button" data-testid="card-edit" aria-label=${t('board.edit.label', { text })} @click=${() => context.show((c) => editCard(c, card))}>${t('records.edit')}</button>
      <button class="yo-slip__act" type="button" data-testid="card-vote" aria-label=${t('board.vote.label', { text, count })} @click=${() => vote(context, card)}>${icon('up')}<span class="yo-num"><b>${count}</b>${t('board.votes')}</span></button>
    </p>
  </li>`;
}

/** The bar that asks takes the place of the one that told what was done before. */
function askWhere(context: Context, moving: string): void {
  delete context.ui.toast;
  context.set({ moving });
}

const allow = (event: DragEvent) => event.preventDefault();

function dropped(context: Context, event: DragEvent, theme: string, cards: readonly Card[], before?: string): void {
  event.preventDefault();
  event.stopPropagation();
  const id = event.dataTransfer?.getData('text/plain');
  const card = context.open.record.cards.find((one) => one.id === id);
  if (card && card.id !== before) void move(context, card, theme, cards, before);
}

function solutions(context: Context, group: Group) {
  const cards = cardsOf(context.open.record, group.id, 'solution');
  const theme = group.choice?.theme;
  return html`
    <p class="yo-gap">${theme ? html`<span class="yo-chip" data-kind="now">${icon('flag')}${t('board.chosen')}</span> <b>${theme}</b>` : html`<span class="yo-note">${t('board.choose-first')}</span>`}</p>
    ${
      cards.length === 0
        ? html`<div class="yo-empty"><h2>${t('board.no-solutions')}</h2></div>`
        : html`<ul class="yo-board yo-board--solutions">${cards.map((card) => slip(context, card, cards))}</ul>`
    }
  `;
}

/** 移す先 — by tap or keyboard, for whoever doesn't drag. */
export function boardFoot(context: Context) {
  const group = shownGroup(context);
  const card = context.open.record.cards.find(({ id }) => id === context.ui.moving);
  if (!group || !card) return nothing;
  const columns = columnsOf(context.open.record, group.id);
  const to = (theme: string, cards: readonly Card[]) =>
    button(theme || t('board.unsorted'), () => move(context, card, theme, cards), { kind: 'quiet', id: 'move-to' });
  return html`<div class="yo-toast yo-moving" role="group" aria-label=${t('board.where')} data-testid="moving">
    ${icon('move')}<span>${t('board.moving', { text: card.text })}</span>
    ${columns.filter(({ theme }) => theme !== (card.theme ?? '')).map(({ theme, cards }) => to(theme, cards))}
    ${button(t('board.new-theme'), () => context.show((c) => newTheme(c, card)), { kind: 'quiet', id: 'move-new' })}
  </div>`;
}
