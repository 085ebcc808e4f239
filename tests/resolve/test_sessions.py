"""Which sessions an article reports, by half or in passing too, and what is told of each; all invented."""

from __future__ import annotations

from .page import article, counted


def test_a_line_that_begins_with_a_number_goes_on_with_the_first_session():
    record = article(
        "柳溪乡志\n\n第六届人民代表大会第一次会议于1984年4月11日召开。出席代表51人。\n\n"
        "第二次会议1985年3月20日召开，出席代表49人。\n"
    )
    counts = {a.key.number: [c.count for c in a.delegates] for a in record.accounts}
    assert counts == {1: [51], 2: [49]}


def test_the_headline_of_a_sketch_reports_the_sessions_it_names():
    record = article(
        "两个会场一盏灯\n\n——柳溪县科协第六次、文联第四次代表大会侧记\n\n3月5日这天，县宾馆坐得满满当当。\n\n"
        "二楼是柳溪县科学技术协会第六次代表大会。应到代表90名，实到88名。\n\n三楼是县文学艺术界联合会第四次代表大会。"
        "应到代表60名，实到57名。\n\n县委副书记王青两个会都参加了。王青在科协的会上说，种地要靠科学。\n"
    )
    told = {
        a.key.body.value: ([c.count for c in a.delegates], [[act.act.value for act in p.acts] for p in a.participants])
        for a in record.accounts
    }
    assert told == {"science": ([90, 88], [["attended", "spoke"]]), "other": ([60, 57], [["attended"]])}


def test_a_delegation_sits_while_its_session_does():
    record = article(
        "王青参加柳溪镇代表团审议\n\n3月5日下午，县委书记王青参加南湖县第九届人民代表大会第二次会议柳溪镇代表团审议，"
        "与代表们一起讨论政府工作报告。\n"
    )
    assert [a.key.id for a in record.accounts] == ["npc:南湖县:9:2"]
    record = article(
        "柳溪镇代表团成立\n\n3月4日下午，出席南湖县第九届人民代表大会第二次会议柳溪镇代表团举行成立大会，王青主持。\n"
    )
    assert record.accounts == ()


def test_a_session_to_come_is_a_reference():
    record = article(
        "区十六届人大一次会议定于11月24日召开\n\n11月15日，区人大常委会主任王青主持召开筹备会。大会将于24日开幕。\n"
    )
    assert record.accounts == ()
    assert [r.key.id for r in record.references] == ["npc:区:16:1"]


def test_the_targets_of_an_earlier_session_are_a_reference():
    record = article(
        "青溪镇第五届人民代表大会第三次会议召开\n\n1月8日，青溪镇第五届人民代表大会第三次会议召开。镇五届人大二次会议确定的目标全面完成。\n"
    )
    assert [a.key.id for a in record.accounts] == ["npc:青溪镇:5:3"]
    assert [r.key.id for r in record.references] == ["npc:青溪镇:5:2"]


def test_a_paragraph_that_begins_with_a_term_numbers_its_sessions():
    record = article(
        "第二节　镇人民代表大会\n\n青溪镇第九届人民代表大会　1984年4月选出代表60名。"
        "第一次会议于同年5月3日举行，出席代表55名。1986年3月1日召开第二次会议，出席代表50名。\n\n"
        "东桥镇第十届人民代表大会　第一次会议选举了镇长。\n"
    )
    assert [(a.key.id, a.dates.start, a.delegates[0].count) for a in record.accounts if a.dates] == [
        ("npc:青溪镇:9:1", "1984-05-03", 55),
        ("npc:青溪镇:9:2", "1986-03-01", 50),
    ]


def test_a_meeting_that_prepares_sessions_tells_of_none_of_them():
    record = article(
        "青溪县召开“三会”筹备会\n\n2月8日，青溪县召开中共青溪县第十五次代表大会第三次会议、青溪县第十七届人民代表大会第四次会议、"
        "政协第十六届青溪县委员会第三次会议“三会”筹备工作会。县委副书记王青出席会议。\n"
    )
    assert record.accounts == ()
    assert [r.key.id for r in record.references] == ["party:青溪县:15:3", "npc:青溪县:17:4", "cppcc:青溪县:16:3"]


