// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"
#include "qt/policycommand.h"
#include "qt/policyrow.h"
#include "qt/rowpresentation.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>

namespace skr {

class PolicyDocument;
class PolicyEvaluation;
struct RowMatching;

/// The policy as a tree of rows. Rows keep their identity through every edit, wherever it comes from; the model is
/// reset only when another text is loaded. Editing asks the document for a text edit; rows change when the document
/// says so.
class PolicyTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ConditionColumn, OperatorColumn, ValueColumn, TokenColumn, ResultColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind as int
        JoinerRole, ///< "and", "or" or empty
        MarkRole, ///< Mark as int, for ResultColumn
        SeverityRole, ///< the gravest problem's Severity as int where its cell should be underlined; else invalid
        DecisiveRole, ///< bool
        ObservedRole, ///< bool: relies on observed behaviour
        FixedFontRole, ///< bool
        SubduedRole, ///< bool: words of ours that should not stand out
        SetRole, ///< letter of the set of equal conditions that an authority is in, for ValueColumn; else empty
        SameRole, ///< bool: the token has the very value of the condition, for TokenColumn
        ClaimRole, ///< the condition's claim, for editors of its value
    };

    explicit PolicyTreeModel(PolicyDocument *document, QObject *parent = nullptr);
    ~PolicyTreeModel() override;
    /// Fills the Token and Result columns. Call once.
    void follow(PolicyEvaluation *evaluation);

    PolicyDocument *document() const { return m_document; }
    PolicyEvaluation *evaluation() const { return m_evaluation; }
    /// The words of the present revision; goes with it.
    const RowPresentation &presentation() const { return *m_presentation; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    static QString columnName(int column);
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Text as people type it. On a row that adds, adds. Returns false where nothing can be edited, or the edit is
    /// refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    /// Rows to be moved within the tree, and their bytes for everybody else. Null if one of them cannot be moved.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Takes rows, claims, and JSON text as it would be pasted. Rows that move leave their old place in the same step:
    /// a view has nothing to remove.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// True while rows come and go after an edit: commands cannot be made for them yet.
    bool isFollowingEdit() const { return m_followsEdit; }

    /// The root row.
    QModelIndex policyIndex(int column = ConditionColumn) const { return index(0, column); }
    const RowContent &content(const QModelIndex &index) const;
    RowKind kind(const QModelIndex &index) const { return content(index).kind; }
    /// Bytes of the row's text; empty for rows that add.
    TextRange textRange(const QModelIndex &index) const { return content(index).range; }
    /// The smallest row whose text holds the offset; the root row outside of all.
    QModelIndex indexAt(std::size_t offset) const;
    /// The row that adds to this one: its last child. Invalid if it has none.
    QModelIndex addingRow(const QModelIndex &index) const;

Q_SIGNALS:
    /// After a drop: what it did, with the rows to select; or why it was refused.
    void dropped(const skr::PolicyCommand &command);
    /// What setData() could not write, and why.
    void refused(const QString &reason);

private:
    /// Rows of one parent that come, go or move; done after all rows that stay know their new content.
    struct Change {
        PolicyRow *parent;
        std::size_t removeAt = 0;
        std::size_t removeCount = 0;
        std::vector<RowContent> inserted; ///< at removeAt
        std::optional<std::pair<std::size_t, std::size_t>> move; ///< from, to (final position)
    };

    void syncRows(const TextEdit &edit);
    void syncChildren(PolicyRow &row, const TextEdit &edit, const RowPresentation &formerWords);
    void noteGaps(PolicyRow &row, const RowMatching &matching, const std::vector<RowContent> &present);
    void keepRow(PolicyRow &row, const RowContent &content, const RowPresentation &former);
    /// For rows that will go: nobody can ask them for what is no more.
    static void forget(PolicyRow &row);
    void perform(const Change &change);
    void rebuild();
    void showEvaluation();
    void showDiagnostics();
    void refreshResults(const PolicyRow &row);

    void populate(PolicyRow &row) const;
    PolicyRow *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const PolicyRow &row, int column = 0) const;
    const Policy &policy() const;

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation = nullptr;
    std::unique_ptr<RowPresentation> m_presentation;
    std::unique_ptr<PolicyRow> m_root;
    bool m_followsEdit = false;
    std::vector<Change> m_changes; ///< while syncRows() runs
    std::vector<const PolicyRow *> m_changed; ///< rows that show something else; while syncRows() runs
};

} // namespace skr
