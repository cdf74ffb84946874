"""Every page but the first, and what else is imported behind it."""

from __future__ import annotations

from agenda_app.ui.archive_page import ArchivePage
from agenda_app.ui.case.case_page import CasePage
from agenda_app.ui.committees.committees_page import CommitteesPage
from agenda_app.ui.followup.follow_up_page import FollowUpPage
from agenda_app.ui.import_files import import_files
from agenda_app.ui.live.goal import LIVE
from agenda_app.ui.meeting.meeting_page import MeetingPage
from agenda_app.ui.queue_page import QueuePage
from agenda_app.ui.reports.reports_page import ReportsPage
from agenda_app.ui.rest import Goal, Rest
from agenda_app.ui.routes import (
    ArchiveRoute,
    CaseRoute,
    CommitteesRoute,
    FollowUpRoute,
    LiveRoute,
    MeetingRoute,
    QueueRoute,
    ReportsRoute,
    SettingsRoute,
)
from agenda_app.ui.settings.settings_page import SettingsPage

REST = Rest(
    goals={
        MeetingRoute: Goal("meetings", MeetingPage),
        LiveRoute: LIVE,
        QueueRoute: Goal("queue", QueuePage),
        CaseRoute: Goal("queue", CasePage),
        CommitteesRoute: Goal("committees", CommitteesPage),
        SettingsRoute: Goal("settings", SettingsPage),
        FollowUpRoute: Goal("follow_up", FollowUpPage),
        ArchiveRoute: Goal("archive", ArchivePage),
        ReportsRoute: Goal("reports", ReportsPage),
    },
    import_files=import_files,
)
