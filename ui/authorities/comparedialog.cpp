// SPDX-License-Identifier: Apache-2.0
#include "ui/authorities/comparedialog.h"

#include "qt/authoritymatrixmodel.h"
#include "qt/policydocument.h"
#include "qt/text.h"
#include "ui/authorities/valueinput.h"
#include "ui/editors/suggestionedit.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/measures.h"
#include "ui/parts/noteline.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

constexpr QSize comparisonSize(1040, 640);
constexpr int leastColumnWidth = 250;
constexpr int widestAuthorities = 300;
constexpr int widthTaken = 60; ///< by scroll bar and margins

/// The odd ones out have an outline and are bold.
class MatrixDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    Look look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Look look = CellDelegate::look(option, index);
        look.elide = Qt::ElideMiddle;
        if (index.data(AuthorityMatrixModel::OddRole).toBool()) {
            look.font.setBold(true);
            look.icon = icon(QStringLiteral("warning"), roleColor(Role::Warning, option.palette));
        }
        return look;
    }
};

/// All authorities, or those alone that differ somewhere.
class OddFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOddOnly(bool oddOnly)
    {
        m_oddOnly = oddOnly;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_oddOnly || sourceModel()->index(row, 0, parent).data(AuthorityMatrixModel::OddRowRole).toBool();
    }

private:
    bool m_oddOnly = false;
};

/// Enter is for the person, not for the view to go down.
class MatrixView : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (currentIndex().isValid())
                Q_EMIT activated(currentIndex());
            return;
        }
        QTableView::keyPressEvent(event);
    }
};

} // namespace

CompareDialog::CompareDialog(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_evaluation(evaluation)
    , m_model(new AuthorityMatrixModel(document, this))
    , m_sorted(new OddFilter(this))
    , m_table(createTable())
    , m_summary(new QLabel)
    , m_oddOnly(new QCheckBox(tr("&Only the odd ones out")))
    , m_valueLabel(new QLabel)
    , m_value(new SuggestionEdit)
    , m_set(new QPushButton)
    , m_usual(new QPushButton(tr("Make &Like Most")))
    , m_note(new NoteLine)
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare Authorities"));
    resize(comparisonSize);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *show = buttons->addButton(tr("Show in &Policy"), QDialogButtonBox::ActionRole);
    show->setObjectName(QStringLiteral("compareShow"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(createTop());
    layout->addWidget(m_table, 1);
    layout->addWidget(createBottom());
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the table and in the value has its own meaning

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this] { goTo(m_table->currentIndex()); });
    connect(m_table, &QTableView::activated, this, &CompareDialog::goTo);
    connect(m_oddOnly, &QCheckBox::toggled, this, [this](bool only) {
        static_cast<OddFilter *>(m_sorted)->setOddOnly(only);
        showChoice();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CompareDialog::showChoice);
    connect(m_set, &QPushButton::clicked, this, &CompareDialog::setValue);
    connect(m_usual, &QPushButton::clicked, this, &CompareDialog::makeUsual);
    connect(m_value, &SuggestionEdit::chosen, this, &CompareDialog::showRefusal);
    connect(m_value, &QLineEdit::textChanged, this, &CompareDialog::showRefusal);
    connect(m_value, &QLineEdit::returnPressed, this, [this] {
        if (m_value->takeSuggestion())
            setValue();
    });
    connect(m_model, &AuthorityMatrixModel::modelAboutToBeReset, this, &CompareDialog::keepSelection);
    connect(m_model, &AuthorityMatrixModel::modelReset, this, &CompareDialog::restoreSelection, Qt::QueuedConnection);
    connect(m_model, &AuthorityMatrixModel::followed, this, [this] {
        showSummary();
        showRefusal();
    });
    auto *editing = new QAction(m_table); // as in the policy
    editing->setShortcut(Qt::Key_F2);
    editing->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(editing);
    connect(editing, &QAction::triggered, m_value, [this] { m_value->setFocus(Qt::ShortcutFocusReason); });
    showSummary();
    if (m_sorted->rowCount() > 0 && m_sorted->columnCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showChoice();
    m_table->setFocus();
}

QTableView *CompareDialog::createTable()
{
    auto *table = new MatrixView;
    table->setObjectName(QStringLiteral("compareTable"));
    table->setAccessibleName(tr("Authorities by what they ask for"));
    m_sorted->setSourceModel(m_model);
    table->setModel(m_sorted);
    table->setItemDelegate(new MatrixDelegate(roomyRowPadding, table));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder); // the order of the text, until a column is clicked
    table->horizontalHeader()->setSortIndicatorClearable(true);
    table->horizontalHeader()->setTextElideMode(Qt::ElideLeft);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + roomyRowPadding);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setHighlightSections(false);
    table->verticalHeader()->setMaximumWidth(widestAuthorities);
    QPalette colors = table->palette();
    colors.setColor(QPalette::Highlight, softSelection(colors));
    colors.setColor(QPalette::HighlightedText, colors.color(QPalette::Text));
    table->setPalette(colors);
    const int columns = qMax(1, m_sorted->columnCount());
    const int room = (comparisonSize.width() - widestAuthorities - widthTaken) / columns;
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        table->setColumnWidth(column, qMax(leastColumnWidth, room));
    return table;
}

QWidget *CompareDialog::createTop()
{
    auto *top = new QWidget;
    auto *across = new QHBoxLayout(top);
    across->setContentsMargins(0, 0, 0, 0);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_oddOnly->setObjectName(QStringLiteral("compareOddOnly"));
    across->addWidget(m_summary, 1);
    across->addWidget(m_oddOnly);
    return top;
}

