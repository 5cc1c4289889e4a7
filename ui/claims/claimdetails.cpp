// SPDX-License-Identifier: Apache-2.0
#include "ui/claims/claimdetails.h"

#include "qt/claimtext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/window/theme.h"

#include <QEvent>
#include <QStringList>
#include <QTextDocument>

namespace skr {

namespace {

QString valuesHtml(const Claim &claim)
{
    QStringList lines;
    for (const KnownValue &known : claim.values) {
        const QString value = richText(marked(known.value));
        lines += known.meaning.empty()
            ? value
            : ClaimDetails::tr("%1: %2").arg(value, toQString(known.meaning).toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

ClaimDetails::ClaimDetails(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("claimDetails"));
    setAccessibleName(tr("About the claim"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    viewport()->setBackgroundRole(QPalette::Window);
    document()->setDocumentMargin(0);
}

void ClaimDetails::showClaim(const Claim *claim, const QString &path, const TokenHas &tokenHas)
{
    m_claim = claim;
    m_path = path;
    m_tokenHas = tokenHas;
    setHtml(html());
}

void ClaimDetails::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setHtml(html());
}

QString ClaimDetails::row(const QString &name, const QString &html) const
{
    return QStringLiteral("<tr><td style='color:%1; padding-right:10px'>%2</td><td>%3</td></tr>")
        .arg(roleColor(Role::Quiet, palette()).name(), name.toHtmlEscaped(), html);
}

QString ClaimDetails::html() const
{
    if (!m_claim) {
        return QStringLiteral("<p style='color:%1'>%2</p>")
            .arg(roleColor(Role::Quiet, palette()).name(),
                 tr("Search for a name, a value or a word of the description. Enter makes a condition of the claim."));
    }
    const QString reason = notComparableText(*m_claim);
    QString text = QStringLiteral("<p style='margin:0 0 3px 0'><b>%1</b></p>").arg(richText(marked(m_path, 200)));
    text += QStringLiteral("<p style='margin:0 0 3px 0'>%1</p>").arg(richText(toQString(m_claim->description)));
    if (!reason.isEmpty())
        text += QStringLiteral("<p style='margin:0 0 3px 0'><b>%1</b></p>").arg(richText(reason));
    text += QStringLiteral("<table cellspacing='0' cellpadding='0'>");
    text += row(tr("Type"), richText(claimTypeText(*m_claim)));
    if (!m_claim->values.empty())
        text += row(tr("Values"), valuesHtml(*m_claim));
    text += row(tr("Where"), richText(claimPlacesText(*m_claim)));
    text += row(tr("Stable"), richText(claimStabilityText(*m_claim)));
    if (!m_tokenHas.text.isEmpty())
        text += row(tr("Token has"),
                    m_tokenHas.isValue ? richText(marked(m_tokenHas.text, 200)) : m_tokenHas.text.toHtmlEscaped());
    text += row(tr("Source"), toQString(m_claim->source).toHtmlEscaped());
    return text + QStringLiteral("</table>");
}

} // namespace skr
