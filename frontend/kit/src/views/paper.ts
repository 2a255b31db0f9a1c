import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import { asked, chosenOf, fault, LONGEST_BESIDE, longest } from '../model/asking';
import { sheetNumbers } from '../model/coverage';
import { besideOf, goesOn, inWords, OPTION_KEYS, picked, without, written } from '../model/keyingSheet';
import type { Question } from '../model/protocol';
import type { Context, SheetOnScreen } from './context';
import { button, icon, problem } from './parts';
import { change, keepSheet, keyingOf, nextNumber, openSheet, padded, questionsOf, removeSheet, sheetOf } from './sheet';

/** 紙の回答を入力 — numbered sheets, one key per answer, the next sheet by itself. */
export function paper(context: Context) {
  const questions = questionsOf(context);
  if (questions.length === 0) return html`<p class="yo-empty">${t('survey.none')}</p>`;
  const sheet = sheetOf(context);
  return html`<div class="yo-keying">
    ${numbers(context, sheet)}
    <div class="yo-keying__sheet">
      <div class="yo-head">
        <div class="yo-head__title"><p class="yo-head__over">${t('paper.title')}</p><h1>${t('paper.sheet', { number: padded(sheet.number) })}</h1></div>
        <label class="yo-choice yo-keying__look"><input type="checkbox" .checked=${context.ui.secondLook} data-testid="second-look"
          @change=${(event: Event) => context.set({ secondLook: (event.target as HTMLInputElement).checked })} /><span>${t('paper.second-look')}</span></label>
      </div>
      ${problem(context)}
      ${sheet.looking ? look(questions, sheet) : html`<p class="yo-note">${t('paper.keys')}</p>${asked(questions, sheet.draft.answers).map((question, index) => one(context, sheet, question, index))}`}
    </div>
  </div>`;
}

function numbers(context: Context, sheet: SheetOnScreen) {
  const keyed = sheetNumbers(context.open.record.answers);
  const last = Math.max(sheet.number, ...keyed);
  const differing = new Set(
    context.open.record.attention.filter(({ reason }) => reason === 'sheet-differs').map(({ id }) => id),
  );
  return html`<nav class="yo-numbers" aria-label=${t('paper.sheets')}>
    <h2>${t('paper.sheets')} <span class="yo-num">${t('paper.keyed', { count: keyed.length })}</span></h2>
    <ol>
      ${Array.from({ length: last }, (_, index) => index + 1).map((number) => {
        const done = keyed.includes(number);
        const doubtful = context.open.record.answers.some(({ id, sheet }) => sheet === number && differing.has(id));
        return html`<li><button type="button" aria-current=${number === sheet.number ? 'true' : nothing} data-testid="sheet" @click=${() => openSheet(context, number)}>
          ${padded(number)}${state(number === sheet.number, done, doubtful)}</button></li>`;
      })}
    </ol>
    ${button(t('paper.add'), () => openSheet(context, nextNumber(context, last)), { kind: 'quiet', size: 'row', icon: 'plus', id: 'sheet-add' })}
  </nav>`;
}

function state(current: boolean, done: boolean, doubtful: boolean) {
  if (doubtful) return html`<span class="yo-state" data-kind="need">${icon('alert')}${t('paper.differs')}</span>`;
  if (done) return html`<span class="yo-state" data-kind="good">${icon('check')}${t('home.done')}</span>`;
  return html`<span class="yo-state">${current ? icon('notes') : nothing}${t(current ? 'paper.now' : 'survey.not-yet')}</span>`;
}

