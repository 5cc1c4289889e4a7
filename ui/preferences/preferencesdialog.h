// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTabWidget;

namespace skr {

/// What a person sets once, a page a topic. Every change counts at once; there is nothing to confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    /// Takes ownership of the page. `title` is its tab, with a mnemonic.
    void addPage(QWidget *page, const QString &title);

private:
    QTabWidget *m_pages;
};

} // namespace skr
