import { html, nothing } from 'lit-html';
import { byReading, t } from '../i18n';
import { asked, chosenOf, fault, LONGEST_BESIDE, longest, only } from '../model/asking';
import { type Attendee, attendees, bare } from '../model/attending';
import { besideOf, type Draft, emptyDraft, inWords, picked, written } from '../model/keyingSheet';
import { onPaper } from '../model/keyings';
import type { Question } from '../model/protocol';
import type { Context } from './context';
import { button, cancel, dialog, icon, problem } from './parts';

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
  const shown = asked(questions, handed.answers);
  const question = shown[handed.at];
  return html`<section class="yo-station">
    ${problem(context)} ${question ? ask(context, question, handed, shown.length) : check(context, shown, handed)}
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
      ? writing(question, draft, change)
      : question.options.map(
          (
            option,
          ) => html`<label class="yo-choice"><input type=${type} name="answer" .checked=${chosen.includes(option.id)} data-testid="hand-option"
            @change=${() => change(picked(draft.answers, question, option.id))} /><span>${option.text}</span></label>
            ${
              option.write && chosen.includes(option.id)
                ? html`<input class="yo-input" type="text" maxlength=${LONGEST_BESIDE} autocomplete="off" data-testid="hand-beside" aria-label=${t('paper.beside', { option: option.text })}
                    .value=${besideOf(draft.answers, option.id)} @input=${(event: InputEvent) => change(written(draft.answers, option.id, typed(event)))} />`
                : nothing
            }`,
        );
  return html`
    <p class="yo-note yo-num">${t('hand-round.question', { number: draft.at + 1, count })}</p>
    <fieldset class="yo-choices yo-station__ask"><legend><h1>${question.text}</h1></legend>${question.hint ? html`<p class="yo-note">${question.hint}</p>` : nothing}${answer}</fieldset>
  `;
}

const typed = (event: InputEvent): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

function writing(question: Question, { answers }: Draft, change: (answers: Draft['answers']) => void) {
  const input = (event: InputEvent) => change(written(answers, question.id, typed(event)));
  const value = String(answers[question.id] ?? '');
  if (question.form === undefined) {
    return html`<textarea class="yo-input" rows="5" maxlength=${longest(question)} aria-label=${question.text} autocomplete="off" data-testid="hand-text"
      .value=${value} @input=${input}></textarea>`;
  }
  const wrong = fault(question, answers);
  return html`<input class="yo-input" type="text" inputmode=${question.form === 'number' ? 'numeric' : 'text'} maxlength=${longest(question)} aria-label=${question.text}
      autocomplete="off" data-testid="hand-line" aria-invalid=${wrong ? 'true' : nothing} .value=${value} @input=${input} />
    ${wrong ? html`<p class="yo-note" role="status" data-testid="hand-wrong">${t(`hand-round.wrong.${wrong}`, { least: question.bounds?.least ?? 0, most: question.bounds?.most ?? 0 })}</p>` : nothing}`;
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
  const shown = asked(context.open.snapshot.survey?.questions ?? [], handed.answers);
  const count = shown.length;
  const to = (at: number) => context.set({ handed: { ...handed, at } });
  const question = shown[handed.at];
  // a number that cannot be counted is put right, or taken out, by the one person who knows what was meant
  const on = () => {
    if (!question || !fault(question, handed.answers)) to(handed.at + 1);
  };
  return html`<div class="yo-foot" data-place="last">
    ${handed.at > 0 ? button(t('hand-round.back'), () => to(handed.at - 1), { size: 'l', id: 'hand-back' }) : nothing}
    ${
      handed.at < count
        ? button(t('hand-round.next'), on, { kind: 'primary', size: 'l', id: 'hand-next' })
        : button(t('hand-round.send'), () => send(context, handed), { kind: 'primary', size: 'l', id: 'hand-send' })
    }
  </div>`;
}

async function send(context: Context, draft: Draft): Promise<void> {
  const { kit, open } = context;
  const answers = only(open.snapshot.survey?.questions ?? [], draft.answers);
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
