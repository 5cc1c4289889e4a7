// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wrapping/export.h"
#include "core/wrapping/layer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace skr {

class Dialogs;

/// What an export starts from.
struct ExportSource {
    std::string policy; ///< its text
    bool valid = true; ///< it has no errors
    QString file; ///< a file that holds just the policy; empty without one
    QString folder; ///< where results are saved
    QString found; ///< in what the policy was found; empty for a plain one
    Written written; ///< the whole of that, with the policy as it is now
};

/// The policy in another form, or the command that sets it: choices on top, below them the text as it will be copied or
/// saved. Nothing is sent anywhere.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportSource source, Dialogs *dialogs, QWidget *parent = nullptr);

private:
    QComboBox *addChoice(const char *name, const QString &label, const QStringList &words);
    QLineEdit *addName(const char *name, const QString &label, const QString &placeholder);
    void addButtons();
    bool isAsFound() const;
    ExportOptions options() const;
    Exported result() const;
    void showResult();
    void copy();
    void save();
    void restoreChoices();
    void saveChoices() const;

    ExportSource m_source;
    Dialogs *m_dialogs;
    QFormLayout *m_choices;
    QComboBox *m_form;
    QComboBox *m_step;
    QComboBox *m_target;
    QComboBox *m_shell;
    QLineEdit *m_holder;
    QLineEdit *m_key;
    QCheckBox *m_immutable;
    QCheckBox *m_inPlace;
    QLabel *m_notes;
    QPlainTextEdit *m_text;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace skr
