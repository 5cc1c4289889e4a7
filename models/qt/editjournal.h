// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <string>

namespace skr {

class PolicyDocument;
class Wrapping;

/// Keeps what is in the window and not on the disk, so that it outlives a program that is killed, or a power cut: the
/// text at the first change, then every edit, durable within a second. There is a journal only while the document is
/// modified. What holds a token is never written.
class EditJournal : public QObject
{
    Q_OBJECT

public:
    /// Journals are files of `folder`, which is made when it is needed.
    EditJournal(PolicyDocument *document, QString folder, QObject *parent = nullptr);
    /// The document is closed on purpose: nothing is left.
    ~EditJournal() override;

    /// Where the document is saved to, empty if nowhere yet, and the whole file that the policy was found in.
    void setFile(const QString &path, const Wrapping &wrapping);
    /// Writes what waits, at once. True if all that is not saved is on the disk.
    bool flush();

Q_SIGNALS:
    /// Unsaved changes can't be kept, and why; said once until they can.
    void failed(const QString &reason);
    /// They are kept again.
    void recovered();

private:
    void begin(const std::string &before);
    void follow(const TextEdit &edit, const std::string &before);
    bool holdsToken(const std::string &text) const;
    std::string startLine(const std::string &now) const;
    QString prepare();
    QString writeWhole(const std::string &content);
    QString append();
    QString write();
    void end();

    PolicyDocument *m_document;
    QString m_folder;
    QString m_path;
    std::string m_file; ///< the whole file that the policy was found in; empty for a policy alone
    std::string m_fileDigest; ///< instead of a file with a token in it
    std::size_t m_choice = 0; ///< which policy of the file
    std::string m_before; ///< the text when it was saved last
    std::string m_waiting; ///< lines to append
    std::size_t m_written = 0; ///< bytes since the text was last written whole
    bool m_isActive = false; ///< something is not saved
    bool m_mustRewrite = false; ///< appending would not do
    bool m_hasFailed = false;
    QString m_journal; ///< path of its file; empty until the file is created
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

/// In the person's folder for data of this program.
QString journalFolder();

} // namespace skr
