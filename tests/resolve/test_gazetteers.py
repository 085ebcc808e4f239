"""Sessions as gazetteers go through them: by term and paragraph, by number behind a count, as a row of congresses."""

from __future__ import annotations

import pytest

from .page import article


def told(text: str) -> list[tuple[str, str | None, int | None, int | None, str | None]]:
    """Give body, place, term, number and first day of each session that a text reports."""
    keys = [(s.key, s.dates.start if s.dates else None) for s in article(text).accounts]
    return [(key.body.value, key.place, key.term, key.number, start) for key, start in keys]


def test_terms_of_a_committee_head_paragraphs_that_go_on():
    text = (
        "第二节　县政协\n\n东川县政协1960年成立。\n\n"
        "县政协第一届委员会　1960年12月2日在县城召开第一届全体委员会议。出席委员61人。选举王青为县政协主席。\n\n"
        "县政协第二届委员会　1963年6月6日在县城召开第一次会议。出席委员63人。\n\n"
        "1964年12月23日至25日召开第二次会议。会议听取工作报告。\n"
    )
    assert told(text) == [
        ("cppcc", "东川县", 1, 1, "1960-12-02"),
        ("cppcc", "东川县", 2, 1, "1963-06-06"),
        ("cppcc", "东川县", 2, 2, "1964-12-23"),
    ]


def test_a_count_of_congresses_heads_those_told_by_number():
    text = (
        "第三节　工会\n\n东川县总工会1951年成立。"
        "1953年至1963年，召开过3次全县妇女代表大会。第一次，1953年4月召开，代表86名。"
        "第二次，1956年2月20日召开，代表96名。第三次，1963年6月17日召开，代表94名。\n"
    )
    assert told(text) == [
        ("women", "东川县", 1, 1, "1953-04-XX"),
        ("women", "东川县", 2, 1, "1956-02-20"),
        ("women", "东川县", 3, 1, "1963-06-17"),
    ]
    assert [count.count for account in article(text).accounts for count in account.delegates] == [86, 96, 94]


@pytest.mark.parametrize(
    "text",
    [
        "东川县先后召开4次贫下中农代表大会，组织群众生产。",
        "东川县共召开过五次团代会。第一次是开得最好的。",
        "东川县1954年至1966年召开过6次人民代表大会会议。第一次，1954年7月召开。",
    ],
)
def test_a_count_of_congresses_alone_names_none(text: str):
    assert told(f"第一节　概述\n\n{text}\n") == []
    assert article(f"第一节　概述\n\n{text}\n").references == ()


def test_a_committee_without_its_body_is_that_of_the_one_before():
    text = (
        "第三节　参政机构\n\n政协东川县第一届委员会第一次会议于1984年1月10日召开。"
        "委员列席县第九届人民代表大会第一次会议。\n\n"
        "第二届委员会全体会议第一次会议于1986年12月18日举行。\n"
    )
    assert told(text) == [("cppcc", "东川县", 1, 1, "1984-01-10"), ("cppcc", "东川县", 2, 1, "1986-12-18")]


def test_a_federation_of_women_holds_congresses_of_women():
    text = (
        "二、妇女联合会\n\n1952年3月，东川县第二次妇女代表大会召开，选举了县民主妇女联合会第二届委员会。"
        "1955年4月，召开了第四次代表大会，代表175人，选举了新的委员会。\n"
    )
    assert told(text) == [("women", "东川县", 2, 1, "1952-03-XX"), ("women", "东川县", 4, 1, "1955-04-XX")]


def test_a_day_in_brackets_behind_a_name_is_told_by_the_way():
    text = "第四节　妇女\n\n东川县第三届妇女代表大会（1950年3月，西川县并入，届次照旧）于1950年5月29日召开，会期3天。\n"
    (session,) = article(text).accounts
    assert session.dates is not None
    assert (session.dates.start, session.dates.end) == ("1950-05-29", "1950-05-31")


