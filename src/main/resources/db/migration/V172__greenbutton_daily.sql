-- What is new is prepared each morning for the companies that wanted it: once a day for each, from the time on up to
-- which it was told of.
create table greenbutton_daily (
    organization uuid        not null primary key,
    day          date        not null,
    since        datetime(6) not null,
    constraint greenbutton_daily_of foreign key (organization) references organization (id)
);

-- Nobody asked for it, so nobody is told where there is nothing in it.
alter table greenbutton_batch
    add column daily boolean not null default false;
