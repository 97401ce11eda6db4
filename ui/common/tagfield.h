// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

/// "#Olive Oil, #mill" as tags: without the sign, no blanks, each once (whatever the case), in order.
QStringList tagsFromText(const QString &text);

/// Hashtags as chips in a line to type into. Space, comma or Enter makes a chip of what is typed, Backspace in the
/// empty line takes the last one back; × or Delete on a chip removes it.
class TagField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagField)

public:
    explicit TagField(QWidget *parent = nullptr);

    QStringList tags() const; ///< Without "#"; what is still being typed is not among them.
    void setTags(const QStringList &tags);
    void setReadOnly();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(120, 32); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By hand; not for setTags().
    void tagsChanged(const QStringList &tags);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Chip;
    Chip *addChip(const QString &tag);
    void removeChip(Chip *chip);
    void takeTyped();
    enum class Flow { Measure, Place };
    int flow(int width, Flow flow) const;

    QList<Chip *> m_chips;
    QLineEdit *m_line = nullptr;
};

} // namespace ui
