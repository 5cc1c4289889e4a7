// SPDX-License-Identifier: Apache-2.0
#pragma once

// QScintilla's headers are written with the keywords that we build without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintillabase.h>
#undef signals
#undef slots
