// SPDX-License-Identifier: Apache-2.0
#include "qt/rowcell.h"

#include "qt/authorityname.h"
#include "qt/markedtext.h"
#include "qt/policytreemodel.h"
#include "qt/text.h"

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
    case Qt::AccessibleDescriptionRole:
        return problems().join(u'\n');
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
    case Model::FixedFontRole:
        return RowPresentation::isFixedWidth(m_content, m_column)
            && !(m_column == Model::TokenColumn && m_presentation.tokenHasInWords(m_row));
    case Model::SubduedRole:
        return isQuiet();
    case Model::SetRole:
        return m_column == Model::ValueColumn ? m_presentation.setLetter(m_content) : QString();
    case Model::SameRole:
        return m_column == Model::TokenColumn && m_presentation.tokenHasSame(m_row);
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

QStringList RowCell::problems() const
{
    QStringList messages;
    for (const std::size_t i : m_presentation.diagnostics(m_content)) {
        const Diagnostic &diagnostic = m_presentation.revision().diagnostics().list[i];
        messages << plainText(sentenceCase(toQString(diagnostic.message())));
    }
    return messages;
}

bool RowCell::isQuiet() const
{
    if (m_content.isGhost() || m_presentation.isOtherIssuer(m_row))
        return true;
    if (m_content.kind == RowKind::Condition)
        return m_column == Model::TokenColumn && m_presentation.tokenHasInWords(m_row);
    return m_column == Model::ValueColumn || m_column == Model::TokenColumn;
}

QString RowCell::toolTip() const
{
    QStringList lines;
    if (m_column != Model::ResultColumn && !m_content.isGhost())
        lines << text(m_column); // the cell may be too narrow for it
    if (m_column == Model::ConditionColumn && m_content.kind == RowKind::Authority)
        lines << regionOf(policy().authorities[m_content.index].url);
    if (const QString letter = m_presentation.setLetter(m_content);
        m_column == Model::ValueColumn && !letter.isEmpty()) {
        const ConditionSets &sets = m_presentation.sets();
        const auto size = static_cast<int>(sets.sizes[sets.setOf[m_content.index]]);
        lines << (size == 1 ? tr("Set %1: no other authority has these conditions")
                            : tr("Set %1: %n authorities have these conditions", nullptr, size))
                     .arg(letter);
    }
    lines << problems();
    if (m_column == Model::ResultColumn && m_presentation.reliesOnObserved(m_row))
        lines << tr("Relies on observed behaviour that no document promises");
    lines.removeAll(QString());
    return lines.isEmpty() ? QString() : toolTipText(lines.join(u'\n'));
}

QString RowCell::accessibleText() const
{
    const QString letter = m_presentation.setLetter(m_content);
    const QString set = letter.isEmpty() ? QString() : tr("set %1").arg(letter);
    if (m_column != Model::ConditionColumn && m_content.isGhost())
        return text(Model::ConditionColumn);
    if (m_column != Model::ConditionColumn) {
        QStringList cell = {text(m_column), m_column == Model::ValueColumn ? set : QString()};
        cell.removeAll(QString());
        return tr("%1: %2").arg(Model::columnName(m_column),
                                cell.isEmpty() ? tr("empty") : cell.join(QStringLiteral(", ")));
    }
    QStringList sentence = {m_presentation.joiner(m_row), text(Model::ConditionColumn), text(Model::OperatorColumn),
                            text(Model::ValueColumn)};
    sentence.removeAll(QString());
    QStringList parts = {sentence.join(u' '), set};
    const QString has = text(Model::TokenColumn);
    if (!has.isEmpty())
        parts << (m_content.kind == RowKind::Condition ? tr("token has %1").arg(has) : has);
    if (const QString result = text(Model::ResultColumn); !result.isEmpty())
        parts << result.front().toLower() + result.mid(1);
    if (m_presentation.isDecisive(m_row))
        parts << tr("decisive");
    if (m_presentation.reliesOnObserved(m_row))
        parts << tr("relies on observed behaviour");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace skr
