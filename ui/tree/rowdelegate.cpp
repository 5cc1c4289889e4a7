// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/rowdelegate.h"

#include "core/policy/diagnostic.h"
#include "ui/editors/hexedit.h"
#include "ui/editors/suggestionedit.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/measures.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace skr {

namespace {

constexpr int joinerGap = 9; // between the joining word and the claim
constexpr int pillHeight = 18;
constexpr int leastPillWidth = 22;

bool isNarrow(const QWidget *widget)
{
    return widget && widget->window()->width() < RowDelegate::narrowWindow;
}

bool isShortened(const QModelIndex &index, bool isNarrow)
{
    return isNarrow && index.data(PolicyTreeModel::SameRole).toBool();
}

int pillWidth(const QString &letter, const QFontMetrics &metrics)
{
    return letter.isEmpty() ? 0 : std::max(leastPillWidth, metrics.horizontalAdvance(letter) + 12);
}

/// Name of the outline and role of the colour of a mark.
struct MarkLook {
    const char *icon;
    Role role;
};

MarkLook lookOf(Mark mark)
{
    switch (mark) {
    case Mark::Met:
        return {"met", Role::Met};
    case Mark::NotMet:
        return {"not-met", Role::NotMet};
    case Mark::Undocumented:
        return {"undocumented", Role::Undocumented};
    case Mark::NotNeeded:
        return {"not-needed", Role::Quiet};
    case Mark::NotFinished:
        return {"not-finished", Role::Quiet};
    case Mark::Warning:
        return {"warning", Role::Warning};
    case Mark::Security:
        return {"security", Role::Security};
    case Mark::Hint:
        return {"hint", Role::Quiet};
    default:
        return {"error", Role::NotMet};
    }
}

/// A claim without as many of its leading segments as there is no room for; if that is not enough, without words.
QString claimThatFits(QString claim, const QFontMetrics &metrics, int width)
{
    bool cut = false;
    for (const QLatin1Char separator : {QLatin1Char('.'), QLatin1Char('-')}) {
        while (metrics.horizontalAdvance(claim) > width && claim.indexOf(separator) >= 0) {
            claim = QChar(0x2026) + claim.mid(claim.indexOf(separator) + 1);
            cut = true;
        }
    }
    return cut ? metrics.elidedText(claim, Qt::ElideRight, width) : metrics.elidedText(claim, Qt::ElideLeft, width);
}

/// Where a rectangle that is measured from the left is in windows of the other direction.
QRect placed(const QStyleOptionViewItem &cell, const QRect &rect)
{
    return QStyle::visualRect(cell.direction, cell.rect, rect);
}

// Left is the start of the line, whatever the direction of the window.
constexpr int oneLine = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;

/// A wavy line below a text.
void drawWave(QPainter *painter, int left, int right, qreal y, const QColor &color)
{
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (int x = left + 2; x <= right; x += 2, up = !up)
        wave.lineTo(x, up ? y - 2 : y);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->drawPath(wave);
}

} // namespace

int RowDelegate::joinerWidth(const QFontMetrics &metrics)
{
    return std::max({metrics.horizontalAdvance(RowPresentation::tr("and")),
                     metrics.horizontalAdvance(RowPresentation::tr("or")), smallIcon})
        + joinerGap;
}

int RowDelegate::leadWidth(const QFontMetrics &metrics, const QModelIndex &index)
{
    if (kindOf(index) == RowKind::Policy)
        return 2;
    // Children of the root have an icon, those of blocks a word.
    return kindOf(index.parent()) == RowKind::Policy ? 2 + smallIcon + 8 : joinerWidth(metrics);
}

int RowDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 13;
}

RowKind RowDelegate::kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(PolicyTreeModel::KindRole).toInt());
}

const PolicyTreeModel &RowDelegate::modelOf(const QModelIndex &index)
{
    return *static_cast<const PolicyTreeModel *>(index.model());
}

void RowDelegate::noteEdited(const QModelIndex &index) const
{
    m_edited = index;
    m_committed = false;
}

void RowDelegate::commitText(QAbstractItemModel *model, const QModelIndex &index, const QString &text) const
{
    m_committed = model->setData(index, text, Qt::EditRole);
}

