// SPDX-License-Identifier: Apache-2.0
#include "ui/window/docktitle.h"

#include "ui/look/icons.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace skr {

namespace {

constexpr int titleExtraHeight = 15; // 30 with a font of 9 pt

QToolButton *titleButton(const QString &iconName, const QString &text)
{
    auto *tool = new QToolButton;
    tool->setIcon(icon(iconName));
    tool->setToolTip(text);
    tool->setAccessibleName(text);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

} // namespace

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_content(new QWidget)
{
    auto *name = new QLabel(dock->windowTitle());
    name->setTextFormat(Qt::PlainText);
    connect(dock, &QWidget::windowTitleChanged, name, &QLabel::setText);
    QToolButton *floating = titleButton(QStringLiteral("dock-float"), tr("Float"));
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(true); });
    QToolButton *close = titleButton(QStringLiteral("close"), tr("Close"));
    connect(close, &QToolButton::clicked, dock, &QWidget::close);
    const auto allow = [=](QDockWidget::DockWidgetFeatures features) {
        floating->setVisible(features.testFlag(QDockWidget::DockWidgetFloatable));
        close->setVisible(features.testFlag(QDockWidget::DockWidgetClosable));
    };
    connect(dock, &QDockWidget::featuresChanged, this, allow);

    m_layout = new QHBoxLayout(m_content);
    m_layout->setContentsMargins(12, 0, 4, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(name, 1);
    m_layout->addWidget(floating);
    m_layout->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
}

void DockTitle::addTool(QWidget *tool)
{
    m_layout->insertWidget(m_layout->count() - 2, tool);
}

void DockTitle::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    m_content->setHidden(stacked);
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    return m_stacked ? QSize(0, 0) : QSize(m_content->sizeHint().width(), fontMetrics().height() + titleExtraHeight);
}

} // namespace skr
