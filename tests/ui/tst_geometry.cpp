// SPDX-License-Identifier: Apache-2.0
// The window and every dialog with small and large fonts, in both directions: nothing is cut off, all fit on a small
// screen, Tab goes as people read, letters under Alt do not clash.
#include "tests/program/registration.h"
#include "tests/ui/everydialog.h"

#include "qt/policydocument.h"
#include "ui/tree/rowdelegate.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

#include <functional>
#include <map>

using namespace skr;

namespace {

constexpr QSize smallScreen(1280, 720);

void addDialogs()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < everyDialog().size(); ++i)
        QTest::newRow(everyDialog()[i].name) << static_cast<int>(i);
}

/// Sets the program's font and direction, and gives back what was before.
class Appearance
{
public:
    Appearance(qreal points, Qt::LayoutDirection direction)
        : m_font(QApplication::font())
    {
        QFont font = m_font;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        QGuiApplication::setLayoutDirection(direction);
    }
    ~Appearance()
    {
        QApplication::setFont(m_font);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Appearance(const Appearance &) = delete;
    Appearance &operator=(const Appearance &) = delete;

private:
    QFont m_font;
};

QString named(const QWidget &widget)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.property("text").toString());
}

/// Labels that do not wrap and buttons whose text is cut off. What Qt lays out itself, and what is made to be elided,
/// is not looked at.
QStringList cutOff(const QWidget &parent)
{
    QStringList faults;
    for (const QWidget *widget : parent.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOurs = !widget->objectName().startsWith(QStringLiteral("qt_")) && !widget->inherits("QTabBar")
            && !widget->inherits("QLineEditIconButton");
        if (!widget->isVisible() || !isOurs || (label == nullptr && button == nullptr))
            continue;
        if (label != nullptr
            && (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored || label->text().isEmpty()))
            continue;
        const QSize size = widget->size();
        // A link has no room around it, an icon may be lower than the text that it does not show.
        QSize least = widget->minimumSizeHint();
        least.setHeight(std::min(least.height(), widget->fontMetrics().height()));
        if (label != nullptr)
            least = label->wordWrap() ? QSize(0, label->heightForWidth(size.width())) : label->sizeHint();
        if (size.width() < least.width() || size.height() < least.height())
            faults << QStringLiteral("%1 is %2 × %3, needs %4 × %5")
                          .arg(named(*widget))
                          .arg(size.width())
                          .arg(size.height())
                          .arg(least.width())
                          .arg(least.height());
    }
    return faults;
}

QList<QWidget *> focusOrder(QWidget *window)
{
    QList<QWidget *> order;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        const bool takesTab = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled()
            && next->focusProxy() == nullptr && window->isAncestorOf(next) && next->window() == window;
        if (takesTab)
            order << next;
    }
    return order;
}

/// Words that wrap are laid out in several turns.
void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint(0, 0)), widget->size()};
}

} // namespace

class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowIsNotCutOff_data();
    void windowIsNotCutOff();
    void dialogIsNotCutOff_data() { addDialogs(); }
    void dialogIsNotCutOff();
    void tabGoesAsPeopleRead_data() { addDialogs(); }
    void tabGoesAsPeopleRead();
    void lettersDoNotClash_data() { addDialogs(); }
    void lettersDoNotClash();
    void tabInTheWindow();
    void mirrored();
    void dataStaysLeftToRight();
    void arrowsFollowTheDirection();

private:
    static QDialog *open(const WindowFixture &ui)
    {
        const int number = *static_cast<int *>(QTest::qData("number", qMetaTypeId<int>()));
        QDialog *dialog = everyDialog()[static_cast<std::size_t>(number)].open(ui);
        if (dialog != nullptr) {
            dialog->show();
            settle();
        }
        return dialog;
    }
    /// The faults of all pages, if it has pages; one a line.
    static QString onEachPage(const QDialog *dialog, const std::function<QStringList()> &faultsOf)
    {
        QStringList faults;
        auto *pages = dialog->findChild<QTabWidget *>();
        for (int i = 0; i < (pages != nullptr ? pages->count() : 1); ++i) {
            if (pages != nullptr)
                pages->setCurrentIndex(i);
            settle();
            faults << faultsOf();
        }
        return faults.join(u'\n');
    }
};

void TestGeometry::windowIsNotCutOff_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    QTest::newRow("9 pt, 1280 × 720") << 9.0 << smallScreen;
    QTest::newRow("12 pt, 1280 × 720") << 12.0 << smallScreen;
    QTest::newRow("14 pt, 1440 × 900") << 14.0 << QSize(1440, 900);
    QTest::newRow("18 pt, 1920 × 1080") << 18.0 << QSize(1920, 1080);
}

