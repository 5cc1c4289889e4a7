// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/shortcuts.h"
#include "ui/parts/measures.h"
#include "ui/parts/rowsentences.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

constexpr QSize shortcutsSize(620, 600);

QString textOf(const QList<QKeySequence> &keys, const QString &between)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(between);
}

QPushButton *dialogButton(const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false); // Enter is a key that may be typed
    return made;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<NamedAction> &actions, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_note(new QLabel)
    , m_assign(dialogButton(tr("&Assign"), "assignKeys"))
    , m_clear(dialogButton(tr("&No Keys"), "clearKeys"))
    , m_usual(dialogButton(tr("As &Usual"), "usualKeys"))
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(shortcutsSize);
    auto *search = new QLineEdit;
    search->setObjectName(QStringLiteral("shortcutSearch"));
    search->setPlaceholderText(tr("Words of an action, or keys"));
    search->setAccessibleName(tr("Search"));
    search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    for (const NamedAction &named : actions) {
        if (!hasOwnShortcuts(*named.action) && named.action->shortcut().isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(m_list, {named.path});
        item->setSizeHint(0, {0, fontMetrics().height() + dialogRowPadding});
        item->setData(0, actionIndexRole, m_actions.size());
        m_actions << named;
    }
    describeRows(m_list);
    showKeys();
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("New keys"));
    if (auto *inner = m_keys->findChild<QLineEdit *>()) // has the keyboard in its stead
        inner->setAccessibleName(tr("New keys"));
    auto *label = new QLabel(tr("New &keys:"));
    label->setBuddy(m_keys);
    m_note->setObjectName(QStringLiteral("shortcutNote"));
    m_note->setWordWrap(true);
    auto *usual = dialogButton(tr("All as Usua&l"), "allUsualKeys");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_keys, m_assign, m_clear, m_usual})
        row->addWidget(widget, widget == m_keys ? 1 : 0);
    auto *foot = new QHBoxLayout;
    foot->addWidget(usual);
    foot->addWidget(buttons, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addLayout(foot);

    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::showTyped);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setShortcuts(*current(), {});
        showKeys();
        showCurrent();
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        setShortcuts(*current(), usualShortcuts(*current()));
        showKeys();
        showCurrent();
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        for (const NamedAction &named : m_actions) {
            if (hasOwnShortcuts(*named.action))
                setShortcuts(*named.action, usualShortcuts(*named.action));
        }
        showKeys();
        showCurrent();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
    search->setFocus();
}

QAction *ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? nullptr : m_actions[item->data(0, actionIndexRole).toInt()].action;
}

QString ShortcutsDialog::nameOf(const QAction *action) const
{
    for (const NamedAction &named : m_actions) {
        if (named.action == action)
            return named.path;
    }
    return {};
}

void ShortcutsDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString row = item->text(0) + u' ' + item->text(1);
        const bool found = std::all_of(words.begin(), words.end(),
                                       [&row](const QString &word) { return row.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!found);
        if (found && first == nullptr)
            first = item;
    }
    if (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first); // what is not seen is not changed
}

void ShortcutsDialog::showKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QAction &action = *m_actions[item->data(0, actionIndexRole).toInt()].action;
        item->setText(1, textOf(action.shortcuts(), tr(" or ")));
        QFont font = item->font(1);
        font.setBold(hasOwnShortcuts(action) && action.shortcuts() != usualShortcuts(action));
        item->setFont(1, font);
        item->setToolTip(1,
                         font.bold() ? tr("Changed; as usual it is: %1").arg(textOf(usualShortcuts(action), tr(" or ")))
                                     : QString());
    }
}

void ShortcutsDialog::showCurrent()
{
    const QAction *action = current();
    const bool canChange = action != nullptr && hasOwnShortcuts(*action);
    m_keys->setEnabled(canChange);
    m_clear->setEnabled(canChange && !action->shortcuts().isEmpty());
    m_usual->setEnabled(canChange && action->shortcuts() != usualShortcuts(*action));
    m_keys->clear();
    showTyped();
}

QAction *ShortcutsDialog::ownerOf(const QKeySequence &keys) const
{
    for (const NamedAction &named : m_actions) {
        if (named.action == current())
            continue;
        for (const QKeySequence &other : named.action->shortcuts()) {
            if (other.matches(keys) != QKeySequence::NoMatch || keys.matches(other) != QKeySequence::NoMatch)
                return named.action;
        }
    }
    return nullptr;
}

void ShortcutsDialog::showTyped()
{
    const QKeySequence keys = m_keys->keySequence();
    const QAction *owner = keys.isEmpty() ? nullptr : ownerOf(keys);
    const bool canTake = owner == nullptr || hasOwnShortcuts(*owner);
    m_assign->setEnabled(!keys.isEmpty() && canTake);
    m_assign->setText(owner == nullptr ? tr("&Assign") : tr("T&ake Over"));
    if (owner == nullptr)
        m_note->setText(tr("Choose an action, press its new keys, and assign them."));
    else if (canTake)
        m_note->setText(tr("“%1” has these keys, or keys that begin with them: taken over, it has them no more.")
                            .arg(nameOf(owner)));
    else
        m_note->setText(tr("“%1” has these keys and keeps them.").arg(nameOf(owner)));
}

void ShortcutsDialog::assign()
{
    const QKeySequence keys = m_keys->keySequence();
    while (QAction *owner = ownerOf(keys)) {
        if (!hasOwnShortcuts(*owner))
            return;
        QList<QKeySequence> left = owner->shortcuts();
        left.removeIf([&keys](const QKeySequence &other) {
            return other.matches(keys) != QKeySequence::NoMatch || keys.matches(other) != QKeySequence::NoMatch;
        });
        setShortcuts(*owner, left);
    }
    setShortcuts(*current(), {keys});
    showKeys();
    showCurrent();
}

} // namespace skr
