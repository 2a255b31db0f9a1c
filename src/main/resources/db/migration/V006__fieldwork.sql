-- numbers a session's acts without gaps; its row is locked while acts are added
create table act_log (
    session_id  uuid primary key references programme_session (id),
    contract_id uuid   not null references contract (id),
    last_number bigint not null
);

-- sealed: the act's whole JSON as it came, under the contract's key; happened: the corrected time
create table act (
    id          uuid primary key,
    contract_id uuid                     not null,
    session_id  uuid                     not null,
    number      bigint                   not null,
    checkout_id uuid                     not null,
    seq         bigint                   not null,
    type        varchar(40)              not null,
    happened    timestamp with time zone not null,
    received    timestamp with time zone not null,
    sealed      bytea                    not null,
    unique (session_id, number),
    unique (checkout_id, seq)
);