QString RowDelegate::shownText(const QModelIndex &index, bool isNarrow)
{
    return isShortened(index, isNarrow) ? tr("same") : index.data().toString();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QFont font = index.data(PolicyTreeModel::FixedFontRole).toBool() ? fixedFont(cell.font) : cell.font;
    font.setBold(kindOf(index) == RowKind::Policy);
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(shownText(index, isNarrow(option.widget))) + 2 * cellPadding + 4;
    if (const int pill = pillWidth(index.data(PolicyTreeModel::SetRole).toString(), option.fontMetrics); pill > 0)
        width += pill + cellPadding;
    if (index.column() == PolicyTreeModel::ConditionColumn)
        width += leadWidth(option.fontMetrics, index);
    if (index.column() == PolicyTreeModel::ResultColumn)
        width += (index.data(PolicyTreeModel::ObservedRole).toBool() ? 2 : 1) * (smallIcon + cellPadding);
    return {width, rowHeight(option.fontMetrics)};
}

QRect RowDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasLead = index.column() == PolicyTreeModel::ConditionColumn;
    const int left = hasLead ? leadWidth(option.fontMetrics, index) : cellPadding;
    return option.rect.adjusted(left, 0, -cellPadding, 0);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isSame = isShortened(index, isNarrow(cell.widget));
    const QString text = shownText(index, isNarrow(cell.widget));
    cell.text.clear();
    cell.icon = {};
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    if (index.column() == PolicyTreeModel::ConditionColumn)
        paintLead(painter, cell, index);
    QRect rect = contentRect(option, index);
    if (index.column() == PolicyTreeModel::ResultColumn) {
        paintResult(painter, cell, index, rect);
        painter->restore();
        return;
    }
    const RowKind kind = kindOf(index);
    const bool decisive = index.data(PolicyTreeModel::DecisiveRole).toBool();
    QFont font = index.data(PolicyTreeModel::FixedFontRole).toBool() && !isSame ? fixedFont(cell.font) : cell.font;
    font.setBold((kind == RowKind::Policy && index.column() == PolicyTreeModel::ConditionColumn)
                 || (kind == RowKind::Block && index.column() == PolicyTreeModel::ConditionColumn)
                 || (decisive && index.column() == PolicyTreeModel::TokenColumn));
    const bool quiet = isSame || index.data(PolicyTreeModel::SubduedRole).toBool() || kind == RowKind::NotUnderstood;
    if (const QString letter = index.data(PolicyTreeModel::SetRole).toString(); !letter.isEmpty())
        rect.setRight(rect.right() - paintSet(painter, cell, letter) - cellPadding);
    painter->setFont(font);
    painter->setPen(quiet ? roleColor(Role::Quiet, cell.palette) : cell.palette.color(QPalette::Text));
    const QFontMetrics metrics(font);
    const bool keepsEnd = kind == RowKind::Condition && index.column() == PolicyTreeModel::ConditionColumn;
    const QString shown =
        keepsEnd ? claimThatFits(text, metrics, rect.width()) : metrics.elidedText(text, Qt::ElideRight, rect.width());
    // Claims, URLs and values run from the left to the right, and so do their dots and slashes.
    const bool isData = index.data(PolicyTreeModel::FixedFontRole).toBool();
    painter->drawText(placed(cell, rect), oneLine | (isData ? Qt::TextForceLeftToRight : 0), shown);

    const QVariant severity = index.data(PolicyTreeModel::SeverityRole);
    if (severity.isValid() && !shown.isEmpty() && index.column() <= PolicyTreeModel::ValueColumn) {
        const int middle = rect.center().y() + metrics.height() / 2;
        const QRect words = placed(cell, {rect.left(), rect.top(), metrics.horizontalAdvance(shown), rect.height()});
        drawWave(painter, words.left(), words.right() + 1, middle,
                 roleColor(roleOf(static_cast<Severity>(severity.toInt())), cell.palette));
    }
    painter->restore();
}

int RowDelegate::paintSet(QPainter *painter, const QStyleOptionViewItem &option, const QString &letter) const
{
    const int width = pillWidth(letter, option.fontMetrics);
    const QRect place(option.rect.right() - cellPadding - width, option.rect.center().y() - pillHeight / 2, width,
                      pillHeight);
    const QRectF pill = QRectF(placed(option, place)).translated(0.5, 0.5);
    QColor outline = option.palette.color(QPalette::Text);
    outline.setAlphaF(0.35F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline);
    painter->drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(pill, Qt::AlignCenter, letter);
    return width;
}

