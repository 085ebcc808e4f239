"""A small issue of an invented town, with everything read from it, made without reading: what the screens show."""

from __future__ import annotations

import hashlib

from xjcli import model
from xjcli.text import Span, Spans, Text

PAGE = """# 白鹭镇召开第八届人民代表大会第三次会议

1月16日至17日，白鹭镇第八届人民代表大会第三次会议举行。应到代表62名，实到60名，列席人员9人。大会由欧阳兰主持。
镇党委副书记、镇长贺一舟作政府工作报告。会议书面审议了财政预算报告。
会议选举沈一鸣为副镇长，接受了唐小川辞去副镇长职务的请求。会议通过了《关于政府工作报告的决议》。
[red]会议[/red]认真总结了镇八届人大二次会议以来的工作。

# 白鹭小学开学

孩子们回到了课堂。
"""


def spans(words: str) -> Spans:
    """Find words on the page."""
    start = PAGE.index(words)
    return (Span(start, start + len(words)),)


def record(source: str = "bailu-2024-01-19.txt") -> model.IssueRecord:
    """Make the issue with its facts."""
    issue = model.Issue(
        source=source,
        sha256=hashlib.sha256(PAGE.encode()).hexdigest(),
        encoding="utf-8",
        text=PAGE,
        paper="白鹭报",
        number=None,
        published="2024-01-19",
        published_basis="printed",
        blocks=(model.Block(model.BlockKind.PARAGRAPH, Span(0, len(PAGE))),),
        articles=(
            article(1, "白鹭镇召开第八届人民代表大会第三次会议", 0, 260),
            article(2, "白鹭小学开学", 260, len(PAGE)),
        ),
    )
    first, second = issue.articles
    reference = model.Reference(
        model.SessionKey(model.Body.NPC, "白鹭镇", 8, 2), "镇八届人大二次会议", spans("镇八届人大二次会议"), "sample"
    )
    doubt = model.Doubt("person-without-title", "大会由欧阳兰主持", spans("大会由欧阳兰主持"))
    return model.IssueRecord(
        issue,
        (
            model.ArticleRecord(first, (account(),), (reference,), (doubt,)),
            model.ArticleRecord(second, (), (), ()),
        ),
    )


def article(ordinal: int, headline: str, start: int, end: int) -> model.Article:
    """Make an article of a stretch of the page."""
    end = min(end, len(PAGE))
    text = Text(PAGE, PAGE[start:end], PAGE[start:end], range(start, end))
    return model.Article(ordinal, headline, None, text, 0, (Span(start, end),))


def account() -> model.Account:
    """Make what the first article says about its session."""
    name = "白鹭镇第八届人民代表大会第三次会议"
    return model.Account(
        key=model.SessionKey(model.Body.NPC, "白鹭镇", 8, 3),
        name=name,
        within=(),
        spans=spans(name),
        rule="sample",
        dates=model.SessionDates("2024-01-16", "2024-01-17", model.DateBasis.ISSUE, spans("1月16日至17日"), "sample"),
        delegates=(
            model.DelegateCount(model.DelegateKind.ENTITLED, 62, False, "代表", spans("应到代表62名"), "sample"),
            model.DelegateCount(model.DelegateKind.PRESENT, 60, False, "代表", spans("实到60名"), "sample"),
            model.DelegateCount(model.DelegateKind.OBSERVERS, 9, False, "人员", spans("列席人员9人"), "sample"),
        ),
        participants=(
            person("欧阳兰", (), model.Act.PRESIDED, "主持"),
            person(
                "贺一舟", (("白鹭镇党委", "副书记"), ("白鹭镇人民政府", "镇长")), model.Act.REPORTED, "作政府工作报告"
            ),
            person("沈一鸣", (("白鹭镇人民政府", "副镇长"),), model.Act.ELECTED, "选举"),
            person("唐小川", (("白鹭镇人民政府", "副镇长"),), model.Act.RESIGNED, "辞去"),
        ),
        reports=(
            model.Report(
                model.ReportKind.GOVERNMENT, None, "贺一舟", model.ReportForm.SPOKEN, spans("政府工作报告"), "sample"
            ),
            model.Report(
                model.ReportKind.BUDGET, None, None, model.ReportForm.WRITTEN, spans("财政预算报告"), "sample"
            ),
        ),
        elections=(
            model.Election("沈一鸣", "副镇长", model.ElectionKind.ELECTED, spans("沈一鸣为副镇长"), "sample"),
            model.Election("唐小川", "副镇长", model.ElectionKind.RESIGNED, spans("唐小川辞去副镇长"), "sample"),
        ),
        resolutions=(model.Resolution("关于政府工作报告的决议", spans("关于政府工作报告的决议"), "sample"),),
    )


def person(name: str, offices: tuple[tuple[str, str], ...], act: model.Act, words: str) -> model.Participant:
    """Make a participant with titles and one act."""
    titles = tuple(
        model.Title(organisation.removesuffix("人民政府") + post, organisation, post, None, spans(post), "sample")
        for organisation, post in offices
    )
    return model.Participant(name, spans(name), titles, (model.ActDone(act, spans(words), "sample"),))
