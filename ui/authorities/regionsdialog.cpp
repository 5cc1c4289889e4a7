// SPDX-License-Identifier: Apache-2.0
#include "ui/authorities/regionsdialog.h"

#include "core/claims/authoritycatalog.h"
#include "core/edit/regionsedit.h"
#include "core/policy/authorityurl.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/editors/authoritynote.h"
#include "ui/look/theme.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"
#include "ui/parts/noteline.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace skr {

namespace {

enum RegionsColumn { RegionColumn, UrlColumn, StateColumn, RegionColumnCount };
constexpr int endpointRole = Qt::UserRole; ///< its URL as the catalog has it
constexpr QSize regionsSize(760, 600);

bool isSame(std::string_view a, std::string_view b)
{
    return toQString(withoutSlash(a)).compare(toQString(withoutSlash(b)), Qt::CaseInsensitive) == 0;
}

} // namespace

RegionsDialog::RegionsDialog(std::string authority, const std::vector<std::string> &present, QWidget *parent)
    : QDialog(parent)
    , m_authority(std::move(authority))
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_typed(new QLineEdit)
    , m_note(new NoteLine)
{
    setObjectName(QStringLiteral("regionsDialog"));
    setWindowTitle(tr("Add Regions"));
    resize(regionsSize);
    auto *intro =
        new QLabel(tr("Each chosen endpoint becomes an entry of its own, with the conditions that %1 has now. A later "
                      "change of one entry does not change the others; Compare Authorities shows them side by side.")
                       .arg(plainText(marked(m_authority))));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("regionSearch"));
    m_search->setPlaceholderText(tr("Region, code or URL"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("regionList"));
    m_list->setAccessibleName(tr("Attestation endpoints"));
    m_list->setHeaderLabels({tr("Region"), tr("Endpoint"), tr("In this policy")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_typed->setObjectName(QStringLiteral("regionTyped"));
    m_typed->setPlaceholderText(tr("URLs of your own instances, with blanks between them"));
    fill(present);
    setColumnWidths(*m_list, {220, 340});
    auto *find = new QFormLayout;
    find->addRow(tr("&Find:"), m_search);
    auto *others = new QFormLayout;
    others->addRow(tr("&Others:"), m_typed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addChosenRegions"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(find);
    layout->addWidget(m_list, 1);
    layout->addLayout(others);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    m_add->setDefault(true);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const std::vector<std::string> urls = choice();
        accept();
        Q_EMIT chosen(urls);
    });
    connect(m_search, &QLineEdit::textChanged, this, &RegionsDialog::showMatching);
    connect(m_list, &QTreeWidget::itemChanged, this, &RegionsDialog::showChoice);
    connect(m_typed, &QLineEdit::textChanged, this, &RegionsDialog::showChoice);
    showChoice();
    m_search->setFocus();
}

void RegionsDialog::fill(const std::vector<std::string> &present)
{
    for (const AttestationEndpoint &endpoint : AuthorityCatalog::builtIn()->endpoints()) {
        const auto count = std::count_if(present.begin(), present.end(),
                                         [&](const std::string &url) { return isSame(url, endpoint.url); });
        QString region = toQString(endpoint.region);
        if (endpoint.cloud == "usgov")
            region = tr("%1 (US Government)").arg(region);
        auto *row = new QTreeWidgetItem(m_list, {region, toQString(endpoint.url)});
        row->setData(RegionColumn, endpointRole, toQString(endpoint.url));
        row->setFont(UrlColumn, fixedFont());
        row->setToolTip(UrlColumn, toQString(endpoint.url));
        row->setSizeHint(RegionColumn, {0, fontMetrics().height() + dialogRowPadding});
        row->setCheckState(RegionColumn, Qt::Unchecked);
        if (count > 0)
            row->setText(StateColumn, count == 1 ? tr("yes") : tr("%1 times").arg(count));
    }
}

void RegionsDialog::showMatching(const QString &words)
{
    std::set<QString> matching;
    for (const AttestationEndpoint *endpoint : AuthorityCatalog::builtIn()->search(toUtf8(words)))
        matching.insert(toQString(endpoint->url));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_list->topLevelItem(i);
        const bool matches =
            words.trimmed().isEmpty() || matching.contains(row->data(RegionColumn, endpointRole).toString());
        // What is chosen stays in sight: it will be added.
        row->setHidden(!matches && row->checkState(RegionColumn) != Qt::Checked);
    }
}

std::vector<std::string> RegionsDialog::typed() const
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    std::vector<std::string> urls;
    for (const QString &url : m_typed->text().split(gaps, Qt::SkipEmptyParts))
        urls.push_back(toUtf8(url));
    return urls;
}

std::vector<std::string> RegionsDialog::choice() const
{
    std::vector<std::string> urls;
    const auto add = [&](const std::string &url) {
        if (std::none_of(urls.begin(), urls.end(), [&](const std::string &other) { return isSame(url, other); }))
            urls.push_back(spelledLike(url, m_authority));
    };
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (row->checkState(RegionColumn) == Qt::Checked)
            add(toUtf8(row->data(RegionColumn, endpointRole).toString()));
    }
    for (const std::string &url : typed())
        add(url);
    return urls;
}

void RegionsDialog::showChoice()
{
    const auto count = static_cast<int>(choice().size());
    m_add->setEnabled(count > 0);
    m_add->setText(count == 0 ? tr("&Add") : tr("&Add %n region(s)", nullptr, count));
    Note note{Role::Quiet, tr("An endpoint that the policy has already may be added again: either entry suffices.")};
    for (const std::string &url : typed()) {
        const Note found = noteOnAuthority(toQString(url));
        if (found.role != Role::Quiet) {
            note = {found.role, plainText(marked(url)) + QStringLiteral(": ") + found.text};
            break;
        }
    }
    m_note->setNote(note);
}

} // namespace skr
