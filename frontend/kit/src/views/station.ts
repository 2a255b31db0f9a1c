import { html, nothing } from 'lit-html';
import { byReading, t } from '../i18n';
import { type Attendee, attendees, bare } from '../model/attending';
import { chosenOf, type Draft, emptyDraft, inWords, picked, written } from '../model/keyingSheet';
import { onPaper } from '../model/keyings';
import type { Question } from '../model/protocol';
import type { Context } from './context';
import { button, cancel, dialog, icon, problem } from './parts';

const LONGEST_TEXT = 4000;

/** What a participant holds in their own hands: nothing else of the kit can be reached, and leaving it locks the tablet. */
const leave = (context: Context) =>
  button(t('station.leave'), () => context.show(leaving), { kind: 'quiet', icon: 'lock', id: 'station-leave' });

function leaving(context: Context) {
  const actions = html`${cancel(context)}${button(t('home.lock'), () => context.kit.lock(), { kind: 'primary', id: 'station-lock' })}`;
  return dialog(context, t('station.leave'), html`<p class="yo-gap">${t('station.leave.what')}</p>`, actions);
}

/** 回覧 — the questionnaire, one question at a time, for one person after the other. */
export function handRound(context: Context) {
  const questions = context.open.snapshot.survey?.questions ?? [];
  const { handed } = context.ui;
  if (!handed) return welcome(context, questions);
  const question = questions[handed.at];
  return html`<section class="yo-station">
    ${problem(context)} ${question ? ask(context, question, handed, questions.length) : check(context, questions, handed)}
  </section>`;
}

function welcome(context: Context, questions: readonly Question[]) {
  const thanks = context.ui.toast !== undefined;
  return html`<section class="yo-station" data-testid="handed-over">
    ${problem(context)}
    <h1>${t(thanks ? 'hand-round.thanks' : 'hand-round.title')}</h1>
    <p class="yo-station__lead">${t(thanks ? 'hand-round.pass-on' : 'hand-round.lead', { count: questions.length })}</p>
    <p>${t('hand-round.anonymous')}</p>
    ${button(t(thanks ? 'hand-round.next-person' : 'hand-round.start'), () => begin(context), { kind: 'primary', size: 'l', wide: true, id: 'hand-start' })}
    <p class="yo-station__leave">${leave(context)}</p>
  </section>`;
}

function begin(context: Context): void {
  delete context.ui.toast;
  context.set({ handed: emptyDraft });
}

function ask(context: Context, question: Question, draft: Draft, count: number) {
  const change = (answers: Draft['answers']) => context.set({ handed: { ...draft, answers } });
  const chosen = chosenOf(draft.answers, question.id);
  const type = question.kind === 'single' ? 'radio' : 'checkbox';
  const answer =
    question.kind === 'text'
      ? html`<textarea class="yo-input" rows="5" maxlength=${LONGEST_TEXT} aria-label=${question.text} autocomplete="off" data-testid="hand-text"
          .value=${inWords(draft.answers, question)} @input=${(event: InputEvent) => change(written(draft.answers, question.id, (event.target as HTMLTextAreaElement).value))}></textarea>`
      : question.options.map(
          (
            option,
          ) => html`<label class="yo-choice"><input type=${type} name="answer" .checked=${chosen.includes(option.id)} data-testid="hand-option"
            @change=${() => change(picked(draft.answers, question, option.id))} /><span>${option.text}</span></label>`,
        );
  return html`
    <p class="yo-note yo-num">${t('hand-round.question', { number: draft.at + 1, count })}</p>
    <fieldset class="yo-choices yo-station__ask"><legend><h1>${question.text}</h1></legend>${question.hint ? html`<p class="yo-note">${question.hint}</p>` : nothing}${answer}</fieldset>
  `;
}

function check(_context: Context, questions: readonly Question[], draft: Draft) {
  return html`<h1>${t('hand-round.check')}</h1>
    <dl class="yo-answers">
      ${questions.map((question) => html`<div><dt>${question.text}</dt><dd>${inWords(draft.answers, question) || html`<span class="yo-soft">${t('hand-round.blank')}</span>`}</dd></div>`)}
    </dl>`;
}

export function handRoundFoot(context: Context) {
  const { handed } = context.ui;
  if (!handed) return nothing;
  const count = context.open.snapshot.survey?.questions.length ?? 0;
  const to = (at: number) => context.set({ handed: { ...handed, at } });
  return html`<div class="yo-foot" data-place="last">
    ${handed.at > 0 ? button(t('hand-round.back'), () => to(handed.at - 1), { size: 'l', id: 'hand-back' }) : nothing}
    ${
      handed.at < count
        ? button(t('hand-round.next'), () => to(handed.at + 1), { kind: 'primary', size: 'l', id: 'hand-next' })
        : button(t('hand-round.send'), () => send(context, handed), { kind: 'primary', size: 'l', id: 'hand-send' })
    }
  </div>`;
}

async function send(context: Context, { answers }: Draft): Promise<void> {
  const { kit, open } = context;
  const sheet = open.record.answers.filter((keying) => !onPaper(keying)).length + 1;
  const kept = await context.run(() => kit.record('answer.keyed', kit.newId(), { sheet, channel: 'tablet', answers }), {
    text: t('toast.handed'),
  });
  if (!kept) return;
  delete context.ui.handed;
  context.set({});
}

/** 本人の受付 — one finds oneself by the reading and says: here I am. */
export function signIn(context: Context) {
  const { snapshot, record } = context.open;
  const wanted = bare(context.ui.search);
  const found =
    wanted === ''
      ? []
      : attendees(snapshot, record, byReading).filter(
          ({ kana, name }) => bare(kana || name).startsWith(wanted) || bare(name).startsWith(wanted),
        );
  return html`<section class="yo-station">
    ${problem(context)}
    <h1>${t('sign-in-sheet.title')}</h1>
    <p class="yo-station__lead">${t('sign-in-sheet.lead')}</p>
    <input class="yo-input" autocomplete="off" aria-label=${t('sign-in-sheet.reading')} placeholder=${t('sign-in-sheet.reading')} .value=${context.ui.search}
      data-testid="reading" @input=${(event: InputEvent) => context.set({ search: (event.target as HTMLInputElement).value })} />
    <ul class="yo-list">${found.map((person) => arriving(context, person))}</ul>
    ${wanted !== '' && found.length === 0 ? html`<p class="yo-empty">${t('sign-in-sheet.nobody')}</p>` : nothing}
    <p class="yo-station__leave">${leave(context)}</p>
  </section>`;
}

function arriving(context: Context, { id, name, kana, association, status }: Attendee) {
  const come = async () => {
    const kept = await context.run(() => context.kit.record('attendance.marked', id, { status: 'present' }), {
      text: t('toast.welcome', { name }),
      undo: () => context.kit.record('entity.removed', id, {}),
    });
    if (kept) context.set({ search: '' });
  };
  return html`<li class="yo-row" data-lines="2">
    <span><b>${name}</b>　<span class="yo-note">${kana}</span><br /><span class="yo-note">${association}</span></span>
    ${status && status !== 'absent' ? html`<span class="yo-state" data-kind="good">${icon('check-circle')}${t('home.done')}</span>` : button(t('sign-in-sheet.here'), come, { size: 'row', kind: 'primary', id: 'sign-in', label: t('sign-in-sheet.here.label', { name }) })}
  </li>`;
}
