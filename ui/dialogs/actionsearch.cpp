// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/actionsearch.h"

#include "ui/parts/measures.h"
#include "ui/parts/rowsentences.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

constexpr QSize searchSize(560, 420);

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar::Null));
    text.remove(u'&');
    return text.replace(QChar::Null, u'&');
}

void collect(const QList<QAction *> &actions, const QString &way, QList<NamedAction> &found)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        const QString path = way + withoutMnemonic(action->text());
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), path + QStringLiteral(" ▸ "), found);
        else
            found << NamedAction{action, path};
    }
}

} // namespace

QList<NamedAction> namedActions(const QList<QAction *> &menus)
{
    QList<NamedAction> found;
    collect(menus, {}, found);
    return found;
}

ActionSearch::ActionSearch(const QList<NamedAction> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("actionSearch"));
    setWindowTitle(tr("Find Action"));
    resize(searchSize);
    m_search->setObjectName(QStringLiteral("actionSearchText"));
    m_search->setAccessibleName(tr("Words of the action’s name"));
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("actionSearchList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys of the list work from the text
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ActionSearch::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { perform(m_list->currentItem()); });
    connect(m_list, &QTreeWidget::itemClicked, this, &ActionSearch::perform);
    filter({});
}

void ActionSearch::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const NamedAction &named = m_actions[i];
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString &word) { return named.path.contains(word, Qt::CaseInsensitive); }))
            continue;
        auto *row =
            new QTreeWidgetItem(m_list, {named.path, named.action->shortcut().toString(QKeySequence::NativeText)});
        row->setData(0, actionIndexRole, static_cast<int>(i));
        row->setSizeHint(0, {0, fontMetrics().height() + dialogRowPadding});
        if (!named.action->isEnabled()) {
            row->setFlags(Qt::NoItemFlags);
            row->setToolTip(0, named.action->toolTip());
        } else if (m_list->currentItem() == nullptr) {
            m_list->setCurrentItem(row);
        }
    }
    describeRows(m_list);
}

void ActionSearch::perform(const QTreeWidgetItem *item)
{
    if (item == nullptr || item->flags() == Qt::NoItemFlags)
        return;
    const QPointer<QAction> action = m_actions[item->data(0, actionIndexRole).toInt()].action;
    accept();
    // The keyboard is back where it was before the action asks where it is.
    QMetaObject::invokeMethod(
        parent(),
        [action] {
            if (action)
                action->trigger();
        },
        Qt::QueuedConnection);
}

bool ActionSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace skr
