// SPDX-License-Identifier: Apache-2.0
#include "qt/sampletokens.h"

#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/text.h"
#include "qt/verdicttext.h"

#include <QDateTime>

#include <algorithm>

namespace skr {

SampleTokens::SampleTokens(PolicyDocument *document, PolicyEvaluation *evaluation, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_evaluation(evaluation)
{
    connect(evaluation, &PolicyEvaluation::changed, this, &SampleTokens::update);
}

/// A test may say at what time the token is presented.
Verdict SampleTokens::decided(const Sample &sample) const
{
    const PolicyRevision &revision = m_document->revision();
    return sample.test && sample.test->at
        ? runTokenTest(*sample.test, revision, *sample.token, m_evaluation->reading()).verdict
        : decide(revision, *sample.token, m_evaluation->reading());
}

std::vector<PreflightItem> SampleTokens::withheldFrom(const Sample &sample)
{
    return withholding(*sample.token, sample.presentedAt.value_or(QDateTime::currentSecsSinceEpoch()));
}

int SampleTokens::add(Sample sample)
{
    const Verdict verdict = decided(sample);
    std::vector<PreflightItem> withheld = withheldFrom(sample);
    const auto same =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.sample.name == sample.name; });
    const auto row = static_cast<int>(same - m_rows.begin());
    if (same == m_rows.end() && m_rows.size() == maximum)
        return -1;
    if (same != m_rows.end()) {
        if (!sample.expected)
            sample.expected = same->sample.expected;
        *same = {std::move(sample), verdict, std::move(withheld)};
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else {
        beginInsertRows({}, row, row);
        m_rows.push_back({std::move(sample), verdict, std::move(withheld)});
        endInsertRows();
    }
    Q_EMIT countsChanged();
    return row;
}

void SampleTokens::setExpected(int row, std::optional<Verdict> expected)
{
    m_rows[static_cast<std::size_t>(row)].sample.expected = expected;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT countsChanged();
}

void SampleTokens::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countsChanged();
}

void SampleTokens::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countsChanged();
}

int SampleTokens::currentRow() const
{
    const auto shown = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.sample.token == m_evaluation->token(); });
    return shown == m_rows.end() ? -1 : static_cast<int>(shown - m_rows.begin());
}

int SampleTokens::unexpectedCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.sample.expected && *row.sample.expected != row.verdict;
    }));
}

void SampleTokens::update()
{
    if (m_rows.empty())
        return;
    bool changed = false;
    for (Row &row : m_rows) {
        const Verdict verdict = decided(row.sample);
        changed = changed || verdict != row.verdict;
        row.verdict = verdict;
        row.withheld = withheldFrom(row.sample);
    }
    // Also which one is shown may be another.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (changed)
        Q_EMIT countsChanged();
}

int SampleTokens::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleTokens::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SampleTokens::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return visibleText(row.sample.name);
    case KindColumn:
        return sentenceCase(coreText(description(row.sample.token->kind())));
    case VerdictColumn:
        return verdictName(row.verdict, row.withheld);
    default:
        break;
    }
    if (!row.sample.expected)
        return tr("—");
    return *row.sample.expected == row.verdict ? tr("As expected")
                                               : tr("Expected: %1").arg(verdictName(*row.sample.expected).toLower());
}

QString SampleTokens::sentence(const Row &row) const
{
    QStringList parts{text(row, NameColumn)};
    if (row.sample.token == m_evaluation->token())
        parts << tr("shown");
    parts << text(row, VerdictColumn);
    if (row.sample.expected)
        parts << text(row, ExpectedColumn);
    return parts.join(QStringLiteral(", "));
}

QVariant SampleTokens::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(index.column() == NameColumn && !row.sample.path.isEmpty() ? row.sample.path
                                                                                      : text(row, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? sentence(row) : text(row, index.column());
    case QuietRole:
        return index.column() == KindColumn || (index.column() == ExpectedColumn && !row.sample.expected);
    case VerdictRole:
        return static_cast<int>(row.verdict);
    case WithheldRole:
        return row.verdict == Verdict::Released && !row.withheld.empty();
    case AsExpectedRole:
        return row.sample.expected ? QVariant(*row.sample.expected == row.verdict) : QVariant();
    case CurrentRole:
        return row.sample.token == m_evaluation->token();
    default:
        return {};
    }
}

QVariant SampleTokens::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Token");
    case KindColumn:
        return tr("Kind");
    case VerdictColumn:
        return tr("Verdict");
    case ExpectedColumn:
        return tr("Expectation");
    default:
        return {};
    }
}

} // namespace skr
