// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/adviceproviders.h"

#include <QDir>

#include "core/engine/recordedadvice.h"

using namespace Qt::StringLiterals;

namespace core {

Result<AdviceProviders> configuredProviders(const Config &config, const QString &dataFolder)
{
    if (config.models.recorded.isEmpty())
        return AdviceProviders();
    auto recorded = recordedAdvice(QDir(dataFolder).absoluteFilePath(config.models.recorded));
    if (!recorded)
        return fail(Error::Code::InvalidField,
                    u"The configuration has a wrong value at /llm/recorded: "_s + recorded.error().message,
                    u"/llm/recorded"_s);
    return recorded;
}

} // namespace core
