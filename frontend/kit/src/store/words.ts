import type { Act } from '../model/protocol';

/** What was said in an act, in the person's own words; empty where it has none. */
export function wordsOf(act: Act): string {
  switch (act.type) {
    case 'attendance.walkIn':
    case 'group.formed':
      return act.payload.name;
    case 'remark.written':
    case 'note.written':
    case 'promise.made':
    case 'card.written':
      return act.payload.text;
    case 'group.chose':
      return act.payload.theme ?? '';
    case 'photograph.taken':
      return act.payload.caption;
    default:
      return '';
  }
}
