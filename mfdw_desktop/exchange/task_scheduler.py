"""A ready task for the Windows Task Scheduler: the monthly summary on the first of each month.

The file is what `schtasks /create /xml` and the Task Scheduler's *Import task…* take: XML of the
schema 1.2 in UTF-16. It runs with the rights of the person who imports it, and holds no passphrase.
"""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mfdw_desktop.common.errors import RefusedError

_NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True)
class MonthlyTask:
    """What is run on the first day of each month."""

    description: str
    starts_at: datetime
    """The first time, in the computer's own time."""
    program: str
    arguments: Sequence[str]
    folder: str
    """Where it is run."""


def write_task(task: MonthlyTask, path: Path) -> None:
    """Write a task to `path`.

    Raises:
        RefusedError: the place cannot be written.
    """
    root = ET.Element("Task", {"version": "1.2", "xmlns": _NAMESPACE})
    about = ET.SubElement(root, "RegistrationInfo")
    ET.SubElement(about, "Description").text = task.description
    trigger = ET.SubElement(ET.SubElement(root, "Triggers"), "CalendarTrigger")
    ET.SubElement(trigger, "StartBoundary").text = task.starts_at.isoformat(timespec="seconds")
    ET.SubElement(trigger, "Enabled").text = "true"
    schedule = ET.SubElement(trigger, "ScheduleByMonth")
    ET.SubElement(ET.SubElement(schedule, "DaysOfMonth"), "Day").text = "1"
    months = ET.SubElement(schedule, "Months")
    for each in _MONTHS:
        ET.SubElement(months, each)
    who = ET.SubElement(ET.SubElement(root, "Principals"), "Principal", {"id": "Author"})
    ET.SubElement(who, "LogonType").text = "InteractiveToken"
    ET.SubElement(who, "RunLevel").text = "LeastPrivilege"
    settings = ET.SubElement(root, "Settings")
    for name, value in (
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        # a computer that was off on the first makes the summary when it is on again
        ("StartWhenAvailable", "true"),
        ("ExecutionTimeLimit", "PT1H"),
    ):
        ET.SubElement(settings, name).text = value
    run = ET.SubElement(ET.SubElement(root, "Actions", {"Context": "Author"}), "Exec")
    ET.SubElement(run, "Command").text = task.program
    ET.SubElement(run, "Arguments").text = subprocess.list2cmdline(task.arguments)
    ET.SubElement(run, "WorkingDirectory").text = task.folder
    ET.indent(root)
    text = '<?xml version="1.0" encoding="UTF-16"?>\n' + ET.tostring(root, encoding="unicode")
    try:
        path.write_bytes(text.replace("\n", "\r\n").encode("utf-16"))
    except OSError as error:
        raise RefusedError("file-not-writable", path=str(path)) from error
