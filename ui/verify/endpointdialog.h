// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "azure/issuerkeys.h"
#include "ui/look/theme.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace skr {

class AttestationProvider;
class IconLabel;
class IssuerRequest;

/// Asks the attestation service of an authority: whether it answers, how it spells its name, with which keys it signs.
/// Closing the dialog stops that.
class EndpointDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks at once.
    EndpointDialog(AttestationProvider *provider, const QString &authority, QWidget *parent);
    ~EndpointDialog() override;

private:
    void ask();
    void showAnswer(const IssuerKeys &keys);
    void showKeys(const JsonWebKeySet &keys);
    void finish(const QString &text, const QString &iconName, Role role);

    AttestationProvider *m_provider;
    QString m_authority;
    QPointer<IssuerRequest> m_request;
    IconLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QTreeWidget *m_keys;
    QPushButton *m_again;
};

} // namespace skr
