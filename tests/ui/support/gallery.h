// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QWidget>

class QVBoxLayout;

namespace tests {

/// One of every control of ui/common, with the words a view would give it.
class Gallery final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gallery)

public:
    explicit Gallery(QWidget *parent = nullptr);

    /// What opens over the window, each with a name for a file.
    QList<std::pair<QString, QPixmap>> popups();
    /// What breaks the house's rules: controls that are too low, without a name, or hard to read.
    QStringList faults() const;

private:
    void addBar(QVBoxLayout &column);
    void addNotes(QVBoxLayout &column);
    void addFields(QVBoxLayout &column);
    void addChoices(QVBoxLayout &column);
    void addTable(QVBoxLayout &column);
    void addEmptyNote(QVBoxLayout &column);
    void addSheet();
};

} // namespace tests