QWidget *CompareDialog::createBottom()
{
    auto *bottom = new QWidget;
    auto *across = new QHBoxLayout(bottom);
    across->setContentsMargins(0, 0, 0, 0);
    m_valueLabel->setObjectName(QStringLiteral("compareValueLabel"));
    m_valueLabel->setTextFormat(Qt::PlainText);
    m_valueLabel->setBuddy(m_value);
    m_value->setObjectName(QStringLiteral("compareValue"));
    m_value->setAccessibleName(tr("Value for the selected authorities"));
    m_set->setObjectName(QStringLiteral("compareSet"));
    m_usual->setObjectName(QStringLiteral("compareUsual"));
    across->addWidget(m_valueLabel);
    across->addWidget(m_value, 1);
    across->addWidget(m_set);
    across->addWidget(m_usual);
    return bottom;
}

/// Escape leaves the value as it was, and only from the table the comparison.
void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && focusWidget() == m_value) {
        showChoice();
        m_table->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

int CompareDialog::chosenColumn() const
{
    int column = -1;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes()) {
        if (column >= 0 && index.column() != column)
            return -1;
        column = index.column();
    }
    return column;
}

std::vector<std::size_t> CompareDialog::chosenRows() const
{
    std::vector<std::size_t> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        rows.push_back(static_cast<std::size_t>(m_sorted->mapToSource(index).row()));
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CompareDialog::goTo(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT placeRequested(m_model->textRange(m_sorted->mapToSource(index)));
}

void CompareDialog::setValue()
{
    const int column = chosenColumn();
    const std::vector<std::size_t> rows = chosenRows();
    if (!m_model->refusal(column, rows).isEmpty() || m_value->text().isEmpty())
        return;
    apply(m_model->valueEdit(column, rows, m_value->text()));
}

void CompareDialog::makeUsual()
{
    if (m_model->usualRefusal(chosenColumn(), chosenRows()).isEmpty())
        apply(m_model->usualEdit(chosenColumn(), chosenRows()));
}

void CompareDialog::apply(const std::optional<TextEdit> &edit)
{
    if (!edit) {
        m_note->setNote({Role::NotMet, tr("A syntax error is in the way: mend it in the JSON first.")});
        return;
    }
    const QString name = m_model->columnName(chosenColumn());
    const auto count = chosenRows().size();
    m_document->apply(*edit,
                      count == 1 ? tr("Set %1").arg(name) : tr("Set %1 for %2 authorities").arg(name).arg(count));
    showChoice();
}

void CompareDialog::showSummary()
{
    const int odd = m_model->oddCount();
    m_summary->setText(odd == 0 ? tr("Authorities: %1. None differs from most others.").arg(m_model->rowCount())
                                : tr("Authorities: %1. Differing from most others, in bold with a triangle: %2.")
                                      .arg(m_model->rowCount())
                                      .arg(odd));
}

void CompareDialog::showChoice()
{
    const int column = chosenColumn();
    const std::vector<std::size_t> rows = chosenRows();
    QString common;
    bool allAbsent = column >= 0 && !rows.empty();
    for (std::size_t i = 0; column >= 0 && i < rows.size(); ++i) {
        const QModelIndex index = m_model->index(static_cast<int>(rows[i]), column);
        const QString text = index.data(Qt::EditRole).toString();
        common = i == 0 || common == text ? text : QString();
        allAbsent = allAbsent && m_model->matrix().cell(rows[i], static_cast<std::size_t>(column)) == nullptr;
    }
    m_set->setText(allAbsent ? tr("&Add Condition") : tr("&Set"));
    if (column >= 0 && !rows.empty()) {
        const MatrixColumn &named = m_model->matrix().columns[static_cast<std::size_t>(column)];
        const bool exists = operatorFromSpelling(named.operatorName) == Operator::Exists;
        setUpValueInput(m_value, valueContext(*m_document, *m_evaluation, named.claim, exists), common);
        m_valueLabel->setText(tr("&Value for the selected (%1):").arg(rows.size()));
    } else {
        m_valueLabel->setText(tr("&Value for the selected:"));
    }
    m_value->setText(common);
    showRefusal();
}

void CompareDialog::showRefusal()
{
    const int column = chosenColumn();
    const QString refusal = m_model->refusal(column, chosenRows());
    m_value->setEnabled(refusal.isEmpty());
    m_set->setEnabled(refusal.isEmpty() && !m_value->text().isEmpty());
    const QString usual = m_model->usualRefusal(column, chosenRows());
    m_usual->setEnabled(usual.isEmpty());
    m_usual->setToolTip(usual.isEmpty() ? tr("Let the selected authorities ask here what most ask") : usual);
    const QString words =
        refusal.isEmpty() ? m_model->columnName(column) + QStringLiteral(": ") + m_model->usualWords(column) : refusal;
    m_note->setNote({Role::Quiet, words + u'.'});
}

void CompareDialog::keepSelection()
{
    m_keptColumn = chosenColumn();
    m_keptRows = chosenRows();
}

/// Where rows and columns are still there; authorities that came or went shift them.
void CompareDialog::restoreSelection()
{
    QItemSelection selection;
    for (const std::size_t row : m_keptRows) {
        if (m_keptColumn < 0 || m_keptColumn >= m_model->columnCount() || static_cast<int>(row) >= m_model->rowCount())
            continue;
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(static_cast<int>(row), m_keptColumn));
        if (index.isValid())
            selection.select(index, index);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    showChoice();
}

} // namespace skr
