// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace skr {

/// Makes the widget one that screen readers read out when announce() says so, wherever the keyboard is. To be called
/// before anything asks for its accessible interface. What is read is its accessible name and description.
void makeAnnouncement(QWidget *widget);
/// Its words are news.
void announce(QWidget *widget);

} // namespace skr
