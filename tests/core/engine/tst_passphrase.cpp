// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginehost.h"

#include "core/engine/auditqueries.h"
#include "core/engine/rulecommands.h"
#include "core/engine/safetycommands.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Error;

/// The owner's passphrase, what the configuration allows, and which rules hold by default.
class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<support::EngineHost>();
        core::Config config;
        config.safetyMode = core::SafetyMode::FullAutonomous;
        config.platformDefaults.at(core::Platform::TikTok).maxPostsPerDay = 2;
        QVERIFY(m_host->start(config));
    }
    void cleanup() { m_host.reset(); }

    void itsFirstUseSetsIt()
    {
        QVERIFY(!m_host->ask(core::GetSafetyBounds{})->hasPassphrase);
        QVERIFY(*m_host->run(core::VerifyPassphrase{u"the first one"_s}));
        QVERIFY(m_host->ask(core::GetSafetyBounds{})->hasPassphrase);
        QVERIFY(!*m_host->run(core::VerifyPassphrase{u"another one"_s}));
    }

    void whoKnowsItMayChangeIt()
    {
        const auto proof = *m_host->run(core::VerifyPassphrase{u"the first one"_s});
        QVERIFY(proof);
        const auto tooShort = m_host->run(core::ChangePassphrase{*proof, u"short"_s});
        QVERIFY(!tooShort);
        QCOMPARE(tooShort.error().code, Error::Code::InvalidField);
        QCOMPARE(tooShort.error().field, u"/passphrase"_s);
        QVERIFY(*m_host->run(core::VerifyPassphrase{u"the first one"_s})); // it holds on

        QVERIFY(m_host->run(core::ChangePassphrase{*proof, u"the second one"_s}));
        QVERIFY(!*m_host->run(core::VerifyPassphrase{u"the first one"_s}));
        QVERIFY(*m_host->run(core::VerifyPassphrase{u"the second one"_s}));
        const auto rows = m_host->ask(core::ListAudit{});
        QCOMPARE(std::ranges::count(*rows, u"PASSPHRASE_CHANGED"_s, &core::ListAudit::Row::action), 1);
        for (const core::ListAudit::Row &row : *rows)
            QVERIFY(!QString::fromStdString(core::Json(row.detail).dump()).contains(u"second"_s));
    }

    void onlyAPersonMay()
    {
        const auto proof = *m_host->run(core::VerifyPassphrase{u"the first one"_s});
        core::Caller service = support::EngineHost::person();
        service.kind = core::PrincipalKind::Service;
        const auto refused = m_host->run(core::ChangePassphrase{*proof, u"the second one"_s}, service);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Forbidden);
    }

    void theConfigurationSaysWhatIsAllowedAndWhatIsDefault()
    {
        QCOMPARE(m_host->ask(core::GetSafetyBounds{})->loosest, core::SafetyMode::FullAutonomous);
        QVERIFY(m_host->run(core::SetSafetyMode{core::SafetyMode::Manual, {}}));
        QCOMPARE(m_host->ask(core::GetSafetyBounds{})->loosest, core::SafetyMode::FullAutonomous);
        core::ChangePlatformRules stricter{.platform = core::Platform::TikTok};
        stricter.change.maxPostsPerDay = 1;
        QVERIFY(m_host->run(stricter));
        QCOMPARE(m_host->ask(core::GetDefaultRules{})->at(core::Platform::TikTok).maxPostsPerDay, 2);
        QCOMPARE(m_host->ask(core::GetRules{})->platforms.at(core::Platform::TikTok).maxPostsPerDay, 1);
    }

private:
    std::unique_ptr<support::EngineHost> m_host;
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
