import { html, nothing } from 'lit-html';
import { byReading, t } from '../i18n';
import { type Attendee, attendees, isHere } from '../model/attending';
import { cardsOf, divided, ungrouped } from '../model/groupWork';
import type { Group, Payloads } from '../model/protocol';
import { KitProblem } from '../store/kit';
import type { Context } from './context';
import { button, cancel, dialog, entered, field, icon, problem } from './parts';
import { recordsTabs } from './records';

const LONGEST_NAME = 40;
/** 仕様書 4(3)エ: 10～20人; groups of about five. */
const USUAL_SIZE = 5;
const MOST_GROUPS = 6;

/** 班 — every group with who leads it; each facilitator opens their own, the lecturer any. */
export function groups(context: Context) {
  const { groups } = context.open.record;
  return html`
    <div class="yo-head">
      <div class="yo-head__title"><h1>${t('groups.title')}</h1></div>
      ${groups.length > 0 ? button(t('groups.add'), () => context.show((c) => forming(c)), { icon: 'plus', id: 'group-add' }) : nothing}
    </div>
    ${problem(context)} ${recordsTabs(context)}
    ${
      groups.length === 0
        ? html`<div class="yo-empty"><h2>${t('groups.empty')}</h2><p>${t('groups.empty.do')}</p>
            ${button(t('groups.divide'), () => context.show(dividing), { kind: 'primary', id: 'groups-divide' })}
            ${button(t('groups.add'), () => context.show((c) => forming(c)), { icon: 'plus', id: 'group-add' })}
          </div>`
        : html`<ul class="yo-groups">${groups.map((group) => one(context, group))}</ul>`
    }
    ${left(context)}
  `;
}

export const here = ({ open: { snapshot, record } }: Context): Attendee[] =>
  attendees(snapshot, record, byReading).filter(isHere);

function one(context: Context, group: Group) {
  const { snapshot, record, me } = context.open;
  const { id, name, facilitator, choice } = group;
  const issues = cardsOf(record, id, 'issue').length;
  const solutions = cardsOf(record, id, 'solution').length;
  return html`<li class="yo-card" data-testid="group" data-group=${id} data-kind=${facilitator === me ? 'now' : 'plain'}>
    <div class="yo-section__head"><h2>${name}</h2>${facilitator === me ? html`<span class="yo-chip" data-kind="now">${t('groups.mine')}</span>` : nothing}</div>
    <p>${
      facilitator
        ? t('groups.facilitator', { name: snapshot.people[facilitator] ?? '' })
        : html`<span class="yo-chip" data-kind="need">${icon('alert')}${t('groups.no-facilitator')}</span>`
    }</p>
    <p class="yo-note">${members(context, group) || t('groups.nobody')}</p>
    <p class="yo-note">${t('groups.counts', { issues, solutions })}</p>
    ${choice?.theme ? html`<p class="yo-state">${icon('flag')}${t('groups.chose', { theme: choice.theme })}</p>` : nothing}
    <p class="yo-card__actions">
      ${button(t('groups.open'), () => openBoard(context, id), { kind: 'primary', id: 'group-open', label: t('groups.open.label', { name }) })}
      ${button(t('records.edit'), () => context.show((c) => forming(c, group)), { kind: 'quiet', id: 'group-edit', label: t('groups.edit.label', { name }) })}
    </p>
  </li>`;
}

function openBoard(context: Context, group: string): void {
  context.ui.group = group;
  context.ui.groupPart = 'issues';
  context.go('board');
}

export function members(context: Context, { members }: Group): string {
  const everybody = attendees(context.open.snapshot, context.open.record, byReading);
  return everybody
    .filter(({ id }) => members.includes(id))
    .map(({ name }) => name)
    .join('・');
}

function left(context: Context) {
  const { groups } = context.open.record;
  const alone = ungrouped(here(context), groups);
  if (groups.length === 0 || alone.length === 0) return nothing;
  return html`<div class="yo-notice yo-gap" data-kind="need">
    ${icon('alert')}<div><p class="yo-notice__title">${t('groups.left', { count: alone.length })}</p><p>${alone.map(({ name }) => name).join('・')}</p></div>
  </div>`;
}

