// SPDX-License-Identifier: Apache-2.0
#include "qt/rowcell.h"

#include "qt/markedtext.h"
#include "qt/policytreemodel.h"
#include "qt/text.h"

#include <QStringList>

namespace skr {

using Model = PolicyTreeModel;

RowCell::RowCell(const RowPresentation &presentation, PolicyRow &row, int column)
    : m_presentation(presentation)
    , m_row(row)
    , m_content(row.content)
    , m_column(column)
{
}

QVariant RowCell::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(m_column);
    case Qt::EditRole:
        return editText();
    case Qt::ToolTipRole:
        return toolTip();
    case Qt::AccessibleTextRole:
        return accessibleText();
    case Model::KindRole:
        return static_cast<int>(m_content.kind);
    case Model::JoinerRole:
        return m_presentation.joiner(m_row);
    case Model::MarkRole:
        return static_cast<int>(m_presentation.mark(m_row));
    case Model::SeverityRole: {
        const Diagnostic *worst = m_presentation.worstInCell(m_content, m_column);
        return worst ? QVariant(static_cast<int>(worst->severity())) : QVariant();
    }
    case Model::DecisiveRole:
        return m_presentation.isDecisive(m_row);
    case Model::ObservedRole:
        return m_presentation.reliesOnObserved(m_row);
    case Model::FixedWidthRole:
        return RowPresentation::isFixedWidth(m_content, m_column);
    case Model::QuietRole:
        return m_content.isGhost()
            || (m_content.kind != RowKind::Condition
                && (m_column == Model::ValueColumn || m_column == Model::TokenColumn));
    case Model::ClaimRole:
        return m_content.kind == RowKind::Condition ? toQString(policy().conditions[m_content.index].claim) : QString();
    default:
        return {};
    }
}

QString RowCell::text(int column) const
{
    switch (column) {
    case Model::ConditionColumn:
        return m_presentation.condition(m_content);
    case Model::OperatorColumn:
        return m_presentation.operatorName(m_content);
    case Model::ValueColumn:
        return m_presentation.value(m_content);
    case Model::TokenColumn:
        return m_presentation.tokenHas(m_row);
    default:
        return m_presentation.result(m_row);
    }
}

QString RowCell::editText() const
{
    if (m_content.isGhost())
        return {};
    if (m_content.kind == RowKind::Policy && m_column == Model::ValueColumn)
        return toQString(policy().version.text);
    if (m_content.kind == RowKind::Authority && m_column == Model::ConditionColumn)
        return toQString(policy().authorities[m_content.index].url);
    if (m_content.kind == RowKind::Condition && m_column == Model::ConditionColumn)
        return toQString(policy().conditions[m_content.index].claim);
    return text(m_column);
}

QString RowCell::toolTip() const
{
    QStringList lines;
    if (m_column <= Model::ValueColumn && !m_content.isGhost() && m_content.kind != RowKind::Policy)
        lines << text(m_column);
    for (const std::size_t i : m_presentation.diagnostics(m_content)) {
        const Diagnostic &diagnostic = m_presentation.revision().diagnostics().list[i];
        lines << plainText(sentenceCase(toQString(diagnostic.message())));
    }
    if (m_column == Model::ResultColumn && m_presentation.reliesOnObserved(m_row))
        lines << tr("Relies on observed behaviour that no document promises");
    lines.removeAll(QString());
    return lines.isEmpty() ? QString() : toolTipText(lines.join(u'\n'));
}

QString RowCell::accessibleText() const
{
    if (m_column != Model::ConditionColumn)
        return text(m_column);
    QStringList sentence = {m_presentation.joiner(m_row), text(Model::ConditionColumn), text(Model::OperatorColumn),
                            text(Model::ValueColumn)};
    sentence.removeAll(QString());
    QStringList parts = {sentence.join(u' ')};
    if (const QString has = text(Model::TokenColumn); m_content.kind == RowKind::Condition && !has.isEmpty())
        parts << tr("token has %1").arg(has);
    if (const QString result = text(Model::ResultColumn); !result.isEmpty())
        parts << result;
    if (m_presentation.isDecisive(m_row))
        parts << tr("decisive");
    return parts.join(QStringLiteral(", "));
}

} // namespace skr
