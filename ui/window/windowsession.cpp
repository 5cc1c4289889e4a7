// SPDX-License-Identifier: Apache-2.0
// What the main window keeps from one start of the program to the next.
#include "qt/policyevaluation.h"
#include "ui/text/textpane.h"
#include "ui/tree/policytreeview.h"
#include "ui/window/docklayout.h"
#include "ui/window/folding.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panekeys.h"
#include "ui/window/policyfile.h"
#include "ui/window/screenplace.h"

#include <QSettings>

namespace skr {

namespace {

constexpr QSize defaultSize(1440, 900);

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString docksKey()
{
    return QStringLiteral("window/docks");
}

QString readingKey()
{
    return QStringLiteral("reading");
}

QString treeZoomKey()
{
    return QStringLiteral("window/treeZoom");
}

QString textZoomKey()
{
    return QStringLiteral("window/textZoom");
}

} // namespace

void MainWindow::restoreSettings()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey()).toByteArray()))
        resize(defaultSize);
    keepOnScreen(this); // what was saved may be from another screen, or from a window that was larger than its screen
    m_docks->restore(settings.value(docksKey()).toByteArray());
    const int reading = settings.value(readingKey(), static_cast<int>(Reading::AsObserved)).toInt();
    m_evaluation->setReading(reading == static_cast<int>(Reading::Documented) ? Reading::Documented
                                                                              : Reading::AsObserved);
    m_tree->setZoom(settings.value(treeZoomKey()).toInt());
    m_text->setZoom(settings.value(textZoomKey()).toInt());
}

void MainWindow::saveSettings() const
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    settings.setValue(docksKey(), m_docks->save());
    settings.setValue(readingKey(), static_cast<int>(m_evaluation->reading()));
    settings.setValue(treeZoomKey(), m_tree->zoom());
    settings.setValue(textZoomKey(), m_text->zoom());
}

void MainWindow::saveFolding() const
{
    if (!m_file->path().isEmpty())
        skr::saveFolding(m_file->path(), m_tree->folding());
}

void MainWindow::zoom(int by)
{
    if (m_panes->current() == Pane::Json)
        m_text->setZoom(by == 0 ? 0 : m_text->zoom() + by);
    else
        m_tree->setZoom(by == 0 ? 0 : m_tree->zoom() + by);
}

} // namespace skr
