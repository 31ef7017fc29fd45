"""What an export of responses would hold, said before a place for it is chosen."""

from __future__ import annotations

from mfdw_desktop.database.engine import Database
from mfdw_desktop.database.queries import surveys
from mfdw_desktop.database.queries.surveys import StoredForm
from mfdw_desktop.domain.actors import Actor
from mfdw_desktop.domain.exports import ExportOutlook
from mfdw_desktop.exchange.pseudonyms import treatment, with_roles
from mfdw_desktop.exchange.survey_sheets import SurveyOut
from mfdw_desktop.services import survey_export, survey_harmony


def outlook(database: Database, actor: Actor, stored: StoredForm) -> ExportOutlook:
    """Return what there is to export, and what would stay behind."""
    with database.read() as connection:
        roles = survey_export.named_roles(connection, stored.form)
        known = [each for each in surveys.rounds(connection, stored.id) if each.responses]
        harmonisation = survey_harmony.kept(connection, stored.uid)
    survey = SurveyOut(with_roles(stored.form, roles), with_sensitive=actor.may_see_sensitive)
    shown = [each for level in survey.levels() for each in survey.visible(level)]
    hidden = 0 if actor.may_see_sensitive else sum(each.sensitive for each in stored.form.questions)
    return ExportOutlook(
        responses={each.name: each.responses for each in known},
        unlinked={each.name: each.links.get("", 0) for each in known},
        questions=len(shown),
        repeats=len(stored.form.repeats),
        staying=tuple(
            " ".join(each.label(stored.form.default_language).split()) or each.code
            for each in shown
            if not treatment(each).leaves
        ),
        hidden=hidden,
        concepts=len(harmonisation.concepts) if harmonisation is not None else 0,
    )