void RowDelegate::paintLead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect lead(option.rect.left(), option.rect.top(), joinerWidth(option.fontMetrics), option.rect.height());
    const RowKind kind = kindOf(index);
    const QString joiner = index.data(PolicyTreeModel::JoinerRole).toString();
    if (!joiner.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(roleColor(Role::Quiet, option.palette));
        painter->drawText(placed(option, lead.adjusted(0, 0, -joinerGap, 0)), Qt::AlignVCenter | Qt::AlignRight,
                          joiner);
        return;
    }
    const QRect place = placed(option, {lead.left() + 2, lead.center().y() - smallIcon / 2 + 1, smallIcon, smallIcon});
    if (kind == RowKind::Authority)
        icon(QStringLiteral("authority"), roleColor(Role::Quiet, option.palette)).paint(painter, place);
    else if (kind == RowKind::NotUnderstood)
        icon(QStringLiteral("error"), roleColor(Role::NotMet, option.palette)).paint(painter, place);
    else if (kind == RowKind::AddAuthority || kind == RowKind::AddCondition)
        icon(QStringLiteral("plus"), QGuiApplication::palette().color(QPalette::Highlight)).paint(painter, place);
}

void RowDelegate::paintResult(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              QRect rect) const
{
    const auto mark = static_cast<Mark>(index.data(PolicyTreeModel::MarkRole).toInt());
    const QString text = index.data().toString();
    if (mark == Mark::None || text.isEmpty())
        return;
    const MarkLook look = lookOf(mark);
    const QColor color = roleColor(look.role, option.palette);
    const QRect place(rect.left(), rect.center().y() - smallIcon / 2 + 1, smallIcon, smallIcon);
    icon(QString::fromLatin1(look.icon), color).paint(painter, placed(option, place));
    rect.setLeft(place.right() + cellPadding);
    QFont font = option.font;
    font.setBold(kindOf(index) == RowKind::Policy || index.data(PolicyTreeModel::DecisiveRole).toBool());
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(placed(option, rect), oneLine, shown);
    if (index.data(PolicyTreeModel::ObservedRole).toBool()) {
        const int left = rect.left() + metrics.horizontalAdvance(shown) + cellPadding;
        const QRect eye(left, place.top(), smallIcon, smallIcon);
        if (eye.right() < option.rect.right())
            icon(QStringLiteral("observed"), roleColor(Role::Quiet, option.palette))
                .paint(painter, placed(option, eye));
    }
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QRect rect = contentRect(option, index).adjusted(-4, 1, cellPadding, -1);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect view = editor->parentWidget() ? editor->parentWidget()->rect() : option.rect;
    if (mirrored)
        rect = QStyle::visualRect(option.direction, view, placed(option, rect)); // measured from the left again
    // A claim, a URL or a digest is longer than its cell: the editor may go on over the next ones.
    const auto *line = qobject_cast<SuggestionEdit *>(editor);
    if (line && !line->isShort() && editor->parentWidget())
        rect.setRight(std::max(rect.right(), std::min(rect.left() + 420, editor->parentWidget()->width() - 2)));
    editor->setGeometry(QStyle::visualRect(option.direction, view, rect));
}

void RowDelegate::finish(QWidget *editor)
{
    const QPersistentModelIndex index = m_edited;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (m_committed)
        Q_EMIT accepted(index);
}

bool RowDelegate::eventFilter(QObject *object, QEvent *event)
{
    // The parts of an editor stand for the whole of it.
    auto *editor = qobject_cast<QWidget *>(object);
    for (QWidget *whole = editor; whole; whole = whole->parentWidget()) {
        if (qobject_cast<HexEdit *>(whole))
            editor = whole;
    }
    // Another window comes to the front, to copy from or to choose a file: what is half typed stays open.
    if (editor && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason)
        return false;
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && qobject_cast<QAbstractButton *>(object))
            return false; // a button in an editor
        auto *edit = qobject_cast<SuggestionEdit *>(editor);
        if (edit && (enter || key == Qt::Key_Tab) && !edit->takeSuggestion())
            return true;
        if (enter) {
            finish(editor);
            return true;
        }
    }
    return editor ? QStyledItemDelegate::eventFilter(editor, event) : false;
}

} // namespace skr
