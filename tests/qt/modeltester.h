// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModelTester>

inline constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
