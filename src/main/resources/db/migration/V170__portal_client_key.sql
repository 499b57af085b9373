-- Keys with which the portal itself calls others over mutual TLS, each the successor of the one before it, encrypted like
-- the authority's. Nodes that need a new one at the same time agree by its number.
create table portal_client_key (
    number        int             not null primary key,
    certificate   varbinary(4000) not null,
    encrypted_key varbinary(4000) not null,
    made_at       datetime(6)     not null
);
