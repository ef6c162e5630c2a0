CREATE TABLE draft_step (
    draft   TEXT NOT NULL,
    number  INTEGER NOT NULL,
    parent  INTEGER,
    what    TEXT NOT NULL,
    made_at TEXT NOT NULL,
    json    TEXT NOT NULL,
    PRIMARY KEY (draft, number)
);

CREATE TABLE draft_revision (
    draft   TEXT NOT NULL,
    number  INTEGER NOT NULL,
    name    TEXT NOT NULL,
    step    INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (draft, number),
    UNIQUE (draft, name)
);

ALTER TABLE draft ADD COLUMN step INTEGER NOT NULL DEFAULT 1;

INSERT INTO draft_step (draft, number, parent, what, made_at, json)
    SELECT id, 1, NULL, 'begun', changed_at, json FROM draft;
