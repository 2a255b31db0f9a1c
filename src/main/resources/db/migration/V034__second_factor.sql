-- 2段階認証: an account belongs to no contract, so the secret of its authenticator is sealed under the house's key;
-- last_step is the latest code taken, for none is taken twice
create table second_factor (
    account_id uuid primary key references account (id) on delete cascade,
    secret     bytea                    not null,
    last_step  bigint                   not null,
    since      timestamp with time zone not null
);

-- 回復コード: each for one use; only hashes are kept
create table recovery_code (
    account_id uuid        not null references second_factor (account_id) on delete cascade,
    hash       varchar(64) not null,
    primary key (account_id, hash)
);
