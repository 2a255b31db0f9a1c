import { html, nothing } from 'lit-html';
import { dayWithYear, t } from '../i18n';
import type { Note } from '../model/protocol';
import { isRule, noteOf, RULES } from '../model/visit';
import type { Context } from './context';
import { editNote, writeAsked } from './noteDialogs';
import { button, icon, problem } from './parts';
import { recordsTabs } from './records';

/** 運用ルール — settled with the association, point by point, from a template. */
export function rules(context: Context) {
  return html`
    <div class="yo-head">
      <div class="yo-head__title"><h1>${t('rules.title')}</h1><p class="yo-head__sub">${t('rules.lead')}</p></div>
    </div>
    ${problem(context)} ${recordsTabs(context)}
    <dl class="yo-answers yo-answers--asked">${RULES.map((kind) => point(context, kind))}</dl>
    ${others(context).map(
      (note) =>
        html`<div class="yo-row"><span>${note.text}</span>${button(t('records.edit'), () => context.show((c) => editNote(c, note)), { kind: 'quiet', size: 'row' })}</div>`,
    )}
    <p class="yo-gap">${button(t('rules.add'), () => context.show((c) => writeAsked(c, 'rules', 'rule', undefined, t('rules.other'))), { icon: 'plus', id: 'rule-add' })}</p>
  `;
}

function point(context: Context, kind: (typeof RULES)[number]) {
  const note = noteOf(context.open.record, kind);
  const words = t(`rules.${kind}`);
  return html`<div data-testid="rule">
    <dt>${words}</dt>
    <dd>${note?.text ?? html`<span class="yo-soft">${t('notes.not-yet')}</span>`}</dd>
    <dd>${button(
      t(note ? 'records.edit' : 'notes.write'),
      () => context.show((c) => writeAsked(c, 'rules', kind, note, words, t(`rules.${kind}.example`))),
      {
        kind: 'quiet',
        size: 'row',
        id: `write-${kind}`,
        label: `${words} ${t(note ? 'records.edit' : 'notes.write')}`,
      },
    )}</dd>
  </div>`;
}

const others = ({ open: { record } }: Context): Note[] => record.notes.filter(({ kind }) => kind === 'rule');

export function rulesFoot(context: Context) {
  if (!context.open.record.notes.some(isRule)) return nothing;
  return html`<div class="yo-foot">
    ${button(t('rules.show'), () => context.go('ruleSheet'), { kind: 'primary', icon: 'expand', id: 'rules-show' })}
  </div>`;
}

/** 運用ルールの紙 — large, to be held out to the association, or printed for it. */
export function ruleSheet(context: Context) {
  const { snapshot, record } = context.open;
  const tool = noteOf(record, 'tool')?.text;
  const lines = [
    ...RULES.map((kind) => ({ words: t(`rules.${kind}`), note: noteOf(record, kind) })),
    ...others(context).map((note) => ({ words: t('rules.other'), note })),
  ].filter(({ note }) => note);
  return html`<article class="yo-sheet">
    <h1>${snapshot.hearing?.association ?? snapshot.session.title} <span class="yo-nb">${t('rules.title')}</span></h1>
    <p class="yo-sheet__about">${tool ? html`${tool}　` : nothing}${t('rules.made', { day: dayWithYear(snapshot.session.starts) })}</p>
    <dl>${lines.map(({ words, note }) => html`<div><dt>${words}</dt><dd>${note?.text}</dd></div>`)}</dl>
    <p class="yo-sheet__foot">${t('rules.review')}</p>
  </article>`;
}

export const ruleSheetFoot = (context: Context) => html`<div class="yo-foot" data-place="last">
  ${button(t('action.back'), () => context.go('rules'), { icon: 'left', id: 'sheet-back' })}
  <button class="yo-btn" data-kind="primary" type="button" data-testid="sheet-print" @click=${() => print()}>${icon('paper')}${t('rules.print')}</button>
</div>`;
