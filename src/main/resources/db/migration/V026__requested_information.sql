-- What reviewers asked a company for while they reviewed its registration, and what came of it.
create table registration_requested_item (
    registration uuid not null,
    position int not null,
    item uuid not null,
    round int not null,
    kind varchar(40),
    question varchar(1000) not null,
    due_at datetime(6) not null,
    state varchar(20) not null,
    answer varchar(4000),
    document_id uuid,
    remark varchar(1000),
    primary key (registration, position),
    constraint registration_requested_item_of foreign key (registration) references registration (id)
);
