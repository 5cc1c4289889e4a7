// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helpbrowser.h"

#include "core/help/helpbook.h"
#include "qt/text.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <functional>
#include <utility>

namespace skr {

namespace {

constexpr int pageMargin = 18;
constexpr int paragraphGap = 8;
constexpr int headingGap = 18;
constexpr int lineHeight = 118; // percent
constexpr int tablePadding = 5;
constexpr int widestPicture = 900;
constexpr qreal codeShade = 0.06;

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void forEachFragment(const QTextDocument &document, const std::function<void(const QTextCharFormat &)> &see)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            see(part.fragment().charFormat());
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpText"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(false); // Tab goes from link to link
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming would change the width of the pictures
    document()->setDocumentMargin(pageMargin);
}

void HelpBrowser::showPage(const QString &markdown, const QString &anchor)
{
    m_words.clear();
    if (std::exchange(m_markdown, markdown) == markdown)
        showMarks();
    else
        render();
    goToHeading(anchor);
}

int HelpBrowser::pictureWidth() const
{
    return std::clamp(viewport()->width() - 2 * pageMargin - 2, 50, widestPicture);
}

void HelpBrowser::render()
{
    m_renderedWidth = pictureWidth();
    document()->clear(); // pictures too, which may have another width now
    setMarkdown(m_markdown);
    styleBlocks();
    showMarks();
}

/// A shaded head and no lines.
void HelpBrowser::styleTable(QTextTable &table, const QColor &shade)
{
    QTextTableFormat format = table.format();
    format.setCellPadding(tablePadding);
    format.setCellSpacing(0);
    format.setBorder(0);
    format.setBottomMargin(paragraphGap);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(shade);
        cell.setFormat(head);
    }
}

void HelpBrowser::styleBlocks()
{
    const QColor shade = mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), codeShade);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (isCode(block)) {
            format.setBackground(shade);
            format.setNonBreakableLines(false);
            format.setLeftMargin(tablePadding);
            format.setBottomMargin(isCode(block.next()) ? 0 : paragraphGap);
        } else if (format.headingLevel() > 0) {
            format.setTopMargin(format.headingLevel() > 1 ? headingGap : 0);
            format.setBottomMargin(paragraphGap);
        } else if (cursor.currentTable() == nullptr && !block.text().contains(QChar::ObjectReplacementCharacter)) {
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(block.textList() != nullptr ? paragraphGap / 2 : paragraphGap);
        }
        cursor.setBlockFormat(format);
        if (QTextTable *table = cursor.currentTable(); table != nullptr && table->format().border() > 0)
            styleTable(*table, shade);
    }
    styleCode();
    moveCursor(QTextCursor::Start);
}

/// Code in the size of the text around it, which may be zoomed.
void HelpBrowser::styleCode()
{
    QTextCharFormat code;
    code.setFontPointSize(font().pointSizeF());
    QList<QTextCursor> places;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (!part.fragment().charFormat().fontFixedPitch())
                continue;
            QTextCursor place(document());
            place.setPosition(part.fragment().position());
            place.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            places << place;
        }
    }
    for (QTextCursor &place : places)
        place.mergeCharFormat(code);
}

void HelpBrowser::goToHeading(const QString &anchor)
{
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    m_anchor = anchor;
    m_anchorScroll = 0;
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(toUtf8(block.text())) != toUtf8(anchor))
            continue;
        setTextCursor(QTextCursor(block));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - pageMargin);
        m_anchorScroll = verticalScrollBar()->value();
        return;
    }
}

void HelpBrowser::markWords(const QStringList &words)
{
    m_words = words;
    showMarks();
    const int start = textCursor().position();
    for (const ExtraSelection &mark : extraSelections()) {
        if (mark.cursor.selectionStart() < start)
            continue;
        QTextCursor place(document());
        place.setPosition(mark.cursor.selectionStart());
        setTextCursor(place);
        ensureCursorVisible();
        return;
    }
}

void HelpBrowser::showMarks()
{
    QList<ExtraSelection> marks;
    for (const QString &word : m_words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(foundText(palette()));
            marks << mark;
        }
    }
    std::sort(marks.begin(), marks.end(), [](const ExtraSelection &left, const ExtraSelection &right) {
        return left.cursor.selectionStart() < right.cursor.selectionStart();
    });
    setExtraSelections(marks);
}

QStringList HelpBrowser::links() const
{
    QStringList found;
    forEachFragment(*document(), [&found](const QTextCharFormat &format) {
        if (format.isAnchor() && !format.anchorHref().isEmpty())
            found << format.anchorHref();
    });
    return found;
}

QStringList HelpBrowser::pictures() const
{
    QStringList found;
    forEachFragment(*document(), [&found](const QTextCharFormat &format) {
        if (format.isImageFormat())
            found << format.toImageFormat().name();
    });
    return found;
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(QStringLiteral(":/screenshots/") + name.fileName());
    if (picture.isNull())
        return {};
    picture.convertTo(QImage::Format_ARGB32_Premultiplied); // one of few colours would become speckled
    // One pixel of a 1× picture is at most one on the screen; a larger one is for screens of a higher resolution.
    const qreal ratio = devicePixelRatioF();
    const int width = qRound(qMin(picture.width(), pictureWidth()) * ratio);
    QImage fitting = picture.scaledToWidth(width, Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(ratio);
    return fitting;
}

/// The heading stays at the top as long as the person has not scrolled.
void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    const bool isAtHeading = !m_anchor.isEmpty() && verticalScrollBar()->value() == m_anchorScroll;
    QTextBrowser::resizeEvent(event);
    const bool hasOtherPictures = m_renderedWidth != pictureWidth() && !pictures().isEmpty();
    const int place = textCursor().position();
    if (hasOtherPictures)
        render();
    if (isAtHeading) {
        goToHeading(m_anchor);
    } else if (hasOtherPictures) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(place, document()->characterCount() - 1));
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isLook || m_markdown.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    render(); // links have the colour of the palette, code a size of its own
    verticalScrollBar()->setValue(place);
}

} // namespace skr
