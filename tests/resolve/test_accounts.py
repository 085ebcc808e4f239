"""Articles whole: which sessions they report, whose facts are whose, offices in normal form. All invented."""

from __future__ import annotations

import pytest

from .page import article


def test_a_level_stands_for_the_place_that_the_article_names():
    record = article(
        "区十七届人大常委会举行第十三次会议\n\n7月31日，区十七届人大常委会举行第十三次会议。决定任命王青为南湖区人民政府副区长。\n"
    )
    (account,) = record.accounts
    assert account.key.id == "npcsc:南湖区:17:13"
    (election,) = account.elections
    assert (election.organisation, election.kind.value) == ("南湖区人民政府", "appointed")


def test_facts_go_to_the_session_named_last():
    record = article(
        "南湖区“两会”闭幕\n\n政协南湖区第八届委员会第二次会议于1月8日至10日举行。会议应到委员200名，实到195名。\n\n"
        "南湖区第九届人民代表大会第二次会议于1月9日至11日举行。大会应到代表150名，实到148名。\n"
    )
    counts = {a.key.body.value: [c.count for c in a.delegates] for a in record.accounts}
    assert counts == {"cppcc": [200, 195], "npc": [150, 148]}


def test_offices_have_a_normal_form():
    record = article(
        "青溪镇第五届人民代表大会第三次会议召开\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。"
        "镇党委书记王青主持会议，代理镇长李明代表镇人民政府作政府工作报告，县委原副书记赵大海出席会议。\n"
    )
    offices = {
        p.name: (p.titles[0].organisation, p.titles[0].post, p.titles[0].status)
        for p in record.accounts[0].participants
    }
    assert offices["王青"] == ("青溪镇党委", "书记", None)
    assert offices["李明"][:2] == ("青溪镇人民政府", "镇长")
    assert offices["李明"][2] == "acting"


def test_an_article_without_a_session_gives_nothing():
    record = article(
        "县人大常委会主任到青溪镇调研\n\n6月6日，县人大常委会主任王青到青溪镇调研，镇党委书记李明陪同，120名志愿者参加活动。\n"
    )
    assert record.accounts == ()
    assert record.references == ()


def test_traditional_characters_keep_their_form_and_fold_their_key():
    record = article(
        "青溪鎮第五屆人民代表大會第三次會議召開\n\n1月8日，青溪鎮第五屆人民代表大會第三次會議召開。應到代表五十名，實到四十八名。\n"
    )
    (account,) = record.accounts
    assert (account.key.id, account.key.printed) == ("npc:青溪镇:5:3", "青溪鎮")
    assert [c.count for c in account.delegates] == [50, 48]


def test_the_line_that_says_who_adopted_a_document_names_its_session():
    record = article(
        "东川县人民代表大会常务委员会任免名单\n\n（2018年9月28日东川县第四届人民代表大会常务委员会第十五次会议通过）\n\n"
        "任命：\n　　王青为东川县人民政府副县长。\n"
    )
    (account,) = record.accounts
    assert (account.key.id, account.dates.start) == ("npcsc:东川县:4:15", "2018-09-28")
    assert [(e.name, e.post) for e in account.elections] == [("王青", "东川县人民政府副县长")]


def test_official_names_and_short_ones_are_one_office():
    record = article(
        "青溪县政协九届一次会议闭幕 王青当选县政协主席\n\n"
        "1月8日，中国人民政治协商会议青溪县第九届委员会第一次会议闭幕。"
        "王青当选中国人民政治协商会议青溪县第九届委员会主席。云州市长李明到会祝贺。\n"
    )
    offices = {p.name: [(t.organisation, t.post) for t in p.titles] for p in record.accounts[0].participants}
    assert offices == {"王青": [("青溪县政协", "主席")], "李明": [("云州市人民政府", "市长")]}


def test_two_committees_meet_in_one_breath_on_the_last_day_of_the_congress():
    record = article(
        "党代会闭幕\n\n中国共产党青溪镇第十五次代表大会于2021年3月12日至13日召开。在新一届党委、纪委第一次全体会议上，"
        "王青当选为党委书记，李明当选为纪委书记。\n"
    )
    told = {a.key.id: ([e.name for e in a.elections], a.dates and a.dates.start) for a in record.accounts}
    assert told == {
        "party:青溪镇:15:1": ([], "2021-03-12"),
        "plenum:青溪镇:15:1": (["王青"], "2021-03-13"),
        "discipline:青溪镇:15:1": (["李明"], "2021-03-13"),
    }


