// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text/textedit.h"

#include <QPointer>
#include <QUndoCommand>

namespace skr {

class PolicyDocument;

/// The one kind of step in the history: an edit and its inverse.
class TextEditCommand : public QUndoCommand
{
public:
    enum class Kind { Single, Typing };

    TextEditCommand(PolicyDocument *document, TextEdit edit, const QString &label, Kind kind, QObject *origin);

    void undo() override;
    void redo() override;
    int id() const override { return static_cast<int>(m_kind); }
    /// Takes in typing that goes on where this left off, within a word and a second.
    bool mergeWith(const QUndoCommand *other) override;

private:
    bool continues(const TextEditCommand &next) const;

    PolicyDocument *m_document;
    TextEdit m_edit;
    TextEdit m_inverse;
    Kind m_kind;
    qint64 m_time; ///< of the last typing, in milliseconds
    QPointer<QObject> m_origin; ///< shows the edit already when it is done for the first time
};

} // namespace skr
