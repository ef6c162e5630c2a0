-- The search index asks often which statements there are and when each was stored; this answers without touching their text.
CREATE INDEX statement_key ON statement (id, imported_at);
