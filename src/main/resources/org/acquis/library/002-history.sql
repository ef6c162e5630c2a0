-- What was changed, by whom and when; before_rows holds what `undo` puts back (JSON; no row stands for one that was not there).
CREATE TABLE change (
    id          INTEGER PRIMARY KEY,
    made_at     TEXT NOT NULL,
    who         TEXT NOT NULL,
    deed        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    before_rows TEXT,
    undone      INTEGER NOT NULL DEFAULT 0
);
