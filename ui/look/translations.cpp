// SPDX-License-Identifier: Apache-2.0
#include "ui/look/translations.h"

#include "qt/coretext.h"
#include "ui/look/englishplurals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace skr {

namespace {

QString languageKey()
{
    return QStringLiteral("appearance/language");
}

bool isSpoken(const QString &code)
{
    const QList<Language> spoken = languages();
    return std::any_of(spoken.begin(), spoken.end(), [&](const Language &each) { return each.code == code; });
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}};
}

QString languageFor(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        QString code = each.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isSpoken(code))
            return code;
    }
    return languages().front().code;
}

QString preferredLanguage()
{
    const QString code = QSettings().value(languageKey()).toString();
    return isSpoken(code) ? code : QString();
}

void setPreferredLanguage(const QString &code)
{
    if (code.isEmpty())
        QSettings().remove(languageKey());
    else
        QSettings().setValue(languageKey(), code);
}

Translations::Translations() = default;

Translations::~Translations()
{
    clear();
}

void Translations::use(const QString &code)
{
    clear();
    const QString language = code.isEmpty() ? languageFor(QLocale::system().uiLanguages()) : code;
    // The one that is installed last is asked first.
    m_translators.push_back(std::make_unique<EnglishPlurals>());
    QCoreApplication::installTranslator(m_translators.back().get());
    if (language == languages().front().code)
        return;
    load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("skr-policy-editor_") + language, QStringLiteral(":/translations"));
    translateCore();
    // Numbers, dates and sizes in the language of the sentences that they stand in.
    const QLocale locale(language);
    if (QLocale().language() != locale.language())
        QLocale::setDefault(locale);
}

void Translations::clear()
{
    m_translators.clear(); // each removes itself from the application
    leaveCoreInEnglish();
    QLocale::setDefault(QLocale::system());
}

void Translations::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return; // Qt's own words may not be installed
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace skr
