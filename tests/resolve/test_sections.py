"""Sections of an article that a place or a body heads, and levels behind the name of a place. All invented."""

from __future__ import annotations

from .page import article, counted


def test_sections_headed_by_places_are_each_of_their_own_session():
    record = article(
        "四镇人代会同日召开\n\n12月27日，我县三个镇的人代会同时开幕。\n\n"
        "【青溪镇】青溪镇第九届人民代表大会第三次会议开幕，应到代表68名。镇长王青作政府工作报告。\n\n"
        "【东溪镇】镇第十届人民代表大会第三次会议由李明主持，实到代表56名。\n\n"
        "【西溪镇】西溪镇第七届人民代表大会第三次会议筹备了一个月，镇长赵大海说，出席的代表有61名。\n"
    )
    told = dict(counted(record))
    assert told["npc:青溪镇:9:3"] == [68]
    assert told["npc:东溪镇:10:3"] == [56]
    assert all(61 not in counts for session, counts in told.items() if "西溪镇" not in session)


def test_sections_headed_by_bodies_are_each_of_their_own_session():
    record = article(
        "我县“两会”闭幕侧记\n\n"
        "本报讯 2月9日，政协青溪县八届五次会议闭幕，县十四届人大五次会议的代表们举起了表决票。\n\n"
        "【政协会议】\n\n应到委员193名，实到181名。县政协主席王青主持闭幕大会。\n\n"
        "【人代会】\n\n应到代表226人，实到219人。县长李明作政府工作报告。\n"
    )
    told = dict(counted(record))
    assert told == {"cppcc:青溪县:8:5": [193, 181], "npc:青溪县:14:5": [226, 219]}


def test_a_level_set_behind_the_name_of_its_place_is_no_part_of_it():
    record = article(
        "各县人代会结束\n\n青溪县　县十一届人大三次会议于2月23日召开，到会代表208名。\n\n"
        "东溪县　县第六届人民代表大会第三次会议开到3月4日，169名代表出席了闭幕大会。\n"
    )
    assert [a.key.id for a in record.accounts] == ["npc:青溪县:11:3", "npc:东溪县:6:3"]
