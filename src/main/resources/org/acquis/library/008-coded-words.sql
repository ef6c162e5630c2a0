-- The words of the clause that a person coded, by which it is found again in another reading of the text: hash, place and number of
-- clauses with these words. None in rows of older libraries until their statement is removed: the id alone ties them.
ALTER TABLE coding ADD COLUMN words TEXT;