@pytest.mark.parametrize(
    ("body", "said", "kind"),
    [
        ("妇女代表大会", "会议听取了县委副书记王青的报告。", "other"),
        ("妇女代表大会", "会议听取了县妇联上年工作总结及今年任务的报告。", "other"),
        ("各界人民代表会议", "会议由县长王青作施政报告。", "government"),
        ("人民代表大会", "县委书记王青作题为《形势》的报告。", "other"),
        ("人民代表大会", "会议听取了县长王青的工作报告。", "government"),
    ],
)
def test_of_which_kind_a_report_is(body: str, said: str, kind: str):
    (session,) = article(f"第四节　会议\n\n东川县第四届{body}于1961年12月召开。{said}\n").accounts
    assert [report.kind.value for report in session.reports] == [kind]


CHRONICLE = (
    "东川县大事记\n\n1956年\n\n3月，召开东川县第九次各界人民代表会议。\n\n4月5日 县委召开三级干部会议，出席512人。\n\n"
    "5月21~25日 中共东川县第一次代表大会召开，出席代表139名。\n\n7月 县人大常委会批准王青辞去副县长职务。\n\n"
    "11月28日 东川县第二届人民代表大会第一次会议召开，选举李明为县长。\n"
)


def test_an_entry_of_a_chronicle_without_a_session_tells_of_none():
    assert told(CHRONICLE) == [
        ("other", "东川县", 9, 1, "1956-03-XX"),
        ("party", "东川县", 1, 1, "1956-05-21"),
        ("npc", "东川县", 2, 1, "1956-11-28"),
    ]
    assert [count.count for account in article(CHRONICLE).accounts for count in account.delegates] == [139]
    assert [one.name for account in article(CHRONICLE).accounts for one in account.elections] == ["李明"]


def test_what_one_entry_prepares_a_later_one_reports():
    text = (
        "东川县大事记\n\n1988年\n\n3月2日 县委部署召开县第七次党代会。\n\n5月16日 县计划生育协会成立。\n\n"
        "11月21日 中共东川县第七次党代会在县城召开。\n"
    )
    assert told(text) == [("party", "东川县", 7, 1, "1988-11-21")]


def test_a_day_of_another_year_in_a_section_tells_of_no_session():
    text = (
        "三、工商业联合会\n\n1950年，东川县成立工商业联合会，选举王青为会长。\n\n"
        "1985年12月25日，东川县工商业联合会召开第八届代表会议，出席代表98人，选举李明为主任委员。\n"
    )
    (account,) = article(text).accounts
    assert [one.name for one in account.elections] == ["李明"]


def test_a_conference_of_the_party_is_no_congress_of_it():
    text = (
        "第一节　党代表大会\n\n1950年3月，中共东川县第一次党员代表会议召开，出席代表81人。\n\n"
        "1956年5月，中共东川县第一次代表大会召开，出席代表139人。\n"
    )
    assert told(text) == [("other", "东川县", 1, 1, "1950-03-XX"), ("party", "东川县", 1, 1, "1956-05-XX")]


def test_places_that_met_apart_have_their_own_counts_beside_other_sessions():
    text = (
        "第三节　乡人民代表大会\n\n1979年9月26日，东溪乡、西溪乡分别召开了第一届人民代表大会第一次会议。"
        "东溪乡出席会议的代表32人；西溪乡出席会议的代表91人。\n\n"
        "1990年8月，青溪镇召开了第三届人民代表大会，出席会议的代表42人。\n"
    )
    counts = {account.key.place: [count.count for count in account.delegates] for account in article(text).accounts}
    assert counts == {"东溪乡": [32], "西溪乡": [91], "青溪镇": [42]}


def test_how_often_those_of_a_term_met_tells_of_no_session():
    text = (
        "第三节　人民代表大会\n\n东川县第二届人民代表大会，自1956年12月至1957年11月，共举行3次会议。\n\n"
        "1959年1月24日，东川县第三届人民代表大会第二次会议召开。\n"
    )
    assert told(text) == [("npc", "东川县", 3, 2, "1959-01-24")]


