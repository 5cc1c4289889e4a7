// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/filewatch.h"

#include <QObject>
#include <QString>

#include <optional>
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

    /// Content of a file to open, whatever state it is in. Nothing if it cannot be read; the person was told why.
    std::optional<std::string> read(const QString &path) const;
    /// Goes on with another file and what it holds.
    void open(const QString &path, std::string text);
    /// A policy that has no file yet.
    void startWith(std::string text);
    /// Nothing was done here yet, so that another policy may take the place.
    bool isUntouched() const;
    bool save();
    bool saveAs();
    /// Back to what the file holds, as a step that can be undone.
    bool revert() { return takeFromFile(tr("Revert to the file")); }
    /// False if there are changes that the person wants to keep, and that are not saved.
    bool canDiscard();

    /// What another program did to the file, if the person has not decided about it yet.
    FileWatch::State stateOnDisk() const { return m_watch.state(); }
    /// Looks at the file, as when the person comes back from another program.
    void check() { m_watch.check(); }
    /// What the other program wrote, as a step that can be undone.
    bool reload() { return takeFromFile(tr("Reload the file")); }
    /// The document stays as it is; what the file holds now is replaced by the next save.
    void keepMine();
    /// The lines in which the file differs from the document.
    void showDifferences();

Q_SIGNALS:
    /// Another file, or the same under a new name.
    void pathChanged();
    void saved();
    /// Another program changed or deleted the file, or the person decided what to do about it.
    void stateOnDiskChanged(skr::FileWatch::State state);

private:
    bool saveTo(const QString &path);
    void setPath(const QString &path);
    bool takeFromFile(const QString &step);
    void meetState(FileWatch::State state);

    PolicyDocument *m_document;
    Dialogs *m_dialogs;
    QWidget *m_window;
    QString m_path;
    FileWatch m_watch;
};

} // namespace skr
