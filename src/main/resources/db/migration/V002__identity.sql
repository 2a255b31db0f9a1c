create table account (
    id            uuid primary key,
    login         varchar(100) not null unique,
    password_hash varchar(300) not null,
    sample        boolean      not null
);

create table membership (
    id          uuid primary key,
    contract_id uuid         not null,
    account_id  uuid         not null references account (id),
    role        varchar(20)  not null,
    name        bytea        not null,
    affiliation varchar(200) not null,
    first_day   date         not null,
    last_day    date         not null,
    unique (contract_id, account_id)
);
create index membership_account on membership (account_id);
