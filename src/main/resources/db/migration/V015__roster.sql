-- 参加人数の見込み: the ward's number where names are not, or not all, registered; personal data of nobody
create table expected_headcount (
    id          uuid primary key,
    contract_id uuid    not null references contract (id),
    session_id  uuid    not null references programme_session (id),
    heads       integer not null,
    unique (session_id)
);

-- 参加人数の連絡 (仕様書 4 各エ): every telling is kept, with its receipt
create table headcount_notice (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    session_id  uuid                     not null references programme_session (id),
    number      integer                  not null,
    heads       integer                  not null,
    told_at     timestamp with time zone not null,
    told_by     uuid                     not null references account (id),
    received_at timestamp with time zone,
    received_by uuid references account (id),
    unique (session_id, number)
);

-- 名簿の取込み: the rows themselves are not kept, nor the file (特記事項 12条)
create table roster_import (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    session_id  uuid                     not null references programme_session (id),
    imported_at timestamp with time zone not null,
    imported_by uuid                     not null references account (id),
    heads       integer                  not null,
    undone_at   timestamp with time zone,
    undone_by   uuid references account (id)
);
create index roster_import_session on roster_import (session_id);

alter table participant add column import_id uuid references roster_import (id);
create index participant_import on participant (import_id);
-- names that an import brought along go with it when it is undone
alter table association add column import_id uuid references roster_import (id);
create index association_import on association (import_id);
