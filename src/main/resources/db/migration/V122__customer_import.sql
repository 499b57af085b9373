-- Every import of the utility's systems, and what was wrong with its rows.

create table customer_import (
    id             uuid         not null primary key,
    file_name      varchar(200) not null,
    importer       varchar(200) not null,
    started_at     datetime(6)  not null,
    ended_at       datetime(6)  not null,
    rows_read      bigint       not null,
    rows_added     bigint       not null,
    rows_changed   bigint       not null,
    rows_unchanged bigint       not null,
    rows_refused   bigint       not null,
    complete       boolean      not null
);

create index customer_import_ended on customer_import (ended_at);

create table customer_import_problem (
    import_id uuid         not null,
    position  int          not null,
    line      bigint       not null,
    field     varchar(40)  not null,
    rule      varchar(40)  not null,
    found     varchar(100) not null,
    expected  varchar(300) not null,
    primary key (import_id, position),
    constraint customer_import_problem_import foreign key (import_id) references customer_import (id)
);
