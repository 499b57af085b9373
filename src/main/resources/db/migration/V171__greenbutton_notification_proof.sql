-- By what a company's software wants to know that news comes from the portal; without a row by nothing but the address.
create table greenbutton_notification_proof (
    organization       uuid    not null primary key,
    signature          boolean not null,
    client_certificate boolean not null,
    constraint greenbutton_notification_proof_of foreign key (organization) references organization (id)
);
