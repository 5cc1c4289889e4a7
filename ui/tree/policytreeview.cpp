// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/policytreeview.h"

#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/policytreemodel.h"
#include "qt/refusal.h"
#include "ui/look/theme.h"
#include "ui/tree/conditiondelegate.h"
#include "ui/tree/operatordelegate.h"
#include "ui/tree/valuedelegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace skr {

namespace {

constexpr int rowsMeasured = 200;
constexpr double usualFontHeight = 15; // the font that widths are given for
constexpr int treeIndentation = 18;
constexpr int dragOpensAfter = 700; // milliseconds

int scaled(int width, double scale)
{
    return static_cast<int>(std::lround(width * scale));
}

} // namespace

PolicyTreeView::PolicyTreeView(PolicyTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_dragRests(new QTimer(this))
    , m_values(new ValueDelegate(this))
{
    setObjectName(QStringLiteral("policyTree"));
    setAccessibleName(tr("Policy"));
    setModel(model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setIndentation(treeIndentation);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                    | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setTextElideMode(Qt::ElideRight);

    const std::array<RowDelegate *, PolicyTreeModel::ColumnCount> delegates = {
        new ConditionDelegate(this), new OperatorDelegate(this), m_values, new RowDelegate(this),
        new RowDelegate(this)};
    for (int column = 0; column < PolicyTreeModel::ColumnCount; ++column) {
        RowDelegate *delegate = delegates[static_cast<std::size_t>(column)];
        setItemDelegateForColumn(column, delegate);
        // Later: the view finishes with the editor that was left before another one opens.
        connect(delegate, &RowDelegate::accepted, this, &PolicyTreeView::goOn, Qt::QueuedConnection);
    }
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PolicyTreeView::currentRowChanged);
    m_dragRests->setSingleShot(true);
    m_dragRests->setInterval(dragOpensAfter);
    connect(m_dragRests, &QTimer::timeout, this, &PolicyTreeView::openUnderDrag);
    connect(model, &PolicyTreeModel::dropped, this, &PolicyTreeView::showDrop);
    connect(model, &PolicyTreeModel::refused, this, &PolicyTreeView::refused);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setFirstColumnSpanned(0, {}, !m_model->document()->revision().isPolicy()); // a sentence needs no columns
        expandSensibly();
        layOutColumns();
        m_opensMatching = true;
    });
    if (const PolicyEvaluation *evaluation = model->evaluation()) {
        connect(evaluation, &PolicyEvaluation::tokenChanged, this, [this] { m_opensMatching = true; });
        connect(evaluation, &PolicyEvaluation::changed, this, [this] {
            if (std::exchange(m_opensMatching, false))
                openMatching();
        });
    }
    // New blocks are open: somebody is about to fill them.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &block, int first, int last) {
        for (int row = first; row <= last && last - first < rowsMeasured; ++row) {
            if (m_model->hasChildren(m_model->index(row, 0, block)))
                expandRecursively(m_model->index(row, 0, block));
        }
    });
    connect(this, &QTreeView::expanded, this, [this] {
        if (contentWidth(PolicyTreeModel::ValueColumn) > header()->sectionSize(PolicyTreeModel::ValueColumn))
            layOutColumns(); // the rows that are seen now are longer
    });
    applyTheme();
    expandSensibly();
    layOutColumns();
}

void PolicyTreeView::setDialogs(Dialogs *dialogs)
{
    m_values->setDialogs(dialogs);
}

void PolicyTreeView::applyTheme()
{
    useSoftSelection(*this);
}

void PolicyTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the application has its new palette only afterwards
        QMetaObject::invokeMethod(
            this, [this] { applyTheme(); }, Qt::QueuedConnection);
}

void PolicyTreeView::setZoom(int points)
{
    constexpr int smallest = -4;
    constexpr int largest = 16;
    points = std::clamp(points, smallest, largest);
    if (points == m_zoom)
        return;
    m_zoom = points;
    QFont larger = QGuiApplication::font();
    larger.setPointSizeF(QFontInfo(larger).pointSizeF() + points);
    setFont(larger);
    layOutColumns();
}

