// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace skr {

class IconLabel;

/// A bar above the policy that says something about its file, with what can be done about it; not seen while there is
/// nothing to say.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the object; its label is called the same with `Message` behind.
    explicit NoticeBar(const QString &name, QWidget *parent = nullptr);

protected:
    /// Buttons stand behind the words, in the order in which they are added.
    QPushButton *addButton(const QString &name, const QString &text, const std::function<void()> &does);
    /// Plain text, read out by screen readers when it is news; an empty one hides the bar.
    void say(const QString &message, const QString &icon, Role role);

    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_message;
    Role m_role = Role::Warning;
};

} // namespace skr