def test_a_congress_and_its_second_session_told_one_by_one_are_two():
    record = article(
        "党的代表大会\n\n中国共产党青溪县第一次代表大会，于1956年5月15日至23日召开。出席代表300人。\n\n"
        "中共青溪县第一次代表大会二次会议，于1958年2月21日召开。应到代表290人。\n"
    )
    told = {a.key.id: [d.count for d in a.delegates] for a in record.accounts}
    assert told == {"party:青溪县:1:1": [300], "party:青溪县:1:2": [290]}


def test_a_session_held_as_one_with_another_meeting_is_reported():
    record = article("党代会闭幕\n\n2月4日，中共青溪县第十三次代表大会第五次会议暨经济工作会议在县城召开。\n")
    assert [a.key.id for a in record.accounts] == ["party:青溪县:13:5"]


def test_a_paragraph_of_a_yearbook_numbers_the_sessions_it_goes_through():
    record = article(
        "人民代表大会\n\n【东川县十六届人大二次会议】　2012年3月6日在县城举行。大会应到代表231人。\n\n"
        "【常委会会议】　4月26日召开的县十六届人大常委会第三次会议，听取县政府工作报告；"
        "8月30日召开的第五次会议，接受王青辞去副县长职务。\n"
    )
    assert [(a.key.id, a.dates.start) for a in record.accounts if a.dates] == [
        ("npc:东川县:16:2", "2012-03-06"),
        ("npcsc:东川县:16:3", "2012-04-26"),
        ("npcsc:东川县:16:5", "2012-08-30"),
    ]


def test_a_year_in_brackets_or_below_a_line_that_is_a_number_tells_of_it():
    record = article(
        "柳溪乡志\n\n第六届人民代表大会第一次会议于1966年3月3日召开，出席代表50人。\n\n"
        "第二次会议（1967年4月5日）出席代表47人。\n\n第三次会议\n\n1968年4月6日召开，出席代表46人。\n"
    )
    counts = {a.key.number: [c.count for c in a.delegates] for a in record.accounts}
    assert counts == {1: [50], 2: [47], 3: [46]}


def test_who_attends_as_many_sessions_as_are_reported_attends_each():
    record = article(
        "柳溪县工会、妇联换届\n\n3月12日，柳溪县总工会第八次代表大会召开。同日，柳溪县妇女第九次代表大会召开。"
        "县委副书记王青出席两个大会。\n"
    )
    assert [[p.name for p in a.participants] for a in record.accounts] == [["王青"], ["王青"]]


def test_a_row_of_sessions_is_reported_as_its_last_one_is():
    record = article(
        "三个大会接连召开\n\n柳溪县总工会第八次、共青团柳溪县第十七次、柳溪县妇女第九次代表大会昨天召开。\n",
        "2024-03-05",
    )
    assert [a.key.id for a in record.accounts] == ["union:柳溪县:8:1", "youth:柳溪县:17:1", "women:柳溪县:9:1"]
    assert article("回望柳溪县第九届人民代表大会第二次会议\n\n这一年，变化很大。\n").accounts == ()


def test_the_body_that_closes_tells_whose_session_goes_on():
    record = article(
        "两会闭幕\n\n1月12日，柳溪县政协四届四次会议和柳溪县九届人大四次会议先后闭幕。上午，政协会议在县会堂闭幕，"
        "王青致闭幕词。下午，人大会议闭幕，李明讲话。\n"
    )
    assert [[p.name for p in a.participants] for a in record.accounts] == [["王青"], ["李明"]]


def test_a_congress_elects_the_members_of_its_discipline_commission():
    record = article(
        "镇党代会\n\n中共柳溪镇第十次代表大会于3月5日召开。大会选举王青为中共柳溪镇纪律检查委员会委员。"
        "镇纪委第一次全体会议选举王青为书记。\n"
    )
    posts = {a.key.body.value: [e.post for e in a.elections] for a in record.accounts}
    assert posts == {"party": ["中共柳溪镇纪律检查委员会委员"], "discipline": ["镇纪委书记"]}


