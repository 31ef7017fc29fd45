"""A runner of jobs that does the work at once, for tests of the wiring."""

from __future__ import annotations

from mfdw_desktop.ui.jobs import Job, JobRunner


class ImmediateRunner(JobRunner):
    """Run every job in the call that starts it; the callbacks come before it returns."""

    def _enqueue(self, job: Job) -> None:
        result, error = job.run()
        self._on_finished(job, result, error)
