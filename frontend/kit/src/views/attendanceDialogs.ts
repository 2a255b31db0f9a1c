import { html } from 'lit-html';
import { t } from '../i18n';
import type { Attendee } from '../model/attending';
import type { AttendanceStatus } from '../model/protocol';
import { KitProblem } from '../store/kit';
import type { Context } from './context';
import { button, cancel, dialog, entered, field } from './parts';

const STATUSES: AttendanceStatus[] = ['present', 'late', 'left', 'absent'];

/** One tap: marked, with the way back to what stood before. */
export function mark(context: Context, person: Attendee, status: AttendanceStatus) {
  const { kit } = context;
  const before = person.status;
  return context.run(() => kit.record('attendance.marked', person.id, { status }), {
    text: t('toast.marked', { name: person.name, status: t(`attendance.${status}`) }),
    undo: () =>
      before
        ? kit.record('attendance.marked', person.id, { status: before })
        : kit.record('entity.removed', person.id, {}),
  });
}

/** 変更・ほか */
export function changing(context: Context, person: Attendee) {
  const { name, association, status, walkIn } = person;
  const submit = (event: SubmitEvent) => {
    const { status: chosen } = entered(event);
    if (chosen === 'none') void unmark(context, person);
    else if (chosen) void mark(context, person, chosen as AttendanceStatus);
  };
  const choice = (value: string, words: string, checked: boolean) => html`<label class="yo-choice">
    <input type="radio" name="status" value=${value} ?checked=${checked} data-testid="set-status" data-status=${value} />
    <span class="yo-choice__what">${words}</span>
  </label>`;
  const body = html`<form id="changing" @submit=${submit}>
    <fieldset class="yo-choices yo-gap">
      <legend class="yo-hidden">${t('place.attendance')}</legend>
      ${STATUSES.map((value) => choice(value, t(`attendance.${value}`), value === status))}
      ${choice('none', t(walkIn ? 'attendance.remove-walk-in' : 'attendance.unmark'), false)}
    </fieldset>
  </form>`;
  const save = html`<button class="yo-btn" data-kind="primary" type="submit" form="changing" data-testid="change-submit">${t('action.save')}</button>`;
  return dialog(context, t('attendance.dialog', { name }), body, html`${cancel(context)}${save}`, association);
}

function unmark(context: Context, { id, name, walkIn }: Attendee) {
  return context.run(() => context.kit.record('entity.removed', id, {}), {
    text: t(walkIn ? 'toast.removed' : 'toast.unmarked', { name }),
    undo: () => context.kit.record('entity.restored', id, {}),
  });
}

/** 当日参加 */
export function walkIn(context: Context) {
  const { kit, open } = context;
  const associations = [...new Set(open.snapshot.participants.map(({ association }) => association))];
  const submit = (event: SubmitEvent) => {
    const { name = '', kana = '', association = '' } = entered(event);
    const id = kit.newId();
    const keep = async () => {
      if (!name) throw new KitProblem('missing', t('walk-in.missing'));
      await kit.record('attendance.walkIn', id, { name, ...(kana && { kana }), association });
    };
    void context.run(keep, {
      text: t('toast.walk-in', { name }),
      undo: () => kit.record('entity.removed', id, {}),
    });
  };
  const body = html`<form id="walk-in" novalidate @submit=${submit}>
    ${field({ name: 'name', label: t('walk-in.name'), id: 'walkin-name', required: true })}
    ${field({ name: 'kana', label: t('walk-in.kana'), id: 'walkin-kana' })}
    ${field({ name: 'association', label: t('walk-in.association'), id: 'walkin-association', list: 'associations' })}
    <datalist id="associations">${associations.map((name) => html`<option value=${name}></option>`)}</datalist>
  </form>`;
  const keep = html`<button class="yo-btn" data-kind="primary" type="submit" form="walk-in" data-testid="walkin-submit">${t('records.keep')}</button>`;
  return dialog(
    context,
    t('walk-in.title'),
    body,
    html`${button(t('action.cancel'), () => context.closeDialog())}${keep}`,
  );
}
