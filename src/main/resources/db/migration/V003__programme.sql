create table contract (
    id                    uuid primary key,
    title                 varchar(200) not null,
    fiscal_year           integer      not null,
    performance_until     date         not null,
    ward_name             varchar(100) not null,
    ward_department       varchar(200) not null,
    ward_address          varchar(300) not null,
    ward_phone            varchar(50)  not null,
    ward_head             varchar(100) not null,
    contractor_name       varchar(200) not null,
    contractor_department varchar(200) not null,
    contractor_address    varchar(300) not null,
    contractor_phone      varchar(50)  not null,
    representative        varchar(100) not null,
    proposal_due_days     integer      not null,
    payment_days          integer      not null
);

create table programme (
    id                    uuid primary key,
    contract_id           uuid        not null references contract (id),
    kind                  varchar(20) not null,
    window_from           date        not null,
    window_until          date        not null,
    planned_count         integer     not null,
    capacity_min          integer     not null,
    capacity_max          integer     not null,
    slot_minutes          integer     not null,
    headcount_notice_days integer     not null,
    material_days         integer     not null,
    report_within         varchar(20) not null,
    surveyed              boolean     not null,
    unique (contract_id, kind)
);

create table venue (
    id          uuid primary key,
    contract_id uuid          not null references contract (id),
    name        varchar(200)  not null,
    address     varchar(300)  not null,
    capacity    integer       not null,
    network     varchar(20)   not null,
    notes       varchar(2000) not null
);

create table programme_session (
    id          uuid primary key,
    contract_id uuid          not null references contract (id),
    kind        varchar(20)   not null,
    number      integer       not null,
    title       varchar(200)  not null,
    goal        varchar(1000) not null,
    held_on     date          not null,
    starts      time          not null,
    ends        time          not null,
    venue_id    uuid          not null references venue (id),
    state       varchar(20)   not null,
    unique (contract_id, kind, number)
);
create index programme_session_day on programme_session (contract_id, held_on);

create table assignment (
    id          uuid primary key,
    contract_id uuid        not null references contract (id),
    session_id  uuid        not null references programme_session (id),
    account_id  uuid        not null references account (id),
    role        varchar(20) not null,
    unique (session_id, account_id)
);
create index assignment_account on assignment (account_id);

create table agenda_item (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    session_id  uuid         not null references programme_session (id),
    position    integer      not null,
    title       varchar(200) not null,
    form        varchar(50)  not null,
    minutes     integer      not null check (minutes > 0),
    unique (session_id, position)
);

create table checklist_item (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    session_id  uuid         not null references programme_session (id),
    position    integer      not null,
    phase       varchar(20)  not null,
    text        varchar(300) not null,
    unique (session_id, position)
);

create table equipment_item (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    session_id  uuid         not null references programme_session (id),
    position    integer      not null,
    name        varchar(200) not null,
    brought_by  varchar(20)  not null,
    agreed      boolean      not null,
    unique (session_id, position)
);
