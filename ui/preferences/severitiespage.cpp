// SPDX-License-Identifier: Apache-2.0
#include "ui/preferences/severitiespage.h"

#include "core/policy/diagnostic.h"
#include "core/policy/severityfile.h"
#include "qt/coretext.h"
#include "qt/diagnosticmodel.h"
#include "qt/markedtext.h"
#include "qt/severitypreferences.h"
#include "qt/text.h"
#include "ui/parts/rowsentences.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <map>

namespace skr {

namespace {

enum SeverityColumn { ProblemColumn, ShownColumn, CodeColumn };
constexpr int codeRole = Qt::UserRole;
constexpr std::array offeredSeverities{Severity::Error, Severity::Warning, Severity::Security, Severity::Hint};
constexpr auto off = "off";

QString nameOf(std::optional<Severity> severity)
{
    return severity ? severityName(*severity) : SeveritiesPage::tr("Not shown");
}

QString familyName(DiagnosticFamily family)
{
    // In the order of DiagnosticFamily.
    static constexpr std::array names = {QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Syntax"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Grammar"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Version"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Authorities"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Claims"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Operators"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Values"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Members"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Token kinds"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Logic"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Security"),
                                         QT_TRANSLATE_NOOP("skr::SeveritiesPage", "Hints")};
    return SeveritiesPage::tr(names[static_cast<std::size_t>(family)]);
}

} // namespace

SeveritiesPage::SeveritiesPage(SeverityPreferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_codes(new QTreeWidget)
    , m_title(new QLabel)
    , m_choice(new QComboBox)
{
    auto *intro =
        new QLabel(tr("How problems are shown. Whether Key Vault takes the policy does not depend on it. A file "
                      "%1 beside a policy counts more.")
                       .arg(toQString(severityFileName)));
    intro->setWordWrap(true);
    m_codes->setObjectName(QStringLiteral("severityCodes"));
    m_codes->setAccessibleName(tr("Problems"));
    m_codes->setHeaderLabels({tr("Problem"), tr("Shown as"), tr("Code")});
    m_codes->setUniformRowHeights(true);
    m_choice->setObjectName(QStringLiteral("severityChoice"));
    m_choice->setAccessibleDescription(tr("How the problem is shown"));
    m_title->setBuddy(m_choice);
    m_title->setTextFormat(Qt::PlainText);

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_title, 1);
    choice->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_codes, 1);
    layout->addLayout(choice);
    fill();
    showSeverities();
    connect(m_codes, &QTreeWidget::currentItemChanged, this, &SeveritiesPage::showCurrent);
    connect(m_preferences, &SeverityPreferences::changed, this, &SeveritiesPage::showSeverities);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        if (const auto code = current())
            m_preferences->set(*code, m_choice->itemData(index).toString());
    });
    m_codes->setCurrentItem(m_codes->topLevelItem(0)->child(0));
}

void SeveritiesPage::fill()
{
    std::map<DiagnosticFamily, QTreeWidgetItem *> families;
    for (const DiagnosticInfo &row : diagnosticTable()) {
        QTreeWidgetItem *&family = families[row.family];
        if (family == nullptr)
            family = new QTreeWidgetItem(m_codes, {familyName(row.family)});
        auto *item = new QTreeWidgetItem(family, {plainText(coreText(row.title)), {}, toQString(row.id)});
        item->setData(ProblemColumn, codeRole, static_cast<int>(row.code));
    }
    m_codes->expandAll();
    m_codes->resizeColumnToContents(ProblemColumn);
}

void SeveritiesPage::showSeverities()
{
    for (int i = 0; i < m_codes->topLevelItemCount(); ++i) {
        QTreeWidgetItem *family = m_codes->topLevelItem(i);
        for (int row = 0; row < family->childCount(); ++row) {
            QTreeWidgetItem *item = family->child(row);
            const auto code = static_cast<DiagnosticCode>(item->data(ProblemColumn, codeRole).toInt());
            item->setText(ShownColumn, nameOf(m_preferences->settings().shown(code)));
            QFont font = item->font(ShownColumn);
            font.setBold(m_preferences->settings().changes().contains(code));
            item->setFont(ShownColumn, font);
        }
    }
    describeRows(m_codes);
    showCurrent();
}

std::optional<DiagnosticCode> SeveritiesPage::current() const
{
    const QTreeWidgetItem *item = m_codes->currentItem();
    if (item == nullptr || !item->data(ProblemColumn, codeRole).isValid())
        return {};
    return static_cast<DiagnosticCode>(item->data(ProblemColumn, codeRole).toInt());
}

void SeveritiesPage::showCurrent()
{
    const auto code = current();
    m_choice->clear();
    m_choice->setEnabled(code.has_value());
    m_title->setText(code ? tr("&Show “%1” as:").arg(plainText(coreText(info(*code).title))) : QString());
    if (!code)
        return;
    m_choice->addItem(tr("As built in (%1)").arg(nameOf(info(*code).severity)), QString());
    for (const Severity severity : offeredSeverities)
        m_choice->addItem(severityName(severity), toQString(spelling(severity)));
    m_choice->addItem(nameOf({}), QLatin1String(off));
    const auto &changes = m_preferences->settings().changes();
    if (const auto set = changes.find(*code); set != changes.end())
        m_choice->setCurrentIndex(
            m_choice->findData(set->second ? toQString(spelling(*set->second)) : QLatin1String(off)));
}

} // namespace skr
