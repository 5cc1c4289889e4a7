// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluate/evaluation.h"
#include "core/testsuite/testsuite.h"
#include "core/token/preflight.h"
#include "qt/itemroles.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace skr {

class PolicyDocument;
class PolicyEvaluation;

/// The sample tokens of a window, what the policy decides about each of them by now, and what a person expects. They
/// are in memory only.
class SampleTokens : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, VerdictColumn, ExpectedColumn, ColumnCount };
    enum Role {
        VerdictRole = FirstOwnRole, ///< Verdict as int
        WithheldRole, ///< bool: the policy releases the key, and yet the token gets none
        AsExpectedRole, ///< bool; invalid without an expectation
        CurrentRole, ///< bool: the token that the window shows
    };

    struct Sample {
        QString name;
        std::shared_ptr<const AttestationToken> token; ///< not null
        std::optional<Verdict> expected = {};
        QString path = {}; ///< of the file that it comes from; empty without one
        QStringList notes = {}; ///< sentences about how it was found
        std::optional<TokenTest> test = {}; ///< as a file of tests has it
        std::optional<std::int64_t> presentedAt = {}; ///< seconds since 1970; nothing for now
    };

    /// Follows the document and the reading; knows which token is shown from the evaluation.
    SampleTokens(PolicyDocument *document, PolicyEvaluation *evaluation, QObject *parent = nullptr);

    static constexpr std::size_t maximum = 1000;

    /// Takes the place of one with the same name, whose expectation it keeps unless it has its own. The row; -1 if
    /// there are too many.
    int add(Sample sample);
    void setExpected(int row, std::optional<Verdict> expected);
    void remove(int row);
    void clear();
    const Sample &at(int row) const { return m_rows[static_cast<std::size_t>(row)].sample; }
    /// The row of the token that the window shows; -1 if that is not in the list.
    int currentRow() const;
    /// How many are not decided as expected.
    int unexpectedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// How many there are, or how many are not as expected, may be another number.
    void countsChanged();

private:
    struct Row {
        Sample sample;
        Verdict verdict = Verdict::Refused;
        std::vector<PreflightItem> withheld = {}; ///< why it gets no key even where the policy is met
    };

    Verdict decided(const Sample &sample) const;
    static std::vector<PreflightItem> withheldFrom(const Sample &sample);
    void update();
    QString text(const Row &row, int column) const;
    /// The whole row, as screen readers read it.
    QString sentence(const Row &row) const;

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation;
    std::vector<Row> m_rows;
};

} // namespace skr
