-- カレンダーの配信: one secret address per person and contract; only its hash is kept
create table calendar_feed (
    account_id  uuid        not null references account (id),
    contract_id uuid        not null references contract (id),
    token_hash  varchar(64) not null unique,
    made_at     timestamp with time zone not null,
    primary key (account_id, contract_id)
);
