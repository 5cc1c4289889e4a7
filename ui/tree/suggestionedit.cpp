// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/suggestionedit.h"

#include "ui/window/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace skr {

namespace {
constexpr int visibleRows = 10;
constexpr int widestList = 720;
constexpr int rowPadding = 9;

/// Rows as high as those of the other lists.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + rowPadding};
    }
};
} // namespace

SuggestionEdit::SuggestionEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QTreeView(this))
    , m_model(new QStandardItemModel(0, 2, this))
{
    setFont(fixedFont());
    setFrame(true);
    // A tool tip window: above everything, and the keyboard stays with the line edit.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setObjectName(QStringLiteral("suggestionList"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    QPalette colors = palette();
    colors.setColor(QPalette::Highlight, softSelection(colors));
    colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    m_list->setPalette(colors);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_navigated = false;
        showList();
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        setText(index.siblingAtColumn(0).data(Qt::UserRole).toString());
        m_list->hide();
        Q_EMIT chosen();
    });
}

void SuggestionEdit::setSource(Source source)
{
    m_source = std::move(source);
}

void SuggestionEdit::setComplete(std::function<bool(const QString &)> isComplete)
{
    m_isComplete = std::move(isComplete);
}

bool SuggestionEdit::isListVisible() const
{
    return m_list->isVisible();
}

bool SuggestionEdit::isExact(const QString &text) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(Qt::UserRole).toString() == text
            && m_model->item(row)->data(Qt::UserRole + 1).toBool())
            return true;
    }
    return m_isComplete && m_isComplete(text);
}

void SuggestionEdit::takeSuggestion()
{
    const QModelIndex current = m_list->currentIndex();
    const bool typed = isModified() && !isExact(text());
    if (m_list->isVisible() && current.isValid() && (m_navigated || typed || text().isEmpty()))
        setText(current.siblingAtColumn(0).data(Qt::UserRole).toString());
    m_list->hide();
}

void SuggestionEdit::showList()
{
    m_model->removeRows(0, m_model->rowCount());
    const auto append = [this](const Suggestion &suggestion, bool known) {
        auto *text = new QStandardItem(suggestion.text);
        text->setFont(fixedFont());
        text->setData(suggestion.text, Qt::UserRole);
        text->setData(known, Qt::UserRole + 1);
        auto *note = new QStandardItem(suggestion.note);
        note->setForeground(roleColor(Role::Quiet, palette()));
        m_model->appendRow({text, note});
    };
    bool same = false;
    if (m_source) {
        for (const Suggestion &suggestion : m_source(text())) {
            append(suggestion, true);
            same = same || suggestion.text == text();
        }
    }
    if (m_model->rowCount() == 0) {
        m_list->hide();
        return;
    }
    if (!text().isEmpty() && !same)
        append({text(), tr("as typed")}, false);
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    placeList();
    m_list->show();
    if (isModified() ? !text().isEmpty() : m_offersFirst)
        highlight(0);
}

void SuggestionEdit::placeList()
{
    const int rows = std::min(m_model->rowCount(), visibleRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    const QRect available = screen()->availableGeometry();
    const int wanted = m_list->header()->length() + 2 * m_list->frameWidth() + 24;
    const int width =
        std::min({std::max(wanted, this->width()), available.width(), std::max(widestList, this->width())});
    const int height = rows * rowHeight + 2 * m_list->frameWidth();
    QPoint corner = mapToGlobal(QPoint(0, this->height()));
    if (corner.y() + height > available.bottom())
        corner.setY(mapToGlobal(QPoint(0, 0)).y() - height);
    corner.setX(std::max(available.left(), std::min(corner.x(), available.right() - width)));
    m_list->setGeometry(QRect(corner, QSize(width, height)));
}

void SuggestionEdit::highlight(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void SuggestionEdit::keyPressEvent(QKeyEvent *event)
{
    const int count = m_model->rowCount();
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!m_list->isVisible()) {
        showList();
        return;
    }
    m_navigated = true;
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (down ? -1 : count);
    highlight((row + (down ? 1 : -1) + count) % count);
}

void SuggestionEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        showList();
}

void SuggestionEdit::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void SuggestionEdit::hideEvent(QHideEvent *event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

void SuggestionEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_list->isVisible())
        placeList();
}

} // namespace skr
