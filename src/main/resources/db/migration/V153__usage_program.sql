-- Which demand-response programs an agreement is or was enrolled in.

create table usage_program (
    service_agreement uuid         not null,
    name              varchar(100) not null,
    status            varchar(20)  not null,
    enrolled_on       date,
    ended_on          date,
    updated_at        datetime(6)  not null,
    primary key (service_agreement, name),
    constraint usage_program_of foreign key (service_agreement) references service_agreement (id)
);
