// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <string>

class QWidget;

namespace skr {

class Dialogs;
class PolicyDocument;

/// The file that a document comes from and is saved to. Asks before anything is lost.
class PolicyFile : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over `window`, which outlives this.
    PolicyFile(PolicyDocument *document, Dialogs *dialogs, QWidget *window);

    /// Empty for a policy that has no file yet.
    const QString &path() const { return m_path; }
    /// As people call it: the file's name without its folder.
    QString name() const;
    /// Where a dialog starts.
    QString folder() const;

    /// Reads a policy, whatever state it is in. False if the file cannot be read; the present document stays then.
    bool open(const QString &path);
    /// A policy that has no file yet.
    void startWith(std::string text);
    bool save();
    bool saveAs();
    /// False if there are changes that the person wants to keep, and that are not saved.
    bool canDiscard();

Q_SIGNALS:
    /// Another file, or the same under a new name.
    void pathChanged();
    void saved();

private:
    bool saveTo(const QString &path);
    void setPath(const QString &path);

    PolicyDocument *m_document;
    Dialogs *m_dialogs;
    QWidget *m_window;
    QString m_path;
};

} // namespace skr
