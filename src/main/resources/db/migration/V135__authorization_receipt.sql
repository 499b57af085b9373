-- What a customer was given in writing each time something was agreed, changed or ended: kept as it was signed, never
-- changed. The id is made of the authorization, the kind and the time, so that one occasion has one receipt.
create table authorization_receipt (
    id            uuid        not null primary key,
    authorization varchar(15) not null,
    customer      uuid        not null,
    kind          varchar(16) not null,
    at            datetime(6) not null,
    language      varchar(16) not null,
    pdf           mediumblob  not null,
    jws           mediumtext  not null,
    key authorization_receipt_by_authorization (authorization, at),
    constraint authorization_receipt_of foreign key (authorization) references authorization (id)
);
