import { html, nothing } from 'lit-html';
import { t, time } from '../i18n';
import { progress } from '../model/progress';
import type { Context } from './context';
import { button, meter } from './parts';
import { ENDING_MINUTES, finish, minutesLeft, runsheetFoot } from './runsheet';

/** 演台の時計 — read from three steps away: what is on, how long it still has, what comes next. */
export function clock(context: Context) {
  const { snapshot, record } = context.open;
  const now = context.kit.now();
  const { current, next, started, predictedEnd } = progress(snapshot, record, now);
  const left = current && minutesLeft(current, now);
  return html`<section class="yo-clock" aria-label=${t('clock.title')}>
    <h1 class="yo-clock__what">${current?.title ?? t(started && !next ? 'runsheet.over' : 'runsheet.not-started')}</h1>
    ${
      current && left !== undefined
        ? html`<p class="yo-clock__left" data-ending=${left <= ENDING_MINUTES}>
            <span class="yo-clock__word">${t(left >= 0 ? 'runsheet.left' : 'runsheet.over-by')}</span>
            <b data-testid="clock-left">${Math.abs(left)}</b><span class="yo-clock__word">${t('runsheet.minutes')}</span>
          </p>
          ${meter(t('runsheet.passed', { planned: current.minutes, passed: current.minutes - left }), [
            { share: Math.min(1, Math.max(0, (current.minutes - left) / current.minutes)) },
          ])}`
        : nothing
    }
    <p class="yo-clock__next">${next ? t('runsheet.next', { title: next.title }) : nothing}</p>
    <dl class="yo-clock__times">
      <div><dt>${t('runsheet.now')}</dt><dd>${time(now)}</dd></div>
      <div><dt>${t('clock.end')}</dt><dd>${time(predictedEnd)}</dd></div>
    </dl>
  </section>`;
}

export function clockFoot(context: Context) {
  const { snapshot, record } = context.open;
  const { current, next } = progress(snapshot, record, context.kit.now());
  return html`${current ? nothing : runsheetFoot(context)}
    <div class="yo-foot" data-place="last">
      ${button(t('clock.back'), () => context.go('runsheet'), { id: 'clock-back' })}
      ${current ? button(t(next ? 'runsheet.finish' : 'runsheet.finish-last'), () => finish(context, current, next), { kind: 'primary' }) : nothing}
    </div>`;
}
