-- Which picture a version of a registration has.
alter table registration add column logo uuid;
