-- the ward's word that whoever answered the survey may open what is handed out
alter table material add column given_online boolean default false not null;