def test_sessions_that_begin_lines_without_their_body_are_told_with_their_days():
    text = (
        "县政协简介\n\n至2006年1月，东川县政协共召开7届26次全体会议。\n\n政协东川县第一届委员会第一次会议于1981年3月26日召开；\n\n"
        "二届一次会议于1984年4月16日召开。\n"
    )
    assert told(text) == [("cppcc", "东川县", 1, 1, "1981-03-26"), ("cppcc", "东川县", 2, 1, "1984-04-16")]


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("1984年2月，县改为市。3月18日，东川市第一届人民代表大会第四次会议召开。", "1984-03-18"),
        ("1987年实行新制。7月，东川市第一届人民代表大会第四次会议召开。", "1987-07-XX"),
    ],
)
def test_a_month_goes_on_in_the_year_named_before(said: str, start: str):
    text = f"第三节　人民代表大会\n\n东川市第一届人民代表大会第一次会议于1980年12月28日召开。\n\n{said}\n"
    assert told(text)[-1] == ("npc", "东川市", 1, 4, start)


def test_a_heading_with_the_day_below_is_a_session_of_its_own():
    text = (
        "第二节　历届职工代表大会\n\n首届职工代表大会\n\n"
        "1981年5月25～26日在场部召开。参加会议的正式代表212人。场长王青作工作报告。\n\n"
        "一届二次职工代表大会\n\n1982年3月25～26日召开。场长李明作工作报告。\n"
    )
    assert [row[2:] for row in told(text)] == [(1, 1, "1981-05-25"), (1, 2, "1982-03-25")]
    assert [[report.by for report in account.reports] for account in article(text).accounts] == [["王青"], ["李明"]]


def test_a_colon_sets_a_session_apart_from_its_day():
    text = (
        "第三节　人民代表大会\n\n东川县人民代表大会于1954年成立。\n\n"
        "第一届人民代表大会　第一次会议：1954年7月8日～12日召开，实到431人。\n\n"
        "第二次会议：1954年9月12日召开。\n\n第二届人民代表大会　第一次会议：1957年1月12日召开，实到296人。\n"
    )
    assert [row[2:] for row in told(text)] == [(1, 1, "1954-07-08"), (1, 2, "1954-09-12"), (2, 1, "1957-01-12")]


def test_a_congress_of_members_is_of_the_body_named_before():
    text = (
        "第二节　总工会\n\n1963年春，东川县职工发展到3214人。8月24日，东川县工会首次会员代表大会召开，选举王青为主席。"
        "1973年6月，第二次会员代表大会召开，选举李明为主席。\n"
    )
    assert told(text) == [("union", "东川县", 1, 1, "1963-08-24"), ("union", "东川县", 2, 1, "1973-06-XX")]


def test_who_a_committee_consists_of_is_elected():
    text = (
        "第一节　各界人民代表会议\n\n东川县第一届各界人民代表会议　1950年2月24日召开，选举了常务委员会。"
        "常务委员会由19人组成，王青任主席，李明任副主席。\n"
    )
    (account,) = article(text).accounts
    assert [one.name for one in account.elections] == ["王青", "李明"]


def test_a_later_session_told_by_its_year_has_its_own_elections():
    text = (
        "第二节　政协\n\n1955年2月，政协东川县第一届委员会第一次会议举行。"
        "会议听取了政协第二届全国委员会第一次会议精神的传达报告。"
        "1956年11月，第二次会议在县城举行，增选王青为副主席。\n"
    )
    assert told(text) == [("cppcc", "东川县", 1, 1, "1955-02-XX"), ("cppcc", "东川县", 1, 2, "1956-11-XX")]
    assert [[one.name for one in account.elections] for account in article(text).accounts] == [[], ["王青"]]


def test_the_year_of_a_chronicle_stands_before_its_place():
    text = (
        "1981年东川县大事记\n\n1月20日，县政协召开五届一次全体会议，王青当选为县政协主席。\n\n"
        "3月，全县植树。\n\n5月，市场动工。\n"
    )
    assert [row[2:] for row in told(text)] == [(5, 1, "1981-01-20")]


