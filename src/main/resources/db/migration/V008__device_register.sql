-- 端末台帳 (特記事項 18条(3)(4); I10): whose the tablet is and how it is looked after, as somebody has checked it
alter table device add column owner varchar(20) not null default 'CONTRACTOR';
alter table device add column os varchar(60) not null default '';
alter table device add column antivirus varchar(60) not null default '';
alter table device add column patched_on date;
alter table device add column checked_by uuid references account (id);
alter table device add column checked_at timestamp with time zone;
alter table device add column revoked_by uuid references account (id);

-- the facts wait with the code until the tablet enrols
alter table enrolment_code add column owner varchar(20) not null default 'CONTRACTOR';
alter table enrolment_code add column os varchar(60) not null default '';
alter table enrolment_code add column antivirus varchar(60) not null default '';
alter table enrolment_code add column patched_on date;
alter table enrolment_code add column checked_by uuid references account (id);
alter table enrolment_code add column issued_at timestamp with time zone;
alter table enrolment_code add column expires_at timestamp with time zone;

alter table checkout add column checked_at timestamp with time zone;

-- how an act in quarantine came to need nobody any more
alter table quarantined_act add column settled_at timestamp with time zone;
alter table quarantined_act add column settled_by varchar(80);
alter table quarantined_act add column settled_how varchar(20);
alter table quarantined_act add column settled_reason varchar(400);
