-- The tables and views of a store of facts; docs/store.md explains them. Statements end with a semicolon at a line's end.
CREATE TABLE meta (schema_version INTEGER NOT NULL);
CREATE TABLE runs (
    run BIGINT NOT NULL, started TIMESTAMP NOT NULL, finished TIMESTAMP, input VARCHAR NOT NULL, version VARCHAR,
    added BIGINT NOT NULL, replaced BIGINT NOT NULL, unchanged BIGINT NOT NULL, problems BIGINT NOT NULL);
CREATE TABLE papers (
    paper BIGINT NOT NULL, id VARCHAR NOT NULL, title VARCHAR NOT NULL, abstract VARCHAR NOT NULL,
    published DATE, date_precision VARCHAR, year_inferred BOOLEAN,
    authors INTEGER, organization VARCHAR, comments INTEGER, source_file VARCHAR, source_line INTEGER,
    arxiv_id VARCHAR, title_key VARCHAR NOT NULL,
    content_hash BIGINT NOT NULL, facts_hash BIGINT NOT NULL, version VARCHAR, run BIGINT NOT NULL, exact VARCHAR);
CREATE TABLE links (paper BIGINT NOT NULL, position INTEGER NOT NULL, url VARCHAR NOT NULL);
CREATE TABLE contributions (paper BIGINT NOT NULL, position INTEGER NOT NULL, name VARCHAR NOT NULL);
CREATE TABLE models (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, name VARCHAR NOT NULL, family VARCHAR, parameters BIGINT);
CREATE TABLE benchmarks (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, name VARCHAR NOT NULL, kind VARCHAR NOT NULL);
CREATE TABLE hardware (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, name VARCHAR NOT NULL,
    level VARCHAR NOT NULL, class VARCHAR NOT NULL, vendor VARCHAR, family VARCHAR,
    role VARCHAR NOT NULL, count INTEGER, memory_gb INTEGER);
CREATE TABLE mentions (
    paper BIGINT NOT NULL, kind VARCHAR NOT NULL, position INTEGER NOT NULL, mention INTEGER NOT NULL,
    section VARCHAR NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text VARCHAR NOT NULL);
CREATE TABLE gains (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, text VARCHAR NOT NULL,
    low DOUBLE NOT NULL, high DOUBLE NOT NULL, unit VARCHAR NOT NULL, qualifier VARCHAR NOT NULL,
    metric VARCHAR NOT NULL, kind VARCHAR NOT NULL, improves BOOLEAN NOT NULL, ratio DOUBLE,
    subject VARCHAR, baseline VARCHAR, hardware VARCHAR, workload VARCHAR,
    section VARCHAR NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
    rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL,
    sentence VARCHAR NOT NULL, hardware_name VARCHAR, baseline_name VARCHAR);
CREATE TABLE results (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, text VARCHAR NOT NULL,
    value DOUBLE NOT NULL, unit VARCHAR NOT NULL, metric VARCHAR NOT NULL,
    subject VARCHAR, benchmark VARCHAR, hardware VARCHAR,
    section VARCHAR NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
    rule VARCHAR NOT NULL, confidence DOUBLE NOT NULL, sentence VARCHAR NOT NULL);
CREATE TABLE notes (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, reason VARCHAR NOT NULL,
    section VARCHAR NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL);

-- What the program's own commands look up: words and names in the form in which they are compared.
CREATE TABLE search_papers (paper BIGINT NOT NULL, title_key VARCHAR NOT NULL, words VARCHAR NOT NULL);
CREATE TABLE search_hardware (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, class VARCHAR NOT NULL, role VARCHAR NOT NULL,
    words VARCHAR NOT NULL, forms VARCHAR NOT NULL, vendor_words VARCHAR);
CREATE TABLE search_gains (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, metric VARCHAR NOT NULL, kind VARCHAR NOT NULL,
    qualifier VARCHAR NOT NULL, best_case BOOLEAN NOT NULL, ratio DOUBLE, confidence DOUBLE NOT NULL,
    subject_name VARCHAR, subject_key VARCHAR, baseline_key VARCHAR, hardware_key VARCHAR, workload_key VARCHAR,
    model_key VARCHAR, class_key VARCHAR, vendor_key VARCHAR,
    subject_words VARCHAR NOT NULL, baseline_words VARCHAR NOT NULL, baseline_forms VARCHAR NOT NULL,
    model_words VARCHAR NOT NULL, hardware_words VARCHAR NOT NULL, is_range BOOLEAN NOT NULL,
    subject_node BIGINT, baseline_node BIGINT, subject_machine VARCHAR, baseline_machine VARCHAR);
CREATE TABLE search_gain_hardware (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, side VARCHAR NOT NULL, hardware INTEGER NOT NULL,
    finest BOOLEAN NOT NULL);
CREATE TABLE search_names (paper BIGINT NOT NULL, kind VARCHAR NOT NULL, position INTEGER NOT NULL, node BIGINT NOT NULL,
    name_key VARCHAR NOT NULL);
CREATE TABLE search_meanings (
    paper BIGINT NOT NULL, position INTEGER NOT NULL, side VARCHAR NOT NULL, rank INTEGER NOT NULL, node BIGINT NOT NULL);

-- The hardware that papers name, and what stands above each piece: itself, its families, its vendor, its class.
CREATE VIEW taxonomy AS
    SELECT DISTINCT name, level, class, vendor, family FROM hardware;
CREATE VIEW taxonomy_closure AS
    WITH RECURSIVE above(name, ancestor) AS (
        SELECT name, name FROM taxonomy
        UNION SELECT name, family FROM taxonomy WHERE family IS NOT NULL
        UNION SELECT a.name, t.family FROM above a JOIN taxonomy t ON t.name = a.ancestor WHERE t.family IS NOT NULL)
    SELECT name, ancestor FROM above
    UNION SELECT name, vendor FROM taxonomy WHERE vendor IS NOT NULL
    UNION SELECT name, class FROM taxonomy;
CREATE VIEW speedups AS
    SELECT p.paper, p.id, p.title, p.published, g.subject, g.text, g.ratio, g.metric, g.qualifier,
        g.low, g.high, g.unit, g.improves, g.baseline, g.baseline_name, g.hardware, g.hardware_name, g.workload,
        g.sentence, g.section, g.rule, g.confidence
    FROM gains g JOIN papers p USING (paper) WHERE g.kind = 'efficiency';
CREATE VIEW measurements AS
    SELECT p.paper, p.id, p.title, p.published, r.subject, r.text, r.value, r.unit, r.metric, r.benchmark, r.hardware,
        r.sentence, r.section, r.rule, r.confidence
    FROM results r JOIN papers p USING (paper);
CREATE VIEW hardware_use AS
    SELECT p.paper, p.id, p.title, p.published, h.name, h.level, h.class, h.vendor, h.family, h.role, h.count,
        h.memory_gb, m.text, m.section
    FROM hardware h JOIN papers p USING (paper)
    JOIN mentions m ON m.paper = h.paper AND m.kind = 'hardware' AND m.position = h.position AND m.mention = 0;
CREATE VIEW names AS
    SELECT paper, 'contribution' AS kind, position, name FROM contributions
    UNION ALL SELECT paper, 'model', position, name FROM models
    UNION ALL SELECT paper, 'benchmark', position, name FROM benchmarks
    UNION ALL SELECT paper, 'hardware', position, name FROM hardware;
