// SPDX-License-Identifier: Apache-2.0
#include "qt/diagnosticmodel.h"

#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/text.h"

#include <algorithm>

namespace skr {

namespace {

using Rows = std::vector<const Diagnostic *>;

bool sameProblem(const Diagnostic &left, const Diagnostic &right)
{
    return left.code == right.code && left.severity() == right.severity() && left.arguments == right.arguments;
}

Rows rowsOf(const PolicyRevision &revision)
{
    Rows rows;
    rows.reserve(revision.diagnostics().list.size());
    for (const Diagnostic &diagnostic : revision.diagnostics().list)
        rows.push_back(&diagnostic);
    return rows;
}

/// Which rows stay: the first `head` and the last `tail` of both lists.
struct Kept {
    std::size_t unchanged = 0; ///< of the head, those that are also where they were
    std::size_t head = 0;
    std::size_t tail = 0;
};

/// Problems before and behind the edit keep their place, told from the start and from the end of the text. Those that
/// the edit touches may have moved: the same problem once more in the same order is still the same row.
Kept keptRows(const Rows &before, const Rows &after, const TextEdit &edit)
{
    const std::size_t most = std::min(before.size(), after.size());
    Kept kept;
    const auto samePlace = [&](std::size_t i) {
        return before[i]->range.end <= edit.range.begin && before[i]->range == after[i]->range
            && sameProblem(*before[i], *after[i]);
    };
    while (kept.head < most && samePlace(kept.head))
        ++kept.head;
    kept.unchanged = kept.head;
    const auto moved = [&](const Diagnostic &left, const Diagnostic &right) {
        return left.range.begin >= edit.range.end
            && left.range.begin - edit.range.end == right.range.begin - edit.rangeAfter().end
            && sameProblem(left, right);
    };
    while (kept.head + kept.tail < most
           && moved(*before[before.size() - 1 - kept.tail], *after[after.size() - 1 - kept.tail]))
        ++kept.tail;
    while (kept.head + kept.tail < most && sameProblem(*before[kept.head], *after[kept.head]))
        ++kept.head;
    return kept;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return DiagnosticModel::tr("Error");
    case Severity::Warning:
        return DiagnosticModel::tr("Warning");
    case Severity::Security:
        return DiagnosticModel::tr("Security");
    case Severity::Hint:
        return DiagnosticModel::tr("Hint");
    }
    return {};
}

DiagnosticModel::DiagnosticModel(PolicyDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    setRevision(document->sharedRevision());
    m_rows = rowsOf(*m_revision);
    m_omittedRow = m_revision->diagnostics().omitted > 0;
    connect(document, &PolicyDocument::edited, this, &DiagnosticModel::update);
    connect(document, &PolicyDocument::rechecked, this, [this] { update({}); });
    connect(document, &PolicyDocument::replaced, this, &DiagnosticModel::reset);
    connect(document, &PolicyDocument::judged, this, &DiagnosticModel::reset);
}

void DiagnosticModel::setRevision(std::shared_ptr<const PolicyRevision> revision)
{
    m_lines.reset(); // refers to the text
    m_revision = std::move(revision);
}

void DiagnosticModel::reset()
{
    beginResetModel();
    setRevision(m_document->sharedRevision());
    m_rows = rowsOf(*m_revision);
    m_omittedRow = m_revision->diagnostics().omitted > 0;
    endResetModel();
    Q_EMIT countsChanged();
}

void DiagnosticModel::update(const TextEdit &edit)
{
    const std::shared_ptr<const PolicyRevision> after = m_document->sharedRevision();
    const Rows rows = rowsOf(*after);
    const Kept kept = keptRows(m_rows, rows, edit);
    const std::size_t removed = m_rows.size() - kept.head - kept.tail;
    const std::size_t inserted = rows.size() - kept.head - kept.tail;
    const int first = static_cast<int>(kept.head);

    if (m_omittedRow) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_omittedRow = false;
        endRemoveRows();
    }
    if (removed > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(removed) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + static_cast<std::ptrdiff_t>(removed));
        endRemoveRows();
    }
    setRevision(after);
    std::copy_n(rows.begin(), kept.head, m_rows.begin());
    std::copy_n(rows.end() - static_cast<std::ptrdiff_t>(kept.tail), kept.tail, m_rows.begin() + first);
    if (inserted > 0) {
        beginInsertRows({}, first, first + static_cast<int>(inserted) - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (after->diagnostics().omitted > 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_omittedRow = true;
        endInsertRows();
    }
    if (kept.unchanged < m_rows.size()) // a view asks only for what it shows
        Q_EMIT dataChanged(index(static_cast<int>(kept.unchanged), 0),
                           index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT countsChanged();
}

std::size_t DiagnosticModel::count(std::optional<Severity> severity) const
{
    const Diagnostics &diagnostics = m_revision->diagnostics();
    if (!severity)
        return diagnostics.list.size() + diagnostics.omitted;
    if (severity == Severity::Error)
        return diagnostics.errors;
    return static_cast<std::size_t>(
        std::count_if(diagnostics.list.begin(), diagnostics.list.end(),
                      [&](const Diagnostic &diagnostic) { return diagnostic.severity() == *severity; }));
}

bool DiagnosticModel::isDiagnostic(const QModelIndex &index) const
{
    return index.isValid() && static_cast<std::size_t>(index.row()) < m_rows.size();
}

TextRange DiagnosticModel::range(const QModelIndex &index) const
{
    return isDiagnostic(index) ? diagnostic(index)->range : TextRange();
}

const Diagnostic *DiagnosticModel::diagnostic(const QModelIndex &index) const
{
    return isDiagnostic(index) ? m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex DiagnosticModel::problemAt(TextRange range) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Diagnostic *diagnostic) {
        return diagnostic->range.begin <= range.end && diagnostic->range.end >= range.begin;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int DiagnosticModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_omittedRow ? 1 : 0);
}

int DiagnosticModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosticModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (!isDiagnostic(index))
        return omittedData(index.column(), role);
    const Diagnostic &diagnostic = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == SeverityColumn)
            return severityName(diagnostic.severity());
        return index.column() == MessageColumn ? plainText(message(diagnostic)) : where(diagnostic);
    case Qt::AccessibleTextRole: // the first cell stands for its row
        return index.column() == SeverityColumn
            ? tr("%1: %2, %3")
                  .arg(severityName(diagnostic.severity()), plainText(message(diagnostic)), where(diagnostic))
            : index.data();
    case Qt::ToolTipRole:
        return index.column() == MessageColumn ? QVariant(toolTipText(plainText(message(diagnostic)))) : QVariant();
    case MarkedTextRole:
        return message(diagnostic);
    case QuietRole:
        return index.column() == WhereColumn;
    case SeverityRole:
        return static_cast<int>(diagnostic.severity());
    case IdRole:
        return toQString(diagnostic.id());
    case BeginRole:
        return static_cast<qulonglong>(diagnostic.range.begin);
    case EndRole:
        return static_cast<qulonglong>(diagnostic.range.end);
    default:
        return {};
    }
}

QVariant DiagnosticModel::omittedData(int column, int role) const
{
    if (role == QuietRole)
        return true;
    if (role != Qt::AccessibleTextRole && (role != Qt::DisplayRole || column != MessageColumn))
        return {};
    return tr("… and %1 more").arg(m_revision->diagnostics().omitted);
}

QString DiagnosticModel::message(const Diagnostic &diagnostic) const
{
    return sentenceCase(visibleText(toQString(diagnostic.message())));
}

QString DiagnosticModel::where(const Diagnostic &diagnostic) const
{
    if (!m_lines)
        m_lines.emplace(m_revision->text());
    const LineColumn place = m_lines->at(diagnostic.range.begin);
    return tr("Ln %1, Col %2").arg(place.line).arg(place.column);
}

QVariant DiagnosticModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case MessageColumn:
        return tr("What happens, and what to do");
    case WhereColumn:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace skr
