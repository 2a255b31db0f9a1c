-- 送信簿: letters on their way out; whom they go to, what they say and what the server answered is sealed
create table letter (
    id              uuid primary key,
    contract_id     uuid         not null references contract (id),
    letter_key      varchar(200) not null,
    topic           varchar(200),
    recipient       bytea        not null,
    subject         bytea        not null,
    body            bytea        not null,
    attachment      bytea,
    attachment_name varchar(200),
    state           varchar(20)  not null,
    written_at      timestamp with time zone not null,
    changed_at      timestamp with time zone not null,
    due_at          timestamp with time zone not null,
    first_try_at    timestamp with time zone,
    lease_until     timestamp with time zone,
    tries           integer      not null,
    answer          bytea,
    unique (contract_id, letter_key)
);
create index letter_due on letter (state, due_at);
create index letter_written on letter (contract_id, written_at);
create index letter_topic on letter (contract_id, topic);
