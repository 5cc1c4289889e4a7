// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include "core/text/utf8.h"
#include "qt/policydocument.h"
#include "ui/look/icons.h"
#include "ui/parts/namedtext.h"

#include <QEvent>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

#include <map>

namespace skr {

namespace {

QString encodingText(const std::string &text)
{
    bool crlf = false;
    bool lf = false;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        (at > 0 && text[at - 1] == '\r' ? crlf : lf) = true;
    QStringList parts{firstInvalidUtf8(text) != std::string::npos ? StatusLine::tr("Not UTF-8")
                          : text.starts_with("\xEF\xBB\xBF")      ? StatusLine::tr("UTF-8 with BOM")
                                                                  : StatusLine::tr("UTF-8")};
    if (crlf && lf)
        parts << StatusLine::tr("CRLF and LF");
    else if (crlf || lf)
        parts << (crlf ? StatusLine::tr("CRLF") : StatusLine::tr("LF"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

StatusLine::StatusLine(PolicyDocument *document, QStatusBar *bar)
    : QObject(bar)
    , m_document(document)
    , m_problems(new QToolButton(bar))
    , m_caret(new QLabel(bar))
    , m_encoding(new QLabel(bar))
    , m_promise(new QLabel(tr("Nothing is sent anywhere: tokens stay in memory, evaluation is local."), bar))
{
    m_problems->setObjectName(QStringLiteral("problemCount"));
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setNamedText(m_caret, tr("Caret"), {});
    m_encoding->setObjectName(QStringLiteral("encoding"));
    bar->addWidget(m_problems);
    bar->addWidget(m_promise);
    bar->addPermanentWidget(m_caret);
    bar->addPermanentWidget(m_encoding);
    m_problems->setToolTip(tr("Show the problems"));
    m_problems->installEventFilter(this);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(document, &PolicyDocument::edited, this, &StatusLine::showDocument);
    connect(document, &PolicyDocument::rechecked, this, &StatusLine::showDocument);
    connect(document, &PolicyDocument::judged, this, &StatusLine::showDocument);
    connect(document, &PolicyDocument::replaced, this, &StatusLine::showDocument);
    showDocument();
}

void StatusLine::setCaretText(const QString &text)
{
    setNamedText(m_caret, tr("Caret"), text);
}

void StatusLine::setShown(bool shown)
{
    m_problems->setVisible(shown);
    m_caret->setVisible(shown);
    m_encoding->setVisible(shown);
    m_promise->setVisible(!shown);
}

void StatusLine::showDocument()
{
    const Diagnostics &diagnostics = m_document->revision().diagnostics();
    std::map<Severity, int> counts;
    for (const Diagnostic &diagnostic : diagnostics.list)
        ++counts[diagnostic.severity()];
    counts[Severity::Error] = static_cast<int>(diagnostics.errors); // those left out of the list too
    QStringList parts;
    QString worst;
    const auto add = [&](Severity severity, const QString &iconName, const QString &words) {
        if (counts[severity] == 0)
            return;
        parts << words;
        if (worst.isEmpty())
            worst = iconName;
        if (m_role == Role::Met)
            m_role = roleOf(severity);
    };
    m_role = Role::Met;
    add(Severity::Error, QStringLiteral("error"), tr("%n error(s)", nullptr, counts[Severity::Error]));
    add(Severity::Security, QStringLiteral("security"),
        tr("%n security remark(s)", nullptr, counts[Severity::Security]));
    add(Severity::Warning, QStringLiteral("warning"), tr("%n warning(s)", nullptr, counts[Severity::Warning]));
    add(Severity::Hint, QStringLiteral("hint"), tr("%n hint(s)", nullptr, counts[Severity::Hint]));
    m_iconName = parts.isEmpty() ? QStringLiteral("met") : worst;
    m_problems->setText(parts.isEmpty() ? tr("No problems") : parts.join(QStringLiteral(", ")));
    if (!m_document->revision().isPolicy()) {
        m_iconName = QStringLiteral("warning");
        m_role = Role::Warning;
        m_problems->setText(tr("Not a policy"));
    }
    showIcon();

    setNamedText(m_encoding, tr("Encoding and line ends"), encodingText(m_document->text()));
}

void StatusLine::showIcon()
{
    m_problems->setIcon(icon(m_iconName, roleColor(m_role, m_problems->palette())));
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_problems && event->type() == QEvent::PaletteChange)
        showIcon();
    return false;
}

} // namespace skr
