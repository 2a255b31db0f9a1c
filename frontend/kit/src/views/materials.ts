import { html } from 'lit-html';
import { t } from '../i18n';
import type { Material } from '../model/protocol';
import { KitProblem } from '../store/kit';
import type { Context } from './context';
import { button, dialog, icon, problem } from './parts';

const MEGABYTE = 1024 ** 2;

/** 資料 — what is handed out, in the version that the ward confirmed; opened without a network. */
export function materials(context: Context) {
  const listed = context.open.snapshot.materials ?? [];
  return html`
    <div class="yo-head"><h1>${t('materials.title')}</h1></div>
    ${problem(context)}
    ${
      listed.length === 0
        ? html`<div class="yo-empty"><h2>${t('materials.empty')}</h2><p>${t('materials.empty.do')}</p></div>`
        : html`<ul class="yo-list">${listed.map((material) => row(context, material))}</ul>`
    }
  `;
}

function row(context: Context, material: Material) {
  const here = context.open.materials.has(material.sha256);
  return html`<li class="yo-row" data-lines="2" data-testid="material" data-here=${here}>
    <span>
      <b>${material.title}</b><br />
      <span class="yo-note">${t('materials.facts', { version: material.version, name: material.name, size: size(material.bytes) })}</span>
    </span>
    ${
      here
        ? button(t('materials.open'), () => open(context, material), {
            size: 'row',
            id: 'material-open',
            label: t('materials.open.label', { title: material.title }),
          })
        : html`<span class="yo-chip" data-kind="wait">${icon('wait')}${t('materials.not-here')}</span>`
    }
  </li>`;
}

export const size = (bytes: number): string => `${Math.max(bytes / MEGABYTE, 0.1).toFixed(1)} MB`;

async function open(context: Context, material: Material): Promise<void> {
  let address = '';
  const opened = await context.run(async () => {
    const file = await context.kit.material(material.id);
    if (!file) throw new KitProblem('material-missing', t('materials.missing'));
    address = context.layOut(file);
  });
  if (opened) context.show((c) => viewer(c, material, address));
}

function viewer(context: Context, material: Material, address: string) {
  const body = html`${shown(material, address)}<p class="yo-note yo-gap">${t('materials.copy.what')}</p>`;
  const actions = html`
    <a class="yo-btn" data-kind="quiet" href=${address} download=${material.name} data-testid="material-save">${t('materials.copy')}</a>
    ${button(t('action.close'), () => context.closeDialog(), { kind: 'primary' })}
  `;
  return dialog(context, material.title, body, actions, t('materials.version', { version: material.version }));
}

function shown({ title, mediaType }: Material, address: string) {
  if (mediaType.startsWith('image/')) return html`<img class="yo-material" src=${address} alt=${title} />`;
  // not every tablet's browser shows a PDF inside a page
  if (mediaType === 'application/pdf' && navigator.pdfViewerEnabled) {
    return html`<iframe class="yo-material" src=${address} title=${title} data-testid="material-pdf"></iframe>`;
  }
  return html`<p>${t('materials.other')}</p>`;
}
