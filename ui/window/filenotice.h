// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/filewatch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace skr {

class PolicyFile;

/// A bar that says what another program did to the file, and asks what to do; not seen otherwise. Nothing happens
/// before the person decides.
class FileNotice : public QWidget
{
    Q_OBJECT

public:
    explicit FileNotice(PolicyFile *file, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &text, void (FileNotice::*does)());
    void showState(FileWatch::State state);
    void reload();
    void keepMine();
    void showDifferences();
    void save();

    PolicyFile *m_file;
    QLabel *m_message;
    QPushButton *m_reload;
    QPushButton *m_keep;
    QPushButton *m_differences;
    QPushButton *m_save;
};

} // namespace skr
