// SPDX-License-Identifier: Apache-2.0
#include "qt/severitypreferences.h"

#include "core/policy/diagnostic.h"
#include "core/policy/severityfile.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QFileInfo>
#include <QSettings>

namespace skr {

namespace {

constexpr auto group = "severities";

QSettings settingsOf()
{
    const QString name = QStringLiteral("skr-policy-editor");
    return {QSettings::defaultFormat(), QSettings::UserScope, name, name};
}

} // namespace

SeverityPreferences::SeverityPreferences(QObject *parent)
    : QObject(parent)
{
    read();
}

void SeverityPreferences::read()
{
    m_settings = {};
    QSettings settings = settingsOf();
    settings.beginGroup(QLatin1String(group));
    for (const QString &id : settings.childKeys())
        setSeverity(m_settings, toUtf8(id), toUtf8(settings.value(id).toString())); // what is wrong is left out
}

void SeverityPreferences::set(DiagnosticCode code, const QString &severity)
{
    QSettings settings = settingsOf();
    settings.beginGroup(QLatin1String(group));
    const QString id = toQString(info(code).id);
    if (severity.isEmpty())
        settings.remove(id);
    else
        settings.setValue(id, severity);
    const SeveritySettings before = m_settings;
    read();
    if (before != m_settings)
        Q_EMIT changed();
}

FolderSeverities folderSeverities(const QString &policyPath)
{
    if (policyPath.isEmpty())
        return {};
    const QFileInfo file(QFileInfo(policyPath).absolutePath() + u'/' + toQString(severityFileName));
    if (!file.isFile())
        return {};
    const FileContent content = readFile(file.filePath(), maximumSeverityFileSize);
    if (!content.bytes)
        return {{}, {content.error}};
    SeverityFile read = readSeverityFile(*content.bytes);
    FolderSeverities result{std::move(read.settings), {}};
    for (const SeverityFileProblem &problem : read.problems) {
        const QString message = plainText(toQString(problem.message));
        result.problems
            << (problem.line > 0
                    ? SeverityPreferences::tr("%1, line %2: %3").arg(file.fileName()).arg(problem.line).arg(message)
                    : SeverityPreferences::tr("%1: %2").arg(file.fileName(), message));
    }
    return result;
}

} // namespace skr
