-- an account made by an invitation opens once its person has set a password
alter table account add column opened boolean default true not null;

-- one contract's people: whether somebody is kept out there, has left before the last day, and was last seen when
alter table membership add column locked_at timestamp with time zone;
alter table membership add column ended_at timestamp with time zone;
alter table membership add column last_sign_in timestamp with time zone;

-- 招待: a link for one use; only its hash is kept
create table invitation (
    id          uuid primary key,
    contract_id uuid        not null,
    account_id  uuid        not null references account (id),
    token_hash  varchar(64) not null unique,
    made_by     uuid        not null,
    made_at     timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    unique (contract_id, account_id)
);
