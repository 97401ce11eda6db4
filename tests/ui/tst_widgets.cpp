// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/common/counterlabel.h"
#include "ui/common/filterchip.h"
#include "ui/common/filterrow.h"
#include "ui/common/pagescroll.h"
#include "ui/common/searchfield.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/common/textlabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The small controls that choose and show.
class WidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void segmentsAreChosenByMouseAndKeys();
    void segmentsMirror();
    void aFilterChipTellsTheChosenSet();
    void theCrossTakesAFilterBack();
    void aFilterKeepsOnlyWhatCanBeChosen();
    void aFilterRowNeverOverlaps_data();
    void aFilterRowNeverOverlaps();
    void noLineOfAnArabicParagraphIsIndented();
    void escEmptiesASearch();
    void aCounterWarnsBeforeItsLimit();
    void aScrollBarTakesItsRoomFromTheMargin_data();
    void aScrollBarTakesItsRoomFromTheMargin();

private:
    template<typename T>
    T *shown(T *widget)
    {
        m_window->layout()->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) ? widget : nullptr;
    }
    ui::FilterChip *platforms();

    std::unique_ptr<QWidget> m_window;
};

void WidgetsTest::initTestCase()
{
    ui::applyTheme(*qApp, ui::Scheme::Light);
}

void WidgetsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 200);
    new QVBoxLayout(m_window.get());
}

ui::FilterChip *WidgetsTest::platforms()
{
    auto *chip = new ui::FilterChip(u"All platforms"_s, [](int count) { return u"%1 platforms"_s.arg(count); });
    chip->setChoices({{u"tiktok"_s, u"TikTok"_s}, {u"x"_s, u"X & Co"_s}, {u"linkedin"_s, u"LinkedIn"_s}});
    return shown(chip);
}

void WidgetsTest::segmentsAreChosenByMouseAndKeys()
{
    auto *segments = new ui::Segments(u"View"_s);
    for (const QString &text : {u"Week"_s, u"Accounts"_s, u"List"_s})
        segments->add(text);
    QCOMPARE(segments->current(), 0);
    QVERIFY(shown(segments));
    QSignalSpy changed(segments, &ui::Segments::currentChanged);
    auto *list = segments->findChild<QAbstractButton *>(u"segment2"_s);
    QTest::mouseClick(list, Qt::LeftButton);
    QCOMPARE(segments->current(), 2);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(segments->current(), 1);
    QCOMPARE(changed.size(), 2);
    segments->setCurrent(1);
    QCOMPARE(changed.size(), 2); // nothing has changed
    QCOMPARE(segments->height(), 32);
}

void WidgetsTest::segmentsMirror()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    auto *segments = new ui::Segments(u"View"_s);
    segments->add(u"Week"_s);
    segments->add(u"List"_s);
    QVERIFY(shown(segments));
    QVERIFY(segments->findChild<QWidget *>(u"segment0"_s)->x() > segments->findChild<QWidget *>(u"segment1"_s)->x());
}

void WidgetsTest::aFilterChipTellsTheChosenSet()
{
    ui::FilterChip *chip = platforms();
    QSignalSpy changed(chip, &ui::FilterChip::chosenChanged);
    chip->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip, Qt::Key_Down);
    auto *menu = chip->findChild<QMenu *>(u"filterMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible()); // more may be ticked
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(2)).center());
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(chip->chosen(), (QStringList{u"tiktok"_s, u"linkedin"_s}));
    QCOMPARE(chip->text(), u"2 platforms"_s);
}

void WidgetsTest::theCrossTakesAFilterBack()
{
    ui::FilterChip *chip = platforms();
    chip->setChosen({u"x"_s});
    QCOMPARE(chip->text(), u"X & Co"_s);
    QTRY_COMPARE(chip->size(), chip->sizeHint());
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 16, chip->height() / 2));
    QVERIFY(chip->chosen().isEmpty());
    QVERIFY(!chip->findChild<QMenu *>());
    chip->setChosen({u"x"_s});
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(chip->text(), u"All platforms"_s);
}

void WidgetsTest::aFilterKeepsOnlyWhatCanBeChosen()
{
    ui::FilterChip *chip = platforms();
    chip->setChosen({u"x"_s, u"tiktok"_s});
    QSignalSpy changed(chip, &ui::FilterChip::chosenChanged);
    chip->setChoices({{u"x"_s, u"X"_s}});
    QCOMPARE(chip->chosen(), QStringList(u"x"_s));
    QCOMPARE(changed.size(), 1);
}

