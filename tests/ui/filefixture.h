// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/testfile.h"
#include "tests/ui/windowfixture.h"

#include <QFile>
#include <QTemporaryDir>

/// A window with files in a folder of their own.
class FileFixture : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray read(const QString &path) { return skr::test::readFile(path); }

    /// Returns the path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return skr::test::writeFile(path(name), bytes);
    }

    /// As most editors save: a new file takes the place of the old one.
    void replace(const QString &name, const QByteArray &bytes) const
    {
        write(name + QStringLiteral(".new"), bytes);
        QFile::remove(path(name));
        if (!QFile::rename(path(name + QStringLiteral(".new")), path(name)))
            qFatal("a test file cannot be replaced");
    }

    /// A change that the person makes.
    void change() const { window->document()->apply({{0, 0}, " "}, QStringLiteral("Change")); }

private:
    QTemporaryDir m_folder;
};

inline QString samplePath(const char *name)
{
    return QStringLiteral(SKR_TEST_DATA "/../../resources/samples/") + QString::fromLatin1(name);
}
