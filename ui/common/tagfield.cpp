// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tagfield.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/style.h"
#include "ui/common/words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int chipHeight = 22;
constexpr int padding = 5;
constexpr int gap = 4;
constexpr int leastLine = 96; ///< Room the line to type in needs, or it goes below.

} // namespace

QStringList tagsFromText(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;#]+"_s);
    QStringList tags;
    for (const QString &tag : text.split(between, Qt::SkipEmptyParts)) {
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

/// One tag; a click on its × or Delete removes it.
class TagField::Chip final : public QAbstractButton
{
public:
    Chip(const QString &tag, TagField *field)
        : QAbstractButton(field)
    {
        setText(tag);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::ArrowCursor);
        setAccessibleName(tr("Tag %1, Delete removes it").arg(tag));
        connect(this, &QAbstractButton::clicked, field, [this, field] { field->removeChip(this); });
    }

    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(fontFor(FontRole::SecondaryMedium));
        return QSize(int(std::ceil(metrics.horizontalAdvance(shown()))) + 8 + 4 + 16 + 4, chipHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawBox(painter, rect(), 4, underMouse() ? t.selected : t.sunken, t.line);
        if (showsFocus(*this))
            drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 2, t);
        painter.setFont(fontFor(FontRole::SecondaryMedium));
        painter.setPen(t.text);
        drawText(painter, leading(rect(), 8, width() - 30, layoutDirection()), shown());
        const QRectF cross = trailing(rect(), 3, 16, layoutDirection());
        painter.drawPixmap(QPointF(cross.left(), 3), ownIcon(u"close"_s, 16, t.text2, t.sunken, devicePixelRatioF()));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString shown() const { return isolated(u'#' + text()); }
};

TagField::TagField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(u"tagLine"_s);
    m_line->setFrame(false);
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        static const QRegularExpression end(u"[\\s,;]"_s);
        if (text.contains(end))
            takeTyped();
    });
}

QStringList TagField::tags() const
{
    QStringList tags;
    for (const Chip *chip : m_chips)
        tags.append(chip->text());
    return tags;
}

void TagField::setTags(const QStringList &tags)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const QString &tag : tagsFromText(tags.join(u' ')))
        addChip(tag);
    updateGeometry();
    flow(width(), Flow::Place);
}

void TagField::setReadOnly()
{
    m_line->setReadOnly(true);
    m_line->setPlaceholderText({});
    for (Chip *chip : std::as_const(m_chips))
        chip->setEnabled(false);
}

TagField::Chip *TagField::addChip(const QString &tag)
{
    auto *chip = new Chip(tag, this);
    chip->setObjectName(u"tagChip"_s);
    m_chips.append(chip);
    setTabOrder(chip, m_line);
    chip->show();
    return chip;
}

void TagField::removeChip(Chip *chip)
{
    m_chips.removeOne(chip);
    chip->hide();
    chip->deleteLater();
    m_line->setFocus();
    updateGeometry();
    flow(width(), Flow::Place);
    Q_EMIT tagsChanged(tags());
}

void TagField::takeTyped()
{
    const QStringList had = tags();
    for (const QString &tag : tagsFromText(m_line->text())) {
        if (!had.contains(tag, Qt::CaseInsensitive))
            addChip(tag);
    }
    m_line->clear();
    updateGeometry();
    flow(width(), Flow::Place);
    if (tags() != had)
        Q_EMIT tagsChanged(tags());
}

int TagField::flow(int width, Flow how) const
{
    int x = padding;
    int y = padding;
    const auto put = [&](QWidget *widget, int wanted, int extent) {
        if (x > padding && x + wanted > width - padding) {
            x = padding;
            y += chipHeight + gap;
        }
        const int taken = std::min(extent, width - padding - x);
        if (how == Flow::Place)
            widget->setGeometry(layoutDirection() == Qt::LeftToRight ? x : width - x - taken, y, taken, chipHeight);
        x += taken + gap;
    };
    for (Chip *chip : m_chips)
        put(chip, chip->sizeHint().width(), chip->sizeHint().width());
    put(m_line, leastLine, width);
    return y + chipHeight + padding;
}

QSize TagField::sizeHint() const
{
    return QSize(320, heightForWidth(std::max(width(), 120)));
}

int TagField::heightForWidth(int width) const
{
    return std::max(32, flow(width, Flow::Measure));
}

bool TagField::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        flow(width(), Flow::Place);
    return QWidget::event(event);
}

void TagField::resizeEvent(QResizeEvent *)
{
    flow(width(), Flow::Place);
}

void TagField::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        takeTyped();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().trimmed().isEmpty()) {
        takeTyped();
        return true;
    }
    if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_chips.isEmpty() && !m_line->isReadOnly()) {
        removeChip(m_chips.last());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    const bool focused = m_line->hasFocus();
    const bool invalid = property("invalid").toBool();
    drawBox(painter, rect(), 6, t.raised, invalid ? t.danger : focused ? t.accent : t.lineStrong, focused ? 2 : 1);
}

} // namespace ui
