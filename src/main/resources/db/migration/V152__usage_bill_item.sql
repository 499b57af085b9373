-- What a bill is made of, line by line: with the bill, so that its corrections keep them, too.

alter table usage_bill add column items json not null default '[]';
alter table usage_bill_past add column items json not null default '[]';