/** 班分け */
function dividing(context: Context) {
  const people = here(context);
  const usual = Math.max(1, Math.round(people.length / USUAL_SIZE));
  const submit = (event: SubmitEvent) => {
    const count = Number.parseInt(entered(event).count ?? '', 10);
    const made: string[] = [];
    const form = async () => {
      if (!(count >= 1 && count <= MOST_GROUPS)) throw new KitProblem('missing', t('groups.missing-count'));
      for (const [index, members] of divided(people, count).entries()) {
        const id = context.kit.newId();
        await context.kit.record('group.formed', id, { name: t('groups.name', { number: index + 1 }), members });
        made.push(id);
      }
    };
    const undo = async () => {
      for (const id of made) await context.kit.record('entity.removed', id, {});
    };
    void context.run(form, { text: t('toast.divided', { count }), undo });
  };
  const body = html`<form id="dividing" novalidate @submit=${submit}>
    <p class="yo-gap">${t('groups.divide.what', { people: people.length })}</p>
    <div class="yo-field"><label for="field-count">${t('groups.count')}</label>
      <input class="yo-input" id="field-count" name="count" type="number" inputmode="numeric" min="1" max=${MOST_GROUPS} .value=${String(usual)} data-testid="groups-count" /></div>
  </form>`;
  const go = html`<button class="yo-btn" data-kind="primary" type="submit" form="dividing" data-testid="groups-submit">${t('groups.divide')}</button>`;
  return dialog(context, t('groups.divide'), body, html`${cancel(context)}${go}`);
}

/** 班をつくる・直す */
function forming(context: Context, group?: Group) {
  const { snapshot, record } = context.open;
  const id = group?.id ?? context.kit.newId();
  const taken = new Set(record.groups.filter((other) => other.id !== group?.id).flatMap((other) => other.members));
  const submit = (event: SubmitEvent) => {
    const { name = '', facilitator = '' } = entered(event);
    const members = new FormData(event.target as HTMLFormElement).getAll('member').map(String);
    const keep = async () => {
      if (!name) throw new KitProblem('missing', t('groups.missing'));
      await context.kit.record('group.formed', id, { name, members, ...(facilitator && { facilitator }) });
    };
    void context.run(keep, { text: t('toast.group', { name }), undo: () => takeBack(context, id, group) });
  };
  const body = html`<form id="forming" novalidate @submit=${submit}>
    ${field({ name: 'name', label: t('groups.field.name'), id: 'group-name', value: group?.name ?? t('groups.name', { number: record.groups.length + 1 }), limit: LONGEST_NAME, required: true })}
    <div class="yo-field"><label for="field-facilitator">${t('groups.field.facilitator')}</label>
      <select class="yo-input" id="field-facilitator" name="facilitator" data-testid="group-facilitator">
        <option value="">${t('groups.no-facilitator')}</option>
        ${Object.entries(snapshot.people).map(([person, name]) => html`<option value=${person} ?selected=${person === group?.facilitator}>${name}</option>`)}
      </select></div>
    <fieldset class="yo-choices yo-gap"><legend>${t('groups.field.members')}</legend>
      ${here(context)
        .filter((person) => !taken.has(person.id))
        .map(
          (
            person,
          ) => html`<label class="yo-choice"><input type="checkbox" name="member" value=${person.id} .checked=${group?.members.includes(person.id) ?? false} />
            <span class="yo-choice__what">${person.name} <span class="yo-soft">${person.association}</span></span></label>`,
        )}
    </fieldset>
  </form>`;
  const save = html`<button class="yo-btn" data-kind="primary" type="submit" form="forming" data-testid="group-submit">${t('action.save')}</button>`;
  const gone = group ? button(t('groups.remove'), () => remove(context, group), { kind: 'quiet' }) : nothing;
  return dialog(context, group?.name ?? t('groups.add'), body, html`${gone}${cancel(context)}${save}`);
}

function remove(context: Context, { id, name }: Group) {
  return context.run(() => context.kit.record('entity.removed', id, {}), {
    text: t('toast.group-removed', { name }),
    undo: () => context.kit.record('entity.restored', id, {}),
  });
}

function takeBack({ kit }: Context, id: string, before: Group | undefined) {
  if (!before) return kit.record('entity.removed', id, {});
  const { name, facilitator, members } = before;
  const payload: Payloads['group.formed'] = { name, members, ...(facilitator && { facilitator }) };
  return kit.record('group.formed', id, payload);
}