def test_the_source_beside_an_article_names_its_place():
    record = article(
        "市政协十届十六次常委会议召开\n\n来源：南河市融媒体中心　2020-12-24\n\n"
        "12月23日，市政协十届十六次常委会议召开。\n"
    )
    assert [a.key.id for a in record.accounts] == ["cppccsc:南河市:10:16"]


def test_that_town_is_the_one_named_last():
    record = article(
        "三乡镇人代会相继闭幕\n\n石桥乡十三届一次人代会22日上午开幕，57名代表到会。\n\n"
        "大源畲族乡的会开得最晚。24日，该乡第九届人民代表大会第一次会议举行，与会代表49名。\n"
    )
    assert [(a.key.place, [c.count for c in a.delegates]) for a in record.accounts] == [
        ("石桥乡", [57]),
        ("大源畲族乡", [49]),
    ]


def test_a_meeting_of_the_presidium_is_one_named_before():
    headline = "市八届人大二次会议主席团举行第一次会议"
    told = "12月18日上午，预备会议结束后，大会主席团举行第一次会议。会议推定王青、李明为大会主席团常务主席。"
    record = article(f"{headline}\n\n{told}\n")
    (account,) = record.accounts
    assert (account.key.id, account.dates and account.dates.start) == ("presidium:市:8:1", "XXXX-12-18")
    assert [(p.name, [t.text for t in p.titles], p.acts) for p in account.participants] == [
        ("王青", ["大会主席团常务主席"], ()),
        ("李明", ["大会主席团常务主席"], ()),
    ]
    record = article(f"市第八次党代会举行预备会议\n\n{told}\n")
    assert all(a.key.body.value != "presidium" for a in record.accounts)


def test_congresses_of_one_place_after_another_are_told_each_in_its_own_paragraph():
    record = article(
        "历届妇女代表大会\n\n南湖县第一届妇女代表大会于1951年7月15日召开，出席代表222人。\n\n"
        "南湖县第二届妇女代表大会于1954年5月19日召开，到会代表256人。\n\n"
        "南湖区第二届妇女代表大会于1959年3月17日召开，出席代表333名。\n\n"
        "南湖区第三届妇女代表大会于1961年12月21日召开，到会代表276人。大会通过了《第三届第一次妇女代表大会的决议》。\n"
    )
    assert counted(record) == [
        ("women:南湖县:1:1", [222]),
        ("women:南湖县:2:1", [256]),
        ("women:南湖区:2:1", [333]),
        ("women:南湖区:3:1", [276]),
    ]
    assert record.references == ()


def test_what_is_heard_at_a_session_may_be_that_it_meets():
    record = article(
        "县党代会闭幕\n\n记者从中共南湖县第十三次代表大会上获悉，大会于7月25日至27日召开，共有312名党代表出席。\n\n"
        "27日下午，中共南湖县第十三届委员会召开第一次全体会议，王青当选为县委书记。\n"
    )
    assert counted(record) == [
        ("party:南湖县:13:1", [312]),
        ("plenum:南湖县:13:1", []),
    ]
    record = article("南湖修路\n\n记者从南湖县第十三次党代会上获悉，今年要修路十条。\n")
    assert record.accounts == ()


def test_sessions_told_in_one_breath_have_each_their_own_delegates_and_reports():
    record = article(
        "青山镇“三会”闭幕\n\n12月22日，青山镇第十五届人民代表大会第四次会议、镇政协联络会议、镇第十次党代会第四次会议相继召开。"
        "镇人大代表58人、党代表101人出席会议。镇党委书记王青代表镇党委作工作报告，镇长李明作政府工作报告。\n"
    )
    told = {
        a.key.id: ([c.count for c in a.delegates], [(r.kind.value, r.by) for r in a.reports]) for a in record.accounts
    }
    assert told == {
        "npc:青山镇:15:4": ([58], [("government", "李明")]),
        "party:青山镇:10:4": ([101], [("party", "王青")]),
    }
