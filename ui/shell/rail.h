// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QButtonGroup;

namespace ui {

/// One place in the rail: icon, name, and a count where something waits there.
class Place final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Place)

public:
    Place(const QString &icon, const QString &name, QWidget *parent);

    void setCount(int count, bool more);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_icon;
    QString m_count;
};

/// Who this is and where one can go.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    static constexpr int railWidth = 184;

    explicit Rail(QWidget *parent = nullptr);

    /// Who works here, as what ("Planner"), and in which workspace; an empty name: the program's.
    void showPerson(const QString &workspace, const QString &person, const QString &role);

    /// The name of a workspace as the rail shows it: in two lines where one is too short.
    static QStringList nameLines(const QString &workspace);

    /// Places are numbered in the order in which they are added.
    Place *addPlace(const QString &icon, const QString &name);
    /// What is added from now on stands at the foot of the rail, below a line.
    void beginFoot();
    Place *place(int index) const;
    void select(int index);

Q_SIGNALS:
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_workspace;
    QString m_person;
    QButtonGroup *const m_places;
    int m_foot = -1; ///< The first place at the foot.
};

} // namespace ui
