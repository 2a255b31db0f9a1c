package org.yoriai.fieldwork;

/** 操作の対象 — the kinds of thing an act can be about. */
enum Thing {
    PARTICIPANT,
    WALK_IN,
    AGENDA_ITEM,
    CHECKLIST_ITEM,
    REMARK,
    NOTE,
    PROMISE,
    KEYING,
    PHOTOGRAPH,
    GROUP,
    CARD,
    EQUIPMENT_ITEM
}
