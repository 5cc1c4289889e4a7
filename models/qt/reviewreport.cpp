// SPDX-License-Identifier: Apache-2.0
#include "qt/reviewreport.h"

#include "core/describe/description.h"
#include "core/describe/rendering.h"
#include "core/explain/explanationreport.h"
#include "core/text/lineindex.h"
#include "qt/text.h"

#include <QLocale>

namespace skr {

namespace {

QString escaped(const QString &text)
{
    return toQString(renderedMarkdown({{{words(toUtf8(text))}, {}}})).trimmed();
}

/// As Markdown; what stands in backticks is a name.
QString withNames(const QString &text)
{
    Sentence sentence;
    const QStringList pieces = text.split(u'`');
    for (qsizetype i = 0; i < pieces.size(); ++i)
        sentence.phrases.push_back(i % 2 == 0 ? words(toUtf8(pieces[i])) : named(toUtf8(pieces[i])));
    return toQString(renderedMarkdown({sentence})).trimmed();
}

/// A code block whose fence is longer than any in the text.
QString codeBlock(const QString &text)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += u'`';
    return fence + u'\n' + text + (text.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence + u'\n';
}

} // namespace

QString ReviewReport::markdown(const ReviewSource &source)
{
    const PolicyRevision &revision = *source.revision;
    QString report = QStringLiteral("# ") + escaped(source.name) + QStringLiteral("\n\n");
    report += escaped(tr("Release policy, reviewed on %1").arg(QLocale().toString(source.time, QLocale::LongFormat)))
        + QStringLiteral("\n\n");
    report += QStringLiteral("## ") + tr("The policy in words") + QStringLiteral("\n\n")
        + toQString(renderedMarkdown(describe(revision, *source.catalog))) + u'\n';

    const Diagnostics &diagnostics = revision.diagnostics();
    report += QStringLiteral("## ") + tr("Problems") + QStringLiteral("\n\n");
    const LineIndex lines(revision.text());
    for (const Diagnostic &diagnostic : diagnostics.list)
        report += QStringLiteral("- ")
            + withNames(tr("Line %1, %2: %3")
                            .arg(lines.at(diagnostic.range.begin).line)
                            .arg(toQString(spelling(diagnostic.severity())), toQString(diagnostic.message())))
            + u'\n';
    if (diagnostics.list.empty())
        report += tr("None found.") + u'\n';
    else if (diagnostics.omitted > 0)
        report += QStringLiteral("- ") + tr("%1 more").arg(diagnostics.omitted) + u'\n';

    report += QStringLiteral("\n## ") + tr("What it decides") + QStringLiteral("\n\n");
    if (source.evaluation) {
        const Explanation explanation(*source.evaluation, source.catalog, Disclosure::Shortened);
        report += escaped(tr("Sample token: %1").arg(source.tokenName)) + QStringLiteral("\n\n")
            + toQString(renderedMarkdown(explanationReport(explanation, source.time.toSecsSinceEpoch()))) + u'\n';
    } else {
        report += tr("No sample token was tried.") + QStringLiteral("\n\n");
    }
    report += QStringLiteral("\n## ") + tr("The text of the policy") + QStringLiteral("\n\n")
        + codeBlock(toQString(revision.text()));
    return report;
}

} // namespace skr
