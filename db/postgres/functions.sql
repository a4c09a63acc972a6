-- What SQLite's operators and the program's own functions say, for a workspace on a PostgreSQL server.
-- A raw line may hold character 0, which PostgreSQL's JSON cannot give back: it reads U+FFFD there.

CREATE OR REPLACE FUNCTION sync_value(raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (replace(raw, '\u0000', '\ufffd')::json -> 'v')::text COLLATE "C"
$$;

CREATE OR REPLACE FUNCTION sync_text(raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (replace(raw, '\u0000', '\ufffd')::json ->> 'v') COLLATE "C"
$$;

CREATE OR REPLACE FUNCTION sync_number(raw text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE json_typeof(replace(raw, '\u0000', '\ufffd')::json -> 'v')
    WHEN 'number' THEN sync_value(raw)::numeric
    WHEN 'boolean' THEN sync_value(raw)::boolean::integer
  END
$$;

-- A part of a composite value, as an amount of its currency; nothing of what is not written as it should be.
CREATE OR REPLACE FUNCTION sync_part(composite text, name text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN composite::json ->> name;
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sync_real(number text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN number IS NULL THEN NULL
    WHEN number ~ '^[+-]?[0-9]{1,200}(\.[0-9]*)?$' THEN number::double precision
    ELSE 0
  END
$$;

-- A text as it is compared when part of it is looked for. The search index does not use it: its tokens are made by one
-- function of the program for both databases.
CREATE OR REPLACE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT normalize(regexp_replace(regexp_replace(
    translate(normalize(lower(normalize(words, NFKC) COLLATE "default"), NFKD), 'đłøı', 'dloi'),
    '[\u0300-\u036f\u200b-\u200d\u2060\u00ad\ufeff]', '', 'g'),
    '[!-/:-@[-`{-~]', ' ', 'g'), NFC) COLLATE "C"
$$;

-- The numbers of the documents that an expression for SQLite's FTS5 matches, as the program writes them: phrases in
-- quotes, of which the last is a beginning, all in the title if it says so.
CREATE OR REPLACE FUNCTION sync_hits(expression text) RETURNS SETOF bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  phrases text[] := ARRAY(SELECT m[1] FROM regexp_matches(expression, '"([^"]+)"', 'g') AS m);
  many integer := coalesce(cardinality(phrases), 0);
  titled boolean := starts_with(expression, '{title}');
  patterns text[];
  wanted tsquery;
BEGIN
  IF many = 0 THEN
    RETURN;
  END IF;
  SELECT string_agg(quote_literal(t.token) || CASE WHEN p.at = many AND t.at = p.size THEN ':*' ELSE '' END, ' & ')
    INTO wanted
    FROM (SELECT phrase, at, cardinality(string_to_array(phrase, ' ')) AS size
            FROM unnest(phrases) WITH ORDINALITY AS one(phrase, at)) AS p,
         unnest(string_to_array(p.phrase, ' ')) WITH ORDINALITY AS t(token, at);
  patterns := ARRAY(SELECT '% ' || p.phrase || CASE WHEN p.at = many THEN '%' ELSE ' %' END
    FROM unnest(phrases) WITH ORDINALITY AS p(phrase, at));
  RETURN QUERY
    SELECT s.rowid FROM search s WHERE s.tokens @@ wanted AND NOT EXISTS (
      SELECT 1 FROM unnest(patterns) AS one
       WHERE NOT (' ' || s.title || ' ' LIKE one OR (NOT titled AND ' ' || s.body || ' ' LIKE one)));
END $$;

-- The two conditions on a life cell that the log's rule is made of (store/heads.py: DELETED and HIDDEN), as functions:
-- left to itself, the planner joins every head there is for fifty rows.
CREATE OR REPLACE FUNCTION sync_says(life bigint, wanted integer) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM sync_cell c JOIN sync_op o ON o.op = c.shown
                  WHERE c.cell = life AND c.heads = 1 AND sync_number(o.raw) = wanted)
      OR EXISTS (SELECT 1 FROM sync_head h JOIN sync_op o ON o.op = h.op
                  WHERE h.cell = life AND sync_number(o.raw) = wanted);
END $$;

CREATE OR REPLACE FUNCTION sync_saw(life bigint, head bytea) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM sync_seen s JOIN sync_op o ON o.op = s.del JOIN sync_cell c ON c.cell = o.cell
                  WHERE s.id = head AND o.cell = life AND sync_number(o.raw) = 0
                    AND ((c.heads = 1 AND c.shown = o.op)
                      OR EXISTS (SELECT 1 FROM sync_head h WHERE h.cell = life AND h.op = o.op)));
END $$;

CREATE OR REPLACE FUNCTION sync_hidden(life bigint) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT sync_says(life, 0) OR sync_says(life, 1) THEN
    RETURN false;
  END IF;
  RETURN NOT EXISTS (
    SELECT 1 FROM sync_cell l JOIN sync_cell c ON c.tbl = l.tbl AND c.row = l.row AND c.col <> l.col
      JOIN sync_op x ON x.op = c.shown
     WHERE l.cell = life AND c.heads = 1 AND NOT sync_saw(life, x.id))
   AND NOT EXISTS (
    SELECT 1 FROM sync_cell l JOIN sync_cell c ON c.tbl = l.tbl AND c.row = l.row AND c.col <> l.col
      JOIN sync_head e ON e.cell = c.cell JOIN sync_op x ON x.op = e.op
     WHERE l.cell = life AND NOT sync_saw(life, x.id));
END $$;
