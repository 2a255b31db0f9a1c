create table association (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    name        varchar(200) not null,
    unique (contract_id, name)
);

create table participant (
    id             uuid primary key,
    contract_id    uuid  not null references contract (id),
    session_id     uuid  not null references programme_session (id),
    association_id uuid  not null references association (id),
    name           bytea not null,
    kana           bytea not null
);
create index participant_session on participant (session_id);
