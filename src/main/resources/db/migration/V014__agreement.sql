-- 封じた添付: files under the contract's key; owner is what they were added to (one message of an agreement, for example)
create table sealed_file (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    owner_id    uuid                     not null,
    position    integer                  not null,
    name        bytea                    not null,
    type        varchar(10)              not null,
    size_bytes  integer                  not null,
    kept_at     timestamp with time zone not null,
    unique (owner_id, position)
);

-- sealed whole and then cut, because a column does not take a whole file in every database
create table sealed_file_part (
    file_id  uuid    not null references sealed_file (id),
    position integer not null,
    sealed   bytea   not null,
    primary key (file_id, position)
);

-- 協議: what both sides talk over and agree on (仕様書 4 各カ, 7)
create table agreement (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    number      integer                  not null,
    kind        varchar(20)              not null,
    session_id  uuid references programme_session (id),
    title       varchar(200)             not null,
    state       varchar(20)              not null,
    turn        varchar(20)              not null,
    changed_at  timestamp with time zone not null,
    unique (contract_id, number)
);
create index agreement_session on agreement (session_id);
create index agreement_state on agreement (contract_id, state);

-- the last number given, locked while the next one is taken: numbers run without gaps
create table agreement_counter (
    contract_id uuid primary key references contract (id),
    last_number integer not null
);

create table talk (
    id             uuid primary key,
    contract_id    uuid                     not null references contract (id),
    agreement_id   uuid                     not null references agreement (id),
    position       integer                  not null,
    act            varchar(20)              not null,
    side           varchar(20)              not null,
    account_id     uuid                     not null references account (id),
    said_at        timestamp with time zone not null,
    text           bytea                    not null,
    about          integer,
    proposed_on    date,
    starts         time,
    ends           time,
    venue_id       uuid references venue (id),
    unique (agreement_id, position)
);
