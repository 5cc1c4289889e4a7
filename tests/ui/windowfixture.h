// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/policydocument.h"
#include "qt/policytreemodel.h"
#include "tests/ui/fakedialogs.h"
#include "ui/look/englishplurals.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Settings of their own for all windows of a test program: empty to begin with, gone at its end.
inline void useOwnSettings()
{
    static const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("skr-policy-editor-test"));
}

/// As the program has it in its own language, "1 error" instead of "1 error(s)". A test that speaks another language
/// comes before it, since the translator that is installed last is asked first.
inline void installEnglishPlurals()
{
    static QPointer<skr::EnglishPlurals> installed; // goes with the application
    if (installed != nullptr)
        return;
    installed = new skr::EnglishPlurals(QCoreApplication::instance());
    QCoreApplication::installTranslator(installed);
}
Q_COREAPP_STARTUP_FUNCTION(installEnglishPlurals)

/// The real main window with a blank policy, shown, with dialogs that answer at once and a tester on the tree's model.
class WindowFixture
{
public:
    enum class Opens { BlankPolicy, StartPage };

    explicit WindowFixture(Opens opens = Opens::BlankPolicy, QSize size = {1440, 900})
    {
        useOwnSettings();
        auto fake = std::make_unique<FakeDialogs>();
        dialogs = fake.get();
        window = std::make_unique<skr::MainWindow>(std::move(fake));
        window->resize(size);
        tree = window->tree();
        tester = std::make_unique<QAbstractItemModelTester>(tree->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        if (opens == Opens::BlankPolicy)
            window->newPolicy();
        QCoreApplication::processEvents(); // the docks get their sizes
    }
    ~WindowFixture()
    {
        window.reset();
        qDeleteAll(others());
    }
    WindowFixture(const WindowFixture &) = delete;
    WindowFixture &operator=(const WindowFixture &) = delete;

    /// Windows that the program opened itself, which go when they are closed; those of other fixtures do not count.
    QList<skr::MainWindow *> others() const
    {
        QList<skr::MainWindow *> windows;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *other = qobject_cast<skr::MainWindow *>(widget);
            if (other != nullptr && other->testAttribute(Qt::WA_DeleteOnClose))
                windows << other;
        }
        return windows;
    }

    QAction *action(const char *name) const { return find<QAction>(name); }

    std::string text() const { return window->document()->text(); }
    void setText(const char *text) const { window->document()->setText(text); }

    template <typename Widget> Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    /// The first row whose first column reads `text`, whatever its depth.
    QModelIndex row(const QString &text, int column = 0) const
    {
        const QModelIndexList found =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
        return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
    }

    /// The editor that is open in the tree; null if none is.
    QWidget *editor() const
    {
        QWidget *focus = QApplication::focusWidget();
        return focus && focus != tree && tree->isAncestorOf(focus) ? focus : nullptr;
    }

    /// Opens the editor of a cell as F2 does.
    void open(const QModelIndex &index) const
    {
        tree->setFocus();
        tree->setCurrentIndex(index);
        QTest::keyClick(tree, Qt::Key_F2);
    }
    QLineEdit *edit(const QModelIndex &index) const
    {
        open(index);
        return qobject_cast<QLineEdit *>(editor());
    }

    /// Types into the open editor of a line, replacing what is there, and leaves it with Enter. False if none is open.
    [[nodiscard]] bool type(const QString &text) const
    {
        auto *line = qobject_cast<QLineEdit *>(editor());
        if (line == nullptr)
            return false;
        line->selectAll();
        QTest::keyClicks(line, text);
        return enter();
    }
    /// False if no editor is open.
    [[nodiscard]] bool enter() const
    {
        if (editor() == nullptr)
            return false;
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::processEvents(); // the next editor opens from the event loop
        return true;
    }

    FakeDialogs *dialogs;
    std::unique_ptr<skr::MainWindow> window;
    skr::PolicyTreeView *tree;
    std::unique_ptr<QAbstractItemModelTester> tester;
};
