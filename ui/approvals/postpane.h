// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/content/postpreview.h"
#include "core/engine/slotqueries.h"
#include "ui/common/desk.h"

namespace ui {

class Banner;
class ComboBox;
class CounterRow;
class PreviewCard;
class Segments;
class TextLabel;

/// The post as its platform will show it, with the platform's counters below. The other texts of the same content can
/// be looked at too, and are marked as not being the one that is decided.
class PostPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostPane)

public:
    explicit PostPane(Desk &desk, QWidget *parent = nullptr);

    /// Goes back to the item's own platform and language where it is another item, or another text of it.
    void show(const core::ListApprovals::Item &item);

    /// The height there is for all of it: the post is fitted into what its surroundings leave.
    void setRoom(int height);

    void nextLanguage(); ///< V
    void nextPlatform(); ///< P
    core::Platform platform() const { return m_platform; }
    QString language() const { return m_language; }
    bool showsWhatIsDecided() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *controls();
    void fit();
    void askForContent();
    void goBack();
    void choose(core::Platform platform, const QString &language);
    void refresh();
    void refreshLanguages();
    void refreshNotice();
    void showText(const core::ContentVariant &text);
    void tellNoText();
    void showTiles();
    QString foldText(const core::PostPreview &preview) const;
    std::optional<core::ContentVariant> shownText() const;
    core::ContentType shownType() const;

    Desk &m_desk;
    core::ListApprovals::Item m_item;
    std::optional<core::Content> m_content; ///< As the library holds it now; nothing until it has answered.
    core::Platform m_platform = core::Platform::TikTok;
    QString m_language;
    QStringList m_languages;
    ComboBox *m_platforms = nullptr;
    Segments *m_segments = nullptr;
    QWidget *m_segmentsPlace = nullptr;
    Banner *m_notice = nullptr;
    PreviewCard *m_card = nullptr;
    TextLabel *m_fold = nullptr;
    CounterRow *m_counters = nullptr;
    int m_room = 0; ///< 0: not told yet.
};

} // namespace ui
