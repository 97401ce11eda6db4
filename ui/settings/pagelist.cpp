// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/pagelist.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/common/painting.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int itemHeight = 32;

class PageItem final : public QAbstractButton
{
public:
    PageItem(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setAccessibleName(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(itemHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return QSize(180, itemHeight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (isChecked())
            drawBox(painter, rect(), 6, t.accentBg, Qt::transparent);
        else if (underMouse())
            drawBox(painter, rect(), 6, t.hover, Qt::transparent);
        if (showsFocus(*this))
            drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 3, t);
        painter.setFont(fontFor(isChecked() ? FontRole::BodyStrong : FontRole::BodyMedium));
        painter.setPen(isChecked() ? t.onAccentBg : t.text2);
        drawText(painter, leading(rect(), 12, width() - 24, layoutDirection()), text());
    }
};

} // namespace

PageList::PageList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addStretch(1);
    // Arrow keys check without a click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (!checked)
            return;
        setFocusProxy(m_group->button(index));
        Q_EMIT chosen(index);
    });
}

void PageList::add(const QString &title)
{
    auto *item = new PageItem(title, this);
    const int index = int(m_group->buttons().size());
    item->setObjectName(u"settingsPage%1"_s.arg(index));
    m_group->addButton(item, index);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, item);
}

void PageList::select(int index)
{
    if (QAbstractButton *item = m_group->button(index))
        item->setChecked(true);
}

int PageList::current() const
{
    return m_group->checkedId();
}

} // namespace ui
