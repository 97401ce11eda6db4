// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/searchfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One line of 36 px: icon, name, place, key.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), 36};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const Qt::LayoutDirection direction = option.direction;
        painter->setLayoutDirection(direction);
        const QRectF row = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (option.state & QStyle::State_Selected)
            drawBox(*painter, row, 6, t.selected, Qt::transparent);
        else if (option.state & QStyle::State_MouseOver)
            drawBox(*painter, row, 6, t.hover, Qt::transparent);
        qreal start = 12;
        if (const QString icon = index.data(PaletteModel::IconRole).toString(); !icon.isEmpty()) {
            const QRectF place = leading(row, start, 16, direction);
            painter->drawPixmap(QPointF(place.left(), row.center().y() - 8),
                                themeIcon(icon, 16, t.text2, painter->device()->devicePixelRatioF()));
            start += 26;
        }
        qreal end = 12;
        painter->setPen(t.text3);
        painter->setFont(fontFor(FontRole::SmallMedium));
        if (const QString key = index.data(PaletteModel::ShortcutRole).toString(); !key.isEmpty()) {
            const QRectF cap = trailing(row, end, keyCapWidth(key), direction).adjusted(0, 9, 0, -9);
            drawKeyCap(*painter, cap, key);
            end += cap.width() + 12;
        }
        painter->setFont(fontFor(FontRole::Secondary));
        if (const QString detail = index.data(PaletteModel::DetailRole).toString(); !detail.isEmpty()) {
            const qreal width = std::min(row.width() / 3, QFontMetricsF(painter->font()).horizontalAdvance(detail) + 2);
            drawText(*painter, trailing(row, end, width, direction), detail, Align::Trailing);
            end += width + 12;
        }
        painter->setPen(t.text);
        painter->setFont(fontFor(FontRole::Body));
        drawText(*painter, leading(row, start, row.width() - start - end, direction), index.data().toString());
    }
};

} // namespace

CommandPalette::CommandPalette(std::function<QList<NamedAction>()> actions, QWidget *window)
    : Overlay(tr("Search or command"), QSize(600, 440), window)
    , m_actions(std::move(actions))
    , m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    m_field = new SearchField(tr("Search or command"), this);
    m_field->setObjectName(u"paletteField"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What matches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setModel(m_model);
    body()->setContentsMargins(0, 12, 0, 8);
    body()->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_field);
    body()->addLayout(line);
    body()->addWidget(m_list, 1);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::onWords);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
}

void CommandPalette::aboutToOpen()
{
    m_model->setActions(m_actions());
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    onWords();
}

QString CommandPalette::words() const
{
    return m_field->text().trimmed();
}

void CommandPalette::onWords()
{
    m_model->setWords(words());
    m_list->setCurrentIndex(m_model->index(0));
    Q_EMIT wordsChanged(words());
}

void CommandPalette::showThings(const QList<PaletteModel::Thing> &things)
{
    m_model->setThings(things);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::run(int row)
{
    const QPointer<QAction> action = m_model->actionAt(row);
    const auto destination = m_model->destinationAt(row);
    closeUp();
    if (action)
        action->trigger();
    else if (destination)
        Q_EMIT chosen(*destination);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const auto go = [this](int to) {
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, m_model->rowCount() - 1))));
    };
    switch (key->key()) {
    case Qt::Key_Down:
        go(row + 1);
        return true;
    case Qt::Key_Up:
        go(row - 1);
        return true;
    case Qt::Key_PageDown:
        go(row + 10);
        return true;
    case Qt::Key_PageUp:
        go(row - 10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(row);
        return true;
    case Qt::Key_Escape:
        closeUp();
        return true;
    default:
        return false;
    }
}

} // namespace ui
