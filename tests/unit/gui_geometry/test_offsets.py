from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconciler.gui.utf16 import Offsets


def test_each_emoji_counts_twice_for_qt() -> None:
    offsets = Offsets("🔥🔥 fire")
    assert [offsets.to_units(i) for i in range(4)] == [0, 2, 4, 5]
    assert [offsets.to_code_points(u) for u in range(6)] == [0, 0, 1, 1, 2, 3]
    assert (offsets.length, offsets.units_length) == (7, 9)


def test_offsets_outside_go_to_the_ends() -> None:
    offsets = Offsets("ab")
    assert (offsets.to_units(-1), offsets.to_units(9)) == (0, 2)
    assert (offsets.to_code_points(-1), offsets.to_code_points(9)) == (0, 2)


@given(st.text(alphabet=st.sampled_from("aé€🔥𝒳 "), max_size=30))
def test_units_are_those_of_the_encoding_and_lead_back(text: str) -> None:
    offsets = Offsets(text)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-16-le")) // 2
        assert offsets.to_units(at) == units
        assert offsets.to_code_points(units) == at
