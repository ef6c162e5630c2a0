-- What was done in other libraries to statements that came from there with their series: facts for the record, not to be undone here.
CREATE TABLE elsewhere (
    made_at TEXT NOT NULL,
    who     TEXT NOT NULL,
    deed    TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (made_at, who, deed, subject)
);
