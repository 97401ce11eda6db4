// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/linefield.h"

namespace ui {

/// A field to search by text: the glass before, and after the text the key that leads here or a × that empties it.
/// Esc empties it too.
class SearchField final : public LineField
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    /// `name` says what is searched, and stands in the empty field.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    void setKeyCap(const QString &key) { setHint(key, HintLook::KeyCap); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool showsHint() const override { return text().isEmpty(); }

private:
    IconButton *m_clear = nullptr;
};

} // namespace ui