def test_a_day_is_no_part_of_who_elects():
    text = "第二节　政协\n\n1957年7月政协东川县第二届委员会第一次会议召开，选举王青为主席。\n"
    (account,) = article(text).accounts
    assert [one.post for one in account.elections] == ["政协东川县第二届委员会主席"]


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        (
            "东川县政协\n\n一、第一届委员会\n\n1956年5月6日至9日，召开第一次全体会议。\n\n1957年4月，召开第二次全体会议。\n\n"
            "二、第二届委员会\n\n1961年8月，召开第一次全体会议。\n",
            [("cppcc", 1, 1, "1956-05-06"), ("cppcc", 1, 2, "1957-04-XX"), ("cppcc", 2, 1, "1961-08-XX")],
        ),
        (
            "东川县人民代表大会\n\n第一届\n\n第一次会议于1954年7月1日召开。\n\n第二届\n\n第一次会议于1956年12月召开。\n",
            [("npc", 1, 1, "1954-07-01"), ("npc", 2, 1, "1956-12-XX")],
        ),
        (
            "党代表大会\n\n中国共产党东川县第一届代表大会第一次会议于1956年5月召开；第二次会议于1957年12月召开。\n",
            [("party", 1, 1, "1956-05-XX"), ("party", 1, 2, "1957-12-XX")],
        ),
        (
            "人民代表大会\n\n东川县第三届人民代表大会1958年5月至1960年共召开两次会议。第一次会议1958年5月10日召开；第二次会议1959年3月召开。\n",
            [("npc", 3, 1, "1958-05-10"), ("npc", 3, 2, "1959-03-XX")],
        ),
        (
            "妇联\n\n东川县共召开三届妇女代表大会。第一届，1950年8月10日召开，代表85人。第二届，1953年4月召开，代表96人。\n",
            [("women", 1, 1, "1950-08-10"), ("women", 2, 1, "1953-04-XX")],
        ),
        (
            "概述\n\n东川县各界人民代表会议共召开三届。第一届会议于1950年3月召开。第二届会议于1951年4月召开。\n",
            [("other", 1, 1, "1950-03-XX"), ("other", 2, 1, "1951-04-XX")],
        ),
        (
            "县政协\n\n政协东川县第三届委员会　1980年9月2日至6日召开一次会议。1981年10月召开二次会议。\n",
            [("cppcc", 3, 1, "1980-09-02"), ("cppcc", 3, 2, "1981-10-XX")],
        ),
        ("妇女代表大会\n\n东川县第一、二、三届妇女代表大会分别于1951年3月、1953年5月、1956年6月召开。\n", []),
    ],
)
def test_sessions_of_a_term_one_by_one(text: str, sessions: list[tuple[str, int, int, str]]):
    assert [(body, term, number, start) for body, _, term, number, start in told(text)] == sessions


def test_a_list_of_who_was_elected_goes_on_behind_counts():
    text = (
        "工商联\n\n东川县工商联第一届会员代表大会于1953年5月召开。"
        "会议选举执委19人，常委7人，主任委员王青，副主任委员李明、赵刚。\n"
    )
    (account,) = article(text).accounts
    assert [(one.name, one.post) for one in account.elections] == [
        ("王青", "主任委员"),
        ("李明", "副主任委员"),
        ("赵刚", "副主任委员"),
    ]


def test_the_meeting_below_its_name_is_told_there():
    text = (
        "第三十七卷　人民代表大会\n\n区一届人大一次会议\n\n区一届人大一次会议于1984年8月召开。\n\n"
        "区三届人大二次会议\n\n会议于1991年4月16日至19日举行，补选王青为区长。\n"
    )
    assert told(text) == [("npc", "区", 1, 1, "1984-08-XX"), ("npc", "区", 3, 2, "1991-04-16")]
