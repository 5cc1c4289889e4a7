// SPDX-License-Identifier: Apache-2.0
#include "qt/authoritymatrixmodel.h"

#include "core/policy/operand.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/rowpresentation.h"
#include "qt/text.h"

#include <algorithm>

namespace skr {

namespace {

bool sameShape(const AuthorityMatrix &a, const AuthorityMatrix &b)
{
    return a.rows.size() == b.rows.size()
        && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const MatrixColumn &left, const MatrixColumn &right) {
                          return left.claim == right.claim && left.operatorName == right.operatorName;
                      });
}

} // namespace

AuthorityMatrixModel::AuthorityMatrixModel(PolicyDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_revision(document->sharedRevision())
    , m_matrix(authorityMatrix(m_revision->tree(), m_revision->policy()))
{
    connect(document, &PolicyDocument::edited, this, &AuthorityMatrixModel::follow);
    connect(document, &PolicyDocument::replaced, this, &AuthorityMatrixModel::follow);
    connect(document, &PolicyDocument::judged, this, &AuthorityMatrixModel::follow);
}

void AuthorityMatrixModel::follow()
{
    const std::shared_ptr<const PolicyRevision> revision = m_document->sharedRevision();
    AuthorityMatrix matrix = authorityMatrix(revision->tree(), revision->policy());
    if (sameShape(matrix, m_matrix)) {
        m_revision = revision;
        m_matrix = std::move(matrix);
        if (rowCount() > 0) {
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
            if (columnCount() > 0)
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    } else {
        beginResetModel();
        m_revision = revision;
        m_matrix = std::move(matrix);
        endResetModel();
    }
    Q_EMIT followed();
}

int AuthorityMatrixModel::oddCount() const
{
    int count = 0;
    for (std::size_t row = 0; row < m_matrix.rows.size(); ++row)
        count += m_matrix.isOdd(row) ? 1 : 0;
    return count;
}

QString AuthorityMatrixModel::columnName(int column) const
{
    const MatrixColumn &named = m_matrix.columns[static_cast<std::size_t>(column)];
    if (named.isOther())
        return tr("More than a list");
    const QString claim = visibleText(toQString(named.claim));
    const auto op = operatorFromSpelling(named.operatorName);
    return !op || op == Operator::Equals ? claim : claim + u' ' + operatorWords(*op);
}

QString AuthorityMatrixModel::words(MatrixRefusal refusal)
{
    switch (refusal) {
    case MatrixRefusal::None:
    case MatrixRefusal::SyntaxError:
        return {};
    case MatrixRefusal::NotACondition:
        return tr("These are blocks of several claims, or what is not read: Enter leads to the policy, to change them "
                  "there");
    case MatrixRefusal::SeveralValues:
        return tr("An authority has several values there: Enter leads to them, to change them in the policy");
    case MatrixRefusal::NoUsual:
        return tr("No value is more frequent than all others");
    case MatrixRefusal::NoList:
        break;
    }
    return tr("An authority has no “all of” that would take the condition");
}

QString AuthorityMatrixModel::refusal(int column, const std::vector<std::size_t> &rows) const
{
    if (column < 0 || rows.empty())
        return tr("Select cells of one column");
    return words(matrixRefusal(m_revision->policy(), m_matrix, static_cast<std::size_t>(column), rows));
}

QString AuthorityMatrixModel::usualRefusal(int column, const std::vector<std::size_t> &rows) const
{
    if (column < 0 || rows.empty())
        return tr("Select cells of one column");
    const auto place = static_cast<std::size_t>(column);
    const bool anyOdd =
        std::any_of(rows.begin(), rows.end(), [&](std::size_t row) { return m_matrix.isOdd(row, place); });
    const QString refusal = words(skr::usualRefusal(m_revision->tree(), m_revision->policy(), m_matrix, place, rows));
    return refusal.isEmpty() && !anyOdd ? tr("None of these differs from most others") : refusal;
}

std::optional<TextEdit> AuthorityMatrixModel::usualEdit(int column, const std::vector<std::size_t> &rows) const
{
    return makeUsual(m_revision->tree(), m_revision->policy(), m_matrix, static_cast<std::size_t>(column), rows);
}

std::optional<TextEdit> AuthorityMatrixModel::valueEdit(int column, const std::vector<std::size_t> &rows,
                                                        const QString &typed) const
{
    const MatrixColumn &named = m_matrix.columns[static_cast<std::size_t>(column)];
    // Whatever the claim is, `exists` does not compare with a value of its type.
    const Claim *known = operatorFromSpelling(named.operatorName) == Operator::Exists
        ? nullptr
        : m_document->catalog().find(named.claim).claim;
    return setMatrixValue(m_revision->tree(), m_revision->policy(), m_matrix, static_cast<std::size_t>(column), rows,
                          operandJson(toUtf8(typed), known));
}

TextRange AuthorityMatrixModel::textRange(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const MatrixCell *cell = m_matrix.cell(row, static_cast<std::size_t>(index.column()));
    return m_revision->tree()[cell ? cell->node : m_revision->policy().authorities[row].node].range();
}

int AuthorityMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.rows.size());
}

int AuthorityMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.columns.size());
}

QString AuthorityMatrixModel::text(const MatrixValue &value) const
{
    if (value.kind == MatrixValue::Kind::Absent)
        return tr("absent");
    QStringList texts;
    for (const std::string &each : value.texts)
        texts << visibleText(toQString(each));
    switch (value.kind) {
    case MatrixValue::Kind::Choice:
        return tr("any of %1").arg(texts.join(tr(", ")));
    case MatrixValue::Kind::Several:
        return tr("all of %1").arg(texts.join(tr(", ")));
    default:
        return texts.join(tr(", "));
    }
}

QString AuthorityMatrixModel::difference(const QModelIndex &index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (!m_matrix.isOdd(static_cast<std::size_t>(index.row()), column))
        return {};
    return tr("Differs: %1").arg(usualWords(index.column()));
}

QVariant AuthorityMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const MatrixValue &value = m_matrix.value(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(value);
    case Qt::EditRole:
        return value.kind == MatrixValue::Kind::One ? toQString(value.texts.front()) : QString();
    case Qt::ToolTipRole: {
        const QString odd = difference(index);
        return toolTipText(odd.isEmpty() ? text(value) : text(value) + u'\n' + odd);
    }
    case Qt::AccessibleTextRole: {
        const QString odd = difference(index);
        return odd.isEmpty() ? text(value) : text(value) + QStringLiteral(". ") + odd;
    }
    case FixedWidthRole:
        return value.kind != MatrixValue::Kind::Absent;
    case QuietRole:
        return value.kind == MatrixValue::Kind::Absent && !m_matrix.isOdd(row, column);
    case OddRole:
        return m_matrix.isOdd(row, column);
    case OddRowRole:
        return m_matrix.isOdd(row);
    default:
        return {};
    }
}

QString AuthorityMatrixModel::authority(int row) const
{
    const Authority &named = m_revision->policy().authorities[static_cast<std::size_t>(row)];
    return named.url.empty() ? tr("no authority") : visibleText(toQString(named.url));
}

QVariant AuthorityMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::ToolTipRole)
            return toolTipText(authority(section));
        const QString scheme = QStringLiteral("https://");
        const QString url = authority(section);
        return role != Qt::DisplayRole ? QVariant() : url.startsWith(scheme) ? url.mid(scheme.size()) : url;
    }
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role != Qt::ToolTipRole)
        return {};
    return toolTipText(columnName(section) + u'\n' + usualWords(section));
}

QString AuthorityMatrixModel::usualWords(int column) const
{
    const MatrixColumn &named = m_matrix.columns[static_cast<std::size_t>(column)];
    if (!named.usual)
        return tr("No value is more frequent than all others");
    return tr("%1 of %2 authorities have %3")
        .arg(named.counts[*named.usual])
        .arg(rowCount())
        .arg(plainText(marked(text(named.values[*named.usual]))));
}

} // namespace skr
