// SPDX-License-Identifier: Apache-2.0
#include "tests/program/registration.h"

#include <QFileInfo>

namespace {

QByteArray nameOf(const char *file)
{
    const QFileInfo info(QString::fromUtf8(file));
    const QString folder = info.dir().dirName();
    return (folder + QLatin1Char('_') + info.completeBaseName().remove(QStringLiteral("tst_"))).toUtf8();
}

} // namespace

Registration::Registration(const char *file, Run runs, const char *variable)
    : name(nameOf(file))
    , run(runs)
    , needs(variable)
{
    all().push_back(this);
}

std::vector<const Registration *> &Registration::all()
{
    static std::vector<const Registration *> tests;
    return tests;
}
