"""People: names in running text, titles that share, acts, elections. Names and places are invented."""

from __future__ import annotations

import pytest

from xjcli.extract.acts import ActFinder
from xjcli.extract.elections import ElectionFinder
from xjcli.extract.listings import ListingReader
from xjcli.extract.names import NameReader
from xjcli.extract.people import PersonFinder
from xjcli.lexicon.tables import entries
from xjcli.reading import read

PEOPLE, ACTS, ELECTIONS = PersonFinder(NameReader()), ActFinder(), ElectionFinder()


def text_of(sentence: str):
    """Read a sentence as the only paragraph of an article."""
    page = f"青溪镇新闻摘要一则在此\n\n{sentence}\n"
    (article,) = read(page.encode(), "page.txt").articles
    return article.text


def people(sentence: str) -> dict[str, list[str]]:
    text = text_of(sentence)
    return {text.folded[m.start : m.end]: [title.text(text.folded) for title in m.titles] for m in PEOPLE.find(text)}


def acts(sentence: str) -> set[tuple[str, str]]:
    text = text_of(sentence)
    found = PEOPLE.find(text)
    mentions = ACTS.find(text.folded, found, [], ListingReader().find(text.folded))
    return {(text.folded[found[m.person].start : found[m.person].end], m.act.value) for m in mentions}


def elections(sentence: str) -> list[tuple[str, str, str]]:
    text = text_of(sentence)
    found = PEOPLE.find(text)
    return [
        (text.folded[found[m.person].start : found[m.person].end], m.post.text(text.folded), m.kind.value)
        for m in ELECTIONS.find(text.folded, found)
        if not m.of_session
    ]


TITLED = [
    ("我镇镇长李明讲话，该镇党委书记王青出席会议。", {"李明": ["镇长"], "王青": ["镇党委书记"]}),
    ("会议由镇党委副书记李大明主持。", {"李大明": ["镇党委副书记"]}),
    ("青溪镇党委副书记、镇长王青作报告。", {"王青": ["青溪镇党委副书记", "青溪镇镇长"]}),
    (
        "东湖新城党工委副书记、管委会副主任，青溪镇党委副书记、镇长王青出席会议。",
        {"王青": ["东湖新城党工委副书记", "东湖新城管委会副主任", "青溪镇党委副书记", "青溪镇镇长"]},
    ),
    (
        "区人大常委会主任王青，副主任李明、赵大海、孙丽出席会议。",
        {
            "王青": ["区人大常委会主任"],
            "李明": ["区人大常委会副主任"],
            "赵大海": ["区人大常委会副主任"],
            "孙丽": ["区人大常委会副主任"],
        },
    ),
    ("县委常委、组织部长赵大海到会讲话。", {"赵大海": ["县委常委", "县委组织部长"]}),
    ("县委副书记、统战部部长赵大海到会讲话。", {"赵大海": ["县委副书记", "县委统战部部长"]}),
    ("市总工会党组书记、常务副主席孙丽出席会议。", {"孙丽": ["市总工会党组书记", "市总工会常务副主席"]}),
    ("王青主席作工作报告。", {"王青": ["主席"]}),
    ("张远书记、李明镇长出席会议。", {"张远": ["书记"], "李明": ["镇长"]}),
    ("县领导张远书记，李明县长，王青主任等到会祝贺。", {"张远": ["书记"], "李明": ["县长"], "王青": ["主任"]}),
    ("县人大常委会张远主任、李明副主任出席。", {"张远": ["县人大常委会主任"], "李明": ["县人大常委会副主任"]}),
    ("镇长张远，李明主席，县政协副主席王青出席。", {"张远": ["镇长"], "李明": ["主席"], "王青": ["县政协副主席"]}),
    ("张远当选县人大常委会主任 李明当选县长", {"张远": []}),
    ("与会的有张远主席、李明区长。", {"张远": ["主席"], "李明": ["区长"]}),
    ("和平镇书记张远、安康市市长李明出席。", {"张远": ["和平镇书记"], "李明": ["安康市市长"]}),
    (
        "委员：（按姓氏笔画为序）丁　宁　王大山（回族）　李　明",
        {"丁宁": ["委员"], "王大山": ["委员"], "李明": ["委员"]},
    ),
    (
        "王青当选主席，县一中校长李明、县农科所所长赵大海当选副主席。",
        {"王青": [], "李明": ["县一中校长"], "赵大海": ["县农科所所长"]},
    ),
    ("县委书记张远受县委委托作报告。", {"张远": ["县委书记"]}),
    (
        "县政协主席张远，副主席李明和秘书长王青在主席台就座。",
        {"张远": ["县政协主席"], "李明": ["县政协副主席"], "王青": ["县政协秘书长"]},
    ),
    ("会议请有关部门负责人列席。", {}),
    ("人大主席张远，副书记李明参加。", {"张远": ["人大主席"], "李明": ["副书记"]}),
    ("区委书记张远，副主任李明参加。", {"张远": ["区委书记"], "李明": ["副主任"]}),
    ("县委常委组织部长张远出席。", {"张远": ["县委常委", "县委组织部长"]}),
    ("大会选举张远为副镇长，书记李明讲话。", {"张远": [], "李明": ["书记"]}),
    ("新区党工委书记张远出席。", {"张远": ["新区党工委书记"]}),
    ("镇妇联主席王青致辞。", {"王青": ["镇妇联主席"]}),
    ("王青、李明、赵大海等县领导到会祝贺。", {"王青": ["县领导"], "李明": ["县领导"], "赵大海": ["县领导"]}),
    ("镇长艾山·买买提向大会作报告。", {"艾山·买买提": ["镇长"]}),
    ("县长欧阳明主持会议。", {"欧阳明": ["县长"]}),
    ("县长扎西多吉主持会议。", {"扎西多吉": ["县长"]}),
    ("副镇长李　明作说明。", {"李明": ["副镇长"]}),
    ("习近平总书记发表重要讲话。", {}),
    ("镇党委书记主持会议。", {}),
    ("全体代表出席会议，会议要求抓好落实。", {}),
]


