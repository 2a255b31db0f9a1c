import { html, nothing } from 'lit-html';
import { t } from '../i18n';
import type { EquipmentCheck, Payloads, Snapshot } from '../model/protocol';
import type { Context } from './context';
import { button, cancel, dialog, entered, field, icon, problem } from './parts';
import { runsheetTabs } from './runsheet';

type Piece = Snapshot['equipment'][number];
type Counts = Payloads['equipment.checked'];
const MOST_PIECES = 999;

/** 機材・貸出 — the ward's and the contractor's told apart; what was handed out and what came back. */
export function equipment(context: Context) {
  const { equipment } = context.open.snapshot;
  return html`
    <div class="yo-head"><h1>${t('place.runsheet')}</h1></div>
    ${problem(context)} ${runsheetTabs(context)}
    ${equipment.length === 0 ? html`<div class="yo-empty"><h2>${t('equipment.empty')}</h2></div>` : nothing}
    ${(['ward', 'contractor'] as const).map((side) => part(context, side))}
  `;
}

function part(context: Context, side: Piece['broughtBy']) {
  const pieces = context.open.snapshot.equipment.filter(({ broughtBy }) => broughtBy === side);
  if (pieces.length === 0) return nothing;
  return html`<section class="yo-section">
    <h2>${t(`equipment.${side}`)}</h2>
    <ul class="yo-list">${pieces.map((piece) => row(context, piece))}</ul>
  </section>`;
}

function row(context: Context, piece: Piece) {
  const check = context.open.record.equipment?.[piece.id];
  return html`<li class="yo-row" data-lines="2" data-testid="equipment" data-item=${piece.id}>
    <span>
      <b>${piece.name}</b>
      ${piece.agreed ? nothing : html`<span class="yo-chip" data-kind="need">${icon('alert')}${t('equipment.not-agreed')}</span>`}
      <br />${standing(check)}
    </span>
    <span class="yo-row__end">
      ${check?.ok ? nothing : button(t('equipment.in-order'), () => save(context, piece, { ...countsOf(check), ok: true }), { size: 'row', id: 'equipment-ok', label: t('equipment.in-order.label', { name: piece.name }) })}
      ${button(t('equipment.count'), () => context.show((c) => counting(c, piece)), { kind: 'quiet', size: 'row', id: 'equipment-count', label: t('equipment.count.label', { name: piece.name }) })}
    </span>
  </li>`;
}

function standing(check: EquipmentCheck | undefined) {
  if (!check) return html`<span class="yo-note">${t('equipment.not-yet')}</span>`;
  const { ok, lent, returned, note } = check;
  const out = (lent ?? 0) - (returned ?? 0);
  return html`
    <span class="yo-state" data-kind=${ok ? 'good' : 'need'}>${icon(ok ? 'check-circle' : 'alert')}${t(ok ? 'equipment.in-order' : 'equipment.out-of-order')}</span>
    ${lent === undefined ? nothing : html`<span class="yo-note">${t('equipment.lent', { lent })}</span>`}
    ${returned === undefined ? nothing : html`<span class="yo-note">${t('equipment.returned', { returned })}</span>`}
    ${lent !== undefined && returned !== undefined && out > 0 ? html`<span class="yo-chip" data-kind="need">${icon('alert')}${t('equipment.out', { out })}</span>` : nothing}
    ${note ? html`<span class="yo-note">${note}</span>` : nothing}
  `;
}

/** 数える */
function counting(context: Context, piece: Piece) {
  const check = context.open.record.equipment?.[piece.id];
  const submit = (event: SubmitEvent) => {
    const { lent, returned, note, broken } = entered(event);
    const counts = { ...number('lent', lent), ...number('returned', returned), ...(note && { note }) };
    void save(context, piece, { ok: broken !== 'on', ...counts });
  };
  const count = (name: 'lent' | 'returned', value: number | undefined) => html`<div class="yo-field">
    <label for=${`field-${name}`}>${t(`equipment.field.${name}`)}</label>
    <input class="yo-input" id=${`field-${name}`} name=${name} type="number" inputmode="numeric" min="0" max=${MOST_PIECES}
      data-testid=${`equipment-${name}`} .value=${value === undefined ? '' : String(value)} />
  </div>`;
  const body = html`<form id="counting" @submit=${submit}>
    ${count('lent', check?.lent)} ${count('returned', check?.returned)}
    ${field({ name: 'note', label: t('equipment.field.note'), id: 'equipment-note', value: check?.note ?? '', limit: 400 })}
    <label class="yo-choice yo-gap"><input type="checkbox" name="broken" .checked=${check?.ok === false} /><span>${t('equipment.field.broken')}</span></label>
  </form>`;
  const keep = html`<button class="yo-btn" data-kind="primary" type="submit" form="counting" data-testid="equipment-save">${t('action.save')}</button>`;
  return dialog(context, piece.name, body, html`${cancel(context)}${keep}`, t(`equipment.${piece.broughtBy}`));
}

const number = (name: string, text: string | undefined) => (text ? { [name]: Number.parseInt(text, 10) } : {});

function countsOf(check: EquipmentCheck | undefined): Counts {
  if (!check) return {};
  const { ok, lent, returned, note } = check;
  return {
    ok,
    ...(lent !== undefined && { lent }),
    ...(returned !== undefined && { returned }),
    ...(note !== undefined && { note }),
  };
}

function save(context: Context, { id, name }: Piece, counts: Counts) {
  const before = context.open.record.equipment?.[id];
  return context.run(() => context.kit.record('equipment.checked', id, counts), {
    text: t('toast.equipment', { name }),
    undo: () =>
      before
        ? context.kit.record('equipment.checked', id, countsOf(before))
        : context.kit.record('entity.removed', id, {}),
  });
}
