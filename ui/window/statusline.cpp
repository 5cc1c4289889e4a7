// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include "qt/policydocument.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace skr {

StatusLine::StatusLine(PolicyDocument *document, QStatusBar *bar)
    : QObject(bar)
    , m_document(document)
    , m_problems(new QToolButton(bar))
    , m_caret(new QLabel(bar))
    , m_encoding(new QLabel(bar))
{
    m_problems->setObjectName(QStringLiteral("problemCount"));
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_caret->setAccessibleName(tr("Caret"));
    m_encoding->setAccessibleName(tr("Encoding and line ends"));
    bar->addWidget(m_problems);
    bar->addPermanentWidget(m_caret);
    bar->addPermanentWidget(m_encoding);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(document, &PolicyDocument::edited, this, &StatusLine::showDocument);
    connect(document, &PolicyDocument::replaced, this, &StatusLine::showDocument);
    showDocument();
}

void StatusLine::setCaretText(const QString &text)
{
    m_caret->setText(text);
}

void StatusLine::showDocument()
{
    const Diagnostics &diagnostics = m_document->revision().diagnostics();
    const std::size_t total = diagnostics.list.size() + diagnostics.omitted;
    QStringList parts;
    if (diagnostics.errors > 0)
        parts << tr("%n error(s)", nullptr, static_cast<int>(diagnostics.errors));
    if (total > diagnostics.errors)
        parts << tr("%n remark(s)", nullptr, static_cast<int>(total - diagnostics.errors));
    m_problems->setText(parts.isEmpty() ? tr("No problems") : parts.join(QStringLiteral(", ")));

    const std::string &text = m_document->text();
    const std::size_t lineEnd = text.find('\n');
    const bool crlf = lineEnd != std::string::npos && lineEnd > 0 && text[lineEnd - 1] == '\r';
    m_encoding->setText(crlf ? tr("UTF-8, CRLF") : tr("UTF-8, LF"));
}

} // namespace skr
