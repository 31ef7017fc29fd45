"""Certificates of completed training: a page for each who completed the course."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mfdw_desktop.domain.learning import Course, Learner
from mfdw_desktop.domain.papers import BranchFacts
from mfdw_desktop.reporting import branch_paper as shared
from mfdw_desktop.reporting.branch_paper import Maker
from mfdw_desktop.reporting.document import Block, Certificate, Document, Paper
from mfdw_desktop.reporting.text import isolate
from mfdw_desktop.reporting.wording import Wording


@dataclass(frozen=True)
class CertificateContent:
    """What the certificates are made from."""

    branch: BranchFacts
    today: date
    course: Course
    learners: tuple[Learner, ...]
    native_names: tuple[str, ...]
    """The names of the learners in the own script, in their order; empty where it is not known."""


def build(content: CertificateContent, maker: Maker, *, paper: Paper, language: str) -> Document:
    """Return the certificates as a document in a language of its own."""
    words = Wording(language)
    blocks: list[Block] = [
        _page(content, words, each, native)
        for each, native in zip(content.learners, content.native_names, strict=True)
    ]
    title, period = words.translate("Certificates"), isolate(content.course.curriculum)
    made = shared.document(maker, blocks, words, title=title, period=period, paper=paper)
    return replace(made, is_plate=True)


def _page(
    content: CertificateContent, words: Wording, learner: Learner, native: str
) -> Certificate:
    branch, name = content.branch, learner.name
    reads_native = words.language.split("-")[0] not in ("en", "fr", "fil", "vi")
    first, other = (native, name) if native and reads_native else (name, native)
    last = learner.last_on or content.today
    detail = words.translate(
        "{count} of {all} modules, the last on {day}",
        count=words.number(learner.dose),
        all=words.number(learner.modules),
        day=words.day(last),
    )
    place = f"{isolate(branch.name)}, {words.day(content.today)}"
    return Certificate(
        institution=isolate(branch.institution),
        title=words.translate("Certificate"),
        lead=words.translate("This certifies that"),
        name=isolate(first or other),
        said=words.translate("has completed the training"),
        course=isolate(content.course.curriculum or content.course.scheme),
        detail=detail,
        place=place,
        code=words.left_to_right(learner.code),
        roles=(words.translate("Trainer"), words.translate("Branch manager")),
        logo=branch.logo,
        other_name=isolate(other) if other and other != first else "",
    )