function one(context: Context, sheet: SheetOnScreen, question: Question, index: number) {
  const { draft } = sheet;
  const on = index === draft.at;
  // as on the paper, where questions that are not asked keep their number
  const number = questionsOf(context).indexOf(question) + 1;
  const label = t('paper.question', { number, text: question.text });
  const choose = (option: string) => {
    const answers = picked(draft.answers, question, option);
    change(context, { answers, at: goesOn(question, option) ? index + 1 : index });
  };
  if (question.kind === 'text') {
    return html`<div class="yo-question yo-field" data-question=${index} data-on=${on}>
      <label for=${`answer-${index}`}>${label}</label>
      <textarea class="yo-input" id=${`answer-${index}`} rows="2" maxlength=${longest(question)} autocomplete="off" data-testid="answer-text"
        placeholder=${t('paper.as-written')} .value=${inWords(draft.answers, question)}
        @focus=${() => at(sheet, index)}
        @input=${(event: InputEvent) => write(sheet, question.id, event, index)}></textarea>
      ${wrong(question, sheet)}
    </div>`;
  }
  const chosen = chosenOf(draft.answers, question.id);
  const type = question.kind === 'single' ? 'radio' : 'checkbox';
  return html`<fieldset class="yo-question" data-question=${index} data-on=${on} data-testid="question">
    <legend>${label}</legend>
    <div class="yo-pick">
      ${question.options.map(
        (
          option,
          place,
        ) => html`<label title=${option.text}><input type=${type} name=${`q${index}`} .checked=${chosen.includes(option.id)}
          aria-label=${`${place + 1} ${option.text}`} @click=${() => choose(option.id)} />${OPTION_KEYS[place]?.toUpperCase()}</label>`,
      )}
      <label class="yo-pick__none"><input type="checkbox" .checked=${chosen.length === 0 && index < draft.at}
        @click=${() => change(context, { answers: without(draft.answers, question), at: index + 1 })} />${t('paper.none')}</label>
    </div>
    ${question.options
      .filter(({ id, write: open }) => open && chosen.includes(id))
      .map(
        ({
          id,
          text,
        }) => html`<input class="yo-input" type="text" maxlength=${LONGEST_BESIDE} autocomplete="off" data-testid="answer-beside"
          aria-label=${t('paper.beside', { option: text })} placeholder=${t('paper.as-written')} .value=${besideOf(draft.answers, id)}
          @focus=${() => at(sheet, index)} @input=${(event: InputEvent) => write(sheet, id, event, index)} />`,
      )}
    <p class="yo-pick__said" aria-live=${on ? 'polite' : 'off'}>${inWords(draft.answers, question) || html`<span class="yo-soft">${t(index < draft.at ? 'paper.none' : 'paper.not-yet')}</span>`}</p>
  </fieldset>`;
}

function at(sheet: SheetOnScreen, index: number): void {
  sheet.draft = { ...sheet.draft, at: index };
}

/** The page is not drawn anew while somebody writes. */
function write(sheet: SheetOnScreen, place: string, event: InputEvent, index: number): void {
  const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
  sheet.draft = { answers: written(sheet.draft.answers, place, value), at: index };
}

/** Paper may say anything: it is told, and kept as it is written. */
function wrong(question: Question, { draft }: SheetOnScreen) {
  const kind = fault(question, draft.answers);
  return kind ? html`<p class="yo-note">${t(`paper.wrong.${kind}`)}</p>` : nothing;
}

/** 見直し */
function look(questions: readonly Question[], { draft }: SheetOnScreen) {
  return html`<dl class="yo-answers" data-testid="look">
    ${asked(questions, draft.answers).map((question) => html`<div><dt>${t('paper.question', { number: questions.indexOf(question) + 1, text: question.text })}</dt><dd>${inWords(draft.answers, question) || html`<span class="yo-soft">${t('paper.none')}</span>`}</dd></div>`)}
  </dl>`;
}

export function paperFoot(context: Context) {
  if (questionsOf(context).length === 0) return nothing;
  const sheet = sheetOf(context);
  const keyed = keyingOf(context, sheet.number);
  const next = padded(nextNumber(context, sheet.number));
  return html`<div class="yo-foot">
    ${
      sheet.looking
        ? html`${button(t('paper.correct'), () => change(context, { ...sheet.draft, at: 0 }), { id: 'sheet-correct' })}
            ${keyed ? button(t('photographs.remove'), () => removeSheet(context, keyed), { kind: 'quiet', id: 'sheet-remove' }) : nothing}`
        : button(t('paper.leave'), () => context.go('survey'), { id: 'paper-leave' })
    }
    ${button(t('paper.keep', { next }), () => keepSheet(context), { kind: 'primary', id: 'sheet-keep' })}
  </div>`;
}
