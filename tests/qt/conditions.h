// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

// Policies on one line, and what they are made of.

inline const QByteArray a = R"({"claim":"a","equals":1})";
inline const QByteArray b = R"({"claim":"b","equals":2})";
inline const QByteArray c = R"({"claim":"c","equals":3})";

/// Two authorities, the first with two conditions and a block, and an entry that is none.
inline const QByteArray compact = R"({"anyOf":[{"authority":"https://a.test","allOf":[{"claim":"a","equals":1},)"
                                  R"({"claim":"b","equals":2},{"anyOf":[{"claim":"c","equals":3}]}]},)"
                                  R"({"authority":"https://b.test"},7],"version":"1.0.0"})";

inline QByteArray any(const QByteArray &items)
{
    return R"({"anyOf":[)" + items + "]}";
}

inline QByteArray withAuthority(const QByteArray &members)
{
    return R"({"version":"1.0.0","anyOf":[{"authority":"https://a.test")" + members + "}]}";
}

inline QByteArray withItems(const QByteArray &items)
{
    return withAuthority(",\"allOf\":[" + items + "]");
}