def test_a_closing_ceremony_is_the_congress_s():
    record = article(
        "青溪镇党代会闭幕\n\n中共青溪镇第九次代表大会6月5日召开。当天下午，新一届镇党委召开第一次全体会议，李明当选书记。\n\n"
        "王青在闭幕会上讲话。\n"
    )
    people = {account.key.id: [p.name for p in account.participants] for account in record.accounts}
    assert people == {"party:青溪镇:9:1": ["王青"], "plenum:青溪镇:9:1": ["李明"]}


def test_a_wrapped_paragraph_that_begins_with_a_title_is_one():
    record = article(
        "第三节　党员代表大会\n\n    中共东川县第五次代表大会  1984年4月20日召\n"
        "开,24日闭会。大会应到代表389人,实到382人。王\n"
        "青代表县委作《解放思想,放开手脚》的工作报告。\n"
    )
    (account,) = record.accounts
    assert (account.dates.start, account.dates.end) == ("1984-04-20", "1984-04-24")


def test_congresses_of_several_places_elect_each_their_own():
    record = article(
        "各县换届\n\n12月26日，青溪县第十七届人民代表大会第一次会议召开。会议选举王青为青溪县县长。12月25日，政协第十一届青溪县委员会"
        "第一次会议召开。会议选举李明为县政协主席。\n\n12月26日，白河县第十七届人民代表大会第一次会议召开。会议选举赵大海为白河县县长；"
        "12月25日，政协第十一届白河县委员会第一次会议召开。会议选举周远为县政协主席。\n"
    )
    elected = {a.key.id: [e.name for e in a.elections] for a in record.accounts}
    assert elected == {
        "npc:青溪县:17:1": ["王青"],
        "cppcc:青溪县:11:1": ["李明"],
        "npc:白河县:17:1": ["赵大海"],
        "cppcc:白河县:11:1": ["周远"],
    }


def test_the_first_meeting_within_a_session_is_not_its_number():
    record = article("常委会\n\n昨日，青溪市十六届人大常委会第二十七次会议举行第一次全体会议。\n", "2024-03-15")
    assert [a.key.id for a in record.accounts] == ["npcsc:青溪市:16:27"]


def test_what_a_reporter_is_quoted_with_goes_on_with_the_report():
    record = article(
        "青溪镇第五届人民代表大会第三次会议召开\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。镇长王青作政府工作报告。他说，今年要修路。"
        "镇党委书记李明出席会议。他说，路要修好。\n"
    )
    acts = {p.name: [done.act.value for done in p.acts] for p in record.accounts[0].participants}
    assert acts == {"王青": ["reported"], "李明": ["attended", "spoke"]}


def test_a_congress_without_its_body_is_that_of_the_session_before():
    record = article(
        "青溪镇工会第三次代表大会召开\n\n3月1日，青溪镇总工会第三次代表大会召开。\n\n大会总结了第二次代表大会以来的工作。\n"
    )
    assert [a.key.id for a in record.accounts] == ["union:青溪镇:3:1"]
    assert [(r.key.body.value, r.key.term) for r in record.references] == [("union", 2)]


def test_a_meeting_that_prepares_a_session_of_the_congress_is_none():
    record = article("筹备会\n\n3月12日，青溪镇人大召开十八届三次会议筹备会。\n")
    assert record.accounts == ()


def test_a_standing_committee_fills_posts_of_the_congress():
    record = article(
        "东川县大事记\n\n1月12日，县三届人大常委会第四十二次会议召开，决定任命王青为代理县长。\n\n"
        "1月20日，县第四届人民代表大会第一次会议召开。会议选举王青为县长。\n"
    )
    posts = {a.key.id: [e.post for e in a.elections] for a in record.accounts}
    assert posts == {"npcsc:东川县:3:42": ["代理县长"], "npc:东川县:4:1": ["县长"]}


