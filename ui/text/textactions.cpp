// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textactions.h"

#include "ui/look/icons.h"
#include "ui/text/textpane.h"

#include <QAction>
#include <QCoreApplication>

namespace skr {

namespace {

struct ActionWords {
    Q_DECLARE_TR_FUNCTIONS(skr::TextActions)
};

QAction *action(TextPane *pane, const char *name, const QString &text, const QList<QKeySequence> &keys,
                void (TextPane::*act)())
{
    auto *made = new QAction(text, pane);
    made->setObjectName(QLatin1String(name));
    made->setShortcuts(keys);
    QObject::connect(made, &QAction::triggered, pane, act);
    return made;
}

} // namespace

TextActions::TextActions(TextPane *pane)
    : m_search{
          action(pane, "findAction", ActionWords::tr("&Find…"), {}, &TextPane::find),
          action(pane, "replaceAction", ActionWords::tr("R&eplace…"), {Qt::CTRL | Qt::Key_H}, &TextPane::findAndReplace),
          action(pane, "findNextAction", ActionWords::tr("Find &Next"), {Qt::Key_F3}, &TextPane::findNext),
          action(pane, "findPreviousAction", ActionWords::tr("Find Pre&vious"), {Qt::SHIFT | Qt::Key_F3}, &TextPane::findPrevious),
          action(pane, "goToLineAction", ActionWords::tr("&Go to Line…"), {Qt::CTRL | Qt::Key_G}, &TextPane::goToLine),
      }
    , m_folding{
          action(pane, "foldAction", ActionWords::tr("&Fold"), {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft}, &TextPane::fold),
          action(pane, "unfoldAction", ActionWords::tr("&Unfold"), {Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight}, &TextPane::unfold),
          action(pane, "foldAllAction", ActionWords::tr("Fold &All"), {}, &TextPane::foldAll),
          action(pane, "unfoldAllAction", ActionWords::tr("U&nfold All"), {}, &TextPane::unfoldAll),
      }
{
    m_search.front()->setIcon(icon(QStringLiteral("search")));
}

} // namespace skr
