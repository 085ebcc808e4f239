"""Reports: what is found in sentences of our own, and in the examples of the lexicon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.phrases import MOST
from xjcli.extract.reports import ReportFinder
from xjcli.lexicon.tables import raw

FINDER = ReportFinder()


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    """Give kind, title and the last characters of the giver's words, of each report that was found."""
    return [
        (
            str(mention.kind),
            text[mention.title[0] : mention.title[1]] if mention.title else None,
            text[max(0, mention.giver_end - 2) : mention.giver_end] if mention.giver_end is not None else None,
        )
        for mention in FINDER.find(text)
    ]


def summary(text: str) -> str:
    """Give each report as kind/rule-or-form:title@last two characters of the giver's words, set apart by spaces."""
    reports = []
    for mention in FINDER.find(text):
        rule = f"/{mention.rule}" if mention.rule in ("by-body", "paired", "standing", "groups") else ""
        form = "/written" if mention.form == "written" else ""
        title = ":" + text[mention.title[0] : mention.title[1]] if mention.title else ""
        giver = "" if mention.giver_end is None else "@" + text[max(0, mention.giver_end - 2) : mention.giver_end]
        if mention.rule != "agenda":
            reports.append(f"{mention.kind}{rule}{form}{title}{giver}")
    return " ".join(reports)


def lexicon_examples(name: str) -> list[tuple[str, str]]:
    tables = [entry for table in ("topic", "institution") for entry in raw("reports")[table]]
    return [
        (kind, text) for entry in tables for kind in entry.get("kinds", [entry["name"]]) for text in entry.get(name, ())
    ]


@pytest.mark.parametrize(("kind", "text"), lexicon_examples("examples"))
def test_example_of_the_lexicon_is_found(kind: str, text: str) -> None:
    assert kind in [found for found, _, _ in read(text)]


@pytest.mark.parametrize(("kind", "text"), lexicon_examples("counter_examples"))
def test_counter_example_of_the_lexicon_is_not_found(kind: str, text: str) -> None:
    assert kind not in [found for found, _, _ in read(text)]


