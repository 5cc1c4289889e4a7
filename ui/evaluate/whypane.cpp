// SPDX-License-Identifier: Apache-2.0
#include "ui/evaluate/whypane.h"

#include "qt/explanationtext.h"
#include "qt/markedtext.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/measures.h"
#include "ui/parts/whenseen.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

namespace skr {

namespace {

constexpr int reasonIndentation = 24;

struct SignLook {
    const char *icon;
    Role role;
};

SignLook lookOf(WhySign sign)
{
    switch (sign) {
    case WhySign::Met:
        return {"met", Role::Met};
    case WhySign::NotMet:
        return {"not-met", Role::NotMet};
    case WhySign::Undocumented:
        return {"undocumented", Role::Undocumented};
    case WhySign::Observed:
        return {"observed", Role::Quiet};
    case WhySign::Error:
        return {"error", Role::NotMet};
    case WhySign::NotFinished:
        return {"not-finished", Role::Quiet};
    case WhySign::Change:
        return {"wrench", Role::Quiet};
    case WhySign::NearMiss:
        return {"hint", Role::Quiet};
    case WhySign::Token:
        break;
    }
    return {"token", Role::Quiet};
}

QString itemHtml(const WhyItem &item, WhySign sign, const QString &quiet)
{
    QStringList parts;
    if (!item.title.isEmpty())
        parts += QStringLiteral("<b>%1</b>").arg(richText(item.title));
    if (!item.text.isEmpty())
        parts += richText(item.text);
    if (!item.note.isEmpty())
        parts += QStringLiteral("<span style='color:%1'>%2</span>").arg(quiet, richText(item.note));
    if (!item.link.isEmpty())
        parts += QStringLiteral("<a href='%1'>%2</a>").arg(item.link, item.linkText.toHtmlEscaped());
    return QStringLiteral("<tr><td style='padding:2px 10px 2px 0'><img src='sign:%1' width='%2' height='%2'></td>"
                          "<td style='padding:2px 0 2px %3px'>%4</td></tr>")
        .arg(QString::number(static_cast<int>(sign)), QString::number(smallIcon),
             QString::number(item.depth * reasonIndentation), parts.join(u' '));
}

} // namespace

WhyPane::WhyPane(PolicyDocument *document, PolicyEvaluation *evaluation, QWidget *parent)
    : QTextBrowser(parent)
    , m_document(document)
    , m_evaluation(evaluation)
    , m_shown(new WhenSeen(viewport(), [this] { showReasons(); }))
{
    setObjectName(QStringLiteral("whyPane"));
    setAccessibleName(tr("Why"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    this->document()->setDocumentMargin(textMargin);
    connect(evaluation, &PolicyEvaluation::changed, m_shown, &WhenSeen::invalidate);
    connect(this, &QTextBrowser::anchorClicked, this, &WhyPane::followLink);
}

void WhyPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_html.clear(); // signs in other colours under the same name
        document()->clear();
        m_shown->invalidate();
    }
}

void WhyPane::followLink(const QUrl &link)
{
    if (m_shown->isOld()) // the link was to something that is gone
        return m_shown->bringUpToDate();
    if (!m_explanation)
        return;
    if (const auto fix = linkedFix(*m_explanation, link.toString()))
        Q_EMIT fixRequested(*fix);
    else
        Q_EMIT refused(tr("This cannot be written by itself: change the condition by hand"));
}

void WhyPane::showReasons()
{
    const auto &evaluation = m_evaluation->current();
    m_explanation =
        evaluation ? std::make_shared<const Explanation>(*evaluation, m_document->sharedCatalog()) : nullptr;
    const QString shown = html();
    if (shown == m_html)
        return;
    m_html = shown;
    const int place = verticalScrollBar()->value();
    setHtml(m_html);
    verticalScrollBar()->setValue(place);
}

QString WhyPane::html() const
{
    const QString quiet = roleColor(Role::Quiet, palette()).name();
    QString text;
    std::vector<WhySection> sections = whyText(m_document->revision(), m_evaluation->current().get());
    if (m_explanation) {
        for (WhySection &section : explanationText(*m_explanation))
            sections.push_back(std::move(section));
    }
    for (const WhySection &section : sections) {
        text += QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b></p>").arg(richText(section.title));
        text += QStringLiteral("<table cellspacing='0' cellpadding='0' style='margin:0 0 10px 0'>");
        for (const WhyItem &item : section.items)
            text += itemHtml(item, section.sign, quiet);
        text += QStringLiteral("</table>");
    }
    return text;
}

QVariant WhyPane::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != QStringLiteral("sign"))
        return {}; // nothing is ever loaded from elsewhere
    const SignLook look = lookOf(static_cast<WhySign>(name.path().toInt()));
    return icon(QString::fromLatin1(look.icon), roleColor(look.role, palette()))
        .pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF());
}

} // namespace skr