@pytest.mark.parametrize(("sentence", "expected"), TITLED)
def test_names_and_their_titles(sentence, expected):
    assert people(sentence) == expected


ACTED = [
    ("镇党委书记王青主持会议并讲话。", {("王青", "presided"), ("王青", "spoke")}),
    ("会议由镇党委书记王青主持。", {("王青", "presided")}),
    ("县农业局局长李明作了述职述廉。", {("李明", "spoke")}),
    ("书记王青与新当选的镇长李明握手，表示祝贺。", {("王青", "spoke")}),
    ("镇长李明宣布大会开幕。", {("李明", "opened")}),
    ("王青同志宣布大会胜利闭幕。", {("王青", "closed")}),
    ("县委书记王青、县长李明，副县长赵大海等出席会议。", {(n, "attended") for n in ("王青", "李明", "赵大海")}),
    ("县人大副主任王青出席会议，镇党委、政府有关领导列席会议。", {("王青", "attended")}),
    ("副区长王青，区法院、检察院负责人，各街道负责人列席会议。", {("王青", "observed")}),
    ("在主席台就座的还有：王青、李明、赵大海。", {(n, "attended") for n in ("王青", "李明", "赵大海")}),
    ("镇党委书记王青指出，要抓好落实。", {("王青", "spoke")}),
    ("镇党委书记王青代表镇党委对大会的召开表示祝贺。", {("王青", "spoke")}),
    ("王青代表指出，要修好水渠。", {("王青", "spoke")}),
    ("王青当选镇长，在主席台前集体宣誓。", set()),
    ("省长王青就经济工作作了部署。", {("王青", "spoke")}),
    ("大会选举王青、李明为副镇长，书记赵大海讲话。", {("赵大海", "spoke")}),
    ("大会选举王青为镇长，并作表态发言。", {("王青", "spoke")}),
    ("王青、李小明（女）在主席台前排就座。", {("王青", "attended"), ("李小明", "attended")}),
    ("出席会议的县委副书记王青讲话。", {("王青", "attended"), ("王青", "spoke")}),
    (
        "执行主席赵大海，列席会议的县长王青、副县长李明在主席台就座。",
        {
            *((name, "attended") for name in ("赵大海", "王青", "李明")),
            *((name, "observed") for name in ("王青", "李明")),
        },
    ),
    ("镇长王青强调，要抓好落实。他向李明同志多年来的工作表示感谢。", {("王青", "spoke")}),
    ("镇党委书记王青对新当选的李明同志表示祝贺。", {("王青", "spoke")}),
    ("会议听取了镇长王青的汇报，会议强调，要抓好落实。", set()),
    ("镇长王青在回顾2022年工作时表示，全镇经济平稳。", set()),
]


