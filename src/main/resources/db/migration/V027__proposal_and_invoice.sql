-- 提案書 (仕様書 4(4)): one for each contract; what is written in it may speak of people, so it is sealed whole
create table proposal (
    id          uuid primary key,
    contract_id uuid    not null unique references contract (id),
    revision    integer not null,
    draft       bytea   not null
);

-- 提案書の提出: each time it was handed in, with the ward's answer; the document itself is a sealed file of this row
create table proposal_submission (
    id           uuid primary key,
    contract_id  uuid                     not null references contract (id),
    number       integer                  not null,
    submitted_by uuid                     not null references account (id),
    submitted_at timestamp with time zone not null,
    state        varchar(20)              not null,
    answered_by  uuid references account (id),
    answered_at  timestamp with time zone,
    answer_words bytea                    not null,
    unique (contract_id, number)
);

-- カード・支援メモの印: what a session's record holds and the proposal cites; the text stays in the record
create table opinion_mark (
    id          uuid primary key,
    contract_id uuid        not null references contract (id),
    session_id  uuid        not null references programme_session (id),
    thing_id    uuid        not null,
    theme       varchar(60) not null,
    marked      boolean     not null,
    unique (contract_id, session_id, thing_id)
);

-- 支払の条件 (仕様書 5): what the ward pays and to which account of the contractor
create table billing_terms (
    id           uuid primary key,
    contract_id  uuid        not null unique references contract (id),
    amount_yen   bigint      not null check (amount_yen > 0),
    tax_percent  integer     not null check (tax_percent between 0 and 99),
    registration varchar(14) not null,
    bank         bytea       not null
);

-- 請求書 (仕様書 5): the document itself is a sealed file of this row; one that was taken back stays, its number is not used again
create table invoice (
    id           uuid primary key,
    contract_id  uuid                     not null references contract (id),
    number       integer                  not null,
    amount_yen   bigint                   not null,
    tax_yen      bigint                   not null,
    issued_on    date                     not null,
    issued_by    uuid                     not null references account (id),
    received_on  date,
    paid_on      date,
    withdrawn_at timestamp with time zone,
    unique (contract_id, number)
);