void TestGeometry::windowIsNotCutOff()
{
    QFETCH(double, points);
    QFETCH(QSize, size);
    const Appearance appearance(points, Qt::LeftToRight);
    for (const bool policy : {false, true}) {
        const WindowFixture ui(WindowFixture::Opens::StartPage, size);
        if (policy)
            ui.window->openSample();
        settle();
        QVERIFY2(ui.window->width() <= size.width() && ui.window->height() <= size.height(),
                 qPrintable(QStringLiteral("%1 × %2").arg(ui.window->width()).arg(ui.window->height())));
        const QStringList faults = cutOff(*ui.window);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestGeometry::dialogIsNotCutOff()
{
    for (const double points : {9.0, 18.0}) {
        const Appearance appearance(points, Qt::LeftToRight);
        const WindowFixture ui;
        ui.window->openSample();
        const QDialog *dialog = open(ui);
        QVERIFY(dialog);
        const QString faults = onEachPage(dialog, [&] {
            QStringList found = cutOff(*dialog);
            if (dialog->width() > smallScreen.width() || dialog->height() > smallScreen.height())
                found << QStringLiteral("%1 × %2 at %3").arg(dialog->width()).arg(dialog->height()).arg(points);
            return found;
        });
        QCOMPARE(faults, QString());
    }
}

/// Never up, and on one line never back, but for the buttons at the foot, whose order is the platform's.
void TestGeometry::tabGoesAsPeopleRead()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Appearance appearance(9, direction);
        const WindowFixture ui;
        ui.window->openSample();
        QDialog *dialog = open(ui);
        QVERIFY(dialog);
        const QString faults = onEachPage(dialog, [&] {
            QStringList found;
            const QWidget *last = nullptr;
            for (const QWidget *next : focusOrder(dialog)) {
                const bool atFoot = next->parentWidget()->inherits("QDialogButtonBox");
                if (last == nullptr || atFoot) {
                    last = atFoot ? last : next;
                    continue;
                }
                const QRect from = placeIn(dialog, last);
                const QRect to = placeIn(dialog, next);
                const bool sameLine = from.top() <= to.bottom() && to.top() <= from.bottom();
                const bool onward =
                    direction == Qt::LeftToRight ? to.left() >= from.left() : to.right() <= from.right();
                if (sameLine ? !onward : to.top() <= from.top())
                    found << named(*last) + QStringLiteral(" → ") + named(*next);
                last = next;
            }
            return found;
        });
        QCOMPARE(faults, QString());
    }
}

/// Labels with a buddy, buttons and pages of a dialog have letters, each its own.
void TestGeometry::lettersDoNotClash()
{
    const WindowFixture ui;
    ui.window->openSample();
    const QDialog *dialog = open(ui);
    QVERIFY(dialog);
    const QString faults = onEachPage(dialog, [&] {
        QStringList found;
        std::map<QString, QString> letters;
        const auto add = [&](const QString &text, bool needed) {
            const QString letter = QKeySequence::mnemonic(text).toString();
            if (letter.isEmpty()) {
                if (needed)
                    found << text + QStringLiteral(" has no mnemonic");
                return;
            }
            const auto [other, isNew] = letters.emplace(letter, text);
            if (!isNew)
                found << text + QStringLiteral(" clashes with ") + other->second;
        };
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            // The buddy of a form's row may be words, and a list without rows is nowhere to go to.
            const QWidget *buddy = label->buddy();
            const auto *list = qobject_cast<const QAbstractItemView *>(buddy);
            if (label->isVisible() && buddy != nullptr)
                add(label->text(),
                    (buddy->focusPolicy() & Qt::TabFocus) != 0 && (list == nullptr || list->model()->rowCount() > 0));
        }
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            // Close and Cancel have Escape; what is in another widget is reached by its arrows or has its own key.
            const bool isStandard = button->parentWidget()->inherits("QDialogButtonBox");
            if (button->isVisible() && !button->text().isEmpty())
                add(button->text(), !isStandard);
        }
        for (const QTabBar *bar : dialog->findChildren<QTabBar *>()) {
            for (int i = 0; i < bar->count(); ++i)
                add(bar->tabText(i), true);
        }
        return found;
    });
    QCOMPARE(faults, QString());
}

