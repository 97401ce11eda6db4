// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/typeticks.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

#include "ui/common/combobox.h"
#include "ui/common/field.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace ui {

QString contentTypesText(const QList<core::ContentType> &types)
{
    QStringList words;
    for (const core::ContentType type : types)
        words.append(contentTypeWord(type));
    return QLocale().createSeparatedList(words);
}

TypeTicks::TypeTicks(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"contentTypes"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const core::ContentType type : {core::ContentType::Video, core::ContentType::Short, core::ContentType::Reel,
                                         core::ContentType::Post, core::ContentType::Story}) {
        auto *tick = new QCheckBox(contentTypeWord(type), this);
        tick->setObjectName(u"type-"_s + core::contentTypeName(type));
        row->addWidget(tick);
        m_ticks.append(std::pair(type, tick));
        connect(tick, &QCheckBox::clicked, this, &TypeTicks::onTicked);
    }
    row->addStretch(1);
    m_first = new ComboBox(this);
    m_first->setObjectName(u"defaultType"_s);
    connect(m_first, &QComboBox::activated, this, &TypeTicks::onTicked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(new Field(tr("Where nobody says which"), m_first, this));
    setFocusProxy(m_ticks.first().second);
}

QList<core::ContentType> TypeTicks::types() const
{
    QList<core::ContentType> types;
    const auto first = core::ContentType(m_first->currentData().toInt());
    for (const auto &[type, tick] : m_ticks) {
        if (tick->isChecked() && type == first)
            types.prepend(type);
        else if (tick->isChecked())
            types.append(type);
    }
    return types;
}

void TypeTicks::setTypes(const QList<core::ContentType> &types)
{
    for (const auto &[type, tick] : std::as_const(m_ticks))
        tick->setChecked(types.contains(type));
    if (!types.isEmpty())
        offerDefaults(types.first());
}

void TypeTicks::offerDefaults(core::ContentType first)
{
    m_first->clear();
    for (const auto &[type, tick] : std::as_const(m_ticks)) {
        if (tick->isChecked())
            m_first->addItem(contentTypeWord(type), int(type));
    }
    m_first->setCurrentIndex(std::max(0, m_first->findData(int(first))));
}

void TypeTicks::onTicked()
{
    const QList<core::ContentType> now = types();
    if (!now.isEmpty())
        offerDefaults(now.first());
    Q_EMIT typesChanged(types());
}

} // namespace ui
