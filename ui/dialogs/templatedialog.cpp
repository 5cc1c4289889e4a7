// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/templatedialog.h"

#include "qt/text.h"
#include "ui/dialogs/policytemplates.h"
#include "ui/look/theme.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/measures.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize templatesSize(900, 640);
constexpr int listWidth = 290;

/// An icon before a bold heading, and the words below it, which a screen reader reads with their heading.
QLabel *addSection(QGridLayout *grid, const char *name, const QString &iconName, Role role, const QString &heading)
{
    const int row = grid->rowCount();
    auto *title = new QLabel(heading);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *words = new QLabel;
    words->setObjectName(QLatin1String(name));
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setWordWrap(true);
    words->setAccessibleName(heading);
    grid->addWidget(new IconLabel(iconName, role, smallIcon), row, 0, Qt::AlignTop);
    grid->addWidget(title, row, 1);
    grid->addWidget(words, row + 1, 1);
    return words;
}

} // namespace

TemplateDialog::TemplateDialog(int first, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("templateDialog"));
    setWindowTitle(tr("New from Template"));
    resize(templatesSize);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFixedWidth(listWidth);
    for (const PolicyTemplate &each : policyTemplates()) {
        auto *item = new QListWidgetItem(each.name, m_list);
        item->setToolTip(each.summary);
        item->setSizeHint({0, fontMetrics().height() + roomyRowPadding});
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *create = buttons->addButton(tr("Create &Policy"), QDialogButtonBox::AcceptRole);
    create->setObjectName(QStringLiteral("createFromTemplate"));
    auto *across = new QHBoxLayout;
    across->addWidget(m_list);
    across->addSpacing(6);
    across->addWidget(createDetails(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(across, 1);
    layout->addWidget(buttons);
    create->setDefault(true); // it has to be in the dialog

    const auto finish = [this] {
        const int index = m_list->currentRow();
        accept();
        Q_EMIT chosen(index);
    };
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(create, &QPushButton::clicked, this, finish);
    connect(m_list, &QListWidget::itemDoubleClicked, this, finish);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateDialog::show);
    m_list->setCurrentRow(qBound(0, first, m_list->count() - 1));
    m_list->setFocus();
}

QWidget *TemplateDialog::createDetails()
{
    auto *details = new QWidget;
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_purpose = addSection(grid, "templatePurpose", QStringLiteral("key"), Role::Quiet, tr("What it is for"));
    m_unprotected = addSection(grid, "templateUnprotected", QStringLiteral("security"), Role::Security,
                               tr("What it does not protect from"));
    m_remaining = addSection(grid, "templateRemaining", QStringLiteral("not-finished"), Role::Quiet,
                             tr("What is left to fill in"));
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Text of the policy"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    grid->addWidget(m_text, grid->rowCount(), 0, 1, 2);
    grid->setRowStretch(grid->rowCount() - 1, 1);
    return details;
}

void TemplateDialog::show(int index)
{
    const PolicyTemplate shown = policyTemplates().value(index);
    m_purpose->setText(shown.purpose);
    m_unprotected->setText(shown.unprotected);
    m_remaining->setText(shown.remaining);
    m_text->setPlainText(toQString(shown.text));
}

} // namespace skr
