-- What people coded; the row stored last for a clause stands. types: keys parted by spaces, empty where the clause makes no demand.
CREATE TABLE coding (
    id        INTEGER PRIMARY KEY,
    statement TEXT NOT NULL,
    clause    TEXT NOT NULL,
    coder     TEXT NOT NULL,
    types     TEXT NOT NULL,
    axis      TEXT,
    strength  TEXT,
    note      TEXT NOT NULL,
    made_at   TEXT NOT NULL
);

CREATE INDEX coding_statement ON coding (statement, id);
