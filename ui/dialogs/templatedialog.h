// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace skr {

/// The templates of new policies: who gets the key with each, what it does not protect from, and its text.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `first` is the index into policyTemplates() that is chosen to begin with.
    explicit TemplateDialog(int first, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Index into policyTemplates().
    void chosen(int index);

private:
    QWidget *createDetails();
    void show(int index);

    QListWidget *m_list;
    QLabel *m_purpose;
    QLabel *m_unprotected;
    QLabel *m_remaining;
    QPlainTextEdit *m_text;
};

} // namespace skr
