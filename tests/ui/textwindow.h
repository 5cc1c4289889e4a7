// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/textpane.h"

#include "qt/policydocument.h"

#include <QAbstractScrollArea>
#include <QInputMethodEvent>
#include <QMainWindow>
#include <QScrollBar>
#include <QTest>

namespace skr {

/// A pane in a window that is active, so that focus and shortcuts work.
struct TextWindow {
    explicit TextWindow(const std::string &text)
    {
        document.setText(text);
        window.setCentralWidget(pane);
        window.resize(500, 300);
        window.show();
        window.activateWindow();
        active = QTest::qWaitForWindowActive(&window);
        pane->setFocus();
    }

    std::string text() const { return document.text(); }
    void replace(std::size_t begin, std::size_t end, const std::string &with)
    {
        document.apply({{begin, end}, with}, QStringLiteral("Change"));
    }
    void compose(const QString &preedit, const QString &commit = {}) const
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(editor, &event);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(editor, Qt::Key(key), modifiers); }
    QWidget *viewport() const { return qobject_cast<QAbstractScrollArea *>(editor)->viewport(); }
    QScrollBar *scrollBar() const { return qobject_cast<QAbstractScrollArea *>(editor)->verticalScrollBar(); }

    bool active = false;
    QMainWindow window;
    PolicyDocument document{ClaimCatalog::builtIn()};
    TextPane *pane = new TextPane(&document);
    QWidget *editor = pane->findChild<QWidget *>(QStringLiteral("jsonEditor"));
};

} // namespace skr
