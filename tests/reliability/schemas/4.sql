PRAGMA application_id = 2020238188;
PRAGMA user_version = 4;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,
    command TEXT NOT NULL,
    version TEXT NOT NULL
, undone TEXT) STRICT;
INSERT INTO "run" VALUES (1, '2026-11-22T23:59:43+00:00', '2026-11-22T23:59:43+00:00', 'ingest', '0.1.0', NULL);
INSERT INTO "run" VALUES (2, '2026-11-22T23:59:44+00:00', '2026-11-22T23:59:44+00:00', 'ingest', '0.1.0', NULL);
INSERT INTO "run" VALUES (3, '2026-11-22T23:59:45+00:00', '2026-11-22T23:59:45+00:00', 'ingest', '0.1.0', NULL);
INSERT INTO "run" VALUES (4, '2026-11-22T23:59:45+00:00', '2026-11-22T23:59:45+00:00', 'correct', '0.1.0', NULL);
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
INSERT INTO "document" VALUES (2, '4b08323b04e37f09a9fc23ff55afbb698993cb91015fdbabf33f2923a5575488', 'issue-00001.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 1, 5, '# 柳桥镇召开第一届人民代表大会第一次会议

柳桥镇报 1980-01-09

1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员17人。大会由沈雪梅主持。

镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。

# 柳桥镇的社区食堂开张

中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。
', NULL);
INSERT INTO "document" VALUES (3, 'dcbeb7a35a8d3ebd6aa6fe0dfa09d916907c52e2c9acfd496f76eb7c6310bf42', 'issue-00002.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 1, NULL, '# 柳浦镇召开第一届人民代表大会第一次会议

柳浦镇报 1980-01-09

1月6日至7日，柳浦镇第一届人民代表大会第一次会议举行。应到代表57名，实到51名，列席人员14人。大会由吕兰怡主持。

镇党委副书记、镇长何娜华作政府工作报告。镇人大主席吕兰怡作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举许志英为副镇长。会议通过了《关于政府工作报告的决议》。窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。

# 柳浦镇的社区食堂开张

中午十一点半，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。
', NULL);
INSERT INTO "document" VALUES (4, 'b133da87898d3447dc73e284e4647cc0ac6ef893621a405cd8ba1241bde46b39', 'more.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 1, NULL, '# 桐溪镇召开第二届人民代表大会第三次会议

1990年3月5日，江东县桐溪镇第二届人民代表大会第三次会议举行。实到代表×名。会议传达了江东县第十届人民代表大会第二次会议精神。王文静主持会议。
', NULL);
INSERT INTO "document" VALUES (5, '92db5f4e838d36e9d5e245c20803e602e41211e8c607cccf02dd99360d6e08a2', 'issue-00001.txt', 'utf-8', NULL, NULL, NULL, NULL, 2, 2, NULL, '# 柳桥镇召开第一届人民代表大会第一次会议

柳桥镇报 1980-01-09

1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员2人。大会由沈雪梅主持。

镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。

# 柳桥镇的社区食堂开张

中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。
', NULL);
INSERT INTO "document" VALUES (6, '712a8b0d17a4392be1a9bdf20f9e7ffdb1e8fd03ed117603050dc1dd8292fd5b', 'corrections/npc-柳溪镇-1-2', 'utf-8', NULL, NULL, NULL, NULL, 4, 4, NULL, 'npc:柳溪镇:1:2 柳溪镇人大第一届第二次会议
present 75
after the minutes
', 'npc:柳溪镇:1:2');
CREATE TABLE location (
    id INTEGER PRIMARY KEY,
    location TEXT NOT NULL,
    path TEXT NOT NULL,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    run INTEGER NOT NULL REFERENCES run
) STRICT;
INSERT INTO "location" VALUES (1, '/home/reader/papers/issue-00000.txt', 'issue-00000.txt', 1, 1);
INSERT INTO "location" VALUES (2, '/home/reader/papers/issue-00001.txt', 'issue-00001.txt', 2, 1);
INSERT INTO "location" VALUES (3, '/home/reader/papers/issue-00002.txt', 'issue-00002.txt', 3, 1);
INSERT INTO "location" VALUES (4, '/home/reader/papers/more.txt', 'more.txt', 4, 1);
INSERT INTO "location" VALUES (5, '/home/reader/papers/issue-00001.txt', 'issue-00001.txt', 5, 2);
INSERT INTO "location" VALUES (6, '/home/reader/papers/renamed-00002.txt', 'renamed-00002.txt', 3, 3);
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
INSERT INTO "article" VALUES (7, 4, 1, '桐溪镇召开第二届人民代表大会第三次会议', NULL, NULL, NULL, 20, '[[0,96]]', '[[2,21],[22,23],[23,96]]', '桐溪镇召开第二届人民代表大会第三次会议
1990年3月5日，江东县桐溪镇第二届人民代表大会第三次会议举行。实到代表×名。会议传达了江东县第十届人民代表大会第二次会议精神。王文静主持会议。', NULL, '[]', '');
INSERT INTO "article" VALUES (12, 6, 1, 'corrections', NULL, NULL, NULL, 0, '[[0, 55]]', '[[0, 55]]', 'npc:柳溪镇:1:2 柳溪镇人大第一届第二次会议
present 75
after the minutes
', NULL, '[]', '');
INSERT INTO "article" VALUES (13, 1, 1, '柳溪镇召开第一届人民代表大会第一次会议', NULL, NULL, '1980-01-20', 20, '[[0,735]]', '[[2,21],[39,40],[40,101],[102,103],[103,157],[158,159],[159,735]]', '柳溪镇召开第一届人民代表大会第一次会议
1月17日至18日，柳溪镇第一届人民代表大会第一次会议举行。应到代表99名，实到93名，列席人员14人。大会由孙海兰主持。
镇党委副书记、镇长钱文梅作政府工作报告。镇人大主席孙海兰作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举赵燕国为副镇长。会议通过了《关于政府工作报告的决议》。孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。', NULL, '[[23,27],[28,38]]', '柳溪镇报1980-01-20');
INSERT INTO "article" VALUES (14, 1, 2, '柳溪镇的社区食堂开张', NULL, NULL, NULL, 11, '[[737,1303]]', '[[739,749],[750,751],[751,1303]]', '柳溪镇的社区食堂开张
中午十一点半，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。', NULL, '[]', '');
INSERT INTO "article" VALUES (15, 3, 1, '柳浦镇召开第一届人民代表大会第一次会议', NULL, NULL, '1980-01-09', 20, '[[0,746]]', '[[2,21],[39,40],[40,99],[100,101],[101,155],[156,157],[157,746]]', '柳浦镇召开第一届人民代表大会第一次会议
1月6日至7日，柳浦镇第一届人民代表大会第一次会议举行。应到代表57名，实到51名，列席人员14人。大会由吕兰怡主持。
镇党委副书记、镇长何娜华作政府工作报告。镇人大主席吕兰怡作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举许志英为副镇长。会议通过了《关于政府工作报告的决议》。窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。', NULL, '[[23,27],[28,38]]', '柳浦镇报1980-01-09');
INSERT INTO "article" VALUES (16, 3, 2, '柳浦镇的社区食堂开张', NULL, NULL, NULL, 11, '[[748,1327]]', '[[750,760],[761,762],[762,1327]]', '柳浦镇的社区食堂开张
中午十一点半，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。', NULL, '[]', '');
INSERT INTO "article" VALUES (17, 5, 1, '柳桥镇召开第一届人民代表大会第一次会议', NULL, NULL, '1980-01-09', 20, '[[0,750]]', '[[2,21],[39,40],[40,98],[99,100],[100,154],[155,156],[156,750]]', '柳桥镇召开第一届人民代表大会第一次会议
1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员2人。大会由沈雪梅主持。
镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。', NULL, '[[23,27],[28,38]]', '柳桥镇报1980-01-09');
INSERT INTO "article" VALUES (18, 5, 2, '柳桥镇的社区食堂开张', NULL, NULL, NULL, 11, '[[752,1336]]', '[[754,764],[765,766],[766,1336]]', '柳桥镇的社区食堂开张
中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。', NULL, '[]', '');
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
INSERT INTO "fact" VALUES (64, 4, 7, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会|人大会){number}[全体](会议|大会)', 3, 11, NULL);
INSERT INTO "fact" VALUES (65, 4, 7, 'session_date', 'named', 3, 1, NULL);
INSERT INTO "fact" VALUES (66, 4, 7, 'participant', NULL, 3, 66, NULL);
INSERT INTO "fact" VALUES (67, 4, 7, 'act', 'act', 3, 66, NULL);
INSERT INTO "fact" VALUES (68, 4, 7, 'reference', '{place}{term}(人民代表大会|人民代表会议|人大|人代会|人大会){number}[全体](会议|大会)', 3, 46, NULL);
INSERT INTO "fact" VALUES (69, 4, 7, 'doubt', 'delegates-without-number', 3, 34, NULL);
INSERT INTO "fact" VALUES (112, 6, 12, 'account', 'corrections', 1, 1, NULL);
INSERT INTO "fact" VALUES (113, 6, 12, 'delegate_count', 'corrections', 2, 1, 3);
INSERT INTO "fact" VALUES (114, 1, 13, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会|人大会){number}[全体](会议|大会)', 5, 11, NULL);
INSERT INTO "fact" VALUES (115, 1, 13, 'session_date', 'named', 5, 1, NULL);
INSERT INTO "fact" VALUES (116, 1, 13, 'delegate_count', 'entitled', 5, 31, NULL);
INSERT INTO "fact" VALUES (117, 1, 13, 'delegate_count', 'present', 5, 39, 1);
INSERT INTO "fact" VALUES (118, 1, 13, 'delegate_count', 'observers', 5, 45, NULL);
INSERT INTO "fact" VALUES (119, 1, 13, 'participant', NULL, 5, 56, NULL);
INSERT INTO "fact" VALUES (120, 1, 13, 'title', 'title', 7, 21, NULL);
INSERT INTO "fact" VALUES (121, 1, 13, 'act', 'act', 5, 56, NULL);
INSERT INTO "fact" VALUES (122, 1, 13, 'act', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (123, 1, 13, 'participant', NULL, 7, 10, NULL);
INSERT INTO "fact" VALUES (124, 1, 13, 'title', 'title', 7, 1, NULL);
INSERT INTO "fact" VALUES (125, 1, 13, 'title', 'title', 7, 8, NULL);
INSERT INTO "fact" VALUES (126, 1, 13, 'act', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (127, 1, 13, 'participant', NULL, 9, 5, NULL);
INSERT INTO "fact" VALUES (128, 1, 13, 'title', 'linked', 9, 9, NULL);
INSERT INTO "fact" VALUES (129, 1, 13, 'act', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (130, 1, 13, 'report', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (131, 1, 13, 'report', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (132, 1, 13, 'election', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (133, 1, 13, 'resolution', 'quoted', 9, 19, NULL);
INSERT INTO "fact" VALUES (134, 3, 15, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会|人大会){number}[全体](会议|大会)', 5, 9, NULL);
INSERT INTO "fact" VALUES (135, 3, 15, 'session_date', 'named', 5, 1, NULL);
INSERT INTO "fact" VALUES (136, 3, 15, 'delegate_count', 'entitled', 5, 29, NULL);
INSERT INTO "fact" VALUES (137, 3, 15, 'delegate_count', 'present', 5, 37, NULL);
INSERT INTO "fact" VALUES (138, 3, 15, 'delegate_count', 'observers', 5, 43, NULL);
INSERT INTO "fact" VALUES (139, 3, 15, 'participant', NULL, 5, 54, NULL);
INSERT INTO "fact" VALUES (140, 3, 15, 'title', 'title', 7, 21, NULL);
INSERT INTO "fact" VALUES (141, 3, 15, 'act', 'act', 5, 54, NULL);
INSERT INTO "fact" VALUES (142, 3, 15, 'act', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (143, 3, 15, 'participant', NULL, 7, 10, NULL);
INSERT INTO "fact" VALUES (144, 3, 15, 'title', 'title', 7, 1, NULL);
INSERT INTO "fact" VALUES (145, 3, 15, 'title', 'title', 7, 8, NULL);
INSERT INTO "fact" VALUES (146, 3, 15, 'act', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (147, 3, 15, 'participant', NULL, 9, 5, NULL);
INSERT INTO "fact" VALUES (148, 3, 15, 'title', 'linked', 9, 9, NULL);
INSERT INTO "fact" VALUES (149, 3, 15, 'act', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (150, 3, 15, 'report', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (151, 3, 15, 'report', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (152, 3, 15, 'report', 'heard', 7, 48, NULL);
INSERT INTO "fact" VALUES (153, 3, 15, 'election', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (154, 3, 15, 'resolution', 'quoted', 9, 19, NULL);
INSERT INTO "fact" VALUES (155, 5, 17, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会|人大会){number}[全体](会议|大会)', 5, 9, NULL);
INSERT INTO "fact" VALUES (156, 5, 17, 'session_date', 'named', 5, 1, NULL);
INSERT INTO "fact" VALUES (157, 5, 17, 'delegate_count', 'entitled', 5, 29, NULL);
INSERT INTO "fact" VALUES (158, 5, 17, 'delegate_count', 'present', 5, 37, NULL);
INSERT INTO "fact" VALUES (159, 5, 17, 'delegate_count', 'observers', 5, 43, NULL);
INSERT INTO "fact" VALUES (160, 5, 17, 'participant', NULL, 5, 53, NULL);
INSERT INTO "fact" VALUES (161, 5, 17, 'title', 'title', 7, 21, NULL);
INSERT INTO "fact" VALUES (162, 5, 17, 'act', 'act', 5, 53, NULL);
INSERT INTO "fact" VALUES (163, 5, 17, 'act', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (164, 5, 17, 'participant', NULL, 7, 10, NULL);
INSERT INTO "fact" VALUES (165, 5, 17, 'title', 'title', 7, 1, NULL);
INSERT INTO "fact" VALUES (166, 5, 17, 'title', 'title', 7, 8, NULL);
INSERT INTO "fact" VALUES (167, 5, 17, 'act', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (168, 5, 17, 'participant', NULL, 9, 5, NULL);
INSERT INTO "fact" VALUES (169, 5, 17, 'title', 'linked', 9, 9, NULL);
INSERT INTO "fact" VALUES (170, 5, 17, 'act', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (171, 5, 17, 'report', 'given', 7, 10, NULL);
INSERT INTO "fact" VALUES (172, 5, 17, 'report', 'given', 7, 26, NULL);
INSERT INTO "fact" VALUES (173, 5, 17, 'report', 'heard', 7, 48, NULL);
INSERT INTO "fact" VALUES (174, 5, 17, 'election', 'linked', 9, 5, NULL);
INSERT INTO "fact" VALUES (175, 5, 17, 'resolution', 'quoted', 9, 19, NULL);
CREATE TABLE evidence (
    fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL,
    PRIMARY KEY (fact, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "evidence" VALUES (64, 0, 33, 53, '江东县桐溪镇第二届人民代表大会第三次会议');
INSERT INTO "evidence" VALUES (65, 0, 23, 32, '1990年3月5日');
INSERT INTO "evidence" VALUES (66, 0, 88, 91, '王文静');
INSERT INTO "evidence" VALUES (67, 0, 88, 91, '王文静');
INSERT INTO "evidence" VALUES (67, 1, 91, 93, '主持');
INSERT INTO "evidence" VALUES (68, 0, 68, 85, '江东县第十届人民代表大会第二次会议');
INSERT INTO "evidence" VALUES (69, 0, 56, 60, '实到代表');
INSERT INTO "evidence" VALUES (112, 0, 0, 25, 'npc:柳溪镇:1:2 柳溪镇人大第一届第二次会议');
INSERT INTO "evidence" VALUES (113, 0, 26, 36, 'present 75');
INSERT INTO "evidence" VALUES (114, 0, 50, 67, '柳溪镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (115, 0, 40, 49, '1月17日至18日');
INSERT INTO "evidence" VALUES (116, 0, 70, 77, '应到代表99名');
INSERT INTO "evidence" VALUES (117, 0, 78, 83, '实到93名');
INSERT INTO "evidence" VALUES (118, 0, 84, 91, '列席人员14人');
INSERT INTO "evidence" VALUES (119, 0, 95, 98, '孙海兰');
INSERT INTO "evidence" VALUES (120, 0, 123, 128, '镇人大主席');
INSERT INTO "evidence" VALUES (121, 0, 95, 98, '孙海兰');
INSERT INTO "evidence" VALUES (121, 1, 98, 100, '主持');
INSERT INTO "evidence" VALUES (122, 0, 128, 131, '孙海兰');
INSERT INTO "evidence" VALUES (122, 1, 132, 142, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (123, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (124, 0, 103, 109, '镇党委副书记');
INSERT INTO "evidence" VALUES (125, 0, 110, 112, '镇长');
INSERT INTO "evidence" VALUES (126, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (126, 1, 116, 122, '政府工作报告');
INSERT INTO "evidence" VALUES (127, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (128, 0, 167, 170, '副镇长');
INSERT INTO "evidence" VALUES (129, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (130, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (130, 1, 116, 122, '政府工作报告');
INSERT INTO "evidence" VALUES (131, 0, 128, 131, '孙海兰');
INSERT INTO "evidence" VALUES (131, 1, 132, 142, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (132, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (132, 1, 167, 170, '副镇长');
INSERT INTO "evidence" VALUES (133, 0, 177, 188, '关于政府工作报告的决议');
INSERT INTO "evidence" VALUES (134, 0, 48, 65, '柳浦镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (135, 0, 40, 47, '1月6日至7日');
INSERT INTO "evidence" VALUES (136, 0, 68, 75, '应到代表57名');
INSERT INTO "evidence" VALUES (137, 0, 76, 81, '实到51名');
INSERT INTO "evidence" VALUES (138, 0, 82, 89, '列席人员14人');
INSERT INTO "evidence" VALUES (139, 0, 93, 96, '吕兰怡');
INSERT INTO "evidence" VALUES (140, 0, 121, 126, '镇人大主席');
INSERT INTO "evidence" VALUES (141, 0, 93, 96, '吕兰怡');
INSERT INTO "evidence" VALUES (141, 1, 96, 98, '主持');
INSERT INTO "evidence" VALUES (142, 0, 126, 129, '吕兰怡');
INSERT INTO "evidence" VALUES (142, 1, 130, 140, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (143, 0, 110, 113, '何娜华');
INSERT INTO "evidence" VALUES (144, 0, 101, 107, '镇党委副书记');
INSERT INTO "evidence" VALUES (145, 0, 108, 110, '镇长');
INSERT INTO "evidence" VALUES (146, 0, 110, 113, '何娜华');
INSERT INTO "evidence" VALUES (146, 1, 114, 120, '政府工作报告');
INSERT INTO "evidence" VALUES (147, 0, 161, 164, '许志英');
INSERT INTO "evidence" VALUES (148, 0, 165, 168, '副镇长');
INSERT INTO "evidence" VALUES (149, 0, 161, 164, '许志英');
INSERT INTO "evidence" VALUES (150, 0, 110, 113, '何娜华');
INSERT INTO "evidence" VALUES (150, 1, 114, 120, '政府工作报告');
INSERT INTO "evidence" VALUES (151, 0, 126, 129, '吕兰怡');
INSERT INTO "evidence" VALUES (151, 1, 130, 140, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (152, 0, 148, 154, '财政预算报告');
INSERT INTO "evidence" VALUES (153, 0, 161, 164, '许志英');
INSERT INTO "evidence" VALUES (153, 1, 165, 168, '副镇长');
INSERT INTO "evidence" VALUES (154, 0, 175, 186, '关于政府工作报告的决议');
INSERT INTO "evidence" VALUES (155, 0, 48, 65, '柳桥镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (156, 0, 40, 47, '1月6日至7日');
INSERT INTO "evidence" VALUES (157, 0, 68, 75, '应到代表67名');
INSERT INTO "evidence" VALUES (158, 0, 76, 81, '实到62名');
INSERT INTO "evidence" VALUES (159, 0, 82, 88, '列席人员2人');
INSERT INTO "evidence" VALUES (160, 0, 92, 95, '沈雪梅');
INSERT INTO "evidence" VALUES (161, 0, 120, 125, '镇人大主席');
INSERT INTO "evidence" VALUES (162, 0, 92, 95, '沈雪梅');
INSERT INTO "evidence" VALUES (162, 1, 95, 97, '主持');
INSERT INTO "evidence" VALUES (163, 0, 125, 128, '沈雪梅');
INSERT INTO "evidence" VALUES (163, 1, 129, 139, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (164, 0, 109, 112, '陈梅玉');
INSERT INTO "evidence" VALUES (165, 0, 100, 106, '镇党委副书记');
INSERT INTO "evidence" VALUES (166, 0, 107, 109, '镇长');
INSERT INTO "evidence" VALUES (167, 0, 109, 112, '陈梅玉');
INSERT INTO "evidence" VALUES (167, 1, 113, 119, '政府工作报告');
INSERT INTO "evidence" VALUES (168, 0, 160, 163, '冯国刚');
INSERT INTO "evidence" VALUES (169, 0, 164, 167, '副镇长');
INSERT INTO "evidence" VALUES (170, 0, 160, 163, '冯国刚');
INSERT INTO "evidence" VALUES (171, 0, 109, 112, '陈梅玉');
INSERT INTO "evidence" VALUES (171, 1, 113, 119, '政府工作报告');
INSERT INTO "evidence" VALUES (172, 0, 125, 128, '沈雪梅');
INSERT INTO "evidence" VALUES (172, 1, 129, 139, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (173, 0, 147, 153, '财政预算报告');
INSERT INTO "evidence" VALUES (174, 0, 160, 163, '冯国刚');
INSERT INTO "evidence" VALUES (174, 1, 164, 167, '副镇长');
INSERT INTO "evidence" VALUES (175, 0, 174, 185, '关于政府工作报告的决议');
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    place TEXT,
    term INTEGER,
    number INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO "session" VALUES ('npc:柳桥镇:1:1', 'npc', '柳桥镇', 1, 1);
INSERT INTO "session" VALUES ('npc:柳浦镇:1:1', 'npc', '柳浦镇', 1, 1);
INSERT INTO "session" VALUES ('npc:柳溪镇:1:1', 'npc', '柳溪镇', 1, 1);
INSERT INTO "session" VALUES ('npc:柳溪镇:1:2', 'npc', '柳溪镇', 1, 2);
INSERT INTO "session" VALUES ('npc:桐溪镇:2:3', 'npc', '桐溪镇', 2, 3);
INSERT INTO "session" VALUES ('npc:江东县:10:2', 'npc', '江东县', 10, 2);
CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    name TEXT NOT NULL
) STRICT;
INSERT INTO "account" VALUES (64, 'npc:桐溪镇:2:3', '江东县桐溪镇第二届人民代表大会第三次会议');
INSERT INTO "account" VALUES (112, 'npc:柳溪镇:1:2', '柳溪镇人大第一届第二次会议');
INSERT INTO "account" VALUES (114, 'npc:柳溪镇:1:1', '柳溪镇第一届人民代表大会第一次会议');
INSERT INTO "account" VALUES (134, 'npc:柳浦镇:1:1', '柳浦镇第一届人民代表大会第一次会议');
INSERT INTO "account" VALUES (155, 'npc:柳桥镇:1:1', '柳桥镇第一届人民代表大会第一次会议');
CREATE TABLE account_within (
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "account_within" VALUES (64, 0, '江东县');
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
INSERT INTO "session_date" VALUES (65, 64, '1990-03-05', '1990-03-05', 'printed', '1990-03-05', '1990-03-05', '1990-03-05', '1990-03-05');
INSERT INTO "session_date" VALUES (115, 114, '1980-01-17', '1980-01-18', 'issue', '1980-01-17', '1980-01-17', '1980-01-18', '1980-01-18');
INSERT INTO "session_date" VALUES (135, 134, '1980-01-06', '1980-01-07', 'issue', '1980-01-06', '1980-01-06', '1980-01-07', '1980-01-07');
INSERT INTO "session_date" VALUES (156, 155, '1980-01-06', '1980-01-07', 'issue', '1980-01-06', '1980-01-06', '1980-01-07', '1980-01-07');
CREATE TABLE delegate_count (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    noun TEXT NOT NULL
) STRICT;
INSERT INTO "delegate_count" VALUES (113, 112, 'present', 75, 0, '');
INSERT INTO "delegate_count" VALUES (116, 114, 'entitled', 99, 0, '代表');
INSERT INTO "delegate_count" VALUES (117, 114, 'present', 90, 0, '代表');
INSERT INTO "delegate_count" VALUES (118, 114, 'observers', 14, 0, '列席人员');
INSERT INTO "delegate_count" VALUES (136, 134, 'entitled', 57, 0, '代表');
INSERT INTO "delegate_count" VALUES (137, 134, 'present', 51, 0, '代表');
INSERT INTO "delegate_count" VALUES (138, 134, 'observers', 14, 0, '列席人员');
INSERT INTO "delegate_count" VALUES (157, 155, 'entitled', 67, 0, '代表');
INSERT INTO "delegate_count" VALUES (158, 155, 'present', 62, 0, '代表');
INSERT INTO "delegate_count" VALUES (159, 155, 'observers', 2, 0, '列席人员');
CREATE TABLE participant (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
INSERT INTO "participant" VALUES (66, 64, '王文静', '王文静');
INSERT INTO "participant" VALUES (119, 114, '孙海兰', '孙海兰');
INSERT INTO "participant" VALUES (123, 114, '钱文梅', '钱文梅');
INSERT INTO "participant" VALUES (127, 114, '赵燕国', '赵燕国');
INSERT INTO "participant" VALUES (139, 134, '吕兰怡', '吕兰怡');
INSERT INTO "participant" VALUES (143, 134, '何娜华', '何娜华');
INSERT INTO "participant" VALUES (147, 134, '许志英', '赵燕国');
INSERT INTO "participant" VALUES (160, 155, '沈雪梅', '沈雪梅');
INSERT INTO "participant" VALUES (164, 155, '陈梅玉', '陈梅玉');
INSERT INTO "participant" VALUES (168, 155, '冯国刚', '冯国刚（柳桥镇）');
CREATE TABLE title (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    text TEXT NOT NULL,
    organisation TEXT,
    post TEXT NOT NULL,
    status TEXT,
    place TEXT
) STRICT;
INSERT INTO "title" VALUES (120, 119, '镇人大主席', '柳溪镇人大', '主席', NULL, '柳溪镇');
INSERT INTO "title" VALUES (124, 123, '镇党委副书记', '柳溪镇党委', '副书记', NULL, '柳溪镇');
INSERT INTO "title" VALUES (125, 123, '镇长', '柳溪镇人民政府', '镇长', NULL, '柳溪镇');
INSERT INTO "title" VALUES (128, 127, '副镇长', '柳溪镇人民政府', '副镇长', NULL, '柳溪镇');
INSERT INTO "title" VALUES (140, 139, '镇人大主席', '柳浦镇人大', '主席', NULL, '柳浦镇');
INSERT INTO "title" VALUES (144, 143, '镇党委副书记', '柳浦镇党委', '副书记', NULL, '柳浦镇');
INSERT INTO "title" VALUES (145, 143, '镇长', '柳浦镇人民政府', '镇长', NULL, '柳浦镇');
INSERT INTO "title" VALUES (148, 147, '副镇长', '柳浦镇人民政府', '副镇长', NULL, '柳浦镇');
INSERT INTO "title" VALUES (161, 160, '镇人大主席', '柳桥镇人大', '主席', NULL, '柳桥镇');
INSERT INTO "title" VALUES (165, 164, '镇党委副书记', '柳桥镇党委', '副书记', NULL, '柳桥镇');
INSERT INTO "title" VALUES (166, 164, '镇长', '柳桥镇人民政府', '镇长', NULL, '柳桥镇');
INSERT INTO "title" VALUES (169, 168, '副镇长', '柳桥镇人民政府', '副镇长', NULL, '柳桥镇');
CREATE TABLE act (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    act TEXT NOT NULL
) STRICT;
INSERT INTO "act" VALUES (67, 66, 'presided');
INSERT INTO "act" VALUES (121, 119, 'presided');
INSERT INTO "act" VALUES (122, 119, 'reported');
INSERT INTO "act" VALUES (126, 123, 'reported');
INSERT INTO "act" VALUES (129, 127, 'elected');
INSERT INTO "act" VALUES (141, 139, 'presided');
INSERT INTO "act" VALUES (142, 139, 'reported');
INSERT INTO "act" VALUES (146, 143, 'reported');
INSERT INTO "act" VALUES (149, 147, 'elected');
INSERT INTO "act" VALUES (162, 160, 'presided');
INSERT INTO "act" VALUES (163, 160, 'reported');
INSERT INTO "act" VALUES (167, 164, 'reported');
INSERT INTO "act" VALUES (170, 168, 'elected');
CREATE TABLE report (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT,
    "by" TEXT,
    person TEXT,
    form TEXT NOT NULL
) STRICT;
INSERT INTO "report" VALUES (130, 114, 'government', NULL, '钱文梅', '钱文梅', 'spoken');
INSERT INTO "report" VALUES (131, 114, 'congress', NULL, '孙海兰', '孙海兰', 'spoken');
INSERT INTO "report" VALUES (150, 134, 'government', NULL, '何娜华', '何娜华', 'spoken');
INSERT INTO "report" VALUES (151, 134, 'congress', NULL, '吕兰怡', '吕兰怡', 'spoken');
INSERT INTO "report" VALUES (152, 134, 'budget', NULL, NULL, NULL, 'written');
INSERT INTO "report" VALUES (171, 155, 'government', NULL, '陈梅玉', '陈梅玉', 'spoken');
INSERT INTO "report" VALUES (172, 155, 'congress', NULL, '沈雪梅', '沈雪梅', 'spoken');
INSERT INTO "report" VALUES (173, 155, 'budget', NULL, NULL, NULL, 'written');
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
INSERT INTO "election" VALUES (132, 114, '赵燕国', '赵燕国', '副镇长', 'elected', '柳溪镇人民政府', '副镇长', NULL, '柳溪镇', 128);
INSERT INTO "election" VALUES (153, 134, '许志英', '赵燕国', '副镇长', 'elected', '柳浦镇人民政府', '副镇长', NULL, '柳浦镇', 148);
INSERT INTO "election" VALUES (174, 155, '冯国刚', '冯国刚（柳桥镇）', '副镇长', 'elected', '柳桥镇人民政府', '副镇长', NULL, '柳桥镇', 169);
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL
) STRICT;
INSERT INTO "resolution" VALUES (133, 114, '关于政府工作报告的决议');
INSERT INTO "resolution" VALUES (154, 134, '关于政府工作报告的决议');
INSERT INTO "resolution" VALUES (175, 155, '关于政府工作报告的决议');
CREATE TABLE reference (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    text TEXT NOT NULL
) STRICT;
INSERT INTO "reference" VALUES (68, 'npc:江东县:10:2', '江东县第十届人民代表大会第二次会议');
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
INSERT INTO "doubt" VALUES (69, '实到代表');
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
INSERT INTO "difference" VALUES (1, 2, 5, 'npc:柳桥镇:1:1', 'observers', '列席人员', '17', '2');
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
INSERT INTO "correction" VALUES (1, '2026-11-22T23:59:45+00:00', 'set', 'npc:柳溪镇:1:1', 'present', '代表', '{"count": 90}', '["93"]', 'a misprint', NULL, NULL);
INSERT INTO "correction" VALUES (2, '2026-11-22T23:59:45+00:00', 'set', 'npc:柳溪镇:1:1', 'observers', '列席人员', '{"count": 15}', '["14"]', 'counted again', NULL, NULL);
INSERT INTO "correction" VALUES (3, '2026-11-22T23:59:45+00:00', 'add', 'npc:柳溪镇:1:2', 'present', '', '{"count": 75}', '[]', 'after the minutes', NULL, NULL);
INSERT INTO "correction" VALUES (4, '2026-11-22T23:59:45+00:00', 'delete', 'npc:柳溪镇:1:1', 'report', 'budget', NULL, '[null]', 'not that year', NULL, NULL);
INSERT INTO "correction" VALUES (5, '2026-11-22T23:59:46+00:00', 'revoke', NULL, NULL, NULL, NULL, NULL, 'the paper was right', NULL, 2);
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
INSERT INTO "identity" VALUES (1, '2026-11-22T23:59:46+00:00', 'same', '赵燕国', '许志英', 'a new name', NULL, NULL);
INSERT INTO "identity" VALUES (2, '2026-11-22T23:59:46+00:00', 'different', '冯国刚', '柳桥镇', 'two men', NULL, NULL);
CREATE TABLE machine (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    rows BLOB NOT NULL
) STRICT;
INSERT INTO "machine" VALUES (1, X'789ced5afd521349107f95abb97fbcaab16a67379bdde5553065e5638229c326976cf4aa90aa68892287a21e8a229e02a29e0588a79618441ec6cc92fc75af70dd33f958922c68c4bbf36aabd04cba7bba7b7a7ae6d7d3304172e57285939109523e93d4cd3819211677e25a2a6364748df178261bd7f46c9adb6943e7d90c8bf19499cc6a199d9bd9a46de946c6d6e3a9343753312dc99c6c2c4d28e16eba90c9b963a0ade2654fda402a268bbc4446dc4a3e4f895b194f75bf152ba97cae7c8667fa08a753c972aedc267bfc170f34fef883ffe8b55f7bd1bc7355ccad8b0fd5fdf5f5fa7655bc9aa9d76afed6adface6a63f9b978f2acfe6151b1fcf565183736374fb9a7dcce647f66ed07e6d8da498d9dd43564317f699a59fec25ae3ea6b66c3e75f1f663be29f6fa5befdb1b13cfba97a49d4e6c5f49692741c71f33ae8139bbf03cd315adfa617c4f6066814b7eeb1187ce22ca573fe95d8b8efbf7d27a6b6eadb3bfeec4560a193b8eca945f16c5e5c7b597fffb4b1b9f5a97a1188cd3b7bcddbaffcbb57fd95a9faee923fbf276a4be2dd1a8e67d6c4ad19980f62680b0c6cef80ddae81dda55ed683959eb9adb5bd7fda7cb8223697715cbbd278b302869a2b97f737173a92e8a5926e56af6130debeddbf7a473cd8ad6fd7c069e56b4763b3bad8d803db573e5567c4d4eb7aed46bfebfb8b97c595d720fca9fa2b4668e30fb171b3beb3eecf7f141b4fc5cd1bfec33571e53ec8d7b71721acfb2f16c41c840d2736665e418e807e0cf7de827f79af519df26faec31420fa77b76049c06a542fc2fa4167e3e59be6da46636ea9b1fb52dc9e1d7a56980f874c692e3c1773abe2dd9ffb3b73fe8ddb8db7ef604af3dea3c37d1862b1c7bba243dc3e8415eaf6519b7b88f3dfc2dc3f964b472ffc2b2233c4de0d17e7c3141ee5ff70ce0cbd83c79beac77e810cc7fa9a401df341fe369e0c61ee4b77b3856181420326ee3ff928666bcdd547e2f125d0203e3c96380750797d5a5cbf0805c0fea5f7e2facc7fea4e89f029c2a7089f227c8af0e97f874f64929264c9cba5f31c5ec8a3a38c92a1dfc584ca17b67a6677dfc484ea1a25a3a31ab50c33912038d6a9ce1274d470684c83cf9846998604a6e93032e4c8a0ccb47064da3072e4c8e9e8f88ad7fb77f040ff1e9ee7d1e33c2a7ea2e2272a7ea2e2272a7ebec7e2a755ae603562501d2b0ddda6867db0ba00700a54322813600e7ccf07ab20f91f6368c3322cca0c286d54016441e963c5b0a8b14c288c4c2647ac2b7254d3206a1944a819a166849a116a46a8f9afa0268214492428c926d39eec1dc02b3f994e172aae07ac89623e99e693131e2f8d4f9ee87f4c5f0892d433f1827a9b5e903bb8da9251d23f4da85ff64f8e8aa9e7f5dddf12275a535a6c424dc059c050f0a1cccbe55cc13d9d497a1c1c7193e33c23f98a9de1793e06acd36d4fb9ebe5bcbc9231c2848a255ee63802192744a6902af3d2395e2aa354cc545245d95dc91593282243675233ae78d22ee97c5aaa2922c388fae4ff5d69451ccb9de3ae948d87198042430b31c042e8f640136d35fd261c6a1ed494cfb96731840e7582aabae4967c89170ba58146fa39ed1576386778b294414eace52fec40da83bd1e6ca95cc8575adc9f2b054f71998339dbca9132fec98a5b4c8f74aaad1136c22097071029d2828519a150ae25262949e793b971a98a9fcb65b89be6ea3468144abbb815ace53ebf9786ed2ed010831f8792be96952a45a172841fb0d0d78242be817c9bda06f0bbed28e4c48063c7a80395695f6b0af926f01d933a36f0dbed23a4c781cea05a665029939e6612f2ad9079b0cb48641aec8bea7221d596da806cb01e791b436be894c5f43e3b3d4d2b147750110371668278bb3f264388bb205b899a2335f574d5a40c93d3950aa25a5792ae87abd5d1411607f7f13dd0d7cc9232187e1607d3f138259d069964c5240ba202db473afd32c932c367c5c3fd897f863f5668b899f565f16672e74cfc874ef6b507a58c13be1007cd0d5cbe2ef70b329ad9984347f50a25feb4314721d0a0833bd4f9eb6a3e7d3ee79dc9b96020d1832eb261ae759bddcc22812ff8076bea0fe3c224fac4035fd0811e88191995673e80580e4699a875b48f7c17ab1ce32017d32e8852320f0fdc00d26af0ba0793a614eae44b4fee4807bac9d89b98d283eeee1fc884441b3ec0489c9afd374a60e7149dc8eb43b25415d2bd8cd5611f7cc883bf2d902c22d3aecd1da48ab554615e1e7403f2466524e90a0cd210831315ccee702d01993e450985a410210b23845b0b10935197a4d9c6464580abc1e9a198d2090993484974c0143317ef133256805c70c77907da43361332bf58380bc0dcbe4a48bae08e813be5f6bcc12972601ede1b2455c98c71afaf4d42ce97729e87828900b0a39f4e780e1d0c707b9d43851a4e838a4fa76cc0e3a6c9e4ffac7ba8c4b3bcd4427f3cbb854a0ae39c989cfc1bb149e85a');
INSERT INTO "machine" VALUES (3, X'789ced1a6b4f1b47f0af54db2fa9b4916ecfbe3b1f7f8558e86c9fc18a39bb7e24950892890221040249a1a494340102a115102889e218083f06afb13ff52f7466d78ff3e30835a9d2a093b06f6fde3b3bbb333b788c24b2d9bc4d06c64876c452359d0c90583462470c2ba059a158c08ec474cbd2e3b6128b5b8a1933996e2a4654536d356a5ad1782c68ea71430786a81e604a241e540925b6134dc512ce3048cbe7e23743004a5b693b43069c7c324989931f8db4ded2f94832911db1635d80a188954d641be09cfd530e247eff5de5e561e5fd566de9219fdfe1c785f39d9d72b1c00f66caa55265ff69f968a3bab6cd5fbf291faf485465670dc6d5bdbd5bce2da7c95c99d9fc8e9921e5a6c26e2a26a25865755aaf2c6f561f1e1af0f8fb78b6497c791de5e2a7eadaec59e13e2f2df2e97d49a9197c610ee4f1bddf01a6b1fadbf4322fee8244fef4390bc213b9a4ccc503beb0c427f72b85b572f1a8323b01283411273db9c2df2cf2476fcb1fb7aa7bfb67850900d6964ecb274b7c7b95cf3d299fac56164f7969957fd8c4f1cc267f3a03fc4086ba4041f108f4b6149cac76a27e5befe0adcfede356edc53adf5bc37169aafa6e1d14d5d61f9cef2d3729d14a495d2b3c4267ec15f9e972f5f141b95802a3a5ad4d89b5c24af514744f9d1566f8e461b9f4a4dbf4f395077cea1088cf0a8f81f1fccf653ebf5f2e22bc3a73000100ece8cdd3e5ca83d36a61b2b2b05379b109c0ca2ffb6031a0aa8509985ef968a7faf65d6d73b73abf5a3d79cb9fcd5ecc555bdee6f31bfcc35fe747f39527cfaaef3f00b6f6fc65ffba76ffe0bb0b80aa2c7ee2bb5b7ce109f0f2a95f61a6e5e2caa508bcf5f6e196ff42dd054ebb00e569fce72cec9bf12a73ef2f9c2ee0ea0f75813f2fe0f2f2587f365c145d5f3656afc58ef362e93b8cbfd6dcafa2b7ff3dfb6583ed6afea9a73a573502f2cf5f7fe2b3a5dac64bfeea3e28e2c7af443a848c3a37cde726a04e38bfff91cfcdf4173d7e1af3d3989fc6fc34f6d5779c9fc6ae571a23e39458995c229ab4e1b63d38c828e9fb8e4da8b8adcb2b7beb7e4da8aa503238a85023a887c304c72a5559980e064c1a54e01954a869c293290a650a13234699a6e148d361648891d114718546c0fffeaeff2ddcf4fd7bfe37715cfb05925f20f905925f20f905527f0552bda4c18a2540552c42d4100d84da4b10c861ae6a07695cc89ead0177a524be18431d4630445900d4c822c9d0a064d2b13e32740623558cd416c9e7fa0f7ef7c14fae7e72f593ebb5d9717e72bd96c9157319098729895bd19c6843289458d1682aefe40035964e5a517b7c2c676746c76f745fcdefb941f2d2794fde74ef09276fd46924f50f63f23708e3837c72bb7cf273f8469da58e2654a3d88b0013b276369b483943312b67831d8e356ac710cd243a6627ed61400d350cb59d5c22979434aae94194ced8591b471a0d181e34a948d6cedcb13359a40a0624555af46912690b4984e734aa05254ee825cda721db2bc28b284f7cb7a825703871c77604adeea5c0a04cf150c03ce0a19e2a1a62ba5598546b97944c38b7d185666315a4a816b84e9fb1d3a94c4f25dd98c60c9b9811dbcac41013acdb0b2b10cdc15af7d6944d25f375ec8ff9544e629989215b8f912cfe90c64947079a35d9001b6010ca3d801461eef28d5006fe1ca7249ab412a342947d2711b39da82d37830276525d73577c97efca61e70c25c09f414947f74b96ab0ad543d400f95ddd2cc40728d6a1340435aaabb385982060422a0d9980e9ec72215e03bc19a0a60ef846270ae13ac0990a935601d3d19742bce1c1076b8c40334489ec9721302484e9f0313bc843e8d7006061ee9d6a3ada5f486ea220869f00c86f74da84ff7009444b523184a48efe9ca0618226244410d9041370d55bac8a06b220980e2cdd6d314183de6750ff333d4849b3d52650418182f308568f343b6f02a57973e9def6e897b0c7f0743733fe9dbf995839bcf368686457a351d098de1331515dcfe9ab62bd20a0590843e8735d47917b1af946669f5ebbb6afcdd7923c7437911b4938a020dc915a44df5d71f5cc75e27a31e045fe56cf8ba28bdcf5820674e4978141b1e5dde90a1795c8793476bc2b51b1762c869d3b4589386c3b008456f7590f2a3541d48c978ed831858a66307606a630a8b5fa6d91106ee40e50a24396eb3a505c2b27e1441c1f02252b90d6492c37bbd97393bbffeb205044845d03db4b14ab8bc2b86c3703e24646246911f492009b31e08e6e6f292e9a2e41619946c143067a089716f24b4c1e925a23314a009c4a6607441346881c899070339362e4e279428653100bcea8ddcceb1e8b09919f4edd86acdc384a4834e50c8339d9065fef1069e3c3738344f2b1613bd7d549217733895c0e09c3aeac8e769ade31d4eee0c63cfb7235ec06e99f66cd80db4d11c17fa9732863c7ed4c3df5e3de4de523e8e7f0f8f83f6a705586');
INSERT INTO "machine" VALUES (5, X'789ced5a7b53134910ff2a5773ff785563d5ee26fbe2ab608a0ac90029c32697875e1552152c41e440d0c343114f0151cfe2a578650c201f86cc26f9ebbec275cfe4b1792c6228d4abda2a363be95f4f776f4fcf746f930992c866f38c0c4c90ec5854d30d32406c2d3eac8f849915b2e22183d9719d69613da62996126286a2b1b0aaa92ab3628662c662b111458bc76d3b6428718329565423943027968a279c519096cf8d5cb580948ea659860c38f9649212273f3edcfa96ce0f2713d93116ef220c0d47b3896c839c63bfe540e2cf3fb9cf0fdcf5addaa3bb7c719b1f152adbdbe56281bf9b2b974aeefe83f2e16675fd0d7ff9ba7cb42a21777b1dc6d5dddd6bce35a739d99ddbfa49b52de5aaa25e556c8454776dd67057b6aa770f4cb8fd7b34df643ebf8e72f173757dfeb4709b9796f9ecbee4344cbeb400f2f8ee5f4033b4fab7d9155edc0189fcc1630d6e38498a5c7ee7be9fad3d7deb6e4c978b87eefc144068213ef3f42a7fbdccefed953fbdaaeeee9f16a680587b74527b320bdc95fbf7cac76beef2092fadf18f5b389edbe20fe6603eb0a12a50503c04b52d05c76b1d107fbad131b7fe689f5ed59e6df0dd751c9766aa1f3640516de34e6577a5c989564aee5ae11ef882cfecf1a7c77c76b55c2c81d1d2d6a6c45a61b57a02ba674e0b737cfaa05cbadf6d7a65f50e9f3900e6d3c2ef30b15a98025bcb87dbd5bd0fb5ad9deae25af5788f3f9c077fd656def0c54dfef17de570d1bdffb0facf47905c7bfc1c5dbdf337df598259eef267bef38a2fdd779f6df19927a0a55c5cbde0dc2f339cacb8774eaa856977691b2090ecfeb90fdebca0decadb15beb85f2ea28baa73ef602bc05ca09fe1a2fe2cf15374c694fea04b72d4590eb94860f85b7b118d1709a733f4f6112d17798a3e62e692f6511f3ee9632f9c61db375ed06f6ce1f73afd2e758b7daddbeb99cf539b005a79f999cf976a9bcff98bdbc0c68f5e88ec08097661962f4c41d550b9fd892fcc9dad2fc86a41560bb25a90d582ac1664b5ef91d5c82425d14c2e114b3278151f1c5429e9fb059c50f12a2fdfe75b2fdf846a0a2583830a357525122138d6a8a646e860c8a66105ee6185da16dc6d9baa0a12e093aa7a1847ba0e23438c8ca6840b34097ef43ec0ffa10b10f400826a29a896826a29a896826ae9c7dcd497512dd5eb1b2c5f425433a124d12c1ab2da0b1248699ed207793c60cfb681b76c121faa8a3a4c5da36a2864d42b26530f53d3c08ac8347418196264b458bed49b083a1341aefdeedb32c8b541ae0d726d906bcf9f6b31b59148849291682c275a140a25d1582c957772004da493d1189b9cc8b1ccf8e495eef7f65b5e927c25bd25df836f099336eb3c92fb9709f9e385c9413efda67cfc47e44a7d4a1d2654a736245e3021cbb2d944ca198a47730cec70a2e32c8eb02ae1384bb25180861a86322797c825258f66fb30a5332ccb70a4d390e9c3931aceb2cc0d96c922573824b9d2a2879348479145784ea77a1d137a49f36ecad68bf022ca139f2d6e491c4ddc608ee035fc149854557c14a83e74aba78a86986e1536d5db252513ce7574a1dd580529aa45aef367583a95e9a9a41b693c61131963d14c1c9170dd5e5881580ed6bab7a66c2a99afa3bfe6533989aa36866c3d46b2f80b1c271d1b68966803ea800aa1dc834891e6ade60855c19f9394c492d1c4b810c56e24e2cc8931b91914b093424948fa6863617daaa204f83329e9688dc9ea55a186454d90dfd5ea423c04b869500b4a564fdb0b91302096462d0b908e1618c23ac0b6466d34bcd1a642ba017455c30b908ea615e2a6cf3c586224daf018b29986448b4a412a14eaedec16ba5583850ad95d6a3a7a63c86ea32005d85528e79b6d38e13e45407819425247f34ef0a882c7142288ec9009bae62f564303d5105c30a5bb672678d0f9aa8157089cdce8c309282ca0305ce090665b4e40baff2cc3df1ee31cf698beee56cdaff3b72a560e6252d5c1c8ee2ea4e0b1fd1fc446753d1f5f13eb650264614c7fa92529524f23ddc8e4d36bd3f6b5f75a92876e267263090714443a328b68c92b9e76ba413c5f4cf8227fe3e7c7d1c5eef9820674a4978141b1e33dd9cac04525f2391a1bbe95a70cad1dc5b0f36628017bb7bf50ea3de9412306a4275c3a420757d9138b9d7129ec692d7e5b20441a99039418b4c779e259384927e2f41090ac3f5ae7b0dceb76cf3deefd8784808888ba06da4b944a5b4741bb1910363220498ba1970408e19037b8fda57878ba04456412050f99e8215c59c82e717946ea8db42809702ad81d145d182132245222cd3c8a818bc709194d412838e3ac99d57d1613023f9dba0e39b971929058ca190573b24dab7b8648db3c3c36c8703e3eca725d6d15723393c8e59031e2c9e968a7ed1f43ed0e6e3c675fae86f34cfaa75931e06e5384ee731d431936c232f5c48f5b37951f463f472627ff03ecde80cd');
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
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'session', '', '柳浦镇第一届人民代表大会第一次会议');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'start', '', '1980-01-06');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'end', '', '1980-01-07');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'entitled', '代表', '57');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'present', '代表', '51');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'observers', '列席人员', '14');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'participant', '吕兰怡', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'participant', '何娜华', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'participant', '许志英', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'title', '吕兰怡 镇人大主席', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'title', '何娜华 镇党委副书记', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'title', '何娜华 镇长', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'title', '许志英 副镇长', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'act', '吕兰怡 presided', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'act', '吕兰怡 reported', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'act', '何娜华 reported', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'act', '许志英 elected', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'report', 'government', '何娜华');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'report', 'congress', '吕兰怡');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'report', 'budget', NULL);
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'election', '许志英 副镇长', 'elected');
INSERT INTO "machine_statement" VALUES (3, 'npc:柳浦镇:1:1', 'resolution', '关于政府工作报告的决议', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'session', '', '柳桥镇第一届人民代表大会第一次会议');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'start', '', '1980-01-06');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'end', '', '1980-01-07');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'entitled', '代表', '67');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'present', '代表', '62');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'observers', '列席人员', '2');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'participant', '沈雪梅', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'participant', '陈梅玉', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'participant', '冯国刚', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'title', '沈雪梅 镇人大主席', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'title', '陈梅玉 镇党委副书记', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'title', '陈梅玉 镇长', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'title', '冯国刚 副镇长', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'act', '沈雪梅 presided', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'act', '沈雪梅 reported', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'act', '陈梅玉 reported', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'act', '冯国刚 elected', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'report', 'government', '陈梅玉');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'report', 'congress', '沈雪梅');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'report', 'budget', NULL);
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'election', '冯国刚 副镇长', 'elected');
INSERT INTO "machine_statement" VALUES (5, 'npc:柳桥镇:1:1', 'resolution', '关于政府工作报告的决议', NULL);
CREATE TABLE replaced_claims (
    run INTEGER NOT NULL REFERENCES run,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    claims_run INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (run, document)
) STRICT, WITHOUT ROWID;
INSERT INTO "replaced_claims" VALUES (2, 2, 1, X'789ced5a7b53134910ff2a5773ff785563d5ce6ef6c557c114b5493690326c72c946af0aa90a96207220e8e1a188a780a867f152bc3206900f436693fc755fe17a66f2d83c163114ea556d15b093ee9eee9e9e9ef9f5369940a97cbe60a3a109941fb3645543432812930c45566252c456f4a4645a66322e2bc9a4aa5ac9584c330dd354e2319348444d2662562ca92849d994154b55753562180823db896712296714b415dce45546ca5a593b87869c423a8d9153188fb53f650bb1742a3f66277a0823312b9fca37c9aefd9b0b1a7ffec97b7ee0ad6fd51fdda58bdbf4a858dddeae948af4dd5ca55cf6f61f540e376beb6fe8cbd795a355c1f2b6d7615cdbddbde65c735a93bdb9ad9f8869485725725532198b786bb39ab7b255bb7ba0c3e3dfa3f996f0f96d544a9f6bebf3a7c5dbb4bc4c67f785a4a6d3a505d04777ff029a26373ecdaed0d20e68a40f1e131d9e6c96d0b9fcce7b3f5b7ffad6db98ae940ebdf929603117d9a2a757e9eb657a6faff2e9556d77ffb43805c4faa393fa935990aedebf57395ef3964f68798d7edc62e3b92dfa600ee68318b305064a8760b76de078ad8b459f6e74cd6dacedd3abfab30dbabbcec6e599da870d3054dfb853dd5d6949322f8574bd780f824167f6e8d3633abb5a2995c169e16b4b63bdb85a3b01db33a7c5393a7d5029dfef75bdba7a87ce1c80f069f17798582b4e81af95c3eddade87fad64e6d71ad76bc471fce4340eb2b6fe8e226fdf8be7ab8e8dd7f58fbe72368ae3f7ece62bdf337dd598259def267baf38a2eddf79e6dd1992760a5525abde0dc2f0b9cac78774e6ac5696f691b58a0d9fb731fa27941bbd5b72b7471bf526221aacdbd83b30073817e468806f324c8d0195306635d52a0ce0ac8451223d8db8b58bc483a9d6177806cb9c82a06c8994b3a4703c46480b370866fdf7843bfb187dfebf6bbd423f6b5616f209faf38016ef5e5673a5fae6f3ea72f6e83183d7ac1d111007661962e4c41d950bdfd892ecc9d6d2f44b510d542540b512d44b510d5be07aaa1498cac9c9b8aa76d78171f1e26180dfc068e307f97172ff4edb76f846509a3e16109eb2a8946111bcb5826513cac983822c1332261d3842791244c24c2470413556523558391ce477a4bc505da043f7c27e0ffd00708bb0061bd14d64b61bd14d64b61bdf4631eeacba8971a150e2b60142cb39a4436b0627456240069bee287c9f8987d1b07fec289ff2184d9d055051345d11b3593aeaa58d75849a46b1a8c743ed2db225fea4e84bd89106bbffbb10cb136c4da106b43ac3d3fd6326843d12846492beef226858491158f670a8e0bac896cda8adb9313ae9d1b9fbcd2fbe27ecb4f12afa4b7c47bf02deed266434648ff3221bebf30394ca7df548eff885e694c69b0115631eb54800b793b9f4f659c9184e5dae087638ddb09c626829db0d3f628b0469a8eda8e9b72d34246360384b2393b6fb3918a153d402613cbdbb91b762ecfa4228a90caf22e4e2a6b31111e3915ab11c1e37651eba98be60b8f22d3c7ffb6a505713475c376b8ac1664004a0f29c00009a01b7d4d34d5f49a30b1daa9299d72aeb3109acd5d10aadae4867ccece66727d8df4729a2b6c71c66c2b97609c48c35fd881b80b7bdddf523e932e34b8bf1632aee01293a56c2347f2ec4b384e363ed42ad186c8108154ee43c48ce6afe6102610cf498ce2692b35ce55d9375209db89dbe23048e027d6547f0178fe9e1debab310df0a363d4d51b13d5ab843503eba0bfa7d7c5f80af0750d1b50b2fafa5e8c13018e2163c3044e770f8cf155e09b0a3635f0bcd9a762740de8448645cbc0e9ea5a31be1e300ff698114d0323d14d6344832bd3e0d7ec1237585c15e0c2dabbcd7435c798b8c91411f6ab8078b30fc7e3c7b680372c259d6beaeade7119c2650cae02891619a7cbc16a65e6208980eb30a5b769c66558f48906725a04a2dc6cc4715684b3e03e82dd43adbe1c67a9c1b3b4607fb473f8a307869be85f176fc2770e329ba8e0646f1b92cb98c10b3199b9becb97f97e4142130352e88b3d498e3d4dbc11e8d3efd40e74f8da9a476ea6dcb1940306a25dd0c2bbf292afa3ae21df071d3e88eff90549f488fb3e3007baf06568981f791f5c696c53915847f3c4b7814a933bb92cedfc10c553a2e302e056fd773d986419e9cb97aedc61dbec4bc6eec4e40eb577bf2313a24dec00231aa05ccf85e2db394147fcfae02c5181b46f6271d8cdbe87dcff3f09ce423ced9adc7eaa484315cbcb4e37206f4446a2b6403f0d7018157f76076bf1c9f4288a0a188508e92c426c6b015f12e292549bc02808702b995d14953bc1319251a22d246599cbee13349a815c70c6ed16ae076c26647e36731d50b97995a078c6190577f22daffba648c73c766fa05821316abb3d8d15743397725d2618f5a13af3d30ccea1ce0037d73950a8e14213f169d50cecb849dcf6b9eea19c9db4730de86767375388b138472727ff03af0a81e8');
CREATE TABLE article_day (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    day TEXT
) STRICT;
INSERT INTO "article_day" VALUES (7, '1990-03-05');
INSERT INTO "article_day" VALUES (13, '1980-01-20');
INSERT INTO "article_day" VALUES (14, NULL);
INSERT INTO "article_day" VALUES (15, '1980-01-09');
INSERT INTO "article_day" VALUES (16, NULL);
INSERT INTO "article_day" VALUES (17, '1980-01-09');
INSERT INTO "article_day" VALUES (18, NULL);
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
