-- 送信記録: each document that left by mail, one line for each recipient; it stays when its letter is gone
create table sending_record (
    id           uuid primary key,
    contract_id  uuid         not null references contract (id),
    letter_id    uuid         not null,
    sent_at      timestamp with time zone not null,
    sender_id    uuid         not null,
    recipient    bytea        not null,
    known        boolean      not null,
    kind         varchar(30)  not null,
    subject      bytea        not null,
    file_name    bytea        not null,
    file_size    bigint       not null,
    file_hash    varchar(64)  not null,
    sealing      varchar(10)  not null,
    told_channel varchar(20),
    told_at      timestamp with time zone,
    told_by      uuid
);
create index sending_record_written on sending_record (contract_id, sent_at);
create index sending_record_letter on sending_record (letter_id);

-- 文面のひな形: where the contract has none of a kind, the words of the house stand
create table cover_template (
    contract_id uuid          not null references contract (id),
    kind        varchar(30)   not null,
    subject     varchar(200)  not null,
    body        varchar(4000) not null,
    changed_at  timestamp with time zone not null,
    changed_by  uuid          not null,
    primary key (contract_id, kind)
);

-- the guard of the mail looks through the names of all who came unregistered
create index act_contract_type on act (contract_id, type);
