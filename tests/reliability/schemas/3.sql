PRAGMA application_id = 2020238188;
PRAGMA user_version = 3;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,
    command TEXT NOT NULL,
    version TEXT NOT NULL
, undone TEXT) STRICT;
INSERT INTO "run" VALUES (1, '2026-11-22T23:59:36+00:00', '2026-11-22T23:59:36+00:00', 'ingest', '0.1.0', NULL);
INSERT INTO "run" VALUES (2, '2026-11-22T23:59:37+00:00', '2026-11-22T23:59:37+00:00', 'ingest', '0.1.0', NULL);
INSERT INTO "run" VALUES (3, '2026-11-22T23:59:38+00:00', '2026-11-22T23:59:38+00:00', 'ingest', '0.1.0', NULL);
INSERT INTO "run" VALUES (4, '2026-11-22T23:59:39+00:00', '2026-11-22T23:59:39+00:00', 'correct', '0.1.0', NULL);
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
    folded TEXT NOT NULL,
    UNIQUE (document, ordinal),
    UNIQUE (id, document)
) STRICT;
INSERT INTO "article" VALUES (7, 4, 1, '桐溪镇召开第二届人民代表大会第三次会议', NULL, NULL, NULL, 20, '[[0,96]]', '[[2,21],[22,23],[23,96]]', '桐溪镇召开第二届人民代表大会第三次会议
1990年3月5日，江东县桐溪镇第二届人民代表大会第三次会议举行。实到代表×名。会议传达了江东县第十届人民代表大会第二次会议精神。王文静主持会议。');
INSERT INTO "article" VALUES (12, 6, 1, 'corrections', NULL, NULL, NULL, 0, '[[0, 55]]', '[[0, 55]]', 'npc:柳溪镇:1:2 柳溪镇人大第一届第二次会议
present 75
after the minutes
');
INSERT INTO "article" VALUES (13, 1, 1, '柳溪镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,735]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,101],[102,103],[103,157],[158,159],[159,735]]', '柳溪镇召开第一届人民代表大会第一次会议
柳溪镇报1980-01-20
1月17日至18日，柳溪镇第一届人民代表大会第一次会议举行。应到代表99名，实到93名，列席人员14人。大会由孙海兰主持。
镇党委副书记、镇长钱文梅作政府工作报告。镇人大主席孙海兰作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举赵燕国为副镇长。会议通过了《关于政府工作报告的决议》。孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。');
INSERT INTO "article" VALUES (14, 1, 2, '柳溪镇的社区食堂开张', NULL, NULL, NULL, 11, '[[737,1303]]', '[[739,749],[750,751],[751,1303]]', '柳溪镇的社区食堂开张
中午十一点半，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。');
INSERT INTO "article" VALUES (15, 3, 1, '柳浦镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,746]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,99],[100,101],[101,155],[156,157],[157,746]]', '柳浦镇召开第一届人民代表大会第一次会议
柳浦镇报1980-01-09
1月6日至7日，柳浦镇第一届人民代表大会第一次会议举行。应到代表57名，实到51名，列席人员14人。大会由吕兰怡主持。
镇党委副书记、镇长何娜华作政府工作报告。镇人大主席吕兰怡作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举许志英为副镇长。会议通过了《关于政府工作报告的决议》。窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。');
INSERT INTO "article" VALUES (16, 3, 2, '柳浦镇的社区食堂开张', NULL, NULL, NULL, 11, '[[748,1327]]', '[[750,760],[761,762],[762,1327]]', '柳浦镇的社区食堂开张
中午十一点半，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。');
INSERT INTO "article" VALUES (17, 5, 1, '柳桥镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,750]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,98],[99,100],[100,154],[155,156],[156,750]]', '柳桥镇召开第一届人民代表大会第一次会议
柳桥镇报1980-01-09
1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员2人。大会由沈雪梅主持。
镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。');
INSERT INTO "article" VALUES (18, 5, 2, '柳桥镇的社区食堂开张', NULL, NULL, NULL, 11, '[[752,1336]]', '[[754,764],[765,766],[766,1336]]', '柳桥镇的社区食堂开张
中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。');
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
INSERT INTO "fact" VALUES (64, 4, 7, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 3, 11, NULL);
INSERT INTO "fact" VALUES (65, 4, 7, 'session_date', 'named', 3, 1, NULL);
INSERT INTO "fact" VALUES (66, 4, 7, 'participant', NULL, 3, 66, NULL);
INSERT INTO "fact" VALUES (67, 4, 7, 'act', 'act', 3, 66, NULL);
INSERT INTO "fact" VALUES (68, 4, 7, 'reference', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 3, 46, NULL);
INSERT INTO "fact" VALUES (69, 4, 7, 'doubt', 'delegates-without-number', 3, 34, NULL);
INSERT INTO "fact" VALUES (112, 6, 12, 'account', 'corrections', 1, 1, NULL);
INSERT INTO "fact" VALUES (113, 6, 12, 'delegate_count', 'corrections', 2, 1, 3);
INSERT INTO "fact" VALUES (114, 1, 13, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 11, NULL);
INSERT INTO "fact" VALUES (115, 1, 13, 'session_date', 'named', 3, 6, NULL);
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
INSERT INTO "fact" VALUES (134, 3, 15, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 9, NULL);
INSERT INTO "fact" VALUES (135, 3, 15, 'session_date', 'named', 3, 6, NULL);
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
INSERT INTO "fact" VALUES (155, 5, 17, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 9, NULL);
INSERT INTO "fact" VALUES (156, 5, 17, 'session_date', 'named', 3, 6, NULL);
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
INSERT INTO "evidence" VALUES (115, 0, 28, 38, '1980-01-20');
INSERT INTO "evidence" VALUES (115, 1, 40, 49, '1月17日至18日');
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
INSERT INTO "evidence" VALUES (135, 0, 28, 38, '1980-01-09');
INSERT INTO "evidence" VALUES (135, 1, 40, 47, '1月6日至7日');
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
INSERT INTO "evidence" VALUES (156, 0, 28, 38, '1980-01-09');
INSERT INTO "evidence" VALUES (156, 1, 40, 47, '1月6日至7日');
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
INSERT INTO "session_date" VALUES (115, 114, '1980-01-17', '1980-01-18', 'inferred', '1980-01-17', '1980-01-17', '1980-01-18', '1980-01-18');
INSERT INTO "session_date" VALUES (135, 134, '1980-01-06', '1980-01-07', 'inferred', '1980-01-06', '1980-01-06', '1980-01-07', '1980-01-07');
INSERT INTO "session_date" VALUES (156, 155, '1980-01-06', '1980-01-07', 'inferred', '1980-01-06', '1980-01-06', '1980-01-07', '1980-01-07');
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
INSERT INTO "correction" VALUES (1, '2026-11-22T23:59:38+00:00', 'set', 'npc:柳溪镇:1:1', 'present', '代表', '{"count": 90}', '["93"]', 'a misprint', NULL, NULL);
INSERT INTO "correction" VALUES (2, '2026-11-22T23:59:39+00:00', 'set', 'npc:柳溪镇:1:1', 'observers', '列席人员', '{"count": 15}', '["14"]', 'counted again', NULL, NULL);
INSERT INTO "correction" VALUES (3, '2026-11-22T23:59:39+00:00', 'add', 'npc:柳溪镇:1:2', 'present', '', '{"count": 75}', '[]', 'after the minutes', NULL, NULL);
INSERT INTO "correction" VALUES (4, '2026-11-22T23:59:39+00:00', 'delete', 'npc:柳溪镇:1:1', 'report', 'budget', NULL, '[null]', 'not that year', NULL, NULL);
INSERT INTO "correction" VALUES (5, '2026-11-22T23:59:39+00:00', 'revoke', NULL, NULL, NULL, NULL, NULL, 'the paper was right', NULL, 2);
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
INSERT INTO "identity" VALUES (1, '2026-11-22T23:59:40+00:00', 'same', '赵燕国', '许志英', 'a new name', NULL, NULL);
INSERT INTO "identity" VALUES (2, '2026-11-22T23:59:40+00:00', 'different', '冯国刚', '柳桥镇', 'two men', NULL, NULL);
CREATE TABLE machine (
    document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    rows BLOB NOT NULL
) STRICT;
INSERT INTO "machine" VALUES (1, X'789ced5a7b53134910ff2ad6dc3f5a3556edec66b359be0aa6a83c2698326c7279e8552155c192871c087a288a780a887a16201c526000f9306436c95ff715ae7b368f25c90246b4ceabad0276d3ddd3ddd3d333bf9e26c32499cb1538e91b26b99b11550f923e627033a844e35a5c55180fc61341454dc47828a6a93c1167011ed5230925ae723d110919aa160fa9c1688cebd18012616622102394702b968e27ad41d056c827ae87809489647896f45985548a12ab30146d7dca14a2a964ee268f771006a2915c32d720e7f96f79d0f8cb15fbd58e5dfa507b322166d7c561b1b2be5ede2f8aeda972a9646f3d2a1fac5697df8b37efca878b0ecb5e5f86f7eae6e60deb86d51c6c4fad5d616648b9aeb0ebaa822c662f4d32c35e58ab4eecb0103cff399c6e8a5fdc4a79ff4b7579faa4784f94e6c5e49623699a626e06f489cd3f81666af54f930b627f03348a47cf58009e38cad139bf2d369edbbb7b626cabbc7f604f8f020b9dc4698f2d8a77f3e2c1c7f2e7b7d5cdad93e228106b4f8e6b8fb7eda713f6ca58f968c99e3f16a525b1b786ef536be2d1148c0731b40506f60fc06ecbc0d1523bebc54adbd8fadc3ebfadbd5c119bcbf85e1aaf7e5a0143b595fb95cd85a6247ae948d78a0f3018bbbb958927e2c55179bf044e3bbe3635d68a8bd563b03d7e529c12633be5d2c34ed72b8bf7c5f80e089f147fc7086dfc2536e6ca07ebf6fc17b1f156cc3db45fae89f1e7205fde5f84b0563e2c8859081b0eac4e6d438e807e0cf7f1827dffb85a1cb3e7d6610810eda75b302560558ba3307fd059fdf8a9b6b6519d5daa1e7d148fa77b1ee5e5c319436a0befc5ecaad8fbbb72306b3f7c5cdddd8321b567afcef6a187c95eee8cce70fb0c96a7dbe72dee19ce7f0f733f2c97ce9ff83744a687b5eb2dce67293ccfffde9ce979052f37d52ffd00e98df52d81bae48dfc7d3ce9c1dcd7ae661dc35c85060cacbcf922a64bb5d557e2f53dd0200e5f4b9c03a89c991433a3500054ee7d163353ffa933c5c7271f9f7c7cf2f1c9c7a7ff1d3e91114a22d97c3296e27043eeef6794f47c2f2654deb05b7f349d92fe7e851a9a1e0e137c57a9cac2b45f85a7864f8daa063e43540bc153336940816740a14c4141a6a8f0a6c9378d321d85991e823753be994ddddf709b77dfe5dd57f99fe022ff335ce3fd4bbc5f24f945925f24f945925f24fd8c4512c102c5556074bdc577d43e8c61bd636806651a14304ef96340816304b0743174288b7426df584be4bc5681df28f031d0c7401f037d0cf431f0c762609892442496974d028592482c962e587980ace14c2a12e323c3799e1d1ab9da791bbeeb2639f7bcbbcee5f2ae5cb455a05d1b76fe973fd22fc6de978ffe085fad0b3a2aae11aa03a0025882e51ccfe592696b201ec973306f4586789c508d061d769ca7f820b0061afe712b9fcca75046a71af310ca64798ee31bc8981e32e9688e676ff36c0ea502ba239591cd936426822212f875aad75d917649f36938bd0f193cd427ffb6a41de260f236b7a46cd0cb0054148a8701e6410f7535d150d369c2a4fa694da9a4750b436852d3adaa45aecb6779269ded6aa493d3986193739347b271e404eafec20ac4f2b0d6dd2de5d2a9429dfb6b219d77b8ccc44cade7480ebf916265627dcdb2aa8ff531c8e02e448a3477054628d465e1114a62a9487248aae2b793716ec5b8b307140a355cd070176d176f9561f70a34c8c61725adae93c36034a0d080098cf61694538c42ed083f60baa3a5847c0df9211ad280df6a2f2127009c50809a509b76b49a90af03dfd4a9092e35db41480f029da91afc02a7ad39847cc3631c2c3f1299020be674ad901a92da80acb136f910c65c53290ba81d76da9a50286ea22206e24c07f146bf4b86109747b60c15536a6aeb92491926873b2a88d38a9274d55bad8a0eb220b88f37828ee69494c1f0b320980e06296936bc242b20591015583ed2ec7f4996ee3d2ae8ed4ff002fe189ee166c6d7c59bc995d3f1179dec68f74919d37b22269aeb3a7d55ae1764340b610e9dd7fb9370d480200790baede89e36664bf3c09d64fe66d20203e136d8918d72a5b56f99415c1ff08b6a492bc1b3593c933c843a46b83ea00f6df0d3d72fb7bd0bcd4c0c3471a6d2d8f52d1c33b5d35ccc3c3782c9543c750848ab6e280093ba146aa64c5bfa48075af9d89e9bd28356029c4a8670035ac04890ea9d878a6bf11c3a9127886439dfe36b1dd4ce7eefbecfddff18902c2233afc1eda68ad555616a9e760352c7494ad212e8a621009bca9de0de5a5c321d8ac20eca42840c8c102e2dc04fdc3927f5066e3a04381dcc368a2e9d90108a947013683179f148218369c8056b883761df633121f933e95b00da8dd384c4d2d620b8936b8ceb9e22a7c6e1d141a285f820cf77f44ac89d6c329f47c1b00bf4d14fd33b874e07b831cf9e420dbbc1894fb3a4c0eda6c8e4bfd05194e5b0dbeb9501eedd74218a710e8f8cfc0bcc7ae2a2');
INSERT INTO "machine" VALUES (3, X'789ced1a6b4fdb48f0af547b5f5a692b79edd88ef92b34424ee240d4e0e412a73d892285aa504a79b507478fa3d702857227a070b46acaa3fc18b226f9747fe166d679380f532ef4d42bca8764d7f3ded9d99df124232499cbe52dd237427243a6ac6aa48fc463512baa9b8a6a86e38a158d6ba6a9252c299e3025236e30cd90f4982a5b72cc30638978c8d012ba060c314d61523411920925961d4bc793f62048cb3b89db610065cc8c95257d763e95a2c4ce0f471b4f997c3495cc0d59f136c040d4cc257335b063fde480c41f6eb8af0edc0f9b95c5c77c6e9b1f17ceb7b74bc502df9f2a1d1eba7bcf4a47ebe5d52dfee66de978d943b9dbab302fefeedeb1efd87566776ae30633c2d26d89dd960c4431776552739736ca8f0f7418fe3e9eae135f5e47a9f8b9bc3a7d5678c80f17f8e49e47a9ea7c7e06e4f1dddf01a6b2ead3e4122fee8044feec050bc1885c9ecc857d3ebfc8c7f7dcc26aa978e44e8f010a4dc4458f2ff3b70bfcc9bbd2a7cdf2eede59610c8095c5d3d2c922df5ae133b3a5931577e1941faef08f1b389fdae0cfa6801fc8501728281e81de8682939556d46f6b2dbcd5b57ddaacbc5ce3bbab383f9c28bf5f034595b547e7bb4b754ab4d2a3ae149ea033768bfc74a9fc74bf543c04a33d5beb122b85e5f229e89e382b4cf1f183d2e16cbbe9e7cb8ff8c401109f159e02e3f99f4b7c6eaf544478796a1f0200d8d19ba74beea3d37261dc9ddf765f6e00d0fd650f2c0654b93006cb2b1d6d97dfbdaf6cec94e756ca27eff8f3e98bb92a4b5b7c6e9d7ffcebfc68ce9d7d5efef011b09517afbad7b5f307df990794bbf099ef6cf2f959e0e513bfc24a4bc5e54b1104ebedc22dff85ba0b9c76012ad0f82f59d835e355d6de5d385dc0d51dea027f5ec015e4b1ee6cb828babe6eac5e8b1317c4d275187fabb55f456ff767f6eb06dbd5fc534d75be6a04e49fbff9cca70f2bebaff8eb87a0881fbf16e91032eacc249f19833ae1fce1273e33d55df4f4d2582f8df5d2582f8d7df313d74b63d72b8d91514accac938ca52c78dbeeef679474fd8e4da8785b6f7c292a25fdfd12d5435a2442702e53994568bf0ca382a342651dc73055c2302a060d493086246a18303249a24c6262c62853559ca91acc7431d3eba2afd018f0b705fc5d81ff7d4fe07be808f4fa01dfc5b5de2ba47a8554af90ea1552bd42aabb428a6011e3ab423a3604daea23c6b026d24361ca14a883bc124957a160d2b00ad235063359cce406c997ba0ebd9e432f55f652652f555e9b13d74b95d72b55462849983147f41b244acc582c9db71dc86c23999419b346471c2b3b3c7ab3fdddfa811fe4bd353ef05e551f08bfae03ecd688f71783d17e3ebe553af93972b34ae889b845a84ab1b5008a73562e974cdb0371d3b140bb6d0e5b714215aa79e8b895b20601355033cfb29da493421a95ca460051266be52c9ca954d10368d2d19c95bd6765734815523caa8c68c32433269288f240a56ac8c309bda43eea5e1745f80ee589ef06b5071c4cdeb36c41ab0529d029930214b00078b8a38a9a98761506559b25a592f65d74a151db054f54035ca5cf5a9974b6a392764c6d8575cc906566e3880955ed851d8839b0d79d35e5d2a97c15fb633eed78586660a056632487ff93b133b1be7af1d5c7fa18047007204598bf4e2394813f472989a5cce4b01065dd4bc62d3b66794740023ba9a6fa4bbbcb37ddb0110612440b8d924603cb43301a02e93a209abb595ec12a512d4c7550dcd69d42bc42b112a561a8527d9d2ac48400139669d8004c6bd70af12ae00d851a1ae06b9d25846b006732582503a6a5cf84783d800f361f81062cd0eb7f21302c8469f0315ac8c3e87005b0b0f656352ded2c24375010c38f02f26b9d33e13fdc1bd17a947421a9a5df266898a0090b11c46b6a09b81c2c56460359084c0796f63697a041ef337803605a88927aeb4ca04202a5c2071c52efa409941acca505dba35dc21e3dd0dd4cff77fe6662e7f0ad474523db1a8782c6085e8881ea3a2e5f16fb0501cdc218425fea228a54544b3f5e32ea749cbb3a950dc903f793ce50d2060591969c23faed92efd06ac4f7a0c343d24e58d92c5e4801446d1cbe07b4a125f7f4f58b53ef4f65b8afc45b4aedd0fb92186bc662e4f9d39708c5a63b4068f5e70150a90aa27ac8b4848f2154d4e3b1353685418d00680a86482daf80120d3260db9de2db3c0f4ec40d2250de5f0b1bb7b477de8d8ee7dcff038340111179356c2751ac2a0a43b3d90c081d2f284983a09304388f8a3fc083a5f868da0445bc140b1ed2d143b8b5907be2de3da9d692a607808bc96881a8c208913f1112a967590c5ebc52c8601a62c11eb6ea393f603321f833e9bb90b16bb70989a5ed41302757e3eb1c224d7c787590683e3e68396ded14723f9b741c248cf8323eda6904c750b3836bebeccad5701a3cffd4eb093c6e9208fe4b5d45590b4e7bb52cc0b39bce47d1cf91d1d17f00d4224fce');
INSERT INTO "machine" VALUES (5, X'789ced5a7b53134910ff2ad6dc3f5a3556ed23fbe2ab608a0ac9005b864d2e0fbd2aa42a5882c8f1d2c343114f0151cfe2a578650c201f86cc26f9ebbec275cfe6b12459c450a857b57f6c76b7bba7bba7a7677ebd0d63c4ce66f38cf48d91ec484cd174d2472c2531a80d4598a99a0955675642634a448b2b9229a94c97141691155966665c978c783c3e2429898465a9ba94d09964c614420973e2a984ed0c83b67c6ee8ba09a4742ccd32a4cfc927939438f9d1c1d65b3a3f98b4b3232cd14118188c65ed6c839c63bfe540e32f57dc17fbeeda66edf17dbeb0c50f0b95adad72b1c0dfcf944b2577ef61f960a3baf696bf7a533e5cf158eed61a3c5777766e38379ce6607766f38a6c99d27549be2e59c892ddd569dd5ddeacdedf37e0f6efe16c53f8fc36cac52fd5b5d993c25d5e5ae2d37b9ea46ef0c539d0c777fe029aaed4dfa69779711b34f2874f14b8e1204fe5d27bf7c374edd93b777db25c3c70672780851ee29c2757f89b25fe60b7fcf9757567efa43001c4dae3e3dad36990aecc3f281fadba4bc7bcb4ca3f6de2f3cc267f3803e3410c4d8181e201986d19385a6d63f167eb6d63eb53fbfcbaf67c9deface17369aafa711d0cd5d6ef5576969b92e8a5275d2b3c8058f0a95dfeec884faf948b2570daf3b5a9b15658a91e83eda993c20c9fdc2f97e63b5dafacdce353fb207c52f81d06560b13e06bf960abbafbb1b6b95d5d58ad1eedf247b310cfdaf25bbeb0c13f7da81c2cb8f38faaff7c02cdb5272f30d4db7ff3ed4518e52e7de1dbaff9e2bcfb7c934f3d052be5e2ca05c77e5de078d9bd775c2d4cba8b5bc002cdee9f7b10cd0bdaadbc5be60b7be52286a83af31eb6028c05fa1921eacd932043670ce98d7549813a2b2017498c606f2f62f122e97486dd1eb2e522b3e821672e691ff510931ef6c219be7de705fdce1efea8d3ef52b7d8b786bd8e7cbeda04b895575ff86ca9b6f182bfbc0b62fcf0a5404700d8b9693e37015543e5ee673e3773b6bd10d542540b512d44b510d54254fb11a846c629896572763cc9e053bcbf5fa6a4e70f7042c5a77ceb47d528e9ef97a8a149d128c167852a7294f62b7057f1ae52c5c0bb495513eeaa452312dc2312b5f0ddb2a82c21017ea9ac45f049d3e049174f7a53f3059a06fe9681bf63f0b3f70bfe0fdd82b057105655615515565561551556553fe7a6be8caa8a6045e3ab49ba360b3a8a2559c602c9d0142aabaa5eaf970c2d420d1deb1e43d7e049174f7a4be46b1d89b01f1122e70fdf64217286c8192267889ce740ce282543b1784ef422244a62f1782aefe400e8c6d2c9589c8d8fe5586674fc6ae787f71d3fc9fba6bce37dc8de115e6c00edda98f7bf09e3fd7cf26df9e88fe8d5baa0a7e21aa11ab50061c1709665b376ca1948c4720cac3bb151962054a5bac74eb0241b06d640c33de6e4ec5c126534aa580142e90ccb327cd2a86a04c8a406b32c738b65b22815513da9b468d1d8e9188a886a41a35a9d27ec92e6ddf03a2c2276a84ffcb6a43de2b07d8b3942560f326050590a302007d0cdae261a6a3a4d58543bad29693b3731845663153c552d725d3ec3d2a94c57239d9cc60c9b9c1116cb249013a9fb0b2b10cfc15a77b7944d25f375eeaff954cee3ca16266a3d47b2f80f364e3aded7acc5fae43e1912b80b9122cd5fb6112a433cc729892763f6a850c56ed909e6c499b70524f09342ed477ae83e61212a8306d15ea3a4d5ddf218328d80760318a75b5d5efd2a51dda40618ee685d215f05bea153138a565f1b0b3911e0980a35c1607b4b0bd91ab02d855a38a346db09e93ad065052fe0b435a1906f048c83b547a205d3f09a634834a9a74886999f163731de0aaca06a759869eb75a1b8858a241097a1a06fb6d544f824c1c24b179ada9a7142461632865041bc8e97a02bc16a15745056e182219d3d302183c19775bc540872a3af265811c18ac0050169b6d9044b0b1ea507fba39fc31f2330dcb2f16df196c5ca414eca1a38d9d955143256f0442c34d775fa8a582f035826e6f4d75a8c02891ae8e36151b7dddcd3a66c691eb86de7466c070c44db2047b4e225df9ed589efc58017db1962990c9e4701421d237c2fe8431bf4f4f58b4def43321dd795785369ecf91686e9ca692e669e1fbd04db7f0208a37e14008b9893be8c69cb1e5c685f3ab6a7a6f0a7b5fea77221da401530a2d32e478a6fed3c3a1107886079ff91d83aa3bded6e75dde6febf3d08161189d7e0765325d3d66970da0dc81c2f27494ba09b06c862d59fdfc15a7c321d8aa21ec042840c8c10ae2c204fc23b26b506647a043818ac368a269c10e889946813633177f14421c3294805679435113f603121f7d3a99b80d78dc384c453ce30b8936d7add35454e8dc393830ce613c32cd7d15b21b733762e8782511fdea39f56700e9d0e70639e3d851a8e342f3ecd6a02779b246c9feb24ca30d8ecf5a200b76e2a3f88718e8e8fff0721b87b15');
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
INSERT INTO "replaced_claims" VALUES (2, 2, 1, X'789ced5a7b6fd34810ff2a68ef1f9016c96bc7af7c9512554ee2b416a9934b1c38a9544a112da5d7175cb94229076d2970a82f282742dad20fd3ac93fc755fe166d779380f9792aac049fe23f5666676667676767fe369c69195cf174c141d47f951439415144591b8a049a2141722a6a4a604ddd05309514aa564d948c5e38aaee9ba9488eb4420722a1937e229494a89ba2819b2acca114d431899762293b4ec11d0567052d719296b64cd1c8ada85741a23bb30166f7fcb16e2692b3f6a267b08c371236fe59b64c7fccd018dbf5c715f1cb8eb5bf5c7f7e9e2363d2a56b7b72ba5227d3f5b2997ddfd8795c3cddafa5bfaea4de568d563b9dbeb30aeedeedeb06fd8adc9eeecd615a26bc275815c1774c622eeda8ce2ae6cd5ee1fa8f0f8f768ae257c7e1b95d297dafadc69f12e2d2fd3997d4f5251e9d23ce8a3bb7f014d111bdf665668690734d2874f880a4f36cbd3b9fcdefd30537ff6cedd98aa940eddb949603117d9a2a756e99b65fa60aff2f9756d77ffb43809c4fae393fad31990ae2e3ca81cafb9cb27b4bc463f6db1f1ec167d380bf3418cd90203a543b0db3670bcd6c5a2cf36bae636d6f6f975fdf906dd5d67e3f274ede30618aa6fdcabeeaeb42499979e74bdf8008241a7f7e8b3633ab35a2995c169cfd796c67a71b57602b6a74f8bb374eaa0525ee875bdba7a8f4e1f80f069f17798582b4e82af95c3eddadec7fad64e6d71ad76bc471fcd4140eb2b6fe9e226fdf4a17ab8e82e3caafdf30934d79fbc60b1def99bee2cc12c77f90bdd794d9716dce75b74fa2958a994562f38f7eb02272beebd935a71ca5dda06166876ffdc87685ed06ef5dd0a5ddcaf9458886ab3efe12cc05ca09f11a2c13c093274c694c1589714a8b3027291c408f6f622162f924e67d81d205b2eb28a0172e692ced1003119e02c9ce1db77ded0efece18fbafd2ef5887d6bd81bc8e72b4e805b7df585ce95eb9b2fe8cbbb20468f5e727404809d9fa1f393503654ef7ea6f3b367db0b512d44b510d542540b512d44b51f816a68022323e75889b409efe2434304a381dfc011e6eff2ed3f928cd1d090805599c462888d452c92181e12e129b1a78445953d352c69f094741c11e01911b0aec39308022602e12382892cb391acc048e523b5a5fa026d037fd3c0df33f8e93b06ff877e41d82d08ebaab0ae0aebaab0ae0aebaa9ff3505f465d85584de32b4afab60b7aca25425889a4ca122692a4362a265596b1aab0c247551418a97ca4b645bed693083b122172fef043162267889c217286c8790ee48c619432120eef460818198944a6603b0074e3d9b4913027c61d33373671b5f7cdfb8e9fe4bd53def15e64ef702f3681766ddcfb79c2c4109d7a5b39fe2376b521e8a9b886b08c59e3010ce7cd7cdecad8c349c331c1ba6d8c99498425ac78eca49936478035dc74cfb41dcb493319198b7a80503667e64d3692b1a406c864e2793377cbcce5995444f2a4b2bc4963650d26c2ab0519cb118fc7eda2d653f57a2c3c764c1fffdb96f68823d62dd3e6b24a9001a8318400032480aef535d154d36b42c772a7a6b465df6421d49bbbe0a96a931bf239339bc9f535d2cb69aeb0c519358d5c9271220d7f6107120eec757f4bf94cbad0e0fe5ac8381e97e82c511b399267bfb1b1b38968ab168b92288104ee43c48ce62fdb102610cf098c1269c31ae3aacc5b56d2b413a6770404f0132bb2bfd23b7f4b8eb5c940036fb061d46e6f790c8223a05d054667afcbab5f05ac685805c33dbd2bc69780af2a5883a2d5d7c7629c087034116b3a70ba7b5a8c2f035f97b0aec0929a7d274657804e44f04a044e57178af1d58079b0f98ca8c302bdee18236a5c99021fbd4b5c630197800b6bef36d3d5ec62e23a5344d84702f1665f8dc78fed0d6f4c0a2ad7d4d58de33284cb685c05f25a5e9c2e06ab1599832402aec394de26189761d1270ac829118872b3b1c65911ce92e1030169f5d9384b0e9ea504fba39cc31f3530dc44fdb67813be7390f24406277bdb8a5c460f5e88ceccf55dbec8f70b129a6890425fed3172286ac28f0746fd8ef340a7b2ad79f8b6e58c5a36188875610eefc60bbe43ab20df1715be5876cacce5d8851420d433c3f785f9d0853dd1217eea7d50a6b07d45de529a87be0d628ad8c96599e7872f9e151d7700b7eac70130c992d297325de9c376da978fddb9c91d6a27404732c49ab802461440c09e3bc5b7791e1df11b84b3bc9f25b66f69efbceb7dcfb9ffdf0f9c8578e635b9fd5491862a969a9d6e40ea784989da02fd34c07994fc091eacc527d3a328e6412c44486511625b0bd893f4ee49b9099a1e012e26bd8b227327387e324aac85b22c79d995824632900bf698d9c2fc80cd84e4cf666e0262376f1394c8d823e04ebee575df14e998c7ae0e142f24474ca7a7bb826ee72cc76182311fe2333ff5e01cea0c70739d03851aee342f3ead7a821d3781db3ed7559433e1b437ca0276763385388b736c62e23fde4c7c30');
CREATE TABLE article_day (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    day TEXT
) STRICT;
INSERT INTO "article_day" VALUES (7, '1990-03-05');
INSERT INTO "article_day" VALUES (13, '1980-01-17');
INSERT INTO "article_day" VALUES (14, NULL);
INSERT INTO "article_day" VALUES (15, '1980-01-06');
INSERT INTO "article_day" VALUES (16, NULL);
INSERT INTO "article_day" VALUES (17, '1980-01-06');
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
    term, number, source, evidence, headline, paper, published, rule, corrected, start_low, end_high, 1, document, fact
FROM reports
UNION ALL
SELECT start, "end", kind, post, name, person, session, body, place,
    term, number, source, evidence, headline, paper, published, rule, corrected, start_low, end_high, 2, document, fact
FROM elections
UNION ALL
SELECT start, "end", CAST('resolution' AS TEXT), name, CAST(NULL AS TEXT), CAST(NULL AS TEXT), session, body, place,
    term, number, source, evidence, headline, paper, published, rule, corrected, start_low, end_high, 3, document, fact
FROM resolutions;
