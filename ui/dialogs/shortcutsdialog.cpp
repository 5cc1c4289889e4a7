// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/parts/rowsentences.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize dialogSize(460, 560);

QString plainName(const QAction &action)
{
    QString name = action.text();
    name.remove(QLatin1Char('&'));
    return name;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(dialogSize);
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("shortcutList"));
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            list->addTopLevelItem(new QTreeWidgetItem({plainName(*action), keys.join(tr(" or "))}));
    }
    describeRows(list);
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
}

} // namespace skr
