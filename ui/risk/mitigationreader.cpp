// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/risk/mitigationreader.h"

namespace ui {

MitigationReader::MitigationReader(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void MitigationReader::show(const QStringList &planIds)
{
    m_trouble.reset();
    askNext(++m_request, planIds, {});
}

void MitigationReader::askNext(int request, QStringList left, QList<Proposals> read)
{
    if (left.isEmpty()) {
        m_proposals = read;
        m_loaded = true;
        Q_EMIT this->read();
        return;
    }
    const QString planId = left.takeFirst();
    m_desk.ask(core::ListMitigations{planId}, this, [=, this](const core::Result<Proposals> &answer) {
        if (request != m_request)
            return;
        if (!answer)
            m_trouble = answer.error();
        askNext(request, left, answer ? read + QList{*answer} : read);
    });
}

} // namespace ui
