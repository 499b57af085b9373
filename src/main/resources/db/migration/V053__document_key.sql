-- Keys that sign the portal's own documents, each the successor of the one before it, encrypted like the authority's.
-- Nodes that need a new one at the same time agree by its number.
create table document_key (
    number        int             not null primary key,
    certificate   varbinary(4000) not null,
    encrypted_key varbinary(4000) not null,
    made_at       datetime(6)     not null
);