@pytest.mark.parametrize(("sentence", "expected"), ACTED)
def test_what_people_did(sentence, expected):
    assert acts(sentence) == expected


ELECTED = [
    (
        "会议选举王青为镇人大主席，李明、赵大海为副镇长。",
        [("王青", "镇人大主席"), ("李明", "副镇长"), ("赵大海", "副镇长")],
    ),
    ("王青、李明分别当选为镇长和镇人大主席。", [("王青", "镇长"), ("李明", "镇人大主席")]),
    (
        "选举产生镇人大主席王青、副主席李明，镇长赵大海。",
        [("王青", "镇人大主席"), ("李明", "镇人大副主席"), ("赵大海", "镇长")],
    ),
    ("王青以赞成票90票、反对票0票的结果，当选为青溪镇镇长。", [("王青", "青溪镇镇长")]),
    ("选举王青等57人为出席县人民代表大会代表。", [("王青", "出席县人民代表大会代表")]),
    ("确定王青同志为镇长正式候选人。", []),
    ("选举王青为大会秘书长。", []),
    ("王青、李明、赵大海三同志当选为副主任。", [("王青", "副主任"), ("李明", "副主任"), ("赵大海", "副主任")]),
    (
        "王青当选主席，县一中校长李明、县医院主任医师赵大海（不驻会）当选副主席。",
        [("王青", "主席"), ("李明", "副主席"), ("赵大海", "副主席")],
    ),
    ("镇党委书记王青、镇长李明出席会议，李明当选镇长。", [("李明", "镇长")]),
    (
        "会议推选出主席、主任：王青任县总工会主席，李明任副主席。",
        [("王青", "县总工会主席"), ("李明", "县总工会副主席")],
    ),
    (
        "新一届镇党委召开第一次全体会议，王青当选书记，李明当选副书记；镇纪委第一次全体会议选举孙慧为书记。",
        [("王青", "镇党委书记"), ("李明", "镇党委副书记"), ("孙慧", "镇纪委书记")],
    ),
    ("选举产生第四届委员会委员13名，王青当选为主席。", [("王青", "主席")]),
    ("会议选举产生了王青等8名党委委员、李明等5名纪委委员。", [("王青", "党委委员"), ("李明", "纪委委员")]),
    ("选举王青等10人为县委常务委员并选出书记。", [("王青", "县委常务委员")]),
    ("王青、李明等42名委员当选县政协常务委员。", [("王青", "县政协常务委员"), ("李明", "县政协常务委员")]),
    ("王 平等15人被选为县人民委员会委员。", [("王平", "县人民委员会委员")]),
    ("李明续任镇人大主席。", [("李明", "镇人大主席")]),
    (
        "会上选举了乡长、副乡长，乡长由李明当选，副乡长由王青、孙慧担任。",
        [("李明", "乡长"), ("王青", "副乡长"), ("孙慧", "副乡长")],
    ),
    ("合唱队长由李明担任。", []),
    (
        "选出中共青溪镇第五届委员会委员3名，他们是（按姓氏笔画为序）：李 明、龙  飞、欧阳松。",
        [(name, "中共青溪镇第五届委员会委员") for name in ("李明", "龙飞", "欧阳松")],
    ),
    ("王青不再担任镇长职务，会议接受了他的辞职请求。", [("王青", "镇长")]),
    ("王青因年龄原因不再担任镇长职务。", []),
    ("选举产生了县科协第八届委员会，李明当选为主席。", [("李明", "县科协主席")]),
    ("推举王青为市残联名誉主席，李明为主席。", [("王青", "市残联名誉主席"), ("李明", "市残联主席")]),
    ("李明得66票、孙慧得61票，当选为居委会副主任。", [("李明", "居委会副主任"), ("孙慧", "居委会副主任")]),
    ("李明获七十九票，孙慧获七十七票，二人分别当选镇人大主席、镇长。", [("李明", "镇人大主席"), ("孙慧", "镇长")]),
    (
        "选举结果如下：李明当选为居委会主任；委员三名：柏青（64票）、何 威（63票）、孙慧（55票）。",
        [("李明", "居委会主任"), ("柏青", "委员"), ("何威", "委员"), ("孙慧", "委员")],
    ),
    (
        "任命王青为县人民法院副院长、审判委员会委员、审判员。",
        [("王青", "县人民法院副院长"), ("王青", "县人民法院审判委员会委员"), ("王青", "县人民法院审判员")],
    ),
    (
        "任命李明为县人民法院民事审判庭庭长、审判员。",
        [("李明", "县人民法院民事审判庭庭长"), ("李明", "县人民法院审判员")],
    ),
]


