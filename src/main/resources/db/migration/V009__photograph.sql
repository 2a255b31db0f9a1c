-- a photograph that the server holds whole; readable: false where it did not open under the kit's key, and is kept as it came
create table photograph (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    session_id  uuid                     not null references programme_session (id),
    checkout_id uuid                     not null,
    sha256      varchar(64)              not null,
    media_type  varchar(40)              not null,
    size_bytes  integer                  not null,
    readable    boolean                  not null,
    received_at timestamp with time zone not null,
    unique (checkout_id, sha256)
);
create index photograph_session on photograph (contract_id, session_id);

-- sealed under the contract's key and then cut, because a column does not take a whole photograph in every database
create table photograph_part (
    photograph_id uuid    not null references photograph (id),
    position      integer not null,
    sealed        bytea   not null,
    primary key (photograph_id, position)
);

-- a photograph on its way: ciphertext under the kit's key, gone as soon as it is whole
create table photograph_upload (
    checkout_id uuid                     not null references checkout (id),
    sha256      varchar(64)              not null,
    held        integer                  not null,
    begun_at    timestamp with time zone not null,
    primary key (checkout_id, sha256)
);
create table photograph_piece (
    checkout_id uuid        not null,
    sha256      varchar(64) not null,
    starts      integer     not null,
    bytes       bytea       not null,
    primary key (checkout_id, sha256, starts),
    foreign key (checkout_id, sha256) references photograph_upload (checkout_id, sha256)
);
