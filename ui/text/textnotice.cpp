// SPDX-License-Identifier: Apache-2.0
#include "ui/text/textnotice.h"

#include "core/text/utf8.h"
#include "qt/text.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace skr {

namespace {

/// Bytes that are shown before the range, and from its start on: a few lines when wrapped.
constexpr std::size_t shownBefore = 300;
constexpr std::size_t shownFrom = 3000;

/// The offset, or that of a character close behind it.
std::size_t characterStart(std::string_view text, std::size_t offset)
{
    for (int i = 0; i < 3 && offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U; ++i)
        ++offset;
    return offset;
}

} // namespace

TextNotice::TextNotice(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel(this))
    , m_format(new QPushButton(tr("Format"), this))
    , m_excerpt(new QPlainTextEdit(this))
{
    m_message->setObjectName(QStringLiteral("textNotice"));
    m_message->setWordWrap(true);
    m_format->setObjectName(QStringLiteral("formatButton"));
    setFocusProxy(m_format);
    connect(m_format, &QPushButton::clicked, this, &TextNotice::formatRequested);
    m_excerpt->setObjectName(QStringLiteral("textExcerpt"));
    m_excerpt->setAccessibleName(tr("Part of the text"));
    m_excerpt->setLayoutDirection(Qt::LeftToRight);
    m_excerpt->setReadOnly(true);
    m_excerpt->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_excerpt->setTabChangesFocus(true);
    m_excerpt->setFrameShape(QFrame::NoFrame);
    m_excerpt->setWordWrapMode(QTextOption::WrapAnywhere);
    m_excerpt->setFont(fixedFont());

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 8, 8);
    top->setSpacing(8);
    top->addWidget(m_message, 1);
    top->addWidget(m_format, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_excerpt, 1);
}

void TextNotice::explain(TextFit fit)
{
    const bool formatHelps = fit == TextFit::LineTooLong;
    m_message->setText(formatHelps ? tr("This file has very long lines. Format it to edit it as text; until then it "
                                        "stays as it is. A part of it:")
                                   : tr("This file is too large to edit as text. A part of it:"));
    m_format->setVisible(formatHelps);
    setFocusProxy(formatHelps ? static_cast<QWidget *>(m_format) : m_excerpt);
}

void TextNotice::showExcerpt(std::string_view text, TextRange range)
{
    const std::size_t begin = characterStart(text, range.begin - std::min(range.begin, shownBefore));
    const std::size_t end = characterStart(text, std::min(text.size(), range.begin + shownFrom));
    const auto part = [&](std::size_t from, std::size_t to) {
        QString shown = toQString(replacedInvalidUtf8(text.substr(from, to - from)));
        shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        return shown.replace(QChar(0), QChar(0xFFFD));
    };
    const std::size_t middle = std::clamp(range.begin, begin, end);
    const QString ellipsis(QChar(0x2026));
    const QString before = (begin > 0 ? ellipsis : QString()) + part(begin, middle);
    const QString marked = part(middle, std::clamp(range.end, middle, end));
    const QString after = part(std::clamp(range.end, middle, end), end) + (end < text.size() ? ellipsis : QString());
    m_begin = static_cast<int>(before.size());
    m_end = m_begin + static_cast<int>(marked.size());
    m_excerpt->setPlainText(before + marked + after);
    highlight();
}

void TextNotice::highlight()
{
    QTextCursor cursor(m_excerpt->document());
    const int last = m_excerpt->document()->characterCount() - 1;
    cursor.setPosition(std::min(m_begin, last));
    m_excerpt->setTextCursor(cursor);
    cursor.setPosition(std::min(m_end, last), QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection marked;
    marked.cursor = cursor;
    marked.format.setBackground(softSelection(palette()));
    m_excerpt->setExtraSelections({marked});
}

void TextNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        highlight();
    if (event->type() == QEvent::FontChange)
        m_excerpt->setFont(fixedFont());
}

} // namespace skr
