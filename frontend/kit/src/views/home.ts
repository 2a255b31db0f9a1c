import { html, nothing } from 'lit-html';
import { byReading, day, dayWithYear, sameDay, t, time } from '../i18n';
import { attendees, isHere } from '../model/attending';
import { progress } from '../model/progress';
import { type Missing, missing } from '../model/readiness';
import type { Context, Page } from './context';
import { returning } from './details';
import { button, icon } from './parts';

interface Stage {
  when: string;
  title: string;
  note: string;
  state: 'done' | 'now' | 'coming';
}

/** きょうの実施回 */
export function home(context: Context) {
  const { session, participants, people } = context.open.snapshot;
  const associations = new Set(participants.map(({ association }) => association)).size;
  const today = sameDay(session.starts, context.kit.now());
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        <p class="yo-head__over">${dayWithYear(session.starts)}${today ? `　${t('home.today')}` : nothing}</p>
        <h1>${t(`kind.${session.kind}`)} <span class="yo-nb">${t('session.number', { number: session.number })}</span></h1>
        <p class="yo-head__sub">${session.title}</p>
      </div>
    </div>
    ${context.open.overdue ? late(context) : nothing}
    <dl class="yo-facts">
      <dt>${t('home.time')}</dt><dd>${time(session.starts)}–${time(session.ends)}</dd>
      <dt>${t('home.venue')}</dt><dd>${session.venue.name}</dd>
      <dt>${t('home.expected')}</dt><dd>${t('home.expected.value', { people: participants.length, associations })}</dd>
      <dt>${t('home.workers')}</dt><dd>${Object.values(people).join('・')}</dd>
      <dt>${t('home.network')}</dt><dd>${t(`home.network.${session.venue.network}`)}</dd>
    </dl>
    ${before(context)}
    <section class="yo-section">
      <h2>${t('home.flow')}</h2>
      <ol class="yo-timeline">${stages(context).map(stage)}</ol>
    </section>
    ${handouts(context)} ${others(context)}
    <section class="yo-section">
      <h2>${t('home.tablet')}</h2>
      <ul class="yo-list">
        ${way(context, 'preflight', t('preflight.title'), t('home.preflight.note'))}
        ${way(context, 'receipts', t('receipts.title'), t('home.receipts.note', { recorded: context.view.sync.recorded }))}
      </ul>
    </section>
    <p class="yo-section">${button(t('home.take-more'), () => context.kit.goToSignIn(), { kind: 'quiet', id: 'signin-open' })}
    ${button(t('return.do'), () => context.show(returning), { kind: 'quiet', id: 'return-kit' })}</p>
  `;
}

/** 始まる前に残っていること */
function before(context: Context) {
  const { snapshot, record } = context.open;
  if (progress(snapshot, record, context.kit.now()).started) return nothing;
  const left = missing(snapshot, record);
  return html`<section class="yo-section" data-testid="before">
    <h2>${t('home.before')}</h2>
    ${
      left.length === 0
        ? html`<p class="yo-state" data-kind="good">${icon('check-circle')}${t('home.before.nothing')}</p>`
        : html`<ul class="yo-list">${left.map((one) => toDo(context, one))}</ul>`
    }
  </section>`;
}

function toDo(context: Context, left: Missing) {
  switch (left.what) {
    case 'checklist':
      return way(
        context,
        'checklist',
        t(`checklist.${left.phase}`),
        t('home.before.checklist', { count: left.left, first: left.first }),
      );
    case 'equipment':
      return way(
        context,
        'equipment',
        t('equipment.tab'),
        t('home.before.equipment', { names: left.names.join('・') }),
      );
    case 'facilitator':
      return way(
        context,
        'groups',
        t('groups.title'),
        t('home.before.facilitator', { groups: left.groups.join('・') }),
      );
  }
}

function late({ open }: Context) {
  const planned = open.snapshot.checkout?.plannedReturn ?? '';
  return html`<div class="yo-notice" data-kind="need" data-testid="overdue">
    ${icon('alert')}
    <div><p class="yo-notice__title">${t('home.overdue')}</p><p>${t('home.overdue.do', { day: day(planned), time: time(planned) })}</p></div>
  </div>`;
}

function way(context: Context, page: Page, title: string, note: string) {
  return html`<li><button class="yo-row" type="button" data-lines="2" data-testid=${`go-${page}`} @click=${() => context.go(page)}>
    <span><b>${title}</b><br /><span class="yo-note">${note}</span></span>
    <svg class="yo-icon yo-row__icon" aria-hidden="true"><use href="#right"></use></svg>
  </button></li>`;
}

export function homeFoot(context: Context) {
  const begun = Object.keys(context.open.record.attendance).length > 0;
  return html`<div class="yo-foot" data-place="last">
    ${button(t('home.lock'), () => context.kit.lock(), { size: 'l', icon: 'lock', id: 'lock' })}
    ${button(t(begun ? 'home.continue' : 'home.start'), () => context.go('attendance'), { kind: 'primary', size: 'l', id: 'home-start' })}
  </div>`;
}

function stages(context: Context): Stage[] {
  const { snapshot, record } = context.open;
  const { session, agenda } = snapshot;
  const flow = progress(snapshot, record, context.kit.now());
  const here = attendees(snapshot, record, byReading).filter(isHere).length;
  const over = flow.started && !flow.current && !flow.next;
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  const state = (done: boolean, now: boolean): Stage['state'] => (done ? 'done' : now ? 'now' : 'coming');
  return [
    { when: '', title: t('home.flow.taken'), note: t('home.flow.taken.note'), state: 'done' },
    {
      when: '',
      title: t('home.flow.attendance'),
      note:
        here > 0
          ? `${here}${t('attendance.here')}`
          : t('home.flow.attendance.note', { people: snapshot.participants.length }),
      state: state(flow.started, !flow.started),
    },
    {
      when: time(session.starts),
      title: t('home.flow.runsheet'),
      note: t('home.flow.runsheet.note', { items: agenda.length, minutes }),
      state: state(over, flow.started),
    },
    ...(snapshot.survey
      ? [{ when: '', title: t('home.flow.survey'), note: t('home.flow.survey.note'), state: state(false, over) }]
      : []),
    {
      when: time(session.ends),
      title: t('home.flow.remarks'),
      note: t('home.flow.remarks.note'),
      state: state(record.remarks.length > 0, over),
    },
    { when: '', title: t('home.flow.return'), note: '', state: 'coming' },
  ];
}

function stage({ when, title, note, state }: Stage, index: number) {
  return html`<li data-state=${state} aria-current=${state === 'now' ? 'step' : nothing}>
    <span class="yo-timeline__time">${when}</span>
    <span class="yo-timeline__node">${state === 'done' ? icon('check') : state === 'now' ? nothing : index + 1}</span>
    <div class="yo-timeline__what">
      <span>${state === 'done' ? html`<span class="yo-hidden">${t('home.done')}</span>` : nothing}${title}</span>
      ${state === 'now' ? html`<span class="yo-chip" data-kind="now">${t('home.now')}</span>` : nothing}
      <span class="yo-note">${note}</span>
    </div>
  </li>`;
}

/** 配る資料 */
function handouts(context: Context) {
  const { snapshot, materials } = context.open;
  const listed = snapshot.materials ?? [];
  if (listed.length === 0) return nothing;
  const here = listed.filter(({ sha256 }) => materials.has(sha256)).length;
  return html`<section class="yo-section">
    <h2>${t('materials.title')}</h2>
    <ul class="yo-list">${way(context, 'materials', t('home.materials'), t('home.materials.note', { count: listed.length, here }))}</ul>
  </section>`;
}

function others(context: Context) {
  const { others } = context.view;
  if (others.length === 0) return nothing;
  return html`<section class="yo-section">
    <h2>${t('home.others')}</h2>
    <ul class="yo-list">
      ${others.map(
        ({ checkout, snapshot: { session } }) => html`<li>
          <button class="yo-row" type="button" data-lines="2" @click=${() => context.kit.choose(checkout)}>
            <span>
              <b>${t(`kind.${session.kind}`)} ${session.title}</b><br />
              <span class="yo-note">${day(session.starts)} ${time(session.starts)}　${session.venue.name}</span>
            </span>
            <svg class="yo-icon yo-row__icon" aria-hidden="true"><use href="#right"></use></svg>
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
}
