create table device (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    name        varchar(40)              not null,
    secret_hash varchar(64)              not null,
    enrolled_at timestamp with time zone not null,
    revoked_at  timestamp with time zone
);

-- reusable codes work only while the sample data is in use
create table enrolment_code (
    code_hash   varchar(64) primary key,
    contract_id uuid    not null references contract (id),
    reusable    boolean not null,
    device_id   uuid references device (id),
    used_at     timestamp with time zone
);

-- who approves that a kit leaves the house (特記事項 18条(2))
create table standing_approver (
    contract_id uuid primary key references contract (id),
    account_id  uuid not null references account (id)
);

create table kit_sign_in (
    token_hash  varchar(64) primary key,
    contract_id uuid                     not null references contract (id),
    account_id  uuid                     not null references account (id),
    device_id   uuid                     not null references device (id),
    expires_at  timestamp with time zone not null
);

-- kit_key: sealed under the contract's key, destroyed upon the return
create table checkout (
    id             uuid primary key,
    contract_id    uuid                     not null references contract (id),
    session_id     uuid                     not null references programme_session (id),
    device_id      uuid                     not null references device (id),
    account_id     uuid                     not null references account (id),
    purpose        varchar(200)             not null,
    destination    varchar(200)             not null,
    approver_id    uuid                     not null references account (id),
    taken_at       timestamp with time zone not null,
    planned_return timestamp with time zone not null,
    expires_at     timestamp with time zone not null,
    returned_at    timestamp with time zone,
    checked_by     uuid references account (id),
    kit_key        bytea,
    last_seq       bigint                   not null,
    received       bigint                   not null,
    accepted       bigint                   not null,
    last_contact   timestamp with time zone not null
);
create index checkout_session on checkout (contract_id, session_id);
create index checkout_device on checkout (device_id, session_id);

create table checkout_person (
    checkout_id uuid not null references checkout (id),
    account_id  uuid not null references account (id),
    primary key (checkout_id, account_id)
);

create table kit_token (
    token_hash  varchar(64) primary key,
    checkout_id uuid        not null references checkout (id),
    opens       varchar(10) not null
);
create index kit_token_checkout on kit_token (checkout_id);

-- original: base64 of what came, sealed under the contract's key: the opened JSON, or the envelope where it did not open
create table quarantined_act (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    session_id  uuid                     not null references programme_session (id),
    checkout_id uuid                     not null references checkout (id),
    act_id      uuid                     not null,
    seq         bigint                   not null,
    reason      varchar(40)              not null,
    opened      boolean                  not null,
    original    text                     not null,
    received_at timestamp with time zone not null
);
create index quarantined_act_checkout on quarantined_act (checkout_id, seq);
create index quarantined_act_session on quarantined_act (contract_id, session_id);
