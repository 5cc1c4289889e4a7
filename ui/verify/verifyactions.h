// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;

namespace skr {

class AttestationProvider;
class Dialogs;
class PolicyEvaluation;
class PolicyTreeModel;
class PolicyTreeView;
class TokenPane;
class TokenSignature;
class VerdictBanner;

/// What the window does about genuineness: the token's signature beside the verdict and in the token pane, and the
/// question to an authority's endpoint. The only part of the window that reaches the network, and only when asked to.
class VerifyActions : public QObject
{
    Q_OBJECT

public:
    VerifyActions(PolicyTreeModel *model, PolicyTreeView *view, QWidget *window);

    /// Shows the signature of the token that is evaluated. `dialogs` must outlive the pane.
    void showSignature(PolicyEvaluation *evaluation, TokenPane *pane, VerdictBanner *banner, Dialogs *dialogs);
    /// Asks the endpoint of the authority that the current row belongs to.
    QAction *checkEndpoint() const { return m_checkEndpoint; }
    /// What is known of the signature, as the banner says it.
    QString signatureSentence() const;

private:
    QString currentAuthority() const;
    void update();
    void openEndpoint();

    PolicyTreeModel *m_model;
    PolicyTreeView *m_view;
    QWidget *m_window;
    AttestationProvider *m_provider;
    TokenSignature *m_signature;
    QAction *m_checkEndpoint;
};

} // namespace skr
