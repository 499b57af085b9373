-- Which picture lists of companies show.
alter table company_standing add column logo uuid;
