import { html, nothing } from 'lit-html';
import { day, known, t, time } from '../i18n';
import type { FollowUp, Note } from '../model/protocol';
import { ASKED, isBegun, noteOf, STEPS, type VisitStep } from '../model/visit';
import type { Context } from './context';
import { editNote, editPromise, writeAsked, writing } from './noteDialogs';
import { button, clockTime, icon, problem } from './parts';
import { recordsTabs } from './records';

/** 支援メモ — by step of the visit; what was asked for before it at hand. */
export function notes(context: Context) {
  const steps = stepsOf(context);
  const step = stepOf(context);
  return html`
    <div class="yo-head">
      <div class="yo-head__title">
        ${context.open.snapshot.hearing ? html`<p class="yo-head__over">${context.open.snapshot.hearing.association}</p>` : nothing}
        <h1>${t('notes.title')}</h1>
      </div>
    </div>
    ${problem(context)} ${recordsTabs(context)}
    <ol class="yo-steps" data-count=${steps.length}>${steps.map((one, index) => node(context, one, index, step))}</ol>
    <section class="yo-section">
      <div class="yo-section__head"><h2>${t(`step.${step}.do`)}</h2></div>
      ${step === 'hearing' ? hearing(context) : quote(context, step)}
      ${step === 'rules' ? html`<p>${button(t('rules.open'), () => context.go('rules'), { icon: 'form', id: 'rules-open' })}</p>` : nothing}
      ${asked(context, step)} ${written(context, step)}
    </section>
  `;
}

/** A visit has seven steps; at the other occasions questions are taken and promises made. */
function stepsOf({ open }: Context): readonly VisitStep[] {
  return open.snapshot.session.kind === 'dispatch' ? STEPS : ['questions', 'follow-up'];
}

export function stepOf(context: Context): VisitStep {
  const steps = stepsOf(context);
  const { visitStep } = context.ui;
  return visitStep && steps.includes(visitStep) ? visitStep : (steps[0] as VisitStep);
}

function node(context: Context, step: VisitStep, index: number, current: VisitStep) {
  const begun = isBegun(context.open.record, step);
  return html`<li data-state=${begun ? 'done' : 'coming'}>
    <button type="button" aria-current=${step === current ? 'step' : nothing} data-testid=${`step-${step}`}
      @click=${() => context.set({ visitStep: step, noteKind: step === 'follow-up' ? 'promise' : 'note' })}>
      <span class="yo-steps__node">${begun && step !== current ? icon('check') : index + 1}</span>
      <span>${begun ? html`<span class="yo-hidden">${t('home.done')}</span>` : nothing}${t(`step.${step}`)}</span>
    </button>
  </li>`;
}

/** 事前アンケート・ヒアリングと、これまでの派遣 */
function hearing({ open: { snapshot } }: Context) {
  const { hearing } = snapshot;
  if (!hearing) return html`<p class="yo-note">${t('hearing.none')}</p>`;
  return html`
    <dl class="yo-answers">
      ${hearing.answers.map(({ question, answer }) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}
    </dl>
    ${hearing.visits.map(
      (visit) => html`<details class="yo-summary" data-testid="earlier-visit">
        <summary>${t('hearing.visit', { day: day(visit.day), title: visit.title })}</summary>
        <ul class="yo-entries">
          ${visit.notes.map(({ text, kind }) => html`<li data-plain><div><p>${text}</p>${chip(kind)}</div></li>`)}
          ${visit.promises.map(({ text, due }) => html`<li data-plain><div><p>${text}</p><p class="yo-note">${t('notes.due', { day: day(due) })}</p></div></li>`)}
        </ul>
      </details>`,
    )}
  `;
}

/** The last answer of the hearing tells what they worry about: at hand where it is settled. */
function quote({ open: { snapshot } }: Context, step: VisitStep) {
  const worry = snapshot.hearing?.answers.at(-1);
  if (!worry || (step !== 'rules' && step !== 'orientation')) return nothing;
  return html`<figure class="yo-quote">
    <figcaption class="yo-note">${t('hearing.from', { question: worry.question })}</figcaption>
    <blockquote>${worry.answer}</blockquote>
  </figure>`;
}

function asked(context: Context, step: VisitStep) {
  const kinds = ASKED[step];
  if (kinds.length === 0) return nothing;
  return html`<dl class="yo-answers yo-answers--asked">
    ${kinds.map((kind) => {
      const note = noteOf(context.open.record, kind);
      const words = known(`note.${kind}`, 'notes.note');
      return html`<div>
        <dt>${words}</dt>
        <dd>${note?.text ?? html`<span class="yo-soft">${t('notes.not-yet')}</span>`}</dd>
        <dd>${button(
          t(note ? 'records.edit' : 'notes.write'),
          () => context.show((c) => writeAsked(c, step, kind, note)),
          {
            kind: 'quiet',
            size: 'row',
            id: `write-${kind}`,
            label: `${words} ${t(note ? 'records.edit' : 'notes.write')}`,
          },
        )}</dd>
      </div>`;
    })}
  </dl>`;
}

function written(context: Context, step: VisitStep) {
  const { notes, promises } = context.open.record;
  const kinds = ASKED[step];
  const own = notes.filter((note) => note.step === step && !(note.kind && kinds.includes(note.kind)));
  const entries = [...own, ...(step === 'follow-up' ? promises : [])].sort((a, b) => (a.at < b.at ? -1 : 1));
  if (entries.length === 0) return kinds.length > 0 ? nothing : html`<p class="yo-note yo-gap">${t('notes.empty')}</p>`;
  return html`<ul class="yo-entries">${entries.map((one) => entry(context, one))}</ul>`;
}

function entry(context: Context, one: Note | FollowUp) {
  const names = context.open.snapshot.people;
  const promise = 'due' in one;
  return html`<li data-testid=${promise ? 'promise' : 'note'}>
    ${clockTime(one.at)}
    <div>
      <p>${one.text}</p>
      <p class="yo-entries__foot">
        ${promise ? due(one) : chip(one.kind)}<span class="yo-note">${names[one.by] ?? ''}</span>
      </p>
      ${rival(one)}
    </div>
    ${button(t('records.edit'), () => context.show((c) => (promise ? editPromise(c, one) : editNote(c, one))), {
      kind: 'quiet',
      size: 'row',
      label: t('notes.edit.label', { time: time(one.at) }),
    })}
  </li>`;
}

const due = ({ due, channel }: FollowUp) => html`<span class="yo-state">${icon('calendar')}${t('notes.promise')}</span>
  <span class="yo-note"><b>${t('notes.due', { day: day(due) })}</b>　${channel === 'mail' || channel === 'phone' ? t(`channel.${channel}`) : channel}</span>`;

function chip(kind: string | undefined) {
  if (kind === undefined) return html`<span class="yo-state">${icon('speech')}${t('notes.note')}</span>`;
  const decided = kind === 'decision' || kind.startsWith('rule');
  return html`<span class="yo-state">${icon(decided ? 'decided' : 'notes')}${decided ? t('notes.decision') : known(`note.${kind}`, 'notes.note')}</span>`;
}

function rival({ rival }: Note | FollowUp) {
  if (!rival) return nothing;
  return html`<div class="yo-notice" data-kind="need">
    ${icon('alert')}<div><p class="yo-notice__title">${t('need.title')}　${t('records.rival')}</p><p>${rival.text}</p></div>
  </div>`;
}

export const composeNote = (context: Context) => writing(context, stepOf(context));
