// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"

#include <QFile>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace skr {

class PolicyDocument;

/// Keeps what is typed and not saved yet, so that it outlives a program that is killed: the text at the first change,
/// then every edit, appended within half a second. There is a journal only while the document is modified.
class EditJournal : public QObject
{
    Q_OBJECT

public:
    /// Journals are files of `folder`, which is made when it is needed.
    EditJournal(PolicyDocument *document, QString folder, QObject *parent = nullptr);
    /// The document is closed on purpose: nothing is left.
    ~EditJournal() override;

    /// Where the document is saved to; empty if nowhere yet.
    void setPath(const QString &path);
    /// Writes what waits, at once.
    void flush();

Q_SIGNALS:
    /// Nothing can be kept; said once.
    void failed(const QString &error);

private:
    void follow(const TextEdit &edit, const std::string &before);
    std::string startLine(const std::string &now) const;
    bool open();
    void shorten();
    void end();

    PolicyDocument *m_document;
    QString m_folder;
    QString m_path;
    std::string m_before; ///< the text when it was saved last
    std::string m_waiting; ///< lines to append
    std::size_t m_written = 0; ///< bytes since the text was last written whole
    bool m_failed = false;
    std::unique_ptr<QLockFile> m_lock;
    QFile m_file;
    QTimer m_timer;
};

/// What a journal keeps of a program that ended before it was saved.
struct LostEdits {
    QString journal; ///< its file
    QString path; ///< where the document was saved; empty if nowhere
    std::string before; ///< the text when it was saved last
    std::string after; ///< with all that was done since
};

/// The journals in the folder that no running program writes. What of a journal cannot be read is left out: its last
/// line may be half written.
std::vector<LostEdits> lostEdits(const QString &folder);
void discardJournal(const QString &journal);
/// In the person's folder for data of this program.
QString journalFolder();

} // namespace skr
