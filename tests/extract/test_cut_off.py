"""Pages that end in the midst of a list are read as far as they go."""

from __future__ import annotations

import pytest

from xjcli.pipeline import process


@pytest.mark.parametrize("length", range(60, 75))
def test_a_page_may_end_anywhere(length: int):
    page = (
        "东桥镇召开人代会\n\n1月5日，东桥镇第五届人民代表大会第三次会议举行。"
        "会议听取了区法院院长柯友生、区检察院检察长印德荣的报告。"
    )
    (record,) = process(page[:length].encode(), "page.txt").articles
    assert [account.key.id for account in record.accounts] == ["npc:东桥镇:5:3"]


def test_a_term_that_no_database_could_hold_is_none():
    page = "东桥镇召开人代会\n\n1月5日，东桥镇第9223372036854775808届人民代表大会第三次会议举行。"
    (record,) = process(page.encode(), "page.txt").articles
    assert all((account.key.term or 0) < 10_000 for account in record.accounts)
