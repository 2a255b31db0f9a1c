-- 事故対応 (特記事項 25条): what happened; a drill is the same, marked. Nothing in it is changed: what came after stands in its timeline
create table incident (
    id            uuid primary key,
    contract_id   uuid                     not null references contract (id),
    number        integer                  not null,
    drill         boolean                  not null,
    kind          varchar(20)              not null,
    subcontractor boolean                  not null,
    noticed_at    timestamp with time zone not null,
    noticed_by    bytea                    not null,
    happened      bytea                    not null,
    begun_at      timestamp with time zone not null,
    begun_by      uuid                     not null references account (id),
    unique (contract_id, number)
);

-- 経過: each line is written once
create table incident_entry (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    incident_id uuid                     not null references incident (id),
    kind        varchar(20)              not null,
    happened_at timestamp with time zone not null,
    written_at  timestamp with time zone not null,
    written_by  uuid                     not null references account (id),
    words       bytea                    not null
);
create index incident_entry_contract on incident_entry (contract_id, incident_id);

-- 対象となった方: groups of people whose data was concerned, as they stood when it happened; their names are sealed
create table incident_group (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    incident_id uuid                     not null references incident (id),
    source      varchar(20)              not null,
    session_id  uuid references programme_session (id),
    label       bytea                    not null,
    headcount   integer                  not null check (headcount >= 0),
    data_kinds  varchar(200)             not null,
    people      bytea                    not null,
    added_at    timestamp with time zone not null,
    added_by    uuid                     not null references account (id)
);
create index incident_group_contract on incident_group (contract_id, incident_id);

-- a survey whose link was shut before its last day
alter table survey_link add column shut_at timestamp with time zone;
