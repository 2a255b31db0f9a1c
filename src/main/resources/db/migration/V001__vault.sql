create table contract_key (
    contract_id uuid primary key,
    wrapped     bytea                    not null,
    created_at  timestamp with time zone not null
);

create table audit_head (
    contract_id uuid primary key,
    last_number bigint      not null,
    last_hash   varchar(64) not null
);

create table audit_entry (
    contract_id uuid                     not null,
    number      bigint                   not null,
    at          timestamp with time zone not null,
    actor       varchar(100)             not null,
    action      varchar(100)             not null,
    subject     varchar(200)             not null,
    detail      varchar(2000)            not null,
    hash        varchar(64)              not null,
    primary key (contract_id, number)
);
