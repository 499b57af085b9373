-- The files of a long batch after its first, which stands in the batch's own row; each is fetched by an id of its own.
create table greenbutton_batch_part (
    id              uuid         not null primary key,
    batch           uuid         not null,
    number          int          not null,
    file            varchar(120) not null,
    sha256          char(64)     not null,
    compressed_size bigint       not null,
    size            bigint       not null,
    constraint greenbutton_batch_part_number unique (batch, number),
    constraint greenbutton_batch_part_of foreign key (batch) references greenbutton_batch (id) on delete cascade,
    index greenbutton_batch_part_file (file)
);

-- Several addresses, one after the other and a space between them.
alter table greenbutton_notification
    modify column resource text not null;
