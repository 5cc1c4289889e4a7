// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>
#include <utility>

class QWidget;

namespace skr {

/// Names of objects, and the page of the guide about each, with a heading: `preview#why`.
std::span<const std::pair<const char *, const char *>> helpTopics();

/// The page about a widget, or about the nearest one around it that has one; empty if none has.
QString helpTopicOf(const QWidget *widget);

} // namespace skr
