import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { byReading, t } from '../i18n';
import { type Attendee, attendees, bare, byAssociation, isHere } from '../model/attending';
import { changing, mark, walkIn } from './attendanceDialogs';
import type { Context } from './context';
import { undecided } from './matching';
import { button, cancel, clockTime, dialog, icon, problem } from './parts';

const FILTERS = ['all', 'unmarked', 'present', 'late', 'left', 'absent'] as const;
const icons = { present: 'check-circle', late: 'clock', left: 'clock', absent: 'absent' };

/** 出欠 */
export function attendance(context: Context) {
  const { snapshot, record } = context.open;
  const everybody = attendees(snapshot, record, byReading);
  const { filter, search } = context.ui;
  const shown = everybody.filter((person) => passes(person, filter) && matches(person, search));
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        <h1>${t('place.attendance')}</h1>
        <p class="yo-figure">
          <b data-testid="headcount">${everybody.filter(isHere).length}</b>${t('attendance.here')}
          <span class="yo-soft">${t('attendance.expected', { people: snapshot.participants.length })}</span>
        </p>
      </div>
      ${button(t('attendance.walk-in'), () => context.show(walkIn), { icon: 'plus', id: 'walkin-open' })}
    </div>
    ${problem(context)} ${toMatch(context)}
    <div class="yo-tabs" role="group" aria-label=${t('attendance.filter')}>
      ${FILTERS.map(
        (
          name,
        ) => html`<button type="button" aria-pressed=${name === filter} @click=${() => context.set({ filter: name })}>
          ${t(`attendance.${name}`)} <span class="yo-num">${everybody.filter((person) => passes(person, name)).length}</span>
        </button>`,
      )}
    </div>
    <input class="yo-input yo-search" type="search" autocomplete="off" aria-label=${t('attendance.search')}
      placeholder=${t('attendance.search')} .value=${search}
      @input=${(event: InputEvent) => context.set({ search: (event.target as HTMLInputElement).value })} />
    ${shown.length > 0 ? list(context, shown) : empty(everybody.length === 0)}
    ${associations(everybody)}
    <section class="yo-section">
      <h2>${t('attendance.ways')}</h2>
      <p>${t('attendance.ways.paper')}</p>
      <p class="yo-gap">${button(t('sign-in-sheet.open'), () => context.show(selfService), { icon: 'tablet', id: 'sign-in-open' })}</p>
    </section>
  `;
}

function toMatch(context: Context) {
  const { walkIns } = context.open.record;
  if (walkIns.length === 0) return nothing;
  const left = undecided(context);
  return html`<div class="yo-notice" data-testid="to-match-notice">
    ${icon('people')}<p>${left > 0 ? t('matching.left', { count: left }) : t('matching.all-done')}</p>
    ${button(t('matching.open'), () => context.go('matching'), { size: 'row', id: 'matching-open' })}
  </div>`;
}

/** 本人の受付のまえに */
function selfService(context: Context) {
  const begin = () => {
    delete context.ui.dialog;
    context.ui.search = '';
    context.go('signIn');
  };
  const actions = html`${cancel(context)}${button(t('sign-in-sheet.open'), begin, { kind: 'primary', id: 'sign-in-begin' })}`;
  return dialog(context, t('sign-in-sheet.open'), html`<p class="yo-gap">${t('sign-in-sheet.what')}</p>`, actions);
}

function passes(person: Attendee, filter: string): boolean {
  if (filter === 'all') return true;
  return filter === 'unmarked' ? person.status === undefined : person.status === filter;
}

const matches = ({ name, kana }: Attendee, search: string): boolean => bare(`${name}|${kana}`).includes(bare(search));

function list(context: Context, people: Attendee[]) {
  return html`<ul class="yo-list yo-roster">${repeat(
    people,
    ({ id }) => id,
    (person) => row(context, person),
  )}</ul>`;
}

function row(context: Context, person: Attendee) {
  const { id, name, kana, association, status, at } = person;
  const known = status !== undefined && at !== undefined;
  const present = html`<span>${t('attendance.mark')}<span class="yo-wide">${t('attendance.mark.rest')}</span></span>`;
  return html`<li class="yo-row" data-testid="attendee" data-participant=${id}>
    <span class="yo-roster__who">
      <span class="yo-row__name">${name}</span>
      <span class="yo-note">
        <span class="yo-nb">${kana}</span>${person.walkIn ? html`<span class="yo-chip">${t('attendance.same-day')}</span>` : nothing}
      </span>
      <span class="yo-note">${association}</span>
    </span>
    ${
      known
        ? html`<span class="yo-state" data-kind=${status === 'present' ? 'good' : 'plain'} data-status=${status}>
            ${icon(icons[status])}${t(`attendance.${status}`)} ${clockTime(at)}
          </span>`
        : button(present, () => mark(context, person, 'present'), {
            size: 'row',
            id: 'mark-present',
            data: { participant: id },
            label: t('attendance.mark.label', { name }),
          })
    }
    ${button(t(known ? 'attendance.change' : 'attendance.more'), () => context.show((c) => changing(c, person)), {
      kind: 'quiet',
      size: 'row',
      id: 'change-mark',
      data: { participant: id },
      label: t(known ? 'attendance.change.label' : 'attendance.more.label', { name }),
    })}
  </li>`;
}

function empty(nobody: boolean) {
  if (!nobody) return html`<p class="yo-empty">${t('attendance.no-match')}</p>`;
  return html`<div class="yo-empty"><h2>${t('attendance.empty')}</h2><p>${t('attendance.empty.do')}</p></div>`;
}

function associations(people: Attendee[]) {
  const heads = byAssociation(people);
  if (heads.length === 0) return nothing;
  return html`<details class="yo-summary">
    <summary>${t('attendance.by-association')}</summary>
    <ul class="yo-list">
      ${heads.map(([name, count]) => html`<li class="yo-row"><span>${name || '—'}</span><span class="yo-num">${t('survey.people', { count })}</span></li>`)}
    </ul>
  </details>`;
}
