import { t } from '../i18n';
import type { Draft } from '../model/keyingSheet';
import type { VisitStep } from '../model/visit';
import { type Kit, KitProblem, type KitView, type OpenSession } from '../store/kit';
import type { Check } from '../store/preflight';
import { Thumbnails } from './thumbnails';

export type Page =
  | 'home'
  | 'attendance'
  | 'matching'
  | 'runsheet'
  | 'clock'
  | 'checklist'
  | 'equipment'
  | 'records'
  | 'notes'
  | 'rules'
  | 'ruleSheet'
  | 'groups'
  | 'board'
  | 'presentation'
  | 'photographs'
  | 'materials'
  | 'receipts'
  | 'preflight'
  | 'survey'
  | 'paper'
  | 'handRound'
  | 'signIn';

/** 回答票の入力 */
export interface SheetOnScreen {
  number: number;
  draft: Draft;
  /** 見直し: the answers in words before they are kept. */
  looking: boolean;
}

export interface Toast {
  text: string;
  undo?: () => Promise<unknown>;
}

/** What the screens remember among themselves; gone with a lock or a reload. */
export interface Ui {
  page: Page;
  dialog?: (context: Context) => unknown;
  toast?: Toast;
  problem?: KitProblem;
  filter: string;
  search: string;
  large: boolean;
  passwordShown: boolean;
  editing?: { id: string; base: string; text: string; at: string };
  chosen?: string;
  sheet?: SheetOnScreen;
  /** 見直してから残す */
  secondLook: boolean;
  /** 回覧: what the person who holds the tablet has answered so far; absent between two people. */
  handed?: Draft;
  visitStep?: VisitStep;
  noteKind: NoteKind;
  group?: string;
  groupPart: 'issues' | 'solutions';
  /** The card whose new place is being asked for. */
  moving?: string;
  checks?: Check[];
  /** From the office's QR code. */
  enrolCode?: string;
}

/** What is being written: a free note, a decision, or a promise. */
export type NoteKind = 'note' | 'decision' | 'promise';

export const freshUi = (): Ui => ({
  page: 'home',
  filter: 'all',
  search: '',
  large: false,
  passwordShown: false,
  secondLook: false,
  noteKind: 'note',
  groupPart: 'issues',
});

/** Hands a screen what it shows and what may be done. */
export class Context {
  busy = false;
  readonly thumbnails: Thumbnails;
  /** Where the material on the screen lies in memory; gone with its dialog and with a lock. */
  private opened: string | undefined;

  constructor(
    readonly kit: Kit,
    readonly ui: Ui,
    private readonly redraw: () => void,
  ) {
    this.thumbnails = new Thumbnails(kit, redraw);
  }

  get view(): KitView {
    return this.kit.view;
  }

  get open(): OpenSession {
    const { open } = this.kit.view;
    if (!open) throw new KitProblem('locked', '');
    return open;
  }

  forget(): void {
    this.thumbnails.forget();
    this.putAway();
    const { toast } = this.ui;
    for (const name of Object.keys(this.ui)) Reflect.deleteProperty(this.ui, name);
    Object.assign(
      this.ui,
      freshUi(),
      // what it would take back belongs to the session that is left
      toast && this.view.phase !== 'locked' && { toast: { text: toast.text } },
    );
  }

  set(change: Partial<Ui>): void {
    Object.assign(this.ui, change);
    this.redraw();
  }

  go(page: Page): void {
    delete this.ui.toast;
    delete this.ui.problem;
    delete this.ui.moving;
    this.set({ page });
  }

  show(dialog: (context: Context) => unknown): void {
    delete this.ui.problem;
    this.set({ dialog });
  }

  closeDialog(): void {
    this.putAway();
    delete this.ui.dialog;
    delete this.ui.problem;
    this.redraw();
  }

  /** @returns an address for the file that lasts as long as it is shown */
  layOut(file: Blob): string {
    this.putAway();
    this.opened = URL.createObjectURL(file);
    return this.opened;
  }

  private putAway(): void {
    if (this.opened) URL.revokeObjectURL(this.opened);
    this.opened = undefined;
  }

  /** Runs one thing at a time; a second tap meanwhile does nothing. The toast tells only what is safely done. */
  async run(action: () => Promise<unknown>, toast?: Toast): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    delete this.ui.problem;
    this.redraw();
    try {
      await action();
      delete this.ui.dialog;
      if (toast) this.ui.toast = toast;
      return true;
    } catch (problem) {
      this.ui.problem = problem instanceof KitProblem ? problem : unexpected(problem);
      return false;
    } finally {
      this.busy = false;
      this.redraw();
    }
  }
}

function unexpected(cause: unknown): KitProblem {
  console.error(cause);
  return new KitProblem('unexpected', t('problem.unexpected'));
}
