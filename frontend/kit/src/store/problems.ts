import { Refused, Unreachable } from '../api/api';
import { t } from '../i18n';
import { KitProblem } from './kit';

/** What IndexedDB says when its connection is gone or the disk does not answer. */
const STORAGE_TROUBLE = ['InvalidStateError', 'UnknownError', 'AbortError', 'NotReadableError'];

export const isStorageTrouble = (cause: unknown): boolean =>
  cause instanceof DOMException && STORAGE_TROUBLE.includes(cause.name);

/** What went wrong, as a sentence for the person: the server's own where it gave one. */
export function asProblem(cause: unknown): KitProblem {
  if (cause instanceof KitProblem) return cause;
  if (cause instanceof Refused) return new KitProblem(cause.code, cause.detail || t('problem.refused'), cause.facts);
  if (cause instanceof Unreachable) return new KitProblem('unreachable', t('problem.unreachable'));
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
    return new KitProblem('storage-full', t('problem.storage-full'));
  }
  if (isStorageTrouble(cause)) {
    console.error(cause);
    return new KitProblem('storage', t('problem.storage-lost'));
  }
  console.error(cause);
  return new KitProblem('unexpected', t('problem.unexpected'));
}

export const wrongPassword = (): KitProblem => new KitProblem('wrong-password', t('problem.wrong-password'));

export const waitFirst = (seconds: number): KitProblem =>
  new KitProblem('wait', t('problem.wait', { seconds }), { seconds });

export const notAllReceived = (left: number): KitProblem =>
  new KitProblem('not-all-received', t('problem.not-all-received', { left }), { left });
