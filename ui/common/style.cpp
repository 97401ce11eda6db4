// SPDX-FileCopyrightText: 2026 The Distribution Engine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <QApplication>
#include <QFileDialog>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmapCache>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolTip>

#include "ui/common/habits.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/preferences.h"
#include "ui/common/stylebars.h"
#include "ui/common/stylebuttons.h"
#include "ui/common/stylefields.h"
#include "ui/common/stylemenus.h"

using namespace Qt::StringLiterals;

/// The linker leaves out resources of a static library that nobody asks for. The macro wants no namespace around it.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ui {

namespace {

constexpr int controlHeight = 32;
constexpr auto systemSchemeKey = "systemScheme"; ///< A property of the application.
constexpr int chipCacheKiB = 48 * 1024; ///< 500 chips at twice the resolution.

bool isComboList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

bool wantsHover(const QWidget *widget)
{
    return widget->inherits("QLineEdit") || widget->inherits("QCheckBox") || widget->inherits("QRadioButton")
        || widget->inherits("QTabBar") || widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit");
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void Style::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget) || isComboList(widget) || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground); // for the rounded corners
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        plain->viewport()->setAutoFillBackground(false); // the rounded frame fills
        plain->document()->setDocumentMargin(8);
    } else if (auto *rich = qobject_cast<QTextEdit *>(widget)) {
        rich->viewport()->setAutoFillBackground(false);
        rich->document()->setDocumentMargin(8);
    }
    if (auto *dialog = qobject_cast<QFileDialog *>(widget))
        dialog->setSizeGripEnabled(false);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    // Rings show whose turn it is to a person who uses keys; the mouse puts them out.
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType())
        static_cast<QWidget *>(watched)->window()->setAttribute(Qt::WA_KeyboardFocusChange, false);
    return QProxyStyle::eventFilter(watched, event);
}

