// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace skr {

/// The claim catalog in use: the built-in one with a person's own files over it. The list of files is kept in the
/// settings; files of the command line follow them and are not kept.
class CatalogFiles : public QObject
{
    Q_OBJECT

public:
    struct File {
        QString path; ///< absolute
        bool kept = true; ///< in the settings
        bool isCatalog = false; ///< false for a file of which nothing can be used
        int added = 0;
        int replaced = 0; ///< claims that were known
        QStringList problems = {}; ///< marked text, each with its line
    };

    /// Reads the files that the settings name.
    explicit CatalogFiles(QObject *parent = nullptr);

    const std::shared_ptr<const ClaimCatalog> &catalog() const { return m_catalog; }
    /// In the order in which they are laid over each other.
    const std::vector<File> &files() const { return m_files; }
    /// Problems of all files.
    int problemCount() const;

    /// Puts a file behind the kept ones, or reads it again if it is there already.
    void add(const QString &path);
    /// Files for this run only.
    void addForThisRun(const QStringList &paths);
    void remove(int row);
    /// Reads all files again, as after they were edited.
    void readAgain();

Q_SIGNALS:
    /// The catalog, or what is known of its files, is another one.
    void changed();

private:
    int rowOf(const QString &path) const;
    void save() const;
    void read();

    std::vector<File> m_files;
    std::shared_ptr<const ClaimCatalog> m_catalog;
};

} // namespace skr