void WidgetsTest::aFilterRowNeverOverlaps_data()
{
    QTest::addColumn<int>("spare"); // beyond one line of everything at its widest
    QTest::addColumn<int>("searchWidth");
    QTest::addColumn<int>("lines");
    QTest::newRow("room for all") << 100 << 240 << 1;
    QTest::newRow("the search gives way") << -40 << 200 << 1;
    QTest::newRow("to its least") << -60 << 180 << 1;
    QTest::newRow("a second line") << -80 << 240 << 2;
}

void WidgetsTest::aFilterRowNeverOverlaps()
{
    QFETCH(int, spare);
    auto *row = new ui::FilterRow;
    auto *search = new ui::SearchField(u"Search"_s, row);
    search->setMinimumWidth(180);
    search->setMaximumWidth(240);
    row->add(search);
    QList<QWidget *> items{search};
    int widest = 2 * 24 + 240;
    for (const QString &text : {u"Cualquier idioma"_s, u"Cualquier plataforma"_s, u"Usados o no"_s}) {
        auto *chip = new ui::FilterChip(
            text, [](int count) { return QString::number(count); }, row);
        row->add(chip);
        items.append(chip);
        widest += 8 + chip->sizeHint().width();
    }
    row->setFixedWidth(widest + spare);
    shown(row);
    QTEST(search->width(), "searchWidth");
    QFETCH(int, lines);
    QTRY_COMPARE(row->height(), lines * ui::FilterRow::lineHeight);
    for (int i = 1; i < items.size(); ++i) {
        const bool beside = items[i]->geometry().center().y() == items[i - 1]->geometry().center().y();
        QCOMPARE(items[i]->x(), beside ? items[i - 1]->geometry().right() + 1 + 8 : 24);
        QVERIFY(items[i]->geometry().right() < row->width() - 24);
        QCOMPARE(items[i]->width(), items[i]->sizeHint().width());
    }
}

/// The trailing space of a line that reads from the right once moved it to the left.
void WidgetsTest::noLineOfAnArabicParagraphIsIndented()
{
    auto *label = new ui::TextLabel(ui::FontRole::Body, QString(u"لا يخرج شيء "_s).repeated(12).trimmed());
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    label->setLayoutDirection(Qt::RightToLeft);
    label->resize(240, 200);
    const QImage image = label->grab().toImage();
    const QRgb ground = image.pixel(0, image.height() - 1);
    const int height = QFontMetrics(label->font()).height();
    QList<int> starts; // of each line's ink, from the right
    for (int line = 0; line * height < image.height(); ++line) {
        int inked = -1;
        for (int x = image.width() - 1; x >= 0 && inked < 0; --x) {
            for (int y = line * height; y < std::min(image.height(), (line + 1) * height); ++y) {
                if (image.pixel(x, y) != ground)
                    inked = x;
            }
        }
        if (inked >= 0)
            starts.append(inked);
    }
    QVERIFY(starts.size() >= 3);
    const auto [least, most] = std::ranges::minmax(starts);
    QVERIFY2(most - least <= 2, qPrintable(u"%1 to %2"_s.arg(least).arg(most)));
    delete label;
}

void WidgetsTest::escEmptiesASearch()
{
    auto *field = shown(new ui::SearchField(u"Search contents"_s));
    QCOMPARE(field->height(), 32);
    auto *clear = field->findChild<QAbstractButton *>(u"searchClear"_s);
    QVERIFY(!clear->isVisible());
    QTest::keyClicks(field, u"oil"_s);
    QVERIFY(clear->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, u"oil"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(field->text().isEmpty());
}

void WidgetsTest::aCounterWarnsBeforeItsLimit()
{
    ui::CounterLabel counter(u"Characters"_s);
    counter.setCount(214, 2200);
    QCOMPARE(counter.text(), u"214 / 2,200"_s);
    QCOMPARE(counter.state(), ui::CounterLabel::State::Fine);
    counter.setCount(1980, 2200);
    QCOMPARE(counter.state(), ui::CounterLabel::State::Near);
    counter.setCount(2201, 2200);
    QCOMPARE(counter.state(), ui::CounterLabel::State::Over);
    QVERIFY(counter.accessibleName().contains(u"1 too many"_s));
}

void WidgetsTest::aScrollBarTakesItsRoomFromTheMargin_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void WidgetsTest::aScrollBarTakesItsRoomFromTheMargin()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_window->setLayoutDirection(direction);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    auto *card = new QWidget;
    column->addWidget(card);
    auto *scroll = shown(new ui::PageScroll(content, m_window.get()));
    QVERIFY(scroll);
    const auto between = [&] {
        const int left = card->mapTo(scroll, QPoint()).x();
        return std::pair(left, scroll->width() - left - card->width());
    };
    QTRY_COMPARE(between(), std::pair(24, 24));
    card->setMinimumHeight(2000);
    QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
    QTRY_COMPARE(between(), std::pair(24, 24));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
