// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/note.h"

namespace skr {

QString iconName(Role role)
{
    switch (role) {
    case Role::Met:
        return QStringLiteral("met");
    case Role::NotMet:
        return QStringLiteral("error");
    case Role::Undocumented:
        return QStringLiteral("undocumented");
    case Role::Warning:
        return QStringLiteral("warning");
    case Role::Security:
        return QStringLiteral("security");
    case Role::Quiet:
        break;
    }
    return {};
}

} // namespace skr
