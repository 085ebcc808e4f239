"""Documents set as such whole: notices with rolls of people, bulletins, chronicles, tables. All invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.pipeline import process

if TYPE_CHECKING:
    from xjcli.model import Account, ArticleRecord


def articles(text: str, published: str | None = None) -> tuple[ArticleRecord, ...]:
    """Process a page."""
    return process(text.encode(), "page.txt", published).articles


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
        ("李明", "县教育局局长", "resigned"),
    ]


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
