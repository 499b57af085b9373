-- A company's picture as we drew it; never changed, so that anybody may keep it for as long as he likes.
CREATE TABLE document_logo (
  id        uuid        NOT NULL PRIMARY KEY,
  owner     uuid        NOT NULL,
  picture   mediumblob  NOT NULL,
  stored_at datetime(6) NOT NULL,
  KEY document_logo_owner (owner)
);
