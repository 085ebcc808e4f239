"""Documents set as such whole: notices with rolls of people, bulletins, chronicles, tables. All invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.pipeline import process

from .page import counted

if TYPE_CHECKING:
    from xjcli.model import Account, ArticleRecord


def articles(text: str, published: str | None = None) -> tuple[ArticleRecord, ...]:
    """Process a page."""
    return process(text.encode(), "page.txt", published).articles


def counts_of(account: Account) -> list[int]:
    """Give the numbers of delegates of a session."""
    return [delegates.count for delegates in account.delegates]


def elected(account: Account) -> list[tuple[str, str, str]]:
    """Give who was elected or appointed to what."""
    return [(e.name, e.post, e.kind.value) for e in account.elections]


def test_a_notice_sets_names_below_posts():
    first, second = articles(
        "东川县人民代表大会公告\n\n（第1号）\n\n东川县第九届人民代表大会第一次会议于2021年3月2日选出：\n\n"
        "东川县第九届人民代表大会常务委员会主任：\n王青\n\n副主任：\n孙立（女，回族）　周　海（壮族）　李明\n\n"
        "委员（按姓名笔画为序）：\n丁　一　王大山（女）\n赵小敏\n\n现予公告。\n\n"
        "东川县第九届人民代表大会第一次会议主席团\n2021年3月2日\n\n\n"
        "东川县人民代表大会公告\n\n（第2号）\n\n东川县第九届人民代表大会第一次会议于2021年3月2日选出：\n\n"
        "东川县人民政府县长　吴刚\n东川县人民政府副县长　郑　强　何国英（女）\n"
        "东川县人民检察院检察长　司徒文（女）（须报经上级人民检察院批准）\n\n现予公告。\n"
    )
    chair, committee = "东川县第九届人民代表大会常务委员会", ("副主任", "委员")
    assert elected(first.accounts[0]) == [
        ("王青", f"{chair}主任", "elected"),
        *((name, f"{chair}{committee[0]}", "elected") for name in ("孙立", "周海", "李明")),
        *((name, f"{chair}{committee[1]}", "elected") for name in ("丁一", "王大山", "赵小敏")),
    ]
    assert elected(second.accounts[0]) == [
        ("吴刚", "东川县人民政府县长", "elected"),
        ("郑强", "东川县人民政府副县长", "elected"),
        ("何国英", "东川县人民政府副县长", "elected"),
        ("司徒文", "东川县人民检察院检察长", "elected"),
    ]


def test_a_list_of_appointments_sets_posts_before_names():
    (record,) = articles(
        "东川县人大常委会任免名单\n\n（2021年5月2日东川县第九届人民代表大会常务委员会第三次会议通过）\n\n"
        "任命：\n县教育局局长　王青\n县法院审判员　赵小敏　周大海\n\n免去：\n李明的县教育局局长职务。\n"
    )
    assert elected(record.accounts[0]) == [
        ("王青", "县教育局局长", "appointed"),
        ("赵小敏", "县法院审判员", "appointed"),
        ("周大海", "县法院审判员", "appointed"),
    ]


def test_lines_of_appointments_go_on_below_each_other():
    (record,) = articles(
        "东川县人大常委会任免名单\n\n（2022年3月2日东川县第八届人民代表大会常务委员会第四次会议通过）\n\n"
        "一、决定任命：\n王青为县教育局局长。\n孙立、周海为县法院审判员。\n\n二、任命：\n李明（女）为县水利局局长\n吴刚为县林业局局长\n\n"
        "三、决定免去：\n赵敏的县教育局局长职务。\n郑强的县水利局局长职务。\n"
    )
    assert elected(record.accounts[0]) == [
        ("王青", "县教育局局长", "appointed"),
        ("孙立", "县法院审判员", "appointed"),
        ("周海", "县法院审判员", "appointed"),
        ("李明", "县水利局局长", "appointed"),
        ("吴刚", "县林业局局长", "appointed"),
    ]

    # a record knows who resigned; who was removed is for somebody to look at
    assert [doubt.text for doubt in record.doubts] == ["赵敏的县教育局局长职务", "郑强的县水利局局长职务"]


def test_candidates_are_not_elected():
    (record,) = articles(
        "东川县九届人大一次会议候选人名单\n\n东川县第九届人民代表大会第一次会议于1月8日召开。现将选举候选人名单公布如下：\n\n"
        "县人大常委会主任候选人：王青\n县长候选人：李明\n副县长候选人：孙立　周海\n"
    )
    assert elected(record.accounts[0]) == []
    (record,) = articles(
        "县科协\n\n东川县科协第五次代表大会1月8日选举主席。\n\n候选人名单：\n主席：王青\n副主席：李明　孙立\n"
    )
    assert elected(record.accounts[0]) == []


def test_a_roll_shares_the_body_that_its_title_names():
    (record,) = articles(
        "东川县科协换届\n\n5月6日，东川县科学技术协会第七次代表大会召开。\n\n"
        "附：县科协第七届委员会主席、副主席、秘书长名单\n（大会选举产生）\n\n"
        "主　席：王　青（女）\n副主席：孙　立　李明德（兼职，农艺师）\n秘书长：孙　立（兼）\n"
    )
    assert elected(record.accounts[0]) == [
        ("王青", "县科协第七届委员会主席", "elected"),
        ("孙立", "县科协第七届委员会副主席", "elected"),
        ("李明德", "县科协第七届委员会副主席", "elected"),
        ("孙立", "县科协第七届委员会秘书长", "elected"),
    ]


def test_who_is_not_announced_as_elected_is_not():
    (record,) = articles(
        "东川县召开人代会\n\n"
        "1月8日，东川县第九届人民代表大会第二次会议召开。\n\n"
        "县领导：\n\n县长　吴刚\n副县长　郑强\n\n会议号召全县努力。\n"
    )
    assert elected(record.accounts[0]) == []


def test_the_line_that_says_who_chose_a_list_names_its_session():
    (record,) = articles(
        "中共东川县委常委名单\n\n（2021年8月3日中国共产党东川县第十届委员会第一次全体会议选举产生）\n\n"
        "书　记：王青\n副书记：孙　立　李　明\n"
    )
    (account,) = record.accounts
    assert (account.key.id, account.dates and account.dates.start) == ("plenum:东川县:10:1", "2021-08-03")
    assert elected(account) == [
        ("王青", "书记", "elected"),
        ("孙立", "副书记", "elected"),
        ("李明", "副书记", "elected"),
    ]


def test_a_bulletin_tells_half_day_by_half_day():
    (record,) = articles(
        "云溪乡九届人大三次会议简报\n\n第2期\n\n大会秘书处编　　2004年2月6日\n\n[2月5日上午]\n"
        "第一次全体会议在乡礼堂开幕。应到代表54名，出席52名。\n执行主席：和玉明　木小青　阿　香\n主　　持：木小青\n"
        "乡长李明作政府工作报告。\n\n[2月6日上午]\n第二次全体会议。\n执行主席：李　明　木小青\n主　　持：李明\n"
        "大会通过《关于政府工作报告的决议》。\n乡党委书记和玉明讲话。\n"
    )
    (account,) = record.accounts
    dates = account.dates
    assert (account.key.id, dates and dates.start, dates and dates.end) == (
        "npc:云溪乡:9:3",
        "2004-02-05",
        "2004-02-06",
    )
    told = {p.name: ([t.text for t in p.titles], {done.act.value for done in p.acts}) for p in account.participants}
    assert told == {
        "和玉明": (["执行主席", "乡党委书记"], {"attended", "spoke"}),
        "木小青": (["执行主席"], {"presided"}),
        "阿香": (["执行主席"], {"attended"}),
        "李明": (["乡长", "执行主席"], {"presided", "reported"}),
    }


def test_half_days_need_no_brackets_and_fields_may_be_torn():
    (record,) = articles(
        "云溪乡六届人大二次会议快报\n\n2月5日下午\n\n各代表团分组审议政府工作报告。\n\n2月6日上午\n\n会议选举孙立为副乡长。\n",
        "1999-02-06",
    )
    dates = record.accounts[0].dates
    assert (dates and dates.start, dates and dates.end) == ("1999-02-05", "1999-02-06")
    (record,) = articles(
        "桃源村第九届村民代表会议第三次会议记录\n\n会议时间：2023年8月9日\n会议地点：村委会\n主持人：\n\n王青（村党支部书记、村\n"
        "\n委会主任）\n参会人员：村民代表38人（应到41人）\n列席：驻村第一书记李明\n\n会议内容：\n\n1．李明通报修路款的来龙去脉：集资三万元。\n"
    )
    (account,) = record.accounts
    told = {p.name: ([t.text for t in p.titles], {done.act.value for done in p.acts}) for p in account.participants}
    assert told == {
        "王青": (["村党支部书记", "村委会主任"], {"presided"}),
        "李明": (["驻村第一书记"], {"observed", "reported"}),
    }
    assert [(c.kind.value, c.count) for c in account.delegates] == [("present", 38), ("entitled", 41)]


def test_a_chronicle_sets_days_below_months():
    (record,) = articles(
        "东川县大事记\n\n一九七六年\n\n三　月\n12日—15日　县八届人大一次会议召开。选举王青为县长。\n\n"
        "四　月\n8日—10日　东川县第七次妇女代表大会召开。李英代表第六届执委会作工作报告，并在会上当选为县妇联主任。\n\n"
        "五　月\n4日　共青团东川县第九次代表大会开幕，代表88名。次日闭幕，选举孙立为团县委书记。\n\n"
        "十一月\n6日—7日　县委六届四次全体（扩大）会议召开。学习中国共产党第十次全国代表大会文件。\n"
    )
    told = {a.key.id: (a.dates and a.dates.start, a.dates and a.dates.end, elected(a)) for a in record.accounts}
    assert told == {
        "npc:东川县:8:1": ("1976-03-12", "1976-03-15", [("王青", "县长", "elected")]),
        "women:东川县:7:1": ("1976-04-08", "1976-04-10", [("李英", "县妇联主任", "elected")]),
        "youth:东川县:9:1": ("1976-05-04", "1976-05-05", [("孙立", "团县委书记", "elected")]),
        "plenum:东川县:6:4": ("1976-11-06", "1976-11-07", []),
    }
    assert [reference.key.id for reference in record.references] == ["party:全国:10:-"]


def test_a_yearbook_names_meetings_of_a_standing_committee_by_term_and_number():
    (record,) = articles(
        "政协东川县委员会\n\n"
        "【县政协九届一次会议】　2017年2月5—8日举行。选举王青为县政协主席。"
        "委员列席县十七届人大一次会议。\n\n"
        "【常委会会议】　全年举行2次。7月20日，九届二次常委会会议听取副县长李明关于经济运行情况的通报。"
        "12月21日，九届三次常委会会议决定2018年1月召开县政协九届二次会议。\n"
    )
    assert [(a.key.id, a.dates and a.dates.start) for a in record.accounts] == [
        ("cppcc:东川县:9:1", "2017-02-05"),
        ("cppccsc:东川县:9:2", "2017-07-20"),
        ("cppccsc:东川县:9:3", "2017-12-21"),
    ]


def test_a_programme_tells_of_a_session_to_come():
    (record,) = articles(
        "云溪乡第九届人民代表大会第二次会议\n\n日程安排\n\n1月8日上午　听取政府工作报告\n1月9日上午　选举，闭幕\n"
    )
    assert (record.accounts, [r.key.id for r in record.references]) == ((), ["npc:云溪乡:9:2"])


def test_results_stand_below_the_bodies_that_were_chosen():
    (record,) = articles(
        "大溪镇党代会选举结果\n\n9月3日，中共大溪镇第九次代表大会选举产生新一届领导班子。\n\n"
        "中共大溪镇第九届委员会\n书　记：王青\n委　员：王青　李明\n\n中共大溪镇纪律检查委员会\n书　记：周海\n"
    )
    assert elected(record.accounts[0]) == [
        ("王青", "中共大溪镇第九届委员会书记", "elected"),
        ("王青", "中共大溪镇第九届委员会委员", "elected"),
        ("李明", "中共大溪镇第九届委员会委员", "elected"),
        ("周海", "中共大溪镇纪律检查委员会书记", "elected"),
    ]


def test_what_somebody_has_heard_of_a_session_reports_none():
    (record,) = articles(
        "读者来信\n\n我是三溪镇东村的村民。听说镇第六届人民代表大会第五次会议上，代表们把修路列进了实事项目，大家都高兴。\n"
    )
    assert (record.accounts, [r.key.id for r in record.references]) == ((), ["npc:三溪镇:6:5"])
    (record,) = articles(
        "路何时修\n\n编辑同志：前些天，"
        "我在报上看到我镇第六届人民代表大会第五次会议通过了修路的决议，"
        "可是至今没动工。\n\n三溪镇　李老汉\n"
    )
    assert record.accounts == ()


def test_a_table_of_a_gazetteer_has_a_session_in_each_row():
    (record,) = articles(
        "表4-2　东川县第一至二届人民代表大会会议简况\n\n"
        "届　次　　　　会　期　　　　　　　　出席　列席　选出县长\n"
        "一届一次　1954年7月8日—12日　　　117　　20　　王　青\n二次　　　1955年3月1日—4日　　　　109　　31　　　—\n"
        "第二届第一次　1956年12月2日—6日　　128　　22　　李明德\n\n"
        "以上据县档案馆旧存会议通知，一届二次会议之列席数为约数。\n"
    )
    told = {
        a.key.id: ((a.dates and a.dates.start), [(c.kind.value, c.count) for c in a.delegates], elected(a))
        for a in record.accounts
    }
    assert told == {
        "npc:东川县:1:1": ("1954-07-08", [("present", 117), ("observers", 20)], [("王青", "县长", "elected")]),
        "npc:东川县:1:2": ("1955-03-01", [("present", 109), ("observers", 31)], []),
        "npc:东川县:2:1": ("1956-12-02", [("present", 128), ("observers", 22)], [("李明德", "县长", "elected")]),
    }


def test_a_table_with_bars_counts_congresses_of_bodies_that_do():
    (record,) = articles(
        "政协东川县各届委员会会议一览\n\n"
        "届次 | 日期 | 出席 | 列席\n---|---|---|---\n三届一次 | 1981年3月2日至7日 | 98 | 20\n"
        "二次 | 1982年3月1日至5日 | 95 | 不详\n"
    )
    assert counted(record) == [
        ("cppcc:东川县:3:1", [98, 20]),
        ("cppcc:东川县:3:2", [95]),
    ]
    (record,) = articles(
        "东川县志\n\n东川县党员代表大会简表\n会议名称　召开时间　出席　列席\n"
        "第三次党代会　1960年5月2日至6日　220　30\n第四次党代会　1964年5月2日至6日　230　35\n"
    )
    assert counted(record) == [
        ("party:东川县:3:1", [220, 30]),
        ("party:东川县:4:1", [230, 35]),
    ]


def test_a_table_may_set_terms_and_numbers_in_two_columns():
    (record,) = articles(
        "东川县志\n\n东川县历届人民代表大会情况表\n\n届别　次别　开会日期　　　　　　　应到代表　实到代表\n"
        "第一届　第一次　1954年7月8日-12日　　130　　117\n　　　　第二次　1955年3月1日-4日　　131　　109\n"
    )
    assert counted(record) == [
        ("npc:东川县:1:1", [130, 117]),
        ("npc:东川县:1:2", [131, 109]),
    ]


def test_the_last_column_of_a_table_may_say_who_was_elected_for_what():
    (record,) = articles(
        "柳溪乡志\n\n柳溪乡历届人民代表大会情况表\n\n届次　会期　地点　代表数　选举结果\n"
        "第一届一次　1954.3.12—14　乡公所　41　乡长王青，副乡长李明、赵大海\n"
        "第二届一次　1956.12.20—22　小学　45　乡长李明　副乡长孙丽（女）\n"
    )
    told = {a.key.id: (a.dates and a.dates.end, counts_of(a), elected(a)) for a in record.accounts}
    first = [("王青", "乡长", "elected"), ("李明", "副乡长", "elected"), ("赵大海", "副乡长", "elected")]
    second = [("李明", "乡长", "elected"), ("孙丽", "副乡长", "elected")]
    assert told == {
        "npc:柳溪乡:1:1": ("1954-03-14", [41], first),
        "npc:柳溪乡:2:1": ("1956-12-22", [45], second),
    }


def test_a_table_may_set_a_count_right_behind_a_day_in_figures():
    (record,) = articles(
        "东川县志\n\n东川县历届人民代表大会情况表\n\n届次　会期　代表数\n第一届一次　1954.3.12—14　155\n"
        "第一届二次　1955.3.1　5\n第二届一次　1956.12.30—1957.1.2　171\n第二届二次　1957.12.2-5　31\n"
        "第二届三次　1958.5.7-9　33　乡公所\n"
    )
    told = [(a.key.id, a.dates and (a.dates.start, a.dates.end), counts_of(a)) for a in record.accounts]
    assert told == [
        ("npc:东川县:1:1", ("1954-03-12", "1954-03-14"), [155]),
        ("npc:东川县:1:2", ("1955-03-01", "1955-03-01"), [5]),
        ("npc:东川县:2:1", ("1956-12-30", "1957-01-02"), [171]),
        ("npc:东川县:2:2", ("1957-12-02", "1957-12-05"), [31]),
        (
            "npc:东川县:2:3",
            ("1958-05-07", "1958-05-09"),
            [33],
        ),  # more cells than headings, but none too many on the left
    ]


def test_a_table_that_names_no_body_tells_of_no_session():
    assert articles("东川县运动会一览\n\n届次　日期　出席\n三届一次　1981年3月2日至7日　98\n")[0].accounts == ()


def test_a_table_may_leave_the_term_out_and_go_on_below():
    (record,) = articles(
        "柳溪镇志\n\n第二节 镇人民代表大会\n\n1954年始有镇人民代表大会，1981年恢复。\n\n"
        "表3-2　柳溪镇第九届、第十届人民代表大会一览表\n\n"
        "届别\t会次\t会议日期\t应到代表\t出席代表\t选举结果\n"
        "第九届\t一\t1987-04-16～17\t57\t55\t镇长王青，副镇长李明、周 海（女）\n"
        "\t二\t1988-04-27\t57\t51\t补选孙立为副镇长\n\n续表3-2\n\n"
        "届别\t会次\t会议日期\t应到代表\t出席代表\t选举结果\n第十届\t一\t1990-04-05～06\t58\t58\t\n"
        "\t二\t1991-03-30\t58\t54\t接受王青辞去镇长职务，补选李明为镇长\n\n"
        "第十届第一次会议上，镇长王青作政府工作报告。\n"
    )
    told = [(a.key.id, a.dates and (a.dates.start, a.dates.end), counts_of(a), elected(a)) for a in record.accounts]
    chosen = [("王青", "镇长", "elected"), ("李明", "副镇长", "elected"), ("周海", "副镇长", "elected")]
    assert told == [
        ("npc:柳溪镇:9:1", ("1987-04-16", "1987-04-17"), [57, 55], chosen),
        ("npc:柳溪镇:9:2", ("1988-04-27", "1988-04-27"), [57, 51], [("孙立", "副镇长", "by-election")]),
        ("npc:柳溪镇:10:1", ("1990-04-05", "1990-04-06"), [58, 58], []),
        (
            "npc:柳溪镇:10:2",
            ("1991-03-30", "1991-03-30"),
            [58, 54],
            [("王青", "镇长", "resigned"), ("李明", "镇长", "by-election")],
        ),
    ]
    assert [report.by for report in record.accounts[2].reports] == ["王青"]


def test_the_headline_may_say_whose_sessions_a_table_lists():
    (record,) = articles(
        "中共柳溪县历次代表大会一览表\n\n"
        "建国初期以县党员代表会议代行职权，1956年起实行代表大会制。历次大会会期、人数列表于后，各届之间的变动见本章第一节，"
        "县委第五届以后的情况另见续志，历次全会的日期和议题见本章第三节的叙述，县委各部门的沿革、历任负责人的名录见本卷附录。\n\n"
        "届次　会议日期　到会代表　列席\n第一届第一次　1956年5月28日至6月4日　162　21\n"
        "第一届第二次　1958年11月6日至10日　158　34\n"
    )
    assert [(a.key.id, counts_of(a)) for a in record.accounts] == [
        ("party:柳溪县:1:1", [162, 21]),
        ("party:柳溪县:1:2", [158, 34]),
    ]


def test_headings_of_a_table_may_be_the_posts_that_were_filled():
    (record,) = articles(
        "柳溪镇志\n\n表12—4　中共柳溪镇历次代表大会及选举结果一览表\n\n"
        "届次　　会议时间　　　出席代表　列席　镇党委书记　镇党委副书记　　镇纪委书记\n"
        "第一次　1985年3月12日　　86　　—　　王青　　　李明、周　海（女）　李明（兼）\n"
        "第二次　1988年4月9～10日　91　　14　　李明　　　赵大海　　　　　　不详\n"
    )
    first = [("王青", "镇党委书记"), ("李明", "镇党委副书记"), ("周海", "镇党委副书记"), ("李明", "镇纪委书记")]
    assert [(a.key.id, counts_of(a), [row[:2] for row in elected(a)]) for a in record.accounts] == [
        ("party:柳溪镇:1:1", [86], first),
        ("party:柳溪镇:2:1", [91, 14], [("李明", "镇党委书记"), ("赵大海", "镇党委副书记")]),
    ]


def test_a_table_of_sessions_of_the_heads_of_organs_elects_nobody_by_its_headings():
    (record,) = articles(
        "柳溪镇志\n\n柳溪镇历次人民代表大会情况\n\n届次　时间　出席代表　镇长\n第三届一次　1958年3月2日　41　王青\n"
    )
    (account,) = record.accounts
    assert (account.key.id, counts_of(account), elected(account)) == ("npc:柳溪镇:3:1", [41], [])


def test_a_cell_may_tell_who_was_elected_without_a_verb():
    (record,) = articles(
        "柳溪旗人大志\n\n表3-9　柳溪旗第九届人民代表大会历次会议情况表\n\n"
        "会议\t召开时间\t应到代表\t实到代表\t选举和补选事项\n"
        "第一次会议\t1993年1月11日至15日\t165人\t161人\t王青为人大常委会主任，李明、赵大海为副主任；孙立为旗长\n"
        "第二次会议\t1994年3月2日至4日\t165人\t152人\t无\n"
    )
    chair = "人大常委会"
    assert [(a.key.id, counts_of(a), [row[:2] for row in elected(a)]) for a in record.accounts] == [
        (
            "npc:柳溪旗:9:1",
            [165, 161],
            [("王青", f"{chair}主任"), ("李明", f"{chair}副主任"), ("赵大海", f"{chair}副主任"), ("孙立", "旗长")],
        ),
        ("npc:柳溪旗:9:2", [165, 152], []),
    ]