/// The tool buttons of Qt's own file dialog, where the desktop has none.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const bool mirrored = widget && widget->layoutDirection() == Qt::RightToLeft;
    const QHash<StandardPixmap, QString> ours{
        {SP_ArrowBack, mirrored ? u"chevron-right"_s : u"chevron-left"_s},
        {SP_ArrowForward, mirrored ? u"chevron-left"_s : u"chevron-right"_s},
        {SP_FileDialogToParent, u"chevron-up"_s},
        {SP_FileDialogNewFolder, u"plus"_s},
        {SP_FileDialogListView, u"grid-rectangular"_s},
        {SP_FileDialogDetailedView, u"view-list"_s},
    };
    const QString name = ours.value(icon);
    if (name.isEmpty())
        return QProxyStyle::standardIcon(icon, option, widget);
    const Tokens &t = tokensOf(widget ? widget->palette() : QApplication::palette());
    return QIcon(ownIcon(name, 16, t.text2, t.raised, widget ? widget->devicePixelRatioF() : qApp->devicePixelRatio()));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    switch (element) {
    case PE_FrameFocusRect: // rings are drawn where things are painted
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameGroupBox:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner: // the ground of what scrolls shows through
    case PE_IndicatorHeaderArrow: // drawn beside the header's words
        return;
    case PE_PanelTipLabel:
        drawBox(*painter, option->rect, 6, t.raised, t.lineStrong);
        return;
    case PE_PanelMenu:
        drawBox(*painter, option->rect, 8, t.raised, t.lineStrong);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(*option, *painter, widget, t);
        return;
    case PE_Frame:
        if (isComboList(widget))
            drawBox(*painter, option->rect, 8, t.raised, t.lineStrong);
        else
            drawFieldFrame(*option, *painter, widget, t);
        return;
    case PE_IndicatorCheckBox:
        if (button)
            drawIndicator(*button, *painter, Indicator::Tick, t);
        return;
    case PE_IndicatorRadioButton:
        if (button)
            drawIndicator(*button, *painter, Indicator::Radio, t);
        return;
    case PE_IndicatorItemViewItemCheck: {
        QStyleOptionButton box;
        static_cast<QStyleOption &>(box) = *option;
        drawIndicator(box, *painter, Indicator::Tick, t);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButton)
            return drawPushButton(*button, *painter, widget, t);
        if (element == CE_CheckBoxLabel || element == CE_RadioButtonLabel)
            return drawIndicatorLabel(*button, *painter, t);
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && element == CE_MenuItem)
        return drawMenuItem(*item, *painter, t);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && element == CE_ComboBoxLabel)
        return drawComboLabel(*box, *painter, t);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        if (element == CE_ProgressBarGroove)
            return drawProgress(*bar, *painter, t);
        if (element == CE_ProgressBarContents || element == CE_ProgressBarLabel)
            return; // the groove has drawn the share; the words stand beside the bar
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        if (element == CE_TabBarTabShape)
            return drawTab(*tab, *painter, t);
        if (element == CE_TabBarTabLabel)
            return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == CE_HeaderSection)
            return drawHeaderSection(*header, *painter, t);
        if (element == CE_HeaderLabel)
            return drawHeaderLabel(*header, *painter, t);
    }
    if (element == CE_HeaderEmptyArea)
        return painter->fillRect(option->rect, t.base);
    if (element == CE_Splitter)
        return drawSplitter(option->rect, option->state & State_Horizontal ? Qt::Vertical : Qt::Horizontal,
                            option->state & (State_MouseOver | State_Sunken), *painter, t);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, t);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox)
        return drawComboFrame(*box, *painter, widget, t);
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox)
        return drawSpinBox(*box, *painter, widget, t);
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        box && control == CC_GroupBox && !(box->subControls & SC_GroupBoxCheckBox))
        return drawGroupTitle(*box, *painter, t);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, part);
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && control == CC_ComboBox)
        return comboRect(*box, part);
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option); box && control == CC_SpinBox)
        return spinRect(*box, part);
    if (const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
        box && control == CC_GroupBox && part == SC_GroupBoxContents)
        return groupContents(*box);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? 8 : 6;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents || element == SE_ProgressBarLabel)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 24 : 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem)
        return menuItemSize(*item);
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option); push && type == CT_PushButton)
        return pushButtonSize(*push, widget);
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        return {size.width() + 16, controlHeight};
    case CT_ComboBox:
        return {size.width() + 40, controlHeight};
    case CT_SpinBox:
        return {size.width() + 40, controlHeight};
    case CT_TabBarTab:
        return {size.width() + 8, controlHeight};
    case CT_CheckBox:
    case CT_RadioButton:
        return {whole.width() + 4, std::max(24, whole.height())};
    case CT_ProgressBar:
        return {whole.width(), 4};
    default:
        return whole;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_ContextMenu:
    case SH_ComboBox_Popup: // below the field, not over it
        return 0;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
        return isMotionReduced() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_SupportsSections:
    case SH_MenuBar_MouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

Scheme systemScheme()
{
    const QVariant remembered = qApp->property(systemSchemeKey);
    if (remembered.isValid())
        return Scheme(remembered.toInt());
    const QColor ground = QGuiApplication::palette().color(QPalette::Window);
    const Scheme atStart = ground.lightness() < 128 ? Scheme::Dark : Scheme::Light;
    rememberSystemScheme(atStart); // later the palette is our own
    return atStart;
}

void rememberSystemScheme(Scheme scheme)
{
    qApp->setProperty(systemSchemeKey, int(scheme));
}

Scheme preferredScheme(const Preferences &preferences)
{
    const QString name = preferences.value(preferences::scheme);
    return name == u"light"_s ? Scheme::Light : name == u"dark"_s ? Scheme::Dark : systemScheme();
}

void applyTheme(QApplication &application, Scheme scheme)
{
    loadIcons();
    QPixmapCache::clear();
    QPixmapCache::setCacheLimit(chipCacheKiB);
    const QPalette palette = paletteFor(tokens(scheme));
    QIcon::setThemeName(u"breeze"_s);
    application.setStyle(new Style); // the application owns it; a new one polishes everything afresh
    application.setFont(fontFor(FontRole::Body));
    QToolTip::setFont(fontFor(FontRole::Secondary));
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update(); // what is painted from a cache knows nothing of palettes
}

} // namespace ui
