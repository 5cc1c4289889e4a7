// SPDX-License-Identifier: Apache-2.0
#include "ui/claims/claimpicker.h"

#include "qt/claimcatalogmodel.h"
#include "qt/claimfilter.h"
#include "qt/claimtext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/claims/claimdetails.h"
#include "ui/look/icons.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

constexpr int longestSearch = 300;

QLineEdit *createSearch()
{
    auto *search = new QLineEdit;
    search->setObjectName(QStringLiteral("claimSearch"));
    search->setAccessibleName(ClaimPicker::tr("Search claims"));
    search->setPlaceholderText(ClaimPicker::tr("Search claims"));
    makeSearchField(search);
    search->setMaxLength(longestSearch);
    return search;
}

QComboBox *createPlaces()
{
    auto *places = new QComboBox;
    places->setObjectName(QStringLiteral("claimPlace"));
    places->setToolTip(ClaimPicker::tr("Different tokens have the same claim at different places"));
    places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    places->setMinimumContentsLength(12);
    places->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const ClaimPlace place : {ClaimPlace::Platform, ClaimPlace::GuestTee, ClaimPlace::Guest})
        places->addItem(placeName(place), static_cast<int>(place));
    return places;
}

} // namespace

ClaimPicker::ClaimPicker(std::shared_ptr<const ClaimCatalog> catalog, QWidget *parent)
    : QWidget(parent)
    , m_model(new ClaimCatalogModel(std::move(catalog), this))
    , m_filter(new ClaimFilter(m_model, this))
    , m_places(createPlaces())
    , m_search(createSearch())
    , m_tree(new ListView(new CellDelegate(treeRowPadding, this)))
{
    setObjectName(QStringLiteral("claimPicker"));
    m_tree->setObjectName(QStringLiteral("claimTree"));
    m_tree->setAccessibleName(tr("Claims"));
    m_tree->setEmptyText(tr("No claim is found. A claim of your own can be typed in the policy."));
    m_tree->setModel(m_filter);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ClaimCatalogModel::ClaimColumn, QHeaderView::Stretch);
    header->resizeSection(ClaimCatalogModel::TypeColumn, fontMetrics().horizontalAdvance(tr("Boolean")) + 14);
    header->resizeSection(ClaimCatalogModel::TokenColumn, fontMetrics().horizontalAdvance(tr("Token has")) + 28);
    openFamilies();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 0, 8, 0);
    form->setSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Polic&y for"), m_places);
    form->addRow(m_search);
    layout->addLayout(form);
    layout->addWidget(m_tree, 3);
    layout->addLayout(createDetails(), 2);
    // The two share the height by their stretch, whatever they would like to have.
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_details->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    connect(m_places, &QComboBox::activated, this, [this] {
        m_placeChosen = true;
        setPlace(place());
    });
    connect(m_search, &QLineEdit::textChanged, this, &ClaimPicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, &ClaimPicker::choose);
    connect(m_tree, &ListView::chosen, this, &ClaimPicker::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimPicker::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &ClaimPicker::choose);
    m_search->installEventFilter(this);
    connect(m_details, &ClaimDetails::claimRequested, m_search, &QLineEdit::setText);
    connect(m_details, &ClaimDetails::membersRequested, this, &ClaimPicker::showMembers);
    showCurrent();
}

QLayout *ClaimPicker::createDetails()
{
    m_details = new ClaimDetails;
    auto *target = new WrappedLabel;
    target->setRole(Role::Quiet);
    m_target = target;
    m_target->setObjectName(QStringLiteral("claimTarget"));
    m_add = new QPushButton(icon(QStringLiteral("add-condition")), tr("Add &condition"));
    m_add->setObjectName(QStringLiteral("claimAddButton"));

    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(12, 2, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_details, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_target, 1);
    bottom->addWidget(m_add);
    layout->addLayout(bottom);
    return layout;
}

void ClaimPicker::setCatalog(std::shared_ptr<const ClaimCatalog> catalog)
{
    const QString name = m_tree->currentIndex().data(ClaimCatalogModel::NameRole).toString();
    m_details->show({}); // it holds a claim of the former catalog
    m_model->setCatalog(std::move(catalog));
    openFamilies();
    const Claim *same = m_model->catalog()->find(toUtf8(name)).claim;
    m_tree->setCurrentIndex(same ? m_filter->mapFromSource(m_model->indexOf(same)) : m_filter->bestMatch());
    showCurrent();
}

