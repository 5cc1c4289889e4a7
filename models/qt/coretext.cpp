// SPDX-License-Identifier: Apache-2.0
#include "qt/coretext.h"

#include "core/text/message.h"
#include "qt/text.h"

#include <QCoreApplication>

#include <string>

namespace skr {

void translateCore()
{
    setMessageCatalog([](std::string_view sentence) {
        return QCoreApplication::translate("skr::Core", std::string(sentence).c_str()).toStdString();
    });
}

void leaveCoreInEnglish()
{
    setMessageCatalog({});
}

QString coreText(std::string_view sentence)
{
    return toQString(message(sentence));
}

QString coreTextInside(std::string_view title)
{
    return toQString(messageInside(title));
}

} // namespace skr
