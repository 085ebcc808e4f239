PRAGMA application_id = 2020238188;
PRAGMA user_version = 1;
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,
    command TEXT NOT NULL,
    version TEXT NOT NULL
) STRICT;
INSERT INTO "run" VALUES (1, '2026-11-22T23:59:21+00:00', '2026-11-22T23:59:21+00:00', 'ingest', '0.1.0');
INSERT INTO "run" VALUES (2, '2026-11-22T23:59:22+00:00', '2026-11-22T23:59:22+00:00', 'ingest', '0.1.0');
INSERT INTO "run" VALUES (3, '2026-11-22T23:59:24+00:00', '2026-11-22T23:59:24+00:00', 'ingest', '0.1.0');
INSERT INTO "run" VALUES (4, '2026-11-22T23:59:27+00:00', '2026-11-22T23:59:27+00:00', 'ingest', '0.1.0');
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
) STRICT;
INSERT INTO "document" VALUES (1, '7e960bd3d201e6df602fce8c32efd14eb5af0d2e5fa8723d826bce5b40a19f4c', 'issue-00000.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 4, NULL, '# 柳溪镇召开第一届人民代表大会第一次会议

柳溪镇报 1980-01-20

1月17日至18日，柳溪镇第一届人民代表大会第一次会议举行。应到代表99名，实到93名，列席人员14人。大会由孙海兰主持。

镇党委副书记、镇长钱文梅作政府工作报告。镇人大主席孙海兰作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举赵燕国为副镇长。会议通过了《关于政府工作报告的决议》。孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。

# 柳溪镇的社区食堂开张

中午十一点半，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。
');
INSERT INTO "document" VALUES (2, '4b08323b04e37f09a9fc23ff55afbb698993cb91015fdbabf33f2923a5575488', 'issue-00001.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 1, 5, '# 柳桥镇召开第一届人民代表大会第一次会议

柳桥镇报 1980-01-09

1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员17人。大会由沈雪梅主持。

镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。

# 柳桥镇的社区食堂开张

中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。
');
INSERT INTO "document" VALUES (3, 'dcbeb7a35a8d3ebd6aa6fe0dfa09d916907c52e2c9acfd496f76eb7c6310bf42', 'issue-00002.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 4, NULL, '# 柳浦镇召开第一届人民代表大会第一次会议

柳浦镇报 1980-01-09

1月6日至7日，柳浦镇第一届人民代表大会第一次会议举行。应到代表57名，实到51名，列席人员14人。大会由吕兰怡主持。

镇党委副书记、镇长何娜华作政府工作报告。镇人大主席吕兰怡作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举许志英为副镇长。会议通过了《关于政府工作报告的决议》。窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。

# 柳浦镇的社区食堂开张

中午十一点半，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。
');
INSERT INTO "document" VALUES (4, 'b133da87898d3447dc73e284e4647cc0ac6ef893621a405cd8ba1241bde46b39', 'more.txt', 'utf-8', NULL, NULL, NULL, NULL, 1, 4, NULL, '# 桐溪镇召开第二届人民代表大会第三次会议

1990年3月5日，江东县桐溪镇第二届人民代表大会第三次会议举行。实到代表×名。会议传达了江东县第十届人民代表大会第二次会议精神。王文静主持会议。
');
INSERT INTO "document" VALUES (5, '92db5f4e838d36e9d5e245c20803e602e41211e8c607cccf02dd99360d6e08a2', 'issue-00001.txt', 'utf-8', NULL, NULL, NULL, NULL, 2, 4, NULL, '# 柳桥镇召开第一届人民代表大会第一次会议

柳桥镇报 1980-01-09

1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员2人。大会由沈雪梅主持。

镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。

# 柳桥镇的社区食堂开张

中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。
');
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
INSERT INTO "article" VALUES (10, 1, 1, '柳溪镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,735]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,101],[102,103],[103,157],[158,159],[159,735]]', '柳溪镇召开第一届人民代表大会第一次会议
柳溪镇报1980-01-20
1月17日至18日，柳溪镇第一届人民代表大会第一次会议举行。应到代表99名，实到93名，列席人员14人。大会由孙海兰主持。
镇党委副书记、镇长钱文梅作政府工作报告。镇人大主席孙海兰作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举赵燕国为副镇长。会议通过了《关于政府工作报告的决议》。孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。');
INSERT INTO "article" VALUES (11, 1, 2, '柳溪镇的社区食堂开张', NULL, NULL, NULL, 11, '[[737,1303]]', '[[739,749],[750,751],[751,1303]]', '柳溪镇的社区食堂开张
中午十一点半，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，门口已经排起了队，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，门口已经排起了队。');
INSERT INTO "article" VALUES (12, 5, 1, '柳桥镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,750]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,98],[99,100],[100,154],[155,156],[156,750]]', '柳桥镇召开第一届人民代表大会第一次会议
柳桥镇报1980-01-09
1月6日至7日，柳桥镇第一届人民代表大会第一次会议举行。应到代表67名，实到62名，列席人员2人。大会由沈雪梅主持。
镇党委副书记、镇长陈梅玉作政府工作报告。镇人大主席沈雪梅作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举冯国刚为副镇长。会议通过了《关于政府工作报告的决议》。老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。');
INSERT INTO "article" VALUES (13, 5, 2, '柳桥镇的社区食堂开张', NULL, NULL, NULL, 11, '[[752,1336]]', '[[754,764],[765,766],[766,1336]]', '柳桥镇的社区食堂开张
中午十一点半，老人们说饭菜软和，门口已经排起了队，孩子们放学后来写作业，门口已经排起了队，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，窗台上的花开了，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，窗台上的花开了，门口已经排起了队，门口已经排起了队，门口已经排起了队，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，门口已经排起了队，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，门口已经排起了队，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，窗台上的花开了，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，门口已经排起了队，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，老人们说饭菜软和，窗台上的花开了。');
INSERT INTO "article" VALUES (14, 4, 1, '桐溪镇召开第二届人民代表大会第三次会议', NULL, NULL, NULL, 20, '[[0,96]]', '[[2,21],[22,23],[23,96]]', '桐溪镇召开第二届人民代表大会第三次会议
1990年3月5日，江东县桐溪镇第二届人民代表大会第三次会议举行。实到代表×名。会议传达了江东县第十届人民代表大会第二次会议精神。王文静主持会议。');
INSERT INTO "article" VALUES (15, 3, 1, '柳浦镇召开第一届人民代表大会第一次会议', NULL, NULL, NULL, 35, '[[0,746]]', '[[2,21],[22,23],[23,27],[28,38],[39,40],[40,99],[100,101],[101,155],[156,157],[157,746]]', '柳浦镇召开第一届人民代表大会第一次会议
柳浦镇报1980-01-09
1月6日至7日，柳浦镇第一届人民代表大会第一次会议举行。应到代表57名，实到51名，列席人员14人。大会由吕兰怡主持。
镇党委副书记、镇长何娜华作政府工作报告。镇人大主席吕兰怡作镇人大主席团工作报告。会议书面审议了财政预算报告。
会议选举许志英为副镇长。会议通过了《关于政府工作报告的决议》。窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。');
INSERT INTO "article" VALUES (16, 3, 2, '柳浦镇的社区食堂开张', NULL, NULL, NULL, 11, '[[748,1327]]', '[[750,760],[761,762],[762,1327]]', '柳浦镇的社区食堂开张
中午十一点半，窗台上的花开了，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，门口已经排起了队，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，门口已经排起了队，门口已经排起了队，窗台上的花开了，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，志愿者搬来了新书，老人们说饭菜软和，老人们说饭菜软和，老人们说饭菜软和，门口已经排起了队，老人们说饭菜软和，窗台上的花开了，老人们说饭菜软和，老人们说饭菜软和，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，窗台上的花开了，志愿者搬来了新书，窗台上的花开了，窗台上的花开了，孩子们放学后来写作业，老人们说饭菜软和，孩子们放学后来写作业，孩子们放学后来写作业，志愿者搬来了新书，老人们说饭菜软和，孩子们放学后来写作业，窗台上的花开了，孩子们放学后来写作业，志愿者搬来了新书，志愿者搬来了新书，窗台上的花开了，孩子们放学后来写作业，孩子们放学后来写作业。');
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
    "column" INTEGER NOT NULL CHECK ("column" > 0),
    FOREIGN KEY (article, document) REFERENCES article (id, document) ON DELETE CASCADE
) STRICT;
INSERT INTO "fact" VALUES (91, 1, 10, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 11);
INSERT INTO "fact" VALUES (92, 1, 10, 'session_date', 'named', 3, 6);
INSERT INTO "fact" VALUES (93, 1, 10, 'delegate_count', 'entitled', 5, 31);
INSERT INTO "fact" VALUES (94, 1, 10, 'delegate_count', 'present', 5, 39);
INSERT INTO "fact" VALUES (95, 1, 10, 'delegate_count', 'observers', 5, 45);
INSERT INTO "fact" VALUES (96, 1, 10, 'participant', NULL, 5, 56);
INSERT INTO "fact" VALUES (97, 1, 10, 'title', 'title', 7, 21);
INSERT INTO "fact" VALUES (98, 1, 10, 'act', 'act', 5, 56);
INSERT INTO "fact" VALUES (99, 1, 10, 'act', 'given', 7, 26);
INSERT INTO "fact" VALUES (100, 1, 10, 'participant', NULL, 7, 10);
INSERT INTO "fact" VALUES (101, 1, 10, 'title', 'title', 7, 1);
INSERT INTO "fact" VALUES (102, 1, 10, 'title', 'title', 7, 8);
INSERT INTO "fact" VALUES (103, 1, 10, 'act', 'given', 7, 10);
INSERT INTO "fact" VALUES (104, 1, 10, 'participant', NULL, 9, 5);
INSERT INTO "fact" VALUES (105, 1, 10, 'title', 'linked', 9, 9);
INSERT INTO "fact" VALUES (106, 1, 10, 'act', 'linked', 9, 5);
INSERT INTO "fact" VALUES (107, 1, 10, 'report', 'given', 7, 10);
INSERT INTO "fact" VALUES (108, 1, 10, 'report', 'given', 7, 26);
INSERT INTO "fact" VALUES (109, 1, 10, 'report', 'heard', 7, 47);
INSERT INTO "fact" VALUES (110, 1, 10, 'election', 'linked', 9, 5);
INSERT INTO "fact" VALUES (111, 1, 10, 'resolution', 'quoted', 9, 19);
INSERT INTO "fact" VALUES (112, 5, 12, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 9);
INSERT INTO "fact" VALUES (113, 5, 12, 'session_date', 'named', 3, 6);
INSERT INTO "fact" VALUES (114, 5, 12, 'delegate_count', 'entitled', 5, 29);
INSERT INTO "fact" VALUES (115, 5, 12, 'delegate_count', 'present', 5, 37);
INSERT INTO "fact" VALUES (116, 5, 12, 'delegate_count', 'observers', 5, 43);
INSERT INTO "fact" VALUES (117, 5, 12, 'participant', NULL, 5, 53);
INSERT INTO "fact" VALUES (118, 5, 12, 'title', 'title', 7, 21);
INSERT INTO "fact" VALUES (119, 5, 12, 'act', 'act', 5, 53);
INSERT INTO "fact" VALUES (120, 5, 12, 'act', 'given', 7, 26);
INSERT INTO "fact" VALUES (121, 5, 12, 'participant', NULL, 7, 10);
INSERT INTO "fact" VALUES (122, 5, 12, 'title', 'title', 7, 1);
INSERT INTO "fact" VALUES (123, 5, 12, 'title', 'title', 7, 8);
INSERT INTO "fact" VALUES (124, 5, 12, 'act', 'given', 7, 10);
INSERT INTO "fact" VALUES (125, 5, 12, 'participant', NULL, 9, 5);
INSERT INTO "fact" VALUES (126, 5, 12, 'title', 'linked', 9, 9);
INSERT INTO "fact" VALUES (127, 5, 12, 'act', 'linked', 9, 5);
INSERT INTO "fact" VALUES (128, 5, 12, 'report', 'given', 7, 10);
INSERT INTO "fact" VALUES (129, 5, 12, 'report', 'given', 7, 26);
INSERT INTO "fact" VALUES (130, 5, 12, 'report', 'heard', 7, 47);
INSERT INTO "fact" VALUES (131, 5, 12, 'election', 'linked', 9, 5);
INSERT INTO "fact" VALUES (132, 5, 12, 'resolution', 'quoted', 9, 19);
INSERT INTO "fact" VALUES (133, 4, 14, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 3, 11);
INSERT INTO "fact" VALUES (134, 4, 14, 'session_date', 'named', 3, 1);
INSERT INTO "fact" VALUES (135, 4, 14, 'participant', NULL, 3, 66);
INSERT INTO "fact" VALUES (136, 4, 14, 'act', 'act', 3, 66);
INSERT INTO "fact" VALUES (137, 4, 14, 'reference', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 3, 46);
INSERT INTO "fact" VALUES (138, 4, 14, 'doubt', 'delegates-without-number', 3, 34);
INSERT INTO "fact" VALUES (139, 3, 15, 'account', '{place}{term}(人民代表大会|人民代表会议|人大|人代会){number}[全体](会议|大会)', 5, 9);
INSERT INTO "fact" VALUES (140, 3, 15, 'session_date', 'named', 3, 6);
INSERT INTO "fact" VALUES (141, 3, 15, 'delegate_count', 'entitled', 5, 29);
INSERT INTO "fact" VALUES (142, 3, 15, 'delegate_count', 'present', 5, 37);
INSERT INTO "fact" VALUES (143, 3, 15, 'delegate_count', 'observers', 5, 43);
INSERT INTO "fact" VALUES (144, 3, 15, 'participant', NULL, 5, 54);
INSERT INTO "fact" VALUES (145, 3, 15, 'title', 'title', 7, 21);
INSERT INTO "fact" VALUES (146, 3, 15, 'act', 'act', 5, 54);
INSERT INTO "fact" VALUES (147, 3, 15, 'act', 'given', 7, 26);
INSERT INTO "fact" VALUES (148, 3, 15, 'participant', NULL, 7, 10);
INSERT INTO "fact" VALUES (149, 3, 15, 'title', 'title', 7, 1);
INSERT INTO "fact" VALUES (150, 3, 15, 'title', 'title', 7, 8);
INSERT INTO "fact" VALUES (151, 3, 15, 'act', 'given', 7, 10);
INSERT INTO "fact" VALUES (152, 3, 15, 'participant', NULL, 9, 5);
INSERT INTO "fact" VALUES (153, 3, 15, 'title', 'linked', 9, 9);
INSERT INTO "fact" VALUES (154, 3, 15, 'act', 'linked', 9, 5);
INSERT INTO "fact" VALUES (155, 3, 15, 'report', 'given', 7, 10);
INSERT INTO "fact" VALUES (156, 3, 15, 'report', 'given', 7, 26);
INSERT INTO "fact" VALUES (157, 3, 15, 'report', 'heard', 7, 47);
INSERT INTO "fact" VALUES (158, 3, 15, 'election', 'linked', 9, 5);
INSERT INTO "fact" VALUES (159, 3, 15, 'resolution', 'quoted', 9, 19);
CREATE TABLE evidence (
    fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > start),
    quote TEXT NOT NULL,
    PRIMARY KEY (fact, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "evidence" VALUES (91, 0, 50, 67, '柳溪镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (92, 0, 28, 38, '1980-01-20');
INSERT INTO "evidence" VALUES (92, 1, 40, 49, '1月17日至18日');
INSERT INTO "evidence" VALUES (93, 0, 70, 77, '应到代表99名');
INSERT INTO "evidence" VALUES (94, 0, 78, 83, '实到93名');
INSERT INTO "evidence" VALUES (95, 0, 84, 91, '列席人员14人');
INSERT INTO "evidence" VALUES (96, 0, 95, 98, '孙海兰');
INSERT INTO "evidence" VALUES (97, 0, 123, 128, '镇人大主席');
INSERT INTO "evidence" VALUES (98, 0, 95, 98, '孙海兰');
INSERT INTO "evidence" VALUES (98, 1, 98, 100, '主持');
INSERT INTO "evidence" VALUES (99, 0, 128, 131, '孙海兰');
INSERT INTO "evidence" VALUES (99, 1, 132, 142, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (100, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (101, 0, 103, 109, '镇党委副书记');
INSERT INTO "evidence" VALUES (102, 0, 110, 112, '镇长');
INSERT INTO "evidence" VALUES (103, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (103, 1, 116, 122, '政府工作报告');
INSERT INTO "evidence" VALUES (104, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (105, 0, 167, 170, '副镇长');
INSERT INTO "evidence" VALUES (106, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (107, 0, 112, 115, '钱文梅');
INSERT INTO "evidence" VALUES (107, 1, 116, 122, '政府工作报告');
INSERT INTO "evidence" VALUES (108, 0, 128, 131, '孙海兰');
INSERT INTO "evidence" VALUES (108, 1, 132, 142, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (109, 0, 149, 156, '了财政预算报告');
INSERT INTO "evidence" VALUES (110, 0, 163, 166, '赵燕国');
INSERT INTO "evidence" VALUES (110, 1, 167, 170, '副镇长');
INSERT INTO "evidence" VALUES (111, 0, 177, 188, '关于政府工作报告的决议');
INSERT INTO "evidence" VALUES (112, 0, 48, 65, '柳桥镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (113, 0, 28, 38, '1980-01-09');
INSERT INTO "evidence" VALUES (113, 1, 40, 47, '1月6日至7日');
INSERT INTO "evidence" VALUES (114, 0, 68, 75, '应到代表67名');
INSERT INTO "evidence" VALUES (115, 0, 76, 81, '实到62名');
INSERT INTO "evidence" VALUES (116, 0, 82, 88, '列席人员2人');
INSERT INTO "evidence" VALUES (117, 0, 92, 95, '沈雪梅');
INSERT INTO "evidence" VALUES (118, 0, 120, 125, '镇人大主席');
INSERT INTO "evidence" VALUES (119, 0, 92, 95, '沈雪梅');
INSERT INTO "evidence" VALUES (119, 1, 95, 97, '主持');
INSERT INTO "evidence" VALUES (120, 0, 125, 128, '沈雪梅');
INSERT INTO "evidence" VALUES (120, 1, 129, 139, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (121, 0, 109, 112, '陈梅玉');
INSERT INTO "evidence" VALUES (122, 0, 100, 106, '镇党委副书记');
INSERT INTO "evidence" VALUES (123, 0, 107, 109, '镇长');
INSERT INTO "evidence" VALUES (124, 0, 109, 112, '陈梅玉');
INSERT INTO "evidence" VALUES (124, 1, 113, 119, '政府工作报告');
INSERT INTO "evidence" VALUES (125, 0, 160, 163, '冯国刚');
INSERT INTO "evidence" VALUES (126, 0, 164, 167, '副镇长');
INSERT INTO "evidence" VALUES (127, 0, 160, 163, '冯国刚');
INSERT INTO "evidence" VALUES (128, 0, 109, 112, '陈梅玉');
INSERT INTO "evidence" VALUES (128, 1, 113, 119, '政府工作报告');
INSERT INTO "evidence" VALUES (129, 0, 125, 128, '沈雪梅');
INSERT INTO "evidence" VALUES (129, 1, 129, 139, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (130, 0, 146, 153, '了财政预算报告');
INSERT INTO "evidence" VALUES (131, 0, 160, 163, '冯国刚');
INSERT INTO "evidence" VALUES (131, 1, 164, 167, '副镇长');
INSERT INTO "evidence" VALUES (132, 0, 174, 185, '关于政府工作报告的决议');
INSERT INTO "evidence" VALUES (133, 0, 33, 53, '江东县桐溪镇第二届人民代表大会第三次会议');
INSERT INTO "evidence" VALUES (134, 0, 23, 32, '1990年3月5日');
INSERT INTO "evidence" VALUES (135, 0, 88, 91, '王文静');
INSERT INTO "evidence" VALUES (136, 0, 88, 91, '王文静');
INSERT INTO "evidence" VALUES (136, 1, 91, 93, '主持');
INSERT INTO "evidence" VALUES (137, 0, 68, 85, '江东县第十届人民代表大会第二次会议');
INSERT INTO "evidence" VALUES (138, 0, 56, 60, '实到代表');
INSERT INTO "evidence" VALUES (139, 0, 48, 65, '柳浦镇第一届人民代表大会第一次会议');
INSERT INTO "evidence" VALUES (140, 0, 28, 38, '1980-01-09');
INSERT INTO "evidence" VALUES (140, 1, 40, 47, '1月6日至7日');
INSERT INTO "evidence" VALUES (141, 0, 68, 75, '应到代表57名');
INSERT INTO "evidence" VALUES (142, 0, 76, 81, '实到51名');
INSERT INTO "evidence" VALUES (143, 0, 82, 89, '列席人员14人');
INSERT INTO "evidence" VALUES (144, 0, 93, 96, '吕兰怡');
INSERT INTO "evidence" VALUES (145, 0, 121, 126, '镇人大主席');
INSERT INTO "evidence" VALUES (146, 0, 93, 96, '吕兰怡');
INSERT INTO "evidence" VALUES (146, 1, 96, 98, '主持');
INSERT INTO "evidence" VALUES (147, 0, 126, 129, '吕兰怡');
INSERT INTO "evidence" VALUES (147, 1, 130, 140, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (148, 0, 110, 113, '何娜华');
INSERT INTO "evidence" VALUES (149, 0, 101, 107, '镇党委副书记');
INSERT INTO "evidence" VALUES (150, 0, 108, 110, '镇长');
INSERT INTO "evidence" VALUES (151, 0, 110, 113, '何娜华');
INSERT INTO "evidence" VALUES (151, 1, 114, 120, '政府工作报告');
INSERT INTO "evidence" VALUES (152, 0, 161, 164, '许志英');
INSERT INTO "evidence" VALUES (153, 0, 165, 168, '副镇长');
INSERT INTO "evidence" VALUES (154, 0, 161, 164, '许志英');
INSERT INTO "evidence" VALUES (155, 0, 110, 113, '何娜华');
INSERT INTO "evidence" VALUES (155, 1, 114, 120, '政府工作报告');
INSERT INTO "evidence" VALUES (156, 0, 126, 129, '吕兰怡');
INSERT INTO "evidence" VALUES (156, 1, 130, 140, '镇人大主席团工作报告');
INSERT INTO "evidence" VALUES (157, 0, 147, 154, '了财政预算报告');
INSERT INTO "evidence" VALUES (158, 0, 161, 164, '许志英');
INSERT INTO "evidence" VALUES (158, 1, 165, 168, '副镇长');
INSERT INTO "evidence" VALUES (159, 0, 175, 186, '关于政府工作报告的决议');
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
INSERT INTO "session" VALUES ('npc:桐溪镇:2:3', 'npc', '桐溪镇', 2, 3);
INSERT INTO "session" VALUES ('npc:江东县:10:2', 'npc', '江东县', 10, 2);
CREATE TABLE account (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    name TEXT NOT NULL
) STRICT;
INSERT INTO "account" VALUES (91, 'npc:柳溪镇:1:1', '柳溪镇第一届人民代表大会第一次会议');
INSERT INTO "account" VALUES (112, 'npc:柳桥镇:1:1', '柳桥镇第一届人民代表大会第一次会议');
INSERT INTO "account" VALUES (133, 'npc:桐溪镇:2:3', '江东县桐溪镇第二届人民代表大会第三次会议');
INSERT INTO "account" VALUES (139, 'npc:柳浦镇:1:1', '柳浦镇第一届人民代表大会第一次会议');
CREATE TABLE account_within (
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (account, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO "account_within" VALUES (133, 0, '江东县');
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
INSERT INTO "session_date" VALUES (92, 91, '1980-01-17', '1980-01-18', 'inferred', '1980-01-17', '1980-01-17', '1980-01-18', '1980-01-18');
INSERT INTO "session_date" VALUES (113, 112, '1980-01-06', '1980-01-07', 'inferred', '1980-01-06', '1980-01-06', '1980-01-07', '1980-01-07');
INSERT INTO "session_date" VALUES (134, 133, '1990-03-05', '1990-03-05', 'printed', '1990-03-05', '1990-03-05', '1990-03-05', '1990-03-05');
INSERT INTO "session_date" VALUES (140, 139, '1980-01-06', '1980-01-07', 'inferred', '1980-01-06', '1980-01-06', '1980-01-07', '1980-01-07');
CREATE TABLE delegate_count (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    approximate INTEGER NOT NULL CHECK (approximate IN (0, 1)),
    noun TEXT NOT NULL
) STRICT;
INSERT INTO "delegate_count" VALUES (93, 91, 'entitled', 99, 0, '代表');
INSERT INTO "delegate_count" VALUES (94, 91, 'present', 93, 0, '代表');
INSERT INTO "delegate_count" VALUES (95, 91, 'observers', 14, 0, '列席人员');
INSERT INTO "delegate_count" VALUES (114, 112, 'entitled', 67, 0, '代表');
INSERT INTO "delegate_count" VALUES (115, 112, 'present', 62, 0, '代表');
INSERT INTO "delegate_count" VALUES (116, 112, 'observers', 2, 0, '列席人员');
INSERT INTO "delegate_count" VALUES (141, 139, 'entitled', 57, 0, '代表');
INSERT INTO "delegate_count" VALUES (142, 139, 'present', 51, 0, '代表');
INSERT INTO "delegate_count" VALUES (143, 139, 'observers', 14, 0, '列席人员');
CREATE TABLE participant (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL,
    person TEXT NOT NULL
) STRICT;
INSERT INTO "participant" VALUES (96, 91, '孙海兰', '孙海兰');
INSERT INTO "participant" VALUES (100, 91, '钱文梅', '钱文梅');
INSERT INTO "participant" VALUES (104, 91, '赵燕国', '赵燕国');
INSERT INTO "participant" VALUES (117, 112, '沈雪梅', '沈雪梅');
INSERT INTO "participant" VALUES (121, 112, '陈梅玉', '陈梅玉');
INSERT INTO "participant" VALUES (125, 112, '冯国刚', '冯国刚');
INSERT INTO "participant" VALUES (135, 133, '王文静', '王文静');
INSERT INTO "participant" VALUES (144, 139, '吕兰怡', '吕兰怡');
INSERT INTO "participant" VALUES (148, 139, '何娜华', '何娜华');
INSERT INTO "participant" VALUES (152, 139, '许志英', '许志英');
CREATE TABLE title (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    text TEXT NOT NULL,
    organisation TEXT,
    post TEXT NOT NULL,
    status TEXT,
    place TEXT
) STRICT;
INSERT INTO "title" VALUES (97, 96, '镇人大主席', '柳溪镇人大', '主席', NULL, '柳溪镇');
INSERT INTO "title" VALUES (101, 100, '镇党委副书记', '柳溪镇党委', '副书记', NULL, '柳溪镇');
INSERT INTO "title" VALUES (102, 100, '镇长', '柳溪镇人民政府', '镇长', NULL, '柳溪镇');
INSERT INTO "title" VALUES (105, 104, '副镇长', '柳溪镇人民政府', '副镇长', NULL, '柳溪镇');
INSERT INTO "title" VALUES (118, 117, '镇人大主席', '柳桥镇人大', '主席', NULL, '柳桥镇');
INSERT INTO "title" VALUES (122, 121, '镇党委副书记', '柳桥镇党委', '副书记', NULL, '柳桥镇');
INSERT INTO "title" VALUES (123, 121, '镇长', '柳桥镇人民政府', '镇长', NULL, '柳桥镇');
INSERT INTO "title" VALUES (126, 125, '副镇长', '柳桥镇人民政府', '副镇长', NULL, '柳桥镇');
INSERT INTO "title" VALUES (145, 144, '镇人大主席', '柳浦镇人大', '主席', NULL, '柳浦镇');
INSERT INTO "title" VALUES (149, 148, '镇党委副书记', '柳浦镇党委', '副书记', NULL, '柳浦镇');
INSERT INTO "title" VALUES (150, 148, '镇长', '柳浦镇人民政府', '镇长', NULL, '柳浦镇');
INSERT INTO "title" VALUES (153, 152, '副镇长', '柳浦镇人民政府', '副镇长', NULL, '柳浦镇');
CREATE TABLE act (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    participant INTEGER NOT NULL REFERENCES participant ON DELETE CASCADE,
    act TEXT NOT NULL
) STRICT;
INSERT INTO "act" VALUES (98, 96, 'presided');
INSERT INTO "act" VALUES (99, 96, 'reported');
INSERT INTO "act" VALUES (103, 100, 'reported');
INSERT INTO "act" VALUES (106, 104, 'elected');
INSERT INTO "act" VALUES (119, 117, 'presided');
INSERT INTO "act" VALUES (120, 117, 'reported');
INSERT INTO "act" VALUES (124, 121, 'reported');
INSERT INTO "act" VALUES (127, 125, 'elected');
INSERT INTO "act" VALUES (136, 135, 'presided');
INSERT INTO "act" VALUES (146, 144, 'presided');
INSERT INTO "act" VALUES (147, 144, 'reported');
INSERT INTO "act" VALUES (151, 148, 'reported');
INSERT INTO "act" VALUES (154, 152, 'elected');
CREATE TABLE report (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    kind TEXT NOT NULL,
    title TEXT,
    "by" TEXT,
    person TEXT,
    form TEXT NOT NULL
) STRICT;
INSERT INTO "report" VALUES (107, 91, 'government', NULL, '钱文梅', '钱文梅', 'spoken');
INSERT INTO "report" VALUES (108, 91, 'congress', NULL, '孙海兰', '孙海兰', 'spoken');
INSERT INTO "report" VALUES (109, 91, 'budget', NULL, NULL, NULL, 'written');
INSERT INTO "report" VALUES (128, 112, 'government', NULL, '陈梅玉', '陈梅玉', 'spoken');
INSERT INTO "report" VALUES (129, 112, 'congress', NULL, '沈雪梅', '沈雪梅', 'spoken');
INSERT INTO "report" VALUES (130, 112, 'budget', NULL, NULL, NULL, 'written');
INSERT INTO "report" VALUES (155, 139, 'government', NULL, '何娜华', '何娜华', 'spoken');
INSERT INTO "report" VALUES (156, 139, 'congress', NULL, '吕兰怡', '吕兰怡', 'spoken');
INSERT INTO "report" VALUES (157, 139, 'budget', NULL, NULL, NULL, 'written');
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
INSERT INTO "election" VALUES (110, 91, '赵燕国', '赵燕国', '副镇长', 'elected', '柳溪镇人民政府', '副镇长', NULL, '柳溪镇', 105);
INSERT INTO "election" VALUES (131, 112, '冯国刚', '冯国刚', '副镇长', 'elected', '柳桥镇人民政府', '副镇长', NULL, '柳桥镇', 126);
INSERT INTO "election" VALUES (158, 139, '许志英', '许志英', '副镇长', 'elected', '柳浦镇人民政府', '副镇长', NULL, '柳浦镇', 153);
CREATE TABLE resolution (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    account INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    name TEXT NOT NULL
) STRICT;
INSERT INTO "resolution" VALUES (111, 91, '关于政府工作报告的决议');
INSERT INTO "resolution" VALUES (132, 112, '关于政府工作报告的决议');
INSERT INTO "resolution" VALUES (159, 139, '关于政府工作报告的决议');
CREATE TABLE reference (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    session TEXT NOT NULL REFERENCES session,
    text TEXT NOT NULL
) STRICT;
INSERT INTO "reference" VALUES (137, 'npc:江东县:10:2', '江东县第十届人民代表大会第二次会议');
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
INSERT INTO "doubt" VALUES (138, '实到代表');
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
CREATE VIEW article_day AS
SELECT article.id AS article,
    coalesce(article.published, document.published, (
        SELECT min(date.start_low) FROM fact JOIN session_date AS date ON date.id = fact.id
        WHERE fact.document = article.document AND fact.article = article.id
    )) AS day
FROM article JOIN document ON document.id = article.document;
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
    CAST(NULL AS TEXT) AS corrected,
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
    CAST(NULL AS TEXT) AS corrected,
    telling.account AS account,
    telling.start_low AS start_low,
    telling.end_high AS end_high,
    passage.document AS document,
    passage.fact AS fact
FROM election AS election
JOIN telling ON telling.account = election.account
JOIN passage ON passage.fact = election.id;
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
    CAST(NULL AS TEXT) AS corrected,
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
    coalesce(article.published, document.published) AS published
FROM fact
JOIN article ON article.id = fact.article
JOIN document ON document.id = fact.document;
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
    CAST(NULL AS TEXT) AS corrected,
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
    CAST(NULL AS TEXT) AS corrected,
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
    CAST(NULL AS TEXT) AS corrected,
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
    passage.fact AS fact
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
    passage.fact
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
    CAST(NULL AS TEXT) AS corrected,
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
