// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/base/json.h"

namespace tests {

/// Judges JSON by the schemas of one OpenAPI document: the keywords that ours uses ($ref, allOf, oneOf, type, const,
/// enum, required, properties, additionalProperties, items, ranges, lengths, pattern). A keyword it does not know is a
/// fault, and so is a member of an object that its schema does not name, unless the schema names none.
class SchemaCheck final
{
public:
    explicit SchemaCheck(const core::Json &document)
        : m_document(document)
    {
    }

    /// What is wrong with `value`, each with the path to it; empty where it fits.
    QStringList faults(const core::Json &value, const core::Json &schema, const QString &path = {}) const;
    /// The schema itself, or what its $ref points to.
    const core::Json &resolved(const core::Json &schema) const;

private:
    void checkObject(const core::Json &value, const core::Json &schema, const QString &path, QStringList &faults) const;
    /// The members that the schema names, with those of the parts of its allOf.
    core::Json properties(const core::Json &schema) const;
    void checkArray(const core::Json &value, const core::Json &schema, const QString &path, QStringList &faults) const;

    const core::Json &m_document;
};

} // namespace tests
