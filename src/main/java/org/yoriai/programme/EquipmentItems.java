package org.yoriai.programme;

interface EquipmentItems extends PlanItems<EquipmentItem> {}
