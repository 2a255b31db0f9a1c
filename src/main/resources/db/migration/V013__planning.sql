-- which state of its plan a person saw, who changed it last, and items that were taken off but may come back
alter table programme_session add column plan_version integer default 0 not null;
alter table programme_session add column plan_changed_by uuid references account (id);
alter table programme_session add column plan_changed_at timestamp with time zone;

-- a tablet that is out names items by their ID: what is taken off the plan stays known
alter table agenda_item add column removed boolean default false not null;
alter table equipment_item add column removed boolean default false not null;
