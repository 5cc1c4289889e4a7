// SPDX-License-Identifier: Apache-2.0
// The report for who has to approve a policy, on paper or as PDF.
#include "qt/fileaccess.h"
#include "qt/policydocument.h"
#include "qt/policyevaluation.h"
#include "qt/reviewreport.h"
#include "qt/sampletokens.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>

namespace skr {

namespace {

constexpr int pdfResolution = 300; // dots per inch

/// The report laid out for paper: lines of code are broken where they would leave it.
std::unique_ptr<QTextDocument> documentOf(const QString &markdown)
{
    auto document = std::make_unique<QTextDocument>();
    document->setMarkdown(markdown);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setNonBreakableLines(false);
        QTextCursor(block).setBlockFormat(format);
    }
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    return document;
}

} // namespace

ReviewSource MainWindow::reviewSource() const
{
    ReviewSource source{m_file->name(),
                        QDateTime::fromSecsSinceEpoch(m_evaluation->now()),
                        m_document->sharedRevision(),
                        m_document->sharedCatalog(),
                        m_evaluation->current(),
                        {}};
    if (const int row = m_samples->currentRow(); row >= 0)
        source.tokenName = m_samples->at(row).name;
    return source;
}

void MainWindow::printReport()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_file->name());
    if (!m_dialogs->choosePrinter(this, &printer))
        return;
    documentOf(ReviewReport::markdown(reviewSource()))->print(&printer);
    if (printer.printerState() == QPrinter::Error)
        m_dialogs->showError(this, tr("Print Report"), tr("The printer cannot be used."));
}

void MainWindow::saveReport()
{
    const QString name = QFileInfo(m_file->name()).completeBaseName() + QStringLiteral(".pdf");
    const QString path = m_dialogs->saveExport(this, QDir(m_file->folder()).filePath(name));
    if (path.isEmpty())
        return;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(pdfResolution);
        writer.setPageSize(
            QPageSize(QLocale().measurementSystem() == QLocale::MetricSystem ? QPageSize::A4 : QPageSize::Letter));
        writer.setTitle(m_file->name());
        documentOf(ReviewReport::markdown(reviewSource()))->print(&writer);
    } // the writer ends the file
    if (const QString error = writeFile(path, bytes.data().toStdString()); !error.isEmpty())
        m_dialogs->showError(this, tr("Save Report as PDF"), error);
    else
        showBriefly(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace skr