CASES = [
    ("县委组织部长李明就选举出席省第十二次党代会代表事宜进行了说明。", "election@李明"),
    ("会议听取了区委组织部副部长李明关于区人大四次会议列席人员名单的说明。", "other@李明"),
    ("全年听取和审议“一府两院”专项工作报告17项、重大事项报告2项。", ""),
    ("会议听取各代表团关于县人大常委会及法院、检察院工作报告讨论情况的汇报。", "other/groups"),
    ("会议听取了部分市人大代表的述职报告。", "other@代表"),
    ("镇长李明代表镇政府作《政情通报》。", "government@李明"),
    ("全会审议通过了拟提请党代会审议的柳桥县委工作报告。", "party"),
    ("会上通报了全国政协会议主要情况。", ""),
    ("镇长李明的政府工作报告赢得阵阵掌声。", "government@李明"),
    ("镇财政所所长刘洋的预算执行情况和2020年预算草案报告，写得短，代表们问得长。", "budget@刘洋"),
    ("去年的政府工作报告赢得掌声。", ""),
    ("村务监督委员会主任刘洋通报了土地流转的经过。", "other@刘洋"),
    ("村会计李明通报修桥款的来龙去脉：集资三万元。", "other@李明"),
    ("财政科科长李明报告了1956年财政预算执行的情形。", "budget@李明"),
    ("镇长李明向大会作了政府工作报告。", "government@李明"),
    (
        "会上，镇长李明同志代表镇人民政府向大会作《政府工作报告》，镇人大主席王芳作人大主席团工作报告。",
        "government@同志 congress@王芳",
    ),
    (
        "受镇人民政府委托，副镇长赵亮向大会作《关于柳桥镇2020年财政预算执行情况和2021年财政预算（草案）的报告》。",
        "budget@赵亮",
    ),
    (
        "会议听取和审议了县长周平所作的政府工作报告，审查和批准了县发改局局长钱进所作的计划报告和县财政局局长孙力所作的预算报告。",
        "government@周平 plan@钱进 budget@孙力",
    ),
    (
        "大会听取并审议了市长吴刚代表市人民政府所作的《政府工作报告》和市人大常委会主任郑直受市人大常委会委托所作的《常委会工作报告》。",
        "government@吴刚 congress@郑直",
    ),
    (
        "会议听取了市中级人民法院院长冯远、市人民检察院检察长陈晨分别作的市中级人民法院工作报告和市人民检察院工作报告。",
        "court/paired@陈晨 procuratorate/paired@陈晨",
    ),
    (
        "镇党委书记张伟、镇纪委书记刘洋分别代表中共柳桥镇第八届委员会和镇纪律检查委员会作工作报告。",
        "party@张伟 discipline@刘洋",
    ),
    ("刘洋主持会议并作政府工作报告。", "government@刘洋"),
    ("镇纪委书记刘洋向大会书面提交纪委工作报告。", "discipline/written@刘洋"),
    ("纪委工作报告由镇党委委员、纪委书记刘洋书面提交大会审查。", "discipline/written@刘洋"),
    ("会议审议了市政协常委会工作报告（草案），副主席刘洋就报告的起草作了说明。", "cppcc@刘洋"),
    ("刘洋主持会议，并代表区委常委会作工作报告。", "party@刘洋"),
    ("全会听取和讨论了张伟受市委常委会委托作的工作报告。", "party@张伟"),
    (
        "张伟就《中共柳桥市委关于制定柳桥市国民经济和社会发展第十四个五年规划的建议（讨论稿）》向全会作了说明。",
        "plan@张伟",
    ),
    ("全会由市委常委会主持，市委书记张伟作了重要讲话。", ""),
    ("会议书面听取了镇人民政府关于上半年预算执行情况的报告。", "budget/written"),
    ("会议还书面印发了《柳桥镇2019年财政决算报告》。", "budget/written"),
    (
        "会议书面审议了《柳桥镇人大主席团工作报告》《柳桥镇2021年财政预算执行情况与2022年财政预算草案的报告》。",
        "congress/written budget/written",
    ),
    ("报告指出，五年来全镇经济稳步发展。政府工作报告提出，今年要办好十件实事。", ""),
    ("代表们认为，政府工作报告实事求是。", ""),
    ("代表们对政府工作报告、财政预算报告和人大主席团工作报告进行了认真审议。", "government budget congress"),
    ("代表们围绕镇党委工作报告、纪委工作报告展开热烈讨论。", "party discipline"),
    ("大会号召，认真学习宣传贯彻市委书记张伟在市第九次党代会上所作的报告。", ""),
    ("会议传达了区委书记在区委全会上作的工作报告精神。", ""),
    (
        "大会以“凝心聚力开新局，团结奋进谱新篇”为主题，李明代表镇党委作了题为“凝心聚力开新局”的工作报告。",
        "party:凝心聚力开新局@李明",
    ),
    ("李明以《牢记嘱托勇毅前行》为题，代表中共柳桥镇第六届委员会向大会作报告。", "party:牢记嘱托勇毅前行@李明"),
    ("镇党委书记李明作党委工作报告，题目是《牢记嘱托勇毅前行》。", "party:牢记嘱托勇毅前行@李明"),
    ("会议听取了街道办事处主任何勇作的街道上半年工作情况报告。", "government@何勇"),
    ("街道人大工委主任马兰通报了代表建议办理情况。", "proposals@马兰"),
    ("会议听取了区政府关于2020年度环境状况和环境保护目标完成情况的报告。", "other"),
    ("会议听取和审议了区人民法院、区人民检察院关于行政审判工作情况的报告。", "court procuratorate"),
    ("会议听取了区监察委员会关于开展扶贫领域监督工作情况的专项报告。", "discipline"),
    ("主席团会议听取了代表资格审查委员会关于代表资格审查情况的报告，审议通过了选举办法草案。", "election"),
    ("会议听取各代表团讨论情况的汇报。", "other/groups"),
    ("大会主席团听取了各代表团审议政府工作报告情况的汇报。", "other/groups"),
    ("会议听取了各讨论组关于讨论政府工作报告情况的汇报。", "other/groups@论组"),
    ("会议通过了各项工作报告决议草案。", ""),
    ("会议通报了镇人民政府上半年工作情况。", "government"),
    ("镇长李明向主席团通报了全镇上半年经济社会发展情况。", "government@李明"),
    ("政协主席沈浩代表政协柳桥县第九届委员会常务委员会向大会报告工作。", "cppcc@沈浩"),
    ("副主席高峰受政协常委会委托，向大会作关于九届一次会议以来提案工作情况的报告。", "proposals@高峰"),
    ("会议听取了副主席高峰所作的提案工作报告和委员会提案审查情况的报告。", "proposals@高峰 proposals"),
    ("周兰代表县妇联第十届执行委员会作题为《巾帼建功新时代》的工作报告。", "other:巾帼建功新时代@周兰"),
    ("大会听取和审议了县总工会第八届委员会工作报告、财务工作报告和经费审查委员会工作报告。", "other other other"),
    ("大会听取并审议通过了镇残联第四届主席团工作报告。", "other"),
    ("团镇委书记林晓代表共青团柳桥镇第十五届委员会作工作报告。", "other@林晓"),
    ("会议听取村委会主任工作报告及村务监督委员会工作报告、财务收支情况的报告。", "other other other"),
    ("代表资格审查委员会主任石磊作代表资格审查报告。", "election@石磊"),
    ("会议通过了代表资格审查委员会关于代表资格的审查报告。", "election"),
    ("组织委员吴敏作大会筹备工作情况的报告。", "other@吴敏"),
    ("大会议程有：听取和审议政府工作报告；选举镇长。", ""),
    ("会议将听取和审议镇人民政府工作报告、镇人大主席团工作报告。", ""),
    ("会议听取了李明作的工作报告。", "other/by-body@李明"),
    ("会议审议通过了工作报告。", "other/by-body"),
    ("大会审议通过了镇党委、镇纪委两个工作报告。", "party discipline"),
    ("大会审议并通过了党委、纪委工作报告，通过了关于党委、纪委工作报告的决议。", "party discipline"),
    ("会议听取审议了镇政府、镇人大工作报告。", "government congress"),
    (
        "代表们分组审议政府工作报告、计划报告、预算报告以及人大常委会、法院、检察院工作报告。",
        "government plan budget congress court procuratorate",
    ),
    ("代表审议了“两院”工作报告。", "court procuratorate"),
    ("代表团审议计划、预算报告。", "plan budget"),
    ("会议听取了县革命委员会副主任杨树所作的工作报告。", "government@杨树"),
    (
        "乡长牛犇作《政府工作报告》，乡人大主席马跃作《乡人大主席团工作报告》，财政所长朱青作《财政预决算报告》。",
        "government@牛犇 congress@马跃 budget@朱青",
    ),
    (
        "会议听取县长牛犇关于县人民政府工作的报告、县计委主任马跃关于1985年国民经济和社会发展计划的报告、县财政局长朱青关于1984年财政决算和1985年财政预算的报告。",
        "government@牛犇 plan@马跃 budget@朱青",
    ),
    ("县法院院长雷鸣、县检察院检察长方圆分别作了法院、检察院工作报告。", "court/paired@方圆 procuratorate/paired@方圆"),
    ("镇长李明和镇人大主席王青分别作了工作报告。", "government@李明 congress@王青"),
    ("县法院院长雷鸣、县检察院检察长方圆分别向大会报告工作。", "court@雷鸣 procuratorate@方圆"),
    ("镇长李明、副镇长王青分别作工作报告。", "government/paired@王青"),
    ("县法院院长雷鸣、县检察院检察长方圆，也分别向大会报告了工作。", "court@雷鸣 procuratorate@方圆"),
    (
        "镇长李明代表镇人民政府报告工作；镇人大主席王青代表大会主席团报告一年来的工作。",
        "government@李明 congress/standing@王青",
    ),
    ("镇长李明所作的政府工作报告全面总结了过去一年的工作。", "government@李明"),
    ("李明在作政府工作报告时指出，过去一年成绩来之不易。", "government@李明"),
    ("李明在政府工作报告中指出，过去一年成绩来之不易。", ""),
    (
        "大会审议通过了镇长李明作的《政府工作报告》及镇人大主席团主席王芳作的《人大主席团工作报告》。",
        "government@李明 congress@王芳",
    ),
    ("副镇长赵亮作2022年民生实事项目完成情况和2023年民生实事候选项目的说明。", "projects@赵亮"),
    ("会议票决产生了2023年民生实事项目，听取了2022年民生实事项目完成情况的报告。", "projects"),
    ("李明作《柳桥镇国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要（草案）》的报告。", "plan@李明"),
    ("会议审查批准了《柳桥镇国民经济和社会发展第十四个五年规划纲要（草案）》。", "plan"),
    ("居民区党总支书记朱琳向居民代表报告了2021年居民区工作情况。", "other@朱琳"),
    ("朱琳作党总支工作报告。", "party@朱琳"),
    ("会议应到代表60名，听取了报告。", ""),
    ("县委书记张伟作了动员报告。", "other@张伟"),
    ("国务院总理李强代表国务院向大会作政府工作报告。", "government@李强"),
    ("孙力作“十三五”规划纲要（草案）的说明。", "plan@孙力"),
    ("大会书面审查了党费收缴、使用和管理情况的报告。", "other/written"),
    ("大会审查批准镇纪委书面工作报告。", "discipline/written"),
    ("纪委书记刘洋向大会书面报告工作。", "discipline/written@刘洋"),
    ("会议审议了中共柳桥镇纪律检查委员会向大会的书面报告。", "discipline/written"),
    ("纪委工作报告以书面形式提交大会审议。", "discipline/written"),
    ("陈刚作候选人情况的说明。", "election@陈刚"),
    ("会议听取了陈刚关于人事任免事项的说明。", "other@陈刚"),
    ("会议听取了张伟同志代表市委常委会所作的工作报告，审议通过了《中共柳桥市委关于深化改革的决定》。", "party@同志"),
    ("区委副书记、区长王磊就经济工作作部署。", ""),
    ("大会执行主席丁一主持会议。财政局局长孙力报告了2018年预算执行情况。", "budget@孙力"),
    (
        "会议听取和审议通过了柳桥镇人民政府工作报告、柳桥镇2021年财政预算执行情况及2022年财政预算（草案）的报告、柳桥镇人大主席团工作报告。",
        "government budget congress",
    ),
    (
        "大会听取和审议了镇长李明同志代表镇人民政府所作的《政府工作报告》以及人大主席王芳同志代表镇人大主席团所作的《人大主席团工作报告》。",
        "government@同志 congress@同志",
    ),
    ("代表们听取并审议了《政府工作报告》，审查批准了财政预决算报告，票决产生了十件民生实事。", "government budget"),
    (
        "会上，镇党委副书记、镇长李明代表镇政府作工作报告，镇人大主席王芳代表镇人大主席团作工作报告，镇财政所所长孙力书面作财政预算执行情况报告。",
        "government@李明 congress@王芳 budget/written@孙力",
    ),
    (
        "会上，李明作镇政府工作报告；王芳作镇人大工作报告；书面报告镇2022年财政预算执行情况和2023年财政预算。",
        "government@李明 congress@王芳 budget/written",
    ),
    ("李明同志所作的《政府工作报告》，客观总结了五年来的工作。", "government@同志"),
    ("全会审议通过了区纪委常委会工作报告。", "discipline"),
    (
        "纪委全会审议通过了刘洋同志代表区纪委常委会所作的《深化纪检监察体制改革》的工作报告。",
        "discipline:深化纪检监察体制改革@同志",
    ),
    (
        "会议总结了2020年工作，审议通过了刘洋代表市纪委常委会所作的题为《忠诚履职》的工作报告。",
        "discipline:忠诚履职@刘洋",
    ),
    (
        "会议听取和审议了政协第九届柳桥县委员会常务委员会工作报告和提案工作情况的报告，列席了县第十届人民代表大会第三次会议，听取并讨论了县人民政府工作报告及其他有关报告。",
        "cppcc proposals government",
    ),
    ("委员们列席了区十届人大三次会议，听取并讨论政府工作报告等。", "government"),
    (
        "会议通过了政协柳桥区第九届委员会提案审查委员会关于九届三次会议提案审查情况的报告，通过了政协柳桥区第九届委员会第三次会议政治决议。",
        "proposals",
    ),
    ("沈浩主席作常委会工作报告，高峰副主席作提案工作报告。", "congress/standing@主席 proposals@主席"),
    ("大会开幕式上，区政协主席沈浩作政协柳桥区第九届委员会常务委员会工作报告。", "cppcc@沈浩"),
    (
        "区人大常委会主任郑直主持会议，听取和审议了区政府关于2020年区级决算草案和2021年上半年预算执行情况的报告、审计工作报告。",
        "budget other",
    ),
    ("常委会会议听取了副区长钱进受区政府委托作的关于优化营商环境工作情况的报告。", "other@钱进"),
    ("会议听取了区人大常委会执法检查组关于检查《中华人民共和国固体废物污染环境防治法》实施情况的报告。", "congress"),
    ("会议审议了区人大常委会代表资格审查委员会关于个别代表的代表资格的报告。", "election"),
    ("会议听取了区人民法院院长冯远关于提请任免人员的说明。", "other@冯远"),
    ("大会由张伟主持。李明作了题为《凝心聚力再创辉煌》的政府工作报告。", "government:凝心聚力再创辉煌@李明"),
    (
        "会议审议并通过了镇党委书记张伟代表中国共产党柳桥镇第十届委员会所作的题为《勇担使命再出发》的工作报告，审议通过了《中国共产党柳桥镇纪律检查委员会工作报告》。",
        "party:勇担使命再出发@张伟 discipline",
    ),
    (
        "张伟代表中共柳桥镇委员会向大会作题为《勇担使命》的党委工作报告。刘洋代表中共柳桥镇纪律检查委员会作题为《守正创新》的纪委工作报告。",
        "party:勇担使命@张伟 discipline:守正创新@刘洋",
    ),
    (
        "大会审议了中共柳桥镇第十届委员会工作报告（书面）、中共柳桥镇纪律检查委员会工作报告（书面）。",
        "party/written discipline/written",
    ),
    (
        "大会听取了张伟代表中共柳桥县第十一届委员会作的题为《团结奋斗谱写新篇章》的报告；审议了中共柳桥县纪律检查委员会的工作报告；选举产生了新一届县委。",
        "party:团结奋斗谱写新篇章@张伟 discipline",
    ),
    (
        "县委书记张伟作《为实现全县小康而奋斗》的报告，县纪委书记刘洋作《县纪律检查委员会工作报告》。",
        "party:为实现全县小康而奋斗@张伟 discipline@刘洋",
    ),
    (
        "会议听取并讨论了县委书记张伟代表上届县委作的《加快改革步伐，振兴柳桥经济》的报告。",
        "party:加快改革步伐，振兴柳桥经济@张伟",
    ),
    ("会议听取和审议了公社革委会主任牛犇作的《工作报告》。", "government@牛犇"),
    (
        "会议听取了县人委副县长牛犇所作的《1956年工作报告》，县法院院长雷鸣所作的《法院工作报告》。",
        "government@牛犇 court@雷鸣",
    ),
    (
        "会议审议通过乡人民政府工作报告、乡财政预决算报告、乡人大主席团工作报告以及各项决议。",
        "government budget congress",
    ),
    ("会议通过政府工作报告和财政预算决算报告的决议。", ""),
    ("大会审议批准了街道工委副书记、办事处主任何勇作的《街道办事处工作报告》。", "government@何勇"),
    (
        "居民区党总支书记、居委会主任朱琳代表居委会向居民代表作2021年工作总结和2022年工作计划的报告。",
        "other@朱琳 other@朱琳",
    ),
    ("会议听取了居委会2020年工作报告、居民公约修订说明和财务收支情况报告。", "other other other"),
    ("会议听取了社区党支部书记的述职报告。", "party"),
    ("村党总支书记朱琳作村“两委”工作报告。", "other@朱琳"),
    ("周兰代表新桥镇妇联第十届执委会作了题为《凝聚巾帼力量》的工作报告。", "other:凝聚巾帼力量@周兰"),
    ("大会听取并审议通过了第十届执委会工作报告。", "other"),
    ("镇总工会主席何静代表镇总工会第三届委员会作工作报告，经审委主任朱玉作经费审查工作报告。", "other@何静 other@朱玉"),
    ("大会听取了何静同志代表县残联第五届主席团所作的题为《团结奋进》的工作报告。", "other:团结奋进@同志"),
    ("大会审议通过了《柳桥县科协第七届委员会工作报告》和《柳桥县科学技术协会实施〈章程〉细则》。", "other"),
    ("大会听取和审议了县侨联第六届委员会工作报告。", "other"),
    (
        "大会审议通过了张伟作的第二届理事会工作报告、财务报告、《章程（修改草案）》说明。",
        "other@张伟 other other:章程（修改草案）",
    ),
    ("大会听取了筹备工作情况报告。", "other"),
    ("代表资格审查小组组长吴敏作代表资格审查情况的报告。", "election@吴敏"),
    ("会议听取并通过了代表资格审查报告、选举办法说明。", "election election"),
    ("会议听取了主席团关于候选人酝酿情况的说明。", "election"),
    ("会议审查了“十五五”规划纲要（草案）。", "plan"),
    ("会议听取了镇长王青作的“十四五”规划纲要（草案）的报告。", "plan@王青"),
    ("会议通过了关于“十五五”规划纲要（草案）的决议。", ""),
    ("会议听取了政府工作报告、“十四五”规划执行情况。", "government plan"),
    ("会议审议了大会主席团关于各代表团酝酿讨论候选人情况的汇报。", "election/groups"),
    ("主席团听取了大会秘书处关于代表议案处理意见的报告。", "proposals"),
    ("大会收到代表议案3件，建议、批评和意见42件，议案审查委员会向大会作了关于议案处理意见的报告。", "proposals"),
    ("会议听取镇政府关于镇十届人大二次会议代表建议办理情况的通报。", "proposals"),
    ("会议听取镇政府上半年工作情况、财政预算执行情况的汇报。", "government budget"),
    ("会议听取了镇政府2022年上半年工作情况的报告和镇2022年上半年财政预算执行情况的报告。", "government budget"),
    ("会议听取和审议了镇人民政府关于河道整治情况的专项工作报告。", "other"),
    ("与会人员听取了镇派出所、镇司法所年度工作报告。", "other"),
    ("主席团成员听取镇政府关于民生实事项目推进情况汇报。", "projects"),
    ("区政协主席沈浩向常委会通报了区委常委会会议精神。", ""),
    ("区长李明应邀通报全区上半年经济社会发展情况。", "government@李明"),
    ("会议听取了区政府上半年经济社会发展情况通报。", "government"),
    ("会议邀请区长李明作上半年全区经济社会发展情况通报。", "government@李明"),
    ("常委会议听取了关于政协提案办理情况的通报，审议通过了调研报告。", "proposals"),
    ("区政协副主席高峰汇报了“优化营商环境”调研情况。", "other@高峰"),
    ("会议审议通过了《关于推进乡村振兴的调研报告》和有关人事事项。", "other:关于推进乡村振兴的调研报告"),
    ("本报讯记者从会上获悉，政府工作报告经全体代表审议通过。", "government"),
    ("计划报告、预算报告，均以书面形式提交大会审查。", "plan/written budget/written"),
    ("大会以举手表决的方式，一致通过政府工作报告、人大工作报告。", "government congress"),
    ("会议依次表决通过了镇政府工作报告、镇人大工作报告、镇财政预算报告的决议。", ""),
    ("会议传达学习了区委书记张伟在区党代会上作的报告。", ""),
    ("张伟说，李明同志作的政府工作报告，我完全赞成。", "government@同志"),
    ("会议审议了镇人民政府2020年工作报告和2021年工作计划。", "government"),
    ("李明向大会作2022年政府工作报告，提交2023年民生实事候选项目草案供代表审议。", "government@李明"),
    ("大会对上届镇党委、镇纪委工作报告进行了审议。", "party discipline"),
    ("大会分别听取了张伟、刘洋作的镇党委、纪委工作报告。", "party@刘洋 discipline@刘洋"),
    (
        "党委书记张伟作党委工作报告、党委副书记刘洋作纪委工作报告、组织委员吴敏作党代表资格审查报告。",
        "party@张伟 discipline@刘洋 election@吴敏",
    ),
    ("镇长李明代表镇人民政府报告了过去五年的工作。", "government@李明"),
    ("区长李明代表区政府向大会报告政府工作。", "government@李明"),
    ("院长冯远、检察长陈晨分别报告了法院、检察院工作。", "court/paired@陈晨 procuratorate/paired@陈晨"),
    ("郑直受区人大常委会委托，向大会报告工作。", "congress@郑直"),
    ("受市政协常委会委托，高峰报告提案工作情况。", "proposals@高峰"),
    (
        "市长吴刚作政府工作报告，市发改委主任、市财政局局长书面报告计划、预算情况。",
        "government@吴刚 plan/written@局长 budget/written@局长",
    ),
    ("大会印发了计划报告、预算报告，请代表审查。", ""),
    ("镇纪委书记刘洋向大会提交了题为《守正创新》的书面报告。", "discipline/written:守正创新@刘洋"),
    ("会议听取了县长牛犇的政府工作报告，讨论了修渠工作。", "government@牛犇"),
    ("牛犇作政府工作报告，并就县志编修方案作了说明。", "government@牛犇 other@牛犇"),
    ("受县人大常委会委托，马跃报告工作。", "congress@马跃"),
    ("张伟主持会议并代表常委会报告工作。", "congress/standing@张伟"),
    ("张伟代表上届委员会作工作报告。", "party/standing@张伟"),
    ("乡纪委书记向东海代表乡纪律检查委员会，向大会作工作报告。", "discipline@东海"),
    ("县法院院长雷鸣作关于环境资源审判工作情况的报告。", "court@雷鸣"),
    (
        "常委会听取了财政局局长孙力所作的《关于2020年上半年预算执行情况的报告》和《关于2019年财政决算的报告》。",
        "budget@孙力 budget@孙力",
    ),
    ("雷鸣因病未到会，其2020年村务工作报告由会计方圆代为宣读。", "other@会，"),
    ("《柳桥镇2020年财政预算执行情况的报告》和镇人大工作报告印发全体代表。", "budget/written congress/written"),
    ("县发改局、县财政局分别提交了计划草案的报告、预算草案的报告，由代表书面审查。", "plan/paired budget/paired"),
    ("会议听取了街道办事处工作报告、2020年实事项目完成情况及代表意见处理情况。", "government projects proposals"),
    ("会议共有两项议程：一是由牛犇同志代表乡政府作政府工作报告；二是选举乡长。", "government@同志"),
    ("会议一致通过：\n《提案审查委员会关于提案审查情况的报告》\n代表们报以掌声。", "proposals"),
    ("朱琳作村委会工作报告，题目只有四个字：《一碗清水》。", "other:一碗清水@朱琳"),
    ("副镇长赵亮对民生实事候选项目逐一说明。", "projects@赵亮"),
    ("会议听取了区政府关于落实禁渔规定，开展长江大保护情况的报告。", "other"),
    ("代表们听取了政府、财政及人大工作报告。", "government budget congress"),
    ("大会听取了政府工作报告，并批准了这个报告。", "government"),
    ("大会书面印发《柳桥区2020年国民经济和社会发展计划执行情况的报告》，提请审查。", "plan/written"),
    ("会议听取了县政府关于政府机构改革情况的报告。", "other"),
    ("会议听取了县政府关于政府2021年工作情况的报告。", "government"),
    ("会议听取了代表联络室主任韩冰受委托宣读的《关于选举工作情况的报告》。", "election@韩冰"),
    ("大会听取了由徐亮代表镇党委、韩冰代表镇纪委所作的工作报告。", "party@徐亮 discipline@韩冰"),
    ("镇党委书记徐亮代表镇党委，镇纪委书记韩冰代表镇纪委向大会作工作报告。", "party@徐亮 discipline@韩冰"),
    ("徐亮代表镇党委致辞，韩冰代表镇纪委作工作报告。", "discipline@韩冰"),
    ("会议听取了镇长李明的政府工作报告，镇人大主席金涛的人大工作报告。", "government@李明 congress@金涛"),
    ("会议听取了政府工作报告，代表们对报告表示满意。", "government"),
    (
        "李明作工会工作报告和财务报告（书面）。副主席步云作财务报告（书面）。",
        "other@李明 other/written other/written@步云",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reports_of_a_sentence(text: str, expected: str) -> None:
    assert summary(text) == expected


def test_agenda_is_marked() -> None:
    text = "建议会议议程如下：\n一、听取和审议柳桥区人民政府工作报告；\n二、选举区长。\n会议听取了区法院工作报告。"
    assert [(mention.kind, mention.rule) for mention in FINDER.find(text)] == [
        ("government", "agenda"),
        ("court", "heard"),
    ]


def test_agenda_of_a_session_that_goes_on_is_still_to_come() -> None:
    text = "会议议程有两项：听取和审议柳桥区政府工作报告；选举区长。\n本次会议将于5日下午闭幕。"
    assert {mention.rule for mention in FINDER.find(text)} == {"agenda"}


def test_agenda_that_was_completed_was_heard() -> None:
    done = "大会圆满完成了会议规定的各项议程：听取和审议了柳桥区人民政府工作报告。"
    assert [(mention.kind, mention.rule) for mention in FINDER.find(done)] == [("government", "heard")]


def test_report_that_shares_a_resolution_with_one_heard_was_heard() -> None:
    shared = "大会通过了关于镇党委报告、镇纪委报告的决议。"
    assert summary(shared) == ""
    assert summary("大会听取了镇党委工作报告。" + shared) == "party discipline"


def test_unnamed_reports_are_doubted() -> None:
    assert [doubt.rule for doubt in FINDER.doubts("大会听取了三个报告。")] == ["report-unnamed"]
    assert FINDER.doubts("大会听取了政府工作报告。") == []


@pytest.mark.parametrize("dense", ["作", "关于", "《", "听取", "作报告", "向大会作报告，", "和"])
def test_dense_text_is_read_up_to_a_bound(dense: str) -> None:
    assert len(FINDER.find(dense * 20_000 + "报告")) <= MOST


@given(st.text(alphabet="听取审议通过作了的报告说明《》“”（），。；、和及关于政府代表向大会书面决议\n丁", max_size=60))
def test_any_text_is_read_and_ranges_lie_in_it(text: str) -> None:
    for mention in FINDER.find(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.giver_end is None or mention.giver_end <= mention.end
    FINDER.doubts(text)