WORDS_AT_THE_END = [
    ("镇长孙振作作政府工作报告。", "孙振作"),
    ("镇长孙振作报告。", "孙振"),
    ("会议由镇长孙振作主持。", "孙振作"),
    ("镇长孙振作向大会作报告。", "孙振作"),
    ("镇长孙振作发表讲话。", "孙振作"),
    ("镇长孙振作就选举办法作说明。", "孙振作"),
    ("镇长林有为向大会作报告。", "林有为"),
    ("选举林有为为镇长。", "林有为"),
    ("李明为和平乡乡长。", "李明"),
    ("镇长金在明在会上讲话。", "金在明"),
    ("副镇长周向出席会议。", "周向"),
    ("副镇长王青向大会作报告。", "王青"),
    ("县总工会主席原海龙讲话。", "原海龙"),
    ("区长区文辉出席会议。", "区文辉"),
]


@pytest.mark.parametrize(("sentence", "name"), WORDS_AT_THE_END)
def test_names_made_of_words(sentence, name):
    assert list(people(sentence)) == [name]


@pytest.mark.parametrize("sentence", ["何主任向大会作报告。", "会上，石书记作为党代表发言。"])
def test_a_surname_and_a_post_are_no_name(sentence):
    assert not people(sentence)


@pytest.mark.parametrize(("sentence", "expected"), ELECTED)
def test_elections(sentence, expected):
    assert list(dict.fromkeys((name, post) for name, post, _ in elections(sentence))) == expected


KINDS = [
    ("决定任命王青同志为南湖区人民政府副区长、代理区长。", "appointed", 2),
    ("大会补选王青为镇长。", "by-election", 1),
    ("决定接受王青同志辞去青溪镇人民政府副镇长职务的请求。", "resigned", 1),
    ("免去王青的县教育和科技局局长职务。", "resigned", 1),
    ("王青因工作变动，辞去副镇长职务。", "resigned", 1),
]


@pytest.mark.parametrize(("sentence", "kind", "number"), KINDS)
def test_how_offices_were_filled_or_left(sentence, kind, number):
    assert [found[2] for found in elections(sentence)] == [kind] * number


@pytest.mark.parametrize("entry", [e for e in entries("acts") if e.examples], ids=lambda e: e.name)
def test_examples_of_acts(entry):
    for example in entry.examples:
        assert entry.name in {act for _, act in acts(example + "。")}
    for example in entry.counter_examples:
        assert entry.name not in {act for _, act in acts(example + "。")}