def test_a_plenum_of_the_country_takes_no_term_from_a_town():
    record = article(
        "东川市纪委四届六次全会召开\n\n2月24日，中共东川市第四届纪律检查委员会第六次全体会议召开。会上传达了中央纪委六次全会精神。\n"
    )
    assert [r.key.id for r in record.references] == ["discipline:全国:-:6"]


def test_the_first_plenum_is_that_of_the_congress_told_last():
    record = article(
        "东川县的党代表大会\n\n中共东川县第一次代表大会于1956年3月2日召开。4月4日，召开第一次全体委员会议，选举李明为书记。\n\n"
        "中共东川县第二次代表大会于1959年2月6日召开。2月9日，召开第一次全体委员会议，选举王青为书记。\n"
    )
    plenums = {a.key.term: [e.name for e in a.elections] for a in record.accounts if a.key.body.value == "plenum"}
    assert plenums == {1: ["李明"], 2: ["王青"]}


def test_a_sitting_of_a_congress_is_no_session_of_its_own():
    record = article("青溪市第六次党代会闭幕\n\n青溪市第六次党代会今天闭幕。李明主持市第六次党代会第三次全体会议。\n")
    assert [a.key.id for a in record.accounts] == ["party:青溪市:6:1"]
    assert record.references == ()


def test_a_name_that_seems_to_lead_to_the_verb_gives_the_report():
    record = article(
        "青溪镇第五届人民代表大会第三次会议召开\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。"
        "镇长张向东向大会作政府工作报告。听取了李明、王青分别代表主席团、财政所所作的人大工作报告和预算报告。\n"
    )
    assert [(r.kind.value, r.by) for r in record.accounts[0].reports] == [
        ("government", "张向东"),
        ("congress", "李明"),
        ("budget", "王青"),
    ]


def test_two_sessions_held_one_after_the_other_are_both_reported():
    record = article("“两会”闭幕\n\n2024年3月1日至3日，青溪区政协十五届二次会议和青溪区十七届人大二次会议先后召开。\n")
    assert [a.key.id for a in record.accounts] == ["cppcc:青溪区:15:2", "npc:青溪区:17:2"]


def test_a_report_is_not_that_of_whoever_was_named_before_somebody_unread():
    record = article(
        "青溪镇第五届人民代表大会第三次会议召开\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。"
        "镇党委书记王青讲话，镇长□□□作政府工作报告。\n"
    )
    assert [(r.kind.value, r.by) for r in record.accounts[0].reports] == [("government", None)]


def test_a_presidium_hears_how_the_delegations_discussed():
    record = article(
        "青溪县第五届人民代表大会第三次会议主席团举行第二次会议\n\n1月8日，青溪县第五届人民代表大会第三次会议主席团举行第二次会议。"
        "会议听取了大会副秘书长王青关于各代表团酝酿候选人情况的汇报。\n"
    )
    assert [(r.kind.value, r.by) for r in record.accounts[0].reports] == [("election", "王青")]


def test_a_zone_is_not_the_district_of_a_session():
    record = article("区纪委四次全会召开\n\n3月5日，区纪委五届四次全会召开。青溪经济开发区的王青说，要抓好落实。\n")
    assert [account.key.place for account in record.accounts] == ["区"]


def test_a_later_sitting_of_a_session_that_gets_a_proposal_tells_of_no_session():
    record = article(
        "省政协召开常委会议\n\n3月5日，省政协五届九次常委会议召开。会议同意提请省政协五届三次会议第三次全体会议选举。\n"
    )
    assert [account.key.id for account in record.accounts] == ["cppccsc:省:5:9"]


def test_members_of_a_presidium_are_counted_for_its_own_meetings_alone():
    said = "第五届{}第一次会议召开主席团第一次会议。{}"
    told = ("会议应到主席团成员35人，实到主席团成员30人。", "主席团成员35人，到会30人。", "主席团应到35人，实到30人。")
    for body, counts in (("人民代表大会", [35, 30]), ("政协", [])):
        for words in told:
            record = article(f"青溪县召开会议\n\n1月8日，青溪县{said.format(body, words)}\n")
            assert [[d.count for d in account.delegates] for account in record.accounts] == [counts]


