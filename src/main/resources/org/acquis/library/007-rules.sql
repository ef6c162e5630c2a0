-- By which rules the program found the acts and demands of a statement: their fingerprint; none where others coded it or it is not known.
ALTER TABLE statement ADD COLUMN rules TEXT;

-- The rules that were tried last and would find other acts and demands: their fingerprint.
ALTER TABLE statement ADD COLUMN other_rules TEXT;
