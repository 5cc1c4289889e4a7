// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

#include <string_view>

class QMimeData;
class QWidget;

namespace skr {

/// True for an attestation token, as against a policy: told by the content, since both may be JSON.
bool isToken(std::string_view text);

/// Files dropped anywhere on a window, whatever the widgets in it make of what is dropped.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace skr
