-- what is being keyed of a numbered sheet at the desk, until it is saved
alter table survey_draft add column sheet integer;
