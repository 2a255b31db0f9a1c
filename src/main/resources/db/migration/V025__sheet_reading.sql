-- a sheet of paper whose pages were photographed or scanned, until a person has decided on what stands there
create table sheet_reading (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    session_id  uuid                     not null references programme_session (id),
    version     integer                  not null,
    sheet       integer                  not null,
    pages       integer                  not null,
    began_at    timestamp with time zone not null,
    began_by    uuid                     not null
);
create index sheet_reading_session on sheet_reading (contract_id, session_id);

-- what was read of one page, with its straightened picture; both sealed, both gone once decided
create table sheet_page (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    reading_id  uuid         not null references sheet_reading (id),
    page        integer      not null,
    sha256      varchar(64)  not null,
    found       bytea        not null,
    unique (reading_id, page)
);
create table sheet_page_part (
    page_id  uuid    not null references sheet_page (id),
    position integer not null,
    sealed   bytea   not null,
    primary key (page_id, position)
);
