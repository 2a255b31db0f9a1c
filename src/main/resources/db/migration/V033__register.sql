-- 管理簿: each line of a register as it was written, version by version; nothing is changed or deleted, taking back is a version too
create table register_version (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    register    varchar(20)              not null,
    entry_id    uuid                     not null,
    version     integer                  not null,
    written_at  timestamp with time zone not null,
    written_by  uuid                     not null references account (id),
    side        varchar(20)              not null,
    withdrawn   boolean                  not null,
    turn        varchar(20),
    due_on      date,
    contents    bytea                    not null,
    unique (entry_id, version)
);
create index register_version_register on register_version (contract_id, register);

-- 届出: what was told to the ward of a register, as it was told
create table register_report (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    register    varchar(20)              not null,
    reported_on date                     not null,
    noted_at    timestamp with time zone not null,
    noted_by    uuid                     not null references account (id),
    contents    bytea                    not null
);
create index register_report_register on register_report (contract_id, register, noted_at);
