// SPDX-License-Identifier: Apache-2.0
#include "ui/problems/problemspane.h"

#include "qt/diagnosticmodel.h"
#include "qt/policydocument.h"
#include "qt/text.h"
#include "ui/help/helpwindow.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/listview.h"
#include "ui/parts/measures.h"
#include "ui/parts/whenseen.h"
#include "ui/problems/fixbar.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace skr {

namespace {

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Security:
        return QStringLiteral("security");
    case Severity::Hint:
        break;
    }
    return QStringLiteral("hint");
}

/// Gives the severity its outline and colour.
class ProblemDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    Look look(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Look look = CellDelegate::look(option, index);
        const QVariant value = index.data(DiagnosticModel::SeverityRole);
        if (index.column() != DiagnosticModel::SeverityColumn || !value.isValid())
            return look;
        const auto severity = static_cast<Severity>(value.toInt());
        look.color = roleColor(roleOf(severity), option.palette);
        look.icon = icon(iconName(severity), look.color);
        return look;
    }
};

} // namespace

ProblemsPane::ProblemsPane(PolicyDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_model(new DiagnosticModel(document, this))
    , m_list(new ListView(new ProblemDelegate(roomyRowPadding, this)))
    , m_fixes(new FixBar(document))
{
    setObjectName(QStringLiteral("problemsPane"));
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setAccessibleName(tr("Problems"));
    const auto showWhatIsEmpty = [this, document] {
        m_list->setEmptyText(document->revision().isPolicy()
                                 ? tr("No problems found. A sample token shows what the policy decides: Ctrl+T.")
                                 : tr("There is nothing to check: this is not a policy."));
    };
    connect(document, &PolicyDocument::replaced, this, showWhatIsEmpty);
    connect(document, &PolicyDocument::judged, this, showWhatIsEmpty);
    showWhatIsEmpty();
    m_list->setRootIsDecorated(false);
    m_list->setModel(m_model);

    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DiagnosticModel::MessageColumn, QHeaderView::Stretch);
    header->resizeSection(DiagnosticModel::SeverityColumn, fontMetrics().horizontalAdvance(tr("Security")) + 44);
    header->resizeSection(DiagnosticModel::WhereColumn,
                          fontMetrics().horizontalAdvance(QStringLiteral("Ln 9999, Col 99")) + 12);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fixes);
    connect(m_list, &QAbstractItemView::clicked, this, &ProblemsPane::activate);
    connect(m_list, &ListView::chosen, this, &ProblemsPane::activate);
    // The rows stay while the text around them changes, and what the fixes would do changes with it.
    m_fixesShown = new WhenSeen(this, [this] { showFixes(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_fixesShown, &WhenSeen::invalidate);
    connect(m_model, &DiagnosticModel::countsChanged, m_fixesShown, &WhenSeen::invalidate);
    connect(m_fixes, &FixBar::explainRequested, this, &ProblemsPane::explain);
    connect(m_fixes, &FixBar::left, this, &ProblemsPane::fixLeft);
}

void ProblemsPane::setDialogs(Dialogs *dialogs)
{
    m_fixes->setDialogs(dialogs);
}

void ProblemsPane::showFixes()
{
    m_fixes->setDiagnostic(m_model->diagnostic(m_list->currentIndex()));
}

bool ProblemsPane::offerFix(TextRange range)
{
    const QModelIndex problem = m_model->problemAt(range);
    if (!problem.isValid())
        return false;
    m_list->setCurrentIndex(problem.siblingAtColumn(DiagnosticModel::MessageColumn));
    if (!focusFix())
        m_list->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool ProblemsPane::focusFix()
{
    m_fixesShown->bringUpToDate(); // the pane may have come to the front just now
    return m_fixes->focusFix();
}

void ProblemsPane::fixSafely()
{
    m_fixes->fixSafely();
}

bool ProblemsPane::explain()
{
    const Diagnostic *diagnostic = m_model->diagnostic(m_list->currentIndex());
    if (diagnostic == nullptr)
        return false;
    showHelp(QStringLiteral("diagnostics/") + toQString(diagnostic->id()), this);
    return true;
}

void ProblemsPane::activate(const QModelIndex &index)
{
    if (m_model->isDiagnostic(index))
        Q_EMIT activated(m_model->range(index));
}

bool ProblemsPane::step(int by)
{
    int count = m_model->rowCount();
    if (count > 0 && !m_model->isDiagnostic(m_model->index(count - 1, 0)))
        --count;
    if (count == 0)
        return false;
    const QModelIndex current = m_list->currentIndex();
    const int start = by > 0 ? -1 : count;
    const int row = ((current.isValid() ? current.row() : start) + by + count) % count;
    const QModelIndex next = m_model->index(row, DiagnosticModel::MessageColumn);
    m_list->setCurrentIndex(next);
    Q_EMIT stepped(m_model->range(next), next.data().toString());
    return true;
}

} // namespace skr
