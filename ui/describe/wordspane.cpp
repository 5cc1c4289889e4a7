// SPDX-License-Identifier: Apache-2.0
#include "ui/describe/wordspane.h"

#include "ui/parts/measures.h"
#include "ui/parts/whenseen.h"

#include "core/describe/description.h"
#include "core/describe/rendering.h"
#include "qt/policydocument.h"
#include "qt/text.h"

#include <QScrollBar>

namespace skr {

namespace {

/// The largest text, in bytes, that a view of sentences can follow while somebody types.
constexpr std::size_t maximumTold = std::size_t{256} * 1024;

} // namespace

WordsPane::WordsPane(PolicyDocument *document, QWidget *parent)
    : QTextBrowser(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("wordsPane"));
    setAccessibleName(tr("The policy in words"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    this->document()->setDocumentMargin(textMargin);
    auto *shown = new WhenSeen(viewport(), [this] { update(); });
    connect(document, &PolicyDocument::edited, shown, &WhenSeen::invalidate);
    connect(document, &PolicyDocument::replaced, shown, &WhenSeen::invalidate);
    connect(document, &PolicyDocument::rechecked, shown, &WhenSeen::invalidate);
    connect(document, &PolicyDocument::judged, shown, &WhenSeen::invalidate);
}

/// What is to be done before there is something to tell.
QString WordsPane::nextStep() const
{
    if (!m_document->revision().policy().authorities.empty() || !m_document->revision().isPolicy())
        return {};
    return QStringLiteral("\n\n")
        + tr("Add an authority and its conditions to the policy: they are told here as sentences.");
}

void WordsPane::update()
{
    const int place = verticalScrollBar()->value();
    if (m_document->text().size() > maximumTold)
        setPlainText(tr("The policy is too long to be told here. The command line does: skr-policy describe FILE."));
    else
        setMarkdown(toQString(renderedMarkdown(describe(m_document->revision(), m_document->catalog()))) + nextStep());
    verticalScrollBar()->setValue(place);
}

} // namespace skr
