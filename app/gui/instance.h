// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/startrequest.h"

#include <QLocalServer>
#include <QObject>

namespace skr {

/// Starts of the program by the same person on the same screen find each other, so that one process has all windows.
class Instance : public QObject
{
    Q_OBJECT

public:
    /// `name` is that of the socket; defaultName() but in tests.
    explicit Instance(QString name, QObject *parent = nullptr);
    static QString defaultName();

    /// Hands the request to a program that runs already. False if none does, or if it does not answer soon.
    static bool handOver(const StartRequest &request, const QString &name);
    /// From now on other starts find this one.
    void listen();

Q_SIGNALS:
    void requested(const skr::StartRequest &request);

private:
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace skr
