-- What each API client was allowed of its calls. One row a client, locked for as long as a node takes some of them.

create table greenbutton_allowance (
    client varchar(32)     not null primary key,
    -- The day that is counted begins at the reset and is named by the date it ends on, in Pacific time.
    day    date            not null,
    today  bigint          not null,
    -- Pairs of numbers, four bytes each: a slot of ten seconds and its calls, for the last hour.
    hour   varbinary(3000) not null,
    constraint greenbutton_allowance_of foreign key (client) references api_client (client_id)
);

-- Calls that were refused for it, by the minute.
create table greenbutton_refused_calls (
    client varchar(32) not null,
    minute datetime(6) not null,
    reason varchar(10) not null,
    calls  bigint      not null,
    primary key (client, minute, reason),
    constraint greenbutton_refused_calls_of foreign key (client) references api_client (client_id)
);
