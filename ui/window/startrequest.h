// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace skr {

/// What a start of the program asks for.
struct StartRequest {
    QStringList files; ///< absolute paths of policies and tokens
    int line = 0; ///< to go to in the policy, from 1; 0 for none
    bool newWindow = false; ///< although a window may have the file already

    QByteArray toJson() const;
    static std::optional<StartRequest> fromJson(const QByteArray &json);
    bool operator==(const StartRequest &) const = default;
};

} // namespace skr
