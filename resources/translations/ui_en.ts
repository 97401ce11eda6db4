<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ui::AboutForm</name>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>%n can be asked</numerusform>
            <numerusform>%n can be asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountView</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AmountStep</name>
    <message numerus="yes">
        <source>%n models are asked while planning; they move times a little, no more.</source>
        <translation>
            <numerusform>%n model is asked while planning; it moves times a little, no more.</numerusform>
            <numerusform>%n models are asked while planning; they move times a little, no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AudienceForm</name>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BlockDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots stand inside and stay until somebody moves them:</source>
        <translation>
            <numerusform>%n slot stands inside and stays until somebody moves it:</numerusform>
            <numerusform>%n slots stand inside and stay until somebody moves them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blocked; %n slots stand inside</source>
        <translation>
            <numerusform>Blocked; %n slot stands inside</numerusform>
            <numerusform>Blocked; %n slots stand inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarHands</name>
    <message numerus="yes">
        <source>%n slots made; they need their own approval</source>
        <translation>
            <numerusform>%n slot made; it needs its own approval</numerusform>
            <numerusform>%n slots made; they need their own approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarLayers</name>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message numerus="yes">
        <source>The filter hides %n of these slots</source>
        <translation>
            <numerusform>The filter hides %n of these slots</numerusform>
            <numerusform>The filter hides %n of these slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClockJump</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContentPage</name>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n contents</source>
        <translation>
            <numerusform>More than %n content</numerusform>
            <numerusform>More than %n contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contents</source>
        <translation>
            <numerusform>%n content</numerusform>
            <numerusform>%n contents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContentSheet</name>
    <message numerus="yes">
        <source>Saving makes %n approvals void: their slots need approval again.</source>
        <translation>
            <numerusform>Saving makes %n approval void: its slot needs approval again.</numerusform>
            <numerusform>Saving makes %n approvals void: their slots need approval again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayHeader</name>
    <message numerus="yes">
        <source>The clock goes forward by %n minutes</source>
        <translation>
            <numerusform>The clock goes forward by %n minute</numerusform>
            <numerusform>The clock goes forward by %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock goes back by %n minutes</source>
        <translation>
            <numerusform>The clock goes back by %n minute</numerusform>
            <numerusform>The clock goes back by %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionSteps</name>
    <message numerus="yes">
        <source>approve %n slots</source>
        <translation>
            <numerusform>approve %n slot</numerusform>
            <numerusform>approve %n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request changes of %n slots</source>
        <translation>
            <numerusform>request changes of %n slot</numerusform>
            <numerusform>request changes of %n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n slots</source>
        <translation>
            <numerusform>reject %n slot</numerusform>
            <numerusform>reject %n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EngineWords</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states</source>
        <translation>
            <numerusform>%n state</numerusform>
            <numerusform>%n states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk bands</source>
        <translation>
            <numerusform>%n risk band</numerusform>
            <numerusform>%n risk bands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeatGridWords</name>
    <message numerus="yes">
        <source>%n suspensions</source>
        <translation>
            <numerusform>%n suspension</numerusform>
            <numerusform>%n suspensions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MitigationCard</name>
    <message numerus="yes">
        <source>%1: %n moves</source>
        <translation>
            <numerusform>%1: %n move</numerusform>
            <numerusform>%1: %n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n slots</source>
        <translation>
            <numerusform>Move %n slot</numerusform>
            <numerusform>Move %n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation>
            <numerusform>Apply %n move</numerusform>
            <numerusform>Apply %n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots moved: %1</source>
        <translation>
            <numerusform>%n slot moved: %1</numerusform>
            <numerusform>%n slots moved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots with risk have no safer place; Preview says why.</source>
        <translation>
            <numerusform>%n slot with risk has no safer place; Preview says why.</numerusform>
            <numerusform>%n slots with risk have no safer place; Preview says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MitigationPreview</name>
    <message numerus="yes">
        <source>Apply %n moves</source>
        <translation>
            <numerusform>Apply %n move</numerusform>
            <numerusform>Apply %n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MitigationSteps</name>
    <message numerus="yes">
        <source>move %n slots to lower the risk</source>
        <translation>
            <numerusform>move %n slot to lower the risk</numerusform>
            <numerusform>move %n slots to lower the risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n slots</source>
        <translation>
            <numerusform>Move %n slot</numerusform>
            <numerusform>Move %n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned slots in the way move or are cancelled</source>
        <translation>
            <numerusform>%n planned slot in the way moves or is cancelled</numerusform>
            <numerusform>%n planned slots in the way move or are cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message numerus="yes">
        <source>%n slots repeat a text on their account within 30 days.</source>
        <translation>
            <numerusform>%n slot repeats a text on its account within 30 days.</numerusform>
            <numerusform>%n slots repeat a text on their account within 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueuePane</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordDialog</name>
    <message numerus="yes">
        <source>%n upcoming slots will be rated again.</source>
        <translation>
            <numerusform>%n upcoming slot will be rated again.</numerusform>
            <numerusform>%n upcoming slots will be rated again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message numerus="yes">
        <source>In the next 24 hours %n slots leave. Take the tick away from what shall be held.</source>
        <translation>
            <numerusform>In the next 24 hours %n slot leaves. Take the tick away from what shall be held.</numerusform>
            <numerusform>In the next 24 hours %n slots leave. Take the tick away from what shall be held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the next 24 hours %n slots leave; %1 are held and wait for approval again.</source>
        <translation>
            <numerusform>In the next 24 hours %n slot leaves; %1 are held and wait for approval again.</numerusform>
            <numerusform>In the next 24 hours %n slots leave; %1 are held and wait for approval again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots leave in the next 24 hours.</source>
        <translation>
            <numerusform>%n slot leaves in the next 24 hours.</numerusform>
            <numerusform>%n slots leave in the next 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are held first.</source>
        <translation>
            <numerusform>%n slot is held first.</numerusform>
            <numerusform>%n slots are held first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message numerus="yes">
        <source>Approve %n slots</source>
        <translation>
            <numerusform>Approve %n slot</numerusform>
            <numerusform>Approve %n slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RiskFilterBar</name>
    <message numerus="yes">
        <source>%n platforms</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factors</source>
        <translation>
            <numerusform>%n factor</numerusform>
            <numerusform>%n factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RiskPage</name>
    <message numerus="yes">
        <source>Not counted: %n rejected, missed or cancelled slots</source>
        <translation>
            <numerusform>Not counted: %n rejected, missed or cancelled slot</numerusform>
            <numerusform>Not counted: %n rejected, missed or cancelled slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafetyDesk</name>
    <message numerus="yes">
        <source>The stop is released; %n slots wait for approval again</source>
        <translation>
            <numerusform>The stop is released; %n slot waits for approval again</numerusform>
            <numerusform>The stop is released; %n slots wait for approval again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message numerus="yes">
        <source>%n slots go to the approval queue.</source>
        <translation>
            <numerusform>%n slot goes to the approval queue.</numerusform>
            <numerusform>%n slots go to the approval queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots go to the approval queue; %1 stay behind:</source>
        <translation>
            <numerusform>%n slot goes to the approval queue; %1 stay behind:</numerusform>
            <numerusform>%n slots go to the approval queue; %1 stay behind:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n slots for approval</source>
        <translation>
            <numerusform>send %n slot for approval</numerusform>
            <numerusform>send %n slots for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots wait for approval</source>
        <translation>
            <numerusform>%n slot waits for approval</numerusform>
            <numerusform>%n slots wait for approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SimulationReport</name>
    <message numerus="yes">
        <source>Open the %n slot(s)</source>
        <translation>
            <numerusform>Open the slot</numerusform>
            <numerusform>Open the %n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n slot(s) that you came from, %1 are above the limit of %2 and %3 break a rule.</source>
        <translation>
            <numerusform>Of the %n slot that you came from, %1 are above the limit of %2 and %3 break a rule.</numerusform>
            <numerusform>Of the %n slots that you came from, %1 are above the limit of %2 and %3 break a rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlotChecks</name>
    <message numerus="yes">
        <source>Suspended %n times so far</source>
        <translation>
            <numerusform>Suspended %n time so far</numerusform>
            <numerusform>Suspended %n times so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SlotSheet</name>
    <message numerus="yes">
        <source>%n other slots use this text and change with it</source>
        <translation>
            <numerusform>%n other slot uses this text and changes with it</numerusform>
            <numerusform>%n other slots use this text and change with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TokensForm</name>
    <message numerus="yes">
        <source>%n tokens stop working at once. This cannot be undone: make new ones.</source>
        <translation>
            <numerusform>%n token stops working at once. This cannot be undone: make a new one.</numerusform>
            <numerusform>%n tokens stop working at once. This cannot be undone: make new ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrailPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrayIcon</name>
    <message numerus="yes">
        <source>%n slots wait for approval</source>
        <translation>
            <numerusform>%n slot waits for approval</numerusform>
            <numerusform>%n slots wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots need you</source>
        <translation>
            <numerusform>%n slot needs you</numerusform>
            <numerusform>%n slots need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots failed</source>
        <translation>
            <numerusform>%n slot failed</numerusform>
            <numerusform>%n slots failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TrendDialog</name>
    <message numerus="yes">
        <source>At most %n topics</source>
        <translation>
            <numerusform>At most %n topic</numerusform>
            <numerusform>At most %n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A topic may have at most %n characters</source>
        <translation>
            <numerusform>A topic may have at most %n character</numerusform>
            <numerusform>A topic may have at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Unscheduled</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UnscheduledTray</name>
    <message numerus="yes">
        <source>%n things wait for a place in this week.</source>
        <translation>
            <numerusform>%n thing waits for a place in this week.</numerusform>
            <numerusform>%n things wait for a place in this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Verdict</name>
    <message numerus="yes">
        <source>%n slot(s), %1 of all, are above the limit of %2: more than half.</source>
        <translation>
            <numerusform>%n slot, %1 of all, is above the limit of %2: more than half.</numerusform>
            <numerusform>%n slots, %1 of all, are above the limit of %2: more than half.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s), %1 of all, are above the limit of %2; to proceed, at most a tenth may be.</source>
        <translation>
            <numerusform>%n slot, %1 of all, is above the limit of %2; to proceed, at most a tenth may be.</numerusform>
            <numerusform>%n slots, %1 of all, are above the limit of %2; to proceed, at most a tenth may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) are at CRITICAL risk.</source>
        <translation>
            <numerusform>%n slot is at CRITICAL risk.</numerusform>
            <numerusform>%n slots are at CRITICAL risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s) break a rule and cannot go as they stand.</source>
        <translation>
            <numerusform>%n slot breaks a rule and cannot go as it stands.</numerusform>
            <numerusform>%n slots break a rule and cannot go as they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekFilter</name>
    <message numerus="yes">
        <source>%n not going out</source>
        <translation>
            <numerusform>%n not going out</numerusform>
            <numerusform>%n not going out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhereStep</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPopover</name>
    <message numerus="yes">
        <source>%n more lanes</source>
        <translation>
            <numerusform>%n more lane</numerusform>
            <numerusform>%n more lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyWords</name>
    <message numerus="yes">
        <source>%n models were asked; none had a usable answer for this platform</source>
        <translation>
            <numerusform>%n model was asked; it had no usable answer for this platform</numerusform>
            <numerusform>%n models were asked; none had a usable answer for this platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models advise %1, agreement %2</source>
        <translation>
            <numerusform>%n model advises %1, agreement %2</numerusform>
            <numerusform>%n models advise %1, agreement %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has its %n posts of that day</source>
        <translation>
            <numerusform>It has its %n post of that day</numerusform>
            <numerusform>It has its %n posts of that day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has its %n posts of the week</source>
        <translation>
            <numerusform>It has its %n post of the week</numerusform>
            <numerusform>It has its %n posts of the week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
</context>
</TS>
