-- 資料: what is handed out at one or more sessions, version by version
create table material (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    title       varchar(200) not null,
    spare       integer      not null check (spare >= 0),
    created_at  timestamp with time zone not null
);
create index material_contract on material (contract_id);

create table material_session (
    material_id uuid not null references material (id),
    session_id  uuid not null references programme_session (id),
    primary key (material_id, session_id)
);
create index material_session_session on material_session (session_id);

-- what a version says was changed is sealed: somebody may be named there
create table material_version (
    id           uuid primary key,
    contract_id  uuid         not null references contract (id),
    material_id  uuid         not null references material (id),
    number       integer      not null,
    compare_note bytea        not null,
    file_name    varchar(200) not null,
    kind         varchar(10)  not null,
    size_bytes   integer      not null,
    sha256       varchar(64)  not null,
    state        varchar(20)  not null,
    submitted_by uuid         not null,
    submitted_at timestamp with time zone not null,
    answered_by  uuid,
    answered_at  timestamp with time zone,
    unique (material_id, number)
);

create table material_comment (
    id          uuid primary key,
    contract_id uuid        not null references contract (id),
    material_id uuid        not null references material (id),
    number      integer     not null,
    side        varchar(20) not null,
    author      uuid        not null,
    written_at  timestamp with time zone not null,
    comment     bytea       not null,
    unique (material_id, number)
);

-- the file, cut and each part sealed by itself, because a column does not take a whole file in every database
create table material_part (
    version_id uuid    not null references material_version (id),
    position   integer not null,
    sealed     bytea   not null,
    primary key (version_id, position)
);
