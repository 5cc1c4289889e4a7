// SPDX-License-Identifier: Apache-2.0
#include "ui/problems/diagnosticpagedialog.h"

#include "core/policy/diagnosticpage.h"
#include "qt/text.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr QSize dialogSize(680, 560);

} // namespace

DiagnosticPageDialog::DiagnosticPageDialog(std::string_view id, QWidget *parent)
    : QDialog(parent)
{
    const auto page = diagnosticPage(id);
    setObjectName(QStringLiteral("diagnosticPage"));
    setWindowTitle(toQString(id));
    resize(dialogSize);
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("diagnosticText"));
    text->setAccessibleName(page ? toQString(page->title) : windowTitle());
    text->setOpenLinks(false);
    if (page)
        text->setMarkdown(toQString(page->text));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(box);
}

} // namespace skr
