// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/suggestionedit.h"

#include "ui/editors/notebar.h"
#include "ui/look/theme.h"
#include "ui/parts/measures.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {
constexpr int visibleRows = 10;
constexpr int widestList = 820;
constexpr int widestFoot = 420; ///< from there on the note wraps
constexpr int scrollBarRoom = 24;

/// Rows as high as those of the other lists.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QColor frame = selectionFrame(option.palette);
        if (!frame.isValid() || !option.state.testFlag(QStyle::State_Selected))
            return;
        painter->setPen(frame);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + treeRowPadding};
    }
};
} // namespace

SuggestionEdit::SuggestionEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_popup(new QFrame(this))
    , m_list(new QTreeView(m_popup))
    , m_foot(new NoteBar(m_popup))
    , m_model(new QStandardItemModel(0, 2, this))
{
    setFont(fixedFont(font()));
    setLayoutDirection(Qt::LeftToRight); // as claims, URLs and values are
    setFrame(true);
    // A tool tip window: above everything, and the keyboard stays with the line edit.
    m_popup->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setAccessibleName(tr("Suggestions"));
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    m_list->setObjectName(QStringLiteral("suggestionList"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setLayoutDirection(Qt::LeftToRight);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(1); // a list of one row is no higher than it
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    QPalette colors = QGuiApplication::palette(); // that of the tree has a soft selection already
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
    connect(this, &QLineEdit::textEdited, this, &SuggestionEdit::followTyping);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SuggestionEdit::showNote);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const Suggestion suggestion = m_suggestions[static_cast<std::size_t>(index.row())];
        if (goOnTo(suggestion))
            return;
        setText(suggestion.text);
        m_popup->hide();
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

void SuggestionEdit::setNote(std::function<Note(const QString &)> noteOn)
{
    m_noteOn = std::move(noteOn);
}

void SuggestionEdit::setNormal(std::function<std::optional<NormalText>(const QString &)> normal)
{
    m_normal = std::move(normal);
}

bool SuggestionEdit::isListVisible() const
{
    return m_popup->isVisible();
}

const Note &SuggestionEdit::note() const
{
    return m_foot->note();
}

void SuggestionEdit::followTyping()
{
    m_navigated = false;
    m_said.clear();
    if (const auto normal = m_normal ? m_normal(text()) : std::nullopt) {
        setText(normal->text);
        setModified(true);
        m_said = normal->said;
    }
    showList();
}

bool SuggestionEdit::isExact(const QString &text) const
{
    const std::size_t known = m_suggestions.size() - (m_hasTypedRow ? 1 : 0);
    for (std::size_t i = 0; i < known; ++i) {
        if (m_suggestions[i].text == text)
            return true;
    }
    return m_isComplete && m_isComplete(text);
}

bool SuggestionEdit::goOnTo(const Suggestion &suggestion)
{
    if (suggestion.leadsTo.isEmpty() || suggestion.leadsTo == text())
        return false;
    setText(suggestion.leadsTo);
    setModified(true);
    m_navigated = false;
    m_said = suggestion.why;
    showList();
    return true;
}

bool SuggestionEdit::takeSuggestion()
{
    const QModelIndex current = m_list->currentIndex();
    const bool typed = isModified() && !isExact(text());
    if (m_popup->isVisible() && current.isValid() && (m_navigated || typed || text().isEmpty())) {
        const Suggestion suggestion = m_suggestions[static_cast<std::size_t>(current.row())];
        if (goOnTo(suggestion))
            return false;
        setText(suggestion.text);
    } else if (isModified()) {
        // Typed in full, it leads on all the same.
        for (const Suggestion &suggestion : std::vector<Suggestion>(m_suggestions)) {
            if (suggestion.text == text() && goOnTo(suggestion))
                return false;
        }
    }
    m_popup->hide();
    return true;
}

void SuggestionEdit::fillList()
{
    m_suggestions = m_source ? m_source(text()) : std::vector<Suggestion>();
    const auto same = [this](const Suggestion &suggestion) {
        return suggestion.text == text() && suggestion.leadsTo.isEmpty();
    };
    m_hasTypedRow =
        !m_suggestions.empty() && !text().isEmpty() && std::none_of(m_suggestions.begin(), m_suggestions.end(), same);
    if (m_hasTypedRow)
        m_suggestions.push_back({text(), tr("as typed"), {}, {}});
    m_model->removeRows(0, m_model->rowCount());
    for (const Suggestion &suggestion : m_suggestions) {
        auto *shown = new QStandardItem(suggestion.text);
        shown->setFont(fixedFont());
        auto *note = new QStandardItem(suggestion.note);
        note->setForeground(roleColor(Role::Quiet, palette()));
        if (!suggestion.note.isEmpty())
            shown->setAccessibleText(tr("%1, %2").arg(suggestion.text, suggestion.note));
        else
            note->setAccessibleText(suggestion.text);
        m_model->appendRow({shown, note});
    }
}

void SuggestionEdit::showList()
{
    fillList();
    m_list->setVisible(!m_suggestions.empty());
    if (isModified() ? !text().isEmpty() : m_offersFirst)
        highlight(0);
    showNote();
    const bool hasContent = !m_suggestions.empty() || !m_foot->note().text.isEmpty();
    if (hasContent)
        placeList();
    m_popup->setVisible(hasContent && isVisible());
}

void SuggestionEdit::showNote()
{
    const QModelIndex current = m_list->currentIndex();
    Note note = m_noteOn ? m_noteOn(text()) : Note();
    if (current.isValid() && !m_suggestions[static_cast<std::size_t>(current.row())].why.isEmpty())
        note = {Role::Warning, m_suggestions[static_cast<std::size_t>(current.row())].why};
    else if (!m_said.isEmpty())
        note.text = note.text.isEmpty() ? m_said : m_said + QLatin1Char(' ') + note.text;
    m_foot->setNote(note);
    m_foot->setVisible(!note.text.isEmpty());
    setAccessibleDescription(note.text);
    if (m_popup->isVisible())
        placeList();
}

void SuggestionEdit::placeList()
{
    const int rows = std::min(m_model->rowCount(), visibleRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    const QRect available = screen()->availableGeometry();
    const QAbstractItemView &view = *m_list; // a tree hides that it knows
    const int texts = view.sizeHintForColumn(0);
    const int list = rows > 0 ? texts + view.sizeHintForColumn(1) + scrollBarRoom : 0;
    const int foot = m_foot->isVisibleTo(m_popup) ? std::min(m_foot->noteWidth(), widestFoot) : 0;
    const int frame = 2 * m_popup->frameWidth();
    const int wanted = std::max(list, foot) + frame;
    const int width =
        std::min({std::max(wanted, this->width()), available.width(), std::max(widestList, this->width())});
    m_list->header()->resizeSection(0, std::min(texts, width * 7 / 10)); // the note ends with an ellipsis
    const int height = rows * rowHeight + frame + (foot > 0 ? m_foot->heightFor(width - frame) : 0);
    if (foot > 0)
        m_foot->setFixedHeight(m_foot->heightFor(width - frame));
    QPoint corner = mapToGlobal(QPoint(0, this->height()));
    if (corner.y() + height > available.bottom())
        corner.setY(mapToGlobal(QPoint(0, 0)).y() - height);
    corner.setX(std::max(available.left(), std::min(corner.x(), available.right() - width)));
    m_popup->setGeometry(QRect(corner, QSize(width, height)));
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
    if (!m_popup->isVisible()) {
        showList();
        return;
    }
    if (count == 0)
        return;
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
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void SuggestionEdit::hideEvent(QHideEvent *event)
{
    m_popup->hide();
    QLineEdit::hideEvent(event);
}

void SuggestionEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_popup->isVisible())
        placeList();
}

} // namespace skr
