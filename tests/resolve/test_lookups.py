"""What is looked up by halves or by words is what a walk through everything finds."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.sessions import SessionMention
from xjcli.extract.standing import Standing
from xjcli.model import Body, SessionKey
from xjcli.resolve.others import Others
from xjcli.resolve.places import Forms
from xjcli.resolve.scopes import Naming
from xjcli.resolve.told import Placed

KEYS = st.builds(
    SessionKey,
    st.sampled_from((Body.NPC, Body.PARTY, Body.PLENUM)),
    st.sampled_from((None, "柳溪镇", "桐山镇", "全国")),
    st.sampled_from((None, 4, 5)),
    st.sampled_from((None, 1, 2)),
)
STANDINGS = st.sampled_from((Standing.REPORTED, Standing.MENTIONED))
NAMES = st.sampled_from(("龙洞乡", "龙洞回族乡", "新龙洞乡", "察右中旗", "察哈尔右翼中旗", "云阳县", "县"))


def naming(key: SessionKey, standing: Standing, at: int) -> Naming:
    """Name a session at a place."""
    mention = SessionMention(at, at + 1, key.body, None, key.term, key.number, "rule")
    return Naming(mention, key, None, standing, in_heading=False)


@given(st.lists(st.integers(0, 60)), st.lists(st.integers(0, 60), max_size=6).map(sorted))
def test_what_stands_in_some_ranges(places: list[int], ends: list[int]):
    scope = list(zip(ends[::2], ends[1::2], strict=False))
    found = Placed(places, lambda place: place).within(scope)
    assert found == [place for place in places if any(start <= place < end for start, end in scope)]


@given(st.lists(st.tuples(KEYS, STANDINGS), min_size=1, max_size=8))
def test_the_nearest_of_other_sessions(told: list[tuple[SessionKey, Standing]]):
    namings = [naming(key, standing, at) for at, (key, standing) in enumerate(told)]
    others = Others(namings)
    for at, one in enumerate(namings):
        others.leave(at)
        key = one.key
        near = [*reversed(namings[:at]), *namings[at + 1 :]]
        bodies = (key.body, Body.PARTY)
        termed = [n for n in near if n.key.term is not None and key.place in (None, n.key.place)]
        nearest = others.with_term(key.place, bodies)
        assert (nearest and nearest.naming) == next((n for n in termed if n.key.body in bodies), None)
        if key.place is None:
            # the first session of a congress may be named without its number
            alike = {key, replace(key, number=None)} if key.number == 1 and key.term else {key}
            same = [n.key.place for n in near if n.key.place and replace(n.key, place=None) in alike]
            placed = [n for n in namings if n.key.place not in (None, "全国")]
            reported = [n for n in placed if n.standing is Standing.REPORTED]
            body = [n for n in placed if n.key.body is key.body]
            told_before = [n for n in reversed(namings[:at]) if n in reported and n.key.body is key.body]
            found = [*same, *(n.key.place for n in (*told_before, *reported)), None][0]
            assert others.place(key, Standing.NEUTRAL) == found
            assert others.place_at_all(key) == [*(n.key.place for n in (*body, *placed)), None][0]
            namings[at] = one._replace(key=replace(key, place=others.place(key, Standing.NEUTRAL)))
        others.learn(at, namings[at])


@given(st.lists(st.lists(NAMES, min_size=1, max_size=2).map(tuple)), st.lists(NAMES.map(lambda name: (name,))), NAMES)
def test_places_by_their_names(safe: list[tuple[str, ...]], unsafe: list[tuple[str, ...]], name: str):
    forms = Forms(safe, unsafe)
    assert forms.ending(f"新{name}") == next((chain for chain in safe if f"新{name}".endswith(chain[-1])), None)
    parts = [chain[:size] for chain in (*safe, *unsafe) for size in range(1, len(chain) + 1)]
    like = list(forms.like(name))
    assert [chain for chain in like if chain[-1] == name] == [chain for chain in parts if chain[-1] == name]
    longer = {"龙洞乡": "龙洞回族乡", "察右中旗": "察哈尔右翼中旗"}.get(name, "")
    assert [chain for chain in like if chain[-1] != name] == [chain for chain in parts if chain[-1] == longer]
