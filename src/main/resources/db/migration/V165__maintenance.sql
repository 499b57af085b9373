-- Times in which parts of the portal are not there. They are announced: nothing is ever removed.

create table maintenance_window (
    id         uuid         not null primary key,
    starts_at  datetime(6)  not null,
    ends_at    datetime(6)  not null,
    note       varchar(500) not null,
    state      varchar(20)  not null,
    revision   int          not null,
    changed_at datetime(6)  not null,
    version    bigint       not null,
    key maintenance_window_end (ends_at),
    key maintenance_window_start (starts_at)
);

create table maintenance_window_part (
    maintenance_window uuid        not null,
    part               varchar(20) not null,
    primary key (maintenance_window, part),
    constraint maintenance_window_part_of foreign key (maintenance_window) references maintenance_window (id)
);
