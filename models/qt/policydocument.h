// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/claims/claimcatalog.h"
#include "core/policy/policyrevision.h"
#include "core/text/textedit.h"

#include <QObject>
#include <QString>

#include <memory>
#include <string>

class QUndoStack;

namespace skr {

/// The text of one policy with its history. The text is the only truth: views and models follow `edited` and
/// `replaced`, and change it through apply() and type() alone.
class PolicyDocument : public QObject
{
    Q_OBJECT

public:
    explicit PolicyDocument(std::shared_ptr<const ClaimCatalog> catalog, QObject *parent = nullptr);
    ~PolicyDocument() override;

    const std::string &text() const { return m_revision->text(); }
    const PolicyRevision &revision() const { return *m_revision; }
    const std::shared_ptr<const PolicyRevision> &sharedRevision() const { return m_revision; }
    const ClaimCatalog &catalog() const { return *m_catalog; }
    const std::shared_ptr<const ClaimCatalog> &sharedCatalog() const { return m_catalog; }
    /// Another catalog knows other claims: what follows from the text is derived anew; text and history stay.
    void setCatalog(std::shared_ptr<const ClaimCatalog> catalog);
    QUndoStack *undoStack() const { return m_undoStack; }

    /// Replaces the whole text, as after opening a file; the history starts anew, unmodified. `otherwise` says what the
    /// text is if it is no policy; empty for a policy, in whatever state.
    void setText(std::string text, std::string otherwise = {});
    /// What the text is if it is no policy, from now on and whatever is typed; empty for a policy.
    void setOtherwise(std::string sentence);
    /// One step of the history with a name that a person understands. An edit that changes nothing is dropped.
    /// `origin` is the view that shows the edit already.
    void apply(const TextEdit &edit, const QString &label, QObject *origin = nullptr);
    /// As apply(), for text typed by a person: what is typed without a pause, and within a word, is one step.
    void type(const TextEdit &edit, QObject *origin = nullptr);

    bool isModified() const;
    /// The text is what the file holds.
    void setSaved();
    /// No file holds the text: it is modified whatever is undone, until it is saved.
    void setUnsaved();

    const SeveritySettings &severities() const { return m_severities; }
    /// Checks the text anew, if the settings are others.
    void setSeverities(SeveritySettings settings);

Q_SIGNALS:
    /// After every change but setText(). `before` is the revision that `edit` was made for; `origin` is null for undo
    /// and redo.
    void edited(const skr::TextEdit &edit, const std::shared_ptr<const skr::PolicyRevision> &before, QObject *origin);
    /// After setText(): nothing of the former text is left.
    void replaced();
    /// After setSeverities() and setCatalog(): another revision of the same text, with other diagnostics.
    void rechecked();
    /// After setOtherwise(): the same text, with all or nothing that follows from a policy.
    void judged();
    void modifiedChanged(bool modified);

private:
    friend class TextEditCommand;
    void perform(const TextEdit &edit, QObject *origin);
    void setRevision(std::string text);

    std::shared_ptr<const ClaimCatalog> m_catalog;
    SeveritySettings m_severities;
    std::string m_otherwise;
    std::shared_ptr<const PolicyRevision> m_revision;
    QUndoStack *m_undoStack;
};

} // namespace skr
