package org.yoriai.programme;

interface AgendaItems extends PlanItems<AgendaItem> {}
