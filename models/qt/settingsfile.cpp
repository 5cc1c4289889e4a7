// SPDX-License-Identifier: Apache-2.0
#include "qt/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace skr {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(skr::SettingsFile)
};

} // namespace

QString writeSettings()
{
    QSettings settings;
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return SettingsWords::tr("Your preferences can’t be saved to “%1”. Check the free space and the permissions of the "
                             "folder.")
        .arg(QDir::toNativeSeparators(settings.fileName()));
}

} // namespace skr
