// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/explain/phrases.h"

#include <QString>

/// The phrases as one sentence, in English.
inline QString said(const skr::Phrases &phrases)
{
    return QString::fromStdString(spoken(phrases));
}
