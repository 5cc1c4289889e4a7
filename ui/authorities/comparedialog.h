// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"
#include "core/text/textrange.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace skr {

class AuthorityMatrixModel;
class NoteLine;
class PolicyDocument;
class PolicyEvaluation;
class SuggestionEdit;

/// The authorities of a policy beside each other, with the odd ones out marked; one value is set for several at once.
/// Follows the policy, and stays open beside it.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent = nullptr);

Q_SIGNALS:
    /// To show this in the policy.
    void placeRequested(const skr::TextRange &range);

private:
    QTableView *createTable();
    QWidget *createTop();
    QWidget *createBottom();
    /// Of the model, without the proxy.
    int chosenColumn() const;
    std::vector<std::size_t> chosenRows() const;
    void goTo(const QModelIndex &index);
    void setValue();
    void makeUsual();
    /// One step, named after the column and how many authorities it is about.
    void apply(const std::optional<TextEdit> &edit);
    void showSummary();
    void showChoice();
    void showRefusal();
    void keepSelection();
    void restoreSelection();

    PolicyDocument *m_document;
    PolicyEvaluation *m_evaluation;
    AuthorityMatrixModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_summary;
    QCheckBox *m_oddOnly;
    QLabel *m_valueLabel;
    SuggestionEdit *m_value;
    QPushButton *m_set;
    QPushButton *m_usual;
    NoteLine *m_note;
    int m_keptColumn = -1;
    std::vector<std::size_t> m_keptRows;
};

} // namespace skr
