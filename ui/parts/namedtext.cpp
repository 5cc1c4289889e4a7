// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/namedtext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QTextDocumentFragment>

namespace skr {

void setNamedText(QLabel *label, const QString &name, const QString &text)
{
    label->setText(text);
    const QString words =
        label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    label->setAccessibleName(
        words.isEmpty() ? name : QCoreApplication::translate("skr::NamedText", "%1: %2").arg(name, words));
}

} // namespace skr
