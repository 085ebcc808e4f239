"""What reading a sentence about reports needs: the lexicon's wording, the verb that governs, what was found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xjcli.extract.phrases import alternatives
from xjcli.lexicon.tables import raw
from xjcli.model import ReportForm

if TYPE_CHECKING:
    from xjcli.extract.bridges import Share
    from xjcli.extract.mentions import DoubtMention, ReportMention


@dataclass(frozen=True, slots=True)
class Governor:
    """The verb that what follows depends on.

    `how` is `hear`, `give` or `tell`; `giver_end` and `giver` are the end of the words that name who gives, and
    those words; `hint` is a phrase that says for whom, `topic` a range named before the verb (就…作说明), `shared`
    whether the giver gives the whole list, `pairs` several givers and for whom each gives, `outer` the verb to which
    an attribute (P作的) belongs.

    Who gives is only read when a report follows: till then `verb` holds from where the giver may be named and
    where the verb begins, and `within` a verb of giving before it that has named no report yet.
    """

    how: str
    end: int
    form: ReportForm = ReportForm.SPOKEN
    giver_end: int | None = None
    giver: str = ""
    hint: str = ""
    topic: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    paired: bool = False
    pairs: tuple[Share, ...] = ()
    shared: bool = True
    agenda: bool = False
    elsewhere: bool = False
    verb: tuple[int, int] | None = None
    within: Governor | None = None
    outer: Governor | None = None


@dataclass(slots=True)
class Findings:
    """What a text was found to hold."""

    mentions: list[ReportMention] = field(default_factory=list)
    doubts: list[DoubtMention] = field(default_factory=list)
    resolved: list[list[ReportMention]] = field(default_factory=list)
    """The reports that one resolution names, a list a resolution."""

    def add_resolved(self) -> None:
        """Add the reports that share a resolution with one that was heard: 关于党委报告、纪委报告的决议."""
        heard = {mention.kind for mention in self.mentions}
        for chain in self.resolved:
            if len(chain) > 1 and any(mention.kind in heard for mention in chain):
                self.mentions += [mention for mention in chain if mention.kind not in heard]


class Wording:
    """The expressions that the lexicon's `reports` gives for single questions about a phrase."""

    def __init__(self) -> None:
        data = raw("reports")
        names, context = data["names"], data["context"]
        notes = f"(?:{alternatives(names['notes'])})*"
        self.document = re.compile(f"(?:{alternatives(names['documents'])}){notes}$")
        self.generic = re.compile(f"(?:{alternatives(names['generic'])}){notes}")
        self.introduction = re.compile(f"(?:{alternatives(names['introductions'])})")
        self.written = re.compile(f"(?:{alternatives(context['written'])})")
        self.coming = re.compile(f"(?:{alternatives(context['coming'])})$")
        self.elsewhere = re.compile(alternatives(context["elsewhere"]))
        self.passed_on = re.compile(f"(?:{alternatives(context['passed_on'])})$")
        self.groups = re.compile(alternatives(context["groups"]))
        self.told = re.compile(f"(?:{alternatives(context['told'].split())}){notes}$")
        self.counted_behind = re.compile(alternatives(names["counted_behind"]))
        self.counted = re.compile(alternatives(names["counted"]))
        self.report = re.compile(names["report"])
        self.follows = re.compile(alternatives(names["follows"]))
        self.written_report = re.compile(alternatives(names["written_reports"]))
        self.about = re.compile(f"(?P<behind>)(?<=[^《了的和、])(?:{names['about']})")
        self.opens_subject = re.compile(names["about"])
        self.of_person = re.compile(names["of_person"])
        self.holder = re.compile(names["holder"])
        self.explained = re.compile(f"(?:{alternatives(names['explained'])}){notes}$")
        self.goes_on = re.compile(alternatives(names["goes_on"]))
        self.joint = re.compile(alternatives(names["joints"]))
        self.draft = re.compile(f"(?:{alternatives(names['drafts'])}){notes}")
        self.of_report = re.compile(f"(?:{alternatives(names['of_report'])})")
        self.entitled = re.compile(f"(?:{alternatives(names['entitled'])})$")
        self.by = re.compile(names["by"])
        self.topics = re.compile(names["topics"])
        self.whose = re.compile(f"(?:{alternatives(names['whose'])})")
        self.particles = re.compile(f"[{names['particles']}]*")
        self.means = str(names["means"])
        self.particle = str(names["particle"])
