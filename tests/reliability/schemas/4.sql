PRAGMA application_id = 2020238188;
PRAGMA user_version = 4;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,
    command TEXT NOT NULL,
    version TEXT NOT NULL
, undone TEXT) STRICT;
INSERT INTO "run" VALUES (1, '2026-11-22T03:47:28+00:00', '2026-11-22T03:47:28+00:00', 'ingest', '0.1.0', NULL);
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    encoding TEXT NOT NULL,
    paper TEXT,
    number TEXT,
    published TEXT,
    published_basis TEXT,
    run INTEGER NOT NULL REFERENCES run,
    claims_run INTEGER NOT NULL REFERENCES run,
    superseded_by INTEGER REFERENCES document,
    text TEXT NOT NULL
, session TEXT) STRICT;
INSERT INTO "document" VALUES (1, '7e960bd3d201e6df602fce8c32efd14eb5af0d2e5fa8723d826bce5b40a19f4c', 'issue-00000.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 1, NULL, '# 柳溪镇召开第一届人民代表大会第一次会议

柳溪镇报 1980-01-20

1月17日至18日，柳溪镇第一届人民代表大会第一次会议举行。应到代表99名，实到93名，列席人员14人。大会由孙海兰主持。

镇党委副书记、镇长钱文梅作政府工作报告。镇人大主席孙海兰作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举赵燕国为副镇长。会议通过了《关于政府工作报告的决议》。孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。

# 柳溪镇的社区食堂开张

中午十一点半，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。
', NULL);
CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    location TEXT NOT NULL,
    path TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    run INTEGER NOT NULL REFERENCES run
) STRICT;
INSERT INTO "location" VALUES (1, '/papers/issue-00000.txt', 'issue-00000.txt', 1, 1);
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    headline TEXT,
    kicker TEXT,
    continues TEXT,
    published TEXT,
    body_start INTEGER NOT NULL,
    spans TEXT NOT NULL CHECK (json_valid(spans)),
    pieces TEXT NOT NULL CHECK (json_valid(pieces)),
    folded TEXT NOT NULL, page TEXT, beside_pieces TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(beside_pieces)), beside TEXT NOT NULL DEFAULT '',
    UNIQUE (document, ordinal),
    UNIQUE (id, document)
) STRICT;
INSERT INTO "article" VALUES (1, 1, 1, '柳溪镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,735]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,101],[102,103],[103,157],[158,159],[159,735]]', '柳溪镇召开第一届人民代表大会第一次会议
柳溪镇报1980-01-20
1月17日至18日，柳溪镇第一届人民代表大会第一次会议举行。应到代表99名，实到93名，列席人员14人。大会由孙海兰主持。
镇党委副书记、镇长钱文梅作政府工作报告。镇人大主席孙海兰作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举赵燕国为副镇长。会议通过了《关于政府工作报告的决议》。孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。', NULL, '[]', '');
INSERT INTO "article" VALUES (2, 1, 2, '柳溪镇的社区食堂开张', NULL, NULL, NULL, 11, '[[737,1303]]', '[[739,749],[750,751],[751,1303]]', '柳溪镇的社区食堂开张
中午十一点半，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。', NULL, '[]', '');
CREATE VIRTUAL TABLE search USING fts5 (
    text,
    content = '',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    article INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT,
    line INTEGER NOT NULL CHECK (line > 0),
    "column" INTEGER NOT NULL CHECK ("column" > 0), correction INTEGER REFERENCES correction,
    FOREIGN KEY (article, document) REFERENCES article (id, document) ON DELETE CASCADE
) STRICT;
INSERT INTO "fact" VALUES (1, 1, 1, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 11, NULL);
INSERT INTO "fact" VALUES (2, 1, 1, 'session_date', 'named', 3, 6, NULL);
INSERT INTO "fact" VALUES (3, 1, 1, 'delegate_count', 'entitled', 5, 31, NULL);
INSERT INTO "fact" VALUES (4, 1, 1, 'delegate_count', 'present', 5, 39, 1);
INSERT INTO "fact" VALUES (5, 1, 1, 'delegate_count', 'observers', 5, 45, NULL);
INSERT INTO "fact" VALUES (6, 1, 1, 'participant', NULL, 5, 56, NULL);
INSERT INTO "fact" VALUES (7, 1, 1, 'title', 'title', 7, 21, NULL);
INSERT INTO "fact" VALUES (8, 1, 1, 'act', 'act', 5, 56, NULL);
INSERT INTO "fact" VALUES (9, 1, 1, 'act', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (10, 1, 1, 'participant', NULL, 7, 10, NULL);
INSERT INTO "fact" VALUES (11, 1, 1, 'title', 'title', 7, 1, NULL);
INSERT INTO "fact" VALUES (12, 1, 1, 'title', 'title', 7, 8, NULL);
INSERT INTO "fact" VALUES (13, 1, 1, 'act', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (14, 1, 1, 'participant', NULL, 9, 5, NULL);
INSERT INTO "fact" VALUES (15, 1, 1, 'title', 'linked', 9, 9, NULL);
INSERT INTO "fact" VALUES (16, 1, 1, 'act', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (17, 1, 1, 'report', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (18, 1, 1, 'report', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (19, 1, 1, 'report', 'heard', 7, 48, NULL);
INSERT INTO "fact" VALUES (20, 1, 1, 'election', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (21, 1, 1, 'resolution', 'quoted', 9, 19, NULL);
CREATE TABLE evidence (
    fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL,
    PRIMARY KEY (fact, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "evidence" VALUES (1, 0, 50, 67, '柳溪镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (2, 0, 28, 38, '1980-01-20');
INSERT INTO "evidence" VALUES (2, 1, 40, 49, '1月17日至18日');
INSERT INTO "evidence" VALUES (3, 0, 70, 77, '应到代表99名');
INSERT INTO "evidence" VALUES (4, 0, 78, 83, '实到93名');
INSERT INTO "evidence" VALUES (5, 0, 84, 91, '列席人员14人');
INSERT INTO "evidence" VALUES (6, 0, 95, 98, '孙海兰');
INSERT INTO "evidence" VALUES (7, 0, 123, 128, '镇人大主席');
INSERT INTO "evidence" VALUES (8, 0, 95, 98, '孙海兰');
INSERT INTO "evidence" VALUES (8, 1, 98, 100, '主持');
INSERT INTO "evidence" VALUES (9, 0, 128, 131, '孙海兰');
INSERT INTO "evidence" VALUES (9, 1, 132, 142, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (10, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (11, 0, 103, 109, '镇党委副书记');
INSERT INTO "evidence" VALUES (12, 0, 110, 112, '镇长');
INSERT INTO "evidence" VALUES (13, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (13, 1, 116, 122, '政府工作报告');
INSERT INTO "evidence" VALUES (14, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (15, 0, 167, 170, '副镇长');
INSERT INTO "evidence" VALUES (16, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (17, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (17, 1, 116, 122, '政府工作报告');
INSERT INTO "evidence" VALUES (18, 0, 128, 131, '孙海兰');
INSERT INTO "evidence" VALUES (18, 1, 132, 142, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (19, 0, 150, 156, '财政预算报告');
INSERT INTO "evidence" VALUES (20, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (20, 1, 167, 170, '副镇长');
INSERT INTO "evidence" VALUES (21, 0, 177, 188, '关于政府工作报告的决议');
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    place TEXT,
    term INTEGER,
    number INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "session" VALUES ('npc:柳溪镇:1:1', 'npc', '柳溪镇', 1, 1);
CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    name TEXT NOT NULL
) STRICT;
INSERT INTO "account" VALUES (1, 'npc:柳溪镇:1:1', '柳溪镇第一届人民代表大会第一次会议');
CREATE TABLE account_within (
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_date (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    basis TEXT NOT NULL,
    start_low TEXT,
    start_high TEXT,
    end_low TEXT,
    end_high TEXT
) STRICT;
INSERT INTO "session_date" VALUES (2, 1, '1980-01-17', '1980-01-18', 'inferred', '1980-01-17', '1980-01-17', '1980-01-18', '1980-01-18');
CREATE TABLE delegate_count (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    noun TEXT NOT NULL
) STRICT;
INSERT INTO "delegate_count" VALUES (3, 1, 'entitled', 99, 0, '代表');
INSERT INTO "delegate_count" VALUES (4, 1, 'present', 33, 0, '代表');
INSERT INTO "delegate_count" VALUES (5, 1, 'observers', 14, 0, '列席人员');
CREATE TABLE participant (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
INSERT INTO "participant" VALUES (6, 1, '孙海兰', '孙海兰');
INSERT INTO "participant" VALUES (10, 1, '钱文梅', '钱文梅');
INSERT INTO "participant" VALUES (14, 1, '赵燕国', '赵燕国');
CREATE TABLE title (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    text TEXT NOT NULL,
    organisation TEXT,
    post TEXT NOT NULL,
    status TEXT,
    place TEXT
) STRICT;
INSERT INTO "title" VALUES (7, 6, '镇人大主席', '柳溪镇人大', '主席', NULL, '柳溪镇');
INSERT INTO "title" VALUES (11, 10, '镇党委副书记', '柳溪镇党委', '副书记', NULL, '柳溪镇');
INSERT INTO "title" VALUES (12, 10, '镇长', '柳溪镇人民政府', '镇长', NULL, '柳溪镇');
INSERT INTO "title" VALUES (15, 14, '副镇长', '柳溪镇人民政府', '副镇长', NULL, '柳溪镇');
CREATE TABLE act (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    act TEXT NOT NULL
) STRICT;
INSERT INTO "act" VALUES (8, 6, 'presided');
INSERT INTO "act" VALUES (9, 6, 'reported');
INSERT INTO "act" VALUES (13, 10, 'reported');
INSERT INTO "act" VALUES (16, 14, 'elected');
CREATE TABLE report (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT,
    "by" TEXT,
    person TEXT,
    form TEXT NOT NULL
) STRICT;
INSERT INTO "report" VALUES (17, 1, 'government', NULL, '钱文梅', '钱文梅', 'spoken');
INSERT INTO "report" VALUES (18, 1, 'congress', NULL, '孙海兰', '孙海兰', 'spoken');
INSERT INTO "report" VALUES (19, 1, 'budget', NULL, NULL, NULL, 'written');
CREATE TABLE election (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT NOT NULL,
    post TEXT NOT NULL,
    kind TEXT NOT NULL,
    organisation TEXT,
    office_post TEXT NOT NULL,
    status TEXT,
    place TEXT,
    title INTEGER REFERENCES title ON DELETE SET NULL
) STRICT;
INSERT INTO "election" VALUES (20, 1, '赵燕国', '赵燕国', '副镇长', 'elected', '柳溪镇人民政府', '副镇长', NULL, '柳溪镇', 15);
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL
) STRICT;
INSERT INTO "resolution" VALUES (21, 1, '关于政府工作报告的决议');
CREATE TABLE reference (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE office_post (
    post TEXT PRIMARY KEY,
    seats INTEGER NOT NULL CHECK (seats > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO "office_post" VALUES ('专员', 1);
INSERT INTO "office_post" VALUES ('主任', 1);
INSERT INTO "office_post" VALUES ('主任委员', 1);
INSERT INTO "office_post" VALUES ('主席', 1);
INSERT INTO "office_post" VALUES ('乡长', 1);
INSERT INTO "office_post" VALUES ('书记', 1);
INSERT INTO "office_post" VALUES ('会长', 1);
INSERT INTO "office_post" VALUES ('区长', 1);
INSERT INTO "office_post" VALUES ('厅长', 1);
INSERT INTO "office_post" VALUES ('县长', 1);
INSERT INTO "office_post" VALUES ('台长', 1);
INSERT INTO "office_post" VALUES ('司长', 1);
INSERT INTO "office_post" VALUES ('团长', 1);
INSERT INTO "office_post" VALUES ('处长', 1);
INSERT INTO "office_post" VALUES ('局长', 1);
INSERT INTO "office_post" VALUES ('州长', 1);
INSERT INTO "office_post" VALUES ('市长', 1);
INSERT INTO "office_post" VALUES ('总工程师', 1);
INSERT INTO "office_post" VALUES ('总编辑', 1);
INSERT INTO "office_post" VALUES ('所长', 1);
INSERT INTO "office_post" VALUES ('旗长', 1);
INSERT INTO "office_post" VALUES ('村长', 1);
INSERT INTO "office_post" VALUES ('校长', 1);
INSERT INTO "office_post" VALUES ('检察长', 1);
INSERT INTO "office_post" VALUES ('武装部长', 1);
INSERT INTO "office_post" VALUES ('理事长', 1);
INSERT INTO "office_post" VALUES ('盟长', 1);
INSERT INTO "office_post" VALUES ('省长', 1);
INSERT INTO "office_post" VALUES ('社长', 1);
INSERT INTO "office_post" VALUES ('科长', 1);
INSERT INTO "office_post" VALUES ('秘书长', 1);
INSERT INTO "office_post" VALUES ('站长', 1);
INSERT INTO "office_post" VALUES ('第一书记', 1);
INSERT INTO "office_post" VALUES ('署长', 1);
INSERT INTO "office_post" VALUES ('董事长', 1);
INSERT INTO "office_post" VALUES ('行政公署专员', 1);
INSERT INTO "office_post" VALUES ('部长', 1);
INSERT INTO "office_post" VALUES ('镇长', 1);
INSERT INTO "office_post" VALUES ('院长', 1);
INSERT INTO "office_post" VALUES ('馆长', 1);
CREATE TABLE difference (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    session TEXT,
    field TEXT NOT NULL,
    item TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('set', 'add', 'delete', 'revoke')),
    session TEXT,
    field TEXT,
    item TEXT,
    value TEXT CHECK (value IS NULL OR json_valid(value)),
    replaced TEXT CHECK (replaced IS NULL OR json_valid(replaced)),
    reason TEXT NOT NULL,
    source TEXT,
    revokes INTEGER REFERENCES correction,
    CHECK ((action = 'revoke') = (revokes IS NOT NULL))
) STRICT;
INSERT INTO "correction" VALUES (1, '2026-11-22T03:47:29+00:00', 'set', 'npc:柳溪镇:1:1', 'present', '代表', '{"count": 33}', '["93"]', 'a typing error', NULL, NULL);
CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('same', 'different', 'revoke')),
    person TEXT,
    other TEXT,
    reason TEXT NOT NULL,
    source TEXT,
    revokes INTEGER REFERENCES identity,
    CHECK ((relation = 'revoke') = (revokes IS NOT NULL))
) STRICT;
CREATE TABLE machine (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    rows BLOB NOT NULL
) STRICT;
INSERT INTO "machine" VALUES (1, X'789ced5a7b53134910ff2ad6dc3f5a3556edec66b359be0aa6a83c2698326c7279e8552155c192871c087a288a780a887a16201c526000f9306436c95ff715ae7b368f25c90246b4ceabad0276d3ddd3ddd3d333bf9e26c32499cb1538e91b26b99b11550f923e627033a844e35a5c55180fc61341454dc47828a6a93c1167011ed5230925ae723d110919aa160fa9c1688cebd18012616622102394702b968e27ad41d056c827ae87809489647896f45985548a12ab30146d7dca14a2a964ee268f771006a2915c32d720e7f96f79d0f8cb15fbd58e5dfa507b322166d7c561b1b2be5ede2f8aeda972a9646f3d2a1fac5697df8b37efca878b0ecb5e5f86f7eae6e60deb86d51c6c4fad5d616648b9aeb0ebaa822c662f4d32c35e58ab4eecb0103cff399c6e8a5fdc4a79ff4b7579faa4784f94e6c5e49623699a626e06f489cd3f81666af54f930b627f03348a47cf58009e38cad139bf2d369edbbb7b626cabbc7f604f8f020b9dc4698f2d8a77f3e2c1c7f2e7b7d5cdad93e228106b4f8e6b8fb7eda713f6ca58f968c99e3f16a525b1b786ef536be2d1148c0731b40506f60fc06ecbc0d1523bebc54adbd8fadc3ebfadbd5c119bcbf85e1aaf7e5a0143b595fb95cd85a6247ae948d78a0f3018bbbb958927e2c55179bf044e3bbe3635d68a8bd563b03d7e529c12633be5d2c34ed72b8bf7c5f80e089f147fc7086dfc2536e6ca07ebf6fc17b1f156cc3db45fae89f1e7205fde5f84b0563e2c8859081b0eac4e6d438e807e0cf7f1827dffb85a1cb3e7d6610810eda75b302560558ba3307fd059fdf8a9b6b6519d5daa1e7d148fa77b1ee5e5c319436a0befc5ecaad8fbbb72306b3f7c5cdddd8321b567afcef6a187c95eee8cce70fb0c96a7dbe72dee19ce7f0f733f2c97ce9ff83744a687b5eb2dce67293ccfffde9ce979052f37d52ffd00e98df52d81bae48dfc7d3ce9c1dcd7ae661dc35c85060cacbcf922a64bb5d557e2f53dd0200e5f4b9c03a89c991433a3500054ee7d163353ffa933c5c7271f9f7c7cf2f1c9c7a7ff1d3e91114a22d97c3296e27043eeef6794f47c2f2654deb05b7f349d92fe7e851a9a1e0e137c57a9cac2b45f85a7864f8daa063e43540bc153336940816740a14c4141a6a8f0a6c9378d321d85991e823753be994ddddf709b77dfe5dd57f99fe022ff335ce3fd4bbc5f24f945925f24f945925f24fd8c4512c102c5556074bdc577d43e8c61bd636806651a14304ef96340816304b0743174288b7426df584be4bc5681df28f031d0c7401f037d0cf431f0c762609892442496974d028592482c962e587980ace14c2a12e323c3799e1d1ab9da791bbeeb2639f7bcbbcee5f2ae5cb455a05d1b76fe973fd22fc6de978ffe085fad0b3a2aae11aa03a0025882e51ccfe592696b201ec973306f4586789c508d061d769ca7f820b0061afe712b9fcca75046a71af310ca64798ee31bc8981e32e9688e676ff36c0ea502ba239591cd936426822212f875aad75d917649f36938bd0f193cd427ffb6a41de260f236b7a46cd0cb0054148a8701e6410f7535d150d369c2a4fa694da9a4750b436852d3adaa45aecb6779269ded6aa493d3986193739347b271e404eafec20ac4f2b0d6dd2de5d2a9429dfb6b219d77b8ccc44cade7480ebf916265627dcdb2aa8ff531c8e02e448a3477054628d465e1114a62a9487248aae2b793716ec5b8b307140a355cd070176d176f9561f70a34c8c61725adae93c36034a0d080098cf61694538c42ed083f60baa3a5847c0df9211ad280df6a2f2127009c50809a509b76b49a90af03dfd4a9092e35db41480f029da91afc02a7ad39847cc3631c2c3f1299020be674ad901a92da80acb136f910c65c53290ba81d76da9a50286ea22206e24c07f146bf4b86109747b60c15536a6aeb92491926873b2a88d38a9274d55bad8a0eb220b88f37828ee69494c1f0b320980e06296936bc242b20591015583ed2ec7f4996ee3d2ae8ed4ff002fe189ee166c6d7c59bc995d3f1179dec68f74919d37b22269aeb3a7d55ae1764340b610e9dd7fb9370d480200790baede89e36664bf3c09d64fe66d20203e136d8918d72a5b56f99415c1ff08b6a492bc1b3593c933c843a46b83ea00f6df0d3d72fb7bd0bcd4c0c3471a6d2d8f52d1c33b5d35ccc3c3782c9543c750848ab6e280093ba146aa64c5bfa48075af9d89e9bd28356029c4a8670035ac04890ea9d878a6bf11c3a9127886439dfe36b1dd4ce7eefbecfddff18902c2233afc1eda68ad555616a9e760352c7494ad212e8a621009bca9de0de5a5c321d8ac20eca42840c8c102e2dc04fdc3927f5066e3a04381dcc368a2e9d90108a947013683179f148218369c8056b883761df633121f933e95b00da8dd384c4d2d620b8936b8ceb9e22a7c6e1d141a285f820cf77f44ac89d6c329f47c1b00bf4d14fd33b874e07b831cf9e420dbbc1894fb3a4c0eda6c8e4bfd05194e5b0dbeb9501eedd74218a710e8f8cfc0bcc7ae2a2');
CREATE TABLE machine_statement (
    document INTEGER NOT NULL REFERENCES machine ON DELETE CASCADE,
    session TEXT NOT NULL,
    field TEXT NOT NULL,
    item TEXT NOT NULL,
    value TEXT
) STRICT;
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'session', '', '柳溪镇第一届人民代表大会第一次会议');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'start', '', '1980-01-17');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'end', '', '1980-01-18');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'entitled', '代表', '99');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'present', '代表', '93');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'observers', '列席人员', '14');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'participant', '孙海兰', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'participant', '钱文梅', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'participant', '赵燕国', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'title', '孙海兰 镇人大主席', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'title', '钱文梅 镇党委副书记', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'title', '钱文梅 镇长', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'title', '赵燕国 副镇长', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'act', '孙海兰 presided', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'act', '孙海兰 reported', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'act', '钱文梅 reported', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'act', '赵燕国 elected', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'report', 'government', '钱文梅');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'report', 'congress', '孙海兰');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'report', 'budget', NULL);
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'election', '赵燕国 副镇长', 'elected');
INSERT INTO "machine_statement" VALUES (1, 'npc:柳溪镇:1:1', 'resolution', '关于政府工作报告的决议', NULL);
CREATE TABLE replaced_claims (
    run INTEGER NOT NULL REFERENCES run,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    claims_run INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (run, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_day (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    day TEXT
) STRICT;
INSERT INTO "article_day" VALUES (1, '1980-01-17');
INSERT INTO "article_day" VALUES (2, NULL);
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_superseded_by ON document (superseded_by) WHERE superseded_by IS NOT NULL;
CREATE INDEX document_run ON document (run);
CREATE INDEX document_claims_run ON document (claims_run);
CREATE INDEX location_location ON location (location, id);
CREATE INDEX location_document ON location (document);
CREATE INDEX location_run ON location (run);
CREATE INDEX fact_document ON fact (document, article);
CREATE INDEX session_body ON session (body, term, number);
CREATE INDEX session_place ON session (place, body);
CREATE INDEX account_session ON account (session);
CREATE INDEX account_within_place ON account_within (place);
CREATE INDEX delegate_count_account ON delegate_count (account);
CREATE INDEX participant_account ON participant (account);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX title_participant ON title (participant);
CREATE INDEX title_post ON title (post, organisation);
CREATE INDEX title_place ON title (place);
CREATE INDEX act_participant ON act (participant);
CREATE INDEX report_account ON report (account);
CREATE INDEX report_person ON report (person) WHERE person IS NOT NULL;
CREATE INDEX election_account ON election (account);
CREATE INDEX election_person ON election (person);
CREATE INDEX election_office ON election (office_post, organisation);
CREATE INDEX election_title ON election (title) WHERE title IS NOT NULL;
CREATE INDEX resolution_account ON resolution (account);
CREATE INDEX reference_session ON reference (session);
CREATE INDEX difference_run ON difference (run);
CREATE INDEX difference_document ON difference (document);
CREATE INDEX correction_target ON correction (session, field, item);
CREATE UNIQUE INDEX correction_revokes ON correction (revokes) WHERE revokes IS NOT NULL;
CREATE TRIGGER correction_no_update BEFORE UPDATE ON correction
BEGIN
    SELECT raise(ABORT, 'corrections are only ever added');
END;
CREATE TRIGGER correction_no_delete BEFORE DELETE ON correction
BEGIN
    SELECT raise(ABORT, 'corrections are only ever added');
END;
CREATE INDEX identity_person ON identity (person);
CREATE INDEX identity_other ON identity (other);
CREATE UNIQUE INDEX identity_revokes ON identity (revokes) WHERE revokes IS NOT NULL;
CREATE TRIGGER identity_no_update BEFORE UPDATE ON identity
BEGIN
    SELECT raise(ABORT, 'identities are only ever added');
END;
CREATE TRIGGER identity_no_delete BEFORE DELETE ON identity
BEGIN
    SELECT raise(ABORT, 'identities are only ever added');
END;
CREATE UNIQUE INDEX document_session ON document (session) WHERE session IS NOT NULL;
CREATE INDEX machine_statement_session ON machine_statement (session, field, item);
CREATE INDEX machine_statement_document ON machine_statement (document);
CREATE INDEX replaced_claims_document ON replaced_claims (document);
CREATE INDEX article_day_day ON article_day (day);
CREATE VIEW delegates AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    counted.kind AS kind,
    counted.count AS count,
    counted.approximate AS approximate,
    counted.noun AS noun,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM delegate_count AS counted
JOIN telling ON telling.account = counted.account
JOIN passage ON passage.fact = counted.id;
CREATE VIEW elections AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    election.name AS name,
    election.person AS person,
    election.post AS post,
    election.kind AS kind,
    election.organisation AS organisation,
    election.office_post AS office_post,
    election.status AS status,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM election AS election
JOIN telling ON telling.account = election.account
JOIN passage ON passage.fact = election.id;
CREATE VIEW in_force AS
SELECT id, made, action, session, field, item, value, replaced, reason, source
FROM correction
WHERE action <> 'revoke'
    AND NOT EXISTS (SELECT 1 FROM correction AS revoking WHERE revoking.revokes = correction.id)
    AND NOT EXISTS (
        SELECT 1 FROM correction AS later
        WHERE later.session = correction.session AND later.field = correction.field AND later.item = correction.item
            AND later.id > correction.id
            AND NOT EXISTS (SELECT 1 FROM correction AS revoking WHERE revoking.revokes = later.id)
    );
CREATE VIEW jurisdiction AS
SELECT session.place AS place, account_within.place AS within
FROM account_within
JOIN account ON account.id = account_within.account
JOIN session ON session.id = account.session;
CREATE VIEW mentions AS
SELECT
    session.id AS session,
    session.body AS body,
    session.place AS place,
    session.term AS term,
    session.number AS number,
    reference.text AS text,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.document AS document,
    passage.fact AS fact
FROM reference
JOIN session ON session.id = reference.session
JOIN passage ON passage.fact = reference.id;
CREATE VIEW participants AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    participant.name AS name,
    participant.person AS person,
    (
        SELECT json_group_array(text) FROM (
            SELECT title.text AS text FROM title WHERE title.participant = participant.id ORDER BY title.id
        )
    ) AS titles,
    (
        SELECT json_group_array(act) FROM (
            SELECT act.act AS act FROM act WHERE act.participant = participant.id ORDER BY act.id
        )
    ) AS acts,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM participant AS participant
JOIN telling ON telling.account = participant.account
JOIN passage ON passage.fact = participant.id;
CREATE VIEW passage AS
SELECT
    fact.id AS fact,
    fact.kind AS kind,
    fact.rule AS rule,
    fact.document AS document,
    fact.article AS article,
    document.path || ':' || fact.line || ':' || fact."column" AS source,
    (SELECT group_concat(quote, ' … ') FROM evidence WHERE evidence.fact = fact.id ORDER BY ordinal) AS evidence,
    article.headline AS headline,
    document.paper AS paper,
    coalesce(article.published, document.published) AS published,
    article.page AS page,
    (SELECT reason FROM correction WHERE correction.id = fact.correction) AS corrected
FROM fact
JOIN article ON article.id = fact.article
JOIN document ON document.id = fact.document;
CREATE VIEW reading AS
SELECT document, session, field, item, value
FROM statement
WHERE document NOT IN (SELECT document FROM machine)
    AND document NOT IN (SELECT id FROM document WHERE session IS NOT NULL)
UNION ALL
SELECT document, session, field, item, value FROM machine_statement;
CREATE VIEW reports AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    report.kind AS kind,
    report.title AS title,
    report."by" AS "by",
    report.person AS person,
    report.form AS form,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM report AS report
JOIN telling ON telling.account = report.account
JOIN passage ON passage.fact = report.id;
CREATE VIEW resolutions AS
SELECT
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    telling.start AS start,
    telling."end" AS "end",
    resolution.name AS name,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM resolution AS resolution
JOIN telling ON telling.account = resolution.account
JOIN passage ON passage.fact = resolution.id;
CREATE VIEW sessions AS
SELECT
    session.id AS id,
    first.name AS name,
    session.body AS body,
    session.place AS place,
    (
        SELECT json_group_array(place) FROM (
            SELECT within.place AS place FROM account_within AS within
            WHERE within.account = (
                SELECT longest.account FROM account_within AS longest
                JOIN account AS candidate ON candidate.id = longest.account
                WHERE candidate.session = session.id
                ORDER BY longest.ordinal DESC, longest.account LIMIT 1
            )
            ORDER BY within.ordinal
        )
    ) AS within,
    session.term AS term,
    session.number AS number,
    date.start AS start,
    date."end" AS "end",
    (
        SELECT counted.count FROM account JOIN delegate_count AS counted ON counted.account = account.id
        JOIN fact ON fact.id = counted.id
        WHERE account.session = session.id AND counted.kind = 'entitled' ORDER BY fact.document, counted.id LIMIT 1
    ) AS entitled,
    (
        SELECT counted.count FROM account JOIN delegate_count AS counted ON counted.account = account.id
        JOIN fact ON fact.id = counted.id
        WHERE account.session = session.id AND counted.kind = 'present' ORDER BY fact.document, counted.id LIMIT 1
    ) AS present,
    (
        SELECT counted.count FROM account JOIN delegate_count AS counted ON counted.account = account.id
        JOIN fact ON fact.id = counted.id
        WHERE account.session = session.id AND counted.kind = 'observers' ORDER BY fact.document, counted.id LIMIT 1
    ) AS observers,
    (
        SELECT json_group_array(source) FROM (
            SELECT document.path || ':' || fact.line || ':' || fact."column" AS source
            FROM (
                SELECT account.id FROM account WHERE account.session = session.id
                UNION ALL
                SELECT reference.id FROM reference WHERE reference.session = session.id AND first.id IS NULL
            ) AS told
            JOIN fact ON fact.id = told.id
            JOIN document ON document.id = fact.document
            ORDER BY fact.document, fact.id
        )
    ) AS sources,
    CASE WHEN first.id IS NULL THEN 'mentioned' ELSE 'reported' END AS state,
    date.basis AS basis,
    (SELECT count(*) FROM account WHERE account.session = session.id) AS accounts,
    (
        SELECT nullif(json_group_array(field), '[]') FROM (
            SELECT 'date' AS field WHERE (
                SELECT max(told.start_low) > min(told.end_high)
                    OR count(DISTINCT CASE WHEN told.start <> told."end" THEN told.start || '/' || told."end" END) > 1
                FROM account JOIN session_date AS told ON told.account = account.id
                WHERE account.session = session.id
            )
            UNION ALL
            SELECT kinds.value AS field FROM json_each('["entitled", "present", "observers"]') AS kinds WHERE (
                SELECT count(DISTINCT told.count) > 1
                FROM account JOIN delegate_count AS told ON told.id = (
                    SELECT min(earlier.id) FROM delegate_count AS earlier
                    WHERE earlier.account = account.id AND earlier.kind = kinds.value AND earlier.approximate = 0
                )
                WHERE account.session = session.id
            )
        )
    ) AS disagree,
    (SELECT evidence FROM passage WHERE passage.fact = first.id) AS evidence,
    (
        SELECT group_concat(reason, '; ') FROM (SELECT DISTINCT reason FROM in_force WHERE in_force.session = session.id)
    ) AS corrected,
    date.start_low AS start_low,
    date.end_high AS end_high
FROM session
LEFT JOIN account AS first ON first.id = (
    SELECT account.id FROM account JOIN fact ON fact.id = account.id
    WHERE account.session = session.id ORDER BY fact.document, account.id LIMIT 1
)
LEFT JOIN session_date AS date ON date.id = (
    SELECT dated.id FROM account JOIN session_date AS dated ON dated.account = account.id
    JOIN fact ON fact.id = account.id
    WHERE account.session = session.id ORDER BY fact.document, account.id LIMIT 1
);
CREATE VIEW sightings AS
SELECT
    participant.person AS person,
    participant.name AS name,
    title.organisation AS organisation,
    title.post AS post,
    title.status AS status,
    title.place AS place,
    title.text AS text,
    'seen' AS event,
    telling.session AS session,
    telling.place AS session_place,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling.start) ELSE telling.start END AS day,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling."end") ELSE telling."end" END AS until,
    coalesce(telling.start_low, passage.published) AS low,
    coalesce(telling.end_high, passage.published) AS high,
    passage.source AS source,
    passage.document AS document,
    passage.fact AS fact,
    passage.corrected AS corrected
FROM title
JOIN participant ON participant.id = title.participant
JOIN telling ON telling.account = participant.account
JOIN passage ON passage.fact = title.id
WHERE NOT EXISTS (SELECT 1 FROM election WHERE election.title = title.id)
UNION ALL
SELECT
    election.person,
    election.name,
    election.organisation,
    election.office_post,
    election.status,
    election.place,
    election.post,
    CASE election.kind WHEN 'resigned' THEN 'left' ELSE 'entered' END,
    telling.session,
    telling.place,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling.start) ELSE telling.start END,
    CASE WHEN telling.start_low IS NULL THEN coalesce(passage.published, telling."end") ELSE telling."end" END,
    coalesce(telling.start_low, passage.published),
    coalesce(telling.end_high, passage.published),
    passage.source,
    passage.document,
    passage.fact,
    passage.corrected
FROM election
JOIN telling ON telling.account = election.account
JOIN passage ON passage.fact = election.id;
CREATE VIEW statement AS
SELECT fact.document AS document, account.session AS session, 'session' AS field, '' AS item, account.name AS value,
    fact.id AS fact
FROM account JOIN fact ON fact.id = account.id
UNION ALL
SELECT fact.document, account.session, 'start', '', date.start, fact.id
FROM session_date AS date JOIN account ON account.id = date.account JOIN fact ON fact.id = date.id
UNION ALL
SELECT fact.document, account.session, 'end', '', date."end", fact.id
FROM session_date AS date JOIN account ON account.id = date.account JOIN fact ON fact.id = date.id
UNION ALL
SELECT fact.document, account.session, counted.kind, counted.noun, CAST(counted.count AS TEXT), fact.id
FROM delegate_count AS counted JOIN account ON account.id = counted.account JOIN fact ON fact.id = counted.id
UNION ALL
SELECT fact.document, account.session, 'participant', participant.name, NULL, fact.id
FROM participant JOIN account ON account.id = participant.account JOIN fact ON fact.id = participant.id
UNION ALL
SELECT fact.document, account.session, 'title', participant.name || ' ' || title.text, title.status, fact.id
FROM title JOIN participant ON participant.id = title.participant JOIN account ON account.id = participant.account
JOIN fact ON fact.id = title.id
UNION ALL
SELECT fact.document, account.session, 'act', participant.name || ' ' || act.act, NULL, fact.id
FROM act JOIN participant ON participant.id = act.participant JOIN account ON account.id = participant.account
JOIN fact ON fact.id = act.id
UNION ALL
SELECT fact.document, account.session, 'report', report.kind || coalesce(' ' || report.title, ''), report."by", fact.id
FROM report JOIN account ON account.id = report.account JOIN fact ON fact.id = report.id
UNION ALL
SELECT fact.document, account.session, 'election', election.name || ' ' || election.post, election.kind, fact.id
FROM election JOIN account ON account.id = election.account JOIN fact ON fact.id = election.id
UNION ALL
SELECT fact.document, account.session, 'resolution', resolution.name, NULL, fact.id
FROM resolution JOIN account ON account.id = resolution.account JOIN fact ON fact.id = resolution.id
UNION ALL
SELECT fact.document, reference.session, 'reference', reference.text, NULL, fact.id
FROM reference JOIN fact ON fact.id = reference.id;
CREATE VIEW telling AS
SELECT
    account.id AS account,
    account.session AS session,
    account.name AS session_name,
    session.body AS body,
    session.place AS place,
    session.term AS term,
    session.number AS number,
    date.start AS start,
    date."end" AS "end",
    date.basis AS basis,
    date.start_low AS start_low,
    date.start_high AS start_high,
    date.end_low AS end_low,
    date.end_high AS end_high
FROM account
JOIN session ON session.id = account.session
LEFT JOIN session_date AS date ON date.id = coalesce(
    (SELECT own.id FROM session_date AS own WHERE own.account = account.id),
    (
        SELECT other_date.id
        FROM account AS other
        JOIN session_date AS other_date ON other_date.account = other.id
        JOIN fact ON fact.id = other.id
        WHERE other.session = account.session
        ORDER BY fact.document, other.id
        LIMIT 1
    )
);
CREATE VIEW timeline AS
SELECT
    telling.start AS date,
    telling."end" AS until,
    CAST('session' AS TEXT) AS event,
    telling.session_name AS what,
    CAST(NULL AS TEXT) AS name,
    CAST(NULL AS TEXT) AS person,
    telling.session AS session,
    telling.body AS body,
    telling.place AS place,
    telling.term AS term,
    telling.number AS number,
    passage.source AS source,
    passage.evidence AS evidence,
    passage.headline AS headline,
    passage.paper AS paper,
    passage.published AS published,
    passage.page AS page,
    passage.rule AS rule,
    passage.corrected AS corrected,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    0 AS rank,
    passage.document AS document,
    passage.fact AS fact
FROM telling JOIN passage ON passage.fact = telling.account
UNION ALL
SELECT start, "end", CAST('report' AS TEXT), CAST(coalesce(title, kind) AS TEXT), "by", person, session, body, place,
    term, number, source, evidence, headline, paper, published, page, rule, corrected, start_low, end_high, 1, document, fact
FROM reports
UNION ALL
SELECT start, "end", kind, post, name, person, session, body, place,
    term, number, source, evidence, headline, paper, published, page, rule, corrected, start_low, end_high, 2, document, fact
FROM elections
UNION ALL
SELECT start, "end", CAST('resolution' AS TEXT), name, CAST(NULL AS TEXT), CAST(NULL AS TEXT), session, body, place,
    term, number, source, evidence, headline, paper, published, page, rule, corrected, start_low, end_high, 3, document, fact
FROM resolutions;
