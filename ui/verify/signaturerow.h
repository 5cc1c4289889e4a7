// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace skr {

class Dialogs;
class IconLabel;
class TokenSignature;

/// What is known of the token's signature, and the ways to find out. Nothing is asked of the network before somebody
/// chooses that.
class SignatureRow : public QWidget
{
    Q_OBJECT

public:
    /// `dialogs` must outlive the row.
    SignatureRow(TokenSignature *signature, Dialogs *dialogs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createMenu();
    void showState();
    void showColors();
    void checkWithFile();

    TokenSignature *m_signature;
    Dialogs *m_dialogs;
    QHBoxLayout *m_layout;
    IconLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_check;
    QToolButton *m_cancel;
    QAction *m_fromIssuer = nullptr;
    QString m_folder; ///< where the last key set was
};

} // namespace skr
