// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;

namespace skr {

/// Title of a dock that stands alone: its name, its tools, float, close. Takes no room in a stack, whose tabs name the
/// docks.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

    /// A tool of the pane, at the left of float and close; belongs to the title then.
    void addTool(QWidget *tool);
    void setStacked(bool stacked);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QHBoxLayout *m_layout;
    QWidget *m_content;
    bool m_stacked = false;
};

} // namespace skr
