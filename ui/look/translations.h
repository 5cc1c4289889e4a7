// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace skr {

struct Language {
    QString code; ///< ISO 639: `de`
    QString name; ///< in the language itself
};

/// The languages that the program speaks, its own first.
QList<Language> languages();

/// The code of the first of `wanted`, as `de-AT` or `pt_BR`, that the program speaks; its own language if it speaks
/// none.
QString languageFor(const QStringList &wanted);

/// As the person chose it; empty if the system decides.
QString preferredLanguage();
void setPreferredLanguage(const QString &code);

/// The words of the window, of Qt's own dialogs and of the core in one language. They last as long as this; what is
/// shown already keeps its words.
class Translations
{
public:
    Translations();
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// From now on. An empty code is the language of the system.
    void use(const QString &code);

private:
    void clear();
    void load(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace skr
