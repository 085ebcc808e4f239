"""How sessions are named that no text names in full."""

from __future__ import annotations

import pytest

from xjcli.lexicon.naming import composed


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (("npc", "青溪镇", 7, 6), "青溪镇人大第七届第六次会议"),
        (("npcsc", "青溪区", 16, 10), "青溪区人大常委会第十六届第十次会议"),
        (("party", "青溪镇", 3, 1), "青溪镇第三次党代会"),
        (("party", "青溪镇", 16, 5), "青溪镇党代会第十六届第五次会议"),
        (("women", "青溪县", 9, None), "青溪县第九次妇代会"),
        (("plenum", None, 2, None), "全会第二届"),
    ],
)
def test_a_session_is_named_by_what_is_known(key: tuple[str, str | None, int | None, int | None], name: str):
    assert composed(*key) == name
