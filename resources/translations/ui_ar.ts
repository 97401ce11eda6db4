<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ui::ApprovalDelegate</name>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApprovalModel</name>
    <message>
        <source>Within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, risk %5 %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ApprovalsPage</name>
    <message>
        <source>Waiting for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots appear here when their plan is run or they are sent for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the field first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CalendarModel</name>
    <message>
        <source>risk %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message>
        <source>The week could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slots in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of plans made over REST appear here at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected · mean risk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 selected · risk %1, moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 selected · risk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to %2; it needs approval again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaptionPane</name>
    <message>
        <source>The library does not hold this content. What is approved is its id alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters %1, hashtags %2, files %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CounterLabel</name>
    <message>
        <source>, %1 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>Up and Down: a day; Alt+Down: the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the month (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day; write it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DayHeader</name>
    <message>
        <source>, %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean risk %1, %2 % of the daily caps of this week&apos;s accounts in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes forward by %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes back by %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of high risk. Say why it goes out nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes back to its author with your comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken out of the week until someone edits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Desk</name>
    <message>
        <source>The passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidencePane</name>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no posts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % of %3 posts succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical risk cannot be approved in any mode. Another time or account may lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk of %1 is above %2, the limit of the mode %3. Another time or account may lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be approved now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier approval is void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1 in mode %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, visibility %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision binds to this fingerprint of caption, media, account, platform, language, time and risk band:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Only %1. Delete shows all again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters rest while you type in a field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be repeated or taken back: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ModeBadge</name>
    <message>
        <source>Safety mode: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max risk %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before (Page up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after (Page down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution Engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RiskLabel</name>
    <message>
        <source>Risk %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SafetyDesk</name>
    <message>
        <source>Nothing is sent by itself, also what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves without a person&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots of a risk up to %1 leave without a person&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves from now on, until a person releases it with the owner&apos;s passphrase. Plans and approvals stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved slots will be held no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety mode is %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchButton</name>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Empty the field (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SideSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SlotDrag</name>
    <message>
        <source>Checked on drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May keep its approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt 5 min    Shift lock axis    Esc cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours:minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved slot ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next approved slot in %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not answer; nothing is lost, and it is tried again every second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StopBanner</name>
    <message>
        <source>Everything is held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is held by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TagField</name>
    <message>
        <source>Tag %1, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimeField</name>
    <message>
        <source>Up and Down: 15 minutes, with Alt 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day; write it as 9:30 or 21:15</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this week (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let slots leave again; needs the owner&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold everything at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-autonomous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully autonomous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEDIUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
