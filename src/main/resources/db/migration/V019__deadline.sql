-- 督促: who was told of which stage of which due day; the key keeps a second node and a restart from telling it again
create table reminder (
    contract_id uuid         not null references contract (id),
    account_id  uuid         not null references account (id),
    item        varchar(120) not null,
    due_on      date         not null,
    stage       varchar(20)  not null,
    told_on     date         not null,
    primary key (contract_id, account_id, item, due_on, stage)
);

-- who does not want reminders by mail
create table reminder_refused (
    contract_id uuid not null references contract (id),
    account_id  uuid not null references account (id),
    primary key (contract_id, account_id)
);
