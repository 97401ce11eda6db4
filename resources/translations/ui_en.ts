<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <source>%n more stay where they are; Preview says why.</source>
        <translation>
            <numerusform>%n more stays where it is; Preview says why.</numerusform>
            <numerusform>%n more stay where they are; Preview says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots moved: %1</source>
        <translation>
            <numerusform>%n slot moved: %1</numerusform>
            <numerusform>%n slots moved: %1</numerusform>
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
