// SPDX-License-Identifier: Apache-2.0
#include "ui/claims/claimdetails.h"

#include "qt/claimtext.h"
#include "qt/coretext.h"
#include "qt/markedtext.h"
#include "qt/text.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace skr {

namespace {

constexpr QLatin1String claimScheme("claim");
constexpr QLatin1String memberScheme("members");

QString valuesHtml(const Claim &claim)
{
    QStringList lines;
    for (const KnownValue &known : claim.values) {
        const QString value = richText(marked(known.value));
        lines += known.meaning.empty() ? value
                                       : ClaimDetails::tr("%1: %2").arg(value, coreText(known.meaning).toHtmlEscaped());
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
    connect(this, &QTextBrowser::anchorClicked, this, &ClaimDetails::follow);
}

void ClaimDetails::show(const Content &content)
{
    m_content = content;
    setHtml(html());
    showFoundWords();
}

void ClaimDetails::follow(const QUrl &link)
{
    if (link.scheme() == memberScheme)
        Q_EMIT membersRequested();
    else
        Q_EMIT claimRequested(link.path(QUrl::FullyDecoded));
}

void ClaimDetails::showFoundWords()
{
    QList<QTextEdit::ExtraSelection> found;
    QTextCharFormat format;
    format.setBackground(foundText(palette()));
    for (const QString &word : m_content.foundWords) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at))
            found.append({at, format});
    }
    setExtraSelections(found);
}

void ClaimDetails::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        show(Content(m_content));
}

QString ClaimDetails::link(const QString &target, const QString &text) const
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(target.toHtmlEscaped(), text);
}

/// A successor is a way to go.
QString ClaimDetails::stabilityHtml(const Claim &claim) const
{
    if (claim.successor.empty())
        return richText(claimStabilityText(claim));
    QUrl target;
    target.setScheme(claimScheme);
    target.setPath(toQString(claim.successor), QUrl::DecodedMode);
    return tr("Deprecated: use %1 instead.")
        .arg(link(QString::fromLatin1(target.toEncoded()), richText(marked(claim.successor))));
}

QString ClaimDetails::row(const QString &name, const QString &html) const
{
    return QStringLiteral("<tr><td style='color:%1; padding-right:10px'>%2</td><td>%3</td></tr>")
        .arg(roleColor(Role::Quiet, palette()).name(), name.toHtmlEscaped(), html);
}

QString ClaimDetails::html() const
{
    if (!m_content.claim) {
        return QStringLiteral("<p style='color:%1'>%2</p>")
            .arg(roleColor(Role::Quiet, palette()).name(),
                 tr("Search for a name, a value or a word of the description. Enter makes a condition of the claim."));
    }
    const Claim &claim = *m_content.claim;
    const TokenHas &tokenHas = m_content.tokenHas;
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p style='margin:0 0 3px 0'>%1</p>").arg(text);
    };
    const QString reason = notComparableText(claim);
    QString text = paragraph(QStringLiteral("<b>%1</b>").arg(richText(marked(m_content.path, 200))));
    text += paragraph(richText(coreText(claim.description)));
    if (!reason.isEmpty())
        text += paragraph(QStringLiteral("<b>%1</b>").arg(richText(reason)));
    if (m_content.members > 0) {
        const QString members = tr("Show its %n member(s)", nullptr, m_content.members);
        text += paragraph(link(memberScheme + u':', members.toHtmlEscaped()));
    }
    text += QStringLiteral("<table cellspacing='0' cellpadding='0'>");
    text += row(tr("Type"), richText(claimTypeText(claim)));
    if (!claim.values.empty())
        text += row(tr("Values"), valuesHtml(claim));
    text += row(tr("Where"), richText(claimPlacesText(claim)));
    text += row(tr("Stable"), stabilityHtml(claim));
    if (!tokenHas.text.isEmpty())
        text += row(tr("Token has"),
                    tokenHas.isValue ? richText(marked(tokenHas.text, 200)) : tokenHas.text.toHtmlEscaped());
    text += row(tr("Source"), toQString(claim.source).toHtmlEscaped());
    return text + QStringLiteral("</table>");
}

} // namespace skr
