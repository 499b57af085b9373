-- The owner is an opaque id: whoever owns the document checks who may see it.
CREATE TABLE document (
  id         uuid         NOT NULL PRIMARY KEY,
  owner      uuid         NOT NULL,
  file_name  varchar(255) NOT NULL,
  size       bigint       NOT NULL,
  pages      int          NOT NULL,
  sha256     varchar(64)  NOT NULL,
  scan       varchar(20)  NOT NULL,
  stored_at  datetime(6)  NOT NULL,
  version    bigint       NOT NULL,
  KEY document_owner (owner)
);

-- The original, one megabyte a row, so that neither a packet nor a heap ever has to hold it whole.
CREATE TABLE document_chunk (
  document uuid       NOT NULL,
  number   int        NOT NULL,
  content  mediumblob NOT NULL,
  PRIMARY KEY (document, number),
  CONSTRAINT document_chunk_document FOREIGN KEY (document) REFERENCES document (id) ON DELETE CASCADE
);

-- What we read from each page, and the picture we drew of it once somebody asked.
CREATE TABLE document_page (
  document uuid       NOT NULL,
  number   int        NOT NULL,
  text     longtext   NOT NULL,
  preview  mediumblob NULL,
  PRIMARY KEY (document, number),
  CONSTRAINT document_page_document FOREIGN KEY (document) REFERENCES document (id) ON DELETE CASCADE
);
