"""People: names in running text, titles that share, acts, elections. Names and places are invented."""

from __future__ import annotations

import pytest

from xjcli.extract.acts import ActFinder
from xjcli.extract.elections import ElectionFinder
from xjcli.extract.listings import ListingReader
from xjcli.extract.names import NameReader
from xjcli.extract.partaking import PartakerFinder
from xjcli.extract.people import PersonFinder
from xjcli.lexicon.tables import entries
from xjcli.reading import read

from .election_cases import ELECTED, KINDS, REMOVED

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


def test_who_takes_part_by_what_is_no_act():
    told = (
        "镇人大主席孙立监誓",
        "县人大常委会主任王青为新任命人员颁发任命书",
        "总监票人李明宣读计票结果",
        "由村委会委员何江代为宣读",
    )
    for sentence in told:
        text = text_of(f"{sentence}。")
        assert len(PartakerFinder().find(text.folded, PEOPLE.find(text))) == 1, sentence
    text = text_of("镇党委书记王青、镇人大主席李明为孙立颁发当选证书。")
    assert len(PartakerFinder().find(text.folded, PEOPLE.find(text))) == 2
    text = text_of("镇长王青宣读政府工作报告，李明在台下听。")
    assert PartakerFinder().find(text.folded, PEOPLE.find(text)) == []