void PolicyTreeView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTreeView::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void PolicyTreeView::expandSensibly()
{
    const QModelIndex root = m_model->policyIndex();
    expand(root);
    if (m_model->document()->revision().policy().authorities.size() < manyAuthorities) {
        for (int row = 0; row < std::min(m_model->rowCount(root), rowsMeasured); ++row)
            expandRecursively(m_model->index(row, 0, root));
    }
    makeCurrent(root);
}

void PolicyTreeView::openMatching()
{
    const Policy &policy = m_model->document()->revision().policy();
    const auto evaluation = m_model->presentation().evaluation();
    if (!evaluation || policy.authorities.size() < manyAuthorities)
        return;
    std::vector<bool> matches(policy.authorities.size());
    for (const Authority *authority : matchingAuthorities(*evaluation))
        matches[static_cast<std::size_t>(authority - policy.authorities.data())] = true;
    const QModelIndex root = m_model->policyIndex();
    QModelIndex deciding;
    for (int row = 0; row < m_model->rowCount(root); ++row) {
        const QModelIndex index = m_model->index(row, 0, root);
        const RowContent &content = m_model->content(index);
        if (content.kind != RowKind::Authority || !matches[content.index])
            continue;
        expandRecursively(index);
        const bool accepts = evaluation->outcome(policy.authorities[content.index]) == Outcome::Met;
        if (!deciding.isValid() || accepts)
            deciding = index;
        if (accepts)
            break;
    }
    if (!deciding.isValid())
        return;
    select(deciding);
    showWithConditions(deciding);
}

void PolicyTreeView::showWithConditions(const QModelIndex &authority)
{
    if (const QModelIndex last = m_model->addingRow(authority); last.isValid())
        scrollTo(last);
    scrollTo(authority);
}

void PolicyTreeView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (event->spontaneous())
        return;
    // What was scrolled to before the view had its size is out of sight, or more is than need be.
    scrollToTop();
    showWithConditions(currentIndex());
}

int PolicyTreeView::contentWidth(int column) const
{
    int width = header()->sectionSizeHint(column);
    QModelIndex index = m_model->policyIndex();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = 0; row < rowsMeasured && index.isValid(); ++row, index = indexBelow(index)) {
        int depth = 0;
        for (QModelIndex up = index; column == 0 && up.isValid(); up = up.parent())
            ++depth;
        const QModelIndex cell = index.siblingAtColumn(column);
        width = std::max(width, itemDelegateForIndex(cell)->sizeHint(option, cell).width() + depth * treeIndentation);
    }
    return width;
}

void PolicyTreeView::layOutColumns()
{
    struct Bounds {
        int minimum;
        int usual;
        int maximum;
    };
    std::array<Bounds, 4> bounds = {{{230, 398, 460}, {72, 102, 110}, {72, 152, 260}, {76, 152, 260}}};
    const double scale = std::max(1.0, fontMetrics().height() / usualFontHeight);
    for (Bounds &each : bounds)
        each = {scaled(each.minimum, scale), scaled(each.usual, scale), scaled(each.maximum, scale)};
    // The rest is for the result, whose words should not lose their end.
    const bool isNarrow = viewport()->width() < 700;
    const int result = std::clamp(contentWidth(PolicyTreeModel::ResultColumn), scaled(isNarrow ? 90 : 150, scale),
                                  scaled(isNarrow ? 132 : 150, scale));
    const int available = viewport()->width() - result;
    std::array<int, 4> widths{};
    std::array<int, 4> contents{};
    int excess = -available;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        contents[i] = std::clamp(contentWidth(static_cast<int>(i)), bounds[i].minimum, bounds[i].maximum);
        widths[i] = std::max(contents[i], bounds[i].usual);
        excess += widths[i];
    }
    // Too narrow: first goes what is empty, then the token's values lose their end, claims their beginning, values
    // their end.
    for (const bool toContent : {true, false}) {
        for (const std::size_t i : {3U, 0U, 2U, 1U}) {
            const int least = toContent ? std::min(contents[i], widths[i]) : bounds[i].minimum;
            const int given = std::clamp(excess, 0, widths[i] - least);
            widths[i] -= given;
            excess -= given;
        }
    }
    for (int column = 0; column < 4; ++column)
        header()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    header()->resizeSection(PolicyTreeModel::ResultColumn, header()->minimumSectionSize()); // it stretches from there
}

void PolicyTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        layOutColumns();
}

void PolicyTreeView::makeCurrent(const QModelIndex &index)
{
    setCurrentIndex(index);
    // The base class looks at the keys that are down, which are those of the command.
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PolicyTreeView::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    setRowHidden(index.row(), index.parent(), false);
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
        setRowHidden(up.row(), up.parent(), false);
        expand(up);
    }
    makeCurrent(index.siblingAtColumn(column));
    scrollTo(index.siblingAtColumn(column));
}

void PolicyTreeView::editAddingRow(const QModelIndex &index)
{
    const QModelIndex adding = m_model->addingRow(index);
    if (!adding.isValid())
        return;
    expand(index.siblingAtColumn(0));
    makeCurrent(adding);
    scrollTo(adding);
    edit(adding);
}

void PolicyTreeView::goOn(const QPersistentModelIndex &index)
{
    if (!index.isValid())
        return;
    setFocus(); // before the next editor takes it
    const RowKind kind = m_model->kind(index);
    const QModelIndex parent = index.parent();
    if (kind == RowKind::AddCondition || kind == RowKind::AddAuthority) {
        // The new row is the last one of its kind above the row that added it.
        QModelIndex added = index.sibling(index.row() - 1, 0);
        while (added.isValid() && m_model->kind(added) == RowKind::NotUnderstood && added.row() > 0)
            added = added.siblingAtRow(added.row() - 1);
        if (kind == RowKind::AddAuthority) {
            editAddingRow(added);
            return;
        }
        const QModelIndex value = added.siblingAtColumn(PolicyTreeModel::ValueColumn);
        makeCurrent(value);
        edit(value);
    } else if (kind == RowKind::Condition && index.column() == PolicyTreeModel::ConditionColumn) {
        const QModelIndex value = QModelIndex(index).siblingAtColumn(PolicyTreeModel::ValueColumn);
        makeCurrent(value);
        edit(value);
    } else if (kind == RowKind::Condition && index.column() == PolicyTreeModel::ValueColumn) {
        const QModelIndex adding = m_model->addingRow(parent);
        if (adding.isValid()) {
            makeCurrent(adding);
            scrollTo(adding);
        }
    } else if (kind == RowKind::Authority && index.column() == PolicyTreeModel::ConditionColumn) {
        const QModelIndex adding = m_model->addingRow(index);
        if (adding.isValid())
            makeCurrent(adding);
    }
}

void PolicyTreeView::keyPressEvent(QKeyEvent *event)
{
    for (const auto key : {QKeySequence::Cut, QKeySequence::Copy, QKeySequence::Paste}) {
        if (event->matches(key)) {
            Q_EMIT clipboardKeyPressed(key);
            return;
        }
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid()
        && m_model->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        return;
    }
    // A letter typed on a cell that cannot be edited must not jump to another row.
    const bool search = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (search && currentIndex().isValid() && !m_model->flags(currentIndex()).testFlag(Qt::ItemIsEditable)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void PolicyTreeView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    // A row that adds is a button: one click opens its editor.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model->content(index).isGhost()) {
        const QPersistentModelIndex adding = index.siblingAtColumn(0);
        QTimer::singleShot(0, this, [this, adding] {
            if (adding.isValid())
                edit(adding);
        });
    }
}

QModelIndex PolicyTreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (isRightToLeft() && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveRight : MoveLeft;
    // Left and right walk over the cells of a row; at the claim they fold and unfold, as in any tree.
    if (current.isValid() && (action == MoveLeft || action == MoveRight)) {
        const bool folds = current.column() == 0 && m_model->hasChildren(current)
            && (action == MoveLeft ? isExpanded(current) : !isExpanded(current));
        if (folds) {
            setExpanded(current, action == MoveRight);
            return current;
        }
        const int column = current.column() + (action == MoveLeft ? -1 : 1);
        if (column >= 0 && column < PolicyTreeModel::ColumnCount)
            return current.siblingAtColumn(column);
    }
    return QTreeView::moveCursor(action, modifiers);
}

} // namespace skr