void ClaimPicker::setToken(std::shared_ptr<const AttestationToken> token)
{
    m_hasToken = token != nullptr;
    m_model->setToken(std::move(token));
    showCurrent();
}

void ClaimPicker::setPlace(ClaimPlace place)
{
    m_places->setCurrentIndex(m_places->findData(static_cast<int>(place)));
    m_model->setTokenPlace(place);
    m_tree->scrollTo(m_tree->currentIndex()); // families change their order
    showCurrent();
}

void ClaimPicker::suggestPlace(ClaimPlace place)
{
    if (!m_placeChosen)
        setPlace(place);
}

ClaimPlace ClaimPicker::place() const
{
    return static_cast<ClaimPlace>(m_places->currentData().toInt());
}

void ClaimPicker::setTarget(const QString &target)
{
    m_hasTarget = !target.isEmpty();
    m_target->setText(m_hasTarget ? tr("Goes into: %1").arg(target) : tr("Select a block of the policy to add to."));
    showCurrent();
}

void ClaimPicker::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClaimPicker::search(const QString &text)
{
    const QPersistentModelIndex before = m_tree->currentIndex();
    m_filter->setSearch(text);
    openFamilies();
    const QModelIndex best = m_filter->bestMatch();
    m_tree->setCurrentIndex(best.isValid() ? best : QModelIndex(before));
    m_tree->scrollTo(m_tree->currentIndex());
    showCurrent();
}

void ClaimPicker::openFamilies()
{
    m_tree->expandAll();
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true); // a family's name needs no columns
}

const Claim *ClaimPicker::currentClaim() const
{
    return m_filter->claimAt(m_tree->currentIndex());
}

bool ClaimPicker::canChoose() const
{
    const Claim *claim = currentClaim();
    return m_hasTarget && claim && isComparable(*claim);
}

int ClaimPicker::memberCount(const Claim &claim) const
{
    if (claim.type != ClaimType::Object)
        return 0;
    const auto &claims = m_model->catalog()->claims();
    const std::string prefix = claim.name + '.';
    return static_cast<int>(std::count_if(claims.begin(), claims.end(), [&prefix](const Claim &other) {
        return prefix == isolationTeePrefix ? sits(other, ClaimPlace::GuestTee) : other.name.starts_with(prefix);
    }));
}

bool ClaimPicker::leadsToMembers() const
{
    const Claim *claim = currentClaim();
    return claim && memberCount(*claim) > 0;
}

void ClaimPicker::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const QModelIndex tokenCell = current.siblingAtColumn(ClaimCatalogModel::TokenColumn);
    const Claim *claim = currentClaim();
    ClaimDetails::Content content;
    content.claim = claim;
    content.path = current.data(ClaimCatalogModel::PathRole).toString();
    content.members = claim ? memberCount(*claim) : 0;
    content.foundWords = m_filter->search().split(u' ', Qt::SkipEmptyParts);
    if (m_hasToken)
        content.tokenHas = {tokenCell.data(Qt::AccessibleTextRole).toString(), tokenCell.data(FixedWidthRole).toBool()};
    m_details->show(content);

    const bool members = content.members > 0;
    m_add->setText(members ? tr("Sho&w members") : tr("Add &condition"));
    m_add->setIcon(icon(members ? QStringLiteral("search") : QStringLiteral("add-condition")));
    m_add->setEnabled(members || canChoose());
    m_add->setToolTip(!claim                      ? tr("Choose a claim first")
                          : !isComparable(*claim) ? toolTipText(plainText(notComparableText(*claim)))
                          : !m_hasTarget          ? m_target->text()
                                                  : QString());
}

void ClaimPicker::choose()
{
    if (canChoose())
        Q_EMIT claimChosen(m_tree->currentIndex().data(ClaimCatalogModel::PathRole).toString());
    else if (leadsToMembers())
        showMembers();
}

void ClaimPicker::showMembers()
{
    const Claim *claim = currentClaim();
    if (!claim)
        return;
    // Below the TEE a claim is named only in a policy for such tokens.
    if (claim->name + '.' == isolationTeePrefix)
        setPlace(ClaimPlace::GuestTee);
    m_search->setText(m_tree->currentIndex().data(ClaimCatalogModel::PathRole).toString() + u'.');
    m_search->setFocus(Qt::OtherFocusReason);
}

bool ClaimPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_filter->rowCount() > 0) {
        if (!currentClaim())
            m_tree->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
        m_tree->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace skr
