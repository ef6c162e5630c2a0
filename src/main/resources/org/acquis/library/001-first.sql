CREATE TABLE series (
    id     TEXT PRIMARY KEY,
    title  TEXT NOT NULL,
    issuer TEXT,
    kind   TEXT NOT NULL
);

CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
);

CREATE TABLE statement (
    id          TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    series      TEXT REFERENCES series (id),
    meeting     TEXT,
    date        TEXT,
    kind        TEXT NOT NULL,
    complete    INTEGER NOT NULL,
    sha256      TEXT NOT NULL REFERENCES original (sha256),
    imported_at TEXT NOT NULL,
    json        TEXT NOT NULL
);

CREATE UNIQUE INDEX statement_sha256 ON statement (sha256);

CREATE INDEX statement_series ON statement (series, date);

CREATE TABLE decision (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    left_ref  TEXT NOT NULL,
    right_ref TEXT NOT NULL,
    author    TEXT NOT NULL,
    reason    TEXT NOT NULL,
    made_at   TEXT NOT NULL
);

CREATE TABLE draft (
    id         TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    json       TEXT NOT NULL
);
