-- Whose connection a request came over, so that nobody can fill the table; null for those from before.
alter table authorization_request
    add column network varchar(45),
    add key authorization_request_network (network, created_at);
