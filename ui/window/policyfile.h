// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"
#include "core/wrapping/wrapping.h"
#include "ui/window/filewatch.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>

class QWidget;

namespace skr {

class Dialogs;
class PolicyDocument;

/// The file that a document comes from and is saved to, with the wrapping in which the policy was found there. Asks
/// before anything is lost.
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

    /// Content of a file to open, whatever state it is in. Nothing if it cannot be read, or if it holds several
    /// policies and the person takes none; the person was told why.
    std::optional<Wrapping> read(const QString &path) const;
    /// The policy in bytes that have no file. Nothing if there are several and the person takes none.
    std::optional<Wrapping> recognise(std::string bytes) const;
    /// Goes on with another file and what it holds.
    void open(const QString &path, Wrapping wrapping);
    /// A policy that has no file yet.
    void startWith(Wrapping wrapping);
    /// A policy of ours, such as a template's.
    void startWith(std::string text) { startWith(Wrapping::policyBeingWritten(std::move(text))); }
    /// Nothing was done here yet, so that another policy may take the place.
    bool isUntouched() const;
    /// Writes the policy back into its wrapping. What cannot be written back is saved to a file of its own.
    bool save();
    bool saveAs();

    /// In what the policy was found; plain for a policy alone.
    const Wrapping &wrapping() const { return m_wrapping; }
    /// The whole file as it would be saved now.
    Written written() const { return m_wrapping.write(policyText()); }
    /// A policy in some wrapping that was typed or pasted as text; null if there is none.
    const Wrapping *inside() const { return m_inside ? &*m_inside : nullptr; }
    /// Goes on with the policy that inside() holds; saving wraps it again.
    void editInside();

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
    /// The same the other way round: what was changed here since it was saved.
    void showChanges();

Q_SIGNALS:
    /// Another file, or the same under a new name.
    void pathChanged();
    void saved();
    /// What wrapping() or inside() give.
    void wrappingChanged();
    /// Another program changed or deleted the file, or the person decided what to do about it.
    void stateOnDiskChanged(skr::FileWatch::State state);

private:
    const std::string &policyText() const;
    std::optional<Wrapping> chosen(std::string bytes, const QString &name, std::size_t choice = 0) const;
    bool saveTo(const QString &path);
    bool mayWriteInPlace(const QString &path, const QString &reason);
    void setPath(const QString &path);
    void setWrapping(Wrapping wrapping);
    void lookInside(const TextEdit &edit);
    bool judge(const Wrapping &found, bool isPaste);
    void tellDocument();
    bool takeFromFile(const QString &step);
    void meetState(FileWatch::State state);

    PolicyDocument *m_document;
    Dialogs *m_dialogs;
    QWidget *m_window;
    QString m_path;
    QString m_writtenInPlace; ///< the file about which the person has agreed to that
    Wrapping m_wrapping = Wrapping::policyBeingWritten({});
    std::optional<Wrapping> m_inside;
    FileWatch m_watch;
};

} // namespace skr
