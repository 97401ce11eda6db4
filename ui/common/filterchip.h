// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include <functional>

namespace ui {

/// A filter over a set of values. Off it says what everything is ("All accounts") and opens a menu of tick items; on it
/// says what is chosen, and its × (or Delete) takes the choice back.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    struct Choice {
        QString id = {};
        QString text = {};
    };
    using CountText = std::function<QString(int)>;

    /// `allText` is what the chip says while nothing is chosen; `countText` words several ("4 platforms").
    FilterChip(const QString &allText, CountText countText, QWidget *parent = nullptr);

    /// What is chosen and no longer among the choices is dropped, with a signal.
    void setChoices(const QList<Choice> &choices);
    QStringList chosen() const { return m_chosen; } ///< Ids, in the order of the choices; empty means all.
    void setChosen(const QStringList &ids);
    void clear() { setChosen({}); }
    bool isOn() const { return !m_chosen.isEmpty(); }
    /// Whether more than one may be chosen; a single choice closes the menu. Several by default.
    enum class Pick { Several, One };
    void setPick(Pick pick) { m_pick = pick; }

    void openMenu();

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const QStringList &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(const QString &id);
    void tell();
    QString textOf(const QString &id) const;

    const QString m_allText;
    const CountText m_countText;
    QList<Choice> m_choices;
    QStringList m_chosen;
    Pick m_pick = Pick::Several;
};

} // namespace ui
