// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice/adviceprovider.h"
#include "core/engine/config.h"

namespace core {

/// The providers that the configuration names, none where it names none. A folder that is not absolute lies in
/// `dataFolder`. InvalidField, with the key in the sentence, for what cannot be used. Reads files: call it while
/// starting.
Result<AdviceProviders> configuredProviders(const Config &config, const QString &dataFolder);

} // namespace core