/// The policy, what stands at its right, what stands below, the status bar.
void TestGeometry::tabInTheWindow()
{
    const WindowFixture ui;
    ui.window->openSample();
    QCoreApplication::processEvents();
    QStringList panes;
    for (const QWidget *next : focusOrder(ui.window.get())) {
        QString pane = QStringLiteral("policy");
        for (const QWidget *up = next; up != nullptr; up = up->parentWidget()) {
            if (qobject_cast<const QDockWidget *>(up) != nullptr || up->inherits("QStatusBar")
                || up->inherits("QTabBar"))
                pane = up->inherits("QStatusBar") ? QStringLiteral("status")
                    : up->inherits("QTabBar")     ? QStringLiteral("tabs")
                                                  : up->objectName();
        }
        if (panes.isEmpty() || panes.last() != pane)
            panes << pane;
    }
    // Each once: nobody is led away from a pane in its middle.
    QStringList once = panes;
    once.removeDuplicates();
    QVERIFY2(panes == once, qPrintable(panes.join(QStringLiteral(" → "))));
    QCOMPARE(panes.first(), QStringLiteral("policy"));
}

void TestGeometry::mirrored()
{
    const Appearance appearance(9, Qt::RightToLeft);
    const WindowFixture ui;
    ui.window->openSample();
    QCoreApplication::processEvents();
    const QRect tree = placeIn(ui.window.get(), ui.tree);
    QVERIFY(placeIn(ui.window.get(), ui.find<QDockWidget>("jsonDock")).right() < tree.left());
    // Columns and nesting go from the right to the left.
    const QModelIndex root = ui.tree->model()->index(0, 0);
    const QModelIndex authority = ui.tree->model()->index(0, 0, root);
    const QRect condition = ui.tree->visualRect(authority);
    QVERIFY(ui.tree->visualRect(authority.siblingAtColumn(1)).right() < condition.left());
    QVERIFY(condition.right() < ui.tree->visualRect(root).right());
    // The editor covers its cell, which is at the other side.
    ui.open(authority);
    QWidget *editor = ui.editor();
    QVERIFY(editor);
    QVERIFY2(editor->geometry().right() <= condition.right() + 4 && editor->geometry().right() > condition.center().x(),
             qPrintable(QStringLiteral("%1 in %2").arg(editor->geometry().right()).arg(condition.right())));
}

void TestGeometry::dataStaysLeftToRight()
{
    const Appearance appearance(9, Qt::RightToLeft);
    const WindowFixture ui;
    ui.window->openSample();
    QCOMPARE(ui.tree->layoutDirection(), Qt::RightToLeft);
    for (const char *name : {"jsonEditor", "tokenIssuer"})
        QCOMPARE(ui.find<QWidget>(name)->layoutDirection(), Qt::LeftToRight);
    const QModelIndex authority = ui.tree->model()->index(0, 0, ui.tree->model()->index(0, 0));
    ui.open(authority);
    QVERIFY(ui.editor());
    QCOMPARE(ui.editor()->layoutDirection(), Qt::LeftToRight);
    QTest::keyClick(ui.editor(), Qt::Key_Escape);
    const QModelIndex value = ui.tree->model()->index(0, PolicyTreeModel::ValueColumn, authority);
    ui.open(value);
    QVERIFY(ui.editor());
    QCOMPARE(ui.editor()->layoutDirection(), Qt::LeftToRight);
}

/// An arrow goes where it points to, cell by cell.
void TestGeometry::arrowsFollowTheDirection()
{
    const Appearance appearance(9, Qt::RightToLeft);
    const WindowFixture ui;
    ui.window->openSample();
    const QModelIndex authority = ui.tree->model()->index(0, 0, ui.tree->model()->index(0, 0));
    const QModelIndex condition = ui.tree->model()->index(0, 0, authority);
    ui.tree->setFocus();
    ui.tree->setCurrentIndex(condition);
    QTest::keyClick(ui.tree, Qt::Key_Left);
    QCOMPARE(ui.tree->currentIndex(), condition.siblingAtColumn(1));
    QTest::keyClick(ui.tree, Qt::Key_Right);
    QCOMPARE(ui.tree->currentIndex(), condition);
    ui.tree->setCurrentIndex(authority);
    QTest::keyClick(ui.tree, Qt::Key_Right);
    QVERIFY(!ui.tree->isExpanded(authority));
    QTest::keyClick(ui.tree, Qt::Key_Left);
    QVERIFY(ui.tree->isExpanded(authority));
}

SKR_TEST(TestGeometry)
#include "tst_geometry.moc"
