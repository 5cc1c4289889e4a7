// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/wrappedlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace skr {

namespace {

constexpr int leastCharacters = 16;

void layOut(QTextDocument &document, const QLabel &label, int width)
{
    QTextOption option(label.alignment());
    option.setTextDirection(label.layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setDefaultFont(label.font());
    document.setDocumentMargin(0);
    if (label.textFormat() == Qt::RichText)
        document.setHtml(label.text());
    else
        document.setPlainText(label.text());
    document.setTextWidth(width);
}

} // namespace

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return {std::min(size.width(), leastCharacters * fontMetrics().averageCharWidth()), size.height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    QTextDocument document;
    layOut(document, *this, width);
    return static_cast<int>(std::ceil(document.size().height()));
}

void WrappedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QTextDocument document;
    layOut(document, *this, width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text,
                             m_role ? roleColor(*m_role, palette()) : palette().color(foregroundRole()));
    QPainter painter(this);
    painter.translate(0, std::max(0.0, (height() - document.size().height()) / 2));
    document.documentLayout()->draw(&painter, context);
}

} // namespace skr