def test_a_short_name_of_a_place_is_that_of_the_whole_one():
    for short, whole in (("白山县", "白山瑶族自治县"), ("白右后旗", "白音塔拉右翼后旗")):
        level = whole[-1]
        record = article(
            f"{level}十三届人大三次会议开幕\n\n3月4日，{whole}第十三届人民代表大会第三次会议开幕。会议书面听取了{short}2008年预算执行"
            f"情况的报告、{short}2009年计划的报告。\n"
        )
        assert [account.key.id for account in record.accounts] == [f"npc:{whole}:13:3"]


def test_what_deputies_moved_at_a_session_reports_none():
    record = article(
        "人大代表看菜市场\n\n9月18日，南湖区人大常委会组织代表走进菜市场。区人大常委会副主任王青参加活动。\n\n"
        "在区十七届人大一次会议上，有11位代表联名提出《关于规范菜市场管理的建议》。\n"
    )
    assert record.accounts == ()
    assert [reference.key.id for reference in record.references] == ["npc:南湖区:17:1"]


def test_a_chair_of_the_presidium_is_the_chair_of_the_congress():
    record = article(
        "青溪乡第五届人民代表大会第一次会议召开\n\n1月8日，青溪乡第五届人民代表大会第一次会议召开。乡人大主席团主席王青作工作报告，"
        "离退休老同志李明应邀出席会议。会议选举王青为乡人大主席。\n"
    )
    titles = {person.name: [title.text for title in person.titles] for person in record.accounts[0].participants}
    assert titles == {"王青": ["乡人大主席"], "李明": []}


def test_an_election_told_in_the_headline_is_told_once():
    record = article(
        "县政协十一届一次会议闭幕 王青当选县政协主席\n\n1月8日，政协青溪县第十一届委员会第一次会议闭幕。"
        "会议选举王青为县政协第十一届委员会主席。\n"
    )
    posts = [(election.name, election.post) for election in record.accounts[0].elections]
    assert posts == [("王青", "县政协第十一届委员会主席")]


def test_whom_a_plenum_elects_has_no_office_at_the_congress_before():
    record = article(
        "县第五次党代会闭幕\n王青当选县委书记\n\n1月8日，中国共产党青溪县第五次代表大会闭幕。王青主持大会。\n\n"
        "1月9日，中共青溪县第五届委员会举行第一次全体会议，选举王青为县委书记。\n"
    )
    titles = {a.key.body.value: [t.text for p in a.participants for t in p.titles] for a in record.accounts}
    assert titles == {"party": [], "plenum": ["县委书记"]}


def test_a_headline_names_what_was_passed_in_short():
    record = article(
        "县九届人大三次会议开幕 表决通过大会选举办法\n\n"
        "3月5日，青溪县第九届人民代表大会第三次会议开幕。会议表决通过了青溪县第九届人民代表大会第三次会议选举办法。\n"
    )
    (account,) = record.accounts
    assert [resolution.name for resolution in account.resolutions] == ["青溪县第九届人民代表大会第三次会议选举办法"]


def test_who_gave_which_of_two_reports_read_as_one_is_not_told():
    record = article(
        "青溪镇第五届人民代表大会第三次会议召开\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。"
        "镇长王青、副镇长李明分别就政府工作和财政工作作了报告。\n"
    )
    (account,) = record.accounts
    assert [report.by for report in account.reports] == [None]
    assert {person.name: [act.act.value for act in person.acts] for person in account.participants} == {
        "王青": ["reported"],
        "李明": ["reported"],
    }


def test_a_yearbook_lists_the_meetings_of_a_standing_committee_by_number():
    record = article(
        "市人大常委会会议\n\n2004年，青溪市第三届人民代表大会常务委员会共召开会议2次。\n\n"
        "【第九次会议】　2004年2月26日举行。任命王青为市人大常委会副秘书长。\n\n"
        "【第十次会议】　4月22日举行，副主任李明主持，应出席组成人员35人，实到30人。\n"
    )
    assert [(a.key.id, a.dates and a.dates.start) for a in record.accounts] == [
        ("npcsc:青溪市:3:9", "2004-02-26"),
        ("npcsc:青溪市:3:10", "2004-04-22"),
    ]
    assert [c.count for c in record.accounts[1].delegates] == [35, 30]


