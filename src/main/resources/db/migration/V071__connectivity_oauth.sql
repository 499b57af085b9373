-- What a call carried and what it should have carried, where it was refused for that.
alter table observed_evidence
    add column mismatch_found varchar(2000),
    add column mismatch_expected varchar(4000);

-- Since when companies of a type need a suite, written when the portal first starts with that rule.
create table suite_requirement (
    user_type varchar(40) not null,
    suite varchar(20) not null,
    since datetime(6) not null,
    version bigint not null,
    primary key (user_type, suite)
);

-- Companies that were live before a suite was needed: until when they may do without it.
create table suite_grace (
    organization uuid not null,
    suite varchar(20) not null,
    ends_at datetime(6) not null,
    last_reminder integer,
    version bigint not null,
    primary key (organization, suite),
    key suite_grace_end (ends_at)
);
