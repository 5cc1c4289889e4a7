// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qt/diagnosticmodel.h"
#include "qt/policytreemodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>

namespace skr::test {

/// A text that people see, hear, or can point at, and where.
struct ShownWords {
    QString place;
    QString text; ///< as it is read: no markup, no mnemonics

    bool operator==(const ShownWords &) const = default;
};

/// What a widget and all in it show: closed menus, tool tips and rows out of sight too. Parts that are hidden show what
/// they do not say any more, or not yet.
class WordCollector
{
public:
    enum class Hidden { Skipped, Included };

    static QList<ShownWords> wordsOf(const QWidget *root, Hidden hidden)
    {
        WordCollector collector;
        collector.addWidget(root);
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (hidden == Hidden::Included || !isHidden(widget, root))
                collector.addWidget(widget);
        }
        for (const QAction *action : root->findChildren<QAction *>())
            collector.addAction(action);
        return collector.m_found;
    }

private:
    static bool isHidden(const QWidget *widget, const QWidget *root)
    {
        for (; widget != root && !widget->isWindow(); widget = widget->parentWidget()) {
            if (widget->isHidden())
                return true;
        }
        return false;
    }

    void add(const QObject *owner, const char *what, const QString &text)
    {
        const bool isMarkup = Qt::mightBeRichText(text);
        QString plain = isMarkup ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        if (plain.trimmed().isEmpty())
            return;
        const ShownWords words{
            QStringLiteral("%1 “%2”, %3")
                .arg(QLatin1String(owner->metaObject()->className()), owner->objectName(), QLatin1String(what)),
            plain};
        m_found << words;
    }
    void addNamed(const QObject *owner, const char *what, QString text) { add(owner, what, text.remove(u'&')); }

    void addAction(const QAction *action)
    {
        addNamed(action, "text", action->text());
        addNamed(action, "icon text", action->iconText());
        add(action, "tool tip", action->toolTip());
        add(action, "status tip", action->statusTip());
        add(action, "what it is", action->whatsThis());
        for (const QKeySequence &keys : action->shortcuts())
            add(action, "keys", keys.toString(QKeySequence::NativeText));
    }

    void addWidget(const QWidget *widget)
    {
        add(widget, "title", widget->windowTitle().remove(QStringLiteral("[*]")));
        add(widget, "tool tip", widget->toolTip());
        add(widget, "status tip", widget->statusTip());
        add(widget, "what it is", widget->whatsThis());
        add(widget, "accessible name", widget->accessibleName());
        add(widget, "accessible description", widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            label->buddy() != nullptr ? addNamed(label, "text", label->text()) : add(label, "text", label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addNamed(button, "text", button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            addNamed(group, "title", group->title());
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            addNamed(menu, "title", menu->title());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            addTabs(bar);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addRows(box, box->model(), {});
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addView(view);
        else
            addInput(widget);
    }

    void addInput(const QWidget *widget)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            add(line, "placeholder", line->placeholderText());
            add(line, "text", line->text());
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
            add(text, "placeholder", text->placeholderText());
            add(text, "text", text->toPlainText());
        } else if (const auto *page = qobject_cast<const QTextEdit *>(widget)) {
            add(page, "placeholder", page->placeholderText());
            add(page, "text", page->toPlainText());
            addLinks(page);
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(widget)) {
            add(spin, "text", spin->text());
            add(spin, "special value", spin->specialValueText());
        } else if (const auto *progress = qobject_cast<const QProgressBar *>(widget)) {
            add(progress, "text", progress->text());
        }
    }

    void addLinks(const QTextEdit *page)
    {
        for (QTextBlock block = page->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().isAnchor())
                    add(page, "link", part.fragment().text());
            }
        }
    }

    void addTabs(const QTabBar *bar)
    {
        for (int i = 0; i < bar->count(); ++i) {
            addNamed(bar, "tab", bar->tabText(i));
            add(bar, "tool tip of a tab", bar->tabToolTip(i));
        }
    }

    void addView(const QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        if (model == nullptr || qobject_cast<const QHeaderView *>(view) != nullptr)
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(view, "header", model->headerData(column, Qt::Horizontal, role).toString());
        }
        addRows(view, model, view->rootIndex());
    }

    void addRows(const QWidget *owner, const QAbstractItemModel *model, const QModelIndex &parent)
    {
        QList<int> roles = {Qt::DisplayRole,   Qt::ToolTipRole,        Qt::StatusTipRole,
                            Qt::WhatsThisRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
        if (qobject_cast<const PolicyTreeModel *>(model) != nullptr)
            roles << PolicyTreeModel::JoinerRole << PolicyTreeModel::SetRole;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : roles)
                    add(owner, "row", model->data(index, role).toString());
                if (model->hasChildren(index))
                    addRows(owner, model, index);
            }
        }
    }

    QList<ShownWords> m_found;
};

} // namespace skr::test
