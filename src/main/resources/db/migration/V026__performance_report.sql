-- 実施報告書の書き入れ: passages that the office worded itself; basis is a hash of the record's own words at that time
create table report_passage (
    id          uuid primary key,
    contract_id uuid        not null references contract (id),
    session_id  uuid        not null references programme_session (id),
    passage     varchar(10) not null,
    words       bytea       not null,
    basis       varchar(64) not null,
    written_by  uuid        not null,
    written_at  timestamp with time zone not null,
    version     integer     not null,
    unique (session_id, passage)
);

-- 提出した実施報告書: one row for each version handed in; its file is kept sealed under this ID, and what was counted in it with it
create table report_version (
    id           uuid primary key,
    contract_id  uuid        not null references contract (id),
    session_id   uuid        not null references programme_session (id),
    number       integer     not null,
    change_note  bytea       not null,
    figures      bytea       not null,
    state        varchar(10) not null,
    submitted_by uuid        not null,
    submitted_at timestamp with time zone not null,
    answered_by  uuid,
    answered_at  timestamp with time zone,
    reason       bytea,
    unique (session_id, number)
);
create index report_version_contract on report_version (contract_id);

-- 様式: what the office put in the place of the default form, version by version; one version may be the default again
create table report_template (
    id          uuid primary key,
    contract_id uuid    not null references contract (id),
    number      integer not null,
    is_default  boolean not null,
    put_by      uuid    not null,
    put_at      timestamp with time zone not null,
    unique (contract_id, number)
);

-- 縮小した写真: as they go into documents, made once and kept sealed
create table report_picture (
    contract_id uuid        not null references contract (id),
    session_id  uuid        not null references programme_session (id),
    sha256      varchar(64) not null,
    width       integer     not null,
    height      integer     not null,
    sealed      bytea       not null,
    primary key (contract_id, session_id, sha256)
);
