-- versions of a survey's questionnaire; what it asks is one JSON document, and never changes once both sides have agreed on it
create table questionnaire (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    survey_id   uuid                     not null references survey (id),
    number      integer                  not null,
    content     text                     not null,
    created_at  timestamp with time zone not null,
    agreed_at   timestamp with time zone,
    agreed_by   uuid,
    agreed_in   varchar(100)             not null,
    unique (survey_id, number)
);

-- an answer in several parts before it is sent
create table survey_draft (
    survey_id   uuid                     not null references survey (id),
    nonce       uuid                     not null,
    contract_id uuid                     not null references contract (id),
    answers     bytea                    not null,
    kept_at     timestamp with time zone not null,
    primary key (survey_id, nonce)
);
create index survey_draft_kept on survey_draft (kept_at);

-- which version was answered; a sheet keyed at the desk with its number and who keyed it
alter table survey_submission add column version integer default 1 not null;
alter table survey_submission add column sheet integer;
alter table survey_submission add column keyed_by uuid;
alter table survey_submission add column removed_at timestamp with time zone;

-- one printing of numbered sheets, with where everything stands on the paper
create table survey_printing (
    id          uuid primary key,
    contract_id uuid                     not null references contract (id),
    survey_id   uuid                     not null references survey (id),
    version     integer                  not null,
    first_sheet integer                  not null,
    copies      integer                  not null check (copies > 0),
    layout      text                     not null,
    printed_at  timestamp with time zone not null,
    printed_by  uuid                     not null
);
create index survey_printing_survey on survey_printing (survey_id);

-- a free text put into a group, or marked for the proposal; the text itself stays in its answer
create table survey_voice (
    id          uuid primary key,
    contract_id uuid         not null references contract (id),
    survey_id   uuid         not null references survey (id),
    answer_id   uuid         not null,
    question_id uuid         not null,
    theme       varchar(60)  not null,
    marked      boolean      not null,
    unique (answer_id, question_id)
);
create index survey_voice_survey on survey_voice (survey_id);
