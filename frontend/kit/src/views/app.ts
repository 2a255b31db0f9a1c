import { html, nothing, render } from 'lit-html';
import { type Key, language, t } from '../i18n';
import type { Kit } from '../store/kit';
import { attendance } from './attendance';
import { keepAwake } from './awake';
import { board, boardFoot } from './board';
import { checklist } from './checklist';
import { choose } from './choose';
import { clock, clockFoot } from './clock';
import { Context, freshUi, type Page } from './context';
import { details } from './details';
import { enrol, signIn as signInForm, unlock } from './entrance';
import { equipment } from './equipment';
import { groups } from './groups';
import { home, homeFoot } from './home';
import { matching } from './matching';
import { materials } from './materials';
import { composeNote, notes } from './notes';
import { paper, paperFoot } from './paper';
import { badge, button, icon, toast } from './parts';
import { photographs, takePhotograph } from './photographs';
import { preflight, preflightFoot } from './preflight';
import { presentation, presentationFoot } from './presentation';
import { receipts } from './receipts';
import { compose, firstPart, records } from './records';
import { ruleSheet, ruleSheetFoot, rules, rulesFoot } from './rules';
import { runsheet, runsheetFoot } from './runsheet';
import { sheetKey } from './sheet';
import { handRound, handRoundFoot, signIn } from './station';
import { storage } from './storage';
import { survey, surveyFoot } from './survey';

const TICK_MS = 10_000;

interface Screen {
  body: (context: Context) => unknown;
  foot?: (context: Context) => unknown;
  /** Its place in the bottom bar. */
  place?: 'attendance' | 'runsheet' | 'records' | 'survey';
  /** In a participant's hands: nothing of the kit around it. */
  alone?: boolean;
  key?: (context: Context, event: KeyboardEvent) => void;
}

const screens: Record<Page, Screen> = {
  home: { body: home, foot: homeFoot },
  attendance: { body: attendance, place: 'attendance' },
  matching: { body: matching, place: 'attendance' },
  runsheet: { body: runsheet, foot: runsheetFoot, place: 'runsheet' },
  clock: { body: clock, foot: clockFoot },
  checklist: { body: checklist, place: 'runsheet' },
  equipment: { body: equipment, place: 'runsheet' },
  records: { body: records, foot: compose, place: 'records' },
  notes: { body: notes, foot: composeNote, place: 'records' },
  rules: { body: rules, foot: rulesFoot, place: 'records' },
  ruleSheet: { body: ruleSheet, foot: ruleSheetFoot },
  groups: { body: groups, place: 'records' },
  board: { body: board, foot: boardFoot, place: 'records' },
  presentation: { body: presentation, foot: presentationFoot },
  photographs: { body: photographs, foot: takePhotograph, place: 'records' },
  materials: { body: materials },
  receipts: { body: receipts },
  preflight: { body: preflight, foot: preflightFoot },
  survey: { body: survey, foot: surveyFoot, place: 'survey' },
  paper: { body: paper, foot: paperFoot, place: 'survey', key: sheetKey },
  handRound: { body: handRound, foot: handRoundFoot, alone: true },
  signIn: { body: signIn, alone: true },
};

const entrances = { enrol, signIn: signInForm, choose, locked: unlock };
const places = [
  ['attendance', 'people'],
  ['runsheet', 'progress'],
  ['records', 'notes'],
  ['survey', 'form'],
] as const;

/** Draws the kit whenever something changed, and as the clock goes on. */
export function run(kit: Kit, root: HTMLElement): void {
  const context = new Context(kit, { ...freshUi(), ...enrolment() }, () => draw());
  let { phase, open } = kit.view;
  const draw = () => {
    // nothing opened or typed before shines through a lock, or is kept in another session
    if (kit.view.phase !== phase || kit.view.open?.checkout !== open?.checkout) context.forget();
    ({ phase, open } = kit.view);
    render(page(context), root);
    const dialog = root.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    void keepAwake(phase === 'open' ? context.ui.page : undefined);
  };
  document.documentElement.lang = language;
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, () => kit.touched(), { passive: true });
  window.addEventListener('keydown', (event) => {
    if (kit.view.phase === 'open') screens[context.ui.page].key?.(context, event);
  });
  setInterval(draw, TICK_MS);
  kit.subscribe(draw);
  draw();
}

/** 登録コード out of the office's QR code; it works once and does not stay in the address. */
function enrolment(): { enrolCode?: string } {
  const code = new URLSearchParams(location.hash.slice(1)).get('enrol');
  if (!code) return {};
  history.replaceState(null, '', location.pathname + location.search);
  return { enrolCode: code };
}

function page(context: Context) {
  const { phase } = context.view;
  if (phase === 'starting') return nothing;
  const open = phase === 'open';
  const screen: Screen = open ? screens[context.ui.page] : { body: entrances[phase] };
  document.title = title(context);
  return html`<div class="yo-kit" data-page=${open ? context.ui.page : phase} ?data-large=${context.ui.large && context.ui.page === 'survey'}>
    <header class="yo-top">${screen.alone ? html`<span class="yo-top__place">${t('app.name')}</span>` : html`${top(context)} ${badge(context, details)}`}</header>
    <main tabindex="0">${screen.alone ? nothing : html`${storage(context)} ${update(context)}`} ${screen.body(context)}</main>
    <footer class="yo-bottom">
      ${toast(context)} ${screen.foot?.(context)} ${open && screen.place ? bar(context, screen.place) : nothing}
    </footer>
    ${context.ui.dialog?.(context)}
  </div>`;
}

function top(context: Context) {
  if (context.view.phase !== 'open' || context.ui.page === 'home') {
    const { deviceName } = context.view;
    return html`<span class="yo-top__place">${t('app.name')}${
      deviceName ? html`<span class="yo-top__device">${t('app.device', { name: deviceName })}</span>` : nothing
    }</span>`;
  }
  const { kind, number } = context.open.snapshot.session;
  return html`<button class="yo-top__place" type="button" data-testid="go-home" @click=${() => context.go('home')}>
    ${icon('left')}${t(`kind.${kind}`)} ${t('session.number', { number })}
  </button>`;
}

function bar(context: Context, current: string) {
  return html`<nav class="yo-bar" aria-label=${t('place.label')}>
    ${places.map(
      ([name, picture]) => html`<a
        href=${`#${name}`} data-testid=${`tab-${name}`} aria-current=${name === current ? 'page' : nothing}
        @click=${(event: Event) => {
          event.preventDefault();
          context.go(name === 'records' ? firstPart(context) : name);
        }}
      >${icon(picture)}${t(`place.${name}`)}</a>`,
    )}
  </nav>`;
}

/** Offered, never taken by itself. */
function update(context: Context) {
  if (!context.view.updateReady) return nothing;
  return html`<div class="yo-notice" data-testid="update">
    ${icon('wait')}<div><p class="yo-notice__title">${t('update.ready')}</p><p>${t('update.what')}</p></div>
    ${button(t('update.do'), () => context.kit.takeUpdate(), { size: 'row' })}
  </div>`;
}

function title({ view, ui }: Context): string {
  if (view.phase !== 'open' || ui.page === 'home') return t('app.name');
  const { place } = screens[ui.page];
  return place ? `${t(`place.${place}` as Key)} — ${t('app.name')}` : t('app.name');
}
