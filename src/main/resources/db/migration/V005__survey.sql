create table survey (
    id          uuid primary key,
    contract_id uuid          not null references contract (id),
    session_id  uuid          not null references programme_session (id),
    title       varchar(200)  not null,
    intro       varchar(1000) not null,
    last_number integer       default 0 not null,
    unique (session_id)
);

create table survey_question (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    survey_id   uuid         not null references survey (id),
    position    integer      not null,
    kind        varchar(20)  not null,
    text        varchar(300) not null,
    hint        varchar(300) not null,
    required    boolean      not null,
    unique (survey_id, position)
);

create table survey_option (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    question_id uuid         not null references survey_question (id),
    position    integer      not null,
    text        varchar(200) not null,
    unique (question_id, position)
);

create table survey_link (
    id                uuid primary key,
    contract_id       uuid        not null references contract (id),
    survey_id         uuid        not null references survey (id),
    token_hash        varchar(64) not null unique,
    token             bytea       not null,
    code_hash         varchar(64) not null unique,
    code              bytea       not null,
    opens_days_before integer     not null check (opens_days_before >= 0),
    closes_days_after integer     not null check (closes_days_after >= 0),
    unique (survey_id)
);

create table survey_submission (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    survey_id   uuid                     not null references survey (id),
    nonce       uuid                     not null,
    channel     varchar(20)              not null,
    number      integer                  not null,
    received_at timestamp with time zone not null,
    answers     bytea                    not null,
    unique (survey_id, nonce),
    unique (survey_id, number)
);
