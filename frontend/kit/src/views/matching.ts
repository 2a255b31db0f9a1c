import { html, nothing } from 'lit-html';
import { byReading, t } from '../i18n';
import { type Attendee, attendees, candidates } from '../model/attending';
import type { WalkIn } from '../model/protocol';
import type { Context } from './context';
import { button, icon, problem } from './parts';

/** 名簿との照合 — walk-ins beside the registered people they may be; a person decides. */
export function matching(context: Context) {
  const { snapshot, record } = context.open;
  const everybody = attendees(snapshot, { ...record, walkIns: [] }, byReading);
  return html`
    <div class="yo-head">
      <div class="yo-head__title"><h1>${t('matching.title')}</h1><p class="yo-head__sub">${t('matching.lead')}</p></div>
    </div>
    ${problem(context)}
    ${
      record.walkIns.length === 0
        ? html`<div class="yo-empty"><h2>${t('matching.empty')}</h2></div>`
        : record.walkIns.map((person) => one(context, person, everybody))
    }
  `;
}

/** How many walk-ins nobody has decided about. */
export const undecided = ({ open: { record } }: Context): number => record.walkIns.filter(({ match }) => !match).length;

function one(context: Context, walkIn: WalkIn, everybody: Attendee[]) {
  const { name, association, match } = walkIn;
  const found = everybody.find(({ id }) => id === match?.participant);
  // "not on the roster" may have been a slip, or a match taken back: the roster stays within reach
  return html`<section class="yo-section" data-testid="to-match">
    <div class="yo-section__head">
      <h2>${name}</h2><span class="yo-note">${association || t('matching.no-association')}</span>
    </div>
    ${match ? decided(context, walkIn, found) : nothing}
    ${found ? nothing : choices(context, walkIn, everybody)}
  </section>`;
}

function decided(context: Context, walkIn: WalkIn, found: Attendee | undefined) {
  const words = found ? t('matching.is', { name: found.name, association: found.association }) : t('matching.new');
  return html`<div class="yo-row">
    <span class="yo-state" data-kind="good" data-testid="decided">${icon('check-circle')}<span class="yo-wrap">${words}</span></span>
    ${
      found
        ? button(t('action.undo'), () => match(context, walkIn), {
            kind: 'quiet',
            size: 'row',
            label: t('matching.undo.label', { name: walkIn.name }),
          })
        : nothing
    }
  </div>`;
}

function choices(context: Context, walkIn: WalkIn, everybody: Attendee[]) {
  const likely = candidates(walkIn, everybody);
  return html`<ul class="yo-list">
    ${likely.map(
      (person) => html`<li class="yo-row" data-lines="2">
        <span><b>${person.name}</b>　<span class="yo-note">${person.kana}</span><br /><span class="yo-note">${person.association}</span></span>
        ${button(t('matching.same'), () => match(context, walkIn, person), {
          size: 'row',
          id: 'match',
          label: t('matching.same.label', { name: walkIn.name, other: person.name }),
        })}
      </li>`,
    )}
    ${
      walkIn.match
        ? nothing
        : html`<li class="yo-row" data-lines="2">
            <span>${t(likely.length > 0 ? 'matching.nobody' : 'matching.none-likely')}</span>
            ${button(t('matching.new'), () => match(context, walkIn), { size: 'row', id: 'match-none', label: t('matching.new.label', { name: walkIn.name }) })}
          </li>`
    }
  </ul>`;
}

function match(context: Context, walkIn: WalkIn, person?: Attendee) {
  const { kit } = context;
  const before = walkIn.match?.participant;
  const record = (participant?: string) =>
    kit.record('attendance.matched', walkIn.id, participant ? { participant } : {});
  return context.run(() => record(person?.id), {
    text: person
      ? t('toast.matched', { name: walkIn.name, other: person.name })
      : t('toast.not-matched', { name: walkIn.name }),
    undo: () => record(before),
  });
}
