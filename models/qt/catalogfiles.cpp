// SPDX-License-Identifier: Apache-2.0
#include "qt/catalogfiles.h"

#include "core/claims/catalogfile.h"
#include "core/syntax/syntaxtree.h"
#include "qt/fileaccess.h"
#include "qt/markedtext.h"
#include "qt/text.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace skr {

namespace {

constexpr auto settingsKey = "claims/catalogs";

QSettings settings()
{
    const QString name = QStringLiteral("skr-policy-editor");
    return {QSettings::defaultFormat(), QSettings::UserScope, name, name};
}

QString problemText(const CatalogProblem &problem)
{
    const QString message = visibleText(toQString(problem.message));
    return problem.line > 0 ? CatalogFiles::tr("Line %1: %2").arg(problem.line).arg(message) : sentenceCase(message);
}

/// What the file adds to the catalog.
std::shared_ptr<const ClaimCatalog> read(CatalogFiles::File &file, const std::shared_ptr<const ClaimCatalog> &catalog)
{
    file = {file.path, file.kept};
    // A pipe would be waited for.
    if (const QFileInfo info(file.path); info.exists() && !info.isFile()) {
        file.problems += CatalogFiles::tr("This is no file.");
        return catalog;
    }
    // A larger file is refused with the words of the catalog.
    const FileContent content = readFile(file.path, maximumTextSize);
    if (!content.bytes) {
        file.problems += content.error;
        return catalog;
    }
    const CatalogFile result = addCatalogFile(catalog, *content.bytes);
    file.isCatalog = result.isCatalog;
    file.added = static_cast<int>(result.added);
    file.replaced = static_cast<int>(result.replaced);
    for (const CatalogProblem &problem : result.problems)
        file.problems += problemText(problem);
    return result.catalog;
}

} // namespace

CatalogFiles::CatalogFiles(QObject *parent)
    : QObject(parent)
{
    for (const QString &path : settings().value(settingsKey).toStringList())
        m_files.push_back({path});
    read();
}

int CatalogFiles::problemCount() const
{
    qsizetype count = 0;
    for (const File &file : m_files)
        count += file.problems.size();
    return static_cast<int>(count);
}

int CatalogFiles::rowOf(const QString &path) const
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [&path](const File &file) { return file.path == path; });
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

void CatalogFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const int row = rowOf(absolute);
    if (row < 0) {
        const auto place = std::find_if(m_files.begin(), m_files.end(), [](const File &file) { return !file.kept; });
        m_files.insert(place, File{absolute});
    } else {
        m_files[static_cast<std::size_t>(row)].kept = true;
        std::stable_partition(m_files.begin(), m_files.end(), [](const File &file) { return file.kept; });
    }
    save();
    readAgain();
}

void CatalogFiles::addForThisRun(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (rowOf(absolute) < 0)
            m_files.push_back({absolute, false});
    }
    readAgain();
}

void CatalogFiles::remove(int row)
{
    m_files.erase(m_files.begin() + row);
    save();
    readAgain();
}

void CatalogFiles::readAgain()
{
    read();
    Q_EMIT changed();
}

void CatalogFiles::save() const
{
    QStringList paths;
    for (const File &file : m_files) {
        if (file.kept)
            paths += file.path;
    }
    settings().setValue(settingsKey, paths);
}

void CatalogFiles::read()
{
    m_catalog = ClaimCatalog::builtIn();
    for (File &file : m_files)
        m_catalog = skr::read(file, m_catalog);
}

} // namespace skr