def test_minutes_set_as_a_form_tell_of_their_session():
    record = article(
        "青溪镇第五届人民代表大会主席团第七次会议纪要\n\n时间：2023年11月16日星期四上午9:00-11:30\n\n地点：镇政府会议室\n\n"
        "主持人：王青（镇人大主席）\n\n出席：主席团成员　李明　赵 敏　欧阳秀英（应到4名，实到3名）\n\n"
        "列席人员：孙立（镇党委委员、副镇长）\n\n会议审议通过《青溪镇人大代表小组活动办法》。\n"
    )
    (account,) = record.accounts
    assert (account.key.id, account.dates and account.dates.start) == ("presidium:青溪镇:5:7", "2023-11-16")
    assert [count.count for count in account.delegates] == [4, 3]
    told = {p.name: ([t.text for t in p.titles], [done.act.value for done in p.acts]) for p in account.participants}
    assert told == {
        "王青": (["镇人大主席"], ["presided"]),
        "李明": (["主席团成员"], ["attended"]),
        "赵敏": (["主席团成员"], ["attended"]),
        "欧阳秀英": (["主席团成员"], ["attended"]),
        "孙立": (["镇党委委员", "副镇长"], ["observed"]),
    }


def test_a_delegate_stands_in_for_nobody():
    record = article(
        "青溪镇召开人代会\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。会议接受王青辞去青溪镇人民代表大会代表职务的请求。\n"
    )
    (title,) = record.accounts[0].participants[0].titles
    assert (title.organisation, title.post, title.status) == ("青溪镇人大", "代表", None)


def test_a_level_stands_for_the_place_of_the_paper_where_nothing_else_is_named():
    page = (
        "青溪县报\n1998年3月20日　第2版\n\n县政协召开常委会\n\n"
        "本报讯 3月18日，县政协召开七届十二次常委会议。主席王青主持会议。\n"
    )
    assert [a.key.id for a in article(page).accounts] == ["cppccsc:青溪县:7:12"]


def test_a_level_stands_for_the_place_of_the_book_that_the_text_is_from():
    page = (
        "第二章 人民代表大会\n\n内容出处：《青溪县志》\n\n"
        "县第一届人民代表大会第一次会议于1954年7月2日召开，到会代表151人。\n"
    )
    assert [a.key.id for a in article(page).accounts] == ["npc:青溪县:1:1"]


OFFICES = [
    (
        "全会选举王青、孙立为中共南湖区第九届委员会常务委员会委员，李明为书记。",
        "李明",
        ("南湖区委", "书记", None),
    ),
    (
        "会议选举王青为区侨联主席，李明为专职副主席兼秘书长，赵大海、孙立、周平为副主席。",
        "孙立",
        ("南湖区侨联", "副主席", None),
    ),
    ("会议任命王青为区监察委员会委员，李明为人民陪审员。", "李明", (None, "人民陪审员", None)),
    ("会议选举王青为区残联主席团主席，李明为副主席。", "李明", ("南湖区残联主席团", "副主席", None)),
    ("区侨联原主席王青出席会议。", "王青", ("南湖区侨联", "主席", "former")),
    ("会议选举王青为区妇联兼职副主席。", "王青", ("南湖区妇联", "兼职副主席", None)),
    ("会议选举王青为执行会长，李明为副会长。", "李明", (None, "副会长", None)),
    ("区委副书记、区长候选人王青主持会议。", "王青", ("南湖区委", "副书记", None)),
    ("选举王青为南湖区出席省第五届人民代表大会代表。", "王青", ("南湖区出席省人大", "代表", None)),
    (
        "会议选举王青为政协第九届南湖区委员会主席，李明为政协第九届南湖区委员会副主席。",
        "李明",
        ("南湖区政协", "副主席", None),
    ),
    ("与会人员认真聆听区委书记王青的讲话，王青主持会议。", "王青", ("南湖区委", "书记", None)),
]


@pytest.mark.parametrize(("sentence", "name", "office"), OFFICES)
def test_the_office_of_a_title(sentence: str, name: str, office: tuple[str | None, str, str | None]) -> None:
    record = article(
        f"南湖区第九届人民代表大会第三次会议召开\n\n1月8日，南湖区第九届人民代表大会第三次会议召开。{sentence}\n"
    )
    (person,) = [p for p in record.accounts[0].participants if p.name == name]
    title = person.titles[0]
    assert (title.organisation, title.post, title.status and title.status.value) == office
