// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policyrevision.h"
#include "core/text/lineindex.h"
#include "core/text/textedit.h"
#include "qt/itemroles.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace skr {

class PolicyDocument;

/// `Error`, `Warning` and so on, as people read it.
QString severityName(Severity severity);

/// The diagnostics of a document by position. Rows of problems that an edit does not touch stay the same rows.
class DiagnosticModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, WhereColumn, ColumnCount };
    enum Role {
        SeverityRole = FirstOwnRole, ///< Severity as int
        IdRole, ///< QString, as `json-trailing-comma`
        BeginRole, ///< qulonglong: bytes of the text that the problem is about
        EndRole,
        MarkedTextRole, ///< QString: the message as marked text (markedtext.h)
    };

    explicit DiagnosticModel(PolicyDocument *document, QObject *parent = nullptr);

    /// How many there are, of one severity or of all. Past the largest list only errors are told apart.
    std::size_t count(std::optional<Severity> severity = std::nullopt) const;
    /// False for the last row of a list that is cut off.
    bool isDiagnostic(const QModelIndex &index) const;
    TextRange range(const QModelIndex &index) const;
    /// Of the document's present revision; null as isDiagnostic() is false.
    const Diagnostic *diagnostic(const QModelIndex &index) const;
    /// The first problem that belongs to this text: within it, or around it; invalid if there is none.
    QModelIndex problemAt(TextRange range) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The number of problems of some severity may be another one.
    void countsChanged();

private:
    void update(const TextEdit &edit);
    void reset();
    void setRevision(std::shared_ptr<const PolicyRevision> revision);
    QString message(const Diagnostic &diagnostic) const;
    QVariant omittedData(int column, int role) const;
    QString where(const Diagnostic &diagnostic) const;

    PolicyDocument *m_document;
    std::shared_ptr<const PolicyRevision> m_revision;
    std::vector<const Diagnostic *> m_rows; ///< into m_revision; while it is replaced, partly into the next one
    bool m_omittedRow = false; ///< a last row says that there are more
    mutable std::optional<LineIndex> m_lines; ///< made when first asked for: a whole walk over the text
};

} // namespace skr
