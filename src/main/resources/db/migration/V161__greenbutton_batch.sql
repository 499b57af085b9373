-- Batches that companies asked for; their id is the correlation id. The file lies in a directory that the nodes share.

create table greenbutton_batch (
    id              uuid         not null primary key,
    organization    uuid         not null,
    kind            varchar(20)  not null,
    resource        varchar(15)  not null,
    query           varchar(250) not null,
    state           varchar(10)  not null,
    asked_at        datetime(6)  not null,
    -- How often it was asked for: each time the company is told once.
    round           int          not null,
    tries           int          not null,
    next_at         datetime(6)  not null,
    error           varchar(300) null,
    built_at        datetime(6)  null,
    -- What the file follows from, hashed.
    basis           char(64)     null,
    file            varchar(120) null,
    sha256          char(64)     null,
    compressed_size bigint       null,
    size            bigint       null,
    constraint greenbutton_batch_of foreign key (organization) references organization (id),
    index greenbutton_batch_same (organization, kind, resource, asked_at),
    index greenbutton_batch_due (state, next_at),
    index greenbutton_batch_asked (asked_at)
);

-- Whose data a file holds, as it was shared then.
create table greenbutton_batch_content (
    batch         uuid        not null,
    authorization varchar(15) not null,
    revision      bigint      not null,
    primary key (batch, authorization),
    constraint greenbutton_batch_content_in foreign key (batch) references greenbutton_batch (id) on delete cascade
);
