-- Every import of meter data, while it runs and after, and what was wrong in it.

create table usage_import (
    id             uuid         not null primary key,
    kind           varchar(20)  not null,
    file_name      varchar(200) not null,
    importer       varchar(200) not null,
    state          varchar(20)  not null,
    started_at     datetime(6)  not null,
    told_at        datetime(6)  not null,
    ended_at       datetime(6),
    -- Up to this line, or entry of a feed, everything sound is stored: a resumed import goes on behind it.
    position       bigint       not null,
    rows_read      bigint       not null,
    rows_refused   bigint       not null,
    days_added     int          not null,
    days_changed   int          not null,
    days_unchanged int          not null,
    bills_added    int          not null,
    bills_changed  int          not null,
    bills_unchanged int         not null,
    programs_added int          not null,
    programs_changed int        not null,
    programs_unchanged int      not null,
    -- Of the first so many bytes of the file: all of them, once it was read to its end.
    bytes_read     bigint       not null,
    sha256         char(64)     not null
);

create index usage_import_started on usage_import (started_at);

create table usage_import_problem (
    import_id uuid         not null,
    number    int          not null,
    line      bigint       not null,
    rule      varchar(40)  not null,
    found     varchar(100) not null,
    primary key (import_id, number),
    constraint usage_import_problem_of foreign key (import_id) references usage_import (id)
);
