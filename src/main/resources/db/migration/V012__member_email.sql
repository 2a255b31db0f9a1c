-- where notices reach a member; sealed, and absent until somebody tells it
alter table membership add column email bytea;
