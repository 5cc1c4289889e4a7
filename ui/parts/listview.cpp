// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/listview.h"

#include "ui/look/theme.h"
#include "ui/parts/celldelegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace skr {

namespace {

constexpr int listIndentation = 16;

} // namespace

ListView::ListView(CellDelegate *delegate, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(delegate)
{
    setItemDelegate(delegate);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(listIndentation);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long is cut, and whole in the tool tip
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &ListView::chosen);
    applyTheme();
}

void ListView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListView::describeEmptiness);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListView::describeEmptiness);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::describeEmptiness);
    describeEmptiness();
}

void ListView::setLeastRows(int rows)
{
    m_leastRows = rows;
    setMinimumHeight(sizeHint().height());
}

QSize ListView::sizeHint() const
{
    QSize size = QTreeView::sizeHint();
    if (m_leastRows > 0)
        size.setHeight(header()->sizeHint().height() + m_leastRows * m_delegate->rowHeight(fontMetrics()));
    return size;
}

void ListView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describeEmptiness();
}

void ListView::setFoundText(const QString &search)
{
    m_delegate->setFoundWords(search.split(u' ', Qt::SkipEmptyParts));
    viewport()->update();
}

bool ListView::isEmpty() const
{
    return !model() || model()->rowCount() == 0;
}

void ListView::describeEmptiness()
{
    const QString text = isEmpty() ? m_emptyText : QString();
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    viewport()->update();
}

void ListView::applyTheme()
{
    useSoftSelection(*this);
}

void ListView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_leastRows > 0)
        setLeastRows(m_leastRows);
    if (event->type() == QEvent::PaletteChange) // the application has its new palette only afterwards
        QMetaObject::invokeMethod(
            this, [this] { applyTheme(); }, Qt::QueuedConnection);
}

void ListView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->setPen(hairline(palette()));
    painter->drawLine(0, option.rect.bottom(), viewport()->width(), option.rect.bottom());
    if (const QColor frame = selectionFrame(palette());
        frame.isValid() && selectionModel()->isRowSelected(index.row(), index.parent())) {
        painter->setPen(frame);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void ListView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(roleColor(Role::Quiet, palette()));
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void setColumnWidths(QTreeView &view, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        view.setColumnWidth(column++, width);
}

} // namespace skr
