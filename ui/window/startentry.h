// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace skr {

/// An icon, a link, what it leads to below it, and its keys at the right.
class StartEntry : public QAbstractButton
{
    Q_OBJECT

public:
    StartEntry(QString iconName, const QString &title, QString description, QString keys = {},
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_keys;
    QString m_description;
};

} // namespace skr
