import { html, nothing } from 'lit-html';
import { t, time } from '../i18n';
import type { Photograph } from '../model/protocol';
import type { Context } from './context';
import { button, icon, problem } from './parts';
import { recordsTabs } from './records';

const LONGEST_CAPTION = 200;

/** 写真 — taken or chosen; on the tablet at once, and marked until the server has it. */
export function photographs(context: Context) {
  const { photographs } = context.open.record;
  return html`
    <div class="yo-head"><h1>${t('place.records')}</h1></div>
    ${problem(context)} ${recordsTabs(context)}
    ${
      photographs.length === 0
        ? html`<div class="yo-empty"><h2>${t('photographs.empty')}</h2><p>${t('photographs.empty.do')}</p></div>`
        : html`<ul class="yo-album">${photographs.map((photograph) => shown(context, photograph))}</ul>`
    }
  `;
}

/** What a photograph shows: a group's sheet, or an item of the run sheet. */
function subjects({ open: { snapshot, record } }: Context): { id: string; name: string }[] {
  const groups = record.groups.map(({ id, name }) => ({ id, name: t('photographs.of-group', { name }) }));
  return [...groups, ...snapshot.agenda.map(({ id, title }) => ({ id, name: title }))];
}

function shown(context: Context, { id, sha256, caption, about, at, by }: Photograph) {
  const { onTheWay, snapshot } = context.open;
  const address = context.thumbnails.of(sha256);
  const remove = () =>
    context.run(() => context.kit.record('entity.removed', id, {}), {
      text: t('toast.photograph-removed'),
      undo: () => context.kit.record('entity.restored', id, {}),
    });
  return html`<li data-testid="photograph" data-on-the-way=${onTheWay.has(sha256)}>
    <figure>
      ${
        address
          ? html`<img src=${address} alt=${caption || t('photographs.untitled', { time: time(at) })} />`
          : html`<span class="yo-album__elsewhere">${icon('camera')}${t('photographs.elsewhere')}</span>`
      }
      <figcaption>
        <p>${caption || t('photographs.untitled', { time: time(at) })}</p>
        <p class="yo-note">${subjects(context).find((subject) => subject.id === about)?.name ?? nothing}</p>
        <p class="yo-note">${time(at)}　${snapshot.people[by] ?? ''}</p>
        ${state(onTheWay.has(sha256), snapshot.uploaded?.includes(sha256) ?? false)}
      </figcaption>
    </figure>
    ${button(t('photographs.remove'), remove, { kind: 'quiet', size: 'row', label: t('photographs.remove.label', { caption: caption || time(at) }) })}
  </li>`;
}

function state(onTheWay: boolean, uploaded: boolean) {
  if (onTheWay) return html`<span class="yo-chip" data-kind="wait">${icon('wait')}${t('photographs.here')}</span>`;
  return uploaded
    ? html`<span class="yo-state" data-kind="good">${icon('check-circle')}${t('photographs.there')}</span>`
    : nothing;
}

/** 撮る所 — the caption first, because the camera takes the screen away. */
export function takePhotograph(context: Context) {
  const taken = async (event: Event) => {
    const input = event.target as HTMLInputElement;
    const fields = (input.form as HTMLFormElement).elements;
    const caption = fields.namedItem('caption') as HTMLInputElement;
    const about = (fields.namedItem('about') as HTMLSelectElement).value || undefined;
    for (const file of input.files ?? []) {
      const kept = await context.run(() => context.kit.photograph(file, caption.value.trim(), about), {
        text: t('toast.photographed'),
      });
      // what was typed stays until it is safely kept
      if (!kept) break;
      caption.value = '';
    }
    input.value = '';
  };
  return html`<form class="yo-compose" @submit=${(event: Event) => event.preventDefault()}>
    <input class="yo-input" name="caption" maxlength=${LONGEST_CAPTION} aria-label=${t('photographs.caption')} autocomplete="off"
      placeholder=${t('photographs.caption')} data-testid="photograph-caption" />
    <select class="yo-input" name="about" aria-label=${t('photographs.about')} data-testid="photograph-about">
      <option value="">${t('photographs.about.none')}</option>
      ${subjects(context).map(({ id, name }) => html`<option value=${id} ?selected=${id === context.ui.group}>${name}</option>`)}
    </select>
    <label class="yo-btn yo-file" data-kind="primary" ?data-busy=${context.busy}>
      ${icon('camera')}${t(context.busy ? 'photographs.busy' : 'photographs.take')}
      <input class="yo-hidden" type="file" accept="image/*" data-testid="photograph-file" @change=${taken} />
    </label>
  </form>`;
}