TITLED = [
    (
        "县人大常委会主任王青主持会议，副主任李明、赵大海出席会议。",
        {"王青": ["县人大常委会主任"], "李明": ["县人大常委会副主任"], "赵大海": ["县人大常委会副主任"]},
    ),
    ("区委书记王青讲话，副区长李明主持会议。", {"王青": ["区委书记"], "李明": ["副区长"]}),
    (
        "出席会议的有：王青（女，回族，镇党委书记、镇人大主席）、李明（前排左二）。",
        {"王青": ["镇党委书记", "镇人大主席"], "李明": []},
    ),
    ("出席会议的有：王青（镇长和他的同事）、李明。", {"王青": [], "李明": []}),
    (
        "青溪镇代表团团长王青发言。第二代表团团长、镇长李明主持。",
        {"王青": ["青溪镇代表团团长"], "李明": ["第二代表团团长", "镇长"]},
    ),
    ("团县委书记王青代表团县委致辞。", {"王青": ["团县委书记"]}),
    (
        "乡领导龙再香、王琴、阿洛木呷、卯时勇在主席台就座。",
        {name: ["乡领导"] for name in ("龙再香", "王琴", "阿洛木呷", "卯时勇")},
    ),
    ("县选举委员会主任王青指出，要依法办事。", {"王青": ["县选举委员会主任"]}),
    ("王青当选县工商联主席李明出席并讲话，县委副书记李明说，要办好实事。", {"王青": [], "李明": ["县委副书记"]}),
    ("11:08区委书记王青讲话。", {"王青": ["区委书记"]}),
    # posts that two others have just been given
    (
        "王青、李明分别当选镇妇联主席、副主席，镇党委副书记赵大海讲话。",
        {"王青": [], "李明": [], "赵大海": ["镇党委副书记"]},
    ),
    ("社长温德山作《公社生产规划》的报告。", {"温德山": ["社长"]}),
    ("办事处主任顾炜向代表们报告了工作。副镇长周向向大会作报告。", {"顾炜": ["办事处主任"], "周向": ["副镇长"]}),
    (
        "市政协主席线加强、州委书记召志勇到会，省政协副主席星占奎讲话。",
        {"线加强": ["市政协主席"], "召志勇": ["州委书记"], "星占奎": ["省政协副主席"]},
    ),
    ("县长早上主持会议，镇长星期三讲话。", {}),
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
    (
        "区人大常委会主任王青主持会议，副主任李明、赵大海参加会议。",
        {"王青": ["区人大常委会主任"], "李明": ["区人大常委会副主任"], "赵大海": ["区人大常委会副主任"]},
    ),
    ("区委书记王青主持会议，副主任李明参加会议。", {"王青": ["区委书记"], "李明": ["副主任"]}),
    ("县政协主席王青、大会秘书长李明在主席台就座。", {"王青": ["县政协主席"], "李明": ["大会秘书长"]}),
    ("省长王青，全国人大财经委副主任委员李明出席。", {"王青": ["省长"], "李明": ["全国人大财经委副主任委员"]}),
    (
        "自治区党委书记、大会主席团常务主席王青主持会议。",
        {"王青": ["自治区党委书记", "大会主席团常务主席"]},
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
    ("团镇委书记仪明代表群团组织致贺词。", {"仪明": ["团镇委书记"]}),
    ("县总工会主席奇达楞太作工作报告。", {"奇达楞太": ["县总工会主席"]}),
    ("副主任王青、印德荣及委员共17人出席。", {"王青": ["副主任"], "印德荣": ["副主任"]}),
    ("新当选的镇长王青、表决通过的名单公布。", {"王青": ["镇长"]}),
    ("人大主席张远，副书记李明参加。", {"张远": ["人大主席"], "李明": ["副书记"]}),
    ("区委书记张远，副主任李明参加。", {"张远": ["区委书记"], "李明": ["副主任"]}),
    ("县委常委组织部长张远出席。", {"张远": ["县委常委", "县委组织部长"]}),
    ("大会选举张远为副镇长，书记李明讲话。", {"张远": [], "李明": ["书记"]}),
    ("新区党工委书记张远出席。", {"张远": ["新区党工委书记"]}),
    ("镇妇联主席王青致辞。", {"王青": ["镇妇联主席"]}),
    ("王青、李明、赵大海等县领导到会祝贺。", {"王青": ["县领导"], "李明": ["县领导"], "赵大海": ["县领导"]}),
    ("王青、李明、赵大海等大会执行主席在主席台就座。", {n: ["大会执行主席"] for n in ("王青", "李明", "赵大海")}),
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
    (
        "王青、李明担任大会执行主席，区委书记王青主持闭幕会并致闭幕词。",
        {("王青", "presided"), ("王青", "spoke")},
    ),
    ("受王青主任委托，会议由李明副主任主持。", {("李明", "presided")}),
    ("老代表王青说，这样的会开得解渴。", {("王青", "spoke")}),
    ("王青作报告；参加县政协会议的全体委员列席了大会。", set()),
    ("镇长王大为对代表们提出三点希望。", {("王大为", "spoke")}),
    ("会议由镇人大副主席王青受镇人大主席李明委托主持。", {("王青", "presided")}),
    ("王青因病未能出席会议。", set()),
    ("主持会议的是镇人大主席李明。", {("李明", "presided")}),
    ("在镇人大主席李明的主持下，大会选举了副镇长。", {("李明", "presided")}),
    ("县总工会副主席李明主持闭幕式，某某某讲话。他说，工会是职工的家。", {("李明", "presided")}),
    ("主任李明向当选人员颁发证书，镇长王青代表他们作了发言。", {("王青", "spoke")}),
    ("县人大常委会副主任王青到青溪镇的会场指导。", {("王青", "attended")}),
    ("县人大常委会副主任买买提江·肉孜到会指导。", {("买买提江·肉孜", "attended")}),
    ("镇人大主席李明主持会议，他说，账要算清。", {("李明", "presided"), ("李明", "spoke")}),
    ("镇人大主席李明主持会议，村里来人介绍情况，他指出几个问题。", {("李明", "presided")}),
    ("副主席王青对筹备工作给予充分肯定，提了两点希望。", {("王青", "spoke")}),
    ("主持会议的镇人大主席李明宣布大会开幕。", {("李明", "presided"), ("李明", "opened")}),
    ("“路修得好。”代表李明说。东村的代表王青建议，多种树。", {("李明", "spoke"), ("王青", "spoke")}),
    ("旗人大常委会副主任斯琴高娃到会指导。", {("斯琴高娃", "attended")}),
    ("李明、黄红等市委换届工作指导组同志到会指导。", {("李明", "attended"), ("黄红", "attended")}),
    ("县委书记李明未出席会议，县长王青以代表身份参加。", {("王青", "attended")}),
    ("王青当选县工商联主席李明到会并讲话。县委副书记李明出席。", {("李明", "attended"), ("李明", "spoke")}),
    ("镇党委书记王青说，要办好实事。镇长李明讲：“要快办。”", {("王青", "spoke"), ("李明", "spoke")}),
    ("习近平、王青、李明等党和国家领导人到会祝贺。", {(name, "attended") for name in ("习近平", "王青", "李明")}),
    ("大会号召学习毛泽东、王青的著作。", set()),
    ("受县委书记王青委托，县人大常委会副主任李明主持会议。", {("李明", "presided")}),
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
    ("县长王青到会祝贺，并先后讲了话。", {("王青", "attended"), ("王青", "spoke")}),
    ("县委宣传部长王青全程指导。", {("王青", "attended")}),
    ("镇党委书记王青代表镇党委向离任的李明、赵大海道了谢，并叮嘱代表们抓好落实。", {("王青", "spoke")}),
    ("80名代表中有78名到会。", set()),
    ("镇党委书记王青为离任的副镇长李明送别并讲话。", {("王青", "spoke")}),
    ("县委书记王青作总结。", {("王青", "spoke")}),
    ("县委书记王青在会上，从明确目标、改进作风等三个方面提出工作要求。", {("王青", "spoke")}),
    ("副镇长王青从工作进度、存在问题等方面，向全体代表进行全面、详实的述职。", {("王青", "spoke")}),
    ("县委组织部长王青就代表团分团活动有关事宜作了安排。", {("王青", "spoke")}),
    ("县人大常委会主任王青颁发任命书，副县长李明列席会议。", {("李明", "observed")}),
    ("镇长王青总结2022年工作，镇党委书记李明主持会议。", {("李明", "presided")}),
    ("中山代表团的王青代表在发言时说，要修路。", {("王青", "spoke")}),
    ("石桥村王青代表认为，要修路。", {("王青", "spoke")}),
    ("王青、李明等参加会议。", {("王青", "attended"), ("李明", "attended")}),
    ("委员们听取了省长王青所作的政府工作报告，讨论了其他报告，提出了积极的意见和建议。", set()),
    ("县委书记王青提出了《关于调整机构的意见》。", set()),
    (
        "王青、李明分别当选镇妇联主席、副主席，镇党委副书记赵大海讲话。",
        {("赵大海", "spoke")},
    ),
    ("县人大常委会主任王青颁发了任命书，新任职人员代表作了履职发言。", set()),
]


@pytest.mark.parametrize(("sentence", "expected"), ACTED)
def test_what_people_did(sentence, expected):
    assert acts(sentence) == expected


WORDS_AT_THE_END = [
    ("镇长孙振作作政府工作报告。", "孙振作"),
    ("镇长孙振作报告。", "孙振"),
    ("会议由镇长孙振作主持。", "孙振作"),
    ("镇长孙振作向大会作报告。", "孙振作"),
    ("副镇长李大明作代表建议办理情况的报告。", "李大明"),
    ("镇长孙振作代表镇人民政府作报告。", "孙振作"),
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
    ("镇长来小平作政府工作报告。", "来小平"),
    ("镇党委书记王青向新当选的班子表示祝贺。", "王青"),
]


@pytest.mark.parametrize(("sentence", "name"), WORDS_AT_THE_END)
def test_names_made_of_words(sentence, name):
    assert list(people(sentence)) == [name]


def test_only_the_row_before_the_words_is_charged_with_an_office():
    text = text_of("会议由常务主席李明主持，王青、张远担任执行主席。")
    found = PEOPLE.find(text)
    offices, _ = ACTS.chairing(text.folded, found)
    assert [text.folded[found[o.person].start : found[o.person].end] for o in offices] == ["王青", "张远"]


@pytest.mark.parametrize(
    "sentence",
    [
        "全镇人大代表陆续来到会场。",
        "何主任向大会作报告。",
        "会上，石书记作为党代表发言。",
        "宋在讲话中要求，抓好落实。",
    ],
)
def test_a_surname_and_another_word_are_no_name(sentence):
    assert not people(sentence)


@pytest.mark.parametrize(("sentence", "expected"), ELECTED)
def test_elections(sentence, expected):
    assert list(dict.fromkeys((name, post) for name, post, _ in elections(sentence))) == expected


@pytest.mark.parametrize(("sentence", "kind", "number"), KINDS)
def test_how_offices_were_filled_or_left(sentence, kind, number):
    assert [found[2] for found in elections(sentence)] == [kind] * number


def half_read(sentence: str) -> list[str]:
    text = text_of(sentence)
    return [doubt.rule for doubt in ELECTIONS.read(text.folded, PEOPLE.find(text))[1]]


@pytest.mark.parametrize("sentence", REMOVED)
def test_who_was_removed_did_not_resign(sentence):
    assert elections(sentence) == []
    assert half_read(sentence) == ["removed-from-office"]


def test_who_of_three_has_which_of_two_posts_is_a_doubt():
    assert half_read("王青、李明、赵大海分别当选为主席、副主席。") == ["posts-unmatched"]
    assert half_read("王青、李明分别当选为主席、副主席。") == []


@pytest.mark.parametrize("entry", [e for e in entries("acts") if e.examples], ids=lambda e: e.name)
def test_examples_of_acts(entry):
    for example in entry.examples:
        assert entry.name in {act for _, act in acts(example + "。")}
    for example in entry.counter_examples:
        assert entry.name not in {act for _, act in acts(example + "。")}
